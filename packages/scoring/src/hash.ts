/** The model's fingerprint: SHA-256 of its canonical JSON (RFC 8785), the same in every browser and on every server. */
import type { EvaluationModel } from './model.ts'

/** JSON with keys in code-unit order and no white space. For data without numbers other than safe integers, as models are. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** Lower-case hexadecimal SHA-256 of the model's canonical JSON. */
export function hashOfModel(model: EvaluationModel): string {
  return sha256(canonicalJson(model))
}

const firstPrimes = primes(64)
const roundConstants = Uint32Array.from(firstPrimes, (prime) => fractionBits(prime, 3))
const start = Uint32Array.from(firstPrimes.slice(0, 8), (prime) => fractionBits(prime, 2))

function primes(count: number): number[] {
  const found: number[] = []
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}

/** The first 32 bits of the fraction of the square (2) or cube (3) root of a prime (FIPS 180-4 § 4.2.2, § 5.3.3), exactly. */
function fractionBits(prime: number, degree: 2 | 3): number {
  const scaled = BigInt(prime) << BigInt(32 * degree)
  let low = 0n
  let high = 1n << 37n
  while (high - low > 1n) {
    const middle = (low + high) / 2n
    if (middle ** BigInt(degree) <= scaled) low = middle
    else high = middle
  }
  return Number(low & 0xffffffffn)
}

/** SHA-256 (FIPS 180-4) of the text in UTF-8, lower-case hexadecimal. Synchronous, unlike the browser's own. */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text)
  const blocks = Math.ceil((message.length + 9) / 64)
  const padded = new Uint8Array(blocks * 64)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n)
  const state = Uint32Array.from(start)
  const words = new Uint32Array(64)
  for (let block = 0; block < blocks; block++) mix(state, words, view, block * 64)
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

function mix(state: Uint32Array, words: Uint32Array, view: DataView, offset: number): void {
  for (let t = 0; t < 16; t++) words[t] = view.getUint32(offset + t * 4)
  for (let t = 16; t < 64; t++) {
    const a = at(words, t - 15)
    const b = at(words, t - 2)
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    words[t] = at(words, t - 16) + s0 + at(words, t - 7) + s1
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let t = 0; t < 64; t++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + at(roundConstants, t) + at(words, t)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  const mixed = [a, b, c, d, e, f, g, h]
  for (let i = 0; i < 8; i++) state[i] = at(state, i) + (mixed[i] as number)
}

function at(words: Uint32Array, index: number): number {
  return words[index] as number
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}
