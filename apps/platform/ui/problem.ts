// A refusal as people read it: what was refused, the rule behind it, and what to do.
import { attributes, html } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { say } from './reader.ts'
import type { Reader } from './reader.ts'
import { texts } from './texts.ts'

/** The refusal's own fields and those of its `more`, each once. */
export function fieldRefusals(problem: Refusal | undefined): Refusal[] {
  if (problem === undefined) return []
  const all = problem.field === undefined ? [] : [problem]
  for (const each of problem.more ?? []) all.push(...fieldRefusals(each))
  return all
}

/** The refusal of one field in a line: what is wrong, and what to do. */
export function problemWords(reader: Pick<Reader, 'language'>, refusal: Refusal): string {
  const title = say(reader, refusal.title)
  return `${title}${/[.!?:]$/.test(title) ? '' : '.'} ${say(reader, refusal.cure)}`
}

/**
 * The box above a page or form whose command was refused; it gets focus. `idOf` gives the id of a field's input, so that errors
 * link to where they can be mended; without it the errors are listed plainly.
 */
export function problemBox(
  reader: Pick<Reader, 'language'>,
  problem: Refusal,
  idOf: (field: string) => string | undefined = () => undefined,
): Html {
  const fields = fieldRefusals(problem)
  const general = problem.field === undefined
  const title =
    general || fields.length === 0
      ? say(reader, problem.title)
      : fields.length === 1
        ? say(reader, texts.errorToMend)
        : say(reader, texts.errorsToMend, { count: fields.length })
  return html`<div${attributes({ class: 'ds-error-summary problem', tabindex: '-1', autofocus: true, 'data-problem': problem.code, role: 'alert' })}>
    <h2 class="ds-heading" data-size="xs">${title}</h2>
    ${general ? html`<p>${say(reader, problem.cure)}</p>` : null}
    ${
      fields.length === 0
        ? null
        : html`<ul class="ds-list">${fields.map((each) => {
            const id = idOf(each.field ?? '')
            const words = problemWords(reader, each)
            return html`<li>${id === undefined ? words : html`<a class="ds-link" href="#${id}">${words}</a>`}${
              each.legalBasis === undefined ? null : html` <span class="rule">${each.legalBasis}</span>`
            }</li>`
          })}</ul>`
    }
    ${
      general
        ? html`<p class="problem__basis">${
            problem.legalBasis === undefined
              ? null
              : html`<span>${say(reader, texts.legalBasis)}: ${problem.legalBasis}</span>`
          }<span>${say(reader, texts.errorCode)}: <code>${problem.code}</code></span></p>`
        : null
    }
  </div>`
}
