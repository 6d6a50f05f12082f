// Whether a contract may be changed during its term, and which notice the change triggers.
import { badAmount, badDate } from './moment-refusal.ts'
import { kronerText, parseKroner, parseSignedKroner, type Ore } from './money.ts'
import { parseMoment } from './oslo.ts'
import { pendingSentences } from './pending.ts'
import type { Buyer, ContractKind, Regime } from './procurement.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { eeaThreshold } from './route.ts'
import { noRow, openLedger, type Confirmation, type Ledger, type Question, type UsedRow } from './row.ts'
import {
  changeGrounds,
  changeNotice,
  largeChange,
  minimalChangeGoodsServices,
  minimalChangeWorks,
  overallNature,
  partIIChange,
  substantialChanges,
} from './rows/contract-change.ts'
import { explain, text, type Explanation, type Text } from './text.ts'
import type { LocalDate } from './date.ts'

/** The letters of FOA § 28-1 (1). */
export type ChangeGround = 'a' | 'b' | 'c' | 'd' | 'e' | 'f'

export const changeGroundCodes: readonly ChangeGround[] = ['a', 'b', 'c', 'd', 'e', 'f']

/** eForms codes for the justification of a modification. */
export type ModificationCode = 'mod-rev' | 'mod-minv' | 'add-wss' | 'mod-cir' | 'mod-repl' | 'mod-nons'

const codes: Record<ChangeGround, ModificationCode> = {
  a: 'mod-rev',
  b: 'mod-minv',
  c: 'add-wss',
  d: 'mod-cir',
  e: 'mod-repl',
  f: 'mod-nons',
}

/** The eForms code of a ground. */
export function modificationCode(ground: ChangeGround): ModificationCode {
  return codes[ground]
}

/** The four kinds of FOA § 28-2 that are always substantial. */
export type SubstantialSign = 'other-outcome' | 'balance' | 'scope' | 'supplier'

export interface ContractChangeInput {
  readonly regime?: Regime
  /** The part under which the contract was awarded. */
  readonly part: 'I' | 'II' | 'III' | 'IV' | 'V'
  readonly kind: ContractKind
  readonly buyer: Buyer
  /** The day of the change. */
  readonly date: string
  /** Original value in decimal kroner; with an indexation clause, the indexed value (art. 72 (3)). */
  readonly contractValue: string
  readonly ground: ChangeGround
  /** What the change adds, in decimal kroner; negative when it takes away. */
  readonly amount: string
  /** Earlier changes under letter b, signed decimal kroner each. */
  readonly earlierMinor?: readonly string[]
  /** The change gives the contract another overall nature. */
  readonly changesNature?: boolean
  /** Signs of § 28-2 that are present; looked at for letter f and in part II. */
  readonly substantial?: readonly SubstantialSign[]
  readonly confirmations?: readonly Confirmation[]
}

export interface ContractChangeResult {
  readonly ground: ChangeGround
  readonly code: ModificationCode
  /** The eForms subtype of the notice that must be published; `null` when none. */
  readonly notice: '38' | '39' | '40' | null
  /** What the ceilings were measured on: this change, with the earlier ones under letter b. Decimal kroner. */
  readonly measured: string
  /** Of the contract value, in percent with two decimals, rounded half up; for reading, never for deciding. */
  readonly percent: string
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

const mostEarlier = 10_000

/**
 * Whether a change is allowed. Refuses amounts and dates that are none, a change of overall nature, a letter b change
 * that cumulatively reaches the EEA threshold or passes its percentage, a letter c or d change above half the value
 * (not in utilities), and a substantial change.
 */
export function contractChange(input: ContractChangeInput): Outcome<ContractChangeResult> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const value = parseKroner(input.contractValue)
  if (value === undefined || value === 0n) return badAmount('contractValue', input.contractValue)
  const amount = parseSignedKroner(input.amount)
  if (amount === undefined) return badAmount('amount', input.amount)
  const earlierGiven = input.earlierMinor ?? []
  if (earlierGiven.length > mostEarlier) return badAmount('earlierMinor', String(earlierGiven.length))
  let earlier = 0n
  for (const given of earlierGiven) {
    const change = parseSignedKroner(given)
    if (change === undefined) return badAmount('earlierMinor', given)
    earlier += change
  }
  const regime = input.regime ?? 'procurement'
  if (regime === 'defence') return noRulesForDefence()
  const { date } = moment
  const ledger = openLedger(input.confirmations)
  const grounds = ledger.use(changeGrounds, date)
  if (grounds === undefined) return noRow(changeGrounds, date)
  const item = grounds.value.items.find((candidate) => candidate.id === input.ground)
  const sentences: Text[] = item === undefined ? [] : [item.text]

  if (input.part === 'II' && regime === 'procurement') {
    const row = ledger.use(partIIChange, date)
    if (row === undefined) return noRow(partIIChange, date)
    sentences.push(row.value.text)
  }
  if (input.changesNature === true && input.ground !== 'e') return natureChanged(ledger, date)

  const isMinor = input.ground === 'b'
  const measured = isMinor ? absolute(earlier + amount) : absolute(amount)
  const share = { measured, value }
  if (isMinor) {
    const refusal = minorChange(input, regime, share, date, ledger, sentences)
    if (refusal !== undefined) return refusal
  }
  if (input.ground === 'c' || input.ground === 'd') {
    const refusal = majorChange(regime, share, date, ledger, sentences)
    if (refusal !== undefined) return refusal
  }
  if (input.ground === 'f') {
    const refusal = substantialChange(input.substantial ?? [], date, ledger)
    if (refusal !== undefined) return refusal
  }
  const notice = noticeFor(input, regime)
  if (notice !== null) {
    const row = ledger.use(changeNotice, date)
    if (row === undefined) return noRow(changeNotice, date)
    sentences.push(row.value.text)
  } else {
    sentences.push(
      text('Endringen skal ikke kunngjøres.', 'Endringa skal ikkje kunngjerast.', 'The change need not be published.'),
    )
  }
  return {
    ok: true,
    ground: input.ground,
    code: codes[input.ground],
    notice,
    measured: decimal(measured),
    percent: percentText(share),
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([...sentences, ...pendingSentences(ledger)]),
  }
}

interface Share {
  readonly measured: Ore
  readonly value: Ore
}

function minorChange(
  input: ContractChangeInput,
  regime: Regime,
  share: Share,
  date: LocalDate,
  ledger: Ledger,
  sentences: Text[],
): Refusal | undefined {
  const threshold = eeaThreshold(input.kind, input.buyer, regime)
  const limit = ledger.use(threshold, date)
  if (limit === undefined) return noRow(threshold, date)
  const ceilings = input.kind === 'works' ? minimalChangeWorks : minimalChangeGoodsServices
  const ceiling = ledger.use(ceilings, date)
  if (ceiling === undefined) return noRow(ceilings, date)
  const limitOre = BigInt(limit.value.kroner) * 100n
  if (share.measured >= limitOre) return aboveThreshold(share.measured, limitOre)
  if (exceeds(share, ceiling.value.percent)) return abovePercent(share, ceiling.value.percent, ceiling.paragraph)
  sentences.push(
    text(
      `Endringene er samlet ${kronerText(share.measured).nb} (${percentText(share)} %), under EØS-terskelverdien og innenfor ${ceiling.value.percent} %.`,
      `Endringane er samla ${kronerText(share.measured).nn} (${percentText(share)} %), under EØS-terskelverdien og innanfor ${ceiling.value.percent} %.`,
      `The changes are ${kronerText(share.measured).en} together (${percentText(share)}%), below the EEA threshold and within ${ceiling.value.percent}%.`,
    ),
  )
  return undefined
}

/** Letters c and d. The ceiling does not bind utilities (Directive 2014/25/EU art. 89). */
function majorChange(
  regime: Regime,
  share: Share,
  date: LocalDate,
  ledger: Ledger,
  sentences: Text[],
): Refusal | undefined {
  if (regime === 'utilities') return undefined
  const ceiling = ledger.use(largeChange, date)
  if (ceiling === undefined) return noRow(largeChange, date)
  if (exceeds(share, ceiling.value.percent)) return abovePercent(share, ceiling.value.percent, ceiling.paragraph)
  sentences.push(
    text(
      `Endringen er ${percentText(share)} % av verdien, innenfor ${ceiling.value.percent} %.`,
      `Endringa er ${percentText(share)} % av verdien, innanfor ${ceiling.value.percent} %.`,
      `The change is ${percentText(share)}% of the value, within ${ceiling.value.percent}%.`,
    ),
  )
  return undefined
}

function substantialChange(signs: readonly SubstantialSign[], date: LocalDate, ledger: Ledger): Refusal | undefined {
  const row = ledger.use(substantialChanges, date)
  if (row === undefined) return noRow(substantialChanges, date)
  const present = row.value.items.find((candidate) => signs.some((sign) => sign === candidate.id))
  if (present === undefined) return undefined
  return refuse(
    'change-substantial',
    text(
      `Endringen er vesentlig: ${present.text.nb}.`,
      `Endringa er vesentleg: ${present.text.nn}.`,
      `The change is substantial: ${present.text.en}.`,
    ),
    newCompetition(),
    row.paragraph,
  )
}

/** Directive 2009/81/EC says nothing of changes, and FOSA was not read: no rule is borrowed from another regulation. */
function noRulesForDefence(): Refusal {
  return refuse(
    'no-rules-on-change',
    text(
      'Radene har ingen regler om endring av kontrakt etter FOSA.',
      'Radene har ingen reglar om endring av kontrakt etter FOSA.',
      'The rows hold no rules on the change of a contract under FOSA.',
    ),
    text(
      'Vurder endringen etter FOSA og praksis fra EU-domstolen.',
      'Vurder endringa etter FOSA og praksis frå EU-domstolen.',
      'Assess the change under FOSA and the case law of the Court of Justice.',
    ),
    'FOSA',
  )
}

function noticeFor(input: ContractChangeInput, regime: Regime): ContractChangeResult['notice'] {
  if (input.ground !== 'c' && input.ground !== 'd') return null
  if (regime === 'utilities') return '39'
  if (regime === 'concessions') return '40'
  return input.part === 'III' || input.part === 'IV' || input.part === 'V' ? '38' : null
}

function exceeds(share: Share, percent: number): boolean {
  return share.measured * 100n > share.value * BigInt(percent)
}

function percentText(share: Share): string {
  const hundredths = (share.measured * 20_000n + share.value) / (share.value * 2n)
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
}

function decimal(ore: Ore): string {
  return `${ore / 100n}.${String(ore % 100n).padStart(2, '0')}`
}

function absolute(ore: Ore): Ore {
  return ore < 0n ? -ore : ore
}

function newCompetition(): Text {
  return text(
    'Gjennomfør en ny konkurranse, eller finn et annet grunnlag i § 28-1.',
    'Gjennomfør ein ny konkurranse, eller finn eit anna grunnlag i § 28-1.',
    'Hold a new competition, or find another ground in § 28-1.',
  )
}

function natureChanged(ledger: Ledger, date: LocalDate): Refusal {
  const row = ledger.use(overallNature, date)
  if (row === undefined) return noRow(overallNature, date)
  return refuse('change-of-nature', row.value.text, newCompetition(), row.paragraph)
}

function aboveThreshold(measured: Ore, limit: Ore): Refusal {
  const a = kronerText(measured)
  const b = kronerText(limit)
  return refuse(
    'change-reaches-threshold',
    text(
      `Endringene er samlet ${a.nb} og ikke under EØS-terskelverdien på ${b.nb}.`,
      `Endringane er samla ${a.nn} og ikkje under EØS-terskelverdien på ${b.nn}.`,
      `The changes are ${a.en} together and not below the EEA threshold of ${b.en}.`,
    ),
    newCompetition(),
    'FOA § 28-1 (1) b',
  )
}

function abovePercent(share: Share, percent: number, paragraph: string): Refusal {
  const shown = percentText(share)
  return refuse(
    'change-above-percentage',
    text(
      `Endringen er ${shown} % av kontraktens verdi. Høyst ${percent} % er tillatt.`,
      `Endringa er ${shown} % av verdien til kontrakten. Høgst ${percent} % er tillate.`,
      `The change is ${shown}% of the contract value. At most ${percent}% is allowed.`,
    ),
    newCompetition(),
    paragraph,
  )
}
