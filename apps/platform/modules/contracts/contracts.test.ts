import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant } from '../../kernel/clock.ts'
import { foldAll } from '../../kernel/events/fold.ts'
import {
  ceilingOf,
  change,
  contracts,
  draft,
  exerciseOption,
  regulatePrices,
  rowsToConfirmForChange,
  sign,
} from './contract/index.ts'
import { afterStandstill, certified, concluded, contractIn, drafted, names } from './test/concluded.ts'
import { keptFromOthers } from './contract/kept-from-others.ts'
import {
  amina,
  awarded,
  buyer,
  given,
  happened,
  ingrid,
  loser,
  nina,
  omar,
  refusalCode,
  standstillEnds,
  winner,
} from './test/case.ts'

const period = { start: '2027-01-01', end: '2028-12-31' }
const after = afterStandstill

describe('the draft of a contract', () => {
  it('takes supplier, lots and value from the award', () => {
    const [contract] = foldAll(contracts, drafted()).contracts
    assert.equal(contract?.value, '1450000.00')
    assert.deepEqual(contract?.lots, ['LOT-0001'])
    assert.equal(contract?.reference, '2026-100001-K1')
    assert.deepEqual(contract?.items, [
      { id: 'LOT-0001', name: 'Nordre skole', unit: 'C62', price: '1450000.00', vat: '25' },
    ])
  })
  it('is not written for who did not win', () => {
    assert.equal(
      refusalCode(given(draft, awarded(), { supplier: loser, ...period }, ingrid, { facts: names })),
      'contracts.not-a-winner',
    )
  })
  it('is not written after the award was reversed', () => {
    const history = happened(
      awarded(),
      { events: [{ type: 'competitions.award-reversed', data: { reason: '' } }] },
      amina,
    )
    assert.equal(
      refusalCode(given(draft, history, { supplier: winner, ...period }, ingrid, { facts: names })),
      'contracts.no-award',
    )
  })
  it('replaces an earlier draft as long as nobody has signed', () => {
    const history = drafted()
    const again = happened(
      history,
      given(draft, history, { supplier: winner, ...period, title: 'Ny' }, ingrid, { facts: names }),
      ingrid,
    )
    const state = foldAll(contracts, again)
    assert.equal(state.contracts.length, 1)
    assert.equal(state.contracts[0]?.title, 'Ny')
    assert.equal(state.contracts[0]?.reference, '2026-100001-K1')
  })
  it('has a ceiling that is no lower than its value', () => {
    assert.equal(
      refusalCode(given(draft, awarded(), { supplier: winner, ...period, ceiling: '1' }, ingrid, { facts: names })),
      'contracts.low-ceiling',
    )
  })
})

describe('signing', () => {
  it('is refused until the standstill has ended, and allowed from the next instant (FOA § 25-2, § 10-2)', () => {
    const history = certified()
    const contract = contractIn(history)
    assert.equal(
      refusalCode(
        given(sign, history, { contract }, amina, { at: new Date(Date.parse(standstillEnds) - 1000).toISOString() }),
      ),
      'contracts.standstill-running',
    )
    const first = new Date(Date.parse(standstillEnds) + 1).toISOString()
    assert.equal('events' in given(sign, history, { contract }, amina, { at: first }), true)
  })
  it('by both parties concludes the contract (FOA § 4-5 g)', () => {
    const state = foldAll(contracts, concluded())
    assert.equal(state.contracts[0]?.stage, 'concluded')
    assert.deepEqual(
      state.contracts[0]?.signatures.map(({ side }) => side),
      ['buyer', 'supplier'],
    )
  })
  it('by one party twice is refused', () => {
    const history = certified()
    const contract = contractIn(history)
    const once = happened(history, given(sign, history, { contract }, nina, { at: after }), nina, after)
    assert.equal(refusalCode(given(sign, once, { contract }, nina, { at: after })), 'contracts.signed-twice')
  })
  it('is refused after the award was reversed', () => {
    const history = certified()
    const reversed = happened(
      history,
      { events: [{ type: 'competitions.award-reversed', data: { reason: '' } }] },
      amina,
    )
    assert.equal(
      refusalCode(given(sign, reversed, { contract: contractIn(history) }, amina, { at: after })),
      'contracts.award-reversed',
    )
  })
  it('of a contract of 500 000 kroner needs a tax certificate (FOA § 7-2)', () => {
    const history = drafted('500000')
    const contract = contractIn(history)
    assert.equal(
      refusalCode(given(sign, history, { contract }, amina, { at: after })),
      'contracts.tax-certificate-missing',
    )
    const small = drafted('499999')
    assert.equal('events' in given(sign, small, { contract: contractIn(small) }, amina, { at: after }), true)
  })
  it('is not for other suppliers, who are not told that there is a contract', () => {
    const history = certified()
    assert.equal(
      refusalCode(given(sign, history, { contract: contractIn(history) }, omar, { at: after })),
      'contracts.unknown',
    )
    const seen = keptFromOthers('contracts')(
      { id: history[0]!.stream, kind: 'procurement', owner: buyer, version: history.length, head: '', events: history },
      omar,
    )
    assert.equal(
      seen.events.some(({ type }) => type.startsWith('contracts.')),
      false,
    )
  })
  it('is for the approver on the buyer side, and not for the one who wrote the draft', () => {
    const history = certified()
    const contract = contractIn(history)
    assert.equal(refusalCode(given(sign, history, { contract }, ingrid, { at: after })), 'kernel.not-allowed')
    assert.equal(
      refusalCode(given(sign, history, { contract }, { ...ingrid, roles: ['approver'] }, { at: after })),
      'contracts.own-draft',
    )
  })
  it('needs the text that was read', () => {
    const history = certified()
    assert.equal(
      refusalCode(
        given(sign, history, { contract: contractIn(history), document: '0'.repeat(64) }, amina, { at: after }),
      ),
      'contracts.other-document',
    )
  })
})

describe('a contract that runs', () => {
  const option = { id: 'O1', title: 'Ett år til', value: '700000', noticeBy: '2028-06-30', end: '2029-12-31' }
  it('grows by an option that is used in time, and its end moves (FOA § 28-1 (1) a)', () => {
    const history = concluded('1450000', { options: [option] })
    const input = { contract: contractIn(history), option: 'O1' }
    const used = happened(history, given(exerciseOption, history, input, amina, { at: after }), amina, after)
    const contract = foldAll(contracts, used).contracts[0]!
    assert.equal(ceilingOf(contract), '2150000.00')
    assert.equal(contract.end, '2029-12-31')
    assert.equal(refusalCode(given(exerciseOption, used, input, amina, { at: after })), 'contracts.no-option')
    assert.equal(
      refusalCode(given(exerciseOption, history, input, amina, { at: '2028-07-01T10:00:00.000Z' })),
      'contracts.option-too-late',
    )
  })
  it('may grow by a tenth under letter b, all such changes counted together (FOA § 28-1 (1) b)', () => {
    const history = concluded('1450000')
    const unconfirmed = {
      contract: contractIn(history),
      ground: 'b',
      amount: '145000',
      description: 'Ett klasserom til i begge bygg.',
    }
    // The threshold of 2026 is not confirmed by its source: the change rests on it only once somebody has looked it up.
    const questions = rowsToConfirmForChange(foldAll(contracts, history), instant(after))
    assert.deepEqual(
      questions.map(({ row }) => row.replace(/:.*/, '')),
      ['EEA_GS_OTHER'],
    )
    assert.equal(refusalCode(given(change, history, unconfirmed, amina, { at: after })), 'contracts.row-unconfirmed')
    const input = { ...unconfirmed, confirmed: questions.map(({ row }) => row) }
    const changed = happened(history, given(change, history, input, amina, { at: after }), amina, after)
    assert.equal(ceilingOf(foldAll(contracts, changed).contracts[0]!), '1595000.00')
    assert.match(
      refusalCode(given(change, changed, { ...input, amount: '1' }, amina, { at: after })) ?? '',
      /^contracts\./,
    )
  })
  it('is not changed before it is concluded', () => {
    const history = drafted()
    assert.equal(
      refusalCode(
        given(exerciseOption, history, { contract: contractIn(history), option: 'O1' }, amina, { at: after }),
      ),
      'contracts.not-concluded',
    )
  })
  it('has prices that follow the index from those first agreed', () => {
    const history = concluded('1450000', {
      items: [{ id: 'R', name: 'Renhold', unit: 'MON', price: '1000' }],
      regulation: { index: 'KPI', baseMonth: '2026-10', baseFigure: '100.0' },
    })
    const contract = contractIn(history)
    let now = history
    for (const [month, figure] of [
      ['2027-10', '103.3'],
      ['2028-10', '106.7'],
    ])
      now = happened(now, given(regulatePrices, now, { contract, month, figure }, ingrid, { at: after }), ingrid, after)
    assert.equal(foldAll(contracts, now).contracts[0]?.items[0]?.price, '1067.00')
  })
})
