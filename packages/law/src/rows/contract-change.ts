// Changes of a contract during its term (FOA §§ 28-1, 28-2, 11-2; Directive 2014/24/EU art. 72).
import { series, type Series } from '../row.ts'
import { items, percent, statement, type Items, type Percent, type Statement } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const start = '2017-01-01'
const dfo = 'DFØ, changes in a contract: which are lawful'

function ceiling(
  rule: string,
  value: number,
  title: Text,
  paragraph: string,
  source: string,
  status: 'verified' | 'secondary',
): Series<Percent> {
  return series<Percent>({ rule, subject: 'contract-change', paragraph, title }, [
    { from: start, value: percent(value), source, status },
  ])
}

export const minimalChangeGoodsServices = ceiling(
  'CHANGE_MINIMAL_GS',
  10,
  text(
    'Mindre endringer av varer og tjenester, samlet høyst',
    'Mindre endringar av varer og tenester, samla høgst',
    'Minor changes of goods and services, together at most',
  ),
  'FOA § 28-1 (1) b',
  dfo,
  'verified',
)
export const minimalChangeWorks = ceiling(
  'CHANGE_MINIMAL_WORKS',
  15,
  text(
    'Mindre endringer av bygg og anlegg, samlet høyst',
    'Mindre endringar av bygg og anlegg, samla høgst',
    'Minor changes of works, together at most',
  ),
  'FOA § 28-1 (1) b',
  dfo,
  'verified',
)
export const largeChange = ceiling(
  'CHANGE_LARGE',
  50,
  text(
    'Nødvendige tillegg og uforutsette forhold: hver endring høyst',
    'Nødvendige tillegg og uføresette forhold: kvar endring høgst',
    'Necessary additions and unforeseen circumstances: each at most',
  ),
  'FOA § 28-1 (1) c and d; Directive 2014/24/EU art. 72 (1) b and c',
  'pcr2015.uk, commentary on reg. 72',
  'secondary',
)

export const changeGrounds = series<Items>(
  {
    rule: 'CHANGE_GROUNDS',
    subject: 'contract-change',
    paragraph: 'FOA § 28-1 (1)',
    title: text('Tillatte endringer', 'Tillatne endringar', 'Permitted changes'),
  },
  [
    {
      from: start,
      value: items(
        [
          'a',
          'følger av klar endringsklausul eller opsjon',
          'følgjer av klår endringsklausul eller opsjon',
          'follows from a clear review clause or option',
        ],
        [
          'b',
          'mindre endring under EØS-terskelverdien og innenfor 10 % (15 % for bygg og anlegg)',
          'mindre endring under EØS-terskelverdien og innanfor 10 % (15 % for bygg og anlegg)',
          'minor change below the EEA threshold and within 10% (15% for works)',
        ],
        [
          'c',
          'nødvendig tilleggsytelse fra samme leverandør',
          'nødvendig tilleggsyting frå same leverandør',
          'necessary addition by the same supplier',
        ],
        ['d', 'uforutsette omstendigheter', 'uføresette omstende', 'unforeseen circumstances'],
        [
          'e',
          'ny leverandør trer inn på lovlig grunnlag',
          'ny leverandør trer inn på lovleg grunnlag',
          'a new supplier steps in on a lawful basis',
        ],
        ['f', 'endringen er ikke vesentlig', 'endringa er ikkje vesentleg', 'the change is not substantial'],
      ),
      source: `${dfo}; accounts of FOA § 28-1`,
      status: 'verified',
    },
  ],
)

export const substantialChanges = series<Items>(
  {
    rule: 'CHANGE_SUBSTANTIAL',
    subject: 'contract-change',
    paragraph: 'FOA § 28-2',
    title: text('Alltid vesentlige endringer', 'Alltid vesentlege endringar', 'Changes that are always substantial'),
  },
  [
    {
      from: start,
      value: items(
        [
          'other-outcome',
          'andre kunne ha deltatt eller vunnet',
          'andre kunne ha delteke eller vunne',
          'others could have taken part or won',
        ],
        [
          'balance',
          'den økonomiske balansen endres i leverandørens favør',
          'den økonomiske balansen blir endra i favør av leverandøren',
          "the economic balance shifts in the supplier's favour",
        ],
        ['scope', 'omfanget utvides betydelig', 'omfanget blir vesentleg utvida', 'the scope is extended considerably'],
        [
          'supplier',
          'leverandøren byttes uten lovlig grunnlag',
          'leverandøren blir bytt utan lovleg grunnlag',
          'the supplier is replaced without a lawful basis',
        ],
      ),
      source: 'Account of FOA § 28-2; Directive 2014/24/EU art. 72 (4)',
      status: 'secondary',
    },
  ],
)

export const overallNature = series<Statement>(
  {
    rule: 'CHANGE_NATURE',
    subject: 'contract-change',
    paragraph: 'FOA § 28-1; C-282/24',
    title: text(
      'Kontraktens overordnede karakter',
      'Den overordna karakteren til kontrakten',
      'Overall nature of the contract',
    ),
  },
  [
    {
      from: start,
      value: statement(
        'En endring kan ikke gi kontrakten en annen overordnet karakter.',
        'Ei endring kan ikkje gje kontrakten ein annan overordna karakter.',
        'A change may not give the contract another overall nature.',
      ),
      source: `${dfo}; C-282/24`,
      status: 'verified',
    },
  ],
)

export const changeNotice = series<Statement>(
  {
    rule: 'CHANGE_NOTICE',
    subject: 'contract-change',
    paragraph: 'FOA § 28-1; Directive 2014/24/EU art. 72 (1)',
    title: text('Kunngjøring av endring', 'Kunngjering av endring', 'Modification notice'),
  },
  [
    {
      from: start,
      value: statement(
        'Endringer etter bokstav c og d skal kunngjøres (eForms 38; 39 i forsyning; 40 for konsesjoner).',
        'Endringar etter bokstav c og d skal kunngjerast (eForms 38; 39 i forsyning; 40 for konsesjonar).',
        'Changes under letters c and d must be published (eForms 38; 39 for utilities; 40 for concessions).',
      ),
      source: 'eForms subtypes 38–40; accounts of FOA § 28-1',
      status: 'verified',
    },
  ],
)

export const partIIChange = series<Statement>(
  {
    rule: 'CHANGE_II',
    subject: 'contract-change',
    paragraph: 'FOA § 11-2',
    title: text('Endring av kontrakt i del II', 'Endring av kontrakt i del II', 'Change of contract in part II'),
  },
  [
    {
      from: start,
      value: statement(
        'En kontrakt etter del II kan endres når endringen ikke er vesentlig. Endringer som § 28-1 tillater, er tillatt. Ingen kunngjøring.',
        'Ein kontrakt etter del II kan endrast når endringa ikkje er vesentleg. Endringar som § 28-1 tillèt, er tillatne. Inga kunngjering.',
        'A contract under part II may be changed when the change is not substantial. What § 28-1 permits is permitted. No notice.',
      ),
      source: `${dfo} (FOA § 11-2)`,
      status: 'secondary',
    },
  ],
)

export const contractChangeRules: readonly Series[] = [
  changeGrounds,
  minimalChangeGoodsServices,
  minimalChangeWorks,
  largeChange,
  substantialChanges,
  overallNature,
  changeNotice,
  partIIChange,
]
