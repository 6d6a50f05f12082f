// Reads every text in a result and complains of what a person could not read.
import assert from 'node:assert/strict'
import type { Outcome, Refusal } from '../src/refusal.ts'

/** The result of something that must succeed, every text in it present in three languages. */
export function done<T>(outcome: Outcome<T>): { readonly ok: true } & T {
  assert.ok(outcome.ok, outcome.ok ? '' : `refused: ${outcome.code}: ${outcome.message.en}`)
  spoken(outcome)
  return outcome
}

/** The refusal of something that must be refused with this code. */
export function refused<T>(outcome: Outcome<T>, code: string): Refusal {
  assert.ok(!outcome.ok, `not refused: ${code}`)
  assert.equal(outcome.code, code)
  if ('basis' in outcome) assert.match(outcome.basis ?? '', /\S/)
  for (const language of ['nb', 'nn', 'en'] as const)
    assert.match(outcome.cure[language], /\S/, 'a refusal says how to put it right')
  for (const text of Object.values(outcome.message)) assert.ok(text.length < 400, 'what was given is cut short')
  // What was malformed is named.
  if (code === 'bad-date' || code === 'bad-amount') assert.match(outcome.message.en, /\([\w.-]+\) is no valid/)
  spoken(outcome)
  return outcome
}

/** Asserts that every text below a value reads in bokmål, nynorsk and English. */
export function spoken(value: unknown, path = ''): void {
  if (Array.isArray(value)) {
    value.forEach((part, index) => spoken(part, `${path}[${index}]`))
    return
  }
  if (typeof value !== 'object' || value === null) return
  const parts = value as Record<string, unknown>
  if ('nb' in parts || 'nn' in parts || 'en' in parts) {
    const texts = ['nb', 'nn', 'en'].map((language) => parts[language])
    const lengths = texts.map((text) => (Array.isArray(text) ? text.length : 1))
    assert.equal(new Set(lengths).size, 1, `${path}: as many sentences in every language`)
    for (const text of texts.flat()) {
      assert.equal(typeof text, 'string', path)
      assert.match(text as string, /\S/, `${path}: an empty text`)
      assert.doesNotMatch(text as string, /undefined|NaN|Stryker|\[object/, path)
    }
    return
  }
  for (const [key, part] of Object.entries(parts)) spoken(part, `${path}.${key}`)
}
