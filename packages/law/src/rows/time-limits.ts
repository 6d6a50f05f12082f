// Minimum time limits per regulation, procedure and phase, and what shortens or lengthens them.
import { series, type Series } from '../row.ts'
import { period, statement, type Limit, type Period, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'

interface LimitRow extends Omit<Limit, 'kind'> {
  readonly rule: string
  readonly paragraph: string
  readonly title: Text
  readonly source: string
  readonly status?: 'verified' | 'secondary'
  /** Makes the row pending. */
  readonly question?: Text
}

function limit({ rule, paragraph, title, source, status, question, ...value }: LimitRow): Series<Limit> {
  const stretch = { from: start, value: { kind: 'limit', ...value }, source } as const
  return series<Limit>({ rule, subject: 'time-limit', paragraph, title }, [
    question === undefined
      ? { ...stretch, status: status ?? 'secondary' }
      : { ...stretch, status: 'pending', question },
  ])
}

const tender = text('tilbudsfrist', 'tilbodsfrist', 'time limit for tenders')
const request = text(
  'frist for forespørsel om å delta',
  'frist for førespurnad om å delta',
  'time limit for requests to participate',
)

function title(procedure: Text, phase: Text): Text {
  return text(`${procedure.nb}: ${phase.nb}`, `${procedure.nn}: ${phase.nn}`, `${procedure.en}: ${phase.en}`)
}

export const procedureTitles = {
  open: text('Åpen anbudskonkurranse', 'Open anbodskonkurranse', 'Open procedure'),
  restricted: text('Begrenset anbudskonkurranse', 'Avgrensa anbodskonkurranse', 'Restricted procedure'),
  negotiated: text(
    'Konkurranse med forhandling etter kunngjøring',
    'Konkurranse med forhandling etter kunngjering',
    'Competitive procedure with negotiation',
  ),
  dialogue: text('Konkurransepreget dialog', 'Konkurransedialog', 'Competitive dialogue'),
  innovation: text(
    'Konkurranse om innovasjonspartnerskap',
    'Konkurranse om innovasjonspartnarskap',
    'Innovation partnership',
  ),
  dps: text('Dynamisk innkjøpsordning', 'Dynamisk innkjøpsordning', 'Dynamic purchasing system'),
} as const

const utility = text('Forsyning', 'Forsyning', 'Utilities')
const concession = text('Konsesjon', 'Konsesjon', 'Concession')

function within(sector: Text, procedure: Text): Text {
  return text(
    `${sector.nb}, ${procedure.nb.toLowerCase()}`,
    `${sector.nn}, ${procedure.nn.toLowerCase()}`,
    `${sector.en}, ${procedure.en.toLowerCase()}`,
  )
}

const art27 = 'Directive 2014/24/EU art. 27, read as transposed in UK SI 2015/102 reg. 27'
const art28 = 'Directive 2014/24/EU art. 28, accounts (Ward Hadaway, pcr2015.uk)'
const art30 = 'Directive 2014/24/EU art. 30, account (Ward Hadaway)'
const art31 = 'Directive 2014/24/EU art. 31, account (felp.ac.uk)'
const dpsSource = 'DFØ; Directive 2014/24/EU art. 34 (procurementpathway.civilservice.gov.uk)'
const utilities46 = 'Directive 2014/25/EU art. 46–49, read as transposed in UK SI 2016/274 reg. 46–48'
const art39 = 'Directive 2014/23/EU art. 39, read'

/** A two-stage procedure of part III: 30 days to ask (15), 30 days to tender (25, 10, 10). */
const requestDays = { days: 30, urgent: 15 }
const tenderDays = { days: 30, electronic: 25, planned: 10, urgent: 10 }

export const openTender = limit({
  rule: 'LIMIT_OPEN',
  paragraph: 'FOA § 20-2',
  title: title(procedureTitles.open, tender),
  source: art27,
  status: 'verified',
  days: 35,
  electronic: 30,
  planned: 15,
  urgent: 15,
})
export const restrictedRequest = limit({
  rule: 'LIMIT_RESTRICTED_REQUEST',
  paragraph: 'FOA § 20-3',
  title: title(procedureTitles.restricted, request),
  source: art28,
  ...requestDays,
})
export const restrictedTender = limit({
  rule: 'LIMIT_RESTRICTED_TENDER',
  paragraph: 'FOA § 20-3',
  title: title(procedureTitles.restricted, tender),
  source: art28,
  ...tenderDays,
})
export const negotiatedRequest = limit({
  rule: 'LIMIT_NEGOTIATED_REQUEST',
  paragraph: 'FOA § 20-4',
  title: title(procedureTitles.negotiated, request),
  source: art28,
  ...requestDays,
})
export const negotiatedTender = limit({
  rule: 'LIMIT_NEGOTIATED_TENDER',
  paragraph: 'FOA § 20-4',
  title: title(procedureTitles.negotiated, tender),
  source: art28,
  ...tenderDays,
})
export const dialogueRequest = limit({
  rule: 'LIMIT_DIALOGUE_REQUEST',
  paragraph: 'Directive 2014/24/EU art. 30 (1)',
  title: title(procedureTitles.dialogue, request),
  source: art30,
  days: 30,
})
export const innovationRequest = limit({
  rule: 'LIMIT_INNOVATION_REQUEST',
  paragraph: 'Directive 2014/24/EU art. 31 (1)',
  title: title(procedureTitles.innovation, request),
  source: art31,
  days: 30,
})
export const dpsRequest = limit({
  rule: 'LIMIT_DPS_REQUEST',
  paragraph: 'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (2) a',
  title: title(procedureTitles.dps, request),
  source: dpsSource,
  status: 'verified',
  days: 30,
})
export const dpsTender = limit({
  rule: 'LIMIT_DPS_TENDER',
  paragraph: 'FOA §§ 26-4–26-7; Directive 2014/24/EU art. 34 (2) b',
  title: title(procedureTitles.dps, tender),
  source: dpsSource,
  status: 'verified',
  days: 10,
})

export const utilityOpenTender = limit({
  rule: 'LIMIT_UTIL_OPEN',
  paragraph: 'Forsyningsforskriften; Directive 2014/25/EU art. 45',
  title: title(within(utility, procedureTitles.open), tender),
  source: 'Directive 2014/25/EU art. 45 says what art. 27 of 2014/24/EU says',
  days: 35,
  electronic: 30,
  planned: 15,
  urgent: 15,
})

function utilityRequest(rule: string, procedure: Text): Series<Limit> {
  return limit({
    rule,
    paragraph: 'Forsyningsforskriften; Directive 2014/25/EU art. 46–49',
    title: title(within(utility, procedure), request),
    source: `${utilities46}: in general 30 days, in no case less than 15`,
    status: 'verified',
    days: 30,
    urgent: 15,
  })
}
export const utilityRestrictedRequest = utilityRequest('LIMIT_UTIL_RESTRICTED_REQUEST', procedureTitles.restricted)
export const utilityNegotiatedRequest = utilityRequest('LIMIT_UTIL_NEGOTIATED_REQUEST', procedureTitles.negotiated)
export const utilityDialogueRequest = utilityRequest('LIMIT_UTIL_DIALOGUE_REQUEST', procedureTitles.dialogue)
export const utilityInnovationRequest = utilityRequest('LIMIT_UTIL_INNOVATION_REQUEST', procedureTitles.innovation)
export const utilityDpsRequest = utilityRequest('LIMIT_UTIL_DPS_REQUEST', procedureTitles.dps)

function utilityTender(rule: string, procedure: Text): Series<Limit> {
  return limit({
    rule,
    paragraph: 'Forsyningsforskriften; Directive 2014/25/EU art. 46–47',
    title: title(within(utility, procedure), tender),
    source: `${utilities46}: by agreement with all, else at least 10 days`,
    status: 'verified',
    days: 10,
  })
}
export const utilityRestrictedTender = utilityTender('LIMIT_UTIL_RESTRICTED_TENDER', procedureTitles.restricted)
export const utilityNegotiatedTender = utilityTender('LIMIT_UTIL_NEGOTIATED_TENDER', procedureTitles.negotiated)
export const utilityDpsTender = utilityTender('LIMIT_UTIL_DPS_TENDER', procedureTitles.dps)

export const concessionOneStage = limit({
  rule: 'LIMIT_CONC_ONE_STAGE',
  paragraph: 'Konsesjonskontraktforskriften; Directive 2014/23/EU art. 39 (3) and (5)',
  title: title(concession, tender),
  source: art39,
  status: 'verified',
  days: 30,
  electronic: 25,
})
export const concessionRequest = limit({
  rule: 'LIMIT_CONC_REQUEST',
  paragraph: 'Konsesjonskontraktforskriften; Directive 2014/23/EU art. 39 (3)',
  title: title(concession, request),
  source: art39,
  status: 'verified',
  days: 30,
})
export const concessionTender = limit({
  rule: 'LIMIT_CONC_TENDER',
  paragraph: 'Konsesjonskontraktforskriften; Directive 2014/23/EU art. 39 (4) and (5)',
  title: title(text('Konsesjon i flere trinn', 'Konsesjon i fleire trinn', 'Concession in stages'), tender),
  source: art39,
  status: 'verified',
  days: 22,
  electronic: 17,
})

const defence = text('Forsvar og sikkerhet', 'Forsvar og tryggleik', 'Defence and security')
const defenceParagraph = 'FOSA; Directive 2009/81/EC art. 33'

/** Art. 33: 37 days to ask, 7 fewer where the notice is drawn up and sent electronically; 40 to tender, 5 fewer with open documents. */
function defenceLimit(rule: string, procedure: Text, phase: Text, value: Omit<Limit, 'kind'>): Series<Limit> {
  return limit({
    rule,
    paragraph: defenceParagraph,
    title: title(within(defence, procedure), phase),
    source:
      'Directive 2009/81/EC art. 33, from memory; FOSA was not read. Shortening after a planning notice is left out',
    question: text(
      'Er dette minimumsfristen i FOSA? Den er tatt fra direktiv 2009/81/EF artikkel 33 etter hukommelsen. Kontroller mot Lovdata.',
      'Er dette minimumsfristen i FOSA? Han er teken frå direktiv 2009/81/EF artikkel 33 etter minnet. Kontroller mot Lovdata.',
      'Is this the minimum in FOSA? It is taken from Directive 2009/81/EC art. 33 from memory. Check against Lovdata.',
    ),
    ...value,
  })
}
const defenceRequestDays = { days: 37, electronic: 30, urgent: 15 }
export const defenceRestrictedRequest = defenceLimit(
  'LIMIT_FOSA_RESTRICTED_REQUEST',
  procedureTitles.restricted,
  request,
  defenceRequestDays,
)
export const defenceRestrictedTender = defenceLimit(
  'LIMIT_FOSA_RESTRICTED_TENDER',
  procedureTitles.restricted,
  tender,
  {
    days: 40,
    electronic: 35,
    urgent: 10,
  },
)
export const defenceNegotiatedRequest = defenceLimit(
  'LIMIT_FOSA_NEGOTIATED_REQUEST',
  procedureTitles.negotiated,
  request,
  defenceRequestDays,
)
export const defenceDialogueRequest = defenceLimit(
  'LIMIT_FOSA_DIALOGUE_REQUEST',
  procedureTitles.dialogue,
  request,
  defenceRequestDays,
)

export const noFixedLimit = series<Statement>(
  {
    rule: 'LIMIT_REASONABLE',
    subject: 'time-limit',
    paragraph: 'FOA del I, II, IV, V',
    title: text('Ingen fast minimumsfrist', 'Ingen fast minimumsfrist', 'No fixed minimum'),
  },
  [
    {
      from: start,
      value: statement(
        'Her gjelder ingen fast minimumsfrist. Fristen skal være lang nok ut fra hvor kompleks kontrakten er og tiden leverandørene trenger.',
        'Her gjeld ingen fast minimumsfrist. Fristen skal vere lang nok ut frå kor kompleks kontrakten er og tida leverandørane treng.',
        'No fixed minimum applies. The time limit must be long enough for the complexity of the contract and the time suppliers need.',
      ),
      source: 'Ministry, time limits (regjeringen.no id2570287)',
      status: 'verified',
    },
  ],
)

export const closedDocuments = series<Period>(
  {
    rule: 'LIMIT_CLOSED_DOCUMENTS',
    subject: 'time-limit',
    paragraph: 'Directive 2014/24/EU art. 53 (1)',
    title: text(
      'Konkurransegrunnlaget er ikke fritt tilgjengelig: tillegg, unntatt ved begrunnet hast',
      'Konkurransegrunnlaget er ikkje fritt tilgjengeleg: tillegg, unnateke ved grunngjeven hast',
      'Documents not openly accessible: added, except in justified urgency',
    ),
  },
  [
    {
      from: start,
      value: period(5, 'day'),
      source: 'Directive 2014/24/EU art. 53 (1), read as transposed in UK SI 2015/102 reg. 53 (5)',
      status: 'verified',
    },
  ],
)

function around(rule: string, count: number, unit: 'day' | 'month', name: Text): Series<Period> {
  return series<Period>(
    { rule, subject: 'time-limit', paragraph: 'FOA § 20-2; Directive 2014/24/EU art. 27 (2)', title: name },
    [{ from: start, value: period(count, unit), source: art27, status: 'verified' }],
  )
}

export const planningNoticeEarliest = around(
  'PIN_EARLIEST',
  12,
  'month',
  text(
    'Veiledende kunngjøring som forkorter: sendt tidligst så lenge før',
    'Rettleiande kunngjering som forkortar: send tidlegast så lenge før',
    'Planning notice that shortens: sent at most so long before',
  ),
)
export const planningNoticeLatest = around(
  'PIN_LATEST',
  35,
  'day',
  text(
    'Veiledende kunngjøring som forkorter: sendt senest så lenge før',
    'Rettleiande kunngjering som forkortar: send seinast så lenge før',
    'Planning notice that shortens: sent at least so long before',
  ),
)

function answers(rule: string, count: number, name: Text): Series<Period> {
  return series<Period>({ rule, subject: 'time-limit', paragraph: 'Directive 2014/24/EU art. 53 (2)', title: name }, [
    {
      from: start,
      value: period(count, 'day'),
      source: 'Read as transposed in UK SI 2015/102 reg. 53 (6)–(7)',
      status: 'verified',
    },
  ])
}

export const answerBefore = answers(
  'ANSWER_BEFORE',
  6,
  text(
    'Svar på spørsmål stilt i tide: senest så lenge før fristen',
    'Svar på spørsmål stilte i tide: seinast så lenge før fristen',
    'Answers to questions asked in time: at least so long before the deadline',
  ),
)
export const answerBeforeUrgent = answers(
  'ANSWER_BEFORE_URGENT',
  4,
  text(
    'Svar på spørsmål ved hast: senest så lenge før fristen',
    'Svar på spørsmål ved hast: seinast så lenge før fristen',
    'Answers in an accelerated procedure: at least so long before the deadline',
  ),
)

export const urgencyReason = series<Statement>(
  {
    rule: 'URGENCY_REASON',
    subject: 'time-limit',
    paragraph: 'FOA §§ 20-2, 20-3, 20-4',
    title: text(
      'Forkortet frist på grunn av hast',
      'Forkorta frist på grunn av hast',
      'Time limit shortened for urgency',
    ),
  },
  [
    {
      from: start,
      value: statement(
        'Hasten må være begrunnet, og begrunnelsen skal stå i kunngjøringen.',
        'Hasten må vere grunngjeven, og grunngjevinga skal stå i kunngjeringa.',
        'The urgency must be justified, and the reason must be published in the notice.',
      ),
      source: 'Account of FOA ch. 20; Directive 2014/24/EU art. 27 (3)',
      status: 'secondary',
    },
  ],
)

export const resultNotice = series<Period>(
  {
    rule: 'RESULT_NOTICE',
    subject: 'time-limit',
    paragraph: 'Directive 2014/24/EU art. 50',
    title: text(
      'Kunngjøring av resultat etter kontrakt',
      'Kunngjering av resultat etter kontrakt',
      'Result notice after the contract',
    ),
  },
  [
    {
      from: start,
      value: period(30, 'day'),
      source: 'Directive 2014/24/EU art. 50, account (felp.ac.uk)',
      status: 'secondary',
    },
  ],
)

export const sameDeadlineForLots = series<Statement>(
  {
    rule: 'LOTS_SAME_DEADLINE',
    subject: 'time-limit',
    paragraph: 'EFORMS-NOR-R200, R201',
    title: text(
      'Felles frist for alle delkontrakter',
      'Felles frist for alle delkontraktar',
      'One deadline for all lots',
    ),
  },
  [
    {
      from: start,
      value: statement(
        'Alle delkontrakter i en norsk kunngjøring har samme tilbudsfrist.',
        'Alle delkontraktar i ei norsk kunngjering har same tilbodsfrist.',
        'All lots in a Norwegian notice have the same deadline for tenders.',
      ),
      source: 'DFØ eForms rules R200, R201, DV-R004C/D',
      status: 'verified',
    },
  ],
)

function says(
  rule: string,
  paragraph: string,
  name: Text,
  source: string,
  status: 'verified' | 'secondary',
  value: Statement,
): Series<Statement> {
  return series<Statement>({ rule, subject: 'time-limit', paragraph, title: name }, [
    { from: start, value, source, status },
  ])
}

export const documentChange = says(
  'DOCUMENT_CHANGE',
  'Directive 2014/24/EU art. 47 (3); FOA kap. 14',
  text('Endring av konkurransegrunnlaget', 'Endring av konkurransegrunnlaget', 'Change of the procurement documents'),
  'DFØ, changes before the deadline',
  'verified',
  statement(
    'Endringer som ikke er vesentlige, kan gjøres før fristen er ute. Fristen forlenges når leverandørene trenger det. En vesentlig endring krever avlysning og ny kunngjøring.',
    'Endringar som ikkje er vesentlege, kan gjerast før fristen er ute. Fristen blir forlengd når leverandørane treng det. Ei vesentleg endring krev avlysing og ny kunngjering.',
    'Changes that are not essential may be made before the deadline, which is extended where suppliers need it. An essential change means cancelling and publishing anew.',
  ),
)

export const dispatchWindow = says(
  'DISPATCH_WINDOW',
  'EFORMS-NOR-R801, R001B',
  text('Sendedato i kunngjøringen', 'Sendedato i kunngjeringa', 'Dispatch date in the notice'),
  'DFØ eForms rules R801 and R001B',
  'verified',
  statement(
    'Datoen kunngjøringen sies å være sendt, er fra dagen før til to dager etter dagen den tas imot.',
    'Datoen kunngjeringa er oppgjeven send, er frå dagen før til to dagar etter dagen ho blir teken imot.',
    'The date on which the notice is said to be sent lies from the day before to two days after the day it is received.',
  ),
)

export const tenderValidity = says(
  'TENDER_VALIDITY',
  'FOA §§ 8-15 (3), 20-6 (3)',
  text('Vedståelsesfrist', 'Vedståingsfrist', 'Validity of tenders'),
  'Accounts of FOA §§ 8-15 and 20-6',
  'secondary',
  statement(
    'Oppdragsgiver kan be om forlengelse før vedståelsesfristen er ute, og innen rimelig tid etter. Forespørselen går bare til leverandører som ikke er avvist.',
    'Oppdragsgivar kan be om forlenging før vedståingsfristen er ute, og innan rimeleg tid etter. Førespurnaden går berre til leverandørar som ikkje er avviste.',
    'The buyer may ask for an extension before the tenders expire and within reasonable time after. Only suppliers that are not rejected are asked.',
  ),
)

export const quarterlyResults = series<Statement>(
  {
    rule: 'RESULT_NOTICE_DPS',
    subject: 'time-limit',
    paragraph: 'Directive 2014/24/EU art. 50 (3)',
    title: text(
      'Resultat av kjøp i dynamisk innkjøpsordning',
      'Resultat av kjøp i dynamisk innkjøpsordning',
      'Results of purchases under a dynamic purchasing system',
    ),
  },
  [
    {
      from: start,
      value: statement(
        'Resultatene kan samles og kunngjøres innen 30 dager etter hvert kvartal.',
        'Resultata kan samlast og kunngjerast innan 30 dagar etter kvart kvartal.',
        'The results may be grouped and published within 30 days of the end of each quarter.',
      ),
      source: 'Directive 2014/24/EU art. 50 (3), from memory',
      status: 'pending',
      question: text(
        'Kan resultater av kjøp i dynamisk innkjøpsordning kunngjøres samlet hvert kvartal? Kontroller mot Lovdata.',
        'Kan resultat av kjøp i dynamisk innkjøpsordning kunngjerast samla kvart kvartal? Kontroller mot Lovdata.',
        'May results of purchases under a dynamic purchasing system be published by quarter? Check against Lovdata.',
      ),
    },
  ],
)

export const timeLimitRules: readonly Series[] = [
  openTender,
  restrictedRequest,
  restrictedTender,
  negotiatedRequest,
  negotiatedTender,
  dialogueRequest,
  innovationRequest,
  dpsRequest,
  dpsTender,
  utilityOpenTender,
  utilityRestrictedRequest,
  utilityRestrictedTender,
  utilityNegotiatedRequest,
  utilityNegotiatedTender,
  utilityDialogueRequest,
  utilityInnovationRequest,
  utilityDpsRequest,
  utilityDpsTender,
  concessionOneStage,
  concessionRequest,
  concessionTender,
  defenceRestrictedRequest,
  defenceRestrictedTender,
  defenceNegotiatedRequest,
  defenceDialogueRequest,
  noFixedLimit,
  closedDocuments,
  planningNoticeEarliest,
  planningNoticeLatest,
  answerBefore,
  answerBeforeUrgent,
  urgencyReason,
  resultNotice,
  sameDeadlineForLots,
  documentChange,
  dispatchWindow,
  tenderValidity,
  quarterlyResults,
]
