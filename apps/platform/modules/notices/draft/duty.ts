// A result must be told within a time that the law sets; the case says so until it is done.
import { listRows, osloDate } from '@heldigital/law'
import { milliseconds, plus, type Instant } from '../../../kernel/clock.ts'
import { command } from '../../../kernel/events/command.ts'
import { bareId, type RecordedEvent, type StreamId } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import { theProduct } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { JobHandler, Policy } from '../../../kernel/module.ts'
import { isRefusal, refuse } from '../../../kernel/refusal.ts'
import { object } from '../../../kernel/schema.ts'
import { awardKnown, type AwardKnown } from './award.ts'
import { noticeDrafts, type Drafted, type NoticeDrafts } from './draft.ts'
import type { NoticePublished } from '../published/published.ts'

/** Event `notices.result-awaited`. */
interface ResultAwaited {
  readonly dueAt: Instant
  /** The paragraph that sets the time. */
  readonly legalBasis: string
  readonly days: number
}

export interface ResultDuty {
  readonly drafts: NoticeDrafts
  readonly known: AwardKnown
  /** What is awaited; undefined when nothing is, or when it was told. */
  readonly awaited: (ResultAwaited & { readonly reminded: boolean }) | undefined
  readonly competitionPublished: boolean
  /** Contracts and cancellations that a result draft tells of, by draft; and of the result that was published last. */
  readonly drafted: Readonly<Record<string, number>>
  readonly told: number
}

export const resultDuty: Fold<ResultDuty> = {
  name: 'result-duty',
  initial: {
    drafts: noticeDrafts.initial,
    known: awardKnown.initial,
    awaited: undefined,
    competitionPublished: false,
    drafted: {},
    told: 0,
  },
  evolve: (state, event) => {
    const drafts = noticeDrafts.evolve(state.drafts, event)
    const known = awardKnown.evolve(state.known, event)
    const next = drafts === state.drafts && known === state.known ? state : { ...state, drafts, known }
    switch (event.type) {
      case 'notices.result-awaited':
        // The first time that runs is the one that counts, until it is met.
        return { ...next, awaited: next.awaited ?? { ...(event.data as ResultAwaited), reminded: false } }
      case 'notices.result-reminded':
        return { ...next, awaited: next.awaited === undefined ? undefined : { ...next.awaited, reminded: true } }
      case 'notices.drafted': {
        const { notice, subtype } = event.data as Drafted
        return subtype === 'E4' ? { ...next, drafted: { ...next.drafted, [notice]: outcomes(known) } } : next
      }
      case 'notices.published': {
        const { kind, notice } = event.data as NoticePublished
        if (kind === 'result') {
          const told = next.drafted[notice] ?? outcomes(known)
          return { ...next, told, awaited: told < outcomes(known) ? next.awaited : undefined }
        }
        return kind === 'competition' ? { ...next, competitionPublished: true } : next
      }
      default:
        return next
    }
  },
}

/** What there is to tell: each contract, and the cancellation. */
function outcomes({ contracts, cancelledAt }: AwardKnown): number {
  return contracts.length + (cancelledAt === undefined ? 0 : 1)
}

/** The parts of the regulation that ask for a result notice ask it of every published competition. */
function resultIsDue({ competitionPublished, drafts }: ResultDuty): boolean {
  return competitionPublished && drafts.case.part !== 'I' && drafts.case.part !== 'none'
}

/**
 * Whether the outcome of a case is told by a result notice, published, drafted or due. Then that notice alone tells what a
 * contract is worth: it may keep the value back for a time, and nothing else may tell it before.
 */
export function toldByResult(events: readonly RecordedEvent[]): boolean {
  const state = events.reduce(resultDuty.evolve, resultDuty.initial)
  return resultIsDue(state) || state.drafts.drafts.some((each) => each.subtype === 'E4')
}

const noticeBefore = { days: -7 }

/** Given by the product when a contract was concluded or a published competition was cancelled. */
export const awaitResult = command({
  name: 'notices.await-result',
  title: words('Vent på kunngjøring av resultat', 'Vent på kunngjering av resultat', 'Await the result notice'),
  done: words('Fristen er notert.', 'Fristen er notert.', 'The time limit was noted.'),
  kind: 'procurement',
  party: 'product',
  roles: [],
  input: object({}),
  fold: resultDuty,
  decide: (state, _input, { now, stream }) => {
    const row = listRows({ rule: 'RESULT_NOTICE', date: osloDate(milliseconds(now)) })[0]
    const value = row?.value as { count?: number } | undefined
    // Told already, by an officer who was quicker than the product.
    if (!resultIsDue(state) || state.told >= outcomes(state.known) || row === undefined || value?.count === undefined)
      return refuse('notices.no-duty', texts.noDuty, texts.noDutyCure, { status: 409 })
    const dueAt = plus(now, { days: value.count })
    const data: ResultAwaited = { dueAt, legalBasis: row.paragraph, days: value.count }
    return {
      events: [{ type: 'notices.result-awaited', data, legalRows: [row.id] }],
      appointments: [plus(dueAt, noticeBefore), dueAt].map((at) => ({
        kind: 'notices.remind-result',
        payload: { stream },
        at,
        key: `${bareId(stream)} ${at}`,
      })),
    }
  },
})

/** Given by the product a week before the time is out, and when it is. */
export const remindResult = command({
  name: 'notices.remind-result',
  title: words('Minn om kunngjøring av resultat', 'Minn om kunngjering av resultat', 'Remind of the result notice'),
  done: words('Påminnelsen er notert.', 'Påminninga er notert.', 'The reminder was noted.'),
  kind: 'procurement',
  party: 'product',
  roles: [],
  input: object({}),
  fold: resultDuty,
  decide: ({ awaited }, _input, { now }) =>
    awaited === undefined
      ? refuse('notices.no-duty', texts.noDuty, texts.noDutyCure, { status: 409 })
      : {
          events: [
            {
              type: 'notices.result-reminded',
              data: { dueAt: awaited.dueAt, overdue: milliseconds(now) >= milliseconds(awaited.dueAt) },
            },
          ],
        },
})

export const dutyPolicy: Policy = {
  name: 'notices.await-result',
  on: ['contracts.concluded', 'competitions.cancelled'],
  handle: async (event, { give }) => {
    await give({ name: 'notices.await-result', stream: event.stream, input: {} })
  },
}

export const remindOfResult: JobHandler = async (payload, { services, job }) => {
  const { stream } = payload as { stream: StreamId }
  const outcome = await services.execute({
    name: 'notices.remind-result',
    stream,
    input: {},
    actor: theProduct,
    id: `notices.remind-result/${job}`,
  })
  // Told in the meantime.
  if (isRefusal(outcome) && outcome.code !== 'notices.no-duty') throw new Error(outcome.code)
}

const texts = {
  noDuty: words(
    'Det er ikke plikt til å kunngjøre et resultat',
    'Det er ikkje plikt til å kunngjere eit resultat',
    'There is no duty to publish a result',
  ),
  noDutyCure: words('Du trenger ikke gjøre noe.', 'Du treng ikkje gjere noko.', 'You need not do anything.'),
}
