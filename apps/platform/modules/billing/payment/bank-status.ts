// What the bank says of payments: pain.002 (status of an instruction), camt.054 and camt.053 (what was booked).
import { detect } from '@heldigital/formats'
import {
  accountStatement02,
  accountStatement08,
  bookingNotification02,
  bookingNotification08,
  entriesIn,
  paymentStatus03,
  paymentStatus10,
  statusesIn,
} from '@heldigital/formats/payment'
import type { BookedEntry, ReportedStatus } from '@heldigital/formats/payment'

/** What one line of a status file says of the transactions that it names. */
export interface BankWord {
  /** At least one of these is there. */
  readonly messageId?: string
  readonly paymentInformation?: string
  readonly endToEnd?: string
  readonly status: 'accepted' | 'rejected' | 'paid'
  /** `RJCT`, `ACSC`, `BOOK` */
  readonly code: string
  /** Code and words of the bank. */
  readonly reason: string
  /** The day of booking, where there is one. */
  readonly bookedOn?: string
  /** NOK of one transaction, where it is told. */
  readonly amount?: string
}

export type BankStatus =
  | { readonly ok: true; readonly kind: 'pain.002' | 'camt.054' | 'camt.053'; readonly words: readonly BankWord[] }
  | { readonly ok: false; readonly code: string }

const booking = [bookingNotification08, bookingNotification02, accountStatement08, accountStatement02]

/** Reads a status file in the versions of either generation; never throws for what stands in it. */
export function readBankStatus(bytes: Uint8Array): BankStatus {
  const found = detect(bytes)
  if (!found.ok)
    return { ok: false, code: found.refusal.code === 'unknown-document' ? 'not-a-status-file' : found.refusal.code }
  const { kind, root } = found
  if (root.children.length === 0) return { ok: false, code: 'not-a-status-file' }
  // A bank's file is taken as far as it can be read: what it says must not be lost to a fault in its form.
  for (const type of [paymentStatus10, paymentStatus03])
    if (type.id === kind.id)
      return { ok: true, kind: 'pain.002', words: statusesIn(type.readElement(root).document).flatMap(reported) }
  for (const type of booking)
    if (type.id === kind.id)
      return {
        ok: true,
        kind: kind.id.startsWith('account-statement') ? 'camt.053' : 'camt.054',
        words: entriesIn(type.readElement(root).document).flatMap(booked),
      }
  return { ok: false, code: 'not-a-status-file' }
}

const statusOf: Readonly<Record<string, BankWord['status']>> = {
  RJCT: 'rejected',
  CANC: 'rejected',
  ACSC: 'paid',
  ACCC: 'paid',
  ACTC: 'accepted',
  ACCP: 'accepted',
  ACFC: 'accepted',
  ACSP: 'accepted',
  ACWC: 'accepted',
  ACWP: 'accepted',
  PDNG: 'accepted',
  RCVD: 'accepted',
}

function reported({ level, messageId, paymentInformation, endToEnd, code, reasons }: ReportedStatus): BankWord[] {
  const status = statusOf[code]
  if (status === undefined || (level === 'transaction' && endToEnd === undefined)) return []
  const reason = reasons.flatMap((each) => [...(each.code === undefined ? [] : [each.code]), ...each.text]).join(' ')
  return [
    {
      ...(messageId === undefined ? {} : { messageId }),
      ...(paymentInformation === undefined ? {} : { paymentInformation }),
      ...(endToEnd === undefined ? {} : { endToEnd }),
      status,
      code,
      reason: reason.slice(0, 1000),
    },
  ]
}

function booked(entry: BookedEntry): BankWord[] {
  const { direction, status: code, reversal, bookedOn, transactions, batch } = entry
  // A debit that is taken back comes as a credit with the mark of a reversal; all else is other people's money.
  if (code !== 'BOOK' || (direction === 'debit') === reversal) return []
  const said = {
    status: reversal ? ('rejected' as const) : ('paid' as const),
    code,
    reason: reversal ? 'RvslInd' : '',
    ...(bookedOn === undefined ? {} : { bookedOn }),
  }
  if (transactions.length === 0)
    return batch?.paymentInformation === undefined ? [] : [{ paymentInformation: batch.paymentInformation, ...said }]
  return transactions.flatMap(({ endToEnd, paymentInformation, amount }) =>
    endToEnd === undefined && paymentInformation === undefined
      ? []
      : [
          {
            ...(endToEnd === undefined ? {} : { endToEnd }),
            ...(paymentInformation === undefined ? {} : { paymentInformation }),
            ...(amount === undefined || endToEnd === undefined ? {} : { amount }),
            ...said,
          },
        ],
  )
}
