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
