// The PDF is an archive copy: what PDF/A-3a (ISO 19005-3) asks for is looked up in its bytes.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { inflateSync } from 'node:zlib'
import { creditTransfer09 } from '@heldigital/formats/payment'
import { invoice } from '@heldigital/formats/billing'
import type { AnyDocumentType } from '@heldigital/formats'
import { documentPdf } from './document-pdf.ts'

const madeAt = '2027-04-20T08:00:00Z'

function printed(type: AnyDocumentType, original: Uint8Array, fileName = 'a.xml', language: 'nb' | 'nn' | 'en' = 'nb') {
  const read = type.read(original)
  assert.ok(read.ok)
  const result = documentPdf({ type, document: read.document, original, fileName, language, madeAt })
  assert.ok(result.ok, JSON.stringify(result))
  return Buffer.from(result.pdf)
}

/** Every stream of a PDF, inflated where it is deflated, with the dictionary before it. */
function streamsOf(pdf: Buffer): readonly { readonly dictionary: string; readonly bytes: Buffer }[] {
  const text = pdf.toString('latin1')
  const streams: { dictionary: string; bytes: Buffer }[] = []
  for (const match of text.matchAll(/<<((?:(?!\bstream\b)[\s\S])*?)>>\s*stream\r?\n/g)) {
    const start = match.index + match[0].length
    const length = Number(/\/Length (\d+)/.exec(match[0])?.[1])
    const raw = pdf.subarray(start, start + length)
    streams.push({ dictionary: match[0], bytes: match[0].includes('/FlateDecode') ? inflateSync(raw) : raw })
  }
  return streams
}

/** The structure of the document, as the names of its tags. */
const tagsOf = (pdf: Buffer): readonly string[] =>
  [...pdf.toString('latin1').matchAll(/\/Type \/StructElem[\s\S]{0,40}?\/S \/(\w+)/g)].map((match) => match[1]!)

const transfer = new TextEncoder().encode(
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn><GrpHdr><MsgId>"] #panic("x") \\ 字 &#x1F600;</MsgId></GrpHdr></CstmrCdtTrfInitn></Document>`,
)

describe('a document as PDF/A-3a', () => {
  it('says what it is, has its language, tags, colour intent and fonts with it, and needs no password', () => {
    const pdf = printed(creditTransfer09, transfer)
    const text = pdf.toString('latin1')
    assert.match(text, /^%PDF-1\.7\n%[\x80-\xff]{4}/)
    assert.match(text, /<pdfaid:part>3<\/pdfaid:part><pdfaid:conformance>A</)
    assert.match(text, /\/MarkInfo <<\s*\/Marked true/)
    assert.match(text, /\/StructTreeRoot \d+ 0 R/)
    assert.match(text, /\/Lang \(nb(?:-\w+)?\)/)
    assert.match(text, /\/OutputIntents/)
    assert.match(text, /\/ID \[/)
    assert.doesNotMatch(text, /\/Encrypt|\/JavaScript|\/Launch|\/EmbeddedFile[\s\S]{0,20}\/F \(http/)
    const descriptors = [...text.matchAll(/\/Type \/FontDescriptor[\s\S]*?>>/g)].map(([each]) => each)
    assert.ok(descriptors.length > 0 && descriptors.every((each) => /\/FontFile[23]? \d+ 0 R/.test(each)))
    assert.ok(
      streamsOf(pdf).some(({ bytes }) => bytes.includes('begincmap')),
      'fonts say which characters they draw',
    )
  })

  it('has the document attached as it came, as its source', () => {
    const pdf = printed(creditTransfer09, transfer, '../../etc/Betaling 1.xml')
    const text = pdf.toString('latin1')
    assert.match(text, /\/AFRelationship \/Source/)
    assert.match(text, /\/AF \[?\s*\d+ 0 R/)
    assert.match(text, /\(Betaling-1\.xml\)/)
    const attached = streamsOf(pdf).filter(({ dictionary }) => dictionary.includes('/EmbeddedFile'))
    assert.equal(attached.length, 1)
    assert.match(attached[0]!.dictionary, /application#2[fF]xml/)
    assert.ok(attached[0]!.bytes.equals(transfer))
  })

  it('is the same, byte for byte, when it is made again', () => {
    assert.ok(printed(creditTransfer09, transfer).equals(printed(creditTransfer09, transfer)))
  })

  it('draws nothing that stands in the document as code, and names what its font has not', () => {
    const pdf = printed(creditTransfer09, transfer)
    assert.ok(pdf.length > 5000)
  })
})

const examples = join(
  import.meta.dirname,
  '../../../../shared/conformance/postaward/peppol-bis-billing-3/invoice/examples',
)

describe(
  'an invoice as PDF',
  { skip: existsSync(examples) ? false : 'the official material is not at ../shared' },
  () => {
    it('has headings, lists and tables with header cells as tags, in each language', () => {
      const bytes = readFileSync(join(examples, 'Norwegian-example-1.xml'))
      for (const language of ['nb', 'nn', 'en'] as const) {
        const tags = new Set(tagsOf(printed(invoice, bytes, 'faktura.xml', language)))
        for (const tag of ['H1', 'H2', 'L', 'LI', 'LBody', 'Table', 'THead', 'TR', 'TH', 'TD'])
          assert.ok(tags.has(tag), `${language}: ${tag} in ${[...tags].join(' ')}`)
      }
    })
  },
)
