/** Is this data of the shape it should have? Unknown and missing fields are named with their place. */
import { parseDecimal, printExact } from './decimal.ts'
import type { Finding } from './finding.ts'
import * as text from './model-findings.ts'
import { isId } from './identifier.ts'
import { compare, type Rational } from './rational.ts'
import { languages, type Text } from './text.ts'

const longestName = 500

export type Fields = Readonly<Record<string, unknown>>

function decimalIn(value: unknown): Rational | undefined {
  return typeof value === 'string' ? parseDecimal(value) : undefined
}

function print(bound: Rational | undefined): string {
  return bound === undefined ? '' : printExact(bound)
}

/** Gathers findings while data from anywhere is held against its expected shape. */
export class Check {
  readonly findings: Finding[] = []

  error(code: string, path: string, message: Text, source?: string): void {
    this.findings.push({ code, severity: 'error', path, text: message, ...(source === undefined ? {} : { source }) })
  }

  warn(code: string, path: string, message: Text, source?: string): void {
    this.findings.push({ code, severity: 'warning', path, text: message, ...(source === undefined ? {} : { source }) })
  }

  /** The fields of an object that has all the required keys and no unknown ones. */
  fields(
    value: unknown,
    path: string,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Fields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.error('bad-shape', path, text.expected('{ … }'))
      return undefined
    }
    const fields = value as Fields
    for (const key of required)
      if (!Object.hasOwn(fields, key) || fields[key] === undefined)
        this.error('missing', at(path, key), text.missing(key))
    for (const key of Object.keys(fields))
      if (!required.includes(key) && !optional.includes(key))
        this.error('unknown-field', at(path, key), text.unknown(key))
    return fields
  }

  list(value: unknown, path: string, least: number, most: number): readonly unknown[] {
    if (Array.isArray(value) && value.length >= least && value.length <= most) return value
    this.error('bad-shape', path, text.expected(`[ ${least}–${most} ]`))
    return []
  }

  /** A decimal within bounds, or undefined with the fault noted. A bound that is no decimal itself, a fault told elsewhere, bounds nothing. */
  decimal(
    value: unknown,
    path: string,
    bounds: { readonly over?: unknown; readonly least?: unknown; readonly most?: unknown } = {},
  ): Rational | undefined {
    const number = decimalIn(value)
    const [over, least, most] = [decimalIn(bounds.over), decimalIn(bounds.least), decimalIn(bounds.most)]
    const within =
      number !== undefined &&
      (over === undefined || compare(number, over) > 0) &&
      (least === undefined || compare(number, least) >= 0) &&
      (most === undefined || compare(number, most) <= 0)
    if (!within)
      this.error('bad-decimal', path, text.decimal({ over: print(over), least: print(least), most: print(most) }))
    return within ? number : undefined
  }

  whole(value: unknown, path: string, least: number, most: number): void {
    if (!Number.isInteger(value) || (value as number) < least || (value as number) > most)
      this.error('bad-shape', path, text.expected(`${least}–${most}`))
  }

  oneOf(value: unknown, path: string, choices: readonly string[]): void {
    if (typeof value !== 'string' || !choices.includes(value))
      this.error('bad-shape', path, text.expected(choices.join(' | ')))
  }

  name(value: unknown, path: string): void {
    const fields = this.fields(value, path, [], languages)
    if (fields === undefined) return
    const names = Object.values(fields)
    const good =
      names.length > 0 &&
      names.every((name) => typeof name === 'string' && name.trim() !== '' && name.length <= longestName)
    if (!good) this.error('bad-name', path, text.name(longestName))
  }

  ids(items: readonly unknown[], path: string): void {
    const seen = new Set<string>()
    items.forEach((item, index) => {
      const id = (item as Fields | null)?.['id']
      if (!isId(id)) this.error('bad-id', `${path}[${index}].id`, text.id)
      else if (seen.has(id)) this.error('same-id-twice', `${path}[${index}].id`, text.sameId(id))
      else seen.add(id)
    })
  }
}

function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
