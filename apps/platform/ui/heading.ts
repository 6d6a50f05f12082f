// Headings, and what stands right below them.
import { attributes, html } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'

export interface PageHeading {
  readonly title: Label
  /** Small line above the title: what kind of page, a case number. */
  readonly kicker?: Label
  /** One or two sentences that say what the page is for. */
  readonly lead?: Renderable
  /** Tags beside the title. */
  readonly tags?: Renderable
  /** Links and buttons. */
  readonly actions?: Renderable
}

/** The page's one `<h1>` with its lead. A page that does not begin with this gets one from its title. */
export function pageHeading(reader: Pick<Reader, 'language'>, heading: PageHeading): Html {
  return html`<header class="page-heading">
    <div class="page-heading__words">
      ${heading.kicker === undefined ? null : html`<p class="kicker">${say(reader, heading.kicker)}</p>`}
      <h1 class="ds-heading" data-size="lg">${say(reader, heading.title)}</h1>
      ${heading.tags === undefined ? null : html`<div class="page-heading__tags">${heading.tags}</div>`}
      ${heading.lead === undefined ? null : html`<p class="lead">${heading.lead}</p>`}
    </div>
    ${heading.actions === undefined ? null : html`<div class="page-heading__actions">${heading.actions}</div>`}
  </header>`
}

export interface SectionOptions {
  readonly title: Label
  /** For links to the section. */
  readonly id?: string
  readonly lead?: Renderable
  readonly actions?: Renderable
  /** 2 unless told. */
  readonly level?: 2 | 3
}

/** A part of a page with its heading. */
export function section(reader: Pick<Reader, 'language'>, options: SectionOptions, body: Renderable): Html {
  const words = say(reader, options.title)
  return html`<section${attributes({ class: 'section', id: options.id })}>
    <div class="section__head">
      ${
        options.level === 3
          ? html`<h3 class="ds-heading" data-size="xs">${words}</h3>`
          : html`<h2 class="ds-heading" data-size="sm">${words}</h2>`
      }
      ${options.actions === undefined ? null : html`<div class="actions">${options.actions}</div>`}
    </div>
    ${options.lead === undefined ? null : html`<p class="section__lead">${options.lead}</p>`}
    ${body}
  </section>`
}

/** Columns: the first is wide, the second narrow beside it (below it on narrow screens). */
export function columns(main: Renderable, aside: Renderable): Html {
  return html`<div class="columns"><div class="columns__main stack">${main}</div><div class="columns__aside stack">${aside}</div></div>`
}

/** Things below each other with even distance. */
export function stack(...things: readonly Renderable[]): Html {
  return html`<div class="stack">${things}</div>`
}

/** Running text with comfortable line length; give it paragraphs and lists. */
export function prose(...things: readonly Renderable[]): Html {
  return html`<div class="prose">${things}</div>`
}
