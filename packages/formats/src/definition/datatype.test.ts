import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import * as datatypes from './datatype.ts'
import {
  dateTimeType,
  dateType,
  decimalType,
  indicatorType,
  integerType,
  isBase64,
  isDate,
  isDateTime,
  isTime,
  textType,
  timeType,
} from './datatype.ts'

const all = (holds: (value: string) => boolean, ...values: readonly string[]) =>
  assert.deepEqual(
    values.filter((value) => !holds(value)),
    [],
  )
const none = (holds: (value: string) => boolean, ...values: readonly string[]) =>
  assert.deepEqual(
    values.filter((value) => holds(value)),
    [],
  )

describe('xs:date', () => {
  it('is a day of the calendar', () => {
    all(
      isDate,
      '2026-11-24',
      '2026-01-01',
      '2026-12-31',
      '2026-04-30',
      '2026-06-30',
      '2026-09-30',
      '2026-11-30',
      '2026-03-31',
      '12026-01-01',
      '-0044-03-15',
    )
    none(
      isDate,
      '2026-00-10',
      '2026-13-10',
      '2026-01-00',
      '2026-01-32',
      '2026-04-31',
      '2026-06-31',
      '2026-09-31',
      '2026-11-31',
      '226-01-01',
    )
    none(isDate, '', 'x2026-01-01', '2026-1-01', '2026-01-1', '2026-01-01x', '24.11.2026', ' 2026-01-01')
  })
  it('has a 29 February in leap years', () => {
    all(isDate, '2024-02-29', '2000-02-29', '2026-02-28')
    none(isDate, '2026-02-29', '1900-02-29', '2024-02-30')
  })
  it('may have a time zone', () => {
    all(isDate, '2026-11-24Z', '2026-11-24+01:00', '2026-11-24-13:59', '2026-11-24+14:00', '2026-11-24+09:30')
    none(
      isDate,
      '2026-11-24+14:01',
      '2026-11-24+15:00',
      '2026-11-24+01:60',
      '2026-11-24z',
      '2026-11-24ZZ',
      '2026-11-24 Z',
      '2026-11-24+1:00',
    )
  })
})

describe('xs:time', () => {
  it('is a time of the day', () => {
    all(isTime, '00:00:00', '23:59:59', '19:30:00.125', '24:00:00', '24:00:00.00', '12:00:00Z', '12:00:00.5+01:00')
    none(
      isTime,
      '24:00:01',
      '25:00:00',
      '12:60:00',
      '12:00:60',
      '12:00',
      '12:00:00.',
      'x12:00:00',
      '12:00:00x',
      '1:00:00',
      '24:00:00.01',
    )
  })
})

describe('xs:dateTime', () => {
  it('is a date and a time, with the time zone behind both', () => {
    all(isDateTime, '2026-11-24T12:00:00', '2026-11-24T12:00:00Z', '2026-11-24T12:00:00+01:00', '-0044-03-15T12:00:00')
    none(
      isDateTime,
      '2026-11-24',
      '12:00:00',
      'T12:00:00',
      '2026-11-24T',
      '2026-11-24 12:00:00',
      '2026-11-31T12:00:00',
      '2026-11-24T25:00:00',
    )
    none(isDateTime, '2026-11-24ZT12:00:00', '2026-11-24+01:00T12:00:00', '2026-11-24-01:00T12:00:00')
  })
})

describe('base64', () => {
  it('is groups of four, the last one padded', () => {
    all(isBase64, '', 'AAAA', 'azAZ', '09+/', 'AAA=', 'AA==', 'AA AA\n', ' A A = = ')
    none(
      isBase64,
      'A',
      'AA',
      'AAA',
      'AAAAA',
      'A===',
      '====',
      '=AAA',
      'AA=A',
      'AA-A',
      'AA_A',
      'AA@A',
      'AA[A',
      'AA`A',
      'AA{A',
      'AA:A',
      'AA.A',
      'AA,A',
      'AA*A',
    )
  })
})

describe('other datatypes', () => {
  it('numbers', () => {
    all(integerType.allows, '0', '12', '-12', '+12')
    none(integerType.allows, '', '1.0', 'x1', '1x', '--1')
    all(decimalType.allows, '1', '1.5', '-.5')
    none(decimalType.allows, 'x', '1e3')
  })
  it('indicators', () => {
    all(indicatorType.allows, 'true', 'false', '1', '0')
    none(indicatorType.allows, '', 'TRUE', '2')
  })
  it('anything is a text, a code, an identifier or an address', () => {
    for (const type of [textType, datatypes.codeType, datatypes.identifierType, datatypes.uriType])
      all(type.allows, '', 'x y')
  })
  it('have stable names', () => {
    const types = Object.values(datatypes).filter((each) => typeof each !== 'function')
    assert.deepEqual(types.map(({ id }) => id).toSorted(), [
      'binary',
      'code',
      'date',
      'dateTime',
      'decimal',
      'identifier',
      'indicator',
      'integer',
      'text',
      'time',
      'uri',
    ])
    assert.deepEqual(
      [dateType.allows('x'), timeType.allows('x'), dateTimeType.allows('x'), datatypes.binaryType.allows('x')],
      [false, false, false, false],
    )
  })
})
