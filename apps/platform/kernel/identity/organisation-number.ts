// The number that Enhetsregisteret gives an organisation, and its name in ISO 6523 (scheme 0192).
import type { OrganisationId } from './actor.ts'

/** Nine digits with a valid check digit, without spaces. */
export type OrganisationNumber = string & { readonly __brand: 'OrganisationNumber' }

const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** The check digit of eight digits by modulus 11, or undefined when they have none (the remainder 1) or are no eight digits. */
export function organisationCheckDigit(eightDigits: string): number | undefined {
  if (!/^\d{8}$/.test(eightDigits)) return undefined
  let sum = 0
  for (const [place, weight] of weights.entries()) sum += weight * Number(eightDigits[place])
  const rest = sum % 11
  if (rest === 0) return 0
  return rest === 1 ? undefined : 11 - rest
}

/** Reads a number as people write it, spaces allowed: `991 825 827`; undefined when its check digit is wrong. */
export function parseOrganisationNumber(text: string): OrganisationNumber | undefined {
  if (text.length > 20) return undefined
  const digits = text.replace(/[ \u00a0]/g, '')
  if (!/^\d{9}$/.test(digits)) return undefined
  return organisationCheckDigit(digits.slice(0, 8)) === Number(digits[8]) ? (digits as OrganisationNumber) : undefined
}

/** `0192:991825827`. */
export function organisationIdOf(number: OrganisationNumber): OrganisationId {
  return `0192:${number}` as OrganisationId
}

/** Reads `0192:991825827`; undefined for another scheme, another length or a wrong check digit. */
export function parseOrganisationId(text: string): OrganisationId | undefined {
  if (!/^0192:\d{9}$/.test(text)) return undefined
  const number = parseOrganisationNumber(text.slice(5))
  return number === undefined ? undefined : organisationIdOf(number)
}

/** The number of an identifier, `991825827`. */
export function organisationNumberOf(id: OrganisationId): string {
  return id.slice(id.indexOf(':') + 1)
}
