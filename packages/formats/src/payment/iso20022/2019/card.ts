// Card payments in statements (2019).
import {
  attendanceContext1Code,
  authenticationEntity1Code,
  authenticationMethod1Code,
  cardDataReading1Code,
  cardPaymentServiceType2Code,
  cardholderVerificationCapability1Code,
  cscManagement1Code,
  onLineCapability1Code,
  partyType3Code,
  partyType4Code,
  poiComponentType1Code,
  transactionChannel1Code,
  transactionEnvironment1Code,
  unitOfMeasure1Code,
  userInterface2Code,
} from '../codes.ts'
import { decimalNumber, digits, impliedAmount, languageCode, text, yearMonth } from '../datatypes.ts'
import { choice, date, dateTime, group, indicator, many, maybe, one } from '../../../definition/tree.ts'
import { cashAccount38 } from './party.ts'
import { datePeriod } from './remittance.ts'

export const plainCardData = group({
  PAN: one(digits(8, 28)),
  CardSeqNb: maybe(digits(2, 3)),
  FctvDt: maybe(yearMonth),
  XpryDt: one(yearMonth),
  SvcCd: maybe(digits(3, 3)),
  TrckData: many(group({ TrckNb: maybe(digits(1, 1)), TrckVal: one(text(140)) })),
  CardSctyCd: maybe(group({ CSCMgmt: one(cscManagement1Code), CSCVal: maybe(digits(3, 4)) })),
})

export const paymentCard = group({
  PlainCardData: maybe(plainCardData),
  CardCtryCd: maybe(digits(3, 3)),
  CardBrnd: maybe(group({ Id: one(text(35)), SchmeNm: maybe(text(35)), Issr: maybe(text(35)) })),
  AddtlCardData: maybe(text(70)),
})

export const pointOfInteractionCapabilities = group({
  CardRdngCpblties: many(cardDataReading1Code),
  CrdhldrVrfctnCpblties: many(cardholderVerificationCapability1Code),
  OnLineCpblties: maybe(onLineCapability1Code),
  DispCpblties: many(
    group({ DispTp: one(userInterface2Code), NbOfLines: one(digits(1, 3)), LineWidth: one(digits(1, 3)) }),
  ),
  PrtLineWidth: maybe(digits(1, 3)),
})

export const pointOfInteractionComponent = group({
  POICmpntTp: one(poiComponentType1Code),
  ManfctrId: maybe(text(35)),
  Mdl: maybe(text(35)),
  VrsnNb: maybe(text(16)),
  SrlNb: maybe(text(35)),
  ApprvlNb: many(text(70)),
})

export const pointOfInteraction = group({
  Id: one(
    group({ Id: one(text(35)), Tp: maybe(partyType3Code), Issr: maybe(partyType4Code), ShrtNm: maybe(text(35)) }),
  ),
  SysNm: maybe(text(70)),
  GrpId: maybe(text(35)),
  Cpblties: maybe(pointOfInteractionCapabilities),
  Cmpnt: many(pointOfInteractionComponent),
})

export const dateTimePeriod = group({ FrDtTm: one(dateTime), ToDtTm: one(dateTime) })

export const cardAggregated = group({
  AddtlSvc: maybe(cardPaymentServiceType2Code),
  TxCtgy: maybe(text(4)),
  SaleRcncltnId: maybe(text(35)),
  SeqNbRg: maybe(group({ FrstTx: maybe(text(35)), LastTx: maybe(text(35)) })),
  TxDtRg: maybe(choice({ Dt: maybe(datePeriod), DtTm: maybe(dateTimePeriod) })),
})

export const cardEntry = group({
  Card: maybe(paymentCard),
  POI: maybe(pointOfInteraction),
  AggtdNtry: maybe(cardAggregated),
  PrePdAcct: maybe(cashAccount38),
})

export const paymentContext = group({
  CardPres: maybe(indicator),
  CrdhldrPres: maybe(indicator),
  OnLineCntxt: maybe(indicator),
  AttndncCntxt: maybe(attendanceContext1Code),
  TxEnvt: maybe(transactionEnvironment1Code),
  TxChanl: maybe(transactionChannel1Code),
  AttndntMsgCpbl: maybe(indicator),
  AttndntLang: maybe(languageCode),
  CardDataNtryMd: one(cardDataReading1Code),
  FllbckInd: maybe(indicator),
  AuthntcnMtd: maybe(
    group({ AuthntcnMtd: one(authenticationMethod1Code), AuthntcnNtty: one(authenticationEntity1Code) }),
  ),
})

export const product = group({
  PdctCd: one(text(70)),
  UnitOfMeasr: maybe(unitOfMeasure1Code),
  PdctQty: maybe(decimalNumber),
  UnitPric: maybe(impliedAmount),
  PdctAmt: maybe(impliedAmount),
  TaxTp: maybe(text(35)),
  AddtlPdctInf: maybe(text(35)),
})

export const cardIndividualTransaction = group({
  ICCRltdData: maybe(text(1025)),
  PmtCntxt: maybe(paymentContext),
  AddtlSvc: maybe(cardPaymentServiceType2Code),
  TxCtgy: maybe(text(4)),
  SaleRcncltnId: maybe(text(35)),
  SaleRefNb: maybe(text(35)),
  RePresntmntRsn: maybe(text(4)),
  SeqNb: maybe(text(35)),
  TxId: maybe(group({ TxDtTm: one(dateTime), TxRef: one(text(35)) })),
  Pdct: maybe(product),
  VldtnDt: maybe(date),
  VldtnSeqNb: maybe(text(35)),
})

export const cardTransaction = group({
  Card: maybe(paymentCard),
  POI: maybe(pointOfInteraction),
  Tx: maybe(choice({ Aggtd: maybe(cardAggregated), Indv: maybe(cardIndividualTransaction) })),
  PrePdAcct: maybe(cashAccount38),
})
