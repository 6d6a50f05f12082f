/**
 * Units of measure by their UN/ECE Recommendation 20 code, with exact conversion within a dimension.
 *
 * Each unit is `value × factor + offset` in the base unit of its dimension. Where Rec 20 defines a month and a year by the mean year of
 * 365.25 days, so does this table.
 */
import { parseExact } from '../decimal.ts'
import { add, divide, multiply, subtract, type Rational } from '../rational.ts'
import type { Text } from '../text.ts'

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'pressure'
  | 'pieces'
  | 'share'
  | 'data'
  | 'data-rate'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'flow'
  | 'light'
  | 'illuminance'
  | 'sound'
  | 'angle'

export interface Unit {
  readonly code: string
  readonly dimension: Dimension
  readonly symbol: string
  readonly factor: Rational
  readonly offset: Rational
}

/** code, dimension, symbol, factor to the base unit, offset in the base unit. */
const rows: readonly (readonly [string, Dimension, string, string, string?])[] = [
  ['MTR', 'length', 'm', '1'],
  ['KMT', 'length', 'km', '1000'],
  ['HMT', 'length', 'hm', '100'],
  ['DMT', 'length', 'dm', '1/10'],
  ['CMT', 'length', 'cm', '1/100'],
  ['MMT', 'length', 'mm', '1/1000'],
  ['4H', 'length', 'µm', '1/1000000'],
  ['C45', 'length', 'nm', '1/1000000000'],
  ['INH', 'length', 'in', '127/5000'],
  ['FOT', 'length', 'ft', '381/1250'],
  ['YRD', 'length', 'yd', '1143/1250'],
  ['SMI', 'length', 'mile', '201168/125'],
  ['NMI', 'length', 'n mile', '1852'],
  ['MTK', 'area', 'm²', '1'],
  ['KMK', 'area', 'km²', '1000000'],
  ['DMK', 'area', 'dm²', '1/100'],
  ['CMK', 'area', 'cm²', '1/10000'],
  ['MMK', 'area', 'mm²', '1/1000000'],
  ['H18', 'area', 'ha', '10000'],
  ['DAA', 'area', 'daa', '1000'],
  ['INK', 'area', 'in²', '16129/25000000'],
  ['FTK', 'area', 'ft²', '145161/1562500'],
  ['MTQ', 'volume', 'm³', '1'],
  ['DMQ', 'volume', 'dm³', '1/1000'],
  ['CMQ', 'volume', 'cm³', '1/1000000'],
  ['MMQ', 'volume', 'mm³', '1/1000000000'],
  ['LTR', 'volume', 'l', '1/1000'],
  ['HLT', 'volume', 'hl', '1/10'],
  ['DLT', 'volume', 'dl', '1/10000'],
  ['CLT', 'volume', 'cl', '1/100000'],
  ['MLT', 'volume', 'ml', '1/1000000'],
  ['KGM', 'mass', 'kg', '1'],
  ['HGM', 'mass', 'hg', '1/10'],
  ['GRM', 'mass', 'g', '1/1000'],
  ['MGM', 'mass', 'mg', '1/1000000'],
  ['MC', 'mass', 'µg', '1/1000000000'],
  ['TNE', 'mass', 't', '1000'],
  ['LBR', 'mass', 'lb', '45359237/100000000'],
  ['ONZ', 'mass', 'oz', '45359237/1600000000'],
  ['SEC', 'time', 's', '1'],
  ['C26', 'time', 'ms', '1/1000'],
  ['B98', 'time', 'µs', '1/1000000'],
  ['MIN', 'time', 'min', '60'],
  ['HUR', 'time', 'h', '3600'],
  ['DAY', 'time', 'd', '86400'],
  ['WEE', 'time', 'wk', '604800'],
  ['MON', 'time', 'mo', '2629800'],
  ['ANN', 'time', 'y', '31557600'],
  ['MTS', 'speed', 'm/s', '1'],
  ['KMH', 'speed', 'km/h', '5/18'],
  ['KNT', 'speed', 'kn', '463/900'],
  ['JOU', 'energy', 'J', '1'],
  ['KJO', 'energy', 'kJ', '1000'],
  ['3B', 'energy', 'MJ', '1000000'],
  ['GV', 'energy', 'GJ', '1000000000'],
  ['WHR', 'energy', 'Wh', '3600'],
  ['KWH', 'energy', 'kWh', '3600000'],
  ['MWH', 'energy', 'MWh', '3600000000'],
  ['GWH', 'energy', 'GWh', '3600000000000'],
  ['WTT', 'power', 'W', '1'],
  ['C31', 'power', 'mW', '1/1000'],
  ['KWT', 'power', 'kW', '1000'],
  ['MAW', 'power', 'MW', '1000000'],
  ['A90', 'power', 'GW', '1000000000'],
  ['KEL', 'temperature', 'K', '1'],
  ['CEL', 'temperature', '°C', '1', '5463/20'],
  ['FAH', 'temperature', '°F', '5/9', '45967/180'],
  ['PAL', 'pressure', 'Pa', '1'],
  ['KPA', 'pressure', 'kPa', '1000'],
  ['MPA', 'pressure', 'MPa', '1000000'],
  ['BAR', 'pressure', 'bar', '100000'],
  ['MBR', 'pressure', 'mbar', '100'],
  ['C62', 'pieces', '1', '1'],
  ['H87', 'pieces', 'stk', '1'],
  ['EA', 'pieces', 'stk', '1'],
  ['PR', 'pieces', 'par', '2'],
  ['DZN', 'pieces', '12', '12'],
  ['GRO', 'pieces', '144', '144'],
  ['CEN', 'pieces', '100', '100'],
  ['MIL', 'pieces', '1000', '1000'],
  ['P1', 'share', '%', '1/100'],
  ['NX', 'share', '‰', '1/1000'],
  ['59', 'share', 'ppm', '1/1000000'],
  ['AD', 'data', 'B', '8'],
  ['A99', 'data', 'bit', '1'],
  ['2P', 'data', 'kB', '8000'],
  ['4L', 'data', 'MB', '8000000'],
  ['E34', 'data', 'GB', '8000000000'],
  ['E35', 'data', 'TB', '8000000000000'],
  ['B10', 'data-rate', 'bit/s', '1'],
  ['C74', 'data-rate', 'kbit/s', '1000'],
  ['E20', 'data-rate', 'Mbit/s', '1000000'],
  ['B80', 'data-rate', 'Gbit/s', '1000000000'],
  ['HTZ', 'frequency', 'Hz', '1'],
  ['KHZ', 'frequency', 'kHz', '1000'],
  ['MHZ', 'frequency', 'MHz', '1000000'],
  ['A86', 'frequency', 'GHz', '1000000000'],
  ['VLT', 'voltage', 'V', '1'],
  ['KVT', 'voltage', 'kV', '1000'],
  ['2Z', 'voltage', 'mV', '1/1000'],
  ['AMP', 'current', 'A', '1'],
  ['4K', 'current', 'mA', '1/1000'],
  ['MQH', 'flow', 'm³/h', '1/3600'],
  ['MQS', 'flow', 'm³/s', '1'],
  ['L2', 'flow', 'l/min', '1/60000'],
  ['G51', 'flow', 'l/s', '1/1000'],
  ['LUM', 'light', 'lm', '1'],
  ['LUX', 'illuminance', 'lx', '1'],
  ['2N', 'sound', 'dB', '1'],
  ['DD', 'angle', '°', '1'],
  ['D61', 'angle', '′', '1/60'],
  ['D62', 'angle', '″', '1/3600'],
]

export const units: ReadonlyMap<string, Unit> = new Map(
  rows.map(([code, dimension, symbol, factor, offset = '0']) => [
    code,
    { code, dimension, symbol, factor: exact(factor), offset: exact(offset) },
  ]),
)

function exact(figure: string): Rational {
  return parseExact(figure) as Rational
}

export const dimensionNames: Readonly<Record<Dimension, Text>> = {
  length: { nb: 'lengde', nn: 'lengd', en: 'length' },
  area: { nb: 'areal', nn: 'areal', en: 'area' },
  volume: { nb: 'volum', nn: 'volum', en: 'volume' },
  mass: { nb: 'masse', nn: 'masse', en: 'mass' },
  time: { nb: 'tid', nn: 'tid', en: 'time' },
  speed: { nb: 'fart', nn: 'fart', en: 'speed' },
  energy: { nb: 'energi', nn: 'energi', en: 'energy' },
  power: { nb: 'effekt', nn: 'effekt', en: 'power' },
  temperature: { nb: 'temperatur', nn: 'temperatur', en: 'temperature' },
  pressure: { nb: 'trykk', nn: 'trykk', en: 'pressure' },
  pieces: { nb: 'antall', nn: 'tal', en: 'number of pieces' },
  share: { nb: 'andel', nn: 'del', en: 'share' },
  data: { nb: 'datamengde', nn: 'datamengd', en: 'amount of data' },
  'data-rate': { nb: 'overføringshastighet', nn: 'overføringsfart', en: 'data rate' },
  frequency: { nb: 'frekvens', nn: 'frekvens', en: 'frequency' },
  voltage: { nb: 'spenning', nn: 'spenning', en: 'voltage' },
  current: { nb: 'strøm', nn: 'straum', en: 'current' },
  flow: { nb: 'volumstrøm', nn: 'volumstraum', en: 'volume flow' },
  light: { nb: 'lysstrøm', nn: 'lysstraum', en: 'luminous flux' },
  illuminance: { nb: 'belysningsstyrke', nn: 'belysningsstyrke', en: 'illuminance' },
  sound: { nb: 'lydnivå', nn: 'lydnivå', en: 'sound level' },
  angle: { nb: 'vinkel', nn: 'vinkel', en: 'angle' },
}

/** `value` in another unit, exactly; undefined when a code is unknown or the units measure different things. */
export function convert(value: Rational, from: string, to: string): Rational | undefined {
  const source = units.get(from)
  const target = units.get(to)
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return undefined
  if (source === target) return value
  return divide(subtract(add(multiply(value, source.factor), source.offset), target.offset), target.factor)
}
