// Checks that several transactions of Peppol Logistics share, under numbers of their own.
import { compare, fromInteger, multiply, parseDecimal, round, sum, zero } from '../decimal.ts'
import type { Decimal } from '../decimal.ts'
import { below } from '../definition/pattern.ts'
import type { Place } from '../definition/rule.ts'
import type { Leaf } from '../definition/leaf.ts'
import type { Text } from '../language.ts'
import {
  at,
  has,
  hasAny,
  must,
  nameOrIdentifier,
  notNegative,
  numberAt,
  sentence,
  should,
  valueAt,
} from '../peppol/checks.ts'
import type { PlaceRule } from '../peppol/checks.ts'
import { instantOf } from './instant.ts'

const zone = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/

/** The time at the path says its time zone; `.` is the element itself. */
export function timeZoned(id: string, path: string): PlaceRule {
  return must(
    id,
    sentence('Klokkeslettet må ha tidssone.', 'Klokkeslettet må ha tidssone.', 'The time must have a time zone.'),
    (place) => (path === '.' ? zone.test(place.value) : !has(place, path) || zone.test(valueAt(place, path))),
    { found: (place) => (path === '.' ? place.value : valueAt(place, path)) },
  )
}

const beginning = sentence(
  'Perioden kan ikke slutte før den begynner.',
  'Perioden kan ikkje slutte før ho byrjar.',
  'The period may not end before it begins.',
)

const day = (place: Place, name: string): string => valueAt(place, name).replaceAll('-', '')

/** `start` and `end` are numbers of rules: R012 to R015 of most transactions. */
export interface PeriodNumbers {
  readonly dates: string
  readonly startTime: string
  readonly endDate: string
  readonly times: string
}

/**
 * A period does not end before it begins, and has no end time without the rest. `endAlone`: whether it may have an end alone,
 * date and time.
 */
export function periodRules(numbers: PeriodNumbers, endAlone: boolean): readonly PlaceRule[] {
  return [
    must(
      numbers.dates,
      beginning,
      (period) => !has(period, 'EndDate') || day(period, 'StartDate') <= day(period, 'EndDate'),
      { found: (period) => `${valueAt(period, 'StartDate')} ${valueAt(period, 'EndDate')}` },
    ),
    must(
      numbers.startTime,
      sentence(
        'Et sluttidspunkt krever et starttidspunkt.',
        'Eit sluttidspunkt krev eit starttidspunkt.',
        'An end time needs a start time.',
      ),
      (period) =>
        !has(period, 'EndTime') ||
        has(period, 'StartTime') ||
        (endAlone && has(period, 'EndDate') && !has(period, 'StartDate')),
    ),
    must(
      numbers.endDate,
      sentence(
        'Et sluttidspunkt krever en sluttdato.',
        'Eit sluttidspunkt krev ein sluttdato.',
        'An end time needs an end date.',
      ),
      (period) => !has(period, 'EndTime') || has(period, 'EndDate'),
    ),
    must(numbers.times, beginning, (period) => {
      const start = instantOf(at(period, 'StartDate')?.text, at(period, 'StartTime')?.text)
      const end = instantOf(at(period, 'EndDate')?.text, at(period, 'EndTime')?.text)
      return start === undefined || end === undefined || end >= start
    }),
  ]
}

/** R011 to R017 of a transport document, or the same seven beginning elsewhere: `fullPeriodRules('PEPPOL-T123', 11)`. */
export function fullPeriodRules(prefix: string, first: number): readonly PlaceRule[] {
  const id = (offset: number): string => `${prefix}-R0${first + offset}`
  return [
    must(
      id(0),
      sentence(
        'En periode må ha startdato eller sluttdato.',
        'Ein periode må ha startdato eller sluttdato.',
        'A period must have a start date or an end date.',
      ),
      (period) => hasAny(period, 'EndDate', 'StartDate'),
    ),
    ...periodRules({ dates: id(1), startTime: id(2), endDate: id(3), times: id(4) }, true),
    timeZoned(id(5), 'StartTime'),
    timeZoned(id(6), 'EndTime'),
  ]
}

/** The party must be named or identified. */
export function namedParty(id: string, who: Text): PlaceRule {
  return nameOrIdentifier(id, who, 'PartyName', 'PartyIdentification')
}

/** The party at the path must be named or identified, where it is given. */
export function namedPartyAt(id: string, path: string, who: Text): PlaceRule {
  return must(
    id,
    nameOrIdentifier(id, who).text,
    (place) => !has(place, path) || hasAny(place, `${path}/PartyName`, `${path}/PartyIdentification`),
  )
}

/** Delivery terms at the path say which they are, by code or in words. */
export function saidDeliveryTerms(path: string): (place: Place) => boolean {
  return (place) => !has(place, path) || hasAny(place, `${path}/ID`, `${path}/SpecialTerms`)
}

export const deliveryTermsText = sentence(
  'Leveringsbetingelsene må ha en kode eller en beskrivelse.',
  'Leveringsvilkåra må ha ein kode eller ei skildring.',
  'Delivery terms must have a code or a description.',
)

/** The document reference says of what type the document is. */
export function typedReference(id: string): PlaceRule {
  return must(
    id,
    sentence(
      'Dokumentreferansen må ha en dokumenttype, som kode eller tekst.',
      'Dokumentreferansen må ha ein dokumenttype, som kode eller tekst.',
      'The document reference must have a document type, as a code or as text.',
    ),
    (reference) => hasAny(reference, 'DocumentTypeCode', 'DocumentType'),
  )
}

/** What the transport handling units of a shipment or consignment measure in one dimension (UNCL6313: AAB weight, AAW volume). */
interface Measured {
  readonly sum: Decimal | undefined
  readonly units: readonly string[]
  readonly count: number
}

function measured({ element }: Leaf, dimension: string): Measured {
  const measures = below(element, 'TransportHandlingUnit/MeasurementDimension')
    .filter((each) => each.childrenNamed('AttributeID').some(({ text }) => text.trim() === dimension))
    .flatMap((each) => each.childrenNamed('Measure'))
  const values = measures.map(({ text }) => parseDecimal(text))
  return {
    sum: values.every((value) => value !== undefined) ? sum(values) : undefined,
    units: measures.flatMap((measure) => measure.attribute('unitCode') ?? []),
    count: measures.length,
  }
}

const thousand = fromInteger(1000)

/** Compares to a thousandth: sums of weights and volumes are rounded there. */
const atThousandth = (value: Decimal): Decimal => round(multiply(value, thousand), 0)

export interface TotalOptions {
  /** `GrossWeightMeasure`. */
  readonly total: string
  /** The dimension that is summed. */
  readonly dimension: string
  readonly holds: (total: Decimal, parts: Decimal) => boolean
  /** Whether a total is judged although no unit is measured. */
  readonly evenWithout?: boolean
}

/** Whether a total agrees with what its transport handling units measure; units of another kind are not compared. */
export function totalAgrees({ total, dimension, holds, evenWithout = false }: TotalOptions): (place: Leaf) => boolean {
  return (place) => {
    const given = at(place, total)
    if (given === undefined) return true
    const parts = measured(place, dimension)
    if (parts.count === 0 && !evenWithout) return true
    const unit = given.attribute('unitCode')
    if (unit !== undefined && parts.units.some((each) => each !== unit)) return true
    const value = parseDecimal(given.text)
    return value !== undefined && parts.sum !== undefined && holds(value, parts.sum)
  }
}

export const equalWeight = (total: Decimal, parts: Decimal): boolean => compare(total, parts) === 0
export const equalWeightRounded = (total: Decimal, parts: Decimal): boolean =>
  compare(multiply(total, thousand), atThousandth(parts)) === 0
export const enoughVolume = (total: Decimal, parts: Decimal): boolean => compare(total, parts) >= 0
export const enoughVolumeRounded = (total: Decimal, parts: Decimal): boolean =>
  compare(multiply(total, thousand), atThousandth(parts)) >= 0

export const weightText = sentence(
  'Bruttovekten må være lik summen av vekten til transportenhetene.',
  'Bruttovekta må vere lik summen av vekta til transporteiningane.',
  'The gross weight must equal the sum of the weights of the transport handling units.',
)
export const volumeText = sentence(
  'Bruttovolumet kan ikke være mindre enn summen av volumet til transportenhetene.',
  'Bruttovolumet kan ikkje vere mindre enn summen av volumet til transporteiningane.',
  'The gross volume may not be less than the sum of the volumes of the transport handling units.',
)
export const unitsText = sentence(
  'Antallet transportenheter må stemme med dem som er oppgitt.',
  'Talet på transporteiningar må stemme med dei som er oppgitt.',
  'The number of transport handling units must agree with those that are given.',
)

const unitCount = 'TotalTransportHandlingUnitQuantity'

export function countOf(place: Place, name: string): Decimal {
  return fromInteger(place.element.childrenNamed(name).length)
}

/** R003 to R006, R008 and R010 of transport plans and waybills: what a consignment adds up to. */
export function consignmentRules(
  prefix: string,
  weight: (total: Decimal, parts: Decimal) => boolean,
  volumeWithout: boolean,
): readonly PlaceRule[] {
  const found = (path: string) => ({ found: (place: Leaf): string => valueAt(place, path) })
  return [
    asWarning(
      notNegative(
        `${prefix}-R003`,
        unitCount,
        sentence('Antallet transportenheter', 'Talet på transporteiningar', 'The number of transport handling units'),
      ),
    ),
    should(
      `${prefix}-R004`,
      unitsText,
      (place) => {
        if (!has(place, unitCount) || !has(place, 'TransportHandlingUnit')) return true
        const count = numberAt(place, unitCount)
        return count !== undefined && compare(count, countOf(place, 'TransportHandlingUnit')) === 0
      },
      found(unitCount),
    ),
    should(
      `${prefix}-R005`,
      weightText,
      totalAgrees({ total: 'GrossWeightMeasure', dimension: 'AAB', holds: weight }),
      found('GrossWeightMeasure'),
    ),
    should(
      `${prefix}-R006`,
      volumeText,
      totalAgrees({
        total: 'GrossVolumeMeasure',
        dimension: 'AAW',
        holds: enoughVolumeRounded,
        evenWithout: volumeWithout,
      }),
      found('GrossVolumeMeasure'),
    ),
    should(
      `${prefix}-R008`,
      sentence(
        'Bruttovekt, bruttovolum eller lastelengde må være oppgitt.',
        'Bruttovekt, bruttovolum eller lastelengd må vere oppgitt.',
        'Gross weight, gross volume or loading length must be given.',
      ),
      (place) => hasAny(place, 'GrossWeightMeasure', 'GrossVolumeMeasure', 'LoadingLengthMeasure'),
    ),
    should(
      `${prefix}-R010`,
      sentence(
        'Betalingsbetingelsene må ha en kode eller en merknad.',
        'Betalingsvilkåra må ha ein kode eller ein merknad.',
        'Payment terms must have a code or a note.',
      ),
      (place) => !has(place, 'PaymentTerms') || hasAny(place, 'PaymentTerms/ID', 'PaymentTerms/Note'),
    ),
  ]
}

/** The rule as a warning. */
export function asWarning(rule: PlaceRule): PlaceRule {
  return { ...rule, severity: 'warning' }
}

/** The sum of what a path leads to below an element; undefined when something there is no number. */
export function sumOf(values: readonly { readonly text: string }[]): Decimal | undefined {
  let total = zero
  for (const { text } of values) {
    const value = parseDecimal(text)
    if (value === undefined) return undefined
    total = sum([total, value])
  }
  return total
}
