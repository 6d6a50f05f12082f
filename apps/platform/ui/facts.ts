// Facts about one thing: a name and a value on each line.
import { attributes, html } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'

export interface Fact {
  readonly label: Label
  /** Nothing, undefined or false leaves the fact out. */
  readonly value: Renderable
  /** A line below the value: where it comes from, which rule. */
  readonly note?: Renderable
}

/** A definition list. `layout`: `rows` (label beside value, the default) or `grid` (label above value, several in a row). */
export function facts(
  reader: Pick<Reader, 'language'>,
  list: readonly Fact[],
  options: { readonly layout?: 'rows' | 'grid' } = {},
): Html {
  return html`<dl${attributes({ class: 'facts', 'data-layout': options.layout ?? 'rows' })}>
    ${list.map((fact) =>
      isAbsent(fact.value)
        ? null
        : html`<div>
            <dt>${say(reader, fact.label)}</dt>
            <dd>${fact.value}${fact.note === undefined ? null : html`<span class="note">${fact.note}</span>`}</dd>
          </div>`,
    )}
  </dl>`
}

export interface KeyFigure {
  readonly label: Label
  /** Already formatted. */
  readonly value: Renderable
  readonly note?: Renderable
  readonly href?: string
}

/** A few large numbers beside each other. */
export function keyFigures(reader: Pick<Reader, 'language'>, list: readonly KeyFigure[]): Html {
  return html`<dl class="key-figures">
    ${list.map(
      (figure) =>
        html`<div>
          <dt>${
            figure.href === undefined
              ? say(reader, figure.label)
              : html`<a class="ds-link" href="${figure.href}">${say(reader, figure.label)}</a>`
          }</dt>
          <dd>${figure.value}${figure.note === undefined ? null : html`<span class="note">${figure.note}</span>`}</dd>
        </div>`,
    )}
  </dl>`
}

function isAbsent(value: Renderable): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
}
