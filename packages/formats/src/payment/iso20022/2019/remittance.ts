// What a payment is for: references, documents, taxes (2019).
import {
  creditDebitCode,
  documentType3Code,
  documentType6Code,
  remittanceLocationMethod2Code,
  taxRecordPeriod1Code,
} from '../codes.ts'
import { amount, rate, text, wholeNumber } from '../datatypes.ts'
import { choice, date, group, indicator, many, maybe, one, some } from '../../../definition/tree.ts'
import { partyIdentification, postalAddress } from './party.ts'

export const purposeChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })

export const discountAmountAndType = group({
  Tp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  Amt: one(amount),
})

export const taxAmountAndType = group({
  Tp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  Amt: one(amount),
})

export const documentAdjustment = group({
  Amt: one(amount),
  CdtDbtInd: maybe(creditDebitCode),
  Rsn: maybe(text(4)),
  AddtlInf: maybe(text(140)),
})

export const remittanceAmount3 = group({
  DuePyblAmt: maybe(amount),
  DscntApldAmt: many(discountAmountAndType),
  CdtNoteAmt: maybe(amount),
  TaxAmt: many(taxAmountAndType),
  AdjstmntAmtAndRsn: many(documentAdjustment),
  RmtdAmt: maybe(amount),
})

export const remittanceAmount2 = group({
  DuePyblAmt: maybe(amount),
  DscntApldAmt: many(discountAmountAndType),
  CdtNoteAmt: maybe(amount),
  TaxAmt: many(taxAmountAndType),
  AdjstmntAmtAndRsn: many(documentAdjustment),
  RmtdAmt: maybe(amount),
})

export const taxParty1 = group({ TaxId: maybe(text(35)), RegnId: maybe(text(35)), TaxTp: maybe(text(35)) })

export const taxParty2 = group({
  TaxId: maybe(text(35)),
  RegnId: maybe(text(35)),
  TaxTp: maybe(text(35)),
  Authstn: maybe(group({ Titl: maybe(text(35)), Nm: maybe(text(140)) })),
})

export const datePeriod = group({ FrDt: one(date), ToDt: one(date) })

export const taxPeriod = group({ Yr: maybe(date), Tp: maybe(taxRecordPeriod1Code), FrToDt: maybe(datePeriod) })

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

export const taxInformation7 = group({
  Cdtr: maybe(taxParty1),
  Dbtr: maybe(taxParty2),
  UltmtDbtr: maybe(taxParty2),
  AdmstnZone: maybe(text(35)),
  RefNb: maybe(text(140)),
  Mtd: maybe(text(35)),
  TtlTaxblBaseAmt: maybe(amount),
  TtlTaxAmt: maybe(amount),
  Dt: maybe(date),
  SeqNb: maybe(wholeNumber),
  Rcrd: many(taxRecord),
})

export const garnishment = group({
  Tp: one(group({ CdOrPrtry: one(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })), Issr: maybe(text(35)) })),
  Grnshee: maybe(partyIdentification),
  GrnshmtAdmstr: maybe(partyIdentification),
  RefNb: maybe(text(140)),
  Dt: maybe(date),
  RmtdAmt: maybe(amount),
  FmlyMdclInsrncInd: maybe(indicator),
  MplyeeTermntnInd: maybe(indicator),
})

export const structuredRemittanceInformation = group({
  RfrdDocInf: many(
    group({
      Tp: maybe(
        group({
          CdOrPrtry: one(choice({ Cd: maybe(documentType6Code), Prtry: maybe(text(35)) })),
          Issr: maybe(text(35)),
        }),
      ),
      Nb: maybe(text(35)),
      RltdDt: maybe(date),
      LineDtls: many(
        group({
          Id: some(
            group({
              Tp: maybe(
                group({
                  CdOrPrtry: one(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
                  Issr: maybe(text(35)),
                }),
              ),
              Nb: maybe(text(35)),
              RltdDt: maybe(date),
            }),
          ),
          Desc: maybe(text(2048)),
          Amt: maybe(remittanceAmount3),
        }),
      ),
    }),
  ),
  RfrdDocAmt: maybe(remittanceAmount2),
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
  TaxRmt: maybe(taxInformation7),
  GrnshmtRmt: maybe(garnishment),
  AddtlRmtInf: many(text(140), undefined, {}, 3),
})

export const remittanceInformation = group({ Ustrd: many(text(140)), Strd: many(structuredRemittanceInformation) })

export const nameAndAddress = group({ Nm: one(text(140)), Adr: one(postalAddress) })

export const remittanceLocation = group({
  RmtId: maybe(text(35)),
  RmtLctnDtls: many(
    group({ Mtd: one(remittanceLocationMethod2Code), ElctrncAdr: maybe(text(2048)), PstlAdr: maybe(nameAndAddress) }),
  ),
})

export const taxInformation8 = group({
  Cdtr: maybe(taxParty1),
  Dbtr: maybe(taxParty2),
  AdmstnZone: maybe(text(35)),
  RefNb: maybe(text(140)),
  Mtd: maybe(text(35)),
  TtlTaxblBaseAmt: maybe(amount),
  TtlTaxAmt: maybe(amount),
  Dt: maybe(date),
  SeqNb: maybe(wholeNumber),
  Rcrd: many(taxRecord),
})
