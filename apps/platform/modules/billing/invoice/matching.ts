// The three-way match: what was ordered, what came, and what is asked for, line by line.
import {
  add,
  compare,
  isZero,
  multiply,
  negate,
  one,
  shortest,
  within,
  zero,
  type Decimal,
} from '@heldigital/formats/decimal'
import { isKid } from '@heldigital/formats/payment'
import { words, type Text } from '../../../kernel/language.ts'
import { decimalOf, receivedOf, type Order, type OrderLine } from '../../ordering/index.ts'
import { isAccountNumber } from '../payment/norwegian.ts'
import { besideLines, type InvoiceFacts, type InvoiceLine } from './read.ts'
import { claims, type BilledInvoice } from './state.ts'

export type DifferenceCode =
  | 'order-not-accepted'
  | 'line-not-ordered'
  | 'unit'
  | 'price'
  | 'price-above-contract'
  | 'quantity-ordered'
  | 'quantity-received'
  | 'line-amount'
  | 'vat'
  | 'beside-lines'
  | 'currency'
  | 'account-changed'
  | 'account'
  | 'account-missing'
  | 'kid'
  | 'preceding-unknown'
  | 'negative'

export interface Difference {
  readonly code: DifferenceCode
  /** The invoice's line; absent for the whole document. */
  readonly line?: string
  readonly expected: string
  readonly found: string
}

export interface MatchInput {
  readonly facts: InvoiceFacts
  readonly order: Order
  /** Price of each of the contract's items now, after any regulation. */
  readonly contractPrices: Readonly<Record<string, string>>
  /** The other invoices of the case. */
  readonly earlier: readonly BilledInvoice[]
  /** The account that the supplier was paid to last. */
  readonly lastAccount: string | undefined
}

/** The difference between amount and quantity times price that official rules let pass (PEPPOL-EN16931-R120). */
const tolerance = decimalOf('0.02')

/** Every difference between the invoice and what was agreed, ordered and received; none when all three say the same. */
export function differencesOf(input: MatchInput): readonly Difference[] {
  const { facts, order } = input
  const list: Difference[] = []
  const note = (code: DifferenceCode, expected: string, found: string, line?: string): void => {
    list.push({ code, expected, found, ...(line === undefined ? {} : { line }) })
  }
  if (facts.currency !== 'NOK') note('currency', 'NOK', facts.currency)
  if (facts.kind === 'credit-note') {
    const known = input.earlier.some(
      (invoice) => invoice.supplier === facts.seller && facts.preceding.includes(invoice.number),
    )
    if (!known) note('preceding-unknown', '', facts.preceding.join(', '))
    return list
  }
  if (order.stage !== 'accepted') note('order-not-accepted', 'accepted', order.stage)
  if (decimalOf(facts.payable).coefficient <= 0) note('negative', '> 0', facts.payable)
  const asked = new Map<string, Decimal>()
  for (const line of facts.lines) {
    const ordered = orderedLine(order, line)
    if (ordered === undefined) {
      note('line-not-ordered', '', line.name, line.id)
      continue
    }
    const quantity = decimalOf(line.quantity)
    asked.set(ordered.id, add(asked.get(ordered.id) ?? zero, quantity))
    if (line.unit !== ordered.unit) note('unit', ordered.unit, line.unit, line.id)
    const base = priceBase(line)
    // Prices are compared for the same number of units, so that nothing is divided and rounded.
    if (compare(decimalOf(line.price), multiply(decimalOf(ordered.price), base)) > 0)
      note('price', ordered.price, perUnit(line), line.id)
    const agreed = input.contractPrices[ordered.item]
    if (agreed !== undefined && compare(decimalOf(line.price), multiply(decimalOf(agreed), base)) > 0)
      note('price-above-contract', agreed, perUnit(line), line.id)
    const most = multiply(quantity, decimalOf(ordered.price))
    const amount = decimalOf(line.amount)
    if (compare(amount, most) > 0 && !within(amount, most, tolerance))
      note('line-amount', shortest(most), line.amount, line.id)
    if (compare(decimalOf(line.vat), decimalOf(ordered.vat)) !== 0) note('vat', ordered.vat, line.vat, line.id)
  }
  for (const [id, now] of asked) {
    const ordered = order.lines.find((line) => line.id === id)
    if (ordered === undefined) continue
    const all = add(now, invoicedBefore(input, ordered))
    if (compare(all, decimalOf(ordered.quantity)) > 0) note('quantity-ordered', ordered.quantity, shortest(all), id)
    const came = receivedOf(order, id)
    if (compare(all, came) > 0) note('quantity-received', shortest(came), shortest(all), id)
  }
  const extra = besideLines(facts)
  if (extra !== undefined && !extra.startsWith('-')) note('beside-lines', '0', extra)
  if (facts.account === undefined) note('account-missing', '', '')
  else {
    if (!isAccountNumber(facts.account)) note('account', '', facts.account)
    if (input.lastAccount !== undefined && input.lastAccount !== facts.account)
      note('account-changed', input.lastAccount, facts.account)
  }
  if (facts.kid !== undefined && /^[\d-]+$/.test(facts.kid) && !isKid(facts.kid)) note('kid', '', facts.kid)
  return list
}

/** The line of the order that an invoice line is for: by its reference, else by the item's number, else by its name. */
function orderedLine(order: Order, line: InvoiceLine): OrderLine | undefined {
  if (line.orderLine !== undefined) return order.lines.find(({ id }) => id === line.orderLine)
  const same = order.lines.filter(({ item, name }) =>
    line.item === undefined ? name === line.name : item === line.item,
  )
  return same.length === 1 ? same[0] : undefined
}

function priceBase(line: InvoiceLine): Decimal {
  const base = decimalOf(line.priceFor)
  return line.priceFor === undefined || isZero(base) ? one : base
}

function perUnit(line: InvoiceLine): string {
  return line.priceFor === undefined ? line.price : `${line.price} / ${line.priceFor}`
}

/** What earlier invoices that still claim money asked for of a line, less what was credited. */
function invoicedBefore({ earlier, order }: MatchInput, ordered: OrderLine): Decimal {
  let all = zero
  for (const invoice of earlier) {
    if (invoice.order !== order.order || !claims(invoice)) continue
    for (const line of invoice.lines) {
      if (orderedLine(order, line)?.id !== ordered.id) continue
      const quantity = decimalOf(line.quantity)
      all = add(all, invoice.kind === 'credit-note' ? negate(quantity) : quantity)
    }
  }
  return all
}

/** What each difference means, with `{expected}` and `{found}`. */
export const differenceTexts: Readonly<Record<DifferenceCode, Text>> = {
  'order-not-accepted': words(
    'Ordren er ikke bekreftet av leverandøren',
    'Ordren er ikkje stadfesta av leverandøren',
    'The order is not confirmed by the supplier',
  ),
  'line-not-ordered': words(
    'Linjen «{found}» er ikke bestilt',
    'Linja «{found}» er ikkje bestilt',
    'The line “{found}” was not ordered',
  ),
  unit: words(
    'Enheten er {found}, bestilt i {expected}',
    'Eininga er {found}, bestilt i {expected}',
    'The unit is {found}, ordered in {expected}',
  ),
  price: words(
    'Prisen er {found}, bestilt til {expected}',
    'Prisen er {found}, bestilt til {expected}',
    'The price is {found}, ordered at {expected}',
  ),
  'price-above-contract': words(
    'Prisen er {found}, avtalt til {expected}',
    'Prisen er {found}, avtalt til {expected}',
    'The price is {found}, agreed at {expected}',
  ),
  'quantity-ordered': words(
    'Fakturert antall er {found} til nå, bestilt er {expected}',
    'Fakturert tal er {found} til no, bestilt er {expected}',
    'The quantity invoiced so far is {found}, ordered is {expected}',
  ),
  'quantity-received': words(
    'Fakturert antall er {found} til nå, mottatt er {expected}',
    'Fakturert tal er {found} til no, motteke er {expected}',
    'The quantity invoiced so far is {found}, received is {expected}',
  ),
  'line-amount': words(
    'Linjebeløpet er {found}, antall ganger pris er {expected}',
    'Linjebeløpet er {found}, tal gonger pris er {expected}',
    'The line amount is {found}, quantity times price is {expected}',
  ),
  vat: words(
    'Mva.-satsen er {found} %, bestilt med {expected} %',
    'Mva.-satsen er {found} %, bestilt med {expected} %',
    'The VAT rate is {found}%, ordered with {expected}%',
  ),
  'beside-lines': words(
    'Det er lagt til {found} kroner utenom linjene',
    'Det er lagt til {found} kroner utanom linjene',
    'NOK {found} is added beside the lines',
  ),
  currency: words(
    'Valutaen er {found}, avtalt er {expected}',
    'Valutaen er {found}, avtalt er {expected}',
    'The currency is {found}, agreed is {expected}',
  ),
  'account-changed': words(
    'Kontonummeret {found} er nytt; forrige faktura hadde {expected}',
    'Kontonummeret {found} er nytt; førre faktura hadde {expected}',
    'The account {found} is new; the previous invoice had {expected}',
  ),
  account: words(
    'Kontonummeret {found} er ikke gyldig',
    'Kontonummeret {found} er ikkje gyldig',
    'The account number {found} is not valid',
  ),
  'account-missing': words(
    'Fakturaen har ikke kontonummer',
    'Fakturaen har ikkje kontonummer',
    'The invoice has no account number',
  ),
  kid: words(
    'KID {found} har feil kontrollsiffer',
    'KID {found} har feil kontrollsiffer',
    'The KID {found} has a wrong check digit',
  ),
  'preceding-unknown': words(
    'Kreditnotaen viser ikke til en faktura i saken ({found})',
    'Kreditnotaen viser ikkje til ein faktura i saka ({found})',
    'The credit note refers to no invoice in this case ({found})',
  ),
  negative: words('Beløpet å betale er {found}', 'Beløpet å betale er {found}', 'The amount due is {found}'),
}
