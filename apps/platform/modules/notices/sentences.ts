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
  'notices.discarded': {
    nb: 'Et utkast til kunngjøring ble forkastet',
    nn: 'Eit utkast til kunngjering vart forkasta',
    en: 'A draft notice was discarded',
  },
  'notices.released': {
    nb: 'Opplysninger som var holdt tilbake i kunngjøring {number}, kan leses nå',
    nn: 'Opplysningar som var haldne tilbake i kunngjering {number}, kan lesast no',
    en: 'Information kept back in notice {number} can be read now',
  },
  'notices.result-awaited': {
    nb: 'Resultatet skal kunngjøres innen {days} dager',
    nn: 'Resultatet skal kunngjerast innan {days} dagar',
    en: 'The result must be published within {days} days',
  },
  'notices.result-reminded': {
    nb: 'Påminnelse: resultatet er ikke kunngjort ennå',
    nn: 'Påminning: resultatet er ikkje kunngjort enno',
    en: 'Reminder: the result is not published yet',
  },
  'notices.stop-asked': {
    nb: 'TED ble bedt om å stoppe publiseringen',
    nn: 'TED vart beden om å stoppe publiseringa',
    en: 'TED was asked to stop the publication',
  },
  'notices.ted-answered': { nb: 'TED svarte: {status}', nn: 'TED svarte: {status}', en: 'TED answered: {status}' },
  'notices.search-confirmed': {
    nb: 'E-postadressen til søket ble bekreftet',
    nn: 'E-postadressa til søket vart stadfesta',
    en: 'The e-mail address of the search was confirmed',
  },
  'notices.status-hook-added': {
    nb: 'Et system får beskjed om innsendte kunngjøringer',
    nn: 'Eit system får melding om innsende kunngjeringar',
    en: 'A system is told of submitted notices',
  },
  'notices.status-hook-dropped': {
    nb: 'Et system får ikke lenger beskjed om innsendte kunngjøringer',
    nn: 'Eit system får ikkje lenger melding om innsende kunngjeringar',
    en: 'A system is no longer told of submitted notices',
  },
  'notices.status-hook-resumed': {
    nb: 'Varslingen av et system ble tatt opp igjen',
    nn: 'Varslinga av eit system vart teken opp att',
    en: 'Telling a system was resumed',
  },
}
