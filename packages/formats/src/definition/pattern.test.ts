import assert from 'node:assert/strict'
import { it } from 'node:test'
import { parseXmlText } from '../xml/index.ts'
import { at, below, pattern } from './pattern.ts'
import { fatal } from './rule.ts'
import type { Place } from './rule.ts'

const read = (xml: string): Place => {
  const result = parseXmlText(xml)
  assert.ok(result.ok)
  return { element: result.document.root }
}
const text = { nb: '-', nn: '-', en: '-' }
/** The names and values of the elements that each template takes. */
const taken = (document: Place, ...paths: readonly string[]): string[][] =>
  pattern(
    ...paths.map((path) =>
      at(
        path,
        fatal('X', text, () => false),
      ),
    ),
  ).map(({ at: places }) => [...places(document)].map(({ element }) => `${element.local}:${element.text}`))

const document = read('<a><b t="x"><c>1</c></b><b t="y"><c>2</c><d><c>3</c></d></b><c>4</c><e><k>Z</k><c>5</c></e></a>')

it('an element is judged by the first template of a pattern that matches it', () => {
  assert.deepEqual(taken(document, 'd/c', 'b/c', 'c'), [['c:3'], ['c:1', 'c:2'], ['c:4', 'c:5']])
  assert.deepEqual(taken(document, 'c', 'b/c'), [['c:1', 'c:2', 'c:3', 'c:4', 'c:5'], []])
})

it('a path may begin at the root, leap over elements and ask for attributes and children', () => {
  assert.deepEqual(taken(document, '/a/c'), [['c:4']])
  assert.deepEqual(taken(document, 'b//c'), [['c:1', 'c:2', 'c:3']])
  assert.deepEqual(taken(document, "b[@t='y']/c"), [['c:2']])
  assert.deepEqual(taken(document, "b[@t!='y']/c | e[k='Z']/c"), [['c:1', 'c:5']])
  assert.deepEqual(taken(document, 'b[@u]/c'), [[]])
  assert.deepEqual(taken(document, 'd/c', 'b/*'), [['c:3'], ['c:1', 'c:2', 'd:']])
})

it('a path leads from an element to those below it', () => {
  assert.deepEqual(
    below(document.element, 'b/c').map(({ text: value }) => value),
    ['1', '2'],
  )
  assert.equal(below(document.element, 'b/*').length, 3)
  assert.deepEqual(below(document.element, 'x/c'), [])
  assert.deepEqual(
    below(document.element, "b[@t='y']/c").map(({ text: value }) => value),
    ['2'],
  )
})
