// The official tests and examples of billing, and what must hold for every valid example however it is damaged.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { kindOf, loadType } from '../index.ts'
import type { AnyDocumentType, Finding } from '../index.ts'
import { nodeOf, parseXml, parseXmlText, writeXml } from '../xml/index.ts'
import type { XmlElement, XmlNode } from '../xml/index.ts'
import { billingTypes } from './index.ts'

const folder = join(import.meta.dirname, '../../../../../shared/conformance/postaward')
const skip = existsSync(join(folder, 'manifest.json')) ? false : 'the official material is not at ../shared'

interface Manifest {
  readonly cases: readonly {
    readonly file: string
    readonly test: number
    readonly docType: string
    readonly rule: string
    readonly expects: 'fires' | 'silent'
    readonly count?: number
    readonly withdrawn?: boolean
  }[]
  readonly examples: readonly { readonly file: string; readonly expects: string; readonly fatal?: readonly string[] }[]
}

const manifest: Manifest =
  skip === false
    ? (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest)
    : { cases: [], examples: [] }

const typeNamed = (id: string): AnyDocumentType => {
  const type = billingTypes.find((each) => each.id === id)
  assert.ok(type, id)
  return type
}

/** The type whose rules an official test of a folder and document type is about. */
function typeOfCase(docType: string, file: string): AnyDocumentType {
  if (docType === 'cii-invoice' && file.startsWith('en16931/')) return typeNamed('en16931-cii-invoice')
  return typeNamed(docType)
}

const documents = new Map<string, readonly (XmlElement | undefined)[]>()

function embeddedIn(file: string): readonly (XmlElement | undefined)[] {
  const known = documents.get(file)
  if (known !== undefined) return known
  const read = parseXml(readFileSync(join(folder, file)))
  assert.ok(read.ok, file)
  const found = read.document.root.childrenNamed('test').map((test) => {
    const inner = test.children.find((child) => child.namespace !== test.namespace)
    if (inner === undefined) return undefined
    const alone = parseXmlText(writeXml(nodeOf(inner), { indent: 0 }))
    return alone.ok ? alone.document.root : undefined
  })
  documents.set(file, found)
  return found
}

const billing = new Set(['invoice', 'credit-note', 'ubl-invoice', 'ubl-credit-note', 'cii-invoice'])

describe('the official unit tests of billing', { skip }, () => {
  const cases = manifest.cases.filter(({ docType, withdrawn }) => billing.has(docType) && withdrawn !== true)
  for (const rule of new Set(cases.map((each) => each.rule)))
    it(`${rule} fires and is silent exactly as declared`, () => {
      for (const { file, test, docType, expects, count } of cases.filter((each) => each.rule === rule)) {
        const root = embeddedIn(file)[test - 1]
        assert.ok(root, `${file} ${test}`)
        const { findings } = typeOfCase(docType, file).judge(root)
        const fired = findings.filter((finding) => finding.rule === rule).length
        assert.equal(fired, expects === 'silent' ? 0 : (count ?? 1), `${file} test ${test}`)
      }
    })
})

interface Example {
  readonly file: string
  readonly root: XmlElement
  readonly type: AnyDocumentType
}

const examples: Example[] = []
if (skip === false)
  for (const { file, expects } of manifest.examples) {
    if (expects !== 'valid') continue
    const read = parseXml(readFileSync(join(folder, file)))
    if (!read.ok) continue
    const kind = kindOf(read.document.root)
    if (kind?.family !== 'billing') continue
    const type = await loadType(kind.family, kind.id)
    if (type !== undefined) examples.push({ file, root: read.document.root, type })
  }

const fatalIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'fatal')

function assertExplained(type: AnyDocumentType, root: XmlElement, what: string): readonly Finding[] {
  const { valid, findings } = type.judge(root)
  assert.equal(valid, fatalIn(findings).length === 0, what)
  for (const finding of findings) {
    assert.ok(finding.line >= 1 && finding.column >= 1 && finding.xpath.startsWith('/'), what)
    for (const language of ['nb', 'nn', 'en'] as const) assert.notEqual(finding.message[language], '', what)
  }
  return findings
}

describe('every valid example of billing', { skip }, () => {
  it('is read, written and read again as the same document, with the same verdict', () => {
    for (const { file, root, type } of examples) {
      const { document, valid } = type.readElement(root)
      const again = parseXml(type.write(document))
      assert.ok(again.ok, file)
      // A CII document is written as UBL.
      const writer = root.local === 'CrossIndustryInvoice' ? typeNamed('ubl-invoice') : type
      const second = writer.readElement(again.document.root)
      assert.deepEqual(second.document, document, file)
      if (writer === type) assert.equal(second.valid, valid, `${file} ${fatalIn(second.findings)[0]?.rule}`)
    }
  })

  it('is never crashed by a deleted, doubled, moved or emptied element, and what is wrong then has a place', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.constantFrom<Damage>('delete', 'double', 'move', 'empty', 'change'),
        (example, element, damage) => {
          const { file, root, type } = examples[example % examples.length]!
          const damaged = damagedBy(root, element, damage)
          if (damaged === undefined) return
          const findings = assertExplained(type, damaged.root, `${file}: ${damage} ${damaged.name}`)
          if (damage === 'empty') assert.ok(findings.length > 0, `${file}: ${damage} ${damaged.name}`)
        },
      ),
      { numRuns: 400 },
    )
  })
})

type Damage = 'delete' | 'double' | 'move' | 'empty' | 'change'
interface Changeable {
  name: string
  attributes?: Readonly<Record<string, string>>
  text?: string
  children?: Changeable[]
}

/** A copy of a document in which one element, not the root, is damaged; undefined when there is none. */
function damagedBy(root: XmlElement, which: number, damage: Damage): { root: XmlElement; name: string } | undefined {
  const copy = structuredClone(nodeOf(root)) as Changeable
  const places: (readonly [Changeable, number])[] = []
  const visit = (parent: Changeable): void => {
    for (const [at, child] of (parent.children ?? []).entries()) {
      places.push([parent, at])
      visit(child)
    }
  }
  visit(copy)
  if (places.length === 0) return undefined
  const [parent, at] = places[which % places.length]!
  const siblings = parent.children!
  const element = siblings[at]!
  if (damage === 'delete') siblings.splice(at, 1)
  else if (damage === 'double') siblings.splice(at, 0, structuredClone(element))
  else if (damage === 'move') siblings.push(...siblings.splice(at, 1))
  else if (damage === 'change') element.text = '\u00f8 ?'
  else {
    delete element.children
    element.text = ''
  }
  const read = parseXmlText(writeXml(copy as XmlNode, { indent: 0 }))
  return read.ok ? { root: read.document.root, name: element.name } : undefined
}

it('the official material is found beside the project, or its absence is said', () => {
  assert.ok(skip !== false || examples.length > 50, folder)
})
