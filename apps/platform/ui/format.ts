// Numbers, money and times as a reader expects them. Times are Norwegian time (Europe/Oslo) whatever the machine says.
import { milliseconds } from '../kernel/clock.ts'
import type { Instant } from '../kernel/clock.ts'
import type { Language } from '../kernel/language.ts'

export const zone = 'Europe/Oslo'
const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

const numberFormats = new Map<string, Intl.NumberFormat>()
const timeFormats = new Map<string, Intl.DateTimeFormat>()
const relativeFormats = new Map<Language, Intl.RelativeTimeFormat>()

function numberFormat(language: Language, key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language} ${key}`
  let format = numberFormats.get(name)
  if (format === undefined) numberFormats.set(name, (format = new Intl.NumberFormat(locales[language], options)))
  return format
}

function timeFormat(language: Language, key: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${key}`
  let format = timeFormats.get(name)
  if (format === undefined)
    timeFormats.set(name, (format = new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options })))
  return format
}

/** An amount of money: decimal text in whole units as commands and events carry it (`1490000.50`), or minor units (øre) as a bigint. */
export type Money = string | bigint

/** Money as decimal text. */
export function decimalOf(money: Money): `${number}` {
  if (typeof money === 'string') return money as `${number}`
  const text = (money < 0n ? -money : money).toString().padStart(3, '0')
  return `${money < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}` as `${number}`
}

/** Money, exactly: `1 250,50 kr`, `NOK 1,250.50`; whole amounts without decimals unless `decimals` is `always`. */
export function formatMoney(
  money: Money,
  language: Language,
  options: { readonly currency?: string; readonly decimals?: 'always' } = {},
): string {
  const { currency = 'NOK', decimals } = options
  return numberFormat(language, `money ${currency} ${decimals ?? ''}`, {
    style: 'currency',
    currency,
    trailingZeroDisplay: decimals === 'always' ? 'auto' : 'stripIfInteger',
  }).format(decimalOf(money))
}

/** A number; decimal text (`12.345`) is shown exactly, up to `fractionDigits` (default 6). */
export function formatNumber(value: number | bigint | string, language: Language, fractionDigits = 6): string {
  return numberFormat(language, `number ${fractionDigits}`, { maximumFractionDigits: fractionDigits }).format(
    value as number,
  )
}

/** Percent from percent: `30` gives `30 %`. */
export function formatPercent(value: number | bigint | string, language: Language, fractionDigits = 2): string {
  return numberFormat(language, `percent ${fractionDigits}`, {
    style: 'unit',
    unit: 'percent',
    maximumFractionDigits: fractionDigits,
  }).format(value as number)
}

/** Bytes as kB, MB, GB (powers of 1000). */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const
  const power = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const unit = units[power] ?? 'byte'
  return numberFormat(language, `bytes ${unit}`, {
    style: 'unit',
    unit,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power < 2 ? 0 : 1,
  }).format(bytes / 1000 ** power)
}

/** `long` is `24. mars 2026`, `short` is `24.03.2026`, `weekday` is `tirsdag 24. mars 2026`. */
export type DateShape = 'long' | 'short' | 'weekday'

const dateShapes: Readonly<Record<DateShape, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
}

/** The date in Norway of an instant, or a local date (`2026-03-24`) as it is. */
export function formatDate(at: Instant | string, language: Language, shape: DateShape = 'long'): string {
  return timeFormat(language, `date ${shape}`, dateShapes[shape]).format(dateOf(at))
}

/** `12:00`, with seconds `12:00:00`; Norwegian time. */
export function formatTime(at: Instant, language: Language, seconds = false): string {
  return timeFormat(language, `time ${seconds}`, {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' as const } : {}),
    hourCycle: 'h23',
  }).format(milliseconds(at))
}

const between: Readonly<Record<Language, string>> = { nb: ' kl. ', nn: ' kl. ', en: ' at ' }

/** `24. mars 2026 kl. 12:00`, Norwegian time. */
export function formatDateTime(
  at: Instant,
  language: Language,
  shape: DateShape = 'long',
  options: { readonly seconds?: boolean } = {},
): string {
  if (options.seconds === true) return dateAndTime(at, language, shape, true)
  // The clock of the demonstration stands on every page, and changes by the minute.
  const key = `${at.slice(0, 16)} ${language} ${shape}`
  if (key !== latest.key) latest = { key, text: dateAndTime(at, language, shape, false) }
  return latest.text
}

let latest = { key: '', text: '' }

function dateAndTime(at: Instant, language: Language, shape: DateShape, seconds: boolean): string {
  const joint = shape === 'short' ? ' ' : between[language]
  return formatDate(at, language, shape) + joint + formatTime(at, language, seconds)
}

const steps = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** `om 3 dager`, `for 2 timer siden`, `i går`: how far away an instant is, rounded to its largest unit. */
export function formatRelative(at: Instant, now: Instant, language: Language): string {
  let format = relativeFormats.get(language)
  if (format === undefined)
    relativeFormats.set(language, (format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' })))
  const difference = milliseconds(at) - milliseconds(now)
  for (const [unit, size] of steps)
    if (Math.abs(difference) >= size) return format.format(Math.trunc(difference / size), unit)
  return format.format(Math.trunc(difference / 1000), 'second')
}

/** What an `<input type="date">` holds for an instant: its date in Norway. */
export function dateToType(at: Instant | string): string {
  return parts(dateOf(at)).slice(0, 10)
}

/** What an `<input type="datetime-local">` holds for an instant: Norwegian time to the minute. */
export function dateTimeToType(at: Instant): string {
  return parts(milliseconds(at))
}

const isoParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function parts(at: number): string {
  return isoParts.format(at).replace(' ', 'T')
}

function dateOf(at: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(at) ? Date.parse(`${at}T11:00:00Z`) : Date.parse(at)
}
