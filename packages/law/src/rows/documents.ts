// What an award letter and a procurement protocol must say (FOA §§ 10-1, 25-1, 10-5, 25-5).
import { series, type Series } from '../row.ts'
import { amount, items, period, statement, type Amount, type Items, type Period, type Statement } from '../row-value.ts'
import { text } from '../text.ts'

const start = '2017-01-01'

export const awardLetterContents = series<Items>(
  {
    rule: 'AWARD_LETTER',
    subject: 'award-letter',
    paragraph: 'FOA §§ 10-1, 25-1',
    title: text('Innhold i tildelingsbrevet', 'Innhald i tildelingsbrevet', 'Contents of the award letter'),
  },
  [
    {
      from: start,
      value: items(
        ['winner', 'navnet på valgt leverandør', 'namnet på vald leverandør', 'the name of the winner'],
        [
          'reasons',
          'redegjørelse for det valgte tilbudets egenskaper og relative fordeler for hvert kriterium',
          'utgreiing om eigenskapane og dei relative fordelane til det valde tilbodet for kvart kriterium',
          "an account of the chosen tender's characteristics and relative advantages for each criterion",
        ],
        ['standstill', 'karensperiodens lengde', 'lengda på karensperioden', 'the length of the standstill'],
      ),
      source: 'DFØ, award letter; accounts of FOA § 25-1',
      status: 'verified',
    },
  ],
)

export const awardLetterToAll = series<Statement>(
  {
    rule: 'AWARD_LETTER_TO_ALL',
    subject: 'award-letter',
    paragraph: 'FOA §§ 10-1, 25-1',
    title: text('Tildelingsbrev til alle', 'Tildelingsbrev til alle', 'Award letter to all'),
  },
  [
    {
      from: start,
      value: statement(
        'Brevet er skriftlig og sendes samtidig til alle berørte leverandører.',
        'Brevet er skriftleg og blir sendt samstundes til alle råka leverandørar.',
        'The letter is written and sent to all affected suppliers at the same time.',
      ),
      source: 'DFØ, award letter',
      status: 'verified',
    },
  ],
)

export const moreReasons = series<Period>(
  {
    rule: 'MORE_REASONS',
    subject: 'award-letter',
    paragraph: 'Directive 2014/24/EU art. 55 (2)',
    title: text(
      'Nærmere begrunnelse etter skriftlig anmodning',
      'Nærare grunngjeving etter skriftleg førespurnad',
      'Fuller reasons on written request',
    ),
  },
  [
    {
      from: start,
      value: period(15, 'day'),
      source: 'Directive 2014/24/EU art. 55 (2); the same rule read in UK SI 2016/273 reg. 40 (2)',
      status: 'secondary',
    },
  ],
)

export const protocolContents = series<Items>(
  {
    rule: 'PROTOCOL',
    subject: 'protocol',
    paragraph: 'FOA §§ 10-5, 25-5',
    title: text(
      'Innhold i anskaffelsesprotokollen',
      'Innhald i anskaffingsprotokollen',
      'Contents of the procurement protocol',
    ),
  },
  [
    {
      from: start,
      value: items(
        [
          'buyer',
          'oppdragsgiverens navn og adresse',
          'namn og adresse til oppdragsgivar',
          "the buyer's name and address",
        ],
        ['value', 'hva som anskaffes, og verdien', 'kva som blir anskaffa, og verdien', 'the object and its value'],
        [
          'no-lots',
          'begrunnelse for ikke å dele i delkontrakter',
          'grunngjeving for ikkje å dele i delkontraktar',
          'the reason for not dividing into lots',
        ],
        [
          'procedure',
          'begrunnelse for valg av prosedyre',
          'grunngjeving for val av prosedyre',
          'the reason for the procedure',
        ],
        [
          'direct-award',
          'begrunnelse for anskaffelse uten konkurranse',
          'grunngjeving for anskaffing utan konkurranse',
          'the reason for award without competition',
        ],
        [
          'non-electronic',
          'begrunnelse for annet enn elektronisk kommunikasjon',
          'grunngjeving for anna enn elektronisk kommunikasjon',
          'the reason for other than electronic communication',
        ],
        [
          'conflicts',
          'interessekonflikter og tiltak',
          'interessekonfliktar og tiltak',
          'conflicts of interest and measures',
        ],
        [
          'suppliers',
          'kvalifiserte, utvalgte og avviste leverandører, med begrunnelse',
          'kvalifiserte, utvalde og avviste leverandørar, med grunngjeving',
          'suppliers qualified, selected and rejected, with reasons',
        ],
        [
          'winner',
          'valgt leverandør, med begrunnelse',
          'vald leverandør, med grunngjeving',
          'the winner, with reasons',
        ],
        ['subcontractors', 'underleverandører', 'underleverandørar', 'subcontractors'],
        [
          'framework',
          'tildelingsmekanisme i rammeavtalen',
          'tildelingsmekanisme i rammeavtala',
          'the mechanism of the framework agreement',
        ],
        ['cancellation', 'begrunnelse for avlysning', 'grunngjeving for avlysing', 'the reason for a cancellation'],
      ),
      source: 'Accounts of FOA §§ 25-5 and 10-5',
      status: 'secondary',
    },
  ],
)

export const defenceProtocol = series<Amount>(
  {
    rule: 'FOSA_PROTOCOL',
    subject: 'protocol',
    paragraph: 'FOSA',
    title: text(
      'Protokoll for forsvars- og sikkerhetsanskaffelser, fra',
      'Protokoll for forsvars- og tryggingsanskaffingar, frå',
      'Protocol in defence and security procurement, from',
    ),
  },
  [
    {
      from: start,
      value: amount(100_000),
      source: 'Accounts of the Act of 2026: the duty to keep a protocol stays at 100 000',
      status: 'secondary',
    },
  ],
)

export const cancellation = series<Statement>(
  {
    rule: 'CANCELLATION',
    subject: 'protocol',
    paragraph: 'FOA § 25-4',
    title: text('Avlysning', 'Avlysing', 'Cancellation'),
  },
  [
    {
      from: start,
      value: statement(
        'Avlysning krever saklig grunn, og alle leverandører får skriftlig beskjed med begrunnelse.',
        'Avlysing krev sakleg grunn, og alle leverandørar får skriftleg melding med grunngjeving.',
        'A cancellation needs an objective reason, and all suppliers are told in writing why.',
      ),
      source: 'Account of FOA § 25-4; KOFA 2025/0303',
      status: 'secondary',
    },
  ],
)

export const documentRules: readonly Series[] = [
  awardLetterContents,
  awardLetterToAll,
  moreReasons,
  protocolContents,
  defenceProtocol,
  cancellation,
]
