// The whole time plan of a procedure: a calendar with the table beside it, and the same as a file for one's own calendar.
import { assumedDays, type PlanEntry, type PlanResult } from '@heldigital/law'
import { html, nothing, type Renderable } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  actions,
  buttonLink,
  checkboxField,
  dateToType,
  fieldRow,
  formatDate,
  formBox,
  keyFigures,
  numberField,
  pageHeading,
  panel,
  table,
  tag,
} from '../../../ui/index.ts'
import { askLaw } from '../law/ask-law.ts'
import { planCalendarFile } from '../plan/plan-ical.ts'
import { answered, answerPlace, askedOf, breadcrumb, isAsked, lawNavigation, questionForm } from './calculator.ts'
import { planCalendar } from './plan-calendar.ts'
import { circumstanceFields, procedureFields } from './procedure-fields.ts'

const title = words('Tidsplan', 'Tidsplan', 'Time plan')

export const planPage: PageDefinition<Services> = {
  path: '/law/plan',
  access: { kind: 'public' },
  render: async (request) => page(request),
}

/** `plan.ics` takes the same parameters as the page. */
export const planFile: PageDefinition<Services> = {
  path: '/law/plan.ics',
  access: { kind: 'public' },
  render: async (request) => {
    const answer = askLaw('plan', askedOf(request, 'plan'), request.now as never)
    if (isRefusal(answer)) return answer
    return {
      download: planCalendarFile(answer, request.language, request.now),
      mediaType: 'text/calendar',
      fileName: `${request.t(words('tidsplan', 'tidsplan', 'time-plan'))}-${answer.from}.ics`,
    }
  },
}

function page(request: PageRequest): PageContent {
  const query = askedOf(request, 'plan')
  const asked = isAsked(query, 'plan')
  const usual = {
    sent: dateToType(request.now),
    part: 'III',
    procedure: 'open',
    regime: 'procurement',
    electronic: 'true',
  }
  const f = questionForm(request, 'plan', usual, asked)
  const days = (step: keyof typeof assumedDays, label: ReturnType<typeof words>) =>
    numberField(f, {
      name: `${step}-days`,
      whole: true,
      optional: true,
      label,
      unit: words('dager', 'dagar', 'days'),
    })
  return {
    title: request.t(title),
    section: '/law',
    breadcrumb: breadcrumb(request),
    wide: true,
    body: html`
      ${pageHeading(request, {
        title,
        lead: request.t(
          words(
            'Fra kunngjøring til signert kontrakt, med de tidligste datoene loven tillater. Resten er anslag som du kan endre.',
            'Frå kunngjering til signert kontrakt, med dei tidlegaste datoane lova tillèt. Resten er overslag som du kan endre.',
            'From notice to signed contract, with the earliest dates that the law allows. The rest are estimates that you may change.',
          ),
        ),
      })}
      ${lawNavigation(request)}
      ${panel(
        formBox(
          f,
          [
            procedureFields(f),
            circumstanceFields(f, [
              fieldRow(
                days('request', words('Til forespørsler', 'Til førespurnader', 'For requests')),
                days('selection', words('Til utvelgelse', 'Til utveljing', 'For selection')),
                days('tender', words('Til tilbud', 'Til tilbod', 'For tenders')),
                days('negotiation', words('Til forhandling', 'Til forhandling', 'For negotiation')),
                days('evaluation', words('Til evaluering', 'Til evaluering', 'For evaluation')),
              ),
              checkboxField(f, {
                name: 'paper-letter',
                label: words(
                  'Tildelingsbrev sendes på papir',
                  'Tildelingsbrev blir sende på papir',
                  'Award letters go on paper',
                ),
              }),
            ]),
          ],
          {
            submit: words('Lag tidsplan', 'Lag tidsplan', 'Make the plan'),
            action: `/law/plan#${answerPlace}`,
            name: title,
          },
        ),
      )}
      ${asked ? answered(request, 'plan', query, (answer) => answerOf(request, answer)) : nothing}`,
  }
}

function answerOf(request: PageRequest, answer: PlanResult): Renderable {
  const { language } = request
  const signing = answer.entries.find((entry) => entry.step === 'signing')
  const deadline = answer.entries.find((entry) => entry.step === 'tender-deadline')
  return html`${keyFigures(request, [
    ...(deadline === undefined ? [] : [{ label: deadline.title, value: formatDate(deadline.from, language) }]),
    ...(signing === undefined ? [] : [{ label: signing.title, value: formatDate(signing.from, language) }]),
    {
      label: words('Fra start til signering', 'Frå start til signering', 'From start to signing'),
      value: `${daysBetween(answer.from, signing?.from ?? answer.to)} ${request.t(words('dager', 'dagar', 'days'))}`,
    },
  ])}
  ${actions(
    buttonLink(request, {
      href: `/law/plan.ics${request.url.search}`,
      label: words('Last ned til egen kalender', 'Last ned til eigen kalender', 'Download for your calendar'),
      download: true,
    }),
  )}
  <div class="plan">
    <div class="plan__calendar">${planCalendar(request, answer)}</div>
    <div class="plan__table">${table<PlanEntry & { readonly number: number }>(request, {
      caption: words('Trinnene', 'Stega', 'The steps'),
      rows: answer.entries.map((entry, index) => ({ ...entry, number: index + 1 })),
      rowId: (entry) => `step-${entry.number}`,
      columns: [
        { key: 'number', label: words('Nr.', 'Nr.', 'No.'), kind: 'number', cell: (entry) => entry.number },
        {
          key: 'title',
          label: words('Trinn', 'Steg', 'Step'),
          names: true,
          cell: (entry) =>
            html`${entry.title[language]}${entry.paragraph === undefined ? nothing : html` <span class="rule">${entry.paragraph}</span>`}`,
        },
        {
          key: 'when',
          label: words('Når', 'Når', 'When'),
          cell: (entry) =>
            entry.from === entry.to
              ? html`${formatDate(entry.from, language, 'short')}${entry.at === undefined ? nothing : html` <span class="note">${request.t(words('til kl. 24:00', 'til kl. 24:00', 'until 24:00'))}</span>`}`
              : html`<span class="nowrap">${formatDate(entry.from, language, 'short')} –</span> <span class="nowrap">${formatDate(entry.to, language, 'short')}</span>`,
        },
        {
          key: 'days',
          label: words('Dager', 'Dagar', 'Days'),
          kind: 'number',
          cell: (entry) => entry.days ?? '–',
        },
        {
          key: 'basis',
          label: words('Bygger på', 'Byggjer på', 'Rests on'),
          cell: (entry) =>
            entry.basis === 'law'
              ? tag(request, words('Lov', 'Lov', 'Law'), 'accent')
              : tag(request, words('Plan', 'Plan', 'Plan')),
        },
      ],
    })}
    ${
      answer.holidays.length === 0
        ? nothing
        : html`<p class="note">${request.t(words('Helligdager i perioden', 'Heilagdagar i perioden', 'Public holidays in the period'))}: ${answer.holidays
            .map((day) => `${day.name[language]} ${formatDate(day.date, language, 'short')}`)
            .join(', ')}.</p>`
    }</div>
  </div>`
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
