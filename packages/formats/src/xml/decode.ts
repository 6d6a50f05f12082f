import type { XmlRefusalCode } from './refusal.ts'

/** The encodings that are read. ISO-8859-1 and US-ASCII only when declared. */
export type XmlEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'ISO-8859-1' | 'US-ASCII'

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: XmlEncoding }
  | { readonly ok: false; readonly code: XmlRefusalCode; readonly detail: string; readonly before: string }

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const utf16le = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true })
const utf16be = new TextDecoder('utf-16be', { fatal: true, ignoreBOM: true })

// Only for finding the declaration, which is ASCII in every encoding that gets this far.
const prefix = new TextDecoder('latin1')

const longestDeclaration = 256

/**
 * Decodes a document strictly (XML 1.0 appendix F): byte order mark first, then the declared encoding, then UTF-8.
 * A mark, a declaration and the bytes that contradict each other are refused; nothing is ever replaced or guessed.
 * `before` of a refusal is the readable text in front of the fault, for its position.
 */
export function decodeXml(bytes: Uint8Array): Decoded {
  const [a = -1, b = -1, c = -1, d = -1] = bytes.subarray(0, 4)
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('UTF-8', bytes.subarray(3), 'UTF-8')
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return { ok: false, code: 'encoding-unknown', detail: 'UTF-32', before: '' }
  if (a === 0xff && b === 0xfe) return decodeAs('UTF-16LE', bytes.subarray(2), 'UTF-16')
  if (a === 0xfe && b === 0xff) return decodeAs('UTF-16BE', bytes.subarray(2), 'UTF-16')
  if (a === 0x3c && b === 0 && c !== 0) return decodeAs('UTF-16LE', bytes, 'UTF-16')
  if (a === 0 && b === 0x3c && c === 0) return decodeAs('UTF-16BE', bytes, 'UTF-16')
  const declared = a === 0x3c && b === 0x3f ? declaredEncoding(asciiPrefix(bytes)) : undefined
  if (declared === undefined || declared.toUpperCase() === 'UTF-8') return decodeAs('UTF-8', bytes, undefined)
  const name = declared.toUpperCase()
  if (name === 'ISO-8859-1' || name === 'LATIN1' || name === 'ISO_8859-1' || name === 'ISO-LATIN-1')
    return { ok: true, text: latin1(bytes), encoding: 'ISO-8859-1' }
  if (name === 'US-ASCII' || name === 'ASCII') return ascii(bytes)
  if (name.startsWith('UTF-16')) return { ok: false, code: 'encoding-mismatch', detail: declared, before: '' }
  return { ok: false, code: 'encoding-unknown', detail: declared, before: '' }
}

/** Decodes in an encoding that the bytes have shown; `family` is what a declaration must agree with. */
function decodeAs(
  encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE',
  bytes: Uint8Array,
  family: 'UTF-8' | 'UTF-16' | undefined,
): Decoded {
  const decoder = encoding === 'UTF-8' ? utf8 : encoding === 'UTF-16LE' ? utf16le : utf16be
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return badBytes(encoding, bytes)
  }
  if (family !== undefined) {
    const declared = declaredEncoding(text.slice(0, longestDeclaration))?.toUpperCase()
    const agrees =
      declared === undefined ||
      declared === family ||
      declared === encoding ||
      (family === 'UTF-16' && declared === 'ISO-10646-UCS-2')
    if (!agrees) return { ok: false, code: 'encoding-mismatch', detail: declared, before: '' }
  }
  return { ok: true, text, encoding }
}

function ascii(bytes: Uint8Array): Decoded {
  const bad = bytes.findIndex((byte) => byte > 0x7f)
  if (bad >= 0)
    return { ok: false, code: 'encoding-bytes', detail: hex(bytes, bad, 1), before: latin1(bytes.subarray(0, bad)) }
  return { ok: true, text: latin1(bytes), encoding: 'US-ASCII' }
}

/** Finds the first undecodable byte by halving; decoding a prefix is cheap and the case is rare. */
function badBytes(encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE', bytes: Uint8Array): Decoded {
  const label = encoding === 'UTF-8' ? 'utf-8' : encoding === 'UTF-16LE' ? 'utf-16le' : 'utf-16be'
  let good = 0
  let step = bytes.length
  const readable = (length: number): string | undefined => {
    try {
      // A streaming decode accepts a character that is cut off at the end, so only a true fault stops it.
      return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
        stream: true,
      })
    } catch {
      return undefined
    }
  }
  while (step >= 1) {
    if (good + step <= bytes.length && readable(good + step) !== undefined) good += step
    step = Math.floor(step / 2)
  }
  while (good < bytes.length && readable(good + 1) !== undefined) good++
  return {
    ok: false,
    code: 'encoding-bytes',
    // The byte before is shown too: it may be the start of the character that the bad byte breaks.
    detail: hex(bytes, Math.max(0, Math.min(good, bytes.length - 1) - 1), 2),
    before: readable(good) ?? '',
  }
}

function hex(bytes: Uint8Array, from: number, count: number): string {
  return Array.from(bytes.subarray(from, from + count), (byte) =>
    byte.toString(16).toUpperCase().padStart(2, '0'),
  ).join(' ')
}

function asciiPrefix(bytes: Uint8Array): string {
  return prefix.decode(bytes.subarray(0, longestDeclaration))
}

function declaredEncoding(start: string): string | undefined {
  if (!start.startsWith('<?xml')) return undefined
  const end = start.indexOf('?>')
  const declaration = end < 0 ? start : start.slice(0, end)
  return /[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z0-9._-]*)["']/.exec(declaration)?.[1]
}

/** ISO-8859-1 proper: TextDecoder's `latin1` is windows-1252, which differs in 0x80-0x9F. */
function latin1(bytes: Uint8Array): string {
  const chunk = 8192
  let text = ''
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return text
}
