// The tree of the despatch advice (Pakkseddel, Peppol BIS 3 T16).
import { icd, iso3166 } from '../codelists/iso.ts'
import { eas, mimeCode, productTraceIDschemeIDCode, transportHandlingUnitIDschemID } from '../codelists/openpeppol.ts'
import { rec19, rec21, uncl6313T16, uncl7143, uncl8273 } from '../codelists/uncefact.ts'
import {
  binary,
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
  uri,
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

const registeredId = leaf(identifier, { schemeID: maybe(icd) })

const despatch = group({
  ActualDespatchDate: maybe(date, 'tir16-072'),
  ActualDespatchTime: maybe(time, 'tir16-073'),
  DespatchAddress: maybe(
    group({
      ID: maybe(identifier, 'tir16-p046'),
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

const lineShipment = group({
  ID: one(fixed('NA')),
  TransportHandlingUnit: many(
    group({
      ID: maybe(leaf(identifier, { schemeID: maybe(transportHandlingUnitIDschemID) }), 'tir16-061'),
      TransportHandlingUnitTypeCode: maybe(rec21, 'tir16-085'),
      HazardousRiskIndicator: maybe(indicator, 'tir16-062'),
      ShippingMarks: many(text, 'tir16-064'),
      MeasurementDimension: many(
        group({
          AttributeID: one(uncl6313T16),
          Measure: maybe(measure, 'tir16-086, tir16-087, tir16-p057, tir16-p058'),
        }),
      ),
      Package: many(group({ ID: one(identifier, 'tir16-089'), PackagingTypeCode: maybe(rec21, 'tir16-090') })),
    }),
  ),
})

const buyer = group({
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir16-030') })),
  PartyName: maybe(group({ Name: one(text, 'tir16-029') })),
  PostalAddress: maybe(buyerAddress),
})

const seller = group({
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir16-066') })),
  PartyName: maybe(group({ Name: one(text, 'tir16-065') })),
  PostalAddress: maybe(sellerAddress),
})

const originator = group({
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir16-032') })),
  PartyName: maybe(group({ Name: one(text, 'tir16-031') })),
  PostalAddress: maybe(originatorAddress),
})

const buyerCustomerParty = group({ Party: one(buyer) })

const sellerSupplierParty = group({ Party: one(seller) })

const originatorCustomerParty = group({ Party: one(originator) })

const deliveryCustomer = group({
  EndpointID: one(leaf(identifier, { schemeID: one(eas) }), 'tir16-016'),
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir16-015') })),
  PostalAddress: maybe(deliveryCustomerAddress),
  PartyLegalEntity: one(group({ RegistrationName: one(text, 'tir16-014') })),
})

const deliveryParty = group({
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir01-101') })),
  PartyName: one(group({ Name: one(text, 'tir01-102') })),
  PostalAddress: maybe(
    group({
      StreetName: maybe(text, 'tir01-p029'),
      AdditionalStreetName: maybe(text, 'tir01-p030'),
      CityName: maybe(text, 'tir01-p031'),
      PostalZone: maybe(text, 'tir01-p032'),
      CountrySubentity: maybe(text, 'tir01-p033'),
      AddressLine: maybe(group({ Line: one(text, 'tir01-p034') })),
      Country: one(group({ IdentificationCode: one(iso3166, 'tir01-p035') })),
    }),
  ),
  Contact: maybe(
    group({
      Name: maybe(text, 'tir01-103'),
      Telephone: maybe(text, 'tir01-104'),
      ElectronicMail: maybe(text, 'tir01-106'),
    }),
  ),
})

const despatcher = group({
  EndpointID: one(leaf(identifier, { schemeID: one(eas) }), 'tir16-071'),
  PartyIdentification: maybe(group({ ID: one(registeredId, 'tir16-p001') })),
  PostalAddress: maybe(despatcherAddress),
  PartyLegalEntity: one(group({ RegistrationName: one(text, 'tir16-007') })),
  Contact: maybe(despatchContact),
})

const despatchSupplierParty = group({ Party: one(despatcher) })

const deliveryCustomerParty = group({ Party: one(deliveryCustomer), DeliveryContact: maybe(deliveryContact) })

const delivery = group({
  TrackingID: maybe(identifier, 'tir16-041'),
  EstimatedDeliveryPeriod: maybe(estimatedDeliveryPeriod),
  DeliveryParty: maybe(deliveryParty),
  Despatch: maybe(despatch),
})

const item = group({
  Name: one(text, 'tir16-052'),
  BuyersItemIdentification: maybe(group({ ID: one(identifier, 'tir16-p041') })),
  SellersItemIdentification: maybe(sellersItemIdentification),
  StandardItemIdentification: maybe(
    group({
      ID: one(leaf(identifier, { schemeID: one(icd) }), 'tir16-055'),
      ExtendedID: maybe(identifier, 'tir16-056'),
    }),
  ),
  CommodityClassification: many(
    group({
      ItemClassificationCode: maybe(
        leaf(code, { listID: one(uncl7143), listVersionID: maybe(identifier), name: maybe(text) }),
        'tir16-p048',
      ),
    }),
  ),
  HazardousItem: many(group({ UNDGCode: maybe(uncl8273, 'tir16-057'), HazardClassID: maybe(identifier, 'tir16-058') })),
  AdditionalItemProperty: many(
    group({
      ID: maybe(
        leaf(identifier, {
          schemeDataURI: maybe(uri),
          schemeID: maybe(identifier),
          schemeVersionID: maybe(identifier),
        }),
      ),
      Name: one(text, 'tir16-p039'),
      NameCode: maybe(leaf(code, { listID: one(identifier) }), 'tir16-p042'),
      Value: one(text, 'tir16-p040'),
      ValueQuantity: maybe(measure, 'tir16-p043'),
      ValueQualifier: maybe(text, 'tir16-p044'),
    }),
  ),
  ItemInstance: many(
    group({
      ProductTraceID: maybe(leaf(identifier, { schemeID: maybe(productTraceIDschemeIDCode) }), 'tir16-p057'),
      ManufactureDate: maybe(date, 'tir16-079'),
      BestBeforeDate: maybe(date, 'tir16-080'),
      SerialID: maybe(identifier, 'tir16-083'),
      AdditionalItemProperty: many(group({ Name: one(text), Value: one(text) })),
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
      CarrierParty: maybe(
        group({
          PartyIdentification: maybe(group({ ID: one(registeredId, 'tir16-p055') })),
          PartyName: maybe(group({ Name: one(text, 'tir16-076') })),
          Person: maybe(person),
        }),
      ),
    }),
  ),
  ShipmentStage: maybe(group({ TransportModeCode: one(rec19, 'tir16-p056') })),
  Delivery: maybe(delivery),
})

const despatchLine = group({
  ID: one(identifier, 'tir16-046'),
  Note: maybe(text, 'tir16-047'),
  DeliveredQuantity: one(measure, 'tir16-048'),
  OutstandingQuantity: maybe(measure, 'tir16-049'),
  OutstandingReason: many(text, 'tir16-050'),
  OrderLineReference: one(
    group({
      LineID: one(identifier, 'tir16-051'),
      SalesOrderLineID: maybe(identifier, 'tir16-p047'),
      OrderReference: maybe(group({ ID: one(identifier, 'tir16-p010') })),
    }),
  ),
  DocumentReference: many(group({ ID: one(identifier, 'tir16-p053'), DocumentType: maybe(text, 'tir16-p054') })),
  Item: one(item),
  Shipment: maybe(lineShipment),
})

export const despatchAdviceTree = group({
  CustomizationID: one(identifier, 'tir16-002'),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:despatch_advice:3'), 'tir16-001'),
  ID: one(identifier, 'tir16-003'),
  IssueDate: one(date, 'tir16-004'),
  IssueTime: maybe(time, 'tir16-005'),
  Note: maybe(text, 'tir16-088'),
  OrderReference: many(group({ ID: one(identifier, 'tir16-006') })),
  AdditionalDocumentReference: many(
    group({
      ID: one(identifier, 'tir16-p049'),
      DocumentType: maybe(text, 'tir16-p050'),
      Attachment: maybe(
        group({
          EmbeddedDocumentBinaryObject: maybe(
            leaf(binary, { mimeCode: one(mimeCode), filename: one(text) }),
            'tir16-p051',
          ),
          ExternalReference: maybe(group({ URI: one(uri, 'tir16-p052') })),
        }),
      ),
    }),
  ),
  DespatchSupplierParty: one(despatchSupplierParty),
  DeliveryCustomerParty: one(deliveryCustomerParty),
  BuyerCustomerParty: maybe(buyerCustomerParty),
  SellerSupplierParty: maybe(sellerSupplierParty),
  OriginatorCustomerParty: maybe(originatorCustomerParty),
  Shipment: maybe(shipment),
  DespatchLine: some(despatchLine),
})
