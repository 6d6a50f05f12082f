// What the competition gives to the house.
import { join } from 'node:path'
import { supplierRoles } from '../../kernel/identity/actor.ts'
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { competitionCommands } from './commands.ts'
import { pages } from './pages/index.ts'
import { jobs, policies } from './policies.ts'
import { protocol } from './competition/protocol.ts'
import { narrow } from './competition/sealed.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { competitionsView } from './views.ts'

export const competitionsModule: Module = {
  name: 'competitions',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: competitionCommands,
  views: [competitionsView],
  policies,
  jobs,
  pages,
  routes,
  navigation: [
    {
      href: '/tenders',
      label: { nb: 'Mine tilbud', nn: 'Mine tilbod', en: 'My tenders' },
      access: { kind: 'roles', roles: supplierRoles },
      order: 30,
    },
  ],
  step,
  narrow,
  protocol,
  sentences,
}
