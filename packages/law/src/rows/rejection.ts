// Grounds for rejecting a supplier or a tender (FOA ch. 24), and for how long they may be held against one.
import { series, type Series } from '../row.ts'
import { items, period, statement, type Items, type Period, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'

export const mandatoryRejection = series<Items>(
  {
    rule: 'REJECT_MANDATORY',
    subject: 'rejection',
    paragraph: 'FOA § 24-2; Directive 2014/24/EU art. 57 (1)–(2)',
    title: text('Leverandøren skal avvises', 'Leverandøren skal avvisast', 'The supplier must be rejected'),
  },
  [
    {
      from: start,
      value: items(
        [
          'crime-org',
          'deltakelse i kriminell organisasjon',
          'deltaking i kriminell organisasjon',
          'criminal organisation',
        ],
        ['corruption', 'korrupsjon', 'korrupsjon', 'corruption'],
        ['fraud', 'bedrageri', 'bedrageri', 'fraud'],
        ['terr-offence', 'terrorhandlinger', 'terrorhandlingar', 'terrorist offences'],
        [
          'finan-laund',
          'hvitvasking eller terrorfinansiering',
          'kvitvasking eller terrorfinansiering',
          'money laundering or terrorist financing',
        ],
        [
          'human-traffic',
          'barnearbeid eller menneskehandel',
          'barnearbeid eller menneskehandel',
          'child labour or trafficking',
        ],
        [
          'tax-pay',
          'ubetalte skatter fastslått ved endelig avgjørelse',
          'ubetalte skattar fastslått ved endeleg avgjerd',
          'unpaid taxes finally established',
        ],
      ),
      source: 'Directive 2014/24/EU art. 57 (1)–(2) and accounts of FOA § 24-2',
      status: 'secondary',
    },
  ],
)

export const optionalRejection = series<Items>(
  {
    rule: 'REJECT_OPTIONAL',
    subject: 'rejection',
    paragraph: 'FOA § 24-2; Directive 2014/24/EU art. 57 (4)',
    title: text('Leverandøren kan avvises', 'Leverandøren kan avvisast', 'The supplier may be rejected'),
  },
  [
    {
      from: start,
      value: items(
        [
          'bankruptcy',
          'konkurs, opphør eller lignende',
          'konkurs, opphøyr eller liknande',
          'bankruptcy, winding-up or the like',
        ],
        ['prof-misconduct', 'alvorlig forseelse i yrket', 'alvorleg misferd i yrket', 'grave professional misconduct'],
        [
          'distorsion',
          'konkurransevridende avtaler',
          'konkurransevridande avtalar',
          'agreements that distort competition',
        ],
        [
          'sanction',
          'tidligere vesentlig mislighold med sanksjon',
          'tidlegare vesentleg misleghald med sanksjon',
          'earlier serious breach with a sanction',
        ],
        [
          'misinterpr',
          'uriktige opplysninger eller utilbørlig påvirkning',
          'urette opplysningar eller utilbørleg påverknad',
          'misrepresentation or undue influence',
        ],
        ['envir-law', 'brudd på miljølovgivning', 'brot på miljølovgjeving', 'breach of environmental law'],
        ['socsec-law', 'brudd på sosiallovgivning', 'brot på sosiallovgjeving', 'breach of social law'],
        ['labour-law', 'brudd på arbeidslivslovgivning', 'brot på arbeidslivslovgjeving', 'breach of labour law'],
        [
          'partic-confl',
          'interessekonflikt som ikke kan avhjelpes på annen måte',
          'interessekonflikt som ikkje kan avhjelpast på annan måte',
          'conflict of interest that cannot be cured otherwise',
        ],
        [
          'prep-confl',
          'tidligere involvering som ikke kan avhjelpes på annen måte',
          'tidlegare involvering som ikkje kan avhjelpast på annan måte',
          'prior involvement that cannot be cured otherwise',
        ],
      ),
      source: 'eForms exclusion-ground code list; Directive 2014/24/EU art. 57 (4)',
      status: 'secondary',
    },
  ],
)

export const tenderRejection = series<Items>(
  {
    rule: 'REJECT_TENDER',
    subject: 'rejection',
    paragraph: 'FOA §§ 24-1, 24-8, 24-9',
    title: text(
      'Avvisning på grunn av forhold ved tilbudet',
      'Avvising på grunn av forhold ved tilbodet',
      'Rejection because of the tender',
    ),
  },
  [
    {
      from: start,
      value: items(
        [
          '24-1-late',
          'tilbudet kom inn for sent: skal avvises',
          'tilbodet kom inn for seint: skal avvisast',
          'the tender came too late: must be rejected',
        ],
        [
          '24-1-unqualified',
          'leverandøren oppfyller ikke kvalifikasjonskravene: skal avvises',
          'leverandøren oppfyller ikkje kvalifikasjonskrava: skal avvisast',
          'the supplier does not meet the selection criteria: must be rejected',
        ],
        [
          '24-8-essential',
          'vesentlige avvik fra konkurransegrunnlaget: skal avvises',
          'vesentlege avvik frå konkurransegrunnlaget: skal avvisast',
          'essential deviations from the documents: must be rejected',
        ],
        [
          '24-8-ambiguous',
          'uklarhet som gir tvil om hvordan tilbudet skal rangeres, etter avklaring: skal avvises',
          'uklårleik som gjev tvil om korleis tilbodet skal rangerast, etter avklaring: skal avvisast',
          'ambiguity that leaves the ranking in doubt, after clarification: must be rejected',
        ],
        [
          '24-9-low',
          'unormalt lavt tilbud som ikke er forklart: kan avvises etter skriftlig spørsmål',
          'unormalt lågt tilbod som ikkje er forklart: kan avvisast etter skriftleg spørsmål',
          'abnormally low tender not explained: may be rejected after a written question',
        ],
        [
          '24-9-labour',
          'lavt fordi arbeids-, miljø- eller sosialrett er brutt: skal avvises',
          'lågt fordi arbeids-, miljø- eller sosialrett er broten: skal avvisast',
          'low because labour, environmental or social law is broken: must be rejected',
        ],
      ),
      source: 'DFØ; accounts of FOA §§ 24-1, 24-8 and 24-9',
      status: 'secondary',
    },
  ],
)

export const abnormallyLow = series<Statement>(
  {
    rule: 'ABNORMALLY_LOW',
    subject: 'rejection',
    paragraph: 'FOA § 24-9',
    title: text('Unormalt lavt tilbud', 'Unormalt lågt tilbod', 'Abnormally low tender'),
  },
  [
    {
      from: start,
      value: statement(
        'Oppdragsgiver skal be om skriftlig forklaring før et tilbud avvises som unormalt lavt.',
        'Oppdragsgivar skal be om skriftleg forklaring før eit tilbod blir avvist som unormalt lågt.',
        'The buyer must ask for a written explanation before rejecting a tender as abnormally low.',
      ),
      source: 'Account of FOA § 24-9',
      status: 'secondary',
    },
  ],
)

function exclusionLength(rule: string, years: number, title: Text): Series<Period> {
  return series<Period>({ rule, subject: 'rejection', paragraph: 'Directive 2014/24/EU art. 57 (7)', title }, [
    {
      from: start,
      value: period(years, 'year'),
      source: 'Directive 2014/24/EU art. 57 (7), from memory',
      status: 'pending',
      question: text(
        `Kan grunnen holdes mot leverandøren i høyst ${years} år? Kontroller mot Lovdata.`,
        `Kan grunnen haldast mot leverandøren i høgst ${years} år? Kontroller mot Lovdata.`,
        `May the ground be held against the supplier for at most ${years} years? Check against Lovdata.`,
      ),
    },
  ])
}

export const exclusionAfterConviction = exclusionLength(
  'EXCLUSION_CONVICTION',
  5,
  text(
    'Avvisning etter dom: høyst, fra dommen',
    'Avvising etter dom: høgst, frå dommen',
    'Exclusion after a conviction: at most, from the judgment',
  ),
)
export const exclusionOther = exclusionLength(
  'EXCLUSION_OTHER',
  3,
  text(
    'Avvisning ellers: høyst, fra hendelsen',
    'Avvising elles: høgst, frå hendinga',
    'Exclusion otherwise: at most, from the event',
  ),
)

export const selfCleaning = series<Statement>(
  {
    rule: 'SELF_CLEANING',
    subject: 'rejection',
    paragraph: 'Directive 2014/24/EU art. 57 (6)',
    title: text('Opprydding', 'Opprydding', 'Self-cleaning'),
  },
  [
    {
      from: start,
      value: statement(
        'Dokumentert opprydding (erstatning, samarbeid og tiltak) skal vurderes før leverandøren avvises.',
        'Dokumentert opprydding (skadebot, samarbeid og tiltak) skal vurderast før leverandøren blir avvist.',
        'Documented self-cleaning (compensation, cooperation, measures) must be weighed before the supplier is rejected.',
      ),
      source: 'Accounts of Ruter/Unibuss 2025',
      status: 'secondary',
    },
  ],
)

export const rejectionRules: readonly Series[] = [
  mandatoryRejection,
  optionalRejection,
  tenderRejection,
  abnormallyLow,
  exclusionAfterConviction,
  exclusionOther,
  selfCleaning,
]
