/** The languages of every text that a user meets. */
export type Language = 'nb' | 'nn' | 'en'

/** One text in bokmål, nynorsk and English. */
export type Text = Readonly<Record<Language, string>>

export const languages: readonly Language[] = ['nb', 'nn', 'en']
