// Where a procurement stands on its way from need to archive.
import { attributes, html } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'
import { texts } from './texts.ts'

export interface Step {
  readonly label: Label
  readonly state: 'done' | 'current' | 'upcoming' | 'stopped'
  readonly href?: string
  /** A date, a count. */
  readonly note?: Label
}

const stateTexts = {
  done: texts.stepDone,
  current: texts.stepCurrent,
  upcoming: texts.stepUpcoming,
  stopped: texts.stepStopped,
} as const

/** A stage indicator; `name` says what the steps are of. On narrow screens the steps stand below each other. */
export function steps(reader: Pick<Reader, 'language'>, name: Label, list: readonly Step[]): Html {
  return html`<nav class="steps" aria-label="${say(reader, name)}">
    <ol>
      ${list.map((step) => {
        const label = say(reader, step.label)
        const words = html`<span class="steps__label">${
          step.href === undefined ? label : html`<a class="ds-link" href="${step.href}">${label}</a>`
        }</span><span class="ds-sr-only">, ${say(reader, stateTexts[step.state])}</span>${
          step.note === undefined ? null : html`<span class="note">${say(reader, step.note)}</span>`
        }`
        return html`<li${attributes({
          'data-state': step.state,
          'aria-current': step.state === 'current' ? 'step' : undefined,
        })}>${words}</li>`
      })}
    </ol>
  </nav>`
}
