import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { refused, spoken } from '../test/spoken.ts'
import { refuse } from './refusal.ts'
import { badAmount, badDate } from './moment-refusal.ts'
import { kindName, partsName } from './row-value.ts'
import { procedureCodes, procedureName, regimes, regulationName } from './procurement.ts'
import { explain, languages, listed, perLanguage, text } from './text.ts'

describe('a text', () => {
  it('is in bokmål, nynorsk and English', () => {
    assert.deepEqual(text('a', 'b', 'c'), { nb: 'a', nn: 'b', en: 'c' })
    assert.deepEqual(
      perLanguage((language) => language),
      { nb: 'nb', nn: 'nn', en: 'en' },
    )
    assert.deepEqual(explain([text('a', 'b', 'c'), text('d', 'e', 'f')]), {
      nb: ['a', 'd'],
      nn: ['b', 'e'],
      en: ['c', 'f'],
    })
    assert.deepEqual([...languages], ['nb', 'nn', 'en'])
  })

  it('lists things as people do', () => {
    assert.equal(listed([], 'nb'), '')
    assert.equal(listed(['I'], 'nb'), 'I')
    assert.equal(listed(['I', 'II'], 'nb'), 'I og II')
    assert.equal(listed(['I', 'II', 'III'], 'nn'), 'I, II og III')
    assert.equal(listed(['I', 'II', 'III'], 'en'), 'I, II and III')
  })

  it('names parts, kinds, procedures and regulations', () => {
    assert.deepEqual(partsName(['none']), {
      nb: 'utenfor regelverket',
      nn: 'utanfor regelverket',
      en: 'outside the rules',
    })
    assert.deepEqual(partsName(['I', 'III']), { nb: 'del I og III', nn: 'del I og III', en: 'part I and III' })
    assert.deepEqual(partsName(['I']), { nb: 'del I', nn: 'del I', en: 'part I' })
    for (const kind of ['goods', 'services', 'works', 'special', 'health', 'design-contest'] as const)
      spoken(kindName(kind))
    for (const procedure of procedureCodes) spoken(procedureName(procedure))
    for (const regime of regimes) spoken(regulationName(regime))
  })
})

describe('a refusal', () => {
  it('carries its basis only when there is one', () => {
    const why = text('a', 'b', 'c')
    assert.deepEqual(refuse('x', why, why), { ok: false, code: 'x', message: why, cure: why })
    assert.deepEqual(refuse('x', why, why, '§ 1'), { ok: false, code: 'x', message: why, cure: why, basis: '§ 1' })
  })

  it('repeats no more than the beginning of what was given', () => {
    const long = 'x'.repeat(1000)
    assert.match(refused(badDate('sent', long), 'bad-date').message.en, /^“x{40}” \(sent\)/)
    assert.match(refused(badAmount('value', long), 'bad-amount').message.en, /^“x{40}” \(value\)/)
  })
})
