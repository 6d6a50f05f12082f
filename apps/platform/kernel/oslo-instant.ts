import { parseMoment } from '@heldigital/law'
import { instant } from './clock.ts'

/** The instant of a clock time in Norway, `2026-12-01T12:00`, as forms give it; undefined for what is none. */
export function osloInstant(local: string): string | undefined {
  const moment = parseMoment(local)
  return moment?.milliseconds === undefined ? undefined : instant(moment.milliseconds)
}
