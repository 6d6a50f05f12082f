import type { Formula } from '../formula.ts'

/** The most that one criterion may deduct: contract value × share of quality × the criterion's share of quality. */
export const maxDeduction: Formula = ['*', ['*', 'C', ['/', 'wQ', '100']], ['/', 'w', 'wQ']]

/** A value held to that cap. */
export const cappedValue: Formula = ['min', 's', 'cap']
