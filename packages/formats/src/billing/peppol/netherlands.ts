// NL-R-001 to NL-R-009: invoices from Dutch sellers.
import { signOf } from '../../decimal.ts'
import { fatal, on, once, present } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { sentence } from '../wording.ts'
import { buyerOf, isCreditNote, linesOf, sellerOf, typeCodeOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { liesIn } from './countries.ts'
import type { AddressView } from './countries.ts'

const dutch = once((document: BillingView): boolean => liesIn(sellerOf(document)?.PostalAddress, 'NL'))
const bothDutch = (document: BillingView): boolean => dutch(document) && liesIn(buyerOf(document)?.PostalAddress, 'NL')

const isComplete = (address: AddressView): boolean =>
  address.StreetName !== undefined && address.CityName !== undefined && address.PostalZone !== undefined

const isKvkOrOin = (id: Leaf): boolean => {
  const schemes = (id.attribute('schemeID') ?? '').split(' ')
  return (schemes.includes('0106') || schemes.includes('0190')) && id.value !== ''
}

const addressText = (street: string, city: string, postCode: string) =>
  sentence(
    `Nederlandske adresser må ha {${street}}, {${city}} og {${postCode}}.`,
    `Nederlandske adresser må ha {${street}}, {${city}} og {${postCode}}.`,
    `Dutch addresses must have {${street}}, {${city}} and {${postCode}}.`,
  )
const registrationText = (term: string) =>
  sentence(
    `{${term}} må være et KVK- eller OIN-nummer (skjema 0106 eller 0190).`,
    `{${term}} må vere eit KVK- eller OIN-nummer (skjema 0106 eller 0190).`,
    `{${term}} must be a KVK or OIN number (scheme 0106 or 0190).`,
  )

const means = ['30', '48', '49', '57', '58', '59']

/** Whether money is to go from the buyer to the seller, as far as the total says. */
function buyerPays(total: Leaf | undefined, document: BillingView): boolean {
  if (total?.decimal === undefined) return true
  return isCreditNote(document) ? signOf(total.decimal) < 0 : signOf(total.decimal) > 0
}

export const netherlandsRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) =>
      dutch(document) && 'CreditNoteTypeCode' in document ? present(typeCodeOf(document)) : [],
    [
      fatal(
        'NL-R-001',
        sentence(
          'En nederlandsk kreditnota må vise til en faktura ({BT-25}).',
          'Ein nederlandsk kreditnota må vise til ein faktura ({BT-25}).',
          'A Dutch credit note must refer to an invoice ({BT-25}).',
        ),
        (_, document) => document.BillingReference.some((reference) => reference.InvoiceDocumentReference?.ID),
        { term: 'BT-25' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (dutch(document) ? present(sellerOf(document)?.PostalAddress) : []),
    [fatal('NL-R-002', addressText('BT-35', 'BT-37', 'BT-38'), isComplete, { term: 'BG-5' })],
  ),
  on(
    (document: BillingView) => (dutch(document) ? present(sellerOf(document)?.PartyLegalEntity?.CompanyID) : []),
    [
      fatal('NL-R-003', registrationText('BT-30'), isKvkOrOin, {
        term: 'BT-30',
        found: (id) => id.attribute('schemeID'),
      }),
    ],
  ),
  on(
    (document: BillingView) => (bothDutch(document) ? present(buyerOf(document)?.PostalAddress) : []),
    [fatal('NL-R-004', addressText('BT-50', 'BT-52', 'BT-53'), isComplete, { term: 'BG-8' })],
  ),
  on(
    (document: BillingView) => (bothDutch(document) ? present(buyerOf(document)?.PartyLegalEntity?.CompanyID) : []),
    [
      fatal('NL-R-005', registrationText('BT-47'), isKvkOrOin, {
        term: 'BT-47',
        found: (id) => id.attribute('schemeID'),
      }),
    ],
  ),
  on(
    (document: BillingView) => {
      const address = document.TaxRepresentativeParty?.PostalAddress
      return dutch(document) && liesIn(address, 'NL') ? present(address) : []
    },
    [fatal('NL-R-006', addressText('BT-64', 'BT-66', 'BT-67'), isComplete, { term: 'BG-12' })],
  ),
  on(
    (document: BillingView) => (dutch(document) ? present(document.LegalMonetaryTotal) : []),
    [
      fatal(
        'NL-R-007',
        sentence(
          'Nederlandske selgere må oppgi en betalingsmåte når kjøperen skal betale.',
          'Nederlandske seljarar må oppgje ein betalingsmåte når kjøparen skal betale.',
          'Dutch sellers must give a means of payment when the buyer is to pay.',
        ),
        ({ PayableAmount }, document) => document.PaymentMeans.length > 0 || !buyerPays(PayableAmount, document),
        { term: 'BG-16' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (bothDutch(document) ? document.PaymentMeans : []),
    [
      fatal(
        'NL-R-008',
        sentence(
          `{BT-81} må være en av ${means.join(', ')} mellom nederlandske parter.`,
          `{BT-81} må vere ein av ${means.join(', ')} mellom nederlandske partar.`,
          `{BT-81} must be one of ${means.join(', ')} between Dutch parties.`,
        ),
        ({ PaymentMeansCode }) => means.includes(PaymentMeansCode?.value ?? ''),
        { term: 'BT-81', found: ({ PaymentMeansCode }) => PaymentMeansCode?.value },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      dutch(document) ? linesOf(document).flatMap((line) => line.OrderLineReference?.LineID ?? []) : [],
    [
      fatal(
        'NL-R-009',
        sentence(
          '{BT-13} må oppgis når {BT-132} brukes.',
          '{BT-13} må oppgjevast når {BT-132} blir brukt.',
          '{BT-13} must be given when {BT-132} is used.',
        ),
        (_, document) => document.OrderReference?.ID !== undefined,
        { term: 'BT-13' },
      ),
    ],
  ),
]
