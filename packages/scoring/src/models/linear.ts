import type { Formula } from '../formula.ts'
import type { PriceScore } from '../model.ts'
import type { Text } from '../text.ts'

/** The difference in points mirrors the difference in per cent from the best price; negative above twice the best (KOFA 2015/60, 2013/31). */
export function linear(score: Extract<PriceScore, { kind: 'linear' }>): Formula {
  const line: Formula = ['-', 'S', ['/', ['*', 'S', ['-', 'P', 'Pb']], 'Pb']]
  return score.floor === undefined ? line : ['max', line, score.floor]
}

export function explainLinear(score: Extract<PriceScore, { kind: 'linear' }>): Text {
  const floor = score.floor
  return {
    nb: `Lavest pris (Pb) får full poengsum S. Andre mister like stor andel av S som prisen (P) er høyere enn Pb. ${
      floor === undefined
        ? 'Poengene blir negative når prisen er mer enn dobbelt så høy.'
        : `Poengene blir aldri lavere enn ${floor}.`
    }`,
    nn: `Lågast pris (Pb) får full poengsum S. Andre mister like stor del av S som prisen (P) er høgare enn Pb. ${
      floor === undefined
        ? 'Poenga blir negative når prisen er meir enn dobbelt så høg.'
        : `Poenga blir aldri lågare enn ${floor}.`
    }`,
    en: `The lowest price (Pb) gets the full score S. Others lose the same share of S as their price (P) is above Pb. ${
      floor === undefined
        ? 'The score is negative when the price is more than twice the lowest.'
        : `The score is never below ${floor}.`
    }`,
  }
}
