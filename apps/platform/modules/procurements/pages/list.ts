// A buyer's procurements: where each stands, the next deadline, and who must act.
import { streamId } from '../../../kernel/events/event.ts'
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
import type { Instant } from '../../../kernel/clock.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  amount,
  buttonLink,
  dateTime,
  deadline,
  formBox,
  link,
  pageHeading,
  queryForm,
  readPaging,
  selectField,
  stack,
  table,
  tag,
  textField,
} from '../../../ui/index.ts'
import { procurementsOf, type ProcurementRow } from '../views.ts'
import { statusOf, type CaseStatus } from '../case/status.ts'
import { partText, roleNames } from '../words.ts'
import { buyerAccess } from './own-case.ts'

interface Row extends ProcurementRow, CaseStatus {}

export const listPage: PageDefinition<Services> = {
  path: '/procurements',
  access: buyerAccess,
  render: async (request, services) => {
    const { t } = request
    const found = await procurementsOf(services.db, organisationOf(request.actor) ?? '', request.query['q'] ?? '')
    const all: Row[] = []
    for (const row of found) {
      const stream = await services.load(streamId('procurement', row.id))
      if (stream !== undefined) all.push({ ...row, ...statusOf(stream, services) })
    }
    const wanted = request.query['step'] ?? ''
    const mine = request.query['mine'] === 'true'
    const shown = all.filter(
      (row) =>
        (wanted === '' || row.step?.key === wanted) &&
        (!mine || row.next.some((task) => hasRole(request.actor, [task.role]))),
    )
    const { page, size, offset, sorting } = readPaging(request.query, ['changed', 'title', 'deadline', 'value'])
    const sorted =
      sorting === undefined || request.query['sort'] === undefined
        ? shown
        : shown.toSorted(comparing(sorting.key, sorting.descending))
    return {
      title: t(words('Anskaffelser', 'Innkjøp', 'Procurements')),
      section: '/procurements',
      wide: true,
      body: html`${pageHeading(request, {
        title: words('Anskaffelser', 'Innkjøp', 'Procurements'),
        actions: hasRole(request.actor, ['caseOfficer'])
          ? buttonLink(request, {
              href: '/procurements/new',
              label: words('Ny anskaffelse', 'Nytt innkjøp', 'New procurement'),
              variant: 'primary',
            })
          : null,
      })}${stack(
        filters(request, services),
        table(request, {
          caption: words('Anskaffelser', 'Innkjøp', 'Procurements'),
          captionHidden: true,
          url: request.url,
          sorting: request.query['sort'] === undefined ? undefined : sorting,
          paging: { page, size, total: shown.length },
          rows: sorted.slice(offset, offset + size),
          empty: {
            title: words('Ingen anskaffelser her', 'Ingen innkjøp her', 'No procurements here'),
            text: words(
              'En saksbehandler oppretter dem.',
              'Ein saksbehandlar opprettar dei.',
              'A case officer opens them.',
            ),
          },
          columns: [
            {
              key: 'title',
              label: words('Tittel', 'Tittel', 'Title'),
              sortable: true,
              cell: (row) => link(request, `/procurements/${row.id}`, row.title),
            },
            {
              key: 'step',
              label: words('Hvor den står', 'Kvar det står', 'Where it stands'),
              cell: (row) =>
                row.step === undefined
                  ? tag(request, words('Opprettet', 'Oppretta', 'Opened'))
                  : html`${t(row.step.label)}: ${tag(request, row.step.status, row.step.state === 'stopped' ? 'danger' : row.step.state === 'done' ? 'success' : 'info')}`,
            },
            {
              key: 'next',
              label: words('Hvem som må gjøre noe', 'Kven som må gjere noko', 'Who must act'),
              cell: (row) =>
                row.next.length === 0
                  ? '–'
                  : html`<ul class="ds-list">${row.next.map((task) => html`<li>${t(roleNames[task.role])}: ${link(request, task.href, task.label)}</li>`)}</ul>`,
            },
            {
              key: 'deadline',
              label: words('Neste frist', 'Neste frist', 'Next deadline'),
              sortable: true,
              cell: (row) => (row.deadline === undefined ? '–' : deadline(request, row.deadline)),
            },
            {
              key: 'part',
              label: words('Del av forskriften', 'Del av forskrifta', 'Part of the regulation'),
              cell: (row) => partText(request, row.part),
            },
            {
              key: 'value',
              label: words('Anslått verdi', 'Anslått verdi', 'Estimated value'),
              kind: 'number',
              sortable: true,
              cell: (row) => amount(request, row.value),
            },
            {
              key: 'changed',
              label: words('Sist endret', 'Sist endra', 'Last changed'),
              sortable: true,
              cell: (row) => dateTime(request, row.changed_at, 'short'),
            },
          ],
        }),
      )}`,
    }
  },
}

function filters(request: PageRequest, services: Services) {
  const f = queryForm(request, 'procurements')
  return formBox(
    f,
    [
      textField(f, {
        name: 'q',
        label: words('Søk i titler', 'Søk i titlar', 'Search titles'),
        type: 'search',
        optional: true,
      }),
      selectField(f, {
        name: 'step',
        label: words('Hvor den står', 'Kvar det står', 'Where it stands'),
        optional: true,
        choices: services.steps.map((step) => ({ value: step.key, label: step.label })),
      }),
      selectField(f, {
        name: 'mine',
        label: words('Hvem som må gjøre noe', 'Kven som må gjere noko', 'Who must act'),
        optional: true,
        choices: [{ value: 'true', label: words('Jeg', 'Eg', 'I') }],
      }),
    ],
    {
      submit: words('Vis', 'Vis', 'Show'),
      variant: 'secondary',
      inline: true,
      name: words('Søk i anskaffelser', 'Søk i innkjøp', 'Search procurements'),
    },
  )
}

/** Rows without a deadline come last, whichever way. */
function comparing(key: string, descending: boolean): (a: Row, b: Row) => number {
  const sign = descending ? -1 : 1
  const by = (a: string | Instant, b: string | Instant): number => (a < b ? -sign : a > b ? sign : 0)
  return (a, b) => {
    if (key === 'value') return sign * (Number(a.value) - Number(b.value))
    if (key === 'title') return sign * a.title.localeCompare(b.title, 'nb')
    if (key === 'changed') return by(a.changed_at, b.changed_at)
    if (a.deadline === undefined || b.deadline === undefined)
      return Number(a.deadline === undefined) - Number(b.deadline === undefined)
    return by(a.deadline, b.deadline)
  }
}
