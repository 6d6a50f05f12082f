// The check for systems: the document is the body, the verdict is the answer.
import { osloDate } from '@heldigital/law'
import { milliseconds } from '../../kernel/clock.ts'
import { words } from '../../kernel/language.ts'
import type { RouteDefinition } from '../../kernel/module.ts'
import { badField, refuse } from '../../kernel/refusal.ts'
import { object, Type } from '../../kernel/schema.ts'
import { checkDocument } from './validation.ts'

const mostBytes = 30 * 1024 * 1024

export const routes: readonly RouteDefinition[] = [
  {
    method: 'POST',
    path: '/validate',
    title: words('Kontroller et dokument', 'Kontroller eit dokument', 'Check a document'),
    access: { kind: 'public' },
    query: object({ date: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })) }),
    rawBody: mostBytes,
    handle: async ({ raw, query, language, now }) => {
      const bytes = await upTo(raw, mostBytes)
      if (bytes === undefined) return { ...refuse('validation.too-large', tooLarge, tooLargeCure, { status: 413 }) }
      const checked = await checkDocument(
        '',
        bytes,
        language,
        (query as { date?: string }).date ?? osloDate(milliseconds(now)),
      )
      if (checked.outcome !== 'unreadable') return checked
      return badField('body', { nb: checked.why, nn: checked.why, en: checked.why }, cure)
    },
  },
]

async function upTo(raw: NodeJS.ReadableStream, most: number): Promise<Uint8Array | undefined> {
  let size = 0
  const parts: Uint8Array[] = []
  for await (const part of raw) {
    const bytes = part as Uint8Array
    size += bytes.length
    if (size > most) return undefined
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

const cure = words(
  'Send en XML-fil av en kjent dokumenttype.',
  'Send ei XML-fil av ein kjend dokumenttype.',
  'Send an XML file of a known document type.',
)
const tooLarge = words('Dokumentet er for stort', 'Dokumentet er for stort', 'The document is too large')
const tooLargeCure = words(
  'Bruk kommandoen heldigital validate for store filer.',
  'Bruk kommandoen heldigital validate for store filer.',
  'Use the command heldigital validate for large files.',
)
