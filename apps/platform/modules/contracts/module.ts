// What contracts give to the house.
import { join } from 'node:path'
import type { AnyCommand } from '../../kernel/events/command.ts'
import type { Module } from '../../kernel/module.ts'
import { change, confirmTaxCertificate, draft, exerciseOption, regulatePrices, sign } from './contract/index.ts'
import { keptFromOthers } from './kept-from-others.ts'
import { pages } from './pages/index.ts'
import { sentences } from './sentences.ts'
import { step } from './step.ts'
import { contractsView } from './views.ts'

const commands: readonly AnyCommand[] = [draft, confirmTaxCertificate, sign, exerciseOption, change, regulatePrices]

export const contractsModule: Module = {
  name: 'contracts',
  migrations: join(import.meta.dirname, 'migrations'),
  commands,
  views: [contractsView],
  pages,
  step,
  narrow: keptFromOthers('contracts'),
  sentences,
}
