// Which part of which regulation a procurement follows, on the date that the law names: the day the notice is sent.
import { badDate } from './moment-refusal.ts'
import { kroner, kronerText } from './money.ts'
import { parseMoment } from './oslo.ts'
import { regulationName, type Buyer, type Part, type Regime, type RoutedKind } from './procurement.ts'
import { pendingSentences } from './pending.ts'
import { proceduresIn, type ProcedureChoice } from './procedures.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { noRow, openLedger, type Confirmation, type Ledger, type Question, type Series, type UsedRow } from './row.ts'
import { kindName, partsName, type Amount, type Band, type ContractKind, type PartTable } from './row-value.ts'
import {
  partsOfConcessions,
  partsOfDefence,
  partsOfProcurement,
  partsOfUtilities,
  smallLotShare,
} from './rows/parts.ts'
import {
  concessionThreshold,
  defenceEntry,
  defenceThresholdGoodsServices,
  defenceThresholdWorks,
  eeaGoodsServicesOther,
  eeaGoodsServicesState,
  eeaHealth,
  eeaSpecial,
  eeaWorks,
  entryThreshold,
  nationalThreshold,
  smallLotGoodsServices,
  smallLotWorks,
  utilityGoodsServices,
  utilitySpecial,
  utilityWorks,
} from './rows/thresholds.ts'
import { explain, text, type Explanation, type Text } from './text.ts'
import { valueOf, type LotValue, type ProcurementValue, type ValueInput, type ValueStep } from './value.ts'
import type { LocalDate } from './date.ts'

export interface RouteInput extends ValueInput {
  readonly kind: ContractKind
  /** The kind of public body; without it no threshold can be chosen (LT-R001B). */
  readonly buyer?: Buyer
  readonly regime?: Regime
  readonly designContest?: boolean
  /** The day on which the notice is (to be) sent, or the contract is to be made where there is no notice. */
  readonly date: string
  readonly confirmations?: readonly Confirmation[]
}

export interface Threshold {
  readonly id: 'entry' | 'national' | 'eea'
  /** Decimal kroner. */
  readonly amount: string
  readonly row: string
  /** The value is equal to the threshold or above it. */
  readonly reached: boolean
}

export interface RoutedLot {
  readonly id: string
  readonly value: string
  readonly part: Part
  readonly parts: readonly Part[]
  /** The lot is taken out by the small-lot exception. */
  readonly small: boolean
}

export interface RouteResult {
  readonly regime: Regime
  readonly regulation: Text
  readonly date: LocalDate
  /** The part that governs the procedure. */
  readonly part: Part
  /** Every part that applies. */
  readonly parts: readonly Part[]
  /** Where a competition must be announced. */
  readonly notice: 'none' | 'national' | 'ted'
  /** Decimal kroner excluding VAT. */
  readonly value: string
  readonly valueSteps: readonly ValueStep[]
  readonly thresholds: readonly Threshold[]
  readonly lots: readonly RoutedLot[]
  readonly procedures: readonly ProcedureChoice[]
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

const tables: Record<Regime, Series<PartTable>> = {
  procurement: partsOfProcurement,
  utilities: partsOfUtilities,
  concessions: partsOfConcessions,
  defence: partsOfDefence,
}

/** The series of the EEA threshold for a kind of contract, kind of buyer and regulation. */
export function eeaThreshold(kind: RoutedKind, buyer: Buyer, regime: Regime): Series<Amount> {
  if (regime === 'concessions') return concessionThreshold
  if (regime === 'defence') return kind === 'works' ? defenceThresholdWorks : defenceThresholdGoodsServices
  if (regime === 'utilities') {
    if (kind === 'works') return utilityWorks
    return kind === 'special' || kind === 'health' ? utilitySpecial : utilityGoodsServices
  }
  if (kind === 'works') return eeaWorks
  if (kind === 'special') return eeaSpecial
  if (kind === 'health') return eeaHealth
  return buyer === 'state' ? eeaGoodsServicesState : eeaGoodsServicesOther
}

/**
 * Routes a procurement. Refuses a date that is none or on which the rows say nothing, a missing kind of buyer, an
 * amount that is none, and a small-lot exception that does not hold. A row that is pending and not confirmed is used
 * only with its question in `needsConfirmation`: whoever decides must confirm it first.
 */
export function route(input: RouteInput): Outcome<RouteResult> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const { date } = moment
  const { buyer } = input
  if (buyer === undefined) return buyerMissing()
  const regime = input.regime ?? 'procurement'
  const kind: RoutedKind = input.designContest === true ? 'design-contest' : input.kind
  const ledger = openLedger(input.confirmations)

  const value = valueOf(input, date, ledger)
  if (!value.ok) return value
  const entrySeries = regime === 'defence' ? defenceEntry : entryThreshold
  const entry = ledger.use(entrySeries, date)
  if (entry === undefined) return noRow(entrySeries, date)
  const national = regime === 'procurement' ? ledger.use(nationalThreshold, date) : undefined
  if (national === undefined && regime === 'procurement') return noRow(nationalThreshold, date)
  const eeaSeries = eeaThreshold(kind, buyer, regime)
  const eea = ledger.use(eeaSeries, date)
  if (eea === undefined) return noRow(eeaSeries, date)
  const table = ledger.use(tables[regime], date)
  if (table === undefined) return noRow(tables[regime], date)

  const thresholds = [
    thresholdOf('entry', entry, value.ore),
    ...(national === undefined ? [] : [thresholdOf('national', national, value.ore)]),
    thresholdOf('eea', eea, value.ore),
  ]
  const reached = (id: Threshold['id']): boolean =>
    thresholds.some((threshold) => threshold.id === id && threshold.reached)
  const band = bandOf(table.value, kind, reached('entry'), reached('national'), reached('eea'))
  const lots = routeLots(input, value, band, kind, reached('eea'), date, ledger)
  if (!lots.ok) return lots

  const part = band.parts.at(-1) ?? 'none'
  const notice = band.ted ? 'ted' : part === 'II' ? 'national' : 'none'
  const procedures = part === 'none' ? [] : proceduresIn({ part, regime, date, ledger })
  if ('ok' in procedures) return procedures
  return {
    ok: true,
    regime,
    regulation: regulationName(regime),
    date,
    part,
    parts: band.parts,
    notice,
    value: kroner(value.ore),
    valueSteps: value.steps,
    thresholds,
    lots: lots.lots,
    procedures,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([
      ...value.sentences,
      ...thresholds.map((threshold) => thresholdSentence(threshold, ledger)),
      partSentence(kind, band, regime),
      noticeSentence(notice),
      ...lots.sentences,
      ...pendingSentences(ledger),
    ]),
  }
}

/**
 * Whether a part may be stated as the legal basis. A stricter part may be followed of one's own choice; a laxer one may
 * not, and health and social services never follow part II (DFØ rule TH-R008I).
 */
export function checkPart(input: RouteInput & { readonly part: Part }): Outcome<RouteResult> {
  const routed = route(input)
  if (!routed.ok || routed.part === input.part) return routed
  const isOrdinary = routed.regime === 'procurement' && input.designContest !== true && input.kind !== 'health'
  const strictness = ['none', 'I', 'II', 'III']
  const stated = strictness.indexOf(input.part)
  if (isOrdinary && stated > strictness.indexOf(routed.part)) return routed
  const basis = partsName(routed.parts)
  return refuse(
    'part-not-applicable',
    text(
      `Del ${input.part} kan ikke være rettslig grunnlag her. Det som gjelder, er ${basis.nb}.`,
      `Del ${input.part} kan ikkje vere rettsleg grunnlag her. Det som gjeld, er ${basis.nn}.`,
      `Part ${input.part} cannot be the legal basis here. What applies is ${basis.en}.`,
    ),
    text(`Velg del ${routed.part}.`, `Vel del ${routed.part}.`, `Choose part ${routed.part}.`),
    'FOA § 5-1; TH-R008I',
  )
}

function thresholdOf(id: Threshold['id'], row: UsedRow & { readonly value: Amount }, ore: bigint): Threshold {
  const limit = BigInt(row.value.kroner) * 100n
  return { id, amount: kroner(limit), row: row.id, reached: ore >= limit }
}

const outside: Band = { parts: ['none'], ted: false }

function bandOf(table: PartTable, kind: RoutedKind, entry: boolean, national: boolean, eea: boolean): Band {
  if (!entry) return outside
  const bands = table.bands[kind]
  if (eea) return bands[2]
  return national ? bands[1] : bands[0]
}

type RoutedLots =
  | { readonly ok: true; readonly lots: readonly RoutedLot[]; readonly sentences: readonly Text[] }
  | Refusal

/** FOA § 5-4 (8): small lots together within a share of the whole may follow the part of their own size. */
function routeLots(
  input: RouteInput,
  value: ProcurementValue,
  band: Band,
  kind: RoutedKind,
  aboveEea: boolean,
  date: LocalDate,
  ledger: Ledger,
): RoutedLots {
  const lots = input.lots ?? []
  const small = lots.map((lot) => lot.small === true)
  const routed = (exempt: (lot: LotValue) => Band): RoutedLot[] =>
    lots.map((lot, index) => {
      const lotBand = small[index] === true ? exempt(lot) : band
      return {
        id: lot.id ?? String(index + 1),
        value: kroner(value.lots[index] ?? 0n),
        part: lotBand.parts.at(-1) ?? 'none',
        parts: lotBand.parts,
        small: small[index] === true,
      }
    })
  if (!small.includes(true)) return { ok: true, lots: routed(() => band), sentences: [] }
  if (
    !aboveEea ||
    kind === 'health' ||
    kind === 'special' ||
    kind === 'design-contest' ||
    input.regime === 'concessions' ||
    input.regime === 'defence'
  ) {
    return smallLotsNotOpen()
  }
  const share = ledger.use(smallLotShare, date)
  if (share === undefined) return noRow(smallLotShare, date)
  let together = 0n
  for (const [index, lot] of lots.entries()) {
    if (small[index] !== true) continue
    const ore = value.lots[index] ?? 0n
    const limits = (lot.kind ?? kind) === 'works' ? smallLotWorks : smallLotGoodsServices
    const limit = ledger.use(limits, date)
    if (limit === undefined) return noRow(limits, date)
    if (ore >= BigInt(limit.value.kroner) * 100n) return lotTooLarge(lot.id ?? String(index + 1), limit.value.kroner)
    together += ore
  }
  if (together * 100n > value.ore * BigInt(share.value.percent)) return lotsTooLarge(share.value.percent)
  return {
    ok: true,
    lots: routed((lot) =>
      (lot.kind ?? kind) === 'works' ? { parts: ['I', 'II'], ted: false } : { parts: ['I'], ted: false },
    ),
    sentences: [
      text(
        `Delkontraktene som er merket som små, er samlet ${kronerText(together).nb} og høyst ${share.value.percent} % av verdien. De følger del I (varer og tjenester) eller del II (bygg og anlegg), § 5-4 (8).`,
        `Delkontraktane som er merkte som små, er samla ${kronerText(together).nn} og høgst ${share.value.percent} % av verdien. Dei følgjer del I (varer og tenester) eller del II (bygg og anlegg), § 5-4 (8).`,
        `The lots marked as small are ${kronerText(together).en} together and at most ${share.value.percent}% of the value. They follow part I (goods and services) or part II (works), § 5-4 (8).`,
      ),
    ],
  }
}

const thresholdNames: Record<Threshold['id'], Text> = {
  entry: text('innslagspunktet', 'innslagspunktet', 'the entry value'),
  national: text('den nasjonale terskelverdien', 'den nasjonale terskelverdien', 'the national threshold'),
  eea: text('EØS-terskelverdien', 'EØS-terskelverdien', 'the EEA threshold'),
}

function thresholdSentence(threshold: Threshold, ledger: Ledger): Text {
  const row = ledger.rows.find((used) => used.id === threshold.row)
  const name = thresholdNames[threshold.id]
  const shown = kronerText(BigInt(threshold.amount.replace('.', '')))
  const basis = row?.paragraph ?? ''
  return threshold.reached
    ? text(
        `Verdien når ${name.nb} på ${shown.nb} (${basis}).`,
        `Verdien når ${name.nn} på ${shown.nn} (${basis}).`,
        `The value reaches ${name.en} of ${shown.en} (${basis}).`,
      )
    : text(
        `Verdien er under ${name.nb} på ${shown.nb} (${basis}).`,
        `Verdien er under ${name.nn} på ${shown.nn} (${basis}).`,
        `The value is below ${name.en} of ${shown.en} (${basis}).`,
      )
}

function partSentence(kind: RoutedKind, band: Band, regime: Regime): Text {
  const name = partsName(band.parts)
  const what = kindName(kind)
  const law = regulationName(regime)
  return band === outside
    ? text(
        `Anskaffelsen av ${what.nb} er utenfor regelverket.`,
        `Anskaffinga av ${what.nn} er utanfor regelverket.`,
        `The procurement (${what.en}) is outside the rules.`,
      )
    : text(
        `For ${what.nb} gjelder ${name.nb} i ${law.nb}.`,
        `For ${what.nn} gjeld ${name.nn} i ${law.nn}.`,
        `For ${what.en}, ${name.en} of ${law.en} applies.`,
      )
}

function noticeSentence(notice: RouteResult['notice']): Text {
  if (notice === 'ted') {
    return text(
      'Konkurransen skal kunngjøres i Doffin og i TED.',
      'Konkurransen skal kunngjerast i Doffin og i TED.',
      'The competition must be published in Doffin and in TED.',
    )
  }
  if (notice === 'national') {
    return text(
      'Konkurransen skal kunngjøres i Doffin.',
      'Konkurransen skal kunngjerast i Doffin.',
      'The competition must be published in Doffin.',
    )
  }
  return text(
    'Det er ingen plikt til å kunngjøre.',
    'Det er inga plikt til å kunngjere.',
    'There is no duty to publish.',
  )
}

function buyerMissing(): Refusal {
  return refuse(
    'buyer-type-missing',
    text(
      'Typen oppdragsgiver er ikke oppgitt. Den avgjør terskelverdien.',
      'Typen oppdragsgivar er ikkje oppgjeven. Han avgjer terskelverdien.',
      'The kind of buyer is not stated. It decides the threshold.',
    ),
    text(
      'Velg statlig, kommune, fylkeskommune eller offentligrettslig organ.',
      'Vel statleg, kommune, fylkeskommune eller offentlegrettsleg organ.',
      'Choose state, municipality, county or body governed by public law.',
    ),
    'FOA § 5-3; LT-R001B, LT-R002B',
  )
}

function smallLotsNotOpen(): Refusal {
  return refuse(
    'small-lots-not-open',
    text(
      'Unntaket for små delkontrakter gjelder bare når samlet verdi når EØS-terskelverdien, og bare for varer, tjenester og bygg og anlegg.',
      'Unntaket for små delkontraktar gjeld berre når samla verdi når EØS-terskelverdien, og berre for varer, tenester og bygg og anlegg.',
      'The small-lot exception is open only when the total reaches the EEA threshold, and only for goods, services and works.',
    ),
    text(
      'Ta bort merket «liten» fra delkontraktene.',
      'Ta bort merket «liten» frå delkontraktane.',
      'Remove the mark “small” from the lots.',
    ),
    'FOA § 5-4 (8)',
  )
}

function lotTooLarge(id: string, limit: number): Refusal {
  const shown = kronerText(BigInt(limit) * 100n)
  return refuse(
    'small-lot-too-large',
    text(
      `Delkontrakt ${id} er ikke under ${shown.nb}.`,
      `Delkontrakt ${id} er ikkje under ${shown.nn}.`,
      `Lot ${id} is not below ${shown.en}.`,
    ),
    text(
      'Ta bort merket «liten» fra delkontrakten.',
      'Ta bort merket «liten» frå delkontrakten.',
      'Remove the mark “small” from the lot.',
    ),
    'FOA § 5-4 (8)',
  )
}

function lotsTooLarge(percent: number): Refusal {
  return refuse(
    'small-lots-above-share',
    text(
      `De små delkontraktene er samlet mer enn ${percent} % av verdien.`,
      `Dei små delkontraktane er samla meir enn ${percent} % av verdien.`,
      `The small lots together are more than ${percent}% of the value.`,
    ),
    text('Merk færre delkontrakter som små.', 'Merk færre delkontraktar som små.', 'Mark fewer lots as small.'),
    'FOA § 5-4 (8)',
  )
}
