// What an invoice says of spending, line by line.
import { add, isZero, negate, parseDecimal, subtract, zero } from '@heldigital/formats/decimal'

/** What is needed of `billing.invoice-received`. */
export interface InvoiceSaid {
  readonly kind: 'invoice' | 'credit-note'
  readonly currency: string
  readonly issued: string
  /** Without VAT. */
  readonly net: string
  readonly lines: readonly { readonly orderLine?: string; readonly item?: string; readonly amount: string }[]
}

/** What is needed of `ordering.order-sent`. */
export interface OrderSaid {
  readonly lines: readonly { readonly id: string; readonly item: string; readonly name: string }[]
}

export interface SpendLine {
  /** From 1; 0 is what the invoice adds or takes off as a whole. */
  readonly line: number
  /** As agreed in the order; the invoice's own words are never published. */
  readonly product: string | null
  /** NOK without VAT, a decimal; below zero for what is credited. */
  readonly amount: string
}

/** The lines of an invoice or credit note in NOK; other currencies are not counted. Their sum is the document's net amount. */
export function spendLines(invoice: InvoiceSaid, order: OrderSaid | undefined): readonly SpendLine[] {
  if (invoice.currency !== 'NOK') return []
  const signed = (amount: string): string => {
    const value = parseDecimal(amount) ?? zero
    return (invoice.kind === 'credit-note' ? negate(value) : value).toString()
  }
  const lines = invoice.lines.map((line, index) => ({
    line: index + 1,
    product: productOf(line, order),
    amount: signed(line.amount),
  }))
  const sum = invoice.lines.reduce((total, { amount }) => add(total, parseDecimal(amount) ?? zero), zero)
  const rest = subtract(parseDecimal(invoice.net) ?? zero, sum)
  return isZero(rest) ? lines : [...lines, { line: 0, product: null, amount: signed(rest.toString()) }]
}

function productOf(
  line: { readonly orderLine?: string; readonly item?: string },
  order: OrderSaid | undefined,
): string | null {
  const byLine = order?.lines.find(({ id }) => id === line.orderLine)
  const byItem = line.item === undefined ? undefined : order?.lines.find(({ item }) => item === line.item)
  return (byLine ?? byItem)?.name ?? null
}
