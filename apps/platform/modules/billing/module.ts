// What billing gives to the house.
import { join } from 'node:path'
import { buyerRoles, supplierRoles } from '../../kernel/identity/actor.ts'
import { words } from '../../kernel/language.ts'
import type { Module } from '../../kernel/module.ts'
import { keptFromOthers } from '../contracts/index.ts'
import { routes } from './api.ts'
import { billingCommands } from './commands.ts'
import { pages } from './pages/index.ts'
import { policies } from './policies.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { billingView } from './views.ts'

export const billingModule: Module = {
  name: 'billing',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: billingCommands,
  views: [billingView],
  policies,
  pages,
  routes,
  navigation: [
    {
      href: '/invoices',
      label: words('Fakturaer', 'Fakturaer', 'Invoices'),
      access: { kind: 'roles', roles: [...buyerRoles, ...supplierRoles] },
      order: 60,
    },
  ],
  step,
  narrow: keptFromOthers('billing'),
  sentences,
}
