// What must be in order before a contract is signed and while it runs: tax certificate, apprentices, chain, wages.
import { addMonths, dateText, dayNumber, localDate, type LocalDate } from './date.ts'
import { badAmount, badDate } from './moment-refusal.ts'
import { kronerText, parseHundredths, parseKroner } from './money.ts'
import { parseMoment } from './oslo.ts'
import { pendingSentences } from './pending.ts'
import type { Buyer, ContractKind } from './procurement.ts'
import { refuse, type Outcome } from './refusal.ts'
import { eeaThreshold } from './route.ts'
import { noRow, openLedger, type Confirmation, type Question, type UsedRow } from './row.ts'
import {
  apprenticeShare,
  subcontractorLevels,
  taxCertificateAge,
  taxCertificateThreshold,
  wageDuty,
} from './rows/seriousness.ts'
import { explain, text, type Explanation, type Text } from './text.ts'

export interface TaxCertificateInput {
  /** Contract value in decimal kroner. */
  readonly value: string
  /** The day of signing. */
  readonly date: string
  /** The day the certificate was issued; absent when there is none. */
  readonly issued?: string
  /** The supplier shows no arrears, or the buyer has accepted what it shows; true unless said otherwise. */
  readonly inOrder?: boolean
  readonly confirmations?: readonly Confirmation[]
}

/** Whether the tax certificate lets the contract be signed (FOA § 7-2). */
export function checkTaxCertificate(input: TaxCertificateInput): Outcome<{
  readonly required: boolean
  /** The last day on which the certificate is young enough; `null` when none is required. */
  readonly validUntil: LocalDate | null
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const value = parseKroner(input.value)
  if (value === undefined) return badAmount('value', input.value)
  const issued = input.issued === undefined ? undefined : parseMoment(input.issued)
  if (input.issued !== undefined && issued === undefined) return badDate('issued', input.issued)
  const ledger = openLedger(input.confirmations)
  const threshold = ledger.use(taxCertificateThreshold, moment.date)
  if (threshold === undefined) return noRow(taxCertificateThreshold, moment.date)
  const account = { rows: ledger.rows, needsConfirmation: ledger.needsConfirmation }
  const from = kronerText(BigInt(threshold.value.kroner) * 100n)
  const duty = text(
    `Skatteattest kreves fra ${from.nb} (${threshold.paragraph}).`,
    `Skatteattest er kravd frå ${from.nn} (${threshold.paragraph}).`,
    `A tax certificate is required from ${from.en} (${threshold.paragraph}).`,
  )
  if (value < BigInt(threshold.value.kroner) * 100n) {
    const below = text('Kontrakten er under grensen.', 'Kontrakten er under grensa.', 'The contract is below that.')
    return { ok: true, required: false, validUntil: null, ...account, explanation: explain([duty, below]) }
  }
  const age = ledger.use(taxCertificateAge, moment.date)
  if (age === undefined) return noRow(taxCertificateAge, moment.date)
  const cure = text(
    'Hent ny skatteattest fra leverandøren før kontrakten signeres.',
    'Hent ny skatteattest frå leverandøren før kontrakten blir signert.',
    'Get a new tax certificate from the supplier before the contract is signed.',
  )
  if (issued === undefined) {
    return refuse(
      'tax-certificate-missing',
      text(
        'Kontrakten kan ikke signeres uten skatteattest.',
        'Kontrakten kan ikkje signerast utan skatteattest.',
        'The contract may not be signed without a tax certificate.',
      ),
      cure,
      threshold.paragraph,
    )
  }
  const validUntil = localDate(addMonths(dayNumber(issued.date), age.value.count))
  if (moment.date > validUntil || issued.date > moment.date || input.inOrder === false) {
    return refuse(
      'tax-certificate-not-valid',
      text(
        'Skatteattesten er for gammel, datert etter signeringen eller viser restanser.',
        'Skatteattesten er for gammal, datert etter signeringa eller viser restansar.',
        'The tax certificate is too old, dated after signing, or shows arrears.',
      ),
      cure,
      age.paragraph,
    )
  }
  const shown = dateText(validUntil)
  const valid = text(
    `Attesten kan brukes til og med ${shown.nb}.`,
    `Attesten kan brukast til og med ${shown.nn}.`,
    `The certificate may be used up to and including ${shown.en}.`,
  )
  return {
    ok: true,
    required: true,
    validUntil,
    ...account,
    explanation: explain([duty, valid, ...pendingSentences(ledger)]),
  }
}

export interface ApprenticeInput {
  readonly date: string
  /** Hours worked by apprentices, decimal text with at most two decimals. */
  readonly apprenticeHours: string
  /** All hours in the trades concerned. */
  readonly relevantHours: string
  readonly apprentices: number
}

/** Whether the use of apprentices meets the clauses: at least one, and a tenth of the relevant hours. */
export function checkApprentices(input: ApprenticeInput): Outcome<{
  /** Percent with two decimals, rounded down. */
  readonly percent: string
  readonly rows: readonly UsedRow[]
  readonly explanation: Explanation
}> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const own = parseHundredths(input.apprenticeHours)
  if (own === undefined) return badAmount('apprenticeHours', input.apprenticeHours)
  const all = parseHundredths(input.relevantHours)
  if (all === undefined || all === 0n || own > all) return badAmount('relevantHours', input.relevantHours)
  const ledger = openLedger()
  const row = ledger.use(apprenticeShare, moment.date)
  if (row === undefined) return noRow(apprenticeShare, moment.date)
  const hundredths = (own * 10_000n) / all
  const percent = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
  const cure = text(
    'Krev retting, og bruk sanksjonene i kontrakten.',
    'Krev retting, og bruk sanksjonane i kontrakten.',
    'Demand correction, and use the sanctions of the contract.',
  )
  if (!(input.apprentices >= 1)) {
    return refuse(
      'no-apprentice',
      text('Ingen lærling har deltatt.', 'Ingen lærling har delteke.', 'No apprentice has taken part.'),
      cure,
      row.paragraph,
    )
  }
  if (own * 100n < all * BigInt(row.value.percent)) {
    return refuse(
      'apprentice-share-too-low',
      text(
        `Lærlinger har utført ${percent} % av timene. Minst ${row.value.percent} % kreves.`,
        `Lærlingar har utført ${percent} % av timane. Minst ${row.value.percent} % er kravd.`,
        `Apprentices have worked ${percent}% of the hours. At least ${row.value.percent}% is required.`,
      ),
      cure,
      row.paragraph,
    )
  }
  const share = text(
    `Lærlinger har utført ${percent} % av timene; minst ${row.value.percent} % kreves (${row.paragraph}).`,
    `Lærlingar har utført ${percent} % av timane; minst ${row.value.percent} % er kravd (${row.paragraph}).`,
    `Apprentices have worked ${percent}% of the hours; at least ${row.value.percent}% is required (${row.paragraph}).`,
  )
  return { ok: true, percent, rows: ledger.rows, explanation: explain([share]) }
}

/** Whether a chain of subcontractors is short enough in works and cleaning: two levels, unless the buyer dispenses. */
export function checkChain(input: {
  readonly date: string
  /** Levels below the supplier. */
  readonly levels: number
  readonly dispensation?: string
}): Outcome<{ readonly rows: readonly UsedRow[]; readonly explanation: Explanation }> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const ledger = openLedger()
  const row = ledger.use(subcontractorLevels, moment.date)
  if (row === undefined) return noRow(subcontractorLevels, moment.date)
  if (input.levels > row.value.count && (input.dispensation ?? '').trim() === '') {
    return refuse(
      'chain-too-long',
      text(
        `Kjeden har ${input.levels} ledd. Høyst ${row.value.count} er tillatt.`,
        `Kjeda har ${input.levels} ledd. Høgst ${row.value.count} er tillate.`,
        `The chain has ${input.levels} levels. At most ${row.value.count} are allowed.`,
      ),
      text(
        'Kort ned kjeden, eller gi begrunnet dispensasjon.',
        'Kort ned kjeda, eller gje grunngjeven dispensasjon.',
        'Shorten the chain, or give a reasoned dispensation.',
      ),
      row.paragraph,
    )
  }
  const allowed = text(
    `Kjeden har ${input.levels} ledd; høyst ${row.value.count} er tillatt (${row.paragraph}).`,
    `Kjeda har ${input.levels} ledd; høgst ${row.value.count} er tillate (${row.paragraph}).`,
    `The chain has ${input.levels} levels; at most ${row.value.count} are allowed (${row.paragraph}).`,
  )
  const dispensed = text(
    'Oppdragsgiver har gitt dispensasjon.',
    'Oppdragsgivar har gjeve dispensasjon.',
    'The buyer has given a dispensation.',
  )
  const sentences = input.levels > row.value.count ? [allowed, dispensed] : [allowed]
  return { ok: true, rows: ledger.rows, explanation: explain(sentences) }
}

/** Whether the contract must have a clause on wages and working conditions: services and works from the EEA value. */
export function wageClause(input: {
  readonly kind: ContractKind
  readonly buyer: Buyer
  readonly value: string
  readonly date: string
  readonly confirmations?: readonly Confirmation[]
}): Outcome<{
  readonly required: boolean
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const value = parseKroner(input.value)
  if (value === undefined) return badAmount('value', input.value)
  const ledger = openLedger(input.confirmations)
  const duty = ledger.use(wageDuty, moment.date)
  if (duty === undefined) return noRow(wageDuty, moment.date)
  // The duty follows the goods and services value also for works.
  const series = eeaThreshold('services', input.buyer, 'procurement')
  const threshold = ledger.use(series, moment.date)
  if (threshold === undefined) return noRow(series, moment.date)
  const required = input.kind !== 'goods' && value >= BigInt(threshold.value.kroner) * 100n
  return {
    ok: true,
    required,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([duty.value.text, clauseSentence(required), ...pendingSentences(ledger)]),
  }
}

function clauseSentence(required: boolean): Text {
  return required
    ? text('Kontrakten skal ha klausulen.', 'Kontrakten skal ha klausulen.', 'The contract must have the clause.')
    : text(
        'Kontrakten trenger ikke klausulen.',
        'Kontrakten treng ikkje klausulen.',
        'The contract does not need the clause.',
      )
}
