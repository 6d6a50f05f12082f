// What happened, in one sentence.
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import { languages, same, type Language, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { formatDate, formatMoney } from '../../../ui/index.ts'

/** The event as its module says it, with the plain values of its data filled in. An event without a sentence is told by its type. */
export function sentenceOf(event: RecordedEvent, services: Pick<Services, 'sentences'>): Text {
  const text = services.sentences[event.type]
  return text === undefined ? same(event.type) : told(text, event.data)
}

/**
 * A sentence with values filled in: `{title}` as it is, `{value:money}` and `{bookedOn:date}` as each language writes them.
 * What is not what the sentence expects is shown as it stands; a placeholder without a value stays.
 */
export function told(text: Text, data: unknown): Text {
  const values = new Map(typeof data === 'object' && data !== null ? Object.entries(data) : [])
  const said = (language: Language): string =>
    text[language].replace(/\{(\w+)(?::(money|date))?\}/g, (whole, name: string, shape: string | undefined) => {
      const value: unknown = values.get(name)
      if (typeof value === 'number') return String(value)
      if (typeof value !== 'string') return whole
      if (shape === 'money' && /^-?\d{1,15}(\.\d{1,6})?$/.test(value))
        return formatMoney(value, language, currencyIn(values.get('currency')))
      if (shape === 'date' && /^\d{4}-\d{2}-\d{2}(T|$)/.test(value)) return formatDate(value, language)
      return value
    })
  return Object.fromEntries(languages.map((language) => [language, said(language)])) as Record<Language, string>
}

function currencyIn(value: unknown): { currency?: string } {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? { currency: value } : {}
}
