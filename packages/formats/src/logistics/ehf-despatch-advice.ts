// The tree of the despatch advice of EHF G3 (Pakkseddel), which follows Peppol at a distance.
import { ehfIcd, ehfUncl6313T16, ehfUncl8273 } from '../codelists/ehf.ts'
import { iso3166 } from '../codelists/iso.ts'
import { rec21 } from '../codelists/uncefact.ts'
import {
  code,
  date,
  decimal,
  fixed,
  group,
  identifier,
  indicator,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  time,
} from '../definition/tree.ts'
import {
  buyerAddress,
  deliveryContact,
  deliveryCustomerAddress,
  despatchContact,
  despatcherAddress,
  estimatedDeliveryPeriod,
  lotIdentification,
  measure,
  originatorAddress,
  person,
  sellerAddress,
  sellersItemIdentification,
} from './despatch-parts.ts'

const partyIdentificationIdOfPartyIdentification = leaf(identifier, { schemeID: maybe(ehfIcd) })

const deliveryDespatch = group({
  ActualDespatchDate: maybe(date, 'tir16-072'),
  ActualDespatchTime: maybe(time, 'tir16-073'),
  DespatchAddress: maybe(
    group({
      ID: maybe(identifier),
      StreetName: maybe(text, 'tir16-p003'),
      AdditionalStreetName: maybe(text, 'tir16-p004'),
      CityName: maybe(text, 'tir16-p005'),
      PostalZone: maybe(text, 'tir16-p006'),
      CountrySubentity: maybe(text, 'tir16-p007'),
      AddressLine: maybe(group({ Line: maybe(text) })),
      Country: maybe(group({ IdentificationCode: one(iso3166, 'tir16-p008') })),
    }),
  ),
})

const buyer = group({
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir16-030') })),
  PartyName: maybe(group({ Name: one(text, 'tir16-029') })),
  PostalAddress: maybe(buyerAddress),
})

const seller = group({
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir16-066') })),
  PartyName: maybe(group({ Name: one(text, 'tir16-065') })),
  PostalAddress: maybe(sellerAddress),
})

const originator = group({
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir16-032') })),
  PartyName: maybe(group({ Name: one(text, 'tir16-031') })),
  PostalAddress: maybe(originatorAddress),
})

const buyerCustomerParty = group({ Party: one(buyer) })

const sellerSupplierParty = group({ Party: one(seller) })

const originatorCustomerParty = group({ Party: one(originator) })

const deliveryCustomer = group({
  EndpointID: one(leaf(identifier, { schemeID: one(fixed('0192')) }), 'tir16-016'),
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir16-015') })),
  PostalAddress: maybe(deliveryCustomerAddress),
  PartyLegalEntity: one(group({ RegistrationName: one(text, 'tir16-014') })),
})

const shipmentDelivery = group({
  TrackingID: maybe(identifier, 'tir16-041'),
  EstimatedDeliveryPeriod: maybe(estimatedDeliveryPeriod),
  Despatch: maybe(deliveryDespatch),
})

const despatcher = group({
  EndpointID: one(leaf(identifier, { schemeID: one(fixed('0192')) }), 'tir16-071'),
  PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir16-p001') })),
  PostalAddress: maybe(despatcherAddress),
  PartyLegalEntity: one(group({ RegistrationName: one(text, 'tir16-007') })),
  Contact: maybe(despatchContact),
})

const despatchSupplierParty = group({ Party: one(despatcher) })

const deliveryCustomerParty = group({ Party: one(deliveryCustomer), DeliveryContact: maybe(deliveryContact) })

const despatchLineItem = group({
  Name: one(text, 'tir16-052'),
  BuyersItemIdentification: maybe(group({ ID: one(identifier, 'tir16-p041') })),
  SellersItemIdentification: maybe(sellersItemIdentification),
  StandardItemIdentification: maybe(
    group({
      ID: one(leaf(identifier, { schemeID: one(ehfIcd) }), 'tir16-055'),
      ExtendedID: maybe(identifier, 'tir16-056'),
    }),
  ),
  HazardousItem: many(
    group({ UNDGCode: maybe(ehfUncl8273, 'tir16-057'), HazardClassID: maybe(identifier, 'tir16-058') }),
  ),
  AdditionalItemProperty: many(
    group({
      Name: one(text, 'tir16-p039'),
      NameCode: maybe(leaf(code, { listID: one(identifier) }), 'tir16-p042'),
      Value: one(text, 'tir16-p040'),
    }),
  ),
  ValueQuantity: maybe(measure, 'tir16-p043'),
  ValueQualifier: maybe(text, 'tir16-p044'),
  ItemInstance: many(
    group({
      ManufactureDate: maybe(date, 'tir16-079'),
      BestBeforeDate: maybe(date, 'tir16-080'),
      SerialID: maybe(identifier, 'tir16-083'),
      LotIdentification: maybe(lotIdentification),
    }),
  ),
})

const shipment = group({
  ID: one(identifier, 'tir16-038'),
  Information: many(text, 'tir16-039'),
  GrossWeightMeasure: maybe(measure, 'tir16-074'),
  GrossVolumeMeasure: maybe(measure, 'tir16-075'),
  TotalTransportHandlingUnitQuantity: maybe(decimal, 'tir16-p002'),
  Consignment: maybe(
    group({
      ID: one(identifier, 'tir16-040'),
      Information: maybe(text, 'tir16-077'),
      CarrierParty: maybe(group({ PartyName: maybe(group({ Name: one(text, 'tir16-076') })), Person: maybe(person) })),
    }),
  ),
  Delivery: maybe(shipmentDelivery),
})

const despatchLine = group({
  ID: one(identifier, 'tir16-046'),
  Note: maybe(text, 'tir16-047'),
  DeliveredQuantity: maybe(measure, 'tir16-048'),
  OutstandingQuantity: maybe(measure, 'tir16-049'),
  OutstandingReason: many(text, 'tir16-050'),
  OrderLineReference: one(
    group({ LineID: one(identifier, 'tir16-051'), OrderReference: one(group({ ID: one(identifier, 'tir16-p010') })) }),
  ),
  Item: one(despatchLineItem),
  Shipment: maybe(
    group({
      ID: one(fixed('NA')),
      TransportHandlingUnit: many(
        group({
          ID: maybe(identifier, 'tir16-061'),
          TransportHandlingUnitTypeCode: maybe(rec21, 'tir16-085'),
          HazardousRiskIndicator: maybe(indicator, 'tir16-062'),
          ShippingMarks: many(text, 'tir16-064'),
          MeasurementDimension: many(
            group({ AttributeID: one(ehfUncl6313T16), Measure: maybe(measure, 'tir16-086, tir16-087') }),
          ),
        }),
      ),
    }),
  ),
})

export const ehfDespatchAdviceTree = group({
  CustomizationID: one(
    fixed('urn:fdc:peppol.eu:poacc:trns:despatch_advice:3:extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0'),
    'tir16-002',
  ),
  ProfileID: one(fixed('urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:05:1.0'), 'tir16-001'),
  ID: one(identifier, 'tir16-003'),
  IssueDate: one(date, 'tir16-004'),
  IssueTime: maybe(time, 'tir16-005'),
  Note: maybe(text, 'tir16-088'),
  OrderReference: many(group({ ID: one(identifier, 'tir16-006') })),
  DespatchSupplierParty: one(despatchSupplierParty),
  DeliveryCustomerParty: one(deliveryCustomerParty),
  BuyerCustomerParty: maybe(buyerCustomerParty),
  SellerSupplierParty: maybe(sellerSupplierParty),
  OriginatorCustomerParty: maybe(originatorCustomerParty),
  Shipment: maybe(shipment),
  DespatchLine: some(despatchLine),
})
