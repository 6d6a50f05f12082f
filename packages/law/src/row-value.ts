// What a row can say, and how that reads to a person.
import { kronerText } from './money.ts'
import { listed, perLanguage, text, type Text } from './text.ts'

export type CountUnit = 'day' | 'working-day' | 'month' | 'year' | 'level'

export interface Amount {
  readonly kind: 'amount'
  /** Whole kroner excluding VAT. */
  readonly kroner: number
}

/** A number of days, months, years, or levels of a chain. */
export interface Period {
  readonly kind: 'period'
  readonly count: number
  readonly unit: CountUnit
}

export interface Percent {
  readonly kind: 'percent'
  readonly percent: number
}

/** Minimum days of one phase: the main rule, and what each circumstance lowers it to. */
export interface Limit {
  readonly kind: 'limit'
  readonly days: number
  /** When tenders may be sent electronically. */
  readonly electronic?: number
  /** After a planning notice that shortens. */
  readonly planned?: number
  /** Urgency, with a published reason. */
  readonly urgent?: number
}

/** Standstill in days: sent electronically, and sent otherwise. */
export interface StandstillDays {
  readonly kind: 'standstill'
  readonly electronic: number
  readonly otherwise: number
}

export interface Item {
  readonly id: string
  readonly text: Text
}

export interface Items {
  readonly kind: 'items'
  readonly items: readonly Item[]
}

export interface Statement {
  readonly kind: 'statement'
  readonly text: Text
}

export type Part = 'none' | 'I' | 'II' | 'III' | 'IV' | 'V'

export interface Band {
  /** Every part that applies; the last is the one that governs the procedure. */
  readonly parts: readonly Part[]
  /** The procurement is published in the whole EEA (TED). */
  readonly ted: boolean
}

export type ContractKind = 'goods' | 'services' | 'works' | 'special' | 'health'
export type RoutedKind = ContractKind | 'design-contest'

/** Which parts apply between the thresholds: entry–national, national–EEA, EEA and above. */
export interface PartTable {
  readonly kind: 'parts'
  readonly bands: Readonly<Record<RoutedKind, readonly [Band, Band, Band]>>
}

export type RowValue = Amount | Period | Percent | Limit | StandstillDays | Items | Statement | PartTable

export function amount(kroner: number): Amount {
  return { kind: 'amount', kroner }
}

export function period(count: number, unit: CountUnit): Period {
  return { kind: 'period', count, unit }
}

export function percent(value: number): Percent {
  return { kind: 'percent', percent: value }
}

export function statement(nb: string, nn: string, en: string): Statement {
  return { kind: 'statement', text: text(nb, nn, en) }
}

export function items(...list: readonly (readonly [id: string, nb: string, nn: string, en: string])[]): Items {
  return { kind: 'items', items: list.map(([id, nb, nn, en]) => ({ id, text: text(nb, nn, en) })) }
}

const unitWords: Record<CountUnit, readonly [one: Text, many: Text]> = {
  day: [text('dag', 'dag', 'day'), text('dager', 'dagar', 'days')],
  'working-day': [text('virkedag', 'verkedag', 'working day'), text('virkedager', 'verkedagar', 'working days')],
  month: [text('måned', 'månad', 'month'), text('måneder', 'månader', 'months')],
  year: [text('år', 'år', 'year'), text('år', 'år', 'years')],
  level: [text('ledd', 'ledd', 'level'), text('ledd', 'ledd', 'levels')],
}

/** `10 dager`, `10 dagar`, `10 days`. */
export function periodText(count: number, unit: CountUnit): Text {
  const words = unitWords[unit][count === 1 ? 0 : 1]
  return perLanguage((language) => `${count}\u00a0${words[language]}`)
}

/** What a row says, in words, for a reader who is no programmer. */
export function valueText(value: RowValue): Text {
  switch (value.kind) {
    case 'amount':
      return kronerText(BigInt(value.kroner) * 100n)
    case 'period':
      return periodText(value.count, value.unit)
    case 'percent':
      return perLanguage((language) => `${value.percent}${language === 'en' ? '' : '\u00a0'}%`)
    case 'limit':
      return limitText(value)
    case 'standstill':
      return text(
        `${value.electronic} dager elektronisk, ellers ${value.otherwise} dager`,
        `${value.electronic} dagar elektronisk, elles ${value.otherwise} dagar`,
        `${value.electronic} days electronically, else ${value.otherwise} days`,
      )
    case 'items':
      return perLanguage((language) => value.items.map((item) => `${item.id}: ${item.text[language]}`).join('; '))
    case 'statement':
      return value.text
    case 'parts':
      return partsText(value)
  }
}

function limitText(value: Limit): Text {
  const days = periodText(value.days, 'day')
  const shorter = (
    [
      [value.electronic, text('elektronisk innlevering', 'elektronisk innlevering', 'electronic submission')],
      [value.planned, text('veiledende kunngjøring', 'rettleiande kunngjering', 'planning notice')],
      [value.urgent, text('begrunnet hast', 'grunngjeven hast', 'justified urgency')],
    ] as const
  ).filter(([count]) => count !== undefined)
  return perLanguage((language) =>
    [days[language], ...shorter.map(([count, why]) => `${count} (${why[language]})`)].join('; '),
  )
}

const kindNames: Record<RoutedKind, Text> = {
  goods: text('varer', 'varer', 'goods'),
  services: text('tjenester', 'tenester', 'services'),
  works: text('bygg og anlegg', 'bygg og anlegg', 'works'),
  special: text('særlige tjenester', 'særlege tenester', 'special services'),
  health: text('helse- og sosialtjenester', 'helse- og sosialtenester', 'health and social services'),
  'design-contest': text('plan- og designkonkurranse', 'plan- og designkonkurranse', 'design contest'),
}

export function kindName(kind: RoutedKind): Text {
  return kindNames[kind]
}

function partsText(table: PartTable): Text {
  return perLanguage((language) =>
    (Object.keys(kindNames) as RoutedKind[])
      .map((kind) => {
        const bands = table.bands[kind].map((band) => band.parts.join(' + ') + (band.ted ? ' (TED)' : ''))
        return `${kindNames[kind][language]}: ${bands.join(' → ')}`
      })
      .join('; '),
  )
}

/** `del I og III` / `part I and III`. */
export function partsName(parts: readonly Part[]): Text {
  if (parts.length === 1 && parts[0] === 'none') {
    return text('utenfor regelverket', 'utanfor regelverket', 'outside the rules')
  }
  return perLanguage((language) => `${language === 'en' ? 'part' : 'del'} ${listed(parts, language)}`)
}
