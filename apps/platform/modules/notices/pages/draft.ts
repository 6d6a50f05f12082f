// The buyer writes the notice: one plain form for what is asked of everyone, what is still wrong, and the notice as readers will see it.
import { summary, toXml } from '@heldigital/eforms'
import { bareId, streamId } from '../../../kernel/events/event.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import { milliseconds } from '../../../kernel/clock.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { buyerRoles, hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  buttonForm,
  buttonLink,
  columns,
  cpvField,
  dateTimeField,
  deadline,
  details,
  doneAlert,
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
  rows,
  section,
  selectField,
  stack,
  tag,
  textArea,
  textField,
} from '../../../ui/index.ts'
import { contentOf, criterionKinds, type CriterionKind } from '../draft/content.ts'
import {
  competitionDraft,
  describeCompetition,
  draftNotice,
  noticeDrafts,
  redated,
  type DraftedNotice,
} from '../draft/draft.ts'
import { approveChange, draftChange } from '../draft/change.ts'
import { resultDuty } from '../draft/duty.ts'
import { findingsOf, type DraftFinding } from '../draft/findings.ts'
import { publishedNotices, type PublishedNotices } from '../published/published.ts'
import { discardDraft } from '../draft/standing-alone.ts'
import { searchNotices } from '../search/search.ts'
import { noticeBody } from './notice.ts'
import { beginChange, changePanel } from './change.ts'
import { norwegianMunicipalities, norwegianRegions } from './words.ts'

export const buyerAccess = { kind: 'roles', roles: buyerRoles } as const
const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The stream of the address, if it belongs to the reader's organisation. */
export async function ownStream(request: PageRequest, services: Services): Promise<LoadedStream | undefined> {
  const id = request.params['procurement'] ?? ''
  const stream = idPattern.test(id) ? await services.load(streamId('procurement', id)) : undefined
  return stream !== undefined && stream.owner === organisationOf(request.actor) ? stream : undefined
}

export const draftPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/notice',
  access: buyerAccess,
  commands: ['notices.draft', 'notices.describe', 'notices.draft-change', 'notices.approve-change', 'notices.discard'],
  render: async (request, services) => {
    const stream = await ownStream(request, services)
    if (stream === undefined) return refusals.notFound
    const { t } = request
    const id = request.params['procurement'] ?? ''
    const drafts = services.stateOf(stream, noticeDrafts)
    const published = services.stateOf(stream, publishedNotices)
    const drafted = competitionDraft(drafts)
    const base = `/procurements/${id}`
    const frame = (body: Html, tags: Html, actions: Html = nothing, lead?: string) => ({
      title: t(texts.title),
      section: '/procurements',
      breadcrumb: [
        { href: '/procurements', label: t(texts.procurements) },
        { href: base, label: drafts.case.title },
      ],
      body: html`${pageHeading(request, {
        title: texts.title,
        kicker: drafts.case.title,
        tags,
        actions,
        ...(lead === undefined ? {} : { lead }),
      })}${stack(
        doneAlert(request, [draftNotice, describeCompetition, draftChange, approveChange, discardDraft]),
        body,
      )}`,
    })

    if (drafted === undefined && published.competition !== undefined) {
      const { competition } = published
      return frame(
        stack(
          alert(request, {
            tone: 'success',
            title: texts.isPublished,
            body: html`<p>${link(request, `/notices/${competition.number}`, competition.number)}</p>`,
          }),
          competition.facts.deadline === undefined || competition.facts.deadline <= request.now
            ? nothing
            : beginChange(request, stream, competition.notice),
          resultPanel(request, services, stream),
          planLink(request, stream, published),
        ),
        tag(request, texts.published, 'success'),
      )
    }
    if (drafted === undefined) return frame(await begin(request, services, stream), tag(request, texts.notWritten))

    if (request.query['view'] === 'xml') {
      const { draft } = redated(drafted, milliseconds(request.now))
      return { download: toXml(draft), mediaType: 'application/xml', fileName: 'notice.xml', inline: true }
    }
    const findings = findingsOf(drafted, drafts.case.part, request.now)
    const errors = findings.filter((each) => each.severity === 'ERROR')
    const views = html`${
      request.query['view'] === 'preview'
        ? buttonLink(request, { href: `${base}/notice`, label: texts.toForm })
        : buttonLink(request, { href: `${base}/notice?view=preview`, label: texts.preview })
    }${buttonLink(request, { href: `${base}/notice/fields?notice=${drafted.notice}`, label: texts.allFields })}${buttonLink(request, { href: `${base}/notice?view=xml`, label: 'XML' })}`
    const state = errors.length === 0 ? tag(request, texts.ready, 'success') : tag(request, texts.draft, 'warning')
    if (request.query['view'] === 'preview') {
      const said = summary(redated(drafted, milliseconds(request.now)).draft)
      return frame(
        stack(
          alert(request, { tone: 'info', title: texts.previewNote }),
          html`<h2 class="ds-heading" data-size="md">${contentOf(drafted.draft).title}</h2>`,
          noticeBody(
            request,
            {
              summary: said,
              value: said.value?.amount ?? null,
              phase: 'competition',
              deadline: (said.deadline ?? null) as typeof request.now | null,
            },
            'active',
          ),
        ),
        state,
        views,
      )
    }
    const may = hasRole(request.actor, ['caseOfficer'])
    return frame(
      columns(
        may ? describeForm(request, services, stream, drafted) : html`<p>${t(texts.onlyOfficer)}</p>`,
        stack(
          drafted.changes !== undefined
            ? changePanel(request, stream, drafts, drafted, errors.length)
            : errors.length === 0
              ? panel(
                  stack(
                    html`<p>${t(texts.readyNote)}</p>`,
                    buttonLink(request, {
                      href: `${base}/competition`,
                      label: texts.toCompetition,
                      variant: 'primary',
                    }),
                  ),
                )
              : nothing,
          findingList(request, texts.errors, errors),
          findingList(
            request,
            texts.warnings,
            findings.filter((each) => each.severity !== 'ERROR'),
          ),
          planLink(request, stream, published),
        ),
      ),
      state,
      views,
      t(texts.lead),
    )
  },
}

/** The way to the plan that the competition came from: it is read, and changed until the competition is published. */
function planLink(request: PageRequest, stream: LoadedStream, { notices }: PublishedNotices): Html {
  const plan = notices.findLast((each) => each.subtype === 'E2')
  if (plan === undefined) return nothing
  return html`<p class="note">${link(request, `/procurements/${bareId(stream.id)}/notice/planning`, texts.toPlan)} (${plan.number})</p>`
}

/** Nothing is written yet: begin blank, from an earlier notice, or from a file of another system. */
async function begin(request: PageRequest, services: Services, stream: LoadedStream): Promise<Html> {
  const { t } = request
  if (!hasRole(request.actor, ['caseOfficer'])) return html`<p>${t(texts.onlyOfficer)}</p>`
  const ref = { id: stream.id, version: stream.version }
  const blank = form(request, { command: 'notices.draft', key: 'blank', stream: ref })
  const imported = form(request, { command: 'notices.draft', key: 'xml', stream: ref })
  const earlier = form(request, { command: 'notices.draft', key: 'earlier', stream: ref })
  const own = await searchNotices(
    services.db,
    { buyer: [stream.owner], phase: ['competition'] },
    { now: request.now, sort: 'newest', offset: 0, limit: 50 },
  )
  return stack(
    panel(
      stack(
        html`<p>${t(texts.beginText)}</p>`,
        buttonForm(blank, { submit: texts.beginBlank, variant: 'primary' }, { subtype: 'E3' }),
        html`<p class="note">${t(texts.planFirst)} ${link(request, `/procurements/${bareId(stream.id)}/notice/planning`, texts.toPlan)}</p>`,
      ),
    ),
    own.length === 0
      ? nothing
      : section(
          request,
          { title: texts.beginEarlier, level: 3 },
          formBox(
            earlier,
            [
              hiddenField(earlier, 'subtype', 'E3'),
              selectField(earlier, {
                name: 'from',
                label: texts.earlierNotice,
                choices: own.map((each) => ({ value: each.number, label: `${each.title} (${each.number})` })),
              }),
            ],
            { submit: texts.beginFrom, variant: 'secondary' },
          ),
        ),
    details(
      request,
      texts.beginXml,
      formBox(
        imported,
        [
          hiddenField(imported, 'subtype', 'E3'),
          textArea(imported, {
            name: 'xml',
            label: texts.xml,
            description: texts.xmlHelp,
            rows: 8,
            maxLength: 3_000_000,
            spellcheck: false,
          }),
        ],
        { submit: texts.import, variant: 'secondary', live: false },
      ),
      request.values['_form'] === 'xml',
    ),
  )
}

/** After the contract: the result, with the time that the law gives. */
function resultPanel(request: PageRequest, services: Services, stream: LoadedStream): Html {
  const { t } = request
  const { awaited, known, drafts } = services.stateOf(stream, resultDuty)
  const told = drafts.drafts.some((each) => each.subtype === 'E4' && each.published > 0)
  if (awaited === undefined && known.contracts.length === 0 && known.cancelledAt === undefined) return nothing
  return section(
    request,
    { title: texts.result },
    stack(
      awaited === undefined
        ? nothing
        : html`<p>${t(texts.resultDue, { days: awaited.days, basis: awaited.legalBasis })} ${deadline(request, awaited.dueAt)}</p>`,
      buttonLink(request, {
        href: `/procurements/${bareId(stream.id)}/notice/result`,
        label: told ? texts.seeResult : texts.writeResult,
        variant: awaited === undefined ? 'secondary' : 'primary',
      }),
    ),
  )
}

function describeForm(request: PageRequest, services: Services, stream: LoadedStream, drafted: DraftedNotice): Html {
  // The version of the case is not asked for: what two people write at once is put together by `edits`.
  const content = contentOf(drafted.draft)
  const f = form(request, {
    command: 'notices.describe',
    initial: formValues({ content }),
  })
  const kinds = criterionKinds.map((value) => ({ value, label: kindNames[value] }))
  return formBox(
    f,
    [
      html`<input type="hidden" name="_stream" value="${stream.id}">`,
      hiddenField(f, 'notice', drafted.notice),
      hiddenField(f, 'edits', editsRead(request, drafted)),
      hiddenField(f, 'publicUrl', services.publicUrl),
      html`<h2 class="ds-heading" data-size="sm">${request.t(texts.what)}</h2>`,
      textField(f, { name: 'content.title', label: texts.noticeTitle, description: texts.titleHelp, width: 'full' }),
      textArea(f, {
        name: 'content.description',
        label: texts.description,
        description: texts.descriptionHelp,
        maxLength: 6000,
        rows: 6,
        optional: true,
      }),
      cpvField(f, { name: 'content.cpv', label: texts.cpv, suggest: '/api/v1/cpv', optional: true }),
      fieldRow(
        selectField(f, {
          name: 'content.region',
          label: texts.region,
          description: texts.regionHelp,
          choices: norwegianRegions(),
          optional: true,
        }),
        selectField(f, {
          name: 'content.municipality',
          label: texts.municipality,
          description: texts.municipalityHelp,
          choices: norwegianMunicipalities(),
          optional: true,
        }),
      ),
      html`<h2 class="ds-heading" data-size="sm">${request.t(texts.when)}</h2>`,
      dateTimeField(f, {
        name: 'content.deadline',
        label: texts.deadline,
        description: texts.deadlineHelp,
        optional: true,
      }),
      html`<h2 class="ds-heading" data-size="sm">${request.t(texts.how)}</h2>`,
      rows(f, {
        name: 'content.lots',
        legend: texts.lots,
        description: texts.lotsHelp,
        rowLegend: texts.lot,
        addLabel: texts.addLot,
        min: 1,
        max: 200,
        row: (lot) => [
          textField(lot, { name: 'title', label: texts.lotTitle, width: 'full' }),
          textArea(lot, { name: 'description', label: texts.lotDescription, maxLength: 6000, rows: 3, optional: true }),
          moneyField(lot, { name: 'value', label: texts.value, optional: true }),
          rows(lot, {
            name: 'criteria',
            legend: texts.criteria,
            description: texts.criteriaHelp,
            rowLegend: texts.criterion,
            addLabel: texts.addCriterion,
            max: 30,
            row: (criterion) => [
              fieldRow(
                selectField(criterion, { name: 'kind', label: texts.kind, choices: kinds }),
                textField(criterion, { name: 'name', label: texts.criterionName, maxLength: 200 }),
                numberField(criterion, { name: 'weight', label: texts.weight, unit: '%', optional: true }),
              ),
              textArea(criterion, {
                name: 'description',
                label: texts.criterionAbout,
                maxLength: 2000,
                rows: 2,
                optional: true,
              }),
            ],
          }),
        ],
      }),
    ],
    { submit: texts.save, sticky: true },
  )
}

/** The number of edits that the writer's text stands on: a refused form keeps the one it was opened with. */
function editsRead(request: PageRequest, drafted: DraftedNotice): string {
  const entered = request.refusedCommand === 'notices.describe' ? request.values['edits'] : undefined
  const conflict = request.problem?.code === 'notices.edited-meanwhile'
  return typeof entered === 'string' && !conflict ? entered : String(drafted.edits)
}

export function findingList(request: PageRequest, title: Text, findings: readonly DraftFinding[]): Html {
  if (findings.length === 0) return nothing
  const { t } = request
  return section(
    request,
    { title },
    html`<ul class="findings">${findings
      .slice(0, 40)
      .map(
        (each) =>
          html`<li data-severity="${each.severity}"><p>${t(each.text)}</p><p class="note">${t(each.cure)} <span class="rule">${each.rule}${each.field === undefined || each.rule.startsWith(each.field) ? '' : ` · ${each.field}`}</span></p></li>`,
      )}</ul>${findings.length > 40 ? html`<p class="note">${t(texts.andMore, { count: findings.length - 40 })}</p>` : nothing}`,
  )
}

const kindNames: Readonly<Record<CriterionKind, Text>> = {
  price: words('Pris', 'Pris', 'Price'),
  cost: words('Kostnad', 'Kostnad', 'Cost'),
  quality: words('Kvalitet', 'Kvalitet', 'Quality'),
  climate: words('Klima og miljø', 'Klima og miljø', 'Climate and environment'),
  'climate-in-specification': words(
    'Klima og miljø i kravspesifikasjonen',
    'Klima og miljø i kravspesifikasjonen',
    'Climate and environment in the specification',
  ),
}

const texts = {
  title: words('Kunngjøringen', 'Kunngjeringa', 'The notice'),
  procurements: words('Anskaffelser', 'Innkjøp', 'Procurements'),
  lead: words(
    'Skriv det leverandørene trenger å vite. Lagre så ofte du vil; alt kontrolleres igjen før publisering.',
    'Skriv det leverandørane treng å vite. Lagre så ofte du vil; alt blir kontrollert på nytt før publisering.',
    'Write what suppliers need to know. Save as often as you like; everything is checked again before publication.',
  ),
  isPublished: words('Kunngjøringen er publisert', 'Kunngjeringa er publisert', 'The notice is published'),
  published: words('Publisert', 'Publisert', 'Published'),
  notWritten: words('Ikke skrevet', 'Ikkje skriven', 'Not written'),
  draft: words('Utkast med mangler', 'Utkast med manglar', 'Draft, not complete'),
  ready: words('Klar til publisering', 'Klar til publisering', 'Ready for publication'),
  readyNote: words(
    'Kunngjøringen har ingen feil. Den publiseres når konkurransen er godkjent.',
    'Kunngjeringa har ingen feil. Ho blir publisert når konkurransen er godkjend.',
    'The notice has no errors. It is published when the competition has been approved.',
  ),
  toCompetition: words('Gå til konkurransen', 'Gå til konkurransen', 'Go to the competition'),
  toForm: words('Tilbake til skjemaet', 'Tilbake til skjemaet', 'Back to the form'),
  allFields: words('Alle felt', 'Alle felt', 'All fields'),
  preview: words('Forhåndsvis', 'Førehandsvis', 'Preview'),
  previewNote: words(
    'Slik vil leserne se kunngjøringen',
    'Slik vil lesarane sjå kunngjeringa',
    'This is how readers will see the notice',
  ),
  onlyOfficer: words(
    'Saksbehandleren skriver kunngjøringen.',
    'Saksbehandlaren skriv kunngjeringa.',
    'The case officer writes the notice.',
  ),
  errors: words('Må rettes før publisering', 'Må rettast før publisering', 'Must be corrected before publication'),
  warnings: words('Bør vurderes', 'Bør vurderast', 'Should be considered'),
  andMore: words('og {count} til', 'og {count} til', 'and {count} more'),
  beginText: words(
    'Oppdragsgiver, verdi, type og regelverk hentes fra saken.',
    'Oppdragsgivar, verdi, type og regelverk blir henta frå saka.',
    'The buyer, value, kind and legal basis are taken from the case.',
  ),
  beginBlank: words('Begynn på kunngjøringen', 'Byrj på kunngjeringa', 'Begin the notice'),
  beginEarlier: words(
    'Begynn fra en tidligere kunngjøring',
    'Byrj frå ei tidlegare kunngjering',
    'Begin from an earlier notice',
  ),
  earlierNotice: words('Tidligere kunngjøring', 'Tidlegare kunngjering', 'Earlier notice'),
  beginFrom: words('Bruk som utgangspunkt', 'Bruk som utgangspunkt', 'Use as a starting point'),
  beginXml: words(
    'Hent inn fra et annet system (XML)',
    'Hent inn frå eit anna system (XML)',
    'Import from another system (XML)',
  ),
  xml: words('Kunngjøringen som eForms-XML', 'Kunngjeringa som eForms-XML', 'The notice as eForms XML'),
  xmlHelp: words('Lim inn hele filen.', 'Lim inn heile fila.', 'Paste the whole file.'),
  import: words('Hent inn', 'Hent inn', 'Import'),
  what: words('Hva', 'Kva', 'What'),
  when: words('Når', 'Når', 'When'),
  how: words('Hvordan', 'Korleis', 'How'),
  noticeTitle: words('Tittel', 'Tittel', 'Title'),
  titleHelp: words(
    'Si hva som kjøpes, med vanlige ord.',
    'Sei kva som blir kjøpt, med vanlege ord.',
    'Say what is bought, in plain words.',
  ),
  description: words('Beskrivelse', 'Skildring', 'Description'),
  descriptionHelp: words(
    'Omfang, varighet og det viktigste kravet. Detaljene hører til i konkurransegrunnlaget.',
    'Omfang, lengd og det viktigaste kravet. Detaljane høyrer til i konkurransegrunnlaget.',
    'Scope, duration and the main requirement. Details belong in the procurement documents.',
  ),
  cpv: words('Bransje (CPV)', 'Bransje (CPV)', 'Sector (CPV)'),
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  municipalityHelp: words(
    'Mange søker og varsles etter kommune.',
    'Mange søkjer og blir varsla etter kommune.',
    'Many search and are alerted by it.',
  ),
  regionHelp: words(
    'Følger av kommunen når den er valgt.',
    'Følgjer av kommunen når han er vald.',
    'Follows from the municipality, if any.',
  ),
  region: words('Hvor det skal leveres', 'Kvar det skal leverast', 'Where it is to be delivered'),
  deadline: words('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders'),
  deadlineHelp: words('Norsk tid.', 'Norsk tid.', 'Norwegian time.'),
  lots: words('Delkontrakter', 'Delkontraktar', 'Lots'),
  lotsHelp: words(
    'Deler du ikke opp anskaffelsen, har du én del.',
    'Deler du ikkje opp innkjøpet, har du éin del.',
    'If the procurement is not divided, there is one lot.',
  ),
  lot: words('Del {number}', 'Del {number}', 'Lot {number}'),
  addLot: words('Legg til en del', 'Legg til ein del', 'Add a lot'),
  lotTitle: words('Navn på delen', 'Namn på delen', 'Name of the lot'),
  lotDescription: words('Hva delen gjelder', 'Kva delen gjeld', 'What the lot is about'),
  value: words('Anslått verdi uten mva.', 'Anslått verdi utan mva.', 'Estimated value without VAT'),
  criteria: words('Tildelingskriterier', 'Tildelingskriterium', 'Award criteria'),
  criteriaHelp: words(
    'Vektene skal bli 100 prosent til sammen.',
    'Vektene skal bli 100 prosent til saman.',
    'The weights shall add up to 100 per cent.',
  ),
  criterion: words('Kriterium {number}', 'Kriterium {number}', 'Criterion {number}'),
  addCriterion: words('Legg til et kriterium', 'Legg til eit kriterium', 'Add a criterion'),
  kind: words('Slag', 'Slag', 'Kind'),
  criterionName: words('Navn', 'Namn', 'Name'),
  weight: words('Vekt', 'Vekt', 'Weight'),
  criterionAbout: words('Hva som vurderes', 'Kva som blir vurdert', 'What is judged'),
  save: words('Lagre', 'Lagre', 'Save'),
  result: words('Resultatet', 'Resultatet', 'The result'),
  resultDue: words(
    'Resultatet skal kunngjøres innen {days} dager ({basis}), senest',
    'Resultatet skal kunngjerast innan {days} dagar ({basis}), seinast',
    'The result must be published within {days} days ({basis}), at the latest',
  ),
  writeResult: words('Kunngjør resultatet', 'Kunngjer resultatet', 'Publish the result'),
  seeResult: words('Se resultatet', 'Sjå resultatet', 'See the result'),
  planFirst: words(
    'Vil du varsle markedet først?',
    'Vil du varsle marknaden først?',
    'Do you want to tell the market first?',
  ),
  toPlan: words('Veiledende kunngjøring', 'Rettleiande kunngjering', 'Planning notice'),
} satisfies Record<string, Text>
