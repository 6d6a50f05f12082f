import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { told } from '../../test/findings.ts'
import { spoiled } from '../../test/spoiled.ts'
import { requirementsSchema, validateRequirements } from '../index.ts'

const name = { nb: 'Krav' }
const number = { type: 'number' }
const must = { id: 'R', name, kind: 'must', answer: number, condition: { op: 'exists' }, missing: 'ask' }
const table = { kind: 'table', rows: [{ when: { op: '>=', value: '5' }, points: '3' }], otherwise: '0' }
const scored = { id: 'S', name, kind: 'scored', answer: number, score: table, criterion: 'quality', missing: 'zero' }
const note = { id: 'N', name, kind: 'information', answer: { type: 'text' }, missing: 'zero' }
const sheet = { schema: requirementsSchema, scaleMax: '10', requirements: [must, scored, note] }

function faults(...requirements: unknown[]): string[] {
  return told(validateRequirements({ ...sheet, requirements })).map((line) => line.replace('requirements[0]', '#'))
}

test('a sound sheet has no faults', () => {
  assert.deepEqual(told(validateRequirements(sheet)), [])
})

test('what is not a sheet is refused and never throws', () => {
  for (const value of [null, 1, [], 'x']) assert.deepEqual(told(validateRequirements(value)), ['error bad-shape '])
  assert.deepEqual(told(validateRequirements({ ...sheet, extra: 1 })), ['error unknown-field extra'])
  assert.deepEqual(told(validateRequirements({ ...sheet, schema: 'x', scaleMax: '0', requirements: [] })), [
    'error bad-shape schema',
    'error bad-decimal scaleMax',
    'error bad-shape requirements',
  ])
  assert.deepEqual(
    told(
      validateRequirements({
        ...sheet,
        requirements: Array.from({ length: 2001 }, (_, i) => ({ ...must, id: `R${i}` })),
      }),
    ),
    ['error bad-shape requirements'],
  )
  fc.assert(
    fc.property(
      fc.object({ maxDepth: 2 }),
      fc.constantFrom('id', 'name', 'kind', 'answer', 'condition', 'score', 'criterion', 'missing'),
      (junk, key) => {
        assert.ok(
          Array.isArray(
            validateRequirements({
              ...sheet,
              requirements: [junk, { ...scored, [key]: junk }, { ...must, [key]: junk }],
            }),
          ),
        )
      },
    ),
  )
})

test('every requirement has its form', () => {
  assert.deepEqual(faults(null), ['error bad-id #.id', 'error bad-shape #'])
  assert.deepEqual(faults(must, must), ['error same-id-twice requirements[1].id'])
  assert.deepEqual(faults({ ...must, name: {} }), ['error bad-name #.name'])
  assert.deepEqual(faults({ ...must, kind: 'should' }), ['error bad-shape #.kind'])
  assert.deepEqual(faults({ ...must, missing: 'later' }), ['error bad-shape #.missing'])
  assert.deepEqual(faults({ ...must, weight: '1' }), ['error unknown-field #.weight'])
  assert.deepEqual(faults({ ...must, answer: { type: 'image' } }), ['error bad-shape #.answer.type'])
  assert.deepEqual(faults({ ...must, answer: null }), ['error bad-shape #.answer.type', 'error bad-shape #.answer'])
  assert.deepEqual(faults({ ...must, answer: { type: 'text', unit: 'KGM' } }), ['error unknown-field #.answer.unit'])
  assert.deepEqual(faults({ ...must, answer: { type: 'code', codes: [] } }), ['error bad-shape #.answer.codes'])
  assert.deepEqual(faults({ ...must, answer: { type: 'code', codes: [1] } }), ['error bad-shape #.answer.codes'])
  assert.deepEqual(faults({ ...must, answer: { type: 'code', codes: ['x'.repeat(501)] } }), [
    'error bad-shape #.answer.codes',
  ])
  assert.deepEqual(faults({ ...must, answer: { type: 'code', codes: ['x'.repeat(500)] } }), [])
  assert.deepEqual(faults({ ...must, answer: { type: 'code' } }), [
    'error missing #.answer.codes',
    'error bad-shape #.answer.codes',
  ])
  assert.deepEqual(faults({ ...must, answer: { type: 'code', codes: ['a', 'a'] } }), ['error bad-codes #.answer.codes'])
  assert.deepEqual(faults({ ...must, answer: { type: 'number', unit: 'KILO' } }), ['error unknown-unit #.answer.unit'])
  assert.deepEqual(faults({ ...must, answer: { type: 'number', unit: 'KGM' } }), [])
})

test('kinds have what they need and nothing else', () => {
  const { condition: _, ...free } = must
  const { score: __, ...unscored } = scored
  const { criterion: ___, ...loose } = scored
  assert.deepEqual(faults(free), ['error missing #.condition'])
  assert.deepEqual(faults({ ...must, missing: 'zero' }), ['error must-without-answer #.missing'])
  assert.deepEqual(faults({ ...must, missing: 'reject-proposed' }), [])
  assert.deepEqual(faults({ ...must, score: table }), ['error not-used #.score'])
  assert.deepEqual(faults({ ...must, criterion: 'quality' }), ['error not-used #.score'])
  assert.deepEqual(faults({ ...note, missing: 'reject-proposed' }), ['error information-rejects #.missing'])
  assert.deepEqual(faults({ ...note, missing: 'ask' }), [])
  assert.deepEqual(faults({ ...note, condition: { op: 'exists' } }), ['error not-used #.condition'])
  assert.deepEqual(faults({ ...scored, condition: { op: 'exists' } }), ['error not-used #.condition'])
  assert.deepEqual(faults(unscored), ['error missing #.score'])
  assert.deepEqual(faults(loose), ['error missing #.criterion'])
  assert.deepEqual(faults({ ...scored, missing: 'reject-proposed' }), [])
})

test('free text is never scored and never judged by machine', () => {
  const exists = { kind: 'table', rows: [{ when: { op: 'exists' }, points: '3' }], otherwise: '0' }
  assert.deepEqual(faults({ ...scored, answer: { type: 'text' }, score: exists }), ['error text-not-scored #.kind'])
  assert.deepEqual(faults({ ...must, answer: { type: 'text' }, condition: { op: '=', value: 'ja' } }), [
    'error wrong-operator #.condition.op',
  ])
})

test('conditions fit the form of the answer', () => {
  const condition = (answer: unknown, condition: unknown) => faults({ ...must, answer, condition })
  const codes = { type: 'code', codes: ['a', 'b'] }
  const date = { type: 'date' }
  const yes = { type: 'boolean' }
  assert.deepEqual(condition(number, { op: '>', value: '1' }), [
    'error bad-shape #.condition.op',
    'error unknown-field #.condition.value',
  ])
  assert.deepEqual(condition(number, null), ['error bad-shape #.condition.op', 'error bad-shape #.condition'])
  assert.deepEqual(condition(number, { op: 'in', values: [] }), ['error bad-shape #.condition.values'])
  assert.deepEqual(condition(number, { op: 'between', min: '1' }), ['error missing #.condition.max'])
  assert.deepEqual(condition(number, { op: 'exists', value: '1' }), ['error unknown-field #.condition.value'])
  for (const op of ['=', '>=', '<=']) {
    assert.deepEqual(condition(number, { op, value: '1.5' }), [])
    assert.deepEqual(condition(number, { op, value: 'x' }), ['error bad-condition #.condition'])
    assert.deepEqual(condition(number, { op, value: true }), ['error bad-condition #.condition'])
    assert.deepEqual(condition(date, { op, value: '2026-01-01' }), [])
    assert.deepEqual(condition(date, { op, value: '2026-01-32' }), ['error bad-condition #.condition'])
  }
  assert.deepEqual(condition(number, { op: 'between', min: '9', max: '10' }), [])
  assert.deepEqual(condition(number, { op: 'between', min: '10', max: '10' }), [])
  assert.deepEqual(condition(number, { op: 'between', min: '10', max: '9' }), ['error bad-condition #.condition'])
  assert.deepEqual(condition(date, { op: 'between', min: '2026-01-02', max: '2026-01-01' }), [
    'error bad-condition #.condition',
  ])
  assert.deepEqual(condition(date, { op: 'between', min: '2026-01-01', max: '2026-01-01' }), [])
  assert.deepEqual(condition(number, { op: 'in', values: ['1', 'x'] }), ['error bad-condition #.condition'])
  assert.deepEqual(condition(codes, { op: 'in', values: ['a', 'b'] }), [])
  assert.deepEqual(condition(codes, { op: '=', value: 'c' }), ['error bad-condition #.condition'])
  assert.deepEqual(condition(codes, { op: '>=', value: 'a' }), ['error wrong-operator #.condition.op'])
  assert.deepEqual(condition(yes, { op: '=', value: true }), [])
  assert.deepEqual(condition(yes, { op: '=', value: 'true' }), ['error bad-condition #.condition'])
  assert.deepEqual(condition(yes, { op: 'in', values: ['true'] }), ['error wrong-operator #.condition.op'])
})

test('score rules give points that are not negative, and sometimes some', () => {
  const score = (score: unknown, answer: unknown = number) => faults({ ...scored, answer, score })
  const row = (points: string) => ({ when: { op: 'exists' }, points })
  const point = (at: string, points: string) => ({ at, points })
  assert.deepEqual(score({ kind: 'curve' }), ['error bad-shape #.score.kind'])
  assert.deepEqual(score(null), ['error bad-shape #.score.kind'])
  assert.deepEqual(score({ kind: 'table', rows: [], otherwise: '1' }), ['error bad-shape #.score.rows'])
  assert.deepEqual(score({ kind: 'table', rows: Array.from({ length: 101 }, () => row('1')), otherwise: '1' }), [
    'error bad-shape #.score.rows',
  ])
  assert.deepEqual(score({ kind: 'table', rows: Array.from({ length: 100 }, () => row('1')), otherwise: '1' }), [])
  assert.deepEqual(score({ kind: 'table', rows: [row('-1')], otherwise: '-1' }), [
    'error bad-decimal #.score.otherwise',
    'error bad-decimal #.score.rows[0].points',
  ])
  assert.deepEqual(score({ kind: 'table', rows: [row('0')], otherwise: '0' }), ['error no-points #.score'])
  assert.deepEqual(score({ kind: 'table', rows: [{ when: { op: '=', value: 'x' }, points: '1' }], otherwise: '0' }), [
    'error bad-condition #.score.rows[0].when',
  ])
  assert.deepEqual(score({ kind: 'table', rows: [{ when: { op: 'in', values: 'x' }, points: '1' }], otherwise: '0' }), [
    'error bad-shape #.score.rows[0].when.values',
  ])
  assert.deepEqual(score({ kind: 'table', rows: [5], otherwise: '1' }), [
    'error bad-shape #.score.rows[0]',
    'error bad-shape #.score.rows[0].when.op',
    'error bad-shape #.score.rows[0].when',
    'error bad-decimal #.score.rows[0].points',
  ])
  assert.deepEqual(score({ kind: 'function', points: [point('0', '0'), point('1', '5')] }), [])
  assert.deepEqual(score({ kind: 'function', points: [point('0', '0'), point('1', '0')] }), ['error no-points #.score'])
  assert.deepEqual(score({ kind: 'function', points: [point('0', '5')] }), ['error bad-shape #.score.points'])
  assert.deepEqual(score({ kind: 'function', points: Array.from({ length: 101 }, (_, i) => point(String(i), '1')) }), [
    'error bad-shape #.score.points',
  ])
  assert.deepEqual(score({ kind: 'function', points: [point('1', '5'), point('1', '6')] }), [
    'error bad-function #.score.points',
  ])
  assert.deepEqual(score({ kind: 'function', points: [point('0', '1'), point('2', '5'), point('1', '6')] }), [
    'error bad-function #.score.points',
  ])
  assert.deepEqual(score({ kind: 'function', points: [point('x', '5'), point('1', '-1')] }), [
    'error bad-decimal #.score.points[0].at',
    'error bad-decimal #.score.points[1].points',
  ])
  assert.deepEqual(score({ kind: 'function', points: [{ at: '1', points: '1', x: 1 }, point('2', '1')] }), [
    'error unknown-field #.score.points[0].x',
  ])
  assert.deepEqual(score({ kind: 'function', points: [point('0', '1'), point('1', '5')] }, { type: 'date' }), [
    'error function-needs-number #.score',
  ])
})

test('whatever stands in the place of something else is told of, and nothing throws', () => {
  const line = {
    kind: 'function',
    points: [
      { at: '0', points: '0' },
      { at: '1', points: '5' },
    ],
  }
  const whole = {
    ...sheet,
    requirements: [
      { ...must, id: 'A', answer: { type: 'code', codes: ['a', 'b'] }, condition: { op: 'in', values: ['a'] } },
      { ...must, id: 'B', answer: { type: 'number', unit: 'KGM' }, condition: { op: 'between', min: '1', max: '2' } },
      { ...must, id: 'C', answer: { type: 'date' }, condition: { op: '>=', value: '2026-01-01' } },
      scored,
      { ...scored, id: 'D', score: line },
      note,
    ],
  }
  assert.deepEqual(told(validateRequirements(whole)), [])
  for (const other of spoiled(whole))
    assert.doesNotThrow(() => told(validateRequirements(other)), JSON.stringify(other))
})

test('what is wrong with a condition is said', () => {
  const said = (requirement: unknown) => validateRequirements({ ...sheet, requirements: [requirement] })[0]?.text.en
  assert.equal(
    said({ ...must, answer: { type: 'text' }, condition: { op: '=', value: 'ja' } }),
    'For free text the machine can only see whether there is an answer.',
  )
  assert.equal(
    said({ ...must, answer: { type: 'boolean' }, condition: { op: '>=', value: '1' } }),
    'The operator “>=” does not fit the form of answer.',
  )
  assert.match(said({ ...must, answer: { type: 'code', codes: [1] } }) ?? '', /\[ "…" \]/)
  assert.deepEqual(faults({ ...must, condition: { op: 'between', min: 'x', max: '2' } }), [
    'error bad-condition #.condition',
  ])
  assert.deepEqual(faults({ ...must, condition: { op: 'between', min: '1', max: 'x' } }), [
    'error bad-condition #.condition',
  ])
  assert.equal(requirementsSchema, 'heldigital-requirements-1')
})
