// The reader against libxml2, on documents whose bytes were damaged: not only whether one is read, but what is read.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { XmlCData, XmlDocument as LibxmlDocument, XmlElement as LibxmlElement, XmlText } from 'libxml2-wasm'
import { parseXml } from './index.ts'
import type { XmlElement, XmlRefusalCode } from './index.ts'

const conformance = join(import.meta.dirname, '../../../../../shared/conformance')
const skip = existsSync(conformance) ? false : 'the official material is not at ../shared'
const runs = Number(process.env['FORMATS_DAMAGES'] ?? 300)

/** What a document says, in one shape for both readers: white space between elements is left out. */
interface Said {
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Said[]
}

function saidByUs(element: XmlElement): Said {
  return {
    name: element.local,
    namespace: element.namespace,
    attributes: Object.fromEntries(
      element.attributes.map(({ name, value }) => [`{${name.namespace}}${name.local}`, value] as const).toSorted(),
    ),
    text: element.children.length > 0 ? element.text.trim() : element.text,
    children: element.children.map(saidByUs),
  }
}

function saidByLibxml(element: LibxmlElement): Said {
  let text = ''
  const children: Said[] = []
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof LibxmlElement) children.push(saidByLibxml(node))
    else if (node instanceof XmlText || node instanceof XmlCData) text += node.content
  }
  return {
    name: element.name,
    namespace: element.namespaceUri,
    attributes: Object.fromEntries(
      element.attrs
        .map((attribute) => [`{${attribute.namespaceUri}}${attribute.name}`, attribute.content] as const)
        .toSorted(),
    ),
    text: children.length > 0 ? text.trim() : text,
    children,
  }
}

/** Text between elements: ours leaves white space out of it, theirs does not. */
function plain(said: Said): Said {
  // The binding of libxml2 takes a byte order mark off the front of every text, where it is a character like any other.
  const text = (said.children.length > 0 ? said.text.replace(/\s+/g, '') : said.text).replaceAll('\ufeff', '')
  return { ...said, text, children: said.children.map(plain) }
}

/** Where this reader is the stricter one on purpose: limits, document types, namespaces, versions and encodings. */
const stricter: ReadonlySet<XmlRefusalCode> = new Set<XmlRefusalCode>([
  'doctype',
  'namespace',
  'duplicate-attribute',
  'xml-version',
])

function agree(bytes: Uint8Array, what: string): void {
  const ours = parseXml(bytes)
  let theirs: Said | 'not told' | undefined
  try {
    using document = LibxmlDocument.fromBuffer(bytes)
    theirs = hasInstruction(bytes) ? 'not told' : saidByLibxml(document.root)
  } catch (fault) {
    // A namespace name that is no URI is a matter of taste, not of well-formedness.
    if (String(fault).includes('URI')) return
  }
  if (!ours.ok) {
    if (!stricter.has(ours.refusal.code) && !/encoding/.test(ours.refusal.code))
      assert.equal(theirs, undefined, `${what}: only we refuse: ${ours.refusal.code} ${ours.refusal.detail}`)
    return
  }
  assert.ok(theirs !== undefined, `${what}: only they refuse`)
  if (theirs !== 'not told') assert.deepEqual(plain(saidByUs(ours.document.root)), plain(theirs), what)
}

/** In the binding of libxml2 no way leads past a processing instruction. */
function hasInstruction(bytes: Uint8Array): boolean {
  return /<\?(?!xml\s)/.test(new TextDecoder('latin1').decode(bytes))
}

const samples = [
  'postaward/peppol-bis-billing-3/invoice/examples/Norwegian-example-1.xml',
  'preaward/esubmission/sbdh/examples/sbdh-peppol-sample-v1.3.xml',
  'peppol/iso20022/nordea-camt.xml',
  'peppol/sbdh/good/good-bis3-with-mls-to.xml',
  'peppol/payment/pain001.xml',
]

type Damage = 'flip' | 'cut' | 'insert' | 'repeat' | 'swap'

function damaged(bytes: Uint8Array, at: number, length: number, damage: Damage, byte: number): Uint8Array {
  const start = at % bytes.length
  const end = Math.min(bytes.length, start + 1 + (length % 40))
  const before = bytes.subarray(0, start)
  const middle = bytes.subarray(start, end)
  const after = bytes.subarray(end)
  const parts: readonly Uint8Array[] =
    damage === 'cut'
      ? [before, after]
      : damage === 'repeat'
        ? [before, middle, middle, after]
        : damage === 'insert'
          ? [before, Uint8Array.of(byte), middle, after]
          : damage === 'flip'
            ? [before, Uint8Array.of(byte), middle.subarray(1), after]
            : [middle, before, after]
  return Buffer.concat(parts)
}

describe('the reader and libxml2', { skip }, () => {
  const contents = skip === false ? samples.map((file) => readFileSync(join(conformance, file))) : []

  it('read the same in the official documents', () => {
    for (const [at, bytes] of contents.entries()) agree(bytes, samples[at]!)
  })

  it('agree about official documents with damaged bytes, and read the same in what both read', () => {
    const bytes = fc.oneof(fc.constantFrom(...Buffer.from('<>&"\'/= \n]-!?:x#;')), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(
        fc.nat(contents.length - 1),
        fc.nat(),
        fc.nat(),
        fc.constantFrom<Damage>('flip', 'cut', 'insert', 'repeat', 'swap'),
        bytes,
        (sample, at, length, damage, byte) =>
          agree(
            damaged(contents[sample]!, at, length, damage, byte),
            `${samples[sample]}: ${damage} at ${at} ${length} ${byte}`,
          ),
      ),
      { numRuns: runs },
    )
  })

  it('agree about markup put together from the pieces that W3C’s tests of not well-formed documents turn on', () => {
    const markup = `< > /> </ <a <a> </a> <b x="1" y='2' = " ' &lt; &#x41; &#65; &#0; &#xD800; &#x110000; &amp & ; &nbsp; &#x &#
      <![CDATA[ ]]> ]] <!-- --> -- - <?p ?> <?XML?> xmlns="u" xmlns:p="v" <p:c> </p:c> p:z="3" : å \u{1F600}`
    const pieces = [...markup.split(/\s+/), ' ', '\t', '\r\n', '\u0085', '\u2028', '\ufeff', '<?xml version="1.0"?>']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) =>
        agree(Buffer.from(`<r>${parts.join('')}</r>`), JSON.stringify(parts)),
      ),
      { numRuns: runs * 4 },
    )
  })
})
