// The procurement protocol (FOA § 10-5, § 25-5): a view of the same events, item by item of what the regulation asks for.
import { missingFrom, osloDate } from '@heldigital/law'
import { milliseconds } from '../../../kernel/clock.ts'
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { ProtocolEntry, Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import { dateTime, facts, formatMoney, pageHeading, section, stack, tag } from '../../../ui/index.ts'
import { kindNames, partText } from '../words.ts'
import { buyerAccess, ownCase } from './own-case.ts'

export const protocolPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/protocol',
  access: buyerAccess,
  render: async (request, services) => {
    const own = await ownCase(request, services)
    if (own === undefined) return refusals.notFound
    const { t } = request
    const { state, stream, id } = own
    const buyer = await services.nameOfOrganisation(stream.owner)
    const entries: readonly ProtocolEntry[] = [
      { item: 'buyer', lines: [words(buyer, buyer, buyer), words(...three(`Org.nr. ${stream.owner.slice(5)}`))] },
      {
        item: 'value',
        lines: [
          {
            nb: `${state.title} (${kindNames[state.kind].nb.toLowerCase()})`,
            nn: `${state.title} (${kindNames[state.kind].nn.toLowerCase()})`,
            en: `${state.title} (${kindNames[state.kind].en.toLowerCase()})`,
          },
          {
            nb: formatMoney(state.value, 'nb'),
            nn: formatMoney(state.value, 'nn'),
            en: formatMoney(state.value, 'en'),
          },
        ],
      },
      ...(await services.protocolOf(stream)),
    ]
    const present = entries.filter((entry) => entry.lines.length > 0).map((entry) => entry.item)
    const contents = missingFrom('protocol', present, osloDate(milliseconds(request.now)))
    const items = contents.ok ? contents.required : []
    return {
      title: t(words('Anskaffelsesprotokoll', 'Anskaffingsprotokoll', 'Procurement protocol')),
      section: '/procurements',
      breadcrumb: [
        { href: '/procurements', label: t(words('Anskaffelser', 'Innkjøp', 'Procurements')) },
        { href: `/procurements/${id}`, label: state.title },
      ],
      body: html`${pageHeading(request, {
        title: words('Anskaffelsesprotokoll', 'Anskaffingsprotokoll', 'Procurement protocol'),
        kicker: state.title,
        tags: tag(request, partText(request, state.part), 'info'),
        lead: t(
          words(
            'Det forskriften krever, hentet fra det som har skjedd i saken. Skriv ut siden for et eksemplar på papir.',
            'Det forskrifta krev, henta frå det som har hendt i saka. Skriv ut sida for eit eksemplar på papir.',
            'What the regulation asks for, taken from what has happened in the case. Print the page for a copy on paper.',
          ),
        ),
      })}${stack(
        facts(request, [
          { label: words('Sak', 'Sak', 'Case'), value: html`<code class="wrap-anywhere">${id}</code>` },
          { label: words('Skrevet', 'Skriven', 'Written'), value: dateTime(request, request.now) },
          {
            label: words('Hjemmel', 'Heimel', 'Legal basis'),
            value: state.part === 'III' || state.part === 'IV' ? 'FOA § 25-5' : 'FOA § 10-5',
          },
        ]),
        ...items.map((item) => {
          const lines = entries.filter((entry) => entry.item === item.id).flatMap((entry) => entry.lines)
          const name = t(item.text)
          return section(
            request,
            { title: name.charAt(0).toUpperCase() + name.slice(1) },
            lines.length === 0
              ? html`<p class="note">${t(words('Ikke aktuelt, eller ikke kommet så langt.', 'Ikkje aktuelt, eller ikkje kome så langt.', 'Not applicable, or not come so far.'))}</p>`
              : html`<div class="prose">${lines.map((line) => html`<p>${t(line)}</p>`)}</div>`,
          )
        }),
      )}`,
    }
  },
}

function three(text: string): [string, string, string] {
  return [text, text, text]
}
