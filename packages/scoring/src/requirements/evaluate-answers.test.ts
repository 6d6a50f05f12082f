import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assertComplete, told } from '../../test/findings.ts'
import { pointsModel } from '../../test/models.ts'
import { spoiled } from '../../test/spoiled.ts'
import {
  evaluate,
  evaluateAnswers,
  parseExact,
  printCondition,
  requirementsSchema,
  type Answer,
  type AnswerEvaluation,
  type AnswerForm,
  type AnswerLine,
  type Condition,
  type Requirement,
  type RequirementSheet,
  type ScoreRule,
} from '../index.ts'
import { compare, rational, type Rational } from '../rational.ts'

const name = { nb: 'Krav', nn: 'Krav', en: 'Requirement' }

function must(answer: AnswerForm, condition: Condition, missing: Requirement['missing'] = 'ask'): Requirement {
  return { id: 'R', name, kind: 'must', answer, condition, missing }
}

function scored(answer: AnswerForm, score: ScoreRule, missing: Requirement['missing'] = 'zero'): Requirement {
  return { id: 'R', name, kind: 'scored', answer, score, criterion: 'quality', missing }
}

function sheet(...requirements: Requirement[]): RequirementSheet {
  return { schema: requirementsSchema, scaleMax: '10', requirements }
}

function evaluated(given: RequirementSheet, answers: Record<string, Answer>): AnswerEvaluation {
  const result = evaluateAnswers(given, answers)
  if (!result.ok) assert.fail(JSON.stringify(result.findings))
  for (const { proposal } of result.lines) if (proposal !== undefined) assertComplete(proposal.text)
  return result
}

function line(requirement: Requirement, answer?: Answer): AnswerLine {
  return evaluated(sheet(requirement), answer === undefined ? {} : { R: answer }).lines[0] as AnswerLine
}

function outcome(requirement: Requirement, value: string | boolean, unit?: string): string {
  const { outcome, proposal } = line(requirement, unit === undefined ? { value } : { value, unit })
  return proposal === undefined ? outcome : `${outcome}, ${proposal.action} ${proposal.source}`
}

const no = 'not-met, reject FOA § 24-8'
const unreadable = 'unreadable, ask FOA § 23-5'

test('a must is met or proposed rejected, for each operator and each form of answer', () => {
  const number: AnswerForm = { type: 'number' }
  const date: AnswerForm = { type: 'date' }
  const code: AnswerForm = { type: 'code', codes: ['a', 'b', 'c'] }
  const yes: AnswerForm = { type: 'boolean' }
  const cases: [AnswerForm, Condition, [string | boolean, string][]][] = [
    [
      number,
      { op: '=', value: '5' },
      [
        ['5.0', 'met'],
        ['5.1', no],
      ],
    ],
    [
      number,
      { op: '>=', value: '5' },
      [
        ['5', 'met'],
        ['4.99', no],
        ['6', 'met'],
      ],
    ],
    [
      number,
      { op: '<=', value: '5' },
      [
        ['5', 'met'],
        ['5.01', no],
        ['-6', 'met'],
      ],
    ],
    [
      number,
      { op: 'between', min: '5', max: '7' },
      [
        ['5', 'met'],
        ['7', 'met'],
        ['4.9', no],
        ['7.1', no],
      ],
    ],
    [
      number,
      { op: 'in', values: ['5', '7'] },
      [
        ['7.00', 'met'],
        ['6', no],
      ],
    ],
    [number, { op: 'exists' }, [['0', 'met']]],
    [
      date,
      { op: '=', value: '2026-03-24' },
      [
        ['2026-03-24', 'met'],
        ['2026-03-25', no],
      ],
    ],
    [
      date,
      { op: '>=', value: '2026-03-24' },
      [
        ['2026-03-24', 'met'],
        ['2026-03-23', no],
        ['2027-01-01', 'met'],
      ],
    ],
    [
      date,
      { op: '<=', value: '2026-03-24' },
      [
        ['2026-03-24', 'met'],
        ['2026-04-01', no],
      ],
    ],
    [
      date,
      { op: 'between', min: '2026-03-24', max: '2026-03-26' },
      [
        ['2026-03-25', 'met'],
        ['2026-03-27', no],
        ['2026-03-23', no],
      ],
    ],
    [
      date,
      { op: 'in', values: ['2026-03-24'] },
      [
        ['2026-03-24', 'met'],
        ['2026-03-25', no],
      ],
    ],
    [
      code,
      { op: '=', value: 'b' },
      [
        ['b', 'met'],
        ['a', no],
      ],
    ],
    [
      code,
      { op: 'in', values: ['a', 'c'] },
      [
        ['c', 'met'],
        ['b', no],
      ],
    ],
    [
      yes,
      { op: '=', value: true },
      [
        [true, 'met'],
        [false, no],
      ],
    ],
    [
      yes,
      { op: '=', value: false },
      [
        [false, 'met'],
        [true, no],
      ],
    ],
    [yes, { op: 'exists' }, [[false, 'met']]],
    [{ type: 'text' }, { op: 'exists' }, [['whatever', 'met']]],
  ]
  for (const [form, condition, answers] of cases)
    for (const [value, expected] of answers)
      assert.equal(outcome(must(form, condition), value), expected, `${printCondition(condition)} ${value}`)
})

test('an answer in another unit of the same kind is converted; other units are not understood', () => {
  const warranty = must({ type: 'number', unit: 'MON' }, { op: '>=', value: '24' })
  assert.equal(outcome(warranty, '2', 'ANN'), 'met')
  assert.equal(outcome(warranty, '730', 'DAY'), no)
  assert.deepEqual(line(warranty, { value: '2', unit: 'ANN' }), {
    requirement: 'R',
    answer: { value: '2', unit: 'ANN' },
    converted: '24',
    outcome: 'met',
    used: { condition: { op: '>=', value: '24' } },
  })
  assert.equal(line(warranty, { value: '2', unit: 'WEE' }).converted, '224/487')
  assert.equal(outcome(warranty, '24', 'KGM'), unreadable)
  assert.equal(outcome(warranty, '24'), unreadable)
  assert.equal(outcome(must({ type: 'number' }, { op: 'exists' }), '24', 'MON'), unreadable)
  assert.equal(outcome(must({ type: 'text' }, { op: 'exists' }), 'x', 'MON'), unreadable)
})

test('an answer of another form than asked for is a question to the tenderer, not a rejection', () => {
  const forms: [AnswerForm, (string | boolean)[]][] = [
    [{ type: 'boolean' }, ['true', 'ja']],
    [{ type: 'number' }, ['1,5', 'ti', true, '1'.repeat(41)]],
    [{ type: 'code', codes: ['a'] }, ['b', true]],
    [
      { type: 'date' },
      [
        '24.03.2026',
        '2026-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-01-00',
        '1900-02-29',
        '2026-04-31',
        '2026-1-1',
        'x2026-01-01',
        '2026-01-01x',
        true,
      ],
    ],
    [{ type: 'text' }, [true, 'x'.repeat(10_001)]],
  ]
  for (const [form, values] of forms)
    for (const value of values)
      assert.equal(
        outcome(must(form, { op: 'exists' }), value),
        unreadable,
        `${form.type} ${String(value).slice(0, 20)}`,
      )
  for (const value of ['2024-02-29', '2000-02-29', '2026-12-31', '2026-01-01', '2026-04-30'])
    assert.equal(outcome(must({ type: 'date' }, { op: 'exists' }), value), 'met', value)
  assert.equal(outcome(must({ type: 'text' }, { op: 'exists' }), 'x'.repeat(10_000)), 'met')
})

test('a missing answer follows the stated rule: ask, propose rejection, or zero', () => {
  const form: AnswerForm = { type: 'number' }
  const rule: ScoreRule = {
    kind: 'function',
    points: [
      { at: '0', points: '0' },
      { at: '10', points: '4' },
    ],
  }
  const missing = (requirement: Requirement, answer?: Answer): string => {
    const { outcome, proposal, points } = line(requirement, answer)
    return [outcome, proposal?.action, proposal?.source, points].filter((part) => part !== undefined).join(' ')
  }
  assert.equal(missing(must(form, { op: 'exists' }, 'ask')), 'missing ask FOA § 23-5')
  assert.equal(missing(must(form, { op: 'exists' }, 'reject-proposed')), 'missing reject FOA § 24-8')
  assert.equal(missing(scored(form, rule, 'zero')), 'missing 0')
  assert.equal(missing(scored(form, rule, 'ask')), 'missing ask FOA § 23-5 0')
  assert.equal(missing(scored(form, rule, 'reject-proposed')), 'missing reject FOA § 24-8 0')
  assert.equal(missing(scored(form, rule, 'zero'), { value: '' }), 'missing 0')
  assert.equal(missing(scored(form, rule, 'zero'), { value: 'x' }), 'unreadable ask FOA § 23-5 0')
  const note: Requirement = { id: 'R', name, kind: 'information', answer: form, missing: 'zero' }
  assert.equal(missing(note), 'missing')
  assert.equal(missing({ ...note, missing: 'ask' }), 'missing ask FOA § 23-5')
})

test('information and free text are noted for people and never judged', () => {
  const note: Requirement = { id: 'R', name, kind: 'information', answer: { type: 'text' }, missing: 'zero' }
  assert.deepEqual(line(note, { value: 'Vi har lang erfaring' }), {
    requirement: 'R',
    answer: { value: 'Vi har lang erfaring' },
    outcome: 'noted',
  })
  const size: Requirement = { ...note, answer: { type: 'number', unit: 'KGM' } }
  assert.deepEqual(line(size, { value: '1', unit: 'TNE' }), {
    requirement: 'R',
    answer: { value: '1', unit: 'TNE' },
    converted: '1000',
    outcome: 'noted',
  })
})

test('a score table gives the points of the first row that fits, else the rest', () => {
  const rule: ScoreRule = {
    kind: 'table',
    rows: [
      { when: { op: '>=', value: '10' }, points: '6' },
      { when: { op: 'between', min: '5', max: '10' }, points: '3' },
    ],
    otherwise: '0.5',
  }
  const table = scored({ type: 'number' }, rule)
  assert.deepEqual(line(table, { value: '10' }), {
    requirement: 'R',
    answer: { value: '10' },
    outcome: 'scored',
    used: { row: 0 },
    points: '6',
    mostPoints: '6',
  })
  assert.deepEqual([line(table, { value: '5' }).points, line(table, { value: '5' }).used], ['3', { row: 1 }])
  assert.deepEqual(
    [line(table, { value: '4' }).points, line(table, { value: '4' }).used],
    ['0.5', { row: 'otherwise' }],
  )
  const codes = scored(
    { type: 'code', codes: ['diesel', 'el'] },
    { kind: 'table', rows: [{ when: { op: '=', value: 'el' }, points: '5' }], otherwise: '7' },
  )
  assert.deepEqual([line(codes, { value: 'el' }).points, line(codes, { value: 'diesel' }).points], ['5', '7'])
  assert.equal(line(codes, { value: 'el' }).mostPoints, '7')
})

test('a function gives points on straight lines, and holds its ends', () => {
  const rule: ScoreRule = {
    kind: 'function',
    points: [
      { at: '10', points: '8' },
      { at: '20', points: '2' },
      { at: '50', points: '0' },
    ],
  }
  const at = (value: string) => {
    const { points, used } = line(scored({ type: 'number', unit: 'DAY' }, rule), { value, unit: 'DAY' })
    return [points, used]
  }
  assert.deepEqual(at('5'), ['8', { from: 0, to: 0 }])
  assert.deepEqual(at('10'), ['8', { from: 0, to: 0 }])
  assert.deepEqual(at('15'), ['5', { from: 0, to: 1 }])
  assert.deepEqual(at('20'), ['2', { from: 0, to: 1 }])
  assert.deepEqual(at('30'), ['4/3', { from: 1, to: 2 }])
  assert.deepEqual(at('50'), ['0', { from: 1, to: 2 }])
  assert.deepEqual(at('51'), ['0', { from: 2, to: 2 }])
  assert.equal(line(scored({ type: 'number', unit: 'DAY' }, rule), { value: '2', unit: 'WEE' }).points, '5.6')
})

test('points are summed by criterion and brought to the scale of the evaluation model', () => {
  const rule = (most: string): ScoreRule => ({
    kind: 'table',
    rows: [{ when: { op: '=', value: true }, points: most }],
    otherwise: '0',
  })
  const given = sheet(
    { ...scored({ type: 'boolean' }, rule('2')), id: 'a' },
    { ...scored({ type: 'boolean' }, rule('1')), id: 'b' },
    { ...scored({ type: 'boolean' }, rule('5')), id: 'c', criterion: 'climate' },
    { ...must({ type: 'boolean' }, { op: '=', value: true }), id: 'd' },
  )
  const result = evaluated(given, {
    a: { value: true },
    b: { value: false },
    c: { value: true },
    d: { value: false },
    unasked: { value: 'x' },
  })
  assert.deepEqual(result.criteria, {
    quality: { points: '2', most: '3', score: '20/3' },
    climate: { points: '5', most: '5', score: '10' },
  })
  assert.deepEqual(
    result.open.map(({ requirement }) => requirement),
    ['d'],
  )
  const ranking = evaluate(pointsModel(), [
    { id: 'A', figures: { price: '100', quality: result.criteria['quality']?.score as string } },
  ])
  assert.equal(ranking.ok && ranking.ranking[0]?.total, '8')
})

test('nothing is rejected without a person: every line that is not fine is a proposal, and the rest is untouched', () => {
  const result = evaluated(sheet(must({ type: 'boolean' }, { op: '=', value: true }, 'reject-proposed')), {})
  assert.equal(result.open.length, 1)
  assert.match(result.open[0]?.proposal?.text.nb ?? '', /«Krav».*person må bekrefte/)
  assert.equal('rejected' in result, false)
})

test('a function recomputed from the line it names gives the same points', () => {
  const points = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 5 })
    .chain((places) =>
      fc.tuple(
        fc.constant([...places].sort((a, b) => a - b)),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: places.length, maxLength: places.length }),
      ),
    )
    .map(([places, heights]) => places.map((at, index) => ({ at: String(at), points: String(heights[index]) })))
  fc.assert(
    fc.property(points, fc.integer({ min: -600, max: 600 }), (given, tenths) => {
      const value = (tenths / 10).toFixed(1)
      const { used, points } = line(scored({ type: 'number' }, { kind: 'function', points: given }), { value })
      const { from, to } = used as { from: number; to: number }
      const [a, b] = [given[from], given[to]] as [{ at: string; points: string }, { at: string; points: string }]
      const x = tenths / 10
      if (from === to) assert.ok(from === 0 ? x <= Number(a.at) : x > Number(a.at))
      else assert.ok(x > Number(a.at) && x <= Number(b.at))
      const run = from === to ? 1 : (Number(b.at) - Number(a.at)) * 10
      const step = from === to ? 0 : tenths - Number(a.at) * 10
      const expected = rational(Number(a.points) * run + step * (Number(b.points) - Number(a.points)), run)
      assert.equal(compare(parseExact(points as string) as Rational, expected), 0)
    }),
  )
})

test('a sheet that is not valid is refused with its faults', () => {
  const result = evaluateAnswers({} as RequirementSheet, {})
  assert.equal(result.ok, false)
  assert.equal(told(result.ok ? [] : result.findings).length, 3)
})

test('conditions are printed in signs', () => {
  assert.equal(printCondition({ op: 'exists' }, 'MON'), '∃')
  assert.equal(printCondition({ op: '=', value: true }), '= true')
  assert.equal(printCondition({ op: '>=', value: '24' }, 'MON'), '≥ 24 MON')
  assert.equal(printCondition({ op: '<=', value: '24' }), '≤ 24')
  assert.equal(printCondition({ op: 'between', min: '1', max: '2' }, 'KGM'), '1–2 KGM')
  assert.equal(printCondition({ op: 'in', values: ['a', 'b'] }), '∈ { a; b }')
})

test('a question to the tenderer says why, in three languages', () => {
  const why = (form: AnswerForm, value: unknown, unit?: unknown): string => {
    const answer = (unit === undefined ? { value } : { value, unit }) as Answer
    const text = line(must(form, { op: 'exists' }), answer).proposal?.text
    return `${text?.nb} | ${text?.nn} | ${text?.en}`
  }
  const asked = (nb: string, nn: string, en: string): string =>
    [
      `«Krav»: ${nb} Vurder å be leverandøren om en avklaring.`,
      `«Krav»: ${nn} Vurder å be leverandøren om ei avklaring.`,
      `“Requirement”: ${en} Consider asking the tenderer to clarify.`,
    ].join(' | ')
  const cases: [string, string][] = [
    [why({ type: 'number' }, ''), asked('Svaret mangler.', 'Svaret manglar.', 'The answer is missing.')],
    [
      why({ type: 'boolean' }, 'ja'),
      asked('Svaret må være ja eller nei.', 'Svaret må vere ja eller nei.', 'The answer must be yes or no.'),
    ],
    [
      why({ type: 'number' }, 'ti'),
      asked('Svaret må være et desimaltall.', 'Svaret må vere eit desimaltal.', 'The answer must be a decimal number.'),
    ],
    [
      why({ type: 'number', unit: 'MON' }, '5'),
      asked(
        'Svaret mangler enhet. Det skal være i MON eller en enhet som kan regnes om.',
        'Svaret manglar eining. Det skal vere i MON eller ei eining som kan reknast om.',
        'The answer has no unit. It must be in MON or a unit that can be converted.',
      ),
    ],
    [
      why({ type: 'number', unit: 'MON' }, '5', 'KGM'),
      asked(
        'Enheten KGM kan ikke regnes om til MON.',
        'Eininga KGM kan ikkje reknast om til MON.',
        'The unit KGM cannot be converted to MON.',
      ),
    ],
    [
      why({ type: 'number' }, '5', 'KGM'),
      asked(
        'Svaret har en enhet som det ikke er spurt om.',
        'Svaret har ei eining som det ikkje er spurt om.',
        'The answer has a unit that was not asked for.',
      ),
    ],
    [
      why({ type: 'code', codes: ['a'] }, 'b'),
      asked(
        'Svaret er ikke en av kodene det kan velges mellom.',
        'Svaret er ikkje ein av kodane det kan veljast mellom.',
        'The answer is not one of the codes to choose from.',
      ),
    ],
    [
      why({ type: 'date' }, 'i går'),
      asked(
        'Svaret må være en dato (ÅÅÅÅ-MM-DD).',
        'Svaret må vere ein dato (ÅÅÅÅ-MM-DD).',
        'The answer must be a date (YYYY-MM-DD).',
      ),
    ],
    [why({ type: 'text' }, true), asked('Svaret må være tekst.', 'Svaret må vere tekst.', 'The answer must be text.')],
    [
      why({ type: 'text' }, 'x'.repeat(10_001)),
      asked(
        'Svaret er lengre enn 10000 tegn.',
        'Svaret er lengre enn 10000 teikn.',
        'The answer is longer than 10000 characters.',
      ),
    ],
  ]
  for (const [actual, expected] of cases) assert.equal(actual, expected)
  const unread = line(must({ type: 'text' }, { op: 'exists' }), null as never).proposal?.text
  assert.match(`${unread?.nb} ${unread?.nn} ${unread?.en}`, /ikke lesbart.*ikkje leseleg.*cannot be read/)
})

test('a line holds what was asked, answered and decided, and nothing else', () => {
  assert.deepEqual(Object.keys(line(must({ type: 'boolean' }, { op: '=', value: true }), { value: false })), [
    'requirement',
    'answer',
    'outcome',
    'used',
    'proposal',
  ])
  assert.deepEqual(line(must({ type: 'boolean' }, { op: '=', value: true }), { value: false }).used, {
    condition: { op: '=', value: true },
  })
  assert.deepEqual(Object.keys(line(must({ type: 'number' }, { op: 'exists' }), { value: '5' })), [
    'requirement',
    'answer',
    'outcome',
    'used',
  ])
  assert.deepEqual(Object.keys(line(must({ type: 'number' }, { op: 'exists' }), { value: 'x' })), [
    'requirement',
    'answer',
    'outcome',
    'proposal',
  ])
  assert.deepEqual(Object.keys(line(must({ type: 'number' }, { op: 'exists' }))), [
    'requirement',
    'outcome',
    'proposal',
  ])
})

test('no answers, however malformed, make the evaluation throw', () => {
  const rule: ScoreRule = {
    kind: 'function',
    points: [
      { at: '0', points: '0' },
      { at: '10', points: '4' },
    ],
  }
  const forms: AnswerForm[] = [
    { type: 'boolean' },
    { type: 'number', unit: 'KGM' },
    { type: 'code', codes: ['a'] },
    { type: 'date' },
    { type: 'text' },
  ]
  const given = sheet(...forms.map((form, index) => ({ ...must(form, { op: 'exists' }), id: `R${index}` })), {
    ...scored({ type: 'number' }, rule),
    id: 'S',
  })
  const answers = {
    R0: { value: true },
    R1: { value: '1', unit: 'KGM' },
    R2: { value: 'a' },
    R3: { value: '2026-01-01' },
    R4: { value: 'x' },
    S: { value: '5' },
  }
  for (const other of spoiled(answers))
    assert.doesNotThrow(() => evaluated(given, other as never), JSON.stringify(other))
})
