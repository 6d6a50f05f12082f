// What was booked: entries and their transactions (2019).
import { chargeBearerType1Code, creditDebitCode, interestType1Code, priceValueType1Code } from '../codes.ts'
import {
  amount,
  amount13,
  currency,
  decimalNumber,
  digits,
  impliedAmount,
  isin,
  nonNegativeNumber,
  rate,
  signedDigits,
  text,
  uuid,
} from '../datatypes.ts'
import { any, choice, date, dateTime, group, indicator, many, maybe, one } from '../../../definition/tree.ts'
import { cardEntry, cardTransaction, dateTimePeriod } from './card.ts'
import {
  branchAndFinancialInstitutionIdentification,
  cashAccount38,
  genericIdentification30,
  partyIdentification,
} from './party.ts'
import { purposeChoice, remittanceInformation, remittanceLocation, taxInformation8 } from './remittance.ts'

export const supplementaryData = group({ PlcAndNm: maybe(text(350)), Envlp: one(any) })

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

export const taxCharges = group({ Id: maybe(text(35)), Rate: maybe(rate), Amt: maybe(amount) })

export const accountInterest = group({
  Tp: maybe(interestTypeChoice),
  Rate: many(interestRate),
  FrToDt: maybe(dateTimePeriod),
  Rsn: maybe(text(35)),
  Tax: maybe(taxCharges),
})

export const dateAndDateTimeChoice = choice({ Dt: maybe(date), DtTm: maybe(dateTime) })

export const cashAvailability = group({
  Dt: one(choice({ NbOfDays: maybe(signedDigits), ActlDt: maybe(date) })),
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
})

export const bankTransactionCodeStructure4 = group({
  Domn: maybe(group({ Cd: one(text(4)), Fmly: one(group({ Cd: one(text(4)), SubFmlyCd: one(text(4)) })) })),
  Prtry: maybe(group({ Cd: one(text(35)), Issr: maybe(text(35)) })),
})

export const currencyExchange5 = group({
  SrcCcy: one(currency),
  TrgtCcy: maybe(currency),
  UnitCcy: maybe(currency),
  XchgRate: one(rate),
  CtrctId: maybe(text(35)),
  QtnDt: maybe(dateTime),
})

export const amountAndCurrencyExchangeDetails3 = group({ Amt: one(amount), CcyXchg: maybe(currencyExchange5) })

export const amountAndCurrencyExchange = group({
  InstdAmt: maybe(amountAndCurrencyExchangeDetails3),
  TxAmt: maybe(amountAndCurrencyExchangeDetails3),
  CntrValAmt: maybe(amountAndCurrencyExchangeDetails3),
  AnncdPstngAmt: maybe(amountAndCurrencyExchangeDetails3),
  PrtryAmt: many(group({ Tp: one(text(35)), Amt: one(amount), CcyXchg: maybe(currencyExchange5) })),
})

export const chargesRecord = group({
  Amt: one(amount),
  CdtDbtInd: maybe(creditDebitCode),
  ChrgInclInd: maybe(indicator),
  Tp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(group({ Id: one(text(35)), Issr: maybe(text(35)) })) })),
  Rate: maybe(rate),
  Br: maybe(chargeBearerType1Code),
  Agt: maybe(branchAndFinancialInstitutionIdentification),
  Tax: maybe(taxCharges),
})

export const charges6 = group({ TtlChrgsAndTaxAmt: maybe(amount), Rcrd: many(chargesRecord) })

export const interestRecord = group({
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
  Tp: maybe(interestTypeChoice),
  Rate: maybe(interestRate),
  FrToDt: maybe(dateTimePeriod),
  Rsn: maybe(text(35)),
  Tax: maybe(taxCharges),
})

export const transactionInterest = group({ TtlIntrstAndTaxAmt: maybe(amount), Rcrd: many(interestRecord) })

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
  UETR: maybe(uuid),
  TxId: maybe(text(35)),
  MndtId: maybe(text(35)),
  ChqNb: maybe(text(35)),
  ClrSysRef: maybe(text(35)),
  AcctOwnrTxId: maybe(text(35)),
  AcctSvcrTxId: maybe(text(35)),
  MktInfrstrctrTxId: maybe(text(35)),
  PrcgId: maybe(text(35)),
  Prtry: many(group({ Tp: one(text(35)), Ref: one(text(35)) })),
})

export const partyChoice40 = choice({
  Pty: maybe(partyIdentification),
  Agt: maybe(branchAndFinancialInstitutionIdentification),
})

export const transactionParties = group({
  InitgPty: maybe(partyChoice40),
  Dbtr: maybe(partyChoice40),
  DbtrAcct: maybe(cashAccount38),
  UltmtDbtr: maybe(partyChoice40),
  Cdtr: maybe(partyChoice40),
  CdtrAcct: maybe(cashAccount38),
  UltmtCdtr: maybe(partyChoice40),
  TradgPty: maybe(partyChoice40),
  Prtry: many(group({ Tp: one(text(35)), Pty: one(partyChoice40) })),
})

export const transactionAgents = group({
  InstgAgt: maybe(branchAndFinancialInstitutionIdentification),
  InstdAgt: maybe(branchAndFinancialInstitutionIdentification),
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

export const localInstrumentChoice = choice({ Cd: maybe(text(35)), Prtry: maybe(text(35)) })

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
  Amt: maybe(amount),
  CdtDbtInd: maybe(creditDebitCode),
  AmtDtls: maybe(amountAndCurrencyExchange),
  Avlbty: many(cashAvailability),
  BkTxCd: maybe(bankTransactionCodeStructure4),
  Chrgs: maybe(charges6),
  Intrst: maybe(transactionInterest),
  RltdPties: maybe(transactionParties),
  RltdAgts: maybe(transactionAgents),
  LclInstrm: maybe(localInstrumentChoice),
  Purp: maybe(purposeChoice),
  RltdRmtInf: many(remittanceLocation, undefined, {}, 10),
  RmtInf: maybe(remittanceInformation),
  RltdDts: maybe(transactionDates),
  RltdPric: maybe(
    choice({
      DealPric: maybe(
        group({
          Tp: one(choice({ Yldd: maybe(indicator), ValTp: maybe(priceValueType1Code) })),
          Val: one(choice({ Rate: maybe(rate), Amt: maybe(amount13) })),
        }),
      ),
      Prtry: many(group({ Tp: one(text(35)), Pric: one(amount) })),
    }),
  ),
  RltdQties: many(
    choice({
      Qty: maybe(choice({ Unit: maybe(decimalNumber), FaceAmt: maybe(impliedAmount), AmtsdVal: maybe(impliedAmount) })),
      OrgnlAndCurFaceAmt: maybe(group({ FaceAmt: one(impliedAmount), AmtsdVal: one(impliedAmount) })),
      Prtry: maybe(group({ Tp: one(text(35)), Qty: one(text(35)) })),
    }),
  ),
  FinInstrmId: maybe(
    group({
      ISIN: maybe(isin),
      OthrId: many(
        group({
          Id: one(text(35)),
          Sfx: maybe(text(16)),
          Tp: one(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
        }),
      ),
      Desc: maybe(text(140)),
    }),
  ),
  Tax: maybe(taxInformation8),
  RtrInf: maybe(
    group({
      OrgnlBkTxCd: maybe(bankTransactionCodeStructure4),
      Orgtr: maybe(partyIdentification),
      Rsn: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
      AddtlInf: many(text(105)),
    }),
  ),
  CorpActn: maybe(group({ EvtTp: one(text(35)), EvtId: one(text(35)) })),
  SfkpgAcct: maybe(group({ Id: one(text(35)), Tp: maybe(genericIdentification30), Nm: maybe(text(70)) })),
  CshDpst: many(group({ NoteDnmtn: one(amount), NbOfNotes: one(digits(1, 15)), Amt: one(amount) })),
  CardTx: maybe(cardTransaction),
  AddtlTxInf: maybe(text(500)),
  SplmtryData: many(supplementaryData),
})

export const reportEntry = group({
  NtryRef: maybe(text(35)),
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
  RvslInd: maybe(indicator),
  Sts: one(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  BookgDt: maybe(dateAndDateTimeChoice),
  ValDt: maybe(dateAndDateTimeChoice),
  AcctSvcrRef: maybe(text(35)),
  Avlbty: many(cashAvailability),
  BkTxCd: one(bankTransactionCodeStructure4),
  ComssnWvrInd: maybe(indicator),
  AddtlInfInd: maybe(group({ MsgNmId: maybe(text(35)), MsgId: maybe(text(35)) })),
  AmtDtls: maybe(amountAndCurrencyExchange),
  Chrgs: maybe(charges6),
  TechInptChanl: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
  Intrst: maybe(transactionInterest),
  CardTx: maybe(cardEntry),
  NtryDtls: many(group({ Btch: maybe(batchInformation), TxDtls: many(entryTransaction) })),
  AddtlNtryInf: maybe(text(500)),
})

export const reportingSourceChoice = choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })

export const amountAndDirection = group({ Amt: one(nonNegativeNumber), CdtDbtInd: one(creditDebitCode) })

export const numberAndSumOfTransactions1 = group({ NbOfNtries: maybe(digits(1, 15)), Sum: maybe(decimalNumber) })

export const totalsPerBankTransactionCode = group({
  NbOfNtries: maybe(digits(1, 15)),
  Sum: maybe(decimalNumber),
  TtlNetNtry: maybe(amountAndDirection),
  CdtNtries: maybe(numberAndSumOfTransactions1),
  DbtNtries: maybe(numberAndSumOfTransactions1),
  FcstInd: maybe(indicator),
  BkTxCd: one(bankTransactionCodeStructure4),
  Avlbty: many(cashAvailability),
  Dt: maybe(dateAndDateTimeChoice),
})

export const totalTransactions = group({
  TtlNtries: maybe(
    group({ NbOfNtries: maybe(digits(1, 15)), Sum: maybe(decimalNumber), TtlNetNtry: maybe(amountAndDirection) }),
  ),
  TtlCdtNtries: maybe(numberAndSumOfTransactions1),
  TtlDbtNtries: maybe(numberAndSumOfTransactions1),
  TtlNtriesPerBkTxCd: many(totalsPerBankTransactionCode),
})

export const pagination = group({ PgNb: one(digits(1, 5)), LastPgInd: one(indicator) })

export const groupHeader81 = group({
  MsgId: one(text(35)),
  CreDtTm: one(dateTime),
  MsgRcpt: maybe(partyIdentification),
  MsgPgntn: maybe(pagination),
  OrgnlBizQry: maybe(group({ MsgId: one(text(35)), MsgNmId: maybe(text(35)), CreDtTm: maybe(dateTime) })),
  AddtlInf: maybe(text(500)),
})
