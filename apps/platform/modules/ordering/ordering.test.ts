import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parseXml, type XmlElement } from '@heldigital/formats/xml'
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

const models = join(import.meta.dirname, '../../../../../shared/conformance/postaward/reference/models.json')
const skip = existsSync(models) ? false : 'the official element trees are not at hand'

describe('the documents of ordering stand in the official trees', { skip }, () => {
  const check = (bytes: Uint8Array, document: string): string[] => {
    const { documents } = JSON.parse(readFileSync(models, 'utf8')) as {
      documents: Record<string, { rows: { p: string; c: string; fixed?: string }[] }>
    }
    const rows = documents[document]?.rows ?? []
    const places = new Map(rows.map((row, index) => [row.p, { ...row, index }]))
    const read = parseXml(bytes)
    if (!read.ok) return [read.refusal.code]
    const faults: string[] = []
    const walk = (element: XmlElement, path: string): void => {
      let last = -1
      for (const child of element.children) {
        const at = `${path}/${child.name.qname}`
        const place = places.get(at)
        if (place === undefined) faults.push(`${at} is outside`)
        else if (place.index < last) faults.push(`${at} is out of order`)
        else last = place.index
        walk(child, at)
      }
      for (const row of rows)
        if (row.p.startsWith(`${path}/`) && !row.p.slice(path.length + 1).includes('/') && row.c.startsWith('1')) {
          const name = row.p.slice(path.length + 1)
          const there = name.startsWith('@')
            ? element.attribute(name.slice(1)) !== undefined
            : element.children.some((child) => child.name.qname === name)
          if (!there) faults.push(`${row.p} is missing`)
        }
    }
    walk(read.document.root, `/ubl:${read.document.root.local}`)
    return faults
  }
  it('the order (T01)', () => {
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
    assert.deepEqual(check(documentOf(decision), 'peppol-bis-upgrade-3/order'), [])
  })
  it('the order response (T76)', () => {
    const history = ordered()
    for (const input of [
      { answer: 'accepted' },
      { answer: 'rejected', note: 'Vi har ikke folk.' },
      { answer: 'changed', changes: [{ line: '1', quantity: '2' }] },
    ]) {
      const decision = given(answerOrder, history, { order: orderIn(history).order, ...input }, nina, { at, facts })
      assert.deepEqual(check(documentOf(decision), 'peppol-bis-upgrade-3/order-response'), [])
    }
  })
})

it('the fold of orders leaves the old state as it was', () => {
  const history = ordered()
  const before = foldAll(orders, history)
  const kept = JSON.stringify(before)
  foldAll(orders, accepted().slice(history.length), before)
  assert.equal(JSON.stringify(before), kept)
})
