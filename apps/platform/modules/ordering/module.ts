// What ordering gives to the house.
import { join } from 'node:path'
import { buyerRoles, supplierRoles } from '../../kernel/identity/actor.ts'
import { words } from '../../kernel/language.ts'
import type { Module } from '../../kernel/module.ts'
import { keptFromOthers } from '../contracts/index.ts'
import { orderCommands } from './commands.ts'
import { pages } from './pages/index.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { orderingView } from './views.ts'

export const orderingModule: Module = {
  name: 'ordering',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: orderCommands,
  views: [orderingView],
  pages,
  navigation: [
    {
      href: '/orders',
      label: words('Ordre', 'Ordre', 'Orders'),
      access: { kind: 'roles', roles: [...buyerRoles, ...supplierRoles] },
      order: 50,
    },
  ],
  step,
  narrow: keptFromOthers('ordering'),
  sentences,
}
