// Key pairs for signing tokens and assertions, kept as JSON Web Keys.
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Keystore } from './keystore.ts'

/** A private RSA key for RS256, named by its thumbprint. */
export type SigningKey = JWK & { readonly kid: string; readonly alg: 'RS256' }

export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true })
  const key = await exportJWK(privateKey)
  return { ...key, kid: await calculateJwkThumbprint(key), alg: 'RS256', use: 'sig' }
}

/**
 * Reads a private key that the operator gives as JSON Web Key. Without `kid` it is named by its thumbprint, as ID-porten and
 * Maskinporten must then know it. Throws with what is wrong, never with the key.
 */
export async function readSigningKey(text: string): Promise<SigningKey> {
  let key: JWK
  try {
    key = (JSON.parse(text) ?? {}) as JWK
  } catch {
    throw new Error('the private key is not a JSON Web Key: it is no JSON')
  }
  const whole = (['n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'] as const).every((part) => typeof key[part] === 'string')
  if (key.kty !== 'RSA' || !whole)
    throw new Error('the private key is not a JSON Web Key of kty RSA with n, e, d, p, q, dp, dq, qi')
  if (key.alg !== undefined && key.alg !== 'RS256') throw new Error('the private key must be for RS256')
  return { ...key, kid: key.kid ?? (await calculateJwkThumbprint(key)), alg: 'RS256', use: 'sig' }
}

/** The key of a name, made at the first start. */
export async function signingKey(keystore: Keystore, name: string): Promise<SigningKey> {
  const text = await keystore.secret(name, async () => JSON.stringify(await makeSigningKey()))
  return JSON.parse(text) as SigningKey
}

/** What others may know of it. */
export function publicKeyOf({ kty, n, e, kid, alg }: SigningKey): JWK {
  return {
    kty: kty ?? 'RSA',
    ...(n === undefined ? {} : { n }),
    ...(e === undefined ? {} : { e }),
    kid,
    alg,
    use: 'sig',
  }
}
