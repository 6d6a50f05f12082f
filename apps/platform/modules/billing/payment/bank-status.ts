// What the bank says of payments: pain.002 (status of an instruction) and camt.054 (what was booked), as they are used in Norway.
import { parseXml, type XmlElement } from '@heldigital/formats/xml'

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
  | { readonly ok: true; readonly kind: 'pain.002' | 'camt.054'; readonly words: readonly BankWord[] }
  | { readonly ok: false; readonly code: string }

/** Reads a status file of any version of pain.002 or camt.054; never throws for what stands in it. */
export function readBankStatus(bytes: Uint8Array): BankStatus {
  const read = parseXml(bytes)
  if (!read.ok) return { ok: false, code: read.refusal.code }
  const { root } = read.document
  const kind = /^urn:iso:std:iso:20022:tech:xsd:(pain\.002|camt\.054)\.001\.\d{2}$/.exec(root.namespace)?.[1]
  if (root.local !== 'Document' || kind === undefined) return { ok: false, code: 'not-a-status-file' }
  if (kind === 'pain.002') {
    const report = root.child('CstmrPmtStsRpt')
    return report === undefined ? { ok: false, code: 'not-a-status-file' } : { ok: true, kind, words: reported(report) }
  }
  const note = root.child('BkToCstmrDbtCdtNtfctn')
  return note === undefined
    ? { ok: false, code: 'not-a-status-file' }
    : { ok: true, kind: 'camt.054', words: booked(note) }
}

const statusOf: Readonly<Record<string, BankWord['status']>> = {
  RJCT: 'rejected',
  CANC: 'rejected',
  ACSC: 'paid',
  ACCC: 'paid',
  ACTC: 'accepted',
  ACCP: 'accepted',
  ACSP: 'accepted',
  ACWC: 'accepted',
  PDNG: 'accepted',
  RCVD: 'accepted',
}

/** A status stands for everything below it that has none of its own; a rejected group rejects all. */
function reported(report: XmlElement): BankWord[] {
  const header = report.child('OrgnlGrpInfAndSts')
  const messageId = text(header, 'OrgnlMsgId')
  const whole = text(header, 'GrpSts')
  const words: BankWord[] = []
  const say = (ids: Partial<BankWord>, code: string | undefined, place: XmlElement | undefined): void => {
    const status = statusOf[code ?? '']
    if (status === undefined || code === undefined) return
    words.push({ ...(messageId === undefined ? {} : { messageId }), ...ids, status, code, reason: reasonIn(place) })
  }
  if (whole === 'RJCT') {
    say({}, whole, header)
    return words
  }
  const payments = report.childrenNamed('OrgnlPmtInfAndSts')
  if (payments.length === 0) say({}, whole, header)
  for (const payment of payments) {
    const paymentInformation = text(payment, 'OrgnlPmtInfId')
    const ids = paymentInformation === undefined ? {} : { paymentInformation }
    const own = text(payment, 'PmtInfSts')
    const transactions = payment.childrenNamed('TxInfAndSts')
    // The whole first: what a transaction says of itself stands above it.
    if (own !== 'PART') say(ids, own ?? whole, payment)
    for (const transaction of transactions) {
      const endToEnd = text(transaction, 'OrgnlEndToEndId')
      if (endToEnd !== undefined) say({ ...ids, endToEnd }, text(transaction, 'TxSts'), transaction)
    }
  }
  return words
}

function booked(note: XmlElement): BankWord[] {
  const words: BankWord[] = []
  for (const entry of note.childrenNamed('Ntfctn').flatMap((each) => each.childrenNamed('Ntry'))) {
    if (text(entry, 'CdtDbtInd') !== 'DBIT') continue
    // Version 2 has the code as text, version 8 in an element of its own.
    const status = entry.child('Sts')
    const code = text(status, 'Cd') ?? status?.text.trim() ?? ''
    if (code !== 'BOOK') continue
    const reversed = text(entry, 'RvslInd') === 'true'
    const date = entry.child('BookgDt')
    const bookedOn = text(date, 'Dt') ?? text(date, 'DtTm')?.slice(0, 10)
    const say = (ids: Partial<BankWord>): void => {
      words.push({
        ...ids,
        status: reversed ? 'rejected' : 'paid',
        code,
        reason: reversed ? 'RvslInd' : '',
        ...(bookedOn === undefined ? {} : { bookedOn }),
      })
    }
    for (const details of entry.childrenNamed('NtryDtls')) {
      const transactions = details.childrenNamed('TxDtls')
      const batch = text(details.child('Btch'), 'PmtInfId')
      if (transactions.length === 0 && batch !== undefined) say({ paymentInformation: batch })
      for (const transaction of transactions) {
        const refs = transaction.child('Refs')
        const endToEnd = text(refs, 'EndToEndId')
        const paymentInformation = text(refs, 'PmtInfId')
        const amount = text(transaction, 'Amt') ?? text(transaction.child('AmtDtls')?.child('TxAmt'), 'Amt')
        if (endToEnd === undefined && paymentInformation === undefined) continue
        say({
          ...(endToEnd === undefined ? {} : { endToEnd }),
          ...(paymentInformation === undefined ? {} : { paymentInformation }),
          ...(amount === undefined || endToEnd === undefined ? {} : { amount }),
        })
      }
    }
  }
  return words
}

function reasonIn(place: XmlElement | undefined): string {
  const parts = (place?.childrenNamed('StsRsnInf') ?? []).flatMap((reason) => {
    const given = reason.child('Rsn')
    const code = text(given, 'Cd') ?? text(given, 'Prtry')
    const said = reason.childrenNamed('AddtlInf').map((each) => each.text.trim())
    return [code, ...said].filter((part) => part !== undefined && part !== '')
  })
  return parts.join(' ').slice(0, 1000)
}

function text(element: XmlElement | undefined, name: string): string | undefined {
  const found = element?.child(name)?.text.trim()
  return found === undefined || found === '' ? undefined : found.slice(0, 500)
}
