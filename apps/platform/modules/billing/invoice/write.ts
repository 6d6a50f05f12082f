// Small suppliers need no accounting system: the EHF invoice is written from the order, and judged like any other.
import { invoice, type Invoice } from '@heldigital/formats/billing'
import { add, compare, shortest, subtract, zero, type Decimal } from '@heldigital/formats/decimal'
import { isKid, plainAccount } from '@heldigital/formats/payment'
import { osloDate } from '@heldigital/law'
import { milliseconds } from '../../../kernel/clock.ts'
import { command } from '../../../kernel/events/command.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { decimal, identifier, line, localDate, object, prose, Type } from '../../../kernel/schema.ts'
import { names } from '../../contracts/index.ts'
import {
  amountOf,
  decimalOf,
  kronerOf,
  orderOf,
  sumsOf,
  unknownOrder,
  vatOn,
  type Order,
  type OrderLine,
} from '../../ordering/index.ts'
import { isAccountNumber } from '../payment/norwegian.ts'
import { arrivalFrom, received, receivedEvents, type Arrival } from './receive.ts'
import { billing, claims, type BillingState } from './state.ts'
import { texts } from './texts.ts'

export const writeInvoice = command({
  name: 'billing.write-invoice',
  title: words('Skriv faktura fra ordren', 'Skriv faktura frå ordren', 'Write an invoice from the order'),
  done: received,
  kind: 'procurement',
  party: 'other',
  roles: ['submitter', 'supplierAdministrator'],
  input: object({
    order: identifier,
    /** The supplier's own number. */
    number: line(40),
    /** The day by which it must be paid; thirty days from now when absent. */
    due: Type.Optional(localDate),
    account: line(40),
    kid: Type.Optional(Type.String({ pattern: '^\\d{1,24}[\\d-]$' })),
    note: Type.Optional(prose(2000)),
    /** What is invoiced; everything that is not invoiced yet when absent. */
    lines: Type.Optional(Type.Array(object({ line: identifier, quantity: decimal }), { maxItems: 1000 })),
  }),
  fold: billing,
  gather: async (tx, { input, state, owner, actor, now }) => {
    const order = orderOf(state.orders, input.order)
    if (order === undefined || order.supplier !== organisationOf(actor)) return unknownOrder()
    const lines = linesFor(state, order, input.lines)
    if (isRefusal(lines)) return lines
    const known = await names(tx, [owner, order.supplier])
    const issued = osloDate(milliseconds(now))
    const xml = invoiceDocument({
      number: input.number,
      issued,
      due: input.due ?? osloDate(milliseconds(now) + 30 * 24 * 3600_000),
      account: plainAccount(input.account),
      ...(input.kid === undefined ? {} : { kid: input.kid }),
      ...(input.note === undefined ? {} : { note: input.note }),
      order,
      lines,
      buyer: { id: owner, name: known[owner] ?? owner },
      seller: { id: order.supplier, name: known[order.supplier] ?? order.supplier },
    })
    return { order, xml, arrival: await arrivalFrom(tx, xml, now) }
  },
  decide: (state, input, { newId, facts }) => decideWritten(state, input, newId(), facts),
})

function decideWritten(
  state: BillingState,
  input: { readonly account: string; readonly kid?: string },
  id: string,
  { order, xml, arrival }: { readonly order: Order; readonly xml: Uint8Array; readonly arrival: Arrival },
) {
  if (order.stage !== 'accepted')
    return refuse('billing.order-not-accepted', texts.notAccepted, texts.notAcceptedCure, { status: 409 })
  if (!isAccountNumber(input.account))
    return refuse('billing.bad-account', texts.account, texts.accountCure, { field: 'account' })
  if (input.kid !== undefined && !isKid(input.kid))
    return refuse('billing.bad-kid', texts.kid, texts.kidCure, { field: 'kid' })
  const { read } = arrival
  if (!read.ok) {
    const reason = read.reasons[0]
    const title = words(
      texts.invalidOwn.nb.replace('{reason}', reason?.text.nb ?? ''),
      texts.invalidOwn.nn.replace('{reason}', reason?.text.nn ?? ''),
      texts.invalidOwn.en.replace('{reason}', reason?.text.en ?? ''),
    )
    return refuse(
      'billing.invalid',
      title,
      texts.invalidOwnCure,
      reason === undefined ? {} : { legalBasis: reason.rule },
    )
  }
  if (arrival.duplicate)
    return refuse('billing.duplicate', texts.duplicate, texts.duplicateCure, { field: 'number', status: 409 })
  return { events: receivedEvents(state, order, arrival, read, id), documents: [xml] }
}

/** How much of each line of an order is not invoiced yet. */
export function uninvoiced(
  state: BillingState,
  order: Order,
): readonly { readonly line: string; readonly quantity: Decimal }[] {
  return order.lines.map((line) => {
    let left = decimalOf(line.quantity)
    for (const each of state.invoices)
      if (each.order === order.order && claims(each))
        for (const billed of each.lines)
          if (billed.orderLine === line.id || (billed.orderLine === undefined && billed.item === line.item))
            left =
              each.kind === 'invoice'
                ? subtract(left, decimalOf(billed.quantity))
                : add(left, decimalOf(billed.quantity))
    return { line: line.id, quantity: compare(left, zero) > 0 ? left : zero }
  })
}

function linesFor(
  state: BillingState,
  order: Order,
  wanted: readonly { readonly line: string; readonly quantity: string }[] | undefined,
): readonly OrderLine[] | Refusal {
  const asked =
    wanted === undefined || wanted.length === 0
      ? uninvoiced(state, order).map(({ line, quantity }) => ({ line, quantity: shortest(quantity) }))
      : wanted
  const lines: OrderLine[] = []
  for (const [index, each] of asked.entries()) {
    const ordered = order.lines.find(({ id }) => id === each.line)
    if (ordered === undefined || lines.some(({ id }) => id === each.line))
      return refuse('billing.unknown-line', texts.line, texts.lineCure, { field: `lines.${index}.line` })
    const quantity = decimalOf(each.quantity)
    if (quantity.coefficient < 0)
      return refuse('billing.bad-quantity', texts.quantity, texts.quantityCure, { field: `lines.${index}.quantity` })
    if (compare(quantity, zero) === 0) continue
    lines.push({ ...ordered, quantity: each.quantity, amount: amountOf(each.quantity, ordered.price) })
  }
  return lines.length === 0
    ? refuse('billing.nothing-to-invoice', texts.nothing, texts.nothingCure, { status: 409 })
    : lines
}

interface Written {
  readonly number: string
  readonly issued: string
  readonly due: string
  readonly account: string
  readonly kid?: string
  readonly note?: string
  readonly order: Order
  readonly lines: readonly OrderLine[]
  readonly buyer: { readonly id: string; readonly name: string }
  readonly seller: { readonly id: string; readonly name: string }
}

/** The EHF invoice (Peppol BIS Billing 3.0) as UTF-8 XML. The seller is in the VAT register when any line has VAT. */
export function invoiceDocument(written: Written): Uint8Array {
  const { order, lines, buyer, seller } = written
  const sums = sumsOf(lines)
  const nok = (value: string) => ({ value, currencyID: 'NOK' })
  const VAT = { ID: 'VAT' }
  const categoryOf = (rate: string) => ({
    ID: compare(decimalOf(rate), zero) === 0 ? 'Z' : 'S',
    Percent: rate,
    TaxScheme: VAT,
  })
  const rates = [...new Set(lines.map(({ vat }) => shortest(decimalOf(vat))))]
  const sellerNumber = seller.id.replace(/^0192:/, '')
  const document: Invoice = {
    CustomizationID: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
    ProfileID: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    ID: written.number,
    IssueDate: written.issued,
    DueDate: written.due,
    InvoiceTypeCode: '380',
    ...(written.note === undefined ? {} : { Note: [written.note] }),
    DocumentCurrencyCode: 'NOK',
    ...(order.yourReference === undefined ? {} : { BuyerReference: order.yourReference }),
    OrderReference: { ID: order.number },
    ContractDocumentReference: { ID: order.reference },
    AccountingSupplierParty: {
      Party: {
        EndpointID: { value: sellerNumber, schemeID: '0192' },
        PostalAddress: { Country: { IdentificationCode: 'NO' } },
        PartyTaxScheme: [
          { CompanyID: `NO${sellerNumber}MVA`, TaxScheme: VAT },
          { CompanyID: 'Foretaksregisteret', TaxScheme: { ID: 'TAX' } },
        ],
        PartyLegalEntity: {
          RegistrationName: seller.name,
          CompanyID: { value: sellerNumber, schemeID: '0192' },
        },
      },
    },
    AccountingCustomerParty: {
      Party: {
        EndpointID: { value: buyer.id.replace(/^0192:/, ''), schemeID: '0192' },
        PostalAddress: { Country: { IdentificationCode: 'NO' } },
        PartyLegalEntity: {
          RegistrationName: buyer.name,
          CompanyID: { value: buyer.id.replace(/^0192:/, ''), schemeID: '0192' },
        },
      },
    },
    PaymentMeans: [
      {
        PaymentMeansCode: { value: '30' },
        ...(written.kid === undefined ? {} : { PaymentID: written.kid }),
        PayeeFinancialAccount: { ID: written.account },
      },
    ],
    TaxTotal: [
      {
        TaxAmount: nok(sums.vat),
        TaxSubtotal: rates.map((rate) => {
          const base = lines
            .filter(({ vat }) => shortest(decimalOf(vat)) === rate)
            .reduce((all, { amount }) => add(all, decimalOf(amount)), zero)
          return {
            TaxableAmount: nok(kronerOf(base)),
            TaxAmount: nok(kronerOf(vatOn(base, rate))),
            TaxCategory: categoryOf(rate),
          }
        }),
      },
    ],
    LegalMonetaryTotal: {
      LineExtensionAmount: nok(sums.net),
      TaxExclusiveAmount: nok(sums.net),
      TaxInclusiveAmount: nok(sums.total),
      PayableAmount: nok(sums.total),
    },
    InvoiceLine: lines.map((each, index) => ({
      ID: String(index + 1),
      InvoicedQuantity: { value: each.quantity, unitCode: each.unit },
      LineExtensionAmount: nok(each.amount),
      OrderLineReference: { LineID: each.id },
      Item: {
        Name: each.name,
        SellersItemIdentification: { ID: each.item },
        ClassifiedTaxCategory: categoryOf(shortest(decimalOf(each.vat))),
      },
      Price: { PriceAmount: nok(each.price) },
    })),
  }
  return invoice.write(document)
}
