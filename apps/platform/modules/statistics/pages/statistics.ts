// The public page of spending: key figures, charts, tables; every choice is in the address.
import { add, parseDecimal, zero } from '@heldigital/formats/decimal'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  amount,
  barChart,
  csvText,
  emptyState,
  formBox,
  formatMoney,
  formatNumber,
  keyFigures,
  lineChart,
  link,
  pageHeading,
  queryForm,
  section,
  selectField,
  stack,
  table,
  withParameters,
} from '../../../ui/index.ts'
import { groupName, monthName } from '../spend/group-name.ts'
import { readSelection, selectionAddress } from '../spend/selection.ts'
import { groupingNames, groupingTitles, texts } from '../words.ts'
import { groupings, keyFiguresOf, spendBy, spendMonths, type Grouping, type SpendGroup } from '../views.ts'

const anyone = { kind: 'public' } as const
const mostBars = 10
const mostRows = 50

export const statisticsPage: PageDefinition<Services> = {
  path: '/statistics',
  access: anyone,
  render: async (request, { db }) => {
    const { t, language } = request
    const selection = readSelection(request.query)
    const [figures, months, everyone, suppliers, ...groups] = await Promise.all([
      keyFiguresOf(db, selection),
      spendMonths(db),
      spendBy(db, 'buyer', {}),
      spendBy(db, 'supplier', {}),
      ...groupings.map((by) => spendBy(db, by, selection)),
    ])
    const found = figures.invoices > 0
    return {
      title: t(texts.title),
      section: '/statistics',
      body: html`${pageHeading(request, { title: texts.title, lead: t(texts.lead) })}${stack(
        filters(request, { months, buyers: everyone, suppliers }),
        section(
          request,
          { title: texts.keyFigures },
          keyFigures(request, [
            { label: texts.spend, value: formatMoney(figures.spend, language) },
            { label: texts.invoices, value: formatNumber(figures.invoices, language) },
            { label: texts.procurements, value: formatNumber(figures.procurements, language), href: '/notices' },
            { label: texts.notices, value: formatNumber(figures.notices, language), href: '/notices' },
            {
              label: texts.tenders,
              value: figures.tenders === null ? '–' : formatNumber(figures.tenders, language),
              note: t(texts.tendersNote),
            },
            {
              label: texts.days,
              value: figures.days === null ? '–' : formatNumber(figures.days, language),
              note: t(texts.daysNote),
            },
          ]),
        ),
        found
          ? groupings.map((by, index) => groupSection(request, by, groups[index] ?? []))
          : emptyState(request, {
              title: texts.nothing,
              text: texts.nothingCure,
              action: Object.keys(selection).length === 0 ? nothing : link(request, '/statistics', texts.clear),
            }),
        section(
          request,
          { title: texts.openData, lead: t(texts.openDataLead) },
          html`<ul class="ds-list">
            <li>${link(request, '/api/v1/ocds', texts.ocds)}</li>
            <li>${link(request, `/api/v1/statistics/spend?${selectionAddress(selection, { by: 'product' })}`, texts.api)}</li>
          </ul>`,
        ),
      )}`,
    }
  },
}

function filters(
  request: PageRequest,
  {
    months,
    buyers,
    suppliers,
  }: {
    readonly months: readonly string[]
    readonly buyers: readonly SpendGroup[]
    readonly suppliers: readonly SpendGroup[]
  },
): Html {
  const f = queryForm(request, 'statistics')
  const choices = (list: readonly SpendGroup[]) =>
    list.flatMap(({ key, name }) => (key === null ? [] : [{ value: key, label: name ?? key }]))
  const monthChoices = months.map((month) => ({ value: month, label: monthName(month, request.language) }))
  return formBox(
    f,
    [
      selectField(f, { name: 'buyer', label: groupingNames.buyer, optional: true, choices: choices(buyers) }),
      selectField(f, { name: 'supplier', label: groupingNames.supplier, optional: true, choices: choices(suppliers) }),
      selectField(f, { name: 'from', label: texts.from, optional: true, choices: monthChoices }),
      selectField(f, { name: 'to', label: texts.to, optional: true, choices: monthChoices }),
      // What was chosen by a link in a table stays chosen.
      ...(['contract', 'product'] as const).map((name) => {
        const value = readSelection(request.query)[name]
        return value === undefined ? nothing : html`<input type="hidden" name="${name}" value="${value}">`
      }),
    ],
    {
      submit: texts.show,
      variant: 'secondary',
      inline: true,
      name: texts.filters,
      ...(request.url.search === '' ? {} : { cancel: { href: '/statistics', label: texts.clear } }),
    },
  )
}

function groupSection(request: PageRequest, by: Grouping, groups: readonly SpendGroup[]): Html {
  const { language, t } = request
  const name = (group: SpendGroup): string => groupName(by, group, language)
  const drawn = by === 'month' ? groups : groups.slice(0, mostBars)
  const rows = groups.slice(0, mostRows)
  const options = {
    id: `spend-${by}`,
    tableBelow: true,
    title: texts.amount,
    categories: drawn.map(name),
    categoryLabel: groupingNames[by],
    // For drawing only: the table below has the exact amounts.
    series: [{ label: texts.amount, values: drawn.map((group) => Number(group.amount)) }],
    format: (value: number) => formatMoney(value.toFixed(2), language),
  }
  const address = selectionAddress(readSelection(request.query), { by })
  return section(
    request,
    { title: groupingTitles[by], id: by },
    stack(
      by === 'month' && groups.length > 2 ? lineChart(request, options) : barChart(request, options),
      table(request, {
        caption: groupingTitles[by],
        captionHidden: true,
        rows,
        csv: `/statistics.csv?${address}`,
        columns: [
          {
            key: 'name',
            label: groupingNames[by],
            cell: (group) =>
              group.key === null
                ? name(group)
                : html`<a class="ds-link" href="${withParameters(request.url, by === 'month' ? { from: group.key, to: group.key } : { [by]: group.key })}">${name(group)}</a>`,
          },
          {
            key: 'invoices',
            label: texts.invoices,
            kind: 'number',
            cell: (group) => formatNumber(group.invoices, language),
          },
          {
            key: 'amount',
            label: texts.amount,
            kind: 'number',
            cell: (group) => amount(request, group.amount, { decimals: 'always' }),
          },
        ],
        // An invoice may stand in several groups: only amounts have a sum.
        foot: [t(texts.sum), '', amount(request, sumOf(groups), { decimals: 'always' })],
      }),
      groups.length > rows.length
        ? html`<p class="note">${t(texts.more, { count: groups.length - rows.length })}</p>`
        : nothing,
    ),
  )
}

function sumOf(groups: readonly SpendGroup[]): string {
  return groups.reduce((sum, group) => add(sum, parseDecimal(group.amount) ?? zero), zero).toString()
}

export const statisticsCsv: PageDefinition<Services> = {
  path: '/statistics.csv',
  access: anyone,
  render: async (request, { db }) => {
    const by = groupings.find((each) => each === request.query['by']) ?? 'month'
    const groups = await spendBy(db, by, readSelection(request.query))
    const { t, language } = request
    return {
      download: csvText([
        ['id', t(groupingNames[by]), t(texts.invoices), `${t(texts.amount)} (NOK)`],
        ...groups.map((group) => [group.key ?? '', groupName(by, group, language), group.invoices, group.amount]),
      ]),
      mediaType: 'text/csv; charset=utf-8',
      fileName: `statistics-${by}.csv`,
    }
  },
}
