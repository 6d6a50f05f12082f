// Evaluation: impartiality first, quality before price, every figure exact and explained.
import { evaluate, type Figure, type Tender } from '@heldigital/scoring'
import { command } from '../../../kernel/events/command.ts'
import { parseInstant } from '../../../kernel/clock.ts'
import { organisationOf, theProduct } from '../../../kernel/identity/actor.ts'
import { isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, instantText, object, prose, Type } from '../../../kernel/schema.ts'
import { competition, lotsOf, type CompetitionState, type LotResult } from './state.ts'
import { texts } from './texts.ts'

export const declareImpartiality = command({
  name: 'competitions.declare-impartiality',
  title: { nb: 'Erklær habilitet', nn: 'Erklær habilitet', en: 'Declare impartiality' },
  done: {
    nb: 'Habilitetserklæringen er registrert.',
    nn: 'Habilitetserklæringa er registrert.',
    en: 'Your declaration was recorded.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['evaluator'],
  input: object({ impartial: Type.Boolean() }),
  fold: competition,
  decide: (state, { impartial }, { actor }) => {
    if (actor.kind !== 'person')
      return refuse('competitions.a-person', texts.aPerson, texts.aPersonCure, { status: 403 })
    if (!impartial)
      return refuse('competitions.not-impartial', texts.notImpartial, texts.notImpartialCure, {
        field: 'impartial',
        legalBasis: 'FOA § 7-5',
      })
    if (state.impartial.includes(actor.person)) return { events: [] }
    return {
      events: [
        { type: 'competitions.impartiality-declared', data: { person: actor.person }, legalRows: ['FOA § 7-5'] },
      ],
    }
  },
})

export const score = command({
  name: 'competitions.score',
  title: { nb: 'Gi poeng', nn: 'Gi poeng', en: 'Score' },
  done: { nb: 'Poenget er lagret.', nn: 'Poenget er lagra.', en: 'The score was saved.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['evaluator'],
  input: object({
    lot: identifier,
    criterion: identifier,
    tender: identifier,
    score: Type.String({ pattern: '^\\d{1,3}(\\.\\d{1,4})?$', 'x-form': 'number' }),
    note: prose(5000, 10),
  }),
  fold: competition,
  decide: (state, input, { actor }) => {
    if (actor.kind !== 'person')
      return refuse('competitions.a-person', texts.aPerson, texts.aPersonCure, { status: 403 })
    if (state.stage === 'priced' || state.stage === 'proposed' || state.stage === 'notified')
      return refuse('competitions.quality-locked', texts.qualityLocked, texts.qualityLockedCure, { status: 409 })
    if (state.stage !== 'opened')
      return refuse('competitions.not-opened', texts.notOpened, texts.notOpenedCure, { status: 409 })
    if (!state.impartial.includes(actor.person))
      return refuse('competitions.declare-first', texts.declareFirst, texts.declareFirstCure, {
        legalBasis: 'FOA § 7-5',
      })
    const wanted = toBeScored(state).some(
      (each) => each.lot === input.lot && each.criterion === input.criterion && each.tender === input.tender,
    )
    if (!wanted)
      return refuse('competitions.nothing-to-score', texts.nothingToScore, texts.nothingToScoreCure, { status: 404 })
    if (Number(input.score) > 10)
      return refuse('competitions.score-off-scale', texts.offScale, texts.offScaleCure, { field: 'score' })
    return { events: [{ type: 'competitions.scored', data: { ...input, evaluator: actor.person } }] }
  },
})

/** Every quality score that the models ask for: lot, criterion and tender. */
export function toBeScored(state: CompetitionState): { lot: string; criterion: string; tender: string }[] {
  return lotsOf(state).flatMap((lot) =>
    tendersIn(state, lot.id).flatMap((tender) =>
      (state.models[lot.id]?.criteria ?? [])
        .filter((criterion) => criterion.kind === 'quality')
        .map((criterion) => ({ lot: lot.id, criterion: criterion.id, tender: tender.tender })),
    ),
  )
}

/** The opened tenders that bid on a lot and are not rejected. */
export function tendersIn(state: CompetitionState, lot: string) {
  return state.opened.filter(
    (tender) =>
      tender.answers.lots.some((each) => each.lot === lot) &&
      !state.rejections.some((rejection) => rejection.tender === tender.tender),
  )
}

export const reject = command({
  name: 'competitions.reject-tender',
  title: { nb: 'Avvis tilbud', nn: 'Avvis tilbod', en: 'Reject a tender' },
  done: { nb: 'Tilbudet er avvist.', nn: 'Tilbodet er avvist.', en: 'The tender was rejected.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    tender: identifier,
    ground: Type.Enum(['formal', 'supplier', 'deviation', 'abnormally-low']),
    reason: prose(5000, 20),
  }),
  fold: competition,
  decide: (state, { tender, ground, reason }, { now }) => {
    if (state.stage !== 'opened' && state.stage !== 'priced')
      return refuse('competitions.not-opened', texts.notOpened, texts.notOpenedCure, { status: 409 })
    if (!state.opened.some((each) => each.tender === tender) || state.rejections.some((each) => each.tender === tender))
      return refuse('competitions.no-such-tender', texts.noTender, texts.noTenderCure, { status: 404 })
    if (ground === 'abnormally-low') {
      const asked = state.explanations.find((each) => each.tender === tender)
      if (asked === undefined || (asked.answer === undefined && Date.parse(now) < Date.parse(asked.dueAt)))
        return refuse('competitions.ask-first', texts.askFirst, texts.askFirstCure, {
          field: 'ground',
          legalBasis: 'FOA § 24-9',
        })
    }
    const legalBasis = {
      formal: 'FOA § 24-1',
      supplier: 'FOA § 24-2',
      deviation: 'FOA § 24-8',
      'abnormally-low': 'FOA § 24-9',
    }[ground]
    const data = { tender, ground, legalBasis, reason }
    // Once prices are known, a rejection changes what the best price is: the ranking is made anew.
    const results =
      state.stage === 'priced'
        ? resultsOf({ ...state, rejections: [...state.rejections, { ...data, by: theProduct }] })
        : undefined
    if (isRefusal(results)) return results
    return {
      events: [
        {
          type: 'competitions.tender-rejected',
          data: { ...data, ...(results === undefined ? {} : { results }) },
          legalRows: [legalBasis],
        },
      ],
    }
  },
})

export const askExplanation = command({
  name: 'competitions.ask-explanation',
  title: {
    nb: 'Be om forklaring på lav pris',
    nn: 'Be om forklaring på låg pris',
    en: 'Ask for an explanation of a low price',
  },
  done: {
    nb: 'Leverandøren er bedt om en forklaring.',
    nn: 'Leverandøren er beden om ei forklaring.',
    en: 'The supplier was asked for an explanation.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ tender: identifier, question: prose(5000, 10), dueAt: instantText }),
  fold: competition,
  decide: (state, { tender, question, dueAt }, { now }) => {
    if (state.stage !== 'priced')
      return refuse('competitions.not-priced', texts.notPriced, texts.notPricedCure, { status: 409 })
    if (!state.opened.some((each) => each.tender === tender) || state.rejections.some((each) => each.tender === tender))
      return refuse('competitions.no-such-tender', texts.noTender, texts.noTenderCure, { status: 404 })
    if (state.explanations.some((each) => each.tender === tender))
      return refuse('competitions.asked-already', texts.askedAlready, texts.askedAlreadyCure, { status: 409 })
    const due = parseInstant(dueAt)
    if (due === undefined || Date.parse(due) <= Date.parse(now))
      return refuse('competitions.limit-passed', texts.limitPassed, texts.limitPassedCure, { field: 'dueAt' })
    return {
      events: [
        {
          type: 'competitions.explanation-asked',
          data: { tender, question, dueAt: due },
          legalRows: ['FOA § 24-9'],
        },
      ],
    }
  },
})

export const explain = command({
  name: 'competitions.explain',
  title: { nb: 'Forklar prisen', nn: 'Forklar prisen', en: 'Explain the price' },
  done: { nb: 'Forklaringen er sendt.', nn: 'Forklaringa er send.', en: 'The explanation was sent.' },
  kind: 'procurement',
  party: 'other',
  roles: ['supplierAdministrator', 'submitter'],
  input: object({ tender: identifier, answer: prose(20_000, 10) }),
  fold: competition,
  decide: (state, { tender, answer }, { now, actor }) => {
    const asked = state.explanations.find((each) => each.tender === tender)
    const mine = state.opened.some((each) => each.tender === tender && each.supplier === organisationOf(actor))
    if (asked === undefined || !mine)
      return refuse('competitions.nothing-asked', texts.nothingAsked, texts.nothingAskedCure, { status: 404 })
    if (asked.answer !== undefined || Date.parse(now) >= Date.parse(asked.dueAt) || state.stage !== 'priced')
      return refuse('competitions.answer-late', texts.answerLate, texts.answerLateCure, { status: 409 })
    return { events: [{ type: 'competitions.explained', data: { tender, answer }, legalRows: ['FOA § 24-9'] }] }
  },
})

export const drawLots = command({
  name: 'competitions.draw-lots',
  title: { nb: 'Registrer loddtrekning', nn: 'Registrer loddtrekking', en: 'Record a drawing of lots' },
  done: {
    nb: 'Loddtrekningen er registrert.',
    nn: 'Loddtrekkinga er registrert.',
    en: 'The drawing of lots was recorded.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    lot: identifier,
    /** The tender drawn first; with more than two equal ones all of them in order. */
    order: Type.Array(identifier, { minItems: 1, maxItems: 100, uniqueItems: true }),
    how: prose(2000, 10),
  }),
  fold: competition,
  decide: (state, { lot, order, how }) => {
    if (state.stage !== 'priced')
      return refuse('competitions.not-priced', texts.notPriced, texts.notPricedCure, { status: 409 })
    const result = state.results.find((each) => each.lot === lot)
    const equal = (result?.ranking ?? []).filter((each) => each.rank === 1).map((each) => each.tender)
    if (result === undefined || result.winner !== undefined || equal.length < 2)
      return refuse('competitions.no-tie', texts.noTie, texts.noTieCure, { status: 409, field: 'lot' })
    const whole = [...order, ...(order.length === 1 ? equal.filter((each) => each !== order[0]) : [])]
    if (whole.length !== equal.length || whole.some((each) => !equal.includes(each)))
      return refuse('competitions.other-tenders-drawn', texts.otherDrawn, texts.otherDrawnCure, { field: 'order' })
    const draw = { lot, order: whole, how }
    const results = resultsOf({ ...state, draws: [...state.draws, draw] })
    if (isRefusal(results)) return results
    return { events: [{ type: 'competitions.lots-drawn', data: { ...draw, results } }] }
  },
})

export const lockQuality = command({
  name: 'competitions.lock-quality',
  title: {
    nb: 'Lås kvalitetspoengene og vis pris',
    nn: 'Lås kvalitetspoenga og vis pris',
    en: 'Lock the quality scores and show prices',
  },
  done: {
    nb: 'Kvaliteten er låst og prisene er vist.',
    nn: 'Kvaliteten er låst og prisane er viste.',
    en: 'Quality is locked and prices are shown.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({}),
  fold: competition,
  decide: (state) => {
    if (state.stage !== 'opened')
      return refuse('competitions.not-opened', texts.notOpened, texts.notOpenedCure, { status: 409 })
    const unscored = toBeScored(state).filter((each) => scoresFor(state, each).length === 0)
    if (unscored.length > 0)
      return refuse('competitions.scores-missing', texts.scoresMissing, texts.scoresMissingCure, {
        legalBasis: 'FOA § 18-1',
      })
    const results = resultsOf(state)
    if (isRefusal(results)) return results
    return { events: [{ type: 'competitions.quality-locked', data: { results }, legalRows: ['FOA § 18-1'] }] }
  },
})

function scoresFor(state: CompetitionState, wanted: { lot: string; criterion: string; tender: string }) {
  return state.scores.filter(
    (each) => each.lot === wanted.lot && each.criterion === wanted.criterion && each.tender === wanted.tender,
  )
}

/** The ranking of every lot by its published model. */
function resultsOf(state: CompetitionState): LotResult[] | Refusal {
  const results: LotResult[] = []
  for (const lot of lotsOf(state)) {
    const evaluated = evaluationOf(state, lot.id)
    if (evaluated === undefined) {
      results.push({ lot: lot.id, model: '', ranking: [], winner: undefined })
      continue
    }
    if (!evaluated.ok)
      return refuse(
        'competitions.not-evaluated',
        evaluated.findings[0]?.text ?? texts.scoresMissing,
        texts.scoresMissingCure,
      )
    results.push({
      lot: lot.id,
      model: evaluated.model,
      ranking: evaluated.ranking.map(({ tender, rank, total, price, criteria }) => ({
        tender,
        rank,
        total,
        price: price ?? '',
        criteria,
      })),
      winner: evaluated.winner.kind === 'one' ? evaluated.winner.tender : undefined,
    })
  }
  return results
}

/** The full evaluation of a lot with its trace, computed anew: the same events give the same figures. */
export function evaluationOf(state: CompetitionState, lot: string) {
  const model = state.models[lot]
  const entries = tendersIn(state, lot)
  if (model === undefined || entries.length === 0) return undefined
  const tenders: Tender[] = entries.map((entry) => {
    const price = entry.answers.lots.find((each) => each.lot === lot)?.price ?? '0'
    const figures: Record<string, Figure> = {}
    for (const criterion of model.criteria) {
      figures[criterion.id] =
        criterion.kind === 'quality'
          ? scoresFor(state, { lot, criterion: criterion.id, tender: entry.tender }).map((each) => each.score)
          : price
    }
    return { id: entry.tender, figures }
  })
  const draws = state.draws.filter((each) => each.lot === lot).map(({ order }) => ({ order }))
  return evaluate(model, tenders, draws.length === 0 ? {} : { draws })
}
