// A message about the page's own matter: what happened, what to be aware of.
import { attributes, html } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'

export interface AlertOptions {
  readonly tone: 'info' | 'success' | 'warning' | 'danger'
  readonly title?: Label
  readonly body?: Renderable
  /** Said aloud by screen readers and given focus when the page opens: for the answer to what was just done. */
  readonly announce?: boolean
  /** Level of the title's heading, 2 unless told. */
  readonly level?: 2 | 3 | 4
}

/** A message box. */
export function alert(reader: Pick<Reader, 'language'>, options: AlertOptions): Html {
  const { tone, title, body, announce = false, level = 2 } = options
  const words = title === undefined ? null : say(reader, title)
  return html`<div${attributes({
    class: 'ds-alert',
    'data-color': tone,
    role: announce ? 'status' : undefined,
    tabindex: announce ? '-1' : undefined,
    'data-autofocus': announce,
  })}>
    ${words === null ? null : headingOf(level, words)}
    ${body === undefined || body === null ? null : html`<div class="ds-alert__body">${body}</div>`}
  </div>`
}

function headingOf(level: 2 | 3 | 4, words: string): Html {
  if (level === 2) return html`<h2 class="ds-heading" data-size="2xs">${words}</h2>`
  if (level === 3) return html`<h3 class="ds-heading" data-size="2xs">${words}</h3>`
  return html`<h4 class="ds-heading" data-size="2xs">${words}</h4>`
}
