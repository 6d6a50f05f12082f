import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { convert, dimensionNames, parseExact, printExact, units } from '../index.ts'
import { compare, rational, type Rational } from '../rational.ts'

function from(value: string, unit: string, to: string): string | undefined {
  const converted = convert(parseExact(value) as Rational, unit, to)
  return converted === undefined ? undefined : printExact(converted)
}

test('units of UN/ECE Rec 20 are converted exactly', () => {
  const cases: [string, string, string, string][] = [
    ['1', 'KMT', 'MTR', '1000'],
    ['2.5', 'CMT', 'MMT', '25'],
    ['1', 'INH', 'CMT', '2.54'],
    ['1', 'FOT', 'INH', '12'],
    ['1', 'YRD', 'FOT', '3'],
    ['1', 'SMI', 'KMT', '1.609344'],
    ['1', 'NMI', 'MTR', '1852'],
    ['1', 'DMT', 'CMT', '10'],
    ['1', 'HMT', 'MTR', '100'],
    ['1000', 'C45', '4H', '1'],
    ['1', 'H18', 'DAA', '10'],
    ['1', 'KMK', 'MTK', '1000000'],
    ['1', 'MTK', 'DMK', '100'],
    ['1', 'CMK', 'MMK', '100'],
    ['1', 'FTK', 'INK', '144'],
    ['1', 'INK', 'CMK', '6.4516'],
    ['1', 'MTQ', 'LTR', '1000'],
    ['1', 'LTR', 'DMQ', '1'],
    ['1', 'MLT', 'CMQ', '1'],
    ['1', 'CMQ', 'MMQ', '1000'],
    ['1', 'HLT', 'LTR', '100'],
    ['3', 'DLT', 'CLT', '30'],
    ['1', 'TNE', 'KGM', '1000'],
    ['1', 'LBR', 'GRM', '453.59237'],
    ['16', 'ONZ', 'LBR', '1'],
    ['1', 'HGM', 'GRM', '100'],
    ['1', 'MGM', 'MC', '1000'],
    ['24', 'MON', 'ANN', '2'],
    ['1', 'ANN', 'DAY', '365.25'],
    ['2', 'WEE', 'DAY', '14'],
    ['90', 'MIN', 'HUR', '1.5'],
    ['1', 'C26', 'B98', '1000'],
    ['1', 'DAY', 'SEC', '86400'],
    ['36', 'KMH', 'MTS', '10'],
    ['1', 'KNT', 'KMH', '1.852'],
    ['1', 'KWH', '3B', '3.6'],
    ['1', 'MWH', 'KWH', '1000'],
    ['1', 'GWH', 'MWH', '1000'],
    ['1', 'GV', 'KJO', '1000000'],
    ['1', 'WHR', 'JOU', '3600'],
    ['1', 'MAW', 'KWT', '1000'],
    ['1', 'A90', 'WTT', '1000000000'],
    ['1', 'WTT', 'C31', '1000'],
    ['0', 'CEL', 'KEL', '273.15'],
    ['100', 'CEL', 'FAH', '212'],
    ['-40', 'FAH', 'CEL', '-40'],
    ['1', 'BAR', 'KPA', '100'],
    ['1', 'MPA', 'PAL', '1000000'],
    ['1000', 'MBR', 'BAR', '1'],
    ['1', 'DZN', 'H87', '12'],
    ['1', 'PR', 'EA', '2'],
    ['1', 'GRO', 'DZN', '12'],
    ['1', 'MIL', 'CEN', '10'],
    ['7', 'C62', 'H87', '7'],
    ['1', 'P1', 'NX', '10'],
    ['1', 'NX', '59', '1000'],
    ['1', 'E35', 'E34', '1000'],
    ['1', '4L', '2P', '1000'],
    ['1', 'AD', 'A99', '8'],
    ['1', 'B80', 'E20', '1000'],
    ['1', 'C74', 'B10', '1000'],
    ['1', 'A86', 'MHZ', '1000'],
    ['1', 'KHZ', 'HTZ', '1000'],
    ['1', 'KVT', 'VLT', '1000'],
    ['1', 'VLT', '2Z', '1000'],
    ['1', 'AMP', '4K', '1000'],
    ['3.6', 'MQH', 'G51', '1'],
    ['1', 'MQS', 'L2', '60000'],
    ['1', 'DD', 'D61', '60'],
    ['1', 'D61', 'D62', '60'],
    ['5', 'LUM', 'LUM', '5'],
    ['5', 'LUX', 'LUX', '5'],
    ['5', '2N', '2N', '5'],
  ]
  for (const [value, unit, to, expected] of cases)
    assert.equal(from(value, unit, to), expected, `${value} ${unit} in ${to}`)
  const tried = new Set(cases.flatMap(([, unit, to]) => [unit, to]))
  assert.deepEqual(
    [...units.keys()].filter((code) => !tried.has(code)),
    [],
  )
})

test('units that measure different things are refused', () => {
  assert.equal(from('1', 'KGM', 'MTR'), undefined)
  assert.equal(from('1', 'P1', 'C62'), undefined)
  assert.equal(from('1', 'KWH', 'KWT'), undefined)
  assert.equal(from('1', 'XXX', 'MTR'), undefined)
  assert.equal(from('1', 'MTR', 'XXX'), undefined)
})

test('sound, light and lighting are dimensions of their own', () => {
  assert.deepEqual(
    ['LUM', 'LUX', '2N'].map((code) => units.get(code)?.dimension),
    ['light', 'illuminance', 'sound'],
  )
})

test('there and back again is where one was', () => {
  const codes = [...units.values()]
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.nat(), fc.integer(), (unit, pick, value) => {
      const same = codes.filter(({ dimension }) => dimension === unit.dimension)
      const other = same[pick % same.length]?.code as string
      const there = convert(rational(value, 7), unit.code, other) as Rational
      assert.equal(compare(convert(there, other, unit.code) as Rational, rational(value, 7)), 0)
    }),
  )
})

test('every unit has a symbol, and every dimension a name in three languages', () => {
  for (const { symbol, dimension } of units.values()) {
    assert.notEqual(symbol, '')
    const { nb, nn, en } = dimensionNames[dimension]
    for (const name of [nb, nn, en]) assert.match(name, /^\p{L}[\p{L} -]+$/u)
  }
  assert.deepEqual(
    [...new Set([...units.values()].map(({ dimension }) => dimension))].sort(),
    Object.keys(dimensionNames).sort(),
  )
})
