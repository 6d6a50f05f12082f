import type { Text } from '../../kernel/language.ts'

/** The competition's events in one sentence each, for the timeline. */
export const sentences: Readonly<Record<string, Text>> = {
  'competitions.document-added': {
    nb: 'Dokumentet «{title}» ble lagt til',
    nn: 'Dokumentet «{title}» vart lagt til',
    en: 'The document “{title}” was added',
  },
  'competitions.document-removed': {
    nb: 'Et dokument ble fjernet',
    nn: 'Eit dokument vart fjerna',
    en: 'A document was removed',
  },
  'competitions.committee-named': {
    nb: 'Åpningskomiteen ble valgt',
    nn: 'Opningskomiteen vart vald',
    en: 'The opening committee was named',
  },
  'competitions.committee-key-made': {
    nb: 'Et medlem laget sin åpningsnøkkel',
    nn: 'Ein medlem laga opningsnøkkelen sin',
    en: 'A member made an opening key',
  },
  'competitions.model-set': {
    nb: 'Evalueringsmodellen ble valgt for «{title}»',
    nn: 'Evalueringsmodellen vart vald for «{title}»',
    en: 'The evaluation model was chosen for “{title}”',
  },
  'competitions.submitted-for-approval': {
    nb: 'Konkurransen ble sendt til godkjenning',
    nn: 'Konkurransen vart send til godkjenning',
    en: 'The competition was submitted for approval',
  },
  'competitions.returned': {
    nb: 'Konkurransen ble sendt tilbake: {reason}',
    nn: 'Konkurransen vart send tilbake: {reason}',
    en: 'The competition was returned: {reason}',
  },
  'competitions.approved': {
    nb: 'Konkurransen ble godkjent',
    nn: 'Konkurransen vart godkjend',
    en: 'The competition was approved',
  },
  'competitions.opened-for-tenders': {
    nb: 'Konkurransen åpnet for forseglede tilbud',
    nn: 'Konkurransen opna for forsegla tilbod',
    en: 'The competition opened for sealed tenders',
  },
  'competitions.question-asked': {
    nb: 'Et spørsmål ble stilt',
    nn: 'Eit spørsmål vart stilt',
    en: 'A question was asked',
  },
  'competitions.question-answered': {
    nb: 'Et spørsmål ble besvart for alle',
    nn: 'Eit spørsmål vart svara på for alle',
    en: 'A question was answered to everyone',
  },
  'competitions.tender-received': {
    nb: 'Et forseglet tilbud ble mottatt',
    nn: 'Eit forsegla tilbod vart motteke',
    en: 'A sealed tender was received',
  },
  'competitions.tender-withdrawn': {
    nb: 'Et tilbud ble trukket',
    nn: 'Eit tilbod vart trekt',
    en: 'A tender was withdrawn',
  },
  'competitions.closed': {
    nb: 'Tilbudsfristen var ute',
    nn: 'Tilbodsfristen var ute',
    en: 'The deadline for tenders passed',
  },
  'competitions.shares-released': {
    nb: 'En åpner brukte nøkkelen sin',
    nn: 'Ein opnar brukte nøkkelen sin',
    en: 'An opener used a key',
  },
  'competitions.opened': { nb: 'Tilbudene ble åpnet', nn: 'Tilboda vart opna', en: 'The tenders were opened' },
  'competitions.impartiality-declared': {
    nb: 'En evaluerer erklærte seg habil',
    nn: 'Ein evaluerar erklærte seg habil',
    en: 'An evaluator declared impartiality',
  },
  'competitions.scored': {
    nb: 'Et kvalitetskriterium fikk poeng',
    nn: 'Eit kvalitetskriterium fekk poeng',
    en: 'A quality criterion was scored',
  },
  'competitions.tender-rejected': {
    nb: 'Et tilbud ble avvist etter {legalBasis}',
    nn: 'Eit tilbod vart avvist etter {legalBasis}',
    en: 'A tender was rejected under {legalBasis}',
  },
  'competitions.quality-locked': {
    nb: 'Kvalitetspoengene ble låst og prisene vist',
    nn: 'Kvalitetspoenga vart låste og prisane viste',
    en: 'Quality scores were locked and prices shown',
  },
  'competitions.award-proposed': {
    nb: 'Tildeling ble innstilt',
    nn: 'Tildeling vart innstilt',
    en: 'An award was proposed',
  },
  'competitions.award-returned': {
    nb: 'Innstillingen ble sendt tilbake: {reason}',
    nn: 'Innstillinga vart send tilbake: {reason}',
    en: 'The proposal was returned: {reason}',
  },
  'competitions.award-letters-sent': {
    nb: 'Tildelingsbrev ble sendt til alle leverandører',
    nn: 'Tildelingsbrev vart sende til alle leverandørar',
    en: 'Award letters were sent to all tenderers',
  },
  'competitions.award-reversed': {
    nb: 'Tildelingen ble omgjort: {reason}',
    nn: 'Tildelinga vart gjord om: {reason}',
    en: 'The award was reversed: {reason}',
  },
  'competitions.cancelled': {
    nb: 'Konkurransen ble avlyst: {reason}',
    nn: 'Konkurransen vart avlyst: {reason}',
    en: 'The competition was cancelled: {reason}',
  },
  'competitions.explanation-asked': {
    nb: 'En leverandør ble bedt om å forklare en lav pris',
    nn: 'Ein leverandør vart beden om å forklare ein låg pris',
    en: 'A supplier was asked to explain a low price',
  },
  'competitions.explained': {
    nb: 'Leverandøren forklarte prisen',
    nn: 'Leverandøren forklarte prisen',
    en: 'The supplier explained the price',
  },
  'competitions.lots-drawn': {
    nb: 'Det ble trukket lodd mellom like tilbud: {how}',
    nn: 'Det vart trekt lodd mellom like tilbod: {how}',
    en: 'Lots were drawn between equal tenders: {how}',
  },
}
