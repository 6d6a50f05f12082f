import type { Formula } from '../formula.ts'
import type { QualityValue } from '../model.ts'
import type { Text } from '../text.ts'
import type { Method } from './method.ts'

/** The money value of quality is deducted from the price before ranking. The contract price stays P. */
export const deduction: Method = {
  name: 'deduction',
  wins: 'lowest',
  contribution: 's',
  priceContributes: false,
  total: ['-', 'P', 'Q'],
  text: {
    nb: 'Verdien av kvaliteten i kroner trekkes fra prisen. Lavest evaluert pris er best. Kontraktsprisen er den tilbudte prisen, uten fradrag.',
    nn: 'Verdien av kvaliteten i kroner blir trekt frå prisen. Lågast evaluert pris er best. Kontraktsprisen er den tilbodne prisen, utan frådrag.',
    en: 'The money value of quality is deducted from the price. The lowest evaluated price is best. The contract price is the offered price, without deduction.',
  },
}

/** What the points `s` of one criterion are worth in money. */
export function qualityValue(value: QualityValue): Formula {
  if (value.kind === 'linear') return ['/', ['*', value.max, 's'], 'S']
  if (value.kind === 'entered') return ['min', 's', value.max]
  return value.steps
    .slice(1)
    .reduce<Formula>((below, step) => ['if<=', step.from, 's', step.value, below], value.steps[0]?.value ?? '0')
}

export function explainValue(value: QualityValue, currency: string): Text {
  if (value.kind === 'linear')
    return {
      nb: `Full poengsum S er verdt ${value.max} ${currency}, og færre poeng forholdsmessig mindre.`,
      nn: `Full poengsum S er verd ${value.max} ${currency}, og færre poeng forholdsmessig mindre.`,
      en: `The full score S is worth ${value.max} ${currency}, and fewer points proportionally less.`,
    }
  if (value.kind === 'entered')
    return {
      nb: `Evaluatorene fastsetter verdien i ${currency}, høyst ${value.max}.`,
      nn: `Evaluatorane fastset verdien i ${currency}, høgst ${value.max}.`,
      en: `The evaluators set the value in ${currency}, at most ${value.max}.`,
    }
  const rows = value.steps.map((step) => `${step.from} → ${step.value} ${currency}`).join('; ')
  return {
    nb: `Verdien følger trinn (fra poeng → verdi): ${rows}.`,
    nn: `Verdien følgjer trinn (frå poeng → verdi): ${rows}.`,
    en: `The value follows steps (from points → value): ${rows}.`,
  }
}
