import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant, plus } from '../kernel/clock.ts'
import { markupOf } from '../kernel/http/html.ts'
import { refuse } from '../kernel/refusal.ts'
import { same } from '../kernel/language.ts'
import { barChart, deadline, facts, lineChart, problemBox, steps, timeline } from './index.ts'
import { pageRequest } from './request-for-tests.ts'

const reader = pageRequest()

describe('steps', () => {
  it('say in words, not only in colour, how far things are', () => {
    const markup = markupOf(
      steps(reader, 'Gang', [
        { label: 'Behov', state: 'done' },
        { label: 'Tilbud', state: 'current' },
        { label: 'Avlyst', state: 'stopped' },
      ]),
    )
    assert.match(markup, /Behov<\/span><span class="ds-sr-only">, ferdig/)
    assert.match(markup, /aria-current="step"/)
    assert.match(markup, /, stanset/)
  })
})

describe('facts', () => {
  it('leave out what is not known', () => {
    const markup = markupOf(
      facts(reader, [
        { label: 'Verdi', value: undefined },
        { label: 'Tom', value: '' },
        { label: 'Antall', value: 0 },
      ]),
    )
    assert.doesNotMatch(markup, /Verdi|Tom/)
    assert.match(markup, /Antall[\s\S]*<dd>0<\/dd>/)
  })
})

describe('a timeline', () => {
  it('tells who did what when and on which ground, machine-readable', () => {
    const at = instant('2026-11-12T11:00:00.000Z')
    const markup = markupOf(timeline(reader, [{ at, title: 'Kunngjort', by: 'Ingrid', legalBasis: 'FOA § 8-17' }]))
    assert.match(markup, /<time[^>]* datetime="2026-11-12T11:00:00.000Z">12. november 2026 kl. 12:00/)
    assert.match(markup, /Ingrid · <span class="rule">FOA § 8-17/)
  })
})

describe('a deadline', () => {
  it('is open, soon or passed by the clock of the page', () => {
    const state = (at: ReturnType<typeof instant>): string | undefined =>
      /data-state="(\w+)"/.exec(markupOf(deadline(reader, at)))?.[1]
    assert.equal(state(plus(reader.now, { days: 4 })), 'open')
    assert.equal(state(plus(reader.now, { days: 3 })), 'soon')
    assert.equal(state(plus(reader.now, { milliseconds: 1 })), 'soon')
    assert.equal(state(reader.now), 'passed')
  })
})

describe('a problem', () => {
  it('names the rule, the cure and the code', () => {
    const refusal = refuse('competitions.too-late', same('For sent'), same('Be om ny frist.'), {
      legalBasis: 'FOA § 9-4',
    })
    const markup = markupOf(problemBox(reader, refusal))
    assert.match(markup, /For sent<\/h2>\s*<p>Be om ny frist\./)
    assert.match(markup, /Regel: FOA § 9-4/)
    assert.match(markup, /<code>competitions.too-late<\/code>/)
    assert.match(markup, / autofocus/)
  })
})

describe('a chart', () => {
  const options = {
    id: 'spend',
    title: 'Innkjøp',
    categoryLabel: 'Område',
    categories: ['Bygg', 'Helse'],
    series: [{ label: '2026', values: [40, null] }],
  }
  it('has a name, and its numbers in a table beside it', () => {
    for (const chart of [barChart, lineChart]) {
      const markup = markupOf(chart(reader, options))
      assert.match(markup, /role="img" aria-labelledby="spend-title"/)
      assert.match(markup, /<td[^>]*><div class="cell">40<\/div>/)
      assert.match(markup, /<td[^>]*><div class="cell">–<\/div>/)
      assert.doesNotMatch(markup, /NaN|Infinity| style=/)
    }
  })
  it('survives having nothing to show, and only noughts and losses', () => {
    for (const chart of [barChart, lineChart])
      for (const values of [[], [0, 0], [-5, 3]]) {
        const markup = markupOf(
          chart(reader, { ...options, categories: values.map(String), series: [{ label: 'X', values }] }),
        )
        assert.doesNotMatch(markup, /NaN|Infinity|undefined/)
      }
  })
})
