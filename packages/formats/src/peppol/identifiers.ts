// PEPPOL-COMMON-R040 to R057: identifiers have the form, and where there is one the check digit, of their scheme.
// The same rules stand in every Peppol BIS of post-award and logistics.
import { anywhere } from '../definition/anywhere.ts'
import { fatal, on, once, warning } from '../definition/rule.ts'
import type { Place, Rule, RuleBlock, RuleOptions } from '../definition/rule.ts'
import type { Leaf } from '../definition/leaf.ts'
import * as check from '../identifiers/checks.ts'
import type { Text } from '../language.ts'

const find = anywhere('EndpointID', 'PartyIdentification/ID', 'CompanyID', 'PartyTaxScheme/CompanyID')

type Where = 'parties' | 'endpoints'

interface Identifiers {
  readonly endpoints: readonly Leaf[]
  /** Of endpoints, parties and companies, in this order. */
  readonly parties: readonly Leaf[]
}

const noIdentifiers: Identifiers = { endpoints: [], parties: [] }

const byScheme = once((document: Place): ReadonlyMap<string, Identifiers> => {
  const schemes = new Map<string, { endpoints: Leaf[]; parties: Leaf[] }>()
  for (const name of ['EndpointID', 'PartyIdentification/ID', 'CompanyID'] as const)
    for (const id of find(document, name)) {
      const scheme = id.element.attribute('schemeID')
      if (scheme === undefined) continue
      const known = schemes.get(scheme) ?? { endpoints: [], parties: [] }
      schemes.set(scheme, known)
      known.parties.push(id)
      if (name === 'EndpointID') known.endpoints.push(id)
    }
  return schemes
})

/** The identifiers of a scheme: of endpoints, or of endpoints, parties and companies. */
export function ofScheme(scheme: string, where: Where): (document: Place) => readonly Leaf[] {
  return (document) => (byScheme(document).get(scheme) ?? noIdentifiers)[where]
}

function formOf(nb: string, nn: string, en: string): Text {
  return {
    nb: `${nb} har ikke riktig form eller kontrollsiffer.`,
    nn: `${nn} har ikkje rett form eller kontrollsiffer.`,
    en: `${en} does not have the right form or check digit.`,
  }
}

const found = { found: (id: Leaf): string => id.value }

function schemeRule(
  number: string,
  scheme: string,
  severity: 'fatal' | 'warning',
  text: Text,
  holds: (id: string) => boolean,
  options: RuleOptions<Leaf, Place> = {},
  where: Where = 'parties',
): RuleBlock<Place> {
  const make = severity === 'fatal' ? fatal : warning
  const rule: Rule<Leaf, Place> = make(`PEPPOL-COMMON-${number}`, text, (id: Leaf) => holds(id.value), {
    ...found,
    ...options,
  })
  return on(ofScheme(scheme, where), [rule])
}

/** The official rules compare these with the text as written, white space included. */
const asWritten =
  (holds: (id: string) => boolean): ((id: Leaf) => boolean) =>
  (id) =>
    holds(id.text)

function writtenRule(
  number: string,
  scheme: string,
  text: Text,
  holds: (id: string) => boolean,
  options: RuleOptions<Leaf, Place> = {},
): RuleBlock<Place> {
  return on(ofScheme(scheme, 'parties'), [
    fatal<Leaf, Place>(`PEPPOL-COMMON-${number}`, text, asWritten(holds), { ...found, ...options }),
  ])
}

const danishFatal = { from: '2026-02-23', changed: { before: '2026-08-17', was: 'warning' } } as const
const dutch = { from: '2026-08-17' } as const

/** Schemes that have a rule of their own: an identifier of one of them is judged by that rule alone. */
const judgedSchemes = new Set([
  '0088',
  '0192',
  '0184',
  '0096',
  '0198',
  '0208',
  '0201',
  '0210',
  '0211',
  '0007',
  '0151',
  '0106',
  '0190',
  '9944',
  '0217',
])

export const identifierRules: readonly RuleBlock<Place>[] = [
  schemeRule('R040', '0088', 'fatal', formOf('GLN-nummeret', 'GLN-nummeret', 'The GLN'), check.isGln),
  schemeRule(
    'R041',
    '0192',
    'fatal',
    formOf('Organisasjonsnummeret', 'Organisasjonsnummeret', 'The Norwegian organisation number'),
    check.isNorwegianOrganisationNumber,
  ),
  writtenRule(
    'R042',
    '0184',
    formOf('CVR-nummeret (Danmark)', 'CVR-nummeret (Danmark)', 'The Danish CVR number'),
    check.isDanishCvr,
  ),
  writtenRule(
    'R052',
    '0096',
    formOf('P-nummeret (Danmark)', 'P-nummeret (Danmark)', 'The Danish production unit number'),
    check.isDanishProductionUnit,
    danishFatal,
  ),
  writtenRule(
    'R053',
    '0198',
    formOf('SE-nummeret (Danmark)', 'SE-nummeret (Danmark)', 'The Danish SE number'),
    check.isDanishSe,
    danishFatal,
  ),
  schemeRule(
    'R043',
    '0208',
    'fatal',
    formOf('Foretaksnummeret (Belgia)', 'Føretaksnummeret (Belgia)', 'The Belgian enterprise number'),
    check.isBelgianEnterpriseNumber,
  ),
  schemeRule(
    'R044',
    '0201',
    'warning',
    formOf('IPA-koden (Italia)', 'IPA-koden (Italia)', 'The Italian IPA code'),
    check.isItalianOfficeCode,
  ),
  schemeRule(
    'R045',
    '0210',
    'warning',
    formOf('Skattekoden (Italia)', 'Skattekoden (Italia)', 'The Italian tax code'),
    check.isItalianTaxCode,
  ),
  schemeRule(
    'R046',
    '9907',
    'warning',
    formOf('Skattekoden (Italia)', 'Skattekoden (Italia)', 'The Italian tax code'),
    check.isItalianTaxCode,
    {},
    'endpoints',
  ),
  schemeRule(
    'R047',
    '0211',
    'warning',
    formOf('Mva.-nummeret (Italia)', 'Mva.-nummeret (Italia)', 'The Italian VAT number'),
    check.isItalianVatNumberIfItalian,
  ),
  schemeRule(
    'R049',
    '0007',
    'fatal',
    formOf('Organisasjonsnummeret (Sverige)', 'Organisasjonsnummeret (Sverige)', 'The Swedish organisation number'),
    check.isSwedishOrganisationNumber,
  ),
  schemeRule(
    'R050',
    '0151',
    'fatal',
    formOf('ABN-nummeret (Australia)', 'ABN-nummeret (Australia)', 'The Australian ABN'),
    check.isAustralianBusinessNumber,
  ),
  schemeRule(
    'R054',
    '0106',
    'warning',
    formOf('KVK-nummeret (Nederland)', 'KVK-nummeret (Nederland)', 'The Dutch KVK number'),
    check.isDutchKvk,
    dutch,
  ),
  schemeRule(
    'R055',
    '0190',
    'warning',
    formOf('OIN-nummeret (Nederland)', 'OIN-nummeret (Nederland)', 'The Dutch OIN'),
    check.isDutchOin,
    dutch,
  ),
  schemeRule(
    'R056-1',
    '9944',
    'warning',
    formOf('Mva.-nummeret (Nederland)', 'Mva.-nummeret (Nederland)', 'The Dutch VAT number'),
    check.isDutchVatNumber,
    dutch,
  ),
  on(
    (document: Place) =>
      find(document, 'PartyTaxScheme/CompanyID').filter(
        (id) =>
          id.value.startsWith('NL') &&
          !judgedSchemes.has(id.element.attribute('schemeID') ?? '') &&
          id.element.parent?.child('TaxScheme')?.child('ID')?.text.trim() === 'VAT',
      ),
    [
      warning<Leaf, Place>(
        'PEPPOL-COMMON-R056-2',
        formOf('Mva.-nummeret (Nederland)', 'Mva.-nummeret (Nederland)', 'The Dutch VAT number'),
        (id) => check.isDutchVatNumber(id.value),
        { ...found, ...dutch },
      ),
    ],
  ),
  schemeRule(
    'R057',
    '0217',
    'warning',
    formOf('Virksomhetsnummeret (Nederland)', 'Verksemdsnummeret (Nederland)', 'The Dutch establishment number'),
    check.isDutchEstablishment,
    dutch,
  ),
]
