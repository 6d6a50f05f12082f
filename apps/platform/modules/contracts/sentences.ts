import type { Text } from '../../kernel/language.ts'
import { words } from '../../kernel/language.ts'

/** The contract's events in one sentence each, for the timeline. */
export const sentences: Readonly<Record<string, Text>> = {
  'contracts.drafted': words(
    'Utkast til kontrakt {reference} ble skrevet',
    'Utkast til kontrakt {reference} vart skrive',
    'Contract {reference} was drafted',
  ),
  'contracts.tax-certificate-confirmed': words(
    'Skatteattest av {issued:date} ble bekreftet',
    'Skatteattest av {issued:date} vart stadfesta',
    'A tax certificate of {issued:date} was confirmed',
  ),
  'contracts.signed': words(
    'Kontrakten ble signert av en part',
    'Kontrakten vart signert av ein part',
    'The contract was signed by one party',
  ),
  'contracts.concluded': words(
    'Kontrakt {reference} ble inngått, verdi {value:money}',
    'Kontrakt {reference} vart inngått, verdi {value:money}',
    'Contract {reference} was concluded, value {value:money}',
  ),
  'contracts.option-exercised': words(
    'Opsjonen «{title}» ble brukt',
    'Opsjonen «{title}» vart brukt',
    'The option “{title}” was exercised',
  ),
  'contracts.changed': words(
    'Kontrakten ble endret med {amount:money} etter FOA § 28-1 bokstav {ground}',
    'Kontrakten vart endra med {amount:money} etter FOA § 28-1 bokstav {ground}',
    'The contract was changed by {amount:money} under FOA § 28-1 letter {ground}',
  ),
  'contracts.prices-regulated': words(
    'Prisene ble regulert etter {index} for {month}',
    'Prisane vart regulerte etter {index} for {month}',
    'Prices were regulated by {index} for {month}',
  ),
}
