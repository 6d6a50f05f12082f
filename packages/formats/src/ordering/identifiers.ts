// What the ordering documents of EHF G3 call themselves (CustomizationID and ProfileID).
const extended = (transaction: string): string =>
  `urn:fdc:peppol.eu:poacc:trns:${transaction}:3:extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0`

export const ehfOrderId = extended('order')
export const ehfOrderResponseId = extended('order_response')
export const ehfOrderAgreementId = extended('order_agreement')
export const ehfOrderChangeId = 'urn:fdc:anskaffelser.no:2019:ehf:spec:adv-order-change:3.0'
export const ehfOrderCancellationId = 'urn:fdc:anskaffelser.no:2019:ehf:spec:adv-order-cancellation:3.0'

export const orderingProfile = 'urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:02:1.0'
export const orderAgreementProfile = 'urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:03:1.0'
export const advancedOrderingProfile = 'urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:09:1.0'
