// The journal of a case, for its buyer and the buyer's auditor.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  buttonLink,
  facts,
  link,
  pageHeading,
  section,
  stack,
  table,
  dateTime,
  type Column,
} from '../../../ui/index.ts'
import { buyerAccess, readOwnCase } from '../../contracts/index.ts'
import { procurement } from '../../procurements/index.ts'
import { journalCsv } from '../journal/csv.ts'
import { caseNumber, journalOfCase, type JournalRow } from '../views.ts'
import { labels } from '../words.ts'
import { accessCell, datedCell, documentCell, numberCell, partyCell, titleCell, typeCell } from './cells.ts'

export const casePage: PageDefinition<Services> = {
  path: '/procurements/:procurement/records',
  access: buyerAccess,
  render: async (request, services) => {
    const own = await readOwnCase(request, services, procurement)
    if (isRefusal(own)) return own
    const { t } = request
    const [number, rows] = await Promise.all([caseNumber(services.db, own.id), journalOfCase(services.db, own.id)])
    const columns: readonly Column<JournalRow>[] = [
      { key: 'number', label: labels.number, cell: numberCell },
      { key: 'title', label: labels.title, names: true, cell: (row) => titleCell(request, row) },
      { key: 'type', label: labels.type, cell: (row) => typeCell(request, row) },
      { key: 'dated', label: labels.dated, cell: (row) => datedCell(request, row) },
      { key: 'party', label: labels.party, cell: (row) => partyCell(request, row) },
      { key: 'access', label: labels.access, cell: (row) => accessCell(request, row) },
      { key: 'document', label: labels.document, cell: documentCell },
    ]
    const accounting = rows.filter((row) => row.accounting)
    return {
      title: t(labels.journal),
      section: '/procurements',
      wide: true,
      breadcrumb: [
        { href: '/procurements', label: t(words('Anskaffelser', 'Innkjøp', 'Procurements')) },
        { href: `/procurements/${own.id}`, label: own.state.title },
      ],
      body: html`${pageHeading(request, {
        title: labels.journal,
        kicker: own.state.title,
        lead: t(
          words(
            'Alt som er sendt, mottatt og laget i saken, ført fra de samme hendelsene. Tilbud føres når de er åpnet.',
            'Alt som er sendt, motteke og laga i saka, ført frå dei same hendingane. Tilbod blir førte når dei er opna.',
            'Everything sent, received and made in the case, entered from the same events. Tenders are entered when they are opened.',
          ),
        ),
        actions: buttonLink(request, {
          href: `/procurements/${own.id}/records.csv`,
          label: labels.csv,
          download: true,
        }),
      })}${stack(
        facts(request, [
          { label: words('Saksmappe', 'Saksmappe', 'Case file'), value: number ?? '–' },
          {
            label: words('Opprettet', 'Oppretta', 'Opened'),
            value: own.state.openedAt === undefined ? undefined : dateTime(request, own.state.openedAt),
          },
          {
            label: words('Offentlig journal', 'Offentleg journal', 'Public journal'),
            value: link(
              request,
              `/journal?buyer=${encodeURIComponent(own.mine)}`,
              words('Slik alle ser den', 'Slik alle ser han', 'As everybody sees it'),
            ),
          },
        ]),
        section(
          request,
          { title: words('Journalposter', 'Journalpostar', 'Journal entries'), id: 'entries' },
          table(request, {
            caption: words('Journalposter', 'Journalpostar', 'Journal entries'),
            captionHidden: true,
            rows: rows.filter((row) => !row.accounting),
            empty: {
              title: words('Ingenting er ført ennå', 'Ingenting er ført enno', 'Nothing has been entered yet'),
              text: words(
                'Det første som føres, er kunngjøringen med konkurransedokumentene.',
                'Det første som blir ført, er kunngjeringa med konkurransedokumenta.',
                'The first to be entered is the notice with the procurement documents.',
              ),
            },
            columns,
          }),
        ),
        accounting.length === 0
          ? null
          : section(
              request,
              {
                title: words('Regnskapsmateriale', 'Rekneskapsmateriale', 'Accounting material'),
                id: 'accounting',
                lead: t(
                  words(
                    'Ordrer, fakturaer og betalinger følger saken, men føres ikke i den offentlige journalen.',
                    'Ordrar, fakturaer og betalingar følgjer saka, men blir ikkje førte i den offentlege journalen.',
                    'Orders, invoices and payments go with the case but are not entered in the public journal.',
                  ),
                ),
              },
              table(request, {
                caption: words('Regnskapsmateriale', 'Rekneskapsmateriale', 'Accounting material'),
                captionHidden: true,
                rows: accounting,
                columns: columns.filter(({ key }) => key !== 'access'),
              }),
            ),
      )}`,
    }
  },
}

export const caseCsv: PageDefinition<Services> = {
  path: '/procurements/:procurement/records.csv',
  access: buyerAccess,
  render: async (request, services) => {
    const own = await readOwnCase(request, services, procurement)
    if (isRefusal(own)) return own
    const rows = await journalOfCase(services.db, own.id)
    const names = new Map([[own.mine, await services.nameOfOrganisation(own.mine)]])
    return {
      download: journalCsv(rows, names, request.language),
      mediaType: 'text/csv; charset=utf-8',
      fileName: `journal-${own.id.slice(0, 8)}.csv`,
    }
  },
}
