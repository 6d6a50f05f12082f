// The official tests and examples of a family, as tests. They lie outside the project; where they are absent, the tests are skipped.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { AnyDocumentType } from './definition/document.ts'
import { documentKinds } from './detection.ts'
import type { Family } from './detection.ts'
import { nodeOf, parseXml, parseXmlText, writeXml } from './xml/index.ts'
import type { XmlElement } from './xml/index.ts'

const folder = join(import.meta.dirname, '../../../../shared/conformance/postaward')
const skip = existsSync(join(folder, 'manifest.json')) ? false : 'the official material is not at ../shared'

interface Case {
  readonly file: string
  /** From 1. */
  readonly test: number
  readonly docType: string
  readonly rule: string
  readonly expects: 'fires' | 'silent'
  readonly count?: number
  readonly withdrawn?: boolean
}

interface Example {
  readonly file: string
  readonly docType: string
  readonly expects: 'valid' | 'invalid'
}

const manifest: { readonly cases: readonly Case[]; readonly examples: readonly Example[] } =
  skip === false ? JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) : { cases: [], examples: [] }

const embedded = new Map<string, readonly (XmlElement | undefined)[]>()

/** The documents that a file of official unit tests holds, each as a document of its own. */
function documentsIn(file: string): readonly (XmlElement | undefined)[] {
  const known = embedded.get(file)
  if (known !== undefined) return known
  const read = parseXml(readFileSync(join(folder, file)))
  assert.ok(read.ok, file)
  const documents = read.document.root.childrenNamed('test').map((test) => {
    const inner = test.children.find((child) => child.namespace !== test.namespace)
    const alone = inner === undefined ? undefined : parseXmlText(writeXml(nodeOf(inner), { indent: 0 }))
    return alone?.ok === true ? alone.document.root : undefined
  })
  embedded.set(file, documents)
  return documents
}

/** The kinds of a family that the official material calls by this name in this file. */
function kindsFor(family: Family, docType: string, file: string) {
  const named = documentKinds.filter(
    (kind) => kind.family === family && (kind.material?.docType ?? kind.id) === docType,
  )
  const own = named.filter(({ material }) => material?.folder !== undefined && file.includes(material.folder))
  return own.length > 0 ? own : named.filter(({ material }) => material?.folder === undefined)
}

const examples = new Map<string, XmlElement | undefined>()

/** The root of an example, read once. */
function exampleIn(file: string): XmlElement | undefined {
  if (!examples.has(file)) {
    const read = parseXml(readFileSync(join(folder, file)))
    examples.set(file, read.ok ? read.document.root : undefined)
  }
  return examples.get(file)
}

/** Declares the official unit tests and the valid examples of a family as tests of its types. */
export function officialTests(family: Family, types: readonly AnyDocumentType[]): void {
  const typeNamed = (id: string): AnyDocumentType => {
    const type = types.find((each) => each.id === id)
    assert.ok(type, id)
    return type
  }

  describe(`the official unit tests of ${family}`, { skip }, () => {
    const cases = manifest.cases.filter(
      ({ docType, file, withdrawn }) => withdrawn !== true && kindsFor(family, docType, file).length > 0,
    )
    for (const rule of new Set(cases.map((each) => each.rule)))
      it(`${rule} fires and is silent exactly as declared`, () => {
        for (const { file, test, docType, expects, count } of cases.filter((each) => each.rule === rule)) {
          const root = documentsIn(file)[test - 1]
          assert.ok(root, `${file} ${test}`)
          const { findings } = typeNamed(kindsFor(family, docType, file)[0]!.id).judge(root)
          const fired = findings.filter((finding) => finding.rule === rule).length
          assert.equal(fired, expects === 'silent' ? 0 : (count ?? 1), `${file} test ${test}`)
        }
      })
  })

  describe(`the valid official examples of ${family}`, { skip }, () => {
    for (const { file, docType, expects } of manifest.examples) {
      const kinds = expects === 'valid' ? kindsFor(family, docType, file) : []
      const root = kinds.length > 0 ? exampleIn(file) : undefined
      const kind = root && (kinds.find(({ recognises }) => recognises(root)) ?? kinds[0])
      if (root === undefined || kind === undefined) continue
      it(`${file} is valid, and reads, writes and reads again as the same valid document`, () => {
        const type = typeNamed(kind.id)
        const first = type.readElement(root)
        const fatal = first.findings.filter(({ severity }) => severity === 'fatal')
        assert.deepEqual(fatal, [], file)
        const again = parseXml(type.write(first.document))
        assert.ok(again.ok, file)
        // What was read from another syntax is written in UBL, and that need not keep every rule of UBL.
        const writer = again.document.root.local === kind.root ? type : typeNamed(type.definition.id)
        const second = writer.readElement(again.document.root)
        assert.deepEqual(second.document, first.document)
        if (writer === type) assert.equal(second.valid, true)
        for (const { message } of first.findings)
          for (const language of ['nb', 'nn', 'en'] as const) assert.notEqual(message[language], '')
      })
    }
  })
}
