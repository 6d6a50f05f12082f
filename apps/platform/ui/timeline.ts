// What happened, in order; and what is to happen.
import type { Instant } from '../kernel/clock.ts'
import { attributes, html } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { formatDateTime } from './format.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'

export interface TimelineEntry {
  readonly at: Instant
  readonly title: Label
  readonly body?: Renderable
  /** Who did it, for whom. */
  readonly by?: Label
  /** `FOA § 25-2` */
  readonly legalBasis?: string
  readonly href?: string
  /** `done` unless told. */
  readonly state?: 'done' | 'now' | 'planned' | 'stopped'
}

/** A timeline in the order given. */
export function timeline(reader: Pick<Reader, 'language'>, entries: readonly TimelineEntry[]): Html {
  return html`<ol class="timeline">
    ${entries.map((entry) => {
      const title = say(reader, entry.title)
      return html`<li${attributes({ 'data-state': entry.state ?? 'done' })}>
        <div class="timeline__head">
          <span class="timeline__title">${
            entry.href === undefined ? title : html`<a class="ds-link" href="${entry.href}">${title}</a>`
          }</span>
          <time class="timeline__time" datetime="${entry.at}">${formatDateTime(entry.at, reader.language)}</time>
        </div>
        ${
          entry.by === undefined && entry.legalBasis === undefined
            ? null
            : html`<p class="note">${entry.by === undefined ? null : say(reader, entry.by)}${
                entry.by !== undefined && entry.legalBasis !== undefined ? ' · ' : null
              }${entry.legalBasis === undefined ? null : html`<span class="rule">${entry.legalBasis}</span>`}</p>`
        }
        ${entry.body === undefined ? null : html`<div class="timeline__body">${entry.body}</div>`}
      </li>`
    })}
  </ol>`
}
