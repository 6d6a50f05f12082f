import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import {
  addWorkingDays,
  daysBefore,
  easterSunday,
  hourPeriodEnd,
  isPublicHoliday,
  isWorkingDay,
  monthPeriodEnd,
  periodEnd,
  publicHolidays,
  workingDayFrom,
  workingDaysBetween,
} from './calendar.ts'
import { dayNumber, localDate } from './date.ts'

const length = 86_400_000

/** Easter by the tables of Clavius: golden number, epact, and the Sunday after the Paschal full moon. */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const leapsSkipped = Math.floor((3 * century) / 4) - 12
  const moonDrift = Math.floor((8 * century + 5) / 25) - 5
  let epact = (11 * golden + 20 + moonDrift - leapsSkipped) % 30
  if (epact < 0) epact += 30
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1
  let fullMoon = 44 - epact
  if (fullMoon < 21) fullMoon += 30
  const march = new Date(Date.UTC(year, 2, fullMoon + 1))
  while (march.getUTCDay() !== 0) march.setUTCDate(march.getUTCDate() + 1)
  return march.toISOString().slice(0, 10)
}

/** A calendar made of nothing but the platform's dates and a written list, 1990 to 2060. */
const freeDays = new Map<string, string>()
for (let year = 1989; year <= 2061; year += 1) {
  const easter = new Date(`${easterByEpact(year)}T00:00:00Z`).getTime()
  const moving = { thursday: -3, friday: -2, easter: 0, monday: 1, ascension: 39, whit: 49, whitMonday: 50 }
  for (const [name, offset] of Object.entries(moving)) {
    freeDays.set(new Date(easter + offset * length).toISOString().slice(0, 10), name)
  }
  for (const fixed of ['01-01', '05-01', '05-17', '12-25', '12-26']) freeDays.set(`${year}-${fixed}`, fixed)
}

function isFree(number: number): boolean {
  const date = new Date(number * length)
  return date.getUTCDay() === 0 || date.getUTCDay() === 6 || freeDays.has(date.toISOString().slice(0, 10))
}

const from1990 = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') })

describe('Easter', () => {
  it('falls where the tables of Clavius say in every year from 1583 to 2999', () => {
    for (let year = 1583; year <= 2999; year += 1) assert.equal(localDate(easterSunday(year)), easterByEpact(year))
  })

  it('fell on the dates that are remembered', () => {
    for (const date of ['1818-03-22', '1943-04-25', '2008-03-23', '2011-04-24', '2026-04-05', '2038-04-25']) {
      assert.equal(localDate(easterSunday(Number(date.slice(0, 4)))), date)
    }
  })
})

describe('Norwegian public holidays', () => {
  it('are twelve a year, in order, with names', () => {
    for (let year = 1990; year <= 2060; year += 1) {
      const days = publicHolidays(year)
      assert.equal(days.length, 12)
      days.forEach((holiday, index) => {
        assert.ok(index === 0 || holiday.day >= (days[index - 1]?.day ?? 0))
        assert.ok(isPublicHoliday(holiday.day))
        assert.ok(freeDays.has(localDate(holiday.day)))
        for (const name of Object.values(holiday.name)) assert.match(name, /\S/)
      })
    }
  })

  it('of 2026 are these', () => {
    assert.deepEqual(
      publicHolidays(2026).map((holiday) => `${localDate(holiday.day)} ${holiday.name.en}`),
      [
        "2026-01-01 New Year's Day",
        '2026-04-02 Maundy Thursday',
        '2026-04-03 Good Friday',
        '2026-04-05 Easter Sunday',
        '2026-04-06 Easter Monday',
        '2026-05-01 Labour Day',
        '2026-05-14 Ascension Day',
        '2026-05-17 Constitution Day',
        '2026-05-24 Whit Sunday',
        '2026-05-25 Whit Monday',
        '2026-12-25 Christmas Day',
        '2026-12-26 Boxing Day',
      ],
    )
    assert.ok(publicHolidays(2026).some((holiday) => holiday.name.nn === 'skjærtorsdag'))
    assert.ok(publicHolidays(2026).some((holiday) => holiday.name.nb === 'grunnlovsdagen'))
  })

  it('do not include the evenings of 24 and 31 December nor Easter Saturday', () => {
    for (const date of ['2026-12-24', '2026-12-31', '2026-04-04', '2026-04-01']) {
      assert.equal(isPublicHoliday(dayNumber(date)), false, date)
    }
    assert.ok(isWorkingDay(dayNumber('2026-12-24')))
    assert.ok(!isWorkingDay(dayNumber('2026-04-04')))
  })
})

describe('working days', () => {
  it('are those of a brute-force calendar on every day from 1990 to 2060', () => {
    for (let day = dayNumber('1990-01-01'); day <= dayNumber('2060-12-31'); day += 1) {
      assert.equal(isWorkingDay(day), !isFree(day), localDate(day))
    }
  })

  it('count forward and back as a brute-force calendar counts', () => {
    fc.assert(
      fc.property(from1990, fc.integer({ min: -60, max: 60 }), (from, count) => {
        let expected = from
        let left = Math.abs(count)
        while (left > 0) {
          expected += Math.sign(count)
          if (!isFree(expected)) left -= 1
        }
        assert.equal(addWorkingDays(from, count), expected)
        if (count > 0) assert.equal(workingDaysBetween(from, expected), count)
      }),
    )
  })

  it('counted forward and back again come home from a working day', () => {
    fc.assert(
      fc.property(from1990, fc.integer({ min: 1, max: 300 }), (day, count) => {
        const home = workingDayFrom(day)
        assert.ok(isWorkingDay(home) && home >= day)
        assert.equal(addWorkingDays(addWorkingDays(home, count), -count), home)
        for (let skipped = day; skipped < home; skipped += 1) assert.ok(isFree(skipped))
      }),
    )
  })

  it('from 2026-03-24 are ten on 2026-04-10 and fifteen on 2026-04-17', () => {
    assert.equal(localDate(addWorkingDays(dayNumber('2026-03-24'), 10)), '2026-04-10')
    assert.equal(localDate(addWorkingDays(dayNumber('2026-03-24'), 15)), '2026-04-17')
    assert.equal(addWorkingDays(100, 0), 100)
  })

  it('over Christmas skip 25 and 26 December and 1 January only', () => {
    assert.equal(localDate(addWorkingDays(dayNumber('2026-12-22'), 5)), '2026-12-30')
    assert.equal(localDate(addWorkingDays(dayNumber('2026-12-22'), 7)), '2027-01-04')
    assert.equal(localDate(addWorkingDays(dayNumber('2025-12-23'), 2)), '2025-12-29')
  })
})

describe('a period of days under Regulation 1182/71', () => {
  const end = (event: string, days: number): string => localDate(periodEnd(dayNumber(event), days))

  it('fact 11: does not count the day of the event', () => {
    assert.equal(end('2026-03-02', 30), '2026-04-01')
    assert.equal(end('2026-06-08', 1), '2026-06-09')
  })

  it('ends on the next working day when it would end on a Saturday, Sunday or holiday', () => {
    assert.equal(end('2026-03-24', 10), '2026-04-07')
    assert.equal(end('2026-05-04', 10), '2026-05-15')
    assert.equal(end('2026-12-15', 10), '2026-12-28')
    assert.equal(end('2026-04-01', 10), '2026-04-13')
    assert.equal(end('2026-06-05', 1), '2026-06-08')
  })

  it('holds at least two working days when it is two days or more', () => {
    assert.equal(end('2026-06-05', 2), '2026-06-09')
    assert.equal(end('2026-04-01', 3), '2026-04-08')
    assert.equal(end('2026-06-05', 3), '2026-06-09')
    assert.equal(end('2026-04-01', 1), '2026-04-07')
  })

  it('agrees with a brute-force reckoning', () => {
    fc.assert(
      fc.property(from1990, fc.integer({ min: 1, max: 60 }), (event, days) => {
        let last = event + days
        const working = (): number => {
          let count = 0
          for (let day = event + 1; day <= last; day += 1) if (!isFree(day)) count += 1
          return count
        }
        const least = days >= 2 ? 2 : 0
        while (isFree(last) || working() < least) last += 1
        assert.equal(periodEnd(event, days), last)
      }),
    )
  })
})

describe('a period of months', () => {
  const end = (event: string, months: number): string => localDate(monthPeriodEnd(dayNumber(event), months))

  it('ends on the same date, or on the last day of a shorter month, and then on a working day', () => {
    assert.equal(end('2026-01-15', 6), '2026-07-15')
    assert.equal(end('2025-12-31', 2), '2026-03-02')
    assert.equal(end('2026-08-31', 1), '2026-09-30')
    assert.equal(end('2026-03-03', 1), '2026-04-07')
  })
})

describe('a period of hours', () => {
  const at = (text: string): number => Date.parse(text)

  it('does not count the hour of the event and runs through weekends and holidays', () => {
    assert.equal(hourPeriodEnd(at('2026-04-02T10:20:00Z'), 24), at('2026-04-03T11:00:00Z'))
    assert.equal(hourPeriodEnd(at('2026-04-02T10:00:00Z'), 1), at('2026-04-02T12:00:00Z'))
    assert.equal(hourPeriodEnd(at('2026-04-02T10:59:59Z'), 48), at('2026-04-04T11:00:00Z'))
  })
})

describe('a fault of the program', () => {
  it('is told, and does not count for ever', () => {
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY, 1.5, 10_000_001, -10_000_001]
    for (const day of wrong) {
      assert.throws(() => workingDayFrom(day), /no day number/)
      assert.throws(() => addWorkingDays(day, 1), /no day number/)
      assert.throws(() => periodEnd(day, 1), /no day number/)
      assert.throws(() => monthPeriodEnd(day, 1), /no day number/)
    }
    for (const count of [Number.NaN, 1.5, 100_001, -100_001]) {
      assert.throws(() => addWorkingDays(0, count), /no count of days/)
      assert.throws(() => periodEnd(0, count), /no count of days/)
      assert.throws(() => monthPeriodEnd(0, count), /no count of days/)
    }
    assert.ok(periodEnd(0, 100_000) >= 100_000)
    assert.ok(workingDayFrom(10_000_000) >= 10_000_000)
  })
})

describe('a period counted backwards', () => {
  it('does not move for holidays', () => {
    assert.equal(localDate(daysBefore(dayNumber('2026-04-08'), 6)), '2026-04-02')
  })
})
