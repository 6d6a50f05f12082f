// camt.053.001.08
import { copyDuplicate1Code, creditDebitCode } from '../codes.ts'
import { amount, text, wholeNumber } from '../datatypes.ts'
import { choice, dateTime, group, indicator, many, maybe, one, some } from '../../../definition/tree.ts'
import { dateTimePeriod } from './card.ts'
import {
  accountInterest,
  cashAvailability,
  dateAndDateTimeChoice,
  groupHeader81,
  pagination,
  reportEntry,
  reportingSourceChoice,
  supplementaryData,
  totalTransactions,
} from './entry.ts'
import { cashAccount38, cashAccount39 } from './party.ts'

export const sequenceRangeChoice = choice({
  FrSeq: maybe(text(35)),
  ToSeq: maybe(text(35)),
  FrToSeq: many(group({ FrSeq: one(text(35)), ToSeq: one(text(35)) })),
  EQSeq: many(text(35)),
  NEQSeq: many(text(35)),
})

export const cashBalance = group({
  Tp: one(
    group({
      CdOrPrtry: one(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
      SubTp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
    }),
  ),
  CdtLine: many(
    group({
      Incl: one(indicator),
      Tp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
      Amt: maybe(amount),
      Dt: maybe(dateAndDateTimeChoice),
    }),
  ),
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
  Dt: one(dateAndDateTimeChoice),
  Avlbty: many(cashAvailability),
})

export const accountStatement = group({
  Id: one(text(35)),
  StmtPgntn: maybe(pagination),
  ElctrncSeqNb: maybe(wholeNumber),
  RptgSeq: maybe(sequenceRangeChoice),
  LglSeqNb: maybe(wholeNumber),
  CreDtTm: maybe(dateTime),
  FrToDt: maybe(dateTimePeriod),
  CpyDplctInd: maybe(copyDuplicate1Code),
  RptgSrc: maybe(reportingSourceChoice),
  Acct: one(cashAccount39),
  RltdAcct: maybe(cashAccount38),
  Intrst: many(accountInterest),
  Bal: some(cashBalance),
  TxsSummry: maybe(totalTransactions),
  Ntry: many(reportEntry),
  AddtlStmtInf: maybe(text(500)),
})

export const bankToCustomerStatement = group({
  GrpHdr: one(groupHeader81),
  Stmt: some(accountStatement),
  SplmtryData: many(supplementaryData),
})
