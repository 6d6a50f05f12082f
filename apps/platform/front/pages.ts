// The pages of the house itself: the front door, the interface for systems, accessibility, about.
import { html } from '../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../kernel/http/page.ts'
import { commandPath } from '../kernel/http/routes.ts'
import type { Services } from '../kernel/module.ts'
import { demonstrationPeople } from '../demonstration/people.ts'
import type { Product } from '../product.ts'
import { card, cards, columns, details, facts, pageHeading, prose, section, stack, table } from '../ui/index.ts'
import { texts } from './texts.ts'

export function productPages(product: Product): PageDefinition<Services>[] {
  return [
    { path: '/', access: { kind: 'public' }, render: async (request, services) => frontPage(request, services) },
    { path: '/api', access: { kind: 'public' }, render: async (request) => apiPage(request, product) },
    { path: '/about', access: { kind: 'public' }, render: async (request) => aboutPage(request) },
    { path: '/accessibility', access: { kind: 'public' }, render: async (request) => accessibilityPage(request) },
  ]
}

function frontPage(request: PageRequest, services: Services): PageContent {
  const { t } = request
  const person = (name: string, href: string, about: string) => card(request, { title: name, href, body: about })
  return {
    title: t(texts.welcome),
    section: '/',
    body: html`
      ${pageHeading(request, { title: texts.welcome, lead: t(texts.lead) })}
      <form class="front-search" role="search" method="get" action="/notices">
        <div class="ds-field"><label class="ds-label" for="front-words">${t(texts.searchLabel)}</label>
        <div class="front-search__row"><input class="ds-input" id="front-words" type="search" name="words" maxlength="200" autocomplete="off">
        <button class="ds-button" type="submit">${t(texts.search)}</button></div></div>
      </form>
      ${section(
        request,
        { title: texts.forWhom },
        cards([
          card(request, { title: texts.supplier, href: '/notices', body: t(texts.supplierText) }),
          card(request, { title: texts.buyer, href: '/procurements', body: t(texts.buyerText) }),
          card(request, { title: texts.citizen, href: '/statistics', body: t(texts.citizenText) }),
          card(request, { title: texts.system, href: '/api', body: t(texts.systemText) }),
        ]),
      )}
      ${section(
        request,
        { title: texts.tools },
        cards([
          card(request, { title: texts.calculator, href: '/law', body: t(texts.calculatorText) }),
          card(request, { title: texts.validator, href: '/validate', body: t(texts.validatorText) }),
          card(request, { title: texts.scoring, href: '/scoring', body: t(texts.scoringText) }),
          card(request, { title: texts.verify, href: '/verify', body: t(texts.verifyText) }),
        ]),
      )}
      ${
        services.demonstration
          ? section(
              request,
              { title: texts.tryAs, lead: t(texts.tryAsLead) },
              cards(
                demonstrationPeople
                  .slice(0, 11)
                  .map((each) =>
                    person(
                      each.name,
                      `/login?person=${each.pid}&to=${each.organisation.kind === 'supplier' ? '/notices' : '/procurements'}`,
                      each.title[request.language],
                    ),
                  ),
              ),
            )
          : null
      }`,
  }
}

function apiPage(request: PageRequest, product: Product): PageContent {
  const { t } = request
  const commands = [...product.executor.commands.values()].filter((command) => command.party !== 'product')
  const routes = product.modules.flatMap((module) => module.routes ?? [])
  const example = `curl ${product.configuration.publicUrl}/api/v1/openapi.json`
  return {
    title: t(texts.api),
    wide: true,
    body: html`
      ${pageHeading(request, { title: texts.api, lead: t(texts.apiLead) })}
      ${stack(
        prose(
          html`<p>${t(texts.apiText)}</p>`,
          html`<pre tabindex="0"><code>${example}</code></pre>`,
          html`<p><a class="ds-link" href="/api/v1/openapi.json">OpenAPI 3.1</a></p>`,
          html`<ul><li>${t(texts.apiKey)}</li><li>${t(texts.apiVersion)}</li><li>${t(texts.apiProblem)}</li></ul>`,
        ),
        section(
          request,
          { title: texts.reading },
          table(request, {
            caption: t(texts.reading),
            rows: routes,
            columns: [
              { key: 'method', label: texts.method, cell: (route) => html`<code>${route.method}</code>` },
              { key: 'path', label: texts.address, cell: (route) => html`<code>/api/v1${route.path}</code>` },
              { key: 'what', label: texts.what, cell: (route) => t(route.title) },
              {
                key: 'access',
                label: texts.access,
                cell: (route) => (route.access.kind === 'public' ? t(texts.everyone) : t(texts.authorised)),
              },
            ],
          }),
        ),
        section(
          request,
          { title: texts.commands, lead: t(texts.commandsLead) },
          table(request, {
            caption: t(texts.commands),
            rows: commands,
            columns: [
              { key: 'path', label: texts.address, cell: (command) => html`<code>${commandPath(command)}</code>` },
              { key: 'what', label: texts.what, cell: (command) => t(command.title) },
              {
                key: 'input',
                label: texts.input,
                cell: (command) =>
                  details(
                    request,
                    texts.schema,
                    html`<pre tabindex="0"><code>${JSON.stringify(command.input, null, 2)}</code></pre>`,
                  ),
              },
            ],
          }),
        ),
      )}`,
  }
}

function aboutPage(request: PageRequest): PageContent {
  const { t } = request
  return {
    title: t(texts.about),
    body: html`${pageHeading(request, { title: texts.about, lead: t(texts.lead) })}
      ${columns(
        prose(
          html`<p>${t(texts.aboutText)}</p>`,
          html`<p>${t(texts.aboutLaw)}</p>`,
          html`<p>${t(texts.aboutSeal)}</p>`,
        ),
        facts(request, [
          { label: texts.licence, value: 'EUPL-1.2' },
          { label: texts.formats, value: 'EHF, Peppol, eForms, ESPD, ISO 20022, OCDS, Noark 5' },
        ]),
      )}`,
  }
}

function accessibilityPage(request: PageRequest): PageContent {
  const { t } = request
  return {
    title: t(texts.accessibility),
    body: html`${pageHeading(request, { title: texts.accessibility, lead: t(texts.accessibilityLead) })}${prose(html`<p>${t(texts.accessibilityText)}</p>`, html`<p>${t(texts.accessibilityScript)}</p>`)}`,
  }
}
