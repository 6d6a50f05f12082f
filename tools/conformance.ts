// Runs the official tests and examples: every `manifest.json` below the given folders, in the shape described there.
//   npm run -s conformance -- DIR... [--json] [--type DOCTYPE] [--rule RULE] [--all]
// Exit 0 only if everything agrees. `--type` and `--rule` narrow the run; `--all` prints every difference.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { documentKinds, loadType } from '@heldigital/formats'
import type { AnyDocumentType, DocumentKind, Finding } from '@heldigital/formats'
import { nodeOf, parseXml, parseXmlText, writeXml } from '@heldigital/formats/xml'
import type { XmlElement } from '@heldigital/formats/xml'

interface Case {
  readonly file: string
  readonly test: number
  readonly docType: string
  readonly rule: string
  readonly expects: 'fires' | 'silent'
  readonly count?: number
  readonly withdrawn?: boolean
}

interface Example {
  readonly file: string
  readonly docType: string
  readonly expects: 'valid' | 'invalid'
  readonly fatal?: readonly string[]
  readonly scored?: boolean
}

interface Manifest {
  readonly cases?: readonly Case[]
  readonly examples?: readonly Example[]
  readonly notices?: readonly unknown[]
}

/** What a package that judges notices offers to this runner. */
interface NoticeConformance {
  readonly judgeNoticeExample: (
    folder: string,
    notice: unknown,
    manifest: unknown,
  ) => Promise<{ readonly docType: string; readonly file: string; readonly difference?: string }>
}

interface Difference {
  readonly file: string
  readonly docType: string
  readonly test?: number
  readonly rule?: string
  readonly why: string
}

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    type: { type: 'string' },
    rule: { type: 'string' },
    date: { type: 'string' },
  },
})

const table = new Map<string, { cases: number; agree: number }>()
const differences: Difference[] = []

function record(docType: string, difference: Difference | undefined): void {
  const row = table.get(docType) ?? { cases: 0, agree: 0 }
  row.cases++
  if (difference === undefined) row.agree++
  else differences.push(difference)
  table.set(docType, row)
}

/** The kinds that the official material calls by this name, those of the file's own folder first. */
function kindsNamed(docType: string, file: string): DocumentKind[] {
  const named = documentKinds.filter(
    ({ id, material }) => (material?.docType ?? id) === docType || material?.also === docType,
  )
  const home = (kind: DocumentKind): boolean =>
    kind.material?.folder !== undefined && file.includes(kind.material.folder)
  const own = named.filter(home)
  if (own.length > 0) return own
  const general = named.filter((kind) => kind.material?.folder === undefined)
  return general.length > 0 ? general : named
}

async function typeNamed(docType: string, file: string, root: XmlElement): Promise<AnyDocumentType | undefined> {
  const candidates = kindsNamed(docType, file).filter((kind) => kind.root === root.local)
  const kind = candidates.find((candidate) => candidate.recognises(root)) ?? candidates[0]
  return kind === undefined ? undefined : await loadType(kind.family, kind.id)
}

/** A type of document with this root that has the rule: for rules that many documents share (`docType` common). */
async function typeWith(rule: string, root: XmlElement): Promise<AnyDocumentType | undefined> {
  for (const kind of documentKinds.filter((each) => each.root === root.local)) {
    const type = await loadType(kind.family, kind.id)
    if (type?.definition.rules.some(({ rules }) => rules.some(({ id }) => id === rule)) === true) return type
  }
  return undefined
}

const testSets = new Map<string, readonly (XmlElement | undefined)[]>()

/** The documents that a test set embeds, each as a document of its own. */
function embedded(path: string): readonly (XmlElement | undefined)[] {
  const known = testSets.get(path)
  if (known !== undefined) return known
  const read = parseXml(readFileSync(path))
  if (!read.ok) throw new Error(`${path} cannot be read: ${read.refusal.code}`)
  const { root } = read.document
  // VEFA writes `test`, SchUnit `Test`.
  const documents = [...root.childrenNamed('test'), ...root.childrenNamed('Test')].map((test) => {
    const inner = test.children.find((child) => child.namespace !== test.namespace)
    if (inner === undefined) return undefined
    const alone = parseXmlText(writeXml(nodeOf(inner), { indent: 0 }))
    return alone.ok ? alone.document.root : undefined
  })
  testSets.set(path, documents)
  return documents
}

async function runCase(folder: string, row: Case): Promise<Difference | undefined> {
  const { file, test, docType, rule } = row
  const differ = (why: string): Difference => ({ file, test, docType, rule, why })
  const root = embedded(join(folder, file))[test - 1]
  if (root === undefined) return differ('no such test')
  const type = (await typeNamed(docType, file, root)) ?? (docType === 'common' ? await typeWith(rule, root) : undefined)
  if (type === undefined) return differ('no definition')
  const { findings } = type.judge(root, options.date === undefined ? {} : { date: options.date })
  const count = findings.filter((finding) => finding.rule === rule).length
  const expected = row.expects === 'silent' ? 0 : (row.count ?? 1)
  return count === expected ? undefined : differ(`reported ${count} times, expected ${expected}`)
}

async function runExample(folder: string, row: Example): Promise<Difference | undefined> {
  const { file, docType } = row
  const differ = (why: string): Difference => ({ file, docType, why })
  const read = parseXml(readFileSync(join(folder, file)))
  if (!read.ok) return row.expects === 'invalid' ? undefined : differ(`cannot be read: ${read.refusal.code}`)
  const type = await typeNamed(docType, file, read.document.root)
  if (type === undefined) return differ('no definition')
  const { valid, findings } = type.judge(read.document.root, options.date === undefined ? {} : { date: options.date })
  const fatal = findings.filter((finding) => finding.severity === 'fatal')
  if (row.expects === 'valid') return valid ? undefined : differ(`should be valid: ${listed(fatal)}`)
  if (valid) return differ('should be invalid')
  const expected = row.fatal ?? []
  if (expected.length === 0) return undefined
  const official = new Set(fatal.filter((finding) => finding.official).map((finding) => finding.rule))
  const missing = expected.filter((rule) => !official.has(rule))
  const extra = [...official].filter((rule) => !expected.includes(rule))
  if (missing.length + extra.length === 0) return undefined
  return differ(`missing: ${missing.join(', ') || '-'}; too many: ${extra.join(', ') || '-'}`)
}

function listed(findings: readonly Finding[]): string {
  const shown = findings.slice(0, 5).map((finding) => `${finding.rule} at ${finding.xpath}`)
  return shown.join('; ') + (findings.length > 5 ? ` and ${findings.length - 5} more` : '')
}

async function noticeConformance(): Promise<NoticeConformance | undefined> {
  try {
    const face = (await import('@heldigital/eforms')) as Partial<NoticeConformance>
    return face.judgeNoticeExample === undefined ? undefined : (face as NoticeConformance)
  } catch {
    return undefined
  }
}

async function runFolder(folder: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const wanted = (row: { docType: string; rule?: string }): boolean =>
    (options.type === undefined || row.docType === options.type) &&
    (options.rule === undefined || (row.rule ?? '').startsWith(options.rule))
  for (const row of manifest.cases ?? [])
    if (wanted(row) && row.withdrawn !== true) record(row.docType, await attempt(row, () => runCase(folder, row)))
  if (options.rule === undefined)
    for (const row of manifest.examples ?? [])
      if (wanted(row) && row.scored !== false) record(row.docType, await attempt(row, () => runExample(folder, row)))
  const notices = manifest.notices ?? []
  if (notices.length === 0 || options.rule !== undefined || (options.type ?? 'notice') !== 'notice') return
  const judge = await noticeConformance()
  for (const notice of notices) {
    const file = (notice as { file?: string }).file ?? ''
    if (judge === undefined) record('notice', { file, docType: 'notice', why: 'no definition' })
    else {
      const { difference } = await judge.judgeNoticeExample(folder, notice, manifest)
      record('notice', difference === undefined ? undefined : { file, docType: 'notice', why: difference })
    }
  }
}

/** One broken row must not hide the others. */
async function attempt(
  row: Case | Example,
  run: () => Promise<Difference | undefined>,
): Promise<Difference | undefined> {
  try {
    return await run()
  } catch (fault) {
    return {
      file: row.file,
      docType: row.docType,
      why: `fault: ${fault instanceof Error ? fault.message : String(fault)}`,
    }
  }
}

if (folders.length === 0) {
  console.error('Usage: npm run -s conformance -- DIR... [--json] [--type DOCTYPE] [--rule RULE] [--all]')
  process.exit(2)
}
const manifests = folders.flatMap((folder) => {
  const root = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
  if (!existsSync(root)) {
    console.error(`No such folder: ${folder}`)
    process.exit(2)
  }
  return globSync('**/manifest.json', { cwd: root }).map((path) => join(root, dirname(path)))
})
for (const folder of manifests.toSorted()) await runFolder(folder)

const rows = [...table].toSorted(([a], [b]) => (a < b ? -1 : 1))
const width = Math.max(8, ...rows.map(([docType]) => docType.length))
const line = (name: string, cases: number | string, agree: number | string, differ: number | string): string =>
  `${name.padEnd(width)}  ${String(cases).padStart(6)}  ${String(agree).padStart(6)}  ${String(differ).padStart(6)}`
console.log(line('type', 'cases', 'agree', 'differ'))
let cases = 0
let agree = 0
for (const [docType, row] of rows) {
  cases += row.cases
  agree += row.agree
  console.log(line(docType, row.cases, row.agree, row.cases - row.agree))
}
console.log(line('total', cases, agree, cases - agree))
if (!options.json) {
  const shown = options.all ? differences : differences.filter(({ why }) => why !== 'no definition').slice(0, 50)
  for (const { file, test, rule, why } of shown)
    console.log(
      `differs: ${file}${test === undefined ? '' : ` test ${test}`}${rule === undefined ? '' : ` ${rule}`}: ${why}`,
    )
  if (shown.length < differences.length) console.log(`(${differences.length - shown.length} more; --all shows them)`)
} else console.log(JSON.stringify({ cases, agree, differ: cases - agree, differences }))
process.exitCode = cases > 0 && cases === agree ? 0 : 1
