// Receiving tenders: sealed, in time by the server's clock, replaced by later ones, receipted at once.
import {
  checkEnvelope,
  receiptFor,
  receiptSigner,
  createReceiptKey,
  refusalText,
  type SealPolicy,
  type SignedReceipt,
} from '@heldigital/seal'
import { sql } from 'kysely'
import { command } from '../../../kernel/events/command.ts'
import { milliseconds } from '../../../kernel/clock.ts'
import { bareId } from '../../../kernel/events/event.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import type { Text } from '../../../kernel/language.ts'
import { refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, object, Type } from '../../../kernel/schema.ts'
import { competition, type CompetitionState } from './state.ts'
import { texts } from './texts.ts'

/** Reacts to the publication: from now on tenders are sealed to the committee. Given by the product. */
export const openForTenders = command({
  name: 'competitions.open-for-tenders',
  title: { nb: 'Åpne for tilbud', nn: 'Opne for tilbod', en: 'Open for tenders' },
  done: {
    nb: 'Konkurransen er åpen for tilbud.',
    nn: 'Konkurransen er open for tilbod.',
    en: 'The competition is open for tenders.',
  },
  kind: 'procurement',
  party: 'product',
  roles: [],
  input: object({}),
  fold: competition,
  decide: (state, _input, { stream }) => {
    const notice = state.notices.competition
    const deadline = notice?.facts.deadline
    if (state.stage !== 'published' || notice === undefined || deadline === undefined)
      return refuse('competitions.not-open', texts.notOpen, texts.notOpenCure, { status: 409 })
    const policy: SealPolicy = {
      procurement: bareId(stream),
      noticeHash: notice.xml,
      deadline,
      version: (state.policy?.version ?? 0) + 1,
      k: state.committee.needed,
      n: state.committee.members.length,
      recipients: state.committee.members.map((member) => ({
        member: member.person,
        recipient: member.recipient ?? '',
      })),
    }
    return {
      events: [{ type: 'competitions.opened-for-tenders', data: { policy } }],
      appointments: [
        { kind: 'competitions.close', payload: { stream, deadline }, at: deadline, key: `${stream} ${deadline}` },
      ],
    }
  },
})

interface TenderFacts {
  readonly receipt: SignedReceipt
  readonly envelopeHash: string
  readonly parts: readonly { readonly sha256: string; readonly size: number }[]
}

export const submitTender = command({
  name: 'competitions.submit-tender',
  title: { nb: 'Lever tilbud', nn: 'Lever tilbod', en: 'Submit a tender' },
  done: {
    nb: 'Tilbudet er mottatt. Last ned kvitteringen.',
    nn: 'Tilbodet er motteke. Last ned kvitteringa.',
    en: 'The tender was received. Download the receipt.',
  },
  kind: 'procurement',
  party: 'other',
  roles: ['supplierAdministrator', 'submitter'],
  /** The envelope's canonical text; its parts were uploaded before it. */
  input: object({ envelope: Type.String({ minLength: 2, maxLength: 3 * 1024 * 1024 }) }),
  fold: competition,
  gather: async (tx, { input, state, actor, now, keystore }): Promise<TenderFacts | Refusal> => {
    const closed = notOpenForTenders(state, now)
    if (closed !== undefined) return closed
    const supplier = organisationOf(actor)
    if (state.policy === undefined || supplier === undefined)
      return refuse('competitions.not-open', texts.notOpen, texts.notOpenCure, { status: 409 })
    const checked = await checkEnvelope(input.envelope, state.policy, supplier)
    if (!checked.ok)
      return refuse(`competitions.${checked.refusal.code}`, sealText(checked.refusal), texts.sealAgain, {
        field: 'envelope',
      })
    const { envelope, hash } = checked.value
    const { rows } = await sql<{ sha256: string; size: string | number }>`
      select sha256, size from upload where organisation = ${supplier} and sha256 = any(${envelope.parts.map((part) => part.sha256)}::text[])`.execute(
      tx,
    )
    const uploaded = new Map(rows.map((row) => [row.sha256, Number(row.size)]))
    if (envelope.parts.some((part) => uploaded.get(part.sha256) !== part.size))
      return refuse('competitions.parts-missing', texts.partsMissing, texts.partsMissingCure, { field: 'envelope' })
    const seed = await keystore.secret('receipt', async () => (await createReceiptKey()).seed)
    const version = state.tenders.filter((tender) => tender.supplier === supplier).length + 1
    const receipt = await receiptFor(
      { envelope: input.envelope, version, receivedAt: now, deadline: state.policy.deadline },
      await receiptSigner(seed),
    )
    if (!receipt.ok) return refuse(`competitions.${receipt.refusal.code}`, sealText(receipt.refusal), texts.sealAgain)
    return { receipt: receipt.value, envelopeHash: hash, parts: envelope.parts }
  },
  decide: (state, { envelope }, { now, actor, newId, facts }) => {
    const closed = notOpenForTenders(state, now)
    if (closed !== undefined) return closed
    const supplier = organisationOf(actor) ?? ''
    if (state.tenders.some((tender) => tender.envelopeHash === facts.envelopeHash))
      return refuse('competitions.same-tender', texts.sameTender, texts.sealAgain, { status: 409 })
    return {
      events: [
        {
          type: 'competitions.tender-received',
          data: {
            id: newId(),
            supplier,
            version: facts.receipt.receipt.version,
            envelopeHash: facts.envelopeHash,
            policy: state.policy?.version ?? 0,
            parts: facts.parts,
            receipt: facts.receipt,
          },
          legalRows: ['FOA § 22-1'],
        },
      ],
      documents: [new TextEncoder().encode(envelope)],
    }
  },
})

export const withdrawTender = command({
  name: 'competitions.withdraw-tender',
  title: { nb: 'Trekk tilbudet', nn: 'Trekk tilbodet', en: 'Withdraw the tender' },
  done: { nb: 'Tilbudet er trukket.', nn: 'Tilbodet er trekt.', en: 'The tender was withdrawn.' },
  kind: 'procurement',
  party: 'other',
  roles: ['supplierAdministrator', 'submitter'],
  input: object({ tender: identifier }),
  fold: competition,
  decide: (state, { tender }, { now, actor }) => {
    const closed = notOpenForTenders(state, now)
    if (closed !== undefined) return closed
    const found = state.tenders.find(
      (each) => each.id === tender && each.supplier === organisationOf(actor) && each.standing === 'counts',
    )
    if (found === undefined)
      return refuse('competitions.no-such-tender', texts.noTender, texts.noTenderCure, { status: 404 })
    return { events: [{ type: 'competitions.tender-withdrawn', data: { tender } }] }
  },
})

/** The deadline has come. Given by the product at the deadline, and by whoever first asks for something that needs it. */
export const close = command({
  name: 'competitions.close',
  title: { nb: 'Lukk for tilbud', nn: 'Lukk for tilbod', en: 'Close for tenders' },
  done: { nb: 'Tilbudsfristen er ute.', nn: 'Tilbodsfristen er ute.', en: 'The deadline has passed.' },
  kind: 'procurement',
  party: 'product',
  roles: [],
  input: object({}),
  fold: competition,
  decide: (state, _input, { now }) => {
    if (state.stage !== 'published' || state.policy === undefined) return { events: [] }
    if (milliseconds(now) < milliseconds(state.policy.deadline as typeof now))
      return refuse('competitions.before-deadline', texts.beforeDeadline, texts.beforeDeadlineCure, { status: 409 })
    return { events: [{ type: 'competitions.closed', data: { deadline: state.policy.deadline } }] }
  },
})

/** A tender counts only when the server has it whole before the deadline; the supplier carries the risk (FOA § 9-4, § 24-1). */
function notOpenForTenders(state: CompetitionState, now: string): Refusal | undefined {
  if (state.stage === 'cancelled')
    return refuse('competitions.cancelled', texts.cancelled, texts.cancelledCure, { status: 409 })
  if (state.policy === undefined || state.notices.competition === undefined)
    return refuse('competitions.not-open', texts.notOpen, texts.notOpenCure, { status: 409 })
  // What was received in time is taken although the closing was written down first.
  const receiving = state.stage === 'published' || (state.stage === 'closed' && state.shares.length === 0)
  if (!receiving || Date.parse(now) >= Date.parse(state.policy.deadline))
    return refuse('competitions.too-late', texts.tooLate, texts.tooLateCure, {
      status: 409,
      legalBasis: 'FOA § 9-4, § 24-1',
    })
  return undefined
}

export function sealText(refusal: Parameters<typeof refusalText>[0]): Text {
  return { nb: refusalText(refusal, 'nb'), nn: refusalText(refusal, 'nn'), en: refusalText(refusal, 'en') }
}
