// The EHF payment request (EHF Betalingsforespørsel 3.0): a public body asks its own payment centre to pay somebody.
import { ehfIcd, ehfIso4217, ehfUncl1153, ehfUncl4461 } from '../codelists/ehf.ts'
import { iso3166 } from '../codelists/iso.ts'
import { mimeCode } from '../codelists/openpeppol.ts'
import { rec20, rec21, uncl2005 } from '../codelists/uncefact.ts'
import {
  binary,
  code,
  coded,
  date,
  decimal,
  fixed,
  group,
  identifier,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  uri,
} from '../definition/tree.ts'
import { paymentRequestId } from './kinds.ts'

const amount = leaf(decimal, { currencyID: one(ehfIso4217) })
const unit = coded(rec20, rec21)
const reference = (term: string) => maybe(group({ ID: one(identifier, term) }))
const address = group({
  StreetName: maybe(text),
  AdditionalStreetName: maybe(text),
  CityName: maybe(text),
  PostalZone: maybe(text),
  CountrySubentity: maybe(text),
  AddressLine: maybe(group({ Line: one(text) })),
  Country: one(group({ IdentificationCode: one(iso3166) })),
})
const norwegianId = fixed('0192')

export const paymentRequestTree = group({
  CustomizationID: one(fixed(paymentRequestId), 'BT-24'),
  ProfileID: one(fixed('urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:07:1.0'), 'BT-23'),
  ID: one(identifier, 'BT-1'),
  IssueDate: one(date, 'BT-2'),
  DueDate: maybe(date, 'BT-9'),
  Note: maybe(text, 'BT-22'),
  DocumentCurrencyCode: one(ehfIso4217, 'BT-5'),
  AccountingCost: maybe(text, 'BT-19'),
  BuyerReference: maybe(text, 'BT-10'),
  InvoicePeriod: maybe(
    group({
      StartDate: maybe(date, 'BT-73'),
      EndDate: maybe(date, 'BT-74'),
      DescriptionCode: maybe(uncl2005, 'BT-8'),
    }),
    'BG-14',
  ),
  OrderReference: reference('BT-13'),
  ContractDocumentReference: reference('BT-12'),
  AdditionalDocumentReference: many(
    group({
      ID: one(leaf(identifier, { schemeID: maybe(ehfUncl1153) }), 'BT-18, BT-122'),
      DocumentTypeCode: maybe(code, 'BT-18'),
      DocumentDescription: maybe(text, 'BT-123'),
      Attachment: maybe(
        group({
          EmbeddedDocumentBinaryObject: maybe(leaf(binary, { mimeCode: one(mimeCode), filename: one(text) }), 'BT-125'),
          ExternalReference: maybe(group({ URI: one(uri, 'BT-124') })),
        }),
      ),
    }),
    'BG-24',
  ),
  ProjectReference: reference('BT-11'),
  AccountingSupplierParty: one(
    group({
      Party: one(
        group({
          PartyIdentification: many(group({ ID: one(leaf(identifier, { schemeID: maybe(norwegianId) }), 'BT-29') })),
          PartyName: maybe(group({ Name: one(text, 'BT-28') })),
          PostalAddress: one(address, 'BG-5'),
        }),
      ),
    }),
    'BG-4',
  ),
  AccountingCustomerParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(norwegianId) }), 'BT-49'),
          PartyIdentification: maybe(group({ ID: one(leaf(identifier, { schemeID: maybe(ehfIcd) }), 'BT-46') })),
          PartyName: maybe(group({ Name: one(text, 'BT-45') })),
          PostalAddress: one(address, 'BG-8'),
          Contact: maybe(
            group({
              Name: maybe(text, 'BT-56'),
              Telephone: maybe(text, 'BT-57'),
              ElectronicMail: maybe(text, 'BT-58'),
            }),
            'BG-9',
          ),
        }),
      ),
    }),
    'BG-7',
  ),
  PaymentMeans: many(
    group({
      PaymentMeansCode: one(leaf(ehfUncl4461, { name: maybe(text) }), 'BT-81'),
      PaymentID: maybe(identifier, 'BT-83'),
      PayeeFinancialAccount: maybe(
        group({
          ID: one(identifier, 'BT-84'),
          Name: maybe(text, 'BT-85'),
          FinancialInstitutionBranch: maybe(group({ ID: one(identifier, 'BT-86') })),
        }),
        'BG-17',
      ),
    }),
    'BG-16',
  ),
  LegalMonetaryTotal: one(
    group({
      LineExtensionAmount: one(amount, 'BT-106'),
      PrepaidAmount: maybe(amount, 'BT-113'),
      PayableAmount: one(amount, 'BT-115'),
    }),
    'BG-22',
  ),
  InvoiceLine: some(
    group({
      ID: one(identifier, 'BT-126'),
      InvoicedQuantity: one(leaf(decimal, { unitCode: one(unit) }), 'BT-129'),
      LineExtensionAmount: one(amount, 'BT-131'),
      AccountingCost: maybe(text, 'BT-133'),
      InvoicePeriod: maybe(group({ StartDate: maybe(date, 'BT-134'), EndDate: maybe(date, 'BT-135') }), 'BG-26'),
      Item: one(
        group({
          Description: maybe(text, 'BT-154'),
          Name: one(text, 'BT-153'),
          BuyersItemIdentification: reference('BT-156'),
          SellersItemIdentification: reference('BT-155'),
        }),
        'BG-31',
      ),
      Price: one(
        group({
          PriceAmount: one(amount, 'BT-146'),
          BaseQuantity: maybe(leaf(decimal, { unitCode: maybe(unit) }), 'BT-149'),
        }),
        'BG-29',
      ),
    }),
    'BG-25',
  ),
})
