// One master secret; every use has its own key derived from it, so that no two uses can be played against each other.
import { createHmac, createSecretKey, hkdfSync, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto'
import type { PersonId } from './actor.ts'
import type { Keystore } from './keystore.ts'

export interface Secrets {
  /** Turns national numbers into `PersonId`s. */
  readonly person: Buffer
  /** Signs form tokens: on every page with a form, so it is made ready once. */
  readonly forms: KeyObject
  /** Seals the cookie that carries a login under way. */
  readonly login: Buffer
  /** Vouches for what leaves the product and comes back: statements of registers in a form, the links of invitations. */
  readonly vouching: KeyObject
}

export const masterSecretName = 'master'
const shortestMaster = 32

/** Throws when a configured master secret is too short to be one. */
export async function openSecrets(keystore: Keystore): Promise<Secrets> {
  const master = await keystore.secret(masterSecretName, async () => randomBytes(32).toString('base64url'))
  if (master.length < shortestMaster)
    throw new Error(`the master secret has ${master.length} characters; it needs at least ${shortestMaster}`)
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', master, '', `heldigital ${use}`, 32))
  return {
    person: derive('person'),
    forms: createSecretKey(derive('forms')),
    login: derive('login'),
    vouching: createSecretKey(derive('vouching')),
  }
}

/**
 * The product's own identifier of a person: the same for the same national number, and no way back without the secret. It
 * hangs on the master secret: change that, and everyone becomes somebody new.
 */
export function personIdOf(nationalNumber: string, secrets: Secrets): PersonId {
  return createHmac('sha256', secrets.person).update(nationalNumber).digest('hex').slice(0, 32) as PersonId
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
