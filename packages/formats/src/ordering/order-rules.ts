// PEPPOL-T01-R001 to R035 (order) and PEPPOL-T114-R001 to R035 (order change): the same rules under two prefixes.
import { divide, fromInteger, isZero, multiply, signOf, within, zero } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { iso3166 } from '../codelists/iso.ts'
import { uncl5189, uncl7161 } from '../codelists/uncefact.ts'
import { everyOne } from '../definition/anywhere.ts'
import type { Leaf } from '../definition/leaf.ts'
import { fatal, on, once, onDocument, present, warning } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import {
  allowanceRules,
  amountsOf,
  currencyRules,
  equal,
  hasRate,
  leafAt,
  minus,
  notNegative,
  numberOr,
  plus,
  priceRules,
  rateGiven,
  reasonCodeRules,
  roundedSum,
  slack,
  standardAboveZero,
  standardRate,
  taxCategories,
} from './amounts.ts'
import { sentence } from '../peppol/checks.ts'
import type { AllowanceView, OrderView, TotalView } from './view.ts'

type Line = NonNullable<OrderView['OrderLine'][number]['LineItem']>

const linesOf = once((order: OrderView): readonly Line[] => present(...order.OrderLine.map(({ LineItem }) => LineItem)))

const allowancesOf = once((order: OrderView): readonly AllowanceView[] => [
  ...order.AllowanceCharge,
  ...linesOf(order).flatMap(({ AllowanceCharge }) => AllowanceCharge),
])

const lineSum = once((order: OrderView) => ({
  value: roundedSum(linesOf(order).map(({ LineExtensionAmount }) => LineExtensionAmount)),
}))

const one = fromInteger(1)

/** What the line amount should be; undefined when something that it is made of is no number. */
function lineAmount(line: Line): Decimal | undefined {
  const quantity = numberOr(line.Quantity, one)
  const price = numberOr(line.Price?.PriceAmount, zero)
  const base = numberOr(line.Price?.BaseQuantity, one)
  if (quantity === undefined || price === undefined || base === undefined) return undefined
  const full = isZero(base) ? multiply(quantity, price) : divide(multiply(quantity, price), base)
  const charges = roundedSum(amountsOf(line.AllowanceCharge, 'true'))
  const allowances = roundedSum(amountsOf(line.AllowanceCharge, 'false'))
  return minus(plus(full, charges), allowances)
}

const lineItems = everyOne('LineItem')
const timesOfId = once((document: Place): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { element } of lineItems(document)) {
    const id = element.child('ID')?.text
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return times
})

/** Every line has an identifier that no other line of the document has. */
export function uniqueLineRule<Document extends Place>(id: string) {
  return fatal<Place & { readonly ID: Leaf | undefined }, Document>(
    id,
    sentence(
      'Hver linje må ha en identifikator som ingen annen linje har.',
      'Kvar linje må ha ein identifikator som inga anna linje har.',
      'Every line must have an identifier that no other line has.',
    ),
    ({ ID }, document) => ID !== undefined && timesOfId(document).get(ID.text) === 1,
    { found: ({ ID }) => ID?.value },
  )
}

// The official rule looks for the first two characters in a list of the codes with spaces between them. It knows the
// Netherlands Antilles and the Greek EL, and not the youngest codes.
const unknownCountries = new Set(['1A', 'BQ', 'CW', 'RE', 'SS', 'SX', 'XI'])
const vatCountries = once<Place, string>(() =>
  [...[...iso3166.codesOn()].filter((code) => !unknownCountries.has(code)), 'AN', 'EL'].join(' '),
)

/** The amounts of a total, as UBL has them. */
const totalAmounts = [
  'TaxExclusiveAmount',
  'TaxInclusiveAmount',
  'AllowanceTotalAmount',
  'ChargeTotalAmount',
  'WithholdingTaxTotalAmount',
  'PrepaidAmount',
  'PayableRoundingAmount',
  'PayableAmount',
  'PayableAlternativeAmount',
].map((name) => `AnticipatedMonetaryTotal/${name}`)

const exclusive = (total: TotalView): Decimal | undefined =>
  total.TaxExclusiveAmount === undefined
    ? plus(
        minus(total.LineExtensionAmount?.decimal, numberOr(total.AllowanceTotalAmount, zero)),
        numberOr(total.ChargeTotalAmount, zero),
      )
    : total.TaxExclusiveAmount.decimal

/** Whether the amount with tax is there and not zero: only then is it looked at. */
const hasInclusive = ({ TaxInclusiveAmount }: TotalView): boolean =>
  TaxInclusiveAmount?.decimal !== undefined && !isZero(TaxInclusiveAmount.decimal)

const quotationLines = everyOne('QuotationLineReference/LineID')
const taxRegistrations = everyOne('PartyTaxScheme')
const isVat = (registration: Place): boolean => leafAt(registration, 'TaxScheme/ID')?.text === 'VAT'
const discounts = everyOne('Price/AllowanceCharge')
const netPrice = ({ element }: Place): Leaf | undefined =>
  element.parent === undefined ? undefined : leafAt({ element: element.parent }, 'PriceAmount')

/** `prefix`: `PEPPOL-T01`. The sum of the lines is demanded of an order and advised for a change, which may tell of some lines only. */
export function orderRules(prefix: string, sumOfLines: 'fatal' | 'warning'): readonly RuleBlock<OrderView>[] {
  const id = (rule: string): string => `${prefix}-${rule}`
  const ofSeverity = sumOfLines === 'fatal' ? fatal : warning
  return [
    ...currencyRules<OrderView>(
      ['Amount', 'TaxAmount', 'LineExtensionAmount', 'PriceAmount', 'BaseAmount', ...totalAmounts],
      { currency: id('R003'), decimals: id('R028') },
    ),
    onDocument<OrderView>([
      warning(
        id('R002'),
        sentence(
          'Ordren bør si hvor lenge den gjelder.',
          'Ordren bør seie kor lenge han gjeld.',
          'The order should say until when it is valid.',
        ),
        ({ ValidityPeriod }) => ValidityPeriod?.EndDate !== undefined,
      ),
    ]),
    on(
      (order: OrderView) => present(order.OriginatorCustomerParty),
      [
        fatal(
          id('R014'),
          sentence(
            'Bestilleren må ha et navn eller en identifikator.',
            'Bestillaren må ha eit namn eller ein identifikator.',
            'The originator must have a name or an identifier.',
          ),
          ({ Party }) => Party?.PartyName?.Name !== undefined || Party?.PartyIdentification?.ID !== undefined,
        ),
      ],
    ),
    on(
      (order: OrderView) => taxRegistrations(order).filter(isVat),
      [
        fatal<Leaf, OrderView>(
          id('R026'),
          sentence(
            'Et mva.-nummer må begynne med landkoden (ISO 3166-1; Hellas kan bruke EL).',
            'Eit mva.-nummer må byrje med landkoden (ISO 3166-1; Hellas kan bruke EL).',
            'A VAT number must begin with the country code (ISO 3166-1; Greece may use EL).',
          ),
          (registration, order) =>
            vatCountries(order).includes((leafAt(registration, 'CompanyID')?.text ?? '').slice(0, 2)),
          { found: (registration) => leafAt(registration, 'CompanyID')?.value },
        ),
      ],
    ),
    on(
      (order: OrderView) => present(order.AnticipatedMonetaryTotal),
      [
        fatal(
          id('R006'),
          sentence(
            'Beløpet som skal betales, kan ikke være negativt.',
            'Beløpet som skal betalast, kan ikkje vere negativt.',
            'The amount to be paid may not be negative.',
          ),
          ({ PayableAmount }) => notNegative(PayableAmount?.decimal),
          { found: ({ PayableAmount }) => PayableAmount?.value },
        ),
        fatal(
          id('R007'),
          sentence(
            'Summen av linjene kan ikke være negativ.',
            'Summen av linjene kan ikkje vere negativ.',
            'The sum of the lines may not be negative.',
          ),
          ({ LineExtensionAmount }) => notNegative(LineExtensionAmount?.decimal),
          { found: ({ LineExtensionAmount }) => LineExtensionAmount?.value },
        ),
        ofSeverity(
          id('R008'),
          sentence(
            'Summen av linjene må være lik linjebeløpene lagt sammen.',
            'Summen av linjene må vere lik linjebeløpa lagde saman.',
            'The sum of the lines must equal the line amounts added up.',
          ),
          ({ LineExtensionAmount }, order) => equal(LineExtensionAmount?.decimal, lineSum(order).value),
          {
            found: ({ LineExtensionAmount }) => LineExtensionAmount?.value,
            expected: (_, order) => lineSum(order).value?.toString(),
          },
        ),
        fatal(
          id('R009'),
          sentence(
            'Summen av fradrag må være lik fradragene på dokumentnivå lagt sammen.',
            'Summen av frådrag må vere lik frådraga på dokumentnivå lagde saman.',
            'The total of allowances must equal the allowances of the document added up.',
          ),
          ({ AllowanceTotalAmount }, order) =>
            equal(numberOr(AllowanceTotalAmount, zero), roundedSum(amountsOf(order.AllowanceCharge, 'false'))),
          { found: ({ AllowanceTotalAmount }) => AllowanceTotalAmount?.value },
        ),
        fatal(
          id('R010'),
          sentence(
            'Summen av tillegg må være lik tilleggene på dokumentnivå lagt sammen.',
            'Summen av tillegg må vere lik tillegga på dokumentnivå lagde saman.',
            'The total of charges must equal the charges of the document added up.',
          ),
          ({ ChargeTotalAmount }, order) =>
            equal(numberOr(ChargeTotalAmount, zero), roundedSum(amountsOf(order.AllowanceCharge, 'true'))),
          { found: ({ ChargeTotalAmount }) => ChargeTotalAmount?.value },
        ),
        fatal(
          id('R011'),
          sentence(
            'Beløpet uten avgift må være summen av linjene, minus fradrag, pluss tillegg.',
            'Beløpet utan avgift må vere summen av linjene, minus frådrag, pluss tillegg.',
            'The amount without tax must be the sum of the lines, less allowances, plus charges.',
          ),
          (total) =>
            equal(
              exclusive(total),
              plus(
                minus(total.LineExtensionAmount?.decimal, numberOr(total.AllowanceTotalAmount, zero)),
                numberOr(total.ChargeTotalAmount, zero),
              ),
            ),
          { found: ({ TaxExclusiveAmount }) => TaxExclusiveAmount?.value },
        ),
        fatal(
          id('R016'),
          sentence(
            'Beløpet som skal betales, må være beløpet med avgift, minus det som er betalt, pluss avrunding.',
            'Beløpet som skal betalast, må vere beløpet med avgift, minus det som er betalt, pluss avrunding.',
            'The amount to be paid must be the amount with tax, less what has been paid, plus rounding.',
          ),
          (total) =>
            !hasInclusive(total) ||
            equal(
              total.PayableAmount?.decimal,
              plus(
                minus(total.TaxInclusiveAmount?.decimal, numberOr(total.PrepaidAmount, zero)),
                numberOr(total.PayableRoundingAmount, zero),
              ),
            ),
          { found: ({ PayableAmount }) => PayableAmount?.value },
        ),
        fatal(
          id('R017'),
          sentence(
            'Beløpet med avgift må være beløpet uten avgift pluss avgiften.',
            'Beløpet med avgift må vere beløpet utan avgift pluss avgifta.',
            'The amount with tax must be the amount without tax plus the tax.',
          ),
          (total, { TaxTotal }) =>
            TaxTotal === undefined ||
            !hasInclusive(total) ||
            equal(total.TaxInclusiveAmount?.decimal, plus(exclusive(total), numberOr(TaxTotal.TaxAmount, zero))),
          { found: ({ TaxInclusiveAmount }) => TaxInclusiveAmount?.value },
        ),
      ],
    ),
    ...allowanceRules(
      allowancesOf,
      {
        noBase: id('R020'),
        noPercentage: id('R021'),
        amount: id('R022'),
        reason: id('R023'),
        negative: id('R032'),
      },
      true,
    ),
    on(taxCategories, [
      fatal<Leaf, OrderView>(id('R029'), rateGiven, hasRate),
      fatal<Leaf, OrderView>(id('R030'), standardRate, standardAboveZero, {
        found: (category) => leafAt(category, 'Percent')?.value,
      }),
    ]),
    on(linesOf, [
      fatal<Line, OrderView>(
        id('R024'),
        sentence(
          'Linjebeløpet må være antall ganger pris (delt på prisens antall), pluss tillegg, minus fradrag (slingringsmonn 0,02).',
          'Linjebeløpet må vere mengd gonger pris (delt på mengda til prisen), pluss tillegg, minus frådrag (slingringsmonn 0,02).',
          'The line amount must be quantity times price (divided by its base quantity), plus charges, less allowances (give or take 0.02).',
        ),
        (line) => {
          const amount = numberOr(line.LineExtensionAmount, zero)
          const expected = lineAmount(line)
          return amount !== undefined && expected !== undefined && within(amount, expected, slack)
        },
        { found: (line) => line.LineExtensionAmount?.value, expected: (line) => lineAmount(line)?.toString() },
      ),
      fatal<Line, OrderView>(
        id('R025'),
        sentence(
          'Antallet som prisen gjelder, må være større enn null.',
          'Mengda som prisen gjeld, må vere større enn null.',
          'The base quantity of the price must be greater than zero.',
        ),
        ({ Price }) =>
          Price?.BaseQuantity === undefined ||
          (Price.BaseQuantity.decimal !== undefined && signOf(Price.BaseQuantity.decimal) > 0),
        { found: ({ Price }) => Price?.BaseQuantity?.value },
      ),
      uniqueLineRule<OrderView>(id('R001')),
      fatal<Line, OrderView>(
        id('R004'),
        sentence(
          'Bestilt antall kan ikke være negativt.',
          'Bestilt mengd kan ikkje vere negativ.',
          'The ordered quantity may not be negative.',
        ),
        ({ Quantity }) => notNegative(Quantity?.decimal),
        { found: ({ Quantity }) => Quantity?.value },
      ),
      warning<Line, OrderView>(
        id('R013'),
        sentence(
          'En ordrelinje bør ha et antall.',
          'Ei ordrelinje bør ha ei mengd.',
          'An order line should have a quantity.',
        ),
        ({ Quantity }) => Quantity !== undefined,
      ),
    ]),
    on(discounts, [
      fatal<Leaf, OrderView>(
        id('R019'),
        sentence(
          'Nettoprisen må være bruttoprisen minus fradraget.',
          'Nettoprisen må vere bruttoprisen minus frådraget.',
          'The net price must be the gross price less the discount.',
        ),
        (discount) => {
          const gross = leafAt(discount, 'BaseAmount')
          return (
            gross === undefined ||
            equal(netPrice(discount)?.decimal, minus(gross.decimal, leafAt(discount, 'Amount')?.decimal))
          )
        },
        { found: (discount) => netPrice(discount)?.value },
      ),
    ]),
    ...priceRules<OrderView>({ net: id('R005'), gross: id('R027'), discount: id('R033') }),
    on(quotationLines, [
      fatal<Leaf, OrderView>(
        id('R035'),
        sentence(
          'Når en linje viser til en linje i et pristilbud, må ordren vise til pristilbudet.',
          'Når ei linje viser til ei linje i eit pristilbod, må ordren vise til pristilbodet.',
          'When a line refers to a line of a quotation, the order must refer to the quotation.',
        ),
        (_, { QuotationDocumentReference }) => QuotationDocumentReference?.ID !== undefined,
        { from: '2026-08-17' },
      ),
    ]),
    ...reasonCodeRules<OrderView>({ allowance: id('CL001'), charge: id('CL002') }, uncl5189, uncl7161),
  ]
}
