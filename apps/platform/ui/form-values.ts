// What people type, read into the values that commands take. Nothing here throws: what cannot be read is undefined.
import { instant } from '../kernel/clock.ts'
import type { Instant } from '../kernel/clock.ts'
import { dateTimeToType } from './format.ts'

/** Form content by field name, as posted. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** Minor units (øre) as text from a typed amount: `1 250 000,50`, `1.250.000,50`, `1,250,000.50`, `kr 300,-`; at most 15 digits before the decimals. */
export function readMoney(typed: string): string | undefined {
  const decimal = readDecimal(typed.replace(/^\s*(kr\.?|nok)|(kr\.?|nok|,-)\s*$/gi, ''))
  if (decimal === undefined) return undefined
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.')
  if (fraction.length > 2 || whole.length > 15) return undefined
  const minor = BigInt(whole + fraction.padEnd(2, '0'))
  return String(decimal.startsWith('-') ? -minor : minor)
}

/** Decimal text (`-12.5`) from a typed number with comma or point; a separator that repeats, or that stands before the other kind, groups thousands. */
export function readDecimal(typed: string): string | undefined {
  let text = typed.replace(/[\s\u00a0\u202f']/g, '').replace('\u2212', '-')
  const lastComma = text.lastIndexOf(',')
  const lastPoint = text.lastIndexOf('.')
  if (lastComma >= 0 && lastPoint >= 0) {
    const group = lastComma > lastPoint ? '.' : ','
    if (!isGrouped(text.slice(0, Math.max(lastComma, lastPoint)), group)) return undefined
    text = text.replaceAll(group, '')
  } else {
    const only = lastComma >= 0 ? ',' : '.'
    if (text.split(only).length > 2) {
      if (!isGrouped(text, only)) return undefined
      text = text.replaceAll(only, '')
    }
  }
  text = text.replace(',', '.')
  if (text.length > 40) return undefined
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction] = match
  return sign + whole + (fraction === undefined ? '' : `.${fraction}`)
}

function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...rest] = text.replace('-', '').split(separator)
  return first.length >= 1 && first.length <= 3 && rest.every((group) => group.length === 3)
}

/** A local date, `2026-03-24`, if the day exists. */
export function readDate(typed: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed.trim())
  if (match === null) return undefined
  const at = Date.parse(`${match[0]}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== match[0] ? undefined : match[0]
}

/**
 * The instant of a date and time in Norway, `2026-03-24T12:00`, seconds and milliseconds kept. A time that occurs twice (clock
 * set back) is the first of the two; a time that does not exist (clock set forward) is undefined.
 */
export function readDateTime(typed: string): Instant | undefined {
  const text = typed.trim().replace(' ', 'T')
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d{1,3})?)?$/.exec(text)
  if (match === null || readDate(match[1] ?? '') === undefined) return undefined
  const toTheMinute = `${match[1]}T${match[2]}`
  const utc = Date.parse(`${toTheMinute}${match[3] ?? ':00'}Z`)
  if (Number.isNaN(utc)) return undefined
  for (const hours of [2, 1]) {
    const found = instant(utc - hours * 3_600_000)
    if (dateTimeToType(found) === toTheMinute) return found
  }
  return undefined
}

/** A nested value as form content: `{ lots: [{ title: 'A' }] }` gives `{ 'lots.0.title': 'A' }`. Lists of plain values stay lists. */
export function formValues(value: unknown, prefix = ''): Record<string, string | readonly string[]> {
  const found: Record<string, string | readonly string[]> = {}
  if (value === null || value === undefined) return found
  if (typeof value !== 'object') {
    if (prefix !== '') found[prefix] = value === false ? '' : String(value as string)
    return found
  }
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null)) {
    found[prefix] = value.map(String)
    return found
  }
  for (const [key, inner] of Object.entries(value))
    Object.assign(found, formValues(inner, prefix === '' ? key : `${prefix}.${key}`))
  return found
}

/** The rows of a repeated group in order: `{ 'lots.0.title': 'A' }` gives `[{ title: 'A' }]`. At most `limit` rows. */
export function readRows(values: FormValues, group: string, limit = 200): FormValues[] {
  return Array.from({ length: Math.min(limit, rowCount(values, group)) }, (_, index) => {
    const prefix = `${group}.${index}.`
    const row: Record<string, string | readonly string[]> = {}
    for (const [name, value] of Object.entries(values))
      if (name.startsWith(prefix)) row[name.slice(prefix.length)] = value
    return row
  })
}

/** How many rows a repeated group has in posted or initial content. */
export function rowCount(values: FormValues, group: string): number {
  const stated = values[`_rows.${group}`]
  if (typeof stated === 'string' && /^\d{1,4}$/.test(stated)) return Number(stated)
  let count = 0
  const start = `${group}.`
  for (const name of Object.keys(values)) {
    if (!name.startsWith(start)) continue
    const index = /^\d{1,4}(?=\.|$)/.exec(name.slice(start.length))
    if (index !== null) count = Math.max(count, Number(index[0]) + 1)
  }
  return count
}

/**
 * What a form shall show after one of its row buttons (`_add=lots`, `_remove=lots.1`) was pressed, or undefined when none was:
 * then the form was really submitted. `_added` names the row that shall have focus. An empty `_add` adds nothing: it only
 * shows the form again.
 */
export function applyRowButtons(values: FormValues): FormValues | undefined {
  const add = values['_add']
  const remove = values['_remove']
  if (typeof add === 'string') {
    const { _add, ...rest } = values
    if (add === '') return rest
    const count = rowCount(values, add)
    return { ...rest, [`_rows.${add}`]: String(Math.min(count + 1, 999)), _added: `${add}.${count}` }
  }
  if (typeof remove === 'string') {
    const match = /^(.+)\.(\d{1,4})$/.exec(remove)
    if (match === null) return undefined
    const group = match[1] ?? ''
    const gone = Number(match[2])
    const kept: Record<string, string | readonly string[]> = {}
    for (const [name, value] of Object.entries(values)) {
      if (name === '_remove') continue
      const row = name.startsWith(`${group}.`) ? /^(\d{1,4})(.*)$/.exec(name.slice(group.length + 1)) : null
      const index = row === null ? -1 : Number(row[1])
      if (row === null || index < gone) kept[name] = value
      else if (index > gone) kept[`${group}.${index - 1}${row[2] ?? ''}`] = value
    }
    const left = Math.max(0, rowCount(values, group) - 1)
    kept[`_rows.${group}`] = String(left)
    kept['_added'] = left === 0 ? group : `${group}.${Math.min(gone, left - 1)}`
    return kept
  }
  return undefined
}
