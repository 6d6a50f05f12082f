// The buyer tells who won: everything that is known is filled in, and what is secret for now is kept back until its date.
import { toXml } from '@heldigital/eforms'
import { milliseconds } from '../../../kernel/clock.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { hasRole } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  buttonForm,
  columns,
  dateField,
  deadline,
  details,
  doneAlert,
  fieldGroup,
  fieldRow,
  form,
  formBox,
  formValues,
  hiddenField,
  link,
  moneyField,
  numberField,
  pageHeading,
  panel,
  selectField,
  stack,
  tag,
  textArea,
} from '../../../ui/index.ts'
import { outcomesOf, type AwardKnown } from '../draft/award.ts'
import { approveChange, draftChange } from '../draft/change.ts'
import { redated, type DraftedNotice } from '../draft/draft.ts'
import { resultDuty, type ResultDuty } from '../draft/duty.ts'
import { findingsOf } from '../draft/findings.ts'
import { publishedNotices } from '../published/published.ts'
import { noAwardReasons, resultOf, withholdingReasons } from '../draft/result-draft.ts'
import { approveNotice, describeResult, discardDraft, draftOfKind, draftResult } from '../draft/standing-alone.ts'
import { beginChange, changePanel } from './change.ts'
import { buyerAccess, findingList, ownStream } from './draft.ts'
import { approval, editsRead, fieldsLink, preview } from './planning.ts'
import { codeName } from './words.ts'

export const resultPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/notice/result',
  access: buyerAccess,
  commands: [
    'notices.draft-result',
    'notices.describe-result',
    'notices.approve',
    'notices.discard',
    'notices.draft-change',
    'notices.approve-change',
  ],
  render: async (request, services) => {
    const stream = await ownStream(request, services)
    if (stream === undefined) return refusals.notFound
    const { t } = request
    const base = `/procurements/${request.params['procurement'] ?? ''}`
    const duty = services.stateOf(stream, resultDuty)
    const published = services
      .stateOf(stream, publishedNotices)
      .notices.filter((each) => each.subtype === 'E4')
      .at(-1)
    const drafted = draftOfKind(duty.drafts, 'E4')
    if (drafted !== undefined && request.query['view'] === 'xml')
      return {
        download: toXml(redated(drafted, milliseconds(request.now)).draft),
        mediaType: 'application/xml',
        fileName: 'notice.xml',
        inline: true,
      }
    const findings = drafted === undefined ? [] : findingsOf(drafted, duty.drafts.case.part, request.now)
    const errors = findings.filter((each) => each.severity === 'ERROR')
    return {
      title: t(texts.title),
      section: '/procurements',
      breadcrumb: [
        { href: '/procurements', label: t(texts.procurements) },
        { href: base, label: duty.drafts.case.title },
        { href: `${base}/notice`, label: t(texts.notice) },
      ],
      body: html`${pageHeading(request, {
        title: texts.title,
        kicker: duty.drafts.case.title,
        tags:
          drafted !== undefined
            ? errors.length === 0
              ? tag(request, texts.ready, 'success')
              : tag(request, texts.draft, 'warning')
            : published === undefined
              ? tag(request, texts.notWritten)
              : tag(request, texts.published, 'success'),
        ...fieldsLink(request, base, drafted),
      })}${stack(
        doneAlert(request, [draftResult, describeResult, approveNotice, discardDraft, draftChange, approveChange]),
        dueAlert(request, duty),
        published === undefined
          ? nothing
          : alert(request, {
              tone: 'success',
              title: texts.isPublished,
              body: html`<p>${link(request, `/notices/${published.number}`, published.number)}</p>`,
            }),
        drafted === undefined
          ? stack(
              begin(request, stream, duty, published !== undefined),
              published === undefined ? nothing : beginChange(request, stream, published.notice),
            )
          : columns(
              stack(
                hasRole(request.actor, ['caseOfficer']) ? describeForm(request, stream, drafted, duty.known) : nothing,
                preview(request, drafted),
              ),
              stack(
                drafted.changes === undefined
                  ? approval(request, stream, drafted, errors.length)
                  : changePanel(request, stream, duty.drafts, drafted, errors.length),
                findingList(request, texts.errors, errors),
                findingList(
                  request,
                  texts.warnings,
                  findings.filter((each) => each.severity !== 'ERROR'),
                ),
              ),
            ),
      )}`,
    }
  },
}

function dueAlert(request: PageRequest, { awaited }: ResultDuty): Html {
  if (awaited === undefined) return nothing
  const over = request.now > awaited.dueAt
  return alert(request, {
    tone: over ? 'danger' : awaited.reminded ? 'warning' : 'info',
    title: over ? texts.overdue : texts.due,
    body: html`<p>${request.t(texts.dueText, { days: awaited.days, basis: awaited.legalBasis })} ${deadline(request, awaited.dueAt)}</p>`,
  })
}

function begin(request: PageRequest, stream: LoadedStream, { known, awaited }: ResultDuty, told: boolean): Html {
  const { t } = request
  if (told && awaited === undefined) return nothing
  if (known.contracts.length === 0 && known.cancelledAt === undefined) return html`<p>${t(texts.notYet)}</p>`
  if (!hasRole(request.actor, ['caseOfficer'])) return html`<p>${t(texts.onlyOfficer)}</p>`
  const f = form(request, { command: 'notices.draft-result', stream: { id: stream.id, version: stream.version } })
  return panel(stack(html`<p>${t(texts.beginText)}</p>`, buttonForm(f, { submit: texts.begin, variant: 'primary' })))
}

function describeForm(request: PageRequest, stream: LoadedStream, drafted: DraftedNotice, known: AwardKnown): Html {
  const { shown, ...content } = resultOf(drafted.draft)
  const outcomes = outcomesOf(
    known,
    shown.map((each) => each.lot),
  )
  // What the opening showed is filled in; the size of enterprises is for the officer to say.
  const lots = content.lots.map((lot, index) => {
    const tenders = outcomes[index]?.tenders
    return { ...(tenders === undefined ? {} : { received: String(tenders) }), ...lot }
  })
  const f = form(request, {
    command: 'notices.describe-result',
    key: 'describe',
    initial: formValues({ content: { ...content, lots } }),
  })
  const { t } = request
  return formBox(
    f,
    [
      html`<input type="hidden" name="_stream" value="${stream.id}">`,
      hiddenField(f, 'notice', drafted.notice),
      hiddenField(f, 'edits', editsRead(request, drafted, 'notices.describe-result')),
      textArea(f, { name: 'content.description', label: texts.description, maxLength: 6000, rows: 5, optional: true }),
      ...shown.map((lot, index) => {
        const at = `content.lots.${index}`
        const secret = lots[index]?.withheldUntil !== undefined
        return fieldGroup(f, lot.title === '' ? lot.lot : `${lot.lot}: ${lot.title}`, [
          hiddenField(f, `${at}.lot`, lot.lot),
          html`<p><strong>${lot.winner === '' ? t(codeName('winner-selection-status', lot.status)) : lot.winner}</strong></p>`,
          lot.status === 'open-nw'
            ? nothing
            : fieldRow(
                numberField(f, { name: `${at}.received`, label: texts.received, optional: true }),
                numberField(f, { name: `${at}.sme`, label: texts.sme, description: texts.smeHelp, optional: true }),
              ),
          lot.status === 'clos-nw'
            ? selectField(f, {
                name: `${at}.reason`,
                label: texts.noAward,
                choices: noAwardReasons.map((value) => ({ value, label: codeName('non-award-justification', value) })),
              })
            : nothing,
          lot.status === 'selec-w'
            ? [
                moneyField(f, { name: `${at}.value`, label: texts.value, optional: true }),
                details(
                  request,
                  texts.withhold,
                  [
                    html`<p class="note">${t(texts.withholdText)}</p>`,
                    fieldRow(
                      dateField(f, { name: `${at}.withheldUntil`, label: texts.withheldUntil, optional: true }),
                      selectField(f, {
                        name: `${at}.withheldReason`,
                        label: texts.withheldReason,
                        optional: true,
                        choices: withholdingReasons.map((value) => ({
                          value,
                          label: codeName('non-publication-justification', value),
                        })),
                      }),
                    ),
                    textArea(f, {
                      name: `${at}.withheldText`,
                      label: texts.withheldText,
                      rows: 2,
                      maxLength: 1000,
                      optional: true,
                    }),
                  ],
                  secret,
                ),
              ]
            : nothing,
        ])
      }),
    ],
    { submit: texts.save, sticky: true },
  )
}

const texts = {
  title: words('Kunngjøring av resultat', 'Kunngjering av resultat', 'Result notice'),
  notice: words('Kunngjøringen', 'Kunngjeringa', 'The notice'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  notWritten: words('Ikke skrevet', 'Ikkje skriven', 'Not written'),
  published: words('Publisert', 'Publisert', 'Published'),
  isPublished: words('Resultatet er publisert', 'Resultatet er publisert', 'The result is published'),
  ready: words('Klar til publisering', 'Klar til publisering', 'Ready for publication'),
  draft: words('Utkast med mangler', 'Utkast med manglar', 'Draft, not complete'),
  due: words('Resultatet skal kunngjøres', 'Resultatet skal kunngjerast', 'The result is to be published'),
  overdue: words(
    'Fristen for å kunngjøre resultatet er ute',
    'Fristen for å kunngjere resultatet er ute',
    'The time for publishing the result is out',
  ),
  dueText: words(
    'Innen {days} dager etter at kontrakten er inngått ({basis}). Senest',
    'Innan {days} dagar etter at kontrakten er inngått ({basis}). Seinast',
    'Within {days} days of the contract ({basis}). At the latest',
  ),
  notYet: words(
    'Resultatet kan kunngjøres når en kontrakt er inngått eller konkurransen er avlyst.',
    'Resultatet kan kunngjerast når ein kontrakt er inngått eller konkurransen er avlyst.',
    'The result can be published when a contract is concluded or the competition is cancelled.',
  ),
  onlyOfficer: words(
    'Saksbehandleren skriver kunngjøringen.',
    'Saksbehandlaren skriv kunngjeringa.',
    'The case officer writes the notice.',
  ),
  beginText: words(
    'Vinnere, verdier og kontrakter hentes fra saken. Du kan se over før noen godkjenner.',
    'Vinnarar, verdiar og kontraktar blir henta frå saka. Du kan sjå over før nokon godkjenner.',
    'Winners, values and contracts are taken from the case. You can look it over before somebody approves.',
  ),
  begin: words('Hent resultatet fra saken', 'Hent resultatet frå saka', 'Take the result from the case'),
  errors: words('Må rettes før publisering', 'Må rettast før publisering', 'Must be corrected before publication'),
  warnings: words('Bør vurderes', 'Bør vurderast', 'Should be considered'),
  description: words('Beskrivelse', 'Skildring', 'Description'),
  received: words('Mottatte tilbud', 'Mottekne tilbod', 'Tenders received'),
  sme: words(
    'Av dem fra små og mellomstore bedrifter',
    'Av dei frå små og mellomstore bedrifter',
    'Of which from small and medium enterprises',
  ),
  smeHelp: words(
    'Antall tilbud blir bare kunngjort når også dette er oppgitt.',
    'Talet på tilbod blir berre kunngjort når også dette er oppgitt.',
    'The number of tenders is published only when this is given too.',
  ),
  noAward: words('Hvorfor ingen vinner er kåret', 'Kvifor ingen vinnar er kåra', 'Why no winner was chosen'),
  value: words(
    'Verdi av det vinnende tilbudet uten mva.',
    'Verdi av det vinnande tilbodet utan mva.',
    'Value of the winning tender without VAT',
  ),
  withhold: words('Hold verdien tilbake for nå', 'Hald verdien tilbake for no', 'Keep the value back for now'),
  withholdText: words(
    'Leserne ser ikke verdien før dagen du velger. Da vises den av seg selv.',
    'Lesarane ser ikkje verdien før dagen du vel. Då blir han vist av seg sjølv.',
    'Readers do not see the value before the day you choose. Then it is shown by itself.',
  ),
  withheldUntil: words('Vises fra', 'Blir vist frå', 'Shown from'),
  withheldReason: words('Grunn', 'Grunn', 'Reason'),
  withheldText: words('Begrunnelse', 'Grunngjeving', 'Explanation'),
  save: words('Lagre', 'Lagre', 'Save'),
} satisfies Record<string, Text>
