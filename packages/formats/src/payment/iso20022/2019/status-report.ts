// pain.002.001.10
import {
  chargeBearerType1Code,
  clearingChannel2Code,
  frequency6Code,
  paymentMethod4Code,
  priority2Code,
  sequenceType3Code,
  settlementMethod1Code,
} from '../codes.ts'
import { amount, currency, decimalNumber, digits, rate, text, uuid } from '../datatypes.ts'
import { choice, date, dateTime, group, indicator, many, maybe, one, some } from '../../../definition/tree.ts'
import { amountTypeChoice, categoryPurposeChoice, serviceLevelChoice } from './credit-transfer.ts'
import { dateAndDateTimeChoice, localInstrumentChoice, partyChoice40, supplementaryData } from './entry.ts'
import { branchAndFinancialInstitutionIdentification, cashAccount38, partyIdentification } from './party.ts'
import { purposeChoice, remittanceInformation } from './remittance.ts'

export const groupHeader86 = group({
  MsgId: one(text(35)),
  CreDtTm: one(dateTime),
  InitgPty: maybe(partyIdentification),
  FwdgAgt: maybe(branchAndFinancialInstitutionIdentification),
  DbtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
})

export const statusReasonInformation = group({
  Orgtr: maybe(partyIdentification),
  Rsn: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  AddtlInf: many(text(105)),
})

export const numberOfTransactionsPerStatus = group({
  DtldNbOfTxs: one(digits(1, 15)),
  DtldSts: one(text(4)),
  DtldCtrlSum: maybe(decimalNumber),
})

export const originalGroupHeader = group({
  OrgnlMsgId: one(text(35)),
  OrgnlMsgNmId: one(text(35)),
  OrgnlCreDtTm: maybe(dateTime),
  OrgnlNbOfTxs: maybe(digits(1, 15)),
  OrgnlCtrlSum: maybe(decimalNumber),
  GrpSts: maybe(text(4)),
  StsRsnInf: many(statusReasonInformation),
  NbOfTxsPerSts: many(numberOfTransactionsPerStatus),
})

export const settlementInstruction = group({
  SttlmMtd: one(settlementMethod1Code),
  SttlmAcct: maybe(cashAccount38),
  ClrSys: maybe(choice({ Cd: maybe(text(3)), Prtry: maybe(text(35)) })),
  InstgRmbrsmntAgt: maybe(branchAndFinancialInstitutionIdentification),
  InstgRmbrsmntAgtAcct: maybe(cashAccount38),
  InstdRmbrsmntAgt: maybe(branchAndFinancialInstitutionIdentification),
  InstdRmbrsmntAgtAcct: maybe(cashAccount38),
  ThrdRmbrsmntAgt: maybe(branchAndFinancialInstitutionIdentification),
  ThrdRmbrsmntAgtAcct: maybe(cashAccount38),
})

export const paymentTypeInformation27 = group({
  InstrPrty: maybe(priority2Code),
  ClrChanl: maybe(clearingChannel2Code),
  SvcLvl: many(serviceLevelChoice),
  LclInstrm: maybe(localInstrumentChoice),
  SeqTp: maybe(sequenceType3Code),
  CtgyPurp: maybe(categoryPurposeChoice),
})

export const frequencyChoice = choice({
  Tp: maybe(frequency6Code),
  Prd: maybe(group({ Tp: one(frequency6Code), CntPerPrd: one(decimalNumber) })),
  PtInTm: maybe(group({ Tp: one(frequency6Code), PtInTm: one(digits(2, 2)) })),
})

export const mandateSetupReasonChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(70)) })

export const amendmentInformationDetails = group({
  OrgnlMndtId: maybe(text(35)),
  OrgnlCdtrSchmeId: maybe(partyIdentification),
  OrgnlCdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  OrgnlCdtrAgtAcct: maybe(cashAccount38),
  OrgnlDbtr: maybe(partyIdentification),
  OrgnlDbtrAcct: maybe(cashAccount38),
  OrgnlDbtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  OrgnlDbtrAgtAcct: maybe(cashAccount38),
  OrgnlFnlColltnDt: maybe(date),
  OrgnlFrqcy: maybe(frequencyChoice),
  OrgnlRsn: maybe(mandateSetupReasonChoice),
  OrgnlTrckgDays: maybe(digits(2, 2)),
})

export const mandateRelatedInformation = group({
  MndtId: maybe(text(35)),
  DtOfSgntr: maybe(date),
  AmdmntInd: maybe(indicator),
  AmdmntInfDtls: maybe(amendmentInformationDetails),
  ElctrncSgntr: maybe(text(1025)),
  FrstColltnDt: maybe(date),
  FnlColltnDt: maybe(date),
  Frqcy: maybe(frequencyChoice),
  Rsn: maybe(mandateSetupReasonChoice),
  TrckgDays: maybe(digits(2, 2)),
})

export const originalTransactionReference = group({
  IntrBkSttlmAmt: maybe(amount),
  Amt: maybe(amountTypeChoice),
  IntrBkSttlmDt: maybe(date),
  ReqdColltnDt: maybe(date),
  ReqdExctnDt: maybe(dateAndDateTimeChoice),
  CdtrSchmeId: maybe(partyIdentification),
  SttlmInf: maybe(settlementInstruction),
  PmtTpInf: maybe(paymentTypeInformation27),
  PmtMtd: maybe(paymentMethod4Code),
  MndtRltdInf: maybe(mandateRelatedInformation),
  RmtInf: maybe(remittanceInformation),
  UltmtDbtr: maybe(partyChoice40),
  Dbtr: maybe(partyChoice40),
  DbtrAcct: maybe(cashAccount38),
  DbtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  DbtrAgtAcct: maybe(cashAccount38),
  CdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtrAgtAcct: maybe(cashAccount38),
  Cdtr: maybe(partyChoice40),
  CdtrAcct: maybe(cashAccount38),
  UltmtCdtr: maybe(partyChoice40),
  Purp: maybe(purposeChoice),
})

export const paymentTransaction = group({
  StsId: maybe(text(35)),
  OrgnlInstrId: maybe(text(35)),
  OrgnlEndToEndId: maybe(text(35)),
  OrgnlUETR: maybe(uuid),
  TxSts: maybe(text(4)),
  StsRsnInf: many(statusReasonInformation),
  ChrgsInf: many(group({ Amt: one(amount), Agt: one(branchAndFinancialInstitutionIdentification) })),
  TrckrData: maybe(
    group({
      ConfdDt: one(dateAndDateTimeChoice),
      ConfdAmt: one(amount),
      TrckrRcrd: some(
        group({
          Agt: one(branchAndFinancialInstitutionIdentification),
          ChrgBr: maybe(chargeBearerType1Code),
          ChrgsAmt: maybe(amount),
          XchgRateData: maybe(
            group({ SrcCcy: one(currency), TrgtCcy: one(currency), XchgRate: one(rate), UnitCcy: maybe(currency) }),
          ),
        }),
      ),
    }),
  ),
  AccptncDtTm: maybe(dateTime),
  AcctSvcrRef: maybe(text(35)),
  ClrSysRef: maybe(text(35)),
  OrgnlTxRef: maybe(originalTransactionReference),
  SplmtryData: many(supplementaryData),
})

export const originalPaymentInstruction = group({
  OrgnlPmtInfId: one(text(35)),
  OrgnlNbOfTxs: maybe(digits(1, 15)),
  OrgnlCtrlSum: maybe(decimalNumber),
  PmtInfSts: maybe(text(4)),
  StsRsnInf: many(statusReasonInformation),
  NbOfTxsPerSts: many(numberOfTransactionsPerStatus),
  TxInfAndSts: many(paymentTransaction),
})

export const customerPaymentStatusReport = group({
  GrpHdr: one(groupHeader86),
  OrgnlGrpInfAndSts: one(originalGroupHeader),
  OrgnlPmtInfAndSts: many(originalPaymentInstruction),
  SplmtryData: many(supplementaryData),
})
