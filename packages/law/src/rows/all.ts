// Every rule that this package knows, in the order in which a procurement meets them.
import type { Series } from '../row.ts'
import { auctionRules } from './auction.ts'
import { climateRules } from './climate.ts'
import { complaintRules } from './complaint.ts'
import { contractChangeRules } from './contract-change.ts'
import { countingRules } from './counting.ts'
import { documentRules } from './documents.ts'
import { dpsRules } from './dps.ts'
import { frameworkRules } from './framework.ts'
import { partRules } from './parts.ts'
import { principleRules } from './principles.ts'
import { procedureRules } from './procedures.ts'
import { rejectionRules } from './rejection.ts'
import { seriousnessRules } from './seriousness.ts'
import { standstillRules } from './standstill.ts'
import { thresholdRules } from './thresholds.ts'
import { timeLimitRules } from './time-limits.ts'

export const allRules: readonly Series[] = [
  ...principleRules,
  ...thresholdRules,
  ...partRules,
  ...procedureRules,
  ...countingRules,
  ...timeLimitRules,
  ...standstillRules,
  ...complaintRules,
  ...documentRules,
  ...rejectionRules,
  ...frameworkRules,
  ...dpsRules,
  ...auctionRules,
  ...climateRules,
  ...seriousnessRules,
  ...contractChangeRules,
]
