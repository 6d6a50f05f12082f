// pain.001.001.09
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
import { amount, country, currency, decimalNumber, digits, rate, text, uuid } from '../datatypes.ts'
import { choice, date, dateTime, group, indicator, many, maybe, one, some } from '../../../definition/tree.ts'
import { dateAndDateTimeChoice, localInstrumentChoice, supplementaryData } from './entry.ts'
import { branchAndFinancialInstitutionIdentification, cashAccount38, partyIdentification } from './party.ts'
import {
  nameAndAddress,
  purposeChoice,
  remittanceInformation,
  remittanceLocation,
  taxInformation8,
} from './remittance.ts'

export const groupHeader85 = group({
  MsgId: one(text(35)),
  CreDtTm: one(dateTime),
  Authstn: many(choice({ Cd: maybe(authorisation1Code), Prtry: maybe(text(128)) }), undefined, {}, 2),
  NbOfTxs: one(digits(1, 15)),
  CtrlSum: maybe(decimalNumber),
  InitgPty: one(partyIdentification),
  FwdgAgt: maybe(branchAndFinancialInstitutionIdentification),
})

export const serviceLevelChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })

export const categoryPurposeChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })

export const paymentTypeInformation26 = group({
  InstrPrty: maybe(priority2Code),
  SvcLvl: many(serviceLevelChoice),
  LclInstrm: maybe(localInstrumentChoice),
  CtgyPurp: maybe(categoryPurposeChoice),
})

export const amountTypeChoice = choice({
  InstdAmt: maybe(amount),
  EqvtAmt: maybe(group({ Amt: one(amount), CcyOfTrf: one(currency) })),
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
  Sgntr: many(text(70), undefined, {}, 5),
})

export const structuredRegulatoryReporting = group({
  Tp: maybe(text(35)),
  Dt: maybe(date),
  Ctry: maybe(country),
  Cd: maybe(text(10)),
  Amt: maybe(amount),
  Inf: many(text(35)),
})

export const creditTransferTransaction = group({
  PmtId: one(group({ InstrId: maybe(text(35)), EndToEndId: one(text(35)), UETR: maybe(uuid) })),
  PmtTpInf: maybe(paymentTypeInformation26),
  Amt: one(amountTypeChoice),
  XchgRateInf: maybe(
    group({
      UnitCcy: maybe(currency),
      XchgRate: maybe(rate),
      RateTp: maybe(exchangeRateType1Code),
      CtrctId: maybe(text(35)),
    }),
  ),
  ChrgBr: maybe(chargeBearerType1Code),
  ChqInstr: maybe(cheque),
  UltmtDbtr: maybe(partyIdentification),
  IntrmyAgt1: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt1Acct: maybe(cashAccount38),
  IntrmyAgt2: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt2Acct: maybe(cashAccount38),
  IntrmyAgt3: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt3Acct: maybe(cashAccount38),
  CdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtrAgtAcct: maybe(cashAccount38),
  Cdtr: maybe(partyIdentification),
  CdtrAcct: maybe(cashAccount38),
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
  Tax: maybe(taxInformation8),
  RltdRmtInf: many(remittanceLocation, undefined, {}, 10),
  RmtInf: maybe(remittanceInformation),
  SplmtryData: many(supplementaryData),
})

export const paymentInstruction = group({
  PmtInfId: one(text(35)),
  PmtMtd: one(paymentMethod3Code),
  BtchBookg: maybe(indicator),
  NbOfTxs: maybe(digits(1, 15)),
  CtrlSum: maybe(decimalNumber),
  PmtTpInf: maybe(paymentTypeInformation26),
  ReqdExctnDt: one(dateAndDateTimeChoice),
  PoolgAdjstmntDt: maybe(date),
  Dbtr: one(partyIdentification),
  DbtrAcct: one(cashAccount38),
  DbtrAgt: one(branchAndFinancialInstitutionIdentification),
  DbtrAgtAcct: maybe(cashAccount38),
  InstrForDbtrAgt: maybe(text(140)),
  UltmtDbtr: maybe(partyIdentification),
  ChrgBr: maybe(chargeBearerType1Code),
  ChrgsAcct: maybe(cashAccount38),
  ChrgsAcctAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtTrfTxInf: some(creditTransferTransaction),
})

export const customerCreditTransferInitiation = group({
  GrpHdr: one(groupHeader85),
  PmtInf: some(paymentInstruction),
  SplmtryData: many(supplementaryData),
})
