// Climate and environment in procurements (FOA § 7-9), before and after 2026-07-01.
import { series, type Series } from '../row.ts'
import { items, statement, type Items, type Statement } from '../row-value.ts'
import { text } from '../text.ts'

const dfo = 'DFØ, Norwegian extension of award-criterion-type, versions 1.0.0 and 2.0.0; rules EC-R001B/C/D'

export const climateDuty = series<Statement>(
  {
    rule: 'CLIMATE',
    subject: 'climate',
    paragraph: 'FOA § 7-9',
    title: text('Klima- og miljøhensyn', 'Klima- og miljøomsyn', 'Climate and environment'),
  },
  [
    {
      from: '2024-01-01',
      paragraph: 'FOA § 7-9 (2)–(5)',
      value: statement(
        'Klima- og miljøhensyn vektes minst 30 %. Er kriteriene bare rangert, skal de være blant de tre høyeste. De kan erstattes av krav i spesifikasjonen når det klart gir bedre effekt og begrunnes. Unntak når klimaavtrykk og miljøbelastning er uvesentlig.',
        'Klima- og miljøomsyn skal vektast minst 30 %. Er kriteria berre rangerte, skal dei vere blant dei tre høgaste. Dei kan erstattast av krav i spesifikasjonen når det klart gjev betre effekt og blir grunngjeve. Unntak når klimaavtrykk og miljøbelastning er uvesentleg.',
        'Climate and environment weigh at least 30%. If the criteria are only ranked, they must be among the top three. Requirements in the specification may replace them where the effect is clearly better and this is justified. Exempt where footprint and impact are insignificant.',
      ),
      source: `${dfo}; KOFA 2025/0666, 2024/639`,
      status: 'verified',
    },
    {
      from: '2026-07-01',
      paragraph: 'FOA § 7-9 (2)–(4)',
      value: statement(
        'Kriterier, krav i spesifikasjonen eller begge. Unntak for vesentlige interesser innen helse, sikkerhet eller beredskap, for uvesentlig klimaavtrykk og miljøbelastning, og der lovpålagte standardiserte minimumskrav gjelder. Unntakene utelukker hverandre og skal begrunnes. Validatoren krever fortsatt 30 % eller plass blant de tre høyeste når kriterier brukes alene.',
        'Kriterium, krav i spesifikasjonen eller begge. Unntak for vesentlege interesser innan helse, tryggleik eller beredskap, for uvesentleg klimaavtrykk og miljøbelastning, og der lovpålagde standardiserte minimumskrav gjeld. Unntaka utelukkar kvarandre og skal grunngjevast. Validatoren krev framleis 30 % eller plass blant dei tre høgaste når kriterium blir brukte åleine.',
        'Criteria, requirements in the specification, or both. Exempt: essential interests of health, security or preparedness; insignificant footprint and impact; mandatory standardised minimum requirements. The exemptions exclude each other and must be justified. The validator still asks for 30% or a place among the top three where criteria stand alone.',
      ),
      source: dfo,
      status: 'verified',
    },
  ],
)

const criteria = [
  'quality-nor-env-criteria',
  'klima- og miljøkriterium',
  'klima- og miljøkriterium',
  'climate and environment criterion',
] as const
const specification = [
  'quality-nor-env-spec',
  'klima- og miljøkrav i kravspesifikasjonen',
  'klima- og miljøkrav i kravspesifikasjonen',
  'climate and environment requirements in the specification',
] as const

/** Codes that an award criterion of a notice may carry; those that say how § 7-9 is met. */
export const climateCodes = series<Items>(
  {
    rule: 'CLIMATE_CODES',
    subject: 'climate',
    paragraph: 'FOA § 7-9; DFØ award-criterion-type',
    title: text('Klimakoder i kunngjøringen', 'Klimakodar i kunngjeringa', 'Climate codes of a notice'),
  },
  [
    {
      from: '2024-01-01',
      value: items(criteria, specification, [
        'quality-nor-env-none',
        'uvesentlig klimaavtrykk og miljøbelastning',
        'uvesentleg klimaavtrykk og miljøbelastning',
        'insignificant footprint and impact',
      ]),
      source: `${dfo}; the code list itself begins 2024-01-16`,
      status: 'verified',
    },
    {
      from: '2026-07-01',
      value: items(
        criteria,
        specification,
        [
          'quality-nor-env-exempt-critical-interest',
          'unntak: helse, sikkerhet eller beredskap',
          'unntak: helse, tryggleik eller beredskap',
          'exempt: health, security or preparedness',
        ],
        [
          'quality-nor-env-exempt-insignificant',
          'unntak: uvesentlig klimaavtrykk og miljøbelastning',
          'unntak: uvesentleg klimaavtrykk og miljøbelastning',
          'exempt: insignificant footprint and impact',
        ],
        [
          'quality-nor-env-exempt-national-minimum',
          'unntak: lovpålagte standardiserte minimumskrav',
          'unntak: lovpålagde standardiserte minimumskrav',
          'exempt: mandatory standardised minimum requirements',
        ],
      ),
      source: dfo,
      status: 'verified',
    },
  ],
)

export const climateRules: readonly Series[] = [climateDuty, climateCodes]
