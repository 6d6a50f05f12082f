// Dynamic purchasing systems (FOA §§ 26-4–26-7, Directive 2014/24/EU art. 34).
import { series, type Series } from '../row.ts'
import { period, statement, type Period, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'
const art34 = 'Directive 2014/24/EU art. 34 (procurementpathway.civilservice.gov.uk, reg. 34); DFØ'

function says(
  rule: string,
  paragraph: string,
  title: Text,
  source: string,
  status: 'verified' | 'secondary',
  value: Statement,
): Series<Statement> {
  return series<Statement>({ rule, subject: 'dps', paragraph, title }, [{ from: start, value, source, status }])
}

function takes(
  rule: string,
  paragraph: string,
  title: Text,
  source: string,
  status: 'verified' | 'secondary',
  value: Period,
): Series<Period> {
  return series<Period>({ rule, subject: 'dps', paragraph, title }, [{ from: start, value, source, status }])
}

export const dpsOpenToAll = says(
  'DPS_OPEN',
  'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (2)',
  text('Åpen for alle hele tiden', 'Open for alle heile tida', 'Open to all throughout'),
  art34,
  'verified',
  statement(
    'Alle som oppfyller kvalifikasjonskravene, tas opp. Antallet kan ikke begrenses, og det kan søkes til og med siste dag.',
    'Alle som oppfyller kvalifikasjonskrava, blir tekne opp. Talet kan ikkje avgrensast, og det kan søkjast til og med siste dag.',
    'All who meet the selection criteria are admitted. The number may not be limited, and applications are open to the last day.',
  ),
)

export const dpsNoFees = says(
  'DPS_NO_FEE',
  'Directive 2014/24/EU art. 34 (9)',
  text('Ingen avgift', 'Ingen avgift', 'No fees'),
  'UK SI 2015/102 reg. 34 (29)',
  'verified',
  statement(
    'Leverandørene kan aldri pålegges avgift for ordningen.',
    'Leverandørane kan aldri bli pålagde avgift for ordninga.',
    'Suppliers may never be charged for the system.',
  ),
)

export const dpsFirstWindow = says(
  'DPS_FIRST_WINDOW',
  'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (5)',
  text('Første søknadsvindu', 'Første søknadsvindauge', 'First window'),
  art34,
  'verified',
  statement(
    'Ingen invitasjon til første kjøp før fristen på minst 30 dager er ute og søknadene fra den er vurdert.',
    'Ingen invitasjon til første kjøp før fristen på minst 30 dagar er ute og søknadene frå han er vurderte.',
    'No invitation to the first purchase before the window of at least 30 days has run and its requests are assessed.',
  ),
)

export const dpsInviteAll = says(
  'DPS_INVITE_ALL',
  'FOA § 26-7; Directive 2014/24/EU art. 34 (6)',
  text('Invitasjon til alle', 'Invitasjon til alle', 'Invitation to all'),
  art34,
  'verified',
  statement(
    'Invitasjonen går til alle leverandører som er tatt opp i kategorien når den sendes.',
    'Invitasjonen går til alle leverandørar som er tekne opp i kategorien når han blir send.',
    'The invitation goes to every supplier admitted to the category when it is sent.',
  ),
)

export const dpsAssessment = takes(
  'DPS_ASSESSMENT',
  'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (5)',
  text('Vurdering av søknad', 'Vurdering av søknad', 'Assessment of a request'),
  art34,
  'verified',
  period(10, 'working-day'),
)

export const dpsAssessmentProlonged = takes(
  'DPS_ASSESSMENT_PROLONGED',
  'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (5)',
  text(
    'Vurdering av søknad, forlenget med begrunnelse',
    'Vurdering av søknad, forlengd med grunngjeving',
    'Assessment of a request, prolonged with a reason',
  ),
  'Directive 2014/24/EU art. 34 (5), account (procurementpathway.civilservice.gov.uk)',
  'secondary',
  period(15, 'working-day'),
)

export const agreedDpsTender = series<Statement>(
  {
    rule: 'DPS_AGREED_LIMIT',
    subject: 'dps',
    paragraph: 'Directive 2014/24/EU art. 34 (2), 28 (4)',
    title: text('Avtalt tilbudsfrist', 'Avtalt tilbodsfrist', 'Agreed time limit for tenders'),
  },
  [
    {
      from: start,
      value: statement(
        'Andre oppdragsgivere enn statlige myndigheter kan avtale kortere tilbudsfrist med alle utvalgte leverandører.',
        'Andre oppdragsgivarar enn statlege styresmakter kan avtale kortare tilbodsfrist med alle utvalde leverandørar.',
        'Buyers other than central government may agree on a shorter time limit with all selected suppliers.',
      ),
      source: 'Directive 2014/24/EU art. 28 (4); whether FOA took the choice was not read',
      status: 'pending',
      question: text(
        'Tillater anskaffelsesforskriften at tilbudsfristen i en dynamisk innkjøpsordning avtales kortere enn 10 dager? Kontroller § 26-7 mot Lovdata.',
        'Tillèt anskaffingsforskrifta at tilbodsfristen i ei dynamisk innkjøpsordning blir avtalt kortare enn 10 dagar? Kontroller § 26-7 mot Lovdata.',
        'Does the regulation allow the time limit in a dynamic purchasing system to be agreed below 10 days? Check § 26-7 against Lovdata.',
      ),
    },
  ],
)

export const dpsUpdatedDeclaration = series<Period>(
  {
    rule: 'DPS_UPDATED_ESPD',
    subject: 'dps',
    paragraph: 'Directive 2014/24/EU art. 34 (7)',
    title: text('Oppdatert egenerklæring', 'Oppdatert eigenerklæring', 'Updated ESPD'),
  },
  [
    {
      from: start,
      value: period(5, 'working-day'),
      source: 'Directive 2014/24/EU art. 34 (7), from memory',
      status: 'pending',
      question: text(
        'Er fristen for å levere oppdatert egenerklæring 5 virkedager? Kontroller mot Lovdata.',
        'Er fristen for å levere oppdatert eigenerklæring 5 verkedagar? Kontroller mot Lovdata.',
        'Is the limit for an updated ESPD 5 working days? Check against Lovdata.',
      ),
    },
  ],
)

export const dpsElectronic = says(
  'DPS_ELECTRONIC',
  'FOA § 26-4; Directive 2014/24/EU art. 34 (3)',
  text('Helelektronisk', 'Heilelektronisk', 'Fully electronic'),
  'DFØ, dynamic purchasing systems',
  'verified',
  statement(
    'All kommunikasjon er elektronisk. Det er ingen muntlig kontakt, heller ikke intervju eller forhandling på video.',
    'All kommunikasjon er elektronisk. Det er ingen munnleg kontakt, heller ikkje intervju eller forhandling på video.',
    'All communication is electronic. There is no oral contact, not even interviews or negotiation by video.',
  ),
)

export const dpsCategories = says(
  'DPS_CATEGORIES',
  'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (1)',
  text('Kategorier', 'Kategoriar', 'Categories'),
  'UK SI 2015/102 reg. 34, which repeats art. 34',
  'verified',
  statement(
    'Kategorier avgrenses objektivt, for eksempel etter største kontrakt eller leveringssted, og har egne kvalifikasjonskrav.',
    'Kategoriar blir avgrensa objektivt, til dømes etter største kontrakt eller leveringsstad, og har eigne kvalifikasjonskrav.',
    'Categories are defined objectively, for example by largest contract or place of delivery, with selection criteria of their own.',
  ),
)

export const dpsEstablishing = says(
  'DPS_ESTABLISHING',
  'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (4)',
  text(
    'Kunngjøringen som oppretter ordningen',
    'Kunngjeringa som opprettar ordninga',
    'The notice that establishes the system',
  ),
  art34,
  'verified',
  statement(
    'Den sier hva og omtrent hvor mye som skal kjøpes, utstyr og tekniske krav, kategorier og varighet. Dokumentene er fritt tilgjengelige så lenge ordningen varer.',
    'Ho seier kva og om lag kor mykje som skal kjøpast, utstyr og tekniske krav, kategoriar og varigheit. Dokumenta er fritt tilgjengelege så lenge ordninga varer.',
    'It states what and roughly how much will be bought, equipment and technical arrangements, categories and duration. The documents are open as long as the system lasts.',
  ),
)

export const dpsValidity = says(
  'DPS_VALIDITY',
  'FOA § 26-5 (3); Directive 2014/24/EU art. 34 (8)',
  text('Varighet, endring og avslutning', 'Varigheit, endring og avslutning', 'Validity, change and end'),
  'Account of FOA § 26-5; Directive 2014/24/EU art. 34 (8)',
  'secondary',
  statement(
    'Varigheten står i kunngjøringen; loven setter ingen øvre grense. Endret varighet kunngjøres i samme skjema som opprettelsen, avslutning i en kunngjøring av resultat.',
    'Varigheita står i kunngjeringa; lova set inga øvre grense. Endra varigheit blir kunngjord i same skjema som opprettinga, avslutning i ei kunngjering av resultat.',
    'The validity is stated in the notice; the law sets no maximum. A change is published in the form that established the system, the end in a result notice.',
  ),
)

export const dpsTurnover = says(
  'DPS_TURNOVER',
  'FOA § 16-5; Directive 2014/24/EU art. 58 (3)',
  text('Krav til omsetning', 'Krav til omsetnad', 'Turnover requirement'),
  'Account of the rules on dynamic purchasing systems',
  'secondary',
  statement(
    'Et krav til omsetning regnes av største forventede kontrakt i ordningen.',
    'Eit krav til omsetnad blir rekna av største venta kontrakt i ordninga.',
    'A turnover requirement is computed on the largest contract expected under the system.',
  ),
)

export const dpsRules: readonly Series[] = [
  dpsElectronic,
  dpsOpenToAll,
  dpsNoFees,
  dpsFirstWindow,
  dpsInviteAll,
  dpsAssessment,
  dpsAssessmentProlonged,
  agreedDpsTender,
  dpsUpdatedDeclaration,
  dpsCategories,
  dpsEstablishing,
  dpsValidity,
  dpsTurnover,
]
