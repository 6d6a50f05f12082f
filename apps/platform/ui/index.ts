// Page furniture, for the pages of every module.
export { alert } from './alert.ts'
export { amount } from './amount.ts'
export { actionBar, actions, buttonLink, link } from './button.ts'
export { card, cards, details, emptyState, panel } from './card.ts'
export { barChart, lineChart } from './chart.ts'
export type { ChartOptions, Series } from './chart.ts'
export { doneAlert } from './done-alert.ts'
export { facts, keyFigures } from './facts.ts'
export type { Fact, KeyFigure } from './facts.ts'
export {
  dateTimeToType,
  dateToType,
  formatBytes,
  formatDate,
  formatDateTime,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  formatTime,
} from './format.ts'
export type { Money } from './format.ts'
export * from './forms.ts'
export { csvText } from './csv.ts'
export { columns, pageHeading, prose, section, stack } from './heading.ts'
export { problemBox } from './problem.ts'
export { say } from './reader.ts'
export type { Label, Reader } from './reader.ts'
export { steps } from './steps.ts'
export type { Step } from './steps.ts'
export { pagination, readPaging, table, withParameters } from './table.ts'
export type { Column, Paging, Sorting, TableOptions } from './table.ts'
export { tag, tags } from './tag.ts'
export type { Tone } from './tag.ts'
export { texts } from './texts.ts'
export { date, dateTime, deadline } from './time.ts'
export { timeline } from './timeline.ts'
export type { TimelineEntry } from './timeline.ts'
