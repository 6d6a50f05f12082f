// A business document as a PDF/A-3a that a person can read, a screen reader too, with the document itself attached.
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDocumentType, Language } from '@heldigital/formats'
import { viewTypst } from '@heldigital/formats/view'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { font, isCommon, isPlain } from '../kernel/pdf/drawable.ts'

export interface DocumentToPrint {
  readonly type: AnyDocumentType
  /** As `read` gives it. */
  readonly document: unknown
  /** The bytes that were read. */
  readonly original: Uint8Array
  /** The name of the file they came from; may be anything. */
  readonly fileName: string
  readonly language: Language
  /** Instant, UTC: the same input at the same instant gives the same bytes. */
  readonly madeAt: string
  /** Rows that are shown of one table. */
  readonly rows?: number
}

export type Printed =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly code: 'cannot-print'; readonly detail: string }

/** Makes the PDF. Characters that the font has not are written by their number: PDF/A has no empty boxes. */
export function documentPdf({ type, document, original, fileName, language, madeAt, rows }: DocumentToPrint): Printed {
  // A folder that is not there: what the source asks for can only be what is laid beside it here.
  const workspace = join(tmpdir(), 'heldigital-no-files')
  const compiler = NodeCompiler.create({ workspace })
  const name = safeName(fileName)
  compiler.mapShadow(join(workspace, name), Buffer.from(original))
  const compile = (drawable: (character: string) => boolean): Uint8Array => {
    const source = viewTypst(type, document, language, {
      attachment: `/${name}`,
      fileName: name,
      madeAt,
      font,
      drawable,
      ...(rows === undefined ? {} : { rows }),
    })
    return compiler.pdf(
      { mainFileContent: source },
      { pdfStandard: PdfStandard.A_3a, creationTimestamp: Math.floor(Date.parse(madeAt) / 1000) },
    )
  }
  try {
    return { ok: true, pdf: compile(isCommon) }
  } catch {
    try {
      return { ok: true, pdf: compile(isPlain) }
    } catch (error) {
      return { ok: false, code: 'cannot-print', detail: detailOf(error) }
    }
  }
}

/** A name that is one file and nothing else, with the ending of XML. */
function safeName(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const plain = base
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100)
  return /\.xml$/i.test(plain) ? plain : `${plain === '' ? 'document' : plain}.xml`
}

function detailOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'shortDiagnostics' in error)
    return JSON.stringify(error.shortDiagnostics).slice(0, 500)
  return String(error).slice(0, 500)
}
