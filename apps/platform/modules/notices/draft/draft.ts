// Notices on their way to publication: drafted, edited, checked, published.
import { fromXml, newNationalDraft, toXml, validateDraft, type NoticeDraft } from '@heldigital/eforms'
import { checkDeadline, type Part } from '@heldigital/law'
import { sql } from 'kysely'
import { sha256 } from '../../../kernel/canonical.ts'
import { milliseconds } from '../../../kernel/clock.ts'
import type { Actor } from '../../../kernel/identity/actor.ts'
import { command, type Decision, type DecisionContext, type Tx } from '../../../kernel/events/command.ts'
import { bareId } from '../../../kernel/events/event.ts'
import type { FileStore } from '../../../kernel/files/file-store.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import { refusals, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, object, Type } from '../../../kernel/schema.ts'
import { procurement, type ProcurementState } from '../../procurements/index.ts'
import {
  contentInput,
  contentOf,
  factsOf,
  mergedContent,
  plainSummary,
  withCase,
  withContent,
  type BuyerFacts,
  type CompetitionContent,
} from './content.ts'
import { fromPlan } from './planning-draft.ts'
import type { NoticeFacts, NoticePublished } from '../published/published.ts'
import { texts } from '../words.ts'
import { noticeByNumber } from '../views.ts'
import { xmlOf } from '../published/xml.ts'

export interface DraftedNotice {
  readonly notice: string
  readonly subtype: string
  readonly draft: NoticeDraft
  /** Counts edits, so that two people who write at once do not overwrite each other. */
  readonly edits: number
  /** The draft as it was before each edit, oldest first. */
  readonly earlier: readonly NoticeDraft[]
  /** The version that was published; 0 while it is a draft. */
  readonly published: number
  /** The published notice that this one changes. */
  readonly changes?: string
  /** Who wrote last. */
  readonly by: Actor
}

export interface NoticeDrafts {
  readonly case: ProcurementState
  readonly drafts: readonly DraftedNotice[]
}

export const noticeDrafts: Fold<NoticeDrafts> = {
  name: 'notice-drafts',
  initial: { case: procurement.initial, drafts: [] },
  evolve: (state, event) => {
    const opened = procurement.evolve(state.case, event)
    const next = opened === state.case ? state : { ...state, case: opened }
    if (event.type === 'notices.drafted')
      return {
        ...next,
        drafts: [...next.drafts, { ...(event.data as Drafted), edits: 0, earlier: [], published: 0, by: event.actor }],
      }
    if (event.type === 'notices.edited') {
      const { notice, draft } = event.data as Edited
      return {
        ...next,
        drafts: next.drafts.map((each) =>
          each.notice === notice
            ? {
                ...each,
                draft,
                edits: each.edits + 1,
                by: event.actor,
                earlier: [...each.earlier, each.draft].slice(-50),
              }
            : each,
        ),
      }
    }
    if (event.type === 'notices.discarded') {
      const { notice } = event.data as { notice: string }
      return { ...next, drafts: next.drafts.filter((each) => each.notice !== notice) }
    }
    if (event.type === 'notices.published') {
      const { notice, version, draft = notice } = event.data as NoticePublished
      return {
        ...next,
        drafts: next.drafts.map((each) => (each.notice === draft ? { ...each, published: version } : each)),
      }
    }
    return next
  },
}

/** Event `notices.drafted`. */
export interface Drafted {
  readonly notice: string
  readonly subtype: string
  readonly draft: NoticeDraft
  readonly changes?: string
}

/** Event `notices.edited`. */
export interface Edited {
  readonly notice: string
  readonly draft: NoticeDraft
}

/** The notice that invites tenders, while it is drafted. */
export function competitionDraft(drafts: NoticeDrafts): DraftedNotice | undefined {
  return drafts.drafts.find((each) => each.subtype === 'E3' && each.published === 0)
}

/** The facts of the competition notice that is being drafted, as far as they are written. */
export function draftFacts(drafts: NoticeDrafts): NoticeFacts | undefined {
  const drafted = competitionDraft(drafts)
  return drafted === undefined ? undefined : factsOf(drafted.draft)
}

const legalTypes: Readonly<Record<string, string>> = {
  municipality: 'la',
  county: 'ra',
  state: 'cga',
  bodyGovernedByPublicLaw: 'body-pl-la',
  utility: 'spec-rights-entity',
}

interface DraftingFacts {
  /** XML of the notice to begin from. */
  readonly earlier?: string
  readonly buyer: BuyerFacts
}

export const draftNotice = command({
  name: 'notices.draft',
  title: { nb: 'Skriv kunngjøring', nn: 'Skriv kunngjering', en: 'Draft a notice' },
  done: {
    nb: 'Kunngjøringen er opprettet som utkast.',
    nn: 'Kunngjeringa er oppretta som utkast.',
    en: 'The notice was created as a draft.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    subtype: Type.Enum(['E3']),
    /** An eForms notice to begin from: its content is taken over, its identifiers are not. */
    xml: Type.Optional(Type.String({ minLength: 1, maxLength: 3_000_000 })),
    /** The public number of an earlier notice of the same buyer, to begin from in the same way. */
    from: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{4,10}$' })),
  }),
  fold: noticeDrafts,
  gather: async (tx, { owner, input, files }): Promise<DraftingFacts | Refusal> => {
    const earlier = input.from === undefined ? undefined : await earlierNotice(tx, files, owner, input.from)
    if (input.from !== undefined && earlier === undefined) return refusals.notFound
    return { ...(earlier === undefined ? {} : { earlier }), buyer: await buyerFacts(tx, owner) }
  },
  decide: (state, { subtype, xml }, { now, newId, facts }) => {
    if (competitionDraft(state) !== undefined)
      return refuse('notices.drafted-already', texts.draftedAlready, texts.draftedAlreadyCure, { status: 409 })
    const notice = newId()
    const fresh = newNationalDraft(subtype, { noticeId: notice, procedureId: newId(), now: milliseconds(now) })
    const from = xml ?? facts.earlier
    const begun = from === undefined ? fresh : takenOver(from, fresh)
    if ('refused' in begun) return begun
    const cased = withCase(begun, {
      buyer: facts.buyer,
      title: state.case.title,
      description: state.case.description,
      nature: natureOf(state.case.kind),
      value: state.case.value,
      part: state.case.part,
    })
    const plan = state.drafts.findLast((each) => each.subtype === 'E2' && each.published > 0)
    const draft = from === undefined && plan !== undefined ? fromPlan(cased, plan.draft) : cased
    return { events: [{ type: 'notices.drafted', data: { notice, subtype, draft } satisfies Drafted }] }
  },
})

/** What the directory knows of the buyer. */
export async function buyerFacts(tx: Tx, owner: string): Promise<BuyerFacts> {
  const { rows } = await sql<{
    name: string
    type: string
  }>`select name, type from organisation where id = ${owner}`.execute(tx)
  const row = rows[0]
  const number = owner.slice(owner.indexOf(':') + 1)
  return {
    number,
    name: row?.name ?? owner,
    legalType: legalTypes[row?.type ?? ''] ?? 'la',
    email: `post@${number}.example`,
  }
}

/** Services of every kind are services to the notice. */
export function natureOf(kind: string): string {
  return kind === 'goods' ? 'supplies' : kind === 'works' ? 'works' : 'services'
}

/** The XML of one of the buyer's own published notices. */
async function earlierNotice(tx: Tx, files: FileStore, owner: string, number: string): Promise<string | undefined> {
  const row = await noticeByNumber(tx, number)
  if (row === undefined || row.buyer !== owner) return undefined
  const bytes = await xmlOf(files, row.xml)
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes)
}

/** The content of another notice under this notice's own identifiers, dates and profile. */
function takenOver(xml: string, fresh: NoticeDraft): NoticeDraft | Refusal {
  const read = fromXml(new TextEncoder().encode(xml))
  if (!read.ok) return refuse('notices.not-a-notice', texts.notANotice, texts.notANoticeCure, { field: 'xml' })
  const { kept: _kept, ...root } = read.draft.root
  return {
    ...fresh,
    root: {
      ...root,
      values: { ...root.values, ...fresh.root.values },
      nodes: { ...root.nodes, ...onlyNew(fresh.root.nodes, root.nodes) },
    },
  }
}

function onlyNew<Value>(
  from: Readonly<Record<string, Value>>,
  present: Readonly<Record<string, Value>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(from).filter(
      ([id]) => !(id in present) || id === 'ND-RootExtension' || id === 'ND-ContractingParty',
    ),
  )
}

export const describeCompetition = command({
  name: 'notices.describe',
  title: { nb: 'Beskriv konkurransen', nn: 'Skildre konkurransen', en: 'Describe the competition' },
  done: { nb: 'Kunngjøringen er lagret.', nn: 'Kunngjeringa er lagra.', en: 'The notice was saved.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    notice: identifier,
    /** The number of edits when the writer read it; another one means that somebody else wrote meanwhile. */
    edits: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
    content: contentInput,
    publicUrl: Type.Optional(Type.String({ maxLength: 500, pattern: '^https?://[^\\s"<>]+$' })),
  }),
  fold: noticeDrafts,
  decide: (state, { notice, edits, content, publicUrl }, { stream }) => {
    const drafted = state.drafts.find((each) => each.notice === notice)
    if (drafted === undefined)
      return refuse('notices.no-such-notice', texts.noNotice, texts.noNoticeCure, { status: 404 })
    if (drafted.published > 0)
      return refuse('notices.published-already', texts.published, texts.publishedCure, { status: 409 })
    const merged = together(drafted, edits, content)
    if ('refused' in merged) return merged
    const address = `${publicUrl ?? 'https://heldigital.example'}/competitions/${bareId(stream)}`
    const draft = withContent(drafted.draft, merged, { documents: address, submission: `${address}/tender` })
    return { events: [{ type: 'notices.edited', data: { notice, draft } satisfies Edited }] }
  },
})

/** What was written, put together with what others wrote since the writer read the draft. */
function together(
  drafted: DraftedNotice,
  edits: number | undefined,
  content: CompetitionContent,
): CompetitionContent | Refusal {
  if (edits === undefined || edits === drafted.edits) return content
  const base = drafted.earlier.at(edits - drafted.edits)
  if (base === undefined || edits > drafted.edits)
    return refuse('notices.edited-meanwhile', texts.editedMeanwhile, texts.editedMeanwhileCure, { status: 409 })
  const merged = mergedContent(contentOf(base), contentOf(drafted.draft), content)
  const [conflict] = merged.conflicts
  if (conflict === undefined) return merged.content
  return refuse('notices.edited-meanwhile', texts.editedMeanwhile, texts.editedMeanwhileCure, {
    status: 409,
    field: `content.${conflict}`,
  })
}

/** The next public number of a year, `2026-100001`; a number that is not used in the end is never used again. */
export async function nextNoticeNumber(tx: Tx, now: string): Promise<string> {
  const { rows } = await sql<{ number: string | number }>`select nextval('notice_number') as number`.execute(tx)
  return `${now.slice(0, 4)}-${String(rows[0]?.number ?? 0)}`
}

/**
 * Publishes the drafted competition notice, or says what is wrong with it. Every layer of checks is run, and the deadline is
 * held to the law of the day. For the room that decides when.
 */
export function decidePublication(drafts: NoticeDrafts, context: DecisionContext<unknown>, number: string): Decision {
  const drafted = competitionDraft(drafts)
  if (drafted === undefined) return refuse('notices.none', texts.none, texts.noneCure, { status: 409 })
  const wrong = faultOf(drafts, drafted, context.now)
  if (wrong !== undefined) return wrong
  const { draft, notice, subtype } = redated(drafted, milliseconds(context.now))
  const bytes = toXml(draft)
  const facts = factsOf(draft)
  const data: NoticePublished = {
    notice,
    version: 1,
    subtype,
    kind: 'competition',
    number,
    xml: sha256(bytes),
    facts,
    summary: plainSummary(draft),
  }
  return { events: [{ type: 'notices.published', data, legalRows: ['FOA § 8-17'] }], documents: [bytes] }
}

/** The first fault that stands in the way of publication, in words. */
export function faultOf(drafts: NoticeDrafts, drafted: DraftedNotice, now: string): Refusal | undefined {
  const { draft } = redated(drafted, Date.parse(now))
  const faults = validateDraft(draft, { now: Date.parse(now) }).findings.filter(
    (finding) => finding.severity === 'ERROR',
  )
  const refusals = faults.slice(0, 50).map((finding) =>
    refuse(`notices.${finding.rule}`, finding.text, finding.cure, {
      legalBasis: finding.rule,
      ...(finding.field === undefined ? {} : { field: finding.field }),
    }),
  )
  const [first] = refusals
  if (first !== undefined)
    return refusals.length === 1
      ? first
      : { ...refuse('notices.not-valid', texts.notValid, texts.notValidCure), more: refusals }
  const { deadline } = factsOf(draft)
  if (deadline === undefined)
    return refuse('notices.no-deadline', texts.noDeadline, texts.noDeadlineCure, {
      field: 'BT-131(d)-Lot',
      legalBasis: 'FOA § 8-11',
    })
  const lawful = checkDeadline({
    procedure: 'open',
    part: drafts.case.part as Part,
    sent: now,
    electronic: true,
    deadline,
  })
  if (!lawful.ok)
    return refuse(`notices.${lawful.code}`, lawful.message, lawful.cure, {
      field: 'BT-131(d)-Lot',
      ...(lawful.basis === undefined ? {} : { legalBasis: lawful.basis }),
    })
  return undefined
}

/** The notice as sent now: its dispatch date is the day it goes out (R801). */
export function redated(drafted: DraftedNotice, now: number): DraftedNotice {
  const { values } = newNationalDraft('E3', { noticeId: drafted.notice, now }).root
  const dated = {
    'BT-05(a)-notice': values['BT-05(a)-notice'] ?? [],
    'BT-05(b)-notice': values['BT-05(b)-notice'] ?? [],
  }
  return {
    ...drafted,
    draft: { ...drafted.draft, root: { ...drafted.draft.root, values: { ...drafted.draft.root.values, ...dated } } },
  }
}
