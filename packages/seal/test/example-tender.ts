// One procurement with a committee of three and a recovery group of three, and one sealed tender in it: what the tests open and break.
import { strict as assert } from 'node:assert'
import { createCommitteeKey, releaseShare, sealTender } from '../src/index.ts'
import type {
  KeyPair,
  OpeningInput,
  Outcome,
  ReleasedShare,
  SealedTender,
  SealInput,
  SealPolicy,
} from '../src/index.ts'

export const supplier = '0192:991825827'
export const canary = 'kanarifugl-8f14e45f'

export interface Example {
  committee: KeyPair[]
  recovery: KeyPair[]
  policy: SealPolicy
  input: SealInput
  sealed: SealedTender
}

export function valueOf<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.refusal.code} ${outcome.refusal.at ?? ''}`)
  return outcome.value
}

export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'accepted' : outcome.refusal.code
}

export function keys(count: number): Promise<KeyPair[]> {
  return Promise.all(Array.from({ length: count }, () => createCommitteeKey()))
}

export function policyOf(committee: readonly KeyPair[], k: number, recovery?: readonly KeyPair[]): SealPolicy {
  const recipients = committee.map(({ recipient }, i) => ({ member: `medlem-${i + 1}`, recipient }))
  const policy: SealPolicy = {
    procurement: '2026-0042',
    noticeHash: 'ab'.repeat(32),
    deadline: '2026-12-01T11:00:00Z',
    version: 1,
    recipients,
    k,
    n: recipients.length,
  }
  if (recovery === undefined) return policy
  const outside = recovery.map(({ recipient }, i) => ({ member: `reserve-${i + 1}`, recipient }))
  return { ...policy, recovery: { recipients: outside, k: 2, n: outside.length } }
}

export async function example(): Promise<Example> {
  const [committee, recovery] = await Promise.all([keys(3), keys(3)])
  const policy = policyOf(committee, 2, recovery)
  const input: SealInput = {
    policy,
    tender: { supplier, lots: ['LOT-0001'], answers: { pris: '1250000.00', løsning: canary } },
    files: [
      { name: 'løsningsbeskrivelse.pdf', bytes: new TextEncoder().encode(`${canary} `.repeat(120)) },
      { name: 'prisskjema.xlsx', bytes: Uint8Array.from({ length: 700 }, (_, i) => i * 7) },
      { name: 'tomt vedlegg.txt', bytes: new Uint8Array() },
    ],
    partSize: 1024,
  }
  return { committee, recovery, policy, input, sealed: valueOf(await sealTender(input)) }
}

export async function shares(example: Example, members: readonly KeyPair[]): Promise<ReleasedShare[]> {
  const released = []
  for (const { identity } of members)
    released.push(valueOf(await releaseShare(example.sealed.envelope, example.policy, identity)))
  return released
}

export function opening({ sealed, policy }: Example, more: Partial<OpeningInput>): OpeningInput {
  return { envelope: sealed.envelope, envelopeHash: sealed.envelopeHash, policy, supplier, ...more }
}

export function fetchFrom(sealed: SealedTender): (part: { sha256: string }) => Promise<Uint8Array | undefined> {
  return async ({ sha256 }) => sealed.parts.find((part) => part.sha256 === sha256)?.bytes
}
