import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { endOfDay, instant, momentOf, offsetAt, osloDate, osloTime, parseMoment, startOfDay } from './oslo.ts'

const oslo = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** From 1981, when Norway took up the rule, to 2060. */
const moments = fc.integer({ min: Date.UTC(1981, 0, 2), max: Date.UTC(2060, 11, 30) })

describe('the clock in Oslo', () => {
  it('agrees with the time-zone database on any moment', () => {
    fc.assert(
      fc.property(moments, (milliseconds) => {
        assert.equal(
          osloTime(milliseconds).replace(/\.\d+/, '').slice(0, 19).replace('T', ' '),
          oslo.format(milliseconds),
        )
        assert.equal(osloDate(milliseconds), oslo.format(milliseconds).slice(0, 10))
      }),
      { numRuns: 300 },
    )
  })

  it('changes at 01:00 UTC on the last Sundays of March and October', () => {
    for (let year = 1996; year <= 2060; year += 1) {
      for (const month of [2, 9]) {
        const last = new Date(Date.UTC(year, month, 31, 1))
        while (last.getUTCDay() !== 0) last.setUTCDate(last.getUTCDate() - 1)
        const change = last.getTime()
        assert.equal(offsetAt(change - 1), month === 2 ? 3_600_000 : 7_200_000)
        assert.equal(offsetAt(change), month === 2 ? 7_200_000 : 3_600_000)
      }
    }
  })

  it('changed back in September until 1995', () => {
    assert.equal(offsetAt(Date.parse('1995-09-24T00:59:59Z')), 7_200_000)
    assert.equal(offsetAt(Date.parse('1995-09-24T01:00:00Z')), 3_600_000)
  })

  it('gives back the moment of any wall time that occurs once', () => {
    fc.assert(
      fc.property(moments, (milliseconds) => {
        const whole = Math.floor(milliseconds / 1000) * 1000
        const [date = '', time = ''] = oslo.format(whole).split(' ')
        const [h = 0, m = 0, s = 0] = time.split(':').map(Number)
        const back = momentOf(date, h * 3600 + m * 60 + s)
        assert.ok(back === whole || oslo.format(back) === oslo.format(whole))
      }),
    )
  })

  it('reads a skipped time as later and a doubled time as the first', () => {
    assert.equal(instant(momentOf('2026-03-29', 2.5 * 3600)), '2026-03-29T01:30:00Z')
    assert.equal(instant(momentOf('2026-10-25', 2.5 * 3600)), '2026-10-25T00:30:00Z')
    assert.equal(instant(momentOf('2026-10-25', 3 * 3600)), '2026-10-25T02:00:00Z')
  })

  it('ends a day at 24:00, an hour or two before UTC does', () => {
    assert.equal(instant(endOfDay('2026-04-07')), '2026-04-07T22:00:00Z')
    assert.equal(instant(endOfDay('2026-12-28')), '2026-12-28T23:00:00Z')
    assert.equal(endOfDay('2026-03-29') - startOfDay('2026-03-29'), 23 * 3_600_000)
    assert.equal(endOfDay('2026-10-25') - startOfDay('2026-10-25'), 25 * 3_600_000)
    assert.equal(endOfDay('2026-12-31'), startOfDay('2027-01-01'))
  })

  it('is written with its offset, and with milliseconds only when there are any', () => {
    assert.equal(osloTime(Date.parse('2026-04-07T22:00:00Z')), '2026-04-08T00:00:00+02:00')
    assert.equal(osloTime(Date.parse('2026-01-07T22:05:09.042Z')), '2026-01-07T23:05:09.042+01:00')
    assert.equal(instant(Date.parse('2026-01-07T22:05:09.042Z')), '2026-01-07T22:05:09.042Z')
  })
})

describe('a point of time in a text', () => {
  it('is a day, a Norwegian clock time, or an instant', () => {
    assert.deepEqual(parseMoment('2026-03-24'), { date: '2026-03-24' })
    assert.deepEqual(parseMoment('2026-03-24T10:00'), {
      date: '2026-03-24',
      milliseconds: Date.parse('2026-03-24T09:00:00Z'),
    })
    assert.deepEqual(parseMoment('2026-06-24T10:00:30'), {
      date: '2026-06-24',
      milliseconds: Date.parse('2026-06-24T08:00:30Z'),
    })
    assert.deepEqual(parseMoment('2026-04-07T22:00:00Z'), {
      date: '2026-04-08',
      milliseconds: Date.parse('2026-04-07T22:00:00Z'),
    })
    assert.deepEqual(parseMoment('2026-04-07T24:00'), {
      date: '2026-04-08',
      milliseconds: Date.parse('2026-04-07T22:00:00Z'),
    })
  })

  it('agrees with the platform on offsets and fractions', () => {
    for (const text of [
      '2026-04-07T22:00:00.000Z',
      '2026-04-07T22:00:00.5Z',
      '2026-04-07T22:00:00.123Z',
      '2026-04-07T22:00:00+05:30',
      '2026-04-07T22:00:59-08:00',
      '2026-04-07T22:59Z',
      '2026-04-07T22:00:00-00:30',
      '2026-04-07T22:00:00+14:00',
      '2026-04-07T22:00:00+01:59',
    ]) {
      assert.equal(parseMoment(text)?.milliseconds, Date.parse(text), text)
    }
    assert.equal(parseMoment('2026-04-07T22:00:00.123456789Z')?.milliseconds, Date.parse('2026-04-07T22:00:00.123Z'))
    assert.equal(parseMoment('2026-04-07T10:00:00.25')?.milliseconds, Date.parse('2026-04-07T08:00:00.250Z'))
  })

  it('is nothing when it names no real time', () => {
    for (const text of [
      '',
      '2026-02-30',
      '2026-03-24T',
      '2026-03-24T25:00',
      '2026-03-24T24:01',
      '2026-03-24T10:60',
      '2026-03-24T10:00:60',
      '2026-03-24T10:00Zulu',
      '2026-03-24T10:00+15:00',
      '2026-03-24T10:00+10:60',
      '2026-03-24 10:00',
      '2026-02-30T10:00Z',
      'x2026-03-24',
    ]) {
      assert.equal(parseMoment(text), undefined, text)
    }
  })
})
