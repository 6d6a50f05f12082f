// A committee member's key: made in the member's browser, kept by the member. The server may keep the wrapped form only.
import { createKeyPair, decryptUnder, encryptUnder, recipientOf } from './age.ts'
import type { KeyPair } from './age.ts'
import { base64, fromBase64, fromUtf8, utf8 } from './encoding.ts'
import { limits } from './limits.ts'
import { accept, refuse } from './refusal.ts'
import type { Language, Outcome } from './refusal.ts'

/** A new X25519 key. `identity` never leaves the member; `recipient` goes into the seal policy. */
export function createCommitteeKey(): Promise<KeyPair> {
  return createKeyPair()
}

/**
 * `identity` under a passphrase, as base64 of an age file (scrypt). Safe to store on the server as far as the passphrase is strong.
 * `workFactor` is the base-2 logarithm of the scrypt cost; 17 takes about a second in a browser.
 * Refusals: identity-malformed, passphrase-length.
 */
export async function wrapIdentity(identity: string, passphrase: string, workFactor = 17): Promise<Outcome<string>> {
  if ((await recipientOf(identity)) === undefined) return refuse('identity-malformed')
  if (passphrase.length < limits.shortestPassphrase || passphrase.length > limits.longestPassphrase)
    return refuse('passphrase-length')
  return accept(base64(await encryptUnder(passphrase.normalize('NFKC'), utf8(identity), workFactor)))
}

/** The key that `wrapIdentity` wrapped. Refusals: passphrase-wrong, identity-malformed. */
export async function unwrapIdentity(wrapped: string, passphrase: string): Promise<Outcome<KeyPair>> {
  const file = wrapped.length <= 2 * limits.sealedShare ? fromBase64(wrapped) : undefined
  if (file === undefined || passphrase.length > limits.longestPassphrase) return refuse('passphrase-wrong')
  const plaintext = await decryptUnder(passphrase.normalize('NFKC'), file)
  const identity = plaintext && fromUtf8(plaintext)
  if (identity === undefined) return refuse('passphrase-wrong')
  return keyPairOf(identity)
}

/** The words that a member prints and locks away. `member` is a name, `madeOn` a date, both as the reader shall see them. */
export function recoverySheet(key: KeyPair, member: string, madeOn: string, language: Language): string {
  const words = sheetWords[language]
  const groups = key.identity.match(/.{1,8}/g) ?? []
  const lines: string[] = []
  for (let i = 0; i < groups.length; i += 4) lines.push(`    ${groups.slice(i, i + 4).join(' ')}`)
  return [
    words.title,
    '',
    `${words.member}: ${member}`,
    `${words.made}: ${madeOn}`,
    `${words.public}: ${key.recipient}`,
    '',
    words.secret,
    '',
    ...lines,
    '',
    words.advice,
    '',
  ].join('\n')
}

/** The key on a recovery sheet, whole or as only the typed groups; case and spaces do not matter. Refusal: identity-malformed. */
export async function readRecoverySheet(text: string): Promise<Outcome<KeyPair>> {
  if (text.length > limits.sealedShare) return refuse('identity-malformed')
  const typed = text.toUpperCase().replaceAll(/\s/g, '')
  const found = /AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58}/.exec(typed)
  return found === null ? refuse('identity-malformed') : keyPairOf(found[0])
}

async function keyPairOf(identity: string): Promise<Outcome<KeyPair>> {
  const recipient = await recipientOf(identity)
  return recipient === undefined ? refuse('identity-malformed') : accept({ identity, recipient })
}

const sheetWords = {
  nb: {
    title: 'Gjenopprettingsark for nøkkel til åpning av tilbud',
    member: 'Medlem',
    made: 'Laget',
    public: 'Offentlig nøkkel',
    secret: 'Hemmelig nøkkel:',
    advice:
      'Lås arket inne. Den som har arket, har din del av nøkkelen til tilbudene. Ingen andre har en kopi, heller ikke den som drifter løsningen.',
  },
  nn: {
    title: 'Gjenopprettingsark for nøkkel til opning av tilbod',
    member: 'Medlem',
    made: 'Laga',
    public: 'Offentleg nøkkel',
    secret: 'Hemmeleg nøkkel:',
    advice:
      'Lås arket inne. Den som har arket, har din del av nøkkelen til tilboda. Ingen andre har ein kopi, heller ikkje den som driftar løysinga.',
  },
  en: {
    title: 'Recovery sheet for a key that opens tenders',
    member: 'Member',
    made: 'Made',
    public: 'Public key',
    secret: 'Secret key:',
    advice:
      'Lock this sheet away. Whoever holds it holds your share of the key to the tenders. Nobody else has a copy, the operator included.',
  },
} as const satisfies Record<Language, Record<string, string>>
