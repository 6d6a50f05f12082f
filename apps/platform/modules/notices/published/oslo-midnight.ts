import type { Instant } from '../../../kernel/clock.ts'
import { osloInstant } from '../../../kernel/oslo-instant.ts'

/** The beginning of a day (`YYYY-MM-DD`) in Norway. */
export function osloMidnight(day: string): Instant | undefined {
  return osloInstant(`${day}T00:00`) as Instant | undefined
}
