import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lawCommand } from '@heldigital/law'
import { instant } from '../../../kernel/clock.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { routes } from '../api.ts'
import { askLaw, lawArguments, type LawQuery } from './ask-law.ts'
import { lawQuestions, type LawAnswers, type LawQuestion } from './questions.ts'

const now = instant('2026-11-24T12:00:00Z')

function answer<Q extends LawQuestion>(question: Q, query: LawQuery): LawAnswers[Q] {
  const given = askLaw(question, query, now)
  assert.ok(!isRefusal(given), JSON.stringify(given))
  return given
}

describe('the law for systems', () => {
  it('puts a state purchase of services at 1 490 000 kroner in part III on 2025-01-15', () => {
    const given = answer('route', { kind: 'services', buyer: 'state', value: '1490000', date: '2025-01-15' })
    assert.equal(given.part, 'III')
    assert.ok(given.rows.every((row) => row.paragraph !== '' && row.source !== ''))
  })

  it('gives an open procedure in part III thirty days when tenders may be sent electronically', () => {
    const given = answer('limits', { procedure: 'open', part: 'III', sent: '2026-03-02', electronic: true })
    assert.deepEqual([given.minimumDays, given.earliestDeadline], [30, '2026-04-01T22:00:00Z'])
  })

  it('ends the standstill after a letter of 2026-03-24 when 2026-04-07 has run out in Oslo', () => {
    const given = answer('standstill', { part: 'III', sent: '2026-03-24', electronic: true })
    assert.equal(given.endsAt, '2026-04-07T22:00:00Z')
    assert.ok((given.earliestSigning ?? '') > (given.endsAt ?? ''))
  })

  it('counts ten working days from 2026-03-24 over Easter to 2026-04-10', () => {
    const given = answer('workdays', { from: '2026-03-24', days: 10 })
    assert.equal(given.date, '2026-04-10')
    assert.equal(given.holidays.length, 3)
  })

  it('plans a whole procedure, each step in order of the law', () => {
    const given = answer('plan', { procedure: 'open', part: 'III', sent: '2026-03-02', electronic: true })
    assert.equal(given.entries.find((entry) => entry.step === 'tender-deadline')?.from, '2026-04-01')
    assert.equal(given.entries.at(-1)?.step, 'result-notice')
  })

  it('gives the very answer of `heldigital law … --json`', () => {
    const line = 'plan --procedure restricted --part III --sent 2026-03-02 --electronic'
    const query = { procedure: 'restricted', part: 'III', sent: '2026-03-02', electronic: true }
    assert.deepEqual(answer('plan', query), lawCommand(line.split(' '), now as never).json)
  })

  it('refuses with paragraph and cure in three languages', () => {
    const refused = askLaw(
      'limits',
      { procedure: 'open', part: 'III', sent: '2026-03-02', deadline: '2026-03-12' },
      now,
    )
    assert.ok(isRefusal(refused))
    assert.deepEqual([refused.code, refused.status, refused.legalBasis], ['law.deadline-too-early', 422, 'FOA § 20-2'])
    for (const language of ['nb', 'nn', 'en'] as const) assert.notEqual(refused.cure[language], '')
  })

  it('lets no value pass for another option', () => {
    const refused = askLaw('workdays', { from: '--json', days: 1 }, now)
    assert.ok(isRefusal(refused))
    assert.equal(refused.code, 'law.bad-date')
    assert.deepEqual(lawArguments({ a: true, b: false, c: undefined, lot: ['1', 'A=2'] }), [
      '--a',
      '--lot=1',
      '--lot=A=2',
    ])
  })

  it('knows every parameter that it describes to systems', () => {
    const example: Record<string, LawQuery> = {
      kind: { kind: 'goods' },
      buyer: { buyer: 'body' },
      procedure: { procedure: 'open' },
      part: { part: 'III' },
      sent: { sent: '2026-03-02' },
      from: { from: '2026-03-02' },
      days: { days: 10 },
      year: { year: 2026 },
    }
    for (const [question, schema] of Object.entries(lawQuestions)) {
      const needed = Object.assign({}, ...(schema.required ?? []).map((name: string) => example[name])) as LawQuery
      for (const [name, shape] of Object.entries(
        schema.properties as Record<string, { type?: string; enum?: string[] }>,
      )) {
        const value = shape.type === 'boolean' ? true : shape.type === 'array' ? ['1'] : (shape.enum?.[0] ?? '1')
        const { json } = lawCommand([question, ...lawArguments({ [name]: value, ...needed })], now as never)
        assert.notEqual((json as { code?: string }).code, 'unknown-option', `${question} --${name}`)
      }
    }
  })

  it('has an address for each question, and every address is open to all', () => {
    for (const question of ['route', 'limits', 'standstill', 'workdays', 'plan'])
      assert.ok(routes.some((route) => route.method === 'GET' && route.path === `/law/${question}`))
    assert.ok(routes.every((route) => route.access.kind === 'public'))
  })
})
