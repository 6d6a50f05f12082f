// The page that stands where something was refused: not found, not allowed, not logged in.
import { html } from '../kernel/http/html.ts'
import type { PageContent, PageRequest } from '../kernel/http/page.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { actions, buttonLink } from './button.ts'
import { pageHeading } from './heading.ts'
import { problemWords } from './problem.ts'
import { say } from './reader.ts'
import { texts } from './texts.ts'

/** What was refused, why, and where to go from here; the field errors of the refusal are listed. */
export function refusalPage(refusal: Refusal, request: PageRequest): PageContent {
  const title = say(request, refusal.title)
  const more = refusal.more ?? []
  const to = encodeURIComponent(request.url.pathname + request.url.search)
  return {
    title,
    status: refusal.status,
    body: html`${pageHeading(request, { title, lead: say(request, refusal.cure) })}
      <div class="stack" data-problem="${refusal.code}">
        ${
          more.length === 0
            ? null
            : html`<ul class="ds-list">${more.map((each) => html`<li>${problemWords(request, each)}</li>`)}</ul>`
        }
        ${actions(
          refusal.status === 401
            ? buttonLink(request, { href: `/login?to=${to}`, label: texts.logIn, variant: 'primary' })
            : null,
          refusal.code === 'identity.no-organisation'
            ? buttonLink(request, { href: '/register', label: texts.registerOrganisation, variant: 'primary' })
            : null,
          buttonLink(request, { href: '/', label: texts.frontPage }),
        )}
        <p class="note">${refusal.legalBasis === undefined ? null : html`${say(request, texts.legalBasis)}: ${refusal.legalBasis} · `}${say(request, texts.errorCode)}: <code>${refusal.code}</code></p>
      </div>`,
  }
}
