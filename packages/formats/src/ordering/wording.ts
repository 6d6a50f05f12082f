import type { Text } from '../language.ts'

/** A sentence in bokmål, nynorsk and English. */
export function sentence(nb: string, nn: string, en: string): Text {
  return { nb, nn, en }
}
