import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { exitCodeOf, jsonReport, report } from './command.ts'
import type { FileResult } from './command.ts'
import { validate } from './index.ts'
import { parseXmlText } from './xml/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const peppol = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'
const namespaces =
  'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'
const poor = `<Invoice ${namespaces}><cbc:CustomizationID>${peppol}</cbc:CustomizationID></Invoice>`

async function judged(text: string): Promise<FileResult> {
  return { file: 'a & b.xml', result: await validate(bytes(text), { date: '2026-11-24' }) }
}

describe('heldigital validate', () => {
  it('exits 0 when nothing is wrong, 1 for an invalid document, 2 for one that cannot be read', async () => {
    assert.equal(exitCodeOf([]), 0)
    assert.equal(exitCodeOf([await judged(poor)]), 1)
    assert.equal(exitCodeOf([await judged('<a'), await judged(poor)]), 2)
    assert.equal(exitCodeOf([{ file: 'x', result: { ok: false, refusal: { code: 'file', detail: 'ENOENT' } } }]), 2)
  })

  it('tells every finding with rule, place and cure in each language', async () => {
    const result = await judged(poor)
    for (const language of ['nb', 'nn', 'en'] as const) {
      const text = report([result], 'text', language)
      assert.match(text, /BR-02/)
      assert.match(text, /1:1/)
      assert.match(text, /→/)
    }
  })

  it('writes JUnit and SVRL as well-formed XML with as many failed assertions as findings', async () => {
    const result = await judged(poor)
    assert.ok(result.result.ok)
    const junit = parseXmlText(report([result, await judged('<a')], 'junit', 'nb'))
    assert.ok(junit.ok)
    assert.equal(junit.document.root.attribute('failures'), '1')
    assert.equal(junit.document.root.attribute('errors'), '1')
    const svrl = parseXmlText(report([result], 'svrl', 'en'))
    assert.ok(svrl.ok)
    assert.equal(svrl.document.root.childrenNamed('failed-assert').length, result.result.findings.length)
  })

  it('gives counts and findings in one language as JSON', async () => {
    const json = jsonReport([await judged(poor), await judged('')], 'nn')
    assert.deepEqual([json.valid, json.invalid, json.unreadable], [0, 1, 1])
    assert.equal(typeof json.files[0]?.findings?.[0]?.message, 'string')
    assert.equal(json.files[1]?.refusal?.code, 'empty')
  })
})
