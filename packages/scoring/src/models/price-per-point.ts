import type { Method } from './method.ts'

/** P / Σ (w × s): what one weighted quality point costs. Sensitive to where the scale begins. */
export const pricePerPoint: Method = {
  name: 'price-per-point',
  wins: 'lowest',
  contribution: ['/', ['*', 'w', 's'], '100'],
  priceContributes: false,
  total: ['/', 'P', 'Q'],
  text: {
    nb: 'Prisen deles på de vektede kvalitetspoengene (Q). Lavest pris per poeng er best.',
    nn: 'Prisen blir delt på dei vekta kvalitetspoenga (Q). Lågast pris per poeng er best.',
    en: 'The price is divided by the weighted quality points (Q). The lowest price per point is best.',
  },
}
