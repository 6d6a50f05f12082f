// The tender receipt: what was received and when, signed by the receiver, and provably in the public log. Verifies without a network.
import { canonicalJson, parseCanonical } from './canonical.ts'
import { logCommitment } from './commitment.ts'
import { base64, fromBase64, hex, randomBytes, sha256, utf8 } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { readEnvelope } from './envelope.ts'
import { instantOf } from './instant.ts'
import { limits } from './limits.ts'
import { isIdentifier, isRecord, isSha256 } from './policy.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

export const receiptVersion = 'heldigital.no/receipt@v1'

export interface Receipt {
  receipt: typeof receiptVersion
  procurement: string
  supplier: string
  /** 1 for the supplier's first tender in this procurement, then 2, and so on; the last one in time counts. */
  version: number
  /** Instant in UTC at which the envelope was complete at the server. */
  receivedAt: string
  deadline: string
  /** `receivedAt` is before `deadline`. */
  inTime: boolean
  /** Hash of the envelope, and of the policy that it was sealed under. */
  envelope: string
  policy: string
  /** Hashes of the encrypted parts, in order. */
  parts: readonly string[]
}

/** The file that the supplier keeps. */
export interface SignedReceipt {
  receipt: Receipt
  /** Ed25519 public key, base64. */
  key: string
  /** Ed25519 over `receiptMessage(receipt)`, base64. */
  signature: string
  /** Where the receipt stands in the public log, once it stands there. */
  log?: { salt: string; proof: string }
}

export interface ReceiptSigner {
  /** Ed25519 public key, base64 of 32 bytes. */
  publicKey: string
  /** Ed25519 signature of `message`, 64 bytes. May be kept by hardware. */
  sign: (message: Bytes) => Promise<Uint8Array>
}

export interface ReceiptFacts {
  /** The envelope's text as received. */
  envelope: string
  version: number
  /** Instants in UTC. */
  receivedAt: string
  deadline: string
}

export interface VerifiedReceipt {
  receipt: Receipt
  /** What was checked besides the signature. */
  envelope: boolean
  /** Numbers of the parts that were at hand and match. */
  parts: readonly number[]
  /** The log proof was there and held. */
  logged: boolean
}

export interface ReceiptEvidence {
  /** Public keys that the reader trusts, base64. */
  trustedKeys: readonly string[]
  /** The envelope's text, if the reader has it. */
  envelope?: string
  /** Encrypted parts that the reader has, in any order. */
  parts?: readonly Uint8Array[]
  /** Verifies a log proof (`c2sp.org/tlog-proof@v1`) of a log entry; says what is wrong, or undefined. Without it a proof is not looked at. */
  proofFault?: (proof: string, entry: Uint8Array) => Promise<string | undefined>
}

// PKCS #8 around a 32-byte Ed25519 seed (RFC 8410 § 7).
const pkcs8 = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20]

/** A new receipt key: `seed` (base64, secret) for `receiptSigner`, and the public key. */
export async function createReceiptKey(): Promise<{ seed: string; publicKey: string }> {
  const seed = base64(randomBytes(32))
  return { seed, publicKey: (await receiptSigner(seed)).publicKey }
}

/** A signer with the key in memory. `seed` is base64 of 32 bytes; anything else is a fault of the installation and throws. */
export async function receiptSigner(seed: string): Promise<ReceiptSigner> {
  const bytes = fromBase64(seed)
  if (bytes?.length !== 32) throw new TypeError('a receipt key is base64 of 32 bytes')
  const key = await crypto.subtle.importKey('pkcs8', Uint8Array.from([...pkcs8, ...bytes]), 'Ed25519', true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', key)
  const publicKey = `${(x ?? '').replaceAll('-', '+').replaceAll('_', '/')}=`
  return { publicKey, sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, message)) }
}

/** What is signed: a line that says what it is, then the receipt as canonical JSON. */
export function receiptMessage(receipt: Receipt): Bytes {
  return utf8(`${receiptVersion}\n${canonicalJson(receipt) ?? ''}`)
}

/**
 * The signed receipt for an envelope. Refusals: as `readEnvelope`; instant-malformed (field); receipt-malformed (version).
 */
export async function receiptFor(facts: ReceiptFacts, signer: ReceiptSigner): Promise<Outcome<SignedReceipt>> {
  const read = await readEnvelope(facts.envelope)
  if (!read.ok) return read
  const { version, receivedAt, deadline } = facts
  const received = instantOf(receivedAt)
  const due = instantOf(deadline)
  if (received === undefined) return refuse('instant-malformed', 'receivedAt')
  if (due === undefined) return refuse('instant-malformed', 'deadline')
  if (!Number.isSafeInteger(version) || version < 1) return refuse('receipt-malformed', 'version')
  const { procurement, supplier, policy, parts } = read.value.envelope
  const receipt: Receipt = {
    receipt: receiptVersion,
    procurement,
    supplier,
    version,
    receivedAt,
    deadline,
    inTime: received < due,
    envelope: read.value.hash,
    policy,
    parts: parts.map(({ sha256 }) => sha256),
  }
  const signature = base64(await signer.sign(receiptMessage(receipt)))
  return accept({ receipt, key: signer.publicKey, signature })
}

/** The receipt file as canonical JSON, UTF-8: what the supplier downloads. */
export function receiptText(signed: SignedReceipt): string {
  return canonicalJson(signed) ?? ''
}

/** A new salt for `receiptLogEntry`, hexadecimal. */
export function logSalt(): string {
  return hex(randomBytes(32))
}

/**
 * The bytes that go into the public log for a receipt. Every entry has the same form and size, so that the log tells nobody how many
 * tenders there are; deleting the salt makes the entry meaningless.
 */
export async function receiptLogEntry(signed: SignedReceipt, salt: string): Promise<Bytes> {
  const { receipt, key, signature } = signed
  const text = canonicalJson({ receipt, key, signature }) ?? ''
  return utf8(canonicalJson({ commitment: await logCommitment('receipt', salt, text), v: 1 }) ?? '')
}

/** The signed receipt in `text`, its form checked. Refusal: receipt-malformed (field). */
export function readReceipt(text: string): Outcome<SignedReceipt> {
  const value = text.length > limits.receipt ? undefined : parseCanonical(text)
  if (!isRecord(value)) return refuse('receipt-malformed', 'JSON')
  const fields = Object.keys(value).filter((name) => name !== 'log')
  if (fields.join() !== 'key,receipt,signature') return refuse('receipt-malformed', 'fields')
  const { key, signature, receipt, log } = value
  if (typeof key !== 'string' || fromBase64(key)?.length !== 32) return refuse('receipt-malformed', 'key')
  if (typeof signature !== 'string' || fromBase64(signature)?.length !== 64)
    return refuse('receipt-malformed', 'signature')
  if (log !== undefined) {
    if (!isRecord(log) || Object.keys(log).join() !== 'proof,salt') return refuse('receipt-malformed', 'log')
    if (typeof log['proof'] !== 'string' || !isSha256(log['salt'])) return refuse('receipt-malformed', 'log')
  }
  const fault = receiptFault(receipt)
  return fault === undefined ? accept(value as unknown as SignedReceipt) : refuse('receipt-malformed', fault)
}

/**
 * Whether the receipt in `text` holds: signed by a trusted key, about this envelope and these parts, and in the log.
 * What the reader does not have is not checked, and the answer says what was.
 * Refusals: receipt-malformed (field), receipt-key, receipt-signature, envelope-hash, part-mismatch (position in `evidence.parts`), receipt-proof (why).
 */
export async function verifyReceipt(text: string, evidence: ReceiptEvidence): Promise<Outcome<VerifiedReceipt>> {
  const read = readReceipt(text)
  if (!read.ok) return read
  const signed = read.value
  const { receipt, log } = signed
  if (!evidence.trustedKeys.includes(signed.key)) return refuse('receipt-key')
  if (!(await signatureHolds(signed))) return refuse('receipt-signature')
  const { envelope } = evidence
  if (envelope !== undefined && (await sha256(utf8(envelope))) !== receipt.envelope) return refuse('envelope-hash')
  const parts: number[] = []
  for (const [i, bytes] of (evidence.parts ?? []).entries()) {
    const at = receipt.parts.indexOf(await sha256(bytes))
    if (at < 0) return refuse('part-mismatch', String(i))
    parts.push(at)
  }
  const proven = log !== undefined && evidence.proofFault !== undefined
  if (proven) {
    const fault = await evidence.proofFault?.(log.proof, await receiptLogEntry(signed, log.salt))
    if (fault !== undefined) return refuse('receipt-proof', fault)
  }
  return accept({ receipt, envelope: envelope !== undefined, parts, logged: proven })
}

async function signatureHolds({ key, signature, receipt }: SignedReceipt): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64(key) ?? new Uint8Array(), 'Ed25519', true, [
      'verify',
    ])
    const bytes = fromBase64(signature) ?? new Uint8Array()
    return await crypto.subtle.verify('Ed25519', publicKey, bytes, receiptMessage(receipt))
  } catch {
    return false
  }
}

function receiptFault(value: unknown): string | undefined {
  const names = 'deadline,envelope,inTime,parts,policy,procurement,receipt,receivedAt,supplier,version'
  if (!isRecord(value) || Object.keys(value).join() !== names) return 'receipt'
  const { receipt, procurement, supplier, version, receivedAt, deadline, inTime, envelope, policy, parts } = value
  if (receipt !== receiptVersion) return 'receipt'
  if (!isIdentifier(procurement)) return 'procurement'
  if (!isIdentifier(supplier)) return 'supplier'
  if (!Number.isSafeInteger(version) || (version as number) < 1) return 'version'
  const received = typeof receivedAt === 'string' ? instantOf(receivedAt) : undefined
  const due = typeof deadline === 'string' ? instantOf(deadline) : undefined
  if (received === undefined) return 'receivedAt'
  if (due === undefined) return 'deadline'
  if (inTime !== received < due) return 'inTime'
  if (!isSha256(envelope)) return 'envelope'
  if (!isSha256(policy)) return 'policy'
  if (!Array.isArray(parts) || parts.length > limits.parts || !parts.every(isSha256)) return 'parts'
  return undefined
}
