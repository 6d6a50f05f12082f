import type { Method } from './method.ts'

/** P × (1 + Σ ((S − s) / S) × (w / wP)): quality that is missing raises the evaluated price by its weight against that of price. */
export const markUp: Method = {
  name: 'mark-up',
  wins: 'lowest',
  contribution: ['*', ['/', ['-', 'S', 's'], 'S'], ['/', 'w', 'wP']],
  priceContributes: false,
  total: ['*', 'P', ['+', '1', 'Q']],
  text: {
    nb: 'Manglende kvalitet legges til prisen: andelen av S som mangler, ganget med kriteriets vekt (w) delt på prisens vekt (wP). Lavest evaluert pris er best. Kontraktsprisen er den tilbudte prisen.',
    nn: 'Manglande kvalitet blir lagd til prisen: delen av S som manglar, gonga med vekta til kriteriet (w) delt på vekta til prisen (wP). Lågast evaluert pris er best. Kontraktsprisen er den tilbodne prisen.',
    en: 'Missing quality is added to the price: the share of S that is missing, times the weight of the criterion (w) divided by the weight of price (wP). The lowest evaluated price is best. The contract price is the offered price.',
  },
}
