// XML Schema regular expressions as JavaScript runs them, and what a pattern asks for in words.
import type { NoticeField } from '../model.ts'
import type { Text } from '../text.ts'

const known = new Map<string, (text: string) => boolean>()

/** A test for an XPath 3.1 pattern. `\w` means what it means there: everything but punctuation, separators and others. */
export function matcher(pattern: string): (text: string) => boolean {
  let test = known.get(pattern)
  if (test === undefined) {
    const expression = new RegExp(translate(pattern), 'u')
    test = (text) => expression.test(text)
    known.set(pattern, test)
  }
  return test
}

function translate(pattern: string): string {
  let out = ''
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!
    if (character === '\\') {
      const next = pattern[++at] ?? ''
      if (next === 'w') out += inClass ? '\\p{L}\\p{M}\\p{N}\\p{S}' : '[\\p{L}\\p{M}\\p{N}\\p{S}]'
      else if (next === 'd') out += '\\p{Nd}'
      else if (/[\^$\\.*+?()[\]{}|/sSDWpPtrn-]/.test(next) && !(next === '-' && !inClass)) out += `\\${next}`
      else out += next
    } else {
      if (character === '[') {
        out += inClass ? '\\[' : '['
        inClass = true
        continue
      }
      if (character === ']') inClass = false
      out += character
    }
  }
  return out
}

const byType: Partial<Record<NoticeField['type'], Text>> = {
  date: {
    nb: 'Skriv datoen som ÅÅÅÅ-MM-DD med tidssone, for eksempel 2026-06-15+02:00.',
    nn: 'Skriv datoen som ÅÅÅÅ-MM-DD med tidssone, til dømes 2026-06-15+02:00.',
    en: 'Write the date as YYYY-MM-DD with a time zone, for example 2026-06-15+02:00.',
  },
  time: {
    nb: 'Skriv klokkeslettet som TT:MM:SS med tidssone, for eksempel 12:00:00+02:00.',
    nn: 'Skriv klokkeslettet som TT:MM:SS med tidssone, til dømes 12:00:00+02:00.',
    en: 'Write the time as HH:MM:SS with a time zone, for example 12:00:00+02:00.',
  },
  url: {
    nb: 'Skriv en full nettadresse, for eksempel https://www.example.no/.',
    nn: 'Skriv ei full nettadresse, til dømes https://www.example.no/.',
    en: 'Write a full web address, for example https://www.example.no/.',
  },
  email: {
    nb: 'Skriv en full e-postadresse.',
    nn: 'Skriv ei full e-postadresse.',
    en: 'Write a full e-mail address.',
  },
  phone: {
    nb: 'Skriv nummeret med landkode, for eksempel +47 22334455.',
    nn: 'Skriv nummeret med landkode, til dømes +47 22334455.',
    en: 'Write the number with its country code, for example +47 22334455.',
  },
}

/** What a field's pattern asks for, in words. */
export function formOfPattern(field: NoticeField): Text {
  const own = byType[field.type]
  if (own !== undefined) return own
  const pattern = field.pattern ?? ''
  const schemes = field.idScheme === undefined ? field.idSchemes : [field.idScheme]
  if (schemes.length > 0) {
    const example = `${schemes[0]}-0001`
    return {
      nb: `Skriv en teknisk identifikator, for eksempel ${example}.`,
      nn: `Skriv ein teknisk identifikator, til dømes ${example}.`,
      en: `Write a technical identifier, for example ${example}.`,
    }
  }
  return {
    nb: `Skriv verdien på formen ${pattern}.`,
    nn: `Skriv verdien på forma ${pattern}.`,
    en: `Write the value in the form ${pattern}.`,
  }
}
