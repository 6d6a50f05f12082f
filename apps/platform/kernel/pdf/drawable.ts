// What the font of our PDFs can draw: PDF/A has no empty boxes, so other characters are written by their number.

/** Comes with the compiler, licensed under the SIL Open Font License 1.1. */
export const font = 'Libertinus Serif'

/** Letters of Latin, Greek and Cyrillic, figures, and the signs of business documents. */
export function isCommon(character: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u017f\u0192\u0218-\u021b\u02c6\u02c7\u02d8-\u02dd\u0386-\u03ce\u0400-\u045f\u0490\u0491\u1e80-\u1e85\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u2044\u20ac\u2116\u2122\u2126\u2190-\u2193\u2202\u2206\u220f\u2211\u2212\u221a\u221e\u222b\u2248\u2260\u2264\u2265]$/u.test(
    character,
  )
}

/** What every font has. */
export function isPlain(character: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff]$/u.test(character)
}
