// The law and the scoring for systems: the same questions and answers as `heldigital law … --json`.
import type { RouteDefinition } from '../../kernel/module.ts'
import type { Text } from '../../kernel/language.ts'
import { Type, type Static, type TSchema } from '../../kernel/schema.ts'
import { askLaw, type LawQuery } from './law/ask-law.ts'
import { lawQuestions, type LawQuestion } from './law/questions.ts'
import { answerScoring, scoringQuestion } from './scoring/question.ts'

const text = Type.Object({ nb: Type.String(), nn: Type.String(), en: Type.String() })
const sentences = Type.Array(Type.String())
const row = Type.Object({
  id: Type.String(),
  rule: Type.String(),
  subject: Type.String(),
  title: text,
  validFrom: Type.String(),
  validTo: Type.Union([Type.String(), Type.Null()]),
  paragraph: Type.String(),
  source: Type.String(),
  status: Type.Enum(['verified', 'secondary', 'pending']),
  value: Type.Unknown(),
})
const reasons = {
  rows: Type.Array(row, { description: 'The rows of law that the answer rests on.' }),
  needsConfirmation: Type.Array(Type.Object({ row: Type.String(), question: text }), {
    description: 'Pending rows that a person must confirm before the answer carries a decision.',
  }),
  explanation: Type.Object({ nb: sentences, nn: sentences, en: sentences }),
}
const orNull = (schema: TSchema) => Type.Union([schema, Type.Null()])
const instant = orNull(Type.String({ description: 'UTC' }))
const part = Type.Enum(['none', 'I', 'II', 'III', 'IV', 'V'])

const answers: Readonly<Record<LawQuestion, TSchema>> = {
  route: Type.Object({
    part,
    parts: Type.Array(part),
    notice: Type.Enum(['none', 'national', 'ted']),
    value: Type.String(),
    thresholds: Type.Array(Type.Unknown()),
    lots: Type.Array(Type.Unknown()),
    procedures: Type.Array(Type.Unknown()),
    ...reasons,
  }),
  limits: Type.Object({
    minimumDays: orNull(Type.Integer()),
    earliestDeadline: instant,
    phases: Type.Array(Type.Unknown()),
    deadline: Type.Optional(Type.Unknown()),
    ...reasons,
  }),
  standstill: Type.Object({ endsAt: instant, earliestSigning: instant, days: orNull(Type.Integer()), ...reasons }),
  workdays: Type.Object({ date: Type.String(), holidays: Type.Array(Type.Unknown()), ...reasons }),
  plan: Type.Object({
    from: Type.String(),
    to: Type.String(),
    entries: Type.Array(Type.Unknown()),
    holidays: Type.Array(Type.Unknown()),
    ...reasons,
  }),
  rows: Type.Object({ rows: Type.Array(row) }),
  holidays: Type.Object({ year: Type.Integer(), holidays: Type.Array(Type.Unknown()), rows: Type.Array(row) }),
}

const titles: Readonly<Record<LawQuestion, Text>> = {
  route: {
    nb: 'Hvilken del av regelverket en anskaffelse følger',
    nn: 'Kva del av regelverket eit innkjøp følgjer',
    en: 'Which part of the rules a procurement follows',
  },
  limits: {
    nb: 'Minstefrister i en prosedyre',
    nn: 'Minstefristar i ein prosedyre',
    en: 'Minimum time limits of a procedure',
  },
  standstill: {
    nb: 'Karensperiode og første lovlige signering',
    nn: 'Karensperiode og første lovlege signering',
    en: 'Standstill and first lawful signing',
  },
  workdays: { nb: 'Telling av virkedager', nn: 'Teljing av verkedagar', en: 'Counting of working days' },
  plan: {
    nb: 'Hele tidsplanen for en prosedyre',
    nn: 'Heile tidsplanen for ein prosedyre',
    en: 'The whole time plan of a procedure',
  },
  rows: { nb: 'Reglene som daterte rader', nn: 'Reglane som daterte rader', en: 'The rules as dated rows' },
  holidays: { nb: 'Helligdager i et år', nn: 'Heilagdagar i eit år', en: 'Public holidays of a year' },
}

const law = (Object.keys(lawQuestions) as LawQuestion[]).map((question): RouteDefinition => ({
  method: 'GET',
  path: `/law/${question}`,
  title: titles[question],
  access: { kind: 'public' },
  query: lawQuestions[question],
  answer: answers[question],
  handle: async ({ query, now }) => askLaw(question, query as LawQuery, now),
}))

export const routes: readonly RouteDefinition[] = [
  ...law,
  {
    method: 'POST',
    path: '/scoring/evaluate',
    title: {
      nb: 'Rangering av tilbud etter en evalueringsmodell',
      nn: 'Rangering av tilbod etter ein evalueringsmodell',
      en: 'Ranking of tenders by an evaluation model',
    },
    access: { kind: 'public' },
    body: scoringQuestion,
    handle: async ({ body }) => answerScoring(body as Static<typeof scoringQuestion>),
  },
]
