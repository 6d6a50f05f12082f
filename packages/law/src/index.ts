// Public procurement law as dated rows and pure functions: no clock, no I/O, no floating point.
export * from './text.ts'
export type { Outcome, Refusal } from './refusal.ts'
export * from './procurement.ts'
export {
  parseLocalDate,
  dayNumber,
  localDate,
  weekday,
  addMonths,
  dateText,
  type LocalDate,
  type DayNumber,
} from './date.ts'
export {
  instant,
  osloDate,
  osloTime,
  startOfDay,
  endOfDay,
  momentOf,
  offsetAt,
  parseMoment,
  type Instant,
  type Moment,
} from './oslo.ts'
export {
  addWorkingDays,
  daysBefore,
  easterSunday,
  hourPeriodEnd,
  isPublicHoliday,
  isWorkingDay,
  monthPeriodEnd,
  periodEnd,
  publicHolidays,
  workingDayFrom,
  workingDaysBetween,
  type Holiday,
} from './calendar.ts'
export { kroner, kronerText, parseKroner, parseSignedKroner, type Ore } from './money.ts'
export {
  openLedger,
  rowFaults,
  rowOn,
  type Confirmation,
  type Ledger,
  type Question,
  type Row,
  type Series,
  type Status,
  type Subject,
  type UsedRow,
} from './row.ts'
export { kindName, partsName, periodText, valueText, type Item, type RowValue } from './row-value.ts'
export { allRules } from './rows/all.ts'
export {
  checkPart,
  eeaThreshold,
  route,
  type RouteInput,
  type RouteResult,
  type RoutedLot,
  type Threshold,
} from './route.ts'
export { mostLots, type LotValue, type ValueInput, type ValueParts, type ValueStep } from './value.ts'
export { checkProcedure, type ProcedureChoice, type ProcedureInput, type ProcedureResult } from './procedures.ts'
export {
  checkDeadline,
  circumstanceName,
  limits,
  phasesOf,
  type Circumstance,
  type DeadlineInput,
  type DeadlineResult,
  type LimitsInput,
  type LimitsResult,
  type PhaseLimit,
} from './limits.ts'
export {
  maySign,
  standstill,
  standstillExceptionCodes,
  type SigningInput,
  type StandstillException,
  type StandstillInput,
  type StandstillResult,
} from './standstill.ts'
export {
  assumedDays,
  plan,
  type FreeDay,
  type PlanEntry,
  type PlanInput,
  type PlannedDays,
  type PlanResult,
  type PlanStep,
} from './plan.ts'
export { buyerClocks, complaint, type BuyerClocks, type ComplaintInput, type ComplaintResult } from './complaint.ts'
export {
  changeGroundCodes,
  contractChange,
  modificationCode,
  type ChangeGround,
  type ContractChangeInput,
  type ContractChangeResult,
  type ModificationCode,
  type SubstantialSign,
} from './contract-change.ts'
export { climate, type AwardCriterion, type ClimateInput, type ClimateResult } from './climate.ts'
export {
  assessmentDue,
  checkDpsSettings,
  checkFirstInvitation,
  mayApply,
  suppliersToInvite,
  type Admission,
  type DpsSettings,
  type FirstInvitation,
} from './dps.ts'
export {
  checkCallOff,
  checkFramework,
  checkLotDeadlines,
  checkLots,
  type CallOffInput,
  type FrameworkInput,
} from './framework.ts'
export {
  checkApprentices,
  checkChain,
  checkTaxCertificate,
  wageClause,
  type ApprenticeInput,
  type TaxCertificateInput,
} from './seriousness.ts'
export { checkAuction, type AuctionInput, type AuctionResult } from './auction.ts'
export { checkLowTender, type LowTenderInput } from './abnormally-low.ts'
export { regulatePrice, type PriceRegulation, type RegulatedPrice } from './price-regulation.ts'
export { missingFrom, type Contents } from './documents.ts'
export { listRows, statusName, type ListedRow } from './row-list.ts'
export { lawCommand, type CommandResult } from './command.ts'
