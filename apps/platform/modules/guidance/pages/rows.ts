// Every rule of law as its dated rows: what it says, since when, what it said before, where it is read, and how sure that is.
import { listRows, parseLocalDate, type ListedRow, type Status, type Subject } from '@heldigital/law'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { badField } from '../../../kernel/refusal.ts'
import {
  buttonLink,
  dateField,
  details,
  emptyState,
  fieldRow,
  formBox,
  formatDate,
  formatNumber,
  hiddenField,
  keyFigures,
  pageHeading,
  panel,
  problemBox,
  queryForm,
  section,
  selectField,
  table,
  tag,
  textField,
} from '../../../ui/index.ts'
import { statusNames, statusTags, statusTones, subjectNames } from '../words.ts'
import { breadcrumb, lawNavigation, rowAddress, validity } from './calculator.ts'

const title = words('Alle regler', 'Alle reglar', 'All rules')
const statuses = Object.keys(statusNames) as Status[]
const subjects = Object.keys(subjectNames) as Subject[]
const latest = 12
/** More rows than this are shown by their rule, folded under their subject: nobody reads them all at once. */
const mostInFull = 40

export const rowsPage: PageDefinition<Services> = {
  path: '/law/rows',
  access: { kind: 'public' },
  render: async (request) => page(request),
}

interface Filter {
  readonly rule?: string
  readonly subject?: string
  readonly status?: string
  readonly date?: string
  readonly since?: string
}

function page(request: PageRequest): PageContent {
  const { t, language, query } = request
  const filter: Filter = Object.fromEntries(
    ['rule', 'subject', 'status', 'date', 'since'].flatMap((name) =>
      (query[name] ?? '') === '' ? [] : [[name, query[name] ?? '']],
    ),
  )
  const wrong = ['date', 'since'].find((name) => {
    const value = filter[name as 'date' | 'since']
    return value !== undefined && parseLocalDate(value) === undefined
  })
  const search = (query['words'] ?? '').trim().toLowerCase().slice(0, 200)
  const isFiltered = Object.keys(filter).length > 0 || search !== ''
  const rows = wrong === undefined ? listRows(filter).filter((row) => holds(row, search, language)) : []
  return {
    title: t(title),
    section: '/law',
    breadcrumb: breadcrumb(request),
    wide: true,
    body: html`
      ${pageHeading(request, {
        title,
        lead: t(
          words(
            'Loven slik programmet bruker den. Hver rad sier hva som gjelder fra en dato, hvor det står, og hvor sikkert det er lest. En ny regel er en ny rad; de gamle blir stående.',
            'Lova slik programmet bruker ho. Kvar rad seier kva som gjeld frå ein dato, kvar det står, og kor sikkert det er lese. Ein ny regel er ei ny rad; dei gamle blir ståande.',
            'The law as the software uses it. Each row says what applies from a date, where it is written, and how surely it was read. A new rule is a new row; the old ones stay.',
          ),
        ),
      })}
      ${lawNavigation(request)}
      ${filterBox(request, filter, isFiltered)}
      ${wrong === undefined ? nothing : problemBox(request, badField(wrong, badDate, badDateCure))}
      ${isFiltered ? nothing : html`<div class="law-overview">${overview(request, rows)}</div>`}
      ${isFiltered ? nothing : changes(request, rows)}
      ${isFiltered && wrong === undefined ? html`<p class="note" role="status">${t(found, { count: rows.length })}</p>` : nothing}
      ${
        rows.length === 0
          ? emptyState(request, {
              title: words('Ingen rader svarer til utvalget', 'Ingen rader svarar til utvalet', 'No rows match'),
              text: words('Utvid utvalget.', 'Utvid utvalet.', 'Widen the selection.'),
            })
          : rows.length > mostInFull
            ? foldedSubjects(request, rows)
            : subjects.map((subject) =>
                subjectSection(
                  request,
                  subject,
                  rows.filter((row) => row.subject === subject),
                ),
              )
      }`,
  }
}

const found = words('{count} rader', '{count} rader', '{count} rows')
const badDate = words('Ingen gyldig dato', 'Ingen gyldig dato', 'No valid date')
const badDateCure = words('Skriv dato som 2026-03-24.', 'Skriv dato som 2026-03-24.', 'Write a date as 2026-03-24.')

function holds(row: ListedRow, search: string, language: 'nb' | 'nn' | 'en'): boolean {
  if (search === '') return true
  return [row.title[language], row.valueText[language], row.paragraph, row.source, row.id].some((text) =>
    text.toLowerCase().includes(search),
  )
}

function filterBox(request: PageRequest, filter: Filter, isFiltered: boolean): Html {
  const f = queryForm(request, 'law-rows')
  return panel(
    formBox(
      f,
      html`${filter.rule === undefined ? nothing : hiddenField(f, 'rule', filter.rule)}${fieldRow(
        textField(f, {
          name: 'words',
          optional: true,
          maxLength: 200,
          type: 'search',
          label: words('Søk i reglene', 'Søk i reglane', 'Search the rules'),
        }),
        selectField(f, {
          name: 'subject',
          optional: true,
          label: words('Emne', 'Emne', 'Subject'),
          choices: subjects.map((subject) => ({ value: subject, label: subjectNames[subject] })),
        }),
        selectField(f, {
          name: 'status',
          optional: true,
          label: words('Hvor sikker', 'Kor sikker', 'How sure'),
          choices: statuses.map((status) => ({ value: status, label: statusNames[status] })),
        }),
      )}${fieldRow(
        dateField(f, {
          name: 'date',
          optional: true,
          label: words('Gjaldt på dagen', 'Gjaldt på dagen', 'Valid on the day'),
        }),
        dateField(f, { name: 'since', optional: true, label: words('Endret siden', 'Endra sidan', 'Changed since') }),
      )}`,
      {
        submit: words('Vis', 'Vis', 'Show'),
        name: words('Utvalg', 'Utval', 'Selection'),
        action: '/law/rows',
        more: isFiltered
          ? buttonLink(request, {
              href: '/law/rows',
              label: words('Vis alle', 'Vis alle', 'Show all'),
              variant: 'tertiary',
            })
          : undefined,
      },
    ),
  )
}

function overview(request: PageRequest, rows: readonly ListedRow[]): Html {
  const { language } = request
  return keyFigures(request, [
    {
      label: words('Regler', 'Reglar', 'Rules'),
      value: formatNumber(new Set(rows.map((row) => row.rule)).size, language),
      note: request.t(words('{count} daterte rader', '{count} daterte rader', '{count} dated rows'), {
        count: rows.length,
      }),
    },
    ...statuses.map((status) => ({
      label: statusNames[status],
      value: formatNumber(rows.filter((row) => row.status === status).length, language),
      href: `/law/rows?status=${status}`,
    })),
  ])
}

/** What changed last, newest first: what it was, and what it became. */
function changes(request: PageRequest, rows: readonly ListedRow[]): Html {
  const { language } = request
  const changed = rows
    .filter((row) => row.before !== null && row.before[language] !== row.valueText[language])
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : 0))
    .slice(0, latest)
  return section(
    request,
    { title: words('Siste endringer', 'Siste endringar', 'Latest changes'), id: 'changes' },
    html`<ol class="law-changes">${changed.map(
      (row) => html`<li>
        <time datetime="${row.validFrom}">${formatDate(row.validFrom, language)}</time>
        <div><a class="ds-link" href="${rowAddress(row)}">${row.title[language]}</a> ${row.status === 'pending' ? tag(request, statusTags.pending, 'warning') : nothing}
        ${change(request, row)}</div>
      </li>`,
    )}</ol>`,
  )
}

/** Figures stand side by side; of long words the new ones are read first, and the old ones are folded below them. */
function change(request: PageRequest, row: ListedRow): Html {
  const { language, t } = request
  const before = row.before?.[language] ?? ''
  const now = row.valueText[language]
  if (before.length + now.length > mostBeside) {
    return html`<div class="law-index__says">${valueOf(row, language)}</div>${details(request, wasBefore, before)}`
  }
  return html`<p><span class="ds-sr-only">${t(wasBefore)}: </span><del>${before}</del> <span aria-hidden="true">→</span> <span class="ds-sr-only">${t(words('Nå', 'No', 'Now'))}: </span><ins>${now}</ins></p>`
}

const mostBeside = 120
const wasBefore = words('Før', 'Før', 'Before')

/** The rules by subject, each with what its newest row says; the rule's own page has every row. */
function foldedSubjects(request: PageRequest, rows: readonly ListedRow[]): Html {
  const { language, t } = request
  const folds = subjects.map((subject) => {
    const own = rows.filter((row) => row.subject === subject)
    if (own.length === 0) return nothing
    const newest = [...new Map(own.map((row) => [row.rule, row])).values()]
    const summary = `${t(subjectNames[subject])} (${formatNumber(newest.length, language)})`
    return html`<section id="${subject}">${details(
      request,
      summary,
      html`<ul class="law-index">${newest.map((row) => indexLine(request, row))}</ul>`,
    )}</section>`
  })
  return section(
    request,
    { title: words('Reglene etter emne', 'Reglane etter emne', 'The rules by subject'), id: 'subjects' },
    html`<div class="law-folds">${folds}</div>`,
  )
}

function indexLine(request: PageRequest, row: ListedRow): Html {
  return html`<li>
    <p><a class="ds-link" href="${rowAddress(row)}">${row.title[request.language]}</a> ${
      row.status === 'pending' ? tag(request, statusTags.pending, 'warning') : nothing
    }</p>
    <div class="law-index__says">${valueOf(row, request.language)}</div>
    <p class="note">${row.paragraph} · ${validity(request, row)}</p>
  </li>`
}

function subjectSection(request: PageRequest, subject: Subject, rows: readonly ListedRow[]): Html {
  if (rows.length === 0) return nothing
  const rules = [...new Set(rows.map((row) => row.rule))]
  return section(
    request,
    { title: subjectNames[subject], id: subject },
    html`<div class="law-rules">${rules.map((rule) =>
      ruleBox(
        request,
        rows.filter((row) => row.rule === rule),
      ),
    )}</div>`,
  )
}

/** One rule, its newest row first. */
function ruleBox(request: PageRequest, rows: readonly ListedRow[]): Html {
  const { language, t } = request
  const [first] = rows
  if (first === undefined) return nothing
  return html`<article class="law-rule" id="${first.rule}">
    <h3 class="ds-heading" data-size="2xs"><a href="${rowAddress(first)}">${first.title[language]}</a></h3>
    <p class="note"><code>${first.rule}</code></p>
    ${table<ListedRow>(request, {
      caption: first.title,
      captionHidden: true,
      rows: [...rows].reverse(),
      columns: [
        { key: 'valid', label: words('Gjelder', 'Gjeld', 'Valid'), cell: (row) => validity(request, row) },
        {
          key: 'value',
          label: words('Hva regelen sier', 'Kva regelen seier', 'What the rule says'),
          cell: (row) =>
            html`${valueOf(row, language)}${
              row.question === undefined
                ? nothing
                : html`<span class="note law-value"><strong>${t(statusNames.pending)}:</strong> ${row.question[language]}</span>`
            }`,
        },
        { key: 'paragraph', label: words('Paragraf', 'Paragraf', 'Paragraph'), cell: (row) => row.paragraph },
        {
          key: 'source',
          label: words('Lest i', 'Lese i', 'Read in'),
          cell: (row) => html`<span class="note" lang="en">${row.source}</span>`,
        },
        {
          key: 'status',
          label: words('Hvor sikker', 'Kor sikker', 'How sure'),
          cell: (row) => tag(request, statusTags[row.status], statusTones[row.status]),
        },
      ],
    })}
  </article>`
}

/** A list is shown as a list; everything else as its words. */
function valueOf(row: ListedRow, language: 'nb' | 'nn' | 'en'): Html {
  if (row.value.kind !== 'items') return html`${row.valueText[language]}`
  return html`<ul class="ds-list">${row.value.items.map((item) => html`<li>${item.text[language]}</li>`)}</ul>`
}
