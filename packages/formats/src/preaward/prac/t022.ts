// Unsubscription confirmation (Peppol PrAC T022): tree and rules.
import { answeredMessage, subscriptionAnswerRules, subscriptionAnswerTree } from './subscription-answer.ts'

const confirmation = {
  root: 'UnsubscribeFromProcedureResponse',
  prefix: 'PEPPOL-T022',
  tir: 'tir107',
  customization: 'urn:fdc:peppol.eu:prac:trns:t022:1.2',
  answered: 'UnsubscribeToProcedureDocumentReference',
  single: 'UnsubscribeFromProcedureResponse',
}

export const t022Tree = subscriptionAnswerTree(confirmation, {
  UnsubscribeToProcedureDocumentReference: answeredMessage,
})

export const t022Rules = subscriptionAnswerRules(confirmation)
