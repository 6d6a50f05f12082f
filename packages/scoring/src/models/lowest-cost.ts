import type { Formula } from '../formula.ts'
import type { CostCriterion } from '../model.ts'
import type { Text } from '../text.ts'
import type { Method } from './method.ts'

export const lowestCost: Method = {
  name: 'lowest-cost',
  wins: 'lowest',
  priceContributes: false,
  total: 'P',
  text: {
    nb: 'Lavest kostnad (nåverdi over levetiden) er best.',
    nn: 'Lågast kostnad (noverdi over levetida) er best.',
    en: 'The lowest cost (present value over the life) is best.',
  },
}

/** What one krone in year `t` is worth today at `r` per cent a year. */
export const discountFactor: Formula = ['/', '1', ['^', ['+', '1', ['/', 'r', '100']], 't']]

/** The present value of one element: `a` the tenderer's figure, `f` the buyer's factor, `D` the sum of discount factors of its years. */
export const presentValue: Record<'cost' | 'income', Formula> = {
  cost: ['*', ['*', 'a', 'f'], 'D'],
  income: ['-', '0', ['*', ['*', 'a', 'f'], 'D']],
}

export function explainCost(criterion: CostCriterion): Text {
  return {
    nb: `Kostnaden er summen av nåverdiene av hvert element: tilbudt tall (a) ganger oppdragsgivers faktor (f), i hvert av årene, neddiskontert med ${criterion.discountRate} prosent i året til år 0.`,
    nn: `Kostnaden er summen av noverdiane av kvart element: tilbode tal (a) gonger faktoren til oppdragsgivaren (f), i kvart av åra, neddiskontert med ${criterion.discountRate} prosent i året til år 0.`,
    en: `The cost is the sum of the present values of each element: the offered figure (a) times the buyer’s factor (f), in each of the years, discounted at ${criterion.discountRate} per cent a year to year 0.`,
  }
}
