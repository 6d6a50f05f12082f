// The log's part of `heldigital verify FILE...`: given files and what they are is found out from their content; answers in words.
import { readCheckpoint } from './checkpoint.ts'
import { confirmCheckpoint, proofHeader, verifyLogProof } from './log-proof.ts'
import type { ConfirmedCheckpoint } from './log-proof.ts'
import { fromUtf8 } from './encoding.ts'
import { refusalText } from './refusal.ts'
import type { Language } from './refusal.ts'
import { readTrustPolicy } from './trust-policy.ts'
import type { TrustPolicy } from './trust-policy.ts'

export interface GivenFile {
  name: string
  bytes: Uint8Array
}

export interface LogReport {
  /** Something was checked and nothing failed. */
  ok: boolean
  /** One sentence for each thing that was checked. */
  lines: string[]
  /** Files that were understood. */
  used: string[]
}

/** The first file that is a trust policy (`c2sp.org/tlog-policy`), with its name. */
export function findTrustPolicy(files: readonly GivenFile[]): { name: string; policy: TrustPolicy } | undefined {
  for (const { name, bytes } of files) {
    const read = readTrustPolicy(bytes)
    if (read.ok) return { name, policy: read.value }
  }
  return undefined
}

/**
 * Verifies every log proof and checkpoint among `files` against the trust policy among them. What a proof is about is the file whose
 * content it proves. Reads no clock and no network.
 */
export async function verifyLogFiles(files: readonly GivenFile[], language: Language): Promise<LogReport> {
  const words = texts[language]
  const trust = findTrustPolicy(files)
  const report: LogReport = { ok: false, lines: [], used: [] }
  let failed = false
  const say = (name: string, line: string, holds: boolean): void => {
    report.lines.push(`${name}: ${line}`)
    report.used.push(name)
    failed ||= !holds
  }
  for (const { name, bytes } of files) {
    const text = fromUtf8(bytes)
    if (text?.startsWith(`${proofHeader}\n`) === true) {
      if (trust === undefined) {
        say(name, words.noPolicy, false)
        continue
      }
      const others = files.filter((other) => other.name !== name && other.name !== trust.name)
      const proven = await firstProven(bytes, others, trust.policy)
      if (typeof proven === 'string') say(name, proven === '' ? words.noContent : proven, false)
      else {
        say(
          name,
          words.proven(proven.entry, proven.index, proven.checkpoint.origin) + witnessed(proven, language),
          true,
        )
        report.used.push(proven.entry)
      }
    } else if (readCheckpoint(bytes).ok) {
      if (trust === undefined) {
        say(name, words.noPolicy, false)
        continue
      }
      const confirmed = await confirmCheckpoint(bytes, trust.policy)
      if (confirmed.ok) {
        const { origin, size } = confirmed.value.checkpoint
        say(name, words.confirmed(origin, size) + witnessed(confirmed.value, language), true)
      } else say(name, refusalText(confirmed.refusal, language), false)
    }
  }
  report.ok = report.lines.length > 0 && !failed
  if (trust !== undefined && report.lines.length > 0) report.used.push(trust.name)
  return report

  async function firstProven(
    proof: Uint8Array,
    others: readonly GivenFile[],
    policy: TrustPolicy,
  ): Promise<string | ({ entry: string; index: number } & ConfirmedCheckpoint)> {
    let fault = ''
    for (const { name, bytes } of others) {
      const verified = await verifyLogProof(proof, bytes, policy)
      if (verified.ok) return { ...verified.value, entry: name }
      fault = refusalText(verified.refusal, language)
    }
    return fault
  }
}

/** What is wrong with a proof that `entry` stands in the log, in words; undefined when nothing is. The form that receipts ask for. */
export function proofFaultUnder(
  policy: TrustPolicy,
  language: Language,
): (proof: string, entry: Uint8Array) => Promise<string | undefined> {
  return async (proof, entry) => {
    const verified = await verifyLogProof(proof, entry, policy)
    return verified.ok ? undefined : refusalText(verified.refusal, language)
  }
}

function witnessed({ witnesses }: ConfirmedCheckpoint, language: Language): string {
  const words = texts[language]
  if (witnesses.length === 0) return ` ${words.unwitnessed}`
  const list = witnesses.map(({ name, time }) => `${name} (${new Date(time * 1000).toISOString()})`)
  return ` ${words.witnessed(list.join(', '))}`
}

interface Words {
  noPolicy: string
  noContent: string
  unwitnessed: string
  proven: (entry: string, index: number, origin: string) => string
  confirmed: (origin: string, size: number) => string
  witnessed: (list: string) => string
}

const texts: Record<Language, Words> = {
  nb: {
    noPolicy: 'Kan ikke kontrolleres uten en tillitsfil. Legg ved filen som sier hvilke logger og vitner du stoler på.',
    noContent: 'Kan ikke kontrolleres uten innholdet som beviset gjelder. Legg ved filen.',
    unwitnessed: 'Ingen uavhengige vitner har bekreftet loggen.',
    proven: (entry, index, origin) => `${entry} står i loggen ${origin} som nummer ${index}.`,
    confirmed: (origin, size) => `Sjekkpunktet er signert av loggen ${origin} med ${size} innslag.`,
    witnessed: (list) => `Bekreftet av ${list}.`,
  },
  nn: {
    noPolicy: 'Kan ikkje kontrollerast utan ei tillitsfil. Legg ved fila som seier kva loggar og vitne du stoler på.',
    noContent: 'Kan ikkje kontrollerast utan innhaldet som provet gjeld. Legg ved fila.',
    unwitnessed: 'Ingen uavhengige vitne har stadfesta loggen.',
    proven: (entry, index, origin) => `${entry} står i loggen ${origin} som nummer ${index}.`,
    confirmed: (origin, size) => `Sjekkpunktet er signert av loggen ${origin} med ${size} innslag.`,
    witnessed: (list) => `Stadfesta av ${list}.`,
  },
  en: {
    noPolicy: 'Cannot be checked without a trust policy. Add the file that says which logs and witnesses you trust.',
    noContent: 'Cannot be checked without the content that the proof is about. Add the file.',
    unwitnessed: 'Not independently witnessed.',
    proven: (entry, index, origin) => `${entry} stands in the log ${origin} as number ${index}.`,
    confirmed: (origin, size) => `The checkpoint is signed by the log ${origin} with ${size} entries.`,
    witnessed: (list) => `Confirmed by ${list}.`,
  },
}
