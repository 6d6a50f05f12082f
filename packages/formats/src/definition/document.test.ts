import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codeList, variant } from '../codelists/codelist.ts'
import { findingText } from '../finding.ts'
import { parseXmlText } from '../xml/index.ts'
import { documentType } from './document.ts'
import type { Verdict } from './document.ts'
import { fatal, on, onDocument, warning } from './rule.ts'
import {
  any,
  code,
  date,
  decimal,
  fixed,
  group,
  identifier,
  later,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
} from './tree.ts'
import type { GroupShape, View } from './tree.ts'

const colours = codeList(
  'Colours',
  { source: 'test', version: '2', changes: [{ on: '2026-08-17', added: 'blue', removed: 'grey' }] },
  `
  red green
  | blue The colour of the sky
`,
)
const part: GroupShape = group({
  Name: one(text),
  Part: many(later(() => part)),
})
const tree = group({
  ID: one(identifier, 'T-1', { blank: 'X-01' }),
  IssueDate: maybe(date),
  Colour: maybe(colours, undefined, { code: 'X-CL' }),
  Kind: one(fixed('A')),
  Amount: some(leaf(decimal, { currencyID: one(code), note: maybe(text) }), undefined, {}, 2),
  Part: many(part),
  Extension: maybe(any),
})
type Sample = View<typeof tree>

const sample = documentType({
  id: 'sample',
  name: { nb: 'prøve', nn: 'prøve', en: 'sample' },
  root: 'Sample',
  namespace: 'urn:sample',
  syntax: { namespaces: { '': 'urn:sample' }, leafPrefix: '', groupPrefix: '' },
  tree,
  terms: { 'T-1': { nb: 'nummer', nn: 'nummer', en: 'number' } },
  structure: {
    severity: { 'unexpected-attribute': 'warning' },
    ids: { empty: 'X-EMPTY' },
    numbering: { prefix: 'X-B' },
  },
  releases: [
    { name: 'one', from: '2026-02-23' },
    { name: 'two', from: '2026-08-17' },
  ],
  rules: [
    onDocument<Sample>([
      fatal(
        'X-R1',
        { nb: 'n', nn: 'n', en: 'The number begins with N.' },
        (document) => document.ID?.value.startsWith('N') ?? false,
      ),
      warning('X-OLD', { nb: 'o', nn: 'o', en: 'o' }, () => false, { until: '2026-08-17' }),
      fatal('X-NEW', { nb: 'w', nn: 'w', en: 'w' }, (document) => document.Part.length < 3, {
        from: '2026-02-23',
        changed: { before: '2026-08-17', was: 'warning' },
      }),
    ]),
    on(
      (document: Sample) => document.Amount,
      [
        fatal('X-R2', { nb: 'p', nn: 'p', en: 'p' }, (amount) => (amount.decimal?.coefficient ?? 0) >= 0, {
          found: (amount) => amount.value,
        }),
      ],
    ),
  ],
})

function judge(body: string, dated?: string): Verdict {
  const read = parseXmlText(`<Sample xmlns="urn:sample">${body}</Sample>`)
  assert.ok(read.ok)
  return sample.judge(read.document.root, dated === undefined ? {} : { date: dated })
}
const told = (verdict: Verdict): string[] => verdict.findings.map((finding) => `${finding.rule} ${finding.xpath}`)
const good = '<ID>N1</ID><Kind>A</Kind><Amount currencyID="NOK">1.00</Amount>'

describe('a document type', () => {
  it('finds nothing wrong in a right document', () => assert.deepEqual(told(judge(good)), []))
  it('reports what is missing by its official number', () => {
    assert.deepEqual(told(judge('<Kind>A</Kind>')), ['X-B00101 /Sample', 'X-B00103 /Sample', 'X-R1 /Sample'])
  })
  it('reports a required value that is only white space by the identifier of its own', () => {
    assert.deepEqual(told(judge('<ID> </ID><Kind>A</Kind><Amount currencyID="NOK">1</Amount>')), [
      'X-EMPTY /Sample/ID',
      'X-01 /Sample',
      'X-R1 /Sample',
    ])
  })
  it('reports strangers, wrong order, too many, wrong codes, fixed values, datatypes and missing attributes', () => {
    assert.deepEqual(told(judge(`${good}<Strange/>`)), ['X-B00105 /Sample/Strange'])
    assert.deepEqual(told(judge('<Kind>A</Kind><ID>N1</ID><Amount currencyID="NOK">1</Amount>')), [
      'structure:order /Sample/ID',
    ])
    assert.deepEqual(told(judge(good.replace('<ID>', '<ID>N0</ID><ID>N2</ID><ID>'))), [
      'structure:repeated /Sample/ID[2]',
    ])
    assert.deepEqual(told(judge(good + '<Amount currencyID="NOK">1</Amount>'.repeat(3))), [
      'structure:repeated /Sample/Amount[3]',
    ])
    assert.deepEqual(told(judge(good.replace('<Kind>', '<Colour>pink</Colour><Kind>'))), ['X-CL /Sample/Colour'])
    assert.deepEqual(told(judge(good.replace('>A<', '>B<'))), ['X-B00501 /Sample/Kind'])
    assert.deepEqual(told(judge(good.replace('1.00', 'one'))), ['structure:datatype /Sample/Amount'])
    assert.deepEqual(told(judge(good.replace(' currencyID="NOK"', ' x="y"'))), [
      'X-B00601 /Sample/Amount',
      'structure:unexpected-attribute /Sample/Amount',
    ])
    assert.deepEqual(told(judge(`${good}<Part><Name>a</Name>loose</Part>`)), ['structure:text /Sample/Part'])
  })
  it('warns of too many where the syntax itself lets the element repeat', () => {
    const { definition } = sample
    const lenient = documentType({
      ...definition,
      structure: { ...definition.structure, repeatable: new Set(['Amount']) },
    })
    const severities = (body: string) => {
      const read = parseXmlText(`<Sample xmlns="urn:sample">${body}</Sample>`)
      assert.ok(read.ok)
      return lenient.judge(read.document.root).findings.map(({ rule, severity }) => `${rule} ${severity}`)
    }
    assert.deepEqual(severities(good + '<Amount currencyID="NOK">1</Amount>'.repeat(3)), ['structure:repeated warning'])
    assert.deepEqual(severities(good.replace('<ID>', '<ID>N0</ID><ID>')), ['structure:repeated fatal'])
  })
  it('refuses another root', () => {
    const read = parseXmlText('<Other xmlns="urn:sample"/>')
    assert.ok(read.ok)
    assert.deepEqual(told(sample.judge(read.document.root)), ['structure:root /Other'])
  })
  it('follows a tree that holds itself', () => {
    assert.deepEqual(told(judge(`${good}<Part><Name>a</Name><Part><Part><Name>c</Name></Part></Part></Part>`)), [
      'X-B01101 /Sample/Part/Part',
    ])
  })
  it('judges by the codes and rules of the day', () => {
    const withColour = (colour: string): string => good.replace('<Kind>', `<Colour>${colour}</Colour><Kind>`)
    assert.deepEqual(told(judge(withColour('blue'), '2026-08-17')), [])
    assert.deepEqual(told(judge(withColour('blue'), '2026-08-16')), ['X-CL /Sample/Colour', 'X-OLD /Sample'])
    assert.deepEqual(told(judge(withColour('grey'), '2026-08-16')), ['X-OLD /Sample'])
    const three = good + '<Part><Name>a</Name></Part>'.repeat(3)
    assert.equal(judge(three, '2026-08-16').valid, true)
    assert.equal(judge(three, '2026-08-17').valid, false)
    assert.equal(judge(three, '2025-01-01').release.name, 'one')
    assert.equal(judge(three).release.name, 'two')
  })
  it('says where, what and what to do in three languages', () => {
    const [finding] = judge('<Kind>A</Kind><Amount currencyID="NOK">1</Amount>').findings
    assert.ok(finding)
    assert.equal(findingText(finding, 'nb'), '«nummer» (T-1, ID) mangler i Sample.')
    assert.equal(findingText(finding, 'en'), '"number" (T-1, ID) is missing in Sample.')
    assert.deepEqual([finding.line, finding.column, finding.term], [1, 1, 'T-1'])
    const [negative] = judge(good.replace('1.00', '-1')).findings
    assert.equal(negative?.found, '-1')
  })
  it('reads plain data, writes it in the order of the tree, and reads the same again', () => {
    const body = `${good}<Part><Name>a &amp; b</Name></Part><Extension><x:any xmlns:x="urn:x" y="1">z</x:any></Extension>`
    const read = sample.read(new TextEncoder().encode(`<Sample xmlns="urn:sample">${body}</Sample>`))
    assert.ok(read.ok)
    assert.deepEqual(read.document.Amount, [{ value: '1.00', currencyID: 'NOK' }])
    const again = sample.read(sample.write(read.document))
    assert.ok(again.ok)
    assert.equal(again.valid, true)
    assert.deepEqual(again.document, read.document)
    assert.deepEqual(JSON.parse(JSON.stringify(read.document)), read.document)
  })
})

describe('a group with attributes', () => {
  const registry = documentType({
    id: 'registry',
    name: { nb: 'register', nn: 'register', en: 'registry' },
    root: 'Registry',
    namespace: 'urn:registry',
    syntax: { namespaces: { '': 'urn:registry', x: 'urn:x' }, leafPrefix: '', groupPrefix: '' },
    tree: group({
      '@id': one(identifier),
      Slot: many(group({ '@x:type': one(colours), '@name': maybe(text), Value: maybe(text) })),
      Link: maybe(group({ '@x:href': one(text) })),
    }),
    structure: { severity: {} },
    rules: [],
    releases: [{ name: 'one', from: '2020-01-01' }],
  })
  const bytes = (inside: string): Uint8Array =>
    new TextEncoder().encode(`<Registry xmlns="urn:registry" xmlns:x="urn:x" ${inside}</Registry>`)
  const right = 'id="1"><Slot x:type="blue" name="n"><Value>v</Value></Slot><Link x:href="h"/>'

  it('is read, written and read again with them', () => {
    const read = registry.read(bytes(right))
    assert.ok(read.ok)
    assert.deepEqual(read.findings, [])
    assert.deepEqual(read.document.Slot, [{ '@x:type': 'blue', '@name': 'n', Value: 'v' }])
    const again = registry.read(registry.write(read.document))
    assert.ok(again.ok)
    assert.deepEqual([again.document, again.findings], [read.document, []])
  })

  it('is judged by them: what is missing, unknown or of a wrong code', () => {
    const read = registry.read(
      bytes('><Slot type="blue"><Value>v</Value></Slot><Slot x:type="pink"><Value>v</Value></Slot>'),
    )
    assert.ok(read.ok)
    assert.deepEqual(
      read.findings.map(({ rule, xpath }) => `${rule} ${xpath}`),
      [
        'structure:missing-attribute /Registry/Slot[1]',
        'structure:unexpected-attribute /Registry/Slot[1]',
        'structure:code /Registry/Slot[2]',
        'structure:missing-attribute /Registry',
      ],
    )
  })
})

describe('a code list', () => {
  it('keeps official names', () => assert.equal(colours.nameOf('blue'), 'The colour of the sky'))
  it('can be another edition of one', () => {
    const few = variant(colours, 'Colours', { source: 'test', version: '3', added: 'white', removed: 'red' })
    assert.deepEqual([...few.codesOn()].sort(), ['blue', 'green', 'white'])
  })
})
