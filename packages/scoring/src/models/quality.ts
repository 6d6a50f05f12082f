import type { Formula } from '../formula.ts'
import type { QualityCriterion } from '../model.ts'
import type { Text } from '../text.ts'

/** Against a stated standard the points stand as given (KOFA 2021/1000); against the best the others keep their ratio to it. */
export const qualityScore: Record<QualityCriterion['against'], Formula> = {
  standard: 's',
  best: ['/', ['*', 'S', 's'], 'sb'],
}

export const explainQuality: Record<QualityCriterion['against'], Text> = {
  standard: {
    nb: 'Poengene (s) gis mot en oppgitt standard, fra 0 til S. Det beste tilbudet kan få mindre enn S.',
    nn: 'Poenga (s) blir gitt mot ein oppgitt standard, frå 0 til S. Det beste tilbodet kan få mindre enn S.',
    en: 'Points (s) are given against a stated standard, from 0 to S. The best tender may get less than S.',
  },
  best: {
    nb: 'Tilbudet med flest poeng (sb) får S. De andre beholder forholdet sitt til det beste.',
    nn: 'Tilbodet med flest poeng (sb) får S. Dei andre held på forholdet sitt til det beste.',
    en: 'The tender with most points (sb) gets S. The others keep their ratio to the best.',
  },
}

export const explainEvaluators: Record<QualityCriterion['evaluators'], Text> = {
  consensus: {
    nb: 'Evaluatorene gir én felles poengsum.',
    nn: 'Evaluatorane gir éin felles poengsum.',
    en: 'The evaluators give one joint score.',
  },
  average: {
    nb: 'Poengsummen er gjennomsnittet av evaluatorenes poeng.',
    nn: 'Poengsummen er gjennomsnittet av poenga frå evaluatorane.',
    en: 'The score is the mean of the evaluators’ scores.',
  },
}

/** What a sub-criterion with the weight `w` adds to its criterion. */
export const partShare: Formula = ['/', ['*', 's', 'w'], '100']
