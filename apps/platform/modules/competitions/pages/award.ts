// The result: a ranking that can be followed line by line, the proposal with reasons, approval, letters, standstill, reversal.
import { printFormula, shown, type Formula, type Ranked, type TraceLine } from '@heldigital/scoring'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  alert,
  amount,
  buttonForm,
  checkboxGroup,
  dateTime,
  deadline,
  details,
  emptyState,
  facts,
  form,
  formatNumber,
  formBox,
  hiddenField,
  link,
  panel,
  radioField,
  section,
  selectField,
  stack,
  table,
  tag,
  textArea,
  type Form,
} from '../../../ui/index.ts'
import { evaluationOf, lotsOf, rowsToConfirmForAward, type LotResult } from '../competition/index.ts'
import type { NoticeLot } from '../../notices/index.ts'
import { lowPriceSection } from './low-price.ts'
import { buyerAccess, caseOf, competitionPage, namesOf, type Case } from './case.ts'

type Named = (id: string) => string

export const awardPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/award',
  access: buyerAccess,
  commands: [
    'competitions.propose-award',
    'competitions.approve-award',
    'competitions.return-award',
    'competitions.reverse-award',
    'competitions.reject-tender',
    'competitions.ask-explanation',
    'competitions.draw-lots',
  ],
  render: async (request, services) => {
    const own = await caseOf(request, services)
    if (isRefusal(own)) return own
    const { state } = own
    const ranked = state.results.length > 0
    const suppliers = new Map(state.opened.map((tender) => [tender.tender, tender.supplier]))
    const organisation = await namesOf(services, { organisations: [...suppliers.values()] })
    const name = (tender: string): string => organisation(suppliers.get(tender) ?? tender)
    return competitionPage(
      own,
      { title: words('Resultat og tildeling', 'Resultat og tildeling', 'Result and award'), wide: true },
      !ranked
        ? emptyState(request, {
            title: words('Ikke rangert ennå', 'Ikkje rangert enno', 'Not ranked yet'),
            text: words(
              'Rangeringen kommer når kvalitetspoengene er låst.',
              'Rangeringa kjem når kvalitetspoenga er låste.',
              'The ranking comes when the quality scores are locked.',
            ),
          })
        : stack(
            state.notification === undefined ? nothing : await notified(own, organisation),
            ...lotsOf(state).map((lot) => lotResult(own, lot, name)),
            lowPriceSection(own, organisation),
            state.stage === 'priced' && own.may('caseOfficer') ? proposal(own, name) : nothing,
            state.stage === 'proposed' ? await decision(own) : nothing,
          ),
    )
  },
}

function lotResult(own: Case, lot: NoticeLot, name: Named): Html {
  const { request, state } = own
  const { t, language } = request
  const result = state.results.find((each) => each.lot === lot.id)
  const model = state.models[lot.id]
  if (result === undefined || result.ranking.length === 0 || model === undefined)
    return section(
      request,
      { title: lot.title },
      emptyState(request, {
        title: words(
          'Ingen tilbud på denne delkontrakten',
          'Ingen tilbod på denne delkontrakten',
          'No tenders for this lot',
        ),
      }),
    )
  const evaluated = evaluationOf(state, lot.id)
  const points = model.method === 'points'
  const reasons = state.award?.reasons.find((each) => each.lot === lot.id)?.text
  return section(
    request,
    { title: lot.title },
    stack(
      result.winner === undefined
        ? alert(request, {
            tone: 'warning',
            level: 3,
            title: words('To eller flere står likt', 'To eller fleire står likt', 'Two or more are equal'),
            body: draw(own, result, lot, name),
          })
        : nothing,
      table(request, {
        caption: words('Rangering', 'Rangering', 'Ranking'),
        captionHidden: true,
        rows: result.ranking,
        columns: [
          {
            key: 'supplier',
            label: words('Leverandør', 'Leverandør', 'Supplier'),
            names: true,
            cell: (row) =>
              html`${name(row.tender)} ${row.tender === result.winner ? tag(request, words('Best', 'Best', 'Best'), 'success') : nothing}`,
          },
          { key: 'rank', label: words('Plass', 'Plass', 'Rank'), kind: 'number', cell: (row) => String(row.rank) },
          {
            key: 'price',
            label: words('Pris', 'Pris', 'Price'),
            kind: 'number',
            cell: (row) => amount(request, shown(row.price, 2)),
          },
          ...model.criteria.map((criterion) => ({
            key: criterion.id,
            label: `${criterion.name[language] ?? criterion.id}${typeof criterion.weight === 'string' ? ` (${formatNumber(criterion.weight, language)} %)` : ''}`,
            kind: 'number' as const,
            cell: (row: (typeof result.ranking)[number]) => {
              const figures = row.criteria[criterion.id]
              return formatNumber(shown(figures?.score ?? figures?.figure ?? '', 4), language, 4)
            },
          })),
          {
            key: 'total',
            label: points
              ? words('Sum poeng', 'Sum poeng', 'Total points')
              : words('Evaluert pris', 'Evaluert pris', 'Evaluated price'),
            kind: 'number',
            cell: (row) => formatNumber(shown(row.total, 4), language, 4),
          },
        ],
      }),
      reasons === undefined
        ? nothing
        : panel(
            stack(
              html`<h3 class="ds-heading" data-size="2xs">${t(words('Begrunnelse', 'Grunngjeving', 'Reasons'))}</h3>`,
              html`<div class="prose"><p>${reasons}</p></div>`,
            ),
          ),
      evaluated?.ok === true
        ? details(
            request,
            words('Utregningen, linje for linje', 'Utrekninga, linje for linje', 'The working, line by line'),
            working(own, evaluated, lot, name),
          )
        : nothing,
    ),
  )
}

/** Equal tenders are decided as the model says: lots are drawn among people, and the outcome is recorded. */
function draw(own: Case, result: LotResult, lot: NoticeLot, name: Named): Html {
  const { request, state } = own
  const equal = result.ranking.filter((row) => row.rank === 1)
  const f = form(request, { command: 'competitions.draw-lots', key: lot.id, stream: own.ref })
  if (state.stage !== 'priced' || !own.may('caseOfficer'))
    return html`<p>${equal.map((row) => name(row.tender)).join(', ')}</p>`
  return formBox(
    f,
    [
      hiddenField(f, 'lot', lot.id),
      ...(equal.length === 2
        ? [
            radioField(f, {
              name: 'order',
              label: words('Hvem ble trukket ut?', 'Kven vart trekt ut?', 'Who was drawn?'),
              choices: equal.map((row) => ({ value: row.tender, label: name(row.tender) })),
            }),
          ]
        : equal.map((_row, index) =>
            selectField(f, {
              name: `order.${index}`,
              label: {
                nb: `Trukket som nummer ${index + 1}`,
                nn: `Trekt som nummer ${index + 1}`,
                en: `Drawn as number ${index + 1}`,
              },
              choices: equal.map((row) => ({ value: row.tender, label: name(row.tender) })),
            }),
          )),
      textArea(f, {
        name: 'how',
        label: words(
          'Hvordan, når og med hvem til stede?',
          'Korleis, når og med kven til stades?',
          'How, when and with whom present?',
        ),
        rows: 2,
        maxLength: 2000,
      }),
    ],
    {
      submit: words('Registrer loddtrekningen', 'Registrer loddtrekkinga', 'Record the drawing of lots'),
      variant: 'secondary',
    },
  )
}

/** Every figure with the formula and the figures that it comes from; the names of the lines are put into words. */
function working(own: Case, evaluated: Ranked, lot: NoticeLot, name: Named): Html {
  const { request } = own
  const { t } = request
  const { trace } = evaluated
  const values = new Map(trace.lines.map((line) => [line.id, line.value]))
  const criteria = new Map(lot.criteria.map((criterion) => [criterion.id, criterion.name]))
  const spoken = (id: string): string =>
    id
      .split('/')
      .map((part) => criteria.get(part) ?? (evaluated.ranking.some((row) => row.tender === part) ? name(part) : part))
      .join(' › ')
  const takes = {
    sum: words('Sum av', 'Sum av', 'Sum of'),
    average: words('Gjennomsnitt av', 'Gjennomsnitt av', 'Mean of'),
    least: words('Lavest av', 'Lågast av', 'Lowest of'),
    greatest: words('Høyest av', 'Høgast av', 'Highest of'),
  }
  const how = (line: TraceLine): string => {
    if ('given' in line) return t(words('gitt', 'gjeve', 'given'))
    if ('take' in line) return `${t(takes[line.take])} ${line.of.map((id) => values.get(id) ?? id).join('; ')}`
    const formula = trace.formulas[line.formula] as Formula
    const bound = Object.entries(line.with).map(([variable, id]) => `${variable} = ${values.get(id) ?? id}`)
    return `${printFormula(formula)}${bound.length === 0 ? '' : `, ${bound.join(', ')}`}`
  }
  return stack(
    html`<p class="note">${t(words('Modellens kontrollsum', 'Kontrollsummen til modellen', 'Checksum of the model'))}: <code class="wrap-anywhere">${trace.model}</code></p>`,
    table(request, {
      caption: words('Utregning', 'Utrekning', 'Working'),
      captionHidden: true,
      rows: trace.lines,
      columns: [
        { key: 'line', label: words('Linje', 'Linje', 'Line'), cell: (line) => spoken(line.id) },
        {
          key: 'how',
          label: words('Regnestykke', 'Reknestykke', 'Working'),
          cell: (line) => html`<code>${how(line)}</code>`,
        },
        { key: 'value', label: words('Verdi', 'Verdi', 'Value'), kind: 'number', cell: (line) => line.value },
      ],
    }),
  )
}

function proposal(own: Case, name: Named): Html {
  const { request, state } = own
  const lots = lotsOf(state)
  const won = state.results.filter((result) => result.winner !== undefined)
  const f = form(request, { command: 'competitions.propose-award', stream: own.ref })
  return section(
    request,
    {
      title: words('Innstilling', 'Innstilling', 'Proposal'),
      lead: request.t(
        words(
          'Skriv hva som kjennetegner det valgte tilbudet og hvorfor det er best, kriterium for kriterium (FOA § 25-1). Teksten står i brevene til alle.',
          'Skriv kva som kjenneteiknar det valde tilbodet og kvifor det er best, kriterium for kriterium (FOA § 25-1). Teksten står i breva til alle.',
          'Write what characterises the chosen tender and why it is best, criterion by criterion (FOA § 25-1). The text stands in everyone’s letter.',
        ),
      ),
    },
    panel(
      formBox(
        f,
        won.map((result, index) => [
          hiddenField(f, `reasons.${index}.lot`, result.lot),
          textArea(f, {
            name: `reasons.${index}.text`,
            label: {
              nb: `${lots.find((lot) => lot.id === result.lot)?.title ?? result.lot}: hvorfor ${name(result.winner ?? '')} er best`,
              nn: `${lots.find((lot) => lot.id === result.lot)?.title ?? result.lot}: kvifor ${name(result.winner ?? '')} er best`,
              en: `${lots.find((lot) => lot.id === result.lot)?.title ?? result.lot}: why ${name(result.winner ?? '')} is best`,
            },
            rows: 6,
          }),
        ]),
        {
          submit: words(
            'Send innstillingen til godkjenning',
            'Send innstillinga til godkjenning',
            'Send the proposal for approval',
          ),
        },
      ),
    ),
  )
}

/** A button; with rules to look up first where the law is not confirmed by its source. */
function approval({ request, state }: Case, f: Form, button: Parameters<typeof buttonForm>[1]): Html {
  const questions = rowsToConfirmForAward(state, request.now)
  if (questions.length === 0) return buttonForm(f, button)
  return formBox(
    f,
    checkboxGroup(f, {
      name: 'confirmed',
      label: words('Regler du har slått opp', 'Reglar du har slått opp', 'Rules that you have looked up'),
      choices: questions.map(({ row, question }) => ({ value: row, label: question })),
    }),
    button,
  )
}

async function decision(own: Case): Promise<Html> {
  const { request, services, state } = own
  const { t } = request
  const by = state.award?.proposedBy.kind === 'person' ? await services.nameOfPerson(state.award.proposedBy.person) : ''
  const approve = form(request, { command: 'competitions.approve-award', stream: own.ref })
  const back = form(request, { command: 'competitions.return-award', stream: own.ref })
  return section(
    request,
    {
      title: words('Godkjenning', 'Godkjenning', 'Approval'),
      lead: t(
        words(
          'Innstilt av {by}. En annen person må godkjenne.',
          'Stilt inn av {by}. Ein annan person må godkjenne.',
          'Proposed by {by}. Another person must approve.',
        ),
        { by },
      ),
    },
    own.may('approver')
      ? panel(
          stack(
            approval(own, approve, {
              submit: words('Godkjenn og send brevene', 'Godkjenn og send breva', 'Approve and send the letters'),
              confirm: {
                title: words(
                  'Vil du sende tildelingsbrevene?',
                  'Vil du sende tildelingsbreva?',
                  'Send the award letters?',
                ),
                text: html`<p>${t(words('Alle leverandørene får brevet samtidig, og karensperioden begynner.', 'Alle leverandørane får brevet samstundes, og karensperioden byrjar.', 'All suppliers get the letter at once, and the standstill begins.'))}</p>`,
              },
            }),
            formBox(
              back,
              [
                textArea(back, {
                  name: 'reason',
                  label: words('Hva må endres?', 'Kva må endrast?', 'What must change?'),
                  rows: 3,
                  maxLength: 2000,
                }),
              ],
              {
                submit: words('Send innstillingen tilbake', 'Send innstillinga tilbake', 'Return the proposal'),
                variant: 'secondary',
              },
            ),
          ),
        )
      : nothing,
  )
}

async function notified(own: Case, organisation: Named): Promise<Html> {
  const { request, state } = own
  const { t } = request
  const { notification } = state
  if (notification === undefined) return nothing
  const reverse = form(request, { command: 'competitions.reverse-award', stream: own.ref })
  return stack(
    alert(request, {
      tone: 'success',
      title: words('Tildelingen er meddelt', 'Tildelinga er meddelt', 'The award has been notified'),
      body: html`<p>${t(words('Brevene ble sendt', 'Breva vart sende', 'The letters were sent'))} ${dateTime(request, notification.sentAt)}.</p>`,
    }),
    facts(request, [
      {
        label: words('Karensperioden er ute', 'Karensperioden er ute', 'Standstill ends'),
        value:
          notification.standstillEndsAt === undefined
            ? t(words('Ingen karensperiode løper', 'Ingen karensperiode løper', 'No standstill runs'))
            : deadline(request, notification.standstillEndsAt),
      },
      {
        label: words(
          'Kontrakt kan signeres tidligst',
          'Kontrakt kan signerast tidlegast',
          'Contract may be signed from',
        ),
        value: notification.earliestSigning === undefined ? undefined : dateTime(request, notification.earliestSigning),
      },
    ]),
    table(request, {
      caption: words('Brev', 'Brev', 'Letters'),
      rows: notification.letters,
      columns: [
        {
          key: 'to',
          label: words('Til', 'Til', 'To'),
          cell: (letter) => link(request, `${own.href('letters')}/${letter.document}`, organisation(letter.supplier)),
        },
        {
          key: 'hash',
          label: words('Kontrollsum', 'Kontrollsum', 'Checksum'),
          cell: (letter) => html`<code class="note">${letter.document.slice(0, 16)}…</code>`,
        },
      ],
    }),
    own.may('approver')
      ? details(
          request,
          words('Omgjør tildelingen', 'Gjer om tildelinga', 'Reverse the award'),
          formBox(
            reverse,
            [
              html`<p>${t(words('Så lenge kontrakt ikke er inngått, kan tildelingen omgjøres hvis den var feil. Det gir nye brev og ny full karensperiode (FOA § 25-1).', 'Så lenge kontrakt ikkje er inngått, kan tildelinga gjerast om dersom ho var feil. Det gjev nye brev og ny full karensperiode (FOA § 25-1).', 'Until a contract is concluded, the award can be reversed if it was wrong. New letters and a new full standstill follow (FOA § 25-1).'))}</p>`,
              textArea(reverse, {
                name: 'reason',
                label: words('Begrunnelse', 'Grunngjeving', 'Reasons'),
                rows: 3,
                maxLength: 5000,
              }),
            ],
            {
              submit: words('Omgjør', 'Gjer om', 'Reverse'),
              tone: 'danger',
              variant: 'secondary',
              confirm: {
                title: words('Vil du omgjøre tildelingen?', 'Vil du gjere om tildelinga?', 'Reverse the award?'),
                text: html`<p>${t(words('Den gamle meddelelsen faller bort.', 'Den gamle meddelinga fell bort.', 'The old notification falls away.'))}</p>`,
              },
            },
          ),
          request.refusedCommand === 'competitions.reverse-award',
        )
      : nothing,
  )
}
