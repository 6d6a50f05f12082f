// Framework agreements (FOA ch. 26) and lots (FOA § 19-4).
import { series, type Series } from '../row.ts'
import { items, period, statement, type Items, type Period, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'

export const frameworkCeiling = series<Statement>(
  {
    rule: 'FRAMEWORK_CEILING',
    subject: 'framework',
    paragraph: 'FOA kap. 26; C-23/20, C-422/23',
    title: text('Tak på rammeavtalen', 'Tak på rammeavtala', 'Ceiling of a framework agreement'),
  },
  [
    {
      from: start,
      value: statement(
        'Kunngjøringen skal oppgi høyeste samlede verdi eller mengde. Når taket er nådd, kan det ikke gjøres flere avrop.',
        'Kunngjeringa skal oppgje høgaste samla verdi eller mengd. Når taket er nådd, kan det ikkje gjerast fleire avrop.',
        'The notice must state the highest total value or quantity. Once the ceiling is reached there may be no more call-offs.',
      ),
      source: 'Accounts of C-23/20 and C-422/23 et al. (2025-08-01)',
      status: 'secondary',
    },
  ],
)

export const frameworkLength = series<Period>(
  {
    rule: 'FRAMEWORK_LENGTH',
    subject: 'framework',
    paragraph: 'FOA kap. 26; Directive 2014/24/EU art. 33 (1)',
    title: text(
      'Rammeavtalens lengde, normalt høyst',
      'Lengda på rammeavtala, normalt høgst',
      'Length of a framework, normally at most',
    ),
  },
  [{ from: start, value: period(48, 'month'), source: 'Account of FOA ch. 26', status: 'secondary' }],
)

function length(rule: string, months: number, paragraph: string, title: Text, source: string): Series<Period> {
  return series<Period>({ rule, subject: 'framework', paragraph, title }, [
    { from: start, value: period(months, 'month'), source, status: 'secondary' },
  ])
}

export const frameworkLengthUtilities = length(
  'FRAMEWORK_LENGTH_UTIL',
  96,
  'Forsyningsforskriften; Directive 2014/25/EU art. 51 (1)',
  text(
    'Rammeavtalens lengde i forsyning, normalt høyst',
    'Lengda på rammeavtala i forsyning, normalt høgst',
    'Length of a framework in utilities, normally at most',
  ),
  'Directive 2014/25/EU art. 51 (1): eight years, save in exceptional cases that are duly justified',
)

export const frameworkLengthDefence = length(
  'FRAMEWORK_LENGTH_FOSA',
  84,
  'FOSA; Directive 2009/81/EC art. 29 (2)',
  text(
    'Rammeavtalens lengde for forsvar og sikkerhet, normalt høyst',
    'Lengda på rammeavtala for forsvar og tryggleik, normalt høgst',
    'Length of a framework in defence and security, normally at most',
  ),
  'Directive 2009/81/EC art. 29 (2): seven years, save in exceptional circumstances',
)

export const concessionLength = length(
  'CONCESSION_LENGTH',
  60,
  'Konsesjonskontraktforskriften; Directive 2014/23/EU art. 18',
  text(
    'Konsesjonens lengde, normalt høyst',
    'Lengda på konsesjonen, normalt høgst',
    'Length of a concession, normally at most',
  ),
  'Directive 2014/23/EU art. 18: longer than five years only as long as the investments take to be recouped',
)

export const frameworkUsers = series<Statement>(
  {
    rule: 'FRAMEWORK_USERS',
    subject: 'framework',
    paragraph: 'FOA § 26-1 (3)',
    title: text('Hvem som kan bruke rammeavtalen', 'Kven som kan bruke rammeavtala', 'Who may use the framework'),
  },
  [
    {
      from: start,
      value: statement(
        'Bare oppdragsgivere som er navngitt i kunngjøringen, kan gjøre avrop.',
        'Berre oppdragsgivarar som er namngjevne i kunngjeringa, kan gjere avrop.',
        'Only buyers named in the notice may call off.',
      ),
      source: 'Account of FOA § 26-1 (3); KOFA (Tønsberg)',
      status: 'secondary',
    },
  ],
)

export const callOffMethods = series<Items>(
  {
    rule: 'FRAMEWORK_METHODS',
    subject: 'framework',
    paragraph: 'FOA kap. 26; Directive 2014/24/EU art. 33',
    title: text('Avropsmåter', 'Avropsmåtar', 'Call-off methods'),
  },
  [
    {
      from: start,
      value: items(
        ['single', 'én leverandør: direkte avrop', 'éin leverandør: direkte avrop', 'one supplier: direct call-off'],
        [
          'fixed',
          'flere: fast fordeling (rangering, rotasjon eller best for behovet)',
          'fleire: fast fordeling (rangering, rotasjon eller best for behovet)',
          'several: fixed allocation (rank, rotation, best for the need)',
        ],
        ['mini-competition', 'flere: minikonkurranse', 'fleire: minikonkurranse', 'several: mini-competition'],
        [
          'both',
          'flere: fast fordeling og minikonkurranse etter objektive kriterier',
          'fleire: fast fordeling og minikonkurranse etter objektive kriterium',
          'several: fixed allocation and mini-competition on objective triggers',
        ],
      ),
      source: 'Accounts of FOA ch. 26; Directive 2014/24/EU art. 33',
      status: 'secondary',
    },
  ],
)

export const lotsReason = series<Statement>(
  {
    rule: 'LOTS_REASON',
    subject: 'framework',
    paragraph: 'FOA § 19-4, § 25-5 (2)',
    title: text('Begrunnelse for ikke å dele', 'Grunngjeving for ikkje å dele', 'Reason for not dividing into lots'),
  },
  [
    {
      from: start,
      value: statement(
        'I del III skal oppdragsgiver begrunne hvorfor en anskaffelse ikke er delt i delkontrakter.',
        'I del III skal oppdragsgivar grunngje kvifor ei anskaffing ikkje er delt i delkontraktar.',
        'In part III the buyer must give the reason why a procurement is not divided into lots.',
      ),
      source: 'Account of FOA § 19-4',
      status: 'secondary',
    },
  ],
)

export const frameworkRules: readonly Series[] = [
  frameworkCeiling,
  frameworkLength,
  frameworkLengthUtilities,
  frameworkLengthDefence,
  concessionLength,
  frameworkUsers,
  callOffMethods,
  lotsReason,
]
