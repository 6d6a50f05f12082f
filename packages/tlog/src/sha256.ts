// SHA-256 (FIPS 180-4), synchronous. A Merkle tree takes millions of hashes of 65 bytes: Web Crypto answers each with a promise, and
// `node:crypto` is not in a browser. Checked against `node:crypto` on every length around a block.
import type { Bytes } from './encoding.ts'

const K = new Int32Array(64)
const initial = new Int32Array(8)
const W = new Int32Array(64)
const state = new Int32Array(8)
const tail = new Uint8Array(128)

derive()

export function sha256(message: Uint8Array): Bytes {
  state.set(initial)
  const { length } = message
  const whole = length - (length % 64)
  for (let at = 0; at < whole; at += 64) compress(message, at)
  const rest = length - whole
  const tailLength = rest < 56 ? 64 : 128
  tail.fill(0)
  tail.set(message.subarray(whole), 0)
  tail[rest] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tailLength - 8, Math.floor(length / 0x2000_0000))
  view.setUint32(tailLength - 4, (length << 3) >>> 0)
  for (let at = 0; at < tailLength; at += 64) compress(tail, at)
  const digest = new Uint8Array(32)
  for (let i = 0; i < 8; i++) {
    const word = state[i] as number
    digest[4 * i] = word >>> 24
    digest[4 * i + 1] = word >>> 16
    digest[4 * i + 2] = word >>> 8
    digest[4 * i + 3] = word
  }
  return digest
}

function compress(block: Uint8Array, at: number): void {
  for (let i = 0, j = at; i < 16; i++, j += 4)
    W[i] =
      ((block[j] as number) << 24) |
      ((block[j + 1] as number) << 16) |
      ((block[j + 2] as number) << 8) |
      (block[j + 3] as number)
  for (let i = 16; i < 64; i++) {
    const x = W[i - 15] as number
    const y = W[i - 2] as number
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    W[i] = ((W[i - 16] as number) + s0 + (W[i - 7] as number) + s1) | 0
  }
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (W[i] as number)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
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
  state[0] = ((state[0] as number) + a) | 0
  state[1] = ((state[1] as number) + b) | 0
  state[2] = ((state[2] as number) + c) | 0
  state[3] = ((state[3] as number) + d) | 0
  state[4] = ((state[4] as number) + e) | 0
  state[5] = ((state[5] as number) + f) | 0
  state[6] = ((state[6] as number) + g) | 0
  state[7] = ((state[7] as number) + h) | 0
}

/** FIPS 180-4 §§ 4.2.2, 5.3.3: the first 32 bits of the fractional parts of cube and square roots of the first primes. */
function derive(): void {
  const fraction = (x: number): number => ((x - Math.floor(x)) * 0x1_0000_0000) | 0
  let found = 0
  for (let candidate = 2; found < 64; candidate++) {
    let prime = true
    for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) prime = false
    if (!prime) continue
    if (found < 8) initial[found] = fraction(Math.sqrt(candidate))
    K[found++] = fraction(Math.cbrt(candidate))
  }
}
