import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mergedContent, type CompetitionContent } from '../draft/content.ts'
import { readSearch, searchAddress } from './query.ts'
import { branchesOf, stemOf } from '../views.ts'
import { termsOf } from './typed-words.ts'

describe('a search', () => {
  it('reads words, phrases in any quotes, and what is left out', () => {
    assert.deepEqual(termsOf('Renhold «Nordre  skole» -vindu -"to år" ! -'), [
      { text: 'renhold', exact: false, excluded: false },
      { text: 'nordre skole', exact: true, excluded: false },
      { text: 'vindu', exact: false, excluded: true },
      { text: 'to år', exact: true, excluded: true },
    ])
  })
  it('finds a CPV branch in every code that grows from it', () => {
    assert.deepEqual(branchesOf('90910000'), ['90', '909', '9091'])
    assert.equal(stemOf('45000000'), '45')
    assert.ok(branchesOf('45233141').includes(stemOf('45233000')))
  })
  it('has one address, leaves blanks out, and names what it did not understand', () => {
    const { search, wrong } = readSearch(
      new URLSearchParams('words=bro&cpv=&cpv=45&valueFrom=1 000 000,50&phase=war&utm=x'),
    )
    assert.deepEqual(wrong, ['phase'])
    assert.equal(searchAddress(search), 'words=bro&cpv=45&valueFrom=1000000.50')
    assert.deepEqual(readSearch(new URLSearchParams(searchAddress(search))).search, search)
  })
})

describe('two officers who write at once', () => {
  const base: CompetitionContent = { title: 'A', description: 'B', lots: [{ title: 'L', criteria: [] }] }
  it('keep what each of them changed', () => {
    const { content, conflicts } = mergedContent(
      base,
      { ...base, title: 'A2' },
      { ...base, description: 'B2', cpv: '90910000' },
    )
    assert.deepEqual(conflicts, [])
    assert.deepEqual(content, { ...base, title: 'A2', description: 'B2', cpv: '90910000' })
  })
  it('are told what both changed, each in their own way', () => {
    assert.deepEqual(mergedContent(base, { ...base, title: 'A2' }, { ...base, title: 'A3' }).conflicts, ['title'])
    assert.deepEqual(mergedContent(base, { ...base, title: 'A2' }, { ...base, title: 'A2' }).conflicts, [])
  })
})
