// Every text that a person meets exists in three languages; the type makes a missing one a compile error.

export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]
export type Text = Readonly<Record<Language, string>>

/** The same words in all three languages, for names and codes that are not translated. */
export function same(text: string): Text {
  return { nb: text, nn: text, en: text }
}

/** A text in bokmål, nynorsk and English, where it stands near its use. */
export function words(nb: string, nn: string, en: string): Text {
  return { nb, nn, en }
}

/** The text in one language with `{name}` placeholders filled in. */
export function translate(text: Text, language: Language, values?: Readonly<Record<string, string | number>>): string {
  const said = text[language]
  if (values === undefined) return said
  return said.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole))
}

/** The text with its placeholders filled in, still in three languages. */
export function fill(text: Text, values: Readonly<Record<string, string | number>>): Text {
  return {
    nb: translate(text, 'nb', values),
    nn: translate(text, 'nn', values),
    en: translate(text, 'en', values),
  }
}

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}
