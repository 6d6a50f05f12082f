// Canonical JSON (RFC 8785): one value, one spelling, so that a hash of the text is a hash of the value.
import { limits } from './limits.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * The canonical text of `value` (RFC 8785), or undefined when the value is not JSON: undefined, functions, big integers,
 * NaN and infinities, lone surrogates (RFC 8785 § 3.2.2.2), class instances, or nesting deeper than `limits.depth`.
 */
export function canonicalJson(value: unknown): string | undefined {
  return write(value, 0)
}

/** The value of `text` when `text` is canonical JSON, else undefined: white space, doubled names and other spellings are refused. */
export function parseCanonical(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json
    return canonicalJson(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

function write(value: unknown, depth: number): string | undefined {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : undefined
  if (typeof value === 'string') return value.isWellFormed() ? JSON.stringify(value) : undefined
  if (typeof value !== 'object' || depth === limits.depth) return undefined
  const parts: string[] = []
  if (Array.isArray(value)) {
    for (const item of value) {
      const text = write(item, depth + 1)
      if (text === undefined) return undefined
      parts.push(text)
    }
    return `[${parts.join(',')}]`
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return undefined
  // Array sort compares UTF-16 code units, which is the order of RFC 8785 § 3.2.3.
  for (const name of Object.keys(value).sort()) {
    const text = write((value as Record<string, unknown>)[name], depth + 1)
    if (text === undefined || !name.isWellFormed()) return undefined
    parts.push(`${JSON.stringify(name)}:${text}`)
  }
  return `{${parts.join(',')}}`
}
