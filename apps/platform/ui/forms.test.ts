import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { markupOf } from '../kernel/http/html.ts'
import { badField } from '../kernel/refusal.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { same } from '../kernel/language.ts'
import { applyRowButtons, formValues, rowCount } from './form-values.ts'
import {
  checkboxField,
  checkboxGroup,
  dateTimeField,
  fileField,
  form,
  formBox,
  moneyField,
  queryForm,
  radioField,
  rows,
  selectField,
  textArea,
  textField,
} from './forms.ts'
import { pageRequest } from './request-for-tests.ts'

const command = 'notices.save'
const missing = badField('title', same('Tittelen mangler'), same('Skriv en tittel.'))

function refused(values: Record<string, string | string[]>, problem: Refusal | undefined = missing) {
  return pageRequest({ problem, refusedCommand: command, values })
}

describe('a field', () => {
  it('has a label and a description that belong to it', () => {
    const f = form(pageRequest(), { command })
    const markup = markupOf(textField(f, { name: 'title', label: 'Tittel', description: 'Kort.' }))
    assert.match(markup, /<label class="ds-label" for="notices-save-title">Tittel<\/label>/)
    assert.match(markup, /id="notices-save-title-description">Kort\./)
    assert.match(markup, /aria-describedby="notices-save-title-description"/)
    assert.match(markup, / required/)
    assert.doesNotMatch(markup, /aria-invalid/)
  })
  it('says that it is optional, and is then not required', () => {
    const f = form(pageRequest({ language: 'nn' }), { command })
    const markup = markupOf(textField(f, { name: 'title', label: 'Tittel', optional: true }))
    assert.match(markup, /\(valfritt\)/)
    assert.doesNotMatch(markup, / required/)
  })
  it('shows what was entered and what is wrong with it when the form was refused', () => {
    const f = form(refused({ title: '"<b>' }), { command, initial: { title: 'Gammel' } })
    const markup = markupOf(textField(f, { name: 'title', label: 'Tittel' }))
    assert.match(markup, /value="&quot;&lt;b&gt;"/)
    assert.match(markup, /aria-invalid="true"/)
    assert.match(markup, /aria-describedby="notices-save-title-error"/)
    assert.match(
      markup,
      /id="notices-save-title-error"[^>]*><p class="ds-validation-message">Tittelen mangler. Skriv en tittel.<\/p>/,
    )
  })
  it('keeps what it held at first when another form of the page was refused', () => {
    const request = pageRequest({ problem: missing, refusedCommand: 'notices.withdraw', values: { title: 'X' } })
    const markup = markupOf(
      textField(form(request, { command, initial: { title: 'Gammel' } }), { name: 'title', label: 'Tittel' }),
    )
    assert.match(markup, /value="Gammel"/)
    assert.doesNotMatch(markup, /aria-invalid/)
  })
  it('shows money and times as people write them, and what was typed as it was typed', () => {
    const fresh = form(pageRequest(), {
      command,
      initial: { value: '1490000.5', deadline: '2026-06-01T10:00:00.000Z' },
    })
    assert.match(markupOf(moneyField(fresh, { name: 'value', label: 'Verdi' })), /value="1\u00a0490\u00a0000,5"/)
    assert.match(markupOf(dateTimeField(fresh, { name: 'deadline', label: 'Frist' })), /value="2026-06-01T12:00"/)
    const typed = form(refused({ value: '1.5 mill' }), { command })
    assert.match(markupOf(moneyField(typed, { name: 'value', label: 'Verdi' })), /value="1.5 mill"/)
  })
  it('keeps a line break that a text begins with', () => {
    const f = form(pageRequest(), { command, initial: { text: '\nto' } })
    assert.match(markupOf(textArea(f, { name: 'text', label: 'Tekst' })), />\n\nto<\/textarea>/)
  })
  it('marks the choices that were made', () => {
    const choices = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ]
    const f = form(refused({ one: 'b', many: ['a', 'b'], sure: 'true' }), { command })
    assert.match(markupOf(selectField(f, { name: 'one', label: 'En', choices })), /<option value="b" selected>/)
    assert.equal(markupOf(checkboxGroup(f, { name: 'many', label: 'Flere', choices })).match(/ checked/g)?.length, 2)
    assert.equal(markupOf(radioField(f, { name: 'one', label: 'En', choices })).match(/ checked/g)?.length, 1)
    assert.match(markupOf(checkboxField(f, { name: 'sure', label: 'Sikker' })), / checked/)
  })
  it('keeps a file that came with a form that was refused', () => {
    const f = form(
      refused({ 'plan.sha256': 'ab', 'plan.name': 'plan.pdf', 'plan.size': '3', 'plan.mediaType': 'a/b' }),
      { command },
    )
    const markup = markupOf(fileField(f, { name: 'plan', label: 'Plan', limit: 1_000_000 }))
    assert.match(markup, /plan\.pdf<\/p>/)
    assert.match(markup, /name="plan\.sha256" value="ab"/)
    assert.doesNotMatch(markup, / required/)
  })
})

describe('a form', () => {
  const box = { submit: 'Lagre' }
  it('lists its errors above itself with links to their fields, and gives them focus', () => {
    const f = form(refused({}, { ...missing, more: [badField('unknown', same('Ukjent'), same('Ta den bort.'))] }), {
      command,
    })
    const markup = markupOf(formBox(f, textField(f, { name: 'title', label: 'Tittel' }), box))
    assert.match(markup, /^<div class="ds-error-summary[^>]* autofocus[^>]*>\s*<h2[^>]*>Du må rette 2 feil/)
    assert.match(markup, /<a class="ds-link" href="#notices-save-title">Tittelen mangler/)
    assert.match(markup, /<li>Ukjent. Ta den bort.<\/li>/)
  })
  it('carries its command, token and version', () => {
    const f = form(pageRequest(), { command, stream: { id: 's', version: 7 }, key: 'k' })
    const markup = markupOf(formBox(f, [], box))
    assert.match(markup, /name="_csrf" value="token"/)
    assert.match(markup, /name="_command" value="notices.save"/)
    assert.match(markup, /name="_version" value="7"/)
    assert.match(markup, /name="_form" value="k"/)
  })
  it('is told apart from another with the same command by its key', () => {
    const request = pageRequest({ refusedCommand: command, problem: missing, values: { _form: 'b', title: 'X' } })
    assert.equal(form(request, { command, key: 'a' }).entered, undefined)
    assert.notEqual(form(request, { command, key: 'b' }).entered, undefined)
  })
  it('asks once more for what cannot be undone: in a dialog, and without one on a page that carries all that was entered', () => {
    const confirm = { title: 'Vil du publisere?', text: 'Kan ikke angres.' }
    const fresh = form(pageRequest(), { command })
    const first = markupOf(formBox(fresh, [], { ...box, confirm }))
    assert.match(first, /<button[^>]* name="_confirm" value="1" data-confirm="notices-save-confirm">Lagre/)
    assert.match(first, /<dialog[^>]*>[\s\S]*name="_confirmed" value="1"/)
    const asked = form(
      pageRequest({ refusedCommand: command, values: { _confirm: '1', _csrf: 'old', title: 'A', lots: ['1', '2'] } }),
      { command },
    )
    const second = markupOf(formBox(asked, [], { ...box, confirm }))
    assert.match(second, /Vil du publisere\?/)
    assert.match(second, /name="title" value="A"/)
    assert.equal(second.match(/name="lots"/g)?.length, 2)
    assert.match(second, /name="_confirmed" value="1"/)
    assert.doesNotMatch(second, /old|name="_confirm"/)
  })
  it('does not ask when something is wrong', () => {
    const f = form(refused({ _confirm: '1' }), { command })
    assert.equal(f.confirming, false)
  })
  it('holds the query of its address when it only asks', () => {
    const q = queryForm(pageRequest({ url: new URL('http://localhost/?q=vei&status=open') }), 'search')
    const markup = markupOf(formBox(q, textField(q, { name: 'q', label: 'Ord' }), box))
    assert.match(markup, /method="get"/)
    assert.match(markup, /value="vei"/)
    assert.doesNotMatch(markup, /_csrf| required/)
  })
})

describe('a repeated group', () => {
  const show = (request: ReturnType<typeof pageRequest>, initial = {}): string => {
    const f = form(request, { command, initial })
    return markupOf(
      rows(f, {
        name: 'lots',
        legend: 'Delkontrakter',
        rowLegend: same('Delkontrakt {number}'),
        addLabel: 'Legg til',
        min: 1,
        max: 3,
        row: (lot) => textField(lot, { name: 'title', label: 'Tittel' }),
      }),
    )
  }
  it('has the rows that it held at first, each with its own names', () => {
    const markup = show(pageRequest(), formValues({ lots: [{ title: 'Nord' }, { title: 'Sør' }] }))
    assert.match(markup, /name="lots\.0\.title"[^>]* value="Nord"/)
    assert.match(markup, /name="lots\.1\.title"[^>]* value="Sør"/)
    assert.match(markup, /name="_rows\.lots" value="2"/)
  })
  it('gets one row more by its button, with focus in it, and keeps what was written', () => {
    const markup = show(refused({ _add: 'lots', '_rows.lots': '1', 'lots.0.title': 'Nord' }, undefined))
    assert.match(markup, /name="lots\.0\.title"[^>]* value="Nord"/)
    assert.match(markup, /name="lots\.1\.title"[^>]* autofocus/)
  })
  it('offers no more rows than the most, and no fewer than the fewest', () => {
    assert.doesNotMatch(show(pageRequest(), formValues({ lots: [{}, {}, { title: 'C' }] })), /name="_add"/)
    assert.doesNotMatch(show(pageRequest()), /name="_remove"/)
  })
  it('closes the gap when a row is taken away, whatever the rows hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), fc.nat(), (titles, pick) => {
        const gone = pick % titles.length
        const values = { ...formValues({ lots: titles.map((title) => ({ title })) }), other: 'x' }
        const after = applyRowButtons({ ...values, '_rows.lots': String(titles.length), _remove: `lots.${gone}` }) ?? {}
        const left = titles.toSpliced(gone, 1)
        assert.equal(rowCount(after, 'lots'), left.length)
        assert.deepEqual(
          left.map((_, index) => after[`lots.${index}.title`]),
          left,
        )
        assert.equal(after[`lots.${left.length}.title`], undefined)
        assert.equal(after['other'], 'x')
      }),
    )
  })
  it('keeps the rows inside a row when one before it is taken away', () => {
    const values = { ...formValues({ lots: [{ title: 'A' }, { title: 'B', criteria: [{ name: 'Pris' }] }] }) }
    const after =
      applyRowButtons({ ...values, '_rows.lots': '2', '_rows.lots.1.criteria': '1', _remove: 'lots.0' }) ?? {}
    assert.equal(after['lots.0.criteria.0.name'], 'Pris')
    assert.equal(rowCount(after, 'lots.0.criteria'), 1)
    assert.equal(after['_rows.lots.1.criteria'], undefined)
  })
  it('is really submitted when none of its buttons was pressed', () => {
    assert.equal(applyRowButtons({ 'lots.0.title': 'A' }), undefined)
    assert.equal(applyRowButtons({ _remove: 'nonsense' }), undefined)
  })
})

describe('form content', () => {
  it('is made of nested values by dotted names', () => {
    assert.deepEqual(formValues({ a: 1, b: { c: 'x', d: [{ e: true }, { e: false }] }, f: ['p', 'q'], g: null }), {
      a: '1',
      'b.c': 'x',
      'b.d.0.e': 'true',
      'b.d.1.e': '',
      f: ['p', 'q'],
    })
  })
})
