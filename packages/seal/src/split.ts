// The key S of one tender, split so that k of n people hold it together (Shamir). Shares carry no check of their own, so every
// share is committed to in the envelope.
import { combine, split } from 'shamir-secret-sharing'
import { base64, fromBase64, fromUtf8, utf8 } from './encoding.ts'

const identityPattern = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/

/** Whether `text` has the form of S, an X25519 key. */
export function isSealKey(text: string): boolean {
  return identityPattern.test(text)
}

/** `n` shares in base64, any `k` of which give `identity` again. */
export async function splitIdentity(identity: string, k: number, n: number): Promise<string[]> {
  return (await split(utf8(identity), n, k)).map((share) => base64(share))
}

/** The key that `shares` give, or undefined when they give none. Fewer than k shares give nothing that looks like a key. */
export async function joinShares(shares: readonly string[]): Promise<string | undefined> {
  const bytes: Uint8Array[] = []
  for (const share of shares) {
    const one = fromBase64(share)
    if (one === undefined) return undefined
    bytes.push(one)
  }
  try {
    const identity = fromUtf8(await combine(bytes))
    return identity !== undefined && isSealKey(identity) ? identity : undefined
  } catch {
    return undefined
  }
}

/** Every way to choose `k` of `items`, in order. */
export function* subsets<T>(items: readonly T[], k: number, from = 0): Generator<T[]> {
  if (k === 0) {
    yield []
    return
  }
  for (let i = from; i <= items.length - k; i++)
    for (const rest of subsets(items, k - 1, i + 1)) yield [items[i] as T, ...rest]
}
