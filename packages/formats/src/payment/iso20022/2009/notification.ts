// camt.054.001.02
import { copyDuplicate1Code } from '../codes.ts'
import { text, wholeNumber } from '../datatypes.ts'
import { dateTime, group, many, maybe, one, some } from '../../../definition/tree.ts'
import {
  accountInterest,
  dateTimePeriodDetails,
  groupHeader42,
  reportEntry,
  reportingSourceChoice,
  totalTransactions,
} from './entry.ts'
import { cashAccount16, cashAccount20 } from './party.ts'

export const accountNotification = group({
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
  TxsSummry: maybe(totalTransactions),
  Ntry: many(reportEntry),
  AddtlNtfctnInf: maybe(text(500)),
})

export const bankToCustomerDebitCreditNotification = group({
  GrpHdr: one(groupHeader42),
  Ntfctn: some(accountNotification),
})
