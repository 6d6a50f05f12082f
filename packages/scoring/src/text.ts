/** What people read, complete in the three languages. */
export type Language = 'nb' | 'nn' | 'en'
export type Text = { readonly nb: string; readonly nn: string; readonly en: string }

/** A name that the buyer wrote: at least one language. */
export type Name = { readonly [language in Language]?: string }

export const languages: readonly Language[] = ['nb', 'nn', 'en']

/** The name in the wished language, else in the first language that has one. */
export function nameIn(name: Name, language: Language): string {
  return name[language] ?? name.nb ?? name.nn ?? name.en ?? ''
}
