// What was booked on an account: camt.053 (statement) and camt.054 (notification) of both generations, as one list of entries.
import { add, equals, negate, parseDecimal, zero } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { on } from '../definition/rule.ts'
import type { RuleBlock } from '../definition/rule.ts'
import type { Leaf } from '../definition/leaf.ts'
import { group, one } from '../definition/tree.ts'
import type { Value, View } from '../definition/tree.ts'
import { bankToCustomerDebitCreditNotification as notification2009 } from './iso20022/2009/notification.ts'
import { bankToCustomerStatement as statement2009 } from './iso20022/2009/statement.ts'
import { bankToCustomerDebitCreditNotification as notification2019 } from './iso20022/2019/notification.ts'
import { bankToCustomerStatement as statement2019 } from './iso20022/2019/statement.ts'
import type { Loose } from './loose.ts'
import { should, words } from './wording.ts'

export const accountStatementTree02 = group({ BkToCstmrStmt: one(statement2009) })
export const accountStatementTree08 = group({ BkToCstmrStmt: one(statement2019) })
export const bookingNotificationTree02 = group({ BkToCstmrDbtCdtNtfctn: one(notification2009) })
export const bookingNotificationTree08 = group({ BkToCstmrDbtCdtNtfctn: one(notification2019) })

type Statement = Value<typeof accountStatementTree02> | Value<typeof accountStatementTree08>
type Notification = Value<typeof bookingNotificationTree02> | Value<typeof bookingNotificationTree08>
/** A statement or a notification as `read` gives it. */
export type BookingDocument = Statement | Notification

/** A payment inside an entry. */
export interface BookedTransaction {
  readonly messageId?: string
  readonly paymentInformation?: string
  readonly instruction?: string
  readonly endToEnd?: string
  /** Decimal, as the bank wrote it. */
  readonly amount?: string
  readonly currency?: string
  /** Payment references (KID): of type SCOR. */
  readonly references: readonly string[]
  /** Numbers of the invoices and credit notes that are named. */
  readonly documents: readonly string[]
  /** Free text. */
  readonly text: readonly string[]
  readonly debtor?: string
  readonly creditor?: string
  readonly debtorAccount?: string
  readonly creditorAccount?: string
}

/** One booking on an account. */
export interface BookedEntry {
  readonly account: string
  /** Decimal, never negative. */
  readonly amount: string
  readonly currency: string
  readonly direction: 'credit' | 'debit'
  /** `BOOK`, `PDNG`, `INFO`. */
  readonly status: string
  /** Whether the entry takes back an earlier one. */
  readonly reversal: boolean
  /** `2027-04-20` */
  readonly bookedOn?: string
  readonly valueOn?: string
  /** The bank's reference. */
  readonly bankReference?: string
  readonly entryReference?: string
  /** Payments that were booked in one sum. */
  readonly batch?: { readonly paymentInformation?: string; readonly count?: number; readonly total?: string }
  readonly transactions: readonly BookedTransaction[]
}

type LooseEntry = NonNullable<
  NonNullable<NonNullable<NonNullable<Loose<Statement>['BkToCstmrStmt']>['Stmt']>[number]['Ntry']>
>[number]
type LooseTransaction = NonNullable<NonNullable<NonNullable<LooseEntry['NtryDtls']>[number]>['TxDtls']>[number]
type LooseAccount = NonNullable<
  NonNullable<NonNullable<NonNullable<Loose<Statement>['BkToCstmrStmt']>['Stmt']>[number]['Acct']>
>

/** All entries of a document, those of both generations in one shape. */
export function entriesIn(document: BookingDocument): readonly BookedEntry[] {
  const loose = document as Loose<Statement> & Loose<Notification>
  const parts = [...(loose.BkToCstmrStmt?.Stmt ?? []), ...(loose.BkToCstmrDbtCdtNtfctn?.Ntfctn ?? [])]
  return parts.flatMap(({ Acct, Ntry }) => {
    const account = accountOf(Acct as LooseAccount | undefined) ?? ''
    return ((Ntry ?? []) as readonly LooseEntry[]).map((entry) => entryOf(account, entry))
  })
}

function entryOf(account: string, entry: LooseEntry): BookedEntry {
  const { Sts } = entry
  const details = entry.NtryDtls ?? []
  const batch = details.find(({ Btch }) => Btch !== undefined)?.Btch
  const count = Number(batch?.NbOfTxs)
  return {
    account,
    amount: text(entry.Amt?.value) ?? '0',
    currency: text(entry.Amt?.Ccy) ?? '',
    direction: entry.CdtDbtInd?.trim() === 'DBIT' ? 'debit' : 'credit',
    // Version 2 has the code as text, version 8 in an element of its own.
    status: text(typeof Sts === 'string' ? Sts : (Sts?.Cd ?? Sts?.Prtry)) ?? '',
    reversal: ['true', '1'].includes(entry.RvslInd?.trim() ?? ''),
    ...given('bookedOn', dayOf(entry.BookgDt)),
    ...given('valueOn', dayOf(entry.ValDt)),
    ...given('bankReference', text(entry.AcctSvcrRef)),
    ...given('entryReference', text(entry.NtryRef)),
    ...(batch === undefined
      ? {}
      : {
          batch: {
            ...given('paymentInformation', text(batch.PmtInfId)),
            ...(batch.NbOfTxs === undefined || Number.isNaN(count) ? {} : { count }),
            ...given('total', text(batch.TtlAmt?.value)),
          },
        }),
    transactions: details.flatMap(({ TxDtls }) => ((TxDtls ?? []) as readonly LooseTransaction[]).map(transactionOf)),
  }
}

function transactionOf(transaction: LooseTransaction): BookedTransaction {
  const { Refs, RmtInf, RltdPties } = transaction
  // Version 2 has the amount only among the details.
  const amount = ('Amt' in transaction ? transaction.Amt : undefined) ?? transaction.AmtDtls?.TxAmt?.Amt
  const structured = RmtInf?.Strd ?? []
  return {
    ...given('messageId', text(Refs?.MsgId)),
    ...given('paymentInformation', text(Refs?.PmtInfId)),
    ...given('instruction', text(Refs?.InstrId)),
    ...given('endToEnd', text(Refs?.EndToEndId)),
    ...given('amount', text(amount?.value)),
    ...given('currency', text(amount?.Ccy)),
    references: structured.flatMap(({ CdtrRefInf }) =>
      CdtrRefInf?.Tp?.CdOrPrtry?.Cd?.trim() === 'SCOR' ? (text(CdtrRefInf.Ref) ?? []) : [],
    ),
    documents: structured.flatMap(({ RfrdDocInf }) => (RfrdDocInf ?? []).flatMap(({ Nb }) => text(Nb) ?? [])),
    text: (RmtInf?.Ustrd ?? []).flatMap((each) => text(each) ?? []),
    ...given('debtor', nameOf(RltdPties?.Dbtr)),
    ...given('creditor', nameOf(RltdPties?.Cdtr)),
    ...given('debtorAccount', accountOf(RltdPties?.DbtrAcct)),
    ...given('creditorAccount', accountOf(RltdPties?.CdtrAcct)),
  }
}

/**
 * What the same booking has in a statement and in a notification, so that it is counted once: the bank's reference, else the
 * entry's own with account, day and amount.
 */
export function bookingKey(entry: BookedEntry): string {
  const { account, bankReference, entryReference, bookedOn, amount, currency, direction, reversal } = entry
  const sum = parseDecimal(amount)
  const plain =
    sum === undefined ? amount : sum.toString().replace(/\.?0+$/, (zeros) => (zeros.includes('.') ? '' : zeros))
  const what = [direction, reversal ? 'reversal' : '', plain, currency]
  return bankReference === undefined
    ? ['entry', account, entryReference ?? '', bookedOn ?? '', ...what].join('\n')
    : ['bank', account, bankReference, ...what].join('\n')
}

function nameOf(
  party:
    | { readonly Nm?: string | undefined }
    | { readonly Pty?: { readonly Nm?: string | undefined } | undefined }
    | undefined,
): string | undefined {
  if (party === undefined) return undefined
  return text('Pty' in party ? party.Pty?.Nm : 'Nm' in party ? party.Nm : undefined)
}

interface Numbered {
  readonly Id?:
    | { readonly IBAN?: string | undefined; readonly Othr?: { readonly Id?: string | undefined } | undefined }
    | undefined
}

function accountOf(account: Numbered | undefined): string | undefined {
  return text(account?.Id?.IBAN ?? account?.Id?.Othr?.Id)
}

function dayOf(
  date: { readonly Dt?: string | undefined; readonly DtTm?: string | undefined } | undefined,
): string | undefined {
  return text(date?.Dt ?? date?.DtTm)?.slice(0, 10)
}

function text(value: string | undefined): string | undefined {
  const trimmed = value?.trim()
  return trimmed === '' ? undefined : trimmed
}

function given<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: string }
}

// --- Rules: a bank's arithmetic is told, but does not make its document invalid.

type StatementView = View<typeof accountStatementTree02> | View<typeof accountStatementTree08>
type NotificationView = View<typeof bookingNotificationTree02> | View<typeof bookingNotificationTree08>
type StatementPart = NonNullable<StatementView['BkToCstmrStmt']>['Stmt'][number]
type EntryView = StatementPart['Ntry'][number]
type DetailsView = EntryView['NtryDtls'][number]
type TransactionView = DetailsView['TxDtls'][number]

const signed = (amount: Leaf | undefined, direction: Leaf | undefined): Decimal =>
  direction?.value === 'DBIT' ? negate(amount?.decimal ?? zero) : (amount?.decimal ?? zero)

function isBooked({ Sts }: EntryView): boolean {
  return Sts === undefined ? false : 'value' in Sts ? Sts.value === 'BOOK' : Sts.Cd?.value === 'BOOK'
}

type BalanceView = StatementPart['Bal'][number]

function balanceOf(statement: StatementPart, ...codes: readonly string[]): BalanceView | undefined {
  return (statement.Bal as readonly BalanceView[]).find(({ Tp }) => codes.includes(Tp?.CdOrPrtry?.Cd?.value ?? ''))
}

/** Opening and closing balance, and what the entries make of the opening one; undefined where a balance is missing. */
function balancesOf(statement: StatementPart): { expected: Decimal; closing: Decimal } | undefined {
  const opening = balanceOf(statement, 'OPBD', 'PRCD')
  const closing = balanceOf(statement, 'CLBD')
  if (opening === undefined || closing === undefined) return undefined
  let expected = signed(opening.Amt, opening.CdtDbtInd)
  for (const entry of statement.Ntry as readonly EntryView[])
    if (isBooked(entry)) expected = add(expected, signed(entry.Amt, entry.CdtDbtInd))
  return { expected, closing: signed(closing.Amt, closing.CdtDbtInd) }
}

export const statementRules: readonly RuleBlock<StatementView>[] = [
  on(
    (document: StatementView) => (document.BkToCstmrStmt?.Stmt ?? []) as readonly StatementPart[],
    [
      should(
        'PAY-CAMT053-01',
        words(
          'Inngående saldo og de bokførte postene bør gi utgående saldo.',
          'Inngåande saldo og dei bokførte postane bør gje utgåande saldo.',
          'The opening balance and the booked entries should give the closing balance.',
        ),
        (statement: StatementPart) => {
          const balances = balancesOf(statement)
          return balances === undefined || equals(balances.expected, balances.closing)
        },
        {
          found: (statement) => balancesOf(statement)?.closing.toString(),
          expected: (statement) => balancesOf(statement)?.expected.toString(),
        },
      ),
    ],
  ),
]

function entriesOf(document: StatementView | NotificationView): readonly EntryView[] {
  const parts =
    'BkToCstmrStmt' in document
      ? (document.BkToCstmrStmt?.Stmt ?? [])
      : 'BkToCstmrDbtCdtNtfctn' in document
        ? (document.BkToCstmrDbtCdtNtfctn?.Ntfctn ?? [])
        : []
  return (parts as readonly { readonly Ntry: readonly EntryView[] }[]).flatMap(({ Ntry }) => Ntry)
}

function batchesOf(document: StatementView | NotificationView): readonly DetailsView[] {
  return entriesOf(document)
    .flatMap(({ NtryDtls }) => NtryDtls as readonly DetailsView[])
    .filter(({ Btch }) => Btch !== undefined)
}

function transactionAmount(transaction: TransactionView): Leaf<'Ccy'> | undefined {
  return ('Amt' in transaction ? transaction.Amt : undefined) ?? transaction.AmtDtls?.TxAmt?.Amt
}

/** The sum of the transactions of a batch; undefined where one has no amount, or another currency than the batch. */
function batchSum({ Btch, TxDtls }: DetailsView): Decimal | undefined {
  const currency = Btch?.TtlAmt?.attribute('Ccy')
  if (currency === undefined || TxDtls.length === 0) return undefined
  let sum = zero
  for (const transaction of TxDtls as readonly TransactionView[]) {
    const amount = transactionAmount(transaction)
    if (amount?.decimal === undefined || amount.attribute('Ccy') !== currency) return undefined
    sum = add(sum, amount.decimal)
  }
  return sum
}

export const bookingRules: readonly RuleBlock<StatementView | NotificationView>[] = [
  on(batchesOf, [
    should(
      'PAY-CAMT-01',
      words(
        'Antall transaksjoner i en bunke bør være antallet som står der.',
        'Talet på transaksjonar i ein bunke bør vere talet som står der.',
        'The number of transactions of a batch should be the number that stand there.',
      ),
      ({ Btch, TxDtls }) => {
        const count = Btch?.NbOfTxs
        return count === undefined || TxDtls.length === 0 || Number(count.value) === TxDtls.length
      },
      { found: ({ Btch }) => Btch?.NbOfTxs?.value, expected: ({ TxDtls }) => String(TxDtls.length) },
    ),
    should(
      'PAY-CAMT-02',
      words(
        'Beløpet for en bunke bør være summen av transaksjonene i den.',
        'Beløpet for ein bunke bør vere summen av transaksjonane i han.',
        'The amount of a batch should be the sum of its transactions.',
      ),
      (details) => {
        const sum = batchSum(details)
        const total = details.Btch?.TtlAmt?.decimal
        return sum === undefined || total === undefined || equals(sum, total)
      },
      { found: ({ Btch }) => Btch?.TtlAmt?.value, expected: (details) => batchSum(details)?.toString() },
    ),
  ]),
]
