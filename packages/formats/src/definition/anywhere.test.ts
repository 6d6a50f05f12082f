import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseXmlText } from '../xml/index.ts'
import { anywhere, everyEndingIn, everyOne } from './anywhere.ts'

const find = anywhere('Sought', 'Parent/Inner', 'Absent')
const both = everyOne('Sought', 'Other')
const amounts = everyEndingIn('Total')

/** A new document each time: what was found is kept on it. */
function document() {
  const read = parseXmlText(
    '<Root><Sought>1</Sought><Parent><Inner>2</Inner><Sought>3</Sought></Parent><Inner>4</Inner><Other>5</Other><SubTotal>6</SubTotal><Total>7</Total><Totals>8</Totals></Root>',
  )
  assert.ok(read.ok)
  return { element: read.document.root }
}
const texts = (found: readonly { readonly text: string }[]): readonly string[] => found.map(({ text }) => text)

describe('elements anywhere', () => {
  it('are found by name, in document order', () => assert.deepEqual(texts(find(document(), 'Sought')), ['1', '3']))
  it('are found by name and parent', () => assert.deepEqual(texts(find(document(), 'Parent/Inner')), ['2']))
  it('may be none', () => assert.deepEqual(find(document(), 'Absent'), []))
  it('are found by several names', () => assert.deepEqual(texts(both(document())), ['1', '3', '5']))
  it('are found by how their name ends', () => assert.deepEqual(texts(amounts(document())), ['6', '7']))
  it('are found in a document that was walked before somebody asked for them', () => {
    const walked = document()
    assert.deepEqual(texts(find(walked, 'Sought')), ['1', '3'])
    assert.deepEqual(texts(everyOne('Totals')(walked)), ['8'])
    assert.deepEqual(texts(anywhere('Parent/Sought')(walked, 'Parent/Sought')), ['3'])
    assert.deepEqual(texts(everyEndingIn('tals')(walked)), ['8'])
    assert.deepEqual(texts(find(walked, 'Sought')), ['1', '3'])
  })
  it('are the root, too', () => assert.equal(everyOne('Root')(document()).length, 1))
})
