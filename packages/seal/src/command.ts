// The seal's part of `heldigital verify FILE...`: receipts, with the envelope and parts they are about; answers in words.
import { fromUtf8, sha256 } from './encoding.ts'
import { readEnvelope } from './envelope.ts'
import { readReceipt, verifyReceipt } from './receipt.ts'
import type { ReceiptEvidence, VerifiedReceipt } from './receipt.ts'
import { refusalText } from './refusal.ts'
import type { Language } from './refusal.ts'

export interface GivenFile {
  name: string
  bytes: Uint8Array
}

export interface SealReport {
  /** Something was checked and nothing failed. */
  ok: boolean
  /** One sentence for each thing that was checked. */
  lines: string[]
  /** Files that were understood. */
  used: string[]
}

/**
 * Verifies every receipt among `files` against the envelopes and encrypted parts among them. A file that is neither, and no part of
 * any receipt, is left alone: it is not in `used`. An envelope without its receipt is said to be so. Reads no clock and no network.
 */
export async function verifySealFiles(
  files: readonly GivenFile[],
  trust: Pick<ReceiptEvidence, 'trustedKeys' | 'proofFault'>,
  language: Language,
): Promise<SealReport> {
  const words = texts[language]
  const lines: string[] = []
  const used = new Set<string>()
  const receipts: { name: string; text: string }[] = []
  const envelopes: { name: string; text: string; hash: string }[] = []
  const others: { name: string; bytes: Uint8Array; hash: string }[] = []
  for (const { name, bytes } of files) {
    const text = fromUtf8(bytes)
    const envelope = text === undefined ? undefined : await readEnvelope(text)
    if (text?.includes('"heldigital.no/receipt@') === true) receipts.push({ name, text })
    else if (text !== undefined && envelope?.ok === true) envelopes.push({ name, text, hash: envelope.value.hash })
    else others.push({ name, bytes, hash: await sha256(bytes) })
  }
  let failed = false
  for (const { name, text } of receipts) {
    used.add(name)
    const read = readReceipt(text)
    const receipt = read.ok ? read.value.receipt : undefined
    const parts = others.filter(({ hash }) => receipt?.parts.includes(hash))
    // With one receipt an envelope at hand must be the one; with several, each takes its own.
    const own =
      envelopes.find(({ hash }) => hash === receipt?.envelope) ?? (receipts.length === 1 ? envelopes[0] : undefined)
    const evidence = { ...trust, parts: parts.map(({ bytes }) => bytes) }
    const verified = await verifyReceipt(text, own === undefined ? evidence : { ...evidence, envelope: own.text })
    if (own !== undefined) used.add(own.name)
    for (const part of parts) used.add(part.name)
    failed ||= !verified.ok
    lines.push(`${name}: ${verified.ok ? describe(verified.value, language) : refusalText(verified.refusal, language)}`)
  }
  for (const { name } of envelopes) {
    if (used.has(name)) continue
    used.add(name)
    failed = true
    lines.push(`${name}: ${words.noReceipt}`)
  }
  return { ok: lines.length > 0 && !failed, lines, used: [...used] }
}

function describe({ receipt, envelope, parts, logged }: VerifiedReceipt, language: Language): string {
  const words = texts[language]
  return [
    words.received(receipt.procurement, receipt.supplier, receipt.version, receipt.receivedAt),
    receipt.inTime ? words.inTime : words.late,
    envelope ? words.envelope : words.noEnvelope,
    words.parts(new Set(parts).size, receipt.parts.length),
    logged ? words.logged : words.notLogged,
  ].join(' ')
}

interface Words {
  received: (procurement: string, supplier: string, version: number, receivedAt: string) => string
  inTime: string
  late: string
  envelope: string
  noEnvelope: string
  parts: (found: number, all: number) => string
  logged: string
  notLogged: string
  noReceipt: string
}

const texts: Record<Language, Words> = {
  nb: {
    received: (procurement, supplier, version, at) =>
      `Signaturen holder: tilbud ${version} fra ${supplier} i ${procurement} ble mottatt ${at}.`,
    inTime: 'Det kom i tide.',
    late: 'Det kom etter fristen.',
    envelope: 'Konvolutten er den som ble mottatt.',
    noEnvelope: 'Konvolutten er ikke kontrollert.',
    parts: (found, all) => `${found} av ${all} krypterte deler er kontrollert.`,
    logged: 'Kvitteringen står i den offentlige loggen.',
    notLogged: 'At den står i loggen, er ikke kontrollert.',
    noReceipt: 'Konvolutten kan ikke kontrolleres uten kvitteringen. Legg ved den.',
  },
  nn: {
    received: (procurement, supplier, version, at) =>
      `Signaturen held: tilbod ${version} frå ${supplier} i ${procurement} vart motteke ${at}.`,
    inTime: 'Det kom i tide.',
    late: 'Det kom etter fristen.',
    envelope: 'Konvolutten er den som vart motteken.',
    noEnvelope: 'Konvolutten er ikkje kontrollert.',
    parts: (found, all) => `${found} av ${all} krypterte delar er kontrollerte.`,
    logged: 'Kvitteringa står i den offentlege loggen.',
    notLogged: 'At ho står i loggen, er ikkje kontrollert.',
    noReceipt: 'Konvolutten kan ikkje kontrollerast utan kvitteringa. Legg ved kvitteringa.',
  },
  en: {
    received: (procurement, supplier, version, at) =>
      `The signature holds: tender ${version} from ${supplier} in ${procurement} was received ${at}.`,
    inTime: 'It was in time.',
    late: 'It came after the deadline.',
    envelope: 'The envelope is the one that was received.',
    noEnvelope: 'The envelope was not checked.',
    parts: (found, all) => `${found} of ${all} encrypted parts were checked.`,
    logged: 'The receipt stands in the public log.',
    notLogged: 'Whether it stands in the log was not checked.',
    noReceipt: 'The envelope cannot be checked without its receipt. Add it.',
  },
}
