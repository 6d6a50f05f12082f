// A published notice is changed by a new version: begun with a reason, shown beside what it changes, published by somebody else.
import { milliseconds } from '../../../kernel/clock.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { hasRole } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import {
  buttonForm,
  details,
  form,
  formBox,
  hiddenField,
  section,
  selectField,
  stack,
  textArea,
} from '../../../ui/index.ts'
import { changeReasons, finishedChange, lastPublished } from '../draft/change.ts'
import type { DraftedNotice, NoticeDrafts } from '../draft/draft.ts'
import { codeName } from './words.ts'

/** `notice`: the published one. */
export function beginChange(request: PageRequest, stream: LoadedStream, notice: string): Html {
  if (!hasRole(request.actor, ['caseOfficer'])) return nothing
  const f = form(request, {
    command: 'notices.draft-change',
    key: 'draft-change',
    stream: { id: stream.id, version: stream.version },
  })
  return details(
    request,
    texts.change,
    stack(
      html`<p>${request.t(texts.changeLead)}</p>`,
      formBox(
        f,
        [
          hiddenField(f, 'notice', notice),
          selectField(f, {
            name: 'reason',
            label: texts.reason,
            choices: changeReasons.map((value) => ({ value, label: codeName('change-corrig-justification', value) })),
          }),
          textArea(f, { name: 'explanation', label: texts.explanation, rows: 3, maxLength: 2000 }),
        ],
        { submit: texts.beginChange, variant: 'secondary' },
      ),
    ),
    request.refusedCommand === 'notices.draft-change',
  )
}

/** What the change changes, for somebody else than its writer the button that publishes it, for the writer the one that throws it away. */
export function changePanel(
  request: PageRequest,
  stream: LoadedStream,
  drafts: NoticeDrafts,
  drafted: DraftedNotice,
  errors: number,
): Html {
  const { t } = request
  const base = lastPublished(drafts, drafted.changes ?? '')
  if (base === undefined) return nothing
  const { changed } = finishedChange(base, drafted, milliseconds(request.now))
  const ref = { id: stream.id, version: stream.version }
  const approve = form(request, { command: 'notices.approve-change', key: 'approve-change', stream: ref })
  const discard = form(request, { command: 'notices.discard', key: 'discard', stream: ref })
  const waiting =
    changed.length === 0
      ? nothing
      : errors > 0
        ? html`<p class="note">${t(texts.notReady)}</p>`
        : hasRole(request.actor, ['approver'])
          ? buttonForm(
              approve,
              { submit: texts.publishChange, variant: 'primary' },
              { notice: drafted.notice, edits: String(drafted.edits) },
            )
          : html`<p class="note">${t(texts.awaitsApprover)}</p>`
  return section(
    request,
    { title: texts.changed, id: 'changed' },
    stack(
      changed.length === 0
        ? html`<p>${t(texts.nothingChanged)}</p>`
        : html`<dl class="facts" data-layout="rows">${changed.slice(0, 50).map(
            (
              each,
            ) => html`<div><dt>${t(each.label)}${each.place === '' ? nothing : html` <span class="note">${each.place}</span>`}</dt>
              <dd>${each.before === undefined ? nothing : html`<del>${t(each.before)}</del> `}${each.after === undefined ? nothing : html`<ins>${t(each.after)}</ins>`}</dd></div>`,
          )}</dl>`,
      changed.length > 50 ? html`<p class="note">${t(texts.andMore, { count: changed.length - 50 })}</p>` : nothing,
      waiting,
      hasRole(request.actor, ['caseOfficer'])
        ? buttonForm(discard, { submit: texts.discard, variant: 'tertiary' }, { notice: drafted.notice })
        : nothing,
    ),
  )
}

const texts = {
  change: words('Endre kunngjøringen', 'Endre kunngjeringa', 'Change the notice'),
  changeLead: words(
    'Du får en kopi å endre i. Alle som følger med, får vite hva som er nytt når en annen har godkjent endringen.',
    'Du får ein kopi å endre i. Alle som følgjer med, får vite kva som er nytt når ein annan har godkjent endringa.',
    'You get a copy to change. Everybody who follows is told what is new once somebody else has approved the change.',
  ),
  reason: words('Hvorfor', 'Kvifor', 'Why'),
  explanation: words('Forklaring til leserne', 'Forklaring til lesarane', 'Explanation to readers'),
  beginChange: words('Begynn på endringen', 'Byrj på endringa', 'Begin the change'),
  changed: words('Hva endringen endrer', 'Kva endringa endrar', 'What the change changes'),
  nothingChanged: words(
    'Ingenting ennå. Gjør endringen i skjemaet og lagre.',
    'Ingenting enno. Gjer endringa i skjemaet og lagre.',
    'Nothing yet. Make the change in the form and save.',
  ),
  andMore: words('og {count} til', 'og {count} til', 'and {count} more'),
  notReady: words(
    'Endringen kan godkjennes når feilene er rettet.',
    'Endringa kan godkjennast når feila er retta.',
    'The change can be approved when the errors are corrected.',
  ),
  publishChange: words(
    'Godkjenn og publiser endringen',
    'Godkjenn og publiser endringa',
    'Approve and publish the change',
  ),
  awaitsApprover: words(
    'En godkjenner må godkjenne endringen.',
    'Ein godkjennar må godkjenne endringa.',
    'An approver must approve the change.',
  ),
  discard: words('Forkast endringen', 'Forkast endringa', 'Discard the change'),
} satisfies Record<string, Text>
