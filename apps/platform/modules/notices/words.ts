import type { Text } from '../../kernel/language.ts'

/** What the notice room says when it refuses, and the cure. */
export const texts = {
  draftedAlready: {
    nb: 'Anskaffelsen har allerede et utkast til kunngjøring',
    nn: 'Innkjøpet har alt eit utkast til kunngjering',
    en: 'The procurement already has a draft notice',
  },
  draftedAlreadyCure: {
    nb: 'Skriv videre på utkastet.',
    nn: 'Skriv vidare på utkastet.',
    en: 'Continue with the draft.',
  },
  notANotice: {
    nb: 'Filen er ikke en eForms-kunngjøring',
    nn: 'Fila er ikkje ei eForms-kunngjering',
    en: 'The file is not an eForms notice',
  },
  notANoticeCure: {
    nb: 'Velg XML-filen til en kunngjøring.',
    nn: 'Vel XML-fila til ei kunngjering.',
    en: 'Choose the XML file of a notice.',
  },
  noNotice: { nb: 'Kunngjøringen finnes ikke', nn: 'Kunngjeringa finst ikkje', en: 'There is no such notice' },
  noNoticeCure: { nb: 'Les siden på nytt.', nn: 'Les sida på nytt.', en: 'Read the page again.' },
  published: {
    nb: 'Kunngjøringen er publisert og kan ikke skrives om',
    nn: 'Kunngjeringa er publisert og kan ikkje skrivast om',
    en: 'The notice is published and cannot be rewritten',
  },
  publishedCure: { nb: 'Lag en endringskunngjøring.', nn: 'Lag ei endringskunngjering.', en: 'Make a change notice.' },
  editedMeanwhile: {
    nb: 'Noen andre har skrevet i kunngjøringen',
    nn: 'Nokon andre har skrive i kunngjeringa',
    en: 'Somebody else has edited the notice',
  },
  editedMeanwhileCure: {
    nb: 'Les det nye innholdet, og gjør endringen din om igjen.',
    nn: 'Les det nye innhaldet, og gjer endringa di om att.',
    en: 'Read the new content, and repeat your change.',
  },
  none: {
    nb: 'Det er ingen kunngjøring å publisere',
    nn: 'Det er inga kunngjering å publisere',
    en: 'There is no notice to publish',
  },
  noneCure: { nb: 'Skriv kunngjøringen først.', nn: 'Skriv kunngjeringa først.', en: 'Write the notice first.' },
  notValid: { nb: 'Kunngjøringen har feil', nn: 'Kunngjeringa har feil', en: 'The notice has errors' },
  notValidCure: {
    nb: 'Rett feltene som er nevnt.',
    nn: 'Rett felta som er nemnde.',
    en: 'Correct the fields named below.',
  },
  noDeadline: { nb: 'Tilbudsfristen mangler', nn: 'Tilbodsfristen manglar', en: 'The deadline for tenders is missing' },
  noDeadlineCure: { nb: 'Sett en tilbudsfrist.', nn: 'Set ein tilbodsfrist.', en: 'Set a deadline.' },
} satisfies Record<string, Text>
