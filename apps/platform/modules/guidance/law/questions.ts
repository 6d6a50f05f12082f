// What may be asked of the law, and with which parameters: the same names as the options of `heldigital law`.
import {
  buyers,
  contractKinds,
  parts,
  procedureCodes,
  regimes,
  standstillExceptionCodes,
  type FreeDay,
  type LimitsResult,
  type ListedRow,
  type PlanResult,
  type Question,
  type RouteResult,
  type StandstillResult,
  type UsedRow,
} from '@heldigital/law'
import { object, Type } from '../../../kernel/schema.ts'

const moment = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 40, description }))
const amount = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 30, description }))
const days = (description: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 3650, description }))
const flag = (description: string) => Type.Optional(Type.Boolean({ description }))
const dayOrMoment =
  'A day in Oslo (2026-03-02), a time in Oslo (2026-03-02T10:00) or an instant (2026-03-02T09:00:00Z).'

const regime = Type.Optional(Type.Enum([...regimes], { description: 'Which regulation; procurement unless said.' }))
const part = Type.Enum([...parts], { description: 'Part of the regulation.' })
const lawDate = moment('The day whose law applies; the day something was sent unless said.')
const confirm = Type.Optional(
  Type.Array(Type.String({ minLength: 1, maxLength: 300 }), {
    maxItems: 50,
    description: 'ROW=NAME or ROW=NAME=KRONER: what a person has confirmed of a pending row. May be repeated.',
  }),
)
const lots = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 200, description }))

const limits = {
  procedure: Type.Enum([...procedureCodes]),
  part,
  sent: Type.String({ minLength: 1, maxLength: 40, description: `When the notice was sent. ${dayOrMoment}` }),
  regime,
  buyer: Type.Optional(Type.Enum([...buyers])),
  electronic: flag('Tenders may be sent electronically.'),
  urgent: flag('Urgency makes the ordinary limit impracticable; needs `reason`.'),
  reason: Type.Optional(
    Type.String({ minLength: 1, maxLength: 2000, description: 'The published reason of urgency.' }),
  ),
  'closed-documents': flag('Not all documents are freely accessible from the day of the notice.'),
  agreed: flag('All selected candidates have agreed to the time limit (DPS, utilities).'),
  'planning-notice': moment('When a planning notice that shortens was sent.'),
  'law-date': lawDate,
  confirm,
}

export const lawQuestions = {
  route: object({
    kind: Type.Enum([...contractKinds]),
    buyer: Type.Enum([...buyers]),
    date: moment('The day the notice is sent; today unless said.'),
    value: amount('Kroner without VAT.'),
    options: amount('Value of every option.'),
    extensions: amount('Value of every extension.'),
    prizes: amount('Prizes and payments to participants.'),
    monthly: amount('Value a month, of a contract without a fixed term.'),
    'framework-maximum': amount('The highest total of a framework agreement or a dynamic purchasing system.'),
    lot: lots('`600000` or `A=600000`. May be repeated.'),
    'small-lot': lots('A lot for the small-lot exception (FOA § 5-4 (8)). May be repeated.'),
    regime,
    'design-contest': flag('A design contest.'),
    confirm,
  }),
  limits: object({
    ...limits,
    phase: Type.Optional(Type.Enum(['request', 'tender'])),
    'invitation-sent': moment('When the invitation to tender was sent.'),
    deadline: moment('A deadline to check against the minimum.'),
  }),
  standstill: object({
    part,
    sent: Type.String({
      minLength: 1,
      maxLength: 40,
      description: `When the last award letter was sent. ${dayOrMoment}`,
    }),
    regime,
    electronic: flag('Every letter was sent electronically.'),
    exception: Type.Optional(Type.Enum([...standstillExceptionCodes])),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 365, description: "The buyer's own choice of days." })),
    reverses: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 40 }), { maxItems: 50 })),
    'law-date': lawDate,
    confirm,
  }),
  workdays: object({
    from: Type.String({ minLength: 1, maxLength: 40, description: `The first day, not counted. ${dayOrMoment}` }),
    days: Type.Integer({ minimum: -10_000, maximum: 10_000 }),
  }),
  plan: object({
    ...limits,
    'request-days': days('Days planned for requests to participate.'),
    'tender-days': days('Days planned for tenders.'),
    'selection-days': days('Days planned for selection.'),
    'negotiation-days': days('Days planned for negotiation.'),
    'evaluation-days': days('Days planned for evaluation.'),
    'paper-letter': flag('Award letters are not sent electronically.'),
  }),
  rows: object({
    rule: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    subject: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    date: moment('Only rows valid on this day.'),
    status: Type.Optional(Type.Enum(['verified', 'secondary', 'pending'])),
    since: moment('Only rows that begin on this day or later.'),
  }),
  holidays: object({ year: Type.Integer({ minimum: 1968, maximum: 2999 }) }),
} as const

export type LawQuestion = keyof typeof lawQuestions

/** What each question is answered with. */
export interface LawAnswers {
  readonly route: RouteResult
  readonly limits: LimitsResult & { readonly deadline?: LawfulDeadline }
  readonly standstill: StandstillResult
  readonly workdays: Workdays
  readonly plan: PlanResult
  readonly rows: { readonly rows: readonly ListedRow[] }
  readonly holidays: { readonly year: number; readonly holidays: readonly FreeDay[]; readonly rows: readonly UsedRow[] }
}

export interface LawfulDeadline {
  readonly accepted: true
  readonly at: string
  readonly atLocal: string
  /** The last day to answer questions asked in time. */
  readonly answersBy: string | null
}

export interface Workdays {
  readonly from: string
  readonly days: number
  readonly date: string
  /** Holidays that were passed over; Saturdays and Sundays are not listed. */
  readonly holidays: readonly FreeDay[]
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Readonly<Record<'nb' | 'nn' | 'en', readonly string[]>>
}
