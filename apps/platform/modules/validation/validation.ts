// One document checked, as the page, the worker and the interface for systems all show it.
import { refusalText, validate, type Finding } from '@heldigital/formats'
import type { Language } from '../../kernel/language.ts'

/** Largest document that the page takes, bytes. */
export const mostBytes = 200 * 1024 * 1024
const mostShown = 300

export interface ShownFinding {
  readonly rule: string
  readonly severity: string
  readonly xpath: string
  readonly line: number
  readonly column: number
  readonly term?: string
  readonly found?: string
  readonly expected?: string
  readonly message: string
  readonly cure: string
}

export type Checked =
  | { readonly outcome: 'unreadable'; readonly name: string; readonly why: string }
  | {
      readonly outcome: 'valid' | 'invalid'
      readonly name: string
      readonly documentType: string
      readonly release: string
      readonly errors: number
      readonly warnings: number
      /** The first of them. */
      readonly findings: readonly ShownFinding[]
      /** Releases that come after the day, and the errors that they will find in a document that is right on it. */
      readonly outlook: readonly Outlook[]
    }

export interface Outlook {
  /** First day of the release. */
  readonly from: string
  readonly release: string
  readonly errors: number
  /** The first of them. */
  readonly findings: readonly ShownFinding[]
}

/** Plain data, so that a worker can hand it over. `date`: the day on which the document must be right. */
export async function checkDocument(
  name: string,
  bytes: Uint8Array,
  language: Language,
  date: string,
): Promise<Checked> {
  const result = await validate(bytes, { date })
  if (!result.ok) return { outcome: 'unreadable', name, why: refusalText(result.refusal, language) }
  const errors = result.findings.filter((finding) => finding.severity === 'fatal').length
  return {
    outcome: result.valid ? 'valid' : 'invalid',
    name,
    documentType: result.documentType,
    release: result.release.name,
    errors,
    warnings: result.findings.length - errors,
    findings: result.findings.slice(0, mostShown).map((finding) => shown(finding, language)),
    outlook: result.outlook.map(({ release, findings }) => ({
      from: release.from,
      release: release.name,
      errors: findings.length,
      findings: findings.slice(0, mostShown).map((finding) => shown(finding, language)),
    })),
  }
}

function shown(finding: Finding, language: Language): ShownFinding {
  const term = [finding.term, finding.termName?.[language]].filter((part) => part !== undefined).join(' ')
  return {
    rule: finding.rule,
    severity: finding.severity,
    xpath: finding.xpath,
    line: finding.line,
    column: finding.column,
    ...(term === '' ? {} : { term }),
    ...(finding.found === undefined ? {} : { found: finding.found.slice(0, 200) }),
    ...(finding.expected === undefined ? {} : { expected: finding.expected.slice(0, 200) }),
    message: finding.message[language],
    cure: finding.cure[language],
  }
}
