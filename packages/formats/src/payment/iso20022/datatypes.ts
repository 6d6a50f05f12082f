// The data types of ISO 20022: texts of bounded length, amounts, identifiers by their patterns.
import { isDecimal, parseDecimal, signOf } from '../../decimal.ts'
import { isDate } from '../../definition/datatype.ts'
import { leaf, one, text as anyText } from '../../definition/tree.ts'
import type { LeafShape } from '../../definition/tree.ts'

type Plain = LeafShape<Record<never, never>>

function ofForm(
  id: string,
  name: { readonly nb: string; readonly nn: string; readonly en: string },
  form: RegExp,
): Plain {
  return { ...anyText, datatype: { id, name, allows: (value) => form.test(value) } }
}

function alike(id: string, name: string, form: RegExp): Plain {
  return ofForm(id, { nb: name, nn: name, en: name }, form)
}

const texts = new Map<number, Plain>()

/** Text of 1 to `most` characters. */
export function text(most: number): Plain {
  const known = texts.get(most)
  if (known !== undefined) return known
  const made: Plain = {
    ...anyText,
    datatype: {
      id: `Max${most}Text`,
      name: {
        nb: `tekst, høyst ${most} tegn`,
        nn: `tekst, høgst ${most} teikn`,
        en: `text of at most ${most} characters`,
      },
      // Characters, not UTF-16 units. `\0` is in no XML, and marks this type as one that is to be checked.
      allows: (value) => value !== '\0' && (value.length <= most || [...value].length <= most),
    },
  }
  texts.set(most, made)
  return made
}

/** Text of `least` to `most` digits. */
export function digits(least: number, most: number): Plain {
  const range = least === most ? String(most) : `${least}–${most}`
  return ofForm(
    `NumericText ${range}`,
    { nb: `${range} sifre`, nn: `${range} siffer`, en: `${range} digits` },
    new RegExp(`^[0-9]{${least},${most}}$`),
  )
}

export const signedDigits = ofForm(
  'Max15PlusSignedNumericText',
  { nb: 'høyst 15 sifre', nn: 'høgst 15 siffer', en: 'at most 15 digits' },
  /^\+?[0-9]{1,15}$/,
)
export const iban = alike('IBAN2007Identifier', 'IBAN', /^[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}$/)
/** BIC before 2014: letters only in the first six places. */
export const bic = alike('BICIdentifier', 'BIC', /^[A-Z]{6}[A-Z2-9][A-NP-Z0-9](?:[A-Z0-9]{3})?$/)
export const bicfi = alike('BICFIDec2014Identifier', 'BIC', /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/)
export const lei = alike('LEIIdentifier', 'LEI', /^[A-Z0-9]{18}[0-9]{2}$/)
export const isin = alike('ISINIdentifier', 'ISIN', /^[A-Z0-9]{12}$/)
export const uuid = alike(
  'UUIDv4Identifier',
  'UUID',
  /^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/,
)
export const country = ofForm(
  'CountryCode',
  { nb: 'landkode (to bokstaver)', nn: 'landkode (to bokstavar)', en: 'country code (two letters)' },
  /^[A-Z]{2}$/,
)
export const currency = ofForm(
  'CurrencyCode',
  { nb: 'valutakode (tre bokstaver)', nn: 'valutakode (tre bokstavar)', en: 'currency code (three letters)' },
  /^[A-Z]{3}$/,
)
export const languageCode = alike('ISO2ALanguageCode', 'ISO 639-1', /^[a-z]{2}$/)
export const phoneNumber = ofForm(
  'PhoneNumber',
  { nb: 'telefonnummer (+47-…)', nn: 'telefonnummer (+47-…)', en: 'telephone number (+47-…)' },
  /^\+[0-9]{1,3}-[0-9()+-]{1,30}$/,
)
export const fourCharacters = alike('Exact4AlphaNumericText', 'A–Z, 0–9', /^[a-zA-Z0-9]{4}$/)

/** A year and a month (`2027-04`), with or without a time zone. */
export const yearMonth: Plain = {
  ...anyText,
  datatype: {
    id: 'ISOYearMonth',
    name: { nb: 'år og måned (ÅÅÅÅ-MM)', nn: 'år og månad (ÅÅÅÅ-MM)', en: 'year and month (YYYY-MM)' },
    allows: (value) => {
      const match = /^(-?[0-9]{4,}-[0-9]{2})(.*)$/.exec(value)
      return match !== null && isDate(`${match[1]}-01${match[2]}`)
    },
  },
}

/** A number with at most so many digits in all and after the point. */
function number(total: number, fraction: number, least?: 0): Plain {
  return {
    ...anyText,
    datatype: {
      id: 'decimal',
      name: {
        nb: `tall, høyst ${total} sifre og ${fraction} desimaler`,
        nn: `tal, høgst ${total} siffer og ${fraction} desimalar`,
        en: `number of at most ${total} digits and ${fraction} decimals`,
      },
      allows: (value) => {
        if (!isDecimal(value)) return false
        const [whole = '', decimals = ''] = value.replace(/^[+-]/, '').split('.')
        // Facets of XML Schema are about the value: zeros in front and at the end do not count.
        const before = whole.replace(/^0+/, '').length
        const after = decimals.replace(/0+$/, '').length
        if (before + after > total || after > fraction) return false
        return least === undefined || signOf(parseDecimal(value)!) >= 0
      },
    },
  }
}

export const decimalNumber = number(18, 17)
export const nonNegativeNumber = number(18, 17, 0)
export const wholeNumber = number(18, 0)
export const rate = number(11, 10)
export const impliedAmount = number(18, 5, 0)
/** An amount with its currency. */
export const amount = leaf(number(18, 5, 0), { Ccy: one(currency) })
export const amount13 = leaf(number(18, 13, 0), { Ccy: one(currency) })
