// Saved searches: what one is told about, and where.
import { sql } from 'kysely'
import type { Instant } from '../../../kernel/clock.ts'
import { streamId } from '../../../kernel/events/event.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { organisationOf, theProduct } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  buttonForm,
  dateTime,
  details,
  doneAlert,
  form,
  formBox,
  hiddenField,
  link,
  pageHeading,
  section,
  stack,
  table,
  tag,
  textField,
} from '../../../ui/index.ts'
import { readSearch, searchAddress } from '../search/query.ts'
import { confirmSearch, dropSearch, saveSearch, searchesOf } from '../alerts/saved-search.ts'
import type { NoticeSearch } from '../search/search.ts'

export const alertsPage: PageDefinition<Services> = {
  path: '/notices/alerts',
  access: { kind: 'loggedIn' },
  commands: ['notices.save-search', 'notices.drop-search'],
  render: async (request, services) => {
    const { t } = request
    const owner = organisationOf(request.actor) ?? ''
    const searches = await searchesOf(services.db, owner)
    const { search } = readSearch(request.url.searchParams)
    return {
      title: t(texts.title),
      section: '/notices',
      breadcrumb: [{ href: '/notices', label: t(texts.notices) }],
      body: html`${pageHeading(request, { title: texts.title, lead: t(texts.lead) })}${stack(
        doneAlert(request, [saveSearch, dropSearch]),
        searchAddress(search) === '' && request.refusedCommand === undefined ? nothing : saving(request, search),
        section(
          request,
          { title: texts.saved },
          table(request, {
            caption: texts.saved,
            captionHidden: true,
            rows: searches,
            empty: { title: texts.none, text: texts.noneCure, action: link(request, '/notices', texts.toSearch) },
            columns: [
              {
                key: 'name',
                label: texts.name,
                cell: (each) => link(request, `/notices?${searchAddress(each.search)}`, each.name),
              },
              {
                key: 'to',
                label: texts.to,
                cell: (each) =>
                  html`${[each.email, each.url].filter((to) => to !== null).join(', ')}${
                    each.confirmed === false ? html` ${tag(request, texts.unconfirmed, 'warning')}` : nothing
                  }${each.url === null ? nothing : details(request, texts.secret, html`<code>${each.secret}</code>`)}`,
              },
              { key: 'since', label: texts.since, cell: (each) => dateTime(request, each.created_at) },
              {
                key: 'drop',
                label: texts.drop,
                kind: 'actions',
                cell: (each) =>
                  buttonForm(
                    form(request, {
                      command: 'notices.drop-search',
                      key: each.id,
                      stream: { id: streamId('notice-search', each.id), version: 1 },
                    }),
                    { submit: texts.drop, variant: 'tertiary', tone: 'danger', name: each.name },
                  ),
              },
            ],
          }),
        ),
        await sent(request, services, owner),
      )}`,
    }
  },
}

function saving(request: PageRequest, search: NoticeSearch): Html {
  const f = form(request, { command: 'notices.save-search' })
  const hidden: Html[] = []
  for (const [name, value] of Object.entries(search))
    for (const each of Array.isArray(value) ? (value as string[]) : [value as string])
      hidden.push(hiddenField(f, `search.${name}`, each))
  // A refused form carries the search that it was opened with.
  if (hidden.length === 0)
    for (const [name, value] of Object.entries(request.values))
      if (name.startsWith('search.'))
        for (const each of typeof value === 'string' ? [value] : value) hidden.push(hiddenField(f, name, each))
  return section(
    request,
    { title: texts.save },
    formBox(
      f,
      [
        ...hidden,
        textField(f, { name: 'name', label: texts.name, description: texts.nameHelp, maxLength: 100 }),
        textField(f, {
          name: 'email',
          label: texts.email,
          type: 'email',
          autocomplete: 'email',
          maxLength: 200,
          optional: true,
        }),
        textField(f, {
          name: 'url',
          label: texts.url,
          description: texts.urlHelp,
          type: 'url',
          maxLength: 500,
          optional: true,
        }),
      ],
      { submit: texts.save },
    ),
  )
}

async function sent(request: PageRequest, services: Services, owner: string): Promise<Html> {
  const operator = request.actor?.kind === 'person' && request.actor.roles.includes('operator')
  const { rows } = await sql<{
    number: string
    subject: string
    recipient: string
    state: string
    found_at: Instant
    body: string
    job: string | null
    attempt: number | null
    last_error: string | null
  }>`
    select a.number, a.subject, a.recipient, a.state, a.found_at, a.body, j.state as job, j.attempt, j.last_error
    from notice_alert a left join notice_search s on s.id = a.search
      left join job j on j.kind = 'notices.deliver-alert' and j.key = a.search || ' ' || a.number
    where ${operator} or s.owner = ${owner} order by a.found_at desc limit 50`.execute(services.db)
  if (rows.length === 0) return nothing
  return section(
    request,
    { title: texts.sent, lead: operator ? request.t(texts.outbox) : undefined },
    stack(
      rows.some((row) => row.state === 'kept') ? alert(request, { tone: 'info', title: texts.noMail }) : nothing,
      table(request, {
        caption: texts.sent,
        captionHidden: true,
        rows,
        columns: [
          {
            key: 'subject',
            label: texts.subject,
            cell: (row) =>
              html`${row.number === '' ? row.subject : link(request, `/notices/${row.number}`, row.subject)}${details(request, texts.text, html`<pre tabindex="0">${row.body}</pre>`)}`,
          },
          { key: 'to', label: texts.to, cell: (row) => row.recipient },
          {
            key: 'state',
            label: texts.state,
            cell: (row) =>
              row.state === 'waiting' && row.last_error !== null
                ? html`${tag(request, row.job === 'dead' ? texts.failed : texts.retrying, row.job === 'dead' ? 'danger' : 'warning')} <span class="note">${request.t(
                    texts.attempts,
                    { count: row.attempt ?? 0 },
                  )} ${row.last_error.slice(0, 200)}</span>`
                : tag(request, states[row.state] ?? row.state, row.state === 'sent' ? 'success' : 'neutral'),
          },
          { key: 'when', label: texts.when, cell: (row) => dateTime(request, row.found_at) },
        ],
      }),
    ),
  )
}

const states: Readonly<Record<string, Text>> = {
  waiting: words('På vei', 'På veg', 'On its way'),
  sent: words('Sendt', 'Sendt', 'Sent'),
  kept: words('I utboksen', 'I utboksen', 'In the outbox'),
}

const texts = {
  title: words('Lagrede søk', 'Lagra søk', 'Saved searches'),
  notices: words('Kunngjøringer', 'Kunngjeringar', 'Notices'),
  lead: words(
    'Du får beskjed når noe nytt passer søket, og når en frist eller noe annet i en slik kunngjøring endres.',
    'Du får melding når noko nytt passar søket, og når ein frist eller noko anna i ei slik kunngjering blir endra.',
    'You are told when something new matches, and when a deadline or anything else in such a notice changes.',
  ),
  save: words('Lagre søket', 'Lagre søket', 'Save the search'),
  saved: words('Søkene til virksomheten', 'Søka til verksemda', 'Searches of the organisation'),
  none: words('Ingen lagrede søk', 'Ingen lagra søk', 'No saved searches'),
  noneCure: words(
    'Søk, og velg «Lagre søket og få varsel».',
    'Søk, og vel «Lagre søket og få varsel».',
    'Search, and choose “Save the search and be alerted”.',
  ),
  toSearch: words('Gå til søket', 'Gå til søket', 'Go to the search'),
  name: words('Navn', 'Namn', 'Name'),
  nameHelp: words(
    'Noe du kjenner igjen, som «Renhold i Vestland».',
    'Noko du kjenner att, som «Reinhald i Vestland».',
    'Something you recognise, such as “Cleaning in Vestland”.',
  ),
  email: words('E-post', 'E-post', 'E-mail'),
  url: words('Nettadresse til et system', 'Nettadressa til eit system', 'Web address of a system'),
  urlHelp: words(
    'Får et signert kall for hvert treff.',
    'Får eit signert kall for kvart treff.',
    'Gets a signed call for each match.',
  ),
  to: words('Til', 'Til', 'To'),
  unconfirmed: words('Ikke bekreftet ennå', 'Ikkje stadfesta enno', 'Not confirmed yet'),
  failed: words('Kom ikke frem', 'Kom ikkje fram', 'Not delivered'),
  retrying: words('Prøver igjen', 'Prøver igjen', 'Trying again'),
  attempts: words('{count} forsøk.', '{count} forsøk.', '{count} attempts.'),
  secret: words('Nøkkel for signaturen', 'Nøkkel for signaturen', 'Key of the signature'),
  since: words('Siden', 'Sidan', 'Since'),
  drop: words('Slett', 'Slett', 'Delete'),
  sent: words('Varsler', 'Varsel', 'Alerts'),
  outbox: words(
    'Du ser varsler for alle virksomheter, fordi du drifter tjenesten.',
    'Du ser varsel for alle verksemder, fordi du driftar tenesta.',
    'You see the alerts of all organisations, because you operate the service.',
  ),
  noMail: words(
    'Ingen e-posttjener er satt opp, så e-post blir liggende her',
    'Ingen e-posttenar er sett opp, så e-post blir liggande her',
    'No mail server is configured, so e-mail stays here',
  ),
  confirmTitle: words('Bekreft e-postadressen', 'Stadfest e-postadressa', 'Confirm the e-mail address'),
  confirmText: words(
    'Vil du ha varsler om nye kunngjøringer til adressen som du fikk denne lenken på?',
    'Vil du ha varsel om nye kunngjeringar til adressa som du fekk denne lenkja på?',
    'Do you want alerts of new notices at the address where you got this link?',
  ),
  confirm: words('Ja, send meg varsler', 'Ja, send meg varsel', 'Yes, send me alerts'),
  confirmed: words(
    'Adressen er bekreftet. Du får varsler fra nå av.',
    'Adressa er stadfesta. Du får varsel frå no av.',
    'The address is confirmed. You get alerts from now on.',
  ),
  subject: words('Varsel', 'Varsel', 'Alert'),
  text: words('Tekst', 'Tekst', 'Text'),
  state: words('Status', 'Status', 'Status'),
  when: words('Når', 'Når', 'When'),
} satisfies Record<string, Text>

/** The link in the mail: shows a button, so that nothing is confirmed by a program that only opens links. */
export const confirmPage: PageDefinition<Services> = {
  path: '/notices/alerts/confirm/:search/:code',
  access: { kind: 'public' },
  asks: true,
  render: async (request, services) => {
    const { t } = request
    const { search = '', code = '' } = request.params
    const { rows } = await sql<{ name: string; code: string | null; confirmed: boolean }>`
      select name, code, confirmed from notice_search where id = ${search}`.execute(services.db)
    const [saved] = rows
    if (saved === undefined || saved.code !== code) return refusals.notFound
    let { confirmed } = saved
    if (request.values['confirm'] === 'yes') {
      const outcome = await services.execute({
        name: confirmSearch.name,
        stream: streamId('notice-search', search),
        actor: theProduct,
        input: { code },
      })
      if (isRefusal(outcome)) return outcome
      confirmed = true
    }
    return {
      title: t(texts.confirmTitle),
      section: '/notices',
      breadcrumb: [{ href: '/notices', label: t(texts.notices) }],
      body: html`${pageHeading(request, { title: texts.confirmTitle, kicker: saved.name })}${
        confirmed
          ? alert(request, { tone: 'success', title: texts.confirmed })
          : html`<form method="post">${request.formFields('')}<input type="hidden" name="confirm" value="yes">
              <p>${t(texts.confirmText)}</p><button class="ds-button" type="submit">${t(texts.confirm)}</button></form>`
      }`,
    }
  },
}
