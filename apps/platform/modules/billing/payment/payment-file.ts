// The payment instruction for the bank: pain.001, as Bits uses it in Norway, in the versions .03 and .09 of ISO 20022.
import { writeXmlBytes, type XmlNode } from '@heldigital/formats/xml'
import { isBban, plainAccount } from './norwegian.ts'

export interface PaidDocument {
  readonly kind: 'invoice' | 'credit-note'
  readonly number: string
  /** NOK, a positive decimal. */
  readonly amount: string
}

export interface CreditTransfer {
  readonly endToEnd: string
  readonly creditor: string
  readonly account: string
  /** NOK with two decimals. */
  readonly amount: string
  /** The payee's reference; then no documents are named. */
  readonly kid?: string
  readonly documents: readonly PaidDocument[]
}

export interface PaymentFile {
  readonly version: '03' | '09'
  readonly messageId: string
  readonly paymentInformation: string
  /** Instant, UTC. */
  readonly madeAt: string
  /** `2027-04-20` */
  readonly executionDate: string
  readonly debtor: { readonly id: string; readonly name: string; readonly account: string; readonly bic?: string }
  readonly transfers: readonly CreditTransfer[]
  /** The sum of all transfers. */
  readonly total: string
}

/** The file as UTF-8 XML. */
export function paymentFile(file: PaymentFile): Uint8Array {
  const count = String(file.transfers.length)
  const { debtor } = file
  const number = debtor.id.replace(/^0192:/, '')
  const root = group('Document', [
    group('CstmrCdtTrfInitn', [
      group('GrpHdr', [
        leaf('MsgId', file.messageId),
        leaf('CreDtTm', file.madeAt.replace(/\.\d+Z$/, 'Z')),
        leaf('NbOfTxs', count),
        leaf('CtrlSum', file.total),
        group('InitgPty', [leaf('Nm', name(debtor.name)), organisation(number, 'CUST')]),
      ]),
      group('PmtInf', [
        leaf('PmtInfId', file.paymentInformation),
        leaf('PmtMtd', 'TRF'),
        leaf('BtchBookg', 'false'),
        leaf('NbOfTxs', count),
        leaf('CtrlSum', file.total),
        group('PmtTpInf', [leaf('InstrPrty', 'NORM'), group('CtgyPurp', [leaf('Cd', 'SUPP')])]),
        file.version === '09'
          ? group('ReqdExctnDt', [leaf('Dt', file.executionDate)])
          : leaf('ReqdExctnDt', file.executionDate),
        group('Dbtr', [
          leaf('Nm', name(debtor.name)),
          group('PstlAdr', [leaf('Ctry', 'NO')]),
          organisation(number, 'BANK'),
        ]),
        group('DbtrAcct', [account(debtor.account), leaf('Ccy', 'NOK')]),
        group('DbtrAgt', [
          group('FinInstnId', [
            debtor.bic === undefined
              ? group('Othr', [leaf('Id', 'NOTPROVIDED')])
              : leaf(file.version === '09' ? 'BICFI' : 'BIC', debtor.bic),
          ]),
        ]),
        ...file.transfers.map(transfer),
      ]),
    ]),
  ])
  return writeXmlBytes(root, { namespaces: { '': `urn:iso:std:iso:20022:tech:xsd:pain.001.001.${file.version}` } })
}

function transfer(one: CreditTransfer): XmlNode {
  return group('CdtTrfTxInf', [
    group('PmtId', [leaf('InstrId', one.endToEnd), leaf('EndToEndId', one.endToEnd)]),
    group('Amt', [leaf('InstdAmt', one.amount, { Ccy: 'NOK' })]),
    group('Cdtr', [leaf('Nm', name(one.creditor)), group('PstlAdr', [leaf('Ctry', 'NO')])]),
    group('CdtrAcct', [account(one.account)]),
    group(
      'RmtInf',
      one.kid === undefined
        ? one.documents.map((document) => referred(document, one.documents.length > 1))
        : [
            group('Strd', [
              group('CdtrRefInf', [group('Tp', [group('CdOrPrtry', [leaf('Cd', 'SCOR')])]), leaf('Ref', one.kid)]),
            ]),
          ],
    ),
  ])
}

function referred(document: PaidDocument, several: boolean): XmlNode {
  const credit = document.kind === 'credit-note'
  return group('Strd', [
    group('RfrdDocInf', [
      group('Tp', [group('CdOrPrtry', [leaf('Cd', credit ? 'CREN' : 'CINV')])]),
      leaf('Nb', document.number.slice(0, 35)),
    ]),
    ...(several
      ? [group('RfrdDocAmt', [leaf(credit ? 'CdtNoteAmt' : 'RmtdAmt', document.amount, { Ccy: 'NOK' })])]
      : []),
  ])
}

function account(text: string): XmlNode {
  const plain = plainAccount(text)
  return group('Id', [
    isBban(plain) ? group('Othr', [leaf('Id', plain), group('SchmeNm', [leaf('Cd', 'BBAN')])]) : leaf('IBAN', plain),
  ])
}

function organisation(number: string, scheme: 'CUST' | 'BANK'): XmlNode {
  return group('Id', [group('OrgId', [group('Othr', [leaf('Id', number), group('SchmeNm', [leaf('Cd', scheme)])])])])
}

/** Norwegian banks take seventy characters of a name. */
function name(text: string): string {
  return text.slice(0, 70).trim()
}

const leaf = (tag: string, text: string, attributes?: Readonly<Record<string, string>>): XmlNode => ({
  name: tag,
  text,
  ...(attributes === undefined ? {} : { attributes }),
})
const group = (tag: string, children: readonly XmlNode[]): XmlNode => ({ name: tag, children })
