// What contracts give to the house.
import { join } from 'node:path'
import { buyerRoles, supplierRoles } from '../../kernel/identity/actor.ts'
import { words } from '../../kernel/language.ts'
import type { Module } from '../../kernel/module.ts'
import { contractCommands } from './commands.ts'
import { keptFromOthers } from './contract/kept-from-others.ts'
import { pages } from './pages/index.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { contractsView } from './views.ts'

export const contractsModule: Module = {
  name: 'contracts',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: contractCommands,
  views: [contractsView],
  pages,
  navigation: [
    {
      href: '/contracts',
      label: words('Kontrakter', 'Kontraktar', 'Contracts'),
      access: { kind: 'roles', roles: [...buyerRoles, ...supplierRoles] },
      order: 40,
    },
  ],
  step,
  narrow: keptFromOthers('contracts'),
  sentences,
}
