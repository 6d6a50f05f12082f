// The case: where it stands, what to do next, its facts, and everything that has happened. Printable.
import { allRules } from '@heldigital/law'
import { brokenLink, readEvents } from '../../../kernel/events/rows.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { hasRole, type Actor } from '../../../kernel/identity/actor.ts'
import { nameOf } from '../../../kernel/identity/directory.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  amount,
  buttonLink,
  checkboxGroup,
  columns,
  dateTime,
  details,
  doneAlert,
  emptyState,
  facts,
  form,
  formBox,
  link,
  moneyField,
  pageHeading,
  panel,
  prose,
  section,
  stack,
  steps,
  tag,
  timeline,
  type Step,
} from '../../../ui/index.ts'
import { openProcurement, revalueProcurement, routeWith } from '../procurement.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { sentenceOf } from '../case/sentence.ts'
import { statusOf } from '../case/status.ts'
import { buyerNames, kindNames, partText, roleNames } from '../words.ts'
import { buyerAccess, ownCase } from './own-case.ts'

type OwnCase = NonNullable<Awaited<ReturnType<typeof ownCase>>>

export const casePage: PageDefinition<Services> = {
  path: '/procurements/:procurement',
  access: buyerAccess,
  commands: ['procurements.revalue'],
  render: async (request, services) => {
    const own = await ownCase(request, services)
    if (own === undefined) return refusals.notFound
    const { t } = request
    const { stream, state, id } = own
    const status = statusOf(stream, services)
    const mine = status.next.filter((task) => hasRole(request.actor, [task.role]))
    const others = status.next.filter((task) => !mine.includes(task))
    const names = await actorNames(stream.events, services)
    return {
      title: state.title,
      section: '/procurements',
      breadcrumb: [{ href: '/procurements', label: t(words('Anskaffelser', 'Innkjøp', 'Procurements')) }],
      body: html`${pageHeading(request, {
        title: state.title,
        kicker: await services.nameOfOrganisation(stream.owner),
        tags: html`${tag(request, partText(request, state.part), 'info')}${
          status.step === undefined
            ? nothing
            : tag(request, status.step.status, status.step.state === 'stopped' ? 'danger' : 'neutral')
        }`,
        actions: buttonLink(request, {
          href: `/procurements/${id}/protocol`,
          label: words('Anskaffelsesprotokoll', 'Anskaffingsprotokoll', 'Procurement protocol'),
        }),
      })}${stack(
        services.steps.length === 0 ? nothing : way(request, own, services),
        doneAlert(request, [openProcurement, revalueProcurement]),
        columns(
          stack(
            section(
              request,
              { title: words('Hva som må gjøres nå', 'Kva som må gjerast no', 'What must be done now') },
              status.next.length === 0
                ? emptyState(request, {
                    title: words('Ingenting venter på noen', 'Ingenting ventar på nokon', 'Nothing awaits anyone'),
                  })
                : stack(
                    ...mine.map((task) =>
                      alert(request, {
                        tone: 'info',
                        level: 3,
                        title: task.label,
                        body: html`<p>${buttonLink(request, { href: task.href, label: words('Gå til oppgaven', 'Gå til oppgåva', 'Go to the task'), variant: 'primary' })}</p>`,
                      }),
                    ),
                    others.length === 0
                      ? nothing
                      : html`<ul class="ds-list">${others.map((task) => html`<li>${t(roleNames[task.role])}: ${link(request, task.href, task.label)}</li>`)}</ul>`,
                  ),
            ),
            section(
              request,
              { title: words('Hva som har skjedd', 'Kva som har hendt', 'What has happened'), id: 'timeline' },
              stack(
                await chain(request, own, services),
                timeline(
                  request,
                  stream.events.map((event) => ({
                    at: event.at,
                    title: sentenceOf(event, services),
                    by: names.get(actorKey(event.actor)) ?? '',
                    ...(event.legalRows.length === 0 ? {} : { legalBasis: paragraphs(event.legalRows) }),
                  })),
                ),
              ),
            ),
          ),
          stack(
            section(
              request,
              { title: words('Saken', 'Saka', 'The case') },
              facts(request, [
                { label: words('Kontrakt', 'Kontrakt', 'Contract'), value: t(kindNames[state.kind]) },
                { label: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'), value: t(buyerNames[state.buyerType]) },
                {
                  label: words('Anslått verdi', 'Anslått verdi', 'Estimated value'),
                  value: amount(request, state.value),
                  note: t(words('Uten mva.', 'Utan mva.', 'Without VAT.')),
                },
                {
                  label: words('Del av forskriften', 'Del av forskrifta', 'Part of the regulation'),
                  value: partText(request, state.part),
                },
                {
                  label: words('Opprettet', 'Oppretta', 'Opened'),
                  value: state.openedAt === undefined ? undefined : dateTime(request, state.openedAt),
                },
              ]),
            ),
            section(
              request,
              { title: words('Behovet', 'Behovet', 'The need'), level: 3 },
              prose(html`<p>${state.description}</p>`),
            ),
            hasRole(request.actor, ['caseOfficer']) ? revalue(request, own) : nothing,
          ),
        ),
      )}`,
    }
  },
}

function way(request: PageRequest, { stream, id }: OwnCase, services: Services): Html {
  const states = { waiting: 'upcoming', current: 'current', done: 'done', stopped: 'stopped' } as const
  return steps(
    request,
    words('Gangen i anskaffelsen', 'Gangen i innkjøpet', 'Course of the procurement'),
    services.steps.map((step): Step => {
      const status = step.status(stream, services)
      return { label: step.label, state: states[status.state], href: step.href(id), note: status.label }
    }),
  )
}

/** Whether the chain of hashes holds, read anew from the store. While something is sealed, only that is said. */
async function chain(request: PageRequest, { stream }: OwnCase, services: Services): Promise<Html> {
  const events = await readEvents(services.db, stream.id)
  const broken = brokenLink(events)
  if (broken !== undefined)
    return alert(request, {
      tone: 'danger',
      level: 3,
      title: words('Hendelsesloggen er endret', 'Hendingsloggen er endra', 'The event log was altered'),
      body: html`<p>${request.t(words('Lenken til en hendelse holder ikke. Varsle revisor.', 'Lenkja til ei hending held ikkje. Varsle revisor.', 'The link of an event does not hold. Tell the auditor.'))}</p>`,
    })
  return html`<p>${tag(request, words('Loggen er ubrutt', 'Loggen er ubroten', 'The log is unbroken'), 'success')} <span class="note">${
    stream.head === ''
      ? request.t(
          words(
            'Noe er forseglet og vises ikke ennå.',
            'Noko er forsegla og blir ikkje vist enno.',
            'Something is sealed and not shown yet.',
          ),
        )
      : html`<code>${stream.head.slice(0, 16)}…</code>`
  }</span></p>`
}

function revalue(request: PageRequest, { stream, state }: OwnCase): Html {
  const f = form(request, {
    command: 'procurements.revalue',
    stream: { id: stream.id, version: stream.version },
    initial: { value: state.value },
  })
  const routed = routeWith(state, request.now)
  const questions = isRefusal(routed) ? [] : routed.needsConfirmation
  return details(
    request,
    words('Endre anslått verdi', 'Endre anslått verdi', 'Change the estimated value'),
    panel(
      formBox(
        f,
        [
          moneyField(f, {
            name: 'value',
            label: words('Anslått verdi uten mva.', 'Anslått verdi utan mva.', 'Estimated value without VAT'),
          }),
          questions.length === 0
            ? nothing
            : checkboxGroup(f, {
                name: 'confirmed',
                label: words('Kontrollert', 'Kontrollert', 'Checked'),
                optional: true,
                choices: questions.map((each) => ({ value: each.row, label: each.question })),
              }),
        ],
        { submit: words('Lagre verdien', 'Lagre verdien', 'Save the value'), variant: 'secondary' },
      ),
    ),
    request.refusedCommand === 'procurements.revalue',
  )
}

const titles = new Map(allRules.flatMap((rule) => rule.rows.map((row) => [row.id, row] as const)))

/** The paragraphs that the rows of an event stand in, each once. */
function paragraphs(rows: readonly string[]): string {
  return [...new Set(rows.map((id) => titles.get(id)?.paragraph ?? id))].join(', ')
}

function actorKey(actor: Actor): string {
  return actor.kind === 'person'
    ? actor.person
    : actor.kind === 'system'
      ? `${actor.organisation} ${actor.client}`
      : 'product'
}

async function actorNames(events: readonly RecordedEvent[], services: Services): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const { actor } of events) {
    const key = actorKey(actor)
    if (names.has(key)) continue
    const name = await nameOf(services.db, actor)
    names.set(key, actor.kind === 'person' ? `${name}, ${await services.nameOfOrganisation(actor.organisation)}` : name)
  }
  return names
}
