// Instants and deadlines on a page, readable for people and machines.
import { milliseconds } from '../kernel/clock.ts'
import type { Instant } from '../kernel/clock.ts'
import { html } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import { formatDate, formatDateTime } from './format.ts'
import type { DateShape } from './format.ts'
import type { Reader } from './reader.ts'
import { remaining } from './remaining.ts'

/** A date and time in Norway. */
export function dateTime(reader: Pick<Reader, 'language'>, at: Instant, shape: DateShape = 'long'): Html {
  return html`<time datetime="${at}">${formatDateTime(at, reader.language, shape)}</time>`
}

/** A date: of an instant, or a local date as it is. */
export function date(reader: Pick<Reader, 'language'>, at: Instant | string, shape: DateShape = 'long'): Html {
  return html`<time datetime="${at}">${formatDate(at, reader.language, shape)}</time>`
}

const soon = 3 * 86_400_000

/** A deadline: the date and time, and how long is left, counted down in the browser by the server's clock. */
export function deadline(reader: Reader, at: Instant): Html {
  const left = milliseconds(at) - milliseconds(reader.now)
  const state = left <= 0 ? 'passed' : left <= soon ? 'soon' : 'open'
  return html`<span class="deadline" data-state="${state}"><time datetime="${at}">${formatDateTime(at, reader.language)}</time> <span class="deadline__left" data-deadline="${at}">${remaining(left, reader.language)}</span></span>`
}
