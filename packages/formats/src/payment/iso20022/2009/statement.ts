// camt.053.001.02
import { balanceType12Code, copyDuplicate1Code, creditDebitCode } from '../codes.ts'
import { amount, text, wholeNumber } from '../datatypes.ts'
import { choice, dateTime, group, indicator, many, maybe, one, some } from '../../../definition/tree.ts'
import {
  accountInterest,
  cashBalanceAvailability,
  dateAndDateTimeChoice,
  dateTimePeriodDetails,
  groupHeader42,
  reportEntry,
  reportingSourceChoice,
  totalTransactions,
} from './entry.ts'
import { cashAccount16, cashAccount20 } from './party.ts'

export const cashBalance = group({
  Tp: one(
    group({
      CdOrPrtry: one(choice({ Cd: maybe(balanceType12Code), Prtry: maybe(text(35)) })),
      SubTp: maybe(choice({ Cd: maybe(text(4)), Prtry: maybe(text(35)) })),
    }),
  ),
  CdtLine: maybe(group({ Incl: one(indicator), Amt: maybe(amount) })),
  Amt: one(amount),
  CdtDbtInd: one(creditDebitCode),
  Dt: one(dateAndDateTimeChoice),
  Avlbty: many(cashBalanceAvailability),
})

export const accountStatement = group({
  Id: one(text(35)),
  ElctrncSeqNb: maybe(wholeNumber),
  LglSeqNb: maybe(wholeNumber),
  CreDtTm: one(dateTime),
  FrToDt: maybe(dateTimePeriodDetails),
  CpyDplctInd: maybe(copyDuplicate1Code),
  RptgSrc: maybe(reportingSourceChoice),
  Acct: one(cashAccount20),
  RltdAcct: maybe(cashAccount16),
  Intrst: many(accountInterest),
  Bal: some(cashBalance),
  TxsSummry: maybe(totalTransactions),
  Ntry: many(reportEntry),
  AddtlStmtInf: maybe(text(500)),
})

export const bankToCustomerStatement = group({ GrpHdr: one(groupHeader42), Stmt: some(accountStatement) })
