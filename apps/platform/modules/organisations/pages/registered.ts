// One registered organisation as the operator sees it: who it is, who acts for it, and whether it is in use.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { findOrganisation, peopleOf } from '../../../kernel/identity/directory.ts'
import { deactivateOrganisation, reactivateOrganisation } from '../../../kernel/identity/organisation.ts'
import { fill, words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  dateTime,
  doneAlert,
  facts,
  form,
  formBox,
  pageHeading,
  panel,
  section,
  stack,
  table,
  tag,
  tags,
  textArea,
} from '../../../ui/index.ts'
import { kindNames, numberWords, roleNames, typeNames } from '../organisation.ts'
import { changesOf } from './changes.ts'
import { operatorAccess } from './organisations.ts'

export const registeredPage: PageDefinition<Services> = {
  path: '/organisations/:number',
  access: operatorAccess,
  commands: [deactivateOrganisation.name, reactivateOrganisation.name],
  render: async (request, services) => {
    const { t } = request
    const entry = await findOrganisation(services.db, `0192:${request.params['number'] ?? ''}`)
    const loaded = entry === undefined ? undefined : await services.load(entry.stream)
    if (entry === undefined || loaded === undefined) return refusals.notFound
    const people = await peopleOf(services.db, entry.id)
    const at = { id: entry.stream, version: loaded.version }
    const deactivation = form(request, { command: deactivateOrganisation.name, stream: at })
    const reactivation = form(request, { command: reactivateOrganisation.name, stream: at })
    return {
      title: entry.name,
      section: '/organisations',
      breadcrumb: [{ href: '/organisations', label: t(texts.organisations) }],
      body: html`${pageHeading(request, { title: entry.name })}${stack(
        doneAlert(request, [deactivateOrganisation, reactivateOrganisation]),
        facts(request, [
          { label: texts.number, value: numberWords(entry.id) },
          { label: texts.kind, value: t(kindNames[entry.kind]) },
          { label: texts.type, value: t(typeNames[entry.type]) },
          {
            label: texts.state,
            value:
              entry.deactivatedAt === null
                ? tag(request, texts.inUse, 'success')
                : html`${tag(request, texts.outOfUse, 'neutral')} ${dateTime(request, entry.deactivatedAt)}`,
          },
        ]),
        table(request, {
          caption: texts.people,
          rows: people,
          columns: [
            { key: 'name', label: texts.name, cell: (each) => each.name },
            {
              key: 'roles',
              label: texts.roles,
              cell: (each) => tags(each.roles.map((role) => tag(request, roleNames[role], 'neutral'))),
            },
          ],
        }),
        entry.kind === 'operator'
          ? ''
          : entry.deactivatedAt === null
            ? section(
                request,
                { title: deactivateOrganisation.title, lead: t(texts.deactivateLead) },
                panel(
                  formBox(
                    deactivation,
                    textArea(deactivation, { name: 'reason', label: texts.reason, maxLength: 2000, rows: 3 }),
                    {
                      submit: deactivateOrganisation.title,
                      tone: 'danger',
                      variant: 'secondary',
                      live: false,
                      name: deactivateOrganisation.title,
                      confirm: {
                        title: fill(texts.deactivateTitle, { name: entry.name }),
                        text: html`<p>${t(texts.deactivateText)}</p>`,
                        label: texts.deactivateYes,
                      },
                    },
                  ),
                ),
              )
            : section(
                request,
                { title: reactivateOrganisation.title },
                formBox(reactivation, '', {
                  submit: reactivateOrganisation.title,
                  live: false,
                  name: reactivateOrganisation.title,
                }),
              ),
        await changesOf(request, services, loaded),
      )}`,
    }
  },
}

const texts = {
  organisations: words('Virksomheter', 'Verksemder', 'Organisations'),
  number: words('Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'),
  kind: words('Slag', 'Slag', 'Kind'),
  type: words('Type', 'Type', 'Type'),
  state: words('Status', 'Status', 'Status'),
  inUse: words('I bruk', 'I bruk', 'In use'),
  outOfUse: words('Ute av bruk', 'Ute av bruk', 'Out of use'),
  people: words('Personer', 'Personar', 'People'),
  name: words('Navn', 'Namn', 'Name'),
  roles: words('Roller', 'Roller', 'Roles'),
  reason: words('Begrunnelse', 'Grunngiving', 'Reason'),
  deactivateLead: words(
    'Personene og systemene slipper ikke lenger inn. Saker, tilbud og fakturaer blir stående, og du kan ta virksomheten i bruk igjen.',
    'Personane og systema slepp ikkje lenger inn. Saker, tilbod og fakturaer blir ståande, og du kan ta verksemda i bruk igjen.',
    'Its people and systems get in no more. Cases, tenders and invoices remain, and you can put it back in use.',
  ),
  deactivateTitle: words('Vil du ta {name} ut av bruk?', 'Vil du ta {name} ut av bruk?', 'Take {name} out of use?'),
  deactivateText: words(
    'Alle som handler for virksomheten, mister straks tilgangen.',
    'Alle som handlar for verksemda, mistar straks tilgangen.',
    'Everybody who acts for the organisation loses access at once.',
  ),
  deactivateYes: words('Ja, ta ut av bruk', 'Ja, ta ut av bruk', 'Yes, take out of use'),
} satisfies Record<string, Text>
