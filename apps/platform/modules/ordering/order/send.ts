// Ordering under a concluded contract: at its prices or lower, within its time and below its ceiling.
import { add, compare, divide, isZero, multiply, hundred, round, type Decimal } from '@heldigital/formats/decimal'
import { osloDate } from '@heldigital/law'
import { sha256 } from '../../../kernel/canonical.ts'
import { milliseconds } from '../../../kernel/clock.ts'
import { command } from '../../../kernel/events/command.ts'
import { words } from '../../../kernel/language.ts'
import { isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { decimal, identifier, line, localDate, money, object, prose, Type } from '../../../kernel/schema.ts'
import { ceilingOf, contractOf, names, unknownContract, type Contract } from '../../contracts/index.ts'
import { orderDocument } from './document.ts'
import { amountOf, committed, decimalOf, kronerOf, orders, sumsOf, type OrderLine, type OrdersState } from './state.ts'
import { texts } from './texts.ts'

export const sendOrder = command({
  name: 'ordering.send-order',
  title: words('Send ordre', 'Send ordre', 'Send an order'),
  done: words(
    'Ordren er sendt til leverandøren.',
    'Ordren er send til leverandøren.',
    'The order was sent to the supplier.',
  ),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    contract: identifier,
    lines: Type.Array(
      object({
        /** A line of the contract's price list. */
        item: identifier,
        quantity: decimal,
        /** Lower than the contract's price, where so agreed; the contract's price when absent. */
        price: Type.Optional(money),
      }),
      { minItems: 1, maxItems: 1000 },
    ),
    deliverBy: Type.Optional(localDate),
    note: Type.Optional(prose(2000)),
    /** What the supplier must put on the invoice, for whoever receives it. */
    yourReference: Type.Optional(line(100)),
  }),
  fold: orders,
  gather: async (tx, { owner, state, input }) => ({
    names: await names(tx, [owner, contractOf(state.contracts, input.contract)?.supplier ?? '']),
  }),
  decide: (state, input, { now, owner, newId, facts }) => {
    const contract = contractOf(state.contracts, input.contract)
    if (contract === undefined) return unknownContract()
    if (contract.stage !== 'concluded')
      return refuse('ordering.contract-not-concluded', texts.notConcluded, texts.notConcludedCure, {
        status: 409,
        legalBasis: 'FOA § 4-5 g',
      })
    const issued = osloDate(milliseconds(now))
    if (issued > contract.end) return refuse('ordering.contract-ended', texts.ended, texts.endedCure, { status: 409 })
    const lines = linesFor(contract, input.lines)
    if (isRefusal(lines)) return lines
    const sums = sumsOf(lines)
    const use = useOf(state, contract, decimalOf(sums.net))
    if (isRefusal(use)) return use
    const earlier = state.orders.filter((order) => order.contract === contract.contract).length
    const order = {
      order: newId(),
      number: `${contract.reference}-B${earlier + 1}`,
      contract: contract.contract,
      reference: contract.reference,
      supplier: contract.supplier,
      issued,
      ...(input.deliverBy === undefined ? {} : { deliverBy: input.deliverBy }),
      ...(input.note === undefined ? {} : { note: input.note }),
      ...(input.yourReference === undefined ? {} : { yourReference: input.yourReference }),
      lines,
      ...sums,
    }
    const xml = orderDocument(
      order,
      { id: owner, name: facts.names[owner] ?? owner },
      { id: contract.supplier, name: facts.names[contract.supplier] ?? contract.supplier },
    )
    if (isRefusal(xml)) return xml
    return {
      events: [{ type: 'ordering.order-sent', data: { ...order, document: sha256(xml), ...use } }],
      documents: [xml],
    }
  },
})

function linesFor(
  contract: Contract,
  wanted: readonly { readonly item: string; readonly quantity: string; readonly price?: string }[],
): readonly OrderLine[] | Refusal {
  const lines: OrderLine[] = []
  // A form shows the whole price list: nought of something is not ordered.
  if (wanted.every(({ quantity }) => isZero(decimalOf(quantity))))
    return refuse('ordering.bad-quantity', texts.quantity, texts.quantityCure, { field: 'lines.0.quantity' })
  for (const [index, want] of wanted.entries()) {
    const item = contract.items.find(({ id }) => id === want.item)
    if (item === undefined)
      return refuse('ordering.unknown-item', texts.unknownItem, texts.unknownItemCure, { field: `lines.${index}.item` })
    if (isZero(decimalOf(want.quantity))) continue
    const price = want.price ?? item.price
    const wrong = wrongLine(item.price, want.quantity, price, index)
    if (wrong !== undefined) return wrong
    lines.push({
      id: String(lines.length + 1),
      item: item.id,
      name: item.name,
      quantity: want.quantity,
      unit: item.unit,
      price,
      vat: item.vat,
      amount: amountOf(want.quantity, price),
    })
  }
  return lines
}

/** What is wrong with quantity or price of a line, measured on the contract's price. */
export function wrongLine(agreed: string, quantity: string, price: string, index: number): Refusal | undefined {
  const count = decimalOf(quantity)
  if (isZero(count) || count.coefficient < 0)
    return refuse('ordering.bad-quantity', texts.quantity, texts.quantityCure, { field: `lines.${index}.quantity` })
  if (compare(decimalOf(price), decimalOf(agreed)) > 0)
    return refuse('ordering.price-above-contract', texts.price, texts.priceCure, { field: `lines.${index}.price` })
  return undefined
}

export interface Use {
  /** All orders that stand, this one with them. NOK without VAT. */
  readonly committed: string
  readonly ceiling: string
  /** Whole per cent of the ceiling, rounded down. */
  readonly percent: string
  /** The ceiling is nearly used: at 80 and at 90 per cent. */
  readonly warning?: '80' | '90'
}

/** How much of the contract is used with an order of this amount; a refusal above the ceiling (C-216/17). */
export function useOf(state: OrdersState, contract: Contract, net: Decimal, except = ''): Use | Refusal {
  const ceiling = decimalOf(ceilingOf(contract))
  const sum = add(committed(state, contract.contract, except), net)
  if (compare(sum, ceiling) > 0)
    return refuse('ordering.ceiling-exceeded', texts.ceiling, texts.ceilingCure, {
      field: 'lines',
      legalBasis: 'FOA § 28-1',
    })
  const percent = divide(multiply(sum, hundred), ceiling, 0)?.toString() ?? '100'
  const warning = Number(percent) >= 90 ? '90' : Number(percent) >= 80 ? '80' : undefined
  return {
    committed: kronerOf(round(sum, 2)),
    ceiling: kronerOf(ceiling),
    percent,
    ...(warning === undefined ? {} : { warning }),
  }
}
