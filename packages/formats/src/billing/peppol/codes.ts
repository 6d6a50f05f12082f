// PEPPOL-EN16931-CL001 to CL008 and P0104 to P0111: Peppol's narrower code lists, and exemption reasons that fix the category.
import { billingMimeCode, eas } from '../../codelists/openpeppol.ts'
import { iso4217 } from '../../codelists/iso.ts'
import { uncl2005, uncl5189, uncl7161 } from '../../codelists/uncefact.ts'
import { anywhere } from '../../definition/anywhere.ts'
import { fatal, on, once } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { CodeList } from '../../codelists/codelist.ts'
import { collapsed } from '../../definition/leaf.ts'
import type { Leaf } from '../../definition/leaf.ts'
import type { Text } from '../../language.ts'
import type { XmlElement } from '../../xml/index.ts'
import { sentence } from '../wording.ts'
import type { BillingView } from '../view.ts'
import { amountsOf } from './amounts.ts'

const find = anywhere(
  'EmbeddedDocumentBinaryObject',
  'AllowanceCharge/AllowanceChargeReasonCode',
  'InvoicePeriod/DescriptionCode',
  'EndpointID',
  'TaxCategory',
)

const isIn = (list: CodeList, value: string | undefined, date?: string): boolean =>
  value !== undefined && list.codesOn(date).has(value)

function fromList(nb: string, nn: string, en: string, list: string): Text {
  return sentence(
    `${nb} må være en kode fra ${list}.`,
    `${nn} må vere ein kode frå ${list}.`,
    `${en} must be a code from ${list}.`,
  )
}

/** Reason codes of allowances (`false`) or charges (`true`), with the indicator as written. */
function reasonCodes(document: BillingView, indicator: string): readonly Leaf[] {
  return find(document, 'AllowanceCharge/AllowanceChargeReasonCode').filter(
    (code) => code.element.parent?.child('ChargeIndicator')?.text === indicator,
  )
}

const schemeOf = (id: Leaf): string | undefined => id.element.attribute('schemeID')
const hasScheme = (document: BillingView): readonly Leaf[] =>
  find(document, 'EndpointID').filter((id) => schemeOf(id) !== undefined)
const schemeText = fromList(
  'Skjemaet for en elektronisk adresse',
  'Skjemaet for ei elektronisk adresse',
  'The scheme of an electronic address',
  'Peppol (Electronic Address Scheme)',
)
const lastDayBefore2026 = '2026-08-16'

/** Exemption reasons that belong to one VAT category. */
const categoryOfReason = {
  P0104: ['VATEX-EU-G', 'G'],
  P0105: ['VATEX-EU-O', 'O'],
  P0106: ['VATEX-EU-IC', 'K'],
  P0107: ['VATEX-EU-AE', 'AE'],
  P0108: ['VATEX-EU-D', 'E'],
  P0109: ['VATEX-EU-F', 'E'],
  P0110: ['VATEX-EU-I', 'E'],
  P0111: ['VATEX-EU-J', 'E'],
} as const

/** VAT categories with an exemption reason, which few documents have. */
const exempt = once((document: BillingView) =>
  find(document, 'TaxCategory').flatMap((category) => {
    const reason = category.element.child('TaxExemptionReasonCode')
    return reason === undefined ? [] : { category, reason: reason.text.toUpperCase() }
  }),
)

function valueIn(category: XmlElement, name: string): string {
  return collapsed(category.child(name)?.text ?? '')
}

export const codeRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) =>
      find(document, 'EmbeddedDocumentBinaryObject').filter(
        (object) => object.element.attribute('mimeCode') !== undefined,
      ),
    [
      fatal(
        'PEPPOL-EN16931-CL001',
        fromList(
          'Vedleggets medietype',
          'Medietypen til vedlegget',
          'The media type of an attachment',
          'Peppol (MIME)',
        ),
        (object) => isIn(billingMimeCode, object.element.attribute('mimeCode')),
        { term: 'BT-125', found: (object) => object.element.attribute('mimeCode') },
      ),
    ],
  ),
  on(
    (document: BillingView) => reasonCodes(document, 'false'),
    [
      fatal(
        'PEPPOL-EN16931-CL002',
        fromList('Koden for rabatten', 'Koden for rabatten', 'The reason code of an allowance', 'UNTDID 5189'),
        (code) => isIn(uncl5189, code.value),
        { found: (code) => code.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => reasonCodes(document, 'true'),
    [
      fatal(
        'PEPPOL-EN16931-CL003',
        fromList('Koden for gebyret', 'Koden for gebyret', 'The reason code of a charge', 'UNTDID 7161'),
        (code) => isIn(uncl7161, code.value),
        { found: (code) => code.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => find(document, 'InvoicePeriod/DescriptionCode'),
    [
      fatal(
        'PEPPOL-EN16931-CL006',
        fromList('{BT-8}', '{BT-8}', '{BT-8}', 'UNTDID 2005'),
        (code) => isIn(uncl2005, code.value),
        { term: 'BT-8', found: (code) => code.value },
      ),
    ],
  ),
  on(amountsOf, [
    fatal(
      'PEPPOL-EN16931-CL007',
      fromList('Valutaen for et beløp', 'Valutaen for eit beløp', 'The currency of an amount', 'ISO 4217'),
      (amount) => isIn(iso4217, amount.attribute('currencyID')),
      { found: (amount) => amount.attribute('currencyID') },
    ),
  ]),
  on(hasScheme, [
    fatal('PEPPOL-EN16931-CL008', schemeText, (id) => isIn(eas, schemeOf(id), lastDayBefore2026), {
      until: '2026-08-17',
      found: schemeOf,
    }),
    fatal('PEPPOL-EN16931-CL008', schemeText, (id) => isIn(eas, schemeOf(id)), {
      from: '2026-08-17',
      found: schemeOf,
    }),
  ]),
  ...Object.entries(categoryOfReason).map(([number, [reason, category]]) =>
    on(
      (document: BillingView) => exempt(document).flatMap((each) => (each.reason === reason ? each.category : [])),
      [
        fatal<Leaf, BillingView>(
          `PEPPOL-EN16931-${number}`,
          sentence(
            `{BT-118} må være ${category} når {BT-121} er ${reason}.`,
            `{BT-118} må vere ${category} når {BT-121} er ${reason}.`,
            `{BT-118} must be ${category} when {BT-121} is ${reason}.`,
          ),
          ({ element }) => valueIn(element, 'ID') === category,
          { term: 'BT-118', found: ({ element }) => valueIn(element, 'ID'), expected: () => category },
        ),
      ],
    ),
  ),
]
