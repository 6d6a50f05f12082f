// Tables: sorted and paged by links, so that every state has an address; below 640 px each row becomes a card.
import { attributes, html } from '../kernel/http/html.ts'
import type { Html, Renderable } from '../kernel/http/html.ts'
import { emptyState } from './card.ts'
import type { EmptyState } from './card.ts'
import { formatNumber } from './format.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'
import { texts } from './texts.ts'

export interface Column<Row> {
  /** The name in the address, `?sort=deadline`. */
  readonly key: string
  readonly label: Label
  readonly cell: (row: Row, index: number) => Renderable
  /** The heading is a link that sorts. The page does the sorting: see `readPaging`. */
  readonly sortable?: boolean
  /** `number` stands to the right with figures of equal width. */
  readonly kind?: 'text' | 'number' | 'actions'
  /** The column that names the row; the first one unless told. */
  readonly names?: boolean
}

export interface Paging {
  /** From 1. */
  readonly page: number
  readonly size: number
  readonly total: number
}

export interface Sorting {
  readonly key: string
  readonly descending: boolean
}

export interface TableOptions<Row> {
  readonly caption: Label
  /** The caption is for screen readers only, because a heading above says the same. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly empty?: EmptyState
  /** The page's own address: sorting and paging links keep its other parameters. Needed when a column is sortable or there is paging. */
  readonly url?: URL
  readonly sorting?: Sorting | undefined
  readonly paging?: Paging
  readonly csv?: string
  /** A last row of sums, one cell per column. */
  readonly foot?: readonly Renderable[]
  /** A row's address for links to it, `#lot-1`. */
  readonly rowId?: (row: Row) => string
}

/** A table, or the empty state when there are no rows. */
export function table<Row>(reader: Pick<Reader, 'language'>, options: TableOptions<Row>): Html {
  const { columns, rows, url, sorting, paging, csv } = options
  const caption = say(reader, options.caption)
  if (rows.length === 0) return emptyState(reader, options.empty ?? { title: texts.nothingHere })
  const names = Math.max(
    0,
    columns.findIndex((column) => column.names === true),
  )
  const labels = columns.map((column) => say(reader, column.label))
  return html`<div class="table-area">
    <table class="ds-table table" role="table">
      <caption class="${options.captionHidden === true ? 'ds-sr-only' : ''}">${caption}</caption>
      <thead role="rowgroup"><tr role="row">${columns.map((column, index) =>
        columnHead(reader, column, labels[index] ?? '', url, sorting),
      )}</tr></thead>
      <tbody role="rowgroup">${rows.map(
        (row, rowIndex) =>
          html`<tr${attributes({ role: 'row', id: options.rowId?.(row) })}>${columns.map((column, index) => {
            const value = column.cell(row, rowIndex)
            const kind = column.kind ?? 'text'
            return index === names
              ? html`<th scope="row" role="rowheader" data-label="${labels[index]}" data-kind="${kind}"><div class="cell">${value}</div></th>`
              : html`<td role="cell" data-label="${labels[index]}" data-kind="${kind}"><div class="cell">${value}</div></td>`
          })}</tr>`,
      )}</tbody>
      ${
        options.foot === undefined
          ? null
          : html`<tfoot role="rowgroup"><tr role="row">${options.foot.map(
              (value, index) =>
                html`<td role="cell" data-label="${labels[index] ?? ''}" data-kind="${columns[index]?.kind ?? 'text'}"><div class="cell">${value}</div></td>`,
            )}</tr></tfoot>`
      }
    </table>
    ${paging === undefined && csv === undefined ? null : tableFoot(reader, url, paging, csv)}
  </div>`
}

function columnHead<Row>(
  reader: Pick<Reader, 'language'>,
  column: Column<Row>,
  label: string,
  url: URL | undefined,
  sorting: Sorting | undefined,
): Html {
  const kind = column.kind ?? 'text'
  if (column.sortable !== true || url === undefined)
    return html`<th scope="col" role="columnheader" data-kind="${kind}">${label}</th>`
  const now = sorting?.key === column.key
  const descending = now && !sorting.descending
  const href = withParameters(url, { sort: descending ? `-${column.key}` : column.key, page: undefined })
  const state = now ? (sorting.descending ? 'descending' : 'ascending') : undefined
  return html`<th${attributes({
    scope: 'col',
    role: 'columnheader',
    'data-kind': kind,
    'aria-sort': state,
    'data-sort': state ?? 'none',
  })}><a class="table__sort" href="${href}" title="${say(reader, texts.sortBy, { column: label.toLowerCase() })}">${label}</a></th>`
}

function tableFoot(
  reader: Pick<Reader, 'language'>,
  url: URL | undefined,
  paging: Paging | undefined,
  csv: string | undefined,
): Html {
  return html`<div class="table-foot">
    ${paging === undefined || url === undefined ? null : pagination(reader, url, paging)}
    ${csv === undefined ? null : html`<a class="ds-link" href="${csv}" download>${say(reader, texts.downloadCsv)}</a>`}
  </div>`
}

/** Links to the pages of a list, with what is shown now. */
export function pagination(reader: Pick<Reader, 'language'>, url: URL, paging: Paging): Html {
  const { page, size, total } = paging
  const last = Math.max(1, Math.ceil(total / size))
  const number = (value: number): string => formatNumber(value, reader.language)
  const showing = say(reader, texts.showing, {
    from: number(total === 0 ? 0 : (page - 1) * size + 1),
    to: number(Math.min(total, page * size)),
    total: number(total),
  })
  if (last === 1) return html`<p class="note">${showing}</p>`
  const href = (to: number): string => withParameters(url, { page: to === 1 ? undefined : String(to) })
  return html`<nav class="ds-pagination pagination" aria-label="${say(reader, texts.pages)}">
      <ul>
        ${page > 1 ? html`<li><a class="ds-button" data-variant="tertiary" rel="prev" href="${href(page - 1)}">${say(reader, texts.previous)}</a></li>` : null}
        ${pageNumbers(page, last).map((each) =>
          each === undefined
            ? html`<li class="pagination__gap" aria-hidden="true">…</li>`
            : html`<li><a${attributes({
                class: 'ds-button',
                'data-variant': 'tertiary',
                href: href(each),
                'aria-label': say(reader, texts.page, { page: each }),
                'aria-current': each === page ? 'page' : undefined,
              })}>${number(each)}</a></li>`,
        )}
        ${page < last ? html`<li><a class="ds-button" data-variant="tertiary" rel="next" href="${href(page + 1)}">${say(reader, texts.next)}</a></li>` : null}
      </ul>
    </nav>
    <p class="note">${showing}</p>`
}

function pageNumbers(page: number, last: number): (number | undefined)[] {
  const wanted = [...new Set([1, page - 1, page, page + 1, last])].filter((each) => each >= 1 && each <= last)
  return wanted
    .sort((a, b) => a - b)
    .flatMap((each, index) => {
      const before = wanted[index - 1]
      return before !== undefined && each - before > 1 ? [undefined, each] : [each]
    })
}

/** Page and sorting from a page's query, within bounds: `?page=2&sort=-deadline`. `sortable` names what may be sorted by; the first is the default. */
export function readPaging(
  query: Readonly<Record<string, string>>,
  sortable: readonly string[],
  size = 25,
): { readonly page: number; readonly size: number; readonly offset: number; readonly sorting: Sorting | undefined } {
  const asked = /^\d{1,6}$/.test(query['page'] ?? '') ? Math.max(1, Number(query['page'])) : 1
  const sort = query['sort'] ?? sortable[0] ?? ''
  const key = sort.replace(/^-/, '')
  const sorting = sortable.includes(key) ? { key, descending: sort.startsWith('-') } : undefined
  return { page: asked, size, offset: (asked - 1) * size, sorting }
}

/** The address with some query parameters changed (undefined removes), without host. */
export function withParameters(url: URL, changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(url.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name)
    else query.set(name, value)
  }
  const text = query.toString()
  return text === '' ? url.pathname : `${url.pathname}?${text}`
}
