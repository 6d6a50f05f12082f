// Notices of a case that stand beside the competition notice: the plan before it and the result after it.
import { newNationalDraft, validateDraft, type NoticeDraft } from '@heldigital/eforms'
import { sql } from 'kysely'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import { command, type Tx } from '../../../kernel/events/command.ts'
import { sameActor } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, object, Type } from '../../../kernel/schema.ts'
import { lastPublished } from './change.ts'
import {
  buyerFacts,
  natureOf,
  nextNoticeNumber,
  noticeDrafts,
  redated,
  type Drafted,
  type DraftedNotice,
  type Edited,
  type NoticeDrafts,
} from './draft.ts'
import { resultDuty } from './duty.ts'
import { outgoing, releaseOf } from '../published/outgoing.ts'
import { planningInput, withPlanning, withPlanningCase } from './planning-draft.ts'
import type { NoticePublished } from '../published/published.ts'
import { resultDraft, resultInput, withResult } from './result-draft.ts'
import { texts } from '../words.ts'

/** The draft of a plan or a result that is not published yet. */
export function draftOfKind(drafts: NoticeDrafts, subtype: 'E2' | 'E4'): DraftedNotice | undefined {
  return drafts.drafts.find((each) => each.subtype === subtype && each.published === 0)
}

export const draftPlanning = command({
  name: 'notices.draft-planning',
  title: words('Skriv en veiledende kunngjøring', 'Skriv ei rettleiande kunngjering', 'Draft a planning notice'),
  done: words(
    'Den veiledende kunngjøringen er opprettet som utkast.',
    'Den rettleiande kunngjeringa er oppretta som utkast.',
    'The planning notice was created as a draft.',
  ),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({}),
  fold: noticeDrafts,
  gather: (tx: Tx, { owner }) => buyerFacts(tx, owner),
  decide: (state, _input, { now, newId, facts }) => {
    if (draftOfKind(state, 'E2') !== undefined)
      return refuse('notices.drafted-already', texts.draftedAlready, texts.draftedAlreadyCure, { status: 409 })
    if (state.drafts.some((each) => each.subtype !== 'E2' && each.published > 0))
      return refuse('notices.too-late-to-plan', own.tooLate, own.tooLateCure, { status: 409 })
    const notice = newId()
    const draft = withPlanningCase(newNationalDraft('E2', { noticeId: notice, now: milliseconds(now) }), {
      buyer: facts,
      title: state.case.title,
      description: state.case.description,
      nature: natureOf(state.case.kind),
      part: state.case.part,
    })
    return { events: [{ type: 'notices.drafted', data: { notice, subtype: 'E2', draft } satisfies Drafted }] }
  },
})

export const describePlanning = command({
  name: 'notices.describe-planning',
  title: words('Beskriv planen', 'Skildre planen', 'Describe the plan'),
  done: words('Kunngjøringen er lagret.', 'Kunngjeringa er lagra.', 'The notice was saved.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    notice: identifier,
    edits: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    content: planningInput,
  }),
  fold: noticeDrafts,
  decide: (state, { notice, edits, content }) => {
    const drafted = writable(state, notice, 'E2', edits)
    if ('refused' in drafted) return drafted
    const draft = withPlanning(drafted.draft, content)
    return { events: [{ type: 'notices.edited', data: { notice, draft } satisfies Edited }] }
  },
})

interface Names {
  readonly names: Readonly<Record<string, string>>
}

export const draftResult = command({
  name: 'notices.draft-result',
  title: words('Skriv kunngjøring av resultat', 'Skriv kunngjering av resultat', 'Draft the result notice'),
  done: words(
    'Resultatet er hentet fra tildelingen og kontraktene.',
    'Resultatet er henta frå tildelinga og kontraktane.',
    'The result was taken from the award and the contracts.',
  ),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({}),
  fold: resultDuty,
  gather: async (tx: Tx, { state }): Promise<Names> => {
    const suppliers = state.known.contracts.map((each) => each.supplier)
    const { rows } = await sql<{ id: string; name: string }>`
      select id, name from organisation where id = any(${suppliers}::text[])`.execute(tx)
    return { names: Object.fromEntries(rows.map((row) => [row.id, row.name])) }
  },
  decide: ({ drafts, known }, _input, { now, newId, facts }) => {
    if (draftOfKind(drafts, 'E4') !== undefined)
      return refuse('notices.drafted-already', texts.draftedAlready, texts.draftedAlreadyCure, { status: 409 })
    const base = competitionPublished(drafts)
    if (base === undefined || (known.contracts.length === 0 && known.cancelledAt === undefined))
      return refuse('notices.no-result-yet', own.noResult, own.noResultCure, { status: 409 })
    const notice = newId()
    const draft = resultDraft(base.draft, known, {
      noticeId: notice,
      now,
      winner: (supplier) => ({
        name: facts.names[supplier] ?? supplier,
        number: supplier.slice(supplier.indexOf(':') + 1),
      }),
    })
    return { events: [{ type: 'notices.drafted', data: { notice, subtype: 'E4', draft } satisfies Drafted }] }
  },
})

/** The competition notice of the case as it was published last, changes included. */
function competitionPublished(drafts: NoticeDrafts): DraftedNotice | undefined {
  const first = drafts.drafts.find((each) => each.subtype === 'E3' && each.published > 0 && each.changes === undefined)
  return first === undefined ? undefined : lastPublished(drafts, first.notice)
}

export const describeResult = command({
  name: 'notices.describe-result',
  title: words('Beskriv resultatet', 'Skildre resultatet', 'Describe the result'),
  done: words('Resultatet er lagret.', 'Resultatet er lagra.', 'The result was saved.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ notice: identifier, edits: Type.Integer({ minimum: 0, maximum: 1_000_000 }), content: resultInput }),
  fold: noticeDrafts,
  decide: (state, { notice, edits, content }, { now }) => {
    const drafted = writable(state, notice, 'E4', edits)
    if ('refused' in drafted) return drafted
    const past = content.lots.find((lot) => lot.withheldUntil !== undefined && lot.withheldUntil <= now.slice(0, 10))
    if (past !== undefined)
      return refuse('notices.withheld-until-past', own.withheldPast, own.withheldPastCure, {
        field: `content.lots.${content.lots.indexOf(past)}.withheldUntil`,
      })
    const draft = withResult(drafted.draft, content)
    return { events: [{ type: 'notices.edited', data: { notice, draft } satisfies Edited }] }
  },
})

export const discardDraft = command({
  name: 'notices.discard',
  title: words('Forkast utkastet', 'Forkast utkastet', 'Discard the draft'),
  done: words('Utkastet er forkastet.', 'Utkastet er forkasta.', 'The draft was discarded.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ notice: identifier }),
  fold: noticeDrafts,
  decide: (state, { notice }) => {
    const drafted = state.drafts.find(
      (each) => each.notice === notice && (each.subtype !== 'E3' || each.changes !== undefined),
    )
    if (drafted === undefined)
      return refuse('notices.no-such-notice', texts.noNotice, texts.noNoticeCure, { status: 404 })
    if (drafted.published > 0)
      return refuse('notices.published-already', texts.published, texts.publishedCure, { status: 409 })
    return { events: [{ type: 'notices.discarded', data: { notice } }] }
  },
})

export const approveNotice = command({
  name: 'notices.approve',
  title: words(
    'Godkjenn og publiser kunngjøringen',
    'Godkjenn og publiser kunngjeringa',
    'Approve and publish the notice',
  ),
  done: words('Kunngjøringen er publisert.', 'Kunngjeringa er publisert.', 'The notice was published.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({
    notice: identifier,
    /** The number of edits that the approver read; another one means that it was written in since. */
    edits: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  }),
  fold: noticeDrafts,
  gather: async (tx: Tx, { now }) => ({ number: await nextNoticeNumber(tx, now) }),
  decide: (state, { notice, edits }, { now, actor, facts, stream }) => {
    const drafted = state.drafts.find((each) => each.notice === notice && each.subtype !== 'E3')
    const open = writable(state, notice, drafted?.subtype === 'E2' ? 'E2' : 'E4', edits)
    if ('refused' in open) return open
    // A change goes out as what it is, by a command of its own.
    if (open.changes !== undefined)
      return refuse('notices.no-such-notice', texts.noNotice, texts.noNoticeCure, { status: 404 })
    if (sameActor(open.by, actor))
      return refuse('notices.own-approval', own.ownDraft, own.ownDraftCure, { status: 403 })
    const { draft, subtype } = redated(open, milliseconds(now))
    const wrong = faultsOf(draft, now)
    if (wrong !== undefined) return wrong
    const { said, documents, releaseAt } = outgoing(draft, now)
    const data: NoticePublished = {
      notice,
      version: 1,
      subtype,
      kind: subtype === 'E2' ? 'planning' : 'result',
      number: facts.number,
      ...said,
    }
    return {
      events: [{ type: 'notices.published', data }],
      documents,
      appointments: releaseAt === undefined ? [] : [releaseOf(stream, facts.number, releaseAt)],
    }
  },
})

function writable(state: NoticeDrafts, notice: string, subtype: 'E2' | 'E4', edits: number): DraftedNotice | Refusal {
  const drafted = state.drafts.find((each) => each.notice === notice && each.subtype === subtype)
  if (drafted === undefined)
    return refuse('notices.no-such-notice', texts.noNotice, texts.noNoticeCure, { status: 404 })
  if (drafted.published > 0)
    return refuse('notices.published-already', texts.published, texts.publishedCure, { status: 409 })
  return edits === drafted.edits
    ? drafted
    : refuse('notices.edited-meanwhile', texts.editedMeanwhile, texts.editedMeanwhileCure, { status: 409 })
}

/** Everything that is wrong with a national draft, as one refusal. */
function faultsOf(draft: NoticeDraft, now: Instant): Refusal | undefined {
  const errors = validateDraft(draft, { now: milliseconds(now) }).findings.filter((each) => each.severity === 'ERROR')
  if (errors.length === 0) return undefined
  return {
    ...refuse('notices.not-valid', texts.notValid, texts.notValidCure),
    more: errors.slice(0, 50).map((each) =>
      refuse(`notices.${each.rule}`, each.text, each.cure, {
        legalBasis: each.rule,
        ...(each.field === undefined ? {} : { field: each.field }),
      }),
    ),
  }
}

const own = {
  tooLate: words(
    'Konkurransen er kunngjort, så det er for sent med en veiledende kunngjøring',
    'Konkurransen er kunngjord, så det er for seint med ei rettleiande kunngjering',
    'The competition is published, so it is too late for a planning notice',
  ),
  tooLateCure: words(
    'Endre konkurransekunngjøringen i stedet.',
    'Endre konkurransekunngjeringa i staden.',
    'Change the competition notice instead.',
  ),
  noResult: words(
    'Det er ikke noe resultat å kunngjøre ennå',
    'Det er ikkje noko resultat å kunngjere enno',
    'There is no result to publish yet',
  ),
  noResultCure: words(
    'Kunngjør resultatet når en kontrakt er inngått eller konkurransen er avlyst.',
    'Kunngjer resultatet når ein kontrakt er inngått eller konkurransen er avlyst.',
    'Publish the result when a contract is concluded or the competition is cancelled.',
  ),
  ownDraft: words(
    'Du kan ikke godkjenne en kunngjøring som du selv skrev sist i',
    'Du kan ikkje godkjenne ei kunngjering som du sjølv skreiv sist i',
    'You cannot approve a notice that you wrote in last',
  ),
  ownDraftCure: words(
    'La en annen godkjenner se over den.',
    'La ein annan godkjennar sjå over ho.',
    'Let another approver look it over.',
  ),
  withheldPast: words(
    'Datoen for når verdien kan vises, må ligge frem i tid',
    'Datoen for når verdien kan visast, må liggje fram i tid',
    'The day on which the value may be shown must lie ahead',
  ),
  withheldPastCure: words(
    'Velg en senere dato, eller la feltet stå tomt.',
    'Vel ein seinare dato, eller la feltet stå tomt.',
    'Choose a later day, or leave the field empty.',
  ),
}
