// pain.001.001.03
import {
  authorisation1Code,
  chargeBearerType1Code,
  chequeDelivery1Code,
  chequeType2Code,
  exchangeRateType1Code,
  instruction3Code,
  paymentMethod3Code,
  priority2Code,
  regulatoryReportingType1Code,
} from '../codes.ts'
import { amount, country, currency, decimalNumber, digits, rate, text } from '../datatypes.ts'
import { choice, date, dateTime, group, indicator, many, maybe, one, some } from '../../../definition/tree.ts'
import { branchAndFinancialInstitutionIdentification, cashAccount16, partyIdentification } from './party.ts'
import {
  nameAndAddress,
  purposeChoice,
  remittanceInformation,
  remittanceLocation,
  taxInformation,
} from './remittance.ts'

export const groupHeader32 = group({
  MsgId: one(text(35)),
  CreDtTm: one(dateTime),
  Authstn: many(choice({ Cd: maybe(authorisation1Code), Prtry: maybe(text(128)) }), undefined, {}, 2),
  NbOfTxs: one(digits(1, 15)),
  CtrlSum: maybe(decimalNumber),
  InitgPty: one(partyIdentification),
  FwdgAgt: maybe(branchAndFinancialInstitutionIdentification),
})

export const paymentTypeInformation = group({
  InstrPrty: maybe(priority2Code),
  SvcLvl: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  LclInstrm: maybe(choice({ Cd: maybe(text(35)), Prtry: maybe(text(35)) })),
  CtgyPurp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
})

export const cheque = group({
  ChqTp: maybe(chequeType2Code),
  ChqNb: maybe(text(35)),
  ChqFr: maybe(nameAndAddress),
  DlvryMtd: maybe(choice({ Cd: maybe(chequeDelivery1Code), Prtry: maybe(text(35)) })),
  DlvrTo: maybe(nameAndAddress),
  InstrPrty: maybe(priority2Code),
  ChqMtrtyDt: maybe(date),
  FrmsCd: maybe(text(35)),
  MemoFld: many(text(35), undefined, {}, 2),
  RgnlClrZone: maybe(text(35)),
  PrtLctn: maybe(text(35)),
})

export const structuredRegulatoryReporting = group({
  Tp: maybe(text(35)),
  Dt: maybe(date),
  Ctry: maybe(country),
  Cd: maybe(text(10)),
  Amt: maybe(amount),
  Inf: many(text(35)),
})

export const creditTransferTransactionInformation = group({
  PmtId: one(group({ InstrId: maybe(text(35)), EndToEndId: one(text(35)) })),
  PmtTpInf: maybe(paymentTypeInformation),
  Amt: one(choice({ InstdAmt: maybe(amount), EqvtAmt: maybe(group({ Amt: one(amount), CcyOfTrf: one(currency) })) })),
  XchgRateInf: maybe(group({ XchgRate: maybe(rate), RateTp: maybe(exchangeRateType1Code), CtrctId: maybe(text(35)) })),
  ChrgBr: maybe(chargeBearerType1Code),
  ChqInstr: maybe(cheque),
  UltmtDbtr: maybe(partyIdentification),
  IntrmyAgt1: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt1Acct: maybe(cashAccount16),
  IntrmyAgt2: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt2Acct: maybe(cashAccount16),
  IntrmyAgt3: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt3Acct: maybe(cashAccount16),
  CdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtrAgtAcct: maybe(cashAccount16),
  Cdtr: maybe(partyIdentification),
  CdtrAcct: maybe(cashAccount16),
  UltmtCdtr: maybe(partyIdentification),
  InstrForCdtrAgt: many(group({ Cd: maybe(instruction3Code), InstrInf: maybe(text(140)) })),
  InstrForDbtrAgt: maybe(text(140)),
  Purp: maybe(purposeChoice),
  RgltryRptg: many(
    group({
      DbtCdtRptgInd: maybe(regulatoryReportingType1Code),
      Authrty: maybe(group({ Nm: maybe(text(140)), Ctry: maybe(country) })),
      Dtls: many(structuredRegulatoryReporting),
    }),
    undefined,
    {},
    10,
  ),
  Tax: maybe(taxInformation),
  RltdRmtInf: many(remittanceLocation, undefined, {}, 10),
  RmtInf: maybe(remittanceInformation),
})

export const paymentInstructionInformation = group({
  PmtInfId: one(text(35)),
  PmtMtd: one(paymentMethod3Code),
  BtchBookg: maybe(indicator),
  NbOfTxs: maybe(digits(1, 15)),
  CtrlSum: maybe(decimalNumber),
  PmtTpInf: maybe(paymentTypeInformation),
  ReqdExctnDt: one(date),
  PoolgAdjstmntDt: maybe(date),
  Dbtr: one(partyIdentification),
  DbtrAcct: one(cashAccount16),
  DbtrAgt: one(branchAndFinancialInstitutionIdentification),
  DbtrAgtAcct: maybe(cashAccount16),
  UltmtDbtr: maybe(partyIdentification),
  ChrgBr: maybe(chargeBearerType1Code),
  ChrgsAcct: maybe(cashAccount16),
  ChrgsAcctAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtTrfTxInf: some(creditTransferTransactionInformation),
})

export const customerCreditTransferInitiation = group({
  GrpHdr: one(groupHeader32),
  PmtInf: some(paymentInstructionInformation),
})
