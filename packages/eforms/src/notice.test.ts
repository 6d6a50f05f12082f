import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { competition, competitionDraft, now } from '../test/competition.ts'
import { exampleBytes, largest, manifest, officialSdk, withOfficial } from '../test/official.ts'
import { readDocument } from './document.ts'
import type { Element } from './element.ts'
import { fromXml, newNationalDraft, read, toXml, write } from './notice.ts'
import { validateDraft, validateNotice } from './validate.ts'

/** Every leaf and every attribute of a document with its path; siblings of one name may change places. */
function content(bytes: Uint8Array): string[] {
  const document = readDocument(bytes)
  assert.ok(document.ok)
  const lines: string[] = []
  const walk = (element: Element, path: string): void => {
    const here = `${path}/${element.name}`
    for (const attribute of element.attributes)
      if (!attribute.name.startsWith('{')) lines.push(`${here}/@${attribute.name}=${attribute.value}`)
    if (element.children.length === 0) lines.push(`${here}=${element.text}`)
    for (const child of element.children) walk(child, here)
  }
  walk(document.root, '')
  return lines.sort()
}

describe('a notice read and written again', () => {
  it('has the same content', () => {
    const bytes = competition()
    assert.deepEqual(content(toXml(competitionDraft())), content(bytes))
  })
  it(
    'has the same content for every valid official example, national and of more than 20 EU subtypes',
    withOfficial,
    () => {
      const subtypes = new Set<string>()
      for (const example of manifest().notices) {
        if (example.expects !== 'valid' || example.subtype === null || example.file === largest) continue
        const bytes = exampleBytes(example.file)
        const result = read(bytes, { sdks: [officialSdk()] })
        assert.ok(result.ok, example.file)
        const draft = JSON.parse(JSON.stringify(result.draft)) as typeof result.draft
        const written = write({ ...result, draft })
        assert.deepEqual(content(written), content(bytes), example.file)
        const before = validateNotice(bytes, { now, sdks: [officialSdk()], clock: false })
        const after = validateNotice(written, { now, sdks: [officialSdk()], clock: false })
        assert.equal(after.verdict, before.verdict, example.file)
        subtypes.add(example.subtype)
      }
      assert.ok(['E2', 'E3', 'E4'].every((subtype) => subtypes.has(subtype)))
      assert.ok(subtypes.size >= 24, String(subtypes.size))
    },
  )
  it('keeps what the model does not know, in its place, and reports it', () => {
    const text = new TextDecoder()
      .decode(competition())
      .replace('<cbc:UBLVersionID>', '<cbc:ProfileID>x &amp; y</cbc:ProfileID><cbc:UBLVersionID>')
      .replace(
        '</cac:ContractingParty>',
        '<x:Own xmlns:x="urn:x" a="1"><x:Inner>2</x:Inner></x:Own></cac:ContractingParty>',
      )
    const bytes = new TextEncoder().encode(text)
    const result = read(bytes)
    assert.ok(result.ok)
    assert.deepEqual(result.unknown, ['/*/cbc:ProfileID', '/*/cac:ContractingParty/{urn:x}Own'])
    assert.deepEqual(content(write(result)), content(bytes))
    const { findings } = validateNotice(bytes, { now })
    assert.equal(findings.filter((each) => each.rule === 'unknown-content').length, 2)
  })
  it('keeps any text that XML can carry', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^[^\p{C}]+$/u.test(text) && text.trim() !== ''),
        (text) => {
          const draft = competitionDraft()
          draft.root.nodes['ND-ProcedureProcurementScope']![0]!.values['BT-21-Procedure'] = [
            { value: text, languageID: 'NOR' },
          ]
          const again = fromXml(toXml(draft))
          assert.ok(again.ok)
          assert.equal(
            again.draft.root.nodes['ND-ProcedureProcurementScope']![0]!.values['BT-21-Procedure']![0]!.value,
            text,
          )
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a notice written from a draft', () => {
  it('has its elements in the order of the schemas, whatever the order of the draft', () => {
    const draft = competitionDraft()
    draft.root.values = Object.fromEntries(Object.entries(draft.root.values).reverse())
    draft.root.nodes = Object.fromEntries(Object.entries(draft.root.nodes).reverse())
    assert.deepEqual(validateNotice(toXml(draft), { now }).findings, [])
  })
  it('gives each name a party name and each language its text', () => {
    const draft = competitionDraft()
    const company =
      draft.root.nodes['ND-RootExtension']![0]!.nodes['ND-Organizations']![0]!.nodes['ND-Organization']![0]!.nodes[
        'ND-Company'
      ]![0]!
    company.values['BT-500-Organization-Company'] = [
      { value: 'Lillevik kommune', languageID: 'NOR' },
      { value: 'Municipality of Lillevik', languageID: 'ENG' },
    ]
    const text = new TextDecoder().decode(toXml(draft))
    assert.equal(text.match(/<cac:PartyName>/g)?.length, 2)
  })
  it('gets the attributes that go without saying', () => {
    const text = new TextDecoder().decode(toXml(competitionDraft()))
    assert.match(text, /<cbc:ID schemeName="notice-id">/)
    assert.match(text, /<cbc:ProcedureCode listName="procurement-procedure-type">/)
  })
  it('begins with all that people need not think of', () => {
    const draft = newNationalDraft('E3', {
      noticeId: 'a03fdc6d-9924-4e99-93cf-39b925bb4826',
      procedureId: 'd8e0c26b-6206-4588-85f5-946afb84a37d',
      now,
    })
    const missing = validateDraft(draft, { now }).findings
    assert.ok(missing.length > 0)
    assert.deepEqual(
      missing.filter((each) =>
        ['BT-701-notice', 'BT-757-notice', 'BT-05(a)-notice', 'OPP-070-notice', 'BT-02-notice'].includes(
          each.field ?? '',
        ),
      ),
      [],
    )
  })
})

describe('what is no notice', () => {
  it('is refused with a reason', () => {
    const refused = (text: string): string => {
      const result = fromXml(new TextEncoder().encode(text))
      return result.ok ? 'read' : result.refusal.code
    }
    assert.equal(refused(''), 'xml')
    assert.equal(refused('<a'), 'xml')
    assert.equal(refused('<!DOCTYPE a><a/>'), 'xml')
    assert.equal(refused('<Invoice/>'), 'not-a-notice')
  })
  it('is never a crash', () => {
    const bytes = competition()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bent = bytes.slice()
        bent[at] = byte
        fromXml(bent)
        validateNotice(bent, { now })
      }),
      { numRuns: 60 },
    )
  })
  it('is an error on its line when it is validated', () => {
    const { verdict, findings } = validateNotice(
      new TextEncoder().encode('<ContractNotice>\n<a></b></ContractNotice>'),
      { now },
    )
    assert.equal(verdict, 'invalid')
    assert.equal(findings[0]?.line, 2)
  })
})
