// Validation by ready XSLT (official Schematron, compiled), for comparison: SaxonJS from npm, and Saxon-HE where Debian's
// libsaxonhe-java is. A document is put through every stylesheet of a folder, as official validators do.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpu, peer } from './peers.ts'

const saxonHe = '/usr/share/java/Saxon-HE.jar'

export interface PeerMeasure {
  readonly engine: string
  /** CPU milliseconds for one document, warm; undefined when the engine is not there. */
  readonly milliseconds: number | undefined
  /** What was done, or why nothing was. */
  readonly about: string
}

/** The stylesheets below a folder, in order of name. */
function stylesheetsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.xslt?$/.test(file))
    .toSorted()
    .map((file) => join(folder, file))
}

/** Every XSLT engine that is there, on the same document. */
export function throughXslt(folder: string, document: Uint8Array): PeerMeasure[] {
  if (!existsSync(folder)) return [{ engine: 'XSLT', milliseconds: undefined, about: `there is no folder ${folder}` }]
  const stylesheets = stylesheetsIn(folder)
  if (stylesheets.length === 0)
    return [{ engine: 'XSLT', milliseconds: undefined, about: `no .xslt or .xsl is below ${folder}` }]
  const work = mkdtempSync(join(tmpdir(), 'heldigital-xslt-'))
  try {
    return [saxonJs(stylesheets, document, work), saxonJava(stylesheets, document, work)]
  } finally {
    rmSync(work, { recursive: true })
  }
}

/** How many demands a report says are not met, that a reader sees that all engines gave the same verdict. */
const unmet = (stylesheets: readonly string[], reports: readonly string[]): string => {
  const count = reports.reduce((sum, report) => sum + (report.match(/<svrl:failed-assert/g)?.length ?? 0), 0)
  return `${stylesheets.length} stylesheets, ${count} findings`
}

interface SaxonJs {
  transform(options: object): { principalResult: string }
}

function saxonJs(stylesheets: readonly string[], document: Uint8Array, work: string): PeerMeasure {
  const got = peer('SaxonJS')
  const engine = `SaxonJS ${got.version}`
  if (!got.ok) return { engine, milliseconds: undefined, about: got.why }
  const saxon = got.require('saxon-js') as SaxonJs
  const compiled: unknown[] = []
  for (const [at, stylesheet] of stylesheets.entries()) {
    const out = join(work, `${at}.sef.json`)
    const compiler = got.require.resolve('xslt3')
    const run = spawnSync(process.execPath, [compiler, `-xsl:${stylesheet}`, `-export:${out}`, '-nogo'], {
      encoding: 'utf8',
    })
    if (!existsSync(out)) return { engine, milliseconds: undefined, about: `${stylesheet}: ${run.stderr}` }
    compiled.push(JSON.parse(readFileSync(out, 'utf8')))
  }
  const sourceText = new TextDecoder().decode(document)
  const once = (): string[] =>
    compiled.map(
      (stylesheetInternal) =>
        saxon.transform({ stylesheetInternal, sourceText, destination: 'serialized' }).principalResult,
    )
  return { engine, milliseconds: cpu(40, once), about: unmet(stylesheets, once()) }
}

function saxonJava(stylesheets: readonly string[], document: Uint8Array, work: string): PeerMeasure {
  const engine = 'Saxon-HE'
  if (!existsSync(saxonHe))
    return { engine, milliseconds: undefined, about: `${saxonHe} is not there (Debian: libsaxonhe-java)` }
  const file = join(work, 'document.xml')
  const out = join(work, 'report.xml')
  writeFileSync(file, document)
  const program = join(import.meta.dirname, 'SaxonHe.java')
  const run = spawnSync('java', ['-cp', saxonHe, program, '500', file, out, ...stylesheets], { encoding: 'utf8' })
  if (run.status === 0)
    return { engine, milliseconds: Number(run.stdout), about: unmet(stylesheets, [readFileSync(out, 'utf8')]) }
  const why = run.error?.message ?? run.stderr.trim().split('\n')[0] ?? ''
  return { engine, milliseconds: undefined, about: `${why} (Debian: default-jdk-headless)` }
}
