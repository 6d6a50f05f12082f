// A notice as anyone reads it: the deadline first, in Norwegian time, then what is bought and how to take part.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  amount,
  buttonLink,
  columns,
  date,
  dateTime,
  deadline,
  details,
  facts,
  formatDate,
  formatPercent,
  link,
  pageHeading,
  panel,
  prose,
  section,
  stack,
  table,
  tag,
  timeline,
} from '../../../ui/index.ts'
import { differences } from '../published/difference.ts'
import { statusSql, type Status } from '../search/search.ts'
import { chainOf, firstText, noticeByNumber, type NoticeRow } from '../views.ts'
import { draftOf } from '../published/xml.ts'
import { codeName, cpvName, labelNames, phaseNames, placeName, statusTag } from './words.ts'
import { sql } from 'kysely'

type LotSaid = NoticeRow['summary']['lots'][number]

export const noticePage: PageDefinition<Services> = {
  path: '/notices/:number',
  access: { kind: 'public' },
  render: async (request, services) => {
    const number = request.params['number'] ?? ''
    if (!/^\d{4}-\d{4,10}$/.test(number)) return refusals.notFound
    const row = await noticeByNumber(services.db, number)
    if (row === undefined) return refusals.notFound
    const chain = await chainOf(services.db, row)
    const status = await statusOf(request, services, number)
    const { t } = request
    return {
      title: row.title,
      section: '/notices',
      breadcrumb: [{ href: '/notices', label: t(texts.notices) }],
      body: html`${pageHeading(request, {
        title: row.title,
        kicker: row.buyer_name,
        tags: html`${tag(request, phaseNames[row.phase])} ${statusTag(request, status, row.phase)}${row.labels.map(
          (label) => html` ${tag(request, labelNames[label], 'accent')}`,
        )}`,
        actions: wayIn(request, row, status),
      })}${stack(
        notLatest(request, row, chain),
        columns(
          stack(noticeBody(request, row, status), await changes(request, services, row, chain)),
          stack(chainList(request, row, chain), downloads(request, row)),
        ),
      )}`,
    }
  },
}

async function statusOf(request: PageRequest, services: Services, number: string): Promise<Status> {
  const { rows } = await sql<{ status: Status }>`select ${statusSql(request.now)} as status
    from notice n left join notice_outcome o on o.procedure_id = n.procedure_id where n.number = ${number}`.execute(
    services.db,
  )
  return rows[0]?.status ?? 'active'
}

function wayIn(request: PageRequest, row: NoticeRow, status: Status): Html {
  const own = /^procurement\/([0-9a-f-]{36})$/.exec(row.stream)?.[1]
  if (row.phase !== 'competition') return nothing
  if (own !== undefined)
    return buttonLink(request, {
      href: `/competitions/${own}`,
      label: status === 'active' ? texts.takePart : texts.toCompetition,
      variant: 'primary',
    })
  const url = row.summary.submissionUrl ?? row.summary.documentsUrl
  return url === undefined || !/^https?:\/\//.test(url)
    ? nothing
    : buttonLink(request, { href: url, label: texts.takePart, variant: 'primary' })
}

function notLatest(request: PageRequest, row: NoticeRow, chain: readonly NoticeRow[]): Html {
  if (row.cancelled) return alert(request, { tone: 'danger', title: texts.cancelled })
  const latest = chain.find((each) => each.notice === row.notice && each.latest)
  if (latest === undefined || latest.number === row.number) return nothing
  return alert(request, {
    tone: 'warning',
    title: texts.older,
    body: html`<p>${link(request, `/notices/${latest.number}`, texts.toLatest)}</p>`,
  })
}

/** What a notice says, from the deadline to the results; the same for readers and for the buyer's preview. */
export function noticeBody(
  request: PageRequest,
  row: Pick<NoticeRow, 'summary' | 'value' | 'phase' | 'deadline'> & {
    readonly number?: string
    readonly published_at?: NoticeRow['published_at']
  },
  status: Status,
): Html {
  const { t } = request
  const { summary } = row
  const period = summary.lots.map((lot) => periodText(request, lot)).find((each) => each !== '')
  const where = [
    ...summary.regions.map((region) => t(placeName(region))),
    ...new Set(
      [...summary.places, ...summary.lots.flatMap((lot) => lot.places)].flatMap((place) =>
        place.city === undefined ? [] : [place.city],
      ),
    ),
  ]
  return stack(
    facts(request, [
      {
        label: texts.deadline,
        value:
          row.deadline === null
            ? undefined
            : status === 'active'
              ? deadline(request, row.deadline)
              : dateTime(request, row.deadline),
        note: row.deadline === null ? undefined : t(texts.norwegianTime),
      },
      {
        label: texts.planned,
        value: summary.plannedDate === undefined ? undefined : date(request, summary.plannedDate),
      },
      {
        label: texts.buyer,
        value: summary.buyers.map((buyer, index) => {
          const name = firstText(buyer.name)
          const digits = buyer.number?.replaceAll(/\D/g, '') ?? ''
          return html`${index === 0 ? nothing : ', '}${link(request, `/notices?buyer=${encodeURIComponent(digits.length === 9 ? digits : name)}`, name)}`
        }),
        note: summary.buyers
          .flatMap((buyer) => [buyer.number, buyer.email, buyer.phone])
          .filter((each) => each !== undefined)
          .join(' · '),
      },
      { label: texts.value, value: row.value === null ? undefined : amount(request, row.value) },
      {
        label: texts.nature,
        value: summary.nature === undefined ? undefined : t(codeName('contract-nature', summary.nature)),
      },
      {
        label: texts.procedure,
        value:
          summary.procedureType === undefined
            ? undefined
            : t(codeName('procurement-procedure-type', summary.procedureType)),
      },
      { label: texts.where, value: where.join(', ') },
      { label: texts.period, value: period ?? '' },
      {
        label: texts.cpv,
        value:
          summary.cpv.length === 0
            ? undefined
            : html`<ul class="plain">${summary.cpv.slice(0, 30).map((code) => html`<li>${link(request, `/notices?cpv=${code}`, `${code} ${t(cpvName(code))}`)}</li>`)}</ul>`,
      },
      {
        label: texts.published,
        value: row.published_at === undefined ? undefined : dateTime(request, row.published_at),
        note: row.number,
      },
    ]),
    section(request, { title: texts.about }, prose(...paragraphs(firstText(summary.description)))),
    results(request, summary),
    lots(request, summary),
  )
}

function paragraphs(text: string): Html[] {
  return text
    .split(/\n\s*\n|\n/)
    .filter((each) => each.trim() !== '')
    .map((each) => html`<p>${each}</p>`)
}

function periodText(request: PageRequest, lot: LotSaid): string {
  const { start, end, length, unit } = lot.period
  const day = (text: string | undefined): string =>
    text === undefined ? '…' : formatDate(text.slice(0, 10), request.language)
  const parts = [
    start === undefined && end === undefined ? '' : `${day(start)} – ${day(end)}`,
    length === undefined || unit === undefined
      ? ''
      : `${length} ${request.t(codeName('duration-unit', unit)).toLowerCase()}`,
  ]
  return parts.filter((each) => each !== '').join(', ')
}

function lots(request: PageRequest, summary: NoticeRow['summary']): Html {
  const shown = summary.lots.filter((lot) => lot.kind !== 'group')
  if (shown.length === 0) return nothing
  const single = shown.length === 1
  return section(
    request,
    { title: single ? texts.criteria : texts.lots },
    stack(
      ...shown.slice(0, 200).map((lot) =>
        section(
          request,
          { title: firstText(lot.title) || lot.id, level: 3 },
          stack(
            single && firstText(lot.description) === firstText(summary.description)
              ? nothing
              : prose(...paragraphs(firstText(lot.description))),
            facts(request, [
              { label: texts.lotNumber, value: single ? undefined : lot.id },
              {
                label: texts.value,
                value: lot.value?.currency === 'NOK' ? amount(request, lot.value.amount) : undefined,
              },
              { label: texts.period, value: periodText(request, lot) },
            ]),
            lot.criteria.length === 0
              ? nothing
              : table(request, {
                  caption: texts.criteria,
                  captionHidden: true,
                  rows: lot.criteria,
                  columns: [
                    {
                      key: 'name',
                      label: texts.criterion,
                      cell: (each) =>
                        firstText(each.name) || request.t(codeName('award-criterion-type', each.type ?? '')),
                    },
                    { key: 'about', label: texts.criterionAbout, cell: (each) => firstText(each.description) || '–' },
                    {
                      key: 'weight',
                      label: texts.weight,
                      kind: 'number',
                      cell: (each) =>
                        each.weight === undefined
                          ? '–'
                          : each.weighting === 'per-exa'
                            ? formatPercent(each.weight, request.language)
                            : each.weight,
                    },
                  ],
                }),
          ),
        ),
      ),
    ),
  )
}

function results(request: PageRequest, summary: NoticeRow['summary']): Html {
  if (summary.results.length === 0) return nothing
  const { t } = request
  return section(
    request,
    { title: texts.result },
    table(request, {
      caption: texts.result,
      captionHidden: true,
      rows: summary.results,
      columns: [
        {
          key: 'lot',
          label: texts.lot,
          names: true,
          cell: (each) => {
            const title = firstText(summary.lots.find((lot) => lot.id === each.lot)?.title ?? {})
            return title === '' ? (each.lot ?? '–') : title
          },
        },
        {
          key: 'winner',
          label: texts.winner,
          cell: (each) =>
            each.winners.length > 0
              ? each.winners
                  .map(
                    (winner) => `${firstText(winner.name)}${winner.number === undefined ? '' : ` (${winner.number})`}`,
                  )
                  .join(', ')
              : t(codeName('winner-selection-status', each.status ?? '')),
        },
        {
          key: 'value',
          label: texts.value,
          kind: 'number',
          cell: (each) =>
            each.value?.currency === 'NOK'
              ? amount(request, each.value.amount)
              : each.valueWithheldUntil === undefined
                ? '–'
                : html`<span class="note">${t(texts.shownFrom)} ${date(request, each.valueWithheldUntil, 'short')}</span>`,
        },
        { key: 'received', label: texts.received, kind: 'number', cell: (each) => each.tendersReceived ?? '–' },
      ],
    }),
  )
}

async function changes(
  request: PageRequest,
  services: Services,
  row: NoticeRow,
  chain: readonly NoticeRow[],
): Promise<Html> {
  const { t } = request
  const { change } = row.summary
  const earlier = chain.filter((each) => each.notice === row.notice && each.version < row.version).at(-1)
  if (change === undefined && earlier === undefined) return nothing
  const [was, is] =
    earlier === undefined
      ? []
      : await Promise.all([draftOf(services.files, earlier.xml), draftOf(services.files, row.xml)])
  const rows = was === undefined || is === undefined ? [] : differences(was, is)
  const explained = [change?.explanation, ...(change?.changes.map((each) => each.description) ?? [])]
    .filter((each) => each !== undefined)
    .map(firstText)
    .filter((each) => each !== '')
  return section(
    request,
    {
      title: texts.changes,
      id: 'changes',
      ...(earlier === undefined
        ? {}
        : { lead: html`${t(texts.comparedWith)} ${link(request, `/notices/${earlier.number}`, earlier.number)}.` }),
    },
    stack(
      prose(...[...new Set(explained)].map((each) => html`<p>${each}</p>`)),
      rows.length === 0
        ? nothing
        : table(request, {
            caption: texts.changes,
            captionHidden: true,
            rows: rows.slice(0, 300),
            columns: [
              {
                key: 'field',
                label: texts.field,
                cell: (each) =>
                  html`${t(each.label)}${each.place === '' ? nothing : html` <span class="note">${each.place}</span>`}`,
              },
              {
                key: 'before',
                label: texts.before,
                cell: (each) => (each.before === undefined ? '–' : html`<del>${t(each.before)}</del>`),
              },
              {
                key: 'after',
                label: texts.after,
                cell: (each) => (each.after === undefined ? '–' : html`<ins>${t(each.after)}</ins>`),
              },
            ],
          }),
    ),
  )
}

function chainList(request: PageRequest, row: NoticeRow, chain: readonly NoticeRow[]): Html {
  const kinds: Readonly<Record<NoticeRow['kind'], Text>> = {
    planning: phaseNames.planning,
    competition: texts.competitionNotice,
    result: phaseNames.result,
    change: texts.changeNotice,
  }
  return section(
    request,
    { title: texts.chain, id: 'chain' },
    timeline(
      request,
      chain.map((each) => ({
        at: each.published_at,
        title: kinds[each.kind],
        by: each.number,
        state:
          each.number === row.number ? ('now' as const) : each.cancelled ? ('stopped' as const) : ('done' as const),
        ...(each.number === row.number ? {} : { href: `/notices/${each.number}` }),
      })),
    ),
  )
}

function downloads(request: PageRequest, row: NoticeRow): Html {
  const base = `/notices/${row.number}`
  const own = /^procurement\/([0-9a-f-]{36})$/.exec(row.stream)?.[1]
  const documents = own === undefined ? row.summary.documentsUrl : `/competitions/${own}#documents`
  return panel(
    stack(
      html`<h2 class="ds-heading" data-size="xs">${request.t(texts.files)}</h2>`,
      html`<ul class="plain">
        ${documents === undefined || !/^(https?:\/)?\//.test(documents) ? nothing : html`<li>${link(request, documents, texts.documents)}</li>`}
        <li>${link(request, `${base}/notice.pdf`, texts.pdf)}</li>
        <li>${link(request, `${base}/notice.xml`, texts.xml)}</li>
        <li>${link(request, `/api/v1/notices/${row.number}`, texts.json)}</li>
        <li>${link(request, `${base}/ocds.json`, texts.ocds)}</li>
      </ul>`,
      details(
        request,
        texts.identifiers,
        facts(request, [
          { label: texts.noticeId, value: html`<code>${row.notice_id}-${row.notice_version}</code>` },
          {
            label: texts.procedureId,
            value: row.procedure_id === null ? undefined : html`<code>${row.procedure_id}</code>`,
          },
          { label: texts.tedNumber, value: row.ted ?? undefined },
          { label: 'SHA-256', value: html`<code>${row.xml.slice(0, 32)}…</code>` },
        ]),
      ),
    ),
  )
}

const texts = {
  notices: words('Kunngjøringer', 'Kunngjeringar', 'Notices'),
  takePart: words(
    'Se konkurransen og lever tilbud',
    'Sjå konkurransen og lever tilbod',
    'See the competition and submit a tender',
  ),
  toCompetition: words('Se konkurransen', 'Sjå konkurransen', 'See the competition'),
  cancelled: words('Konkurransen er avlyst', 'Konkurransen er avlyst', 'The competition is cancelled'),
  older: words('Dette er en eldre utgave', 'Dette er ei eldre utgåve', 'This is an older version'),
  toLatest: words('Les den siste utgaven', 'Les den siste utgåva', 'Read the latest version'),
  deadline: words('Frist', 'Frist', 'Deadline'),
  norwegianTime: words('Norsk tid', 'Norsk tid', 'Norwegian time'),
  planned: words('Ventet kunngjort', 'Venta kunngjort', 'Expected to be published'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  value: words('Verdi uten mva.', 'Verdi utan mva.', 'Value without VAT'),
  nature: words('Hva som kjøpes', 'Kva som blir kjøpt', 'What is bought'),
  procedure: words('Prosedyre', 'Prosedyre', 'Procedure'),
  where: words('Hvor', 'Kvar', 'Where'),
  period: words('Varighet', 'Lengd', 'Duration'),
  lotNumber: words('Delkontraktens nummer', 'Nummeret til delkontrakten', 'Number of the lot'),
  cpv: words('Bransje (CPV)', 'Bransje (CPV)', 'Sector (CPV)'),
  published: words('Publisert', 'Publisert', 'Published'),
  about: words('Om anskaffelsen', 'Om innkjøpet', 'About the procurement'),
  lots: words('Delkontrakter', 'Delkontraktar', 'Lots'),
  lot: words('Delkontrakt', 'Delkontrakt', 'Lot'),
  criteria: words('Tildelingskriterier', 'Tildelingskriterium', 'Award criteria'),
  criterion: words('Kriterium', 'Kriterium', 'Criterion'),
  criterionAbout: words('Hva som vurderes', 'Kva som blir vurdert', 'What is judged'),
  weight: words('Vekt', 'Vekt', 'Weight'),
  result: words('Resultat', 'Resultat', 'Result'),
  shownFrom: words('Vises fra', 'Blir vist frå', 'Shown from'),
  winner: words('Vinner', 'Vinnar', 'Winner'),
  received: words('Mottatte tilbud', 'Mottekne tilbod', 'Tenders received'),
  changes: words('Hva er endret', 'Kva er endra', 'What has changed'),
  comparedWith: words('Sammenlignet med kunngjøring', 'Samanlikna med kunngjering', 'Compared with notice'),
  field: words('Felt', 'Felt', 'Field'),
  before: words('Før', 'Før', 'Before'),
  after: words('Nå', 'No', 'Now'),
  chain: words('Kunngjøringer i anskaffelsen', 'Kunngjeringar i innkjøpet', 'Notices of the procurement'),
  competitionNotice: words('Konkurransekunngjøring', 'Konkurransekunngjering', 'Competition notice'),
  changeNotice: words('Endring', 'Endring', 'Change'),
  files: words('Dokumenter og data', 'Dokument og data', 'Documents and data'),
  documents: words('Konkurransegrunnlag', 'Konkurransegrunnlag', 'Procurement documents'),
  xml: words('Kunngjøringen som XML (eForms)', 'Kunngjeringa som XML (eForms)', 'The notice as XML (eForms)'),
  pdf: words('PDF', 'PDF', 'PDF'),
  json: words('JSON', 'JSON', 'JSON'),
  ocds: words('OCDS', 'OCDS', 'OCDS'),
  identifiers: words('Identifikatorer', 'Identifikatorar', 'Identifiers'),
  tedNumber: words('Nummer på TED', 'Nummer på TED', 'Number on TED'),
  noticeId: words('Kunngjørings-ID', 'Kunngjerings-ID', 'Notice ID'),
  procedureId: words('Prosedyre-ID', 'Prosedyre-ID', 'Procedure ID'),
} satisfies Record<string, Text>
