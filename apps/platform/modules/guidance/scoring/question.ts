// Evaluates tenders by a model that a system sends, and says all that is wrong at once.
import {
  evaluate,
  replay,
  whatIf,
  type Decisions,
  type EvaluationModel,
  type Finding,
  type Ranked,
  type ScenarioResult,
  type Tender,
  type Trace,
} from '@heldigital/scoring'
import type { Text } from '../../../kernel/language.ts'
import { refuse, type Refusal } from '../../../kernel/refusal.ts'
import { object, Type, type Static } from '../../../kernel/schema.ts'

const anything = (description: string) => Type.Record(Type.String(), Type.Unknown(), { description })

export const scoringQuestion = object({
  model: anything(
    'The evaluation model, schema `heldigital-evaluation-model-1`: method, scale, money, weighting, criteria, rounding, ties. Amounts, weights and scores are decimal text.',
  ),
  tenders: Type.Array(
    object({
      id: Type.String({ minLength: 1, maxLength: 100 }),
      figures: anything(
        'One figure for each criterion: a price, a score, a list of scores, or one of these for each part.',
      ),
      received: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
    { minItems: 1, maxItems: 5000 },
  ),
  decisions: Type.Optional(
    anything('Weights chosen within ranges, drawn lots, tenders that a person has decided are out.'),
  ),
  trace: Type.Optional(Type.Boolean({ description: 'Every figure line by line; at most 200 tenders.' })),
  whatIf: Type.Optional(
    Type.Boolean({ description: "Where a criterion's real weight drifts from the published one." }),
  ),
})

export interface ScoringAnswer {
  readonly model: string
  readonly weights: Ranked['weights']
  readonly ranking: Ranked['ranking']
  readonly winner: Ranked['winner']
  readonly withoutTotal: Ranked['withoutTotal']
  readonly proposals: Ranked['proposals']
  readonly ties: Ranked['ties']
  readonly final: boolean
  readonly trace?: Trace
  /** Whether an independent recomputation of the trace gave the same figures and ranking. */
  readonly replayAgrees?: boolean
  readonly whatIf?: readonly ScenarioResult[]
}

const mostTraced = 200

/** The evaluation, or a refusal that names every fault with its place. */
export function answerScoring(question: Static<typeof scoringQuestion>): ScoringAnswer | Refusal {
  const model = question.model as unknown as EvaluationModel
  const tenders = question.tenders as unknown as readonly Tender[]
  const decisions = (question.decisions ?? {}) as Decisions
  if (question.trace === true && tenders.length > mostTraced)
    return refuse('scoring.too-many-to-trace', texts.tooMany, texts.tooManyCure, { field: 'tenders' })
  const evaluation = evaluate(model, tenders, decisions)
  if (!evaluation.ok) return refusalOf(evaluation.findings)
  const { trace, ok: _, ...answer } = { ...evaluation, trace: question.trace === true ? evaluation.trace : undefined }
  return {
    ...answer,
    ...(trace === undefined ? {} : { trace, replayAgrees: replay(trace).agrees }),
    ...(question.whatIf === true
      ? {
          whatIf: whatIf(model, [{ name: texts.these, tenders }], decisions).concat(
            whatIf(model, undefined, decisions),
          ),
        }
      : {}),
  }
}

function refusalOf(findings: readonly Finding[]): Refusal {
  const all = findings.slice(0, 50).map((finding) =>
    refuse(`scoring.${finding.code}`, finding.text, texts.cure, {
      field: finding.path,
      ...(finding.source === undefined ? {} : { legalBasis: finding.source }),
    }),
  )
  const [first] = all
  return all.length === 1 && first !== undefined
    ? first
    : { ...refuse('scoring.refused', texts.refused, texts.cure), more: all }
}

const texts = {
  refused: {
    nb: 'Modellen eller tilbudene kan ikke brukes slik de står',
    nn: 'Modellen eller tilboda kan ikkje brukast slik dei står',
    en: 'The model or the tenders cannot be used as they stand',
  },
  cure: {
    nb: 'Rett det som er nevnt, og send inn på nytt.',
    nn: 'Rett det som er nemnt, og send inn på nytt.',
    en: 'Mend what is named and send again.',
  },
  tooMany: {
    nb: `Utregningen linje for linje gis for høyst ${mostTraced} tilbud`,
    nn: `Utrekninga linje for linje blir gitt for høgst ${mostTraced} tilbod`,
    en: `The working line by line is given for at most ${mostTraced} tenders`,
  },
  tooManyCure: {
    nb: 'Be om rangeringen uten utregning, eller send færre tilbud.',
    nn: 'Be om rangeringa utan utrekning, eller send færre tilbod.',
    en: 'Ask for the ranking without its working, or send fewer tenders.',
  },
  these: { nb: 'Tilbudene', nn: 'Tilboda', en: 'The tenders' },
} satisfies Record<string, Text>
