import type { Formula } from '../formula.ts'
import type { Text } from '../text.ts'

/** Never negative; the differences shrink as prices grow. */
export const proportional: Formula = ['/', ['*', 'S', 'Pb'], 'P']

export const explainProportional: Text = {
  nb: 'Lavest pris (Pb) får full poengsum S. Andre får S ganger forholdet mellom lavest pris og egen pris (P).',
  nn: 'Lågast pris (Pb) får full poengsum S. Andre får S gonger forholdet mellom lågast pris og eigen pris (P).',
  en: 'The lowest price (Pb) gets the full score S. Others get S times the ratio of the lowest price to their own (P).',
}
