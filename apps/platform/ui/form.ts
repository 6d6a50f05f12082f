// A form: what it asks for, what was entered when it was refused, and the button that sends it. It works without JavaScript;
// with it, errors show as one types, and what cannot be undone is confirmed in a dialog.
import { attributes, html, nothing } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import type { PageRequest } from '../kernel/http/page.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { applyRowButtons } from './form-values.ts'
import type { FormValues } from './form-values.ts'
import { fieldRefusals, problemBox } from './problem.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'
import { texts } from './texts.ts'

/** What a form needs to know of the request; a `PageRequest` is one. */
export type FormRequest = Pick<
  PageRequest,
  'language' | 'now' | 'url' | 'problem' | 'refusedCommand' | 'values' | 'formFields'
>

export interface FormOptions {
  /** The command that the form gives. */
  readonly command: string
  /** Tells forms with the same command on one page apart. */
  readonly key?: string
  readonly stream?: { readonly id: string; readonly version: number }
  /** What the fields hold at first, by field name; `formValues` makes it from a nested value. */
  readonly initial?: FormValues
}

/** A form as its fields see it. Made by `form` or `queryForm`; the fields take it as their first argument. */
export interface Form extends Reader {
  readonly id: string
  /** Stands before each field's name: `lots.0.`, inside a repeated group. */
  readonly prefix: string
  readonly method: 'post' | 'get'
  readonly hidden: Html
  /** What was entered when the form was refused; undefined when it is fresh. */
  readonly entered: FormValues | undefined
  readonly initial: FormValues
  readonly problem: Refusal | undefined
  readonly errors: ReadonlyMap<string, readonly Refusal[]>
  /** The row that was just added, `lots.2`, whose first field has focus. */
  readonly added: string | undefined
  /** The form was sent once, without JavaScript, and is to be confirmed. */
  readonly confirming: boolean
  /** Names of fields that exist, filled while they are rendered, so that the summary links only to what is there. */
  readonly rendered: Map<string, string>
}

/** A form that gives a command. */
export function form(request: FormRequest, options: FormOptions): Form {
  const { command, key, stream, initial = {} } = options
  const posted = request.values
  const mine = request.refusedCommand === command && (key === undefined || posted['_form'] === key)
  const rows = mine ? applyRowButtons(posted) : undefined
  const problem = mine && rows === undefined ? request.problem : undefined
  const added = rows?.['_added']
  return {
    language: request.language,
    now: request.now,
    id: idOf(key === undefined ? command : `${command}-${key}`),
    prefix: '',
    method: 'post',
    hidden: html`${request.formFields(command, stream)}${
      key === undefined ? nothing : html`<input type="hidden" name="_form" value="${key}">`
    }`,
    entered: mine ? (rows ?? posted) : undefined,
    initial,
    problem,
    errors: errorsOf(problem),
    added: typeof added === 'string' ? added : undefined,
    confirming: mine && problem === undefined && rows === undefined && posted['_confirm'] !== undefined,
    rendered: new Map(),
  }
}

/** A form that only asks (a search, a filter): sent with GET, so that the answer has an address. */
export function queryForm(request: Pick<FormRequest, 'language' | 'now' | 'url'>, id: string): Form {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set(request.url.searchParams.keys())) {
    const all = request.url.searchParams.getAll(name)
    values[name] = all.length === 1 ? (all[0] ?? '') : all
  }
  return {
    language: request.language,
    now: request.now,
    id: idOf(id),
    prefix: '',
    method: 'get',
    hidden: nothing,
    entered: undefined,
    initial: values,
    problem: undefined,
    errors: new Map(),
    added: undefined,
    confirming: false,
    rendered: new Map(),
  }
}

/** The same form seen from inside a row of a repeated group. */
export function within(outer: Form, group: string): Form {
  return { ...outer, prefix: `${outer.prefix}${group}.` }
}

/** The value of a field as text: what was entered, else what it held at first. */
export function valueOf(form: Form, name: string): string {
  const value = (form.entered ?? form.initial)[form.prefix + name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** All values of a field that may have several. */
export function valuesOf(form: Form, name: string): readonly string[] {
  const value = (form.entered ?? form.initial)[form.prefix + name]
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value
}

export interface Confirmation {
  /** `Vil du publisere kunngjøringen?` */
  readonly title: Label
  /** What will happen, and that it cannot be undone. */
  readonly text: Renderable
  /** The button that does it, `Ja, publiser`; the form's own submit label unless told. */
  readonly label?: Label
}

export interface FormBox {
  readonly submit: Label
  /** `danger` for what destroys or ends something. */
  readonly tone?: 'accent' | 'danger'
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  /** Asks once more before it is done: for what cannot be undone. */
  readonly confirm?: Confirmation
  /** A way out beside the button. */
  readonly cancel?: { readonly href: string; readonly label?: Label }
  /** Further buttons beside the first. */
  readonly more?: Renderable
  /** Where the form is sent; the page's own address unless told. */
  readonly action?: string
  /** The page to show afterwards. */
  readonly next?: string
  /** The form has file fields. */
  readonly files?: boolean
  /** Errors show as one types. On for POST forms without files unless told. */
  readonly live?: boolean
  /** The buttons stay in view at the foot. */
  readonly sticky?: boolean
  /** Fields and button on one line: searches, small forms in tables. */
  readonly inline?: boolean
  /** A name for the form, where several stand on a page. */
  readonly name?: Label
  /** Marks the `<form>` for a browser module, `data-module="seal"`. */
  readonly module?: string
}

/** The form around its fields, with the summary of what must be mended above it. */
export function formBox(form: Form, fields: Renderable, box: FormBox): Html {
  if (form.confirming && box.confirm !== undefined) return confirmPage(form, box, box.confirm)
  const { confirm } = box
  const { method } = form
  const dialog = `${form.id}-confirm`
  // Fields are rendered before this is called, so that the summary knows which of them exist.
  const summary =
    form.problem === undefined ? nothing : problemBox(form, form.problem, (field) => form.rendered.get(field))
  const sending = {
    type: 'submit',
    name: confirm === undefined ? undefined : '_confirm',
    value: confirm === undefined ? undefined : '1',
    'data-confirm': confirm === undefined ? undefined : dialog,
  }
  const submit = html`<button${attributes({
    class: 'ds-button',
    'data-color': box.tone,
    'data-variant': box.variant ?? 'primary',
    ...sending,
  })}>${say(form, box.submit)}</button>`
  // Enter in a field presses a form's first button, which may be one that removes a row: this one stands before it.
  const first =
    method === 'get' || box.inline === true
      ? nothing
      : html`<button${attributes({ class: 'ds-sr-only', tabindex: '-1', 'aria-hidden': 'true', ...sending })}></button>`
  const buttons = html`${submit}${box.more}${
    box.cancel === undefined
      ? nothing
      : html`<a class="ds-button" data-variant="tertiary" href="${box.cancel.href}">${say(form, box.cancel.label ?? texts.cancel)}</a>`
  }`
  return html`${summary}<form${attributes({
    id: form.id,
    class: box.inline === true ? 'form form--inline' : 'form',
    method,
    action: box.action,
    enctype: box.files === true ? 'multipart/form-data' : undefined,
    novalidate: true,
    'aria-label': box.name === undefined ? undefined : say(form, box.name),
    role: method === 'get' ? 'search' : undefined,
    'data-live': method === 'post' && (box.live ?? (box.files !== true && box.inline !== true)),
    'data-guard': method === 'post' && box.inline !== true ? say(form, texts.unsavedChanges) : undefined,
    'data-dirty': form.entered !== undefined,
    'data-module': box.module,
  })}>${first}${form.hidden}${box.next === undefined ? nothing : html`<input type="hidden" name="_next" value="${box.next}">`}${fields}${
    box.sticky === true
      ? html`<div class="action-bar"><div class="actions">${buttons}</div></div>`
      : html`<div class="actions form__actions">${buttons}</div>`
  }${confirm === undefined ? nothing : confirmDialog(form, box, confirm, dialog)}</form>`
}

/** A form of one button: approve, withdraw, mark as read. */
export function buttonForm(form: Form, box: FormBox, hidden: Readonly<Record<string, string>> = {}): Html {
  return formBox(
    form,
    Object.entries(hidden).map(([name, value]) => hiddenField(form, name, value)),
    { inline: true, ...box },
  )
}

/** A value that goes with the form unseen. */
export function hiddenField(form: Form, name: string, value: string): Html {
  return html`<input type="hidden" name="${form.prefix}${name}" value="${value}">`
}

function confirmDialog(form: Form, box: FormBox, confirm: Confirmation, id: string): Html {
  return html`<dialog class="ds-dialog confirm" id="${id}" aria-labelledby="${id}-title">
    <h2 class="ds-heading" data-size="xs" id="${id}-title">${say(form, confirm.title)}</h2>
    <div class="prose">${confirm.text}</div>
    <div class="actions">
      <button${attributes({ class: 'ds-button', type: 'submit', name: '_confirmed', value: '1', 'data-color': box.tone })}>${say(form, confirm.label ?? box.submit)}</button>
      <button class="ds-button" type="button" data-variant="secondary" data-close>${say(form, texts.cancel)}</button>
    </div>
  </dialog>`
}

/** The question on a page of its own, with everything that was entered carried along. */
function confirmPage(form: Form, box: FormBox, confirm: Confirmation): Html {
  const carried: Html[] = []
  for (const [name, value] of Object.entries(form.entered ?? {})) {
    if (name.startsWith('_') && !name.startsWith('_rows.') && name !== '_form') continue
    for (const each of typeof value === 'string' ? [value] : value)
      carried.push(html`<input type="hidden" name="${name}" value="${each}">`)
  }
  return html`<form${attributes({ id: form.id, class: 'form panel confirm-page', method: 'post', action: box.action })}>
    ${form.hidden}${carried}${box.next === undefined ? nothing : html`<input type="hidden" name="_next" value="${box.next}">`}
    <h2 class="ds-heading" data-size="sm" tabindex="-1" autofocus>${say(form, confirm.title)}</h2>
    <div class="prose">${confirm.text}</div>
    <div class="actions">
      <button${attributes({ class: 'ds-button', type: 'submit', name: '_confirmed', value: '1', 'data-color': box.tone })}>${say(form, confirm.label ?? box.submit)}</button>
      <button class="ds-button" type="submit" data-variant="secondary" name="_add" value="">${say(form, texts.goBack)}</button>
    </div>
  </form>`
}

function errorsOf(problem: Refusal | undefined): ReadonlyMap<string, readonly Refusal[]> {
  const errors = new Map<string, Refusal[]>()
  for (const each of fieldRefusals(problem)) {
    const field = each.field ?? ''
    errors.set(field, [...(errors.get(field) ?? []), each])
  }
  return errors
}

/** A text as an HTML id. */
export function idOf(text: string): string {
  return text.replace(/[^A-Za-z0-9_]+/g, '-')
}
