// The opening: members use their keys after the deadline, and what was opened stands in a record that can be printed.
import type { Instant } from '../../../kernel/clock.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { alert, dateTime, deadline, facts, panel, prose, section, stack, table, tag } from '../../../ui/index.ts'
import { deadlinePassed } from '../step.ts'
import { buyerAccess, caseOf, competitionPage, namesOf, type Case } from './case.ts'

export const openingPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/opening',
  access: buyerAccess,
  commands: ['competitions.release-shares'],
  render: async (request, services) => {
    const own = await caseOf(request, services)
    if (isRefusal(own)) return own
    const { state } = own
    return {
      ...competitionPage(
        own,
        { title: words('Åpning av tilbud', 'Opning av tilbod', 'Opening of tenders') },
        state.policy === undefined
          ? alert(request, {
              tone: 'info',
              title: words(
                'Konkurransen er ikke kunngjort',
                'Konkurransen er ikkje kunngjord',
                'The competition is not published',
              ),
            })
          : isOpened(own)
            ? await record(own)
            : await sitting(own),
      ),
      scripts: ['open.js'],
    }
  },
}

function isOpened({ stream }: Case): boolean {
  return stream.events.some((event) => event.type === 'competitions.opened')
}

async function sitting(own: Case): Promise<Html> {
  const { request, services, state } = own
  const { t } = request
  const { members, needed } = state.committee
  const name = await namesOf(services, { people: members.map((member) => member.person) })
  const due = state.policy?.deadline as Instant
  const mine = members.find((member) => member.person === own.person)
  const passed = deadlinePassed(state, request.now)
  const stopped = state.stage === 'cancelled'
  return stack(
    passed
      ? nothing
      : alert(request, {
          tone: 'info',
          title: words(
            'Tilbudene er forseglet til fristen',
            'Tilboda er forsegla til fristen',
            'The tenders are sealed until the deadline',
          ),
          body: html`<p>${deadline(request, due)}</p>`,
        }),
    section(
      request,
      {
        title: words('Åpningskomité', 'Opningskomité', 'Opening committee'),
        lead: t(
          words(
            '{done} av {needed} nødvendige medlemmer har brukt nøkkelen sin.',
            '{done} av {needed} nødvendige medlemer har brukt nøkkelen sin.',
            '{done} of {needed} members needed have used their key.',
          ),
          {
            done: state.openings.length,
            needed,
          },
        ),
      },
      table(request, {
        caption: words('Medlemmer', 'Medlemer', 'Members'),
        captionHidden: true,
        rows: members,
        columns: [
          { key: 'name', label: words('Medlem', 'Medlem', 'Member'), cell: (member) => name(member.person) },
          {
            key: 'used',
            label: words('Nøkkel', 'Nøkkel', 'Key'),
            cell: (member) =>
              state.openings.includes(member.person)
                ? tag(request, words('Brukt', 'Brukt', 'Used'), 'success')
                : tag(request, words('Ikke brukt', 'Ikkje brukt', 'Not used')),
          },
        ],
      }),
    ),
    passed && !stopped && mine !== undefined && own.may('opener') && !state.openings.includes(mine.person)
      ? keyUse(own, mine.wrapped ?? '')
      : nothing,
  )
}

function keyUse(own: Case, wrapped: string): Html {
  const { request } = own
  const { t } = request
  return panel(
    html`<form class="form" id="open" novalidate data-module="open" data-wrapped="${wrapped}" data-stream="${own.id}">
      ${request.formFields('competitions.release-shares', own.ref)}
      <h2 class="ds-heading" data-size="xs">${t(words('Bruk nøkkelen din', 'Bruk nøkkelen din', 'Use your key'))}</h2>
      ${prose(html`<p>${t(words('Passordfrasen brukes bare her i nettleseren. Din del av nøkkelen til hvert tilbud frigis når du trykker på knappen.', 'Passordfrasen blir berre brukt her i nettlesaren. Din del av nøkkelen til kvart tilbod blir frigjeven når du trykkjer på knappen.', 'The passphrase is used only here in your browser. Your share of the key to each tender is released when you press the button.'))}</p>`)}
      <noscript><p><strong>${t(words('Dette krever JavaScript, fordi nøkkelen aldri skal til serveren.', 'Dette krev JavaScript, fordi nøkkelen aldri skal til serveren.', 'This needs JavaScript, because the key must never reach the server.'))}</strong></p></noscript>
      <div class="field"><div class="ds-field"><label class="ds-label" for="open-passphrase">${t(words('Passordfrase', 'Passordfrase', 'Passphrase'))}</label><input class="ds-input" type="password" id="open-passphrase" maxlength="1024" autocomplete="off"></div></div>
      <details class="ds-details"><summary>${t(words('Jeg har glemt passordfrasen, men har gjenopprettingsarket', 'Eg har gløymt passordfrasen, men har gjenopprettingsarket', 'I have forgotten the passphrase, but have the recovery sheet'))}</summary><div>
      <div class="field"><div class="ds-field"><label class="ds-label" for="open-sheet">${t(words('Den hemmelige nøkkelen på arket', 'Den hemmelege nøkkelen på arket', 'The secret key on the sheet'))}</label><textarea class="ds-input" id="open-sheet" rows="3" maxlength="4000" autocomplete="off" spellcheck="false"></textarea></div></div>
      </div></details>
      <p class="ds-validation-message" data-message role="alert" tabindex="-1" hidden></p>
      <div data-progress hidden><label for="open-progress" data-progress-label>${t(words('Frigir nøkkeldeler', 'Frigjev nøkkeldelar', 'Releasing shares'))}</label> <progress id="open-progress" max="1" value="0"></progress></div>
      <div class="actions form__actions"><button class="ds-button" data-variant="primary" type="submit">${t(words('Åpne med min nøkkel', 'Opne med min nøkkel', 'Open with my key'))}</button></div>
    </form>`,
  )
}

const unopenedReasons: Readonly<Record<string, Text>> = {
  'answers-malformed': words('Svarene har feil form', 'Svara har feil form', 'The answers have the wrong form'),
}

/** Openers, time, tenders, receipt times and hashes (S18): frozen when the opening happened. */
async function record(own: Case): Promise<Html> {
  const { request, services, state, stream } = own
  const { t } = request
  const opened = stream.events.find((event) => event.type === 'competitions.opened')
  const closed = stream.events.find((event) => event.type === 'competitions.closed')
  const released = stream.events.filter((event) => event.type === 'competitions.shares-released')
  const name = await namesOf(services, {
    people: state.openings,
    organisations: state.tenders.map((tender) => tender.supplier),
  })
  const whatBecame = (tender: (typeof state.tenders)[number]): Html => {
    if (tender.standing === 'replaced')
      return tag(request, words('Erstattet, ikke åpnet', 'Erstatta, ikkje opna', 'Replaced, not opened'))
    if (tender.standing === 'withdrawn')
      return tag(request, words('Trukket, ikke åpnet', 'Trekt, ikkje opna', 'Withdrawn, not opened'))
    const failed = state.unopened.find((each) => each.tender === tender.id)
    if (failed === undefined) return tag(request, words('Åpnet', 'Opna', 'Opened'), 'success')
    return html`${tag(request, words('Kunne ikke åpnes', 'Kunne ikkje opnast', 'Could not be opened'), 'danger')} <span class="note">${unopenedReasons[failed.reason] === undefined ? failed.reason : t(unopenedReasons[failed.reason] as Text)}</span>`
  }
  return section(
    request,
    {
      title: words('Åpningsprotokoll', 'Opningsprotokoll', 'Opening record'),
      lead: t(
        words(
          'Skriv ut siden for et eksemplar på papir.',
          'Skriv ut sida for eit eksemplar på papir.',
          'Print the page for a copy on paper.',
        ),
      ),
    },
    stack(
      facts(request, [
        { label: words('Anskaffelse', 'Innkjøp', 'Procurement'), value: own.facts?.title ?? state.case.title },
        {
          label: words('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders'),
          value: state.policy === undefined ? undefined : dateTime(request, state.policy.deadline as Instant),
        },
        {
          label: words('Lukket', 'Lukka', 'Closed'),
          value: closed === undefined ? undefined : dateTime(request, closed.at),
        },
        {
          label: words('Åpnet', 'Opna', 'Opened'),
          value: opened === undefined ? undefined : dateTime(request, opened.at),
        },
        {
          label: words('Åpnet av', 'Opna av', 'Opened by'),
          value: html`<ul class="ds-list">${released.map((event) => html`<li>${name((event.data as { member: string }).member)}, ${dateTime(request, event.at)}</li>`)}</ul>`,
        },
        {
          label: words('Gjeldende tilbud', 'Gjeldande tilbod', 'Tenders that count'),
          value: String(state.tenders.filter((tender) => tender.standing === 'counts').length),
        },
      ]),
      table(request, {
        caption: words('Mottatte tilbud', 'Mottekne tilbod', 'Tenders received'),
        rows: state.tenders,
        empty: { title: words('Ingen tilbud ble mottatt', 'Ingen tilbod vart mottekne', 'No tenders were received') },
        columns: [
          {
            key: 'supplier',
            label: words('Leverandør', 'Leverandør', 'Supplier'),
            cell: (tender) => name(tender.supplier),
          },
          {
            key: 'version',
            label: words('Nr.', 'Nr.', 'No.'),
            kind: 'number',
            cell: (tender) => String(tender.version),
          },
          {
            key: 'received',
            label: words('Mottatt', 'Motteke', 'Received'),
            cell: (tender) =>
              html`${dateTime(request, tender.receivedAt, 'short')} <span class="note">${tender.receivedAt}</span>`,
          },
          { key: 'state', label: words('Status', 'Status', 'Status'), cell: whatBecame },
          {
            key: 'hash',
            label: words('Kontrollsum', 'Kontrollsum', 'Checksum'),
            cell: (tender) => html`<code class="note wrap-anywhere">${tender.envelopeHash}</code>`,
          },
        ],
      }),
    ),
  )
}
