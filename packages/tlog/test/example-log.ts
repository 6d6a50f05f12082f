// A log in memory, its witnesses and a trust policy over them: what the tests grow, check and break.
import { strict as assert } from 'node:assert'
import {
  addCheckpointText,
  answerAddCheckpoint,
  consistencyProof,
  createSignerKey,
  keyType,
  openLog,
  readAddCheckpoint,
  readSigner,
  readTrustPolicy,
  withCosignatures,
} from '../src/index.ts'
import type {
  FileToWrite,
  Log,
  LogStorage,
  Outcome,
  Seen,
  SignedCheckpoint,
  Signer,
  TrustPolicy,
  Witness,
} from '../src/index.ts'

export const origin = 'logg.eksempel.no/anskaffelser'
/** 2026-12-01T11:00:00Z in seconds. */
export const noon = 1_796_122_800

export function valueOf<T>(outcome: Outcome<T>): T {
  assert.ok(outcome.ok, outcome.ok ? '' : `${outcome.refusal.code} ${outcome.refusal.at ?? ''}`)
  return outcome.value
}

export function codeOf(outcome: Outcome<unknown>): string {
  return outcome.ok ? 'accepted' : outcome.refusal.code
}

export function entry(i: number | string): Uint8Array {
  return new TextEncoder().encode(`innslag ${i}`)
}

export function entries(count: number, from = 0): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => entry(from + i))
}

export async function logSigner(name = origin): Promise<Signer> {
  return valueOf(await readSigner((await createSignerKey(name, keyType.ed25519)).secret))
}

export async function witnessSigner(name: string): Promise<Signer> {
  return valueOf(await readSigner((await createSignerKey(name, keyType.cosignature)).secret))
}

/** Storage that keeps every commit whole, as a database does. */
export class MemoryStorage implements LogStorage {
  readonly files = new Map<string, Uint8Array>()

  read = async (path: string): Promise<Uint8Array | undefined> => this.files.get(path)

  commit = async (files: readonly FileToWrite[], previous: Uint8Array | undefined): Promise<void> => {
    const stored = this.files.get('checkpoint')
    if (!same(stored, previous)) throw new Error('another writer was here')
    for (const { path, bytes } of files) this.files.set(path, bytes.slice())
  }
}

export interface ExampleLog {
  storage: MemoryStorage
  signer: Signer
  log: Log
}

export async function exampleLog(size: number): Promise<ExampleLog> {
  const storage = new MemoryStorage()
  const signer = await logSigner()
  const log = valueOf(await openLog(storage, [signer]))
  valueOf(await log.append(entries(size)))
  return { storage, signer, log }
}

export interface ExampleWitness {
  signer: Signer
  witness: Witness
  seen: Seen | undefined
}

export async function exampleWitness(name: string, log: Signer): Promise<ExampleWitness> {
  const signer = await witnessSigner(name)
  return {
    signer,
    witness: { logs: new Map([[log.key.name, { keys: [log.key] }]]), signers: [signer] },
    seen: undefined,
  }
}

/** Asks `one` to cosign what the log has signed last, as the log does. */
export async function cosigned(
  { log, storage }: ExampleLog,
  one: ExampleWitness,
  signed: SignedCheckpoint = log.checkpoint(),
): Promise<SignedCheckpoint> {
  const oldSize = one.seen?.size ?? 0
  const proof = valueOf(await consistencyProof(storage.read, oldSize, signed.checkpoint.size))
  const read = readAddCheckpoint(addCheckpointText(oldSize, proof, signed.note))
  assert.ok('request' in read)
  const { answer, next } = await answerAddCheckpoint(read.request, one.seen, one.witness, noon)
  assert.equal(answer.status, 200, answer.body)
  one.seen = next
  return valueOf(await withCosignatures(signed, answer.body, [one.signer.key]))
}

export function trust(text: string): TrustPolicy {
  return valueOf(readTrustPolicy(text))
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0
}
