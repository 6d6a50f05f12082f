// Unsubscription from a procedure (Peppol PrAC T021): tree and rules.
import { subscriptionRules, subscriptionTree } from './subscription.ts'

const unsubscription = {
  root: 'UnsubscribeFromProcedureRequest',
  prefix: 'PEPPOL-T021',
  tir: 'tir106',
  customization: 'urn:fdc:peppol.eu:prac:trns:t021:1.2',
}

export const t021Tree = subscriptionTree(unsubscription, {})

export const t021Rules = subscriptionRules(unsubscription)
