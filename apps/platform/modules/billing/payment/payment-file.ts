// The payment instruction for the bank: pain.001, as Bits uses it in Norway, in the versions .03 and .09 of ISO 20022.
import { creditTransfer03, creditTransfer09, isNorwegianAccount, plainAccount } from '@heldigital/formats/payment'
import type { CreditTransfer03, CreditTransfer09 } from '@heldigital/formats/payment'

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
  const { debtor, executionDate } = file
  const { bic } = debtor
  const unknownBank = { Othr: { Id: 'NOTPROVIDED' } }
  if (file.version === '03') {
    const document: CreditTransfer03 = {
      CstmrCdtTrfInitn: {
        GrpHdr: headerOf(file),
        PmtInf: [
          {
            ...beginningOf(file),
            ReqdExctnDt: executionDate,
            ...debtorOf(file),
            DbtrAgt: { FinInstnId: bic === undefined ? unknownBank : { BIC: bic } },
            CdtTrfTxInf: file.transfers.map(transferOf),
          },
        ],
      },
    }
    return creditTransfer03.write(document)
  }
  const document: CreditTransfer09 = {
    CstmrCdtTrfInitn: {
      GrpHdr: headerOf(file),
      PmtInf: [
        {
          ...beginningOf(file),
          ReqdExctnDt: { Dt: executionDate },
          ...debtorOf(file),
          DbtrAgt: { FinInstnId: bic === undefined ? unknownBank : { BICFI: bic } },
          CdtTrfTxInf: file.transfers.map(transferOf),
        },
      ],
    },
  }
  return creditTransfer09.write(document)
}

function headerOf({ messageId, madeAt, transfers, total, debtor }: PaymentFile) {
  return {
    MsgId: messageId,
    CreDtTm: madeAt.replace(/\.\d+Z$/, 'Z'),
    NbOfTxs: String(transfers.length),
    CtrlSum: total,
    InitgPty: { Nm: name(debtor.name), Id: organisation(debtor.id, 'CUST') },
  }
}

function beginningOf({ paymentInformation, transfers, total }: PaymentFile) {
  return {
    PmtInfId: paymentInformation,
    PmtMtd: 'TRF',
    BtchBookg: 'false',
    NbOfTxs: String(transfers.length),
    CtrlSum: total,
    PmtTpInf: { InstrPrty: 'NORM', CtgyPurp: { Cd: 'SUPP' } },
  }
}

function debtorOf({ debtor }: PaymentFile) {
  return {
    Dbtr: { Nm: name(debtor.name), PstlAdr: { Ctry: 'NO' }, Id: organisation(debtor.id, 'BANK') },
    DbtrAcct: { ...account(debtor.account), Ccy: 'NOK' },
  }
}

function transferOf(one: CreditTransfer) {
  const several = one.documents.length > 1
  return {
    PmtId: { InstrId: one.endToEnd, EndToEndId: one.endToEnd },
    Amt: { InstdAmt: kroner(one.amount) },
    Cdtr: { Nm: name(one.creditor), PstlAdr: { Ctry: 'NO' } },
    CdtrAcct: account(one.account),
    RmtInf: {
      Strd:
        one.kid === undefined
          ? one.documents.map((document) => referred(document, several))
          : [{ CdtrRefInf: { Tp: { CdOrPrtry: { Cd: 'SCOR' } }, Ref: one.kid } }],
    },
  }
}

function referred({ kind, number, amount }: PaidDocument, several: boolean) {
  const credit = kind === 'credit-note'
  return {
    RfrdDocInf: [{ Tp: { CdOrPrtry: { Cd: credit ? 'CREN' : 'CINV' } }, Nb: number.slice(0, 35) }],
    ...(several ? { RfrdDocAmt: credit ? { CdtNoteAmt: kroner(amount) } : { RmtdAmt: kroner(amount) } } : {}),
  }
}

function kroner(value: string) {
  return { value, Ccy: 'NOK' }
}

function account(text: string) {
  const plain = plainAccount(text)
  return { Id: isNorwegianAccount(plain) ? { Othr: { Id: plain, SchmeNm: { Cd: 'BBAN' } } } : { IBAN: plain } }
}

function organisation(id: string, scheme: 'CUST' | 'BANK') {
  return { OrgId: { Othr: [{ Id: id.replace(/^0192:/, ''), SchmeNm: { Cd: scheme } }] } }
}

/** Norwegian banks take seventy characters of a name. */
function name(text: string): string {
  return text.slice(0, 70).trim()
}
