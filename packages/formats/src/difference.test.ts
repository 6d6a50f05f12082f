import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codeList } from './codelists/codelist.ts'
import { documentType } from './definition/document.ts'
import type { AnyDocumentType } from './definition/document.ts'
import { fatal, on, warning } from './definition/rule.ts'
import { date, group, identifier, leaf, later, many, maybe, one, some, text } from './definition/tree.ts'
import type { GroupShape, View } from './definition/tree.ts'
import { differencesBetween } from './difference.ts'

const said = (word: string) => ({ nb: `${word} nb`, nn: `${word} nn`, en: `${word} en` })

const colours = codeList(
  'colours',
  { source: 'test', version: '2', changes: [{ on: '2027-02-01', added: 'green', removed: 'grey' }] },
  'red green blue',
)

const older = group({ ID: one(identifier), Colour: maybe(leaf(colours, {})), Note: many(text), Gone: maybe(text) })
const newer = group({ ID: one(identifier), Colour: one(leaf(colours, {})), Note: maybe(text), Born: some(date) })

function typeOf<S extends GroupShape>(tree: S, rules: Parameters<typeof documentType<S>>[0]['rules']): AnyDocumentType {
  return documentType({
    id: 'thing',
    name: said('Thing'),
    root: 'Thing',
    namespace: '',
    syntax: { namespaces: {}, leafPrefix: '', groupPrefix: '' },
    tree,
    structure: { severity: {} },
    rules,
    releases: [{ name: 'one', from: '2027-01-01' }],
  })
}

const always = (): boolean => true

describe('what changed between two sets of rules', () => {
  const first = typeOf(older, [
    on((thing: View<typeof older>) => [thing], [fatal('R1', said('one'), always), warning('R2', said('two'), always)]),
  ])
  const second = typeOf(newer, [
    on(
      (thing: View<typeof newer>) => [thing],
      [
        fatal('R2', said('two'), always),
        fatal('R3', said('three'), always, { from: '2027-06-01' }),
        warning('R4', said('four'), always, { until: '2027-06-01' }),
      ],
    ),
  ])

  it('is told part by part, with what it means for documents that are right today', () => {
    const differences = differencesBetween({ type: first, date: '2027-01-15' }, { type: second, date: '2027-07-01' })
    assert.deepEqual(
      differences.map(({ kind, effect, subject, before, after }) => [kind, effect, subject, before, after]),
      [
        ['occurrence', 'stricter', 'Thing/Colour', '0..1', '1..1'],
        ['occurrence', 'stricter', 'Thing/Note', '0..n', '0..1'],
        ['part-removed', 'stricter', 'Thing/Gone', undefined, undefined],
        ['part-added', 'stricter', 'Thing/Born', undefined, '1..n'],
        ['codes', 'stricter', 'colours', undefined, undefined],
        ['rule-removed', 'looser', 'R1', 'fatal', undefined],
        ['rule-severity', 'stricter', 'R2', 'warning', 'fatal'],
        ['rule-added', 'stricter', 'R3', undefined, 'fatal'],
      ],
    )
    for (const { text } of differences)
      for (const language of ['nb', 'nn', 'en'] as const) {
        assert.notEqual(text[language], '')
        assert.doesNotMatch(text[language], /undefined|\{/)
      }
  })

  it('is read off the dates of one type: codes that come and go, rules that begin and end', () => {
    const differences = differencesBetween({ type: second, date: '2027-01-15' }, { type: second, date: '2027-07-01' })
    assert.deepEqual(
      differences.map(({ kind, subject, added, removed }) => [kind, subject, added, removed]),
      [
        ['codes', 'colours', ['green'], ['grey']],
        ['rule-added', 'R3', undefined, undefined],
        ['rule-removed', 'R4', undefined, undefined],
      ],
    )
    assert.match(differences[0]!.text.en, /New codes: green\. Codes that are removed: grey\./)
  })

  it('is nothing between a state and itself, in a tree that holds itself too', () => {
    type Part = GroupShape<{ Name: ReturnType<typeof one<typeof text>>; Part: ReturnType<typeof many> }>
    const part: Part = group({ Name: one(text), Part: many(later(() => part as GroupShape)) }) as Part
    const type = typeOf(group({ Part: many(part) }), [])
    assert.deepEqual(differencesBetween({ type }, { type }), [])
    assert.deepEqual(differencesBetween({ type: second }, { type: second }), [])
  })
})

describe('the releases of the invoice', () => {
  it('differ by what OpenPEPPOL published for August 2026: Danish warnings that become errors, new schemes', async () => {
    const { invoice } = await import('./billing/index.ts')
    const differences = differencesBetween({ type: invoice, date: '2026-02-23' }, { type: invoice, date: '2026-08-17' })
    const told = (kind: string) => differences.filter((each) => each.kind === kind).map(({ subject }) => subject)
    assert.ok(told('rule-severity').includes('DK-R-003'))
    assert.ok(told('rule-added').includes('PEPPOL-COMMON-R054'))
    assert.ok(differences.some(({ kind, added }) => kind === 'codes' && added?.includes('0246') === true))
  })

  it('differ by the places that a release brought: lines of a quotation, in orders from August 2026', async () => {
    const { order } = await import('./ordering/index.ts')
    const differences = differencesBetween({ type: order, date: '2026-02-23' }, { type: order, date: '2026-08-17' })
    const added = differences.filter(({ kind }) => kind === 'part-added').map(({ subject }) => subject)
    assert.deepEqual(added, ['Order/OrderLine/QuotationLineReference'])
  })

  it('leave a list out, or bring one in, as a whole', () => {
    const bound = typeOf(group({ Colour: maybe(leaf(colours, {})) }), [])
    const free = typeOf(group({ Colour: maybe(text) }), [])
    const kinds = (differences: ReturnType<typeof differencesBetween>) =>
      differences.filter(({ kind }) => kind === 'codes').map(({ subject, effect, added }) => [subject, effect, added])
    assert.deepEqual(kinds(differencesBetween({ type: bound }, { type: free })), [['colours → –', 'looser', []]])
    assert.deepEqual(kinds(differencesBetween({ type: free }, { type: bound })), [['– → colours', 'stricter', []]])
  })
})
