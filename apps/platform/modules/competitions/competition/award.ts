// Award: proposed with reasons, approved by another person, told to everyone at once; the standstill runs from then.
import { standstill, type Confirmation, type Part, type Question } from '@heldigital/law'
import { sql } from 'kysely'
import { instant, type Instant } from '../../../kernel/clock.ts'
import { sha256 } from '../../../kernel/canonical.ts'
import { command } from '../../../kernel/events/command.ts'
import { sameActor } from '../../../kernel/identity/actor.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { identifier, object, prose, Type } from '../../../kernel/schema.ts'
import { partOf } from '../../procurements/index.ts'
import { awardLetter } from './award-letter.ts'
import { competition, type CompetitionState } from './state.ts'
import { texts } from './texts.ts'

export const proposeAward = command({
  name: 'competitions.propose-award',
  title: { nb: 'Innstill på tildeling', nn: 'Still inn på tildeling', en: 'Propose the award' },
  done: {
    nb: 'Innstillingen er sendt til godkjenning.',
    nn: 'Innstillinga er send til godkjenning.',
    en: 'The proposal was sent for approval.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    reasons: Type.Array(object({ lot: identifier, text: prose(10_000, 20) }), { minItems: 1, maxItems: 500 }),
  }),
  fold: competition,
  decide: (state, { reasons }) => {
    if (state.stage !== 'priced')
      return refuse('competitions.not-evaluated-yet', texts.notEvaluatedYet, texts.notEvaluatedYetCure, { status: 409 })
    const tie = state.results.find((result) => result.ranking.length > 0 && result.winner === undefined)
    if (tie !== undefined) return refuse('competitions.tie', texts.tie, texts.tieCure, { field: tie.lot })
    const silent = state.results.find(
      (result) => result.winner !== undefined && !reasons.some((reason) => reason.lot === result.lot),
    )
    if (silent !== undefined)
      return refuse('competitions.reasons-missing', texts.reasonsMissing, texts.reasonsMissingCure, {
        field: `reasons.${silent.lot}`,
        legalBasis: 'FOA § 25-1',
      })
    return {
      events: [
        { type: 'competitions.award-proposed', data: { results: state.results, reasons }, legalRows: ['FOA § 25-1'] },
      ],
    }
  },
})

export const returnAward = command({
  name: 'competitions.return-award',
  title: { nb: 'Send innstillingen tilbake', nn: 'Send innstillinga tilbake', en: 'Return the proposal' },
  done: {
    nb: 'Innstillingen er sendt tilbake.',
    nn: 'Innstillinga er send tilbake.',
    en: 'The proposal was returned.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({ reason: prose(2000) }),
  fold: competition,
  decide: (state, { reason }) =>
    state.stage === 'proposed'
      ? { events: [{ type: 'competitions.award-returned', data: { reason } }] }
      : refuse('competitions.nothing-proposed', texts.nothingProposed, texts.nothingProposedCure, { status: 409 }),
})

export const approveAward = command({
  name: 'competitions.approve-award',
  title: {
    nb: 'Godkjenn tildelingen og send brevene',
    nn: 'Godkjenn tildelinga og send breva',
    en: 'Approve the award and send the letters',
  },
  done: {
    nb: 'Tildelingsbrevene er sendt til alle.',
    nn: 'Tildelingsbreva er sende til alle.',
    en: 'The award letters were sent to everyone.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({
    /** Rows of law not confirmed by their source, looked up by the approver. */
    confirmed: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20 })),
  }),
  fold: competition,
  gather: async (tx, { state }) => {
    const { rows } = await sql<{ id: string; name: string }>`
      select id, name from organisation where id = any(${state.opened.map((tender) => tender.supplier)}::text[])`.execute(
      tx,
    )
    return { names: Object.fromEntries(rows.map((row) => [row.id, row.name])) as Readonly<Record<string, string>> }
  },
  decide: (state, { confirmed = [] }, { now, actor, facts }) => {
    if (state.stage !== 'proposed' || state.award === undefined)
      return refuse('competitions.nothing-proposed', texts.nothingProposed, texts.nothingProposedCure, { status: 409 })
    if (sameActor(state.award.proposedBy, actor))
      return refuse('competitions.own-approval', texts.ownApproval, texts.ownApprovalCure, { status: 403 })
    const wait = standstillAfter(
      state,
      now,
      confirmed.map((row) => ({ row, by: actor?.kind === 'person' ? actor.person : 'system', at: now })),
    )
    if (!wait.ok)
      return refuse(
        `competitions.${wait.code}`,
        wait.message,
        wait.cure,
        wait.basis === undefined ? {} : { legalBasis: wait.basis },
      )
    const [open] = wait.needsConfirmation
    if (open !== undefined)
      return refuse('competitions.row-unconfirmed', open.question, texts.rowCure, {
        field: 'confirmed',
        legalBasis: wait.rows.find((row) => row.id === open.row)?.paragraph ?? 'FOA § 25-2',
      })
    const letters = state.opened.map((tender) => {
      const text = new TextEncoder().encode(awardLetter(state, tender, (id) => facts.names[id] ?? id, wait.endsAt))
      return { supplier: tender.supplier, document: sha256(text), text }
    })
    return {
      events: [
        {
          type: 'competitions.award-letters-sent',
          data: {
            letters: letters.map(({ supplier, document }) => ({ supplier, document })),
            ...(wait.endsAt === null ? {} : { standstillEndsAt: instant(wait.endsAt) }),
            ...(wait.earliestSigning === null ? {} : { earliestSigning: instant(wait.earliestSigning) }),
            ...(confirmed.length === 0 ? {} : { confirmed }),
          },
          legalRows: wait.rows.map((row) => row.id),
        },
      ],
      documents: letters.map((letter) => letter.text),
    }
  },
})

/** The standstill that begins when the letters of the proposed award are sent. */
function standstillAfter(state: CompetitionState, sent: Instant, confirmations: readonly Confirmation[] = []) {
  return standstill({
    part: partOf(state.case) as Part,
    sent,
    electronic: true,
    ...(state.opened.length === 1 ? { exception: 'single-tenderer' as const } : {}),
    confirmations,
  })
}

/** Rows of law that the approver must look up and confirm before the letters are sent. */
export function rowsToConfirmForAward(state: CompetitionState, now: Instant): readonly Question[] {
  const wait = standstillAfter(state, now)
  return wait.ok ? wait.needsConfirmation : []
}

export const reverseAward = command({
  name: 'competitions.reverse-award',
  title: { nb: 'Omgjør tildelingen', nn: 'Gjer om tildelinga', en: 'Reverse the award' },
  done: {
    nb: 'Tildelingen er omgjort. En ny karensperiode begynner når nye brev er sendt.',
    nn: 'Tildelinga er gjord om. Ein ny karensperiode byrjar når nye brev er sende.',
    en: 'The award was reversed. A new standstill begins when new letters are sent.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({ reason: prose(5000, 20) }),
  fold: competition,
  decide: (state, { reason }) =>
    state.stage === 'notified'
      ? { events: [{ type: 'competitions.award-reversed', data: { reason }, legalRows: ['FOA § 25-1 (4)'] }] }
      : refuse('competitions.not-notified', texts.notNotified, texts.notNotifiedCure, { status: 409 }),
})
