// Links that look like buttons, and rows of actions.
import { attributes, html } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'

export type ButtonVariant = 'primary' | 'secondary' | 'tertiary'

export interface ButtonLink {
  readonly href: string
  readonly label: Label
  /** `secondary` unless told: the page's one primary action is usually a form's submit. */
  readonly variant?: ButtonVariant
  /** Saved as a file with this name. */
  readonly download?: string | true
}

/** A link that leads on, shown as a button. What changes something is a form, never a link. */
export function buttonLink(reader: Pick<Reader, 'language'>, options: ButtonLink): Html {
  return html`<a${attributes({
    class: 'ds-button',
    'data-variant': options.variant ?? 'secondary',
    href: options.href,
    download: options.download,
  })}>${say(reader, options.label)}</a>`
}

/** A plain link in the text. */
export function link(reader: Pick<Reader, 'language'>, href: string, label: Label): Html {
  return html`<a class="ds-link" href="${href}">${say(reader, label)}</a>`
}

/** Actions beside each other, wrapping on narrow screens. */
export function actions(...things: readonly Renderable[]): Html {
  return html`<div class="actions">${things}</div>`
}

/** Actions that stay in view at the foot of a long page or form. */
export function actionBar(...things: readonly Renderable[]): Html {
  return html`<div class="action-bar"><div class="actions">${things}</div></div>`
}
