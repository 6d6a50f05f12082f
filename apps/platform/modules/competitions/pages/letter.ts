// An award letter as it was sent, readable and printable: for the buyer any of them, for a supplier its own.
import { buffer } from 'node:stream/consumers'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { organisationOf, supplierRoles } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals, type Refusal } from '../../../kernel/refusal.ts'
import { deadline, facts, stack } from '../../../ui/index.ts'
import type { AwardLetter, CompetitionState } from '../competition/index.ts'
import { buyerAccess, caseOf } from './case.ts'
import { publishedCompetition } from './downloads.ts'

export const buyerLetterPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/letters/:letter',
  access: buyerAccess,
  render: async (request, services) => {
    const own = await caseOf(request, services)
    if (isRefusal(own)) return own
    const letter = own.state.notification?.letters.find((each) => each.document === request.params['letter'])
    return letterPage(request, services, own.state, letter, [
      { href: own.href('award'), label: request.t(words('Tildeling', 'Tildeling', 'Award')) },
    ])
  },
}

export const supplierLetterPage: PageDefinition<Services> = {
  path: '/competitions/:competition/letter',
  access: { kind: 'roles', roles: supplierRoles },
  render: async (request, services) => {
    const found = await publishedCompetition(request.params['competition'] ?? '', services)
    const mine = organisationOf(request.actor)
    const letter = found?.state.notification?.letters.find((each) => each.supplier === mine)
    return found === undefined
      ? refusals.notFound
      : letterPage(request, services, found.state, letter, [
          { href: '/tenders', label: request.t(words('Mine tilbud', 'Mine tilbod', 'My tenders')) },
        ])
  },
}

async function letterPage(
  request: PageRequest,
  services: Services,
  state: CompetitionState,
  letter: AwardLetter | undefined,
  breadcrumb: NonNullable<PageContent['breadcrumb']>,
): Promise<PageContent | Refusal> {
  const stream = letter === undefined ? undefined : await services.files.get(letter.document)
  if (letter === undefined || stream === undefined) return refusals.notFound
  const text = (await buffer(stream)).toString('utf8')
  const { notification } = state
  return {
    title: request.t(words('Tildelingsbrev', 'Tildelingsbrev', 'Award letter')),
    breadcrumb,
    body: stack(
      html`<article class="letter prose" lang="nb">${letterMarkup(text)}</article>`,
      facts(request, [
        {
          label: words('Karensperioden er ute', 'Karensperioden er ute', 'Standstill ends'),
          value:
            notification?.standstillEndsAt === undefined ? nothing : deadline(request, notification.standstillEndsAt),
        },
        {
          label: words('Kontrollsum (SHA-256)', 'Kontrollsum (SHA-256)', 'Checksum (SHA-256)'),
          value: html`<code class="wrap-anywhere">${letter.document}</code>`,
        },
      ]),
    ),
  }
}

/** The few forms of Markdown that `awardLetter` writes: headings, bold, tables, paragraphs. Everything else is text. */
export function letterMarkup(text: string): Html {
  return html`${text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      if (block.startsWith('# ')) return html`<h1 class="ds-heading" data-size="md">${block.slice(2)}</h1>`
      if (block.startsWith('## ')) return html`<h2 class="ds-heading" data-size="xs">${block.slice(3)}</h2>`
      return block.startsWith('| ') ? tableOf(block) : html`<p>${spans(block)}</p>`
    })}`
}

function tableOf(block: string): Html {
  const rows = block.split('\n').map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  const [head = [], , ...body] = rows
  return html`<div class="table-area"><table class="ds-table table" role="table"><thead role="rowgroup"><tr role="row">${head.map((cell) => html`<th scope="col" role="columnheader">${cell}</th>`)}</tr></thead><tbody role="rowgroup">${body.map(
    (row) =>
      html`<tr role="row">${row.map((cell, index) =>
        index === 0
          ? html`<th scope="row" role="rowheader" data-label="${head[index]}"><div class="cell">${cell}</div></th>`
          : html`<td role="cell" data-kind="number" data-label="${head[index]}"><div class="cell">${cell}</div></td>`,
      )}</tr>`,
  )}</tbody></table></div>`
}

function spans(text: string): Html {
  return html`${text.split('**').map((part, index) => (index % 2 === 1 ? html`<strong>${part}</strong>` : part))}`
}
