import { below } from '../definition/pattern.ts'
import type { XmlElement } from '../xml/index.ts'

/** A period in days as numbers (20261124). NaN, which nothing compares with, where a date is given that is none. */
export interface Validity {
  readonly start: number
  readonly end: number
}

/** The period of a document that does not say how long it is valid. */
export const unlimited: Validity = { start: 0, end: 99_999_999 }

/** The number of a day as the official rules make it: 2026-11-24 is 20261124. */
export function dayNumber(date: string): number {
  const digits = date.trim().replaceAll('-', '')
  return /^[0-9]+$/.test(digits) ? Number(digits) : Number.NaN
}

/** The period that a path leads to; what it leaves open is that of the period around it. */
export function validityAt(element: XmlElement | undefined, path: string, around: Validity): Validity {
  const period = element === undefined ? undefined : below(element, path)[0]
  const day = (name: string, open: number): number => {
    const date = period?.child(name)
    return date === undefined ? open : dayNumber(date.text)
  }
  return { start: day('StartDate', around.start), end: day('EndDate', around.end) }
}

export function beginsBeforeItEnds({ start, end }: Validity): boolean {
  return start <= end
}

/** Whether both ends lie in the other period. */
export function liesWithin(inner: Validity, outer: Validity): boolean {
  const holds = (day: number): boolean => day >= outer.start && day <= outer.end
  return holds(inner.start) && holds(inner.end)
}
