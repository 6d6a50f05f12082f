// Price regulation by an index: P1 = P0 · I1 / I0, in exact arithmetic.
import { badAmount } from './moment-refusal.ts'
import { kroner, parseKroner } from './money.ts'
import { refuse, type Outcome } from './refusal.ts'
import { explain, text, type Explanation, type Text } from './text.ts'

export interface PriceRegulation {
  /** The price to be regulated, decimal kroner. */
  readonly price: string
  /** Published index figures per month (`2026-01`), decimal text with at most four decimals. */
  readonly indices: Readonly<Record<string, string>>
  readonly baseMonth: string
  readonly month: string
  /** The highest change in percent that the clause allows in either direction, whole percent. */
  readonly cap?: number
}

export interface RegulatedPrice {
  /** Decimal kroner, rounded half up to whole øre. */
  readonly price: string
  readonly baseIndex: string
  readonly index: string
  readonly capped: boolean
  readonly explanation: Explanation
}

/** The regulated price. Refuses when an index month is not published: it is never guessed (reference fact 44). */
export function regulatePrice(input: PriceRegulation): Outcome<RegulatedPrice> {
  const price = parseKroner(input.price)
  if (price === undefined) return badAmount('price', input.price)
  const base = figure(input, input.baseMonth)
  if (typeof base !== 'bigint') return base
  const now = figure(input, input.month)
  if (typeof now !== 'bigint') return now
  const { cap } = input
  if (cap !== undefined && (!Number.isInteger(cap) || cap < 0 || cap > 100)) return badAmount('cap', String(cap))
  let numerator = now
  let denominator = base
  let capped = false
  if (cap !== undefined) {
    const limit = BigInt(cap)
    if (now * 100n > base * (100n + limit)) [numerator, denominator, capped] = [100n + limit, 100n, true]
    else if (now * 100n < base * (100n - limit)) [numerator, denominator, capped] = [100n - limit, 100n, true]
  }
  const regulated = (2n * price * numerator + denominator) / (2n * denominator)
  return {
    ok: true,
    price: kroner(regulated),
    baseIndex: input.indices[input.baseMonth] ?? '',
    index: input.indices[input.month] ?? '',
    capped,
    explanation: explain([calculation(input, kroner(regulated), capped)]),
  }
}

function calculation(input: PriceRegulation, regulated: string, capped: boolean): Text {
  const now = input.indices[input.month] ?? ''
  const base = input.indices[input.baseMonth] ?? ''
  const formula = capped ? '' : ` · ${now} / ${base}`
  const cap = input.cap ?? 0
  return text(
    `${input.price} kr${formula} = ${regulated} kr (indeks ${input.month} mot ${input.baseMonth})${capped ? `, begrenset til ${cap} %` : ''}.`,
    `${input.price} kr${formula} = ${regulated} kr (indeks ${input.month} mot ${input.baseMonth})${capped ? `, avgrensa til ${cap} %` : ''}.`,
    `NOK ${input.price}${formula} = NOK ${regulated} (index ${input.month} against ${input.baseMonth})${capped ? `, limited to ${cap}%` : ''}.`,
  )
}

function figure(input: PriceRegulation, month: string) {
  const given = Object.hasOwn(input.indices, month) ? input.indices[month] : undefined
  if (given === undefined) {
    const shown = month.slice(0, 20)
    return refuse(
      'index-missing',
      text(`Indeksen for ${shown} mangler.`, `Indeksen for ${shown} manglar.`, `The index for ${shown} is missing.`),
      text(
        'Vent til indeksen er publisert, og registrer den.',
        'Vent til indeksen er publisert, og registrer han.',
        'Wait until the index is published, and record it.',
      ),
    )
  }
  const parts = /^(\d{1,9})(?:\.(\d{1,4}))?$/.exec(given)
  const value = parts === null ? 0n : BigInt((parts[1] ?? '') + (parts[2] ?? '').padEnd(4, '0'))
  return value === 0n ? badAmount(`indices.${month}`, given) : value
}
