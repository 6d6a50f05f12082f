import type { Method } from './method.ts'

/** Price and quality in points, weighted and added: the highest total wins. */
export const points: Method = {
  name: 'points',
  wins: 'highest',
  contribution: ['/', ['*', 'w', 's'], '100'],
  priceContributes: true,
  total: 'Q',
  text: {
    nb: 'Poengene for hvert kriterium ganges med vekten (w prosent) og legges sammen. Høyest sum er best.',
    nn: 'Poenga for kvart kriterium blir gonga med vekta (w prosent) og lagde saman. Høgast sum er best.',
    en: 'The score of each criterion is multiplied by its weight (w per cent) and added up. The highest sum is best.',
  },
}
