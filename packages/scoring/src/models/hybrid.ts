import type { Formula } from '../formula.ts'
import type { PriceScore } from '../model.ts'
import type { Text } from '../text.ts'

type Hybrid = Extract<PriceScore, { kind: 'hybrid' }>

/**
 * Linear near the best price, proportional beyond the stated break. The two parts meet at the break: with a jump there, a higher
 * price could give more points.
 */
export function hybrid(score: Hybrid): Formula {
  const breakPrice: Formula = ['*', score.break, 'Pb']
  const excess: Formula = ['/', ['-', 'P', 'Pb'], 'Pb']
  if (score.join === 'basis') {
    const near: Formula = ['-', 'S', ['*', 'S', excess]]
    const atBreak: Formula = ['*', 'S', ['-', '2', score.break]]
    return ['if<=', 'P', breakPrice, near, ['/', ['*', atBreak, breakPrice], 'P']]
  }
  const near: Formula = ['-', 'S', ['/', ['*', 'S', excess], score.break]]
  return ['if<=', 'P', breakPrice, near, ['/', ['*', 'S', 'Pb'], 'P']]
}

export function explainHybrid(score: Hybrid): Text {
  const k = score.break
  return score.join === 'basis'
    ? {
        nb: `Lineært opp til ${k} ganger lavest pris (Pb). Over det faller poengene forholdsmessig fra verdien ved knekkpunktet.`,
        nn: `Lineært opp til ${k} gonger lågast pris (Pb). Over det fell poenga forholdsmessig frå verdien ved knekkpunktet.`,
        en: `Linear up to ${k} times the lowest price (Pb). Above that the score falls proportionally from its value at the break.`,
      }
    : {
        nb: `En rett linje fra full poengsum S ved lavest pris (Pb) til S/${k} ved ${k} ganger Pb. Over det forholdsmessig: S ganger Pb delt på egen pris (P).`,
        nn: `Ei rett linje frå full poengsum S ved lågast pris (Pb) til S/${k} ved ${k} gonger Pb. Over det forholdsmessig: S gonger Pb delt på eigen pris (P).`,
        en: `A straight line from the full score S at the lowest price (Pb) to S/${k} at ${k} times Pb. Above that proportional: S times Pb divided by the own price (P).`,
      }
}
