// What the command line takes from its surroundings: the day in Norway, and the language of the person.
import type { Language } from '@heldigital/formats'

/** Today in Norway, where the rules come into force at midnight. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date())
}

/** A day as YYYY-MM-DD that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export function userLanguage(): Language {
  // As POSIX has it, an empty variable is one that is not set.
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || ''
  if (locale.startsWith('nn')) return 'nn'
  return locale.startsWith('nb') || locale.startsWith('no') ? 'nb' : 'en'
}
