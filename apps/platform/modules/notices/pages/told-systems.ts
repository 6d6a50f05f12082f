// The systems that are told of a buyer's submitted notices: which, and what became of each message.
import { streamId } from '../../../kernel/events/event.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { dateTime, details, form, formBox, section, stack, table, tag, textField } from '../../../ui/index.ts'
import { callsOf, hooksOf, mostHooks, type StatusCall, type StatusHook } from '../status-hooks/status-hook.ts'
import type { statusChanges } from '../status-hooks/tell-status.ts'

const next = '/notices/submitted'

export async function toldSystems(request: PageRequest, { db }: Services): Promise<Html> {
  const { t } = request
  const hooks = await hooksOf(db, organisationOf(request.actor) ?? '')
  const calls = new Map<string, readonly StatusCall[]>()
  for (const hook of hooks) calls.set(hook.id, await callsOf(db, hook.id, 20))
  const may = hasRole(request.actor, ['caseOfficer', 'administrator'])
  return section(
    request,
    { title: texts.title, id: 'systems', lead: t(texts.lead) },
    stack(
      hooks.length === 0
        ? nothing
        : table(request, {
            caption: texts.title,
            captionHidden: true,
            rows: hooks,
            columns: [
              {
                key: 'name',
                label: texts.name,
                names: true,
                cell: (hook) =>
                  html`${hook.name}<br><span class="note">${hook.url}</span>${
                    may ? details(request, texts.secret, html`<code>${hook.secret}</code>`) : nothing
                  }`,
              },
              {
                key: 'state',
                label: texts.state,
                cell: (hook) => standing(request, calls.get(hook.id) ?? []),
              },
              {
                key: 'actions',
                label: texts.actions,
                kind: 'actions',
                cell: (hook) => (may ? actions(request, hook, calls.get(hook.id) ?? []) : nothing),
              },
            ],
          }),
      ...hooks.flatMap((hook) => {
        const rows = calls.get(hook.id) ?? []
        return rows.length === 0
          ? []
          : [details(request, `${t(texts.messages)}: ${hook.name}`, messages(request, rows))]
      }),
      may && hooks.length < mostHooks ? adding(request) : nothing,
    ),
  )
}

function standing(request: PageRequest, calls: readonly StatusCall[]): Html {
  const failed = calls.find((call) => call.state === 'failed')
  const waiting = calls.filter((call) => call.state === 'waiting')
  const fault = failed?.last_error ?? waiting.find((call) => call.last_error !== null)?.last_error
  const why = fault === undefined || fault === null ? nothing : html` <span class="note">${fault.slice(0, 200)}</span>`
  if (failed !== undefined) return html`${tag(request, texts.rests, 'danger')}${why}`
  if (why !== nothing) return html`${tag(request, texts.retrying, 'warning')}${why}`
  if (calls.length === 0) return tag(request, texts.nothingYet)
  return waiting.length > 0 ? tag(request, texts.onTheirWay, 'info') : tag(request, texts.allTold, 'success')
}

function actions(request: PageRequest, hook: StatusHook, calls: readonly StatusCall[]): Html {
  // Nothing that others do to the hook meanwhile stands in the way of either, so that no version is named.
  const at = (command: string) => form(request, { command, key: `${command} ${hook.id}` })
  const stream = html`<input type="hidden" name="_stream" value="${streamId('notice-status-hook', hook.id)}">`
  const stuck = calls.some((call) => call.state === 'failed' || (call.state === 'waiting' && call.last_error !== null))
  return html`${
    stuck
      ? formBox(at('notices.resume-status-hook'), [stream], {
          submit: texts.resume,
          inline: true,
          variant: 'tertiary',
          name: hook.name,
          next,
        })
      : nothing
  }${formBox(at('notices.drop-status-hook'), [stream], {
    submit: texts.drop,
    inline: true,
    variant: 'tertiary',
    tone: 'danger',
    name: hook.name,
    next,
  })}`
}

function messages(request: PageRequest, rows: readonly StatusCall[]): Html {
  return table(request, {
    caption: texts.messages,
    captionHidden: true,
    rows,
    columns: [
      { key: 'place', label: texts.number, kind: 'number', cell: (call) => String(call.place) },
      {
        key: 'what',
        label: texts.what,
        cell: (call) =>
          html`${request.t(changes[call.body.change as keyof typeof changes] ?? texts.what)}<br><span class="note">${call.body.noticeId}-${call.body.version}</span>`,
      },
      { key: 'when', label: texts.when, cell: (call) => dateTime(request, call.happened_at) },
      {
        key: 'told',
        label: texts.told,
        cell: (call) =>
          call.told_at !== null
            ? dateTime(request, call.told_at)
            : html`${tag(request, call.state === 'failed' ? texts.rests : texts.onTheirWay, call.state === 'failed' ? 'danger' : 'info')} ${
                call.attempts === 0
                  ? nothing
                  : html`<span class="note">${request.t(texts.attempts, { count: call.attempts })} ${call.last_error ?? ''}</span>`
              }`,
      },
    ],
  })
}

function adding(request: PageRequest): Html {
  const f = form(request, { command: 'notices.add-status-hook', key: 'add-status-hook' })
  return details(
    request,
    texts.add,
    formBox(
      f,
      [
        textField(f, { name: 'name', label: texts.name, description: texts.nameHelp, maxLength: 100 }),
        textField(f, { name: 'url', label: texts.url, description: texts.urlHelp, type: 'url', maxLength: 500 }),
      ],
      { submit: texts.add, live: false, next },
    ),
    request.refusedCommand === 'notices.add-status-hook',
  )
}

const changes: Readonly<Record<(typeof statusChanges)[number], Text>> = {
  received: words('Mottatt', 'Motteken', 'Received'),
  'handed-over': words('Overlevert til TED', 'Overlevert til TED', 'Handed over to TED'),
  delayed: words('TED svarer ikke', 'TED svarer ikkje', 'TED does not answer'),
  publishing: words('Publiseres av TED', 'Blir publisert av TED', 'Being published by TED'),
  published: words('Publisert', 'Publisert', 'Published'),
  stopped: words('Stoppet', 'Stoppa', 'Stopped'),
  'not-published': words('Ikke publisert av TED', 'Ikkje publisert av TED', 'Not published by TED'),
  refused: words('Avvist av TED', 'Avvist av TED', 'Refused by TED'),
  released: words('Tilbakeholdt innhold vist', 'Tilbakehalde innhald vist', 'Withheld content shown'),
}

const texts = {
  title: words('Systemer som får beskjed', 'System som får melding', 'Systems that are told'),
  lead: words(
    'Et signert kall for hver statusendring, én gang og i rekkefølge. Kommer det ikke frem, prøver vi igjen i tre døgn.',
    'Eit signert kall for kvar statusendring, éin gong og i rekkjefølgje. Kjem det ikkje fram, prøver vi igjen i tre døgn.',
    'A signed call for every change of status, once and in order. If it is not taken, we try again for three days.',
  ),
  name: words('Navn', 'Namn', 'Name'),
  nameHelp: words(
    'Noe du kjenner igjen systemet på.',
    'Noko du kjenner att systemet på.',
    'Something you know the system by.',
  ),
  url: words('Nettadresse', 'Nettadresse', 'Web address'),
  urlHelp: words(
    'En offentlig https-adresse som svarer 2xx når beskjeden er tatt imot.',
    'Ei offentleg https-adresse som svarer 2xx når meldinga er teken imot.',
    'A public https address that answers 2xx when the message was taken.',
  ),
  add: words('Legg til et system', 'Legg til eit system', 'Add a system'),
  secret: words('Nøkkel for signaturen', 'Nøkkel for signaturen', 'Key of the signature'),
  state: words('Status', 'Status', 'Status'),
  actions: words('Handlinger', 'Handlingar', 'Actions'),
  drop: words('Slett', 'Slett', 'Delete'),
  resume: words('Prøv igjen', 'Prøv igjen', 'Try again'),
  rests: words('Gitt opp', 'Gitt opp', 'Given up'),
  retrying: words('Prøver igjen', 'Prøver igjen', 'Trying again'),
  nothingYet: words('Ingen beskjeder ennå', 'Ingen meldingar enno', 'No messages yet'),
  onTheirWay: words('På vei', 'På veg', 'On its way'),
  allTold: words('Alt har kommet frem', 'Alt har kome fram', 'All delivered'),
  messages: words('Siste beskjeder', 'Siste meldingar', 'Latest messages'),
  number: words('Nr.', 'Nr.', 'No.'),
  what: words('Beskjed', 'Melding', 'Message'),
  when: words('Når', 'Når', 'When'),
  told: words('Kom frem', 'Kom fram', 'Delivered'),
  attempts: words('{count} forsøk.', '{count} forsøk.', '{count} attempts.'),
} satisfies Record<string, Text>
