// The competition: what later rooms may use of it.
export {
  competition,
  countingTenders,
  lotsOf,
  tendersIn,
  type Award,
  type AwardLetter,
  type CompetitionStage,
  type CompetitionState,
  type LotResult,
  type Notification,
  type OpenedTender,
  type Question,
  type ReceivedTender,
  type TenderAnswers,
} from './competition/index.ts'
export { competitionsOf, openCompetitions, type CompetitionRow } from './views.ts'
