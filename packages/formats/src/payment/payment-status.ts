// What a bank says of a payment instruction: pain.002 of both generations, as one list of statuses.
import { everyOne } from '../definition/anywhere.ts'
import { codeList } from '../codelists/codelist.ts'
import { on, present } from '../definition/rule.ts'
import type { RuleBlock } from '../definition/rule.ts'
import type { Leaf } from '../definition/leaf.ts'
import { group, one } from '../definition/tree.ts'
import type { Value, View } from '../definition/tree.ts'
import { customerPaymentStatusReport as report2009 } from './iso20022/2009/status-report.ts'
import { customerPaymentStatusReport as report2019 } from './iso20022/2019/status-report.ts'
import type { Loose } from './loose.ts'
import { should, words } from './wording.ts'

export const paymentStatusTree03 = group({ CstmrPmtStsRpt: one(report2009) })
export const paymentStatusTree10 = group({ CstmrPmtStsRpt: one(report2019) })

type StatusView = View<typeof paymentStatusTree03> | View<typeof paymentStatusTree10>
/** A status report as `read` gives it. */
export type PaymentStatusDocument = Value<typeof paymentStatusTree03> | Value<typeof paymentStatusTree10>

/** Statuses of a payment (external code sets of ISO 20022 for groups and transactions, and the closed ones before them). */
export const paymentStatusCodes = codeList(
  'ExternalPaymentTransactionStatus1Code',
  { source: 'ISO 20022', version: '2026' },
  `| ACCC Settlement on the creditor's account completed
  | ACCP Accepted, customer profile
  | ACFC Accepted, funds checked
  | ACIS Accepted and cheque issued
  | ACPD Accepted, clearing processed
  | ACSC Settlement on the debtor's account completed
  | ACSP Accepted, settlement in process
  | ACTC Accepted, technical validation
  | ACWC Accepted with change
  | ACWP Accepted without posting
  | BLCK Blocked
  | CANC Cancelled
  | CPUC Cash picked up by creditor
  | PART Partially accepted
  | PATC Partially accepted, technical correct
  | PDNG Pending
  | PRES Presented
  | RCVD Received
  | RJCT Rejected`,
)

/** One thing that the bank says, and of what. */
export interface ReportedStatus {
  readonly level: 'group' | 'payment' | 'transaction'
  /** The message that is spoken of. */
  readonly messageId?: string
  readonly paymentInformation?: string
  readonly instruction?: string
  readonly endToEnd?: string
  /** `RJCT`, `ACSC`. */
  readonly code: string
  /** The bank's reasons: a code and words, either may be missing. */
  readonly reasons: readonly { readonly code?: string; readonly text: readonly string[] }[]
}

interface Reason {
  readonly Rsn?: { readonly Cd?: string | undefined; readonly Prtry?: string | undefined } | undefined
  readonly AddtlInf?: readonly string[] | undefined
}

function reasonsIn(given: readonly Reason[] | undefined): ReportedStatus['reasons'] {
  return (given ?? []).map(({ Rsn, AddtlInf }) => {
    const code = text(Rsn?.Cd ?? Rsn?.Prtry)
    return { ...(code === undefined ? {} : { code }), text: (AddtlInf ?? []).flatMap((each) => text(each) ?? []) }
  })
}

function text(value: string | undefined): string | undefined {
  const trimmed = value?.trim()
  return trimmed === '' ? undefined : trimmed
}

/**
 * Everything that a report says, the wider before the narrower, so that the last word on a transaction stands. A rejected
 * group rejects all of it, and nothing more is read; a payment or transaction without a status of its own has that above it;
 * `PART` says nothing of the parts.
 */
export function statusesIn(document: PaymentStatusDocument): readonly ReportedStatus[] {
  const report = (document as Loose<PaymentStatusDocument>).CstmrPmtStsRpt
  const header = report?.OrgnlGrpInfAndSts
  const messageId = text(header?.OrgnlMsgId)
  const whole = text(header?.GrpSts)
  const said: ReportedStatus[] = []
  const say = (
    level: ReportedStatus['level'],
    ids: Pick<ReportedStatus, 'paymentInformation' | 'instruction' | 'endToEnd'>,
    code: string | undefined,
    reasons: readonly Reason[] | undefined,
  ): void => {
    if (code === undefined || code === 'PART') return
    said.push({
      level,
      ...(messageId === undefined ? {} : { messageId }),
      ...ids,
      code,
      reasons: reasonsIn(reasons),
    })
  }
  const payments = report?.OrgnlPmtInfAndSts ?? []
  say('group', {}, whole, header?.StsRsnInf)
  if (whole === 'RJCT') return said
  for (const payment of payments) {
    const paymentInformation = text(payment.OrgnlPmtInfId)
    const ids = paymentInformation === undefined ? {} : { paymentInformation }
    say('payment', ids, text(payment.PmtInfSts), payment.StsRsnInf)
    for (const transaction of payment.TxInfAndSts ?? []) {
      const endToEnd = text(transaction.OrgnlEndToEndId)
      const instruction = text(transaction.OrgnlInstrId)
      say(
        'transaction',
        {
          ...ids,
          ...(instruction === undefined ? {} : { instruction }),
          ...(endToEnd === undefined ? {} : { endToEnd }),
        },
        text(transaction.TxSts),
        transaction.StsRsnInf,
      )
    }
  }
  return said
}

/** Whether nothing more can be expected after this status but a rejection or a booking. */
export function isFinalStatus(code: string): boolean {
  return code === 'RJCT' || code === 'CANC' || code === 'ACSC' || code === 'ACCC'
}

const statusLeaves = everyOne('GrpSts', 'PmtInfSts', 'TxSts', 'DtldSts')

export const paymentStatusRules: readonly RuleBlock<StatusView>[] = [
  on(
    (document: StatusView) => statusLeaves(document),
    [
      should(
        'PAY-PAIN002-01',
        words('Statusen er ukjent.', 'Statusen er ukjend.', 'The status is unknown.'),
        (leaf: Leaf) => leaf.value === '' || paymentStatusCodes.codesOn().has(leaf.value),
        { found: (leaf) => leaf.value },
      ),
    ],
  ),
  on(
    (document: StatusView) => present(document.CstmrPmtStsRpt),
    [
      should(
        'PAY-PAIN002-02',
        words(
          'En fil som bare er delvis tatt imot (PART), må si hvilke betalinger det gjelder.',
          'Ei fil som berre er delvis teken imot (PART), må seie kva betalingar det gjeld.',
          'A file that is accepted only in part (PART) must say which payments it is about.',
        ),
        (report) => report.OrgnlGrpInfAndSts?.GrpSts?.value !== 'PART' || report.OrgnlPmtInfAndSts.length > 0,
      ),
      should(
        'PAY-PAIN002-03',
        words('En avvisning må ha en grunn.', 'Ei avvising må ha ein grunn.', 'A rejection must have a reason.'),
        (report) => report.OrgnlGrpInfAndSts?.GrpSts?.value !== 'RJCT' || report.OrgnlGrpInfAndSts.StsRsnInf.length > 0,
      ),
      should(
        'PAY-PAIN002-04',
        words(
          'Når hele filen er avvist, kan ingen betaling i den være tatt imot.',
          'Når heile fila er avvist, kan inga betaling i ho vere teken imot.',
          'When the whole file is rejected, no payment in it can have been accepted.',
        ),
        (report) =>
          report.OrgnlGrpInfAndSts?.GrpSts?.value !== 'RJCT' ||
          report.OrgnlPmtInfAndSts.every(({ PmtInfSts }) => PmtInfSts === undefined || PmtInfSts.value === 'RJCT'),
      ),
    ],
  ),
  on(
    (document: StatusView) => document.CstmrPmtStsRpt?.OrgnlPmtInfAndSts ?? [],
    [
      should(
        'PAY-PAIN002-05',
        words(
          'En betaling som bare er delvis tatt imot (PART), må si status for hver transaksjon.',
          'Ei betaling som berre er delvis teken imot (PART), må seie status for kvar transaksjon.',
          'A payment that is accepted only in part (PART) must give the status of each transaction.',
        ),
        (payment) =>
          payment.PmtInfSts?.value !== 'PART' ||
          (payment.TxInfAndSts.length > 0 && payment.TxInfAndSts.every(({ TxSts }) => TxSts !== undefined)),
      ),
    ],
  ),
]
