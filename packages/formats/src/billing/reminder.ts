// The tree of the EHF reminder (EHF Purring 3.0): an invoice without type code, with exactly one preceding invoice.
import { ehfEas, ehfIcd, ehfIso4217, ehfUncl4461, ehfUncl5305, ehfUncl7161 } from '../codelists/ehf.ts'
import { iso3166 } from '../codelists/iso.ts'
import { reminderCHARGE, sepa } from '../codelists/openpeppol.ts'
import { rec20, rec21, uncl5189 } from '../codelists/uncefact.ts'
import {
  code,
  coded,
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
} from '../definition/tree.ts'
import { reminderId } from './kinds.ts'

const amount = leaf(decimal, { currencyID: one(ehfIso4217) })
const taxScheme = group({ ID: one(identifier) })
const unit = coded(rec20, rec21)

function address(
  street: string,
  second: string,
  city: string,
  zone: string,
  region: string,
  third: string,
  country: string,
) {
  return group({
    StreetName: maybe(text, street),
    AdditionalStreetName: maybe(text, second),
    CityName: maybe(text, city),
    PostalZone: maybe(text, zone),
    CountrySubentity: maybe(text, region),
    AddressLine: maybe(group({ Line: one(text, third) })),
    Country: one(group({ IdentificationCode: one(iso3166, country) })),
  })
}

const endpoint = leaf(identifier, { schemeID: one(ehfEas) })
const registration = leaf(identifier, { schemeID: maybe(ehfIcd) })
const creditor = leaf(identifier, { schemeID: maybe(coded(ehfIcd, sepa)) })

const taxRegistration = (term: string) => group({ CompanyID: one(identifier, term), TaxScheme: one(taxScheme) })
const contact = (name: string, telephone: string, mail: string) =>
  group({ Name: maybe(text, name), Telephone: maybe(text, telephone), ElectronicMail: maybe(text, mail) })

const seller = group({
  EndpointID: one(endpoint, 'BT-34'),
  PartyIdentification: many(group({ ID: one(creditor, 'BT-29, BT-90') })),
  PartyName: maybe(group({ Name: one(text, 'BT-28') })),
  PostalAddress: one(address('BT-35', 'BT-36', 'BT-37', 'BT-38', 'BT-39', 'BT-162', 'BT-40'), 'BG-5'),
  PartyTaxScheme: many(taxRegistration('BT-31, BT-32'), undefined, {}, 2),
  PartyLegalEntity: one(
    group({
      RegistrationName: one(text, 'BT-27'),
      CompanyID: maybe(registration, 'BT-30'),
      CompanyLegalForm: maybe(text, 'BT-33'),
    }),
  ),
  Contact: maybe(contact('BT-41', 'BT-42', 'BT-43'), 'BG-6'),
})

const buyer = group({
  EndpointID: one(endpoint, 'BT-49'),
  PartyIdentification: maybe(group({ ID: one(registration, 'BT-46') })),
  PartyName: maybe(group({ Name: one(text, 'BT-45') })),
  PostalAddress: one(address('BT-50', 'BT-51', 'BT-52', 'BT-53', 'BT-54', 'BT-163', 'BT-55'), 'BG-8'),
  PartyTaxScheme: maybe(taxRegistration('BT-48')),
  PartyLegalEntity: one(group({ RegistrationName: one(text, 'BT-44'), CompanyID: maybe(registration, 'BT-47') })),
  Contact: maybe(contact('BT-56', 'BT-57', 'BT-58'), 'BG-9'),
})

const allowanceCharge = {
  ChargeIndicator: one(indicator),
  AllowanceChargeReason: maybe(text, 'BT-97, BT-104'),
  MultiplierFactorNumeric: maybe(decimal, 'BT-94, BT-101'),
  Amount: one(amount, 'BT-92, BT-99'),
  BaseAmount: maybe(amount, 'BT-93, BT-100'),
}
const { ChargeIndicator, ...allowanceChargeRest } = allowanceCharge

const category = (id: string, rate: string) =>
  group({ ID: one(ehfUncl5305, id), Percent: maybe(decimal, rate), TaxScheme: one(taxScheme) })

const line = group({
  ID: one(identifier, 'BT-126'),
  Note: maybe(text, 'BT-127'),
  InvoicedQuantity: one(leaf(decimal, { unitCode: one(unit) }), 'BT-129'),
  LineExtensionAmount: one(amount, 'BT-131'),
  AccountingCost: maybe(text, 'BT-133'),
  InvoicePeriod: maybe(group({ StartDate: maybe(date, 'BT-134'), EndDate: maybe(date, 'BT-135') }), 'BG-26'),
  AllowanceCharge: many(
    group({
      ChargeIndicator,
      AllowanceChargeReasonCode: maybe(coded(uncl5189, ehfUncl7161), 'BT-140, BT-145'),
      ...allowanceChargeRest,
    }),
    'BG-27, BG-28',
  ),
  Item: one(
    group({ Name: one(text, 'BT-153'), ClassifiedTaxCategory: one(category('BT-151', 'BT-152'), 'BG-30') }),
    'BG-31',
  ),
  Price: one(
    group({
      PriceAmount: one(amount, 'BT-146'),
      BaseQuantity: maybe(leaf(decimal, { unitCode: maybe(unit) }), 'BT-149'),
      AllowanceCharge: maybe(
        group({
          ChargeIndicator: one(fixed('false')),
          Amount: one(amount, 'BT-147'),
          BaseAmount: maybe(amount, 'BT-148'),
        }),
      ),
    }),
    'BG-29',
  ),
})

export const reminderTree = group({
  CustomizationID: one(fixed(reminderId), 'BT-24'),
  ProfileID: one(fixed('urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:06:1.0'), 'BT-23'),
  ID: one(identifier, 'BT-1'),
  IssueDate: one(date, 'BT-2'),
  DueDate: maybe(date, 'BT-9'),
  Note: maybe(text, 'BT-22'),
  TaxPointDate: maybe(date, 'BT-7'),
  DocumentCurrencyCode: one(ehfIso4217, 'BT-5'),
  TaxCurrencyCode: maybe(ehfIso4217, 'BT-6'),
  AccountingCost: maybe(text, 'BT-19'),
  BuyerReference: maybe(text, 'BT-10'),
  BillingReference: one(
    group({
      InvoiceDocumentReference: one(group({ ID: one(identifier, 'BT-25'), IssueDate: maybe(date, 'BT-26') })),
    }),
    'BG-3',
  ),
  ContractDocumentReference: maybe(group({ ID: one(identifier, 'BT-12') })),
  AccountingSupplierParty: one(group({ Party: one(seller) }), 'BG-4'),
  AccountingCustomerParty: one(group({ Party: one(buyer) }), 'BG-7'),
  PayeeParty: maybe(
    group({
      PartyIdentification: maybe(group({ ID: one(creditor, 'BT-60, BT-90') })),
      PartyName: one(group({ Name: one(text, 'BT-59') })),
      PartyLegalEntity: maybe(group({ CompanyID: one(registration, 'BT-61') })),
    }),
    'BG-10',
  ),
  TaxRepresentativeParty: maybe(
    group({
      PartyName: one(group({ Name: one(text, 'BT-62') })),
      PostalAddress: one(address('BT-64', 'BT-65', 'BT-66', 'BT-67', 'BT-68', 'BT-164', 'BT-69'), 'BG-12'),
      PartyTaxScheme: one(taxRegistration('BT-63')),
    }),
    'BG-11',
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
  PaymentTerms: maybe(group({ Note: one(text, 'BT-20') })),
  AllowanceCharge: many(
    group({
      ChargeIndicator,
      AllowanceChargeReasonCode: maybe(coded(uncl5189, ehfUncl7161, reminderCHARGE), 'BT-98, BT-105'),
      ...allowanceChargeRest,
      TaxCategory: one(category('BT-95, BT-102', 'BT-96, BT-103')),
    }),
    'BG-20, BG-21',
  ),
  TaxTotal: some(
    group({
      TaxAmount: one(amount, 'BT-110, BT-111'),
      TaxSubtotal: many(
        group({
          TaxableAmount: one(amount, 'BT-116'),
          TaxAmount: one(amount, 'BT-117'),
          TaxCategory: one(
            group({
              ID: one(ehfUncl5305, 'BT-118'),
              Percent: maybe(decimal, 'BT-119'),
              TaxExemptionReasonCode: maybe(code, 'BT-121'),
              TaxExemptionReason: maybe(text, 'BT-120'),
              TaxScheme: one(taxScheme),
            }),
          ),
        }),
        'BG-23',
      ),
    }),
    undefined,
    {},
    2,
  ),
  LegalMonetaryTotal: one(
    group({
      LineExtensionAmount: one(amount, 'BT-106'),
      TaxExclusiveAmount: one(amount, 'BT-109'),
      TaxInclusiveAmount: one(amount, 'BT-112'),
      AllowanceTotalAmount: maybe(amount, 'BT-107'),
      ChargeTotalAmount: maybe(amount, 'BT-108'),
      PrepaidAmount: maybe(amount, 'BT-113'),
      PayableRoundingAmount: maybe(amount, 'BT-114'),
      PayableAmount: one(amount, 'BT-115'),
    }),
    'BG-22',
  ),
  InvoiceLine: some(line, 'BG-25'),
})
