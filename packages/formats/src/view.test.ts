import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseXmlText } from './xml/index.ts'
import { invoice } from './billing/index.ts'
import { numberText, viewHtml, viewPage, viewTypst } from './view.ts'
import type { Invoice } from './billing/index.ts'

const document = {
  CustomizationID: 'x',
  ID: 'F <1>',
  IssueDate: '2026-11-24',
  InvoiceTypeCode: '380',
  DocumentCurrencyCode: 'NOK',
  AccountingSupplierParty: { Party: { PartyLegalEntity: { RegistrationName: 'Blyant & Co' } } },
  LegalMonetaryTotal: { PayableAmount: { value: '-1234567.50', currencyID: 'NOK' } },
  InvoiceLine: [
    { ID: '1', Item: { Name: 'Blyant' }, LineExtensionAmount: { value: '10', currencyID: 'NOK' } },
    { ID: '2', Item: { Name: 'Visker', Description: 'Myk' } },
  ],
} as unknown as Invoice

describe('the human view of a document', () => {
  it('is well-formed, escapes what stands in the document, and names codes, amounts and dates in each language', () => {
    for (const [language, date] of [
      ['nb', '24. november 2026'],
      ['nn', '24. november 2026'],
      ['en', '24 November 2026'],
    ] as const) {
      const html = viewHtml(invoice, document, language)
      const read = parseXmlText(html)
      assert.ok(read.ok, read.ok ? '' : `${read.refusal.code} ${read.refusal.column} ${html}`)
      assert.equal(read.document.root.attribute('lang'), language)
      assert.match(html, /F &lt;1&gt;/)
      assert.match(html, /Blyant &amp; Co/)
      assert.ok(html.includes(date), html)
      assert.match(html, /380 – /)
    }
  })

  it('gives lines a table with a caption, header cells and the rest of each line', () => {
    const html = viewHtml(invoice, document, 'nb')
    assert.match(html, /<caption>/)
    assert.equal(html.match(/<th scope="row"/g)?.length, 2)
    assert.match(html, /Myk/)
  })

  it('says what it leaves out', () => {
    assert.match(viewHtml(invoice, document, 'en', { rows: 1 }), /1 more rows are not shown/)
  })

  it('writes numbers digit for digit', () => {
    assert.equal(numberText('-1234567.50', 'nb'), '−1\u00a0234\u00a0567,50')
    assert.equal(numberText('1234567890123456789.1', 'en'), '1,234,567,890,123,456,789.1')
    assert.equal(numberText('.5', 'nn'), '0,5')
  })

  it('is a page of its own when asked', () => {
    assert.match(viewPage(invoice, document, 'nn'), /^<!doctype html>\n<html lang="nn">/)
  })

  it('is the same in the source of the PDF, where every text stands in a string literal', () => {
    const hostile = { ...document, ID: '"] #panic("x") \\ \u0007 字' } as unknown as Invoice
    const source = viewTypst(invoice, hostile, 'nb', {
      attachment: '/a.xml',
      fileName: 'a.xml',
      madeAt: '2026-11-24T12:00:00Z',
      font: 'Libertinus Serif',
      drawable: (character) => character < '\u3000',
    })
    assert.ok(source.includes('#"\\"] #panic(\\"x\\") \\\\   U+5B57 "'), source)
    assert.match(source, /#heading\(level: 1, "Faktura /)
    assert.match(source, /table\.header\(/)
    assert.match(source, /pdf\.attach\("\/a\.xml"/)
    assert.match(source, /terms\.item\("Fakturadato", \[#"24\. november 2026"\]\)/)
    // Outside string literals there is only what is written here.
    const code = source.replace(/"(?:[^"\\]|\\.)*"/g, '""')
    assert.doesNotMatch(code, /panic|Blyant/)
  })
})
