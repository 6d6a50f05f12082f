// Every piece of furniture on one page with made-up content: to look at, and for the browser test.
import { plus } from '../kernel/clock.ts'
import { html } from '../kernel/http/html.ts'
import type { Html } from '../kernel/http/html.ts'
import type { PageContent, PageRequest } from '../kernel/http/page.ts'
import { badField } from '../kernel/refusal.ts'
import type { Text } from '../kernel/language.ts'
import type { Refusal } from '../kernel/refusal.ts'
import {
  actions,
  alert,
  amount,
  barChart,
  buttonForm,
  buttonLink,
  card,
  cards,
  checkboxField,
  checkboxGroup,
  columns,
  cpvField,
  dateField,
  dateTimeField,
  deadline,
  details,
  emptyState,
  facts,
  fieldGroup,
  fieldRow,
  fileField,
  form,
  formBox,
  keyFigures,
  lineChart,
  moneyField,
  numberField,
  pageHeading,
  panel,
  queryForm,
  radioField,
  readPaging,
  rows,
  section,
  selectField,
  stack,
  steps,
  table,
  tag,
  textArea,
  textField,
  timeline,
} from './index.ts'

const same = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })

/** The command that the gallery's form pretends to give. */
export const galleryCommand = 'gallery.publish'

/** The gallery's page. */
export function gallery(request: PageRequest): PageContent {
  const { t, now } = request
  const title = t(same('Drift av kommunale turveier', 'Drift av kommunale turvegar', 'Upkeep of municipal trails'))
  return {
    title,
    section: '/procurements',
    breadcrumb: [{ href: '/procurements', label: t(same('Anskaffelser', 'Innkjøp', 'Procurements')) }],
    body: html`${pageHeading(request, {
      title,
      kicker: same('Sak 2026/0042', 'Sak 2026/0042', 'Case 2026/0042'),
      tags: [
        tag(request, same('Kunngjort', 'Kunngjort', 'Published'), 'success'),
        tag(request, same('Del II', 'Del II', 'Part II')),
        tag(request, same('To delkontrakter', 'To delkontraktar', 'Two lots')),
      ],
      lead: t(
        same(
          'Konkurransen er kunngjort. Leverandørene kan stille spørsmål og levere tilbud fram til fristen.',
          'Konkurransen er kunngjord. Leverandørane kan stille spørsmål og levere tilbod fram til fristen.',
          'The competition is published. Suppliers may ask questions and submit tenders until the deadline.',
        ),
      ),
      actions: buttonLink(request, { href: '#form', label: same('Endre', 'Endre', 'Change') }),
    })}
    ${steps(request, same('Gangen i anskaffelsen', 'Gangen i innkjøpet', 'Course of the procurement'), [
      { label: same('Behov', 'Behov', 'Need'), state: 'done', note: '03.11.' },
      { label: same('Kunngjøring', 'Kunngjering', 'Notice'), state: 'done', href: '#notice', note: '12.11.' },
      {
        label: same('Tilbud', 'Tilbod', 'Tenders'),
        state: 'current',
        note: same('2 mottatt', '2 mottekne', '2 received'),
      },
      { label: same('Evaluering', 'Evaluering', 'Evaluation'), state: 'upcoming' },
      { label: same('Tildeling', 'Tildeling', 'Award'), state: 'upcoming' },
      { label: same('Kontrakt', 'Kontrakt', 'Contract'), state: 'upcoming' },
      { label: same('Betaling', 'Betaling', 'Payment'), state: 'upcoming' },
    ])}
    ${section(
      request,
      { title: same('Saken i korte trekk', 'Saka i korte trekk', 'The case in brief') },
      columns(
        html`${facts(request, [
          { label: same('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'), value: 'Fjordvik kommune' },
          {
            label: same('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders'),
            value: deadline(request, plus(now, { days: 2, hours: 3 })),
          },
          {
            label: same('Spørsmålsfrist', 'Spørsmålsfrist', 'Deadline for questions'),
            value: deadline(request, plus(now, { days: -1 })),
          },
          {
            label: same('Anslått verdi', 'Anslått verdi', 'Estimated value'),
            value: amount(request, '1490000'),
            note: t(
              same(
                'Uten mva. Under EØS-terskelen.',
                'Utan mva. Under EØS-terskelen.',
                'Without VAT. Below the EEA threshold.',
              ),
            ),
          },
          { label: 'CPV', value: '77310000' },
        ])}
        ${alert(request, {
          tone: 'warning',
          title: same('Ett spørsmål venter på svar', 'Eitt spørsmål ventar på svar', 'One question awaits an answer'),
          body: html`<p>${t(same('Svaret går til alle, uten navn på den som spurte.', 'Svaret går til alle, utan namn på den som spurde.', 'The answer goes to everyone, without the name of who asked.'))}</p>`,
          level: 3,
        })}`,
        section(
          request,
          { title: same('Hva som har skjedd', 'Kva som har hendt', 'What has happened'), level: 3 },
          timeline(request, [
            {
              at: plus(now, { days: -12 }),
              title: same('Kunngjort', 'Kunngjord', 'Published'),
              by: 'Ingrid Moe, Fjordvik kommune',
              legalBasis: 'FOA § 8-17',
              href: '#notice',
            },
            {
              at: plus(now, { hours: -2 }),
              title: same('Spørsmål mottatt', 'Spørsmål motteke', 'Question received'),
              state: 'now',
            },
            {
              at: plus(now, { days: 2 }),
              title: same('Frist for tilbud', 'Frist for tilbod', 'Deadline for tenders'),
              state: 'planned',
            },
          ]),
        ),
      ),
    )}
    ${section(
      request,
      { title: same('Nøkkeltall', 'Nøkkeltal', 'Key figures') },
      stack(
        keyFigures(request, [
          {
            label: same('Pågående anskaffelser', 'Pågåande innkjøp', 'Procurements under way'),
            value: '12',
            href: '#list',
          },
          {
            label: same('Kontraktsverdi i år', 'Kontraktsverdi i år', 'Contract value this year'),
            value: amount(request, '84500000'),
            note: t(same('opp 4 % fra i fjor', 'opp 4 % frå i fjor', 'up 4% from last year')),
          },
          { label: same('Svartid', 'Svartid', 'Time to answer'), value: t(same('1,5 dager', '1,5 dagar', '1.5 days')) },
        ]),
        columns(
          barChart(request, {
            id: 'spend',
            title: same(
              'Innkjøp etter område, mill. kr',
              'Innkjøp etter område, mill. kr',
              'Spend by area, NOK million',
            ),
            summary: same('Bygg og anlegg er størst.', 'Bygg og anlegg er størst.', 'Construction is the largest.'),
            categoryLabel: same('Område', 'Område', 'Area'),
            categories: [
              same('Bygg og anlegg', 'Bygg og anlegg', 'Construction'),
              same('Helse og omsorg', 'Helse og omsorg', 'Health and care'),
              same('IKT', 'IKT', 'ICT'),
            ],
            series: [
              { label: '2025', values: [41.5, 22, 9.25] },
              { label: '2026', values: [47, 20.5, 12] },
            ],
          }),
          lineChart(request, {
            id: 'tenders',
            title: same('Tilbud per konkurranse', 'Tilbod per konkurranse', 'Tenders per competition'),
            categoryLabel: same('Måned', 'Månad', 'Month'),
            categories: ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10', '2026-11'],
            series: [{ label: same('Gjennomsnitt', 'Gjennomsnitt', 'Mean'), values: [3.1, 2.4, null, 3.6, 4.2, 3.9] }],
          }),
        ),
      ),
    )}
    ${section(
      request,
      {
        title: same('Anskaffelser', 'Innkjøp', 'Procurements'),
        id: 'list',
        actions: buttonLink(request, {
          href: '#form',
          label: same('Ny anskaffelse', 'Nytt innkjøp', 'New procurement'),
        }),
      },
      stack(searchForm(request), procurements(request)),
    )}
    ${section(
      request,
      { title: same('Kort', 'Kort', 'Cards') },
      stack(
        cards([
          card(request, {
            title: same('Snøbrøyting 2026–2028', 'Snøbrøyting 2026–2028', 'Snow clearing 2026–2028'),
            kicker: 'Fjordvik kommune',
            href: '#card-1',
            tags: tag(request, same('Åpen', 'Open', 'Open'), 'success'),
            body: html`<p>${t(same('Brøyting og strøing av kommunale veier.', 'Brøyting og strøing av kommunale vegar.', 'Clearing and gritting of municipal roads.'))}</p>`,
            footer: deadline(request, plus(now, { days: 20 })),
          }),
          card(request, {
            title: same('Skolemat', 'Skulemat', 'School meals'),
            kicker: 'Fjordvik kommune',
            href: '#card-2',
            tags: tag(request, same('Planlagt', 'Planlagd', 'Planned'), 'info'),
            body: html`<p>${t(same('Frukt og varm lunsj til fire skoler.', 'Frukt og varm lunsj til fire skular.', 'Fruit and hot lunch for four schools.'))}</p>`,
          }),
          card(request, {
            title: same('Rådgivende ingeniører', 'Rådgjevande ingeniørar', 'Consulting engineers'),
            kicker: 'Austre fylkeskommune',
            tags: tag(request, same('Avlyst', 'Avlyst', 'Cancelled'), 'danger'),
          }),
        ]),
        emptyState(request, {
          title: same('Ingen kontrakter ennå', 'Ingen kontraktar enno', 'No contracts yet'),
          text: same(
            'Kontrakter kommer hit når en tildeling er signert av begge parter.',
            'Kontraktar kjem hit når ei tildeling er signert av begge partar.',
            'Contracts come here when an award is signed by both parties.',
          ),
          action: buttonLink(request, {
            href: '#list',
            label: same('Se anskaffelsene', 'Sjå innkjøpa', 'See the procurements'),
          }),
        }),
        details(
          request,
          same('Slik regnes fristen', 'Slik vert fristen rekna', 'How the deadline is computed'),
          html`<p>${t(same('Fristen løper ut ved slutten av det siste døgnet.', 'Fristen går ut ved slutten av det siste døgnet.', 'The time limit ends with the last day.'))}</p>`,
        ),
        alert(request, {
          tone: 'info',
          body: html`<p>${t(same('Til orientering.', 'Til orientering.', 'For information.'))}</p>`,
        }),
        alert(request, {
          tone: 'success',
          title: same('Kunngjøringen er sendt', 'Kunngjeringa er send', 'The notice is sent'),
        }),
        alert(request, {
          tone: 'danger',
          title: same('Sendingen ble avvist', 'Sendinga vart avvist', 'The message was refused'),
        }),
        panel(
          actions(
            buttonForm(form(request, { command: 'gallery.approve' }), {
              submit: same('Godkjenn', 'Godkjenn', 'Approve'),
            }),
            buttonForm(form(request, { command: 'gallery.reject' }), {
              submit: same('Avvis', 'Avvis', 'Reject'),
              tone: 'danger',
              variant: 'secondary',
              confirm: {
                title: same('Vil du avvise?', 'Vil du avvise?', 'Reject?'),
                text: t(same('Dette kan ikke angres.', 'Dette kan ikkje angrast.', 'This cannot be undone.')),
              },
            }),
          ),
        ),
      ),
    )}
    ${section(request, { title: same('Skjema', 'Skjema', 'Form'), id: 'form' }, noticeForm(request))}`,
  }
}

interface Sample {
  readonly title: string
  readonly status: 'open' | 'planned'
  readonly value: string
  readonly days: number
}

const samples: readonly Sample[] = [
  { title: 'Drift av kommunale turveier', status: 'open', value: '1490000', days: 2 },
  { title: 'Skolemat', status: 'planned', value: '980500.50', days: 40 },
  { title: 'Snøbrøyting 2026–2028', status: 'open', value: '12500000', days: 20 },
]

function procurements(request: PageRequest): Html {
  const { page, size, sorting } = readPaging(request.query, ['title', 'deadline', 'value'], 3)
  return table(request, {
    caption: same('Anskaffelser', 'Innkjøp', 'Procurements'),
    captionHidden: true,
    url: request.url,
    sorting,
    paging: { page, size, total: 26 },
    csv: '/procurements.csv',
    rows: samples,
    rowId: (row) => `row-${samples.indexOf(row)}`,
    columns: [
      {
        key: 'title',
        label: same('Tittel', 'Tittel', 'Title'),
        sortable: true,
        cell: (row) => html`<a class="ds-link" href="#list">${row.title}</a>`,
      },
      {
        key: 'status',
        label: same('Status', 'Status', 'Status'),
        cell: (row) =>
          row.status === 'open'
            ? tag(request, same('Åpen', 'Open', 'Open'), 'success')
            : tag(request, same('Planlagt', 'Planlagd', 'Planned'), 'info'),
      },
      {
        key: 'deadline',
        label: same('Frist', 'Frist', 'Deadline'),
        sortable: true,
        cell: (row) => deadline(request, plus(request.now, { days: row.days })),
      },
      {
        key: 'value',
        label: same('Anslått verdi', 'Anslått verdi', 'Estimated value'),
        sortable: true,
        kind: 'number',
        cell: (row) => amount(request, row.value),
      },
    ],
    foot: [request.t(same('Sum', 'Sum', 'Sum')), null, null, amount(request, '14970500.50')],
  })
}

function searchForm(request: PageRequest): Html {
  const query = queryForm(request, 'search')
  return formBox(
    query,
    [
      textField(query, { name: 'q', label: same('Søkeord', 'Søkjeord', 'Words'), type: 'search', optional: true }),
      selectField(query, {
        name: 'status',
        label: same('Status', 'Status', 'Status'),
        optional: true,
        choices: [
          { value: 'open', label: same('Åpen', 'Open', 'Open') },
          { value: 'planned', label: same('Planlagt', 'Planlagd', 'Planned') },
        ],
      }),
    ],
    {
      submit: same('Søk', 'Søk', 'Search'),
      variant: 'secondary',
      inline: true,
      name: same('Søk i anskaffelser', 'Søk i innkjøp', 'Search procurements'),
    },
  )
}

function noticeForm(request: PageRequest): Html {
  const f = form(request, {
    command: galleryCommand,
    initial: {
      title: 'Drift av kommunale turveier',
      value: '1490000.50',
      deadline: plus(request.now, { days: 20 }),
      kind: 'services',
      'lots.0.title': 'Nord',
      'lots.1.title': 'Sør',
    },
  })
  return formBox(
    f,
    [
      textField(f, { name: 'title', label: same('Tittel', 'Tittel', 'Title'), maxLength: 200 }),
      textArea(f, {
        name: 'description',
        label: same('Beskrivelse', 'Skildring', 'Description'),
        description: same(
          'Hva skal kjøpes, og til hvilken nytte? Ikke skriv personopplysninger.',
          'Kva skal kjøpast, og til kva nytte? Ikkje skriv personopplysningar.',
          'What is bought, and to which benefit? Write no personal data.',
        ),
      }),
      cpvField(f, {
        name: 'cpv',
        label: same('CPV-kode', 'CPV-kode', 'CPV code'),
        suggestions: [
          {
            value: '77310000',
            label: same(
              'Planting og vedlikehold av grøntarealer',
              'Planting og stell av grøntareal',
              'Planting and upkeep of green areas',
            ),
          },
        ],
      }),
      fieldRow(
        moneyField(f, { name: 'value', label: same('Anslått verdi', 'Anslått verdi', 'Estimated value') }),
        numberField(f, { name: 'weight', label: same('Vekt på pris', 'Vekt på pris', 'Weight of price'), unit: '%' }),
      ),
      fieldRow(
        dateTimeField(f, { name: 'deadline', label: same('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders') }),
        dateField(f, { name: 'start', label: same('Oppstart', 'Oppstart', 'Start'), optional: true }),
      ),
      selectField(f, {
        name: 'procedure',
        label: same('Prosedyre', 'Prosedyre', 'Procedure'),
        choices: [
          { value: 'open', label: same('Åpen tilbudskonkurranse', 'Open tilbodskonkurranse', 'Open procedure') },
          {
            value: 'restricted',
            label: same('Begrenset tilbudskonkurranse', 'Avgrensa tilbodskonkurranse', 'Restricted procedure'),
          },
        ],
      }),
      radioField(f, {
        name: 'kind',
        label: same('Hva slags anskaffelse', 'Kva slags innkjøp', 'Kind of procurement'),
        choices: [
          { value: 'goods', label: same('Varer', 'Varer', 'Goods') },
          {
            value: 'services',
            label: same('Tjenester', 'Tenester', 'Services'),
            description: same(
              'Også helse- og sosialtjenester.',
              'Også helse- og sosialtenester.',
              'Also health and social services.',
            ),
          },
          { value: 'works', label: same('Bygg og anlegg', 'Bygg og anlegg', 'Works') },
        ],
      }),
      checkboxGroup(f, {
        name: 'regions',
        label: same('Hvor', 'Kvar', 'Where'),
        optional: true,
        inline: true,
        choices: [
          { value: 'north', label: same('Nord', 'Nord', 'North') },
          { value: 'south', label: same('Sør', 'Sør', 'South') },
        ],
      }),
      rows(f, {
        name: 'lots',
        legend: same('Delkontrakter', 'Delkontraktar', 'Lots'),
        description: same(
          'En leverandør kan vinne én eller flere.',
          'Ein leverandør kan vinne éin eller fleire.',
          'A supplier may win one or more.',
        ),
        rowLegend: same('Delkontrakt {number}', 'Delkontrakt {number}', 'Lot {number}'),
        addLabel: same('Legg til delkontrakt', 'Legg til delkontrakt', 'Add a lot'),
        min: 1,
        row: (lot) => [
          textField(lot, { name: 'title', label: same('Tittel', 'Tittel', 'Title') }),
          moneyField(lot, { name: 'value', label: same('Verdi', 'Verdi', 'Value'), optional: true }),
        ],
      }),
      fieldGroup(f, same('Til slutt', 'Til slutt', 'Finally'), [
        fileField(f, {
          name: 'document',
          label: same('Vedlegg', 'Vedlegg', 'Attachment'),
          optional: true,
          limit: 25_000_000,
        }),
        checkboxField(f, {
          name: 'confirmed',
          label: same('Opplysningene er riktige', 'Opplysningane er rette', 'The information is correct'),
        }),
      ]),
    ],
    {
      submit: same('Publiser', 'Publiser', 'Publish'),
      sticky: true,
      cancel: { href: '#list' },
      live: true,
      confirm: {
        title: same('Vil du publisere kunngjøringen?', 'Vil du publisere kunngjeringa?', 'Publish the notice?'),
        text: html`<p>${request.t(same('Alle kan lese den fra nå. Dette kan ikke angres.', 'Alle kan lese henne frå no. Dette kan ikkje angrast.', 'Everyone can read it from now on. This cannot be undone.'))}</p>`,
        label: same('Ja, publiser', 'Ja, publiser', 'Yes, publish'),
      },
    },
  )
}

/** What is wrong with the gallery's form: a stand-in for a command's own rules. */
export function galleryProblem(values: PageRequest['values']): Refusal | undefined {
  const wrong: Refusal[] = []
  if (values['title'] === '')
    wrong.push(
      badField(
        'title',
        same('Tittelen mangler', 'Tittelen manglar', 'The title is missing'),
        same('Skriv hva som skal kjøpes.', 'Skriv kva som skal kjøpast.', 'Write what is to be bought.'),
      ),
    )
  if (values['kind'] === undefined || values['confirmed'] !== 'true')
    wrong.push(
      badField(
        'confirmed',
        same('Opplysningene er ikke bekreftet', 'Opplysningane er ikkje stadfesta', 'The information is not confirmed'),
        same('Les gjennom og kryss av.', 'Les gjennom og kryss av.', 'Read through and tick the box.'),
      ),
    )
  if (values['lots.0.title'] === '')
    wrong.push({
      ...badField(
        'lots.0.title',
        same('Delkontrakten mangler tittel', 'Delkontrakten manglar tittel', 'The lot has no title'),
        same('Gi den et navn.', 'Gje han eit namn.', 'Give it a name.'),
      ),
      legalBasis: 'FOA § 19-4',
    })
  const [first, ...more] = wrong
  return first === undefined ? undefined : more.length === 0 ? first : { ...first, more }
}
