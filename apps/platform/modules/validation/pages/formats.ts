// The reference of every document type, drawn from its definition: tree, terms, code lists, rules and releases.
import { osloDate } from '@heldigital/law'
import { documentKinds, loadType, type DocumentKind, type Family } from '@heldigital/formats'
import { referenceOf, type Reference, type ReferencePlace, type ReferenceRule } from '@heldigital/formats/reference'
import { milliseconds } from '../../../kernel/clock.ts'
import { html, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import { facts, formatDate, link, pageHeading, prose, section, stack, table, tag } from '../../../ui/index.ts'
import { texts as shared } from '../words.ts'
import { familyNames, formatTexts as texts } from './format-texts.ts'

export const formatsPage: PageDefinition<Services> = {
  path: '/formats',
  access: { kind: 'public' },
  render: async (request) => ({
    title: request.t(texts.title),
    section: '/validate',
    breadcrumb: [{ href: '/validate', label: request.t(shared.title) }],
    body: html`${pageHeading(request, {
      title: texts.title,
      lead: request.t(texts.lead),
      actions: link(request, '/validate', texts.check),
    })}${[...new Set(documentKinds.map(({ family }) => family))].map((family) => familySection(request, family))}`,
  }),
}

function familySection(request: PageRequest, family: Family): Html {
  return section(
    request,
    { title: familyNames[family], id: family },
    table(request, {
      caption: familyNames[family],
      captionHidden: true,
      rows: documentKinds.filter((kind) => kind.family === family),
      columns: [
        {
          key: 'type',
          label: texts.type,
          cell: (kind) =>
            html`${link(request, `/formats/${kind.id}`, kind.name)}${
              kind.draft === true ? html` ${tag(request, texts.draft, 'warning')}` : null
            }`,
        },
        { key: 'id', label: texts.id, cell: ({ id }) => html`<code class="wrap-anywhere">${id}</code>` },
        { key: 'root', label: texts.root, cell: ({ root }) => html`<code class="wrap-anywhere">${root}</code>` },
      ],
    }),
  )
}

interface Asked {
  readonly kind: DocumentKind
  readonly reference: Reference
  /** The day that the page speaks of. */
  readonly date: string
}

async function asked(request: PageRequest): Promise<Asked | undefined> {
  const kind = documentKinds.find(({ id }) => id === request.params['type'])
  const type = kind === undefined ? undefined : await loadType(kind.family, kind.id)
  if (kind === undefined || type === undefined) return undefined
  const date = osloDate(milliseconds(request.now))
  return { kind, reference: referenceOf(type, date), date }
}

export const formatPage: PageDefinition<Services> = {
  path: '/formats/:type',
  access: { kind: 'public' },
  render: async (request) => {
    const found = await asked(request)
    if (found === undefined) return refusals.notFound
    const { kind, reference, date } = found
    return {
      title: reference.name[request.language],
      section: '/validate',
      wide: true,
      breadcrumb: [
        { href: '/validate', label: request.t(shared.title) },
        { href: '/formats', label: request.t(texts.title) },
      ],
      body: html`${pageHeading(request, {
        title: reference.name,
        kicker: familyNames[kind.family],
        ...(kind.draft === true ? { tags: tag(request, texts.draft, 'warning') } : {}),
      })}${stack(
        facts(request, [
          { label: texts.id, value: html`<code>${reference.id}</code>` },
          { label: texts.root, value: html`<code class="wrap-anywhere">${reference.root}</code>` },
          { label: texts.namespace, value: html`<code class="wrap-anywhere">${reference.namespace}</code>` },
          ...(reference.rootRules.length === 0
            ? []
            : [{ label: texts.rootRules, value: ruleIds(reference.rootRules) }]),
        ]),
        releases(request, reference, date),
        structure(request, reference, date),
        codeLists(request, reference, date),
        rules(request, reference),
        section(
          request,
          { title: texts.systems, id: 'systems', lead: request.t(texts.systemsLead) },
          prose(
            html`<pre tabindex="0"><code>npx heldigital formats schema ${reference.id}
npx heldigital render FILE.xml --json
npx heldigital formats diff ${reference.id}</code></pre>`,
          ),
        ),
      )}`,
    }
  },
}

function releases(request: PageRequest, { releases: all }: Reference, date: string): Html {
  const current = all.findLast(({ from }) => from <= date)
  return section(
    request,
    { title: texts.releases, id: 'releases' },
    table(request, {
      caption: texts.releases,
      captionHidden: true,
      rows: all.toReversed(),
      columns: [
        {
          key: 'release',
          label: texts.release,
          cell: (release) =>
            html`${release.name}${
              release === current
                ? html` ${tag(request, texts.inForce, 'success')}`
                : release.from > date
                  ? html` ${tag(request, texts.coming, 'info')}`
                  : null
            }`,
        },
        { key: 'from', label: texts.from, cell: ({ from }) => formatDate(from, request.language) },
      ],
    }),
  )
}

function structure(request: PageRequest, reference: Reference, date: string): Html {
  return section(
    request,
    {
      title: texts.structure,
      id: 'structure',
      lead: request.t(texts.structureLead, { date: formatDate(date, request.language) }),
    },
    table(request, {
      caption: texts.structure,
      captionHidden: true,
      rows: reference.places,
      columns: [
        {
          key: 'element',
          label: texts.element,
          cell: ({ name, depth }) =>
            html`<span class="tree-place" data-depth="${Math.min(depth, 9)}"><code class="wrap-anywhere">${name}</code><span class="ds-sr-only"> (${request.t(texts.level, { depth })})</span></span>`,
        },
        { key: 'occurs', label: texts.occurs, cell: ({ occurs }) => occurs },
        {
          key: 'meaning',
          label: texts.meaning,
          cell: ({ title, term }) =>
            html`${title[request.language]}${term === undefined ? null : html` <span class="note">${term}</span>`}`,
        },
        { key: 'content', label: texts.content, cell: (place) => contentOf(request, reference.id, place) },
        ...(reference.places.some(({ rules }) => rules.length > 0)
          ? [{ key: 'rules', label: texts.rules, cell: ({ rules }: ReferencePlace) => ruleIds(rules) }]
          : []),
      ],
    }),
  )
}

/** Identifiers of the rules that follow from a place, as the official material numbers them. */
function ruleIds(ids: readonly string[]): Html {
  return html`${ids.map((id, at) => html`${at > 0 ? ' ' : ''}<code class="wrap-anywhere">${id}</code>`)}`
}

function contentOf(request: PageRequest, type: string, place: ReferencePlace): Html {
  const { content, datatype, fixed, codeLists: lists, again } = place
  if (content !== 'text') return html`${request.t(again ? texts.again : texts[content])}`
  if (fixed !== undefined) return html`${request.t(texts.always)} <code class="wrap-anywhere">${fixed}</code>`
  if (lists.length === 0) return html`${datatype?.[request.language]}`
  return html`${lists.map((id, at) => html`${at > 0 ? ', ' : ''}${link(request, listAddress(type, id), id)}`)}`
}

function listAddress(type: string, list: string): string {
  return `/formats/${type}/codes/${encodeURIComponent(list)}`
}

function codeLists(request: PageRequest, { id: type, codeLists: lists }: Reference, date: string): Html | null {
  if (lists.length === 0) return null
  return section(
    request,
    { title: texts.codeLists, id: 'code-lists' },
    table(request, {
      caption: texts.codeLists,
      captionHidden: true,
      rows: lists,
      columns: [
        { key: 'list', label: texts.codeList, cell: ({ id }) => link(request, listAddress(type, id), id) },
        { key: 'source', label: texts.source, cell: ({ source }) => source },
        { key: 'version', label: texts.version, cell: ({ version }) => version },
        { key: 'count', label: texts.count, kind: 'number', cell: (list) => String(list.codesOn(date).size) },
      ],
    }),
  )
}

function rules(request: PageRequest, reference: Reference): Html {
  return section(
    request,
    {
      title: texts.rules,
      id: 'rules',
      lead: request.t(reference.rules.length === 0 ? texts.noRules : texts.rulesLead),
    },
    reference.rules.length === 0
      ? null
      : table(request, {
          caption: texts.rules,
          captionHidden: true,
          rows: reference.rules,
          columns: [
            {
              key: 'rule',
              label: texts.rule,
              cell: ({ id, severity, official }) =>
                html`<strong class="wrap-anywhere">${id}</strong> ${tag(request, texts[severity], severity === 'fatal' ? 'danger' : 'warning')}${
                  official ? null : html` ${tag(request, texts.own)}`
                }`,
            },
            {
              key: 'must',
              label: texts.must,
              cell: (rule) => html`${rule.text[request.language]}${validity(request, rule)}`,
            },
          ],
        }),
  )
}

function validity(request: PageRequest, { term, from, until, changed }: ReferenceRule): Html | null {
  const day = (date: string): string => formatDate(date, request.language)
  const parts = [
    ...(term === undefined ? [] : [term]),
    ...(from === undefined ? [] : [request.t(texts.since, { date: day(from) })]),
    ...(until === undefined ? [] : [request.t(texts.until, { date: day(until) })]),
    ...(changed === undefined
      ? []
      : [
          request.t(texts.before, {
            date: day(changed.before),
            severity: request.t(texts[changed.was]).toLowerCase(),
          }),
        ]),
  ]
  return parts.length === 0 ? null : html`<span class="note">${parts.join(' · ')}</span>`
}

export const codeListPage: PageDefinition<Services> = {
  path: '/formats/:type/codes/:list',
  access: { kind: 'public' },
  render: async (request) => {
    const found = await asked(request)
    const list = found?.reference.codeLists.find(({ id }) => id === request.params['list'])
    if (found === undefined || list === undefined) return refusals.notFound
    const { reference, date } = found
    return {
      title: list.id,
      section: '/validate',
      breadcrumb: [
        { href: '/formats', label: request.t(texts.title) },
        { href: `/formats/${reference.id}`, label: reference.name[request.language] },
      ],
      body: html`${pageHeading(request, { title: list.id, kicker: texts.codeList })}${stack(
        facts(request, [
          { label: texts.source, value: list.source },
          { label: texts.version, value: list.version },
        ]),
        table(request, {
          caption: list.id,
          captionHidden: true,
          rows: [...list.codesOn(date)],
          columns: [
            { key: 'code', label: texts.code, cell: (code) => html`<code class="wrap-anywhere">${code}</code>` },
            { key: 'name', label: texts.name, cell: (code) => list.nameOf(code) ?? '–' },
          ],
        }),
      )}`,
    }
  },
}
