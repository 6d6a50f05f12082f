// What a reader asks the public journal, as an address says it. What is no answerable question is left out, never an error.
import type { JournalQuestion } from '../views.ts'

export function readQuestion(query: Readonly<Record<string, string | undefined>>): JournalQuestion {
  const { buyer = '', type = '', from = '', to = '', words = '' } = query
  return {
    ...(/^0192:\d{9}$/.test(buyer) ? { buyer } : {}),
    ...(/^[IUNX]$/.test(type) ? { type } : {}),
    ...(isDate(from) ? { from } : {}),
    ...(isDate(to) ? { to } : {}),
    ...(words.trim() === '' ? {} : { words: words.trim().replaceAll('\u0000', '').slice(0, 100) }),
  }
}

/** The same question as an address. */
export function questionAddress(question: JournalQuestion): string {
  return new URLSearchParams(Object.entries(question) as [string, string][]).toString()
}

function isDate(text: string): boolean {
  return (
    /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
}
