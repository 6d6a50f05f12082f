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
export { eeaThreshold, route, type RouteInput, type RouteResult, type RoutedLot, type Threshold } from './route.ts'
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
