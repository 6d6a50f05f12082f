// Bytes as text and back, the same in browser and server. Decoders are strict: one value has one spelling.

export type Bytes = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()
const hexPattern = /^(?:[0-9a-f]{2})*$/
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

/** Bytes of lower-case hexadecimal, or undefined when `text` is anything else. */
export function fromHex(text: string): Bytes | undefined {
  if (!hexPattern.test(text)) return undefined
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16)
  return bytes
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
  const tail = text.slice(-4)
  return base64(bytes.subarray(bytes.length - ((bytes.length - 1) % 3) - 1)) === tail || text === '' ? bytes : undefined
}

/** SHA-256 of `bytes` in lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Bytes)))
}

export function randomBytes(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length))
}
