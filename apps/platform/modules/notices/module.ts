// What the notice service gives to the house.
import { join } from 'node:path'
import type { Module } from '../../kernel/module.ts'
import { routes } from './api.ts'
import { describeCompetition, draftNotice } from './draft.ts'
import { pages } from './pages/index.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { noticesView } from './views.ts'

export const noticesModule: Module = {
  name: 'notices',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: [draftNotice, describeCompetition],
  views: [noticesView],
  pages,
  routes,
  navigation: [
    {
      href: '/notices',
      label: { nb: 'Kunngjøringer', nn: 'Kunngjeringar', en: 'Notices' },
      access: { kind: 'public' },
      order: 10,
    },
  ],
  step,
  sentences,
}
