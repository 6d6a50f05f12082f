// Bytes as text and back, the same in browser and server. Decoders are strict: one value has one spelling.

export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const base64Pattern = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

export function utf8(text: string): Bytes {
  return encoder.encode(text)
}

/** The text that UTF-8 `bytes` spell, or undefined when they are not well-formed UTF-8. A byte order mark is kept. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Lower-case hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0')
  return text
}

/** Standard base64 with padding (RFC 4648 § 4). */
export function base64(bytes: Uint8Array): string {
  const run = 0x2000
  let binary = ''
  for (let i = 0; i < bytes.length; i += run) binary += String.fromCharCode(...bytes.subarray(i, i + run))
  return btoa(binary)
}

/** Bytes of canonical standard base64, or undefined when `text` is anything else (also: unused bits that are not zero). */
export function fromBase64(text: string): Bytes | undefined {
  if (!base64Pattern.test(text)) return undefined
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return btoa(binary.slice(binary.length - (binary.length % 3))) === text.slice(text.length - tailLength(binary.length))
    ? bytes
    : undefined
}

/** Characters of base64 that spell what is left over after whole groups of three bytes. */
function tailLength(bytes: number): number {
  return bytes % 3 === 0 ? 0 : 4
}

export function concat(...pieces: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** A decimal without leading zeroes, at most 2^53 − 1, or undefined. */
export function fromDecimal(text: string): number | undefined {
  if (!/^(?:0|[1-9]\d{0,15})$/.test(text)) return undefined
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : undefined
}
