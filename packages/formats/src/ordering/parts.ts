// Parts that occur in several ordering documents, once for each edition of the code lists: Peppol's and that of EHF.
import type { CodeList } from '../codelists/codelist.ts'
import { ehfEas, ehfIcd, ehfIso4217, ehfUncl5305, ehfUncl7143, ehfUncl7161 } from '../codelists/ehf.ts'
import { icd, iso3166, iso4217 } from '../codelists/iso.ts'
import { eas, mimeCode } from '../codelists/openpeppol.ts'
import { rec20, uncl5189, uncl7143, uncl7161 } from '../codelists/uncefact.ts'
import {
  binary,
  code,
  coded,
  date,
  decimal,
  fixed,
  group,
  identifier,
  indicator,
  leaf,
  maybe,
  one,
  text,
  time,
  uri,
} from '../definition/tree.ts'

interface Edition {
  readonly currencies: CodeList
  readonly schemes: CodeList
  readonly endpointSchemes: CodeList
  readonly chargeReasons: CodeList
  readonly classifications: CodeList
  /** Tax categories, where the tree itself limits them. */
  readonly taxCategories?: CodeList
}

export const identified = group({ ID: one(identifier) })
export const partyName = group({ Name: one(text) })
export const contact = group({ Name: maybe(text), Telephone: maybe(text), ElectronicMail: maybe(text) })
const country = group({ IdentificationCode: one(iso3166) })
/** The tax scheme; EHF demands that it is VAT. */
export const anyTaxScheme = group({ ID: one(identifier) })
export const vatScheme = group({ ID: one(fixed('VAT', identifier)) })

const street = { StreetName: maybe(text), AdditionalStreetName: maybe(text), CityName: maybe(text) }
const region = { PostalZone: maybe(text), CountrySubentity: maybe(text) }
export const address = group({
  ...street,
  ...region,
  AddressLine: maybe(group({ Line: maybe(text) })),
  Country: one(country),
})
/** Where goods are sent: an address line that is there has text. */
export const deliveryAddress = group({
  ...street,
  ...region,
  AddressLine: maybe(group({ Line: one(text) })),
  Country: one(country),
})
export const addressWithoutCountry = group({
  ...street,
  ...region,
  AddressLine: maybe(group({ Line: maybe(text) })),
  Country: maybe(country),
})
export const registrationAddress = group({ CityName: maybe(text), Country: one(country) })

export const period = group({
  StartDate: maybe(date),
  StartTime: maybe(time),
  EndDate: maybe(date),
  EndTime: maybe(time),
})
export const dates = group({ StartDate: maybe(date), EndDate: maybe(date) })

export const quantity = leaf(decimal, { unitCode: one(rec20) })
export const quantityOfAnyUnit = leaf(decimal, { unitCode: maybe(rec20) })

const file = leaf(binary, { mimeCode: one(mimeCode), filename: one(text) })
export const attachment = group({
  EmbeddedDocumentBinaryObject: maybe(file),
  ExternalReference: maybe(group({ URI: one(uri) })),
})
export const looseAttachment = group({
  EmbeddedDocumentBinaryObject: maybe(file),
  ExternalReference: maybe(group({ URI: maybe(uri) })),
})
export const additionalDocument = group({
  ID: one(identifier),
  DocumentType: maybe(text),
  Attachment: maybe(attachment),
})

/** What an item property says of itself, beside its value. */
export const propertyName = { Name: one(text), NameCode: maybe(leaf(code, { listID: one(identifier) })) }
export const propertyAmount = { ValueQuantity: maybe(quantity), ValueQualifier: maybe(text) }
export const propertyId = {
  ID: maybe(
    leaf(identifier, { schemeDataURI: maybe(uri), schemeID: maybe(identifier), schemeVersionID: maybe(identifier) }),
  ),
}

/** The parts that depend on code lists. */
export function partsOf(edition: Edition) {
  const { currencies, schemes, classifications, chargeReasons } = edition
  const amount = leaf(decimal, { currencyID: one(currencies) })
  const schemed = leaf(identifier, { schemeID: maybe(schemes) })
  const reason = coded(uncl5189, chargeReasons)
  const category = edition.taxCategories === undefined ? identifier : coded(edition.taxCategories)
  const totals = {
    AllowanceTotalAmount: maybe(amount),
    ChargeTotalAmount: maybe(amount),
    PrepaidAmount: maybe(amount),
    PayableRoundingAmount: maybe(amount),
    PayableAmount: one(amount),
  }
  return {
    amount,
    schemed,
    reason,
    category,
    totals,
    partyIdentification: group({ ID: one(schemed) }),
    /** The electronic address; `schemes` are those allowed. */
    endpoint: leaf(identifier, { schemeID: one(edition.endpointSchemes) }),
    legalEntity: group({
      RegistrationName: one(text),
      CompanyID: maybe(schemed),
      RegistrationAddress: maybe(registrationAddress),
    }),
    standardItem: group({ ID: one(leaf(identifier, { schemeID: one(schemes) })) }),
    classification: group({
      ItemClassificationCode: maybe(
        leaf(code, { listID: one(classifications), listVersionID: maybe(identifier), name: maybe(text) }),
      ),
    }),
    classificationWithoutName: group({
      ItemClassificationCode: maybe(leaf(code, { listID: one(classifications), listVersionID: maybe(identifier) })),
    }),
    /** The discount that a price has been given already. */
    discount: group({ ChargeIndicator: one(fixed('false')), Amount: one(amount), BaseAmount: maybe(amount) }),
    lineAllowance: group({
      ChargeIndicator: one(indicator),
      AllowanceChargeReasonCode: maybe(reason),
      AllowanceChargeReason: maybe(text),
      MultiplierFactorNumeric: maybe(decimal),
      Amount: one(amount),
      BaseAmount: maybe(amount),
    }),
    anticipatedTotal: group({
      LineExtensionAmount: one(amount),
      TaxExclusiveAmount: maybe(amount),
      TaxInclusiveAmount: maybe(amount),
      ...totals,
    }),
  }
}

export type Parts = ReturnType<typeof partsOf>
export type TaxScheme = typeof anyTaxScheme
export type Endpoint = Parts['endpoint']

export const currency = coded(iso4217)
export const ehfCurrency = coded(ehfIso4217)

export const peppolParts = partsOf({
  currencies: iso4217,
  schemes: icd,
  endpointSchemes: eas,
  chargeReasons: uncl7161,
  classifications: uncl7143,
})

export const ehfParts = partsOf({
  currencies: ehfIso4217,
  schemes: ehfIcd,
  endpointSchemes: ehfEas,
  chargeReasons: ehfUncl7161,
  classifications: ehfUncl7143,
  taxCategories: ehfUncl5305,
})
/** An electronic address in the Norwegian register of legal entities. */
export const norwegianEndpoint = leaf(identifier, { schemeID: one(fixed('0192', identifier)) })
/** An electronic address whose scheme the tree does not limit. */
export const anyEndpoint = leaf(identifier, { schemeID: one(identifier) })
