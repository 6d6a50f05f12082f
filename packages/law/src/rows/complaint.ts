// Complaint board (KOFA) and court clocks.
import { series, type Series } from '../row.ts'
import {
  amount,
  percent,
  period,
  statement,
  type Amount,
  type Percent,
  type Period,
  type Statement,
} from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'
const secretariat = 'Klagenemndssekretariatet (fees, time limits, kinds of case)'
const board = 'Forskrift om klagenemnd for offentlige anskaffelser'

function clock(rule: string, title: Text, value: Period, paragraph = board): Series<Period> {
  return series<Period>({ rule, subject: 'complaint', paragraph, title }, [
    { from: start, value, source: secretariat, status: 'verified' },
  ])
}

function fee(rule: string, title: Text, kroner: number): Series<Amount> {
  return series<Amount>({ rule, subject: 'complaint', paragraph: board, title }, [
    { from: start, value: amount(kroner), source: secretariat, status: 'verified' },
  ])
}

export const complaintLimit = clock(
  'KOFA_COMPLAINT',
  text(
    'Klagefrist etter at kontrakt er inngått',
    'Klagefrist etter at kontrakt er inngått',
    'Time to complain after the contract',
  ),
  period(6, 'month'),
)
export const directAwardComplaintLimit = clock(
  'KOFA_DIRECT_AWARD',
  text(
    'Klagefrist ved ulovlig direkte anskaffelse; alle kan klage',
    'Klagefrist ved ulovleg direkte anskaffing; alle kan klage',
    'Time to complain of an illegal direct award; anyone may',
  ),
  period(2, 'year'),
)
export const complaintFee = fee(
  'KOFA_FEE',
  text(
    'Klagegebyr, betales tilbake når bruddet påvirket resultatet',
    'Klagegebyr, blir betalt tilbake når brotet påverka resultatet',
    'Fee, refunded when the breach affected the result',
  ),
  8000,
)
export const directAwardComplaintFee = fee(
  'KOFA_FEE_DIRECT_AWARD',
  text(
    'Klagegebyr ved ulovlig direkte anskaffelse, betales tilbake ved medhold',
    'Klagegebyr ved ulovleg direkte anskaffing, blir betalt tilbake ved medhald',
    'Fee for a direct-award complaint, refunded if upheld',
  ),
  1000,
)
export const buyerSaysWhetherSigned = clock(
  'KOFA_SIGNED_OR_WAIT',
  text(
    'Oppdragsgiver sier om kontrakten er signert eller vil vente',
    'Oppdragsgivar seier om kontrakten er signert eller vil vente',
    'The buyer says whether the contract is signed or will wait',
  ),
  period(5, 'working-day'),
)
export const buyerReplies = clock(
  'KOFA_REPLY',
  text('Oppdragsgivers svar på klagen', 'Svaret til oppdragsgivar på klaga', "The buyer's reply to the complaint"),
  period(10, 'working-day'),
)
export const buyerRepliesDirectAward = clock(
  'KOFA_REPLY_DIRECT_AWARD',
  text(
    'Oppdragsgivers svar ved ulovlig direkte anskaffelse',
    'Svaret til oppdragsgivar ved ulovleg direkte anskaffing',
    "The buyer's reply to a direct-award complaint",
  ),
  period(28, 'day'),
)
export const comments = clock(
  'KOFA_COMMENTS',
  text('Merknader til motpartens svar', 'Merknader til svaret frå motparten', "Comments on the other side's reply"),
  period(5, 'working-day'),
)
export const directAwardFine = series<Percent>(
  {
    rule: 'KOFA_FINE',
    subject: 'complaint',
    paragraph: 'LOA § 12',
    title: text(
      'Gebyr for ulovlig direkte anskaffelse, høyst',
      'Gebyr for ulovleg direkte anskaffing, høgst',
      'Fine for an illegal direct award, at most',
    ),
  },
  [{ from: start, value: percent(15), source: secretariat, status: 'verified' }],
)
export const ineffectiveness = series<Statement>(
  {
    rule: 'INEFFECTIVENESS',
    subject: 'complaint',
    paragraph: 'LOA § 13',
    title: text('Kontrakt uten virkning', 'Kontrakt utan verknad', 'Ineffectiveness'),
  },
  [
    {
      from: start,
      value: statement(
        'Retten kan kjenne en kontrakt uten virkning, blant annet ved ulovlig direkte anskaffelse og ved brudd på karensplikten.',
        'Retten kan kjenne ein kontrakt utan verknad, mellom anna ved ulovleg direkte anskaffing og ved brot på karensplikta.',
        'The court may declare a contract ineffective, among other cases for an illegal direct award and for a breach of the standstill.',
      ),
      source: 'Account of LOA § 13',
      status: 'secondary',
    },
  ],
)

function suit(rule: string, value: Period, title: Text): Series<Period> {
  return series<Period>({ rule, subject: 'complaint', paragraph: 'LOA § 13; Directive 89/665/EEC art. 2f', title }, [
    {
      from: start,
      value,
      source: 'Directive 89/665/EEC art. 2f, from memory; which limit the Norwegian text chose was not read',
      status: 'pending',
      question: text(
        `Er fristen for å kreve kontrakten kjent uten virkning ${value.count} ${value.unit === 'month' ? 'måneder' : 'dager'} her? Direktivet setter den som minimum. Kontroller mot Lovdata.`,
        `Er fristen for å krevje kontrakten kjend utan verknad ${value.count} ${value.unit === 'month' ? 'månader' : 'dagar'} her? Direktivet set han som minimum. Kontroller mot Lovdata.`,
        `Is the time to claim ineffectiveness ${value.count} ${value.unit === 'month' ? 'months' : 'days'} here? The directive sets it as a minimum. Check against Lovdata.`,
      ),
    },
  ])
}

export const suitAfterContract = suit(
  'SUIT_AFTER_CONTRACT',
  period(6, 'month'),
  text(
    'Søksmål om kontrakt uten virkning, fra kontrakten',
    'Søksmål om kontrakt utan verknad, frå kontrakten',
    'Suit for ineffectiveness, from the contract',
  ),
)
export const suitAfterNotice = suit(
  'SUIT_AFTER_NOTICE',
  period(30, 'day'),
  text(
    'Søksmål om kontrakt uten virkning, fra kunngjøringen av resultatet',
    'Søksmål om kontrakt utan verknad, frå kunngjeringa av resultatet',
    'Suit for ineffectiveness, from the result notice',
  ),
)
export const priorityCase = series<Statement>(
  {
    rule: 'KOFA_PRIORITY',
    subject: 'complaint',
    paragraph: board,
    title: text('Prioritert sak', 'Prioritert sak', 'Priority case'),
  },
  [
    {
      from: start,
      value: statement(
        'Venter oppdragsgiver med å inngå kontrakt, prioriteres klagen, og avgjørelsen tar omtrent to måneder.',
        'Ventar oppdragsgivar med å inngå kontrakt, blir klaga prioritert, og avgjerda tek om lag to månader.',
        'If the buyer waits with the contract, the complaint has priority and takes about two months.',
      ),
      source: secretariat,
      status: 'verified',
    },
  ],
)

export const complaintRules: readonly Series[] = [
  complaintLimit,
  directAwardComplaintLimit,
  complaintFee,
  directAwardComplaintFee,
  buyerSaysWhetherSigned,
  buyerReplies,
  buyerRepliesDirectAward,
  comments,
  directAwardFine,
  ineffectiveness,
  suitAfterContract,
  suitAfterNotice,
  priorityCase,
]
