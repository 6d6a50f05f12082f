/** Is this a model that can be published? Every fault is named with its place, its rule and its cure. */
import { Check, type Fields } from './shape-check.ts'
import { parseDecimal, printExact } from './decimal.ts'
import type { Finding } from './finding.ts'
import * as text from './model-findings.ts'
import { schemaName, type Criterion, type EvaluationModel, type MethodName, type QualityCriterion } from './model.ts'
import { add, compare, divide, rational, reduced, roundingModes, zero, type Rational } from './rational.ts'
import { hundred, pairsThatCanFlip, sumFinding, weightedCriteria, type Range } from './weights.ts'

export const maxCriteria = 50
const maxParts = 20
const maxElements = 100
const lastYearAllowed = 100
const maxSteps = 100

const methodNames: readonly MethodName[] = [
  'points',
  'deduction',
  'mark-up',
  'price-per-point',
  'lowest-price',
  'lowest-cost',
]

/**
 * Checks a model read from anywhere. Findings with severity `error` stop its use; warnings tell the buyer what to consider before
 * publishing. An empty list means nothing to remark.
 */
export function validateModel(model: unknown): Finding[] {
  const check = new Check()
  checkShape(check, model)
  if (check.findings.length > 0) return check.findings
  const sound = model as EvaluationModel
  checkMethod(check, sound)
  checkWeights(check, sound)
  checkTies(check, sound)
  if (!check.findings.some((finding) => finding.severity === 'error')) advise(check, sound)
  return check.findings
}

function checkShape(check: Check, model: unknown): void {
  const required = ['schema', 'method', 'scale', 'money', 'weighting', 'criteria', 'rounding', 'ties']
  const fields = check.fields(model, '', required, ['name', 'orderReason', 'cap'])
  if (fields === undefined || check.findings.length > 0) return
  check.oneOf(fields['schema'], 'schema', [schemaName])
  if (fields['name'] !== undefined) check.name(fields['name'], 'name')
  check.oneOf(fields['method'], 'method', methodNames)
  check.oneOf(fields['weighting'], 'weighting', ['exact', 'range', 'order'])
  const reason = fields['orderReason']
  if (reason !== undefined && (typeof reason !== 'string' || reason.trim() === '' || reason.length > 4000))
    check.error('bad-shape', 'orderReason', text.name(4000))
  const scale = check.fields(fields['scale'], 'scale', ['max'], ['step'])
  check.decimal(scale?.['max'], 'scale.max', { over: '0', most: '1000000' })
  if (scale?.['step'] !== undefined) check.decimal(scale['step'], 'scale.step', { over: '0', most: scale['max'] })
  const money = check.fields(fields['money'], 'money', ['currency', 'decimals'])
  if (typeof money?.['currency'] !== 'string' || !/^[A-Z]{3}$/.test(money['currency']))
    check.error('bad-shape', 'money.currency', text.expected('ISO 4217'))
  check.whole(money?.['decimals'], 'money.decimals', 0, 6)
  checkRounding(check, fields['rounding'])
  if (fields['cap'] !== undefined) {
    const cap = check.fields(fields['cap'], 'cap', ['contractValue'])
    check.decimal(cap?.['contractValue'], 'cap.contractValue', { over: '0' })
  }
  const criteria = check.list(fields['criteria'], 'criteria', 1, maxCriteria)
  check.ids(criteria, 'criteria')
  for (const [index, criterion] of criteria.entries())
    checkCriterion(check, criterion, `criteria[${index}]`, scale?.['max'])
  const ties = check.list(fields['ties'], 'ties', 0, 10)
  for (const [index, rule] of ties.entries()) checkTieShape(check, rule, `ties[${index}]`)
}

function checkRounding(check: Check, value: unknown): void {
  const rounding = check.fields(value, 'rounding', [], ['score', 'weighted', 'total'])
  for (const [moment, rule] of Object.entries(rounding ?? {})) {
    const path = `rounding.${moment}`
    const fields = check.fields(rule, path, ['decimals', 'mode'])
    check.whole(fields?.['decimals'], `${path}.decimals`, 0, 12)
    check.oneOf(fields?.['mode'], `${path}.mode`, roundingModes)
  }
}

function checkTieShape(check: Check, value: unknown, path: string): void {
  const by = (value as Fields | null)?.['by']
  check.oneOf(by, `${path}.by`, ['criterion', 'received', 'draw'])
  check.fields(value, path, by === 'criterion' ? ['by', 'criterion'] : ['by'])
}

function checkCriterion(check: Check, value: unknown, path: string, top: unknown): void {
  const kind = (value as Fields | null)?.['kind']
  check.oneOf(kind, `${path}.kind`, ['price', 'cost', 'quality'])
  const common = ['id', 'kind', 'name']
  if (kind === 'price') {
    const fields = check.fields(value, path, common, ['weight', 'score'])
    checkNameAndWeight(check, fields, path)
    if (fields?.['score'] !== undefined) checkPriceScore(check, fields['score'], `${path}.score`, top)
  } else if (kind === 'cost') {
    const fields = check.fields(value, path, [...common, 'discountRate', 'elements'], ['weight', 'score'])
    checkNameAndWeight(check, fields, path)
    if (fields?.['score'] !== undefined) checkPriceScore(check, fields['score'], `${path}.score`, top)
    check.decimal(fields?.['discountRate'], `${path}.discountRate`, { least: '0', most: '100' })
    const elements = check.list(fields?.['elements'], `${path}.elements`, 1, maxElements)
    check.ids(elements, `${path}.elements`)
    for (const [index, element] of elements.entries()) checkElement(check, element, `${path}.elements[${index}]`)
  } else if (kind === 'quality') checkQuality(check, value, path, common, top)
}

function checkNameAndWeight(check: Check, fields: Fields | undefined, path: string): void {
  check.name(fields?.['name'], `${path}.name`)
  const weight = fields?.['weight']
  if (weight === undefined) return
  if (typeof weight === 'string') {
    check.decimal(weight, `${path}.weight`, { over: '0', most: '100' })
    return
  }
  const range = check.fields(weight, `${path}.weight`, ['min', 'max'])
  const min = check.decimal(range?.['min'], `${path}.weight.min`, { over: '0', most: '100' })
  if (min !== undefined) check.decimal(range?.['max'], `${path}.weight.max`, { least: range?.['min'], most: '100' })
}

function checkPriceScore(check: Check, value: unknown, path: string, top: unknown): void {
  const kind = (value as Fields | null)?.['kind']
  check.oneOf(kind, `${path}.kind`, ['linear', 'proportional', 'hybrid'])
  if (kind === 'linear') {
    const fields = check.fields(value, path, ['kind'], ['floor'])
    if (fields?.['floor'] !== undefined) check.decimal(fields['floor'], `${path}.floor`, { most: top })
  } else if (kind === 'proportional') check.fields(value, path, ['kind'])
  else if (kind === 'hybrid') {
    const fields = check.fields(value, path, ['kind', 'break', 'join'])
    check.oneOf(fields?.['join'], `${path}.join`, ['basis', 'chord'])
    const breakAt = check.decimal(fields?.['break'], `${path}.break`, { over: '1', most: '100' })
    if (breakAt !== undefined && fields?.['join'] === 'basis' && compare(breakAt, rational(2)) >= 0)
      check.error('break-too-high', `${path}.break`, text.breakTooHigh)
  }
}

function checkElement(check: Check, value: unknown, path: string): void {
  const fields = check.fields(value, path, ['id', 'name', 'firstYear', 'lastYear', 'factor', 'sign'])
  check.name(fields?.['name'], `${path}.name`)
  check.whole(fields?.['firstYear'], `${path}.firstYear`, 0, lastYearAllowed)
  const first = Number.isInteger(fields?.['firstYear']) ? (fields?.['firstYear'] as number) : 0
  check.whole(fields?.['lastYear'], `${path}.lastYear`, first, lastYearAllowed)
  check.decimal(fields?.['factor'], `${path}.factor`, { least: '0' })
  check.oneOf(fields?.['sign'], `${path}.sign`, ['cost', 'income'])
}

function checkQuality(check: Check, value: unknown, path: string, common: readonly string[], top: unknown): void {
  const fields = check.fields(
    value,
    path,
    [...common, 'against', 'evaluators'],
    ['weight', 'parts', 'value', 'threshold'],
  )
  checkNameAndWeight(check, fields, path)
  check.oneOf(fields?.['against'], `${path}.against`, ['standard', 'best'])
  check.oneOf(fields?.['evaluators'], `${path}.evaluators`, ['consensus', 'average'])
  if (fields?.['parts'] !== undefined) checkParts(check, fields['parts'], `${path}.parts`)
  if (fields?.['value'] !== undefined) checkValue(check, fields['value'], `${path}.value`, top)
  if (fields?.['threshold'] === undefined) return
  const threshold = check.fields(fields['threshold'], `${path}.threshold`, [], ['minScore', 'maxPass'])
  if (threshold?.['minScore'] !== undefined)
    check.decimal(threshold['minScore'], `${path}.threshold.minScore`, { over: '0', most: top })
  if (threshold?.['maxPass'] !== undefined) check.whole(threshold['maxPass'], `${path}.threshold.maxPass`, 1, 1_000_000)
}

function checkParts(check: Check, value: unknown, path: string): void {
  const parts = check.list(value, path, 2, maxParts)
  check.ids(parts, path)
  let sum: Rational | undefined = zero
  for (const [index, part] of parts.entries()) {
    const fields = check.fields(part, `${path}[${index}]`, ['id', 'name', 'weight'])
    check.name(fields?.['name'], `${path}[${index}].name`)
    const weight = check.decimal(fields?.['weight'], `${path}[${index}].weight`, { over: '0', most: '100' })
    sum = sum === undefined || weight === undefined ? undefined : add(sum, weight)
  }
  if (parts.length > 0 && sum !== undefined && compare(sum, hundred) !== 0)
    check.findings.push(sumFinding(path, printExact(sum)))
}

function checkValue(check: Check, value: unknown, path: string, top: unknown): void {
  const kind = (value as Fields | null)?.['kind']
  check.oneOf(kind, `${path}.kind`, ['linear', 'steps', 'entered'])
  if (kind === 'linear' || kind === 'entered') {
    const fields = check.fields(value, path, ['kind', 'max'])
    check.decimal(fields?.['max'], `${path}.max`, { over: '0' })
  } else if (kind === 'steps') {
    const fields = check.fields(value, path, ['kind', 'steps'])
    const steps = check.list(fields?.['steps'], `${path}.steps`, 2, maxSteps)
    steps.forEach((step, index) => {
      const own = `${path}.steps[${index}]`
      const given = check.fields(step, own, ['from', 'value'])
      const before = steps[index - 1] as Fields | null | undefined
      check.decimal(
        given?.['from'],
        `${own}.from`,
        index === 0 ? { least: '0', most: '0' } : { over: before?.['from'], most: top },
      )
      check.decimal(given?.['value'], `${own}.value`, { least: index === 0 ? '0' : before?.['value'] })
    })
  }
}

function checkMethod(check: Check, model: EvaluationModel): void {
  const bases = model.criteria.filter((criterion) => criterion.kind !== 'quality')
  const alone = model.method === 'lowest-price' || model.method === 'lowest-cost'
  if (alone) {
    const kind = model.method === 'lowest-price' ? 'price' : 'cost'
    if (model.criteria.length !== 1 || model.criteria[0]?.kind !== kind)
      check.error('wrong-criteria', 'criteria', text.onlyOne(kind))
  } else if (model.method !== 'points' && (bases.length !== 1 || model.criteria.length < 2))
    check.error('wrong-criteria', 'criteria', text.onePriceAndQuality)
  if (model.cap !== undefined && model.method !== 'deduction')
    check.error('not-used', 'cap', text.notUsed(model.method))
  model.criteria.forEach((criterion, index) => checkUse(check, model, criterion, `criteria[${index}]`))
}

/** What each method needs of a criterion, and what it has no use for. */
function checkUse(check: Check, model: EvaluationModel, criterion: Criterion, path: string): void {
  if (criterion.kind !== 'quality') {
    if (model.method === 'points' && criterion.score === undefined)
      check.error('missing', `${path}.score`, text.missing('score'))
    if (model.method !== 'points' && criterion.score !== undefined)
      check.error('not-used', `${path}.score`, text.notUsed(model.method))
    return
  }
  if (model.method === 'deduction' && criterion.value === undefined)
    check.error('missing', `${path}.value`, text.missing('value'))
  if (model.method !== 'deduction' && criterion.value !== undefined)
    check.error('not-used', `${path}.value`, text.notUsed(model.method))
  if (criterion.value?.kind === 'entered') checkEntered(check, criterion, path)
}

/** Values entered in money are no points: nothing that belongs to the scale of points fits them. */
function checkEntered(check: Check, criterion: QualityCriterion, path: string): void {
  if (criterion.against === 'best') check.error('entered-in-money', `${path}.against`, text.enteredInMoney)
  if (criterion.parts !== undefined) check.error('entered-in-money', `${path}.parts`, text.enteredInMoney)
  if (criterion.threshold !== undefined) check.error('entered-in-money', `${path}.threshold`, text.enteredInMoney)
}

const weightSource = 'FOA § 18-1 (4)'

function checkWeights(check: Check, model: EvaluationModel): void {
  const weighted = weightedCriteria(model)
  model.criteria.forEach((criterion, index) => {
    const path = `criteria[${index}].weight`
    const { weight } = criterion
    const wanted = weighted.includes(criterion) ? model.weighting : 'none'
    if (wanted === 'none' || wanted === 'order') {
      if (weight !== undefined) check.error('weight-not-used', path, text.weightNotUsed(wanted), weightSource)
    } else if (weight === undefined) check.error('weight-missing', path, text.weightMissing, weightSource)
    else if ((typeof weight === 'string') !== (wanted === 'exact'))
      check.error('weight-form', path, text.weightForm(wanted), weightSource)
  })
  if (model.weighting === 'order' && model.orderReason === undefined)
    check.error('order-without-reason', 'orderReason', text.orderWithoutReason, weightSource)
  if (model.weighting !== 'order' && model.orderReason !== undefined)
    check.error('not-used', 'orderReason', text.notUsed(model.weighting))
  if (check.findings.length > 0 || weighted.length === 0) return
  if (model.weighting === 'exact') {
    const sum = weighted.reduce((total, { weight }) => add(total, parseDecimal(weight as string) as Rational), zero)
    if (compare(sum, hundred) !== 0) check.findings.push(sumFinding('criteria', printExact(sum)))
  } else if (model.weighting === 'range') checkRanges(check, weighted)
}

function checkRanges(check: Check, weighted: readonly Criterion[]): void {
  const ranges: Range[] = weighted.map(({ id, weight }) => {
    const { min, max } = weight as { min: string; max: string }
    return { id, min: parseDecimal(min) as Rational, max: parseDecimal(max) as Rational }
  })
  const least = ranges.reduce((sum, range) => add(sum, range.min), zero)
  const most = ranges.reduce((sum, range) => add(sum, range.max), zero)
  if (compare(least, hundred) > 0 || compare(most, hundred) < 0) {
    check.error(
      'ranges-cannot-be-100',
      'criteria',
      text.rangesCannotBe100(printExact(least), printExact(most)),
      weightSource,
    )
    return
  }
  for (const [a, b] of pairsThatCanFlip(ranges))
    check.error('order-can-flip', 'criteria', text.orderCanFlip(a, b), `${weightSource}, KOFA 2025/0876`)
}

function checkTies(check: Check, model: EvaluationModel): void {
  model.ties.forEach((rule, index) => {
    const path = `ties[${index}]`
    if (rule.by === 'criterion' && !model.criteria.some((criterion) => criterion.id === rule.criterion))
      check.error('unknown-criterion', `${path}.criterion`, text.unknownCriterion(rule.criterion))
    const same = (other: typeof rule): boolean =>
      rule.by === other.by && (rule.by !== 'criterion' || rule.criterion === (other as { criterion: string }).criterion)
    if (model.ties.findIndex(same) !== index) check.error('same-tie-rule-twice', path, text.sameTieRule)
    const before = model.ties[index - 1]
    if (before !== undefined && before.by !== 'criterion')
      check.error('tie-rule-never-reached', path, text.neverReached)
  })
}

/** What is lawful and still worth a thought before publishing. */
function advise(check: Check, model: EvaluationModel): void {
  if (model.ties.length === 0) check.warn('no-tie-rule', 'ties', text.noTieRule)
  model.criteria.forEach((criterion, index) => {
    const path = `criteria[${index}]`
    if (criterion.kind === 'quality') {
      if (criterion.against === 'standard' && (model.method === 'points' || model.method === 'price-per-point'))
        check.warn('absolute-quality', `${path}.against`, text.absoluteQuality, 'KOFA 2021/1000')
    } else if (criterion.score?.kind === 'linear' && criterion.score.floor === undefined)
      check.warn('linear-can-be-negative', `${path}.score`, text.linearCanBeNegative, 'KOFA 2015/60, 2013/31')
  })
  if (model.scale.step !== undefined) {
    const steps = reduced(divide(parseDecimal(model.scale.max) as Rational, parseDecimal(model.scale.step) as Rational))
    if (Number(steps.d) !== 1) check.warn('step-misses-top', 'scale.step', text.stepMissesTop)
  }
  if (model.method === 'price-per-point') check.warn('scale-sensitive', 'method', text.scaleSensitive)
}
