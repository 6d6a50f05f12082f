import type { Method } from './method.ts'

export const lowestPrice: Method = {
  name: 'lowest-price',
  wins: 'lowest',
  priceContributes: false,
  total: 'P',
  text: {
    nb: 'Lavest pris er best.',
    nn: 'Lågast pris er best.',
    en: 'The lowest price is best.',
  },
}
