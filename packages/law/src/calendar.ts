// Counting of days: Norwegian public holidays, working days, and the periods of Regulation (EEC, Euratom) 1182/71,
// which FOA § 7-6 makes the rule for every time limit of the procurement regulations.
import { addMonths, civilDate, dayNumberOf, weekday, type DayNumber } from './date.ts'
import { text, type Text } from './text.ts'

export interface Holiday {
  readonly day: DayNumber
  readonly name: Text
}

const easters = new Map<number, DayNumber>()

/** Easter Sunday of a Gregorian year (the Meeus/Jones/Butcher reckoning). */
export function easterSunday(year: number): DayNumber {
  const known = easters.get(year)
  if (known !== undefined) return known
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const day = dayNumberOf(year, Math.floor(n / 31), (n % 31) + 1)
  easters.set(year, day)
  return day
}

const fixedHolidays: readonly (readonly [month: number, day: number, name: Text])[] = [
  [1, 1, text('første nyttårsdag', 'første nyttårsdag', "New Year's Day")],
  [5, 1, text('offentlig høytidsdag 1. mai', 'offentleg høgtidsdag 1. mai', 'Labour Day')],
  [5, 17, text('grunnlovsdagen', 'grunnlovsdagen', 'Constitution Day')],
  [12, 25, text('første juledag', 'første juledag', 'Christmas Day')],
  [12, 26, text('andre juledag', 'andre juledag', 'Boxing Day')],
]

/** Days from Easter Sunday. */
const movingHolidays: readonly (readonly [offset: number, name: Text])[] = [
  [-3, text('skjærtorsdag', 'skjærtorsdag', 'Maundy Thursday')],
  [-2, text('langfredag', 'langfredag', 'Good Friday')],
  [0, text('første påskedag', 'første påskedag', 'Easter Sunday')],
  [1, text('andre påskedag', 'andre påskedag', 'Easter Monday')],
  [39, text('Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day')],
  [49, text('første pinsedag', 'første pinsedag', 'Whit Sunday')],
  [50, text('andre pinsedag', 'andre pinsedag', 'Whit Monday')],
]

/**
 * The public holidays of a year in order of date (helligdagsloven 1995 § 2; lov 26. april 1947 for 1 and 17 May).
 * Two may fall on one day. 24 and 31 December are working days.
 */
export function publicHolidays(year: number): readonly Holiday[] {
  const easter = easterSunday(year)
  return [
    ...fixedHolidays.map(([month, day, name]) => ({ day: dayNumberOf(year, month, day), name })),
    ...movingHolidays.map(([offset, name]) => ({ day: easter + offset, name })),
  ].sort((a, b) => a.day - b.day)
}

export function isPublicHoliday(day: DayNumber): boolean {
  const date = civilDate(day)
  if (fixedHolidays.some(([month, d]) => month === date.month && d === date.day)) return true
  const fromEaster = day - easterSunday(date.year)
  return movingHolidays.some(([offset]) => offset === fromEaster)
}

/** Not a Saturday, a Sunday or a public holiday (Regulation 1182/71 art. 2(2)). */
export function isWorkingDay(day: DayNumber): boolean {
  return weekday(day) < 6 && !isPublicHoliday(day)
}

/** No period is longer, and no day lies further from 1970: what is beyond is a fault in the program. */
const mostDays = 10_000_000
const longestPeriod = 100_000

/** Keeps a fault of the caller from counting for ever. Users' dates are read by `parseLocalDate`, which refuses them. */
function mustBeCountable(day: DayNumber, count: number): void {
  if (!Number.isInteger(day) || Math.abs(day) > mostDays) throw new RangeError(`no day number: ${day}`)
  if (!Number.isInteger(count) || Math.abs(count) > longestPeriod) throw new RangeError(`no count of days: ${count}`)
}

/** The first working day on or after a day. */
export function workingDayFrom(day: DayNumber): DayNumber {
  mustBeCountable(day, 0)
  let found = day
  while (!isWorkingDay(found)) found += 1
  return found
}

/** Working days after `from`, up to and including `to`. */
export function workingDaysBetween(from: DayNumber, to: DayNumber): number {
  let count = 0
  for (let day = from + 1; day <= to; day += 1) if (isWorkingDay(day)) count += 1
  return count
}

/**
 * The working day that is number `count` after `from`, which is not counted itself; before `from` when negative.
 * Nought gives `from` itself.
 */
export function addWorkingDays(from: DayNumber, count: number): DayNumber {
  mustBeCountable(from, count)
  const step = count < 0 ? -1 : 1
  let day = from
  for (let left = Math.abs(count); left > 0;) {
    day += step
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/**
 * The last day of a period of `days` calendar days that runs from an event. The day of the event is not counted
 * (art. 3(1)); holidays, Saturdays and Sundays are (3(3)); a period that would end on one of them ends with the next
 * working day (3(4)); two days or more hold at least two working days (3(5)).
 */
export function periodEnd(event: DayNumber, days: number): DayNumber {
  mustBeCountable(event, days)
  return lastWorkingDayOfPeriod(event, event + days, days >= 2 ? 2 : 1)
}

/** The last day of a period in months (years are twelve): the same date, or the month's last day (art. 3(2)(c)). */
export function monthPeriodEnd(event: DayNumber, months: number): DayNumber {
  mustBeCountable(event, months)
  return lastWorkingDayOfPeriod(event, addMonths(event, months), 2)
}

function lastWorkingDayOfPeriod(event: DayNumber, last: DayNumber, atLeast: number): DayNumber {
  let end = workingDayFrom(last)
  // Counting stops at the second working day; a long period is never walked through.
  while (!holdsWorkingDays(event, end, atLeast)) end = workingDayFrom(end + 1)
  return end
}

function holdsWorkingDays(from: DayNumber, to: DayNumber, atLeast: number): boolean {
  let found = 0
  for (let day = to; day > from && found < atLeast; day -= 1) if (isWorkingDay(day)) found += 1
  return found >= atLeast
}

/**
 * The moment (milliseconds) at which a period of `hours` has run out. The hour in which the event occurs is not counted
 * (art. 3(1)); hours run through nights and holidays and do not move to a working day (3(4) excepts them).
 */
export function hourPeriodEnd(event: number, hours: number): number {
  const hour = 3_600_000
  return (Math.floor(event / hour) + 1 + hours) * hour
}

/**
 * The last day on which something may be done that must be done at least `days` days before another day. Periods
 * counted backwards do not move for holidays (art. 3(4), second sentence).
 */
export function daysBefore(day: DayNumber, days: number): DayNumber {
  return day - days
}
