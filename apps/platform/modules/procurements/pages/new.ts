// A new procurement: what is needed and what it is worth; which part of the regulation follows is shown as one types.
import {
  buyers,
  contractKinds,
  partsName,
  statusName,
  valueText,
  type Buyer,
  type ContractKind,
  type RouteResult,
} from '@heldigital/law'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { findOrganisation } from '../../../kernel/identity/directory.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  alert,
  amount,
  checkboxGroup,
  date,
  details,
  facts,
  form,
  formBox,
  moneyField,
  pageHeading,
  radioField,
  stack,
  table,
  tag,
  textArea,
  textField,
  valueOf,
  valuesOf,
  type Form,
} from '../../../ui/index.ts'
import { routeWith } from '../procurement.ts'
import { buyerNames, kindNames } from '../words.ts'

export const newPage: PageDefinition<Services> = {
  path: '/procurements/new',
  access: { kind: 'roles', roles: ['caseOfficer'] },
  commands: ['procurements.open'],
  render: async (request, services) => {
    const { t } = request
    const organisation = await findOrganisation(services.db, organisationOf(request.actor) ?? '')
    const f = form(request, {
      command: 'procurements.open',
      initial: { kind: 'services', buyerType: buyers.find((each) => each === organisation?.type) ?? 'municipality' },
    })
    return {
      title: t(words('Ny anskaffelse', 'Nytt innkjøp', 'New procurement')),
      section: '/procurements',
      breadcrumb: [{ href: '/procurements', label: t(words('Anskaffelser', 'Innkjøp', 'Procurements')) }],
      scripts: ['route.js'],
      body: html`${pageHeading(request, {
        title: words('Ny anskaffelse', 'Nytt innkjøp', 'New procurement'),
        lead: t(
          words(
            'Beskriv behovet og anslå verdien. Du ser med en gang hvilke regler som gjelder, og hvilke satser de bygger på.',
            'Skildre behovet og anslå verdien. Du ser med ein gong kva reglar som gjeld, og kva satsar dei byggjer på.',
            'Describe the need and estimate the value. You see at once which rules apply, and which figures they rest on.',
          ),
        ),
      })}${formBox(
        f,
        [
          textField(f, {
            name: 'title',
            label: words('Hva skal anskaffes?', 'Kva skal kjøpast?', 'What is to be bought?'),
            maxLength: 200,
          }),
          textArea(f, {
            name: 'description',
            label: words('Behovet', 'Behovet', 'The need'),
            description: words(
              'Hva skal dekkes, og til hvilken nytte? Ikke skriv personopplysninger.',
              'Kva skal dekkjast, og til kva nytte? Ikkje skriv personopplysningar.',
              'What shall be covered, and to which benefit? Write no personal data.',
            ),
            maxLength: 4000,
          }),
          radioField(f, {
            name: 'kind',
            label: words('Hva slags kontrakt', 'Kva slags kontrakt', 'Kind of contract'),
            choices: contractKinds.map((kind) => ({ value: kind, label: kindNames[kind] })),
          }),
          radioField(f, {
            name: 'buyerType',
            label: words('Hva slags oppdragsgiver', 'Kva slags oppdragsgivar', 'Kind of buyer'),
            description: words(
              'Avgjør hvilken terskelverdi som gjelder.',
              'Avgjer kva terskelverdi som gjeld.',
              'Decides which threshold applies.',
            ),
            choices: buyers.map((buyer) => ({ value: buyer, label: buyerNames[buyer] })),
          }),
          moneyField(f, {
            name: 'value',
            label: words('Anslått verdi uten mva.', 'Anslått verdi utan mva.', 'Estimated value without VAT'),
            description: words(
              'Alt sammen: alle delkontrakter, opsjoner og forlengelser (FOA § 5-4).',
              'Alt saman: alle delkontraktar, opsjonar og forlengingar (FOA § 5-4).',
              'Everything: all lots, options and extensions (FOA § 5-4).',
            ),
          }),
          routePanel(request, f),
        ],
        {
          submit: words('Opprett anskaffelsen', 'Opprett innkjøpet', 'Open the procurement'),
          cancel: { href: '/procurements' },
        },
      )}`,
    }
  },
}

/** The answer of the law to what is filled in so far, in an element that the browser replaces as one types. */
function routePanel(request: PageRequest, f: Form): Html {
  const { t } = request
  const value = valueOf(f, 'value')
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
  const inside = (): Html => {
    if (!/^\d{1,13}(\.\d{1,2})?$/.test(value))
      return html`<p>${t(words('Skriv verdien for å se hvilke regler som gjelder.', 'Skriv verdien for å sjå kva reglar som gjeld.', 'Enter the value to see which rules apply.'))}</p>`
    const routed = routeWith(
      { kind: valueOf(f, 'kind') as ContractKind, buyerType: valueOf(f, 'buyerType') as Buyer, value },
      request.now,
    )
    if (isRefusal(routed))
      return alert(request, { tone: 'danger', title: routed.title, body: html`<p>${t(routed.cure)}</p>`, level: 3 })
    return routeAnswer(request, f, routed)
  }
  return html`<div id="route" class="panel stack" role="status"><div class="actions"><button class="ds-button" data-variant="secondary" type="submit" name="_add" value="" formnovalidate>${t(words('Beregn hvilke regler som gjelder', 'Rekn ut kva reglar som gjeld', 'Calculate which rules apply'))}</button></div>${inside()}</div>`
}

export function routeAnswer(request: PageRequest, f: Form, routed: RouteResult): Html {
  const { t, language } = request
  const notices = {
    none: words('Ingen plikt til å kunngjøre', 'Inga plikt til å kunngjere', 'No duty to announce'),
    national: words('Kunngjøres i Doffin', 'Blir kunngjord i Doffin', 'Announced in Doffin'),
    ted: words('Kunngjøres i Doffin og TED', 'Blir kunngjord i Doffin og TED', 'Announced in Doffin and TED'),
  }
  const thresholdNames = {
    entry: words('Lovens innslagspunkt', 'Innslagspunktet i lova', 'Entry value of the Act'),
    national: words('Nasjonal terskelverdi', 'Nasjonal terskelverdi', 'National threshold'),
    eea: words('EØS-terskelverdi', 'EØS-terskelverdi', 'EEA threshold'),
  }
  const allowed = routed.procedures.filter((procedure) => procedure.allowed !== 'no')
  const partName = t(partsName(routed.parts))
  return stack(
    html`<h3 class="ds-heading" data-size="xs">${partName.charAt(0).toUpperCase()}${partName.slice(1)} – ${t(routed.regulation)}</h3>`,
    facts(request, [
      { label: words('Kunngjøring', 'Kunngjering', 'Notice'), value: t(notices[routed.notice]) },
      ...routed.thresholds.map((threshold) => ({
        label: thresholdNames[threshold.id],
        value: amount(request, threshold.amount),
        note: t(threshold.reached ? words('Nådd', 'Nådd', 'Reached') : words('Ikke nådd', 'Ikkje nådd', 'Not reached')),
      })),
      {
        label: words('Prosedyrer', 'Prosedyrar', 'Procedures'),
        value:
          allowed.length === 0
            ? nothing
            : html`<ul class="ds-list">${allowed.map((procedure) => html`<li>${t(procedure.name)} <span class="rule">${procedure.paragraph}</span>${procedure.allowed === 'on-grounds' ? ` (${t(words('med begrunnelse', 'med grunngjeving', 'on stated grounds'))})` : ''}</li>`)}</ul>`,
      },
    ]),
    routed.needsConfirmation.length === 0
      ? nothing
      : html`<div class="stack">${alert(request, {
          tone: 'warning',
          level: 4,
          title: words('En sats må kontrolleres', 'Ein sats må kontrollerast', 'A figure must be checked'),
          body: html`<ul class="ds-list">${routed.needsConfirmation.map((each) => html`<li>${t(each.question)}</li>`)}</ul><p>${t(words('Slå den opp hos Nærings- og fiskeridepartementet før du bekrefter.', 'Slå han opp hos Nærings- og fiskeridepartementet før du stadfestar.', 'Look it up with the Ministry of Trade, Industry and Fisheries before you confirm.'))}</p>`,
        })}${checkboxGroup(f, {
          name: 'confirmed',
          label: words(
            'Jeg har kontrollert at satsen gjelder',
            'Eg har kontrollert at satsen gjeld',
            'I have checked that the figure is in force',
          ),
          choices: [...new Set([...routed.needsConfirmation.map((each) => each.row), ...valuesOf(f, 'confirmed')])]
            .filter((row) => routed.needsConfirmation.some((each) => each.row === row))
            .map((row) => {
              const used = routed.rows.find((each) => each.id === row)
              return {
                value: row,
                label: used === undefined ? row : `${t(used.title)}: ${t(valueText(used.value))}`,
              }
            }),
        })}</div>`,
    details(
      request,
      words(
        'Hvorfor, og hvilke satser som er brukt',
        'Kvifor, og kva satsar som er brukte',
        'Why, and which figures were used',
      ),
      stack(
        html`<ul class="ds-list">${routed.explanation[language].map((sentence) => html`<li>${sentence}</li>`)}</ul>`,
        table(request, {
          caption: words('Satser', 'Satsar', 'Figures'),
          rows: routed.rows,
          columns: [
            { key: 'title', label: words('Regel', 'Regel', 'Rule'), cell: (row) => t(row.title) },
            {
              key: 'paragraph',
              label: words('Hjemmel', 'Heimel', 'Legal basis'),
              cell: (row) => html`<span class="rule">${row.paragraph}</span>`,
            },
            { key: 'value', label: words('Verdi', 'Verdi', 'Value'), cell: (row) => t(valueText(row.value)) },
            {
              key: 'from',
              label: words('Gjelder fra', 'Gjeld frå', 'In force from'),
              cell: (row) => date(request, row.validFrom, 'short'),
            },
            {
              key: 'status',
              label: words('Status', 'Status', 'Status'),
              cell: (row) =>
                tag(
                  request,
                  statusName(row.status),
                  row.status === 'verified' ? 'success' : row.status === 'pending' ? 'warning' : 'neutral',
                ),
            },
          ],
        }),
      ),
    ),
  )
}
