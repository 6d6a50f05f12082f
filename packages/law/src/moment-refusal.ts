// The refusals for a date or an amount that is none.
import { refuse, type Refusal } from './refusal.ts'
import { text } from './text.ts'

export function badDate(name: string, value: string): Refusal {
  const shown = value.slice(0, 40)
  return refuse(
    'bad-date',
    text(
      `«${shown}» (${name}) er ingen gyldig dato eller tid.`,
      `«${shown}» (${name}) er ingen gyldig dato eller tid.`,
      `“${shown}” (${name}) is no valid date or time.`,
    ),
    text(
      'Skriv dato som 2026-03-24, eller tidspunkt som 2026-03-24T10:00 (norsk tid) eller 2026-03-24T09:00:00Z.',
      'Skriv dato som 2026-03-24, eller tidspunkt som 2026-03-24T10:00 (norsk tid) eller 2026-03-24T09:00:00Z.',
      'Write a date as 2026-03-24, or a time as 2026-03-24T10:00 (Norwegian time) or 2026-03-24T09:00:00Z.',
    ),
  )
}

export function badAmount(name: string, value: string): Refusal {
  const shown = value.slice(0, 40)
  return refuse(
    'bad-amount',
    text(
      `«${shown}» (${name}) er ikke et gyldig beløp.`,
      `«${shown}» (${name}) er ikkje eit gyldig beløp.`,
      `“${shown}” (${name}) is no valid amount.`,
    ),
    text(
      'Skriv beløpet i kroner uten mva. med høyst 13 siffer, for eksempel 1490000 eller 1490000.50.',
      'Skriv beløpet i kroner utan mva. med høgst 13 siffer, til dømes 1490000 eller 1490000.50.',
      'Write the amount in kroner without VAT, at most 13 digits, for example 1490000 or 1490000.50.',
    ),
  )
}
