// Every rule that this package knows, in the order in which a procurement meets them.
import type { Series } from '../row.ts'
import { countingRules } from './counting.ts'
import { dpsRules } from './dps.ts'
import { partRules } from './parts.ts'
import { procedureRules } from './procedures.ts'
import { standstillRules } from './standstill.ts'
import { thresholdRules } from './thresholds.ts'
import { timeLimitRules } from './time-limits.ts'

export const allRules: readonly Series[] = [
  ...thresholdRules,
  ...partRules,
  ...procedureRules,
  ...countingRules,
  ...timeLimitRules,
  ...standstillRules,
  ...dpsRules,
]
