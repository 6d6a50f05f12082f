// The seal policy: to whom the key of every tender in one procurement is split, and how many of them open it.
import { isRecipient } from './age.ts'
import { canonicalJson } from './canonical.ts'
import { sha256, utf8 } from './encoding.ts'
import { instantOf } from './instant.ts'
import { limits } from './limits.ts'
import { accept, refuse } from './refusal.ts'
import type { Outcome } from './refusal.ts'

export interface Recipient {
  /** The member's identifier in the platform; it names the member in refusals and in the protocol. */
  member: string
  /** The member's public key, `age1…`. */
  recipient: string
}

/** People of whom `k` of `n` together hold a key; `n` equals the number of recipients, `k >= 2`, `n >= k + 1`. */
export interface Circle {
  recipients: readonly Recipient[]
  k: number
  n: number
}

export type CircleName = 'committee' | 'recovery'

export interface SealPolicy extends Circle {
  procurement: string
  /** SHA-256 of the notice as published, hexadecimal: the deadline has one source. */
  noticeHash: string
  /** Instant in UTC. A tender is in time when it is received before it. */
  deadline: string
  /** 1, and one more for each change (a changed deadline is a new policy). */
  version: number
  /** People outside the unit who can open when the committee cannot. */
  recovery?: Circle
}

const policyFields = ['deadline', 'k', 'n', 'noticeHash', 'procurement', 'recipients', 'version']

/**
 * `value` as a seal policy that the rules allow.
 * Refusals: policy-malformed (field), policy-threshold (circle), policy-duplicate (member), policy-recipient (member).
 */
export function checkPolicy(value: unknown): Outcome<SealPolicy> {
  if (!isRecord(value)) return refuse('policy-malformed', 'policy')
  const { procurement, noticeHash, deadline, version, recovery } = value
  const names = Object.keys(value).filter((name) => name !== 'recovery')
  if (names.sort().join() !== policyFields.join()) return refuse('policy-malformed', 'fields')
  if (!isIdentifier(procurement)) return refuse('policy-malformed', 'procurement')
  if (!isSha256(noticeHash)) return refuse('policy-malformed', 'noticeHash')
  if (typeof deadline !== 'string' || instantOf(deadline) === undefined) return refuse('policy-malformed', 'deadline')
  if (!Number.isSafeInteger(version) || (version as number) < 1) return refuse('policy-malformed', 'version')
  const committee = checkCircle(value, 'recipients')
  if (!committee.ok) return committee
  if (recovery === undefined) {
    if ('recovery' in value) return refuse('policy-malformed', 'recovery')
    return accept(value as unknown as SealPolicy)
  }
  if (!isRecord(recovery) || Object.keys(recovery).sort().join() !== 'k,n,recipients')
    return refuse('policy-malformed', 'recovery')
  const outside = checkCircle(recovery, 'recovery')
  if (!outside.ok) return outside
  const keys = new Set(committee.value.recipients.map(({ recipient }) => recipient))
  const twice = outside.value.recipients.find(({ recipient }) => keys.has(recipient))
  if (twice !== undefined) return refuse('policy-duplicate', twice.member)
  return accept(value as unknown as SealPolicy)
}

/** The policy as canonical JSON: what is published and logged. The policy must have passed `checkPolicy`. */
export function policyText(policy: SealPolicy): string {
  return canonicalJson(policy) ?? ''
}

/** SHA-256 of `policyText`, hexadecimal. Every envelope carries it. */
export function policyHash(policy: SealPolicy): Promise<string> {
  return sha256(utf8(policyText(policy)))
}

/** Every circle of a policy, the committee first. */
export function circlesOf(policy: SealPolicy): [CircleName, Circle][] {
  const circles: [CircleName, Circle][] = [['committee', policy]]
  if (policy.recovery !== undefined) circles.push(['recovery', policy.recovery])
  return circles
}

function checkCircle(value: Record<string, unknown>, place: string): Outcome<Circle> {
  const { recipients, k, n } = value
  if (!Array.isArray(recipients) || recipients.length > limits.members) return refuse('policy-malformed', place)
  if (!Number.isInteger(k) || !Number.isInteger(n) || n !== recipients.length) return refuse('policy-malformed', place)
  if ((k as number) < 2 || n < (k as number) + 1) return refuse('policy-threshold', `${place}: ${k} / ${n}`)
  const members = new Set<string>()
  const keys = new Set<string>()
  for (const one of recipients as unknown[]) {
    if (!isRecord(one) || Object.keys(one).sort().join() !== 'member,recipient')
      return refuse('policy-malformed', place)
    const { member, recipient } = one
    if (!isIdentifier(member) || typeof recipient !== 'string') return refuse('policy-malformed', place)
    if (members.has(member) || keys.has(recipient)) return refuse('policy-duplicate', member)
    if (!isRecipient(recipient)) return refuse('policy-recipient', member)
    members.add(member)
    keys.add(recipient)
  }
  return accept(value as unknown as Circle)
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isIdentifier(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= limits.identifier &&
    value.isWellFormed() &&
    !/[\u0000-\u001f\u007f]/.test(value)
  )
}

export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
