// Norwegian account numbers and payment references (KID).

/** Eleven digits with a mod 11 check digit, or an IBAN with its mod 97 check; spaces and dots are allowed for. */
export function isAccountNumber(text: string): boolean {
  const plain = plainAccount(text)
  return isIban(plain) || isBban(plain)
}

/** Without spaces and dots. */
export function plainAccount(text: string): string {
  return text.replace(/[\s.]/g, '').toUpperCase()
}

/** Weights 5 4 3 2 7 6 5 4 3 2; a remainder of 10 cannot be written. Numbers with 00 as fifth and sixth digit have none. */
export function isBban(text: string): boolean {
  if (!/^\d{11}$/.test(text)) return false
  if (text.slice(4, 6) === '00') return true
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return (11 - (sum % 11)) % 11 === Number(text[10])
}

export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/.test(text)) return false
  if (text.startsWith('NO') && !/^NO\d{13}$/.test(text)) return false
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}

/** 2 to 25 digits whose last is a check by mod 10 or mod 11: the payee's agreement says which, and a payer cannot know. */
export function isKid(text: string): boolean {
  if (!/^\d{1,24}[\d-]$/.test(text)) return false
  const body = text.slice(0, -1)
  const last = text.slice(-1)
  return last === mod10(body) || last === mod11(body)
}

function mod10(body: string): string {
  let sum = 0
  for (let index = 0; index < body.length; index++) {
    const product = Number(body[body.length - 1 - index]) * (index % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return String((10 - (sum % 10)) % 10)
}

function mod11(body: string): string {
  let sum = 0
  for (let index = 0; index < body.length; index++) sum += Number(body[body.length - 1 - index]) * (2 + (index % 6))
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? '-' : String(check)
}
