// What a payment is for: references, documents, taxes (2009).
import {
  creditDebitCode,
  documentType3Code,
  documentType5Code,
  remittanceLocationMethod2Code,
  taxRecordPeriod1Code,
} from '../codes.ts'
import { amount, rate, text, wholeNumber } from '../datatypes.ts'
import { choice, date, group, many, maybe, one } from '../../../definition/tree.ts'
import { partyIdentification, postalAddress } from './party.ts'

export const purposeChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })

export const remittanceAmount = group({
  DuePyblAmt: maybe(amount),
  DscntApldAmt: maybe(amount),
  CdtNoteAmt: maybe(amount),
  TaxAmt: maybe(amount),
  AdjstmntAmtAndRsn: many(
    group({ Amt: one(amount), CdtDbtInd: maybe(creditDebitCode), Rsn: maybe(text(4)), AddtlInf: maybe(text(140)) }),
  ),
  RmtdAmt: maybe(amount),
})

export const structuredRemittanceInformation = group({
  RfrdDocInf: many(
    group({
      Tp: maybe(
        group({
          CdOrPrtry: one(choice({ Cd: maybe(documentType5Code), Prtry: maybe(text(35)) })),
          Issr: maybe(text(35)),
        }),
      ),
      Nb: maybe(text(35)),
      RltdDt: maybe(date),
    }),
  ),
  RfrdDocAmt: maybe(remittanceAmount),
  CdtrRefInf: maybe(
    group({
      Tp: maybe(
        group({
          CdOrPrtry: one(choice({ Cd: maybe(documentType3Code), Prtry: maybe(text(35)) })),
          Issr: maybe(text(35)),
        }),
      ),
      Ref: maybe(text(35)),
    }),
  ),
  Invcr: maybe(partyIdentification),
  Invcee: maybe(partyIdentification),
  AddtlRmtInf: many(text(140), undefined, {}, 3),
})

export const remittanceInformation = group({ Ustrd: many(text(140)), Strd: many(structuredRemittanceInformation) })

export const nameAndAddress = group({ Nm: one(text(140)), Adr: one(postalAddress) })

export const remittanceLocation = group({
  RmtId: maybe(text(35)),
  RmtLctnMtd: maybe(remittanceLocationMethod2Code),
  RmtLctnElctrncAdr: maybe(text(2048)),
  RmtLctnPstlAdr: maybe(nameAndAddress),
})

export const taxPeriod = group({
  Yr: maybe(date),
  Tp: maybe(taxRecordPeriod1Code),
  FrToDt: maybe(group({ FrDt: one(date), ToDt: one(date) })),
})

export const taxRecord = group({
  Tp: maybe(text(35)),
  Ctgy: maybe(text(35)),
  CtgyDtls: maybe(text(35)),
  DbtrSts: maybe(text(35)),
  CertId: maybe(text(35)),
  FrmsCd: maybe(text(35)),
  Prd: maybe(taxPeriod),
  TaxAmt: maybe(
    group({
      Rate: maybe(rate),
      TaxblBaseAmt: maybe(amount),
      TtlAmt: maybe(amount),
      Dtls: many(group({ Prd: maybe(taxPeriod), Amt: one(amount) })),
    }),
  ),
  AddtlInf: maybe(text(140)),
})

export const taxInformation = group({
  Cdtr: maybe(group({ TaxId: maybe(text(35)), RegnId: maybe(text(35)), TaxTp: maybe(text(35)) })),
  Dbtr: maybe(
    group({
      TaxId: maybe(text(35)),
      RegnId: maybe(text(35)),
      TaxTp: maybe(text(35)),
      Authstn: maybe(group({ Titl: maybe(text(35)), Nm: maybe(text(140)) })),
    }),
  ),
  AdmstnZn: maybe(text(35)),
  RefNb: maybe(text(140)),
  Mtd: maybe(text(35)),
  TtlTaxblBaseAmt: maybe(amount),
  TtlTaxAmt: maybe(amount),
  Dt: maybe(date),
  SeqNb: maybe(wholeNumber),
  Rcrd: many(taxRecord),
})
