import type { FindingKind } from '../finding.ts'
import type { Text } from '../language.ts'

/** What is filled into the sentences about structure. */
export interface Words {
  /** Name of the thing, in the reader's language where it has a business term. */
  readonly name: Text
  /** Name of what holds it. */
  readonly parent: string
  readonly attribute: string
  readonly expected: string
}

type Sentence = (words: Words) => { readonly message: Text; readonly cure: Text }

/** The sentences about faults that follow from the tree. */
export const structureSentences: Record<Exclude<FindingKind, 'rule'>, Sentence> = {
  missing: ({ name, parent }) => ({
    message: {
      nb: `${name.nb} mangler i ${parent}.`,
      nn: `${name.nn} manglar i ${parent}.`,
      en: `${name.en} is missing in ${parent}.`,
    },
    cure: { nb: `Legg til ${name.nb}.`, nn: `Legg til ${name.nn}.`, en: `Add ${name.en}.` },
  }),
  'missing-attribute': ({ name, attribute }) => ({
    message: {
      nb: `Attributtet ${attribute} mangler på ${name.nb}.`,
      nn: `Attributtet ${attribute} manglar på ${name.nn}.`,
      en: `The attribute ${attribute} is missing on ${name.en}.`,
    },
    cure: {
      nb: `Legg til attributtet ${attribute}.`,
      nn: `Legg til attributtet ${attribute}.`,
      en: `Add the attribute ${attribute}.`,
    },
  }),
  unexpected: ({ name, parent }) => ({
    message: {
      nb: `${name.nb} kan ikke stå i ${parent}.`,
      nn: `${name.nn} kan ikkje stå i ${parent}.`,
      en: `${name.en} may not stand in ${parent}.`,
    },
    cure: {
      nb: 'Fjern elementet, eller flytt det dit det hører hjemme.',
      nn: 'Fjern elementet, eller flytt det dit det høyrer heime.',
      en: 'Remove the element, or move it to where it belongs.',
    },
  }),
  'unexpected-attribute': ({ name, attribute }) => ({
    message: {
      nb: `Attributtet ${attribute} brukes ikke på ${name.nb}.`,
      nn: `Attributtet ${attribute} blir ikkje brukt på ${name.nn}.`,
      en: `The attribute ${attribute} is not used on ${name.en}.`,
    },
    cure: { nb: 'Fjern attributtet.', nn: 'Fjern attributtet.', en: 'Remove the attribute.' },
  }),
  order: ({ name }) => ({
    message: {
      nb: `${name.nb} står på feil plass i rekkefølgen.`,
      nn: `${name.nn} står på feil plass i rekkjefølgja.`,
      en: `${name.en} stands in the wrong place in the order.`,
    },
    cure: {
      nb: 'Flytt elementet foran dem som skal komme etter det.',
      nn: 'Flytt elementet framfor dei som skal kome etter det.',
      en: 'Move the element in front of those that must follow it.',
    },
  }),
  repeated: ({ name, expected }) => ({
    message: {
      nb: `${name.nb} kan stå høyst ${expected} gang${expected === '1' ? '' : 'er'} her.`,
      nn: `${name.nn} kan stå høgst ${expected} gong${expected === '1' ? '' : 'er'} her.`,
      en: `${name.en} may occur at most ${expected === '1' ? 'once' : `${expected} times`} here.`,
    },
    cure: { nb: 'Fjern det som er for mye.', nn: 'Fjern det som er for mykje.', en: 'Remove what is too much.' },
  }),
  choice: ({ name, parent }) => ({
    message: {
      nb: `${name.nb} kan ikke stå sammen med noe annet i ${parent}: bare én av delene kan være med.`,
      nn: `${name.nn} kan ikkje stå saman med noko anna i ${parent}: berre éin av delane kan vere med.`,
      en: `${name.en} may not stand beside anything else in ${parent}: only one of the parts may be there.`,
    },
    cure: {
      nb: 'Behold den delen som gjelder, og fjern de andre.',
      nn: 'Behald den delen som gjeld, og fjern dei andre.',
      en: 'Keep the part that applies, and remove the others.',
    },
  }),
  empty: ({ name }) => ({
    message: { nb: `${name.nb} er tomt.`, nn: `${name.nn} er tomt.`, en: `${name.en} is empty.` },
    cure: {
      nb: 'Fyll ut verdien, eller fjern elementet.',
      nn: 'Fyll ut verdien, eller fjern elementet.',
      en: 'Give a value, or remove the element.',
    },
  }),
  text: ({ name }) => ({
    message: {
      nb: `${name.nb} har tekst der det bare kan stå elementer.`,
      nn: `${name.nn} har tekst der det berre kan stå element.`,
      en: `${name.en} has text where only elements may stand.`,
    },
    cure: { nb: 'Fjern teksten.', nn: 'Fjern teksten.', en: 'Remove the text.' },
  }),
  datatype: ({ name, attribute }) => ({
    message: {
      nb: `${attribute === '' ? name.nb : `Attributtet ${attribute} på ${name.nb}`} har ikke riktig form.`,
      nn: `${attribute === '' ? name.nn : `Attributtet ${attribute} på ${name.nn}`} har ikkje rett form.`,
      en: `${attribute === '' ? name.en : `The attribute ${attribute} on ${name.en}`} does not have the right form.`,
    },
    cure: {
      nb: 'Skriv verdien i den formen som er oppgitt.',
      nn: 'Skriv verdien i den forma som er oppgitt.',
      en: 'Write the value in the form that is given.',
    },
  }),
  code: ({ name, attribute, expected }) => ({
    message: {
      nb: `${attribute === '' ? name.nb : `Attributtet ${attribute} på ${name.nb}`} må være en kode fra kodelisten ${expected}.`,
      nn: `${attribute === '' ? name.nn : `Attributtet ${attribute} på ${name.nn}`} må vere ein kode frå kodelista ${expected}.`,
      en: `${attribute === '' ? name.en : `The attribute ${attribute} on ${name.en}`} must be a code from the list ${expected}.`,
    },
    cure: {
      nb: 'Velg en kode fra listen.',
      nn: 'Vel ein kode frå lista.',
      en: 'Choose a code from the list.',
    },
  }),
  fixed: ({ name, attribute, expected }) => ({
    message: {
      nb: `${attribute === '' ? name.nb : `Attributtet ${attribute} på ${name.nb}`} må være «${expected}».`,
      nn: `${attribute === '' ? name.nn : `Attributtet ${attribute} på ${name.nn}`} må vere «${expected}».`,
      en: `${attribute === '' ? name.en : `The attribute ${attribute} on ${name.en}`} must be "${expected}".`,
    },
    cure: { nb: `Skriv «${expected}».`, nn: `Skriv «${expected}».`, en: `Write "${expected}".` },
  }),
  root: ({ expected }) => ({
    message: {
      nb: `Rotelementet er ikke ${expected} i riktig navnerom.`,
      nn: `Rotelementet er ikkje ${expected} i rett namnerom.`,
      en: `The root element is not ${expected} in the right namespace.`,
    },
    cure: {
      nb: 'Velg en annen dokumenttype, eller rett rotelementet.',
      nn: 'Vel ein annan dokumenttype, eller rett rotelementet.',
      en: 'Choose another document type, or correct the root element.',
    },
  }),
  'schema-location': ({ attribute }) => ({
    message: {
      nb: `Dokumentet kan ikke ha attributtet ${attribute}.`,
      nn: `Dokumentet kan ikkje ha attributtet ${attribute}.`,
      en: `The document may not have the attribute ${attribute}.`,
    },
    cure: { nb: 'Fjern attributtet.', nn: 'Fjern attributtet.', en: 'Remove the attribute.' },
  }),
}

/** The general advice for a rule that has none of its own. */
export const generalCure: Text = {
  nb: 'Rett verdiene slik at regelen er oppfylt.',
  nn: 'Rett verdiane slik at regelen er oppfylt.',
  en: 'Correct the values so that the rule is kept.',
}
