/** The model in words and formulas, for the procurement documents. */
import { printFormula } from './formula.ts'
import type { Criterion, EvaluationModel, QualityCriterion, Rounding, TieRule } from './model.ts'
import { explainValue, qualityValue } from './models/deduction.ts'
import { methods } from './models/every-method.ts'
import { discountFactor, explainCost } from './models/lowest-cost.ts'
import { cappedValue, maxDeduction } from './models/max-deduction.ts'
import { explainPriceScore, priceScore } from './models/price-score.ts'
import { explainEvaluators, explainQuality, qualityScore } from './models/quality.ts'
import type { RoundingMode } from './rational.ts'
import { nameIn, type Language, type Text } from './text.ts'

export interface DescriptionPart {
  readonly heading: string
  readonly text: readonly string[]
  /** Formulas as people write them; the names in them are explained in the text. */
  readonly formulas: readonly string[]
}

/** Describes a valid model in one language: the method, each criterion, rounding, thresholds and ties. */
export function describeModel(model: EvaluationModel, language: Language): DescriptionPart[] {
  const method = methods[model.method]
  return [
    {
      heading: headings.method[language],
      text: [method.text, ...scaleTexts(model), weightingText[model.weighting]].map((text) => text[language]),
      formulas: [
        ...(method.contribution === undefined || model.method === 'deduction'
          ? []
          : [`Q = Σ ${printFormula(method.contribution)}`]),
        ...(model.method === 'deduction' ? ['Q = Σ V'] : []),
        `${totals[language]} = ${printFormula(method.total)}`,
      ],
    },
    ...model.criteria.map((criterion) => describeCriterion(model, criterion, language)),
    ...(model.cap === undefined ? [] : [describeCap(model.cap.contractValue, model.money.currency, language)]),
    { heading: headings.rounding[language], text: roundingText(model, language), formulas: [] },
    { heading: headings.ties[language], text: tieText(model, language), formulas: [] },
  ]
}

function describeCriterion(model: EvaluationModel, criterion: Criterion, language: Language): DescriptionPart {
  const name = nameIn(criterion.name, language)
  const heading = `${name}${weightOf(criterion)}`
  if (criterion.kind === 'quality') return describeQuality(model, criterion, heading, language)
  const cost = criterion.kind === 'cost' ? [explainCost(criterion)[language]] : []
  const elements =
    criterion.kind === 'cost'
      ? criterion.elements.map((element) => {
          const years =
            element.firstYear === element.lastYear ? `${element.firstYear}` : `${element.firstYear}–${element.lastYear}`
          const sign = element.sign === 'income' ? '−' : ''
          return `${nameIn(element.name, language)}: ${sign}a × ${element.factor} (${yearWord[language]} ${years})`
        })
      : []
  const score = criterion.score
  return {
    heading,
    text: [...cost, ...elements, ...(score === undefined ? [] : [explainPriceScore(score)[language]])],
    formulas: [
      ...(criterion.kind === 'cost' ? [`P = Σ a × f × D`, `D = Σ ${printFormula(discountFactor)}`] : []),
      ...(score === undefined ? [] : [`${points[language]} = ${printFormula(priceScore(score))}`]),
    ],
  }
}

function describeQuality(
  model: EvaluationModel,
  criterion: QualityCriterion,
  heading: string,
  language: Language,
): DescriptionPart {
  const { parts, value, threshold } = criterion
  const inMoney = value?.kind === 'entered'
  return {
    heading,
    text: [
      ...(inMoney ? [] : [explainQuality[criterion.against][language]]),
      explainEvaluators[criterion.evaluators][language],
      ...(parts === undefined
        ? []
        : [
            `${partsWord[language]}: ${parts.map((part) => `${nameIn(part.name, language)} (${part.weight} %)`).join('; ')}.`,
          ]),
      ...(value === undefined ? [] : [explainValue(value, model.money.currency)[language]]),
      ...(threshold?.minScore === undefined ? [] : [minScoreText(threshold.minScore)[language]]),
      ...(threshold?.maxPass === undefined ? [] : [maxPassText(threshold.maxPass)[language]]),
    ],
    formulas: [
      ...(inMoney ? [] : [`${points[language]} = ${printFormula(qualityScore[criterion.against])}`]),
      ...(value === undefined ? [] : [`V = ${printFormula(qualityValue(value))}`]),
    ],
  }
}

function weightOf({ weight }: Criterion): string {
  if (weight === undefined) return ''
  return typeof weight === 'string' ? ` (${weight} %)` : ` (${weight.min}–${weight.max} %)`
}

function describeCap(contractValue: string, currency: string, language: Language): DescriptionPart {
  return {
    heading: headings.cap[language],
    text: [
      {
        nb: `Ingen kriterier kan gi større fradrag enn sin andel av ${contractValue} ${currency} (C): samlet kvalitetsvekt (wQ) fordelt etter vekt (w).`,
        nn: `Ingen kriterium kan gi større frådrag enn sin del av ${contractValue} ${currency} (C): samla kvalitetsvekt (wQ) fordelt etter vekt (w).`,
        en: `No criterion can deduct more than its share of ${contractValue} ${currency} (C): the total weight of quality (wQ) divided by weight (w).`,
      }[language],
    ],
    formulas: [`cap = ${printFormula(maxDeduction)}`, `V = ${printFormula(cappedValue)}`],
  }
}

/** What is said of the scale: nothing where there are no points. */
function scaleTexts({ scale, method }: EvaluationModel): Text[] {
  if (method === 'lowest-price' || method === 'lowest-cost') return []
  const { max, step } = scale
  return [
    step === undefined
      ? {
          nb: `Poengskalaen går fra 0 til ${max} (S).`,
          nn: `Poengskalaen går frå 0 til ${max} (S).`,
          en: `The scale of points goes from 0 to ${max} (S).`,
        }
      : {
          nb: `Poengskalaen går fra 0 til ${max} (S), i trinn på ${step}.`,
          nn: `Poengskalaen går frå 0 til ${max} (S), i steg på ${step}.`,
          en: `The scale of points goes from 0 to ${max} (S), in steps of ${step}.`,
        },
  ]
}

const weightingText: Record<EvaluationModel['weighting'], Text> = {
  exact: { nb: 'Vektene er eksakte.', nn: 'Vektene er eksakte.', en: 'The weights are exact.' },
  range: {
    nb: 'Vektene er kunngjort som områder. Endelige vekter settes innenfor dem før tilbudene åpnes.',
    nn: 'Vektene er kunngjorde som område. Endelege vekter blir sette innanfor dei før tilboda blir opna.',
    en: 'The weights are published as ranges. Final weights are set within them before the tenders are opened.',
  },
  order: {
    nb: 'Kriteriene står i prioritert rekkefølge. Endelige vekter settes i samsvar med den før tilbudene åpnes.',
    nn: 'Kriteria står i prioritert rekkjefølgje. Endelege vekter blir sette i samsvar med ho før tilboda blir opna.',
    en: 'The criteria stand in order of importance. Final weights are set accordingly before the tenders are opened.',
  },
}

const headings = {
  method: { nb: 'Metode', nn: 'Metode', en: 'Method' },
  cap: { nb: 'Største fradrag', nn: 'Største frådrag', en: 'Greatest deduction' },
  rounding: { nb: 'Avrunding', nn: 'Avrunding', en: 'Rounding' },
  ties: { nb: 'Likt resultat', nn: 'Likt resultat', en: 'Equal results' },
} satisfies Record<string, Text>

const totals: Text = { nb: 'Resultat', nn: 'Resultat', en: 'Result' }
const points: Text = { nb: 'Poeng', nn: 'Poeng', en: 'Points' }
const partsWord: Text = { nb: 'Underkriterier', nn: 'Underkriterium', en: 'Sub-criteria' }
const yearWord: Text = { nb: 'år', nn: 'år', en: 'year' }

const minScoreText = (least: string): Text => ({
  nb: `Tilbud under ${least} poeng foreslås avvist.`,
  nn: `Tilbod under ${least} poeng blir føreslått avviste.`,
  en: `Tenders under ${least} points are proposed rejected.`,
})

const maxPassText = (room: number): Text => ({
  nb: `Høyst ${room} tilbud går videre etter dette kriteriet.`,
  nn: `Høgst ${room} tilbod går vidare etter dette kriteriet.`,
  en: `At most ${room} tenders go on after this criterion.`,
})

const moments: Record<'score' | 'weighted' | 'total', Text> = {
  score: { nb: 'Poengene for hvert kriterium', nn: 'Poenga for kvart kriterium', en: 'The score of each criterion' },
  weighted: {
    nb: 'Det hvert kriterium bidrar med',
    nn: 'Det kvart kriterium bidreg med',
    en: 'What each criterion contributes',
  },
  total: { nb: 'Resultatet', nn: 'Resultatet', en: 'The result' },
}

const modes: Record<RoundingMode, Text> = {
  'half-up': { nb: 'halve fra null', nn: 'halve frå null', en: 'halves away from zero' },
  'half-even': {
    nb: 'halve til nærmeste partall',
    nn: 'halve til næraste partal',
    en: 'halves to the nearest even digit',
  },
  up: { nb: 'alltid fra null', nn: 'alltid frå null', en: 'always away from zero' },
  down: { nb: 'alltid mot null', nn: 'alltid mot null', en: 'always towards zero' },
  ceiling: { nb: 'alltid oppover', nn: 'alltid oppover', en: 'always upwards' },
  floor: { nb: 'alltid nedover', nn: 'alltid nedover', en: 'always downwards' },
}

function roundingText(model: EvaluationModel, language: Language): string[] {
  const rules = (Object.entries(model.rounding) as ['score' | 'weighted' | 'total', Rounding][]).map(
    ([moment, rule]) => {
      const decimals = {
        nb: `rundes av til ${rule.decimals} desimaler`,
        nn: `blir runda av til ${rule.decimals} desimalar`,
        en: `is rounded to ${rule.decimals} decimals`,
      }[language]
      return `${moments[moment][language]} ${decimals} (${modes[rule.mode][language]}).`
    },
  )
  if (rules.length > 0) return rules
  return [
    {
      nb: 'Ingen tall rundes av. Alt regnes eksakt, også når færre desimaler vises.',
      nn: 'Ingen tal blir runda av. Alt blir rekna eksakt, også når færre desimalar blir viste.',
      en: 'No figure is rounded. Everything is computed exactly, also where fewer decimals are shown.',
    }[language],
  ]
}

function tieText(model: EvaluationModel, language: Language): string[] {
  if (model.ties.length === 0)
    return [
      {
        nb: 'Står tilbud likt, er resultatet uavgjort. Ingen regel skiller dem.',
        nn: 'Står tilbod likt, er resultatet uavgjort. Ingen regel skil dei.',
        en: 'Where tenders are equal, the result is a tie. No rule separates them.',
      }[language],
    ]
  return model.ties.map((rule, index) => `${index + 1}. ${tieRuleText(model, rule)[language]}`)
}

function tieRuleText(model: EvaluationModel, rule: TieRule): Text {
  if (rule.by === 'received')
    return {
      nb: 'Tilbudet som kom først, er best.',
      nn: 'Tilbodet som kom først, er best.',
      en: 'The tender received first is better.',
    }
  if (rule.by === 'draw')
    return {
      nb: 'Rekkefølgen avgjøres ved loddtrekning.',
      nn: 'Rekkjefølgja blir avgjord ved loddtrekking.',
      en: 'The order is decided by drawing lots.',
    }
  const criterion = model.criteria.find(({ id }) => id === rule.criterion)
  const name = (language: Language): string =>
    criterion === undefined ? rule.criterion : nameIn(criterion.name, language)
  return {
    nb: `Tilbudet som er best på «${name('nb')}», er best.`,
    nn: `Tilbodet som er best på «${name('nn')}», er best.`,
    en: `The tender that is better in “${name('en')}” is better.`,
  }
}
