// The buyer tells the market in advance what is planned; the competition notice takes it over later.
import { summary, toXml } from '@heldigital/eforms'
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
  buttonLink,
  columns,
  cpvField,
  dateField,
  doneAlert,
  fieldRow,
  form,
  formBox,
  formValues,
  hiddenField,
  link,
  moneyField,
  pageHeading,
  panel,
  rows,
  section,
  selectField,
  stack,
  tag,
  textArea,
  textField,
} from '../../../ui/index.ts'
import { approveChange, draftChange } from '../draft/change.ts'
import { noticeDrafts, redated, type DraftedNotice } from '../draft/draft.ts'
import { findingsOf } from '../draft/findings.ts'
import { planningOf } from '../draft/planning-draft.ts'
import { publishedNotices } from '../published/published.ts'
import { approveNotice, describePlanning, discardDraft, draftOfKind, draftPlanning } from '../draft/standing-alone.ts'
import { beginChange, changePanel } from './change.ts'
import { buyerAccess, findingList, ownStream } from './draft.ts'
import { noticeBody } from './notice.ts'
import { norwegianRegions } from './words.ts'

export const planningPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/notice/planning',
  access: buyerAccess,
  commands: [
    'notices.draft-planning',
    'notices.describe-planning',
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
    const drafts = services.stateOf(stream, noticeDrafts)
    const { notices, competition } = services.stateOf(stream, publishedNotices)
    const published = notices.filter((each) => each.subtype === 'E2').at(-1)
    const drafted = draftOfKind(drafts, 'E2')
    if (drafted !== undefined && request.query['view'] === 'xml')
      return {
        download: toXml(redated(drafted, milliseconds(request.now)).draft),
        mediaType: 'application/xml',
        fileName: 'notice.xml',
        inline: true,
      }
    const findings = drafted === undefined ? [] : findingsOf(drafted, drafts.case.part, request.now)
    const errors = findings.filter((each) => each.severity === 'ERROR')
    return {
      title: t(texts.title),
      section: '/procurements',
      breadcrumb: [
        { href: '/procurements', label: t(texts.procurements) },
        { href: base, label: drafts.case.title },
        { href: `${base}/notice`, label: t(texts.notice) },
      ],
      body: html`${pageHeading(request, {
        title: texts.title,
        kicker: drafts.case.title,
        lead: t(texts.lead),
        tags:
          drafted === undefined
            ? published === undefined
              ? tag(request, texts.notWritten)
              : tag(request, texts.published, 'success')
            : errors.length === 0
              ? tag(request, texts.ready, 'success')
              : tag(request, texts.draft, 'warning'),
        ...fieldsLink(request, base, drafted),
      })}${stack(
        doneAlert(request, [draftPlanning, describePlanning, approveNotice, discardDraft, draftChange, approveChange]),
        published === undefined
          ? nothing
          : alert(request, {
              tone: 'success',
              title: texts.isPublished,
              body: html`<p>${link(request, `/notices/${published.number}`, published.number)}</p>`,
            }),
        drafted === undefined
          ? published === undefined
            ? begin(request, stream)
            : competition === undefined
              ? beginChange(request, stream, published.notice)
              : nothing
          : columns(
              stack(
                hasRole(request.actor, ['caseOfficer']) ? describeForm(request, stream, drafted) : nothing,
                preview(request, drafted),
              ),
              stack(
                drafted.changes === undefined
                  ? approval(request, stream, drafted, errors.length)
                  : changePanel(request, stream, drafts, drafted, errors.length),
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

function begin(request: PageRequest, stream: LoadedStream): Html {
  if (!hasRole(request.actor, ['caseOfficer'])) return html`<p>${request.t(texts.onlyOfficer)}</p>`
  const f = form(request, { command: 'notices.draft-planning', stream: { id: stream.id, version: stream.version } })
  return panel(
    stack(html`<p>${request.t(texts.beginText)}</p>`, buttonForm(f, { submit: texts.begin, variant: 'primary' })),
  )
}

/** The way to every field of the draft, and to its XML. */
export function fieldsLink(request: PageRequest, base: string, drafted: DraftedNotice | undefined): { actions?: Html } {
  if (drafted === undefined) return {}
  return {
    actions: html`${buttonLink(request, { href: `${base}/notice/fields?notice=${drafted.notice}`, label: texts.allFields })}${buttonLink(request, { href: '?view=xml', label: 'XML' })}`,
  }
}

/** Readers see exactly this. */
export function preview(request: PageRequest, drafted: DraftedNotice): Html {
  const said = summary(redated(drafted, milliseconds(request.now)).draft)
  return section(
    request,
    { title: texts.preview, lead: request.t(texts.previewLead) },
    panel(
      noticeBody(
        request,
        {
          summary: said,
          value: said.totalAwarded?.amount ?? said.value?.amount ?? null,
          phase: drafted.subtype === 'E2' ? 'planning' : 'result',
          deadline: null,
        },
        'active',
      ),
    ),
  )
}

/** The button that publishes, for somebody else than the writer; and for the writer the one that throws the draft away. */
export function approval(request: PageRequest, stream: LoadedStream, drafted: DraftedNotice, errors: number): Html {
  const { t } = request
  const approve = form(request, {
    command: 'notices.approve',
    key: 'approve',
    stream: { id: stream.id, version: stream.version },
  })
  const discard = form(request, {
    command: 'notices.discard',
    key: 'discard',
    stream: { id: stream.id, version: stream.version },
  })
  return panel(
    stack(
      errors > 0
        ? html`<p>${t(texts.notReady)}</p>`
        : hasRole(request.actor, ['approver'])
          ? stack(
              html`<p>${t(texts.approveText)}</p>`,
              buttonForm(
                approve,
                { submit: texts.approve, variant: 'primary' },
                { notice: drafted.notice, edits: String(drafted.edits) },
              ),
            )
          : html`<p>${t(texts.awaits)}</p>`,
      hasRole(request.actor, ['caseOfficer'])
        ? buttonForm(discard, { submit: texts.discard, variant: 'tertiary' }, { notice: drafted.notice })
        : nothing,
    ),
  )
}

/** The number of edits that what is written stands on: a refused form keeps the one it was opened with, unless it was refused for that. */
export function editsRead(request: PageRequest, drafted: DraftedNotice, command: string): string {
  const entered = request.refusedCommand === command ? request.values['edits'] : undefined
  return typeof entered === 'string' && request.problem?.code !== 'notices.edited-meanwhile'
    ? entered
    : String(drafted.edits)
}

function describeForm(request: PageRequest, stream: LoadedStream, drafted: DraftedNotice): Html {
  const f = form(request, {
    command: 'notices.describe-planning',
    key: 'describe',
    initial: formValues({ content: planningOf(drafted.draft) }),
  })
  return formBox(
    f,
    [
      html`<input type="hidden" name="_stream" value="${stream.id}">`,
      hiddenField(f, 'notice', drafted.notice),
      hiddenField(f, 'edits', editsRead(request, drafted, 'notices.describe-planning')),
      textField(f, { name: 'content.title', label: texts.noticeTitle, width: 'full' }),
      textArea(f, { name: 'content.description', label: texts.description, maxLength: 6000, rows: 6, optional: true }),
      fieldRow(
        cpvField(f, { name: 'content.cpv', label: texts.cpv, suggest: '/api/v1/cpv', optional: true }),
        selectField(f, { name: 'content.region', label: texts.region, choices: norwegianRegions(), optional: true }),
      ),
      dateField(f, {
        name: 'content.plannedDate',
        label: texts.planned,
        description: texts.plannedHelp,
        optional: true,
      }),
      rows(f, {
        name: 'content.parts',
        legend: texts.parts,
        description: texts.partsHelp,
        rowLegend: texts.part,
        addLabel: texts.addPart,
        min: 1,
        max: 200,
        row: (part) => [
          textField(part, { name: 'title', label: texts.partTitle, width: 'full' }),
          textArea(part, {
            name: 'description',
            label: texts.partDescription,
            maxLength: 6000,
            rows: 3,
            optional: true,
          }),
          moneyField(part, { name: 'value', label: texts.value, optional: true }),
        ],
      }),
    ],
    { submit: texts.save, sticky: true },
  )
}

const texts = {
  title: words('Veiledende kunngjøring', 'Rettleiande kunngjering', 'Planning notice'),
  notice: words('Kunngjøringen', 'Kunngjeringa', 'The notice'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  lead: words(
    'Fortell markedet hva som kommer. Det du skriver her, følger med til konkurransekunngjøringen.',
    'Fortel marknaden kva som kjem. Det du skriv her, følgjer med til konkurransekunngjeringa.',
    'Tell the market what is coming. What you write here goes along to the competition notice.',
  ),
  notWritten: words('Ikke skrevet', 'Ikkje skriven', 'Not written'),
  published: words('Publisert', 'Publisert', 'Published'),
  isPublished: words('Kunngjøringen er publisert', 'Kunngjeringa er publisert', 'The notice is published'),
  ready: words('Klar til publisering', 'Klar til publisering', 'Ready for publication'),
  draft: words('Utkast med mangler', 'Utkast med manglar', 'Draft, not complete'),
  onlyOfficer: words(
    'Saksbehandleren skriver kunngjøringen.',
    'Saksbehandlaren skriv kunngjeringa.',
    'The case officer writes the notice.',
  ),
  beginText: words(
    'Det er frivillig. Leverandører som følger med, får beskjed når den er publisert.',
    'Det er frivillig. Leverandørar som følgjer med, får melding når ho er publisert.',
    'It is voluntary. Suppliers who follow are told when it is published.',
  ),
  begin: words('Begynn', 'Byrj', 'Begin'),
  preview: words('Slik vil leserne se den', 'Slik vil lesarane sjå ho', 'How readers will see it'),
  previewLead: words('Etter siste lagring.', 'Etter siste lagring.', 'After the last save.'),
  errors: words('Må rettes før publisering', 'Må rettast før publisering', 'Must be corrected before publication'),
  warnings: words('Bør vurderes', 'Bør vurderast', 'Should be considered'),
  notReady: words(
    'Kunngjøringen kan godkjennes når feilene er rettet.',
    'Kunngjeringa kan godkjennast når feila er retta.',
    'The notice can be approved when the errors are corrected.',
  ),
  approveText: words(
    'Les gjennom. Når du godkjenner, blir den publisert med en gang.',
    'Les gjennom. Når du godkjenner, blir ho publisert med ein gong.',
    'Read it through. When you approve, it is published at once.',
  ),
  approve: words('Godkjenn og publiser', 'Godkjenn og publiser', 'Approve and publish'),
  awaits: words(
    'En godkjenner må se over og publisere den.',
    'Ein godkjennar må sjå over og publisere ho.',
    'An approver must look it over and publish it.',
  ),
  allFields: words('Alle felt', 'Alle felt', 'All fields'),
  discard: words('Forkast utkastet', 'Forkast utkastet', 'Discard the draft'),
  noticeTitle: words('Tittel', 'Tittel', 'Title'),
  description: words('Beskrivelse', 'Skildring', 'Description'),
  cpv: words('Bransje (CPV)', 'Bransje (CPV)', 'Sector (CPV)'),
  region: words('Hvor det skal leveres', 'Kvar det skal leverast', 'Where it is to be delivered'),
  planned: words(
    'Når konkurransen ventes kunngjort',
    'Når konkurransen er venta kunngjord',
    'When the competition is expected',
  ),
  plannedHelp: words('En omtrentlig dato er nok.', 'Ein omtrentleg dato er nok.', 'An approximate date will do.'),
  parts: words('Deler', 'Delar', 'Parts'),
  partsHelp: words(
    'Hver del blir en delkontrakt i konkurransen. Er det bare én, holder det med den.',
    'Kvar del blir ein delkontrakt i konkurransen. Er det berre éin, held det med den.',
    'Each part becomes a lot of the competition. If there is only one, that is enough.',
  ),
  part: words('Del {number}', 'Del {number}', 'Part {number}'),
  addPart: words('Legg til en del', 'Legg til ein del', 'Add a part'),
  partTitle: words('Navn på delen', 'Namn på delen', 'Name of the part'),
  partDescription: words('Hva delen gjelder', 'Kva delen gjeld', 'What the part is about'),
  value: words('Anslått verdi uten mva.', 'Anslått verdi utan mva.', 'Estimated value without VAT'),
  save: words('Lagre', 'Lagre', 'Save'),
} satisfies Record<string, Text>
