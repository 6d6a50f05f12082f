// What was booked: entries and their transactions (2009).
import {
  chargeBearerType1Code,
  chargeType1Code,
  creditDebitCode,
  entryStatus2Code,
  interestType1Code,
} from '../codes.ts'
import { amount, currency, decimalNumber, digits, impliedAmount, isin, rate, signedDigits, text } from '../datatypes.ts'
import { choice, date, dateTime, group, indicator, many, maybe, one } from '../../../definition/tree.ts'
import { branchAndFinancialInstitutionIdentification, cashAccount16, partyIdentification } from './party.ts'
import { purposeChoice, remittanceInformation, remittanceLocation, taxInformation } from './remittance.ts'

export const interestTypeChoice = choice({ Cd: maybe(interestType1Code), Prtry: maybe(text(35)) })

export const amountRangeBoundary = group({ BdryAmt: one(impliedAmount), Incl: one(indicator) })

export const impliedCurrencyAmountRangeChoice = choice({
  FrAmt: maybe(amountRangeBoundary),
  ToAmt: maybe(amountRangeBoundary),
  FrToAmt: maybe(group({ FrAmt: one(amountRangeBoundary), ToAmt: one(amountRangeBoundary) })),
  EQAmt: maybe(impliedAmount),
  NEQAmt: maybe(impliedAmount),
})

export const interestRate = group({
  Tp: one(choice({ Pctg: maybe(rate), Othr: maybe(text(35)) })),
  VldtyRg: maybe(
    group({ Amt: one(impliedCurrencyAmountRangeChoice), CdtDbtInd: maybe(creditDebitCode), Ccy: one(currency) }),
  ),
})

export const dateTimePeriodDetails = group({ FrDtTm: one(dateTime), ToDtTm: one(dateTime) })

export const accountInterest = group({
  Tp: maybe(interestTypeChoice),
  Rate: many(interestRate),
  FrToDt: maybe(dateTimePeriodDetails),
  Rsn: maybe(text(35)),
})

export const dateAndDateTimeChoice = choice({ Dt: maybe(date), DtTm: maybe(dateTime) })

export const cashBalanceAvailability = group({
  Dt: one(choice({ NbOfDays: maybe(signedDigits), ActlDt: maybe(date) })),
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
})

export const bankTransactionCodeStructure4 = group({
  Domn: maybe(group({ Cd: one(text(4)), Fmly: one(group({ Cd: one(text(4)), SubFmlyCd: one(text(4)) })) })),
  Prtry: maybe(group({ Cd: one(text(35)), Issr: maybe(text(35)) })),
})

export const currencyExchange = group({
  SrcCcy: one(currency),
  TrgtCcy: maybe(currency),
  UnitCcy: maybe(currency),
  XchgRate: one(rate),
  CtrctId: maybe(text(35)),
  QtnDt: maybe(dateTime),
})

export const amountAndCurrencyExchangeDetails3 = group({ Amt: one(amount), CcyXchg: maybe(currencyExchange) })

export const amountAndCurrencyExchange = group({
  InstdAmt: maybe(amountAndCurrencyExchangeDetails3),
  TxAmt: maybe(amountAndCurrencyExchangeDetails3),
  CntrValAmt: maybe(amountAndCurrencyExchangeDetails3),
  AnncdPstngAmt: maybe(amountAndCurrencyExchangeDetails3),
  PrtryAmt: many(group({ Tp: one(text(35)), Amt: one(amount), CcyXchg: maybe(currencyExchange) })),
})

export const chargesInformation = group({
  TtlChrgsAndTaxAmt: maybe(amount),
  Amt: one(amount),
  CdtDbtInd: maybe(creditDebitCode),
  Tp: maybe(choice({ Cd: maybe(chargeType1Code), Prtry: maybe(group({ Id: one(text(35)), Issr: maybe(text(35)) })) })),
  Rate: maybe(rate),
  Br: maybe(chargeBearerType1Code),
  Pty: maybe(branchAndFinancialInstitutionIdentification),
  Tax: maybe(group({ Id: maybe(text(35)), Rate: maybe(rate), Amt: maybe(amount) })),
})

export const transactionInterest = group({
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
  Tp: maybe(interestTypeChoice),
  Rate: many(interestRate),
  FrToDt: maybe(dateTimePeriodDetails),
  Rsn: maybe(text(35)),
})

export const batchInformation = group({
  MsgId: maybe(text(35)),
  PmtInfId: maybe(text(35)),
  NbOfTxs: maybe(digits(1, 15)),
  TtlAmt: maybe(amount),
  CdtDbtInd: maybe(creditDebitCode),
})

export const transactionReferences = group({
  MsgId: maybe(text(35)),
  AcctSvcrRef: maybe(text(35)),
  PmtInfId: maybe(text(35)),
  InstrId: maybe(text(35)),
  EndToEndId: maybe(text(35)),
  TxId: maybe(text(35)),
  MndtId: maybe(text(35)),
  ChqNb: maybe(text(35)),
  ClrSysRef: maybe(text(35)),
  Prtry: maybe(group({ Tp: one(text(35)), Ref: one(text(35)) })),
})

export const transactionParty = group({
  InitgPty: maybe(partyIdentification),
  Dbtr: maybe(partyIdentification),
  DbtrAcct: maybe(cashAccount16),
  UltmtDbtr: maybe(partyIdentification),
  Cdtr: maybe(partyIdentification),
  CdtrAcct: maybe(cashAccount16),
  UltmtCdtr: maybe(partyIdentification),
  TradgPty: maybe(partyIdentification),
  Prtry: many(group({ Tp: one(text(35)), Pty: one(partyIdentification) })),
})

export const transactionAgents = group({
  DbtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  CdtrAgt: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt1: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt2: maybe(branchAndFinancialInstitutionIdentification),
  IntrmyAgt3: maybe(branchAndFinancialInstitutionIdentification),
  RcvgAgt: maybe(branchAndFinancialInstitutionIdentification),
  DlvrgAgt: maybe(branchAndFinancialInstitutionIdentification),
  IssgAgt: maybe(branchAndFinancialInstitutionIdentification),
  SttlmPlc: maybe(branchAndFinancialInstitutionIdentification),
  Prtry: many(group({ Tp: one(text(35)), Agt: one(branchAndFinancialInstitutionIdentification) })),
})

export const transactionDates = group({
  AccptncDtTm: maybe(dateTime),
  TradActvtyCtrctlSttlmDt: maybe(date),
  TradDt: maybe(date),
  IntrBkSttlmDt: maybe(date),
  StartDt: maybe(date),
  EndDt: maybe(date),
  TxDtTm: maybe(dateTime),
  Prtry: many(group({ Tp: one(text(35)), Dt: one(dateAndDateTimeChoice) })),
})

export const entryTransaction = group({
  Refs: maybe(transactionReferences),
  AmtDtls: maybe(amountAndCurrencyExchange),
  Avlbty: many(cashBalanceAvailability),
  BkTxCd: maybe(bankTransactionCodeStructure4),
  Chrgs: many(chargesInformation),
  Intrst: many(transactionInterest),
  RltdPties: maybe(transactionParty),
  RltdAgts: maybe(transactionAgents),
  Purp: maybe(purposeChoice),
  RltdRmtInf: many(remittanceLocation, undefined, {}, 10),
  RmtInf: maybe(remittanceInformation),
  RltdDts: maybe(transactionDates),
  RltdPric: maybe(choice({ DealPric: maybe(amount), Prtry: many(group({ Tp: one(text(35)), Pric: one(amount) })) })),
  RltdQties: many(
    choice({
      Qty: maybe(choice({ Unit: maybe(decimalNumber), FaceAmt: maybe(impliedAmount), AmtsdVal: maybe(impliedAmount) })),
      Prtry: maybe(group({ Tp: one(text(35)), Qty: one(text(35)) })),
    }),
  ),
  FinInstrmId: maybe(choice({ ISIN: maybe(isin), Prtry: maybe(group({ Tp: one(text(35)), Id: one(text(35)) })) })),
  Tax: maybe(taxInformation),
  RtrInf: maybe(
    group({
      OrgnlBkTxCd: maybe(bankTransactionCodeStructure4),
      Orgtr: maybe(partyIdentification),
      Rsn: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
      AddtlInf: many(text(105)),
    }),
  ),
  CorpActn: maybe(group({ Cd: maybe(text(35)), Nb: maybe(text(35)), Prtry: maybe(text(35)) })),
  SfkpgAcct: maybe(cashAccount16),
  AddtlTxInf: maybe(text(500)),
})

export const reportEntry = group({
  NtryRef: maybe(text(35)),
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
  RvslInd: maybe(indicator),
  Sts: one(entryStatus2Code),
  BookgDt: maybe(dateAndDateTimeChoice),
  ValDt: maybe(dateAndDateTimeChoice),
  AcctSvcrRef: maybe(text(35)),
  Avlbty: many(cashBalanceAvailability),
  BkTxCd: one(bankTransactionCodeStructure4),
  ComssnWvrInd: maybe(indicator),
  AddtlInfInd: maybe(group({ MsgNmId: maybe(text(35)), MsgId: maybe(text(35)) })),
  AmtDtls: maybe(amountAndCurrencyExchange),
  Chrgs: many(chargesInformation),
  TechInptChanl: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  Intrst: many(transactionInterest),
  NtryDtls: many(group({ Btch: maybe(batchInformation), TxDtls: many(entryTransaction) })),
  AddtlNtryInf: maybe(text(500)),
})

export const reportingSourceChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })

export const numberAndSumOfTransactions1 = group({ NbOfNtries: maybe(digits(1, 15)), Sum: maybe(decimalNumber) })

export const totalsPerBankTransactionCode = group({
  NbOfNtries: maybe(digits(1, 15)),
  Sum: maybe(decimalNumber),
  TtlNetNtryAmt: maybe(decimalNumber),
  CdtDbtInd: maybe(creditDebitCode),
  FcstInd: maybe(indicator),
  BkTxCd: one(bankTransactionCodeStructure4),
  Avlbty: many(cashBalanceAvailability),
})

export const totalTransactions = group({
  TtlNtries: maybe(
    group({
      NbOfNtries: maybe(digits(1, 15)),
      Sum: maybe(decimalNumber),
      TtlNetNtryAmt: maybe(decimalNumber),
      CdtDbtInd: maybe(creditDebitCode),
    }),
  ),
  TtlCdtNtries: maybe(numberAndSumOfTransactions1),
  TtlDbtNtries: maybe(numberAndSumOfTransactions1),
  TtlNtriesPerBkTxCd: many(totalsPerBankTransactionCode),
})

export const groupHeader42 = group({
  MsgId: one(text(35)),
  CreDtTm: one(dateTime),
  MsgRcpt: maybe(partyIdentification),
  MsgPgntn: maybe(group({ PgNb: one(digits(1, 5)), LastPgInd: one(indicator) })),
  AddtlInf: maybe(text(500)),
})
