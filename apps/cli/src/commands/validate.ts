import { opendir, readFile, stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { documentKinds, languages, validate as validateDocument } from '@heldigital/formats'
import type { Language, ValidateOptions } from '@heldigital/formats'
import { exitCodeOf, report, reportFormats } from '@heldigital/formats/command'
import type { FileOutcome, FileResult, ReportFormat } from '@heldigital/formats/command'
import { defaultXmlLimits } from '@heldigital/formats/xml'
import { complain, exit, print, type Command } from '../command.ts'
import { isDay, today, userLanguage } from '../user.ts'

const help = `Usage: heldigital validate FILE|FOLDER|- ... [--as TYPE] [--date DATE] [--drafts] [--format FORMAT] [--language LANGUAGE]

Judges business documents: EHF, Peppol, EN 16931. A folder stands for every .xml below it, - for standard input.
A document may be XML or the JSON form that heldigital render --json writes; places are then those of the XML it stands for.

  --as TYPE        judge as this type, whatever the document says that it is (--types lists them)
  --date DATE      the day on which the document must be right, YYYY-MM-DD (today)
  --drafts         recognise types whose official specification is a draft too
  --format FORMAT  text, json, junit or svrl (text)
  --json           the same as --format json
  --language LANG  nb, nn or en (by LANG)
  --types          list the known document types

Exit codes: 0 all valid, 1 one is invalid, 2 one cannot be read, 64 wrong usage.`

/** Below this many files one process is faster than several. */
const fewFiles = 16
/** Bound on the files of one run. */
const mostFiles = 1_000_000

export const validate: Command = {
  name: 'validate',
  summary: 'judge business documents: files, folders or standard input',
  help,
  run: async (args) => {
    const asked = readArguments(args)
    if (typeof asked === 'string') {
      complain(`heldigital validate: ${asked}`)
      return exit.usage
    }
    if (asked.types) {
      for (const { id, name } of documentKinds) print(`${id.padEnd(32)}  ${name[asked.language]}`)
      return exit.ok
    }
    const files = await filesOf(asked.paths)
    const results = await judgeAll(files, asked.options)
    print(report(results, asked.format, asked.language))
    return results.length === 0 ? exit.unreadable : exitCodeOf(results)
  },
}

interface Asked {
  readonly paths: readonly string[]
  readonly options: ValidateOptions
  readonly format: ReportFormat
  readonly language: Language
  readonly types: boolean
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        date: { type: 'string' },
        drafts: { type: 'boolean' },
        format: { type: 'string' },
        json: { type: 'boolean' },
        language: { type: 'string' },
        types: { type: 'boolean' },
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  const { values, positionals } = parsed
  const format = reportFormats.find((each) => each === (values.json === true ? 'json' : (values.format ?? 'text')))
  if (format === undefined) return `--format must be one of ${reportFormats.join(', ')}`
  const language = values.language === undefined ? userLanguage() : languages.find((each) => each === values.language)
  if (language === undefined) return `--language must be one of ${languages.join(', ')}`
  if (values.as !== undefined && !documentKinds.some(({ id }) => id === values.as))
    return `there is no document type "${values.as}"; --types lists them`
  const date = values.date ?? today()
  if (!isDay(date)) return '--date must be YYYY-MM-DD'
  if (positionals.length === 0 && values.types !== true) return 'name a file, a folder, or - for standard input'
  return {
    paths: positionals,
    options: { date, drafts: values.drafts === true, ...(values.as === undefined ? {} : { as: values.as }) },
    format,
    language,
    types: values.types === true,
  }
}

/** Files as named, and every .xml file below folders, in order of name. */
async function filesOf(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const path of paths) {
    const isFolder = path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory() === true
    if (!isFolder) files.push(path)
    else {
      const found: string[] = []
      for await (const entry of await opendir(path, { recursive: true })) {
        if (entry.isFile() && entry.name.toLowerCase().endsWith('.xml')) found.push(join(entry.parentPath, entry.name))
        if (files.length + found.length >= mostFiles) break
      }
      for (const file of found.toSorted()) files.push(file)
    }
  }
  return files
}

async function judgeAll(files: readonly string[], options: ValidateOptions): Promise<readonly FileResult[]> {
  const workers = Math.min(availableParallelism(), Math.ceil(files.length / fewFiles))
  const progress = new Progress(files.length)
  const outcomes: FileOutcome[] = []
  if (workers < 2 || files.includes('-'))
    for (const [at, file] of files.entries()) {
      outcomes[at] = await judgeFile(file, options)
      progress.step()
    }
  else {
    let next = 0
    await Promise.all(
      Array.from({ length: workers }, () =>
        inWorker(options, {
          next: () => (next < files.length ? { at: next, file: files[next++]! } : undefined),
          done: (at, outcome) => {
            outcomes[at] = outcome
            progress.step()
          },
        }),
      ),
    )
  }
  progress.end()
  return files.map((file, at) => ({ file, result: outcomes[at]! }))
}

/** One file judged; never throws for what is wrong with the file. */
export async function judgeFile(file: string, options: ValidateOptions): Promise<FileOutcome> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await standardInput() : await bounded(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { ok: false, refusal: { code: 'file', detail: code } }
  }
  return validateDocument(bytes, options)
}

/** A file that is too large is not read to its end: one byte over the limit is enough to be refused. */
async function bounded(file: string): Promise<Uint8Array> {
  const { size } = await stat(file)
  return size > defaultXmlLimits.maxBytes ? new Uint8Array(defaultXmlLimits.maxBytes + 1) : readFile(file)
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > defaultXmlLimits.maxBytes) break
  }
  return Buffer.concat(chunks)
}

interface Queue {
  readonly next: () => { readonly at: number; readonly file: string } | undefined
  readonly done: (at: number, outcome: FileOutcome) => void
}

/** A worker that takes files from the queue until it is empty. */
function inWorker(options: ValidateOptions, queue: Queue): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./validate-worker.ts', import.meta.url), { workerData: options })
    let current = queue.next()
    const go = (): void => {
      if (current === undefined) void worker.terminate().then(() => resolve())
      // A thread has no origin: the rule is about windows.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      else worker.postMessage(current.file)
    }
    worker.on('message', (outcome: FileOutcome) => {
      if (current !== undefined) queue.done(current.at, outcome)
      current = queue.next()
      go()
    })
    worker.on('error', reject)
    go()
  })
}

/** How far the run has come, on a terminal only. */
class Progress {
  readonly #total: number
  readonly #shown: boolean
  #done = 0
  #last = 0

  constructor(total: number) {
    this.#total = total
    this.#shown = process.stderr.isTTY && total >= fewFiles
  }

  step(): void {
    this.#done++
    const now = performance.now()
    if (!this.#shown || now - this.#last < 100) return
    this.#last = now
    process.stderr.write(`\r${this.#done}/${this.#total}`)
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K')
  }
}
