// Which part of a regulation applies, by kind of contract and value (FOA § 5-1 and the sister regulations).
import { series, type Series } from '../row.ts'
import {
  percent,
  period,
  statement,
  type Band,
  type Part,
  type PartTable,
  type Percent,
  type Period,
  type Statement,
} from '../row-value.ts'
import { text } from '../text.ts'

const ministry = 'Ministry guide to FOA, chapter 5 (regjeringen.no id2581234)'

function band(ted: boolean, ...parts: Part[]): Band {
  return { parts, ted }
}

const ordinary = [band(false, 'I'), band(false, 'I', 'II'), band(true, 'I', 'III')] as const

export const partsOfProcurement = series<PartTable>(
  {
    rule: 'PARTS_FOA',
    subject: 'part',
    paragraph: 'FOA § 5-1',
    title: text(
      'Delene i anskaffelsesforskriften',
      'Delane i anskaffingsforskrifta',
      'The parts of the procurement regulation',
    ),
  },
  [
    {
      from: '2017-01-01',
      value: {
        kind: 'parts',
        bands: {
          goods: ordinary,
          services: ordinary,
          works: ordinary,
          special: [band(false, 'I'), band(false, 'I', 'II'), band(true, 'I', 'II')],
          health: [band(false, 'I'), band(false, 'I'), band(true, 'I', 'IV')],
          'design-contest': [band(false, 'I'), band(false, 'I'), band(true, 'I', 'V')],
        },
      },
      source: `${ministry}; DFØ rule TH-R008I (part II closed to health and social services)`,
      status: 'verified',
    },
  ],
)

const aboveOnly = [band(false, 'I'), band(false, 'I'), band(true, 'I', 'II')] as const
const aboveOnlyTable: PartTable = {
  kind: 'parts',
  bands: {
    goods: aboveOnly,
    services: aboveOnly,
    works: aboveOnly,
    special: aboveOnly,
    health: aboveOnly,
    'design-contest': aboveOnly,
  },
}

function partsQuestion(name: string) {
  return text(
    `Radene kjenner bare del I under EØS-terskelverdien og del II fra og med den i ${name}. Bekreft hvilken del som gjelder for denne kontraktstypen.`,
    `Radene kjenner berre del I under EØS-terskelverdien og del II frå og med han i ${name}. Stadfest kva del som gjeld for denne kontraktstypen.`,
    `The rows know only part I below the EEA threshold and part II from it in ${name}. Confirm which part applies to this kind of contract.`,
  )
}

export const partsOfUtilities = series<PartTable>(
  {
    rule: 'PARTS_UTIL',
    subject: 'part',
    paragraph: 'Forsyningsforskriften (scope of its parts)',
    title: text(
      'Delene i forsyningsforskriften',
      'Delane i forsyningsforskrifta',
      'The parts of the utilities regulation',
    ),
  },
  [
    {
      from: '2017-01-01',
      value: aboveOnlyTable,
      source: 'Not read; structure of the regulation as commonly described',
      status: 'pending',
      question: partsQuestion('forsyningsforskriften'),
    },
  ],
)

export const partsOfConcessions = series<PartTable>(
  {
    rule: 'PARTS_CONC',
    subject: 'part',
    paragraph: 'Konsesjonskontraktforskriften (scope of its parts)',
    title: text(
      'Delene i konsesjonskontraktforskriften',
      'Delane i konsesjonskontraktforskrifta',
      'The parts of the concessions regulation',
    ),
  },
  [
    {
      from: '2017-01-01',
      value: aboveOnlyTable,
      source: 'Not read; structure of the regulation as commonly described',
      status: 'pending',
      question: partsQuestion('konsesjonskontraktforskriften'),
    },
  ],
)

export const partsOfDefence = series<PartTable>(
  {
    rule: 'PARTS_FOSA',
    subject: 'part',
    paragraph: 'FOSA (scope of its parts)',
    title: text(
      'Delene i forskriften om forsvars- og sikkerhetsanskaffelser',
      'Delane i forskrifta om forsvars- og tryggingsanskaffingar',
      'The parts of the defence and security regulation',
    ),
  },
  [
    {
      from: '2017-01-01',
      value: aboveOnlyTable,
      source: 'Not read; FOSA carries out Directive 2009/81/EC, whose full procedures apply from the EEA threshold',
      status: 'pending',
      question: partsQuestion('FOSA'),
    },
  ],
)

export const lotsCountTogether = series<Statement>(
  {
    rule: 'VALUE_LOTS',
    subject: 'value',
    paragraph: 'FOA § 5-4',
    title: text('Anskaffelsens verdi', 'Verdien av anskaffinga', 'Value of a procurement'),
  },
  [
    {
      from: '2017-01-01',
      value: statement(
        'Verdien er summen av alt oppdragsgiver kan komme til å betale uten mva.: alle delkontrakter, opsjoner, forlengelser og premier. For rammeavtaler og dynamiske innkjøpsordninger er den høyeste samlede verdi. En anskaffelse skal ikke deles opp for å komme under en terskelverdi.',
        'Verdien er summen av alt oppdragsgivar kan kome til å betale utan mva.: alle delkontraktar, opsjonar, forlengingar og premiar. For rammeavtalar og dynamiske innkjøpsordningar er han den høgaste samla verdien. Ei anskaffing skal ikkje delast opp for å kome under ein terskelverdi.',
        'The value is the sum of everything the buyer may come to pay, without VAT: all lots, options, extensions and prizes. For framework agreements and dynamic purchasing systems it is the highest total. A procurement must not be split to stay below a threshold.',
      ),
      source: `${ministry}; DFØ rule: value of the procedure is the sum of its lots`,
      status: 'verified',
    },
  ],
)

export const openEndedMonths = series<Period>(
  {
    rule: 'VALUE_OPEN_ENDED',
    subject: 'value',
    paragraph: 'FOA § 5-4',
    title: text(
      'Kontrakt uten fast varighet: månedlig verdi ganget med',
      'Kontrakt utan fast varigheit: månadleg verdi gonga med',
      'Contract without a fixed term: monthly value times',
    ),
  },
  [
    {
      from: '2017-01-01',
      value: period(48, 'month'),
      source: 'Account of the ministry guide; Directive 2014/24/EU art. 5(14)',
      status: 'secondary',
    },
  ],
)

export const smallLotShare = series<Percent>(
  {
    rule: 'SMALL_LOT_SHARE',
    subject: 'value',
    paragraph: 'FOA § 5-4 (8)',
    title: text(
      'Små delkontrakter: høyeste andel av samlet verdi',
      'Små delkontraktar: høgaste del av samla verdi',
      'Small lots: highest share of the total value',
    ),
  },
  [{ from: '2017-01-01', value: percent(20), source: 'Advokatfirmaet vaar, new thresholds 2020', status: 'secondary' }],
)

export const partRules: readonly Series[] = [
  partsOfProcurement,
  partsOfUtilities,
  partsOfConcessions,
  partsOfDefence,
  lotsCountTogether,
  openEndedMonths,
  smallLotShare,
]
