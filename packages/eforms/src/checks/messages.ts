import type { Text } from '../text.ts'

interface Message {
  readonly text: Text
  readonly cure: Text
}

/** One message for each kind of rule. `{field}` is the field's name; other values are named by the check. */
export const messages = {
  subtypeMissing: {
    text: {
      nb: 'Kunngjøringen sier ikke hvilken skjematype den er.',
      nn: 'Kunngjeringa seier ikkje kva skjematype ho er.',
      en: 'The notice does not say which notice subtype it is.',
    },
    cure: {
      nb: 'Oppgi skjematypen (for eksempel E3).',
      nn: 'Oppgje skjematypen (til dømes E3).',
      en: 'State the subtype (for example E3).',
    },
  },
  subtypeUnknown: {
    text: {
      nb: 'Skjematypen «{value}» finnes ikke.',
      nn: 'Skjematypen «{value}» finst ikkje.',
      en: 'There is no notice subtype "{value}".',
    },
    cure: {
      nb: 'Bruk en av skjematypene {list}.',
      nn: 'Bruk ein av skjematypane {list}.',
      en: 'Use one of the subtypes {list}.',
    },
  },
  rootMismatch: {
    text: {
      nb: 'Rotelementet {value} passer ikke til skjematypen {subtype}.',
      nn: 'Rotelementet {value} passar ikkje til skjematypen {subtype}.',
      en: 'The root element {value} does not fit subtype {subtype}.',
    },
    cure: {
      nb: 'Bruk rotelementet {list}.',
      nn: 'Bruk rotelementet {list}.',
      en: 'Use the root element {list}.',
    },
  },
  lotsMissing: {
    text: {
      nb: 'Kunngjøringen har verken delkontrakter eller deler.',
      nn: 'Kunngjeringa har verken delkontraktar eller delar.',
      en: 'The notice has neither lots nor parts.',
    },
    cure: {
      nb: 'Legg til minst én delkontrakt (eller del i en planleggingskunngjøring).',
      nn: 'Legg til minst éin delkontrakt (eller del i ei planleggingskunngjering).',
      en: 'Add at least one lot (or part, in a planning notice).',
    },
  },
  lotScheme: {
    text: {
      nb: 'Det går ikke fram om «{value}» er en delkontrakt, en gruppe eller en del.',
      nn: 'Det går ikkje fram om «{value}» er ein delkontrakt, ei gruppe eller ein del.',
      en: 'It is not clear whether "{value}" is a lot, a group of lots or a part.',
    },
    cure: {
      nb: 'Sett schemeName til Lot, LotsGroup eller Part.',
      nn: 'Set schemeName til Lot, LotsGroup eller Part.',
      en: 'Set schemeName to Lot, LotsGroup or Part.',
    },
  },
  nodeRequired: {
    text: {
      nb: 'Delen «{field}» mangler.',
      nn: 'Delen «{field}» manglar.',
      en: 'The part "{field}" is missing.',
    },
    cure: {
      nb: 'Fyll ut minst ett felt i denne delen.',
      nn: 'Fyll ut minst eitt felt i denne delen.',
      en: 'Fill in at least one field of this part.',
    },
  },
  nodeForbidden: {
    text: {
      nb: 'Delen «{field}» hører ikke hjemme i skjematypen {subtype}.',
      nn: 'Delen «{field}» høyrer ikkje heime i skjematypen {subtype}.',
      en: 'The part "{field}" does not belong in subtype {subtype}.',
    },
    cure: { nb: 'Fjern delen.', nn: 'Fjern delen.', en: 'Remove the part.' },
  },
  order: {
    text: {
      nb: 'Elementet {value} står på feil plass i rekkefølgen.',
      nn: 'Elementet {value} står på feil plass i rekkjefølgja.',
      en: 'The element {value} stands in the wrong place in the sequence.',
    },
    cure: {
      nb: 'Flytt det foran {before}.',
      nn: 'Flytt det framfor {before}.',
      en: 'Move it before {before}.',
    },
  },
  unknownContent: {
    text: {
      nb: 'Innholdet {value} er ukjent. Det blir tatt vare på, men verken kontrollert eller vist.',
      nn: 'Innhaldet {value} er ukjent. Det blir teke vare på, men korkje kontrollert eller vist.',
      en: 'The content {value} is not known. It is kept, but neither checked nor shown.',
    },
    cure: {
      nb: 'Kontroller stavemåte og plassering, eller fjern innholdet.',
      nn: 'Kontroller stavemåte og plassering, eller fjern innhaldet.',
      en: 'Check spelling and place, or remove the content.',
    },
  },
  fieldRequired: {
    text: {
      nb: '«{field}» mangler.',
      nn: '«{field}» manglar.',
      en: '"{field}" is missing.',
    },
    cure: { nb: 'Fyll ut feltet.', nn: 'Fyll ut feltet.', en: 'Fill in the field.' },
  },
  fieldForbidden: {
    text: {
      nb: '«{field}» skal ikke stå i skjematypen {subtype}.',
      nn: '«{field}» skal ikkje stå i skjematypen {subtype}.',
      en: '"{field}" is not allowed in subtype {subtype}.',
    },
    cure: { nb: 'Fjern feltet.', nn: 'Fjern feltet.', en: 'Remove the field.' },
  },
  requiredWhen: {
    text: {
      nb: '«{field}» mangler, og må fylles ut når {condition}.',
      nn: '«{field}» manglar, og må fyllast ut når {condition}.',
      en: '"{field}" is missing; it must be filled in when {condition}.',
    },
    cure: {
      nb: 'Fyll ut feltet, eller rett det som betingelsen gjelder.',
      nn: 'Fyll ut feltet, eller rett det som vilkåret gjeld.',
      en: 'Fill in the field, or correct what the condition is about.',
    },
  },
  requiredUnless: {
    text: {
      nb: '«{field}» mangler, og må fylles ut med mindre {condition}.',
      nn: '«{field}» manglar, og må fyllast ut med mindre {condition}.',
      en: '"{field}" is missing; it must be filled in unless {condition}.',
    },
    cure: {
      nb: 'Fyll ut feltet, eller rett det som betingelsen gjelder.',
      nn: 'Fyll ut feltet, eller rett det som vilkåret gjeld.',
      en: 'Fill in the field, or correct what the condition is about.',
    },
  },
  forbiddenWhen: {
    text: {
      nb: '«{field}» skal ikke fylles ut når {condition}.',
      nn: '«{field}» skal ikkje fyllast ut når {condition}.',
      en: '"{field}" is not allowed when {condition}.',
    },
    cure: {
      nb: 'Fjern feltet, eller rett det som betingelsen gjelder.',
      nn: 'Fjern feltet, eller rett det som vilkåret gjeld.',
      en: 'Remove the field, or correct what the condition is about.',
    },
  },
  repeated: {
    text: {
      nb: '«{field}» er fylt ut mer enn én gang.',
      nn: '«{field}» er fylt ut meir enn éin gong.',
      en: '"{field}" is filled in more than once.',
    },
    cure: { nb: 'Behold én verdi.', nn: 'Behald éin verdi.', en: 'Keep one value.' },
  },
  languageTwice: {
    text: {
      nb: '«{field}» er skrevet to ganger på samme språk.',
      nn: '«{field}» er skriven to gonger på same språk.',
      en: '"{field}" is written twice in the same language.',
    },
    cure: {
      nb: 'Behold én tekst på hvert språk.',
      nn: 'Behald éin tekst på kvart språk.',
      en: 'Keep one text in each language.',
    },
  },
  languageMissing: {
    text: {
      nb: '«{field}» mangler på {list}, som kunngjøringen er meldt på.',
      nn: '«{field}» manglar på {list}, som kunngjeringa er meld på.',
      en: '"{field}" is missing in {list}, a language the notice is declared in.',
    },
    cure: {
      nb: 'Skriv teksten på alle språkene kunngjøringen er meldt på.',
      nn: 'Skriv teksten på alle språka kunngjeringa er meld på.',
      en: 'Write the text in every language of the notice.',
    },
  },
  languageExtra: {
    text: {
      nb: '«{field}» er skrevet på {list}, som kunngjøringen ikke er meldt på.',
      nn: '«{field}» er skriven på {list}, som kunngjeringa ikkje er meld på.',
      en: '"{field}" is written in {list}, which is not a language of the notice.',
    },
    cure: {
      nb: 'Fjern teksten, eller legg språket til blant kunngjøringens språk.',
      nn: 'Fjern teksten, eller legg språket til blant språka til kunngjeringa.',
      en: 'Remove the text, or add the language to the notice.',
    },
  },
  languageUnstated: {
    text: {
      nb: 'Det går ikke fram hvilket språk «{field}» er skrevet på.',
      nn: 'Det går ikkje fram kva språk «{field}» er skriven på.',
      en: 'The language of "{field}" is not stated.',
    },
    cure: { nb: 'Oppgi språket.', nn: 'Oppgje språket.', en: 'State the language.' },
  },
  empty: {
    text: {
      nb: 'Elementet {value} er tomt.',
      nn: 'Elementet {value} er tomt.',
      en: 'The element {value} is empty.',
    },
    cure: {
      nb: 'Fyll det ut, eller fjern det.',
      nn: 'Fyll det ut, eller fjern det.',
      en: 'Fill it in, or remove it.',
    },
  },
  codeUnknown: {
    text: {
      nb: '«{value}» er ikke en gyldig kode for «{field}» (kodelisten {list}).',
      nn: '«{value}» er ikkje ein gyldig kode for «{field}» (kodelista {list}).',
      en: '"{value}" is not a valid code for "{field}" (code list {list}).',
    },
    cure: {
      nb: 'Velg en kode fra listen.{example}',
      nn: 'Vel ein kode frå lista.{example}',
      en: 'Choose a code from the list.{example}',
    },
  },
  pattern: {
    text: {
      nb: '«{value}» har ikke riktig form for «{field}».',
      nn: '«{value}» har ikkje rett form for «{field}».',
      en: '"{value}" does not have the form required of "{field}".',
    },
    cure: {
      nb: '{form}',
      nn: '{form}',
      en: '{form}',
    },
  },
  tooLong: {
    text: {
      nb: '«{field}» har {value} tegn; det er plass til {limit}.',
      nn: '«{field}» har {value} teikn; det er plass til {limit}.',
      en: '"{field}" has {value} characters; there is room for {limit}.',
    },
    cure: { nb: 'Kort ned teksten.', nn: 'Kort ned teksten.', en: 'Shorten the text.' },
  },
  outOfRange: {
    text: {
      nb: '«{field}» er «{value}», men skal ligge mellom {min} og {max}.',
      nn: '«{field}» er «{value}», men skal liggje mellom {min} og {max}.',
      en: '"{field}" is "{value}" but must lie between {min} and {max}.',
    },
    cure: { nb: 'Rett tallet.', nn: 'Rett talet.', en: 'Correct the number.' },
  },
  whiteSpace: {
    text: {
      nb: '«{field}» begynner eller slutter med mellomrom.',
      nn: '«{field}» byrjar eller sluttar med mellomrom.',
      en: '"{field}" begins or ends with white space.',
    },
    cure: { nb: 'Fjern mellomrommet.', nn: 'Fjern mellomrommet.', en: 'Remove the white space.' },
  },
  attributeMissing: {
    text: {
      nb: 'Attributtet {value} mangler på «{field}».',
      nn: 'Attributtet {value} manglar på «{field}».',
      en: 'The attribute {value} is missing on "{field}".',
    },
    cure: { nb: 'Sett attributtet.', nn: 'Set attributtet.', en: 'Set the attribute.' },
  },
  assertion: {
    text: {
      nb: 'Opplysningene om «{field}» stemmer ikke med hverandre. Kravet er at {condition}.',
      nn: 'Opplysningane om «{field}» stemmer ikkje med kvarandre. Kravet er at {condition}.',
      en: 'What is said about "{field}" does not agree. The requirement is that {condition}.',
    },
    cure: {
      nb: 'Rett verdiene slik at kravet er oppfylt.',
      nn: 'Rett verdiane slik at kravet er oppfylt.',
      en: 'Correct the values so that the requirement is met.',
    },
  },
  notEvaluated: {
    text: {
      nb: 'Regelen kunne ikke kontrolleres: {value}.',
      nn: 'Regelen kunne ikkje kontrollerast: {value}.',
      en: 'The rule could not be checked: {value}.',
    },
    cure: {
      nb: 'Kontroller «{field}» for hånd, eller gi kontrollen det den mangler.',
      nn: 'Kontroller «{field}» for hand, eller gje kontrollen det han manglar.',
      en: 'Check "{field}" by hand, or give the check what it lacks.',
    },
  },
  dispatchDate: {
    text: {
      nb: 'Datoen for oversendelse er {value}; den skal ligge mellom to dager tilbake og én dag fram i tid.',
      nn: 'Datoen for oversending er {value}; han skal liggje mellom to dagar tilbake og éin dag fram i tid.',
      en: 'The dispatch date is {value}; it must lie between two days back and one day ahead.',
    },
    cure: { nb: 'Sett datoen til i dag.', nn: 'Set datoen til i dag.', en: 'Set the date to today.' },
  },
  mainCpvChanged: {
    text: {
      nb: '«{field}» er endret fra {before} til {value}. Hoved-CPV kan ikke endres i en endringskunngjøring.',
      nn: '«{field}» er endra frå {before} til {value}. Hovud-CPV kan ikkje endrast i ei endringskunngjering.',
      en: '"{field}" has changed from {before} to {value}. The main CPV code may not change in a change notice.',
    },
    cure: {
      nb: 'Sett koden tilbake, eller avlys kunngjøringen og kunngjør på nytt.',
      nn: 'Set koden tilbake, eller avlys kunngjeringa og kunngjer på nytt.',
      en: 'Restore the code, or cancel the notice and publish a new one.',
    },
  },
  organisationNumber: {
    text: {
      nb: '«{value}» er ikke et gyldig norsk organisasjonsnummer.',
      nn: '«{value}» er ikkje eit gyldig norsk organisasjonsnummer.',
      en: '"{value}" is not a valid Norwegian organisation number.',
    },
    cure: {
      nb: 'Skriv ni sifre uten mellomrom, slik nummeret står i Enhetsregisteret.',
      nn: 'Skriv ni siffer utan mellomrom, slik nummeret står i Einingsregisteret.',
      en: 'Write nine digits without spaces, as in the Register of Legal Entities.',
    },
  },
  organisationUnknown: {
    text: {
      nb: 'Organisasjonsnummeret {value} finnes ikke i registeret.',
      nn: 'Organisasjonsnummeret {value} finst ikkje i registeret.',
      en: 'The organisation number {value} is not in the register.',
    },
    cure: { nb: 'Kontroller nummeret.', nn: 'Kontroller nummeret.', en: 'Check the number.' },
  },
  deadlinePast: {
    text: {
      nb: 'Fristen {value} er passert.',
      nn: 'Fristen {value} er ute.',
      en: 'The deadline {value} has passed.',
    },
    cure: {
      nb: 'Sett en frist fram i tid.',
      nn: 'Set ein frist fram i tid.',
      en: 'Set a deadline in the future.',
    },
  },
  codeNotInForce: {
    text: {
      nb: '«{value}» gjelder {list}, ikke på kunngjøringens dato.',
      nn: '«{value}» gjeld {list}, ikkje på datoen til kunngjeringa.',
      en: '"{value}" applies {list}, not on the date of the notice.',
    },
    cure: {
      nb: 'Velg en kode som gjelder på kunngjøringens dato.',
      nn: 'Vel ein kode som gjeld på datoen til kunngjeringa.',
      en: 'Choose a code that applies on the date of the notice.',
    },
  },
  buyerCountry: {
    text: {
      nb: 'Oppdragsgiveren holder til i {value}. TED vil spørre om kunngjøringen hører hjemme der.',
      nn: 'Oppdragsgivaren held til i {value}. TED vil spørje om kunngjeringa høyrer heime der.',
      en: 'The buyer is in {value}. TED will ask whether the notice belongs there.',
    },
    cure: { nb: 'Kontroller landet.', nn: 'Kontroller landet.', en: 'Check the country.' },
  },
  expressionOfInterest: {
    text: {
      nb: 'Skjematypen CEI er forbeholdt EUs egne institusjoner.',
      nn: 'Skjematypen CEI er reservert for EU sine eigne institusjonar.',
      en: 'Subtype CEI is for the EU institutions.',
    },
    cure: { nb: 'Velg en annen skjematype.', nn: 'Vel ein annan skjematype.', en: 'Choose another subtype.' },
  },
  noModel: {
    text: {
      nb: 'Kunngjøringen er skrevet etter eForms SDK {value}, som ikke er tilgjengelig her. Den er ikke kontrollert.',
      nn: 'Kunngjeringa er skriven etter eForms SDK {value}, som ikkje er tilgjengeleg her. Ho er ikkje kontrollert.',
      en: 'The notice is written for eForms SDK {value}, which is not at hand here. It has not been checked.',
    },
    cure: {
      nb: 'Legg inn denne versjonen av eForms SDK, eller bruk en versjon som er tilgjengelig.',
      nn: 'Legg inn denne versjonen av eForms SDK, eller bruk ein versjon som er tilgjengeleg.',
      en: 'Install this version of the eForms SDK, or use a version that is at hand.',
    },
  },
  national: {
    text: { nb: '{text}', nn: '{text}', en: '{text}' },
    cure: { nb: '{cure}', nn: '{cure}', en: '{cure}' },
  },
} as const satisfies Record<string, Message>

export type MessageKind = keyof typeof messages
