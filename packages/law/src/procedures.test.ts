import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done, refused, spoken } from '../test/spoken.ts'
import { checkProcedure, proceduresIn, type ProcedureInput } from './procedures.ts'
import { procedureCodes, type Part, type Regime } from './procurement.ts'
import { openLedger } from './row.ts'

const date = '2026-03-02'

function verdicts(part: Part, regime: Regime = 'procurement'): string {
  const choices = proceduresIn({ part, regime, date, ledger: openLedger() })
  assert.ok(!('ok' in choices))
  spoken(choices)
  const short = { always: '+', 'on-grounds': '?', no: '-' }
  return choices.map((choice) => short[choice.allowed]).join('')
}

describe('the procedures of a part', () => {
  it('are every code with a verdict', () => {
    assert.deepEqual(procedureCodes, [
      'open',
      'restricted',
      'negotiated',
      'dialogue',
      'innovation',
      'negotiated-without-notice',
      'direct',
      'dps',
      'design-contest',
      'mini-competition',
    ])
    assert.equal(verdicts('I'), '+++++-++++')
    assert.equal(verdicts('II'), '++----?+-+')
    assert.equal(verdicts('III'), '++?????+-+')
    assert.equal(verdicts('IV'), '+++++??+-+')
    assert.equal(verdicts('V'), '--------+-')
    assert.equal(verdicts('I', 'utilities'), '+++++-++++')
    assert.equal(verdicts('II', 'utilities'), '+++++??+-+')
    assert.equal(verdicts('II', 'concessions'), '++++--?---')
    assert.equal(verdicts('I', 'concessions'), '+++++-++++')
  })

  it('say why one is closed, and list the grounds of one that needs a ground', () => {
    const choices = proceduresIn({ part: 'II', regime: 'procurement', date, ledger: openLedger() })
    assert.ok(!('ok' in choices))
    const of = (code: string) => choices.find((choice) => choice.procedure === code)
    assert.match(of('negotiated')?.why.en ?? '', /§§ 9-2 and 9-3/)
    assert.match(of('dialogue')?.why.en ?? '', /§§ 9-2 and 9-3/)
    assert.match(of('innovation')?.why.en ?? '', /Part II does not open/)
    const light = proceduresIn({ part: 'II', regime: 'concessions', date, ledger: openLedger() })
    assert.ok(!('ok' in light))
    assert.match(light[4]?.why.en ?? '', /Part II does not open for: innovation partnership/)
    assert.deepEqual(light[4]?.grounds, [])
    assert.deepEqual(
      of('direct')?.grounds.map((item) => item.id),
      ['5-2-a', '5-2-b', '5-2-c', '5-2-d', '5-2-e', '5-2-f', '5-2-g'],
    )
    assert.match(of('direct')?.why.en ?? '', /grounds of FOA § 5-2/)
    assert.deepEqual(of('open')?.grounds, [])
    assert.equal(of('open')?.paragraph, 'FOA § 8-3')
    const contest = proceduresIn({ part: 'V', regime: 'procurement', date, ledger: openLedger() })
    assert.ok(!('ok' in contest))
    assert.match(contest[0]?.why.en ?? '', /design contests only/)
  })

  it('do not exist outside the rules, in a part that the regulation lacks, or on a day without rows', () => {
    for (const [part, regime] of [
      ['none', 'procurement'],
      ['III', 'utilities'],
      ['IV', 'concessions'],
    ] as const) {
      const found = proceduresIn({ part, regime, date, ledger: openLedger() })
      assert.ok('ok' in found && found.code === 'part-has-no-procedures')
      spoken(found)
      assert.equal(found.message.en.includes('Outside'), part === 'none')
    }
    const early = proceduresIn({ part: 'I', regime: 'procurement', date: '2016-01-01', ledger: openLedger() })
    assert.ok('ok' in early && early.code === 'no-row-on-date')
  })
})

describe('the choice of a procedure', () => {
  const negotiated: ProcedureInput = {
    procedure: 'negotiated',
    part: 'III',
    date,
    grounds: ['13-2-c'],
    reason: 'complex',
  }

  it('fact 9: a § 13-2 procedure without a ground a to e is refused', () => {
    for (const procedure of ['negotiated', 'dialogue'] as const) {
      const { grounds: _, ...without } = { ...negotiated, procedure }
      const refusal = refused(checkProcedure(without), 'ground-missing')
      assert.equal(refusal.basis, 'FOA § 13-2')
      assert.match(refusal.cure.en, /13-2-a, 13-2-b, 13-2-c, 13-2-d, 13-2-e/)
      refused(checkProcedure({ ...negotiated, procedure, grounds: [] }), 'ground-missing')
      done(checkProcedure({ ...negotiated, procedure }))
    }
    const refusal = refused(checkProcedure({ ...negotiated, grounds: ['13-2-f'] }), 'ground-unknown')
    assert.match(refusal.message.en, /“13-2-f”/)
    assert.match(refusal.cure.en, /13-2-a/)
  })

  it('needs the ground explained: the buyer bears the burden of proof', () => {
    refused(checkProcedure({ ...negotiated, reason: '  ' }), 'reason-missing')
    const { reason: _, ...without } = negotiated
    refused(checkProcedure(without), 'reason-missing')
  })

  it('says which grounds and rows it rests on', () => {
    const result = done(checkProcedure({ ...negotiated, grounds: ['13-2-a', '13-2-c'] }))
    assert.equal(result.allowed, 'on-grounds')
    assert.deepEqual(
      result.grounds.map((item) => item.id),
      ['13-2-a', '13-2-c'],
    )
    assert.deepEqual(
      result.rows.map((row) => row.id),
      ['PROCEDURES_III:2017-01-01', 'GROUNDS_13_2:2017-01-01'],
    )
    assert.equal(result.explanation.en.length, 3)
    assert.match(result.explanation.en[0] ?? '', /competitive procedure with negotiation \(FOA § 13-2\): Only when/)
  })

  it('repeats only the beginning of a ground that is none', () => {
    refused(checkProcedure({ ...negotiated, grounds: ['x'.repeat(1000)] }), 'ground-unknown')
    assert.match(refused(checkProcedure({ ...negotiated, grounds: ['x'] }), 'ground-unknown').cure.nb, /13-2-a, 13-2-b/)
  })

  it('is free for what is always allowed', () => {
    const result = done(checkProcedure({ procedure: 'open', part: 'III', date }))
    assert.equal(result.allowed, 'always')
    assert.deepEqual(result.grounds, [])
    assert.deepEqual(result.needsConfirmation, [])
  })

  it('is refused when the part does not open the procedure, and names those it opens', () => {
    const refusal = refused(
      checkProcedure({ procedure: 'negotiated', part: 'II', date, grounds: ['13-2-a'] }),
      'procedure-not-in-part',
    )
    assert.equal(refusal.basis, 'FOA § 8-3')
    assert.match(
      refusal.cure.en,
      /^Choose one of: open procedure, restricted procedure, award without competition, dynamic purchasing system, mini-competition\.$/,
    )
    refused(checkProcedure({ procedure: 'open', part: 'V', date }), 'procedure-not-in-part')
    refused(checkProcedure({ procedure: 'open', part: 'none', date }), 'part-has-no-procedures')
    refused(checkProcedure({ procedure: 'open', part: 'III', date: 'x' }), 'bad-date')
  })

  it('asks for confirmation where the grounds themselves are not confirmed', () => {
    const input: ProcedureInput = {
      procedure: 'direct',
      part: 'II',
      regime: 'utilities',
      date,
      grounds: ['util-urgency'],
      reason: 'flood',
    }
    assert.deepEqual(
      done(checkProcedure(input)).needsConfirmation.map((question) => question.row),
      ['GROUNDS_UTIL:2017-01-01'],
    )
    const confirmations = [{ row: 'GROUNDS_UTIL:2017-01-01', by: 'Ola', at: '2026-01-01' }]
    assert.deepEqual(done(checkProcedure({ ...input, confirmations })).needsConfirmation, [])
  })
})
