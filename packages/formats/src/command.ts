/**
 * The face of `heldigital validate`: what the results of files come to, and how they are told. Reading files, workers and
 * arguments belong to the command line; everything here is pure.
 */
import { findingText, refusalText } from './index.ts'
import type { Finding, Language, Result, Text } from './index.ts'
import { writeXml } from './xml/index.ts'
import type { XmlNode } from './xml/index.ts'

/** Why a file could not be opened at all. */
export interface FileFault {
  readonly code: 'file'
  /** As the operating system names it: `ENOENT`, `EACCES`. */
  readonly detail: string
}

export type FileOutcome = Result | { readonly ok: false; readonly refusal: FileFault }

/** The outcome of one file. */
export interface FileResult {
  /** As it was named on the command line, or found in a folder; `-` for standard input. */
  readonly file: string
  readonly result: FileOutcome
}

export const reportFormats = ['text', 'json', 'junit', 'svrl'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** 0 when all are valid, 1 when one is invalid, 2 when one cannot be read. */
export function exitCodeOf(results: readonly FileResult[]): 0 | 1 | 2 {
  let code: 0 | 1 = 0
  for (const { result } of results) {
    if (!result.ok) return 2
    if (!result.valid) code = 1
  }
  return code
}

/** All results in one text that ends without a line break. */
export function report(results: readonly FileResult[], format: ReportFormat, language: Language): string {
  if (format === 'json') return JSON.stringify(jsonReport(results, language))
  if (format === 'junit') return junitReport(results, language)
  if (format === 'svrl') return svrlReport(results, language)
  return [...results.map((each) => textOf(each, language)), ...summaryOf(results, language)].join('\n')
}

const words = {
  valid: { nb: 'gyldig', nn: 'gyldig', en: 'valid' },
  invalid: { nb: 'ugyldig', nn: 'ugyldig', en: 'invalid' },
  unreadable: { nb: 'kan ikke leses', nn: 'kan ikkje lesast', en: 'cannot be read' },
  fatal: { nb: 'feil', nn: 'feil', en: 'error' },
  warning: { nb: 'advarsel', nn: 'åtvaring', en: 'warning' },
  line: { nb: 'linje', nn: 'linje', en: 'line' },
  files: { nb: 'filer', nn: 'filer', en: 'files' },
  cut: {
    nb: 'Det er flere funn enn de som er vist.',
    nn: 'Det er fleire funn enn dei som er viste.',
    en: 'There are more findings than those shown.',
  },
  file: { nb: 'Filen kan ikke åpnes', nn: 'Fila kan ikkje opnast', en: 'The file cannot be opened' },
  later: {
    nb: 'Vil bli ugyldig fra {}, fordi',
    nn: 'Vil bli ugyldig frå {}, fordi',
    en: 'Will be invalid from {}, because',
  },
} satisfies Record<string, Text>

/** Why a file could not be judged, as a sentence. */
export function faultText(refusal: (FileOutcome & { ok: false })['refusal'], language: Language): string {
  return refusal.code === 'file' ? `${words.file[language]} (${refusal.detail}).` : refusalText(refusal, language)
}

/** One file as lines for a person. */
export function textOf({ file, result }: FileResult, language: Language): string {
  if (!result.ok) return `${file}: ${words.unreadable[language]}: ${faultText(result.refusal, language)}`
  const verdict = result.valid ? words.valid[language] : words.invalid[language]
  const types = [result.documentType, ...(result.content === undefined ? [] : [result.content])].join(' + ')
  const lines = [`${file}: ${verdict} (${types}, ${result.release.name})`]
  for (const finding of result.findings) lines.push(...findingLines(finding, language))
  if (result.cut) lines.push(`  ${words.cut[language]}`)
  for (const { release, findings } of result.outlook) {
    lines.push(`  ${words.later[language].replace('{}', `${release.from} (${release.name})`)}:`)
    for (const finding of findings) lines.push(...findingLines(finding, language))
  }
  return lines.join('\n')
}

function findingLines(finding: Finding, language: Language): string[] {
  const { line, column, rule, severity, xpath } = finding
  return [
    `  ${words.line[language]} ${line}:${column} ${words[severity][language]} ${rule}: ${findingText(finding, language)}`,
    `    ${xpath}`,
    ...(finding.cure[language] === '' ? [] : [`    → ${finding.cure[language]}`]),
  ]
}

function summaryOf(results: readonly FileResult[], language: Language): string[] {
  if (results.length < 2) return []
  const { valid, invalid, unreadable } = countsOf(results)
  const parts = [`${valid} ${words.valid[language]}`, `${invalid} ${words.invalid[language]}`]
  if (unreadable > 0) parts.push(`${unreadable} ${words.unreadable[language]}`)
  return ['', `${results.length} ${words.files[language]}: ${parts.join(', ')}`]
}

function countsOf(results: readonly FileResult[]) {
  const unreadable = results.filter(({ result }) => !result.ok).length
  const valid = results.filter(({ result }) => result.ok && result.valid).length
  return { valid, invalid: results.length - valid - unreadable, unreadable }
}

/** What `--json` prints: counts, and for each file its verdict and findings in one language. */
export function jsonReport(results: readonly FileResult[], language: Language) {
  return {
    ...countsOf(results),
    files: results.map(({ file, result }) =>
      result.ok
        ? {
            file,
            documentType: result.documentType,
            content: result.content,
            valid: result.valid,
            release: result.release,
            findings: result.findings.map((finding) => jsonFinding(finding, language)),
            cut: result.cut,
            outlook: result.outlook.map(({ release, findings }) => ({
              release,
              findings: findings.map((finding) => jsonFinding(finding, language)),
            })),
          }
        : { file, valid: false, refusal: { ...result.refusal, message: faultText(result.refusal, language) } },
    ),
  }
}

function jsonFinding(finding: Finding, language: Language) {
  const { termName, message, cure, ...rest } = finding
  return {
    ...rest,
    ...(termName === undefined ? {} : { termName: termName[language] }),
    message: message[language],
    cure: cure[language],
  }
}

/** JUnit XML, as build servers read it: a test case for each file. */
function junitReport(results: readonly FileResult[], language: Language): string {
  const { invalid, unreadable } = countsOf(results)
  const counts = { tests: String(results.length), failures: String(invalid), errors: String(unreadable) }
  const cases = results.map(({ file, result }): XmlNode => {
    const base = { name: 'testcase', attributes: { classname: 'heldigital.validate', name: file } }
    if (!result.ok)
      return {
        ...base,
        children: [
          { name: 'error', attributes: { type: result.refusal.code }, text: faultText(result.refusal, language) },
        ],
      }
    const told = result.findings.flatMap((finding) => findingLines(finding, language)).join('\n')
    if (!result.valid) {
      const fatal = result.findings.filter(({ severity }) => severity === 'fatal')
      const rules = [...new Set(fatal.map(({ rule }) => rule))].join(', ')
      return { ...base, children: [{ name: 'failure', attributes: { type: 'invalid', message: rules }, text: told }] }
    }
    return told === '' ? base : { ...base, children: [{ name: 'system-out', text: told }] }
  })
  return writeXml({
    name: 'testsuites',
    attributes: counts,
    children: [{ name: 'testsuite', attributes: { name: 'heldigital validate', ...counts }, children: cases }],
  }).trimEnd()
}

/**
 * Schematron Validation Report Language (ISO/IEC 19757-3, annex D). One file gives one report; several are gathered, each
 * under its name.
 */
function svrlReport(results: readonly FileResult[], language: Language): string {
  const outputs = results.map(({ file, result }): XmlNode => {
    const attributes = {
      title: result.ok ? result.documentType : file,
      schemaVersion: result.ok ? result.release.name : '',
    }
    const children: XmlNode[] = [
      { name: 'svrl:active-pattern', attributes: { document: file } },
      ...(result.ok
        ? result.findings.map((finding) =>
            failedAssert(finding.rule, finding.severity, finding.xpath, findingText(finding, language)),
          )
        : [failedAssert(result.refusal.code, 'fatal', '/', faultText(result.refusal, language))]),
    ]
    return { name: 'svrl:schematron-output', attributes, children }
  })
  const namespaces = { svrl: 'http://purl.oclc.org/dsdl/svrl' }
  const [only] = outputs
  return writeXml(outputs.length === 1 && only !== undefined ? only : { name: 'reports', children: outputs }, {
    namespaces,
  }).trimEnd()
}

function failedAssert(id: string, flag: string, location: string, text: string): XmlNode {
  return {
    name: 'svrl:failed-assert',
    attributes: { id, flag, location },
    children: [{ name: 'svrl:text', text }],
  }
}
