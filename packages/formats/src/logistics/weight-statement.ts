// The tree of the weight statement (Peppol Logistics T122).
import { weightStatementTypeCode } from '../codelists/openpeppol.ts'
import { uncl6313T122 } from '../codelists/uncefact.ts'
import { date, group, identifier, leaf, many, maybe, one, some, text, time } from '../definition/tree.ts'
import {
  commodityClassification,
  contact,
  endpoint,
  idOfAnyScheme,
  idOnly,
  measure,
  partyIdentificationWithScheme,
  partyName,
  senderAddress,
  shipmentId,
} from './parts.ts'

const goodsItemItem = group({
  Name: one(text),
  BuyersItemIdentification: maybe(idOnly),
  SellersItemIdentification: maybe(idOnly),
  StandardItemIdentification: maybe(group({ ID: one(leaf(identifier, { schemeID: one(identifier) })) })),
  CommodityClassification: many(commodityClassification),
})

const shipperParty = group({
  PartyIdentification: maybe(partyIdentificationWithScheme),
  PartyName: maybe(partyName),
  PostalAddress: maybe(senderAddress),
  Contact: maybe(contact),
})

const shipmentGoodsItem = group({
  ID: one(identifier),
  Item: maybe(goodsItemItem),
  MeasurementDimension: some(group({ AttributeID: one(uncl6313T122), Measure: one(measure) })),
})

const senderParty = group({
  EndpointID: one(endpoint),
  PartyIdentification: maybe(partyIdentificationWithScheme),
  PartyName: maybe(partyName),
  PostalAddress: maybe(senderAddress),
  Contact: maybe(contact),
})

const shipment = group({ ID: one(shipmentId), GoodsItem: some(shipmentGoodsItem) })

const weighingParty = group({
  PartyIdentification: maybe(partyIdentificationWithScheme),
  PartyName: maybe(partyName),
  PostalAddress: maybe(senderAddress),
  PhysicalLocation: one(group({ ID: maybe(idOfAnyScheme), Name: maybe(text) })),
  Contact: maybe(contact),
})

export const weightStatementTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  WeightStatementTypeCode: one(weightStatementTypeCode),
  SenderParty: one(senderParty),
  ReceiverParty: one(senderParty),
  WeighingParty: one(weighingParty),
  ShipperParty: maybe(shipperParty),
  Shipment: one(shipment),
})
