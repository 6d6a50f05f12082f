// What was published: by month, by sector, by buyer; each picture with its numbers in a table.
import { sql } from 'kysely'
import type { Instant } from '../../../kernel/clock.ts'
import type { Database } from '../../../kernel/events/command.ts'
import { html, nothing } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  barChart,
  formatNumber,
  formatPercent,
  keyFigures,
  lineChart,
  link,
  pageHeading,
  section,
  stack,
} from '../../../ui/index.ts'
import { keptAnswer } from '../search/counts.ts'
import { phases } from '../views.ts'
import { cpvName, phaseNames } from './words.ts'

export const statisticsPage: PageDefinition<Services> = {
  path: '/notices/statistics',
  access: { kind: 'public' },
  render: async (request, { db }) => {
    const { t, language } = request
    const { months, sectors, buyers, sums } = await keptAnswer(db, 'statistics', request.now, () =>
      figures(db, request.now),
    )
    const [sum] = sums
    const names = [...new Set(months.map((row) => row.month))]
    const over = sum?.over ?? 0
    return {
      title: t(texts.title),
      section: '/notices',
      breadcrumb: [{ href: '/notices', label: t(texts.notices) }],
      body: html`${pageHeading(request, { title: texts.title, lead: t(texts.lead) })}${stack(
        keyFigures(request, [
          { label: texts.all, value: formatNumber(sum?.all ?? 0, language) },
          {
            label: texts.open,
            value: formatNumber(sum?.open ?? 0, language),
            href: '/notices?phase=competition&status=active',
          },
          { label: texts.changes, value: formatNumber(sum?.changed ?? 0, language) },
          {
            label: texts.told,
            value: over === 0 ? '–' : formatPercent(String(Math.round(((sum?.told ?? 0) / over) * 100)), language),
            note: t(texts.toldNote),
          },
        ]),
        lineChart(request, {
          id: 'months',
          title: texts.months,
          categories: names,
          categoryLabel: texts.month,
          series: phases.map((phase) => ({
            label: phaseNames[phase],
            values: names.map((month) =>
              Number(months.find((row) => row.month === month && row.phase === phase)?.count ?? 0),
            ),
          })),
        }),
        barChart(request, {
          id: 'sectors',
          title: texts.sectors,
          categories: sectors.map((row) => cpvName(row.branch)),
          categoryLabel: texts.sector,
          series: [{ label: texts.count, values: sectors.map((row) => Number(row.count)) }],
        }),
        barChart(request, {
          id: 'buyers',
          title: texts.buyers,
          categories: buyers.map((row) => row.name),
          categoryLabel: texts.buyer,
          series: [{ label: texts.count, values: buyers.map((row) => Number(row.count)) }],
        }),
        names.length === 0
          ? nothing
          : section(
              request,
              { title: texts.files, lead: t(texts.filesLead) },
              html`<ul class="plain">${[...names]
                .reverse()
                .map(
                  (month) =>
                    html`<li>${month}: ${link(request, `/api/v1/notices/months/${month}/xml.zip`, texts.xml)}, ${link(request, `/api/v1/notices/months/${month}/ocds.jsonl`, texts.ocds)}</li>`,
                )}</ul>`,
            ),
      )}`,
    }
  },
}

async function figures(db: Database, now: Instant) {
  const { rows: months } = await sql<{ month: string; phase: string; count: string | number }>`
      select to_char(published_at at time zone 'Europe/Oslo', 'YYYY-MM') as month, phase, count(*) from notice
      where kind <> 'change' and published_at >= ${now}::timestamptz - interval '24 months' group by 1, 2 order by 1`.execute(
    db,
  )
  const { rows: sectors } = await sql<{ branch: string; count: string | number }>`
      select left(cpv[1], 2) as branch, count(*) from notice
      where latest and phase = 'competition' and cardinality(cpv) > 0 group by 1 order by 2 desc, 1 limit 12`.execute(
    db,
  )
  const { rows: buyers } = await sql<{ name: string; count: string | number }>`
      select max(buyer_name) as name, count(*) from notice where latest and phase = 'competition' and buyer <> '' group by buyer order by 2 desc, 1 limit 12`.execute(
    db,
  )
  const { rows: sums } = await sql<{ all: number; open: number; changed: number; over: number; told: number }>`
      select count(*) filter (where kind <> 'change')::int as all,
        count(*) filter (where latest and phase = 'competition' and not cancelled and deadline >= ${now}::timestamptz)::int as open,
        count(*) filter (where kind = 'change')::int as changed,
        count(*) filter (where latest and phase = 'competition' and deadline < ${now}::timestamptz)::int as over,
        count(*) filter (where latest and phase = 'competition' and deadline < ${now}::timestamptz and exists
          (select 1 from notice_outcome o where o.procedure_id = notice.procedure_id))::int as told from notice`.execute(
    db,
  )
  return { months, sectors, buyers, sums }
}

const texts = {
  title: words('Statistikk over kunngjøringer', 'Statistikk over kunngjeringar', 'Statistics of notices'),
  notices: words('Kunngjøringer', 'Kunngjeringar', 'Notices'),
  lead: words(
    'Regnet ut fra det som er publisert her.',
    'Rekna ut frå det som er publisert her.',
    'Computed from what is published here.',
  ),
  all: words('Kunngjøringer', 'Kunngjeringar', 'Notices'),
  open: words('Åpne konkurranser nå', 'Opne konkurransar no', 'Open competitions now'),
  changes: words('Endringer', 'Endringar', 'Changes'),
  told: words('Konkurranser med kjent resultat', 'Konkurransar med kjent resultat', 'Competitions with a known result'),
  toldNote: words('av dem der fristen er ute', 'av dei der fristen er ute', 'of those whose deadline has passed'),
  months: words('Publisert per måned', 'Publisert per månad', 'Published by month'),
  files: words(
    'Alle kunngjøringer, måned for måned',
    'Alle kunngjeringar, månad for månad',
    'All notices, month by month',
  ),
  filesLead: words(
    'Fritt å bruke etter Norsk lisens for offentlige data (NLOD).',
    'Fritt å bruke etter Norsk lisens for offentlege data (NLOD).',
    'Free to use under the Norwegian Licence for Open Government Data (NLOD).',
  ),
  xml: words('eForms (XML, zip)', 'eForms (XML, zip)', 'eForms (XML, zip)'),
  ocds: words('OCDS (JSON Lines)', 'OCDS (JSON Lines)', 'OCDS (JSON Lines)'),
  month: words('Måned', 'Månad', 'Month'),
  sectors: words('Konkurranser etter bransje', 'Konkurransar etter bransje', 'Competitions by sector'),
  sector: words('Bransje (CPV)', 'Bransje (CPV)', 'Sector (CPV)'),
  buyers: words('Konkurranser etter oppdragsgiver', 'Konkurransar etter oppdragsgivar', 'Competitions by buyer'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  count: words('Antall', 'Tal på', 'Number'),
} satisfies Record<string, Text>
