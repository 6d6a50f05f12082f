// The eleven digits that identify a person in Norway. They pass through the login and are never kept: see `person-id.ts`.

/** Eleven digits with valid check digits. */
export type NationalNumber = string & { readonly __brand: 'NationalNumber' }

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** Added to the month in the synthetic population of the tax administration (Tenor): such a number is never a real person's. */
const syntheticMonths = 80

/** The two check digits of nine digits, or undefined when they have none (a check digit would be 10). */
export function nationalCheckDigits(nineDigits: string): string | undefined {
  if (!/^\d{9}$/.test(nineDigits)) return undefined
  const first = checkDigit(nineDigits, firstWeights)
  if (first === 10) return undefined
  const second = checkDigit(`${nineDigits}${first}`, secondWeights)
  return second === 10 ? undefined : `${first}${second}`
}

/** A number with valid check digits and a date in it: a birth number, a D-number (day + 40) or a synthetic one (month + 80). */
export function parseNationalNumber(text: string): NationalNumber | undefined {
  if (!/^\d{11}$/.test(text) || nationalCheckDigits(text.slice(0, 9)) !== text.slice(9)) return undefined
  const day = Number(text.slice(0, 2)) % 40
  const month = Number(text.slice(2, 4)) % syntheticMonths
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return longest !== undefined && day >= 1 && day <= longest && Number(text.slice(0, 2)) <= 71
    ? (text as NationalNumber)
    : undefined
}

export function isSynthetic(number: NationalNumber): boolean {
  return Number(number.slice(2, 4)) > syntheticMonths
}

/**
 * A synthetic number for a fictitious person born between 1940 and 2039 (`1984-03-24`); `serial` 0, 1, 2 … tells people of
 * the same birthday apart. Throws on a date or serial outside the range: for values of the program's own.
 */
export function syntheticNationalNumber(born: string, serial = 0): NationalNumber {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(born) ?? []
  const [from, to] = individualNumbers(Number(year))
  const date = `${day}${String(Number(month) + syntheticMonths).padStart(2, '0')}${year.slice(2)}`
  let left = serial
  for (let individual = from; individual <= to; individual++) {
    const nine = `${date}${String(individual).padStart(3, '0')}`
    const check = nationalCheckDigits(nine)
    if (check === undefined) continue
    if (left === 0) {
      const number = parseNationalNumber(nine + check)
      if (number !== undefined) return number
      break
    }
    left -= 1
  }
  throw new RangeError(`no synthetic national number for ${born} and serial ${serial}`)
}

function individualNumbers(year: number): readonly [number, number] {
  if (year >= 1940 && year <= 1999) return [0, 499]
  if (year >= 2000 && year <= 2039) return [500, 999]
  return [1, 0]
}

function checkDigit(digits: string, weights: readonly number[]): number {
  let sum = 0
  for (const [place, weight] of weights.entries()) sum += weight * Number(digits[place])
  return (11 - (sum % 11)) % 11
}
