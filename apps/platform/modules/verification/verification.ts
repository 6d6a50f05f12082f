// Whether what somebody has in hand holds: receipts, envelopes, parts, log proofs. The same function in the browser and on the
// server; it reads no clock and no network.
import { verifySealFiles, type GivenFile } from '@heldigital/seal'
import { findTrustPolicy, proofFaultUnder, verifyLogFiles } from '@heldigital/tlog'
import type { Language } from '../../kernel/language.ts'

export type { GivenFile }

export interface Verdict {
  /** `holds`: everything that could be checked does. `fails`: something does not. `nothing`: none of it could be checked. */
  readonly outcome: 'holds' | 'fails' | 'nothing'
  /** One sentence for each thing that was checked. */
  readonly lines: readonly string[]
  /** Names of files that are about none of the receipts and proofs. */
  readonly unknown: readonly string[]
}

/** The most files and bytes that are checked at once. */
export const mostFiles = 200
export const mostBytes = 1024 * 1024 * 1024

/** Checks files against the public receipt keys that are trusted (base64). A trust policy among the files is used for proofs. */
export async function verifyFiles(
  files: readonly GivenFile[],
  trustedKeys: readonly string[],
  language: Language,
): Promise<Verdict> {
  const trust = findTrustPolicy(files)
  const proof = trust === undefined ? {} : { proofFault: proofFaultUnder(trust.policy, language) }
  const seal = await verifySealFiles(files, { trustedKeys, ...proof }, language)
  const log = await verifyLogFiles(
    files.filter((file) => !seal.used.includes(file.name)),
    language,
  )
  const used = new Set([...seal.used, ...log.used])
  const lines = [...seal.lines, ...log.lines]
  const holds = (seal.ok || seal.lines.length === 0) && (log.ok || log.lines.length === 0)
  return {
    outcome: lines.length === 0 ? 'nothing' : holds ? 'holds' : 'fails',
    lines,
    unknown: files.filter((file) => !used.has(file.name)).map((file) => file.name),
  }
}
