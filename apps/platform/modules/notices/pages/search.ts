// The public search: works without JavaScript and without logging in, and every state of it has an address.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { buyerRoles, hasRole } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  alert,
  amount,
  card,
  checkboxGroup,
  cpvField,
  date,
  dateField,
  deadline,
  details,
  emptyState,
  fieldRow,
  formBox,
  formatNumber,
  link,
  moneyField,
  pageHeading,
  pagination,
  queryForm,
  readPaging,
  selectField,
  stack,
  tag,
  textField,
  withParameters,
} from '../../../ui/index.ts'
import { readSearch, searchAddress } from '../search/query.ts'
import {
  mostCounted,
  natures,
  searchNotices,
  sorts,
  statuses,
  type FacetCount,
  type NoticeHit,
  type NoticeSearch,
} from '../search/search.ts'
import { countNotices } from '../search/counts.ts'
import { noticeLabels, phases, type NoticeLabel, type Phase } from '../views.ts'
import {
  codeName,
  cpvName,
  labelNames,
  norwegianRegions,
  phaseNames,
  placeName,
  statusNames,
  statusTag,
} from './words.ts'

const size = 20
const deepest = 5000

export const searchPage: PageDefinition<Services> = {
  path: '/notices',
  access: { kind: 'public' },
  render: async (request, services) => {
    const { t } = request
    const { search, wrong } = readSearch(request.url.searchParams)
    const { page } = readPaging(request.query, [], size)
    const hasWords = search.words !== undefined && search.words !== ''
    const asked = request.query['sort'] ?? ''
    const sort = (sorts as readonly string[]).includes(asked) ? asked : hasWords ? 'relevance' : 'newest'
    const { total, facets, capped } = await countNotices(services.db, search, request.now)
    const last = Math.max(1, Math.min(Math.ceil(total / size), deepest / size))
    const shown = Math.min(page, last)
    const hits = await searchNotices(services.db, search, {
      now: request.now,
      sort,
      offset: (shown - 1) * size,
      limit: size,
    })
    return {
      title: t(texts.title),
      section: '/notices',
      wide: true,
      body: html`
        ${pageHeading(request, { title: texts.title, lead: t(texts.lead) })}
        ${stack(
          wrong.length === 0
            ? nothing
            : alert(request, { tone: 'warning', title: texts.wrong, body: html`<p>${wrong.join(', ')}</p>` }),
          searchForm(request, search),
          chosen(request, search),
          html`<div class="columns">
            <section class="columns__main stack" aria-labelledby="hits">
              <div class="section__head"><h2 class="ds-heading" data-size="sm" id="hits">${t(
                total === 1 ? texts.oneHit : texts.hits,
                { count: formatNumber(total, request.language) },
              )}</h2></div>
              ${hits.length === 0 ? emptyState(request, { title: texts.none, text: texts.noneCure }) : sorting(request, sort, hasWords)}
              ${hits.length === 0 ? nothing : html`<div class="stack">${hits.map((hit) => hitCard(request, hit))}</div>`}
              ${total === 0 ? nothing : pagination(request, request.url, { page: shown, size, total: Math.min(total, deepest) })}
            </section>
            <aside class="columns__aside stack" aria-label="${t(texts.narrow)}">
              ${facetLists(request, search, facets, capped)}
              ${follow(request, search)}
            </aside>
          </div>`,
        )}`,
    }
  },
}

function searchForm(request: PageRequest, search: NoticeSearch): Html {
  const f = queryForm(request, 'notice-search')
  const has = Object.keys(search).some((name) => name !== 'words')
  const more = details(
    request,
    texts.more,
    stack(
      fieldRow(
        checkboxGroup(f, {
          name: 'phase',
          label: texts.phase,
          optional: true,
          choices: phases.map((value) => ({ value, label: phaseNames[value] })),
        }),
        checkboxGroup(f, {
          name: 'status',
          label: texts.status,
          optional: true,
          choices: statuses.map((value) => ({ value, label: statusNames[value] })),
        }),
        checkboxGroup(f, {
          name: 'nature',
          label: texts.nature,
          optional: true,
          choices: natures.map((value) => ({ value, label: codeName('contract-nature', value) })),
        }),
        checkboxGroup(f, {
          name: 'label',
          label: texts.label,
          optional: true,
          choices: noticeLabels.map((value) => ({ value, label: labelNames[value] })),
        }),
      ),
      fieldRow(
        cpvField(f, { name: 'cpv', label: texts.cpv, optional: true, suggest: '/api/v1/cpv' }),
        selectField(f, { name: 'place', label: texts.region, optional: true, choices: norwegianRegions() }),
        textField(f, { name: 'town', label: texts.town, optional: true, maxLength: 60 }),
      ),
      fieldRow(
        textField(f, { name: 'buyer', label: texts.buyer, optional: true, maxLength: 100 }),
        textField(f, { name: 'winner', label: texts.winner, optional: true, maxLength: 100 }),
      ),
      fieldRow(
        moneyField(f, { name: 'valueFrom', label: texts.valueFrom, optional: true }),
        moneyField(f, { name: 'valueTo', label: texts.valueTo, optional: true }),
      ),
      fieldRow(
        dateField(f, { name: 'deadlineFrom', label: texts.deadlineFrom, optional: true }),
        dateField(f, { name: 'deadlineTo', label: texts.deadlineTo, optional: true }),
        dateField(f, { name: 'publishedFrom', label: texts.publishedFrom, optional: true }),
        dateField(f, { name: 'publishedTo', label: texts.publishedTo, optional: true }),
      ),
    ),
    has && request.query['open'] !== undefined,
  )
  return formBox(
    f,
    [
      textField(f, {
        name: 'words',
        label: texts.words,
        description: texts.wordsHelp,
        optional: true,
        maxLength: 200,
        type: 'search',
        width: 'full',
      }),
      more,
    ],
    { submit: texts.search, action: '/notices' },
  )
}

/** What the list is narrowed by, each with a link that takes it away. */
function chosen(request: PageRequest, search: NoticeSearch): Html {
  const { t } = request
  const items: Html[] = []
  for (const [name, value] of Object.entries(search)) {
    for (const each of Array.isArray(value) ? (value as string[]) : [value as string]) {
      if (each === '') continue
      items.push(
        html`<li><a class="ds-tag" href="${without(request.url, name, each)}">${t(filterName(name))}: ${filterValue(request, name, each)} <span aria-hidden="true">×</span><span class="ds-sr-only">(${t(texts.remove)})</span></a></li>`,
      )
    }
  }
  if (items.length === 0) return nothing
  return html`<ul class="inline-list" aria-label="${t(texts.chosen)}">${items}<li>${link(request, '/notices', texts.clear)}</li></ul>`
}

function filterName(name: string): Text {
  return (texts as Readonly<Record<string, Text>>)[name === 'words' ? 'word' : name] ?? { nb: name, nn: name, en: name }
}

function filterValue(request: PageRequest, name: string, value: string): string {
  const { t } = request
  switch (name) {
    case 'phase':
      return t(phaseNames[value as Phase])
    case 'status':
      return t(statusNames[value as keyof typeof statusNames])
    case 'label':
      return t(labelNames[value as NoticeLabel])
    case 'nature':
      return t(codeName('contract-nature', value))
    case 'cpv':
      return t(cpvName(value))
    case 'place':
      return t(placeName(value))
    default:
      return value
  }
}

function sorting(request: PageRequest, sort: string, hasWords: boolean): Html {
  const { t } = request
  const choices = sorts.filter((each) => each !== 'relevance' || hasWords)
  return html`<nav aria-label="${t(texts.sort)}"><ul class="inline-list"><li class="note">${t(texts.sort)}:</li>${choices.map(
    (each) => {
      const label = t(sortNames[each])
      return html`<li>${
        each === sort
          ? html`<strong aria-current="true">${label}</strong>`
          : html`<a class="ds-link" href="${withParameters(request.url, { sort: each, page: undefined })}">${label}</a>`
      }</li>`
    },
  )}</ul></nav>`
}

/** A notice on the list: the deadline first. */
export function hitCard(request: PageRequest, hit: NoticeHit): Html {
  const { t } = request
  const region = hit.places.find((each) => /^NO[0-9A-Z]{3}$/.test(each))
  return card(request, {
    title: hit.title,
    href: `/notices/${hit.number}`,
    kicker: hit.buyer_name,
    tags: html`${tag(request, phaseNames[hit.phase], 'neutral')} ${statusTag(request, hit.status, hit.phase)}${
      hit.kind === 'change' ? html` ${tag(request, texts.changed, 'warning')}` : nothing
    }`,
    body: html`${
      hit.deadline === null
        ? nothing
        : html`<p><strong>${t(texts.deadline)}:</strong> ${
            hit.status === 'active' ? deadline(request, hit.deadline) : date(request, hit.deadline)
          }</p>`
    }<p>${shortened(hit.about)}</p>`,
    footer: html`<p class="note">${[
      hit.value === null ? undefined : html`${amount(request, hit.value)}`,
      region === undefined ? undefined : html`${t(placeName(region))}`,
      hit.winners.length === 0 ? undefined : html`${t(texts.wonBy)} ${hit.winners.slice(0, 3).join(', ')}`,
      html`${t(texts.published)} ${date(request, hit.published_at)}`,
      html`${hit.number}`,
    ]
      .filter((each) => each !== undefined)
      .map((each, index) => html`${index === 0 ? nothing : ' · '}${each}`)}</p>`,
  })
}

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= 220) return plain
  return `${plain.slice(0, 220).replace(/\s\S*$/, '')} …`
}

function facetLists(request: PageRequest, search: NoticeSearch, facets: readonly FacetCount[], capped: boolean): Html {
  const { t, language } = request
  const list = (
    title: Text,
    facet: FacetCount['facet'],
    parameter: keyof NoticeSearch,
    name: (row: FacetCount) => string,
    most = 10,
  ): Html => {
    const rows = facets.filter((each) => each.facet === facet).slice(0, most)
    if (rows.length === 0) return nothing
    const taken = search[parameter]
    const listed = Array.isArray(taken) ? (taken as string[]) : []
    return html`<section class="section"><h3 class="ds-heading" data-size="2xs">${t(title)}</h3><ul class="facets">${rows.map(
      (row) => {
        const on = listed.includes(row.value)
        const href = on
          ? without(request.url, parameter, row.value)
          : facet === 'cpv'
            ? withParameters(request.url, { [parameter]: row.value, page: undefined })
            : added(request.url, parameter, row.value)
        return html`<li><a class="ds-link" href="${href}"${on ? html` aria-current="true"` : nothing}>${name(row)}</a> <span class="note">${formatNumber(row.count, language)}</span></li>`
      },
    )}</ul></section>`
  }
  return stack(
    html`<h2 class="ds-heading" data-size="xs">${t(texts.narrow)}</h2>`,
    capped
      ? html`<p class="note">${t(texts.amongNewest, { count: formatNumber(mostCounted, language) })}</p>`
      : nothing,
    list(texts.phase, 'phase', 'phase', (row) => t(phaseNames[row.value as Phase])),
    list(texts.status, 'status', 'status', (row) => t(statusNames[row.value as keyof typeof statusNames])),
    list(texts.nature, 'nature', 'nature', (row) => t(codeName('contract-nature', row.value))),
    list(texts.place, 'region', 'place', (row) => t(placeName(row.value)), 16),
    list(texts.cpv, 'cpv', 'cpv', (row) => t(cpvName(row.value))),
    list(texts.buyer, 'buyer', 'buyer', (row) => row.label),
    list(texts.label, 'label', 'label', (row) => t(labelNames[row.value as NoticeLabel])),
  )
}

function follow(request: PageRequest, search: NoticeSearch): Html {
  const query = searchAddress(search)
  return html`<section class="section"><h2 class="ds-heading" data-size="xs">${request.t(texts.follow)}</h2>
    <ul class="facets">
      <li>${link(request, `/notices/alerts?${query}`, texts.save)}</li>
      <li>${link(request, `/notices/feed.atom${query === '' ? '' : `?${query}`}`, texts.feed)}</li>
      <li>${link(request, `/api/v1/notices${query === '' ? '' : `?${query}`}`, texts.json)}</li>
      <li>${link(request, '/notices/statistics', texts.statistics)}</li>
      ${hasRole(request.actor, buyerRoles) ? html`<li>${link(request, '/notices/submitted', texts.submitted)}</li>` : nothing}
    </ul></section>`
}

function without(url: URL, name: string, value: string): string {
  const query = new URLSearchParams()
  for (const [key, each] of url.searchParams) {
    const same = key === name || (name === 'place' && key === 'town')
    if (each === '' || key === 'page' || key === 'done' || (same && matches(name, each, value))) continue
    query.append(key, each)
  }
  const text = query.toString()
  return text === '' ? url.pathname : `${url.pathname}?${text}`
}

function matches(name: string, asked: string, value: string): boolean {
  return (
    asked === value ||
    !['cpv', 'place', 'buyer', 'phase', 'status', 'nature', 'label'].includes(name) ||
    asked.startsWith(`${value} `)
  )
}

function added(url: URL, name: string, value: string): string {
  const query = new URLSearchParams(
    [...url.searchParams].filter(([key, each]) => each !== '' && key !== 'page' && key !== 'done'),
  )
  query.append(name, value)
  return `${url.pathname}?${query.toString()}`
}

const sortNames: Readonly<Record<(typeof sorts)[number], Text>> = {
  relevance: words('Best treff', 'Best treff', 'Best match'),
  newest: words('Nyeste', 'Nyaste', 'Newest'),
  oldest: words('Eldste', 'Eldste', 'Oldest'),
  deadline: words('Frist', 'Frist', 'Deadline'),
  value: words('Lavest verdi', 'Lågast verdi', 'Lowest value'),
  '-value': words('Høyest verdi', 'Høgast verdi', 'Highest value'),
}

const texts = {
  title: words('Kunngjøringer', 'Kunngjeringar', 'Notices'),
  lead: words(
    'Planer, konkurranser og resultater fra offentlige oppdragsgivere. Søk uten å logge inn.',
    'Planar, konkurransar og resultat frå offentlege oppdragsgivarar. Søk utan å logge inn.',
    'Plans, competitions and results from public buyers. Search without logging in.',
  ),
  words: words('Søk i kunngjøringer', 'Søk i kunngjeringar', 'Search the notices'),
  word: words('Søkeord', 'Søkjeord', 'Words'),
  wordsHelp: words(
    'Ord og deler av ord. Sett «anførselstegn» om et uttrykk, og minus foran det som ikke skal være med: renhold -vindu.',
    'Ord og delar av ord. Set «hermeteikn» rundt eit uttrykk, og minus framfor det som ikkje skal vere med: reinhald -vindauge.',
    'Words and parts of words. Put "quotes" around a phrase, and minus before what to leave out: cleaning -window.',
  ),
  search: words('Søk', 'Søk', 'Search'),
  more: words('Flere filtre', 'Fleire filter', 'More filters'),
  phase: words('Type', 'Type', 'Type'),
  status: words('Status', 'Status', 'Status'),
  nature: words('Hva som kjøpes', 'Kva som blir kjøpt', 'What is bought'),
  label: words('Hensyn', 'Omsyn', 'Considerations'),
  cpv: words('Bransje (CPV)', 'Bransje (CPV)', 'Sector (CPV)'),
  region: words('Fylke', 'Fylke', 'County'),
  place: words('Sted', 'Stad', 'Place'),
  town: words('Kommune eller sted', 'Kommune eller stad', 'Municipality or town'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  winner: words('Leverandør som vant', 'Leverandør som vann', 'Winning supplier'),
  valueFrom: words('Verdi fra', 'Verdi frå', 'Value from'),
  valueTo: words('Verdi til', 'Verdi til', 'Value to'),
  deadlineFrom: words('Frist fra', 'Frist frå', 'Deadline from'),
  deadlineTo: words('Frist til', 'Frist til', 'Deadline to'),
  publishedFrom: words('Publisert fra', 'Publisert frå', 'Published from'),
  publishedTo: words('Publisert til', 'Publisert til', 'Published to'),
  wrong: words(
    'Noe i adressen ble ikke forstått og er utelatt',
    'Noko i adressa vart ikkje forstått og er utelate',
    'Something in the address was not understood and left out',
  ),
  chosen: words('Valgte filtre', 'Valde filter', 'Chosen filters'),
  remove: words('fjern', 'fjern', 'remove'),
  clear: words('Nullstill', 'Nullstill', 'Clear all'),
  oneHit: words('{count} kunngjøring', '{count} kunngjering', '{count} notice'),
  hits: words('{count} kunngjøringer', '{count} kunngjeringar', '{count} notices'),
  none: words('Ingen kunngjøringer passer', 'Ingen kunngjeringar passar', 'No notices match'),
  noneCure: words(
    'Prøv færre ord eller filtre, eller lagre søket og få beskjed når noe kommer.',
    'Prøv færre ord eller filter, eller lagre søket og få melding når noko kjem.',
    'Try fewer words or filters, or save the search and be told when something appears.',
  ),
  amongNewest: words(
    'Tallene er fra de {count} nyeste treffene.',
    'Tala er frå dei {count} nyaste treffa.',
    'The figures are from the {count} newest hits.',
  ),
  narrow: words('Avgrens', 'Avgrens', 'Narrow down'),
  sort: words('Sorter etter', 'Sorter etter', 'Sort by'),
  changed: words('Endret', 'Endra', 'Changed'),
  deadline: words('Frist', 'Frist', 'Deadline'),
  published: words('Publisert', 'Publisert', 'Published'),
  wonBy: words('Vunnet av', 'Vunne av', 'Won by'),
  follow: words('Følg med', 'Følg med', 'Keep an eye on it'),
  save: words('Lagre søket og få varsel', 'Lagre søket og få varsel', 'Save the search and be alerted'),
  feed: words('Nyhetsstrøm (Atom)', 'Nyheitsstraum (Atom)', 'News feed (Atom)'),
  json: words('Samme søk for systemer (JSON)', 'Same søk for system (JSON)', 'The same search for systems (JSON)'),
  submitted: words('Innsendte kunngjøringer', 'Innsende kunngjeringar', 'Submitted notices'),
  statistics: words('Statistikk', 'Statistikk', 'Statistics'),
} satisfies Record<string, Text>
