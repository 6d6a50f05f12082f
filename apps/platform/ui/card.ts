// Cards, and what is shown where there is nothing yet.
import { html } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'

export interface CardOptions {
  readonly title: Label
  /** Makes the title a link and the whole card a target for the pointer. */
  readonly href?: string
  /** Small line above the title. */
  readonly kicker?: Label
  readonly tags?: Renderable
  readonly body?: Renderable
  readonly footer?: Renderable
  /** 2 below a page title, 3 inside a section (the default). */
  readonly level?: 2 | 3
}

/** A card. */
export function card(reader: Pick<Reader, 'language'>, options: CardOptions): Html {
  const { href, level = 3 } = options
  const words = say(reader, options.title)
  const title = href === undefined ? html`${words}` : html`<a class="card__link" href="${href}">${words}</a>`
  return html`<article class="ds-card card">
    ${options.kicker === undefined ? null : html`<p class="kicker">${say(reader, options.kicker)}</p>`}
    ${
      level === 2
        ? html`<h2 class="ds-heading" data-size="xs">${title}</h2>`
        : html`<h3 class="ds-heading" data-size="2xs">${title}</h3>`
    }
    ${options.tags === undefined ? null : html`<div class="tags">${options.tags}</div>`}
    ${options.body === undefined ? null : html`<div class="card__body">${options.body}</div>`}
    ${options.footer === undefined ? null : html`<div class="card__footer">${options.footer}</div>`}
  </article>`
}

/** Cards in as many columns as fit. */
export function cards(list: readonly Html[]): Html {
  return html`<div class="cards" data-count="${list.length}">${list}</div>`
}

/** A framed area without a heading of its own. */
export function panel(body: Renderable): Html {
  return html`<div class="panel stack">${body}</div>`
}

export interface EmptyState {
  readonly title: Label
  /** What will appear here, and how to get there. */
  readonly text?: Label
  readonly action?: Renderable
}

/** What stands where a list has no rows. */
export function emptyState(reader: Pick<Reader, 'language'>, options: EmptyState): Html {
  return html`<div class="empty">
    <p class="empty__title">${say(reader, options.title)}</p>
    ${options.text === undefined ? null : html`<p>${say(reader, options.text)}</p>`}
    ${options.action === undefined ? null : html`<div class="actions">${options.action}</div>`}
  </div>`
}

/** More for those who want it, closed at first. */
export function details(reader: Pick<Reader, 'language'>, summary: Label, body: Renderable, open = false): Html {
  const words = say(reader, summary)
  return open
    ? html`<details class="ds-details" open><summary>${words}</summary><div>${body}</div></details>`
    : html`<details class="ds-details"><summary>${words}</summary><div>${body}</div></details>`
}
