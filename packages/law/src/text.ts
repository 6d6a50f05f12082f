// What a person reads, in the three languages that every result carries.

export type Language = 'nb' | 'nn' | 'en'

export const languages: readonly Language[] = ['nb', 'nn', 'en']

/** One text in bokmål, nynorsk and English. */
export interface Text {
  readonly nb: string
  readonly nn: string
  readonly en: string
}

/** The reasons of a result: the same sentences, in the same order, per language. */
export interface Explanation {
  readonly nb: readonly string[]
  readonly nn: readonly string[]
  readonly en: readonly string[]
}

export function text(nb: string, nn: string, en: string): Text {
  return { nb, nn, en }
}

/** Builds a text from a template called once per language. */
export function perLanguage(write: (language: Language) => string): Text {
  return { nb: write('nb'), nn: write('nn'), en: write('en') }
}

export function explain(sentences: readonly Text[]): Explanation {
  return {
    nb: sentences.map((sentence) => sentence.nb),
    nn: sentences.map((sentence) => sentence.nn),
    en: sentences.map((sentence) => sentence.en),
  }
}

/** A list as words: `a, b og c`. */
export function listed(parts: readonly string[], language: Language): string {
  const and = language === 'en' ? ' and ' : ' og '
  if (parts.length < 2) return parts.join('')
  return parts.slice(0, -1).join(', ') + and + (parts.at(-1) ?? '')
}
