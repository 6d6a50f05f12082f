import type { Text } from '../text.ts'

export interface RuleText {
  readonly text: Text
  readonly cure: Text
}

/** What the national rules say, and the cure. */
export const ruleTexts = {
  customization: {
    text: {
      nb: 'Formatangivelsen (CustomizationID) er ikke en norsk profil.',
      nn: 'Formatopplysninga (CustomizationID) er ikkje ein norsk profil.',
      en: 'The customisation identifier does not name a Norwegian profile.',
    },
    cure: {
      nb: 'Sett den til profilen som kunngjøringen følger.',
      nn: 'Set han til profilen som kunngjeringa følgjer.',
      en: 'Set it to the profile that the notice follows.',
    },
  },
  subtype: {
    text: {
      nb: 'Skjematypen er ikke en nasjonal skjematype.',
      nn: 'Skjematypen er ikkje ein nasjonal skjematype.',
      en: 'The subtype is not a national one.',
    },
    cure: { nb: 'Bruk {list}.', nn: 'Bruk {list}.', en: 'Use {list}.' },
  },
  language: {
    text: {
      nb: 'Språket er verken norsk eller et av EUs offisielle språk.',
      nn: 'Språket er korkje norsk eller eit av dei offisielle språka i EU.',
      en: 'The language is neither Norwegian nor an official EU language.',
    },
    cure: {
      nb: 'Velg NOR, NOB, NNO eller et av EUs språk.',
      nn: 'Vel NOR, NOB, NNO eller eit av språka i EU.',
      en: 'Choose NOR, NOB, NNO or an EU language.',
    },
  },
  norwegianMissing: {
    text: {
      nb: 'Ingen av kunngjøringens språk er norsk.',
      nn: 'Ingen av språka til kunngjeringa er norsk.',
      en: 'None of the languages of the notice is Norwegian.',
    },
    cure: {
      nb: 'Legg til norsk (NOR, NOB eller NNO).',
      nn: 'Legg til norsk (NOR, NOB eller NNO).',
      en: 'Add Norwegian (NOR, NOB or NNO).',
    },
  },
  officialMissing: {
    text: {
      nb: 'En kunngjøring som sendes til TED, må ha minst ett av EUs offisielle språk.',
      nn: 'Ei kunngjering som blir send til TED, må ha minst eitt av dei offisielle språka i EU.',
      en: 'A notice for TED needs at least one official EU language.',
    },
    cure: {
      nb: 'Legg til engelsk eller et annet EU-språk.',
      nn: 'Legg til engelsk eller eit anna EU-språk.',
      en: 'Add English or another EU language.',
    },
  },
  notOfficial: {
    text: {
      nb: 'Norsk er ikke et offisielt EU-språk, og teksten blir ikke sendt til TED.',
      nn: 'Norsk er ikkje eit offisielt EU-språk, og teksten blir ikkje send til TED.',
      en: 'Norwegian is not an official EU language; the text is not sent to TED.',
    },
    cure: {
      nb: 'Oppgi norsk som uoffisielt språk.',
      nn: 'Oppgje norsk som uoffisielt språk.',
      en: 'State Norwegian as an unofficial language.',
    },
  },
  unofficial: {
    text: {
      nb: 'Nasjonale kunngjøringer har ikke uoffisielle språk.',
      nn: 'Nasjonale kunngjeringar har ikkje uoffisielle språk.',
      en: 'National notices have no unofficial languages.',
    },
    cure: {
      nb: 'Fjern de uoffisielle språkene.',
      nn: 'Fjern dei uoffisielle språka.',
      en: 'Remove the unofficial languages.',
    },
  },
  unofficialLanguage: {
    text: {
      nb: 'Bare norsk og samisk kan være uoffisielt språk.',
      nn: 'Berre norsk og samisk kan vere uoffisielt språk.',
      en: 'Only Norwegian and Sámi may be unofficial languages.',
    },
    cure: {
      nb: 'Velg NOR, NOB, NNO, SME eller SMI.',
      nn: 'Vel NOR, NOB, NNO, SME eller SMI.',
      en: 'Choose NOR, NOB, NNO, SME or SMI.',
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
  sameDate: {
    text: {
      nb: 'Datoen {value} er en annen enn {before}. Alle deler eller delkontrakter skal ha samme dato.',
      nn: 'Datoen {value} er ein annan enn {before}. Alle delar eller delkontraktar skal ha same dato.',
      en: 'The date {value} differs from {before}. All parts or lots must have the same date.',
    },
    cure: { nb: 'Sett samme dato på alle.', nn: 'Set same dato på alle.', en: 'Set the same date for all.' },
  },
  sameDeadline: {
    text: {
      nb: 'Delkontraktene har ulik tilbudsfrist.',
      nn: 'Delkontraktane har ulik tilbodsfrist.',
      en: 'The lots have different tender deadlines.',
    },
    cure: {
      nb: 'Sett samme frist på alle delkontraktene.',
      nn: 'Set same frist på alle delkontraktane.',
      en: 'Set the same deadline for all lots.',
    },
  },
  basisMissing: {
    text: {
      nb: 'Det rettslige grunnlaget mangler.',
      nn: 'Det rettslege grunnlaget manglar.',
      en: 'The legal basis is missing.',
    },
    cure: {
      nb: 'Velg forskriften som gjelder, eller unntaket fra loven.',
      nn: 'Vel forskrifta som gjeld, eller unntaket frå lova.',
      en: 'Choose the regulation that applies, or the exemption from the Act.',
    },
  },
  exemptionText: {
    text: {
      nb: 'Teksten om unntak fra loven er ikke den fastsatte.',
      nn: 'Teksten om unntak frå lova er ikkje den fastsette.',
      en: 'The text about exemption from the Act is not the fixed one.',
    },
    cure: { nb: 'Bruk teksten «{list}».', nn: 'Bruk teksten «{list}».', en: 'Use the text "{list}".' },
  },
  eli: {
    text: {
      nb: 'Adressen viser ikke til en av de tre anskaffelsesforskriftene.',
      nn: 'Adressa viser ikkje til ei av dei tre anskaffingsforskriftene.',
      en: 'The address does not lead to one of the three procurement regulations.',
    },
    cure: { nb: 'Bruk en av {list}.', nn: 'Bruk ei av {list}.', en: 'Use one of {list}.' },
  },
  eliForText: {
    text: {
      nb: 'Adressen til forskriften passer ikke til teksten om rettslig grunnlag.',
      nn: 'Adressa til forskrifta passar ikkje til teksten om rettsleg grunnlag.',
      en: 'The address of the regulation does not fit the text of the legal basis.',
    },
    cure: {
      nb: 'Bruk {list}, eller rett teksten.',
      nn: 'Bruk {list}, eller rett teksten.',
      en: 'Use {list}, or correct the text.',
    },
  },
  textForEli: {
    text: {
      nb: 'Teksten «{value}» passer ikke til forskriften det er vist til.',
      nn: 'Teksten «{value}» passar ikkje til forskrifta det er vist til.',
      en: 'The text "{value}" does not fit the regulation referred to.',
    },
    cure: { nb: 'Bruk en av: {list}.', nn: 'Bruk ein av: {list}.', en: 'Use one of: {list}.' },
  },
  basisLanguage: {
    text: {
      nb: 'Det rettslige grunnlaget skal bare stå på NOR og ENG.',
      nn: 'Det rettslege grunnlaget skal berre stå på NOR og ENG.',
      en: 'The legal basis is stated in NOR and ENG only.',
    },
    cure: {
      nb: 'Fjern teksten på andre språk.',
      nn: 'Fjern teksten på andre språk.',
      en: 'Remove the text in other languages.',
    },
  },
  legalTypeMissing: {
    text: {
      nb: 'Oppdragsgivers juridiske form mangler. Den avgjør hvilken terskelverdi som gjelder.',
      nn: 'Den juridiske forma til oppdragsgivaren manglar. Ho avgjer kva terskelverdi som gjeld.',
      en: 'The legal type of the buyer is missing. It decides which threshold applies.',
    },
    cure: {
      nb: 'Velg oppdragsgivers juridiske form.',
      nn: 'Vel den juridiske forma til oppdragsgivaren.',
      en: 'Choose the legal type of the buyer.',
    },
  },
  legalTypeGeneral: {
    text: {
      nb: 'Den juridiske formen «{value}» er for generell. Den avgjør hvilken terskelverdi som gjelder.',
      nn: 'Den juridiske forma «{value}» er for generell. Ho avgjer kva terskelverdi som gjeld.',
      en: 'The legal type "{value}" is too general. It decides which threshold applies.',
    },
    cure: {
      nb: 'Velg en detaljert form: statlig, fylkeskommunal eller kommunal.',
      nn: 'Vel ei detaljert form: statleg, fylkeskommunal eller kommunal.',
      en: 'Choose a detailed type: central, regional or local.',
    },
  },
  currency: {
    text: {
      nb: 'Valutaen er {value}. Nasjonale kunngjøringer bruker norske kroner.',
      nn: 'Valutaen er {value}. Nasjonale kunngjeringar bruker norske kroner.',
      en: 'The currency is {value}. National notices use Norwegian kroner.',
    },
    cure: { nb: 'Oppgi verdien i NOK.', nn: 'Oppgje verdien i NOK.', en: 'State the value in NOK.' },
  },
  decimals: {
    text: {
      nb: 'Beløpet «{value}» er ikke et tall med høyst to desimaler.',
      nn: 'Beløpet «{value}» er ikkje eit tal med høgst to desimalar.',
      en: 'The amount "{value}" is not a number with at most two decimals.',
    },
    cure: {
      nb: 'Skriv beløpet som et tall, for eksempel 1250000.00.',
      nn: 'Skriv beløpet som eit tal, til dømes 1250000.00.',
      en: 'Write the amount as a number, for example 1250000.00.',
    },
  },
  sumMissing: {
    text: {
      nb: 'Delene eller delkontraktene har verdi, men anskaffelsens samlede verdi mangler (FOA §§ 5-2 og 5-4).',
      nn: 'Delane eller delkontraktane har verdi, men den samla verdien av anskaffinga manglar (FOA §§ 5-2 og 5-4).',
      en: 'The parts or lots have a value, but the value of the whole procurement is missing (FOA §§ 5-2 and 5-4).',
    },
    cure: {
      nb: 'Oppgi summen som anskaffelsens verdi.',
      nn: 'Oppgje summen som verdien av anskaffinga.',
      en: 'State the sum as the value of the procurement.',
    },
  },
  sum: {
    text: {
      nb: 'Anskaffelsens verdi {value} er ikke summen av delene eller delkontraktene (FOA §§ 5-2 og 5-4).',
      nn: 'Verdien av anskaffinga, {value}, er ikkje summen av delane eller delkontraktane (FOA §§ 5-2 og 5-4).',
      en: 'The value of the procurement, {value}, is not the sum of its parts or lots (FOA §§ 5-2 and 5-4).',
    },
    cure: {
      nb: 'Rett verdiene slik at summen stemmer.',
      nn: 'Rett verdiane slik at summen stemmer.',
      en: 'Correct the values so that the sum agrees.',
    },
  },
  noneExcludes: {
    text: {
      nb: '«Ingen» kan ikke stå sammen med andre strategiske hensyn.',
      nn: '«Ingen» kan ikkje stå saman med andre strategiske omsyn.',
      en: '"None" cannot stand beside other strategic considerations.',
    },
    cure: {
      nb: 'Fjern «ingen», eller de andre hensynene.',
      nn: 'Fjern «ingen», eller dei andre omsyna.',
      en: 'Remove "none", or the other considerations.',
    },
  },
  strategicTwice: {
    text: {
      nb: 'Samme strategiske hensyn er oppgitt to ganger.',
      nn: 'Same strategiske omsyn er oppgitt to gonger.',
      en: 'The same strategic consideration is stated twice.',
    },
    cure: {
      nb: 'Behold det én gang for hver delkontrakt.',
      nn: 'Behald det éin gong for kvar delkontrakt.',
      en: 'Keep it once for each lot.',
    },
  },
  strategicWithout: {
    text: {
      nb: 'Et detaljert hensyn er oppgitt uten det overordnede hensynet {list}.',
      nn: 'Eit detaljert omsyn er oppgitt utan det overordna omsynet {list}.',
      en: 'A detailed consideration is stated without the general one, {list}.',
    },
    cure: {
      nb: 'Legg til {list} blant de strategiske hensynene.',
      nn: 'Legg til {list} blant dei strategiske omsyna.',
      en: 'Add {list} to the strategic considerations.',
    },
  },
  environmentWithout: {
    text: {
      nb: 'Delkontrakten følger forskriftens klima- og miljøkrav, men «redusert miljøpåvirkning» er ikke blant de strategiske hensynene.',
      nn: 'Delkontrakten følgjer klima- og miljøkrava i forskrifta, men «redusert miljøpåverknad» er ikkje blant dei strategiske omsyna.',
      en: 'The lot follows the climate and environment requirements, but reducing environmental impact is not among its strategic considerations.',
    },
    cure: {
      nb: 'Legg til env-imp blant de strategiske hensynene.',
      nn: 'Legg til env-imp blant dei strategiske omsyna.',
      en: 'Add env-imp to the strategic considerations.',
    },
  },
  environmentMissing: {
    text: {
      nb: 'Anskaffelsen følger forskriftens del 1 og 2, men ingen tildelingskriterier gjelder klima og miljø (FOA § 7-9).',
      nn: 'Anskaffinga følgjer del 1 og 2 av forskrifta, men ingen tildelingskriterium gjeld klima og miljø (FOA § 7-9).',
      en: 'The procurement follows parts 1 and 2 of the regulation, but no award criterion concerns climate and environment (FOA § 7-9).',
    },
    cure: {
      nb: 'Legg til et klima- og miljøkriterium, eller et unntak med begrunnelse.',
      nn: 'Legg til eit klima- og miljøkriterium, eller eit unntak med grunngiving.',
      en: 'Add a climate and environment criterion, or an exemption with its justification.',
    },
  },
  environmentUnstated: {
    text: {
      nb: 'Det er flere tildelingskriterier, men ingen viser hvordan klima- og miljøkravene er fulgt (FOA § 7-9).',
      nn: 'Det er fleire tildelingskriterium, men ingen viser korleis klima- og miljøkrava er følgde (FOA § 7-9).',
      en: 'There are several award criteria, but none shows how the climate and environment requirements are met (FOA § 7-9).',
    },
    cure: {
      nb: 'Legg til et klima- og miljøkriterium, eller et unntak med begrunnelse.',
      nn: 'Legg til eit klima- og miljøkriterium, eller eit unntak med grunngiving.',
      en: 'Add a climate and environment criterion, or an exemption with its justification.',
    },
  },
  environmentTooLittle: {
    text: {
      nb: 'Klima og miljø er verken vektet med minst 30 prosent, prioritert blant tildelingskriteriene, tatt inn i kravene eller unntatt med begrunnelse (FOA § 7-9).',
      nn: 'Klima og miljø er korkje vekta med minst 30 prosent, prioritert blant tildelingskriteria, teke inn i krava eller unnateke med grunngiving (FOA § 7-9).',
      en: 'Climate and environment is neither weighted at least 30 per cent, ranked among the award criteria, put into the requirements nor exempted with a justification (FOA § 7-9).',
    },
    cure: {
      nb: 'Vekt klima og miljø med minst 30 prosent, eller oppgi vekt 0 og begrunn unntaket.',
      nn: 'Vekt klima og miljø med minst 30 prosent, eller oppgje vekt 0 og grunngje unntaket.',
      en: 'Weight climate and environment at least 30 per cent, or give weight 0 and justify the exemption.',
    },
  },
  environmentRankedLow: {
    text: {
      nb: 'Klima og miljø er prioritert, men ikke blant de tre høyest prioriterte tildelingskriteriene (FOA § 7-9).',
      nn: 'Klima og miljø er prioritert, men ikkje blant dei tre høgast prioriterte tildelingskriteria (FOA § 7-9).',
      en: 'Climate and environment is ranked, but not among the three highest award criteria (FOA § 7-9).',
    },
    cure: {
      nb: 'Flytt kriteriet opp blant de tre første.',
      nn: 'Flytt kriteriet opp blant dei tre første.',
      en: 'Move the criterion up among the first three.',
    },
  },
  outsidePartTwo: {
    text: {
      nb: 'Helse-, sosial- og utdanningstjenester (CPV {value}) kan ikke kjøpes etter forskriftens del 1 og 2.',
      nn: 'Helse-, sosial- og utdanningstenester (CPV {value}) kan ikkje kjøpast etter del 1 og 2 av forskrifta.',
      en: 'Health, social and education services (CPV {value}) may not be bought under parts 1 and 2 of the regulation.',
    },
    cure: {
      nb: 'Velg forskriftens del 1, eller rett CPV-koden.',
      nn: 'Vel del 1 av forskrifta, eller rett CPV-koden.',
      en: 'Choose part 1 of the regulation, or correct the CPV code.',
    },
  },
} as const satisfies Record<string, RuleText>
