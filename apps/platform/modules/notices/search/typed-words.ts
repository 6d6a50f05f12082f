// What a reader types in the search box.

export interface Term {
  /** In small letters, one space between words. */
  readonly text: string
  /** In quotes: exactly these words in this order. */
  readonly exact: boolean
  /** With a minus in front: must not be there. */
  readonly excluded: boolean
}

const mostTerms = 20

/** The terms of a search: `renhold "nordre skole" -vindu`. At most 20; what is more is left out. */
export function termsOf(words: string): Term[] {
  const terms: Term[] = []
  for (const [, minus, phrase, word] of words.matchAll(/(-)?(?:["«“]([^"»”]*)["»”]?|([^\s"«“]+))/g)) {
    const text = (phrase ?? word ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim()
    if (!/[\p{L}\p{N}]/u.test(text)) continue
    terms.push({ text, exact: phrase !== undefined, excluded: minus !== undefined })
  }
  return terms.slice(0, mostTerms)
}
