import { isDecimal } from '../decimal.ts'
import type { Text } from '../language.ts'

/** What the text of an element or attribute may look like (XML Schema, as UBL and CCTS use it). */
export interface Datatype {
  readonly id: string
  readonly name: Text
  readonly allows: (value: string) => boolean
}

const always = (): boolean => true

function datatype(id: string, name: Text, allows: (value: string) => boolean): Datatype {
  return { id, name, allows }
}

export const textType = datatype('text', { nb: 'tekst', nn: 'tekst', en: 'text' }, always)
export const identifierType = datatype(
  'identifier',
  { nb: 'identifikator', nn: 'identifikator', en: 'identifier' },
  always,
)
export const codeType = datatype('code', { nb: 'kode', nn: 'kode', en: 'code' }, always)
export const decimalType = datatype('decimal', { nb: 'tall', nn: 'tal', en: 'number' }, isDecimal)
export const integerType = datatype('integer', { nb: 'heltall', nn: 'heiltal', en: 'whole number' }, (value) =>
  /^[+-]?[0-9]+$/.test(value),
)
export const dateType = datatype(
  'date',
  { nb: 'dato (ÅÅÅÅ-MM-DD)', nn: 'dato (ÅÅÅÅ-MM-DD)', en: 'date (YYYY-MM-DD)' },
  isDate,
)
export const timeType = datatype('time', { nb: 'klokkeslett', nn: 'klokkeslett', en: 'time' }, isTime)
export const dateTimeType = datatype(
  'dateTime',
  { nb: 'dato og klokkeslett', nn: 'dato og klokkeslett', en: 'date and time' },
  isDateTime,
)
export const indicatorType = datatype(
  'indicator',
  { nb: '«true» eller «false»', nn: '«true» eller «false»', en: '"true" or "false"' },
  (value) => value === 'true' || value === 'false' || value === '1' || value === '0',
)
export const binaryType = datatype('binary', { nb: 'base64-data', nn: 'base64-data', en: 'base64 data' }, isBase64)
export const uriType = datatype(
  'uri',
  { nb: 'nettadresse (URI)', nn: 'nettadresse (URI)', en: 'web address (URI)' },
  always,
)

const zone = /^(?:Z|[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00))?$/

/** xs:date; a time zone is allowed here and forbidden by the rules of the formats that forbid it. */
export function isDate(value: string): boolean {
  const match = /^(-?[0-9]{4,})-([0-9]{2})-([0-9]{2})/.exec(value)
  if (match === null || !zone.test(value.slice(match[0].length))) return false
  const month = Number(match[2])
  const day = Number(match[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(match[1]), month)
}

/** xs:time. */
export function isTime(value: string): boolean {
  const match = /^(?:([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?|24:00:00(?:\.0+)?)/.exec(value)
  return match !== null && zone.test(value.slice(match[0].length))
}

/** xs:dateTime. */
export function isDateTime(value: string): boolean {
  const split = value.indexOf('T')
  const date = value.slice(0, split)
  // The time zone stands behind the time, and only there.
  return split > 0 && /-[0-9]{2}-[0-9]{2}$/.test(date) && isDate(date) && isTime(value.slice(split + 1))
}

/** Base64 of any length in linear time; white space may stand anywhere. */
export function isBase64(value: string): boolean {
  let digits = 0
  let padding = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code <= 0x20) continue
    if (code === 0x3d) padding++
    else if (padding > 0 || !isBase64Digit(code)) return false
    digits++
  }
  return digits % 4 === 0 && padding <= 2
}

function isBase64Digit(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2b ||
    code === 0x2f
  )
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
