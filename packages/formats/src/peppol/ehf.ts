// What every document of EHF G3 must keep, in place of Peppol's common rules: EHF-COMMON-R001 to R003 and part of PEPPOL-COMMON.
import type { StructurePolicy } from '../definition/document.ts'
import { fatal, on, warning } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Leaf } from '../definition/leaf.ts'
import type { Text } from '../language.ts'
import * as check from '../identifiers/checks.ts'
import { dateRules } from './dates.ts'
import { ofScheme } from './identifiers.ts'

const text = (scheme: string): Text => ({
  nb: `Identifikatoren har ikke den formen som skjemaet ${scheme} krever.`,
  nn: `Identifikatoren har ikkje den forma som skjemaet ${scheme} krev.`,
  en: `The identifier does not have the form that the scheme ${scheme} demands.`,
})

const schemes: readonly (readonly [string, string, 'fatal' | 'warning', (id: string) => boolean])[] = [
  ['EHF-COMMON-R003', '0192', 'fatal', check.isNorwegianOrganisationNumber],
  ['PEPPOL-COMMON-R040', '0088', 'fatal', check.isGln],
  ['PEPPOL-COMMON-R043', '0208', 'fatal', check.isBelgianEnterpriseNumber],
  ['PEPPOL-COMMON-R044', '0201', 'warning', check.isItalianOfficeCode],
  ['PEPPOL-COMMON-R045', '0210', 'warning', check.isItalianTaxCode],
  ['PEPPOL-COMMON-R046', '9907', 'warning', check.isItalianTaxCode],
  ['PEPPOL-COMMON-R047', '0211', 'warning', check.isItalianVatNumberIfItalian],
  ['PEPPOL-COMMON-R048', '9906', 'warning', check.isItalianVatNumberIfItalian],
  ['PEPPOL-COMMON-R049', '0007', 'warning', (id) => /^[0-9]{10}$/.test(id)],
  ['PEPPOL-COMMON-R050', '0151', 'warning', check.isAustralianBusinessNumber],
]
/** Looked at in electronic addresses only. */
const endpointsOnly = new Set(['9907', '9906'])

/** Identifiers and dates of every EHF document. */
export const ehfCommonRules: readonly RuleBlock<Place>[] = [
  ...schemes.map(([id, scheme, severity, holds]) =>
    on(ofScheme(scheme, endpointsOnly.has(scheme) ? 'endpoints' : 'parties'), [
      (severity === 'fatal' ? fatal : warning)<Leaf, Place>(id, text(scheme), (each) => holds(each.value), {
        found: (each) => each.value,
      }),
    ]),
  ),
  ...dateRules('PEPPOL-COMMON-R030'),
]

/** How EHF names the faults of structure that have one identifier everywhere. */
export const ehfStructure: StructurePolicy = {
  severity: { 'unexpected-attribute': 'warning', 'schema-location': 'warning' },
  ids: { empty: 'EHF-COMMON-R001' },
  emptyGroup: 'EHF-COMMON-R002',
}
