// camt.054.001.08
import { copyDuplicate1Code } from '../codes.ts'
import { text, wholeNumber } from '../datatypes.ts'
import { dateTime, group, many, maybe, one, some } from '../../../definition/tree.ts'
import { dateTimePeriod } from './card.ts'
import {
  accountInterest,
  groupHeader81,
  pagination,
  reportEntry,
  reportingSourceChoice,
  supplementaryData,
  totalTransactions,
} from './entry.ts'
import { cashAccount38, cashAccount39 } from './party.ts'
import { sequenceRangeChoice } from './statement.ts'

export const accountNotification = group({
  Id: one(text(35)),
  NtfctnPgntn: maybe(pagination),
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
  TxsSummry: maybe(totalTransactions),
  Ntry: many(reportEntry),
  AddtlNtfctnInf: maybe(text(500)),
})

export const bankToCustomerDebitCreditNotification = group({
  GrpHdr: one(groupHeader81),
  Ntfctn: some(accountNotification),
  SplmtryData: many(supplementaryData),
})
