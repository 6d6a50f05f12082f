import { isDate, isTime } from '../definition/datatype.ts'

const zone = /(?:Z|([+-])([0-9]{2}):([0-9]{2}))$/

/**
 * The instant of a date and a time, in milliseconds; undefined when one of them is missing or is none. The zone is that of
 * the time, else that of the date, else UTC.
 */
export function instantOf(date: string | undefined, time: string | undefined): number | undefined {
  const [day, clock] = [date?.trim(), time?.trim()]
  if (day === undefined || clock === undefined || !isDate(day) || !isTime(clock)) return undefined
  const [year, month, dayOfMonth] = /^(-?[0-9]+)-([0-9]{2})-([0-9]{2})/.exec(day)!.slice(1).map(Number)
  const [hours, minutes, seconds] = /^([0-9]{2}):([0-9]{2}):([0-9]{2}(?:\.[0-9]+)?)/.exec(clock)!.slice(1).map(Number)
  const offset = offsetOf(clock) ?? offsetOf(day.replace(/^-?[0-9]+-[0-9]{2}-[0-9]{2}/, '')) ?? 0
  const midnight = new Date(0).setUTCFullYear(year!, month! - 1, dayOfMonth)
  return midnight + ((hours! * 60 + minutes! - offset) * 60 + seconds!) * 1000
}

/** Minutes east of Greenwich; undefined when no zone is said. */
function offsetOf(text: string): number | undefined {
  const match = zone.exec(text)
  if (match === null) return undefined
  if (match[1] === undefined) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return match[1] === '-' ? -minutes : minutes
}
