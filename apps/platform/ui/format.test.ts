import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { instant } from '../kernel/clock.ts'
import {
  dateTimeToType,
  dateToType,
  formatBytes,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  formatTime,
} from './format.ts'
import { remaining } from './remaining.ts'

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace('\u2212', '-')

describe('money', () => {
  it('is the same amount whether given as kroner in text or as øre', () => {
    assert.equal(plain(formatMoney('1490000.50', 'nb')), '1 490 000,50 kr')
    assert.equal(plain(formatMoney(149000050n, 'nb')), '1 490 000,50 kr')
    assert.equal(plain(formatMoney(5n, 'nb')), '0,05 kr')
    assert.equal(plain(formatMoney(-5n, 'nb')), '-0,05 kr')
  })
  it('hides decimals that are nought unless they are asked for', () => {
    assert.equal(plain(formatMoney('1490000.00', 'nb')), '1 490 000 kr')
    assert.equal(plain(formatMoney('1490000', 'nb', { decimals: 'always' })), '1 490 000,00 kr')
    assert.equal(plain(formatMoney('12.5', 'en', { currency: 'EUR' })), '€12.50')
  })
  it('loses no digit of any amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (minor) => {
        const digits = formatMoney(minor, 'nb', { decimals: 'always' }).replace(/\D/g, '')
        assert.equal(BigInt(digits), minor)
      }),
    )
  })
})

describe('numbers', () => {
  it('follow the language', () => {
    assert.equal(plain(formatNumber('1234567.125', 'nb')), '1 234 567,125')
    assert.equal(formatNumber('1234567.125', 'en'), '1,234,567.125')
    assert.equal(plain(formatPercent('30.5', 'nn')), '30,5 %')
    assert.equal(plain(formatBytes(1_234_567, 'nb')), '1,2 MB')
    assert.equal(plain(formatBytes(0, 'nb')), '0 byte')
  })
})

describe('times', () => {
  const noon = instant('2026-03-24T11:00:00.000Z')
  it('are Norwegian time, in winter and in summer', () => {
    assert.equal(formatDateTime(noon, 'nb'), '24. mars 2026 kl. 12:00')
    assert.equal(formatDateTime(instant('2026-06-30T22:30:00.000Z'), 'nn'), '1. juli 2026 kl. 00:30')
    assert.equal(formatDateTime(noon, 'en', 'short'), '24/03/2026 12:00')
    assert.equal(formatTime(instant('2026-03-24T10:59:59.999Z'), 'nb', true), '11:59:59')
  })
  it('leave a local date on its day', () => {
    assert.equal(formatDate('2026-03-24', 'nb', 'weekday'), 'tirsdag 24. mars 2026')
    assert.equal(formatDate('2026-03-24', 'nn', 'weekday'), 'tysdag 24. mars 2026')
    assert.equal(dateToType('2026-01-01'), '2026-01-01')
  })
  it('fill fields with Norwegian time', () => {
    assert.equal(dateTimeToType(noon), '2026-03-24T12:00')
    assert.equal(dateToType(instant('2026-12-31T23:30:00.000Z')), '2027-01-01')
  })
  it('are told relative to now in the largest whole unit', () => {
    assert.equal(formatRelative(instant('2026-03-24T09:00:00.000Z'), noon, 'nb'), 'for 2 timer siden')
    assert.equal(formatRelative(instant('2026-03-25T12:00:00.000Z'), noon, 'en'), 'tomorrow')
    assert.equal(formatRelative(noon, noon, 'nb'), 'nå')
  })
})

describe('the time left', () => {
  it('is never nought before the deadline, and over at it', () => {
    assert.equal(remaining(1, 'nb'), '1 s igjen')
    assert.equal(remaining(0, 'nb'), 'Fristen er ute')
    assert.equal(remaining(-1, 'en'), 'The deadline has passed')
  })
  it('grows coarser with distance', () => {
    assert.equal(remaining(61_000, 'nb'), '1 min 1 s igjen')
    assert.equal(remaining(2 * 3_600_000 + 5 * 60_000, 'nn'), '2 t 5 min att')
    assert.equal(remaining(25 * 3_600_000, 'nb'), '1 dag og 1 t igjen')
    assert.equal(remaining(49 * 3_600_000, 'en'), '2 days left')
  })
})
