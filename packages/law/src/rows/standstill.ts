// Standstill between the award letter and the contract (FOA §§ 10-2, 25-2), and when none is required.
import { series, type Series } from '../row.ts'
import { items, period, statement, type Items, type Period, type StandstillDays, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'
const days: StandstillDays = { kind: 'standstill', electronic: 10, otherwise: 15 }

export const standstillPartIII = series<StandstillDays>(
  {
    rule: 'STANDSTILL_III',
    subject: 'standstill',
    paragraph: 'FOA § 25-2',
    title: text('Karensperiode, del III', 'Karensperiode, del III', 'Standstill, part III'),
  },
  [
    {
      from: start,
      value: days,
      source: 'Account of FOA § 25-2; Directive 89/665/EEC art. 2a; felp.ac.uk',
      status: 'secondary',
    },
  ],
)

export const standstillPartII = series<StandstillDays>(
  {
    rule: 'STANDSTILL_II',
    subject: 'standstill',
    paragraph: 'FOA § 10-2',
    title: text(
      'Karensperiode, del II: rimelig, i praksis',
      'Karensperiode, del II: rimeleg, i praksis',
      'Standstill, part II: reasonable, in practice',
    ),
  },
  [
    {
      from: start,
      value: { kind: 'standstill', electronic: 10, otherwise: 10 },
      source: 'Account of FOA § 10-2: “reasonable”, in practice 10 days',
      status: 'secondary',
    },
  ],
)

function pendingStandstill(rule: string, paragraph: string, title: Text, where: Text): Series<StandstillDays> {
  return series<StandstillDays>({ rule, subject: 'standstill', paragraph, title }, [
    {
      from: start,
      value: days,
      source: 'Directives 89/665/EEC and 92/13/EEC art. 2a; the Norwegian paragraph was not read',
      status: 'pending',
      question: text(
        `Gjelder karensperioden på 10 dager (15 når brevet ikke sendes elektronisk) ${where.nb}? Kontroller mot Lovdata.`,
        `Gjeld karensperioden på 10 dagar (15 når brevet ikkje blir sendt elektronisk) ${where.nn}? Kontroller mot Lovdata.`,
        `Does the standstill of 10 days (15 when the letter is not sent electronically) apply ${where.en}? Check against Lovdata.`,
      ),
    },
  ])
}

export const standstillPartIV = pendingStandstill(
  'STANDSTILL_IV',
  'FOA del IV; Directive 89/665/EEC art. 2a',
  text('Karensperiode, del IV', 'Karensperiode, del IV', 'Standstill, part IV'),
  text(
    'for helse- og sosialtjenester etter del IV',
    'for helse- og sosialtenester etter del IV',
    'to health and social services under part IV',
  ),
)
export const standstillPartV = pendingStandstill(
  'STANDSTILL_V',
  'FOA del V; Directive 89/665/EEC art. 2a',
  text('Karensperiode, del V', 'Karensperiode, del V', 'Standstill, part V'),
  text(
    'for kontrakt etter plan- og designkonkurranse',
    'for kontrakt etter plan- og designkonkurranse',
    'to a contract that follows a design contest',
  ),
)
export const standstillUtilities = pendingStandstill(
  'STANDSTILL_UTIL',
  'Forsyningsforskriften; Directive 92/13/EEC art. 2a',
  text('Karensperiode, forsyning', 'Karensperiode, forsyning', 'Standstill, utilities'),
  text('etter forsyningsforskriften', 'etter forsyningsforskrifta', 'under the utilities regulation'),
)
export const standstillConcessions = pendingStandstill(
  'STANDSTILL_CONC',
  'Konsesjonskontraktforskriften; Directive 89/665/EEC art. 2a',
  text('Karensperiode, konsesjon', 'Karensperiode, konsesjon', 'Standstill, concessions'),
  text('etter konsesjonskontraktforskriften', 'etter konsesjonskontraktforskrifta', 'under the concessions regulation'),
)

export const standstillDefence = pendingStandstill(
  'STANDSTILL_FOSA',
  'FOSA; Directive 2009/81/EC art. 57',
  text(
    'Karensperiode, forsvar og sikkerhet',
    'Karensperiode, forsvar og tryggleik',
    'Standstill, defence and security',
  ),
  text('etter FOSA', 'etter FOSA', 'under FOSA'),
)

export const standstillPartI = series<Statement>(
  {
    rule: 'STANDSTILL_I',
    subject: 'standstill',
    paragraph: 'FOA del I',
    title: text('Karensperiode, del I', 'Karensperiode, del I', 'Standstill, part I'),
  },
  [
    {
      from: start,
      value: statement(
        'Karensperiode er ikke påkrevd, men anbefales.',
        'Karensperiode er ikkje påkravd, men blir tilrådd.',
        'No standstill is required; one is recommended.',
      ),
      source: 'KOFA 2022/1189, 2020/962, 2019/497, 2019/90',
      status: 'verified',
    },
  ],
)

export const standstillExceptions = series<Items>(
  {
    rule: 'STANDSTILL_EXCEPTIONS',
    subject: 'standstill',
    paragraph: 'FOA §§ 25-2 (2), 10-2 (3)',
    title: text('Unntak fra karensplikten', 'Unntak frå karensplikta', 'Exceptions from the standstill'),
  },
  [
    {
      from: start,
      value: items(
        [
          'no-notice-duty',
          'anskaffelsen skal ikke kunngjøres',
          'anskaffinga skal ikkje kunngjerast',
          'the procurement need not be published',
        ],
        [
          'single-tenderer',
          'bare én leverandør er berørt',
          'berre éin leverandør er råka',
          'only one supplier is concerned',
        ],
        ['framework-call-off', 'avrop på rammeavtale', 'avrop på rammeavtale', 'call-off under a framework agreement'],
        [
          'dps-call-off',
          'kjøp i dynamisk innkjøpsordning',
          'kjøp i dynamisk innkjøpsordning',
          'purchase under a dynamic purchasing system',
        ],
      ),
      source: 'Account of FOA § 25-2 (2); Directive 89/665/EEC art. 2b',
      status: 'secondary',
    },
  ],
)

export const voluntaryStandstill = series<Statement>(
  {
    rule: 'STANDSTILL_VOLUNTARY',
    subject: 'standstill',
    paragraph: 'FOA § 25-2; LOA § 13',
    title: text('Frivillig karensperiode', 'Frivillig karensperiode', 'Voluntary standstill'),
  },
  [
    {
      from: start,
      value: statement(
        'En frivillig karensperiode som er meddelt og minst like lang som minstekravet, hindrer at et avrop blir kjent uten virkning.',
        'Ein frivillig karensperiode som er meddelt og minst like lang som minstekravet, hindrar at eit avrop blir kjent utan verknad.',
        'A voluntary standstill that is notified and at least as long as the minimum keeps a call-off from being declared ineffective.',
      ),
      source: 'Account of FOA § 25-2 and LOA § 13',
      status: 'secondary',
    },
  ],
)

export const reversal = series<Statement>(
  {
    rule: 'REVERSAL',
    subject: 'standstill',
    paragraph: 'FOA § 25-1 (4)',
    title: text('Omgjøring av tildelingen', 'Omgjering av tildelinga', 'Reversal of the award'),
  },
  [
    {
      from: start,
      value: statement(
        'Omgjøring gir nytt brev, ny begrunnelse og ny, full karensperiode. Den gamle faller bort.',
        'Omgjering gjev nytt brev, ny grunngjeving og ny, full karensperiode. Den gamle fell bort.',
        'A reversal means a new letter, new reasons and a new, full standstill. The old one lapses.',
      ),
      source: 'Account of FOA § 25-1 (4)',
      status: 'secondary',
    },
  ],
)

export const interimMeasure = series<Statement>(
  {
    rule: 'INTERIM_MEASURE',
    subject: 'standstill',
    paragraph: 'FOA § 25-3',
    title: text('Midlertidig forføyning', 'Mellombels åtgjerd', 'Interim measure'),
  },
  [
    {
      from: start,
      value: statement(
        'Så lenge en begjæring om midlertidig forføyning er til behandling, kan kontrakten ikke inngås.',
        'Så lenge eit krav om mellombels åtgjerd er til handsaming, kan kontrakten ikkje inngåast.',
        'While a petition for an interim measure is before the court, the contract may not be concluded.',
      ),
      source: 'Account of FOA § 25-3',
      status: 'secondary',
    },
  ],
)

export const intentionNoticeWait = series<Period>(
  {
    rule: 'INTENTION_NOTICE',
    subject: 'standstill',
    paragraph: 'FOA § 21-5; LOA § 13',
    title: text(
      'Intensjonskunngjøring: venting før kontrakt',
      'Intensjonskunngjering: venting før kontrakt',
      'Intention notice (VEAT): wait before the contract',
    ),
  },
  [
    {
      from: start,
      value: period(10, 'day'),
      source: 'Directive 89/665/EEC art. 2d (4); the Norwegian text was not read',
      status: 'pending',
      question: text(
        'Er ventetiden etter intensjonskunngjøring 10 dager regnet fra dagen etter kunngjøringen? Kontroller mot Lovdata.',
        'Er ventetida etter intensjonskunngjering 10 dagar rekna frå dagen etter kunngjeringa? Kontroller mot Lovdata.',
        'Is the wait after an intention notice 10 days from the day after its publication? Check against Lovdata.',
      ),
    },
  ],
)

export const contractConcluded = series<Statement>(
  {
    rule: 'CONTRACT_CONCLUDED',
    subject: 'standstill',
    paragraph: 'FOA § 4-5 g',
    title: text('Når kontrakten er inngått', 'Når kontrakten er inngått', 'When the contract is concluded'),
  },
  [
    {
      from: start,
      value: statement(
        'Kontrakten er inngått når begge parter har signert, og tidligst når karensperioden er ute.',
        'Kontrakten er inngått når begge partar har signert, og tidlegast når karensperioden er ute.',
        'The contract is concluded when both parties have signed, and not before the standstill has run out.',
      ),
      source: 'DFØ, award of contract',
      status: 'verified',
    },
  ],
)

export const standstillRules: readonly Series[] = [
  standstillPartIII,
  standstillPartII,
  standstillPartIV,
  standstillPartV,
  standstillPartI,
  standstillUtilities,
  standstillConcessions,
  standstillDefence,
  standstillExceptions,
  voluntaryStandstill,
  reversal,
  interimMeasure,
  intentionNoticeWait,
  contractConcluded,
]
