// Duties for a serious working life: tax certificate, wages, apprentices, the chain of subcontractors.
import { series, type Series } from '../row.ts'
import {
  amount,
  items,
  percent,
  period,
  statement,
  type Amount,
  type Items,
  type Percent,
  type Period,
  type Statement,
} from '../row-value.ts'
import { text } from '../text.ts'

const start = '2017-01-01'

export const taxCertificateThreshold = series<Amount>(
  {
    rule: 'TAX_CERT',
    subject: 'seriousness',
    paragraph: 'FOA § 7-2',
    title: text('Skatteattest kreves fra', 'Skatteattest er kravd frå', 'Tax certificate required from'),
  },
  [{ from: start, value: amount(500_000), source: 'Account of FOA § 7-2', status: 'secondary' }],
)

export const taxCertificateAge = series<Period>(
  {
    rule: 'TAX_CERT_AGE',
    subject: 'seriousness',
    paragraph: 'FOA § 7-2',
    title: text(
      'Skatteattestens alder, høyst',
      'Alderen på skatteattesten, høgst',
      'Age of a tax certificate, at most',
    ),
  },
  [
    {
      from: start,
      value: period(6, 'month'),
      source: 'FOA § 7-2, from memory',
      status: 'pending',
      question: text(
        'Kan skatteattesten være høyst 6 måneder gammel? Kontroller § 7-2 mot Lovdata.',
        'Kan skatteattesten vere høgst 6 månader gammal? Kontroller § 7-2 mot Lovdata.',
        'May a tax certificate be at most 6 months old? Check § 7-2 against Lovdata.',
      ),
    },
  ],
)

export const wageDuty = series<Statement>(
  {
    rule: 'WAGE',
    subject: 'seriousness',
    paragraph: 'Forskrift om lønns- og arbeidsvilkår i offentlige kontrakter',
    title: text('Lønns- og arbeidsvilkår', 'Lønns- og arbeidsvilkår', 'Wages and working conditions'),
  },
  [
    {
      from: start,
      value: statement(
        'Kontrakter om tjenester og bygg og anlegg fra EØS-terskelverdien for varer og tjenester skal ha klausul om lønns- og arbeidsvilkår, og oppdragsgiver skal kontrollere at den følges.',
        'Kontraktar om tenester og bygg og anlegg frå EØS-terskelverdien for varer og tenester skal ha klausul om lønns- og arbeidsvilkår, og oppdragsgivar skal kontrollere at han blir følgd.',
        'Contracts for services and works from the EEA threshold for goods and services must have a clause on wages and working conditions, and the buyer must check that it is kept.',
      ),
      source: 'DFØ, guide to wages and working conditions',
      status: 'verified',
    },
    {
      from: '2026-07-01',
      paragraph: 'LOA §§ 5i, 5j; forskrift om lønns- og arbeidsvilkår i offentlige kontrakter',
      value: statement(
        'Kontrakter om tjenester og bygg og anlegg fra EØS-terskelverdien for varer og tjenester skal ha klausul om lønns- og arbeidsvilkår. Oppdragsgiver skal kontrollere og dokumentere kontrollen.',
        'Kontraktar om tenester og bygg og anlegg frå EØS-terskelverdien for varer og tenester skal ha klausul om lønns- og arbeidsvilkår. Oppdragsgivar skal kontrollere og dokumentere kontrollen.',
        'Contracts for services and works from the EEA threshold for goods and services must have a clause on wages and working conditions. The buyer must check, and document the check.',
      ),
      source: 'Accounts of LOA as in force 2026-07-01',
      status: 'secondary',
    },
  ],
)

export const apprenticeShare = series<Percent>(
  {
    rule: 'APPRENTICES',
    subject: 'seriousness',
    paragraph: 'FOR-2016-12-17-1708 § 6',
    title: text(
      'Andel av arbeidet utført av lærlinger, minst',
      'Del av arbeidet utført av lærlingar, minst',
      'Share of work done by apprentices, at least',
    ),
  },
  [{ from: '2025-08-01', value: percent(10), source: 'FOR-2016-12-17-1708 § 6 as amended', status: 'verified' }],
)

export const apprenticeClauses = series<Items>(
  {
    rule: 'APPRENTICE_CLAUSES',
    subject: 'seriousness',
    paragraph: 'FOR-2016-12-17-1708 § 6',
    title: text('Lærlingklausuler', 'Lærlingklausular', 'Apprentice clauses'),
  },
  [
    {
      from: '2025-08-01',
      value: items(
        [
          'scheme',
          'leverandøren er tilknyttet en lærlingordning',
          'leverandøren er knytt til ei lærlingordning',
          'the supplier belongs to an apprentice scheme',
        ],
        [
          'share',
          'minst 10 % av arbeidet utføres av lærlinger',
          'minst 10 % av arbeidet blir utført av lærlingar',
          'at least 10% of the work is done by apprentices',
        ],
        ['one', 'minst én lærling deltar', 'minst éin lærling deltek', 'at least one apprentice takes part'],
        ['sanctions', 'sanksjoner ved brudd', 'sanksjonar ved brot', 'sanctions for a breach'],
      ),
      source: 'FOR-2016-12-17-1708 § 6 as amended; where places are short for more than 10 % of applicants',
      status: 'verified',
    },
  ],
)

export const apprenticeConditions = series<Items>(
  {
    rule: 'APPRENTICE_CONDITIONS',
    subject: 'seriousness',
    paragraph: 'FOR-2016-12-17-1708 § 6',
    title: text(
      'Når lærlingklausulene skal brukes',
      'Når lærlingklausulane skal brukast',
      'When the apprentice clauses are used',
    ),
  },
  [
    {
      from: '2025-08-01',
      value: items(
        [
          'shortage',
          'læreplasser mangler for mer enn 10 % av søkerne i utdanningsprogrammet',
          'læreplassar manglar for meir enn 10 % av søkjarane i utdanningsprogrammet',
          'places are short for more than 10% of applicants in the programme',
        ],
        [
          'trade',
          'hoveddelen av arbeidet krever fagbrev eller svennebrev',
          'hovuddelen av arbeidet krev fagbrev eller sveinebrev',
          'the main element of the work needs a trade certificate',
        ],
        [
          'proportionate',
          'kravet er ikke uforholdsmessig',
          'kravet er ikkje urimeleg',
          'the demand is not disproportionate',
        ],
      ),
      source: 'FOR-2016-12-17-1708 § 6 as amended',
      status: 'verified',
    },
  ],
)

export const subcontractorLevels = series<Period>(
  {
    rule: 'CHAIN',
    subject: 'seriousness',
    paragraph: 'FOA',
    title: text(
      'Ledd av underleverandører i bygg, anlegg og renhold, høyst',
      'Ledd av underleverandørar i bygg, anlegg og reinhald, høgst',
      'Levels of subcontractors in works and cleaning, at most',
    ),
  },
  [
    { from: start, value: period(2, 'level'), source: 'Account of FOA', status: 'secondary' },
    {
      from: '2026-07-01',
      paragraph: 'LOA § 5k',
      value: period(2, 'level'),
      source: 'Accounts of LOA as in force 2026-07-01; the buyer may dispense',
      status: 'secondary',
    },
  ],
)

export const otherDuties = series<Items>(
  {
    rule: 'OTHER_DUTIES',
    subject: 'seriousness',
    paragraph: 'Norgesmodellen; LOA §§ 5g–5k',
    title: text('Andre seriøsitetskrav', 'Andre seriøsitetskrav', 'Other duties'),
  },
  [
    {
      from: '2024-01-01',
      value: items(
        ['hms-card', 'HMS-kort', 'HMS-kort', 'HSE card'],
        ['pension', 'obligatorisk tjenestepensjon', 'obligatorisk tenestepensjon', 'occupational pension'],
        ['information', 'opplysnings- og språkkrav', 'opplysnings- og språkkrav', 'information and language'],
      ),
      source: 'DFØ, Norgesmodellen',
      status: 'verified',
    },
    {
      from: '2026-07-01',
      value: items(
        ['hms-card', 'HMS-kort', 'HMS-kort', 'HSE card'],
        ['pension', 'obligatorisk tjenestepensjon', 'obligatorisk tenestepensjon', 'occupational pension'],
        ['information', 'opplysnings- og språkkrav', 'opplysnings- og språkkrav', 'information and language'],
        [
          'bank-wages',
          'lønn betales via bank (§ 5g)',
          'lønn blir betalt via bank (§ 5g)',
          'wages paid through a bank (§ 5g)',
        ],
        [
          'control',
          'kontrollen dokumenteres (§ 5i)',
          'kontrollen blir dokumentert (§ 5i)',
          'control is documented (§ 5i)',
        ],
      ),
      source: 'DFØ, Norgesmodellen; accounts of LOA as in force 2026-07-01',
      status: 'secondary',
    },
  ],
)

export const seriousnessRules: readonly Series[] = [
  taxCertificateThreshold,
  taxCertificateAge,
  wageDuty,
  apprenticeShare,
  apprenticeClauses,
  apprenticeConditions,
  subcontractorLevels,
  otherDuties,
]
