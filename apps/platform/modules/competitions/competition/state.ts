// What a competition is at any moment, folded from the events of its procurement.
import type { EvaluationModel } from '@heldigital/scoring'
import type { ReleasedShare, SealPolicy, SignedReceipt } from '@heldigital/seal'
import type { Instant } from '../../../kernel/clock.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { Actor, PersonId } from '../../../kernel/identity/actor.ts'
import type { FileReference } from '../../../kernel/schema.ts'
import {
  noticeDrafts,
  publishedNotices,
  type NoticeDrafts,
  type NoticeLot,
  type PublishedNotices,
} from '../../notices/index.ts'
import { procurement, type ProcurementState } from '../../procurements/index.ts'

export type CompetitionStage =
  | 'preparing'
  | 'approval'
  | 'ready'
  | 'published'
  | 'closed'
  | 'opened'
  | 'priced'
  | 'proposed'
  | 'notified'
  | 'cancelled'

export interface CompetitionDocument {
  readonly id: string
  readonly title: string
  readonly file: FileReference
  readonly addedAt: Instant
}

export interface CommitteeMember {
  readonly person: PersonId
  /** Public key, once the member has made one. */
  readonly recipient?: string
  /** The private key, wrapped by a passphrase that only the member knows. */
  readonly wrapped?: string
}

export interface Question {
  readonly id: string
  readonly text: string
  readonly askedAt: Instant
  /** The organisation that asked: never shown to other suppliers, nor with the answer. */
  readonly askedBy: string
  readonly answer?: string
  readonly answeredAt?: Instant
}

export interface ReceivedTender {
  readonly id: string
  readonly supplier: string
  /** 1 for the supplier's first, then 2: the last in time counts. */
  readonly version: number
  readonly receivedAt: Instant
  /** SHA-256 of the envelope, under which it is kept as it came. */
  readonly envelopeHash: string
  /** Version of the seal that it was sealed under. */
  readonly policy: number
  readonly parts: readonly { readonly sha256: string; readonly size: number }[]
  readonly receipt: SignedReceipt
  readonly standing: 'counts' | 'replaced' | 'withdrawn'
}

/** A tender's answers as they stood inside the seal. */
export interface TenderAnswers {
  readonly lots: readonly {
    readonly lot: string
    readonly price: string
    readonly answers: Readonly<Record<string, string>>
  }[]
  readonly contact?: { readonly name: string; readonly email: string }
}

export interface OpenedTender {
  readonly tender: string
  readonly supplier: string
  readonly answers: TenderAnswers
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[]
}

export interface Score {
  readonly lot: string
  readonly criterion: string
  readonly tender: string
  readonly evaluator: PersonId
  readonly score: string
  readonly note: string
}

export interface Rejection {
  readonly tender: string
  readonly ground: string
  readonly legalBasis: string
  readonly reason: string
  readonly by: Actor
}

/** A question about a tender that seems abnormally low (FOA § 24-9), and what the tenderer answered. */
export interface Explanation {
  readonly tender: string
  readonly question: string
  readonly askedAt: Instant
  /** The tenderer answers before this instant. */
  readonly dueAt: Instant
  readonly answer?: string
  readonly answeredAt?: Instant
}

/** Lots drawn between equal tenders: the order in which they were drawn, and how. */
export interface Draw {
  readonly lot: string
  readonly order: readonly string[]
  readonly how: string
}

/** The result of one lot: who won, and every figure. */
export interface LotResult {
  readonly lot: string
  /** Hash of the model that was used. */
  readonly model: string
  readonly ranking: readonly {
    readonly tender: string
    readonly rank: number
    readonly total: string
    readonly price: string
    readonly criteria: Readonly<
      Record<string, { readonly figure: string; readonly score?: string; readonly contribution?: string }>
    >
  }[]
  readonly winner: string | undefined
}

export interface Award {
  readonly results: readonly LotResult[]
  readonly reasons: readonly { readonly lot: string; readonly text: string }[]
  readonly proposedBy: Actor
}

export interface AwardLetter {
  readonly supplier: string
  /** SHA-256 of the letter as it was sent. */
  readonly document: string
}

export interface Notification {
  readonly sentAt: Instant
  readonly letters: readonly AwardLetter[]
  /** First instant at which the contract may be signed; absent where no standstill runs. */
  readonly standstillEndsAt?: Instant
  readonly earliestSigning?: Instant
}

export interface CompetitionState {
  readonly stage: CompetitionStage
  readonly case: ProcurementState
  readonly notices: PublishedNotices
  readonly drafts: NoticeDrafts
  readonly documents: readonly CompetitionDocument[]
  readonly committee: { readonly members: readonly CommitteeMember[]; readonly needed: number }
  /** One evaluation model for each lot of the notice. */
  readonly models: Readonly<Record<string, EvaluationModel>>
  readonly submittedBy: Actor | undefined
  readonly approvedBy: Actor | undefined
  /** The seal that tenders must have now. */
  readonly policy: SealPolicy | undefined
  /** Every seal so far: a tender opens with the one that it was sealed under, also when the deadline was moved later. */
  readonly policies: readonly SealPolicy[]
  readonly questions: readonly Question[]
  readonly tenders: readonly ReceivedTender[]
  readonly shares: readonly ReleasedShare[]
  /** Who has taken part in the opening so far. */
  readonly openings: readonly PersonId[]
  readonly opened: readonly OpenedTender[]
  readonly unopened: readonly { readonly tender: string; readonly reason: string }[]
  readonly impartial: readonly PersonId[]
  readonly scores: readonly Score[]
  readonly rejections: readonly Rejection[]
  readonly explanations: readonly Explanation[]
  readonly draws: readonly Draw[]
  readonly results: readonly LotResult[]
  readonly award: Award | undefined
  readonly notification: Notification | undefined
  readonly cancelledBecause: string | undefined
}

const initial: CompetitionState = {
  stage: 'preparing',
  case: procurement.initial,
  notices: publishedNotices.initial,
  drafts: noticeDrafts.initial,
  documents: [],
  committee: { members: [], needed: 2 },
  models: {},
  submittedBy: undefined,
  approvedBy: undefined,
  policy: undefined,
  policies: [],
  questions: [],
  tenders: [],
  shares: [],
  openings: [],
  opened: [],
  unopened: [],
  impartial: [],
  scores: [],
  rejections: [],
  explanations: [],
  draws: [],
  results: [],
  award: undefined,
  notification: undefined,
  cancelledBecause: undefined,
}

type Handler = (state: CompetitionState, event: RecordedEvent) => CompetitionState

// The data of an event has the shape that the decision of the same name gave it; `competition.test.ts` holds the two together.
// oxlint-disable-next-line typescript/no-explicit-any
const data = (event: RecordedEvent): any => event.data

const handlers: Readonly<Record<string, Handler>> = {
  'notices.published': (state) => ({
    ...state,
    stage:
      state.notices.competition !== undefined && (state.stage === 'ready' || state.stage === 'preparing')
        ? 'published'
        : state.stage,
  }),
  'competitions.document-added': (state, event) => ({
    ...state,
    documents: [...state.documents, { ...data(event), addedAt: event.at }],
  }),
  'competitions.document-removed': (state, event) => ({
    ...state,
    documents: state.documents.filter((document) => document.id !== data(event).document),
  }),
  'competitions.committee-named': (state, event) => ({
    ...state,
    committee: {
      needed: data(event).needed,
      members: (data(event).members as PersonId[]).map(
        (person) => state.committee.members.find((member) => member.person === person) ?? { person },
      ),
    },
  }),
  'competitions.committee-key-made': (state, event) => ({
    ...state,
    committee: {
      ...state.committee,
      members: state.committee.members.map((member) =>
        member.person === data(event).person
          ? { person: member.person, recipient: data(event).recipient, wrapped: data(event).wrapped }
          : member,
      ),
    },
  }),
  'competitions.model-set': (state, event) => ({
    ...state,
    models: { ...state.models, [data(event).lot]: data(event).model },
  }),
  'competitions.submitted-for-approval': (state, event) => ({ ...state, stage: 'approval', submittedBy: event.actor }),
  'competitions.returned': (state) => ({ ...state, stage: 'preparing', submittedBy: undefined }),
  'competitions.approved': (state, event) => ({ ...state, stage: 'ready', approvedBy: event.actor }),
  'competitions.opened-for-tenders': (state, event) => ({
    ...state,
    policy: data(event).policy,
    policies: [...state.policies, data(event).policy],
  }),
  'competitions.question-asked': (state, event) => ({
    ...state,
    questions: [
      ...state.questions,
      { id: data(event).question, text: data(event).text, askedBy: data(event).askedBy, askedAt: event.at },
    ],
  }),
  'competitions.question-answered': (state, event) => ({
    ...state,
    questions: state.questions.map((question) =>
      question.id === data(event).question
        ? { ...question, text: data(event).text ?? question.text, answer: data(event).answer, answeredAt: event.at }
        : question,
    ),
  }),
  'competitions.tender-received': (state, event) => ({
    ...state,
    tenders: [
      ...state.tenders.map((tender) =>
        tender.supplier === data(event).supplier && tender.standing === 'counts'
          ? { ...tender, standing: 'replaced' as const }
          : tender,
      ),
      { ...data(event), receivedAt: event.at, standing: 'counts' },
    ],
  }),
  'competitions.tender-withdrawn': (state, event) => ({
    ...state,
    tenders: state.tenders.map((tender) =>
      tender.id === data(event).tender ? { ...tender, standing: 'withdrawn' } : tender,
    ),
  }),
  'competitions.closed': (state) => ({ ...state, stage: 'closed' }),
  'competitions.shares-released': (state, event) => ({
    ...state,
    shares: [...state.shares, ...data(event).shares],
    openings: [...state.openings, data(event).member],
  }),
  'competitions.opened': (state, event) => ({
    ...state,
    stage: 'opened',
    opened: data(event).opened,
    unopened: data(event).unopened,
  }),
  'competitions.impartiality-declared': (state, event) => ({
    ...state,
    impartial: [...state.impartial, data(event).person],
  }),
  'competitions.scored': (state, event) => ({
    ...state,
    scores: [
      ...state.scores.filter(
        (score) =>
          !(
            score.lot === data(event).lot &&
            score.criterion === data(event).criterion &&
            score.tender === data(event).tender &&
            score.evaluator === data(event).evaluator
          ),
      ),
      data(event),
    ],
  }),
  'competitions.tender-rejected': (state, event) => ({
    ...state,
    rejections: [...state.rejections, { ...data(event), by: event.actor }],
    results: data(event).results ?? state.results,
  }),
  'competitions.explanation-asked': (state, event) => ({
    ...state,
    explanations: [...state.explanations, { ...data(event), askedAt: event.at }],
  }),
  'competitions.explained': (state, event) => ({
    ...state,
    explanations: state.explanations.map((each) =>
      each.tender === data(event).tender ? { ...each, answer: data(event).answer, answeredAt: event.at } : each,
    ),
  }),
  'competitions.lots-drawn': (state, event) => ({
    ...state,
    draws: [...state.draws, { lot: data(event).lot, order: data(event).order, how: data(event).how }],
    results: data(event).results,
  }),
  'competitions.quality-locked': (state, event) => ({ ...state, stage: 'priced', results: data(event).results }),
  'competitions.award-proposed': (state, event) => ({
    ...state,
    stage: 'proposed',
    award: { ...data(event), proposedBy: event.actor },
  }),
  'competitions.award-returned': (state) => ({ ...state, stage: 'priced', award: undefined }),
  'competitions.award-letters-sent': (state, event) => ({
    ...state,
    stage: 'notified',
    notification: { ...data(event), sentAt: event.at },
  }),
  'competitions.award-reversed': (state) => ({ ...state, stage: 'priced', award: undefined, notification: undefined }),
  'competitions.cancelled': (state, event) => ({ ...state, stage: 'cancelled', cancelledBecause: data(event).reason }),
}

export const competition: Fold<CompetitionState> = {
  name: 'competition',
  initial,
  evolve: (state, event) => {
    const notices = publishedNotices.evolve(state.notices, event)
    const drafts = noticeDrafts.evolve(state.drafts, event)
    const opened = procurement.evolve(state.case, event)
    const unchanged = notices === state.notices && drafts === state.drafts && opened === state.case
    const seen = unchanged ? state : { ...state, notices, drafts, case: opened }
    return handlers[event.type]?.(seen, event) ?? seen
  },
}

/** The seal that a tender was sealed under. */
export function policyOf(state: CompetitionState, tender: ReceivedTender): SealPolicy | undefined {
  return state.policies.find((policy) => policy.version === tender.policy)
}

/** The tenders that count: in time, not replaced, not withdrawn. */
export function countingTenders(state: CompetitionState): readonly ReceivedTender[] {
  return state.tenders.filter((tender) => tender.standing === 'counts')
}

export function lotsOf(state: CompetitionState): readonly NoticeLot[] {
  return state.notices.competition?.facts.lots ?? []
}
