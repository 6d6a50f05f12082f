// The trust policy (c2sp.org/tlog-policy): which logs a reader accepts, which witnesses it knows, and how many of them must agree.
import { fromDecimal, fromUtf8, hex } from './encoding.ts'
import { keyType, readVerifierKey } from './key.ts'
import type { VerifierKey } from './key.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

export interface TrustedLog {
  /** Its name is the log's origin. */
  key: VerifierKey
  url?: string
}

export interface KnownWitness {
  name: string
  key: VerifierKey
  url?: string
}

/** At least `k` of `members`, which are names of witnesses or groups. */
export interface WitnessGroup {
  name: string
  k: number
  members: readonly string[]
}

export interface TrustPolicy {
  logs: readonly TrustedLog[]
  witnesses: readonly KnownWitness[]
  groups: readonly WitnessGroup[]
  /** Name of a witness or group, or `none`. */
  quorum: string
}

const most = 256
const longestPolicy = 1_000_000

/**
 * The policy in a file. Names are opaque bytes, kept here one character a byte.
 * Refusals: policy-malformed (line number, from 1), policy-quorum.
 */
export function readTrustPolicy(file: Uint8Array | string): Outcome<TrustPolicy> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  if (bytes.length > longestPolicy) return refuse('policy-malformed', '1')
  let octets = ''
  for (const byte of bytes) octets += String.fromCharCode(byte)
  const logs: TrustedLog[] = []
  const witnesses: KnownWitness[] = []
  const groups: WitnessGroup[] = []
  const names = new Set<string>()
  const members = new Set<string>()
  const keys = { log: new Set<string>(), witness: new Set<string>() }
  let quorum: string | undefined
  for (const [i, line] of octets.split('\n').entries()) {
    const wrong = refuse('policy-malformed', String(i + 1))
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) return wrong
    const [word, ...items] = line.split(/[ \t]+/).filter((item) => item !== '')
    if (word === undefined || word.startsWith('#')) continue
    if (word === 'log') {
      const [keyText = '', url, ...more] = items
      const key = policyKey(keyText)
      if (key === undefined || more.length > 0 || seen(keys.log, key) || logs.length === most) return wrong
      logs.push(url === undefined ? { key } : { key, url })
    } else if (word === 'witness') {
      const [name = '', keyText = '', url, ...more] = items
      const key = policyKey(keyText)
      if (key === undefined || key.type === keyType.ed25519 || more.length > 0) return wrong
      if (!isFree(names, name) || seen(keys.witness, key) || witnesses.length === most) return wrong
      names.add(name)
      witnesses.push(url === undefined ? { name, key } : { name, key, url })
    } else if (word === 'group') {
      const [name = '', threshold = '', ...listed] = items
      const k = threshold === 'any' ? 1 : threshold === 'all' ? listed.length : fromDecimal(threshold)
      if (k === undefined || k < 1 || k > listed.length || !isFree(names, name) || groups.length === most) return wrong
      for (const member of listed) {
        if (!names.has(member) || members.has(member)) return wrong
        members.add(member)
      }
      names.add(name)
      groups.push({ name, k, members: listed })
    } else if (word === 'quorum') {
      const [name = '', ...more] = items
      if (quorum !== undefined) return refuse('policy-quorum')
      if (more.length > 0 || (name !== 'none' && !names.has(name))) return wrong
      quorum = name
    } else {
      return wrong
    }
  }
  return quorum === undefined ? refuse('policy-quorum') : accept({ logs, witnesses, groups, quorum })
}

/** Whether the witnesses named in `cosigned` are enough. */
export function reachesQuorum(policy: TrustPolicy, cosigned: ReadonlySet<string>): boolean {
  const reached = new Set(cosigned)
  // A group names only what stands before it, so one pass decides.
  for (const { name, k, members } of policy.groups)
    if (members.filter((member) => reached.has(member)).length >= k) reached.add(name)
  return policy.quorum === 'none' || reached.has(policy.quorum)
}

function policyKey(octets: string): VerifierKey | undefined {
  const text = fromUtf8(Uint8Array.from(octets, (character) => character.charCodeAt(0)))
  const key = text === undefined ? undefined : readVerifierKey(text)
  return key?.ok === true ? key.value : undefined
}

function isFree(names: ReadonlySet<string>, name: string): boolean {
  return name !== '' && name !== 'none' && !names.has(name)
}

/** Whether the public key itself was there before, under any name; it is from now on. */
function seen(keys: Set<string>, key: VerifierKey): boolean {
  const text = hex(key.publicKey)
  if (keys.has(text)) return true
  keys.add(text)
  return false
}
