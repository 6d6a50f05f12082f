// A change of a published notice, be it plan, competition or result: a full copy that says what it changes, approved by somebody else than its writer.
import { draftNodes, toXml, validateDraft, type NoticeDraft } from '@heldigital/eforms'
import { checkDeadline, type Part } from '@heldigital/law'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import { command, type Tx } from '../../../kernel/events/command.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import { sameActor } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, object, prose, Type } from '../../../kernel/schema.ts'
import { factsOf, plainSummary, put, pruned } from './content.ts'
import { differences, type Difference } from '../published/difference.ts'
import { outgoing, releaseOf } from '../published/outgoing.ts'
import { texts as roomTexts } from '../words.ts'
import {
  competitionDraft,
  nextNoticeNumber,
  noticeDrafts,
  redated,
  type Drafted,
  type DraftedNotice,
  type NoticeDrafts,
} from './draft.ts'
import {
  publishedNotices,
  type NoticePublished,
  type PublishedNotice,
  type PublishedNotices,
} from '../published/published.ts'

/** Why a notice is changed; cancelling is a decision of the competition. */
export const changeReasons = ['update-add', 'cor-buy', 'info-release', 'susp-review'] as const

interface Changing {
  readonly drafts: NoticeDrafts
  readonly published: PublishedNotices
}

const changing: Fold<Changing> = {
  name: 'notice-changing',
  initial: { drafts: noticeDrafts.initial, published: publishedNotices.initial },
  evolve: (state, event) => ({
    drafts: noticeDrafts.evolve(state.drafts, event),
    published: publishedNotices.evolve(state.published, event),
  }),
}

/** The draft that was published last of a notice: what a change begins from. */
export function lastPublished(drafts: NoticeDrafts, notice: string): DraftedNotice | undefined {
  return drafts.drafts
    .filter((each) => each.published > 0 && (each.notice === notice || each.changes === notice))
    .sort((a, b) => b.published - a.published)[0]
}

export const draftChange = command({
  name: 'notices.draft-change',
  title: words('Skriv en endring', 'Skriv ei endring', 'Draft a change'),
  done: words(
    'Endringen er opprettet som utkast.',
    'Endringa er oppretta som utkast.',
    'The change was created as a draft.',
  ),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    reason: Type.Enum([...changeReasons]),
    explanation: prose(2000, 5),
    /** The published notice to change; the one that invites tenders unless told. */
    notice: Type.Optional(identifier),
  }),
  fold: changing,
  decide: ({ drafts, published }, { reason, explanation, notice: of }, { now, newId }) => {
    const target = of === undefined ? published.competition : published.notices.find((each) => each.notice === of)
    const base = target === undefined ? undefined : lastPublished(drafts, target.notice)
    if (target === undefined || base === undefined)
      return refuse('notices.nothing-to-change', texts.nothing, texts.nothingCure, { status: 409 })
    if (drafts.drafts.some((each) => each.subtype === base.subtype && each.published === 0))
      return refuse('notices.drafted-already', texts.already, texts.alreadyCure, { status: 409 })
    const late = tooLate(target, published, now)
    if (late !== undefined) return late
    const notice = newId()
    const data: Drafted = {
      notice,
      subtype: base.subtype,
      draft: asChange(base.draft, notice, reason, explanation),
      changes: target.notice,
    }
    return { events: [{ type: 'notices.drafted', data }] }
  },
})

/** A copy under an identifier of its own that names what it changes (BT-758) and why (BT-140, BT-762). */
function asChange(draft: NoticeDraft, notice: string, reason: string, explanation: string): NoticeDraft {
  const root = structuredClone(draft.root)
  const said = plainSummary(draft)
  put(root, [], 'BT-701-notice', [{ value: notice }])
  put(root, [], 'BT-757-notice', [{ value: '01' }])
  put(root, [], 'BT-758-notice', [{ value: `${said.noticeId}-${said.version}` }])
  put(root, [], 'BT-140-notice', [{ value: reason }])
  put(root, [], 'BT-762-notice', [{ value: explanation, languageID: said.languages[0] ?? 'NOR' }])
  return { ...draft, root }
}

/** The change with its list of what was changed, as it goes out. */
export function finishedChange(
  base: DraftedNotice,
  drafted: DraftedNotice,
  now: number,
): { draft: NoticeDraft; changed: Difference[] } {
  const { draft } = redated(drafted, now)
  const changed = differences(base.draft, draft)
  const root = structuredClone(draft.root)
  const places = [...new Set(changed.map((each) => (/^LOT-\d{4}$/.test(each.place) ? each.place : 'PROCEDURE')))]
  const text = [...new Set(changed.map((each) => each.label.nb))].join(', ')
  put(root, [], 'BT-13716-notice', [{ value: places[0] ?? 'PROCEDURE' }])
  for (const place of places.slice(1)) {
    const [change] = draftNodes(root, 'ND-Change')
    change?.nodes['ND-ChangedSection']?.push({ values: { 'BT-13716-notice': [{ value: place }] }, nodes: {} })
  }
  put(
    root,
    [],
    'BT-141(a)-notice',
    text === ''
      ? []
      : [{ value: `Endret: ${text}.`.slice(0, 1000), languageID: plainSummary(draft).languages[0] ?? 'NOR' }],
  )
  put(root, [], 'BT-718-notice', [{ value: 'false' }])
  return { draft: { ...draft, root: pruned(root) }, changed }
}

export const approveChange = command({
  name: 'notices.approve-change',
  title: words('Godkjenn og publiser endringen', 'Godkjenn og publiser endringa', 'Approve and publish the change'),
  done: words('Endringen er publisert.', 'Endringa er publisert.', 'The change was published.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({
    /** The draft; the change of the notice that invites tenders unless told. */
    notice: Type.Optional(identifier),
    /** The number of edits that the approver read; another one means that it was written in since. */
    edits: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  }),
  fold: changing,
  gather: async (tx: Tx, { now }) => ({ number: await nextNoticeNumber(tx, now) }),
  decide: ({ drafts, published }, { notice: of, edits }, { now, actor, facts, stream }) => {
    const drafted =
      of === undefined
        ? competitionDraft(drafts)
        : drafts.drafts.find((each) => each.notice === of && each.published === 0)
    const target = published.notices.find((each) => each.notice === drafted?.changes)
    const base = target === undefined ? undefined : lastPublished(drafts, target.notice)
    if (drafted === undefined || base === undefined || target === undefined)
      return refuse('notices.no-change', texts.none, texts.noneCure, { status: 409 })
    if (edits !== undefined && edits !== drafted.edits)
      return refuse('notices.edited-meanwhile', roomTexts.editedMeanwhile, roomTexts.editedMeanwhileCure, {
        status: 409,
      })
    if (sameActor(drafted.by, actor)) return refuse('notices.own-change', texts.own, texts.ownCure, { status: 403 })
    const late = tooLate(target, published, now)
    if (late !== undefined) return late
    const { draft, changed } = finishedChange(base, drafted, milliseconds(now))
    if (changed.length === 0) return refuse('notices.unchanged', texts.unchanged, texts.unchangedCure, { status: 409 })
    const wrong = faultOfChange(drafts, draft, base, published, now)
    if (wrong !== undefined) return wrong
    const { said, documents, releaseAt } = outgoing(draft, now)
    const data: NoticePublished = {
      notice: target.notice,
      version: target.version + 1,
      subtype: drafted.subtype,
      kind: 'change',
      number: facts.number,
      ...said,
      draft: drafted.notice,
    }
    return {
      events: [{ type: 'notices.published', data, ...(drafted.subtype === 'E3' ? { legalRows: ['FOA § 8-17'] } : {}) }],
      documents,
      appointments: releaseAt === undefined ? [] : [releaseOf(stream, facts.number, releaseAt)],
    }
  },
})

/** Every layer of checks with the earlier notice at hand; a deadline may not become shorter than the law has it from the first publication. */
function faultOfChange(
  drafts: NoticeDrafts,
  draft: NoticeDraft,
  base: DraftedNotice,
  published: PublishedNotices,
  now: Instant,
): Refusal | undefined {
  const errors = validateDraft(draft, { now: milliseconds(now), earlier: () => toXml(base.draft) }).findings.filter(
    (each) => each.severity === 'ERROR',
  )
  const refusals = errors.slice(0, 50).map((each) =>
    refuse(`notices.${each.rule}`, each.text, each.cure, {
      legalBasis: each.rule,
      ...(each.field === undefined ? {} : { field: each.field }),
    }),
  )
  const [first] = refusals
  if (first !== undefined) return { ...refuse('notices.not-valid', texts.notValid, texts.notValidCure), more: refusals }
  if (base.subtype !== 'E3') return undefined
  const { deadline } = factsOf(draft)
  const sent = published.notices.find((each) => each.notice === published.competition?.notice)?.publishedAt ?? now
  if (deadline === undefined || milliseconds(deadline) <= milliseconds(now))
    return refuse('notices.no-deadline', texts.past, texts.pastCure, { field: 'BT-131(d)-Lot' })
  const lawful = checkDeadline({ procedure: 'open', part: drafts.case.part as Part, sent, electronic: true, deadline })
  if (lawful.ok) return undefined
  return refuse(`notices.${lawful.code}`, lawful.message, lawful.cure, {
    field: 'BT-131(d)-Lot',
    ...(lawful.basis === undefined ? {} : { legalBasis: lawful.basis }),
  })
}

/** A competition is changed while tenders can be sent, a plan until its competition is published, a result at any time. */
function tooLate(
  { subtype, facts }: PublishedNotice,
  { competition }: PublishedNotices,
  now: Instant,
): Refusal | undefined {
  if (subtype === 'E2')
    return competition === undefined
      ? undefined
      : refuse('notices.too-late-to-plan', texts.planned, texts.plannedCure, { status: 409 })
  const { deadline } = facts
  return subtype === 'E3' && deadline !== undefined && milliseconds(deadline) <= milliseconds(now)
    ? refuse('notices.deadline-passed', texts.late, texts.lateCure, { status: 409 })
    : undefined
}

const texts = {
  nothing: words(
    'Det er ingen publisert kunngjøring å endre',
    'Det er inga publisert kunngjering å endre',
    'There is no published notice to change',
  ),
  nothingCure: words('Publiser kunngjøringen først.', 'Publiser kunngjeringa først.', 'Publish the notice first.'),
  already: words('Det er allerede et utkast', 'Det er alt eit utkast', 'There is a draft already'),
  alreadyCure: words('Skriv videre på utkastet.', 'Skriv vidare på utkastet.', 'Continue with the draft.'),
  none: words('Det er ingen endring å publisere', 'Det er inga endring å publisere', 'There is no change to publish'),
  noneCure: words('Skriv endringen først.', 'Skriv endringa først.', 'Draft the change first.'),
  own: words(
    'Du kan ikke godkjenne din egen endring',
    'Du kan ikkje godkjenne di eiga endring',
    'You cannot approve your own change',
  ),
  ownCure: words(
    'La en annen godkjenner se over den.',
    'La ein annan godkjennar sjå over ho.',
    'Let another approver look it over.',
  ),
  unchanged: words('Ingenting er endret', 'Ingenting er endra', 'Nothing is changed'),
  unchangedCure: words(
    'Gjør endringen i skjemaet og lagre.',
    'Gjer endringa i skjemaet og lagre.',
    'Make the change in the form and save.',
  ),
  notValid: words('Endringen har feil', 'Endringa har feil', 'The change has errors'),
  notValidCure: words('Rett feltene som er nevnt.', 'Rett felta som er nemnde.', 'Correct the fields named below.'),
  past: words('Fristen må ligge frem i tid', 'Fristen må liggje fram i tid', 'The deadline must lie ahead'),
  pastCure: words('Sett en senere frist.', 'Set ein seinare frist.', 'Set a later deadline.'),
  planned: words('Konkurransen er kunngjort', 'Konkurransen er kunngjord', 'The competition is published'),
  plannedCure: words(
    'Endre konkurransekunngjøringen i stedet.',
    'Endre konkurransekunngjeringa i staden.',
    'Change the competition notice instead.',
  ),
  late: words('Tilbudsfristen er ute', 'Tilbodsfristen er ute', 'The deadline for tenders has passed'),
  lateCure: words(
    'Konkurransen kan ikke endres nå.',
    'Konkurransen kan ikkje endrast no.',
    'The competition cannot be changed now.',
  ),
}
