// The one place that knows what "today" is for the rules that ask: the date in Norway at the given instant.
import { parseDate } from '../efx/temporal.ts'

const day = 86_400_000
const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const offset = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' })

/** The date in Norway with its zone, `2026-06-15+02:00`, at an instant in milliseconds since 1970. */
export function norwegianDate(now: number): string {
  const zone = /GMT([+-]\d{2}:\d{2})/.exec(offset.format(now))?.[1] ?? '+00:00'
  return `${parts.format(now)}${zone}`
}

/** True when a dispatch date lies from two days back to one day ahead (D-0001, EFORMS-NOR-NATIONAL-DV-R001B). */
export function dispatchedNow(date: string, now: number): boolean {
  const dispatched = parseDate(date)
  const today = parseDate(norwegianDate(now))
  if (dispatched === undefined || today === undefined) return false
  return today - dispatched <= 2 * day && today - dispatched >= -day
}
