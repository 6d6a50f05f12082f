// Kroner excluding VAT. Outside: decimal text. Inside: whole øre as bigint, never floating point.
import { perLanguage, type Text } from './text.ts'

/** Whole øre; 1 krone is 100. */
export type Ore = bigint

/** Ten thousand billion kroner: above it a figure is a slip of the pen. */
const mostDigits = 13

/** Hundredths in a decimal text with at most two decimals; `undefined` when it is none, negative or too long. */
export function parseHundredths(value: string): bigint | undefined {
  return parseKroner(value)
}

/** Øre in a text such as `1490000`, `1490000.5`, `1 490 000,50`; `undefined` when it is no such amount or is negative. */
export function parseKroner(value: string): Ore | undefined {
  const parts = /^(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(value.trim())
  if (parts === null) return undefined
  const whole = (parts[1] ?? '').replace(/[ \u00a0]/g, '').replace(/^0+(?=\d)/, '')
  if (whole.length > mostDigits) return undefined
  return BigInt(whole) * 100n + BigInt((parts[2] ?? '').padEnd(2, '0'))
}

/** As `parseKroner`, but a leading minus is allowed (a change of contract may lower the price). */
export function parseSignedKroner(value: string): Ore | undefined {
  const trimmed = value.trim()
  const negative = /^[-\u2212]/.test(trimmed)
  const ore = parseKroner(negative ? trimmed.slice(1) : trimmed)
  return ore === undefined || !negative ? ore : -ore
}

/** Decimal text of øre for systems: `1490000.00`. */
export function kroner(ore: Ore): string {
  const absolute = ore < 0n ? -ore : ore
  return `${ore < 0n ? '-' : ''}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`
}

/** For people: `1 490 000 kr`, `NOK 1,490,000`; øre only when there are any. */
export function kronerText(ore: Ore): Text {
  const absolute = ore < 0n ? -ore : ore
  const sign = ore < 0n ? '\u2212' : ''
  const whole = String(absolute / 100n)
  const cents = absolute % 100n
  return perLanguage((language) => {
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '\u00a0')
    const tail = cents === 0n ? '' : `${language === 'en' ? '.' : ','}${String(cents).padStart(2, '0')}`
    return language === 'en' ? `NOK\u00a0${sign}${grouped}${tail}` : `${sign}${grouped}${tail}\u00a0kr`
  })
}
