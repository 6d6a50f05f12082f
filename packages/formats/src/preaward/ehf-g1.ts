// The tendering documents of EHF generation 1 (2016) and of CEN BII 3, kept for what has been exchanged. They are read by the
// trees of their successors; what these do not have is told as a warning.
import { at, pattern } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import {
  code,
  date,
  decimal,
  group,
  identifier,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  time,
  uri,
} from '../definition/tree.ts'
import { peppolCatalogueTree } from './peppol-catalogue.ts'
import { compare, parseDecimal } from '../decimal.ts'
import { collapsed } from '../definition/leaf.ts'
import { stringValue } from '../xml/index.ts'
import type { XmlElement } from '../xml/index.ts'
import { advised, anyGiven, attributeGiven, given, must, sentence, valueIs } from './checks.ts'

const listed = leaf(code, { listID: maybe(text) })
const schemed = leaf(identifier, { schemeID: maybe(text) })
const amount = leaf(decimal, { currencyID: one(text) })
const address = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  Country: maybe(group({ IdentificationCode: maybe(listed) })),
})
const party = group({
  EndpointID: maybe(schemed),
  PartyIdentification: many(group({ ID: one(schemed) })),
  PartyName: many(group({ Name: one(text) })),
  PostalAddress: maybe(address),
  Contact: maybe(
    group({ Name: maybe(text), Telephone: maybe(text), Telefax: maybe(text), ElectronicMail: maybe(text) }),
  ),
})
const reference = group({
  ID: one(identifier),
  DocumentTypeCode: maybe(listed),
  VersionID: maybe(identifier),
  DocumentDescription: many(text),
  Attachment: maybe(
    group({
      ExternalReference: maybe(
        group({
          URI: maybe(uri),
          DocumentHash: maybe(text),
          HashAlgorithmMethod: maybe(text),
          MimeCode: maybe(code),
          FileName: maybe(text),
        }),
      ),
    }),
  ),
})

/** The advanced tender of CEN BII (Trdm044): prices and answers to award criteria in the tender itself. */
export const advancedTenderTree = group({
  UBLVersionID: maybe(identifier),
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  TenderTypeCode: maybe(listed),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  Note: many(text),
  DocumentReference: many(reference),
  TendererParty: some(party),
  ContractingParty: maybe(group({ Party: one(party) })),
  TenderedProject: some(
    group({
      VariantID: maybe(identifier),
      ProcurementProjectLot: maybe(group({ ID: one(identifier) })),
      TaxTotal: many(group({ TaxAmount: one(amount) })),
      LegalMonetaryTotal: maybe(
        group({
          LineExtensionAmount: maybe(amount),
          TaxExclusiveAmount: maybe(amount),
          TaxInclusiveAmount: maybe(amount),
          PayableAmount: one(amount),
        }),
      ),
      TenderLine: many(
        group({
          ID: maybe(identifier),
          Quantity: maybe(leaf(decimal, { unitCode: maybe(text) })),
          LineExtensionAmount: maybe(amount),
          TotalTaxAmount: maybe(amount),
          Item: maybe(group({ Description: many(text), Name: maybe(text) })),
        }),
      ),
      AwardingCriterionResponse: many(
        group({
          ID: maybe(identifier),
          AwardingCriterionID: maybe(identifier),
          AwardingCriterionDescription: many(text),
          Description: many(text),
          Quantity: maybe(leaf(decimal, { unitCode: maybe(text) })),
          Amount: maybe(amount),
        }),
      ),
    }),
  ),
})

const { CatalogueLine: line } = peppolCatalogueTree.fields
const { Item: item } = line.shape.fields
const { ClassifiedTaxCategory: tax } = item.shape.fields

/** The catalogue of EHF generation 1: that of Peppol, with the tax named by its type. */
export const ehfG1CatalogueTree = group({
  ...peppolCatalogueTree.fields,
  CatalogueLine: some(
    group({
      ...line.shape.fields,
      Item: one(
        group({
          ...item.shape.fields,
          ClassifiedTaxCategory: maybe(
            group({
              ...tax.shape.fields,
              TaxScheme: maybe(group({ ID: maybe(schemed), Name: maybe(text), TaxTypeCode: maybe(listed) })),
            }),
          ),
        }),
      ),
    }),
  ),
})

const quantity = ({ element }: { element: XmlElement }, name: string) => parseDecimal(element.child(name)?.text ?? '')

/** NOGOV-T68: what EHF added to the catalogue of CEN BII. */
export const ehfG1CatalogueRules: readonly RuleBlock<Place>[] = pattern(
  at('UBLVersionID', valueIs('NOGOV-T68-R002', '2.1')),
  at('PartyIdentification/ID', advised(attributeGiven('NOGOV-T68-R007', 'schemeID'))),
  at('EndpointID', advised(attributeGiven('NOGOV-T68-R005', 'schemeID'))),
  at('PartyIdentification', given('NOGOV-T68-R008', 'ID')),
  at('PartyName', given('NOGOV-T68-R009', 'Name')),
  at('Price', given('NOGOV-T68-R010', 'PriceAmount')),
  at('AllowanceCharge', given('NOGOV-T68-R011', 'ChargeIndicator', 'AllowanceChargeReason', 'Amount')),
  at('SellersItemIdentification', given('NOGOV-T68-R012', 'ID')),
  at('ManufacturersItemIdentification', given('NOGOV-T68-R013', 'ID')),
  at('StandardItemIdentification', given('NOGOV-T68-R014', 'ID')),
  at('OriginCountry', given('NOGOV-T68-R015', 'IdentificationCode')),
  at(
    'Certificate',
    given('NOGOV-T68-R016', 'CertificateType', 'CertificateTypeCode'),
    anyGiven('NOGOV-T68-R017', 'IssuerParty/PartyName/Name'),
  ),
  at('CallForTendersLineReference', given('NOGOV-T68-R018', 'LineID')),
  at('MinimumOrderQuantity', attributeGiven('NOGOV-T68-R019', 'unitCode')),
  at('MaximumOrderQuantity', attributeGiven('NOGOV-T68-R020', 'unitCode')),
  at(
    'CatalogueLine',
    given('NOGOV-T68-R021', 'OrderableIndicator'),
    must(
      'NOGOV-T68-R022',
      sentence(
        'OrderableUnit må være oppgitt når varen kan bestilles.',
        'OrderableUnit må vere oppgitt når vara kan bestillast.',
        'OrderableUnit must be given when the item can be ordered.',
      ),
      ({ element }) => {
        const indicator = element.child('OrderableIndicator')
        const value = indicator === undefined ? '' : stringValue(indicator)
        return (collapsed(value) === 'true' && element.child('OrderableUnit') !== undefined) || value !== 'true'
      },
    ),
    must(
      'NOGOV-T68-R023',
      sentence(
        'MaximumOrderQuantity kan ikke være mindre enn MinimumOrderQuantity.',
        'MaximumOrderQuantity kan ikkje vere mindre enn MinimumOrderQuantity.',
        'MaximumOrderQuantity may not be less than MinimumOrderQuantity.',
      ),
      (place) => {
        const { element } = place
        if (element.child('MaximumOrderQuantity') === undefined || element.child('MinimumOrderQuantity') === undefined)
          return true
        const most = quantity(place, 'MaximumOrderQuantity')
        const least = quantity(place, 'MinimumOrderQuantity')
        return most !== undefined && least !== undefined && compare(most, least) >= 0
      },
    ),
  ),
)
