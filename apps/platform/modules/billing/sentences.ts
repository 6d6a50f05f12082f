import { words, type Text } from '../../kernel/language.ts'

/** The events of billing in one sentence each, for the timeline. */
export const sentences: Readonly<Record<string, Text>> = {
  'billing.invoice-received': words(
    'Faktura {number} på {payable:money} ble mottatt',
    'Faktura {number} på {payable:money} vart motteken',
    'Invoice {number} of {payable:money} was received',
  ),
  'billing.invoice-matched': words(
    'Faktura {number} ble kontrollert mot ordre {orderNumber}: {count} avvik',
    'Faktura {number} vart kontrollert mot ordre {orderNumber}: {count} avvik',
    'Invoice {number} was checked against order {orderNumber}: {count} differences',
  ),
  'billing.invoice-refused': words(
    'Et dokument ble avvist som faktura, med {found} feil',
    'Eit dokument vart avvist som faktura, med {found} feil',
    'A document was refused as an invoice, with {found} faults',
  ),
  'billing.invoice-approved': words(
    'Faktura {number} ble godkjent til betaling',
    'Faktura {number} vart godkjend til betaling',
    'Invoice {number} was approved for payment',
  ),
  'billing.invoice-disputed': words(
    'Faktura {number} ble bestridt',
    'Faktura {number} vart bestriden',
    'Invoice {number} was disputed',
  ),
  'billing.invoice-returned': words(
    'Faktura {number} ble sendt i retur',
    'Faktura {number} vart send i retur',
    'Invoice {number} was returned',
  ),
  'billing.payment-file-made': words(
    'Betalingsfil på {total:money} ble laget',
    'Betalingsfil på {total:money} vart laga',
    'A payment file of {total:money} was made',
  ),
  'billing.payment-accepted': words(
    'Banken har tatt imot betalingen ({code})',
    'Banken har teke imot betalinga ({code})',
    'The bank has accepted the payment ({code})',
  ),
  'billing.payment-rejected': words(
    'Banken avviste betalingen: {reason}',
    'Banken avviste betalinga: {reason}',
    'The bank rejected the payment: {reason}',
  ),
  'billing.paid': words(
    'Faktura {number} ble betalt {bookedOn:date}',
    'Faktura {number} vart betalt {bookedOn:date}',
    'Invoice {number} was paid on {bookedOn:date}',
  ),
}
