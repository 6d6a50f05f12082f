// A page request for tests of furniture.
import { instant } from '../kernel/clock.ts'
import { html } from '../kernel/http/html.ts'
import type { PageRequest } from '../kernel/http/page.ts'
import { translate } from '../kernel/language.ts'

/** A bokmål reader at noon on 24 November 2026, with what the test changes. */
export function pageRequest(changes: Partial<PageRequest> = {}): PageRequest {
  const language = changes.language ?? 'nb'
  return {
    language,
    t: (text, values) => translate(text, language, values),
    actor: undefined,
    nationalNumber: async () => undefined,
    now: instant('2026-11-24T11:00:00.000Z'),
    theme: undefined,
    url: new URL('http://localhost/procurements'),
    params: {},
    query: {},
    problem: undefined,
    refusedCommand: undefined,
    values: {},
    formFields: (command, stream) =>
      html`<input type="hidden" name="_csrf" value="token"><input type="hidden" name="_command" value="${command}"><input type="hidden" name="_version" value="${stream?.version}">`,
    done: undefined,
    ...changes,
  }
}
