// The official tests and examples of the pre-award documents, of ESPD and of evidence.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { detect, documentKinds, kindOf, loadType } from '../index.ts'
import type { AnyDocumentType, Finding } from '../index.ts'
import { nodeOf, parseXml, parseXmlText, writeXml } from '../xml/index.ts'
import type { XmlElement } from '../xml/index.ts'
import { espdTypes } from '../espd/index.ts'
import { evidenceTypes } from '../evidence/index.ts'
import { preAwardTypes } from './index.ts'

const folder = join(import.meta.dirname, '../../../../../shared/conformance/preaward')
const skip = existsSync(join(folder, 'manifest.json')) ? false : 'the official material is not at ../shared'

interface Manifest {
  readonly cases: readonly {
    readonly file: string
    readonly test: number
    readonly docType: string
    readonly rule: string
    readonly expects: 'fires' | 'silent'
    readonly count?: number
  }[]
  readonly examples: readonly {
    readonly file: string
    readonly docType: string
    readonly expects: string
    readonly fatal?: readonly string[]
    readonly scored?: boolean
  }[]
}

const manifest: Manifest =
  skip === false
    ? (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest)
    : { cases: [], examples: [] }

const types: readonly AnyDocumentType[] = [...preAwardTypes, ...espdTypes, ...evidenceTypes]

/** The type that the official material calls so, for a document with this root. */
function typeOf(docType: string, root: XmlElement): AnyDocumentType | undefined {
  const kind = documentKinds.find(
    ({ id, root: name, material }) =>
      name === root.local && ((material?.docType ?? id) === docType || material?.also === docType),
  )
  return kind === undefined ? undefined : types.find(({ id }) => id === kind.id)
}

const testSets = new Map<string, readonly (XmlElement | undefined)[]>()

function embeddedIn(file: string): readonly (XmlElement | undefined)[] {
  const known = testSets.get(file)
  if (known !== undefined) return known
  const read = parseXml(readFileSync(join(folder, file)))
  assert.ok(read.ok, file)
  const { root } = read.document
  const found = [...root.childrenNamed('test'), ...root.childrenNamed('Test')].map((test) => {
    const inner = test.children.find((child) => child.namespace !== test.namespace)
    if (inner === undefined) return undefined
    const alone = parseXmlText(writeXml(nodeOf(inner), { indent: 0 }))
    return alone.ok ? alone.document.root : undefined
  })
  testSets.set(file, found)
  return found
}

describe('the official unit tests of the pre-award documents', { skip }, () => {
  for (const rule of new Set(manifest.cases.map((each) => each.rule)))
    it(`${rule} fires and is silent exactly as declared`, () => {
      for (const { file, test, docType, expects, count } of manifest.cases.filter((each) => each.rule === rule)) {
        const root = embeddedIn(file)[test - 1]
        assert.ok(root, `${file} ${test}`)
        const type = typeOf(docType, root)
        assert.ok(type, docType)
        const fired = type.judge(root).findings.filter((finding) => finding.rule === rule).length
        assert.equal(fired, expects === 'silent' ? 0 : (count ?? 1), `${file} test ${test}`)
      }
    })
})

interface Example {
  readonly file: string
  readonly root: XmlElement
  readonly type: AnyDocumentType
  readonly expects: string
  readonly fatal: readonly string[]
}

const examples: Example[] = []
for (const { file, docType, expects, fatal = [], scored } of manifest.examples) {
  const read = parseXml(readFileSync(join(folder, file)))
  if (!read.ok || scored === false) continue
  const type = typeOf(docType, read.document.root)
  if (type !== undefined) examples.push({ file, root: read.document.root, type, expects, fatal })
}
const valid = examples.filter(({ expects }) => expects === 'valid')

const fatalIn = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'fatal')

describe('every official example of the pre-award documents', { skip }, () => {
  it('has the verdict that the official schema and rules give, by the same fatal rules', () => {
    for (const { file, root, type, expects, fatal } of examples) {
      const { valid: holds, findings } = type.judge(root)
      assert.equal(holds, expects === 'valid', `${file} ${fatalIn(findings)[0]?.rule}`)
      const official = new Set(
        fatalIn(findings)
          .filter((each) => each.official)
          .map(({ rule }) => rule),
      )
      if (fatal.length > 0) assert.deepEqual([...official].toSorted(), [...fatal].toSorted(), file)
    }
  })

  it('is recognised by its identifiers, a draft only where drafts are asked for', async () => {
    for (const { file, root, type } of valid) {
      const kind = kindOf(root, { drafts: true })
      assert.equal(kind?.id, type.id, file)
      assert.equal(kindOf(root)?.id, kind?.draft === true ? undefined : type.id, file)
      assert.equal((await loadType(kind!.family, kind!.id))?.id, type.id)
      assert.equal(detect(readFileSync(join(folder, file)), { drafts: true }).ok, true, file)
    }
  })

  it('if valid, is read, written and read again as the same document, with the same verdict', () => {
    for (const { file, root, type } of valid) {
      const { document } = type.readElement(root)
      const again = parseXml(type.write(document))
      assert.ok(again.ok, file)
      const second = type.readElement(again.document.root)
      assert.deepEqual(second.document, document, file)
      assert.equal(second.valid, true, `${file} ${fatalIn(second.findings)[0]?.rule}`)
    }
  })
})

it('the official material is found beside the project, or its absence is said', () => {
  assert.ok(skip !== false || examples.length > 50, folder)
})
