import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { done, refused, spoken } from '../test/spoken.ts'
import { periodEnd } from './calendar.ts'
import { dayNumber, localDate } from './date.ts'
import {
  checkDeadline,
  circumstanceName,
  limits,
  phasesOf,
  type Circumstance,
  type DeadlineInput,
  type LimitsInput,
} from './limits.ts'
import type { Part, Phase, Procedure, Regime } from './procurement.ts'

const open: LimitsInput = { procedure: 'open', part: 'III', sent: '2026-03-02', electronic: true }

function days(input: Partial<LimitsInput>, phase = 0): number | null | undefined {
  return done(limits({ ...open, electronic: false, ...input })).phases[phase]?.minimumDays
}

describe('the open procedure of part III', () => {
  it('has 35 days, 30 with electronic submission, 15 after a planning notice or in urgency', () => {
    assert.equal(days({}), 35)
    assert.equal(days({ electronic: true }), 30)
    assert.equal(days({ urgent: true }), 15)
    assert.equal(days({ urgent: true, electronic: true }), 15)
    assert.equal(days({ planningNoticeSent: '2025-12-01' }), 15)
    assert.equal(days({ planningNoticeSent: '2025-12-01', electronic: true }), 15)
  })

  it('sent 2026-03-02 ends at the earliest with 2026-04-01', () => {
    const result = done(limits(open))
    assert.equal(result.minimumDays, 30)
    assert.equal(result.earliestDeadline, '2026-04-01T22:00:00Z')
    assert.equal(result.earliestDeadlineLocal, '2026-04-02T00:00:00+02:00')
    assert.equal(result.earliestDeadlineDate, '2026-04-01')
    assert.deepEqual(
      result.rows.map((row) => row.id),
      ['PROCEDURES_III:2017-01-01', 'COUNTING:2017-01-01', 'LIMIT_OPEN:2017-01-01'],
    )
    assert.deepEqual(result.phases[0]?.because, ['electronic'])
    assert.equal(result.phases[0]?.from, '2026-03-02')
    assert.equal(result.phases[0]?.paragraph, 'FOA § 20-2')
    assert.equal(result.urgencyReasonNeeded, false)
    assert.deepEqual(result.explanation.en, [
      'Open procedure: time limit for tenders: at least 30 days instead of 35 because of electronic submission (FOA § 20-2).',
      'The period runs from the day after Monday 2 March 2026 and ends at the earliest with the end of Wednesday 1 April 2026.',
    ])
    assert.match(
      done(limits({ ...open, electronic: false })).explanation.en[0] ?? '',
      /at least 35 days \(FOA § 20-2\)/,
    )
  })

  it('counts from the day in Oslo on which the notice was sent', () => {
    assert.equal(done(limits({ ...open, sent: '2026-03-01T23:30:00Z' })).earliestDeadlineDate, '2026-04-01')
    assert.equal(done(limits({ ...open, sent: '2026-03-01T22:30:00Z' })).earliestDeadlineDate, '2026-03-31')
  })

  it('fact 8: has five days more when the documents are not openly accessible, but not in urgency', () => {
    assert.equal(days({ electronic: true, openDocuments: false }), 35)
    assert.equal(days({ openDocuments: false }), 40)
    assert.equal(days({ planningNoticeSent: '2025-12-01', openDocuments: false }), 20)
    assert.equal(days({ urgent: true, openDocuments: false }), 15)
    const longer = done(limits({ ...open, openDocuments: false }))
    assert.deepEqual(longer.phases[0]?.because, ['electronic', 'closed-documents'])
    assert.deepEqual(done(limits({ ...open, part: 'II' })).phases[0]?.because, [])
    assert.match(longer.explanation.en.join(' '), /5\u00a0days are added, so at least 35/)
    assert.match(
      done(limits({ ...open, urgent: true, openDocuments: false })).explanation.en.join(' '),
      /no days are added/,
    )
  })

  it('is shortened only by a planning notice sent 35 days to 12 months before', () => {
    assert.equal(days({ planningNoticeSent: '2026-01-26' }), 15)
    assert.equal(days({ planningNoticeSent: '2026-01-27' }), 35)
    assert.equal(days({ planningNoticeSent: '2025-03-02' }), 15)
    assert.equal(days({ planningNoticeSent: '2025-03-01' }), 35)
    assert.match(
      done(limits({ ...open, planningNoticeSent: '2026-02-27' })).explanation.en.join(' '),
      /does not shorten/,
    )
    assert.match(done(limits({ ...open, planningNoticeSent: '2025-12-01' })).explanation.en.join(' '), /and shortens/)
    assert.deepEqual(done(limits({ ...open, planningNoticeSent: '2025-12-01' })).phases[0]?.because, ['planned'])
  })

  it('needs a published reason for urgency', () => {
    const result = done(limits({ ...open, urgent: true }))
    assert.equal(result.urgencyReasonNeeded, true)
    assert.equal(
      done(limits({ ...open, procedure: 'restricted', urgent: true, planningNoticeSent: '2025-12-01' }))
        .urgencyReasonNeeded,
      true,
    )

    assert.ok(result.rows.some((row) => row.rule === 'URGENCY_REASON'))
    assert.match(result.explanation.en.join(' '), /reason must be published/)
    // Where another circumstance already gives as little, urgency is not relied on.
    assert.equal(done(limits({ ...open, urgent: true, planningNoticeSent: '2025-12-01' })).urgencyReasonNeeded, false)
  })
})

describe('two-stage procedures', () => {
  const bothPhases = (input: Partial<LimitsInput>): (number | null | undefined)[] => [days(input, 0), days(input, 1)]

  it('have 30 days to ask and 30 to tender, 25 electronically, 10 after a planning notice', () => {
    for (const procedure of ['restricted', 'negotiated'] as const) {
      assert.deepEqual(bothPhases({ procedure }), [30, 30])
      assert.deepEqual(bothPhases({ procedure, electronic: true }), [30, 25])
      assert.deepEqual(bothPhases({ procedure, urgent: true }), [15, 10])
      assert.deepEqual(bothPhases({ procedure, planningNoticeSent: '2025-12-01' }), [30, 10])
      assert.deepEqual(bothPhases({ procedure, openDocuments: false }), [30, 35])
      assert.deepEqual(bothPhases({ procedure, urgent: true, openDocuments: false }), [15, 10])
    }
    assert.deepEqual(bothPhases({ procedure: 'dialogue', urgent: true }), [30, null])
    assert.deepEqual(bothPhases({ procedure: 'innovation', electronic: true }), [30, null])
    assert.deepEqual(bothPhases({ procedure: 'dps', electronic: true, urgent: true }), [30, 10])
  })

  it('give a date for tenders once the invitation is dated', () => {
    const without = done(limits({ ...open, procedure: 'restricted' }))
    assert.equal(without.earliestDeadlineDate, '2026-04-01')
    assert.deepEqual(
      [without.phases[1]?.from, without.phases[1]?.earliestDeadline, without.phases[1]?.earliestDeadlineLocal],
      [null, null, null],
    )
    const dated = done(limits({ ...open, procedure: 'restricted', invitationSent: '2026-04-20' }))
    assert.equal(dated.phases[1]?.earliestDeadlineDate, '2026-05-15')
    assert.equal(dated.phases[1]?.from, '2026-04-20')
    refused(limits({ ...open, procedure: 'restricted', invitationSent: '2026-03-01' }), 'invitation-before-notice')
    done(limits({ ...open, procedure: 'restricted', invitationSent: '2026-03-02' }))
    refused(limits({ ...open, procedure: 'restricted', invitationSent: 'x' }), 'bad-date')
  })

  it('can be asked about one phase', () => {
    const tender = done(limits({ ...open, procedure: 'restricted', phase: 'tender', sent: '2026-04-20' }))
    assert.equal(tender.minimumDays, 25)
    assert.equal(tender.earliestDeadlineDate, '2026-05-15')
    assert.equal(tender.phases.length, 1)
    const later = done(limits({ ...open, procedure: 'restricted', phase: 'tender', invitationSent: '2026-04-20' }))
    assert.equal(later.earliestDeadlineDate, '2026-05-15')
    assert.equal(done(limits({ ...open, procedure: 'restricted', phase: 'request' })).minimumDays, 30)
    refused(limits({ ...open, phase: 'request' }), 'no-such-phase')
    refused(limits({ ...open, procedure: 'direct', phase: 'tender' }), 'no-such-phase')
  })

  it('know their phases', () => {
    const of = (procedure: Procedure): readonly Phase[] => phasesOf(procedure)
    for (const procedure of ['restricted', 'negotiated', 'dialogue', 'innovation', 'dps'] as const) {
      assert.deepEqual(of(procedure), ['request', 'tender'])
    }
    for (const procedure of ['open', 'design-contest', 'mini-competition', 'negotiated-without-notice'] as const) {
      assert.deepEqual(of(procedure), ['tender'])
    }
    assert.deepEqual(of('direct'), [])
  })
})

describe('no fixed minimum', () => {
  const free = (procedure: Procedure, part: Part): void => {
    const result = done(limits({ ...open, procedure, part }))
    assert.equal(result.minimumDays, null)
    assert.equal(result.earliestDeadline, null)
    assert.match(result.explanation.en.join(' '), /No fixed minimum/)
    assert.equal(result.explanation.en.length, 1)
  }

  it('applies in parts I, II, IV and V and to mini-competitions', () => {
    free('open', 'I')
    free('open', 'II')
    free('restricted', 'II')
    free('open', 'IV')
    free('design-contest', 'V')
    free('mini-competition', 'III')
    free('negotiated-without-notice', 'III')
    free('dps', 'II')
    const phase = done(limits({ ...open, procedure: 'restricted', part: 'II' }))
    assert.deepEqual(
      phase.phases.map((one) => one.name.en),
      ['time limit for requests to participate', 'time limit for tenders'],
    )
    assert.equal(phase.phases[0]?.from, '2026-03-02')
  })

  it('is not asked of an award without competition', () => {
    const result = done(limits({ ...open, procedure: 'direct' }))
    assert.deepEqual(result.phases, [])
    assert.equal(result.minimumDays, null)
    assert.match(result.explanation.en.join(' '), /without competition/)
  })
})

describe('utilities and concessions', () => {
  const sector = (regime: Regime, procedure: Procedure, more: Partial<LimitsInput> = {}): (number | null)[] =>
    done(limits({ ...open, electronic: false, regime, part: 'II', procedure, ...more })).phases.map(
      (phase) => phase.minimumDays,
    )

  it('have the limits of Directives 2014/25/EU and 2014/23/EU', () => {
    assert.deepEqual(sector('utilities', 'open'), [35])
    assert.deepEqual(sector('utilities', 'open', { electronic: true }), [30])
    assert.deepEqual(sector('utilities', 'open', { urgent: true }), [15])
    for (const procedure of ['restricted', 'negotiated', 'dps'] as const) {
      assert.deepEqual(sector('utilities', procedure, { electronic: true }), [30, 10])
      assert.deepEqual(sector('utilities', procedure, { urgent: true }), [15, 10])
    }
    assert.deepEqual(sector('utilities', 'dialogue', { urgent: true }), [15, null])
    assert.deepEqual(sector('utilities', 'innovation'), [30, null])
    assert.deepEqual(sector('concessions', 'open'), [30])
    assert.deepEqual(sector('concessions', 'open', { electronic: true }), [25])
    for (const procedure of ['restricted', 'negotiated', 'dialogue'] as const) {
      assert.deepEqual(sector('concessions', procedure), [30, 22])
      assert.deepEqual(sector('concessions', procedure, { electronic: true }), [30, 17])
    }
    assert.deepEqual(sector('concessions', 'open', { part: 'I' }), [null])
    assert.deepEqual(sector('utilities', 'open', { part: 'I' }), [null])
  })
})

describe('a time limit agreed with all candidates', () => {
  const dps: LimitsInput = { ...open, procedure: 'dps', agreedByAll: true, invitationSent: '2026-05-04' }

  it('frees sub-central buyers in a dynamic purchasing system, once the row is confirmed', () => {
    const result = done(limits({ ...dps, buyer: 'municipality' }))
    assert.equal(result.phases[1]?.minimumDays, null)
    assert.deepEqual(result.phases[1]?.because, ['agreed'])
    assert.equal(result.phases[1]?.from, '2026-05-04')
    assert.deepEqual(
      result.needsConfirmation.map((question) => question.row),
      ['DPS_AGREED_LIMIT:2017-01-01'],
    )
    assert.match(result.explanation.en.join(' '), /agreed with all/)
    assert.equal(result.phases[0]?.minimumDays, 30)
  })

  it('does not free the state, an unknown buyer, or other procedures', () => {
    for (const input of [{ ...dps, buyer: 'state' } as const, dps]) {
      const result = done(limits(input))
      assert.equal(result.phases[1]?.minimumDays, 10)
      assert.match(result.explanation.en.join(' '), /cannot shorten/)
    }
    const restricted = done(limits({ ...dps, procedure: 'restricted', buyer: 'municipality' }))
    assert.equal(restricted.phases[1]?.minimumDays, 25)
    assert.match(restricted.explanation.en.join(' '), /cannot shorten/)
    assert.deepEqual(restricted.needsConfirmation, [])
    const { agreedByAll: _, ...without } = dps
    assert.equal(done(limits({ ...without, buyer: 'municipality' })).phases[1]?.minimumDays, 10)
  })

  it('frees utilities, but not in the open procedure', () => {
    const utilities: LimitsInput = { ...dps, procedure: 'restricted', regime: 'utilities', part: 'II' }
    const freed = done(limits(utilities))
    assert.equal(freed.phases[1]?.minimumDays, null)
    assert.match(freed.explanation.en.join(' '), /agreed with all/)
    assert.equal(done(limits({ ...open, regime: 'utilities', part: 'II', agreedByAll: true })).minimumDays, 30)
    assert.equal(done(limits({ ...open, regime: 'concessions', part: 'II', agreedByAll: true })).minimumDays, 25)
    assert.equal(done(limits({ ...utilities, regime: 'concessions' })).phases[1]?.minimumDays, 17)
    // Not even where a procedure of that name exists.
    assert.ok(done(limits({ ...dps, part: 'II' })).phases.every((phase) => phase.minimumDays === null))
  })
})

describe('in defence and security', () => {
  const defence: LimitsInput = { procedure: 'restricted', part: 'II', regime: 'defence', sent: '2026-03-02' }

  it('37 days to ask, 30 with an electronic notice, 15 in urgency; 40, 35 and 10 to tender', () => {
    const days = (more: Partial<LimitsInput>): (number | null)[] =>
      done(limits({ ...defence, ...more })).phases.map((phase) => phase.minimumDays)
    assert.deepEqual(days({}), [37, 40])
    assert.deepEqual(days({ electronic: true }), [30, 35])
    assert.deepEqual(days({ urgent: true }), [15, 10])
    assert.deepEqual(days({ planningNoticeSent: '2026-01-05' }), [37, 40])
    assert.deepEqual(days({ procedure: 'negotiated' }), [37, null])
    assert.deepEqual(days({ procedure: 'dialogue' }), [37, null])
  })

  it('nothing is used before a person has confirmed it', () => {
    const { needsConfirmation } = done(limits(defence))
    assert.deepEqual(
      needsConfirmation.map((question) => question.row),
      ['LIMIT_FOSA_RESTRICTED_REQUEST:2017-01-01', 'LIMIT_FOSA_RESTRICTED_TENDER:2017-01-01'],
    )
  })

  it('there is no open procedure', () => {
    refused(limits({ ...defence, procedure: 'open' }), 'procedure-not-in-part')
    refused(limits({ ...defence, procedure: 'dps' }), 'procedure-not-in-part')
    refused(limits({ ...defence, part: 'III' }), 'part-has-no-procedures')
  })
})

describe('what cannot be counted', () => {
  it('is refused', () => {
    refused(limits({ ...open, sent: '2026-02-30' }), 'bad-date')
    refused(limits({ ...open, lawDate: 'x' }), 'bad-date')
    refused(limits({ ...open, planningNoticeSent: 'x' }), 'bad-date')
    refused(limits({ ...open, sent: '2016-12-31' }), 'no-row-on-date')
    refused(limits({ ...open, procedure: 'negotiated', part: 'II' }), 'procedure-not-in-part')
    refused(limits({ ...open, part: 'V' }), 'procedure-not-in-part')
    refused(limits({ ...open, part: 'none' }), 'part-has-no-procedures')
    assert.equal(done(limits({ ...open, sent: '2016-12-31', lawDate: '2017-01-01' })).minimumDays, 30)
  })
})

describe('a proposed deadline', () => {
  const input: DeadlineInput = { ...open, deadline: '2026-04-01' }

  it('fact 7: with 29 days is refused, with 30 accepted', () => {
    const refusal = refused(checkDeadline({ ...input, deadline: '2026-03-31' }), 'deadline-too-early')
    assert.equal(refusal.basis, 'FOA § 20-2')
    assert.match(refusal.message.en, /gives 29 days\. At least 30 days/)
    assert.match(refusal.cure.en, /end of Wednesday 1 April 2026 or later \(2026-04-02T00:00:00\+02:00\)/)
    const accepted = done(checkDeadline(input))
    assert.equal(accepted.deadline, '2026-04-01T22:00:00Z')
    assert.equal(accepted.deadlineLocal, '2026-04-02T00:00:00+02:00')
    assert.equal(accepted.limits.minimumDays, 30)
    assert.deepEqual(
      accepted.rows.map((row) => row.rule),
      [...accepted.limits.rows.map((row) => row.rule), 'ANSWER_BEFORE'],
    )
    assert.deepEqual(accepted.explanation.en.slice(0, -2), accepted.limits.explanation.en)
    assert.match(
      accepted.explanation.en.slice(-2).join(' '),
      /2026-04-02T00:00:00\+02:00 is lawful\. Questions asked in time are answered by Thursday 26 March 2026 \(Directive/,
    )
  })

  it('at noon of the last day is short by hours; at 23:59 it is the end of the day', () => {
    const refusal = refused(checkDeadline({ ...input, deadline: '2026-04-01T12:00' }), 'deadline-short-by-hours')
    assert.match(refusal.message.en, /at least 30 full days/)
    assert.equal(refusal.basis, 'FOA § 20-2')
    refused(checkDeadline({ ...input, deadline: '2026-04-01T23:58:59' }), 'deadline-short-by-hours')
    done(checkDeadline({ ...input, deadline: '2026-04-01T23:59' }))
    done(checkDeadline({ ...input, deadline: '2026-04-07T12:00' }))
    refused(checkDeadline({ ...input, deadline: '2026-03-31T23:59' }), 'deadline-too-early')
  })

  it('in urgency needs the reason', () => {
    const urgent: DeadlineInput = { ...input, urgent: true, deadline: '2026-03-17' }
    refused(checkDeadline(urgent), 'urgency-reason-missing')
    refused(checkDeadline({ ...urgent, urgencyReason: ' ' }), 'urgency-reason-missing')
    const hurried = done(checkDeadline({ ...urgent, urgencyReason: 'flood' }))
    assert.equal(hurried.answersBy, '2026-03-13')
    assert.equal(hurried.rows.at(-1)?.rule, 'ANSWER_BEFORE_URGENT')
    refused(checkDeadline({ ...urgent, urgencyReason: 'flood', deadline: '2026-03-16' }), 'deadline-too-early')
  })

  it('tells until when questions must be answered', () => {
    assert.equal(done(checkDeadline(input)).answersBy, '2026-03-26')
    assert.equal(done(checkDeadline({ ...input, procedure: 'restricted' })).answersBy, null)
    const free = done(checkDeadline({ ...input, part: 'II' }))
    assert.equal(free.answersBy, null)
    assert.deepEqual(free.rows, free.limits.rows)
    assert.match(free.explanation.en.at(-1) ?? '', /is lawful\.$/)
  })

  it('must come after the notice, whatever the part', () => {
    refused(checkDeadline({ ...input, part: 'II', deadline: '2026-03-02' }), 'deadline-before-sent')
    refused(checkDeadline({ ...input, part: 'II', deadline: '2026-03-01' }), 'deadline-before-sent')
    done(checkDeadline({ ...input, part: 'II', deadline: '2026-03-03' }))
  })

  it('is refused when it is none, or where there is none', () => {
    refused(checkDeadline({ ...input, deadline: 'x' }), 'bad-date')
    refused(checkDeadline({ ...input, sent: 'x' }), 'bad-date')
    refused(checkDeadline({ ...input, procedure: 'direct' }), 'no-such-phase')
  })

  it('may be that of the tender phase', () => {
    const tender: DeadlineInput = {
      ...input,
      procedure: 'restricted',
      phase: 'tender',
      invitationSent: '2026-04-20',
      deadline: '2026-05-15',
    }
    done(checkDeadline(tender))
    refused(checkDeadline({ ...tender, deadline: '2026-05-14' }), 'deadline-too-early')
  })

  it('is lawful exactly from the end of the period of Regulation 1182/71', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('2017-01-01'), max: dayNumber('2060-01-01') }),
        fc.boolean(),
        (day, electronic) => {
          const sent = localDate(day)
          const last = periodEnd(day, electronic ? 30 : 35)
          assert.equal(checkDeadline({ ...open, electronic, sent, deadline: localDate(last) }).ok, true)
          assert.equal(checkDeadline({ ...open, electronic, sent, deadline: localDate(last - 1) }).ok, false)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('the circumstances that change a limit', () => {
  it('have names', () => {
    const all: Circumstance[] = ['electronic', 'planned', 'urgent', 'closed-documents', 'agreed']
    for (const one of all) spoken(circumstanceName(one))
    assert.equal(new Set(all.map((one) => circumstanceName(one).nb)).size, all.length)
  })
})
