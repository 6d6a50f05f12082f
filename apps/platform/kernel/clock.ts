// One clock for the whole product. Decisions never read it: the instant is handed to them.

/** An instant in UTC with milliseconds, `2026-03-24T11:00:00.000Z`; as text it sorts in time order. */
export type Instant = string & { readonly __brand: 'Instant' }

export interface Clock {
  now(): Instant
}

export const systemClock: Clock = { now: () => instant(Date.now()) }

/** The instant of milliseconds since 1970, or of a text that names one. Throws on what is no instant: for values of the program's own. */
export function instant(value: number | string): Instant {
  return new Date(value).toISOString() as Instant
}

/** The instant that a text from outside names, or undefined. */
export function parseInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)) return undefined
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? undefined : instant(milliseconds)
}

export function milliseconds(at: Instant): number {
  return Date.parse(at)
}

export function plus(
  at: Instant,
  duration: { days?: number; hours?: number; minutes?: number; milliseconds?: number },
): Instant {
  const { days = 0, hours = 0, minutes = 0, milliseconds: ms = 0 } = duration
  return instant(Date.parse(at) + ((days * 24 + hours) * 60 + minutes) * 60_000 + ms)
}
