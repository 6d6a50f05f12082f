// Evaluation: impartiality first, quality before price, every figure exact and explained.
import { evaluate, type Figure, type Tender } from '@heldigital/scoring'
import { command } from '../../../kernel/events/command.ts'
import { isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, object, prose, Type } from '../../../kernel/schema.ts'
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
    ground: Type.Enum(['formal', 'supplier', 'deviation']),
    reason: prose(5000, 20),
  }),
  fold: competition,
  decide: (state, { tender, ground, reason }) => {
    if (state.stage !== 'opened')
      return refuse('competitions.not-opened', texts.notOpened, texts.notOpenedCure, { status: 409 })
    if (!state.opened.some((each) => each.tender === tender) || state.rejections.some((each) => each.tender === tender))
      return refuse('competitions.no-such-tender', texts.noTender, texts.noTenderCure, { status: 404 })
    const legalBasis = { formal: 'FOA § 24-1', supplier: 'FOA § 24-2', deviation: 'FOA § 24-8' }[ground]
    return {
      events: [
        { type: 'competitions.tender-rejected', data: { tender, ground, legalBasis, reason }, legalRows: [legalBasis] },
      ],
    }
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
  return evaluate(model, tenders)
}
