// A short status or kind, `Publisert`, `Delkontrakt 1`. The words carry the meaning; the colour only helps the eye.
import { html } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'

/** What a colour says: `info` under way, `success` done well, `warning` needs attention, `danger` stopped or refused. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent'

/** A tag with words and a tone. */
export function tag(reader: Pick<Reader, 'language'>, label: Label, tone: Tone = 'neutral'): Html {
  return html`<span class="ds-tag" data-color="${tone}">${say(reader, label)}</span>`
}

/** Tags beside each other. */
export function tags(list: readonly Html[]): Html {
  return html`<span class="tags">${list}</span>`
}
