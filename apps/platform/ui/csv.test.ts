import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { csvText } from './csv.ts'

describe('A table as CSV', () => {
  it('quotes what would end a cell, and keeps everything else as it is', () => {
    assert.equal(
      csvText([
        ['Tittel', 'Sum'],
        ['Renhold; skoler', '-12.50'],
        ['Han sa "ja"', 3],
      ]),
      '\ufeffTittel;Sum\r\n"Renhold; skoler";-12.50\r\n"Han sa ""ja""";3\r\n',
    )
  })
  it('never becomes a formula in a spreadsheet', () => {
    assert.equal(csvText([['=HYPERLINK("x")', '+1', '-cmd', '@a']]), '\ufeff"\'=HYPERLINK(""x"")";\'+1;\'-cmd;\'@a\r\n')
  })
})
