// Which procedures each part opens, always or on stated grounds (FOA §§ 8-3, 13-1 to 13-4, 5-2, ch. 26).
import { series, type Series } from '../row.ts'
import { items, statement, type Items, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'

function list(
  rule: string,
  paragraph: string,
  title: Text,
  source: string,
  status: 'verified' | 'secondary',
  value: Items,
): Series<Items> {
  return series<Items>({ rule, subject: 'procedure', paragraph, title }, [{ from: start, value, source, status }])
}

const open = ['open', 'åpen konkurranse', 'open konkurranse', 'open procedure'] as const
const restricted = ['restricted', 'begrenset konkurranse', 'avgrensa konkurranse', 'restricted procedure'] as const
const negotiated = [
  'negotiated',
  'konkurranse med forhandling',
  'konkurranse med forhandling',
  'negotiated procedure',
] as const
const dialogue = ['dialogue', 'konkurransepreget dialog', 'konkurransedialog', 'competitive dialogue'] as const
const innovation = ['innovation', 'innovasjonspartnerskap', 'innovasjonspartnarskap', 'innovation partnership'] as const
const dps = [
  'dps',
  'dynamisk innkjøpsordning for alminnelig tilgjengelige ytelser (§ 26-4)',
  'dynamisk innkjøpsordning for allment tilgjengelege ytingar (§ 26-4)',
  'dynamic purchasing system for generally available purchases (§ 26-4)',
] as const
const miniCompetition = [
  'mini-competition',
  'minikonkurranse mellom partene i en rammeavtale',
  'minikonkurranse mellom partane i ei rammeavtale',
  'mini-competition between the parties to a framework agreement',
] as const

export const proceduresPartI = list(
  'PROCEDURES_I',
  'FOA del I; LOA § 4',
  text('Prosedyrer i del I', 'Prosedyrar i del I', 'Procedures in part I'),
  'Account of the ministry guide: competition as far as possible, no fixed procedure',
  'secondary',
  items(
    open,
    restricted,
    negotiated,
    dialogue,
    innovation,
    dps,
    miniCompetition,
    ['design-contest', 'plan- og designkonkurranse', 'plan- og designkonkurranse', 'design contest'],
    [
      'direct',
      'direkte forespørsel når konkurranse ikke er mulig',
      'direkte førespurnad når konkurranse ikkje er mogleg',
      'direct request where competition is not possible',
    ],
  ),
)

export const proceduresPartII = list(
  'PROCEDURES_II',
  'FOA § 8-3',
  text(
    'Prosedyrer i del II, alltid tillatt',
    'Prosedyrar i del II, alltid tillate',
    'Procedures in part II, always allowed',
  ),
  'FOA § 8-3 as described by DFØ; DPS is voluntary below the EEA threshold',
  'verified',
  items(
    [
      'open',
      'åpen tilbudskonkurranse, med dialog etter §§ 9-2 og 9-3 om det er varslet',
      'open tilbodskonkurranse, med dialog etter §§ 9-2 og 9-3 om det er varsla',
      'open procedure, with dialogue under §§ 9-2 and 9-3 if foreseen',
    ],
    [
      'restricted',
      'begrenset tilbudskonkurranse, med dialog etter §§ 9-2 og 9-3 om det er varslet',
      'avgrensa tilbodskonkurranse, med dialog etter §§ 9-2 og 9-3 om det er varsla',
      'restricted procedure, with dialogue under §§ 9-2 and 9-3 if foreseen',
    ],
    dps,
    miniCompetition,
  ),
)

export const proceduresPartIII = list(
  'PROCEDURES_III',
  'FOA § 13-1, kap. 26',
  text(
    'Prosedyrer i del III, alltid tillatt',
    'Prosedyrar i del III, alltid tillate',
    'Procedures in part III, always allowed',
  ),
  'Ministry guide to FOA, chapter 34',
  'verified',
  items(open, restricted, dps, miniCompetition),
)

export const proceduresPartIV = list(
  'PROCEDURES_IV',
  'FOA del IV; Directive 2014/24/EU art. 76',
  text('Prosedyrer i del IV', 'Prosedyrar i del IV', 'Procedures in part IV'),
  'Ministry, time limits: flexible rules of procedure in part IV',
  'secondary',
  items(open, restricted, negotiated, dialogue, innovation, dps, miniCompetition),
)

export const proceduresPartV = list(
  'PROCEDURES_V',
  'FOA del V',
  text('Prosedyrer i del V', 'Prosedyrar i del V', 'Procedures in part V'),
  'Ministry, time limits (regjeringen.no id2570287)',
  'verified',
  items([
    'design-contest',
    'plan- og designkonkurranse med jury; forslagene er anonyme til juryen har bestemt seg',
    'plan- og designkonkurranse med jury; forslaga er anonyme til juryen har avgjort',
    'design contest with a jury; proposals stay anonymous until the jury has decided',
  ]),
)

export const proceduresUtilities = list(
  'PROCEDURES_UTIL',
  'Forsyningsforskriften; Directive 2014/25/EU art. 44',
  text(
    'Prosedyrer i forsyning, alltid tillatt',
    'Prosedyrar i forsyning, alltid tillate',
    'Utilities procedures, always allowed',
  ),
  'Directive 2014/25/EU art. 44 (2)–(4); UK SI 2016/274 reg. 44',
  'secondary',
  items(open, restricted, negotiated, dialogue, innovation, dps, miniCompetition),
)

export const proceduresConcessions = list(
  'PROCEDURES_CONC',
  'Konsesjonskontraktforskriften; Directive 2014/23/EU art. 30',
  text('Prosedyrer for konsesjon', 'Prosedyrar for konsesjon', 'Concession procedures'),
  'Directive 2014/23/EU art. 30, read as transposed in UK SI 2016/273 reg. 30: the buyer organises the procedure freely',
  'verified',
  items(open, restricted, negotiated, dialogue),
)

export const proceduresDefence = list(
  'PROCEDURES_FOSA',
  'FOSA; Directive 2009/81/EC art. 25',
  text(
    'Prosedyrer for forsvar og sikkerhet, alltid tillatt',
    'Prosedyrar for forsvar og tryggleik, alltid tillatne',
    'Defence and security procedures, always allowed',
  ),
  'Directive 2009/81/EC art. 25: restricted, and negotiated with a notice; there is no open procedure and no dynamic purchasing system',
  'secondary',
  items(restricted, negotiated, miniCompetition),
)

/** Grounds that open a procedure with a notice; the others excuse from one. */
const proceduralGrounds = new Set(['GROUNDS_13_2', 'GROUNDS_INNOVATION', 'GROUNDS_FOSA_DIALOGUE'])

function grounds(
  rule: string,
  paragraph: string,
  title: Text,
  source: string,
  value: Items,
  pendingQuestion?: Text,
): Series<Items> {
  const stretch = { from: start, value, source }
  return series<Items>(
    { rule, subject: proceduralGrounds.has(rule) ? 'procedure' : 'direct-award', paragraph, title },
    [
      pendingQuestion === undefined
        ? { ...stretch, status: 'secondary' }
        : { ...stretch, status: 'pending', question: pendingQuestion },
    ],
  )
}

export const negotiationGrounds = grounds(
  'GROUNDS_13_2',
  'FOA § 13-2',
  text('Vilkår for forhandling og dialog', 'Vilkår for forhandling og dialog', 'Grounds for negotiation and dialogue'),
  'Account of FOA § 13-2; Directive 2014/24/EU art. 26 (4). The buyer bears the burden of proof',
  items(
    [
      '13-2-a',
      'behovet kan ikke dekkes uten å tilpasse allerede tilgjengelige løsninger',
      'behovet kan ikkje dekkjast utan å tilpasse løysingar som alt finst',
      'the need cannot be met without adapting readily available solutions',
    ],
    [
      '13-2-b',
      'anskaffelsen omfatter design eller innovative løsninger',
      'anskaffinga omfattar design eller innovative løysingar',
      'the procurement includes design or innovative solutions',
    ],
    [
      '13-2-c',
      'kontrakten kan ikke tildeles uten forhandlinger på grunn av art, kompleksitet, rettslig eller finansiell oppbygging eller risiko',
      'kontrakten kan ikkje tildelast utan forhandlingar på grunn av art, kompleksitet, rettsleg eller finansiell oppbygging eller risiko',
      'the contract cannot be awarded without negotiation because of its nature, complexity, legal or financial set-up or risk',
    ],
    [
      '13-2-d',
      'spesifikasjonene kan ikke beskrives presist nok',
      'spesifikasjonane kan ikkje skildrast presist nok',
      'the specifications cannot be described precisely enough',
    ],
    [
      '13-2-e',
      'bare uakseptable tilbud kom inn i en tidligere anbudskonkurranse',
      'berre uakseptable tilbod kom inn i ei tidlegare anbodskonkurranse',
      'only unacceptable tenders were received in an earlier procedure',
    ],
  ),
)

export const innovationGround = grounds(
  'GROUNDS_INNOVATION',
  'Directive 2014/24/EU art. 31',
  text(
    'Vilkår for innovasjonspartnerskap',
    'Vilkår for innovasjonspartnarskap',
    'Ground for an innovation partnership',
  ),
  'Account of the ministry guide: only for real innovation; the split of rights must be in the documents',
  items([
    'innovation-needed',
    'behovet kan ikke dekkes av det som finnes på markedet; løsningen må utvikles',
    'behovet kan ikkje dekkjast av det som finst på marknaden; løysinga må utviklast',
    'the need cannot be met by what the market offers; the solution must be developed',
  ]),
)

export const noNoticeGrounds = grounds(
  'GROUNDS_13_3',
  'FOA § 13-3',
  text(
    'Vilkår for forhandling uten kunngjøring',
    'Vilkår for forhandling utan kunngjering',
    'Grounds for negotiation without a notice',
  ),
  'Ministry guide to FOA, chapter 18, and accounts of § 13-3',
  items(
    [
      '13-3-a',
      'bare uakseptable tilbud i en tidligere konkurranse',
      'berre uakseptable tilbod i ei tidlegare konkurranse',
      'only unacceptable tenders in an earlier competition',
    ],
    [
      '13-3-b',
      'ingen tilbud eller forespørsler i en tidligere konkurranse',
      'ingen tilbod eller førespurnader i ei tidlegare konkurranse',
      'no tenders or requests in an earlier competition',
    ],
    [
      '13-3-c',
      'varer som bare produseres for forskning',
      'varer som berre blir produserte for forsking',
      'goods made only for research',
    ],
    [
      '13-3-e',
      'tvingende hast som ikke kunne forutses og ikke skyldes oppdragsgiver',
      'tvingande hast som ikkje kunne føreseiast og ikkje kjem av oppdragsgivar',
      'extreme urgency that could not be foreseen and is not due to the buyer',
    ],
    [
      '13-3-f',
      'kontrakten er kjent uten virkning',
      'kontrakten er kjend utan verknad',
      'the contract was declared ineffective',
    ],
    [
      '13-3-contest',
      'kontrakt med vinneren av en plan- og designkonkurranse',
      'kontrakt med vinnaren av ein plan- og designkonkurranse',
      'contract with the winner of a design contest',
    ],
  ),
)

export const directAwardGrounds = grounds(
  'GROUNDS_13_4',
  'FOA § 13-4',
  text(
    'Vilkår for anskaffelse uten konkurranse',
    'Vilkår for anskaffing utan konkurranse',
    'Grounds for award without competition',
  ),
  'Directive 2014/24/EU art. 32; account of FOA § 13-4 nr. 1–6 (the numbering within § 13-4 was not read)',
  items(
    [
      '13-4-unique-work',
      'unikt kunstverk eller kunstnerisk fremføring',
      'unikt kunstverk eller kunstnarleg framføring',
      'unique work of art or artistic performance',
    ],
    [
      '13-4-one-supplier',
      'bare én leverandør kan levere, av tekniske grunner eller på grunn av enerett',
      'berre éin leverandør kan levere, av tekniske grunnar eller på grunn av einerett',
      'only one supplier can deliver, for technical reasons or exclusive rights',
    ],
    [
      '13-4-additional-deliveries',
      'tilleggsleveranser fra opprinnelig leverandør, normalt høyst tre år',
      'tilleggsleveransar frå opphavleg leverandør, normalt høgst tre år',
      'additional deliveries by the original supplier, normally at most three years',
    ],
    [
      '13-4-repetition',
      'gjentakelse av tilsvarende tjenester eller arbeider, høyst tre år',
      'gjentaking av tilsvarande tenester eller arbeid, høgst tre år',
      'repetition of similar services or works, at most three years',
    ],
    [
      '13-4-commodity',
      'varer notert og kjøpt på en råvarebørs',
      'varer noterte og kjøpte på ein råvarebørs',
      'goods quoted and bought on a commodity market',
    ],
    [
      '13-4-advantage',
      'særlig gunstige vilkår ved opphør, konkurs eller akkord',
      'særleg gunstige vilkår ved opphøyr, konkurs eller akkord',
      'particularly advantageous terms in a winding-up, bankruptcy or arrangement',
    ],
  ),
)

export const partIIExemptions = grounds(
  'GROUNDS_5_2',
  'FOA § 5-2',
  text('Unntak fra konkurranse i del II', 'Unntak frå konkurranse i del II', 'Exemptions from competition in part II'),
  'Account of FOA § 5-2 a–g',
  items(
    ['5-2-a', 'bare én leverandør i markedet', 'berre éin leverandør i marknaden', 'only one supplier in the market'],
    ['5-2-b', 'særlig fordelaktig tilbud', 'særleg fordelaktig tilbod', 'particularly favourable offer'],
    ['5-2-c', 'uforutsett hast', 'uføresett hast', 'unforeseen urgency'],
    ['5-2-d', 'nødvendig tilleggsleveranse', 'nødvendig tilleggsleveranse', 'necessary additional delivery'],
    [
      '5-2-e',
      'konkurransen ga ikke brukbart resultat',
      'konkurransen gav ikkje brukande resultat',
      'the competition failed',
    ],
    ['5-2-f', 'bytteavtale', 'byteavtale', 'exchange'],
    ['5-2-g', 'dekningskjøp', 'dekningskjøp', 'cover purchase'],
  ),
)

export const utilityDirectGrounds = grounds(
  'GROUNDS_UTIL',
  'Forsyningsforskriften; Directive 2014/25/EU art. 50',
  text(
    'Vilkår for kjøp uten kunngjøring i forsyning',
    'Vilkår for kjøp utan kunngjering i forsyning',
    'Grounds for award without a notice, utilities',
  ),
  'Directive 2014/25/EU art. 50, from memory',
  items(
    [
      'util-none',
      'ingen egnede tilbud i en tidligere konkurranse',
      'ingen eigna tilbod i ei tidlegare konkurranse',
      'no suitable tenders in an earlier competition',
    ],
    [
      'util-research',
      'bare for forskning eller utvikling',
      'berre for forsking eller utvikling',
      'purely for research or development',
    ],
    [
      'util-one-supplier',
      'bare én leverandør kan levere',
      'berre éin leverandør kan levere',
      'only one supplier can deliver',
    ],
    ['util-urgency', 'tvingende hast', 'tvingande hast', 'extreme urgency'],
    ['util-additional', 'tilleggsleveranser', 'tilleggsleveransar', 'additional deliveries'],
    [
      'util-repetition',
      'gjentakelse av tilsvarende ytelser',
      'gjentaking av tilsvarande ytingar',
      'repetition of similar works or services',
    ],
    ['util-commodity', 'råvarebørs', 'råvarebørs', 'commodity market'],
    ['util-bargain', 'særlig gunstig leilighet', 'særleg gunstig høve', 'bargain purchase'],
    ['util-liquidation', 'opphør eller konkurs', 'opphøyr eller konkurs', 'winding-up or bankruptcy'],
    [
      'util-contest',
      'vinner av plan- og designkonkurranse',
      'vinnar av plan- og designkonkurranse',
      'winner of a design contest',
    ],
  ),
  text(
    'Er dette grunnlagene for kjøp uten kunngjøring i forsyningsforskriften? Kontroller mot Lovdata.',
    'Er dette grunnlaga for kjøp utan kunngjering i forsyningsforskrifta? Kontroller mot Lovdata.',
    'Are these the grounds for award without a notice in the utilities regulation? Check against Lovdata.',
  ),
)

export const concessionDirectGrounds = grounds(
  'GROUNDS_CONC',
  'Konsesjonskontraktforskriften; Directive 2014/23/EU art. 31 (4)–(5)',
  text(
    'Vilkår for konsesjon uten kunngjøring',
    'Vilkår for konsesjon utan kunngjering',
    'Grounds for a concession without a notice',
  ),
  'Directive 2014/23/EU art. 31, from memory',
  items(
    [
      'conc-none',
      'ingen egnede søknader eller tilbud i en tidligere konkurranse',
      'ingen eigna søknader eller tilbod i ei tidlegare konkurranse',
      'no suitable applications or tenders in an earlier competition',
    ],
    [
      'conc-one-supplier',
      'bare én leverandør kan levere',
      'berre éin leverandør kan levere',
      'only one supplier can deliver',
    ],
  ),
  text(
    'Er dette grunnlagene for konsesjon uten kunngjøring? Kontroller mot Lovdata.',
    'Er dette grunnlaga for konsesjon utan kunngjering? Kontroller mot Lovdata.',
    'Are these the grounds for a concession without a notice? Check against Lovdata.',
  ),
)

const defenceQuestion = text(
  'Er dette vilkårene i FOSA? De er tatt fra direktiv 2009/81/EF etter hukommelsen. Kontroller mot Lovdata.',
  'Er dette vilkåra i FOSA? Dei er tekne frå direktiv 2009/81/EF etter minnet. Kontroller mot Lovdata.',
  'Are these the grounds in FOSA? They are taken from Directive 2009/81/EC from memory. Check against Lovdata.',
)

export const defenceDialogueGround = grounds(
  'GROUNDS_FOSA_DIALOGUE',
  'FOSA; Directive 2009/81/EC art. 27',
  text(
    'Vilkår for konkurransepreget dialog, forsvar og sikkerhet',
    'Vilkår for konkurransedialog, forsvar og tryggleik',
    'Ground for a competitive dialogue, defence and security',
  ),
  'Directive 2009/81/EC art. 27, from memory',
  items([
    'fosa-complex',
    'kontrakten er særlig komplisert, og begrenset anbudskonkurranse eller forhandling egner seg ikke',
    'kontrakten er særleg komplisert, og avgrensa anbodskonkurranse eller forhandling eignar seg ikkje',
    'the contract is particularly complex, and the restricted or negotiated procedure will not do',
  ]),
  defenceQuestion,
)

export const defenceDirectGrounds = grounds(
  'GROUNDS_FOSA',
  'FOSA; Directive 2009/81/EC art. 28',
  text(
    'Vilkår for kjøp uten kunngjøring, forsvar og sikkerhet',
    'Vilkår for kjøp utan kunngjering, forsvar og tryggleik',
    'Grounds for award without a notice, defence and security',
  ),
  'Directive 2009/81/EC art. 28, from memory',
  items(
    [
      'fosa-none',
      'ingen, ingen egnede eller bare uakseptable tilbud i en tidligere konkurranse',
      'ingen, ingen eigna eller berre uakseptable tilbod i ei tidlegare konkurranse',
      'no, no suitable or only unacceptable tenders in an earlier competition',
    ],
    ['fosa-crisis', 'hast som følge av en krise', 'hast som følgje av ei krise', 'urgency resulting from a crisis'],
    [
      'fosa-urgency',
      'tvingende hast som ikke kunne forutses og ikke skyldes oppdragsgiver',
      'tvingande hast som ikkje kunne føreseiast og ikkje kjem av oppdragsgivar',
      'extreme urgency that could not be foreseen and is not due to the buyer',
    ],
    [
      'fosa-one-supplier',
      'bare én leverandør kan levere, av tekniske grunner eller på grunn av enerett',
      'berre éin leverandør kan levere, av tekniske grunnar eller på grunn av einerett',
      'only one supplier can deliver, for technical reasons or exclusive rights',
    ],
    [
      'fosa-research',
      'forskning og utvikling, eller varer laget bare for forskning',
      'forsking og utvikling, eller varer laga berre for forsking',
      'research and development, or goods made only for research',
    ],
    [
      'fosa-additional',
      'tilleggsleveranser fra opprinnelig leverandør, normalt høyst fem år',
      'tilleggsleveransar frå opphavleg leverandør, normalt høgst fem år',
      'additional deliveries by the original supplier, normally at most five years',
    ],
    [
      'fosa-commodity',
      'varer kjøpt på en råvarebørs',
      'varer kjøpte på ein råvarebørs',
      'goods bought on a commodity market',
    ],
    [
      'fosa-advantage',
      'særlig gunstige vilkår ved opphør eller konkurs',
      'særleg gunstige vilkår ved opphøyr eller konkurs',
      'particularly advantageous terms in a winding-up or bankruptcy',
    ],
    [
      'fosa-repetition',
      'gjentakelse av tilsvarende tjenester eller arbeider, høyst fem år',
      'gjentaking av tilsvarande tenester eller arbeid, høgst fem år',
      'repetition of similar services or works, at most five years',
    ],
    [
      'fosa-transport',
      'luft- eller sjøtransport for styrker som skal ut eller er ute',
      'luft- eller sjøtransport for styrkar som skal ut eller er ute',
      'air or sea transport for forces deployed or to be deployed',
    ],
  ),
  defenceQuestion,
)

export const innovationRules = series<Statement>(
  {
    rule: 'INNOVATION_PARTNERSHIP',
    subject: 'procedure',
    paragraph: 'Directive 2014/24/EU art. 31',
    title: text('Innovasjonspartnerskap', 'Innovasjonspartnarskap', 'Innovation partnership'),
  },
  [
    {
      from: start,
      value: statement(
        'Fordelingen av immaterielle rettigheter skal stå i konkurransegrunnlaget, forhandling kan ikke utelates, og utviklingen går i faser med mulighet for å avslutte mellom dem.',
        'Fordelinga av immaterielle rettar skal stå i konkurransegrunnlaget, forhandling kan ikkje utelatast, og utviklinga går i fasar med høve til å avslutte mellom dei.',
        'The split of intellectual property must be in the documents, negotiation may not be skipped, and development runs in phases with break points.',
      ),
      source: 'Account of the ministry guide',
      status: 'secondary',
    },
  ],
)

export const reservedContracts = series<Items>(
  {
    rule: 'RESERVED',
    subject: 'procedure',
    paragraph: 'FOA §§ 8-8, 16-9, 30-3',
    title: text('Reserverte kontrakter', 'Reserverte kontraktar', 'Reserved contracts'),
  },
  [
    {
      from: start,
      value: items(
        [
          'sheltered',
          'virksomheter der minst 30 % av de ansatte er personer med nedsatt funksjonsevne eller vanskeligstilte',
          'verksemder der minst 30 % av dei tilsette er personar med nedsett funksjonsevne eller vanskelegstilte',
          'sheltered workshops with at least 30% disabled or disadvantaged staff',
        ],
        [
          'non-profit',
          'ideelle organisasjoner, for helse- og sosialtjenester',
          'ideelle organisasjonar, for helse- og sosialtenester',
          'non-profit organisations, for health and social services',
        ],
      ),
      source: 'Accounts of FOA §§ 8-8, 16-9 and 30-3',
      status: 'secondary',
    },
  ],
)

export const procedureRules: readonly Series[] = [
  proceduresPartI,
  proceduresPartII,
  proceduresPartIII,
  proceduresPartIV,
  proceduresPartV,
  proceduresUtilities,
  proceduresConcessions,
  proceduresDefence,
  negotiationGrounds,
  innovationGround,
  noNoticeGrounds,
  directAwardGrounds,
  partIIExemptions,
  utilityDirectGrounds,
  concessionDirectGrounds,
  defenceDialogueGround,
  defenceDirectGrounds,
  innovationRules,
  reservedContracts,
]
