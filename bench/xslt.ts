// Validation by ready XSLT (official Schematron, compiled), for comparison: SaxonJS where it is installed, and Saxon-HE where
// Debian's libsaxonhe-java is. A document is put through every stylesheet of a folder, as official validators do.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const saxonHe = '/usr/share/java/Saxon-HE.jar'

export interface XsltMeasure {
  readonly engine: string
  readonly stylesheets: number
  /** Milliseconds for one document through all stylesheets, warm; undefined when the engine is not there. */
  readonly milliseconds: number | undefined
  /** What the milliseconds are, or why there are none. */
  readonly about: string
}

/** The stylesheets below a folder, in order of name. */
function stylesheetsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.xslt?$/.test(file))
    .toSorted()
    .map((file) => join(folder, file))
}

/** Every engine that is there, on the same document. */
export async function throughXslt(folder: string, document: Uint8Array, rounds: number): Promise<XsltMeasure[]> {
  const stylesheets = stylesheetsIn(folder)
  const work = mkdtempSync(join(tmpdir(), 'heldigital-xslt-'))
  try {
    const file = join(work, 'document.xml')
    writeFileSync(file, document)
    return [await saxonJs(stylesheets, document, work, rounds), saxonJava(stylesheets, file, rounds)]
  } finally {
    rmSync(work, { recursive: true })
  }
}

interface SaxonJs {
  transform(options: object): { principalResult: string }
}

async function saxonJs(
  stylesheets: readonly string[],
  document: Uint8Array,
  work: string,
  rounds: number,
): Promise<XsltMeasure> {
  const measure = { engine: 'SaxonJS', stylesheets: stylesheets.length }
  const require = createRequire(import.meta.url)
  let saxon: SaxonJs
  let compiler: string
  try {
    saxon = require('saxon-js') as SaxonJs
    compiler = require.resolve('xslt3')
  } catch {
    return { ...measure, milliseconds: undefined, about: 'the packages saxon-js and xslt3 are not installed' }
  }
  const compiled: unknown[] = []
  for (const [at, stylesheet] of stylesheets.entries()) {
    const out = join(work, `${at}.sef.json`)
    const run = spawnSync(process.execPath, [compiler, `-xsl:${stylesheet}`, `-export:${out}`, '-nogo'], {
      encoding: 'utf8',
    })
    if (!existsSync(out)) return { ...measure, milliseconds: undefined, about: `${stylesheet}: ${run.stderr}` }
    compiled.push(JSON.parse(readFileSync(out, 'utf8')))
  }
  const sourceText = new TextDecoder().decode(document)
  const once = (): void => {
    for (const stylesheetInternal of compiled)
      saxon.transform({ stylesheetInternal, sourceText, destination: 'serialized' })
  }
  once()
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) once()
  const { user, system } = process.cpuUsage(before)
  return { ...measure, milliseconds: (user + system) / 1000 / rounds, about: 'CPU, warm' }
}

function saxonJava(stylesheets: readonly string[], file: string, rounds: number): XsltMeasure {
  const measure = { engine: 'Saxon-HE', stylesheets: stylesheets.length }
  if (!existsSync(saxonHe))
    return { ...measure, milliseconds: undefined, about: `${saxonHe} is not there (Debian: libsaxonhe-java)` }
  let milliseconds = 0
  for (const stylesheet of stylesheets) {
    const run = spawnSync(
      'java',
      [
        '-cp',
        saxonHe,
        'net.sf.saxon.Transform',
        `-repeat:${rounds}`,
        `-xsl:${stylesheet}`,
        `-s:${file}`,
        '-o:/dev/null',
      ],
      { encoding: 'utf8' },
    )
    const average = /Average execution time[^:]*:\s*([\d.,]+)\s*ms/.exec(run.stderr)?.[1]
    if (average === undefined)
      return { ...measure, milliseconds: undefined, about: `${stylesheet}: ${run.stderr.slice(-300)}` }
    milliseconds += Number(average.replace(',', ''))
  }
  return { ...measure, milliseconds, about: 'wall clock, warm, by its own count' }
}
