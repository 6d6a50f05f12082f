// A refusal is a value: what was refused, on which legal basis, and how to put it right.
import type { Text } from './text.ts'

export interface Refusal {
  readonly ok: false
  /** Stable, machine-readable name of the reason, for example `deadline-too-early`. */
  readonly code: string
  readonly message: Text
  /** The paragraph or rule that the refusal rests on; `undefined` where the input itself was malformed. */
  readonly basis?: string
  readonly cure: Text
}

/** Either what was asked for, with `ok: true`, or a refusal. */
export type Outcome<T> = ({ readonly ok: true } & T) | Refusal

export function refuse(code: string, message: Text, cure: Text, basis?: string): Refusal {
  return basis === undefined ? { ok: false, code, message, cure } : { ok: false, code, message, basis, cure }
}
