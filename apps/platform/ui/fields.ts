// The fields of a form: each with its label, description, error and what a browser or a screen reader needs to know.
import { parseInstant } from '../kernel/clock.ts'
import { attributes, html, nothing } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { idOf, valueOf, valuesOf } from './form.ts'
import type { Form } from './form.ts'
import { dateTimeToType, formatBytes } from './format.ts'
import { problemWords } from './problem.ts'
import { say } from './reader.ts'
import type { Label } from './reader.ts'
import { texts } from './texts.ts'

export interface Field {
  /** The name in the command's input; inside a repeated group without the group. */
  readonly name: string
  readonly label: Label
  readonly description?: Label
  /** Fields must be filled in unless this is set. */
  readonly optional?: boolean
  readonly readonly?: boolean
  /** HTML autocomplete token, `email`, `organization`; `off` unless told. */
  readonly autocomplete?: string
  /** How much is expected; a hint for the eye, not a limit. */
  readonly width?: 'short' | 'medium' | 'full'
  /** For screen readers only, where the heading beside it says the same. */
  readonly labelHidden?: boolean
}

export interface TextField extends Field {
  /** Characters; 300 unless told. */
  readonly maxLength?: number
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  readonly inputMode?: 'numeric' | 'decimal'
  readonly placeholder?: string
  readonly pattern?: string
  readonly spellcheck?: boolean
}

/** One line of text. */
export function textField(form: Form, field: TextField): Html {
  return inputField(form, field, valueOf(form, field.name), {
    type: field.type ?? 'text',
    maxlength: field.maxLength ?? 300,
    inputmode: field.inputMode,
    placeholder: field.placeholder,
    pattern: field.pattern,
    spellcheck: field.spellcheck === false ? 'false' : undefined,
  })
}

/** Several lines of text. */
export function textArea(
  form: Form,
  field: Field & { readonly maxLength?: number; readonly rows?: number; readonly spellcheck?: boolean },
): Html {
  const parts = partsOf(form, field)
  return frame(
    form,
    field,
    parts,
    html`<textarea${attributes({
      ...parts.input,
      class: 'ds-input',
      rows: field.rows ?? 5,
      maxlength: field.maxLength ?? 10_000,
      spellcheck: field.spellcheck === false ? 'false' : undefined,
    })}>${'\n'}${valueOf(form, field.name)}</textarea>`,
  )
}

/** A number with comma or point, shown as it was typed. `unit` stands behind it, `%`, `poeng`. */
export function numberField(
  form: Form,
  field: Field & { readonly unit?: Label; readonly whole?: boolean; readonly maxLength?: number },
): Html {
  return inputField(
    form,
    { width: 'short', ...field },
    typedNumber(form, field.name),
    {
      type: 'text',
      inputmode: field.whole === true ? 'numeric' : 'decimal',
      maxlength: field.maxLength ?? 30,
      'data-number': true,
    },
    field.unit,
  )
}

/** An amount in kroner, `1 250 000,50`. At first it holds decimal text (`1250000.50`), as a command's money does. */
export function moneyField(form: Form, field: Field & { readonly currency?: string }): Html {
  return inputField(
    form,
    { width: 'medium', ...field },
    grouped(typedNumber(form, field.name)),
    { type: 'text', inputmode: 'decimal', maxlength: 30, 'data-number': true },
    field.currency ?? { nb: 'kr', nn: 'kr', en: 'NOK' },
  )
}

/** A date without time. */
export function dateField(form: Form, field: Field & { readonly min?: string; readonly max?: string }): Html {
  return inputField(form, { width: 'short', ...field }, valueOf(form, field.name).slice(0, 10), {
    type: 'date',
    min: field.min,
    max: field.max ?? '2199-12-31',
  })
}

/** A date and time in Norway, to the minute. At first it holds an instant or Norwegian time (`2026-03-24T12:00`). */
export function dateTimeField(form: Form, field: Field & { readonly min?: string; readonly max?: string }): Html {
  const value = valueOf(form, field.name)
  const at = parseInstant(value)
  return inputField(
    form,
    { width: 'medium', ...field, mark: texts.norwegianTime },
    at === undefined ? value : dateTimeToType(at),
    {
      type: 'datetime-local',
      min: field.min,
      max: field.max ?? '2199-12-31T23:59',
    },
  )
}

export interface Choice {
  readonly value: string
  readonly label: Label
  readonly description?: Label
  readonly disabled?: boolean
}

/** A list to choose one from. A field that is optional, or that holds nothing yet, begins with an empty choice. */
export function selectField(
  form: Form,
  field: Field & {
    readonly choices: readonly (Choice | { readonly group: Label; readonly choices: readonly Choice[] })[]
  },
): Html {
  const parts = partsOf(form, field)
  const value = valueOf(form, field.name)
  const option = (choice: Choice): Html =>
    html`<option${attributes({ value: choice.value, selected: choice.value === value, disabled: choice.disabled })}>${say(form, choice.label)}</option>`
  return frame(
    form,
    field,
    parts,
    html`<select${attributes({ ...parts.input, readonly: undefined, class: 'ds-input' })}>${
      field.optional === true || value === ''
        ? html`<option value="">${field.optional === true ? '' : say(form, texts.choose)}</option>`
        : nothing
    }${field.choices.map((each) =>
      'group' in each
        ? html`<optgroup label="${say(form, each.group)}">${each.choices.map(option)}</optgroup>`
        : option(each),
    )}</select>`,
  )
}

/** A few choices in full view, one of which is taken. */
export function radioField(
  form: Form,
  field: Field & { readonly choices: readonly Choice[]; readonly inline?: boolean },
): Html {
  const value = valueOf(form, field.name)
  return choiceGroup(form, field, (choice) => choice.value === value, 'radio', field.inline)
}

/** A few choices in full view, any number of which are taken. */
export function checkboxGroup(
  form: Form,
  field: Field & { readonly choices: readonly Choice[]; readonly inline?: boolean },
): Html {
  const values = valuesOf(form, field.name)
  return choiceGroup(form, field, (choice) => values.includes(choice.value), 'checkbox', field.inline)
}

/** Yes or no. Sent as `true`, or not at all. */
export function checkboxField(form: Form, field: Field): Html {
  const parts = partsOf(form, field)
  const value = valueOf(form, field.name)
  return html`<div class="field" data-name="${parts.name}">
    <div class="ds-field">
      <input${attributes({
        ...parts.input,
        readonly: undefined,
        required: undefined,
        class: 'ds-input',
        type: 'checkbox',
        value: 'true',
        checked: value === 'true' || value === 'on' || value === '1',
      })}>
      <label for="${parts.id}">${say(form, field.label)}</label>
      ${describe(form, field, parts)}
    </div>
    ${errorOf(form, parts)}
  </div>`
}

/** A file to send. `limit` in bytes. A file that was sent with a form that was refused is kept and named. */
export function fileField(
  form: Form,
  field: Field & { readonly accept?: string; readonly multiple?: boolean; readonly limit: number },
): Html {
  const limit = say(form, texts.fileLimit, { size: formatBytes(field.limit, form.language) })
  const description = field.description === undefined ? limit : `${say(form, field.description)} ${limit}`
  const parts = partsOf(form, { ...field, description })
  const kept = valueOf(form, `${field.name}.sha256`)
  const keptName = valueOf(form, `${field.name}.name`)
  return frame(
    form,
    { ...field, description },
    parts,
    html`<input${attributes({
      ...parts.input,
      readonly: undefined,
      required: kept === '' ? parts.input['required'] : undefined,
      class: 'ds-input file-input',
      type: 'file',
      accept: field.accept,
      multiple: field.multiple,
      'data-limit': field.limit,
    })}>${
      kept === ''
        ? nothing
        : html`<p class="note file-kept">${keptName}</p>${['sha256', 'size', 'name', 'mediaType'].map(
            (part) =>
              html`<input type="hidden" name="${parts.name}.${part}" value="${valueOf(form, `${field.name}.${part}`)}">`,
          )}`
    }`,
  )
}

/** Text with suggestions: the given ones without JavaScript; with it also those that `suggest` answers (`?q=` gives `[{ value, label }]`). */
export function suggestField(
  form: Form,
  field: TextField & { readonly suggestions?: readonly Choice[]; readonly suggest?: string },
): Html {
  const parts = partsOf(form, field)
  const list = `${parts.id}-list`
  return frame(
    form,
    field,
    parts,
    html`<input${attributes({
      ...parts.input,
      class: 'ds-input',
      type: 'text',
      list,
      maxlength: field.maxLength ?? 300,
      inputmode: field.inputMode,
      'data-suggest': field.suggest,
      value: valueOf(form, field.name),
    })}><datalist id="${list}">${(field.suggestions ?? []).map(
      (each) => html`<option value="${each.value}">${say(form, each.label)}</option>`,
    )}</datalist>`,
  )
}

/** A CPV code, chosen by number or word. */
export function cpvField(
  form: Form,
  field: Field & { readonly suggestions?: readonly Choice[]; readonly suggest?: string },
): Html {
  return suggestField(form, {
    width: 'medium',
    maxLength: 10,
    ...field,
    description: field.description ?? {
      nb: 'Åtte siffer. Skriv et tall eller et ord for å få forslag.',
      nn: 'Åtte siffer. Skriv eit tal eller eit ord for å få framlegg.',
      en: 'Eight digits. Type a number or a word for suggestions.',
    },
  })
}

/** Fields that belong together below a common heading. */
export function fieldGroup(form: Form, legend: Label, fields: Renderable, description?: Label): Html {
  return html`<fieldset class="ds-fieldset field-group">
    <legend class="ds-heading" data-size="xs">${say(form, legend)}</legend>
    ${description === undefined ? nothing : html`<p>${say(form, description)}</p>`}
    ${fields}
  </fieldset>`
}

/** Short fields beside each other where there is room. */
export function fieldRow(...fields: readonly Renderable[]): Html {
  return html`<div class="field-row">${fields}</div>`
}

/** `mark` stands in brackets behind the label. */
type MarkedField = Field & { readonly mark?: Label }

interface Parts {
  readonly id: string
  readonly name: string
  readonly descriptionId: string | undefined
  readonly errorId: string
  readonly input: Readonly<Record<string, string | number | boolean | undefined>>
}

function partsOf(form: Form, field: Field): Parts {
  const name = form.prefix + field.name
  const id = `${form.id}-${idOf(name)}`
  const failed = form.errors.has(name)
  const descriptionId = field.description === undefined ? undefined : `${id}-description`
  const errorId = `${id}-error`
  const first = !form.rendered.has(name)
  form.rendered.set(name, id)
  const row = form.prefix.replace(/\.$/, '')
  const focus = first && form.added !== undefined && form.added === row && !seen(form, row, name)
  return {
    id,
    name,
    descriptionId,
    errorId,
    input: {
      id,
      name,
      required: form.method === 'post' && field.optional !== true,
      readonly: field.readonly,
      autocomplete: field.autocomplete ?? 'off',
      autofocus: focus,
      'aria-invalid': failed ? 'true' : undefined,
      'aria-describedby':
        [descriptionId, failed ? errorId : undefined].filter((each) => each !== undefined).join(' ') || undefined,
    },
  }
}

/** Whether another field of the row was rendered before this one. */
function seen(form: Form, row: string, name: string): boolean {
  for (const other of form.rendered.keys()) if (other !== name && other.startsWith(`${row}.`)) return true
  return false
}

function inputField(
  form: Form,
  field: MarkedField,
  value: string,
  rest: Readonly<Record<string, string | number | boolean | undefined>>,
  unit?: Label,
): Html {
  const parts = partsOf(form, field)
  const input = html`<input${attributes({ ...parts.input, class: 'ds-input', ...rest, value })}>`
  return frame(
    form,
    field,
    parts,
    unit === undefined
      ? input
      : html`<div class="ds-field-affixes">${input}<span class="ds-field-affix" aria-hidden="true">${say(form, unit)}</span></div>`,
    unit,
  )
}

function frame(form: Form, field: MarkedField, parts: Parts, input: Html, unit?: Label): Html {
  return html`<div${attributes({ class: 'field', 'data-name': parts.name, 'data-width': field.width })}>
    <div class="ds-field">
      <label class="${field.labelHidden === true ? 'ds-sr-only' : 'ds-label'}" for="${parts.id}">${say(form, field.label)}${
        unit === undefined ? nothing : html`<span class="ds-sr-only"> (${say(form, unit)})</span>`
      }${optionalMark(form, field)}</label>
      ${describe(form, field, parts)}
      ${input}
    </div>
    ${errorOf(form, parts)}
  </div>`
}

function optionalMark(form: Form, field: MarkedField): Html {
  const marks = [field.mark, field.optional === true && form.method === 'post' ? texts.optional : undefined]
    .filter((each) => each !== undefined)
    .map((each) => say(form, each))
  return marks.length === 0 ? nothing : html` <span class="optional">(${marks.join(', ')})</span>`
}

function describe(form: Form, field: Field, parts: Parts): Html {
  return field.description === undefined
    ? nothing
    : html`<div data-field="description" id="${parts.descriptionId}">${say(form, field.description)}</div>`
}

function errorOf(form: Form, parts: Parts): Html {
  return html`<div class="field__error" id="${parts.errorId}" aria-live="polite">${(
    form.errors.get(parts.name) ?? []
  ).map(
    (each) =>
      html`<p class="ds-validation-message">${problemWords(form, each)}${
        each.legalBasis === undefined ? nothing : html` <span class="rule">${each.legalBasis}</span>`
      }</p>`,
  )}</div>`
}

function choiceGroup(
  form: Form,
  field: Field & { readonly choices: readonly Choice[] },
  chosen: (choice: Choice) => boolean,
  type: 'radio' | 'checkbox',
  inline = false,
): Html {
  const parts = partsOf(form, field)
  return html`<fieldset${attributes({
    class: 'ds-fieldset field choices',
    'data-name': parts.name,
    'data-inline': inline,
    'aria-describedby': parts.input['aria-describedby'],
  })}>
    <legend class="${field.labelHidden === true ? 'ds-sr-only' : 'ds-label'}">${say(form, field.label)}${optionalMark(form, field)}</legend>
    ${describe(form, field, parts)}
    <div class="choices__list">${field.choices.map((choice, index) => {
      const id = index === 0 ? parts.id : `${parts.id}-${index}`
      const description = choice.description === undefined ? undefined : `${id}-about`
      return html`<div class="ds-field"><input${attributes({
        class: 'ds-input',
        type,
        id,
        name: parts.name,
        value: choice.value,
        checked: chosen(choice),
        disabled: choice.disabled,
        required: type === 'radio' && parts.input['required'] === true,
        'aria-invalid': parts.input['aria-invalid'],
        'aria-describedby': description,
      })}><label for="${id}">${say(form, choice.label)}</label>${
        choice.description === undefined
          ? nothing
          : html`<div data-field="description" id="${description}">${say(form, choice.description)}</div>`
      }</div>`
    })}</div>
    ${errorOf(form, parts)}
  </fieldset>`
}

/** Decimal text with the reader's decimal mark; what was typed is left as it is. */
function typedNumber(form: Form, name: string): string {
  const value = valueOf(form, name)
  return form.entered === undefined && form.language !== 'en' && /^-?\d+\.\d+$/.test(value)
    ? value.replace('.', ',')
    : value
}

/** `1 490 000,50` from `1490000,50`; what is no plain number is left as it is. */
function grouped(number: string): string {
  return /^-?\d+([.,]\d+)?$/.test(number) ? number.replace(/\B(?<![.,]\d*)(?=(\d{3})+(?!\d))/g, '\u00a0') : number
}
