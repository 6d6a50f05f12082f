// EN 16931 BR-CL: codes whose list depends on what stands beside them. The others stand in the tree.
import { cenVatex, uncl4451 } from '../../codelists/en16931.ts'
import { icd, iso3166 } from '../../codelists/iso.ts'
import { uncl1153, uncl5189, uncl7161 } from '../../codelists/uncefact.ts'
import type { CodeList } from '../../codelists/codelist.ts'
import { anywhere } from '../../definition/anywhere.ts'
import { fatal, on, once } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { mustBeFromList, sentence } from '../wording.ts'
import { isAllowance, isCharge, linesOf, subtotalsOf } from '../view.ts'
import type { BillingView } from '../view.ts'

/** Countries that a VAT identifier may begin with: ISO 3166-1, and EL for Greece. */
export const vatCountryPrefixes = (() => {
  let prefixes: ReadonlySet<string> | undefined
  return (): ReadonlySet<string> => (prefixes ??= new Set([...iso3166.codesOn(), 'EL']))
})()

const isIn = (list: CodeList, value: string): boolean => list.codesOn().has(value)
const schemeOf = (id: Leaf): string => (id.attribute('schemeID') ?? '').trim()
const hasScheme = (id: Leaf): boolean => id.attribute('schemeID') !== undefined

/** The official rules judge these wherever they stand, in the model or not. */
const find = anywhere('PartyIdentification/ID', 'PartyLegalEntity/CompanyID', 'Country/IdentificationCode')

/** Whether an element stands inside one with such a name. */
function isOf(id: Leaf, ...names: readonly string[]): boolean {
  for (let at = id.element.parent; at !== undefined; at = at.parent) if (names.includes(at.local)) return true
  return false
}
const withScheme = (id: Leaf | undefined): readonly Leaf[] => (id?.attribute('schemeID') === undefined ? [] : [id])

/** The subject code between the first two `#` of a note, where it has three characters. */
function subjectOf(note: Leaf): string | undefined {
  const subject = /^[^#]*#([^#]*)#/.exec(note.text)?.[1]
  return subject?.length === 3 ? subject : undefined
}

/** Every allowance and charge that may carry a reason code: of the document and of the lines. */
const allAllowanceCharges = once((document: BillingView) => [
  ...document.AllowanceCharge,
  ...linesOf(document).flatMap((line) => line.AllowanceCharge),
])

export const codeRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) =>
      [...document.AdditionalDocumentReference, ...linesOf(document).flatMap((line) => line.DocumentReference)].flatMap(
        (reference) => (reference.DocumentTypeCode?.text === '130' ? withScheme(reference.ID) : []),
      ),
    [
      fatal('BR-CL-07', mustBeFromList('BT-18', 'UNTDID 1153'), (id) => isIn(uncl1153, schemeOf(id)), {
        found: schemeOf,
      }),
    ],
  ),
  on(
    (document: BillingView) => document.Note.filter((note) => subjectOf(note) !== undefined),
    [
      fatal('BR-CL-08', mustBeFromList('BT-22', 'UNTDID 4451'), (note) => isIn(uncl4451, subjectOf(note) ?? ''), {
        found: subjectOf,
      }),
    ],
  ),
  on(
    (document: BillingView) => find(document, 'PartyIdentification/ID').filter(hasScheme),
    [
      fatal(
        'BR-CL-10',
        sentence(
          'Skjemaet for en identifikator må være en kode fra ISO 6523 (ICD), eller SEPA for bankens kreditoridentifikator.',
          'Skjemaet for ein identifikator må vere ein kode frå ISO 6523 (ICD), eller SEPA for kreditoridentifikatoren i banken.',
          'The scheme of an identifier must be a code from ISO 6523 (ICD), or SEPA for a bank assigned creditor identifier.',
        ),
        (id) =>
          isIn(icd, schemeOf(id)) || (schemeOf(id) === 'SEPA' && isOf(id, 'AccountingSupplierParty', 'PayeeParty')),
        { found: schemeOf },
      ),
    ],
  ),
  on(
    (document: BillingView) => find(document, 'PartyLegalEntity/CompanyID').filter(hasScheme),
    [
      fatal(
        'BR-CL-11',
        sentence(
          'Skjemaet for et organisasjonsnummer må være en kode fra ISO 6523 (ICD).',
          'Skjemaet for eit organisasjonsnummer må vere ein kode frå ISO 6523 (ICD).',
          'The scheme of a registration identifier must be a code from ISO 6523 (ICD).',
        ),
        (id) => isIn(icd, schemeOf(id)),
        { found: schemeOf },
      ),
    ],
  ),
  on(
    (document: BillingView) => find(document, 'Country/IdentificationCode'),
    [
      fatal(
        'BR-CL-14',
        sentence(
          'En landkode må være en kode fra ISO 3166-1.',
          'Ein landkode må vere ein kode frå ISO 3166-1.',
          'A country code must be a code from ISO 3166-1.',
        ),
        (country) => isIn(iso3166, country.value),
        { found: (country) => country.value },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      allAllowanceCharges(document).flatMap((part) =>
        isAllowance(part) ? (part.AllowanceChargeReasonCode ?? []) : [],
      ),
    [
      fatal('BR-CL-19', mustBeFromList('BT-98', 'UNTDID 5189'), (code) => isIn(uncl5189, code.value), {
        found: (code) => code.value,
      }),
    ],
  ),
  on(
    (document: BillingView) =>
      allAllowanceCharges(document).flatMap((part) => (isCharge(part) ? (part.AllowanceChargeReasonCode ?? []) : [])),
    [
      fatal('BR-CL-20', mustBeFromList('BT-105', 'UNTDID 7161'), (code) => isIn(uncl7161, code.value), {
        found: (code) => code.value,
      }),
    ],
  ),
  on(
    (document: BillingView) => subtotalsOf(document).flatMap((part) => part.TaxCategory?.TaxExemptionReasonCode ?? []),
    [
      fatal('BR-CL-22', mustBeFromList('BT-121', 'VATEX'), (code) => isIn(cenVatex, code.value.toUpperCase()), {
        found: (code) => code.value,
      }),
    ],
  ),
]
