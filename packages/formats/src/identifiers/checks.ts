// Check digits and forms of identifiers. All take the identifier without white space around it and answer for any text.

const digits = /^[0-9]+$/
const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48

/** Global Location Number, and any other GS1 number: weights 3, 1, 3 … from the digit before the check digit. */
export function isGln(id: string): boolean {
  if (!digits.test(id)) return false
  let sum = 0
  for (let at = id.length - 2, weight = 3; at >= 0; at--, weight = 4 - weight) sum += digitAt(id, at) * weight
  return (10 - (sum % 10)) % 10 === digitAt(id, id.length - 1)
}

/** Norwegian organisation number (Brønnøysund, 0192): nine digits, modulus 11 with weights 3 2 7 6 5 4 3 2. */
export function isNorwegianOrganisationNumber(id: string): boolean {
  if (!/^[0-9]{9}$/.test(id) || Number(id) === 0) return false
  const weights = [3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, at) => total + weight * digitAt(id, at), 0)
  return (11 - (sum % 11)) % 11 === digitAt(id, 8)
}

/** Danish CVR number (0184): eight digits, with or without `DK` in front. No check digit. */
export function isDanishCvr(id: string): boolean {
  return /^(?:DK)?[0-9]{8}$/.test(id)
}

/** Danish SE number (0198): `DK` and eight digits. */
export function isDanishSe(id: string): boolean {
  return /^DK[0-9]{8}$/.test(id)
}

/** Danish production unit number (0096): ten digits. */
export function isDanishProductionUnit(id: string): boolean {
  return /^[0-9]{10}$/.test(id)
}

/** Belgian enterprise number (0208): ten digits, the last two 97 minus the first eight modulo 97. */
export function isBelgianEnterpriseNumber(id: string): boolean {
  return /^[0-9]{10}$/.test(id) && 97 - (Number(id.slice(0, 8)) % 97) === Number(id.slice(8))
}

/** Swedish organisation number (0007): ten digits, Luhn. */
export function isSwedishOrganisationNumber(id: string): boolean {
  return /^[0-9]{10}$/.test(id) && luhn(id)
}

/** The last digit is the Luhn check digit of those before it. */
export function luhn(id: string): boolean {
  if (!digits.test(id)) return false
  let sum = 0
  for (let at = id.length - 2, double = true; at >= 0; at--, double = !double) {
    const value = digitAt(id, at) * (double ? 2 : 1)
    sum += value > 9 ? value - 9 : value
  }
  return (10 - (sum % 10)) % 10 === digitAt(id, id.length - 1)
}

/** Australian Business Number (0151): eleven digits, modulus 89. */
export function isAustralianBusinessNumber(id: string): boolean {
  if (!/^[0-9]{11}$/.test(id)) return false
  const weights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]
  const sum = weights.reduce((total, weight, at) => total + weight * (digitAt(id, at) - (at === 0 ? 1 : 0)), 0)
  return sum % 89 === 0
}

/** Italian office code (Codice Univoco, 0201): six letters or digits. */
export function isItalianOfficeCode(id: string): boolean {
  return /^[A-Za-z0-9]{6}$/.test(id)
}

const integer = /^\s*[+-]?[0-9]+\s*$/

/** Italian tax code (Codice Fiscale, 0210 and 9907): eleven digits, or sixteen characters in their pattern. */
export function isItalianTaxCode(id: string): boolean {
  if (id.length === 11) return integer.test(id)
  return (
    id.length === 16 &&
    /^[A-Za-z]{6}$/.test(id.slice(0, 6)) &&
    integer.test(id.slice(6, 8)) &&
    /^[A-Za-z]$/.test(id.slice(8, 9)) &&
    integer.test(id.slice(9, 11)) &&
    /^[0-9]$/.test(id.slice(14, 15)) &&
    /^[A-Za-z]$/.test(id.slice(15))
  )
}

/** Italian VAT number (Partita IVA, 0211): after `IT` eleven digits, every second one doubled, sum modulo 10 zero. Others pass. */
export function isItalianVatNumberIfItalian(id: string): boolean {
  const country = id.slice(0, 2)
  if (country !== 'IT' && country !== 'it') return true
  return isPartitaIva(id.slice(2))
}

/** Italian VAT number without its country. */
export function isPartitaIva(id: string): boolean {
  if (!/^[0-9]{11}$/.test(id)) return false
  let sum = 0
  for (let at = 0; at < id.length; at++) sum += at % 2 === 1 ? Number('0246813579'[digitAt(id, at)]) : digitAt(id, at)
  return sum % 10 === 0
}

/** Greek tax number (AFM): weights 256 … 2 on the first eight of its digits, modulo 11, modulo 10, equals the ninth. */
export function isGreekTaxNumber(id: string): boolean {
  if (!/^[0-9]{9}/.test(id)) return false
  let sum = 0
  for (let at = 0; at < 8; at++) sum += digitAt(id, at) * 2 ** (8 - at)
  return (sum % 11) % 10 === digitAt(id, 8)
}

/** Dutch numbers, by their form alone: KVK (0106), OIN (0190), establishment (0217), VAT (9944). */
export const isDutchKvk = (id: string): boolean => /^[0-9]{8}$/.test(id)
export const isDutchOin = (id: string): boolean => /^[0-9]{20}$/.test(id)
export const isDutchEstablishment = (id: string): boolean => /^[0-9]{12}$/.test(id)
export const isDutchVatNumber = (id: string): boolean => /^NL[0-9]{9}B[0-9]{2}$/.test(id)

/** International bank account number: white space is ignored; modulus 97 of the rearranged digits is one. */
export function isIban(id: string): boolean {
  const account = id.replace(/\s/g, '')
  if (!/^[A-Z]{2}[0-9]{2}[A-Za-z0-9]{0,30}$/.test(account)) return false
  let remainder = 0
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}
