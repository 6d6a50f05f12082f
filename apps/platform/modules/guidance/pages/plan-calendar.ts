// The time plan as month grids: what happens on each day, by the numbers of the table beside it.
import { dayNumber, localDate, weekday, type PlanEntry, type PlanResult } from '@heldigital/law'
import { attributes, html, nothing, type Html } from '../../../kernel/http/html.ts'
import { words, type Language } from '../../../kernel/language.ts'
import { formatDate, say, type Reader } from '../../../ui/index.ts'

interface Day {
  readonly date: string
  readonly number: number
  /** Steps that begin, end or are this day, by their place in the plan. */
  readonly marks: readonly number[]
  /** Whether a step is running, and on whose choice. */
  readonly running: PlanEntry['basis'] | undefined
  readonly isFree: boolean
  readonly holiday: string | undefined
}

/** At most so many months are drawn; a longer plan is read in the table. */
const mostMonths = 36

/** One table for each month from the plan's first day to its last. */
export function planCalendar(reader: Pick<Reader, 'language'>, plan: PlanResult): Html {
  const months = monthsBetween(plan.from, plan.to).slice(0, mostMonths)
  return html`<div class="calendar">${months.map((month) => monthGrid(reader, plan, month))}</div>
    <ul class="calendar-key">
      <li data-basis="law">${say(reader, words('Fastsatt av loven', 'Fastsett av lova', 'Fixed by law'))}</li>
      <li data-basis="plan">${say(reader, words('Planlagt', 'Planlagt', 'Planned'))}</li>
      <li data-basis="free">${say(reader, words('Helg og helligdag', 'Helg og heilagdag', 'Weekend and holiday'))}</li>
    </ul>`
}

/** `2026-03` and so on. */
function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (;;) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
    if (name > to.slice(0, 7)) return months
    months.push(name)
    ;[year, month] = month === 12 ? [year + 1, 1] : [year, month + 1]
  }
}

const weekdays: Readonly<Record<Language, readonly (readonly [short: string, long: string])[]>> = {
  nb: [
    ['ma', 'mandag'],
    ['ti', 'tirsdag'],
    ['on', 'onsdag'],
    ['to', 'torsdag'],
    ['fr', 'fredag'],
    ['lø', 'lørdag'],
    ['sø', 'søndag'],
  ],
  nn: [
    ['må', 'måndag'],
    ['ty', 'tysdag'],
    ['on', 'onsdag'],
    ['to', 'torsdag'],
    ['fr', 'fredag'],
    ['la', 'laurdag'],
    ['su', 'sundag'],
  ],
  en: [
    ['Mo', 'Monday'],
    ['Tu', 'Tuesday'],
    ['We', 'Wednesday'],
    ['Th', 'Thursday'],
    ['Fr', 'Friday'],
    ['Sa', 'Saturday'],
    ['Su', 'Sunday'],
  ],
}

function monthGrid(reader: Pick<Reader, 'language'>, plan: PlanResult, month: string): Html {
  const caption = formatDate(`${month}-01`, reader.language).replace(/^\d+\.?\s/, '')
  return html`<table class="calendar__month">
    <caption>${caption.charAt(0).toUpperCase() + caption.slice(1)}</caption>
    <thead><tr><th scope="col"><abbr title="${say(reader, words('uke', 'veke', 'week'))}">${say(reader, words('uke', 'veke', 'wk'))}</abbr></th>${weekdays[
      reader.language
    ].map(([short, long]) => html`<th scope="col"><abbr title="${long}">${short}</abbr></th>`)}</tr></thead>
    <tbody>${weeksOf(month).map(
      (week) =>
        html`<tr><th scope="row">${isoWeek(week.find((day) => day !== undefined) ?? 0)}</th>${week.map((day) =>
          day === undefined
            ? html`<td class="calendar__none"></td>`
            : dayCell(reader, plan, dayOf(plan, reader.language, day)),
        )}</tr>`,
    )}</tbody>
  </table>`
}

function dayCell(reader: Pick<Reader, 'language'>, plan: PlanResult, day: Day): Html {
  return html`<td${attributes({
    'data-basis': day.running,
    'data-free': day.isFree,
    'data-marked': day.marks.length > 0,
    title: day.holiday,
  })}><time datetime="${day.date}">${day.number}</time>${
    day.holiday === undefined ? nothing : html`<span class="ds-sr-only"> ${day.holiday}</span>`
  }${
    day.marks.length === 0
      ? nothing
      : html`<span class="calendar__marks">${day.marks.map((mark) => {
          const entry = plan.entries[mark]
          return html`<a href="#step-${mark + 1}" data-basis="${entry?.basis ?? 'plan'}">${mark + 1}<span class="ds-sr-only"> ${entry?.title[reader.language]}</span></a>`
        })}</span>`
  }</td>`
}

function dayOf(plan: PlanResult, language: Language, day: number): Day {
  const date = localDate(day)
  const running = plan.entries.filter((entry) => entry.from <= date && date <= entry.to)
  const holiday = plan.holidays.find((each) => each.date === date)?.name[language]
  return {
    date,
    number: Number(date.slice(8)),
    marks: plan.entries.flatMap((entry, index) => (entry.from === date || entry.to === date ? [index] : [])),
    running: running.some((entry) => entry.basis === 'law') ? 'law' : running.length > 0 ? 'plan' : undefined,
    isFree: holiday !== undefined || weekday(day) > 5,
    holiday,
  }
}

/** The days of a month in weeks from Monday; undefined before the first and after the last. */
function weeksOf(month: string): (number | undefined)[][] {
  const first = dayNumber(`${month}-01`)
  const weeks: (number | undefined)[][] = []
  for (let monday = first - weekday(first) + 1; localDate(Math.max(monday, first)).startsWith(month); monday += 7)
    weeks.push(
      Array.from({ length: 7 }, (_, index) =>
        localDate(monday + index).startsWith(month) ? monday + index : undefined,
      ),
    )
  return weeks
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(day: number): number {
  const thursday = day - weekday(day) + 4
  return Math.floor((thursday - dayNumber(`${localDate(thursday).slice(0, 4)}-01-01`)) / 7) + 1
}
