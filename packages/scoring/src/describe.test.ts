import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { models } from '../test/arbitrary.ts'
import { deductionModel, pointsModel, priceCriterion, qualityCriterion } from '../test/models.ts'
import { describeModel, languages, roundingModes, type EvaluationModel, type Language } from './index.ts'

function lines(model: EvaluationModel, language: Language): string[] {
  return describeModel(model, language).flatMap(({ heading, text, formulas }) => [
    `# ${heading}`,
    ...text,
    ...formulas.map((formula) => `= ${formula}`),
  ])
}

const rich = pointsModel({
  scale: { max: '10', step: '0.5' },
  rounding: { score: { decimals: 2, mode: 'half-up' }, total: { decimals: 1, mode: 'down' } },
  ties: [{ by: 'criterion', criterion: 'quality' }, { by: 'received' }],
  criteria: [
    { ...priceCriterion('40'), name: { nb: 'Pris', nn: 'Pris', en: 'Price' } },
    qualityCriterion('quality', '60', {
      name: { nb: 'Kvalitet', en: 'Quality' },
      threshold: { minScore: '4', maxPass: 3 },
      parts: [
        { id: 'a', name: { nb: 'Team', en: 'Team' }, weight: '70' },
        { id: 'b', name: { nb: 'Plan' }, weight: '30' },
      ],
    }),
  ],
})

test('the model is described in bokmål', () => {
  assert.deepEqual(lines(rich, 'nb'), [
    '# Metode',
    'Poengene for hvert kriterium ganges med vekten (w prosent) og legges sammen. Høyest sum er best.',
    'Poengskalaen går fra 0 til 10 (S), i trinn på 0.5.',
    'Vektene er eksakte.',
    '= Q = Σ w × s / 100',
    '= Resultat = Q',
    '# Pris (40 %)',
    'Lavest pris (Pb) får full poengsum S. Andre mister like stor andel av S som prisen (P) er høyere enn Pb. Poengene blir negative når prisen er mer enn dobbelt så høy.',
    '= Poeng = S − S × (P − Pb) / Pb',
    '# Kvalitet (60 %)',
    'Poengene (s) gis mot en oppgitt standard, fra 0 til S. Det beste tilbudet kan få mindre enn S.',
    'Poengsummen er gjennomsnittet av evaluatorenes poeng.',
    'Underkriterier: Team (70 %); Plan (30 %).',
    'Tilbud under 4 poeng foreslås avvist.',
    'Høyst 3 tilbud går videre etter dette kriteriet.',
    '= Poeng = s',
    '# Avrunding',
    'Poengene for hvert kriterium rundes av til 2 desimaler (halve fra null).',
    'Resultatet rundes av til 1 desimaler (alltid mot null).',
    '# Likt resultat',
    '1. Tilbudet som er best på «Kvalitet», er best.',
    '2. Tilbudet som kom først, er best.',
  ])
})

test('the model is described in nynorsk and English', () => {
  assert.deepEqual(lines(rich, 'nn').slice(-6), [
    '# Avrunding',
    'Poenga for kvart kriterium blir runda av til 2 desimalar (halve frå null).',
    'Resultatet blir runda av til 1 desimalar (alltid mot null).',
    '# Likt resultat',
    '1. Tilbodet som er best på «Kvalitet», er best.',
    '2. Tilbodet som kom først, er best.',
  ])
  assert.deepEqual(lines(rich, 'en').slice(9, 16), [
    '# Quality (60 %)',
    'Points (s) are given against a stated standard, from 0 to S. The best tender may get less than S.',
    'The score is the mean of the evaluators’ scores.',
    'Sub-criteria: Team (70 %); Plan (30 %).',
    'Tenders under 4 points are proposed rejected.',
    'At most 3 tenders go on after this criterion.',
    '= Points = s',
  ])
})

test('a deduction says what quality is worth and how far it can go', () => {
  const model = deductionModel({
    criteria: [
      { id: 'price', kind: 'price', name: { nb: 'Pris' }, weight: '60' },
      qualityCriterion('a', '20', { value: { kind: 'linear', max: '1000' }, evaluators: 'consensus' }),
      qualityCriterion('b', '10', { value: { kind: 'entered', max: '500' } }),
      qualityCriterion('c', '10', {
        value: {
          kind: 'steps',
          steps: [
            { from: '0', value: '0' },
            { from: '5', value: '100' },
          ],
        },
      }),
    ],
    cap: { contractValue: '9000' },
    ties: [{ by: 'draw' }],
  })
  assert.deepEqual(lines(model, 'en'), [
    '# Method',
    'The money value of quality is deducted from the price. The lowest evaluated price is best. The contract price is the offered price, without deduction.',
    'The scale of points goes from 0 to 10 (S).',
    'The weights are exact.',
    '= Q = Σ V',
    '= Result = P − Q',
    '# Pris (60 %)',
    '# a (20 %)',
    'Points (s) are given against a stated standard, from 0 to S. The best tender may get less than S.',
    'The evaluators give one joint score.',
    'The full score S is worth 1000 NOK, and fewer points proportionally less.',
    '= Points = s',
    '= V = 1000 × s / S',
    '# b (10 %)',
    'The score is the mean of the evaluators’ scores.',
    'The evaluators set the value in NOK, at most 500.',
    '= V = min(s; 500)',
    '# c (10 %)',
    'Points (s) are given against a stated standard, from 0 to S. The best tender may get less than S.',
    'The score is the mean of the evaluators’ scores.',
    'The value follows steps (from points → value): 0 → 0 NOK; 5 → 100 NOK.',
    '= Points = s',
    '= V = { 100 | 5 ≤ s ; 0 }',
    '# Greatest deduction',
    'No criterion can deduct more than its share of 9000 NOK (C): the total weight of quality (wQ) divided by weight (w).',
    '= cap = C × (wQ / 100) × (w / wQ)',
    '= V = min(s; cap)',
    '# Rounding',
    'No figure is rounded. Everything is computed exactly, also where fewer decimals are shown.',
    '# Equal results',
    '1. The order is decided by drawing lots.',
  ])
})

test('a life-cycle cost says what is counted, in which years and at what rate', () => {
  const model = pointsModel({
    method: 'lowest-cost',
    criteria: [
      {
        id: 'cost',
        kind: 'cost',
        name: { nb: 'Kostnad' },
        discountRate: '4',
        elements: [
          { id: 'run', name: { nb: 'Drift' }, firstYear: 1, lastYear: 5, factor: '12', sign: 'cost' },
          { id: 'rest', name: { nb: 'Rest' }, firstYear: 5, lastYear: 5, factor: '1', sign: 'income' },
        ],
      },
    ],
  })
  assert.deepEqual(lines(model, 'nb'), [
    '# Metode',
    'Lavest kostnad (nåverdi over levetiden) er best.',
    'Vektene er eksakte.',
    '= Resultat = P',
    '# Kostnad',
    'Kostnaden er summen av nåverdiene av hvert element: tilbudt tall (a) ganger oppdragsgivers faktor (f), i hvert av årene, neddiskontert med 4 prosent i året til år 0.',
    'Drift: a × 12 (år 1–5)',
    'Rest: −a × 1 (år 5)',
    '= P = Σ a × f × D',
    '= D = Σ 1 / (1 + r / 100)^t',
    '# Avrunding',
    'Ingen tall rundes av. Alt regnes eksakt, også når færre desimaler vises.',
    '# Likt resultat',
    'Står tilbud likt, er resultatet uavgjort. Ingen regel skiller dem.',
  ])
})

test('ranges and order of importance are told as such', () => {
  const range = pointsModel({
    weighting: 'range',
    criteria: [
      { ...priceCriterion('1'), weight: { min: '30', max: '45' } },
      { ...qualityCriterion('quality', '1'), weight: { min: '55', max: '70' } },
    ],
  })
  assert.ok(lines(range, 'nb').includes('# Pris (30–45 %)'))
  assert.ok(
    lines(range, 'en').includes(
      'The weights are published as ranges. Final weights are set within them before the tenders are opened.',
    ),
  )
  assert.ok(
    lines({ ...range, weighting: 'order' }, 'nn').includes(
      'Kriteria står i prioritert rekkjefølgje. Endelege vekter blir sette i samsvar med ho før tilboda blir opna.',
    ),
  )
})

test('every explanation exists in three languages', () => {
  fc.assert(
    fc.property(models, (model) => {
      const [nb, nn, en] = languages.map((language) => describeModel(model, language))
      for (const [index, part] of (nb ?? []).entries())
        for (const other of [nn?.[index], en?.[index]]) {
          assert.ok(part.heading !== '' && other?.heading !== '')
          assert.equal(other?.text.length, part.text.length)
          assert.equal(other?.formulas.length, part.formulas.length)
          part.text.forEach((line, l) => assert.ok(line !== '' && other?.text[l] !== ''))
        }
    }),
  )
  for (const mode of roundingModes) {
    const texts = languages.map((language) =>
      lines(pointsModel({ rounding: { weighted: { decimals: 1, mode } } }), language).find((line) =>
        line.includes('1 d'),
      ),
    )
    assert.equal(new Set(texts).size, 3)
    for (const text of texts) assert.match(text as string, /\(.+\)\.$/)
  }
  for (const kind of ['basis', 'chord'] as const)
    for (const language of languages) {
      const model = pointsModel({
        criteria: [
          priceCriterion('40', { kind: 'hybrid', break: '1.5', join: kind }),
          qualityCriterion('quality', '60', { against: 'best' }),
        ],
      })
      assert.match(lines(model, language).join('\n'), /1\.5/)
    }
  const floored = pointsModel({
    criteria: [priceCriterion('40', { kind: 'linear', floor: '-3' }), qualityCriterion('quality', '60')],
  })
  for (const language of languages) assert.match(lines(floored, language).join('\n'), /-3\./)
})

test('the whole description in nynorsk and English', () => {
  const model = pointsModel({
    ...rich,
    rounding: {
      score: { decimals: 2, mode: 'half-even' },
      weighted: { decimals: 1, mode: 'ceiling' },
      total: { decimals: 0, mode: 'floor' },
    },
    ties: [{ by: 'criterion', criterion: 'quality' }, { by: 'draw' }],
  })
  assert.deepEqual(lines(model, 'nn'), [
    '# Metode',
    'Poenga for kvart kriterium blir gonga med vekta (w prosent) og lagde saman. Høgast sum er best.',
    'Poengskalaen går frå 0 til 10 (S), i steg på 0.5.',
    'Vektene er eksakte.',
    '= Q = Σ w × s / 100',
    '= Resultat = Q',
    '# Pris (40 %)',
    'Lågast pris (Pb) får full poengsum S. Andre mister like stor del av S som prisen (P) er høgare enn Pb. Poenga blir negative når prisen er meir enn dobbelt så høg.',
    '= Poeng = S − S × (P − Pb) / Pb',
    '# Kvalitet (60 %)',
    'Poenga (s) blir gitt mot ein oppgitt standard, frå 0 til S. Det beste tilbodet kan få mindre enn S.',
    'Poengsummen er gjennomsnittet av poenga frå evaluatorane.',
    'Underkriterium: Team (70 %); Plan (30 %).',
    'Tilbod under 4 poeng blir føreslått avviste.',
    'Høgst 3 tilbod går vidare etter dette kriteriet.',
    '= Poeng = s',
    '# Avrunding',
    'Poenga for kvart kriterium blir runda av til 2 desimalar (halve til næraste partal).',
    'Det kvart kriterium bidreg med blir runda av til 1 desimalar (alltid oppover).',
    'Resultatet blir runda av til 0 desimalar (alltid nedover).',
    '# Likt resultat',
    '1. Tilbodet som er best på «Kvalitet», er best.',
    '2. Rekkjefølgja blir avgjord ved loddtrekking.',
  ])
  assert.deepEqual(lines(model, 'en'), [
    '# Method',
    'The score of each criterion is multiplied by its weight (w per cent) and added up. The highest sum is best.',
    'The scale of points goes from 0 to 10 (S), in steps of 0.5.',
    'The weights are exact.',
    '= Q = Σ w × s / 100',
    '= Result = Q',
    '# Price (40 %)',
    'The lowest price (Pb) gets the full score S. Others lose the same share of S as their price (P) is above Pb. The score is negative when the price is more than twice the lowest.',
    '= Points = S − S × (P − Pb) / Pb',
    '# Quality (60 %)',
    'Points (s) are given against a stated standard, from 0 to S. The best tender may get less than S.',
    'The score is the mean of the evaluators’ scores.',
    'Sub-criteria: Team (70 %); Plan (30 %).',
    'Tenders under 4 points are proposed rejected.',
    'At most 3 tenders go on after this criterion.',
    '= Points = s',
    '# Rounding',
    'The score of each criterion is rounded to 2 decimals (halves to the nearest even digit).',
    'What each criterion contributes is rounded to 1 decimals (always upwards).',
    'The result is rounded to 0 decimals (always downwards).',
    '# Equal results',
    '1. The tender that is better in “Quality” is better.',
    '2. The order is decided by drawing lots.',
  ])
})

test('the shorter sentences in each language', () => {
  const tie = (ties: EvaluationModel['ties'], language: Language) => lines(pointsModel({ ties }), language).at(-1)
  assert.equal(tie([], 'nn'), 'Står tilbod likt, er resultatet uavgjort. Ingen regel skil dei.')
  assert.equal(tie([], 'en'), 'Where tenders are equal, the result is a tie. No rule separates them.')
  assert.equal(tie([{ by: 'draw' }], 'nb'), '1. Rekkefølgen avgjøres ved loddtrekning.')
  assert.equal(tie([{ by: 'received' }], 'en'), '1. The tender received first is better.')
  const scale = (language: Language) => lines(pointsModel(), language)[2]
  assert.deepEqual(languages.map(scale), [
    'Poengskalaen går fra 0 til 10 (S).',
    'Poengskalaen går frå 0 til 10 (S).',
    'The scale of points goes from 0 to 10 (S).',
  ])
  const weighting = (weighting: EvaluationModel['weighting']) =>
    languages.map((language) => lines(pointsModel({ weighting }), language)[3])
  for (const kind of ['exact', 'range', 'order'] as const)
    for (const line of weighting(kind)) assert.match(line as string, /[Vv]ekt|weight/)
  const modes = (mode: (typeof roundingModes)[number]) =>
    languages.map((language) =>
      lines(pointsModel({ rounding: { weighted: { decimals: 3, mode } } }), language).find((line) =>
        line.includes('3 d'),
      ),
    )
  for (const mode of roundingModes)
    for (const line of modes(mode))
      assert.match(line as string, /^(Det hvert|Det kvart|What each).*\(\p{L}[\p{L} ]+\)\.$/u)
  const lowest = pointsModel({
    method: 'lowest-price',
    criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' } }],
  })
  assert.equal(describeModel(lowest, 'nb')[0]?.text.length, 2)
})
