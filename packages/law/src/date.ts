// Calendar days of the Gregorian calendar, without a clock and without a time zone.
import { perLanguage, type Language, type Text } from './text.ts'

/** A calendar day, `YYYY-MM-DD`, 1583-01-01 to 2999-12-31; results may pass the end by what was asked for. */
export type LocalDate = string

/** Days since 1970-01-01; the form in which days are counted. */
export type DayNumber = number

const firstYear = 1583
const lastYear = 2999
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** The date in a text, or `undefined` when it names no day of the calendar (2026-02-30, year 1500). */
export function parseLocalDate(value: string): LocalDate | undefined {
  const parts = shape.exec(value)
  if (parts === null) return undefined
  const year = Number(parts[1])
  const month = Number(parts[2])
  const day = Number(parts[3])
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined
  return value
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The day number of a civil date; the year starts in March so that the leap day falls last. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The day number of a date that has been parsed. */
export function dayNumber(date: LocalDate): DayNumber {
  return dayNumberOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)))
}

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function civilDate(day: DayNumber): CivilDate {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

export function localDate(day: DayNumber): LocalDate {
  const { year, month, day: d } = civilDate(day)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(d)}`
}

export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/**
 * The same date `months` months later (earlier when negative); where that month has no such day, its last day
 * (Regulation 1182/71 art. 3(2)(c)).
 */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civilDate(day)
  const index = from.year * 12 + (from.month - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return dayNumberOf(year, month, Math.min(from.day, daysInMonth(year, month)))
}

const monthNames: Record<Language, readonly string[]> = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  nn: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

const weekdayNames: Record<Language, readonly string[]> = {
  nb: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  nn: 'måndag tysdag onsdag torsdag fredag laurdag sundag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** The date in words: `tirsdag 7. april 2026`, `Tuesday 7 April 2026`. */
export function dateText(date: LocalDate): Text {
  const day = dayNumber(date)
  const civil = civilDate(day)
  return perLanguage((language) => {
    const name = weekdayNames[language][weekday(day) - 1] ?? ''
    const month = monthNames[language][civil.month - 1] ?? ''
    return `${name} ${civil.day}${language === 'en' ? '' : '.'} ${month} ${civil.year}`
  })
}
