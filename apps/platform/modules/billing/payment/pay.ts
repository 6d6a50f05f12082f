// Paying: one file for the bank, and what the bank says of it. Nothing is ever paid twice.
import { add, compare, equals, negate, zero } from '@heldigital/formats/decimal'
import { isKid, plainAccount } from '@heldigital/formats/payment'
import { isWorkingDay, osloDate, parseLocalDate, workingDayFrom, dayNumber, localDate as dateOf } from '@heldigital/law'
import { sha256 } from '../../../kernel/canonical.ts'
import { milliseconds } from '../../../kernel/clock.ts'
import { command } from '../../../kernel/events/command.ts'
import type { Event } from '../../../kernel/events/event.ts'
import { words } from '../../../kernel/language.ts'
import { isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { fileReference, identifier, line, localDate, object, Type } from '../../../kernel/schema.ts'
import { names } from '../../contracts/index.ts'
import { decimalOf, kronerOf } from '../../ordering/index.ts'
import { bytesOf } from '../invoice/receive.ts'
import {
  billing,
  invoiceOf,
  type BilledInvoice,
  type BillingState,
  type Payment,
  type Transaction,
} from '../invoice/state.ts'
import { texts } from '../invoice/texts.ts'
import { readBankStatus, type BankWord } from './bank-status.ts'
import { isAccountNumber } from './norwegian.ts'
import { paymentFile, type CreditTransfer } from './payment-file.ts'

export const makePaymentFile = command({
  name: 'billing.make-payment-file',
  title: words('Lag betalingsfil', 'Lag betalingsfil', 'Make the payment file'),
  done: words('Betalingsfilen er laget.', 'Betalingsfila er laga.', 'The payment file was made.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer', 'approver'],
  input: object({
    /** Approved invoices; all of them when absent. */
    invoices: Type.Optional(Type.Array(identifier, { maxItems: 5000, uniqueItems: true })),
    /** The account that is debited. */
    account: line(40),
    /** Of the buyer's bank. */
    bic: Type.Optional(Type.String({ pattern: '^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$' })),
    /** Version of pain.001.001. */
    version: Type.Optional(Type.Enum(['09', '03'])),
    /** A banking day; the first from today when absent. */
    executionDate: Type.Optional(localDate),
  }),
  fold: billing,
  gather: async (tx, { owner, state }) => ({
    names: await names(tx, [owner, ...new Set(state.invoices.map((invoice) => invoice.supplier))]),
  }),
  decide: (state, input, { now, owner, newId, facts }) => {
    if (!isAccountNumber(input.account))
      return refuse('billing.bad-account', texts.account, texts.accountCure, { field: 'account' })
    const chosen =
      input.invoices === undefined || input.invoices.length === 0
        ? state.invoices.filter((invoice) => invoice.stage === 'approved')
        : input.invoices.map((id) => invoiceOf(state, id)).filter((invoice) => invoice !== undefined)
    if (
      chosen.length === 0 ||
      chosen.length < (input.invoices?.length ?? 0) ||
      chosen.some((invoice) => invoice.stage !== 'approved')
    )
      return refuse('billing.not-approved', texts.notApproved, texts.notApprovedCure, {
        status: 409,
        field: 'invoices',
      })
    const today = osloDate(milliseconds(now))
    const executionDate = input.executionDate ?? dateOf(workingDayFrom(dayNumber(today)))
    const day = parseLocalDate(executionDate)
    if (day === undefined || executionDate < today || !isWorkingDay(dayNumber(day)))
      return refuse('billing.bad-execution-date', texts.execution, texts.executionCure, { field: 'executionDate' })
    const transfers = transfersFor(
      chosen,
      (id) => facts.names[id] ?? id,
      () => reference(newId()),
    )
    if (isRefusal(transfers)) return transfers
    const messageId = reference(newId())
    const paymentInformation = reference(newId())
    const total = kronerOf(transfers.reduce((sum, { transfer }) => add(sum, decimalOf(transfer.amount)), zero))
    const version = input.version ?? '09'
    const account = plainAccount(input.account)
    const xml = paymentFile({
      version,
      messageId,
      paymentInformation,
      madeAt: now,
      executionDate,
      debtor: {
        id: owner,
        name: facts.names[owner] ?? owner,
        account,
        ...(input.bic === undefined ? {} : { bic: input.bic }),
      },
      transfers: transfers.map(({ transfer }) => transfer),
      total,
    })
    const transactions: Transaction[] = transfers.map(({ transfer, invoices, supplier }) => ({
      endToEnd: transfer.endToEnd,
      supplier,
      account: transfer.account,
      amount: transfer.amount,
      invoices,
      stage: 'sent',
    }))
    return {
      events: [
        {
          type: 'billing.payment-file-made',
          data: {
            payment: newId(),
            messageId,
            paymentInformation,
            version,
            executionDate,
            account,
            total,
            count: transactions.length,
            document: sha256(xml),
            transactions,
          },
        },
      ],
      documents: [xml],
    }
  },
})

/** At most 35 characters, unique for ever. */
function reference(id: string): string {
  return id.replaceAll('-', '')
}

/** One transfer for each invoice; where a supplier has credit notes too, one for all that goes to the same account. */
function transfersFor(
  chosen: readonly BilledInvoice[],
  nameOf: (id: string) => string,
  newReference: () => string,
): readonly { transfer: CreditTransfer; invoices: readonly string[]; supplier: string }[] | Refusal {
  const credits = new Set(chosen.filter(({ kind }) => kind === 'credit-note').map(({ supplier }) => supplier))
  const groups = new Map<string, BilledInvoice[]>()
  for (const invoice of chosen) {
    const key = credits.has(invoice.supplier) ? invoice.supplier : invoice.invoice
    groups.set(key, [...(groups.get(key) ?? []), invoice])
  }
  const transfers: { transfer: CreditTransfer; invoices: readonly string[]; supplier: string }[] = []
  for (const group of groups.values()) {
    const [first] = group
    const account = group.find((invoice) => invoice.kind === 'invoice' && invoice.account !== undefined)?.account
    if (first === undefined) continue
    const amount = group.reduce(
      (sum, { kind, payable }) => add(sum, kind === 'credit-note' ? negate(decimalOf(payable)) : decimalOf(payable)),
      zero,
    )
    if (compare(amount, zero) <= 0)
      return refuse('billing.credit-left', texts.creditLeft, texts.creditLeftCure, { field: 'invoices' })
    if (account === undefined || !isAccountNumber(account))
      return refuse('billing.no-account', texts.noAccount, texts.noAccountCure, { field: 'invoices' })
    const { kid } = first
    transfers.push({
      supplier: first.supplier,
      invoices: group.map(({ invoice }) => invoice),
      transfer: {
        endToEnd: newReference(),
        creditor: nameOf(first.supplier),
        account: plainAccount(account),
        amount: kronerOf(amount),
        ...(group.length === 1 && kid !== undefined && isKid(kid) ? { kid } : {}),
        documents: group.map((invoice) => ({
          kind: invoice.kind,
          number: invoice.number,
          amount: kronerOf(decimalOf(invoice.payable)),
        })),
      },
    })
  }
  return transfers
}

export const takeBankStatus = command({
  name: 'billing.take-bank-status',
  title: words('Les inn status fra banken', 'Les inn status frå banken', 'Take in the bank’s status'),
  done: words('Status fra banken er lest inn.', 'Status frå banken er lesen inn.', 'The bank’s status was taken in.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer', 'approver'],
  input: object({ file: fileReference }),
  fold: billing,
  gather: async (_tx, { input, files }) => {
    const bytes = await bytesOf(files, input.file.sha256, input.file.size)
    return isRefusal(bytes) ? bytes : { document: input.file.sha256, status: readBankStatus(bytes) }
  },
  decide: (state, _input, { now, facts }) => {
    const { status, document } = facts
    if (!status.ok)
      return refuse('billing.not-a-status-file', texts.statusFile, texts.statusFileCure, { field: 'file' })
    const told = wordsFor(state, status.words)
    if (told.size === 0)
      return refuse('billing.unknown-payment', texts.unknownPayment, texts.unknownPaymentCure, { field: 'file' })
    const events: Event[] = []
    for (const [{ payment, transaction }, word] of told.values()) {
      if (transaction.stage === 'paid' || transaction.stage === 'rejected') continue
      if (word.amount !== undefined && !equals(decimalOf(word.amount), decimalOf(transaction.amount)))
        return refuse('billing.other-amount', texts.otherAmount, texts.otherAmountCure, { field: 'file', status: 409 })
      if (word.status === 'accepted' && transaction.stage === 'accepted') continue
      events.push(...eventsFor(state, payment, transaction, word, { document, today: osloDate(milliseconds(now)) }))
    }
    if (events.length === 0)
      return refuse('billing.nothing-new', texts.nothingNew, texts.nothingNewCure, { field: 'file', status: 409 })
    return { events }
  },
})

interface Sent {
  readonly payment: Payment
  readonly transaction: Transaction
}

/** The last word on each transaction that the file names; what it says of one transaction stands above what it says of all. */
function wordsFor(state: BillingState, list: readonly BankWord[]): ReadonlyMap<string, readonly [Sent, BankWord]> {
  const told = new Map<string, readonly [Sent, BankWord]>()
  for (const word of list)
    for (const payment of state.payments)
      for (const transaction of payment.transactions)
        if (
          (word.messageId === undefined || word.messageId === payment.messageId) &&
          (word.paymentInformation === undefined || word.paymentInformation === payment.paymentInformation) &&
          (word.endToEnd === undefined || word.endToEnd === transaction.endToEnd)
        )
          told.set(transaction.endToEnd, [{ payment, transaction }, word])
  return told
}

function eventsFor(
  state: BillingState,
  payment: Payment,
  transaction: Transaction,
  word: BankWord,
  { document, today }: { readonly document: string; readonly today: string },
): Event[] {
  const { endToEnd, supplier, invoices } = transaction
  const told = { payment: payment.payment, endToEnd, supplier, code: word.code, document }
  if (word.status === 'accepted') return [{ type: 'billing.payment-accepted', data: { ...told, invoices } }]
  if (word.status === 'rejected')
    return [{ type: 'billing.payment-rejected', data: { ...told, invoices, reason: word.reason || word.code } }]
  return invoices.map((id) => {
    const invoice = invoiceOf(state, id)
    return {
      type: 'billing.paid',
      data: {
        ...told,
        invoice: id,
        number: invoice?.number ?? '',
        amount: invoice?.payable ?? transaction.amount,
        bookedOn: word.bookedOn ?? today,
      },
    }
  })
}
