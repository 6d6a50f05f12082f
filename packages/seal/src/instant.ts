const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/

/** Milliseconds since 1970 of an instant in UTC (`2026-03-24T11:00:00Z`, milliseconds optional), or undefined. */
export function instantOf(text: string): number | undefined {
  if (!instantPattern.test(text)) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time)) return undefined
  // Date.parse lets 30 February through as 2 March.
  return new Date(time).toISOString().slice(0, 19) === text.slice(0, 19) ? time : undefined
}
