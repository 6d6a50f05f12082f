import type { DocumentKind } from '../detection.ts'
import type { Text } from '../language.ts'

const iso20022 = (id: string, message: string, name: Text): DocumentKind => ({
  id,
  family: 'payment',
  name: { nb: `${name.nb} (${message})`, nn: `${name.nn} (${message})`, en: `${name.en} (${message})` },
  root: 'Document',
  namespace: `urn:iso:std:iso:20022:tech:xsd:${message}`,
  // The namespace names message and version.
  recognises: () => true,
})

/** The namespace of what the access points of EHF Payment say to each other. */
export const extrasNamespace = 'urn:fdc:difi.no:2017:payment:extras-1'

const extra = (id: string, root: string, name: Text): DocumentKind => ({
  id,
  family: 'payment',
  name,
  root,
  namespace: extrasNamespace,
  recognises: () => true,
})

const transfer = { nb: 'Betalingsoppdrag', nn: 'Betalingsoppdrag', en: 'Payment instruction' }
const status = { nb: 'Status for betaling', nn: 'Status for betaling', en: 'Payment status' }
const statement = { nb: 'Kontoutskrift', nn: 'Kontoutskrift', en: 'Account statement' }
const notification = {
  nb: 'Melding om bokført beløp',
  nn: 'Melding om bokført beløp',
  en: 'Debit and credit notification',
}

/** The document types of this family: the messages of ISO 20022 between customer and bank, in the versions in use in Norway. */
export const paymentKinds: readonly DocumentKind[] = [
  iso20022('credit-transfer-09', 'pain.001.001.09', transfer),
  iso20022('credit-transfer-03', 'pain.001.001.03', transfer),
  iso20022('payment-status-10', 'pain.002.001.10', status),
  iso20022('payment-status-03', 'pain.002.001.03', status),
  iso20022('account-statement-08', 'camt.053.001.08', statement),
  iso20022('account-statement-02', 'camt.053.001.02', statement),
  iso20022('booking-notification-08', 'camt.054.001.08', notification),
  iso20022('booking-notification-02', 'camt.054.001.02', notification),
  extra('reception-acknowledgement', 'ReceptionAcknowledgement', {
    nb: 'Mottakskvittering (EHF Betaling, RC4)',
    nn: 'Mottakskvittering (EHF Betaling, RC4)',
    en: 'Reception acknowledgement (EHF Payment, RC4)',
  }),
  extra('handling-exception', 'HandlingException', {
    nb: 'Feil ved mottak (EHF Betaling, RC4b)',
    nn: 'Feil ved mottak (EHF Betaling, RC4b)',
    en: 'Handling exception (EHF Payment, RC4b)',
  }),
  extra('payment-metadata', 'Metadata', {
    nb: 'Opplysninger om betalingspakken (EHF Betaling)',
    nn: 'Opplysningar om betalingspakken (EHF Betaling)',
    en: 'Metadata of a payment package (EHF Payment)',
  }),
]
