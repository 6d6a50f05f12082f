// Signed notes (c2sp.org/signed-note): a text, a blank line, and signature lines.
import { base64, concat, equal, fromBase64, fromUtf8, utf8 } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { isKeyName } from './key.ts'
import type { VerifierKey } from './key.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

export interface SignatureLine {
  name: string
  /** Four bytes. */
  id: Bytes
  /** What follows the key id. */
  signature: Bytes
}

export interface Note {
  /** With its final newline. */
  text: string
  signatures: readonly SignatureLine[]
}

/** Bytes of a note, and number of its signatures, at most. Post-quantum signatures are up to 5 kB each. */
const longestNote = 1_000_000
const mostSignatures = 100

/** The note in `bytes`, its signatures not checked: nothing in it may be believed yet. Refusal: note-malformed (why). */
export function readNote(bytes: Uint8Array | string): Outcome<Note> {
  const whole = typeof bytes === 'string' ? bytes : bytes.length > longestNote ? undefined : fromUtf8(bytes)
  if (whole === undefined || whole.length > longestNote || !whole.isWellFormed())
    return refuse('note-malformed', 'UTF-8')
  if (/[\u0000-\u0009\u000b-\u001f]/.test(whole)) return refuse('note-malformed', 'control character')
  const split = whole.lastIndexOf('\n\n')
  if (split < 0) return refuse('note-malformed', 'no signatures')
  const signatures = readSignatureLines(whole.slice(split + 2))
  if (!signatures.ok) return signatures
  if (signatures.value.length === 0) return refuse('note-malformed', 'no signatures')
  return accept({ text: whole.slice(0, split + 1), signatures: signatures.value })
}

/** Signature lines by themselves, as a witness answers them. Refusal: note-malformed (why). */
export function readSignatureLines(text: string): Outcome<SignatureLine[]> {
  if (text !== '' && !text.endsWith('\n')) return refuse('note-malformed', 'no final newline')
  const lines = text.split('\n').slice(0, -1)
  if (lines.length > mostSignatures) return refuse('note-malformed', 'too many signatures')
  const signatures: SignatureLine[] = []
  for (const line of lines) {
    const [dash, name = '', encoded = '', ...more] = line.split(' ')
    const bytes = fromBase64(encoded)
    if (dash !== '—' || more.length > 0 || !isKeyName(name) || bytes === undefined || bytes.length < 5)
      return refuse('note-malformed', 'signature line')
    signatures.push({ name, id: bytes.slice(0, 4), signature: bytes.slice(4) })
  }
  return accept(signatures)
}

export function signatureLineText({ name, id, signature }: SignatureLine): string {
  return `— ${name} ${base64(concat(id, signature))}\n`
}

export function noteText({ text, signatures }: Note): string {
  return `${text}\n${signatures.map((line) => signatureLineText(line)).join('')}`
}

/** The note with `more` signatures, each at most once. */
export function withSignatures(note: Note, more: readonly SignatureLine[]): Note {
  const lines = new Map([...note.signatures, ...more].map((line) => [signatureLineText(line), line]))
  return { text: note.text, signatures: [...lines.values()] }
}

/** The signatures of `note` that claim to be by `key`. */
export function signaturesBy(note: Note, key: VerifierKey): SignatureLine[] {
  return note.signatures.filter(({ name, id }) => name === key.name && equal(id, key.id))
}

/** What an Ed25519 note signature signs. */
export function noteMessage(note: Pick<Note, 'text'>): Bytes {
  return utf8(note.text)
}
