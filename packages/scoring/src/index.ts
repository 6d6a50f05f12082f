/**
 * Evaluation of tenders in exact arithmetic: the published model, the ranking with its working, and structured requirements.
 * The same code runs in the browser and on the server; it has no dependencies and reads nothing but its arguments.
 */
export {
  evaluate,
  type CriterionFigures,
  type Evaluation,
  type Ranked,
  type RankedTender,
  type Refused,
  type Winner,
} from './evaluate.ts'
export { validateModel, maxCriteria } from './validate-model.ts'
export { maxTenders } from './read-tenders.ts'
export { canonicalJson, hashOfModel } from './hash.ts'
export { hasError, type Finding } from './finding.ts'
export { languages, nameIn, type Language, type Name, type Text } from './text.ts'
export { printFormula, type Formula } from './formula.ts'
export { parseDecimal, parseExact, printDecimal, printExact, shown, toNumber } from './decimal.ts'
export { roundingModes, type Rational, type RoundingMode } from './rational.ts'
export {
  schemaName,
  type CostCriterion,
  type CostElement,
  type Criterion,
  type Decisions,
  type EvaluationModel,
  type Figure,
  type MethodName,
  type Part,
  type PriceCriterion,
  type PriceScore,
  type QualityCriterion,
  type QualityValue,
  type Rounding,
  type Tender,
  type TieRule,
  type Weight,
} from './model.ts'
export type { Proposal } from './thresholds.ts'
export type { TieDecision } from './ties.ts'
export { type Trace, type TraceLine } from './trace.ts'
export { replay, type Difference, type Replay } from './replay.ts'
export { describeModel, type DescriptionPart } from './describe.ts'
export { exampleDecisions, workedExample, type WorkedExample } from './worked-example.ts'
export {
  standardScenarios,
  whatIf,
  type Drift,
  type RealWeight,
  type Scenario,
  type ScenarioResult,
} from './what-if.ts'
export { dependsOnOthers } from './depends-on-others.ts'
export {
  allocateLots,
  maxLinkedLots,
  maxLots,
  maxLimitedLots,
  type Allocation,
  type Award,
  type CombinationDiscount,
  type LotOffer,
  type LotRules,
} from './lots.ts'
export { priceDeviations, type PriceDeviation } from './abnormally-low.ts'
export {
  changesAfterFreezing,
  decideScore,
  emptyScoreSheet,
  frozenIntact,
  scoresInForce,
  type Frozen,
  type ScoreCommand,
  type ScoreDecision,
  type ScoreEntry,
  type ScoreRefusal,
  type ScoreSheet,
} from './score-sheet.ts'
export { evaluateAnswers } from './requirements/evaluate-answers.ts'
export { validateRequirements } from './requirements/validate-requirements.ts'
export { isDate, printCondition } from './requirements/condition.ts'
export { convert, dimensionNames, units, type Dimension, type Unit } from './requirements/units.ts'
export {
  requirementsSchema,
  type Answer,
  type AnswerEvaluation,
  type AnswerForm,
  type AnswerLine,
  type AnswerProposal,
  type Answers,
  type Condition,
  type Requirement,
  type RequirementSheet,
  type ScoreRule,
  type Used,
} from './requirements/requirement.ts'
