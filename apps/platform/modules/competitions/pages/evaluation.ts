// Evaluation of quality: impartiality first, one's own scores with notes, no prices until quality is locked.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  alert,
  buttonForm,
  checkboxField,
  emptyState,
  form,
  formatBytes,
  formatNumber,
  formatPercent,
  formBox,
  hiddenField,
  link,
  numberField,
  panel,
  prose,
  section,
  stack,
  table,
  tag,
  textArea,
} from '../../../ui/index.ts'
import { lotsOf, tendersIn, toBeScored, type OpenedTender } from '../competition/index.ts'
import type { NoticeLot } from '../../notices/index.ts'
import { rejectionForms, rejections } from './rejection.ts'
import { buyerAccess, caseOf, competitionPage, namesOf, type Case } from './case.ts'

type Named = (id: string) => string

export const evaluationPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/evaluation',
  access: buyerAccess,
  commands: [
    'competitions.declare-impartiality',
    'competitions.score',
    'competitions.reject-tender',
    'competitions.lock-quality',
  ],
  render: async (request, services) => {
    const own = await caseOf(request, services)
    if (isRefusal(own)) return own
    const { state } = own
    const { t } = request
    const opened = state.opened.length > 0
    const name = await namesOf(services, {
      people: [...state.impartial, ...state.scores.map((score) => score.evaluator)],
      organisations: state.opened.map((tender) => tender.supplier),
    })
    const lots = lotsOf(state)
    const lot = lots.find((each) => each.id === request.query['lot']) ?? lots[0]
    const evaluator = own.may('evaluator')
    const declared = own.person !== undefined && state.impartial.includes(own.person)
    return competitionPage(
      own,
      {
        title: words('Evaluering av kvalitet', 'Evaluering av kvalitet', 'Evaluation of quality'),
        lead: t(
          words(
            'Kvalitet vurderes uten at prisen er kjent. Du ser bare dine egne poeng til alle er låst.',
            'Kvalitet blir vurdert utan at prisen er kjend. Du ser berre dine eigne poeng til alle er låste.',
            'Quality is judged without knowing the price. You see only your own scores until all are locked.',
          ),
        ),
        wide: true,
      },
      !opened
        ? emptyState(request, {
            title: words('Ingen åpnede tilbud', 'Ingen opna tilbod', 'No opened tenders'),
            text: words(
              'Tilbudene kommer hit når de er åpnet.',
              'Tilboda kjem hit når dei er opna.',
              'The tenders come here when they have been opened.',
            ),
          })
        : stack(
            evaluator && !declared && state.stage === 'opened' ? declaration(own, name) : nothing,
            progress(own, name),
            lots.length > 1 && lot !== undefined
              ? html`<nav class="actions" aria-label="${t(words('Delkontrakter', 'Delkontraktar', 'Lots'))}">${lots.map(
                  (each) =>
                    html`<a class="ds-button" data-size="sm" data-variant="${each.id === lot.id ? 'primary' : 'secondary'}" href="${own.href('evaluation')}?lot=${encodeURIComponent(each.id)}"${each.id === lot.id ? html` aria-current="true"` : nothing}>${each.title}</a>`,
                )}</nav>`
              : nothing,
            lot === undefined ? nothing : lotSection(own, lot, name, evaluator && declared),
            own.may('caseOfficer') && state.stage === 'opened' ? officer(own, name) : nothing,
            rejections(own, name),
          ),
    )
  },
}

function declaration(own: Case, name: Named): Html {
  const { request, state } = own
  const { t } = request
  const f = form(request, { command: 'competitions.declare-impartiality', stream: own.ref })
  return panel(
    stack(
      html`<h2 class="ds-heading" data-size="xs">${t(words('Er du habil?', 'Er du habil?', 'Are you impartial?'))}</h2>`,
      prose(
        html`<p>${t(words('Disse har levert tilbud. Har du eierskap, slektskap, verv eller nylig arbeid hos noen av dem, skal du ikke evaluere (FOA § 7-5).', 'Desse har levert tilbod. Har du eigarskap, slektskap, verv eller nyleg arbeid hos nokon av dei, skal du ikkje evaluere (FOA § 7-5).', 'These have tendered. If you have ownership, kinship, office or recent work with any of them, you shall not evaluate (FOA § 7-5).'))}</p>`,
        html`<ul>${state.opened.map((tender) => html`<li>${name(tender.supplier)}</li>`)}</ul>`,
      ),
      formBox(
        f,
        [
          checkboxField(f, {
            name: 'impartial',
            label: words(
              'Jeg har ingen bindinger til noen av dem og kan evaluere upartisk',
              'Eg har ingen bindingar til nokon av dei og kan evaluere upartisk',
              'I have no ties to any of them and can evaluate impartially',
            ),
          }),
        ],
        {
          submit: words('Registrer habilitetserklæringen', 'Registrer habilitetserklæringa', 'Record the declaration'),
        },
      ),
    ),
  )
}

/** How far the scoring has come, without saying what was given. */
function progress(own: Case, name: Named): Html {
  const { request, state } = own
  const all = toBeScored(state)
  if (all.length === 0 || state.impartial.length === 0) return nothing
  return table(request, {
    caption: words(
      'Hvor langt evalueringen er kommet',
      'Kor langt evalueringa er komen',
      'How far the evaluation has come',
    ),
    rows: state.impartial,
    columns: [
      { key: 'evaluator', label: words('Evaluerer', 'Evaluerar', 'Evaluator'), cell: (person) => name(person) },
      {
        key: 'done',
        label: words('Poeng gitt', 'Poeng gjevne', 'Scores given'),
        kind: 'number',
        cell: (person) =>
          `${state.scores.filter((score) => score.evaluator === person && all.some((each) => each.tender === score.tender && each.lot === score.lot && each.criterion === score.criterion)).length} / ${all.length}`,
      },
    ],
  })
}

function lotSection(own: Case, lot: NoticeLot, name: Named, scoring: boolean): Html {
  const { request, state } = own
  const tenders = tendersIn(state, lot.id)
  return section(
    request,
    { title: lot.title },
    tenders.length === 0
      ? emptyState(request, {
          title: words(
            'Ingen tilbud på denne delkontrakten',
            'Ingen tilbod på denne delkontrakten',
            'No tenders for this lot',
          ),
        })
      : stack(...tenders.map((tender) => tenderSection(own, lot, tender, name, scoring))),
  )
}

function tenderSection(own: Case, lot: NoticeLot, tender: OpenedTender, name: Named, scoring: boolean): Html {
  const { request, state } = own
  const { t, language } = request
  const answers = tender.answers.lots.find((each) => each.lot === lot.id)?.answers ?? {}
  const quality = (state.models[lot.id]?.criteria ?? []).filter((criterion) => criterion.kind === 'quality')
  const priced = state.stage !== 'opened'
  return section(
    request,
    { title: name(tender.supplier), level: 3 },
    stack(
      tender.files.length === 0
        ? nothing
        : html`<ul class="ds-list">${tender.files.map(
            (file, index) =>
              html`<li>${link(request, `${own.href('tenders')}/${tender.tender}/files/${index}`, file.name)} <span class="note">${formatBytes(file.size, language)}</span></li>`,
          )}</ul>`,
      ...quality.map((criterion) => {
        const announced = lot.criteria.find((each) => each.id === criterion.id)
        const answer = answers[criterion.id] ?? ''
        const scores = state.scores.filter(
          (score) => score.lot === lot.id && score.criterion === criterion.id && score.tender === tender.tender,
        )
        const mine = scores.find((score) => score.evaluator === own.person)
        const f = form(request, {
          command: 'competitions.score',
          key: `${lot.id}-${criterion.id}-${tender.tender}`,
          stream: own.ref,
          initial: mine === undefined ? {} : { score: mine.score, note: mine.note },
        })
        const label = `${announced?.name ?? criterion.name[language] ?? criterion.id}${announced?.weight === undefined ? '' : ` (${formatPercent(announced.weight, language)})`}`
        return panel(
          stack(
            html`<h4 class="ds-heading" data-size="2xs">${label} ${mine === undefined ? nothing : tag(request, words('Poeng gitt', 'Poeng gjevne', 'Scored'), 'success')}</h4>`,
            announced === undefined || announced.description === ''
              ? nothing
              : html`<p class="note">${announced.description}</p>`,
            answer === ''
              ? html`<p class="note">${t(words('Leverandøren har ikke skrevet svar her. Se vedleggene.', 'Leverandøren har ikkje skrive svar her. Sjå vedlegga.', 'The supplier has written no answer here. See the attachments.'))}</p>`
              : prose(
                  ...String(answer)
                    .split(/\n{2,}/)
                    .map((each) => html`<p>${each}</p>`),
                ),
            priced && scores.length > 0
              ? table(request, {
                  caption: words('Poeng', 'Poeng', 'Scores'),
                  captionHidden: true,
                  rows: scores,
                  columns: [
                    {
                      key: 'who',
                      label: words('Evaluerer', 'Evaluerar', 'Evaluator'),
                      cell: (score) => name(score.evaluator),
                    },
                    {
                      key: 'score',
                      label: words('Poeng', 'Poeng', 'Score'),
                      kind: 'number',
                      cell: (score) => formatNumber(score.score, language),
                    },
                    {
                      key: 'note',
                      label: words('Begrunnelse', 'Grunngjeving', 'Reasons'),
                      cell: (score) => score.note,
                    },
                  ],
                })
              : nothing,
            scoring && !priced
              ? formBox(
                  f,
                  [
                    hiddenField(f, 'lot', lot.id),
                    hiddenField(f, 'criterion', criterion.id),
                    hiddenField(f, 'tender', tender.tender),
                    numberField(f, {
                      name: 'score',
                      label: words('Poeng, 0 til 10', 'Poeng, 0 til 10', 'Score, 0 to 10'),
                    }),
                    textArea(f, {
                      name: 'note',
                      label: words('Begrunnelse', 'Grunngjeving', 'Reasons'),
                      description: words(
                        'Hva er godt og mindre godt? Brukes i tildelingsbrevet.',
                        'Kva er godt og mindre godt? Blir brukt i tildelingsbrevet.',
                        'What is good and less good? Used in the award letter.',
                      ),
                      rows: 3,
                      maxLength: 5000,
                    }),
                  ],
                  {
                    submit:
                      mine === undefined
                        ? words('Lagre poeng', 'Lagre poeng', 'Save score')
                        : words('Endre poeng', 'Endre poeng', 'Change score'),
                    variant: 'secondary',
                    next: `${own.href('evaluation')}?lot=${encodeURIComponent(lot.id)}`,
                    name: `${name(tender.supplier)}: ${label}`,
                  },
                )
              : nothing,
          ),
        )
      }),
    ),
  )
}

function officer(own: Case, name: Named): Html {
  const { request, state } = own
  const { t } = request
  const all = toBeScored(state)
  const open = all.filter(
    (wanted) =>
      !state.scores.some(
        (score) => score.lot === wanted.lot && score.criterion === wanted.criterion && score.tender === wanted.tender,
      ),
  )
  const lock = form(request, { command: 'competitions.lock-quality', stream: own.ref })
  return section(
    request,
    { title: words('For saksbehandleren', 'For saksbehandlaren', 'For the case officer') },
    stack(
      open.length > 0
        ? alert(request, {
            tone: 'info',
            level: 3,
            title: words('Det mangler poeng', 'Det manglar poeng', 'Scores are missing'),
            body: html`<p>${t(words('{count} av {all} kriterier er ikke vurdert av noen.', '{count} av {all} kriterium er ikkje vurderte av nokon.', '{count} of {all} criteria have not been judged by anyone.'), { count: open.length, all: all.length })}</p>`,
          })
        : panel(
            stack(
              html`<p>${t(words('Alle kriterier har poeng. Når kvaliteten er låst, vises prisene, og poengene kan ikke endres.', 'Alle kriterium har poeng. Når kvaliteten er låst, blir prisane viste, og poenga kan ikkje endrast.', 'Every criterion has a score. When quality is locked, prices are shown and scores cannot be changed.'))}</p>`,
              buttonForm(lock, {
                submit: words(
                  'Lås kvaliteten og vis pris',
                  'Lås kvaliteten og vis pris',
                  'Lock quality and show prices',
                ),
                next: own.href('award'),
                confirm: {
                  title: words(
                    'Vil du låse kvalitetspoengene?',
                    'Vil du låse kvalitetspoenga?',
                    'Lock the quality scores?',
                  ),
                  text: html`<p>${t(words('Dette kan ikke angres.', 'Dette kan ikkje angrast.', 'This cannot be undone.'))}</p>`,
                },
              }),
            ),
          ),
      rejectionForms(own, name, ['formal', 'supplier', 'deviation']),
    ),
  )
}
