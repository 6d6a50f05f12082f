// Verifier keys and signer keys (c2sp.org/signed-note): name, key id, type and key in one line of text.
import { concat, equal, fromBase64, hex, utf8 } from './encoding.ts'
import type { Bytes } from './encoding.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'
import { sha256 } from './sha256.ts'

/** Signature types that are known here, by their byte. */
export const keyType = { ed25519: 0x01, cosignature: 0x04, mlDsaCosignature: 0x06 } as const

export type KeyType = (typeof keyType)[keyof typeof keyType]

export interface VerifierKey {
  name: string
  /** Four bytes. */
  id: Bytes
  type: KeyType
  publicKey: Bytes
}

/** Makes a signature line's name, id and signature; the key may be kept by hardware. */
export interface Signer {
  key: VerifierKey
  /** Ed25519 signature of `message`. */
  sign: (message: Bytes) => Promise<Uint8Array>
}

const publicKeyLength: Record<KeyType, number> = { 0x01: 32, 0x04: 32, 0x06: 1312 }
// PKCS #8 around a 32-byte Ed25519 seed (RFC 8410 § 7).
const pkcs8 = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20]

/** A key name is not empty and has no Unicode space and no plus. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\s\u0085+\u0000-\u001f]/u.test(name)
}

/** The key id: SHA-256(name || 0x0A || type || public key)[:4]. */
export function keyId(name: string, type: KeyType, publicKey: Uint8Array): Bytes {
  return sha256(concat(utf8(`${name}\n`), Uint8Array.of(type), publicKey)).slice(0, 4)
}

export function verifierKey(name: string, type: KeyType, publicKey: Bytes): VerifierKey {
  return { name, id: keyId(name, type, publicKey), type, publicKey }
}

/** `name+id+key`, the text form of a verifier key (vkey). */
export function verifierKeyText({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${hex(id)}+${btoa(String.fromCharCode(type, ...publicKey))}`
}

/** The verifier key in `text`. Refusal: key-malformed (why); a key of an unknown type is refused as well. */
export function readVerifierKey(text: string): Outcome<VerifierKey> {
  const read = readKeyText(text)
  if (!read.ok) return read
  const { name, id, type, material } = read.value
  if (material.length !== publicKeyLength[type]) return refuse('key-malformed', 'length')
  const key = verifierKey(name, type, material)
  return equal(utf8(hex(key.id)), utf8(id)) ? accept(key) : refuse('key-malformed', 'id')
}

/**
 * A signer from `PRIVATE+KEY+name+id+base64(type || seed)`, the form that other implementations use too; types 0x01 and 0x04.
 * Refusal: key-malformed (why).
 */
export async function readSigner(text: string): Promise<Outcome<Signer>> {
  const prefix = 'PRIVATE+KEY+'
  if (!text.startsWith(prefix)) return refuse('key-malformed', 'prefix')
  const read = readKeyText(text.slice(prefix.length))
  if (!read.ok) return read
  const { name, id, type, material } = read.value
  if (type === keyType.mlDsaCosignature) return refuse('key-malformed', 'type')
  if (material.length !== 32) return refuse('key-malformed', 'length')
  const signer = await signerFromSeed(name, type, material)
  return hex(signer.key.id) === id ? accept(signer) : refuse('key-malformed', 'id')
}

/** A new key: `secret` for `readSigner`, to be kept; `public` for everyone. `name` must satisfy `isKeyName`. */
export async function createSignerKey(
  name: string,
  type: typeof keyType.ed25519 | typeof keyType.cosignature,
): Promise<{ secret: string; public: string }> {
  const seed = crypto.getRandomValues(new Uint8Array(32))
  const { key } = await signerFromSeed(name, type, seed)
  const material = btoa(String.fromCharCode(type, ...seed))
  return { secret: `PRIVATE+KEY+${name}+${hex(key.id)}+${material}`, public: verifierKeyText(key) }
}

async function signerFromSeed(name: string, type: KeyType, seed: Uint8Array): Promise<Signer> {
  const key = await crypto.subtle.importKey('pkcs8', Uint8Array.from([...pkcs8, ...seed]), 'Ed25519', true, ['sign'])
  const { x } = await crypto.subtle.exportKey('jwk', key)
  const publicKey = fromBase64(`${(x ?? '').replaceAll('-', '+').replaceAll('_', '/')}=`) ?? new Uint8Array()
  return {
    key: verifierKey(name, type, publicKey),
    sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, message)),
  }
}

function readKeyText(text: string): Outcome<{ name: string; id: string; type: KeyType; material: Bytes }> {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text)
  if (match === null) return refuse('key-malformed', 'form')
  const [, name = '', id = '', encoded = ''] = match
  if (!isKeyName(name)) return refuse('key-malformed', 'name')
  const bytes = encoded.length <= 4096 ? fromBase64(encoded) : undefined
  const type = bytes?.[0]
  if (bytes === undefined || type === undefined) return refuse('key-malformed', 'base64')
  if (type !== 0x01 && type !== 0x04 && type !== 0x06) return refuse('key-malformed', 'type')
  return accept({ name, id, type, material: bytes.slice(1) })
}
