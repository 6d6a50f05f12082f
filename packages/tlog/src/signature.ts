// Checking a signature of any known type, with Web Crypto.
import type { Bytes } from './encoding.ts'
import type { VerifierKey } from './key.ts'
import { keyType } from './key.ts'

/** Whether the signature holds; 'unsupported' when this runtime has no such algorithm, and then it neither holds nor fails. */
export type Verdict = 'holds' | 'fails' | 'unsupported'

export async function verifySignature(key: VerifierKey, signature: Bytes, message: Bytes): Promise<Verdict> {
  const quantum = key.type === keyType.mlDsaCosignature
  const algorithm = quantum ? 'ML-DSA-44' : 'Ed25519'
  const format = quantum ? 'raw-public' : 'raw'
  let imported: CryptoKey
  try {
    imported = await crypto.subtle.importKey(format as 'raw', key.publicKey, algorithm, true, ['verify'])
  } catch {
    return quantum ? 'unsupported' : 'fails'
  }
  return (await crypto.subtle.verify(algorithm, imported, signature, message)) ? 'holds' : 'fails'
}
