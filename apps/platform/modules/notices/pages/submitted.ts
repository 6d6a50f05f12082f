// Finished notices that the buyer hands in: what became of each, here and on TED.
import { sql } from 'kysely'
import { streamId } from '../../../kernel/events/event.ts'
import { html, nothing } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  alert,
  buttonForm,
  dateTime,
  details,
  doneAlert,
  form,
  formBox,
  link,
  pageHeading,
  stack,
  table,
  tag,
  textArea,
  type Tone,
} from '../../../ui/index.ts'
import { officialSdks } from '../draft/official-sdks.ts'
import { addStatusHook, dropStatusHook, resumeStatusHook } from '../status-hooks/status-hook.ts'
import { stopNotice, submitNotice } from '../submission/submission.ts'
import type { SubmissionRow } from '../views.ts'
import { buyerAccess } from './draft.ts'
import { toldSystems } from './told-systems.ts'

export const submittedPage: PageDefinition<Services> = {
  path: '/notices/submitted',
  access: buyerAccess,
  commands: [
    'notices.submit',
    'notices.stop',
    'notices.add-status-hook',
    'notices.drop-status-hook',
    'notices.resume-status-hook',
  ],
  render: async (request, services) => {
    const { t } = request
    const { rows } = await sql<SubmissionRow & { version: number }>`
      select s.*, stream.version from notice_submission s join stream on stream.id = s.stream
      where s.owner = ${organisationOf(request.actor) ?? ''} order by submitted_at desc limit 200`.execute(services.db)
    const may = hasRole(request.actor, ['caseOfficer'])
    const submit = form(request, { command: 'notices.submit', key: 'submit' })
    const sdks = officialSdks()
    const versions = sdks.models.map((model) => model.version)
    return {
      title: t(texts.title),
      section: '/notices',
      breadcrumb: [{ href: '/notices', label: t(texts.notices) }],
      body: html`${pageHeading(request, { title: texts.title, lead: t(texts.lead) })}${stack(
        doneAlert(request, [submitNotice, stopNotice, addStatusHook, dropStatusHook, resumeStatusHook]),
        sdks.faults.length === 0
          ? nothing
          : alert(request, {
              tone: 'warning',
              title: texts.sdkFaults,
              body: html`<ul>${sdks.faults.slice(0, 20).map((fault) => html`<li><code>${fault}</code></li>`)}</ul>`,
            }),
        may
          ? details(
              request,
              texts.submit,
              formBox(
                submit,
                [
                  html`<p class="note">${
                    versions.length === 0 ? t(texts.nationalOnly) : t(texts.withSdk, { versions: versions.join(', ') })
                  }</p>`,
                  textArea(submit, {
                    name: 'xml',
                    label: texts.xml,
                    rows: 10,
                    maxLength: 3_500_000,
                    spellcheck: false,
                  }),
                ],
                { submit: texts.submit, live: false, next: '/notices/submitted' },
              ),
              request.refusedCommand === 'notices.submit',
            )
          : nothing,
        table(request, {
          caption: texts.title,
          captionHidden: true,
          rows,
          empty: { title: texts.none, text: texts.noneText },
          columns: [
            {
              key: 'title',
              label: texts.notice,
              cell: (row) =>
                html`${row.number === null ? row.title : link(request, `/notices/${row.number}`, row.title)}<br><span class="note">${row.subtype}${row.ted ? ' · TED' : ''}${row.ted_publication === null ? '' : ` ${row.ted_publication}`}</span>`,
            },
            {
              key: 'status',
              label: texts.status,
              cell: (row) =>
                html`${tag(request, statuses[row.status].text, statuses[row.status].tone)}${
                  row.detail === null ? nothing : html` <span class="note">${row.detail.slice(0, 300)}</span>`
                }`,
            },
            { key: 'sent', label: texts.sent, cell: (row) => dateTime(request, row.submitted_at) },
            {
              key: 'stop',
              label: texts.stop,
              kind: 'actions',
              cell: (row) =>
                row.status === 'SUBMITTED'
                  ? buttonForm(
                      form(request, {
                        command: 'notices.stop',
                        key: row.stream,
                        stream: { id: streamId('notice', row.stream.slice('notice/'.length)), version: row.version },
                      }),
                      {
                        submit: texts.stop,
                        variant: 'tertiary',
                        tone: 'danger',
                        name: row.title,
                        next: '/notices/submitted',
                      },
                    )
                  : nothing,
            },
          ],
        }),
        await toldSystems(request, services),
      )}`,
    }
  },
}

const statuses: Readonly<Record<SubmissionRow['status'], { text: Text; tone: Tone }>> = {
  SUBMITTED: { text: words('Mottatt', 'Motteken', 'Received'), tone: 'info' },
  PUBLISHING: { text: words('Publiseres av TED', 'Blir publisert av TED', 'Being published by TED'), tone: 'info' },
  PUBLISHED: { text: words('Publisert', 'Publisert', 'Published'), tone: 'success' },
  STOPPED: { text: words('Stoppet', 'Stoppa', 'Stopped'), tone: 'neutral' },
  NOT_PUBLISHED: {
    text: words('Ikke publisert av TED', 'Ikkje publisert av TED', 'Not published by TED'),
    tone: 'danger',
  },
  VALIDATION_FAILED: { text: words('Avvist av TED', 'Avvist av TED', 'Refused by TED'), tone: 'danger' },
}

const texts = {
  title: words('Innsendte kunngjøringer', 'Innsende kunngjeringar', 'Submitted notices'),
  notices: words('Kunngjøringer', 'Kunngjeringar', 'Notices'),
  lead: words(
    'Ferdige kunngjøringer fra et annet system. De kontrolleres, og publiseres med en gang eller på dagen de selv ber om.',
    'Ferdige kunngjeringar frå eit anna system. Dei blir kontrollerte, og publiserte med ein gong eller på dagen dei sjølve ber om.',
    'Finished notices from another system. They are checked, and published at once or on the day that they ask for.',
  ),
  submit: words('Send inn en kunngjøring', 'Send inn ei kunngjering', 'Submit a notice'),
  nationalOnly: words(
    'De nasjonale kunngjøringene E2, E3 og E4 kan sendes inn.',
    'Dei nasjonale kunngjeringane E2, E3 og E4 kan sendast inn.',
    'The national notices E2, E3 and E4 can be submitted.',
  ),
  withSdk: words(
    'Nasjonale kunngjøringer, og alle typer etter eForms {versions}. De som skal til TED, leveres dit.',
    'Nasjonale kunngjeringar, og alle typar etter eForms {versions}. Dei som skal til TED, blir leverte dit.',
    'National notices, and every type of eForms {versions}. Those for TED are handed over.',
  ),
  sdkFaults: words(
    'Noe av eForms-SDK-en kunne ikke leses, så de typene kan ikke kontrolleres',
    'Noko av eForms-SDK-en kunne ikkje lesast, så dei typane kan ikkje kontrollerast',
    'Some of the eForms SDK could not be read, so those types cannot be checked',
  ),
  xml: words('Kunngjøringen som XML', 'Kunngjeringa som XML', 'The notice as XML'),
  none: words('Ingen er sendt inn', 'Ingen er sende inn', 'None was submitted'),
  noneText: words(
    'Kunngjøringer som skrives i en sak, finner du i saken.',
    'Kunngjeringar som blir skrivne i ei sak, finn du i saka.',
    'Notices that are written in a case are found in the case.',
  ),
  notice: words('Kunngjøring', 'Kunngjering', 'Notice'),
  status: words('Status', 'Status', 'Status'),
  sent: words('Mottatt', 'Motteken', 'Received'),
  stop: words('Stopp', 'Stopp', 'Stop'),
} satisfies Record<string, Text>
