// Rules on amounts that orders, order changes and order agreements share, each with its own identifiers.
import {
  add,
  compare,
  divide,
  hundred,
  multiply,
  parseDecimal,
  round,
  signOf,
  subtract,
  sum,
  within,
  zero,
} from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import type { CodeList } from '../codelists/codelist.ts'
import { everyOne } from '../definition/anywhere.ts'
import type { Leaf } from '../definition/leaf.ts'
import { below } from '../definition/pattern.ts'
import { fatal, on } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Text } from '../language.ts'
import { sentence } from '../peppol/checks.ts'
import type { AllowanceView } from './view.ts'

export const slack = parseDecimal('0.02')!

type Number = Decimal | undefined

/** A number, the default where there is none, or undefined where something else than a number stands. */
export function numberOr(leaf: Leaf | undefined, absent: Number): Number {
  return leaf === undefined ? absent : leaf.decimal
}

export function plus(a: Number, b: Number): Number {
  return a === undefined || b === undefined ? undefined : add(a, b)
}

export function minus(a: Number, b: Number): Number {
  return a === undefined || b === undefined ? undefined : subtract(a, b)
}

/** Whether two numbers are equal; false where one is missing, as XPath has it. */
export function equal(a: Number, b: Number): boolean {
  return a !== undefined && b !== undefined && compare(a, b) === 0
}

/** Whether a number is there and not below zero. */
export function notNegative(value: Number): boolean {
  return value !== undefined && signOf(value) >= 0
}

/** The sum rounded to two decimals; undefined when one of them is no number. */
export function roundedSum(leaves: Iterable<Leaf | undefined>): Number {
  const values: Decimal[] = []
  for (const leaf of leaves) {
    if (leaf === undefined) continue
    if (leaf.decimal === undefined) return undefined
    values.push(leaf.decimal)
  }
  return round(sum(values), 2)
}

/** Amounts of the allowances (`false`) or charges (`true`). */
export function* amountsOf(
  parts: readonly { readonly ChargeIndicator: Leaf | undefined; readonly Amount: Leaf | undefined }[],
  indicator: 'true' | 'false',
): Iterable<Leaf | undefined> {
  for (const part of parts) if (part.ChargeIndicator?.value === indicator) yield part.Amount
}

export const negativeAmount: Text = sentence(
  'Beløpet til et fradrag eller tillegg kan ikke være negativt.',
  'Beløpet til eit frådrag eller tillegg kan ikkje vere negativt.',
  'The amount of an allowance or charge may not be negative.',
)

/** All amounts are in the currency of the document and, prices apart, have at most two decimals. */
export function currencyRules<Document extends Place & { readonly DocumentCurrencyCode: Leaf | undefined }>(
  names: readonly string[],
  ids: { readonly currency: string; readonly decimals: string },
): readonly RuleBlock<Document>[] {
  const amounts = everyOne(...names)
  return [
    on(amounts, [
      fatal<Leaf, Document>(
        ids.currency,
        sentence(
          'Alle beløp må være i dokumentets valuta.',
          'Alle beløp må vere i valutaen til dokumentet.',
          'All amounts must be in the currency of the document.',
        ),
        ({ element }, document) => {
          const currency = element.attribute('currencyID')
          return currency === undefined || currency === document.DocumentCurrencyCode?.text
        },
        {
          found: ({ element }) => element.attribute('currencyID'),
          expected: (_, document) => document.DocumentCurrencyCode?.value,
        },
      ),
      fatal<Leaf, Document>(
        ids.decimals,
        sentence(
          'Et beløp kan ha høyst to desimaler, om det ikke er en enhetspris.',
          'Eit beløp kan ha høgst to desimalar, om det ikkje er ein einingspris.',
          'An amount may have at most two decimals, unless it is a unit price.',
        ),
        ({ element, text }) => decimalsOf(text) <= 2 || isInPrice(element.parent),
        { found: ({ value }) => value },
      ),
    ]),
  ]
}

function decimalsOf(text: string): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

function isInPrice(element: Place['element'] | undefined): boolean {
  for (let at = element; at !== undefined; at = at.parent) if (at.local === 'Price') return true
  return false
}

const percentName = 'MultiplierFactorNumeric'
const baseName = 'BaseAmount'
const everyAllowance = everyOne('AllowanceCharge')

/** A percentage and its base come together, make the amount, and have a reason. */
export function allowanceRules<Document extends Place>(
  allowances: (document: Document) => readonly AllowanceView[],
  ids: {
    readonly noBase: string
    readonly noPercentage: string
    readonly amount: string
    readonly reason: string
    readonly negative: string
  },
  /** Whether a percentage demands a base wherever an allowance stands, not only on document and lines. */
  everyBase: boolean,
): readonly RuleBlock<Document>[] {
  const percent = (part: AllowanceView): boolean => part.MultiplierFactorNumeric !== undefined
  const base = (part: AllowanceView): boolean => part.BaseAmount !== undefined
  const never = (): boolean => false
  return [
    on(
      (document: Document) =>
        everyBase
          ? everyAllowance(document).filter(
              (part) => leafAt(part, percentName) !== undefined && leafAt(part, baseName) === undefined,
            )
          : allowances(document).filter((part) => percent(part) && !base(part)),
      [
        fatal<Place, Document>(
          ids.noBase,
          sentence(
            'Når prosentsatsen for et fradrag eller tillegg er oppgitt, må grunnlaget også være det.',
            'Når prosentsatsen for eit frådrag eller tillegg er oppgitt, må grunnlaget òg vere det.',
            'When the percentage of an allowance or charge is given, its base amount must be given too.',
          ),
          never,
        ),
      ],
    ),
    on(
      (document: Document) => allowances(document).filter((part) => !percent(part) && base(part)),
      [
        fatal(
          ids.noPercentage,
          sentence(
            'Når grunnlaget for et fradrag eller tillegg er oppgitt, må prosentsatsen også være det.',
            'Når grunnlaget for eit frådrag eller tillegg er oppgitt, må prosentsatsen òg vere det.',
            'When the base amount of an allowance or charge is given, its percentage must be given too.',
          ),
          never,
        ),
      ],
    ),
    on(
      (document: Document) => allowances(document).filter((part) => percent(part) === base(part)),
      [
        fatal(
          ids.amount,
          sentence(
            'Beløpet må være grunnlaget ganger prosentsatsen (slingringsmonn 0,02).',
            'Beløpet må vere grunnlaget gonger prosentsatsen (slingringsmonn 0,02).',
            'The amount must be the base amount times the percentage (give or take 0.02).',
          ),
          amountAgrees,
          { found: ({ Amount }) => Amount?.value },
        ),
        fatal(
          ids.reason,
          sentence(
            'Et fradrag eller tillegg må ha en årsak, som tekst eller kode.',
            'Eit frådrag eller tillegg må ha ei årsak, som tekst eller kode.',
            'An allowance or charge must have a reason, as text or as a code.',
          ),
          ({ AllowanceChargeReason: reason, AllowanceChargeReasonCode: code }) =>
            code !== undefined || (reason !== undefined && !(Array.isArray(reason) && reason.length === 0)),
        ),
        fatal(ids.negative, negativeAmount, ({ Amount }) => notNegative(Amount?.decimal), {
          found: ({ Amount }) => Amount?.value,
        }),
      ],
    ),
  ]
}

function amountAgrees({ MultiplierFactorNumeric, BaseAmount, Amount }: AllowanceView): boolean {
  if (MultiplierFactorNumeric === undefined || BaseAmount === undefined) return true
  const percent = MultiplierFactorNumeric.decimal
  const base = BaseAmount.decimal
  const amount = numberOr(Amount, zero)
  if (percent === undefined || base === undefined || amount === undefined) return false
  const product = multiply(base, percent)
  return within(amount, divide(product, hundred, product.scale + 2)!, slack)
}

/** The first leaf that a path of local names leads to. */
export function leafAt({ element }: Place, path: string): Leaf | undefined {
  const [found] = below(element, path)
  return found
}

const prices = everyOne('Price')
const gross = (price: Place): Leaf | undefined => leafAt(price, 'AllowanceCharge/BaseAmount')
const discount = (price: Place): Leaf | undefined => leafAt(price, 'AllowanceCharge/Amount')

/** Prices are not negative, before nor after their discount. */
export function priceRules<Document extends Place>(ids: {
  readonly net: string
  readonly gross: string
  readonly discount: string
}): readonly RuleBlock<Document>[] {
  return [
    on(prices, [
      fatal<Leaf, Document>(
        ids.net,
        sentence(
          'Nettoprisen kan ikke være negativ.',
          'Nettoprisen kan ikkje vere negativ.',
          'The net price may not be negative.',
        ),
        (price) => notNegative(leafAt(price, 'PriceAmount')?.decimal),
        { found: (price) => leafAt(price, 'PriceAmount')?.value },
      ),
      fatal<Leaf, Document>(
        ids.gross,
        sentence(
          'Bruttoprisen kan ikke være negativ.',
          'Bruttoprisen kan ikkje vere negativ.',
          'The gross price may not be negative.',
        ),
        (price) => gross(price) === undefined || notNegative(gross(price)?.decimal),
        { found: (price) => gross(price)?.value },
      ),
      fatal<Leaf, Document>(
        ids.discount,
        negativeAmount,
        (price) => discount(price) === undefined || notNegative(discount(price)?.decimal),
        { found: (price) => discount(price)?.value },
      ),
    ]),
  ]
}

/** Tax categories of allowances, charges and items. */
export const taxCategories = everyOne('TaxCategory', 'ClassifiedTaxCategory')

export const rateGiven: Text = sentence(
  'En avgiftskategori må ha en sats, med mindre leveransen er utenfor avgiftsområdet (O).',
  'Ein avgiftskategori må ha ein sats, med mindre leveransen er utanfor avgiftsområdet (O).',
  'A tax category must have a rate, unless what is ordered is not subject to tax (O).',
)
export const standardRate: Text = sentence(
  'Satsen må være større enn null når kategorien er standard (S).',
  'Satsen må vere større enn null når kategorien er standard (S).',
  'The rate must be greater than zero when the category is standard (S).',
)

export const hasRate = (category: Place): boolean =>
  leafAt(category, 'Percent') !== undefined || leafAt(category, 'ID')?.value === 'O'
export const standardAboveZero = (category: Place): boolean => {
  const rate = leafAt(category, 'Percent')?.decimal
  return leafAt(category, 'ID')?.value !== 'S' || (rate !== undefined && signOf(rate) > 0)
}

const reasonCodes = everyOne('AllowanceCharge/AllowanceChargeReasonCode')

/** The reason code is of the list for allowances or for charges. */
export function reasonCodeRules<Document extends Place>(
  ids: { readonly allowance: string; readonly charge: string },
  allowances: CodeList,
  charges: CodeList,
): readonly RuleBlock<Document>[] {
  const of = (indicator: string) => (document: Document) =>
    reasonCodes(document).filter(({ element }) => element.parent?.child('ChargeIndicator')?.text === indicator)
  const rule = (id: string, list: CodeList, name: Text) =>
    fatal<Leaf, Document>(id, name, ({ value }) => list.codesOn().has(value), {
      found: ({ value }) => value,
      expected: () => list.id,
    })
  return [
    on(of('false'), [
      rule(
        ids.allowance,
        allowances,
        sentence(
          'Årsakskoden for et fradrag må være fra UNCL 5189.',
          'Årsakskoden for eit frådrag må vere frå UNCL 5189.',
          'The reason code of an allowance must be from UNCL 5189.',
        ),
      ),
    ]),
    on(of('true'), [
      rule(
        ids.charge,
        charges,
        sentence(
          'Årsakskoden for et tillegg må være fra UNCL 7161.',
          'Årsakskoden for eit tillegg må vere frå UNCL 7161.',
          'The reason code of a charge must be from UNCL 7161.',
        ),
      ),
    ]),
  ]
}
