// What must hold for every valid example of every family, however it is damaged: nothing crashes, the verdict follows from the
// findings, and each finding has a place that the document has. Damages are drawn by the seed of the run.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { outlookOf } from './index.ts'
import { documentKinds, kindOf } from './detection.ts'
import { loadType } from './families.ts'
import { resolved } from './definition/compiled.ts'
import type { Shape } from './definition/tree.ts'
import type { AnyDocumentType, Verdict } from './definition/document.ts'
import { viewHtml } from './view.ts'
import { nodeOf, parseXml, parseXmlText, writeXml } from './xml/index.ts'
import type { XmlElement, XmlNode } from './xml/index.ts'

const conformance = join(import.meta.dirname, '../../../../shared/conformance')
const skip = existsSync(join(conformance, 'README.md')) ? false : 'the official material is not at ../shared'

interface Example {
  readonly file: string
  readonly root: XmlElement
  readonly type: AnyDocumentType
}

/** Damages of each example in one run: one in every change, many when asked for (`FORMATS_DAMAGES=200`). */
const runs = Number(process.env['FORMATS_DAMAGES'] ?? 1)

/** Every valid example that is here, drafts and those whose verdict the official material leaves open included. */
async function examplesHere(): Promise<readonly Example[]> {
  const files = new Set<string>()
  for (const folder of ['postaward', 'preaward']) {
    const manifest = JSON.parse(readFileSync(join(conformance, folder, 'manifest.json'), 'utf8')) as {
      examples: readonly { file: string; expects: string }[]
    }
    for (const { file, expects } of manifest.examples)
      if (expects === 'valid') files.add(join(conformance, folder, file))
  }
  for (const pattern of [
    'sbdh/good/*.xml',
    'iso20022/*.xml',
    'payment/pain001.xml',
    'payment/sbdh.xml',
    'mls/good/*.xml',
  ])
    for (const file of globSync(join(conformance, 'peppol', pattern))) files.add(file)
  const examples: Example[] = []
  for (const file of [...files].toSorted()) {
    const parsed = parseXml(readFileSync(file))
    if (!parsed.ok) continue
    const { root } = parsed.document
    const kind = kindOf(root, { drafts: true })
    const type = kind === undefined ? undefined : await loadType(kind.family, kind.id)
    if (type !== undefined) examples.push({ file: file.slice(conformance.length + 1), root, type })
  }
  return examples
}

const damages = [
  'delete',
  'double',
  'move',
  'empty',
  'change',
  'blank',
  'rename',
  'fill',
  'attribute-gone',
  'attribute-changed',
  'attribute-added',
] as const
type Damage = (typeof damages)[number]

interface Changeable {
  name: string
  attributes?: Record<string, string>
  text?: string
  children?: Changeable[]
}

interface Damaged {
  readonly root: XmlElement
  readonly name: string
  /** Local names from below the root. */
  readonly path: readonly string[]
}

/** Whether a place is in content of others, which a type carries without judging it: extensions, what an envelope holds. */
function isForeign(type: AnyDocumentType, path: readonly string[]): boolean {
  let shape = type.definition.tree as Shape
  for (const local of path) {
    const at = resolved(shape)
    if (at.kind === 'any') return true
    if (at.kind !== 'group') return false
    const fields = at.fields as Record<string, { readonly shape: Shape }>
    const key = Object.keys(fields).find((each) => each.slice(each.indexOf(':') + 1) === local) ?? '*'
    const field = fields[key]
    if (field === undefined) return false
    shape = field.shape
  }
  return resolved(shape).kind === 'any'
}

/**
 * Whether nothing need be said of an emptied element: content of others; and where the official rules on empty elements stand
 * in for the tree, they are content with a space, and those of ESPD 1 leave the answers out.
 */
function mayBeEmpty(type: AnyDocumentType, damage: Damage, path: readonly string[]): boolean {
  if (isForeign(type, path)) return true
  return type.definition.structure.ids?.empty === false && (damage === 'blank' || path.at(-1) === 'Response')
}

/** A copy of a document in which one element, not the root, is damaged; undefined where the damage does not apply. */
function damagedBy(root: XmlElement, which: number, damage: Damage): Damaged | undefined {
  const copy = structuredClone(nodeOf(root)) as Changeable
  const places: (readonly [Changeable, number, readonly string[]])[] = []
  const visit = (parent: Changeable, path: readonly string[]): void => {
    for (const [at, child] of (parent.children ?? []).entries()) {
      const here = [...path, child.name.slice(child.name.indexOf(':') + 1)]
      places.push([parent, at, here])
      visit(child, here)
    }
  }
  visit(copy, [])
  if (places.length === 0) return undefined
  const [parent, at, path] = places[which % places.length]!
  const siblings = parent.children!
  const element = siblings[at]!
  const own = Object.keys(element.attributes ?? {}).filter((name) => !name.startsWith('xmlns'))
  const attribute = own[which % Math.max(1, own.length)]
  const leave = (text: string): void => {
    delete element.children
    element.text = text
  }
  // What is empty already cannot be emptied: some elements only have attributes.
  if (
    (damage === 'empty' || damage === 'blank') &&
    element.children === undefined &&
    (element.text ?? '').trim() === ''
  )
    return undefined
  switch (damage) {
    case 'delete':
      siblings.splice(at, 1)
      break
    case 'double':
      siblings.splice(at, 0, structuredClone(element))
      break
    case 'move':
      siblings.push(...siblings.splice(at, 1))
      break
    case 'empty':
      leave('')
      break
    case 'blank':
      leave(' \t\n ')
      break
    case 'change':
      leave('\u00f8 ? -1.5e9')
      break
    case 'rename':
      element.name = `${element.name}X`
      break
    case 'fill':
      element.children = [...(element.children ?? []), { name: element.name, text: 'x' }]
      delete element.text
      break
    default: {
      if (damage === 'attribute-added') element.attributes = { ...element.attributes, unheard: 'of' }
      else if (attribute === undefined) return undefined
      else if (damage === 'attribute-changed') element.attributes = { ...element.attributes, [attribute]: '\u00f8 ?' }
      else delete element.attributes![attribute]
    }
  }
  const read = parseXmlText(writeXml(copy as XmlNode, { indent: 0 }))
  return read.ok ? { root: read.document.root, name: element.name, path } : undefined
}

/** The element at a path as findings give it; undefined when the document has none there. */
function elementAt(root: XmlElement, xpath: string): XmlElement | undefined {
  const steps = xpath.slice(1).split('/')
  let at: XmlElement | undefined
  for (const [depth, step] of steps.entries()) {
    const match = /^(.+?)(?:\[([0-9]+)\])?$/.exec(step)
    const name = match?.[1]
    const wanted = Number(match?.[2] ?? 1)
    const candidates: readonly XmlElement[] = depth === 0 ? [root] : (at?.children ?? [])
    // A name is compared as it stands; siblings of one name may be written with several prefixes.
    const local = name?.slice(name.indexOf(':') + 1)
    at = candidates.filter((each) => each.local === local)[wanted - 1]
    if (at?.name.qname !== name) at = candidates.filter((each) => each.name.qname === name)[wanted - 1]
    if (at === undefined) return undefined
  }
  return at
}

function assertExplained(root: XmlElement, verdict: Verdict, what: string): void {
  const fatal = verdict.findings.filter(({ severity }) => severity === 'fatal')
  assert.equal(verdict.valid, fatal.length === 0 && !verdict.cut, what)
  for (const { rule, xpath, line, column, message, cure } of verdict.findings) {
    assert.ok(line >= 1 && column >= 1, `${what}: ${rule}`)
    assert.ok(elementAt(root, xpath) !== undefined, `${what}: ${rule} at ${xpath}`)
    for (const language of ['nb', 'nn', 'en'] as const) {
      assert.ok(message[language] !== '' && !/undefined|\[object/.test(message[language]), `${what}: ${rule}`)
      assert.ok(cure[language] !== '', `${what}: ${rule}`)
    }
  }
}

describe('valid examples of every family', { skip }, async () => {
  const examples = skip === false ? await examplesHere() : []

  it('are at hand, of every family', () =>
    assert.deepEqual(
      [...new Set(documentKinds.map(({ family }) => family))].filter(
        (family) => !examples.some(({ type }) => documentKinds.find(({ id }) => id === type.id)?.family === family),
      ),
      [],
    ))

  it('never crash the reader, the rules, the writer or the view when one element is damaged, and what is found has a place', () => {
    for (const { file, root, type } of examples)
      fc.assert(
        fc.property(fc.nat(), fc.constantFrom(...damages), (element, damage) => {
          const damaged = damagedBy(root, element, damage)
          if (damaged === undefined) return
          const what = `${file}: ${damage} ${damaged.name}`
          const { document, ...verdict } = type.readElement(damaged.root)
          assertExplained(damaged.root, verdict, what)
          if ((damage === 'empty' || damage === 'blank') && !mayBeEmpty(type, damage, damaged.path))
            assert.ok(verdict.findings.length > 0, `${what}: nothing is said`)
          outlookOf(type, damaged.root, '2026-01-01')
          // What could be read can be written and shown.
          assert.ok(parseXml(type.write(document)).ok, what)
          viewHtml(type, document, 'nn')
        }),
        { numRuns: runs },
      )
  })

  it('are told apart from documents without any content', () => {
    for (const { file, root, type } of new Map(examples.map((each) => [each.type.id, each])).values()) {
      const bare = parseXmlText(writeXml({ ...nodeOf(root), children: [], text: '' }, { indent: 0 }))
      assert.ok(bare.ok)
      const verdict = type.judge(bare.document.root)
      assert.ok(verdict.findings.length > 0, file)
      assertExplained(bare.document.root, verdict, file)
    }
  })
})
