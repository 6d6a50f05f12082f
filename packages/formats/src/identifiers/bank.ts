// Bank accounts and payment references. All take the number without spaces and dots, and answer for any text.
import { isIban, luhn } from './checks.ts'

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48

/**
 * Norwegian account number (BBAN): eleven digits, modulus 11 with weights 5 4 3 2 7 6 5 4 3 2; a remainder that would need
 * a tenth digit is never given out. Accounts with 00 as fifth and sixth digit have no check digit.
 */
export function isNorwegianAccount(number: string): boolean {
  if (!/^[0-9]{11}$/.test(number)) return false
  if (number.slice(4, 6) === '00') return true
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * digitAt(number, at), 0)
  return (11 - (sum % 11)) % 11 === digitAt(number, 10)
}

// Length of an IBAN by country (IBAN registry, SWIFT).
const lengths = `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18
FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25
MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23
TN24 TR26 UA29 VA22 VG24 XK20`
const lengthOf = new Map(lengths.split(/\s+/).map((each) => [each.slice(0, 2), Number(each.slice(2))]))

/** An IBAN with a right check (modulus 97), and the length of its country where the registry has it. */
export function isIbanOfItsCountry(account: string): boolean {
  if (!isIban(account)) return false
  const length = lengthOf.get(account.slice(0, 2))
  return length === undefined || length === account.length
}

/** The Norwegian account number in an IBAN; undefined for other countries. */
export function norwegianAccountIn(iban: string): string | undefined {
  return /^NO[0-9]{13}$/.test(iban) ? iban.slice(4) : undefined
}

/** The IBAN of a Norwegian account number: `86011117947` is `NO9386011117947`. */
export function ibanOfNorwegianAccount(account: string): string | undefined {
  if (!isNorwegianAccount(account)) return undefined
  // N = 23, O = 24; the check digits are 98 less the remainder.
  let rest = 0
  for (const digit of `${account}232400`) rest = (rest * 10 + digitAt(digit, 0)) % 97
  return `NO${String(98 - rest).padStart(2, '0')}${account}`
}

/** BIC (ISO 9362): four for the party, two for the country, two for the place, and three for the branch or none. */
export function isBic(text: string): boolean {
  return /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(text)
}

export type KidMethod = 'mod10' | 'mod11'

/** The check digit of a KID: modulus 10 with weights 2, 1, or modulus 11 with weights 2 to 7, from the right. 10 is written `-`. */
export function kidCheckDigit(body: string, method: KidMethod): string {
  let sum = 0
  for (let at = body.length - 1, place = 0; at >= 0; at--, place++) {
    const product = digitAt(body, at) * (method === 'mod10' ? (place % 2 === 0 ? 2 : 1) : 2 + (place % 6))
    sum += method === 'mod10' && product > 9 ? product - 9 : product
  }
  if (method === 'mod10') return String((10 - (sum % 10)) % 10)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? '-' : String(check)
}

/**
 * A Norwegian payment reference (KID): 2 to 25 characters, digits whose last is a check by modulus 10 or 11. The payee's
 * agreement says which, and a payer cannot know: without `method` either will do. Zeros in front count.
 */
export function isKid(text: string, method?: KidMethod): boolean {
  if (!/^[0-9]{1,24}[0-9-]$/.test(text)) return false
  if (method !== 'mod11' && luhn(text)) return true
  return method !== 'mod10' && kidCheckDigit(text.slice(0, -1), 'mod11') === text.slice(-1)
}

/** Structured creditor reference (ISO 11649): `RF`, two check digits, 1 to 21 characters; modulus 97. */
export function isCreditorReference(text: string): boolean {
  if (!/^RF[0-9]{2}[0-9A-Za-z]{1,21}$/.test(text)) return false
  let rest = 0
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Without spaces and dots, letters as capitals. */
export function plainAccount(text: string): string {
  return text.replace(/[\s.]/g, '').toUpperCase()
}
