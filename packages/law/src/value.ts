// The value of a procurement (FOA § 5-4): everything the buyer may come to pay, lots together.
import { badAmount } from './moment-refusal.ts'
import { kroner, kronerText, parseKroner, type Ore } from './money.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import type { Ledger } from './row.ts'
import { noRow } from './row.ts'
import { lotsCountTogether, openEndedMonths } from './rows/parts.ts'
import { text, type Text } from './text.ts'
import type { LocalDate } from './date.ts'

/** At most so many lots in one procurement. */
export const mostLots = 10_000

/** Amounts are decimal text in kroner excluding VAT. */
export interface ValueParts {
  /** The firm part of the contract, or the framework's highest total. */
  readonly base?: string
  readonly options?: string
  /** Value of every extension that may be used. */
  readonly extensions?: string
  /** Prizes and payments to participants. */
  readonly prizes?: string
  /** For a contract without a fixed term: value per month. */
  readonly monthly?: string
  /** For a framework agreement or a dynamic purchasing system: the highest total over its whole life. */
  readonly frameworkMaximum?: string
}

export interface LotValue extends ValueParts {
  readonly id?: string
  /** The buyer wants the small-lot exception of § 5-4 (8) for this lot. */
  readonly small?: boolean
  /** What the lot is; where it is not said, the kind of the whole. */
  readonly kind?: 'goods' | 'services' | 'works'
}

export interface ValueInput extends ValueParts {
  readonly lots?: readonly LotValue[]
}

export interface ValueStep {
  readonly id: string
  readonly name: Text
  /** Decimal kroner. */
  readonly amount: string
}

export interface ProcurementValue {
  readonly ore: Ore
  readonly lots: readonly Ore[]
  readonly steps: readonly ValueStep[]
  readonly sentences: readonly Text[]
}

const partNames: Record<keyof ValueParts, Text> = {
  base: text('fast del', 'fast del', 'firm part'),
  options: text('opsjoner', 'opsjonar', 'options'),
  extensions: text('forlengelser', 'forlengingar', 'extensions'),
  prizes: text('premier', 'premiar', 'prizes'),
  monthly: text('månedlig verdi × 48', 'månadleg verdi × 48', 'monthly value × 48'),
  frameworkMaximum: text('rammeavtalens maksimum', 'maksimum for rammeavtala', 'framework maximum'),
}

/**
 * Adds up a procurement's value. A `base` beside lots is their stated total and must equal it. Refuses amounts that are none, an input without any amount, and a framework maximum
 * below the rest of what is stated.
 */
export function valueOf(input: ValueInput, date: LocalDate, ledger: Ledger): Outcome<ProcurementValue> {
  const rule = ledger.use(lotsCountTogether, date)
  if (rule === undefined) return noRow(lotsCountTogether, date)
  const steps: ValueStep[] = []
  const lots: Ore[] = []
  const own = sumOf(input, '', date, ledger, steps)
  if (!own.ok) return own
  let ore = 0n
  const given = input.lots ?? []
  if (given.length > mostLots) return tooManyLots()
  for (const [index, lot] of given.entries()) {
    const value = sumOf(lot, lot.id ?? String(index + 1), date, ledger, steps)
    if (!value.ok) return value
    if (value.empty) return noValue(lot.id ?? String(index + 1))
    lots.push(value.ore)
    ore += value.ore
  }
  if (own.empty && lots.length === 0) return noValue('')
  if (lots.length > 0 && input.base !== undefined) {
    // A total beside the lots says the same thing twice; it must say the same (DFØ: value of the procedure is the sum).
    const stated = parseKroner(input.base) ?? 0n
    if (stated !== ore) return differsFromLots(stated, ore)
    ore -= stated
    steps.splice(
      steps.findIndex((step) => step.id === 'base'),
      1,
    )
  }
  if (own.hasMaximum && own.ore < ore) return maximumTooLow()
  ore = own.hasMaximum ? own.ore : ore + own.ore
  const shown = kronerText(ore)
  const sentence =
    lots.length > 1
      ? text(
          `Anskaffelsens verdi er ${shown.nb}: ${lots.length} delkontrakter regnes sammen (§ 5-4).`,
          `Verdien av anskaffinga er ${shown.nn}: ${lots.length} delkontraktar blir rekna saman (§ 5-4).`,
          `The value of the procurement is ${shown.en}: ${lots.length} lots are counted together (§ 5-4).`,
        )
      : text(
          `Anskaffelsens verdi er ${shown.nb} uten mva. (§ 5-4).`,
          `Verdien av anskaffinga er ${shown.nn} utan mva. (§ 5-4).`,
          `The value of the procurement is ${shown.en} without VAT (§ 5-4).`,
        )
  return { ok: true, ore, lots, steps, sentences: [sentence] }
}

type Sum = { readonly ok: true; readonly ore: Ore; readonly empty: boolean; readonly hasMaximum: boolean } | Refusal

function sumOf(values: ValueParts, lot: string, date: LocalDate, ledger: Ledger, steps: ValueStep[]): Sum {
  let ore = 0n
  let maximum: Ore | undefined
  let empty = true
  for (const part of Object.keys(partNames) as (keyof ValueParts)[]) {
    const given = values[part]
    if (given === undefined) continue
    const amount = parseKroner(given)
    if (amount === undefined) return badAmount(lot === '' ? part : `${lot}.${part}`, given)
    empty = false
    let counted = amount
    if (part === 'monthly') {
      const months = ledger.use(openEndedMonths, date)
      if (months === undefined) return noRow(openEndedMonths, date)
      counted = amount * BigInt(months.value.count)
    }
    steps.push({ id: lot === '' ? part : `${lot}.${part}`, name: partNames[part], amount: kroner(counted) })
    if (part === 'frameworkMaximum') maximum = amount
    else ore += counted
  }
  if (maximum !== undefined && maximum < ore) return maximumTooLow()
  return { ok: true, ore: maximum ?? ore, empty, hasMaximum: maximum !== undefined }
}

function differsFromLots(stated: Ore, lots: Ore): Refusal {
  const a = kronerText(stated)
  const b = kronerText(lots)
  return refuse(
    'value-differs-from-lots',
    text(
      `Oppgitt verdi er ${a.nb}, men delkontraktene er samlet ${b.nb}.`,
      `Oppgjeven verdi er ${a.nn}, men delkontraktane er samla ${b.nn}.`,
      `The stated value is ${a.en}, but the lots are ${b.en} together.`,
    ),
    text(
      'Oppgi bare delkontraktene, eller rett summen.',
      'Oppgje berre delkontraktane, eller rett summen.',
      'State the lots only, or correct the total.',
    ),
    'FOA § 5-4',
  )
}

function maximumTooLow(): Refusal {
  return refuse(
    'framework-maximum-too-low',
    text(
      'Rammeavtalens maksimum er lavere enn summen av det som ellers er oppgitt.',
      'Maksimum for rammeavtala er lågare enn summen av det som elles er oppgjeve.',
      'The framework maximum is lower than the sum of what else is stated.',
    ),
    text(
      'Oppgi den høyeste samlede verdien for hele avtaleperioden.',
      'Oppgje den høgaste samla verdien for heile avtaleperioden.',
      'State the highest total for the whole term.',
    ),
    'FOA § 5-4',
  )
}

function noValue(lot: string): Refusal {
  const where = lot === '' ? '' : ` (${lot})`
  return refuse(
    'value-missing',
    text(`Verdien er ikke oppgitt${where}.`, `Verdien er ikkje oppgjeven${where}.`, `No value is stated${where}.`),
    text(
      'Oppgi anslått verdi i kroner uten mva., medregnet opsjoner og forlengelser.',
      'Oppgje anslått verdi i kroner utan mva., medrekna opsjonar og forlengingar.',
      'State the estimated value in kroner without VAT, options and extensions included.',
    ),
    'FOA § 5-4',
  )
}

function tooManyLots(): Refusal {
  return refuse(
    'too-many-lots',
    text(
      `Høyst ${mostLots} delkontrakter kan regnes sammen.`,
      `Høgst ${mostLots} delkontraktar kan reknast saman.`,
      `At most ${mostLots} lots can be added up.`,
    ),
    text('Del opp anskaffelsen.', 'Del opp anskaffinga.', 'Divide the procurement.'),
  )
}
