// The contract register: a buyer's contracts with how much of each is used, a supplier's contracts.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { hasRole, organisationOf, buyerRoles } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { amount, date, link, pageHeading, table } from '../../../ui/index.ts'
import { contractsOf } from '../views.ts'
import { partyAccess } from './parties.ts'
import { useBar } from './use-bar.ts'
import { labels, stageTag } from './words.ts'

export const registerPage: PageDefinition<Services> = {
  path: '/contracts',
  access: partyAccess,
  render: async (request, services) => {
    const { t } = request
    const isBuyer = hasRole(request.actor, buyerRoles)
    const rows = await contractsOf(services.db, organisationOf(request.actor) ?? '')
    const others = new Map<string, string>()
    for (const row of rows) {
      const other = isBuyer ? row.supplier : row.buyer
      if (!others.has(other)) others.set(other, await services.nameOfOrganisation(other))
    }
    return {
      title: t(labels.contracts),
      section: '/contracts',
      wide: true,
      body: html`${pageHeading(request, {
        title: labels.contracts,
        lead: t(
          isBuyer
            ? words(
                'Alle kontrakter med verdi, varighet og hvor mye av rammen som er bestilt.',
                'Alle kontraktar med verdi, varigheit og kor mykje av ramma som er bestilt.',
                'All contracts with value, term and how much of the ceiling has been ordered.',
              )
            : words(
                'Kontraktene dere har med offentlige oppdragsgivere.',
                'Kontraktane de har med offentlege oppdragsgivarar.',
                'Your contracts with public buyers.',
              ),
        ),
      })}${table(request, {
        caption: labels.contracts,
        captionHidden: true,
        rows,
        empty: {
          title: words('Ingen kontrakter ennå', 'Ingen kontraktar enno', 'No contracts yet'),
          text: words(
            'En kontrakt kommer hit når et utkast er skrevet etter en tildeling.',
            'Ein kontrakt kjem hit når eit utkast er skrive etter ei tildeling.',
            'A contract comes here when it is drafted after an award.',
          ),
        },
        columns: [
          { key: 'title', label: labels.title, cell: (row) => link(request, `/contracts/${row.id}`, row.title) },
          { key: 'reference', label: labels.reference, cell: (row) => row.reference },
          {
            key: 'other',
            label: isBuyer ? labels.supplier : labels.buyer,
            cell: (row) => others.get(isBuyer ? row.supplier : row.buyer) ?? '',
          },
          { key: 'status', label: labels.status, cell: (row) => stageTag(request, row.stage) },
          {
            key: 'period',
            label: labels.period,
            cell: (row) => html`${date(request, row.starts, 'short')} – ${date(request, row.ends, 'short')}`,
          },
          { key: 'value', label: labels.value, kind: 'number', cell: (row) => amount(request, row.value) },
          {
            key: 'used',
            label: labels.used,
            kind: 'number',
            cell: (row) => useBar(request, { used: row.used, ceiling: row.ceiling }),
          },
        ],
      })}`,
    }
  },
}
