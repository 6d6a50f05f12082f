import { words, type Text } from '../../kernel/language.ts'

/** The order's events in one sentence each, for the timeline. */
export const sentences: Readonly<Record<string, Text>> = {
  'ordering.order-sent': words(
    'Ordre {number} på {net:money} ble sendt',
    'Ordre {number} på {net:money} vart send',
    'Order {number} of {net:money} was sent',
  ),
  'ordering.order-answered': words(
    'Leverandøren svarte på ordre {number}',
    'Leverandøren svara på ordre {number}',
    'The supplier answered order {number}',
  ),
  'ordering.changes-accepted': words(
    'Endringene i ordre {number} ble godtatt',
    'Endringane i ordre {number} vart godtekne',
    'The changes to order {number} were accepted',
  ),
  'ordering.changes-declined': words(
    'Endringene i ordre {number} ble avslått',
    'Endringane i ordre {number} vart avslegne',
    'The changes to order {number} were declined',
  ),
  'ordering.order-cancelled': words(
    'Ordre {number} ble trukket tilbake',
    'Ordre {number} vart trekt tilbake',
    'Order {number} was cancelled',
  ),
  'ordering.received': words(
    'Varer eller tjenester på ordre {number} ble mottatt',
    'Varer eller tenester på ordre {number} vart mottekne',
    'Goods or services on order {number} were received',
  ),
}
