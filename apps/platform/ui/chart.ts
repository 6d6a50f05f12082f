// Charts drawn on the server as SVG, with the same numbers in a table beside them for those who do not see the drawing.
import { scaleBand, scaleLinear, scalePoint } from 'd3-scale'
import { line as lineShape } from 'd3-shape'
import { attributes, html, nothing } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import { formatNumber } from './format.ts'
import { say } from './reader.ts'
import type { Label, Reader } from './reader.ts'
import { table } from './table.ts'
import { texts } from './texts.ts'

export interface Series {
  readonly label: Label
  /** One number for each category, in the same order; null where there is none. For drawing only: exact text comes from `format`. */
  readonly values: readonly (number | null)[]
}

export interface ChartOptions {
  readonly id: string
  readonly title: Label
  /** What one sees in it, in a sentence. */
  readonly summary?: Label
  readonly categories: readonly Label[]
  readonly series: readonly Series[]
  /** What the categories are, heads the first column of the table. */
  readonly categoryLabel: Label
  /** How a number is written; plain numbers unless told. */
  readonly format?: (value: number) => string
  /** How a number is written on the axis, where there is less room. */
  readonly axis?: (value: number) => string
  /** The page shows the same numbers in a table of its own, right below. */
  readonly tableBelow?: boolean
}

/** Drawn twice, so that the letters keep their size on narrow screens; the style shows the one that fits. */
const widths = [720, 320] as const
const mostCategories = 60

/** Horizontal bars, one group for each category. Suits names; at most 60 categories. */
export function barChart(reader: Pick<Reader, 'language'>, options: ChartOptions): Html {
  const categories = options.categories.slice(0, mostCategories)
  const count = Math.max(1, options.series.length)
  const format = options.format ?? ((value: number) => formatNumber(value, reader.language))
  const height = categories.length * (count * 22 + 34)
  const band = scaleBand<number>()
    .domain(categories.map((_, index) => index))
    .range([0, height])
  const all = options.series.flatMap((each) => each.values.filter((value) => value !== null))
  return figure(reader, options, format, height, (width) => {
    const x = scaleLinear()
      .domain([Math.min(0, ...all), Math.max(Number.MIN_VALUE, ...all)])
      .range([0, width - 10 - 9 * Math.max(...all.map((value) => format(value).length), 0)])
    const zero = x(0)
    return categories.map((category, index) => {
      const top = band(index) ?? 0
      return html`<text class="chart__category" x="0" y="${top + 18}">${say(reader, category)}</text>${options.series.map(
        (each, seriesIndex) => {
          const value = each.values[index]
          if (value === null || value === undefined) return nothing
          const y = top + 26 + seriesIndex * 22
          const from = Math.min(zero, x(value))
          const length = Math.max(2, Math.abs(x(value) - zero))
          return html`<rect${attributes({ class: 'chart__bar', 'data-series': seriesIndex, x: round(from), y, width: round(length), height: 16, rx: 2 })}></rect><text class="chart__value" x="${round(from + length + 8)}" y="${y + 13}">${format(value)}</text>`
        },
      )}`
    })
  })
}

/** Lines over ordered categories: months, years. */
export function lineChart(reader: Pick<Reader, 'language'>, options: ChartOptions): Html {
  const categories = options.categories.slice(0, 400)
  const format = options.format ?? ((value: number) => formatNumber(value, reader.language))
  const axis = options.axis ?? format
  const height = 320
  const all = options.series.flatMap((each) => each.values.filter((value) => value !== null))
  const y = scaleLinear()
    .domain([Math.min(0, ...all), Math.max(1, ...all)])
    .nice(5)
    .range([height - 40, 16])
  const ticks = y.ticks(5)
  const left = 12 + 9 * Math.max(...ticks.map((tick) => axis(tick).length))
  return figure(reader, options, format, height, (width) => {
    const x = scalePoint<number>()
      .domain(categories.map((_, index) => index))
      .range([left + 8, width - 24])
    const every = Math.ceil(categories.length / (width / 110))
    return html`${ticks.map(
      (tick) =>
        html`<line class="chart__grid" x1="${left}" x2="${width}" y1="${round(y(tick))}" y2="${round(y(tick))}"></line><text class="chart__tick" x="${left - 8}" y="${round(y(tick) + 5)}" text-anchor="end">${axis(tick)}</text>`,
    )}${categories.map((category, index) =>
      index % every === 0
        ? html`<text class="chart__tick" x="${round(x(index) ?? 0)}" y="${height - 10}" text-anchor="${index === 0 ? 'start' : index === categories.length - 1 ? 'end' : 'middle'}">${say(reader, category)}</text>`
        : nothing,
    )}${options.series.map((each, seriesIndex) => {
      const points = each.values
        .slice(0, categories.length)
        .map((value, index) => [x(index) ?? 0, value === null ? null : y(value)] as const)
      const path = lineShape<(typeof points)[number]>()
        .defined(([, at]) => at !== null)
        .x(([at]) => round(at))
        .y(([, at]) => round(at ?? 0))(points)
      return html`<path class="chart__line" data-series="${seriesIndex}" d="${path ?? ''}"></path>${points.map(
        ([at, high]) =>
          high === null
            ? nothing
            : html`<circle class="chart__point" data-series="${seriesIndex}" cx="${round(at)}" cy="${round(high)}" r="4"></circle>`,
      )}`
    })}`
  })
}

function figure(
  reader: Pick<Reader, 'language'>,
  options: ChartOptions,
  format: (value: number) => string,
  height: number,
  draw: (width: number) => Html | readonly Html[],
): Html {
  const title = say(reader, options.title)
  const { id } = options
  return html`<figure class="chart">
    <figcaption class="ds-heading" data-size="2xs" id="${id}-title">${title}</figcaption>
    ${options.summary === undefined ? nothing : html`<p class="note" id="${id}-summary">${say(reader, options.summary)}</p>`}
    ${
      options.series.length < 2
        ? nothing
        : html`<ul class="chart__legend">${options.series.map((each, index) => html`<li data-series="${index}">${say(reader, each.label)}</li>`)}</ul>`
    }
    ${widths.map(
      (width) =>
        html`<svg${attributes({ class: 'chart__drawing', 'data-width': width, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-labelledby': `${id}-title`, 'aria-describedby': options.summary === undefined ? undefined : `${id}-summary` })}>${draw(width)}</svg>`,
    )}
    ${
      options.tableBelow === true
        ? nothing
        : html`<details class="chart__table">
      <summary>${say(reader, texts.showAsTable)}</summary>
      ${table(reader, {
        caption: title,
        captionHidden: true,
        rows: options.categories.map((category, index) => ({ category, index })),
        columns: [
          { key: 'category', label: options.categoryLabel, cell: (row) => say(reader, row.category) },
          ...options.series.map((each, seriesIndex) => ({
            key: `series-${seriesIndex}`,
            label: each.label,
            kind: 'number' as const,
            cell: (row: { readonly index: number }) => {
              const value = each.values[row.index]
              return value === null || value === undefined ? '–' : format(value)
            },
          })),
        ],
      })}
    </details>`
    }
  </figure>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
