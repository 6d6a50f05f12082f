// What a tender is bound to before anyone can read it. A commitment is SHA-256 over a canonical JSON array of texts, so that
// anyone can compute it again with stock tools; the first text says what kind it is.
import { canonicalJson } from './canonical.ts'
import { sha256, utf8 } from './encoding.ts'
import type { CircleName } from './policy.ts'

export const sealVersion = 'heldigital.no/seal@v1'

/** The commitment in hexadecimal; empty, which equals no commitment, when a text is not well-formed Unicode. */
async function commit(kind: string, ...texts: string[]): Promise<string> {
  const text = canonicalJson([`${sealVersion}/${kind}`, ...texts])
  return text === undefined ? '' : sha256(utf8(text))
}

/**
 * What ties every other commitment to one procurement, policy, supplier and sealing. `nonce` is random for each envelope.
 * It needs no hiding: key and shares have 256 bits of entropy of their own, and the manifest has a secret salt.
 */
export function contextOf(procurement: string, policy: string, supplier: string, nonce: string): Promise<string> {
  return commit('context', procurement, policy, supplier, nonce)
}

export function keyCommitment(context: string, identity: string): Promise<string> {
  return commit('key', context, identity)
}

/** `share` in base64. */
export function shareCommitment(context: string, circle: CircleName, member: string, share: string): Promise<string> {
  return commit('share', context, circle, member, share)
}

/**
 * What goes into the public log for a document, a receipt for instance: it says nothing without the salt, and nothing ever again once
 * the salt is deleted. `text` is the document's canonical JSON.
 */
export function logCommitment(kind: string, salt: string, text: string): Promise<string> {
  return commit(`log/${kind}`, salt, text)
}

/** `manifest` as canonical JSON. */
export function manifestCommitment(context: string, salt: string, manifest: string): Promise<string> {
  return commit('manifest', context, salt, manifest)
}
