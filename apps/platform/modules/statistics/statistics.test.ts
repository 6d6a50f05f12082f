import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { add, parseDecimal, zero } from '@heldigital/formats/decimal'
import fc from 'fast-check'
import { readSelection, selectionAddress } from './spend/selection.ts'
import { spendLines } from './spend/spend.ts'

const order = {
  lines: [
    { id: '1', item: 'R1', name: 'Renhold, Nordre skole' },
    { id: '2', item: 'V1', name: 'Vindusvask' },
  ],
}
const invoice = {
  kind: 'invoice' as const,
  currency: 'NOK',
  issued: '2027-04-06',
  net: '184730.25',
  lines: [
    { orderLine: '1', amount: '180000.00' },
    { item: 'V1', amount: '4730.25' },
  ],
}
const sum = (amounts: readonly string[]): string =>
  amounts.reduce((total, amount) => add(total, parseDecimal(amount) ?? zero), zero).toString()

describe('What an invoice says of spending', () => {
  it('is named by what was agreed in the order, by line or by item', () => {
    assert.deepEqual(spendLines(invoice, order), [
      { line: 1, product: 'Renhold, Nordre skole', amount: '180000.00' },
      { line: 2, product: 'Vindusvask', amount: '4730.25' },
    ])
  })
  it('has no name where the order names none: the supplier’s own words are never published', () => {
    const said = { ...invoice, net: '10', lines: [{ orderLine: '9', amount: '10' }] }
    assert.equal(spendLines(said, order)[0]?.product, null)
    assert.equal(spendLines(said, undefined)[0]?.product, null)
  })
  it('nets to zero with the credit note for it', () => {
    const credited = spendLines({ ...invoice, kind: 'credit-note' }, order)
    assert.equal(
      parseDecimal(sum([...spendLines(invoice, order), ...credited].map(({ amount }) => amount)))?.coefficient,
      0,
    )
  })
  it('counts no other currency', () => assert.deepEqual(spendLines({ ...invoice, currency: 'EUR' }, order), []))
  it('always sums to the net amount, whatever the invoice adds or takes off as a whole', () => {
    const ore = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 })
    const kroner = (value: number): string =>
      `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`
    fc.assert(
      fc.property(fc.array(ore, { maxLength: 20 }), ore, (lines, net) => {
        const said = { ...invoice, net: kroner(net), lines: lines.map((each) => ({ amount: kroner(each) })) }
        const total = parseDecimal(sum(spendLines(said, order).map(({ amount }) => amount)))
        assert.equal(Number(total?.toString()).toFixed(2), Number(kroner(net)).toFixed(2))
      }),
    )
  })
})

describe('What a reader chooses', () => {
  it('has an address, and comes back from it', () => {
    const selection = { buyer: '0192:313500012', product: 'Renhold & vask', from: '2027-01', to: '2027-12' }
    assert.deepEqual(readSelection(Object.fromEntries(new URLSearchParams(selectionAddress(selection)))), selection)
  })
  it('is left out where it is impossible', () => {
    assert.deepEqual(readSelection({ buyer: "'; drop table", from: '2027-13', product: '\u0000', contract: '<b>' }), {})
  })
})
