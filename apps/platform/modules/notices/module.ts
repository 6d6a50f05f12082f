// What the notice service gives to the house.
import { join } from 'node:path'
import type { Module } from '../../kernel/module.ts'
import { describeCompetition, draftNotice } from './draft.ts'

export const noticesModule: Module = {
  name: 'notices',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: [draftNotice, describeCompetition],
  sentences: {
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
  },
}
