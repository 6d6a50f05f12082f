// Counting working days forward or back.
import { dayNumber, weekday } from '@heldigital/law'
import { html, nothing, type Renderable } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  dateField,
  dateToType,
  fieldRow,
  formatDate,
  formBox,
  keyFigures,
  numberField,
  pageHeading,
  panel,
  section,
  table,
} from '../../../ui/index.ts'
import { askLaw } from '../law/ask-law.ts'
import type { LawAnswers } from '../law/questions.ts'
import { answered, answerPlace, askedOf, breadcrumb, isAsked, lawNavigation, questionForm } from './calculator.ts'

const title = words('Virkedager', 'Verkedagar', 'Working days')

export const workdaysPage: PageDefinition<Services> = {
  path: '/law/workdays',
  access: { kind: 'public' },
  render: async (request) => page(request),
}

function page(request: PageRequest): PageContent {
  const query = askedOf(request, 'workdays')
  const asked = isAsked(query, 'workdays')
  const f = questionForm(request, 'workdays', { from: dateToType(request.now), days: '10' }, asked)
  const from = query['from']
  const year = typeof from === 'string' && /^\d{4}-/.test(from) ? from.slice(0, 4) : dateToType(request.now).slice(0, 4)
  return {
    title: request.t(title),
    section: '/law',
    breadcrumb: breadcrumb(request),
    body: html`
      ${pageHeading(request, {
        title,
        lead: request.t(
          words(
            'Startdagen telles ikke med. Lørdager, søndager og norske helligdager hoppes over. Skriv et minustall for å telle tilbake.',
            'Startdagen blir ikkje teld med. Laurdagar, søndagar og norske heilagdagar blir hoppa over. Skriv eit minustal for å telje tilbake.',
            'The first day is not counted. Saturdays, Sundays and Norwegian public holidays are passed over. Write a negative number to count back.',
          ),
        ),
      })}
      ${lawNavigation(request)}
      ${panel(
        formBox(
          f,
          fieldRow(
            dateField(f, {
              name: 'from',
              label: words('Fra og med dagen etter', 'Frå og med dagen etter', 'From the day after'),
            }),
            numberField(f, {
              name: 'days',
              whole: true,
              label: words('Antall virkedager', 'Talet på verkedagar', 'Number of working days'),
            }),
          ),
          {
            submit: words('Tell', 'Tel', 'Count'),
            action: `/law/workdays#${answerPlace}`,
            name: title,
          },
        ),
      )}
      ${asked ? answered(request, 'workdays', query, (answer) => answerOf(request, answer)) : nothing}
      ${holidays(request, year)}`,
  }
}

function answerOf(request: PageRequest, answer: LawAnswers['workdays']): Renderable {
  return html`${keyFigures(request, [
    {
      label: words('Dagen er', 'Dagen er', 'The day is'),
      value: formatDate(answer.date, request.language, 'weekday'),
    },
  ])}${
    answer.holidays.length === 0
      ? nothing
      : table(request, {
          caption: words('Helligdager som er hoppet over', 'Heilagdagar som er hoppa over', 'Holidays passed over'),
          rows: answer.holidays,
          columns: [
            {
              key: 'name',
              label: words('Helligdag', 'Heilagdag', 'Holiday'),
              cell: (day) => day.name[request.language],
            },
            {
              key: 'date',
              label: words('Dato', 'Dato', 'Date'),
              cell: (day) => formatDate(day.date, request.language, 'weekday'),
            },
          ],
        })
  }`
}

function holidays(request: PageRequest, year: string): Renderable {
  const answer = askLaw('holidays', { year }, request.now as never)
  if (isRefusal(answer)) return nothing
  return section(
    request,
    { title: words(`Helligdager i ${year}`, `Heilagdagar i ${year}`, `Public holidays in ${year}`) },
    table(request, {
      caption: words(`Helligdager i ${year}`, `Heilagdagar i ${year}`, `Public holidays in ${year}`),
      captionHidden: true,
      rows: answer.holidays,
      columns: [
        { key: 'name', label: words('Helligdag', 'Heilagdag', 'Holiday'), cell: (day) => day.name[request.language] },
        {
          key: 'date',
          label: words('Dato', 'Dato', 'Date'),
          cell: (day) => formatDate(day.date, request.language, 'weekday'),
        },
        {
          key: 'working',
          label: words('Faller på en helg', 'Fell på ei helg', 'Falls on a weekend'),
          cell: (day) =>
            request.t(weekday(dayNumber(day.date)) > 5 ? words('Ja', 'Ja', 'Yes') : words('Nei', 'Nei', 'No')),
        },
      ],
    }),
  )
}
