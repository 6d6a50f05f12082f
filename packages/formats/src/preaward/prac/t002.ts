// Confirmation of interest (Peppol PrAC T002): tree and rules.
import { at } from '../../definition/pattern.ts'
import { languageField, languageRules } from './language.ts'
import { answeredMessage, subscriptionAnswerRules, subscriptionAnswerTree } from './subscription-answer.ts'

const confirmation = {
  root: 'ExpressionOfInterestResponse',
  prefix: 'PEPPOL-T002',
  tir: 'tir82',
  customization: 'urn:fdc:peppol.eu:prac:trns:t002:1.2',
  answered: 'ExpressionOfInterestDocumentReference',
  single: 'ExpressionOfInterestDocumentReference',
}

export const t002Tree = subscriptionAnswerTree(confirmation, {
  TenderLanguageLocaleCode: languageField('tir82-028'),
  ExpressionOfInterestDocumentReference: answeredMessage,
})

export const t002Rules = subscriptionAnswerRules(
  confirmation,
  at(
    'ExpressionOfInterestResponse/TenderLanguageLocaleCode',
    ...languageRules(['PEPPOL-T002-R018', 'PEPPOL-T002-R019', 'PEPPOL-T002-R020', 'PEPPOL-T002-S311']),
  ),
)
