// SE-R-001 to SE-R-013: invoices from Swedish sellers.
import { equals, fromInteger } from '../../decimal.ts'
import { anywhere } from '../../definition/anywhere.ts'
import { fatal, on, present, warning } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import type { Leaf } from '../../definition/leaf.ts'
import { luhn } from '../../identifiers/checks.ts'
import { sentence } from '../wording.ts'
import { sellerOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { bothAreIn, sellerIsIn } from './countries.ts'
import { isNumber } from './number.ts'

const find = anywhere('TaxCategory', 'ClassifiedTaxCategory')

const swedish = (document: BillingView): boolean => sellerIsIn(document, 'SE')

function vatNumber(document: BillingView): string | undefined {
  return sellerOf(document)?.PartyTaxScheme.find((part) => part.TaxScheme?.ID?.text === 'VAT')?.CompanyID?.text
}

/** A Swedish address and a Swedish VAT number. */
const swedishForVat = (document: BillingView): boolean =>
  swedish(document) && (vatNumber(document)?.startsWith('SE') ?? false)

/** Accounts of the payment means that go by a Swedish giro. */
function accounts(document: BillingView, giro: string): readonly Leaf[] {
  if (!swedish(document)) return []
  return document.PaymentMeans.flatMap((means) => {
    const account = means.PayeeFinancialAccount
    if (means.PaymentMeansCode?.value !== '30' || account?.FinancialInstitutionBranch?.ID?.value !== giro) return []
    return account.ID ?? []
  })
}

const accountFound = { term: 'BT-84', found: (account: Leaf) => account.value }
const rates = [25, 12, 6].map(fromInteger)

const accountIsNumber = (giro: string) =>
  sentence(
    `Kontonummeret for ${giro} må være et tall.`,
    `Kontonummeret for ${giro} må vere eit tal.`,
    `The account for ${giro} must be a number.`,
  )
const accountHasLength = (giro: string, length: string) =>
  sentence(
    `Kontonummeret for ${giro} må ha ${length} tegn.`,
    `Kontonummeret for ${giro} må ha ${length} teikn.`,
    `The account for ${giro} must have ${length} characters.`,
  )

export const swedenRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) => (swedishForVat(document) ? present(sellerOf(document)) : []),
    [
      fatal(
        'SE-R-001',
        sentence('Svenske {BT-31} har 14 tegn.', 'Svenske {BT-31} har 14 teikn.', 'Swedish {BT-31} has 14 characters.'),
        (_, document) => vatNumber(document)?.trim().length === 14,
        { term: 'BT-31', found: (_, document) => vatNumber(document) },
      ),
      fatal(
        'SE-R-002',
        sentence(
          'Svenske {BT-31} har tolv sifre etter SE.',
          'Svenske {BT-31} har tolv siffer etter SE.',
          'Swedish {BT-31} has twelve digits after SE.',
        ),
        (_, document) => isNumber(vatNumber(document)?.slice(2, 14) ?? ''),
        { term: 'BT-31', found: (_, document) => vatNumber(document) },
      ),
    ],
  ),
  on(
    (document: BillingView) => (swedish(document) ? present(sellerOf(document)?.PartyLegalEntity?.CompanyID) : []),
    [
      fatal(
        'SE-R-003',
        sentence(
          'Et svensk organisasjonsnummer må være et tall.',
          'Eit svensk organisasjonsnummer må vere eit tal.',
          'A Swedish organisation number must be a number.',
        ),
        (id) => isNumber(id.text),
        { term: 'BT-30', found: (id) => id.value },
      ),
      fatal(
        'SE-R-004',
        sentence(
          'Et svensk organisasjonsnummer har ti sifre.',
          'Eit svensk organisasjonsnummer har ti siffer.',
          'A Swedish organisation number has ten digits.',
        ),
        (id) => id.value.length === 10,
        { term: 'BT-30', found: (id) => id.value },
      ),
      fatal(
        'SE-R-013',
        sentence(
          'Kontrollsifferet i det svenske organisasjonsnummeret stemmer ikke.',
          'Kontrollsifferet i det svenske organisasjonsnummeret stemmer ikkje.',
          'The check digit of the Swedish organisation number is wrong.',
        ),
        (id) => /^[0-9]{10,}$/.test(id.value) && luhn(id.value.slice(0, 10)),
        { term: 'BT-30', found: (id) => id.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => {
      const party = sellerOf(document)
      if (!swedish(document) || party?.PartyLegalEntity?.CompanyID === undefined) return []
      return party.PartyTaxScheme.flatMap(({ TaxScheme, CompanyID }) =>
        TaxScheme?.ID !== undefined && TaxScheme.ID.value.toUpperCase() !== 'VAT' ? (CompanyID ?? []) : [],
      )
    },
    [
      fatal(
        'SE-R-005',
        sentence(
          'Svenske selgere som oppgir {BT-32}, må skrive «Godkänd för F-skatt».',
          'Svenske seljarar som oppgjev {BT-32}, må skrive «Godkänd för F-skatt».',
          'Swedish sellers that give {BT-32} must write "Godkänd för F-skatt".',
        ),
        (id) => id.value.toUpperCase() === 'GODKÄND FÖR F-SKATT',
        { term: 'BT-32', found: (id) => id.value, expected: () => 'Godkänd för F-skatt' },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      swedishForVat(document)
        ? [...find(document, 'TaxCategory'), ...find(document, 'ClassifiedTaxCategory')].filter(
            ({ element }) => element.child('ID')?.text === 'S',
          )
        : [],
    [
      fatal(
        'SE-R-006',
        sentence(
          'Den svenske satsen er 6, 12 eller 25 prosent.',
          'Den svenske satsen er 6, 12 eller 25 prosent.',
          'The Swedish rate is 6, 12 or 25 per cent.',
        ),
        ({ element }) => {
          const percent = element.child('Percent')
          const rate = percent?.decimal
          return rate !== undefined && rates.some((each) => equals(each, rate))
        },
        { term: 'BT-119', found: ({ element }) => element.child('Percent')?.text },
      ),
    ],
  ),
  on(
    (document: BillingView) => accounts(document, 'SE:PLUSGIRO'),
    [
      warning('SE-R-007', accountIsNumber('Plusgiro'), (account) => isNumber(account.value), accountFound),
      warning(
        'SE-R-010',
        accountHasLength('Plusgiro', '2–8'),
        (account) => account.value.length >= 2 && account.value.length <= 8,
        accountFound,
      ),
    ],
  ),
  on(
    (document: BillingView) => accounts(document, 'SE:BANKGIRO'),
    [
      warning('SE-R-008', accountIsNumber('Bankgiro'), (account) => isNumber(account.value), accountFound),
      warning(
        'SE-R-009',
        accountHasLength('Bankgiro', '7–8'),
        (account) => account.value.length === 7 || account.value.length === 8,
        accountFound,
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      swedish(document)
        ? document.PaymentMeans.filter((means) => ['50', '56'].includes(means.PaymentMeansCode?.text ?? ''))
        : [],
    [
      warning(
        'SE-R-011',
        sentence(
          'Bankgiro og Plusgiro oppgis med {BT-81} 30 og {BT-86} SE:BANKGIRO eller SE:PLUSGIRO.',
          'Bankgiro og Plusgiro blir oppgjevne med {BT-81} 30 og {BT-86} SE:BANKGIRO eller SE:PLUSGIRO.',
          'Bankgiro and Plusgiro are given with {BT-81} 30 and {BT-86} SE:BANKGIRO or SE:PLUSGIRO.',
        ),
        () => false,
        { term: 'BT-81', found: (means) => means.PaymentMeansCode?.value, expected: () => '30' },
      ),
    ],
  ),
  on(
    (document: BillingView) =>
      bothAreIn(document, 'SE') ? document.PaymentMeans.filter((means) => means.PaymentMeansCode?.text === '31') : [],
    [
      warning(
        'SE-R-012',
        sentence(
          'Mellom svenske parter oppgis kontooverføring med {BT-81} 30.',
          'Mellom svenske partar blir kontooverføring oppgjeven med {BT-81} 30.',
          'Between Swedish parties credit transfer is given with {BT-81} 30.',
        ),
        () => false,
        { term: 'BT-81', found: (means) => means.PaymentMeansCode?.value, expected: () => '30' },
      ),
    ],
  ),
]
