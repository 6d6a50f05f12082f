// Dates, times and durations as XML Schema has them, just enough for EFX.

/** Months are kept apart from milliseconds, because a month has no fixed length. */
export interface Duration {
  readonly months: number
  readonly milliseconds: number
}

const day = 86_400_000

/** Start of an xs:date in milliseconds since 1970; a date without a zone is read as UTC. Undefined when not a date. */
export function parseDate(text: string): number | undefined {
  const match = /^\s*(-?\d{4,})-(\d{2})-(\d{2})(Z|[+-]\d{2}:\d{2})?\s*$/.exec(text)
  if (match === null) return undefined
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const utc = Date.UTC(year, month - 1, date)
  const check = new Date(utc)
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== date) return undefined
  return utc - zoneOffset(match[4])
}

/** An xs:time in milliseconds since midnight UTC; may be negative or above a day because of its zone. */
export function parseTime(text: string): number | undefined {
  const match = /^\s*(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?\s*$/.exec(text)
  if (match === null) return undefined
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined
  const milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000 + Math.round(Number(match[4] ?? 0) * 1000)
  return milliseconds - zoneOffset(match[5])
}

/** A duration literal of EFX: `P2D`, `P1W`, `P10Y`, `P6M`. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^\s*(-)?P(\d+)([DWMY])\s*$/.exec(text)
  if (match === null) return undefined
  const amount = Number(match[2]) * (match[1] === '-' ? -1 : 1)
  switch (match[3]) {
    case 'D':
      return { months: 0, milliseconds: amount * day }
    case 'W':
      return { months: 0, milliseconds: amount * 7 * day }
    case 'M':
      return { months: amount, milliseconds: 0 }
    default:
      return { months: amount * 12, milliseconds: 0 }
  }
}

/** Adds (sign 1) or takes away (sign -1) a duration; a day past the month's end becomes its last day, as in XML Schema. */
export function addDuration(instant: number, duration: Duration, sign = 1): number {
  const from = new Date(instant)
  const months = from.getUTCMonth() + sign * duration.months
  const last = new Date(Date.UTC(from.getUTCFullYear(), months + 1, 0)).getUTCDate()
  const shifted = Date.UTC(
    from.getUTCFullYear(),
    months,
    Math.min(from.getUTCDate(), last),
    from.getUTCHours(),
    from.getUTCMinutes(),
    from.getUTCSeconds(),
    from.getUTCMilliseconds(),
  )
  return shifted + sign * duration.milliseconds
}

/** Compares two durations by laying both out from the same day. Negative when the first is shorter. */
export function compareDurations(a: Duration, b: Duration, now: number): number {
  const start = Math.floor(now / day) * day
  return addDuration(start, a) - addDuration(start, b)
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}
