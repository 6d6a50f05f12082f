// How values of PostgreSQL look in the program: exact, without time zones to trip over, and never as a JavaScript Date.
import pg from 'pg'

type Parse = (text: string) => unknown

const oid = {
  int8: 20,
  int8Array: 1016,
  date: 1082,
  dateArray: 1182,
  timestamp: 1114,
  timestampArray: 1115,
  timestamptz: 1184,
  timestamptzArray: 1185,
  interval: 1186,
  intervalArray: 1187,
  textArray: 1009,
  numericArray: 1231,
} as const

const asText: Parse = (text) => text
const textArray = pg.types.getTypeParser(oid.textArray as number) as (text: string) => (string | null)[]
const arrayOf =
  (parse: Parse): Parse =>
  (text) =>
    textArray(text).map((item) => (item === null ? null : parse(item)))

/** A number while it is exact; beyond that the decimal text. */
export function parseInt8(text: string): number | string {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : text
}

/** `2026-03-24T11:00:00.000Z`; microseconds are cut, not rounded. `infinity` and years before Christ stay as they are. */
export function parseTimestamptz(text: string): string {
  if (text.endsWith('+00') && text.length >= 22 && text.charAt(10) === ' ' && text.charAt(4) === '-') {
    const fraction = text.charAt(19) === '.' ? text.slice(20, -3) : ''
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.slice(0, 3).padEnd(3, '0')}Z`
  }
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(\.\d+)?([+-]\d{2})(?::?(\d{2}))?$/.exec(text)
  if (match === null) return text
  const [, day, time, fraction = '.0', hours, minutes = '00'] = match
  const at = Date.parse(`${day}T${time}.${fraction.slice(1, 4).padEnd(3, '0')}${hours}:${minutes}`)
  return Number.isNaN(at) ? text : new Date(at).toISOString()
}

const parsers = new Map<number, Parse>([
  [oid.int8, parseInt8],
  [oid.int8Array, arrayOf(parseInt8)],
  [oid.date, asText],
  [oid.dateArray, arrayOf(asText)],
  [oid.timestamp, asText],
  [oid.timestampArray, arrayOf(asText)],
  [oid.timestamptz, parseTimestamptz as Parse],
  [oid.timestamptzArray, arrayOf(parseTimestamptz as Parse)],
  [oid.interval, asText],
  [oid.intervalArray, arrayOf(asText)],
  [oid.numericArray, arrayOf(asText)],
])

/** `types` of a pg client: int8 safe or text, instants and dates and decimals as text, json parsed, bytea as Buffer. */
export const storeTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) ||
    pg.types.getTypeParser(id, format ?? 'text')) as pg.CustomTypesConfig['getTypeParser'],
}
