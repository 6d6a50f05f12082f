// A group of fields that repeats: lots, criteria, members. Rows are added and removed by buttons of the form itself, so it
// works without JavaScript; nothing is stored until the form is submitted.
import { attributes, html, nothing } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { rowCount } from './form-values.ts'
import { within } from './form.ts'
import type { Form } from './form.ts'
import { problemWords } from './problem.ts'
import { say } from './reader.ts'
import type { Label } from './reader.ts'
import { texts } from './texts.ts'

export interface Rows {
  /** The list in the command's input, `lots`. */
  readonly name: string
  readonly legend: Label
  readonly description?: Label
  /** `Delkontrakt {number}` */
  readonly rowLegend: Label
  readonly addLabel: Label
  readonly min?: number
  /** Rows at most; 50 unless told. */
  readonly max?: number
  /** The fields of one row; give them this form, not the outer one. */
  readonly row: (form: Form, index: number) => Renderable
}

/** The rows with buttons to add one and to remove each. */
export function rows(form: Form, options: Rows): Html {
  const { min = 0, max = 50 } = options
  const name = form.prefix + options.name
  const count = Math.min(max, Math.max(min, rowCount(form.entered ?? form.initial, name)))
  form.rendered.set(name, `${form.id}-${options.name}-add`)
  const errors = form.errors.get(name) ?? []
  return html`<fieldset class="ds-fieldset rows" data-name="${name}">
    <legend class="ds-heading" data-size="xs">${say(form, options.legend)}</legend>
    ${options.description === undefined ? nothing : html`<p>${say(form, options.description)}</p>`}
    <input type="hidden" name="_rows.${name}" value="${count}">
    ${Array.from({ length: count }, (_, index) => {
      const legend = say(form, options.rowLegend, { number: index + 1 })
      return html`<fieldset class="ds-fieldset row">
        <legend class="ds-label">${legend}</legend>
        ${options.row(within(form, `${options.name}.${index}`), index)}
        ${
          count > min
            ? html`<button class="ds-button row__remove" data-variant="tertiary" data-color="danger" data-size="sm" type="submit" name="_remove" value="${name}.${index}" formnovalidate>${say(form, texts.remove)}<span class="ds-sr-only"> ${legend}</span></button>`
            : nothing
        }
      </fieldset>`
    })}
    <div class="field__error" aria-live="polite">${errors.map(
      (each) => html`<p class="ds-validation-message">${problemWords(form, each)}</p>`,
    )}</div>
    ${
      count < max
        ? html`<button${attributes({ class: 'ds-button row__add', id: `${form.id}-${options.name}-add`, 'data-variant': 'secondary', type: 'submit', name: '_add', value: name, formnovalidate: true, autofocus: form.added === name })}>${say(form, options.addLabel)}</button>`
        : nothing
    }
  </fieldset>`
}
