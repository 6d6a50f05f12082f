// A competition as anyone sees it, without logging in: the deadline first, then what is bought, on what it is judged, the documents, the answers.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { hasRole, organisationOf } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  amount,
  buttonLink,
  columns,
  dateTime,
  deadline,
  details,
  doneAlert,
  emptyState,
  facts,
  form,
  formatBytes,
  formatPercent,
  formBox,
  link,
  pageHeading,
  panel,
  prose,
  section,
  stack,
  table,
  textArea,
} from '../../../ui/index.ts'
import type { CompetitionState, Question } from '../competition/index.ts'
import { competitionCommands } from '../commands.ts'
import { deadlinePassed } from '../step.ts'
import { stageTag } from './case.ts'
import { publishedCompetition } from './downloads.ts'
import { modelText } from './model-text.ts'
import { procedureText } from './procedure-text.ts'

type Published = NonNullable<Awaited<ReturnType<typeof publishedCompetition>>>

export const publicPage: PageDefinition<Services> = {
  path: '/competitions/:competition',
  access: { kind: 'public' },
  commands: ['competitions.ask-question'],
  render: async (request, services) => {
    const found = await publishedCompetition(request.params['competition'] ?? '', services)
    if (found === undefined) return refusals.notFound
    const { t } = request
    const { state, notice, id } = found
    const { facts: said } = notice
    const late = deadlinePassed(state, request.now)
    const open = state.stage === 'published' && !late
    return {
      title: said.title,
      section: '/notices',
      breadcrumb: [{ href: '/notices', label: t(words('Kunngjøringer', 'Kunngjeringar', 'Notices')) }],
      body: html`${pageHeading(request, {
        title: said.title,
        kicker: said.buyer.name,
        tags: stageTag(request, state.stage === 'published' && late ? 'closed' : publicStage(state)),
        actions: open
          ? buttonLink(request, {
              href: `/competitions/${id}/tender`,
              label: words('Lever tilbud', 'Lever tilbod', 'Submit a tender'),
              variant: 'primary',
            })
          : nothing,
      })}${stack(
        doneAlert(request, competitionCommands),
        state.stage === 'cancelled'
          ? alert(request, {
              tone: 'danger',
              title: words('Konkurransen er avlyst', 'Konkurransen er avlyst', 'The competition was cancelled'),
              body: html`<p>${state.cancelledBecause}</p>`,
            })
          : nothing,
        columns(
          stack(
            facts(request, [
              {
                label: words('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders'),
                value: said.deadline === undefined ? undefined : deadline(request, said.deadline),
              },
              { label: words('Kunngjøring', 'Kunngjering', 'Notice'), value: notice.number },
              {
                label: words('Kunngjort', 'Kunngjord', 'Published'),
                value: dateTime(request, notice.publishedAt),
              },
              { label: words('Prosedyre', 'Prosedyre', 'Procedure'), value: procedureText(request, said.procedure) },
              {
                label: words('Anslått verdi', 'Anslått verdi', 'Estimated value'),
                value: amount(request, said.value),
                note: t(words('Uten mva.', 'Utan mva.', 'Without VAT.')),
              },
              { label: 'CPV', value: said.cpv.join(', ') },
            ]),
            section(
              request,
              { title: words('Hva som skal kjøpes', 'Kva som skal kjøpast', 'What is to be bought') },
              prose(...said.description.split(/\n{2,}/).map((each) => html`<p>${each}</p>`)),
            ),
            lots(request, found),
            documents(request, found),
            answers(request, state.questions),
          ),
          stack(howToTender(request, id, open), question(request, found, open)),
        ),
      )}`,
    }
  },
}

/** What is public of where a competition stands: the work between opening and letters is the buyer's own. */
function publicStage(state: CompetitionState): CompetitionState['stage'] {
  return ['opened', 'priced', 'proposed'].includes(state.stage) ? 'closed' : state.stage
}

function lots(request: PageRequest, { notice, state }: Published): Html {
  const { t, language } = request
  return section(
    request,
    {
      title: words(
        'Delkontrakter og tildelingskriterier',
        'Delkontraktar og tildelingskriterium',
        'Lots and award criteria',
      ),
    },
    stack(
      ...notice.facts.lots.map((lot) => {
        const model = state.models[lot.id]
        return section(
          request,
          { title: lot.title, level: 3 },
          stack(
            lot.description === '' ? nothing : prose(html`<p>${lot.description}</p>`),
            table(request, {
              caption: words('Tildelingskriterier', 'Tildelingskriterium', 'Award criteria'),
              captionHidden: true,
              rows: lot.criteria,
              columns: [
                { key: 'name', label: words('Kriterium', 'Kriterium', 'Criterion'), cell: (each) => each.name },
                {
                  key: 'about',
                  label: words('Hva som vurderes', 'Kva som blir vurdert', 'What is judged'),
                  cell: (each) => (each.description === '' ? '–' : each.description),
                },
                {
                  key: 'weight',
                  label: words('Vekt', 'Vekt', 'Weight'),
                  kind: 'number',
                  cell: (each) => (each.weight === undefined ? '–' : formatPercent(each.weight, language)),
                },
              ],
            }),
            model === undefined
              ? nothing
              : details(
                  request,
                  words('Slik rangeres tilbudene', 'Slik blir tilboda rangerte', 'How the tenders are ranked'),
                  modelText(request, model),
                ),
          ),
        )
      }),
      notice.facts.lots.length === 0
        ? html`<p>${t(words('Ingen delkontrakter er oppgitt.', 'Ingen delkontraktar er oppgjevne.', 'No lots are stated.'))}</p>`
        : nothing,
    ),
  )
}

function documents(request: PageRequest, { state, id }: Published): Html {
  return section(
    request,
    {
      title: words('Konkurransegrunnlag', 'Konkurransegrunnlag', 'Procurement documents'),
      id: 'documents',
      lead: request.t(
        words('Last ned uten å logge inn.', 'Last ned utan å logge inn.', 'Download without logging in.'),
      ),
    },
    table(request, {
      caption: words('Dokumenter', 'Dokument', 'Documents'),
      captionHidden: true,
      rows: state.documents,
      empty: {
        title: words('Ingen dokumenter er lagt ved', 'Ingen dokument er lagde ved', 'No documents are attached'),
      },
      columns: [
        {
          key: 'title',
          label: words('Dokument', 'Dokument', 'Document'),
          cell: (each) => link(request, `/competitions/${id}/documents/${each.id}`, each.title),
        },
        {
          key: 'size',
          label: words('Størrelse', 'Storleik', 'Size'),
          kind: 'number',
          cell: (each) => formatBytes(each.file.size, request.language),
        },
        {
          key: 'hash',
          label: words('Kontrollsum (SHA-256)', 'Kontrollsum (SHA-256)', 'Checksum (SHA-256)'),
          cell: (each) => html`<code class="note">${each.file.sha256.slice(0, 16)}…</code>`,
        },
      ],
    }),
  )
}

function answers(request: PageRequest, questions: readonly Question[]): Html {
  const answered = questions.filter((each) => each.answer !== undefined)
  return section(
    request,
    { title: words('Spørsmål og svar', 'Spørsmål og svar', 'Questions and answers'), id: 'questions' },
    answered.length === 0
      ? emptyState(request, { title: words('Ingen svar ennå', 'Ingen svar enno', 'No answers yet') })
      : stack(
          ...answered.map((each) =>
            panel(
              stack(
                html`<blockquote class="prose"><p>${each.text}</p></blockquote>`,
                html`<div class="prose"><p>${each.answer}</p></div>`,
                each.answeredAt === undefined
                  ? nothing
                  : html`<p class="note">${dateTime(request, each.answeredAt)}</p>`,
              ),
            ),
          ),
        ),
  )
}

function howToTender(request: PageRequest, id: string, open: boolean): Html {
  const { t } = request
  return panel(
    stack(
      html`<h2 class="ds-heading" data-size="xs">${t(words('Slik leverer du', 'Slik leverer du', 'How to tender'))}</h2>`,
      prose(
        html`<p>${t(words('Du fyller ut tilbudet i nettleseren. Det forsegles der, og ingen kan lese det før åpningen. Du får en kvittering med tidspunkt med en gang.', 'Du fyller ut tilbodet i nettlesaren. Det blir forsegla der, og ingen kan lese det før opninga. Du får ei kvittering med tidspunkt med ein gong.', 'You fill in the tender in your browser. It is sealed there, and nobody can read it before the opening. You get a receipt with the time at once.'))}</p>`,
      ),
      open
        ? buttonLink(request, {
            href: `/competitions/${id}/tender`,
            label: words('Lever tilbud', 'Lever tilbod', 'Submit a tender'),
          })
        : html`<p>${t(words('Det kan ikke leveres tilbud nå.', 'Det kan ikkje leverast tilbod no.', 'Tenders cannot be submitted now.'))}</p>`,
    ),
  )
}

function question(request: PageRequest, { stream, id }: Published, open: boolean): Html {
  const { t, actor } = request
  if (!open) return nothing
  const supplier =
    hasRole(actor, ['supplierAdministrator', 'submitter', 'reader']) && organisationOf(actor) !== stream.owner
  const f = form(request, { command: 'competitions.ask-question', stream: { id: stream.id, version: stream.version } })
  return panel(
    stack(
      html`<h2 class="ds-heading" data-size="xs">${t(words('Still et spørsmål', 'Still eit spørsmål', 'Ask a question'))}</h2>`,
      html`<p>${t(words('Svaret blir publisert for alle, uten navnet ditt.', 'Svaret blir publisert for alle, utan namnet ditt.', 'The answer is published to everyone, without your name.'))}</p>`,
      supplier
        ? formBox(
            f,
            [textArea(f, { name: 'text', label: words('Spørsmål', 'Spørsmål', 'Question'), rows: 4, maxLength: 4000 })],
            {
              submit: words('Send spørsmål', 'Send spørsmål', 'Send question'),
              variant: 'secondary',
            },
          )
        : buttonLink(request, {
            href: `/login?to=${encodeURIComponent(`/competitions/${id}`)}`,
            label: words('Logg inn som leverandør', 'Logg inn som leverandør', 'Log in as a supplier'),
          }),
    ),
  )
}
