import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { attributes, html, markupOf, raw } from './html.ts'

describe('a page template', () => {
  it('escapes every string that is put into it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const inside = markupOf(html`<p title="${text}">${text}</p>`).slice('<p title="'.length, -'</p>'.length)
        assert.doesNotMatch(inside.replace('">', ''), /[<>"']/)
      }),
    )
  })
  it('keeps markup, joins lists and leaves out what is absent', () => {
    const list = html`<ul>${['a', 'b'].map((x) => html`<li>${x}</li>`)}${null}${false}${undefined}</ul>`
    assert.equal(markupOf(list), '<ul><li>a</li><li>b</li></ul>')
    assert.equal(markupOf(html`${raw('<b>')}${3}`), '<b>3')
  })
  it('writes attributes with quotes and leaves out the false ones', () => {
    const input = html`<input${attributes({ name: 'a"b', required: true, disabled: false })}>`
    assert.equal(markupOf(input), '<input name="a&quot;b" required>')
  })
})
