import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseDecimal } from '../decimal.ts'
import type { Leaf } from '../definition/leaf.ts'
import { parseXmlText } from '../xml/index.ts'
import * as check from './checks.ts'
import type { PlaceRule } from './checks.ts'

function leaf(xml: string): Leaf {
  const read = parseXmlText(xml)
  assert.ok(read.ok)
  return read.document.root
}
const who = { nb: 'kjøperen', nn: 'kjøparen', en: 'the buyer' }
const holds = (rule: PlaceRule, xml: string): boolean => rule.holds(leaf(xml), leaf(xml))
const found = (rule: PlaceRule, xml: string): string | undefined => rule.found?.(leaf(xml), leaf(xml))
const expected = (rule: PlaceRule): string | undefined => rule.expected?.(leaf('<a/>'), leaf('<a/>'))

describe('what a path leads to', () => {
  const place = leaf('<a><b><c> 1 </c><c>2</c></b><d> x  y </d></a>')
  it('is the first', () => assert.equal(check.at(place, 'b/c')?.text, ' 1 '))
  it('may be nothing', () => {
    assert.equal(check.at(place, 'b/x'), undefined)
    assert.equal(check.has(place, 'b/x'), false)
    assert.equal(check.has(place, 'b/c'), true)
    assert.equal(check.hasAny(place, 'b/x', 'd'), true)
    assert.equal(check.hasAny(place, 'b/x', 'y'), false)
    assert.equal(check.valueAt(place, 'b/x'), '')
    assert.equal(check.numberAt(place, 'b/x'), undefined)
  })
  it('has a value without needless space, and perhaps a number', () => {
    assert.equal(check.valueAt(place, 'd'), 'x y')
    assert.equal(check.numberAt(place, 'b/c')?.toString(), '1')
    assert.equal(check.numberAt(place, 'd'), undefined)
  })
})

describe('numbers', () => {
  const one = parseDecimal('1')
  const two = parseDecimal('2')
  it('are at least others when both are there', () => {
    assert.deepEqual(
      [check.isAtLeast(two, one), check.isAtLeast(one, one), check.isAtLeast(one, two)],
      [true, true, false],
    )
    assert.deepEqual([check.isAtLeast(undefined, one), check.isAtLeast(one, undefined)], [false, false])
  })
  it('are not negative when they are there', () => {
    assert.deepEqual([one, parseDecimal('0'), parseDecimal('-0.1'), undefined].map(check.isNotNegative), [
      true,
      true,
      false,
      false,
    ])
  })
})

describe('a rule', () => {
  it('is fatal or warns', () => {
    assert.equal(check.must('A', who, () => true).severity, 'fatal')
    assert.equal(check.should('A', who, () => true, { term: 'x' }).severity, 'warning')
    assert.equal(check.should('A', who, () => true, { term: 'x' }).term, 'x')
    assert.equal(check.must('A', who, () => true, { term: 'x' }).term, 'x')
  })
  it('asks for a specification, narrowed or not', () => {
    const begins = check.customization('A', 'urn:a')
    assert.deepEqual(
      [holds(begins, '<a> urn:a </a>'), holds(begins, '<a>urn:a:b</a>'), holds(begins, '<a>x:urn:a</a>')],
      [true, true, false],
    )
    const is = check.customization('A', 'urn:a', 'is')
    assert.deepEqual([holds(is, '<a> urn:a </a>'), holds(is, '<a>urn:a:b</a>')], [true, false])
    assert.equal(found(is, '<a> urn:b </a>'), 'urn:b')
    assert.equal(expected(is), 'urn:a')
    assert.match(is.text.en, /must be "urn:a"\.$/)
    assert.match(begins.text.en, /must begin with "urn:a"\.$/)
  })
  it('asks for one of several processes', () => {
    const rule = check.profile('A', ['urn:a', 'urn:b'], { from: '2026-08-17' })
    assert.deepEqual(
      [holds(rule, '<a> urn:b </a>'), holds(rule, '<a>urn:a</a>'), holds(rule, '<a>urn:ab</a>')],
      [true, true, false],
    )
    assert.equal(found(rule, '<a>urn:c</a>'), 'urn:c')
    assert.equal(expected(rule), 'urn:a, urn:b')
    assert.equal(rule.from, '2026-08-17')
    assert.match(rule.text.nb, /må være «urn:a» eller «urn:b»\.$/)
    assert.match(rule.text.en, /must be "urn:a" or "urn:b"\.$/)
  })
  it('asks for a name or an identifier', () => {
    const rule = check.nameOrIdentifier('A', who, 'Name', 'ID')
    assert.deepEqual(
      [holds(rule, '<a><ID/></a>'), holds(rule, '<a><Name/></a>'), holds(rule, '<a><X/></a>')],
      [true, true, false],
    )
    assert.match(rule.text.nb, /for kjøperen\.$/)
  })
  it('asks that a number is not negative, where it is given', () => {
    const rule = check.notNegative('A', 'N', who)
    assert.deepEqual(
      [
        holds(rule, '<a/>'),
        holds(rule, '<a><N>0</N></a>'),
        holds(rule, '<a><N>-1</N></a>'),
        holds(rule, '<a><N>x</N></a>'),
      ],
      [true, true, false, false],
    )
    assert.equal(found(rule, '<a><N> -1 </N></a>'), '-1')
  })
  it('asks for an identifier of an item', () => {
    const here = check.identifiedItem('A')
    assert.equal(holds(here, '<a><StandardItemIdentification><ID/></StandardItemIdentification></a>'), true)
    assert.equal(holds(here, '<a><SellersItemIdentification><ID/></SellersItemIdentification></a>'), true)
    assert.equal(holds(here, '<a><BuyersItemIdentification><ID/></BuyersItemIdentification></a>'), false)
    const below = check.identifiedItem('A', 'Item')
    assert.equal(holds(below, '<a><Item><SellersItemIdentification><ID/></SellersItemIdentification></Item></a>'), true)
    assert.equal(holds(below, '<a><SellersItemIdentification><ID/></SellersItemIdentification></a>'), false)
  })
})
