// The public mail journal: what public buyers send and receive, without names before the award and never with content.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  buttonLink,
  date,
  dateField,
  formBox,
  pageHeading,
  queryForm,
  readPaging,
  selectField,
  stack,
  table,
  textField,
} from '../../../ui/index.ts'
import { journalCsv } from '../journal/csv.ts'
import { questionAddress, readQuestion } from '../journal/question.ts'
import { journalBuyers, publicJournal } from '../views.ts'
import { labels, typeNames } from '../words.ts'
import { accessCell, datedCell, documentCell, numberCell, partyCell, titleCell, typeCell } from './cells.ts'

const anyone = { kind: 'public' } as const
const mostCsvRows = 10_000

export const publicPage: PageDefinition<Services> = {
  path: '/journal',
  access: anyone,
  render: async (request, { db }) => {
    const { t } = request
    const question = readQuestion(request.query)
    const { page, size, offset } = readPaging(request.query, [], 50)
    const [buyers, { total, rows }] = await Promise.all([
      journalBuyers(db),
      publicJournal(db, question, { limit: size, offset }),
    ])
    const names = new Map(buyers.map(({ id, name }) => [id, name]))
    const address = questionAddress(question)
    return {
      title: t(labels.publicJournal),
      section: '/journal',
      wide: true,
      body: html`${pageHeading(request, {
        title: labels.publicJournal,
        lead: t(
          words(
            'Hva oppdragsgivere sender og mottar i anskaffelser. Hvem som har gitt tilbud, vises når valget er meddelt (offl. § 23). Be om innsyn hos oppdragsgiveren.',
            'Kva oppdragsgivarar sender og mottek i innkjøp. Kven som har gitt tilbod, blir vist når valet er meldt (offl. § 23). Be om innsyn hos oppdragsgivaren.',
            'What buyers send and receive in procurements. Who tendered is shown when the award has been announced (Freedom of Information Act § 23). Ask the buyer for access.',
          ),
        ),
        actions: buttonLink(request, {
          href: address === '' ? '/journal.csv' : `/journal.csv?${address}`,
          label: labels.csv,
          download: true,
        }),
      })}${stack(
        filters(request, buyers),
        table(request, {
          caption: labels.publicJournal,
          captionHidden: true,
          rows,
          url: request.url,
          paging: { page, size, total },
          empty: {
            title: words('Ingen poster svarer til dette', 'Ingen postar svarer til dette', 'No entries match'),
            text: words(
              'Prøv med færre valg, eller et lengre tidsrom.',
              'Prøv med færre val, eller eit lengre tidsrom.',
              'Try fewer filters, or a longer period.',
            ),
          },
          columns: [
            { key: 'journalled', label: labels.journalled, cell: (row) => date(request, row.journalled_at, 'short') },
            { key: 'number', label: labels.number, cell: numberCell },
            {
              key: 'title',
              label: labels.title,
              names: true,
              cell: (row) => html`${titleCell(request, row)}<span class="note">${row.case_title}</span>`,
            },
            { key: 'buyer', label: labels.buyer, cell: (row) => names.get(row.buyer) ?? row.buyer },
            { key: 'type', label: labels.type, cell: (row) => typeCell(request, row) },
            { key: 'dated', label: labels.dated, cell: (row) => datedCell(request, row) },
            { key: 'party', label: labels.party, cell: (row) => partyCell(request, row) },
            { key: 'access', label: labels.access, cell: (row) => accessCell(request, row) },
            { key: 'document', label: labels.document, cell: documentCell },
          ],
        }),
      )}`,
    }
  },
}

function filters(request: PageRequest, buyers: readonly { readonly id: string; readonly name: string }[]) {
  const f = queryForm(request, 'journal')
  return formBox(
    f,
    [
      textField(f, {
        name: 'words',
        label: words('Ord i tittelen', 'Ord i tittelen', 'Words in the title'),
        type: 'search',
        optional: true,
      }),
      selectField(f, {
        name: 'buyer',
        label: labels.buyer,
        optional: true,
        choices: buyers.map(({ id, name }) => ({ value: id, label: name })),
      }),
      selectField(f, {
        name: 'type',
        label: labels.type,
        optional: true,
        choices: (['I', 'U', 'X'] as const).map((type) => ({ value: type, label: typeNames[type] })),
      }),
      dateField(f, { name: 'from', label: words('Fra', 'Frå', 'From'), optional: true }),
      dateField(f, { name: 'to', label: words('Til', 'Til', 'To'), optional: true }),
    ],
    {
      submit: words('Vis', 'Vis', 'Show'),
      variant: 'secondary',
      inline: true,
      name: words('Søk i journalen', 'Søk i journalen', 'Search the journal'),
    },
  )
}

export const publicCsv: PageDefinition<Services> = {
  path: '/journal.csv',
  access: anyone,
  render: async (request, { db }) => {
    const [buyers, { rows }] = await Promise.all([
      journalBuyers(db),
      publicJournal(db, readQuestion(request.query), { limit: mostCsvRows, offset: 0 }),
    ])
    return {
      download: journalCsv(rows, new Map(buyers.map(({ id, name }) => [id, name])), request.language),
      mediaType: 'text/csv; charset=utf-8',
      fileName: 'journal.csv',
    }
  },
}
