// Getting a competition ready: documents, committee, evaluation models, approval by another person, publication.
import { validateModel, type EvaluationModel } from '@heldigital/scoring'
import { isRecipient } from '@heldigital/seal'
import { sql } from 'kysely'
import { command } from '../../../kernel/events/command.ts'
import { sameActor, type PersonId } from '../../../kernel/identity/actor.ts'
import { isRefusal, refuse } from '../../../kernel/refusal.ts'
import { fileReference, identifier, line, object, prose, Type } from '../../../kernel/schema.ts'
import { decidePublication, draftFacts, nextNoticeNumber } from '../../notices/index.ts'
import { competition, type CompetitionState } from './state.ts'
import { texts } from './texts.ts'

const mostDocuments = 500
const page = (stream: string): string => `/procurements/${stream.split('/')[1] ?? ''}/competition`

export const addDocument = command({
  name: 'competitions.add-document',
  title: { nb: 'Legg til dokument', nn: 'Legg til dokument', en: 'Add document' },
  done: { nb: 'Dokumentet er lagt til.', nn: 'Dokumentet er lagt til.', en: 'The document was added.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ title: line(200), file: fileReference }),
  fold: competition,
  decide: (state, { title, file }, { newId }) => {
    if (state.stage !== 'preparing') return frozen(state)
    if (state.documents.length >= mostDocuments)
      return refuse('competitions.too-many-documents', texts.tooManyDocuments, texts.tooManyDocumentsCure)
    return { events: [{ type: 'competitions.document-added', data: { id: newId(), title, file } }] }
  },
})

export const removeDocument = command({
  name: 'competitions.remove-document',
  title: { nb: 'Fjern dokument', nn: 'Fjern dokument', en: 'Remove document' },
  done: { nb: 'Dokumentet er fjernet.', nn: 'Dokumentet er fjerna.', en: 'The document was removed.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ document: identifier }),
  fold: competition,
  decide: (state, { document }) => {
    if (state.stage !== 'preparing') return frozen(state)
    if (!state.documents.some((each) => each.id === document))
      return refuse('competitions.no-such-document', texts.noDocument, texts.noDocumentCure, { status: 404 })
    return { events: [{ type: 'competitions.document-removed', data: { document } }] }
  },
})

export const nameCommittee = command({
  name: 'competitions.name-committee',
  title: { nb: 'Velg åpningskomité', nn: 'Vel opningskomité', en: 'Name the opening committee' },
  done: { nb: 'Åpningskomiteen er valgt.', nn: 'Opningskomiteen er vald.', en: 'The opening committee was named.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    members: Type.Array(identifier, { minItems: 3, maxItems: 12, uniqueItems: true }),
    needed: Type.Optional(Type.Integer({ minimum: 2, maximum: 11 })),
  }),
  fold: competition,
  gather: async (tx, { input, owner }) => {
    const { rows } = await sql<{ person: PersonId }>`
      select person from membership where organisation = ${owner} and 'opener' = any(roles) and person = any(${input.members}::text[])`.execute(
      tx,
    )
    return { openers: rows.map((row) => row.person) }
  },
  decide: (state, { members, needed = 2 }, { facts }) => {
    if (state.stage !== 'preparing') return frozen(state)
    const stranger = members.find((member) => !facts.openers.includes(member as PersonId))
    if (stranger !== undefined)
      return refuse('competitions.not-an-opener', texts.notAnOpener, texts.notAnOpenerCure, {
        field: 'members',
        legalBasis: 'FOA § 22-1',
      })
    // One may fall ill: one more member than are needed, so that the tenders can always be opened.
    if (members.length < needed + 1)
      return refuse('competitions.committee-too-small', texts.committeeTooSmall, texts.committeeTooSmallCure, {
        field: 'members',
      })
    return { events: [{ type: 'competitions.committee-named', data: { members, needed } }] }
  },
})

export const makeCommitteeKey = command({
  name: 'competitions.make-committee-key',
  title: { nb: 'Lag åpningsnøkkel', nn: 'Lag opningsnøkkel', en: 'Make an opening key' },
  done: { nb: 'Nøkkelen din er laget.', nn: 'Nøkkelen din er laga.', en: 'Your key was made.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['opener'],
  input: object({
    recipient: Type.String({ maxLength: 3000 }),
    wrapped: Type.String({ minLength: 1, maxLength: 20_000 }),
  }),
  fold: competition,
  decide: (state, { recipient, wrapped }, { actor }) => {
    if (state.stage !== 'preparing') return frozen(state)
    if (actor.kind !== 'person' || !state.committee.members.some((member) => member.person === actor.person))
      return refuse('competitions.not-in-committee', texts.notInCommittee, texts.notInCommitteeCure, { status: 403 })
    if (!isRecipient(recipient))
      return refuse('competitions.not-a-key', texts.notAKey, texts.notAKeyCure, { field: 'recipient' })
    if (state.committee.members.some((member) => member.person !== actor.person && member.recipient === recipient))
      return refuse('competitions.key-of-another', texts.keyOfAnother, texts.notAKeyCure, { field: 'recipient' })
    return { events: [{ type: 'competitions.committee-key-made', data: { person: actor.person, recipient, wrapped } }] }
  },
})

export const setModel = command({
  name: 'competitions.set-model',
  title: { nb: 'Velg evalueringsmodell', nn: 'Vel evalueringsmodell', en: 'Choose the evaluation model' },
  done: {
    nb: 'Evalueringsmodellen er valgt.',
    nn: 'Evalueringsmodellen er vald.',
    en: 'The evaluation model was chosen.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    lot: identifier,
    method: Type.Enum(['linear', 'proportional', 'deduction', 'lowest-price']),
    valueOfQuality: Type.Optional(Type.String({ pattern: '^\\d{1,13}(\\.\\d{1,2})?$', 'x-form': 'number' })),
  }),
  fold: competition,
  decide: (state, { lot, method, valueOfQuality }) => {
    if (state.stage !== 'preparing') return frozen(state)
    const model = modelFor(state, lot, method, valueOfQuality)
    if (isRefusal(model)) return model
    return {
      events: [
        { type: 'competitions.model-set', data: { lot, title: titleOf(state, lot), model }, legalRows: ['FOA § 18-1'] },
      ],
    }
  },
})

/**
 * An evaluation model for a lot from the award criteria of the notice: the weights are the announced ones, the method is the
 * buyer's choice. With `deduction` the value of quality in kroner is shared among the quality criteria by their weights.
 */
function titleOf(state: CompetitionState, lot: string): string {
  return draftFacts(state.drafts)?.lots.find((each) => each.id === lot)?.title ?? lot
}

function modelFor(
  state: CompetitionState,
  lot: string,
  method: 'linear' | 'proportional' | 'deduction' | 'lowest-price',
  valueOfQuality: string | undefined,
) {
  const announced = draftFacts(state.drafts)?.lots.find((each) => each.id === lot)
  if (announced === undefined)
    return refuse('competitions.no-such-lot', texts.noLot, texts.noLotCure, { field: 'lot', status: 404 })
  const quality = announced.criteria.filter((criterion) => criterion.kind === 'quality')
  const price = announced.criteria.filter((criterion) => criterion.kind !== 'quality')
  const [only] = price
  if (only === undefined || price.length > 1)
    return refuse('competitions.one-price-criterion', texts.onePrice, texts.onePriceCure, { legalBasis: 'FOA § 18-1' })
  const name = (text: string) => ({ nb: text, nn: text, en: text })
  const deducts = method === 'deduction'
  const model: EvaluationModel = {
    schema: 'heldigital-evaluation-model-1',
    method: method === 'lowest-price' ? 'lowest-price' : deducts ? 'deduction' : 'points',
    scale: { max: '10' },
    money: { currency: 'NOK', decimals: 2 },
    weighting: 'exact',
    criteria: [
      {
        id: only.id,
        kind: 'price',
        name: name(only.name),
        ...(method === 'linear' || method === 'proportional'
          ? { weight: only.weight ?? '', score: { kind: method } }
          : {}),
      },
      ...(method === 'lowest-price'
        ? []
        : quality.map((criterion) => ({
            id: criterion.id,
            kind: 'quality' as const,
            name: name(criterion.name),
            against: 'standard' as const,
            evaluators: 'average' as const,
            ...(deducts
              ? {
                  value: {
                    kind: 'linear' as const,
                    max: shareOf(
                      valueOfQuality ?? '0',
                      criterion.weight,
                      quality.map((each) => each.weight),
                    ),
                  },
                }
              : { weight: criterion.weight ?? '' }),
          }))),
    ],
    rounding: { total: { decimals: 4, mode: 'half-up' } },
    ties: [{ by: 'criterion', criterion: only.id }, { by: 'draw' }],
  }
  const error = validateModel(model).find((finding) => finding.severity === 'error')
  if (error !== undefined)
    return refuse('competitions.model-not-valid', error.text, texts.modelCure, {
      field: 'method',
      legalBasis: 'FOA § 18-1',
    })
  return model
}

/** The part of an amount in kroner that falls on one weight among several, in whole kroner downwards. */
function shareOf(amount: string, weight: string | undefined, weights: readonly (string | undefined)[]): string {
  const hundredths = (text: string | undefined): bigint => BigInt(Math.round(Number(text ?? '0') * 100))
  const sum = weights.reduce((total, each) => total + hundredths(each), 0n)
  if (sum === 0n) return '0'
  return String((BigInt(amount.split('.')[0] ?? '0') * hundredths(weight)) / sum)
}

export const submitForApproval = command({
  name: 'competitions.submit-for-approval',
  title: { nb: 'Send til godkjenning', nn: 'Send til godkjenning', en: 'Submit for approval' },
  done: {
    nb: 'Konkurransen er sendt til godkjenning.',
    nn: 'Konkurransen er send til godkjenning.',
    en: 'The competition was submitted for approval.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({}),
  fold: competition,
  decide: (state, _input, context) => {
    if (state.stage !== 'preparing') return frozen(state)
    const [missing] = whatIsMissing(state)
    if (missing !== undefined) return missing
    const trial = decidePublication(state.drafts, context, 'trial')
    if (isRefusal(trial)) return trial
    return { events: [{ type: 'competitions.submitted-for-approval', data: {} }] }
  },
})

/** What must still be done before the competition can be approved, each with its cure. */
export function whatIsMissing(state: CompetitionState) {
  const missing = []
  const facts = draftFacts(state.drafts)
  if (facts === undefined)
    return [refuse('competitions.no-notice', texts.noNotice, texts.noNoticeCure, { legalBasis: 'FOA § 8-17' })]
  if (state.documents.length === 0)
    missing.push(
      refuse('competitions.no-documents', texts.noDocuments, texts.noDocumentsCure, { legalBasis: 'FOA § 14-1' }),
    )
  if (state.committee.members.length === 0)
    missing.push(refuse('competitions.no-committee', texts.noCommittee, texts.noCommitteeCure))
  else if (state.committee.members.some((member) => member.recipient === undefined))
    missing.push(refuse('competitions.keys-missing', texts.keysMissing, texts.keysMissingCure))
  for (const lot of facts.lots) {
    if (state.models[lot.id] === undefined)
      missing.push(
        refuse('competitions.no-model', texts.noModel, texts.noModelCure, { legalBasis: 'FOA § 18-1', field: lot.id }),
      )
  }
  return missing
}

export const returnToOfficer = command({
  name: 'competitions.return',
  title: { nb: 'Send tilbake', nn: 'Send tilbake', en: 'Return' },
  done: {
    nb: 'Konkurransen er sendt tilbake.',
    nn: 'Konkurransen er send tilbake.',
    en: 'The competition was returned.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['approver', 'caseOfficer'],
  input: object({ reason: prose(2000) }),
  fold: competition,
  decide: (state, { reason }) => {
    if (state.stage !== 'approval')
      return refuse('competitions.not-in-approval', texts.notInApproval, texts.notInApprovalCure, { status: 409 })
    return { events: [{ type: 'competitions.returned', data: { reason } }] }
  },
})

export const approve = command({
  name: 'competitions.approve',
  title: { nb: 'Godkjenn og kunngjør', nn: 'Godkjenn og kunngjer', en: 'Approve and publish' },
  done: {
    nb: 'Konkurransen er godkjent og kunngjort.',
    nn: 'Konkurransen er godkjend og kunngjord.',
    en: 'The competition was approved and published.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({}),
  fold: competition,
  gather: async (tx, { now }) => ({ number: await nextNoticeNumber(tx, now) }),
  decide: (state, _input, context) => {
    if (state.stage !== 'approval' || state.submittedBy === undefined)
      return refuse('competitions.not-in-approval', texts.notInApproval, texts.notInApprovalCure, { status: 409 })
    if (sameActor(state.submittedBy, context.actor))
      return refuse('competitions.own-approval', texts.ownApproval, texts.ownApprovalCure, { status: 403 })
    const published = decidePublication(state.drafts, context, context.facts.number)
    if (isRefusal(published)) return published
    return { ...published, events: [{ type: 'competitions.approved', data: {} }, ...published.events] }
  },
})

export const cancel = command({
  name: 'competitions.cancel',
  title: { nb: 'Avlys konkurransen', nn: 'Avlys konkurransen', en: 'Cancel the competition' },
  done: { nb: 'Konkurransen er avlyst.', nn: 'Konkurransen er avlyst.', en: 'The competition was cancelled.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({ reason: prose(5000, 20) }),
  fold: competition,
  decide: (state, { reason }) => {
    if (state.stage === 'cancelled')
      return refuse('competitions.cancelled', texts.cancelled, texts.cancelledCure, { status: 409 })
    return { events: [{ type: 'competitions.cancelled', data: { reason }, legalRows: ['FOA § 25-4'] }] }
  },
  next: page,
})

function frozen(state: CompetitionState) {
  if (state.stage === 'cancelled')
    return refuse('competitions.cancelled', texts.cancelled, texts.cancelledCure, { status: 409 })
  if (state.stage === 'approval')
    return refuse('competitions.in-approval', texts.inApproval, texts.inApprovalCure, { status: 409 })
  return refuse('competitions.published-already', texts.publishedAlready, texts.publishedAlreadyCure, {
    status: 409,
    legalBasis: 'FOA § 14-2',
  })
}
