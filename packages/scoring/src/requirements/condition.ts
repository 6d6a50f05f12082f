/** Whether an answer meets a condition. */
import { parseDecimal } from '../decimal.ts'
import { compare, type Rational } from '../rational.ts'
import type { AnswerForm, Condition } from './requirement.ts'

/** An answer that has the form asked for. Numbers are in the requirement's unit. */
export type ReadAnswer =
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'number'; readonly value: Rational }
  | { readonly type: 'code' | 'date' | 'text'; readonly value: string }

/** The conditions that can be put on each form of answer. Free text can only be there or not: machines do not judge it. */
export const operatorsFor: Readonly<Record<AnswerForm['type'], readonly Condition['op'][]>> = {
  boolean: ['=', 'exists'],
  number: ['=', '>=', '<=', 'between', 'in', 'exists'],
  code: ['=', 'in', 'exists'],
  date: ['=', '>=', '<=', 'between', 'in', 'exists'],
  text: ['exists'],
}

/** The condition must be one of {@link operatorsFor} the answer's form. */
export function meets(answer: ReadAnswer, condition: Condition): boolean {
  switch (condition.op) {
    case 'exists':
      return true
    case '=':
      return orderOf(answer, condition.value) === 0
    case '>=':
      return orderOf(answer, condition.value) >= 0
    case '<=':
      return orderOf(answer, condition.value) <= 0
    case 'between':
      return orderOf(answer, condition.min) >= 0 && orderOf(answer, condition.max) <= 0
    case 'in':
      return condition.values.some((value) => orderOf(answer, value) === 0)
  }
}

function orderOf(answer: ReadAnswer, to: string | boolean): number {
  if (answer.type === 'boolean') return answer.value === to ? 0 : 1
  if (answer.type === 'number') return compare(answer.value, parseDecimal(to as string) as Rational)
  const text = to as string
  return answer.value === text ? 0 : answer.value < text ? -1 : 1
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (match === null) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= days
}

/** The condition in signs: `≥ 24 MON`. */
export function printCondition(condition: Condition, unit = ''): string {
  const end = unit === '' ? '' : ` ${unit}`
  switch (condition.op) {
    case 'exists':
      return '∃'
    case '=':
      return `= ${condition.value}${end}`
    case '>=':
      return `≥ ${condition.value}${end}`
    case '<=':
      return `≤ ${condition.value}${end}`
    case 'between':
      return `${condition.min}–${condition.max}${end}`
    case 'in':
      return `∈ { ${condition.values.join('; ')} }${end}`
  }
}
