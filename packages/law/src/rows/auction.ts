// Electronic auctions (Directive 2014/24/EU art. 35 and annex VI).
import { series, type Series } from '../row.ts'
import { period, statement, type Period, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'

function says(rule: string, paragraph: string, title: Text, value: Statement): Series<Statement> {
  return series<Statement>({ rule, subject: 'auction', paragraph, title }, [
    { from: start, value, source: 'UK SI 2015/102 reg. 35, which repeats art. 35', status: 'verified' },
  ])
}

export const auctionInNotice = says(
  'AUCTION_NOTICE',
  'Directive 2014/24/EU art. 35 (2)',
  text('Auksjonen står i kunngjøringen', 'Auksjonen står i kunngjeringa', 'The auction is in the notice'),
  statement(
    'En elektronisk auksjon kan bare brukes når kunngjøringen sier det.',
    'Ein elektronisk auksjon kan berre brukast når kunngjeringa seier det.',
    'An electronic auction may be used only where the notice says so.',
  ),
)

export const auctionObject = says(
  'AUCTION_OBJECT',
  'Directive 2014/24/EU art. 35 (1)',
  text('Hva som ikke kan auksjoneres', 'Kva som ikkje kan auksjonerast', 'What cannot be auctioned'),
  statement(
    'Ytelser som er åndsarbeid, for eksempel prosjektering, kan ikke rangeres automatisk og auksjoneres ikke.',
    'Ytingar som er åndsarbeid, til dømes prosjektering, kan ikkje rangerast automatisk og blir ikkje auksjonerte.',
    'Intellectual performance, such as design, cannot be ranked automatically and is not auctioned.',
  ),
)

export const auctionInvitation = says(
  'AUCTION_INVITATION',
  'Directive 2014/24/EU art. 35 (5)',
  text('Invitasjon til auksjonen', 'Invitasjon til auksjonen', 'Invitation to the auction'),
  statement(
    'Etter en full første evaluering inviteres alle som har gitt tilbud som kan antas, samtidig og elektronisk. Avviste tilbud får ingen invitasjon.',
    'Etter ei full første evaluering blir alle som har gjeve tilbod som kan godtakast, inviterte samstundes og elektronisk. Avviste tilbod får ingen invitasjon.',
    'After a full first evaluation all who sent admissible tenders are invited at once, electronically. Rejected tenders get no invitation.',
  ),
)

export const auctionSecrecy = says(
  'AUCTION_SECRECY',
  'Directive 2014/24/EU art. 35 (7)',
  text('Hva deltakerne får vite', 'Kva deltakarane får vite', 'What participants are told'),
  statement(
    'Alle får samtidig nok til å kjenne sin egen plass. Hvem de andre er, oppgis aldri.',
    'Alle får samstundes nok til å kjenne sin eigen plass. Kven dei andre er, blir aldri oppgjeve.',
    'All are told at once enough to know their own rank. Who the others are is never disclosed.',
  ),
)

export const auctionStart = series<Period>(
  {
    rule: 'AUCTION_START',
    subject: 'auction',
    paragraph: 'Directive 2014/24/EU art. 35 (5)',
    title: text(
      'Auksjonen begynner tidligst, etter invitasjonen',
      'Auksjonen byrjar tidlegast, etter invitasjonen',
      'The auction starts at the earliest, after the invitation',
    ),
  },
  [
    {
      from: start,
      value: period(2, 'working-day'),
      source: 'Directive 2014/24/EU art. 35 (5), from memory',
      status: 'pending',
      question: text(
        'Kan auksjonen begynne tidligst to virkedager etter at invitasjonene er sendt? Kontroller mot Lovdata.',
        'Kan auksjonen byrje tidlegast to verkedagar etter at invitasjonane er sende? Kontroller mot Lovdata.',
        'May the auction start no sooner than two working days after the invitations are sent? Check against Lovdata.',
      ),
    },
  ],
)

export const auctionRules: readonly Series[] = [
  auctionInNotice,
  auctionObject,
  auctionInvitation,
  auctionSecrecy,
  auctionStart,
]
