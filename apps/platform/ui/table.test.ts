import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { markupOf } from '../kernel/http/html.ts'
import { pageRequest } from './request-for-tests.ts'
import { pagination, readPaging, table, withParameters } from './table.ts'
import type { TableOptions } from './table.ts'

const reader = pageRequest()
const url = new URL('http://localhost/list?q=vei&page=3')
const options: TableOptions<{ title: string; value: string }> = {
  caption: 'Anskaffelser',
  rows: [{ title: '<Vei>', value: '12' }],
  columns: [
    { key: 'title', label: 'Tittel', sortable: true, cell: (row) => row.title },
    { key: 'value', label: 'Verdi', kind: 'number', cell: (row) => row.value },
  ],
}

describe('a table', () => {
  it('has a caption, headings, and a heading for each row', () => {
    const markup = markupOf(table(reader, options))
    assert.match(markup, /<caption[^>]*>Anskaffelser<\/caption>/)
    assert.match(markup, /<th scope="col"[^>]*>Tittel<\/th>/)
    assert.match(markup, /<th scope="row"[^>]*><div class="cell">&lt;Vei&gt;<\/div><\/th>/)
    assert.match(markup, /<td[^>]* data-label="Verdi" data-kind="number">/)
  })
  it('sorts by links that keep the search and go back to the first page, and says how it is sorted', () => {
    const markup = markupOf(table(reader, { ...options, url, sorting: { key: 'title', descending: false } }))
    assert.match(markup, /aria-sort="ascending"/)
    assert.match(markup, /href="\/list\?q=vei&amp;sort=-title"/)
  })
  it('says in words that there is nothing', () => {
    const markup = markupOf(
      table(reader, { ...options, rows: [], empty: { title: 'Ingen treff', text: 'Prøv et annet ord.' } }),
    )
    assert.match(markup, /Ingen treff/)
    assert.doesNotMatch(markup, /<table/)
  })
})

describe('paging', () => {
  it('leads to the neighbours and both ends, and says what is shown', () => {
    const markup = markupOf(pagination(reader, url, { page: 5, size: 10, total: 95 }))
    const targets = [...markup.matchAll(/page=(\d+)/g)].map((match) => Number(match[1]))
    assert.deepEqual(targets, [4, 4, 5, 6, 10, 6])
    assert.match(markup, /href="\/list\?q=vei"/)
    assert.match(markup, /Viser 41–50 av 95/)
    assert.match(markup, /aria-current="page"/)
  })
  it('has no links when all is on one page', () => {
    assert.doesNotMatch(markupOf(pagination(reader, url, { page: 1, size: 10, total: 10 })), /<a /)
  })
  it('reads only what it knows from an address', () => {
    assert.deepEqual(readPaging({ page: '2', sort: '-value' }, ['title', 'value'], 10), {
      page: 2,
      size: 10,
      offset: 10,
      sorting: { key: 'value', descending: true },
    })
    assert.equal(readPaging({ page: '-1', sort: 'drop table' }, ['title']).page, 1)
    assert.equal(readPaging({ sort: 'drop table' }, ['title']).sorting, undefined)
    assert.equal(readPaging({ page: '99999999999' }, []).page, 1)
  })
  it('changes addresses without touching what else they say', () => {
    assert.equal(withParameters(url, { page: undefined, q: undefined }), '/list')
    assert.equal(withParameters(url, { q: 'å b' }), '/list?q=%C3%A5+b&page=3')
  })
})
