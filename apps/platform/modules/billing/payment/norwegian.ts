// Account numbers as a buyer in Norway meets them.
import { isIbanOfItsCountry, isNorwegianAccount, plainAccount } from '@heldigital/formats/payment'

/** A Norwegian account number or an IBAN, with its check digits; spaces and dots are allowed for. */
export function isAccountNumber(text: string): boolean {
  const plain = plainAccount(text)
  return isNorwegianAccount(plain) || isIbanOfItsCountry(plain)
}
