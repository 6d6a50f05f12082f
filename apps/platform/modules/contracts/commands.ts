// Everything that can be done with a contract.
import type { AnyCommand } from '../../kernel/events/command.ts'
import { change, confirmTaxCertificate, draft, exerciseOption, regulatePrices, sign } from './contract/index.ts'

export const contractCommands: readonly AnyCommand[] = [
  draft,
  confirmTaxCertificate,
  sign,
  exerciseOption,
  change,
  regulatePrices,
]
