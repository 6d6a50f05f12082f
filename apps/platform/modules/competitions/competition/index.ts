export {
  addDocument,
  approve,
  cancel,
  makeCommitteeKey,
  nameCommittee,
  removeDocument,
  returnToOfficer,
  setModel,
  submitForApproval,
  whatIsMissing,
} from './preparation.ts'
export { answerQuestion, askQuestion } from './questions.ts'
export { close, openForTenders, submitTender, withdrawTender } from './tenders.ts'
export { envelopeText, releaseShares } from './opening.ts'
export {
  askExplanation,
  declareImpartiality,
  drawLots,
  evaluationOf,
  explain,
  lockQuality,
  reject,
  score,
  tendersIn,
  toBeScored,
} from './evaluation.ts'
export { approveAward, proposeAward, returnAward, reverseAward, rowsToConfirmForAward } from './award.ts'
export {
  competition,
  countingTenders,
  lotsOf,
  policyOf,
  type Award,
  type AwardLetter,
  type CompetitionStage,
  type CompetitionState,
  type Draw,
  type Explanation,
  type LotResult,
  type Notification,
  type OpenedTender,
  type Question,
  type ReceivedTender,
  type Score,
  type TenderAnswers,
} from './state.ts'
