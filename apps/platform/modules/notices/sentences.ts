import type { Text } from '../../kernel/language.ts'

/** What happened to notices, for the timeline. */
export const sentences: Readonly<Record<string, Text>> = {
  'notices.drafted': {
    nb: 'Et utkast til kunngjøring ble opprettet',
    nn: 'Eit utkast til kunngjering vart oppretta',
    en: 'A draft notice was created',
  },
  'notices.edited': { nb: 'Kunngjøringen ble endret', nn: 'Kunngjeringa vart endra', en: 'The notice was edited' },
  'notices.submitted': {
    nb: 'En kunngjøring ble sendt inn',
    nn: 'Ei kunngjering vart send inn',
    en: 'A notice was submitted',
  },
  'notices.stopped': {
    nb: 'Publiseringen ble stoppet',
    nn: 'Publiseringa vart stoppa',
    en: 'The publication was stopped',
  },
  'notices.published': {
    nb: 'Kunngjøringen ble publisert med nummer {number}',
    nn: 'Kunngjeringa vart publisert med nummer {number}',
    en: 'The notice was published as {number}',
  },
}
