// Signing: never before the standstill has ended, never after a reversal, and not without the tax certificate.
import { checkTaxCertificate, maySign, osloDate, type Instant as LawInstant } from '@heldigital/law'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import { command } from '../../../kernel/events/command.ts'
import type { Event } from '../../../kernel/events/event.ts'
import { hasRole, organisationOf, sameActor, type Actor } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import { isRefusal, refusals, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { identifier, localDate, object, sha256Text, Type } from '../../../kernel/schema.ts'
import { ceilingOf, contractOf, contracts, type Contract, type ContractsState, type Side } from './state.ts'
import { texts } from './texts.ts'

export const confirmTaxCertificate = command({
  name: 'contracts.confirm-tax-certificate',
  title: words('Bekreft skatteattest', 'Stadfest skatteattest', 'Confirm the tax certificate'),
  done: words('Skatteattesten er registrert.', 'Skatteattesten er registrert.', 'The tax certificate was recorded.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    contract: identifier,
    /** The day on the certificate. */
    issued: localDate,
    /** It shows no arrears, or the buyer accepts what it shows. */
    inOrder: Type.Boolean(),
    /** Rows of law not confirmed by their source, looked up by the case officer. */
    confirmed: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20 })),
  }),
  fold: contracts,
  decide: (state, { contract: id, issued, inOrder, confirmed = [] }, { now, actor }) => {
    const contract = contractOf(state, id)
    if (contract === undefined) return unknownContract()
    if (contract.stage !== 'draft')
      return refuse('contracts.already-signed', texts.alreadySigned, texts.alreadySignedCure, { status: 409 })
    if (!inOrder)
      return refuse('contracts.arrears', texts.arrears, texts.arrearsCure, {
        field: 'inOrder',
        legalBasis: 'FOA § 7-2',
      })
    const checked = certificateFor(contract, { issued, inOrder, confirmed }, now, actor)
    if (isRefusal(checked)) return checked
    return {
      events: [
        {
          type: 'contracts.tax-certificate-confirmed',
          data: { contract: id, supplier: contract.supplier, issued, inOrder, confirmed },
          legalRows: checked,
        },
      ],
    }
  },
})

export const sign = command({
  name: 'contracts.sign',
  title: words('Signer kontrakten', 'Signer kontrakten', 'Sign the contract'),
  done: words('Signaturen er registrert.', 'Signaturen er registrert.', 'The signature was recorded.'),
  kind: 'procurement',
  party: 'anyone',
  roles: ['approver', 'submitter'],
  input: object({
    contract: identifier,
    /** SHA-256 of the text that was read; refused when the contract says something else by now. */
    document: Type.Optional(sha256Text),
  }),
  fold: contracts,
  decide: (state, { contract: id, document }, { now, actor, owner }) => {
    const contract = contractOf(state, id)
    const side = contract === undefined ? undefined : sideOf(contract, actor, owner)
    // A supplier is not told which contracts others have.
    if (contract === undefined || side === undefined) return unknownContract()
    if (!hasRole(actor, [side === 'buyer' ? 'approver' : 'submitter'])) return refusals.notAllowed
    const hindrance = mayNotSign(state, contract, now)
    if (hindrance !== undefined) return hindrance
    if (contract.signatures.some((signature) => signature.side === side))
      return refuse('contracts.signed-twice', texts.twice, texts.twiceCure, { status: 409 })
    if (side === 'buyer' && sameActor(contract.draftedBy, actor))
      return refuse('contracts.own-draft', texts.ownDraft, texts.ownDraftCure, { status: 403 })
    if (document !== undefined && document !== contract.document)
      return refuse('contracts.other-document', texts.otherDocument, texts.otherDocumentCure, { status: 409 })
    const signed: Event = {
      type: 'contracts.signed',
      data: {
        contract: id,
        supplier: contract.supplier,
        side,
        person: actor.kind === 'person' ? actor.person : '',
        document: contract.document,
      },
      legalRows: ['FOA § 25-2'],
    }
    if (contract.signatures.length === 0) return { events: [signed] }
    return {
      events: [
        signed,
        {
          type: 'contracts.concluded',
          data: {
            contract: id,
            reference: contract.reference,
            supplier: contract.supplier,
            title: contract.title,
            lots: contract.lots,
            value: contract.value,
            ceiling: ceilingOf(contract),
            start: contract.start,
            end: contract.end,
            document: contract.document,
          },
          legalRows: ['FOA § 4-5 g'],
        },
      ],
    }
  },
})

/** What stands in the way of signing at a moment, whoever signs; undefined when nothing does. */
export function mayNotSign(state: ContractsState, contract: Contract, now: Instant): Refusal | undefined {
  if (contract.stage === 'concluded')
    return refuse('contracts.already-signed', texts.alreadySigned, texts.alreadySignedCure, { status: 409 })
  const { stage, notification } = state.competition
  if (contract.stage === 'void' || stage !== 'notified')
    return refuse('contracts.award-reversed', texts.reversed, texts.reversedCure, {
      status: 409,
      legalBasis: 'FOA § 25-1 (4)',
    })
  const allowed = maySign({ endsAt: (notification?.standstillEndsAt ?? null) as LawInstant | null, at: now })
  if (!allowed.ok) return fromLaw(allowed)
  const checked = certificateFor(contract, contract.certificate, now, contract.certificate?.by)
  return isRefusal(checked) ? checked : undefined
}

/** The side that an actor stands on; undefined for strangers. */
export function sideOf(contract: Contract, actor: Actor, owner: string): Side | undefined {
  const mine = organisationOf(actor)
  return mine === owner ? 'buyer' : mine === contract.supplier ? 'supplier' : undefined
}

/** The rows of law that the certificate satisfies, or why it does not (FOA § 7-2). */
function certificateFor(
  contract: Contract,
  certificate:
    | { readonly issued: string; readonly inOrder: boolean; readonly confirmed: readonly string[] }
    | undefined,
  now: Instant,
  by: Actor | undefined,
): readonly string[] | Refusal {
  const checked = checkTaxCertificate({
    value: contract.value,
    date: osloDate(milliseconds(now)),
    ...(certificate === undefined ? {} : { issued: certificate.issued, inOrder: certificate.inOrder }),
    confirmations: (certificate?.confirmed ?? []).map((row) => ({
      row,
      by: by?.kind === 'person' ? by.person : 'system',
      at: now,
    })),
  })
  if (!checked.ok) return fromLaw(checked)
  const [open] = checked.needsConfirmation
  if (open !== undefined)
    return refuse('contracts.row-unconfirmed', open.question, texts.rowCure, {
      field: 'confirmed',
      legalBasis: 'FOA § 7-2',
    })
  return checked.rows.map((row) => row.id)
}

/** Whether the contract needs a tax certificate before it is signed. */
export function needsCertificate(contract: Contract, now: Instant): boolean {
  const checked = checkTaxCertificate({ value: contract.value, date: osloDate(milliseconds(now)) })
  return !checked.ok
}

/** Rows of law that the case officer must look up and confirm with the certificate. */
export function rowsToConfirm(
  contract: Contract,
  now: Instant,
): readonly { readonly row: string; readonly question: Text }[] {
  const date = osloDate(milliseconds(now))
  const checked = checkTaxCertificate({ value: contract.value, date, issued: date })
  return checked.ok ? checked.needsConfirmation : []
}

export function unknownContract(): Refusal {
  return refuse('contracts.unknown', texts.unknown, texts.unknownCure, { status: 404, field: 'contract' })
}

/** A refusal of the law package as one of this house. */
export function fromLaw(
  refused: { code: string; message: Refusal['title']; cure: Refusal['cure']; basis?: string },
  field?: string,
): Refusal {
  return refuse(`contracts.${refused.code}`, refused.message, refused.cure, {
    ...(refused.basis === undefined ? {} : { legalBasis: refused.basis }),
    ...(field === undefined ? {} : { field }),
  })
}
