// Expression of interest (Peppol PrAC T001): tree and rules.
import { at } from '../../definition/pattern.ts'
import { languageField, languageRules } from './language.ts'
import { subscriptionRules, subscriptionTree } from './subscription.ts'

const interest = {
  root: 'ExpressionOfInterestRequest',
  prefix: 'PEPPOL-T001',
  tir: 'tir81',
  customization: 'urn:fdc:peppol.eu:prac:trns:t001:1.2',
}

export const t001Tree = subscriptionTree(interest, { PreferredLanguageLocaleCode: languageField('tir81-029') })

export const t001Rules = subscriptionRules(
  interest,
  at(
    'ExpressionOfInterestRequest/PreferredLanguageLocaleCode',
    ...languageRules(['PEPPOL-T001-R021', 'PEPPOL-T001-R022', 'PEPPOL-T001-R023', 'PEPPOL-T001-S311']),
  ),
)
