// pain.002.001.03
import {
  clearingChannel2Code,
  frequency1Code,
  paymentMethod4Code,
  priority2Code,
  sequenceType1Code,
  settlementMethod1Code,
  transactionGroupStatus3Code,
  transactionIndividualStatus3Code,
} from '../codes.ts'
import { amount, currency, decimalNumber, digits, text } from '../datatypes.ts'
import { choice, date, dateTime, group, indicator, many, maybe, one } from '../../../definition/tree.ts'
import { branchAndFinancialInstitutionIdentification, cashAccount16, partyIdentification } from './party.ts'
import { remittanceInformation } from './remittance.ts'

const reference = text(35)
const codeOrProprietary = (most: number) => choice({ Cd: maybe(text(most)), Prtry: maybe(text(35)) })

export const statusReasonInformation = group({
  Orgtr: maybe(partyIdentification),
  Rsn: maybe(codeOrProprietary(4)),
  AddtlInf: many(text(105)),
})

export const numberOfTransactionsPerStatus = group({
  DtldNbOfTxs: one(digits(1, 15)),
  DtldSts: one(transactionIndividualStatus3Code),
  DtldCtrlSum: maybe(decimalNumber),
})

const amendment = group({
  OrgnlMndtId: maybe(reference),
  OrgnlCdtrSchmeId: maybe(partyIdentification),
  OrgnlCdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  OrgnlCdtrAgtAcct: maybe(cashAccount16),
  OrgnlDbtr: maybe(partyIdentification),
  OrgnlDbtrAcct: maybe(cashAccount16),
  OrgnlDbtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  OrgnlDbtrAgtAcct: maybe(cashAccount16),
  OrgnlFnlColltnDt: maybe(date),
  OrgnlFrqcy: maybe(frequency1Code),
})

export const originalTransactionReference = group({
  IntrBkSttlmAmt: maybe(amount),
  Amt: maybe(choice({ InstdAmt: maybe(amount), EqvtAmt: maybe(group({ Amt: one(amount), CcyOfTrf: one(currency) })) })),
  IntrBkSttlmDt: maybe(date),
  ReqdColltnDt: maybe(date),
  ReqdExctnDt: maybe(date),
  CdtrSchmeId: maybe(partyIdentification),
  SttlmInf: maybe(
    group({
      SttlmMtd: one(settlementMethod1Code),
      SttlmAcct: maybe(cashAccount16),
      ClrSys: maybe(codeOrProprietary(3)),
      InstgRmbrsmntAgt: maybe(branchAndFinancialInstitutionIdentification),
      InstgRmbrsmntAgtAcct: maybe(cashAccount16),
      InstdRmbrsmntAgt: maybe(branchAndFinancialInstitutionIdentification),
      InstdRmbrsmntAgtAcct: maybe(cashAccount16),
      ThrdRmbrsmntAgt: maybe(branchAndFinancialInstitutionIdentification),
      ThrdRmbrsmntAgtAcct: maybe(cashAccount16),
    }),
  ),
  PmtTpInf: maybe(
    group({
      InstrPrty: maybe(priority2Code),
      ClrChanl: maybe(clearingChannel2Code),
      SvcLvl: maybe(codeOrProprietary(4)),
      LclInstrm: maybe(codeOrProprietary(35)),
      SeqTp: maybe(sequenceType1Code),
      CtgyPurp: maybe(codeOrProprietary(4)),
    }),
  ),
  PmtMtd: maybe(paymentMethod4Code),
  MndtRltdInf: maybe(
    group({
      MndtId: maybe(reference),
      DtOfSgntr: maybe(date),
      AmdmntInd: maybe(indicator),
      AmdmntInfDtls: maybe(amendment),
      ElctrncSgntr: maybe(text(1025)),
      FrstColltnDt: maybe(date),
      FnlColltnDt: maybe(date),
      Frqcy: maybe(frequency1Code),
    }),
  ),
  RmtInf: maybe(remittanceInformation),
  UltmtDbtr: maybe(partyIdentification),
  Dbtr: maybe(partyIdentification),
  DbtrAcct: maybe(cashAccount16),
  DbtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  DbtrAgtAcct: maybe(cashAccount16),
  CdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtrAgtAcct: maybe(cashAccount16),
  Cdtr: maybe(partyIdentification),
  CdtrAcct: maybe(cashAccount16),
  UltmtCdtr: maybe(partyIdentification),
})

export const paymentTransactionInformation = group({
  StsId: maybe(reference),
  OrgnlInstrId: maybe(reference),
  OrgnlEndToEndId: maybe(reference),
  TxSts: maybe(transactionIndividualStatus3Code),
  StsRsnInf: many(statusReasonInformation),
  ChrgsInf: many(group({ Amt: one(amount), Pty: one(branchAndFinancialInstitutionIdentification) })),
  AccptncDtTm: maybe(dateTime),
  AcctSvcrRef: maybe(reference),
  ClrSysRef: maybe(reference),
  OrgnlTxRef: maybe(originalTransactionReference),
})

export const originalPaymentInformation = group({
  OrgnlPmtInfId: one(reference),
  OrgnlNbOfTxs: maybe(digits(1, 15)),
  OrgnlCtrlSum: maybe(decimalNumber),
  PmtInfSts: maybe(transactionGroupStatus3Code),
  StsRsnInf: many(statusReasonInformation),
  NbOfTxsPerSts: many(numberOfTransactionsPerStatus),
  TxInfAndSts: many(paymentTransactionInformation),
})

export const customerPaymentStatusReport = group({
  GrpHdr: one(
    group({
      MsgId: one(reference),
      CreDtTm: one(dateTime),
      InitgPty: maybe(partyIdentification),
      FwdgAgt: maybe(branchAndFinancialInstitutionIdentification),
      DbtrAgt: maybe(branchAndFinancialInstitutionIdentification),
      CdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
    }),
  ),
  OrgnlGrpInfAndSts: one(
    group({
      OrgnlMsgId: one(reference),
      OrgnlMsgNmId: one(reference),
      OrgnlCreDtTm: maybe(dateTime),
      OrgnlNbOfTxs: maybe(digits(1, 15)),
      OrgnlCtrlSum: maybe(decimalNumber),
      GrpSts: maybe(transactionGroupStatus3Code),
      StsRsnInf: many(statusReasonInformation),
      NbOfTxsPerSts: many(numberOfTransactionsPerStatus),
    }),
  ),
  OrgnlPmtInfAndSts: many(originalPaymentInformation),
})
