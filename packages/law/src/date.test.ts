import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addMonths, civilDate, dateText, dayNumber, daysInMonth, localDate, parseLocalDate, weekday } from './date.ts'

const day = 86_400_000

describe('a calendar day', () => {
  it('has the day number that the platform calendar has, and comes back from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -141_000, max: 376_000 }), (number) => {
        const iso = new Date(number * day).toISOString().slice(0, 10)
        assert.equal(localDate(number), iso)
        assert.equal(dayNumber(iso), number)
        assert.equal(weekday(number), new Date(number * day).getUTCDay() || 7)
        const { year, month, day: d } = civilDate(number)
        assert.deepEqual([year, month, d], iso.split('-').map(Number))
      }),
    )
  })

  it('is read only when it names a day of the calendar', () => {
    for (const good of [
      '2026-02-28',
      '2024-02-29',
      '2000-02-29',
      '1583-01-01',
      '2999-12-31',
      '2026-12-31',
      '2026-04-30',
    ]) {
      assert.equal(parseLocalDate(good), good)
    }
    for (const bad of [
      '2026-02-29',
      '2100-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-06-31',
      '2026-09-31',
      '2026-11-31',
      '2026-01-32',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '1582-12-31',
      '3000-01-01',
      '2026-1-1',
      ' 2026-01-01',
      '2026-01-01 ',
      '',
      'x2026-01-01',
    ]) {
      assert.equal(parseLocalDate(bad), undefined, bad)
    }
  })

  it('has months of the right length in every year', () => {
    for (const year of [1999, 2000, 2024, 2026, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        assert.equal(daysInMonth(year, month), new Date(Date.UTC(year, month, 0)).getUTCDate())
      }
    }
  })
})

describe('a month later', () => {
  const later = (date: string, months: number): string => localDate(addMonths(dayNumber(date), months))

  it('is the same date, or the last day of a month that lacks it', () => {
    assert.equal(later('2026-01-31', 1), '2026-02-28')
    assert.equal(later('2024-01-31', 1), '2024-02-29')
    assert.equal(later('2026-08-31', 6), '2027-02-28')
    assert.equal(later('2026-03-31', 1), '2026-04-30')
    assert.equal(later('2026-01-15', 6), '2026-07-15')
    assert.equal(later('2026-12-15', 1), '2027-01-15')
    assert.equal(later('2024-02-29', 12), '2025-02-28')
  })

  it('goes back as well', () => {
    assert.equal(later('2026-03-31', -1), '2026-02-28')
    assert.equal(later('2026-01-15', -1), '2025-12-15')
    assert.equal(later('2026-01-15', -12), '2025-01-15')
  })

  it('never skips a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: -400, max: 400 }), (from, months) => {
        const a = civilDate(from)
        const b = civilDate(addMonths(from, months))
        assert.equal(b.year * 12 + b.month, a.year * 12 + a.month + months)
        assert.ok(b.day <= a.day)
      }),
    )
  })
})

describe('a date in words', () => {
  it('names the weekday and the month', () => {
    assert.deepEqual(dateText('2026-04-07'), {
      nb: 'tirsdag 7. april 2026',
      nn: 'tysdag 7. april 2026',
      en: 'Tuesday 7 April 2026',
    })
  })

  it('knows every weekday and month', () => {
    const months: string[] = []
    for (let month = 1; month <= 12; month += 1) {
      months.push(dateText(`2026-${String(month).padStart(2, '0')}-01`).nb.split(' ')[2] ?? '')
    }
    assert.equal(months.join(' '), 'januar februar mars april mai juni juli august september oktober november desember')
    assert.match(dateText('2026-12-06').nn, /^sundag 6\. desember/)
    assert.match(dateText('2026-12-05').nn, /^laurdag/)
    assert.match(dateText('2026-05-03').en, /^Sunday 3 May 2026$/)
    const english = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
    const nynorsk = new Intl.DateTimeFormat('nn', { month: 'long', timeZone: 'UTC' })
    for (let number = 20_454; number < 20_454 + 400; number += 13) {
      const at = new Date(number * day)
      assert.equal(dateText(localDate(number)).en, english.format(at).replace(',', ''))
      assert.ok(dateText(localDate(number)).nn.includes(nynorsk.format(at)))
    }
  })
})
