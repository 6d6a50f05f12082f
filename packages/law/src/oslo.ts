// Norwegian clock time and UTC. The rule is the European one (Directive 2000/84/EC): summer time from the last Sunday of
// March to the last Sunday of October, both at 01:00 UTC; until 1995 it ended in September. Valid from 1981.
import { dayNumber, dayNumberOf, localDate, parseLocalDate, twoDigits, weekday, type LocalDate } from './date.ts'

/** A moment in UTC, ISO 8601 with `Z`, for example `2026-04-07T22:00:00Z`. */
export type Instant = string

const dayLength = 86_400_000
const hour = 3_600_000
const lastOctoberYear = 1996

const summers = new Map<number, readonly [from: number, to: number]>()

function summerOf(year: number): readonly [from: number, to: number] {
  const known = summers.get(year)
  if (known !== undefined) return known
  const summer = [
    lastSunday(year, 3) * dayLength + hour,
    lastSunday(year, year < lastOctoberYear ? 9 : 10) * dayLength + hour,
  ] as const
  summers.set(year, summer)
  return summer
}

function lastSunday(year: number, month: number): number {
  const last = dayNumberOf(year, month, month === 9 ? 30 : 31)
  return last - (weekday(last) % 7)
}

/** Milliseconds that Oslo is ahead of UTC at a moment (milliseconds since 1970): one or two hours. */
export function offsetAt(milliseconds: number): number {
  const year = Number(localDate(Math.floor(milliseconds / dayLength)).slice(0, 4))
  const [from, to] = summerOf(year)
  return milliseconds >= from && milliseconds < to ? 2 * hour : hour
}

/**
 * The moment (milliseconds since 1970, UTC) of a clock time in Oslo. A time that summer time skips is read as if the
 * clock had not been moved; of a time that occurs twice the first is meant.
 */
export function momentOf(date: LocalDate, secondsOfDay = 0): number {
  const wall = dayNumber(date) * dayLength + secondsOfDay * 1000
  const summer = wall - 2 * hour
  if (offsetAt(summer) === 2 * hour) return summer
  return wall - hour
}

/** The moment at which a day begins in Oslo. */
export function startOfDay(date: LocalDate): number {
  return momentOf(date)
}

/** The moment at which a day has run out in Oslo: 24:00, which is 00:00 of the next day. */
export function endOfDay(date: LocalDate): number {
  return momentOf(localDate(dayNumber(date) + 1))
}

/** The day in Oslo on which a moment falls. */
export function osloDate(milliseconds: number): LocalDate {
  return localDate(Math.floor((milliseconds + offsetAt(milliseconds)) / dayLength))
}

/** `2026-04-07T22:00:00Z`; milliseconds are shown only when there are any. */
export function instant(milliseconds: number): Instant {
  return `${clockText(milliseconds)}Z`
}

/** The same moment as the clock in Oslo shows it: `2026-04-08T00:00:00+02:00`. */
export function osloTime(milliseconds: number): string {
  const offset = offsetAt(milliseconds)
  return `${clockText(milliseconds + offset)}+0${offset / hour}:00`
}

function clockText(milliseconds: number): string {
  const day = Math.floor(milliseconds / dayLength)
  const rest = milliseconds - day * dayLength
  const seconds = Math.floor(rest / 1000)
  const fraction = rest % 1000
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':')
  return `${localDate(day)}T${time}${fraction === 0 ? '' : `.${String(fraction).padStart(3, '0')}`}`
}

/** A point of time as the caller gave it: a whole day in Oslo, or a moment. */
export interface Moment {
  /** The day in Oslo. */
  readonly date: LocalDate
  /** Milliseconds since 1970, or `undefined` when only the day was given. */
  readonly milliseconds?: number
}

const momentShape = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?$/

/**
 * Reads `2026-03-24`, `2026-03-24T10:00` (Oslo time), `2026-03-24T24:00`, or an instant with `Z` or an offset.
 * `undefined` when the text is none of these or names no real time.
 */
export function parseMoment(value: string): Moment | undefined {
  const parts = momentShape.exec(value)
  if (parts === null) return undefined
  const date = parseLocalDate(parts[1] ?? '')
  if (date === undefined) return undefined
  if (parts[2] === undefined) return { date }
  const seconds = secondsOfDay(Number(parts[2]), Number(parts[3]), Number(parts[4] ?? '0'))
  if (seconds === undefined) return undefined
  const fraction = Number((parts[5] ?? '').padEnd(3, '0'))
  const zone = zoneOffset(parts[6])
  if (zone === undefined) return undefined
  const milliseconds =
    zone === 'oslo'
      ? momentOf(date, seconds) + fraction
      : dayNumber(date) * dayLength + seconds * 1000 + fraction - zone
  return { date: osloDate(milliseconds), milliseconds }
}

function secondsOfDay(hours: number, minutes: number, seconds: number): number | undefined {
  if (minutes > 59 || seconds > 59) return undefined
  const total = hours * 3600 + minutes * 60 + seconds
  return total > 86_400 ? undefined : total
}

function zoneOffset(zone: string | undefined): number | 'oslo' | undefined {
  if (zone === undefined) return 'oslo'
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(4, 6))
  if (hours > 14 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}
