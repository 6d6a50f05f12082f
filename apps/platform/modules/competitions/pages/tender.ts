// Sending a tender: filled in, sealed and sent from the browser. The server gets only what it cannot read.
import { html, nothing, type Html, type Renderable } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  buttonForm,
  buttonLink,
  dateTime,
  deadline,
  doneAlert,
  emptyState,
  facts,
  form,
  formatPercent,
  formBox,
  hiddenField,
  pageHeading,
  panel,
  section,
  stack,
  tag,
  textArea,
} from '../../../ui/index.ts'
import type { NoticeLot } from '../../notices/index.ts'
import { competitionCommands } from '../commands.ts'
import type { Explanation, ReceivedTender } from '../competition/index.ts'
import { deadlinePassed } from '../step.ts'
import { publishedCompetition } from './downloads.ts'

type Published = NonNullable<Awaited<ReturnType<typeof publishedCompetition>>>

export const tenderPage: PageDefinition<Services> = {
  path: '/competitions/:competition/tender',
  access: { kind: 'roles', roles: ['supplierAdministrator', 'submitter'] },
  commands: ['competitions.withdraw-tender', 'competitions.explain'],
  render: async (request, services) => {
    const found = await publishedCompetition(request.params['competition'] ?? '', services)
    if (found === undefined || found.stream.owner === organisationOf(request.actor)) return refusals.notFound
    const { t } = request
    const { state, notice, id } = found
    const open = state.stage === 'published' && state.policy !== undefined && !deadlinePassed(state, request.now)
    const mine = state.tenders.filter((tender) => tender.supplier === organisationOf(request.actor))
    const counts = mine.find((tender) => tender.standing === 'counts')
    return {
      title: t(words('Lever tilbud', 'Lever tilbod', 'Submit a tender')),
      section: '/tenders',
      breadcrumb: [{ href: `/competitions/${id}`, label: notice.facts.title }],
      scripts: ['seal.js'],
      body: html`${pageHeading(request, {
        title:
          counts === undefined
            ? words('Lever tilbud', 'Lever tilbod', 'Submit a tender')
            : words('Tilbudet ditt', 'Tilbodet ditt', 'Your tender'),
        kicker: notice.facts.title,
        ...(notice.facts.deadline === undefined
          ? {}
          : { lead: html`${t(words('Frist:', 'Frist:', 'Deadline:'))} ${deadline(request, notice.facts.deadline)}` }),
      })}${stack(
        doneAlert(request, competitionCommands),
        ...state.explanations.map((each) => explanation(request, found, each)),
        ...mine.toReversed().map((tender) => receipt(request, found, tender, open)),
        open
          ? section(
              request,
              {
                title:
                  counts === undefined
                    ? words('Fyll ut tilbudet', 'Fyll ut tilbodet', 'Fill in the tender')
                    : words('Erstatt tilbudet', 'Erstatt tilbodet', 'Replace the tender'),
                ...(counts === undefined
                  ? {}
                  : {
                      lead: t(
                        words(
                          'Et nytt tilbud erstatter det forrige helt. Det siste før fristen teller.',
                          'Eit nytt tilbod erstattar det førre heilt. Det siste før fristen tel.',
                          'A new tender replaces the earlier one entirely. The last one before the deadline counts.',
                        ),
                      ),
                    }),
              },
              sealForm(request, found),
            )
          : emptyState(request, {
              title: words(
                'Det kan ikke leveres tilbud nå',
                'Det kan ikkje leverast tilbod no',
                'Tenders cannot be submitted now',
              ),
              text: words(
                'Fristen er ute, eller konkurransen er avlyst.',
                'Fristen er ute, eller konkurransen er avlyst.',
                'The deadline has passed, or the competition was cancelled.',
              ),
              action: buttonLink(request, {
                href: `/competitions/${id}`,
                label: words('Til konkurransen', 'Til konkurransen', 'To the competition'),
              }),
            }),
      )}`,
    }
  },
}

const standings = {
  counts: { label: words('Gjelder', 'Gjeld', 'Counts'), tone: 'success' },
  replaced: { label: words('Erstattet', 'Erstatta', 'Replaced'), tone: 'neutral' },
  withdrawn: { label: words('Trukket', 'Trekt', 'Withdrawn'), tone: 'warning' },
} as const

/** A receipt as the supplier keeps it: when, which bytes, signed by the product. */
export function receipt(request: PageRequest, { id, stream }: Published, tender: ReceivedTender, open: boolean): Html {
  const { t } = request
  const standing = standings[tender.standing]
  return panel(
    stack(
      html`<h2 class="ds-heading" data-size="xs">${t(words('Tilbud nummer {version}', 'Tilbod nummer {version}', 'Tender number {version}'), { version: tender.version })} ${tag(request, standing.label, standing.tone)}</h2>`,
      facts(request, [
        {
          label: words('Mottatt', 'Motteke', 'Received'),
          value: dateTime(request, tender.receivedAt),
          note: html`<code>${tender.receivedAt}</code>`,
        },
        {
          label: words('Kontrollsum', 'Kontrollsum', 'Checksum'),
          value: html`<code class="wrap-anywhere">${tender.envelopeHash}</code>`,
        },
      ]),
      html`<div class="actions">${buttonLink(request, {
        href: `/competitions/${id}/receipts/${tender.id}`,
        label: words('Last ned kvitteringen', 'Last ned kvitteringa', 'Download the receipt'),
        download: true,
      })}${
        open && tender.standing === 'counts'
          ? buttonForm(
              form(request, {
                command: 'competitions.withdraw-tender',
                key: tender.id,
                stream: { id: stream.id, version: stream.version },
              }),
              {
                submit: words('Trekk tilbudet', 'Trekk tilbodet', 'Withdraw the tender'),
                tone: 'danger',
                variant: 'tertiary',
                confirm: {
                  title: words('Vil du trekke tilbudet?', 'Vil du trekkje tilbodet?', 'Withdraw the tender?'),
                  text: html`<p>${t(words('Tilbudet blir ikke åpnet. Du kan levere et nytt fram til fristen.', 'Tilbodet blir ikkje opna. Du kan levere eit nytt fram til fristen.', 'The tender will not be opened. You may submit a new one until the deadline.'))}</p>`,
                },
              },
              { tender: tender.id },
            )
          : nothing
      }</div>`,
    ),
  )
}

/** The buyer asks about a price that seems abnormally low (FOA § 24-9). */
function explanation(request: PageRequest, { stream, state }: Published, asked: Explanation): Html {
  const { t } = request
  const f = form(request, {
    command: 'competitions.explain',
    key: asked.tender,
    stream: { id: stream.id, version: stream.version },
  })
  const open =
    asked.answer === undefined && Date.parse(request.now) < Date.parse(asked.dueAt) && state.stage === 'priced'
  return panel(
    stack(
      html`<h2 class="ds-heading" data-size="xs">${t(words('Oppdragsgiver ber deg forklare prisen', 'Oppdragsgivar bed deg forklare prisen', 'The buyer asks you to explain the price'))}</h2>`,
      html`<blockquote class="prose"><p>${asked.question}</p></blockquote>`,
      asked.answer === undefined
        ? html`<p>${deadline(request, asked.dueAt)}</p>`
        : html`<div class="prose"><p>${asked.answer}</p></div>`,
      open
        ? formBox(
            f,
            [
              hiddenField(f, 'tender', asked.tender),
              textArea(f, {
                name: 'answer',
                label: words('Forklaring', 'Forklaring', 'Explanation'),
                rows: 6,
                maxLength: 20_000,
              }),
            ],
            { submit: words('Send forklaringen', 'Send forklaringa', 'Send the explanation') },
          )
        : nothing,
    ),
  )
}

/** The fields have no names: nothing of a tender is ever sent in clear, whatever the browser does. */
function sealForm(request: PageRequest, { state, notice, stream, id }: Published): Html {
  const { t } = request
  const lots = notice.facts.lots
  return html`<form class="form" id="seal" novalidate data-module="seal" data-policy="${JSON.stringify(state.policy)}" data-supplier="${organisationOf(request.actor)}" data-stream="${id}" data-guard="${t(words('Tilbudet er ikke sendt.', 'Tilbodet er ikkje sendt.', 'The tender has not been sent.'))}">
    ${request.formFields('competitions.submit-tender', { id: stream.id, version: stream.version })}
    <noscript>${alert(request, {
      tone: 'warning',
      title: words('Levering krever JavaScript', 'Levering krev JavaScript', 'Submitting needs JavaScript'),
      body: html`<p>${t(words('Tilbudet forsegles i nettleseren, så serveren aldri ser det i klartekst. Det kan ikke gjøres uten JavaScript. Du kan også levere fra eget system over API-et.', 'Tilbodet blir forsegla i nettlesaren, så serveren aldri ser det i klartekst. Det kan ikkje gjerast utan JavaScript. Du kan òg levere frå eige system over API-et.', 'The tender is sealed in your browser, so that the server never sees it in clear. That cannot be done without JavaScript. You may also submit from your own system through the API.'))}</p>`,
    })}</noscript>
    ${lots.map((lot, index) => lotFields(request, lot, index, lots.length))}
    <fieldset class="ds-fieldset field-group">
      <legend class="ds-heading" data-size="xs">${t(words('Vedlegg', 'Vedlegg', 'Attachments'))}</legend>
      ${field('seal-files', t(words('Filer', 'Filer', 'Files')), html`<input class="ds-input file-input" type="file" id="seal-files" multiple aria-describedby="seal-files-about">`, t(words('Skriv ikke priser i vedleggene: de leses før prisene vises. Høyst 500 filer.', 'Skriv ikkje prisar i vedlegga: dei blir lesne før prisane blir viste. Høgst 500 filer.', 'Write no prices in attachments: they are read before prices are shown. At most 500 files.')))}
    </fieldset>
    <fieldset class="ds-fieldset field-group">
      <legend class="ds-heading" data-size="xs">${t(words('Kontaktperson', 'Kontaktperson', 'Contact'))}</legend>
      <div class="field-row">
      ${field('seal-contact-name', t(words('Navn (valgfritt)', 'Namn (valfritt)', 'Name (optional)')), html`<input class="ds-input" type="text" id="seal-contact-name" maxlength="200" autocomplete="name">`)}
      ${field('seal-contact-email', t(words('E-post (valgfritt)', 'E-post (valfritt)', 'E-mail (optional)')), html`<input class="ds-input" type="email" id="seal-contact-email" maxlength="200" autocomplete="email">`)}
      </div>
    </fieldset>
    <p class="ds-validation-message" data-message role="alert" tabindex="-1" hidden></p>
    <div data-progress hidden><label for="seal-progress" data-progress-label>${t(words('Forsegler', 'Forseglar', 'Sealing'))}</label> <progress id="seal-progress" max="1" value="0"></progress></div>
    <div class="actions form__actions"><button class="ds-button" data-variant="primary" type="submit">${t(words('Forsegl og lever', 'Forsegl og lever', 'Seal and submit'))}</button></div>
  </form>
  <div class="stack" data-receipt hidden aria-live="polite"></div>`
}

function lotFields(request: PageRequest, lot: NoticeLot, index: number, count: number): Html {
  const { t, language } = request
  const id = `seal-lot-${index}`
  return html`<fieldset class="ds-fieldset field-group" data-lot="${lot.id}">
    <legend class="ds-heading" data-size="xs">${lot.title}</legend>
    ${
      count > 1
        ? html`<div class="field"><div class="ds-field"><input class="ds-input" type="checkbox" id="${id}-take" data-take><label for="${id}-take">${t(words('Vi gir tilbud på denne delkontrakten', 'Vi gjev tilbod på denne delkontrakten', 'We tender for this lot'))}</label></div></div>`
        : nothing
    }
    <div class="stack" data-lot-fields>
    ${field(`${id}-price`, t(words('Samlet pris uten mva. (kr)', 'Samla pris utan mva. (kr)', 'Total price without VAT (NOK)')), html`<input class="ds-input" type="text" inputmode="decimal" id="${id}-price" maxlength="30" autocomplete="off" data-price>`)}
    ${lot.criteria
      .filter((criterion) => criterion.kind === 'quality')
      .map((criterion, c) =>
        field(
          `${id}-answer-${c}`,
          `${criterion.name}${criterion.weight === undefined ? '' : ` (${formatPercent(criterion.weight, language)})`}`,
          html`<textarea class="ds-input" id="${id}-answer-${c}" rows="5" maxlength="20000" data-criterion="${criterion.id}"></textarea>`,
          criterion.description === '' ? undefined : criterion.description,
        ),
      )}
    </div>
  </fieldset>`
}

function field(id: string, label: string, input: Renderable, about?: string): Html {
  return html`<div class="field"><div class="ds-field"><label class="ds-label" for="${id}">${label}</label>${
    about === undefined ? nothing : html`<div data-field="description" id="${id}-about">${about}</div>`
  }${input}</div></div>`
}
