import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Finding } from '@heldigital/formats'
import { order, orderResponse } from '@heldigital/formats/ordering'
import { foldAll } from '../../kernel/events/fold.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { sha256 } from '../../kernel/canonical.ts'
import type { Decision } from '../../kernel/events/command.ts'
import { given, happened, ingrid, nina, omar, refusalCode } from '../contracts/test/case.ts'
import { contractIn, drafted, names } from '../contracts/test/concluded.ts'
import { answerOrder, cancelOrder, orders, receive, sendOrder, settleChanges } from './order/index.ts'
import { accepted, ordered, orderedAt, orderIn, received, withContract } from './test/ordered.ts'

const at = orderedAt
const facts = names
const send = (history = withContract(), lines: readonly object[] = [{ item: 'R1', quantity: '3' }], when = at) =>
  given(sendOrder, history, { contract: contractIn(history), lines }, ingrid, { at: when, facts })
const dataOf = (decision: Decision): Record<string, unknown> => {
  if (isRefusal(decision)) throw new Error(decision.code)
  return decision.events[0]?.data as Record<string, unknown>
}
const documentOf = (decision: Decision): Uint8Array => {
  if (isRefusal(decision)) throw new Error(decision.code)
  return decision.documents?.[0] ?? new Uint8Array()
}

const fatalIn = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === 'fatal').map(({ rule, xpath }) => `${rule} ${xpath}`)

describe('an order', () => {
  it('has prices, units and VAT from the contract, and sums to the øre', () => {
    const order = orderIn(ordered())
    assert.equal(order.number, '2026-100001-K1-B1')
    assert.deepEqual(
      order.lines.map(({ amount, unit }) => [amount, unit]),
      [
        ['180000.00', 'MON'],
        ['4730.25', 'HUR'],
      ],
    )
    assert.deepEqual([order.net, order.vat, order.total], ['184730.25', '46182.56', '230912.81'])
  })
  it('is kept as the bytes that were sent', () => {
    const decision = send()
    assert.equal(dataOf(decision)['document'], sha256(documentOf(decision)))
  })
  it('is not sent under a contract that is not concluded', () => {
    assert.equal(refusalCode(send(drafted())), 'ordering.contract-not-concluded')
  })
  it('is not sent after the contract has ended', () => {
    assert.equal(refusalCode(send(withContract(), undefined, '2029-01-01T08:00:00.000Z')), 'ordering.contract-ended')
  })
  it('has no price above the contract, but may have one below', () => {
    assert.equal(
      refusalCode(send(undefined, [{ item: 'R1', quantity: '1', price: '60000.01' }])),
      'ordering.price-above-contract',
    )
    assert.equal(dataOf(send(undefined, [{ item: 'R1', quantity: '1', price: '59000' }]))['net'], '59000.00')
  })
  it('names items of the contract only', () => {
    assert.equal(refusalCode(send(undefined, [{ item: 'X', quantity: '1' }])), 'ordering.unknown-item')
    assert.equal(refusalCode(send(undefined, [{ item: 'R1', quantity: '0' }])), 'ordering.bad-quantity')
    assert.equal(refusalCode(send(undefined, [{ item: 'R1', quantity: '-1' }])), 'ordering.bad-quantity')
  })
  it('may use the ceiling of the contract to the last øre, and nothing beyond', () => {
    // 24 months are 1 440 000 of 1 450 000.
    const whole = withContract()
    const most = happened(whole, send(whole, [{ item: 'R1', quantity: '24' }]), ingrid, at)
    assert.equal(dataOf(send(most, [{ item: 'R1', quantity: '1', price: '10000' }]))['percent'], '100')
    assert.equal(
      refusalCode(send(most, [{ item: 'R1', quantity: '1', price: '10000.01' }])),
      'ordering.ceiling-exceeded',
    )
  })
  it('warns from 80 and from 90 per cent of the ceiling', () => {
    assert.equal(dataOf(send(undefined, [{ item: 'R1', quantity: '19' }]))['warning'], undefined)
    assert.equal(dataOf(send(undefined, [{ item: 'R1', quantity: '20' }]))['warning'], '80')
    assert.equal(dataOf(send(undefined, [{ item: 'R1', quantity: '22' }]))['warning'], '90')
  })
  it('gives its room back when it is rejected or cancelled', () => {
    const whole = withContract()
    const full = happened(whole, send(whole, [{ item: 'R1', quantity: '24' }]), ingrid, at)
    const input = { order: orderIn(full).order, reason: 'Feil skole.' }
    const free = happened(full, given(cancelOrder, full, input, ingrid, { at }), ingrid, at)
    assert.equal('events' in send(free, [{ item: 'R1', quantity: '24' }]), true)
  })
})

describe('the answer to an order', () => {
  const answer = (history: ReturnType<typeof ordered>, input: object, who = nina) =>
    given(answerOrder, history, { order: orderIn(history).order, ...input }, who, { at, facts })
  it('comes from the supplier of the contract and from nobody else', () => {
    assert.equal(refusalCode(answer(ordered(), { answer: 'accepted' }, omar)), 'ordering.unknown')
    assert.equal(orderIn(accepted()).stage, 'accepted')
  })
  it('is given once', () => {
    assert.equal(refusalCode(answer(accepted(), { answer: 'rejected', note: 'Nei.' })), 'ordering.answered-already')
  })
  it('says why when it is no', () => {
    assert.equal(refusalCode(answer(ordered(), { answer: 'rejected' })), 'ordering.note-missing')
  })
  it('with changes binds only when the buyer accepts them, and never above contract price', () => {
    const history = ordered()
    const changed = (changes: object[]) => happened(history, answer(history, { answer: 'changed', changes }), nina, at)
    const fewer = changed([{ line: '1', quantity: '2' }])
    const settle = { order: orderIn(fewer).order, accept: true }
    const settled = happened(fewer, given(settleChanges, fewer, settle, ingrid, { at }), ingrid, at)
    assert.deepEqual([orderIn(settled).stage, orderIn(settled).net], ['accepted', '124730.25'])
    const dearer = changed([{ line: '1', price: '61000' }])
    assert.equal(refusalCode(given(settleChanges, dearer, settle, ingrid, { at })), 'ordering.price-above-contract')
    assert.equal(refusalCode(answer(history, { answer: 'changed', changes: [] })), 'ordering.changes-missing')
    assert.equal(refusalCode(answer(history, { answer: 'changed', changes: [{ line: '9' }] })), 'ordering.unknown-line')
  })
})

describe('the receipt', () => {
  it('takes all that is outstanding, and then there is nothing more', () => {
    const history = received()
    assert.deepEqual(orderIn(history).receipts[0]?.lines, [
      { line: '1', quantity: '3' },
      { line: '2', quantity: '10.5' },
    ])
    assert.equal(
      refusalCode(given(receive, history, { order: orderIn(history).order }, ingrid, { at })),
      'ordering.nothing-to-receive',
    )
  })
  it('is not of more than was ordered, nor of what was not accepted', () => {
    const history = accepted()
    const lines = [{ line: '1', quantity: '3.1' }]
    const { order } = orderIn(history)
    assert.equal(refusalCode(given(receive, history, { order, lines }, ingrid, { at })), 'ordering.more-than-ordered')
    assert.equal(refusalCode(given(receive, ordered(), { order }, ingrid, { at })), 'ordering.not-accepted')
  })
})

describe('the documents of ordering are right by the rules of their formats', () => {
  it('the order (T01) has every line, and the supplier can read from it what was ordered', () => {
    const decision = given(
      sendOrder,
      withContract(),
      {
        contract: contractIn(withContract()),
        lines: [{ item: 'V1', quantity: '2' }],
        note: 'Bare på kveldstid',
        deliverBy: '2027-02-01',
        yourReference: 'X',
      },
      ingrid,
      { at, facts },
    )
    const read = order.read(documentOf(decision))
    assert.ok(read.ok)
    assert.deepEqual(fatalIn(read.findings), [])
    const { Note, CustomerReference, Delivery, OrderLine } = read.document
    assert.deepEqual(
      [Note, CustomerReference, Delivery?.RequestedDeliveryPeriod?.EndDate],
      ['Bare på kveldstid', 'X', '2027-02-01'],
    )
    assert.deepEqual(
      OrderLine.map(({ LineItem }) => [LineItem.Item.SellersItemIdentification?.ID, LineItem.Quantity.value]),
      [['V1', '2']],
    )
  })
  it('the order response (T76) has lines only when something is changed', () => {
    const history = ordered()
    for (const [input, code, lines] of [
      [{ answer: 'accepted' }, 'AP', 0],
      [{ answer: 'rejected', note: 'Vi har ikke folk.' }, 'RE', 0],
      [{ answer: 'changed', changes: [{ line: '1', quantity: '2' }] }, 'CA', 2],
    ] as const) {
      const decision = given(answerOrder, history, { order: orderIn(history).order, ...input }, nina, { at, facts })
      const read = orderResponse.read(documentOf(decision))
      assert.ok(read.ok)
      assert.deepEqual(fatalIn(read.findings), [])
      assert.equal(read.document.OrderResponseCode, code)
      assert.equal(read.document.OrderLine?.length ?? 0, lines)
    }
  })
  it('an order that would be refused by the supplier’s system is refused here, with the rule that it breaks', () => {
    const nobody = { ...facts, names: { ...facts.names, [orderIn(ordered()).supplier]: ' ' } }
    const decision = given(
      sendOrder,
      withContract(),
      { contract: contractIn(withContract()), lines: [{ item: 'V1', quantity: '2' }] },
      ingrid,
      { at, facts: nobody },
    )
    assert.equal(refusalCode(decision), 'ordering.document-invalid')
  })
})

it('the fold of orders leaves the old state as it was', () => {
  const history = ordered()
  const before = foldAll(orders, history)
  const kept = JSON.stringify(before)
  foldAll(orders, accepted().slice(history.length), before)
  assert.equal(JSON.stringify(before), kept)
})
