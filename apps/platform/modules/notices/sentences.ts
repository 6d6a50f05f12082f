import type { Text } from '../../kernel/language.ts'

/** What happened to notices, for the timeline. */
export const sentences: Readonly<Record<string, Text>> = {
  'notices.drafted': {
    nb: 'Et utkast til kunngjøring ble opprettet',
    nn: 'Eit utkast til kunngjering vart oppretta',
    en: 'A draft notice was created',
  },
  'notices.edited': { nb: 'Kunngjøringen ble endret', nn: 'Kunngjeringa vart endra', en: 'The notice was edited' },
  'notices.published': {
    nb: 'Kunngjøringen ble publisert med nummer {number}',
    nn: 'Kunngjeringa vart publisert med nummer {number}',
    en: 'The notice was published as {number}',
  },
}
