// A supplier's own tenders: where each competition stands, receipts, and letters addressed to the reader.
import { streamId } from '../../../kernel/events/event.ts'
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { organisationOf, supplierRoles } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { buttonLink, dateTime, deadline, link, pageHeading, section, stack, table, tag } from '../../../ui/index.ts'
import { competition } from '../competition/index.ts'
import { competitionsOf, openCompetitions } from '../views.ts'
import { stageNames } from './case.ts'

export const tendersPage: PageDefinition<Services> = {
  path: '/tenders',
  access: { kind: 'roles', roles: supplierRoles },
  render: async (request, services) => {
    const { t } = request
    const mine = organisationOf(request.actor) ?? ''
    const rows = []
    for (const row of await competitionsOf(services.db, mine)) {
      const stream = await services.load(streamId('procurement', row.id))
      if (stream === undefined) continue
      const state = services.stateOf(stream, competition)
      const tenders = state.tenders.filter((tender) => tender.supplier === mine)
      const latest = tenders.at(-1)
      rows.push({
        ...row,
        tender: tenders.find((tender) => tender.standing === 'counts'),
        latest,
        letter: state.notification?.letters.find((letter) => letter.supplier === mine),
        cancelled: state.stage === 'cancelled',
      })
    }
    const known = new Set(rows.map((row) => row.id))
    const open = (await openCompetitions(services.db, request.now)).filter((row) => !known.has(row.id))
    return {
      title: t(words('Mine tilbud', 'Mine tilbod', 'My tenders')),
      section: '/tenders',
      body: html`${pageHeading(request, {
        title: words('Mine tilbud', 'Mine tilbod', 'My tenders'),
        lead: t(
          words(
            'Tilbud som virksomheten din har levert, kvitteringer og brev.',
            'Tilbod som verksemda di har levert, kvitteringar og brev.',
            'Tenders that your organisation has submitted, receipts and letters.',
          ),
        ),
      })}${stack(
        table(request, {
          caption: words('Leverte tilbud', 'Leverte tilbod', 'Submitted tenders'),
          captionHidden: true,
          rows,
          empty: {
            title: words('Ingen tilbud ennå', 'Ingen tilbod enno', 'No tenders yet'),
            text: words(
              'Finn en konkurranse blant kunngjøringene, og lever tilbud derfra.',
              'Finn ein konkurranse blant kunngjeringane, og lever tilbod derifrå.',
              'Find a competition among the notices, and tender from there.',
            ),
            action: buttonLink(request, {
              href: '/notices',
              label: words('Finn kunngjøringer', 'Finn kunngjeringar', 'Find notices'),
            }),
          },
          columns: [
            {
              key: 'title',
              label: words('Konkurranse', 'Konkurranse', 'Competition'),
              cell: (row) => link(request, `/competitions/${row.id}`, row.title),
            },
            {
              key: 'stage',
              label: words('Status', 'Status', 'Status'),
              cell: (row) =>
                row.cancelled
                  ? tag(request, stageNames.cancelled, 'danger')
                  : row.letter !== undefined
                    ? tag(request, stageNames.notified, 'success')
                    : row.stage === 'published'
                      ? tag(request, stageNames.published, 'info')
                      : tag(request, words('Til behandling', 'Til handsaming', 'Being assessed'), 'info'),
            },
            {
              key: 'deadline',
              label: words('Frist', 'Frist', 'Deadline'),
              cell: (row) => (row.deadline === null ? '–' : deadline(request, row.deadline)),
            },
            {
              key: 'tender',
              label: words('Tilbud', 'Tilbod', 'Tender'),
              cell: (row) =>
                row.tender === undefined
                  ? tag(request, words('Trukket', 'Trekt', 'Withdrawn'), 'warning')
                  : html`${link(request, `/competitions/${row.id}/tender`, words('Kvittering', 'Kvittering', 'Receipt'))} <span class="note">${dateTime(request, row.tender.receivedAt, 'short')}</span>`,
            },
            {
              key: 'letter',
              label: words('Brev', 'Brev', 'Letter'),
              cell: (row) =>
                row.letter === undefined
                  ? '–'
                  : link(
                      request,
                      `/competitions/${row.id}/letter`,
                      words('Tildelingsbrev', 'Tildelingsbrev', 'Award letter'),
                    ),
            },
          ],
        }),
        open.length === 0
          ? null
          : section(
              request,
              { title: words('Åpne konkurranser', 'Opne konkurransar', 'Open competitions') },
              table(request, {
                caption: words('Åpne konkurranser', 'Opne konkurransar', 'Open competitions'),
                captionHidden: true,
                rows: open,
                columns: [
                  {
                    key: 'title',
                    label: words('Konkurranse', 'Konkurranse', 'Competition'),
                    cell: (row) => link(request, `/competitions/${row.id}`, row.title),
                  },
                  {
                    key: 'deadline',
                    label: words('Frist', 'Frist', 'Deadline'),
                    cell: (row) => (row.deadline === null ? '–' : deadline(request, row.deadline)),
                  },
                ],
              }),
            ),
      )}`,
    }
  },
}
