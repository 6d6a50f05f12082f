import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { detect, documentKinds, languages, loadType, refusalText, toJson } from '@heldigital/formats'
import { viewPage } from '@heldigital/formats/view'
import { defaultXmlLimits } from '@heldigital/formats/xml'
import { complain, exit, print, type Command } from '../command.ts'
import { userLanguage } from '../user.ts'

const help = `Usage: heldigital render FILE [--html|--pdf|--json] [--out FILE] [--as TYPE] [--language LANGUAGE]

Shows a business document to a person, or gives it to a program.

  --html           a page that needs nothing else (the default)
  --pdf            a PDF/A-3a with tags for screen readers and the document attached
  --json           its JSON form, which heldigital validate reads, too (formats schema TYPE tells its shape)
  --out FILE       where to write it; the page and JSON go to standard output, the PDF to FILE.pdf
  --as TYPE        read it as this type, whatever the document says that it is
  --language LANG  nb, nn or en (by LANG)

SOURCE_DATE_EPOCH sets the time at which the PDF says that it was made.

Exit codes: 0 done, 2 the file cannot be read, 64 wrong usage, 70 it cannot be printed.`

export const render: Command = {
  name: 'render',
  summary: 'show a business document as a page or as PDF/A',
  help,
  run: async (args) => {
    let parsed
    try {
      parsed = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          html: { type: 'boolean', default: false },
          pdf: { type: 'boolean', default: false },
          json: { type: 'boolean', default: false },
          out: { type: 'string' },
          as: { type: 'string' },
          language: { type: 'string' },
        },
      })
    } catch (error) {
      return wrong(error instanceof Error ? error.message : String(error))
    }
    const { values, positionals } = parsed
    const [file] = positionals
    if (file === undefined || positionals.length > 1) return wrong('name one file')
    if ([values.html, values.pdf, values.json].filter(Boolean).length > 1)
      return wrong('--html, --pdf and --json exclude each other')
    const language = values.language === undefined ? userLanguage() : languages.find((each) => each === values.language)
    if (language === undefined) return wrong(`--language must be one of ${languages.join(', ')}`)
    if (values.as !== undefined && !documentKinds.some(({ id }) => id === values.as))
      return wrong(`there is no document type "${values.as}"`)

    const original = await contentsOf(file)
    if (typeof original === 'string') return unreadable(file, original)
    const detection = detect(original, values.as === undefined ? {} : { as: values.as })
    if (!detection.ok) return unreadable(file, refusalText(detection.refusal, language))
    const type = await loadType(detection.kind.family, detection.kind.id)
    if (type === undefined) return unreadable(file, `there is no definition of ${detection.kind.id} yet`)
    const { document } = type.readElement(detection.root)

    if (!values.pdf) {
      const page = values.json
        ? JSON.stringify(toJson(type, document), undefined, 2)
        : viewPage(type, document, language)
      if (values.out === undefined) print(page)
      else await writeFile(values.out, page)
      return exit.ok
    }
    const { documentPdf } = await import('@heldigital/platform/pdf')
    const printed = documentPdf({ type, document, original, fileName: basename(file), language, madeAt: madeAt() })
    if (!printed.ok) {
      complain(`heldigital render: ${file} cannot be printed: ${printed.detail}`)
      return exit.failed
    }
    const out = values.out ?? `${file.replace(/\.xml$/i, '')}.pdf`
    await writeFile(out, printed.pdf)
    print(out)
    return exit.ok
  },
}

function wrong(why: string): number {
  complain(`heldigital render: ${why}`)
  return exit.usage
}

function unreadable(file: string, why: string): number {
  complain(`${file}: ${why}`)
  return exit.unreadable
}

/** The bytes of a file, or why there are none. */
async function contentsOf(file: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(file)
    return size > defaultXmlLimits.maxBytes ? `${size} > ${defaultXmlLimits.maxBytes} bytes` : await readFile(file)
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}

/** Now, or the time that a reproducible build asks for. */
function madeAt(): string {
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] ?? Number.NaN)
  const time = Number.isSafeInteger(epoch) ? epoch * 1000 : Date.now()
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}
