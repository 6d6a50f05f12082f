// What a trial came to, drawn alike on the server and in the browser: ranking, working, real weights, the model in words.
import {
  describeModel,
  evaluate,
  hashOfModel,
  replay,
  shown,
  toNumber,
  validateModel,
  whatIf,
  type Finding,
  type Ranked,
  type RankedTender,
  type RealWeight,
  type ScenarioResult,
  type TraceLine,
} from '@heldigital/scoring'
import { html, nothing, type Html, type Renderable } from '../../../kernel/http/html.ts'
import { words, type Text } from '../../../kernel/language.ts'
import { alert } from '../../../ui/alert.ts'
import { details } from '../../../ui/card.ts'
import { barChart } from '../../../ui/chart.ts'
import { formatNumber, formatPercent } from '../../../ui/format.ts'
import { section } from '../../../ui/heading.ts'
import { say, type Reader } from '../../../ui/reader.ts'
import { table } from '../../../ui/table.ts'
import { lineName, lineWorking } from './trace-words.ts'
import type { Trial } from './trial.ts'

type Who = Pick<Reader, 'language'>

export interface TrialResult {
  /** One sentence: who wins, or why nobody does yet. */
  readonly verdict: string
  readonly body: Html
}

/** Evaluates a trial and draws the answer. */
export function trialResult(who: Who, trial: Trial): TrialResult {
  const evaluation = evaluate(trial.model, trial.tenders)
  if (!evaluation.ok)
    return {
      verdict: say(
        who,
        words(
          'Noe må rettes før tilbudene kan rangeres.',
          'Noko må rettast før tilboda kan rangerast.',
          'Something must be mended before the tenders can be ranked.',
        ),
      ),
      body: faults(who, trial, evaluation.findings),
    }
  return {
    verdict: verdictOf(who, trial, evaluation),
    body: html`${ranking(who, trial, evaluation)}${weights(who, trial)}${advice(who, trial)}${working(who, trial, evaluation)}${inWords(who, trial)}`,
  }
}

function nameOf(trial: Trial, id: string): string {
  return trial.names.get(id) ?? id
}

function figure(who: Who, exact: string, decimals = 4): string {
  return formatNumber(shown(exact, decimals), who.language, decimals)
}

function verdictOf(who: Who, trial: Trial, { winner, ranking }: Ranked): string {
  if (winner.kind === 'one')
    return say(who, words('{name} vinner.', '{name} vinn.', '{name} wins.'), { name: nameOf(trial, winner.tender) })
  if (winner.kind === 'tie')
    return say(
      who,
      words(
        'Likt mellom {names}. Ingen regel avgjør det.',
        'Likt mellom {names}. Ingen regel avgjer det.',
        'A tie between {names}. No rule decides it.',
      ),
      { names: winner.tenders.map((each) => nameOf(trial, each)).join(', ') },
    )
  return ranking.length === 0
    ? say(who, words('Ingen tilbud å rangere.', 'Ingen tilbod å rangere.', 'No tenders to rank.'))
    : say(who, words('Ingen vinner.', 'Ingen vinnar.', 'No winner.'))
}

function ranking(who: Who, trial: Trial, evaluation: Ranked): Html {
  const { criteria, method } = trial.model
  const scored = method === 'points'
  const total =
    method === 'points'
      ? words('Sum poeng', 'Sum poeng', 'Total points')
      : method === 'price-per-point'
        ? words('Kroner per poeng', 'Kroner per poeng', 'Kroner per point')
        : method === 'lowest-price'
          ? words('Pris', 'Pris', 'Price')
          : method === 'lowest-cost'
            ? words('Kostnad i dagens verdi', 'Kostnad i dagens verdi', 'Cost at present value')
            : words('Evaluert pris', 'Evaluert pris', 'Evaluated price')
  const shownCriteria = method === 'lowest-price' || method === 'lowest-cost' ? [] : criteria
  return section(
    who,
    { title: words('Rangering', 'Rangering', 'Ranking') },
    table<RankedTender>(who, {
      caption: words('Rangering', 'Rangering', 'Ranking'),
      captionHidden: true,
      rows: evaluation.ranking,
      columns: [
        { key: 'rank', label: words('Plass', 'Plass', 'Rank'), kind: 'number', cell: (row) => row.rank },
        {
          key: 'tender',
          label: words('Tilbud', 'Tilbod', 'Tender'),
          names: true,
          cell: (row) => nameOf(trial, row.tender),
        },
        ...shownCriteria.map((criterion) => ({
          key: criterion.id,
          label: nameOf(trial, criterion.id),
          kind: 'number' as const,
          cell: (row: RankedTender): Renderable => {
            const own = row.criteria[criterion.id]
            if (own === undefined) return '–'
            if (!scored || own.score === undefined) return figure(who, own.figure, 2)
            return html`${figure(who, own.score)}<span class="note law-value">${figure(who, own.figure, 2)}</span>`
          },
        })),
        { key: 'total', label: total, kind: 'number', cell: (row) => html`<strong>${figure(who, row.total)}</strong>` },
      ],
    }),
  )
}

/** What each criterion really weighs among these tenders, beside what was published. */
function weights(who: Who, trial: Trial): Html {
  const { criteria } = trial.model
  const [own, ...standard] = whatIf(trial.model, [
    { name: words('Tilbudene dine', 'Tilboda dine', 'Your tenders'), tenders: trial.tenders },
  ]).concat(whatIf(trial.model))
  const weighed = own?.weights.filter((each) => each.published !== undefined) ?? []
  if (own === undefined || weighed.length < 2) return nothing
  const percent = (exact: string | undefined): string =>
    exact === undefined ? '–' : formatPercent(shown(exact, 1), who.language, 1)
  const findings = own.findings.map((finding) => finding.text)
  return section(
    who,
    {
      title: words(
        'Virkelig vekt mot oppgitt vekt',
        'Verkeleg vekt mot oppgjeven vekt',
        'Real weight against published weight',
      ),
      lead: say(
        who,
        words(
          'Den virkelige vekten er hvor mye et kriterium flytter tilbudene. Den skiller seg fra den oppgitte når skalaen ikke brukes fullt ut, eller når en pris er svært høy.',
          'Den verkelege vekta er kor mykje eit kriterium flyttar tilboda. Ho skil seg frå den oppgjevne når skalaen ikkje blir brukt fullt ut, eller når ein pris er svært høg.',
          'The real weight is how much a criterion moves the tenders. It differs from the published one when the scale is not fully used, or when one price is very high.',
        ),
      ),
    },
    html`${barChart(who, {
      id: 'real-weights',
      title: words('Vekt i prosent', 'Vekt i prosent', 'Weight in per cent'),
      categoryLabel: words('Kriterium', 'Kriterium', 'Criterion'),
      categories: weighed.map((each) => nameOf(trial, each.criterion)),
      series: [
        {
          label: words('Oppgitt', 'Oppgjeven', 'Published'),
          values: weighed.map((each) => toNumber(each.published ?? '0')),
        },
        {
          label: words('Virkelig', 'Verkeleg', 'Real'),
          values: weighed.map((each) => (each.real === undefined ? null : toNumber(shown(each.real, 1)))),
        },
      ],
      format: (value) => formatPercent(value, who.language, 1),
    })}${
      findings.length === 0
        ? nothing
        : alert(who, {
            tone: 'warning',
            title: words(
              'Vektene virker ikke som oppgitt',
              'Vektene verkar ikkje som oppgjeve',
              'The weights do not work as published',
            ),
            level: 3,
            body: html`<ul class="ds-list">${findings.map((text) => html`<li>${named(trial, text, who)}</li>`)}</ul>`,
          })
    }${details(
      who,
      words('Hva om tilbudene blir andre?', 'Kva om tilboda blir andre?', 'What if other tenders come?'),
      table<ScenarioResult>(who, {
        caption: words(
          'Virkelig vekt i fire tenkte situasjoner',
          'Verkeleg vekt i fire tenkte situasjonar',
          'Real weight in four imagined situations',
        ),
        rows: standard,
        columns: [
          { key: 'name', label: words('Situasjon', 'Situasjon', 'Situation'), cell: (each) => say(who, each.name) },
          ...criteria.map((criterion) => ({
            key: criterion.id,
            label: nameOf(trial, criterion.id),
            kind: 'number' as const,
            cell: (each: ScenarioResult): string =>
              percent(each.weights.find((weight: RealWeight) => weight.criterion === criterion.id)?.real),
          })),
        ],
      }),
    )}`,
  )
}

function advice(who: Who, trial: Trial): Html {
  const warnings = validateModel(trial.model).filter((finding) => finding.severity === 'warning')
  if (warnings.length === 0) return nothing
  return alert(who, {
    tone: 'info',
    title: words(
      'Verdt å tenke på før modellen kunngjøres',
      'Verdt å tenkje på før modellen blir kunngjord',
      'Worth a thought before the model is published',
    ),
    body: html`<ul class="ds-list">${warnings.map(
      (finding) =>
        html`<li>${named(trial, finding.text, who)}${finding.source === undefined ? nothing : html` <span class="rule">${finding.source}</span>`}</li>`,
    )}</ul>`,
  })
}

function faults(who: Who, trial: Trial, findings: readonly Finding[]): Html {
  return alert(who, {
    tone: 'danger',
    title: words('Dette må rettes', 'Dette må rettast', 'This must be mended'),
    body: html`<ul class="ds-list">${findings.slice(0, 30).map((finding) => {
      const place = placeOf(trial, finding.path)
      return html`<li>${place === '' ? nothing : html`<strong>${place}:</strong> `}${named(trial, finding.text, who)}${
        finding.source === undefined ? nothing : html` <span class="rule">${finding.source}</span>`
      }</li>`
    })}</ul>`,
  })
}

/** `Tilbyder A, Pris` from `tenders[0].figures.price`. */
function placeOf(trial: Trial, path: string): string {
  const criterion = /^criteria\[(\d+)\]/.exec(path)
  if (criterion !== null) return nameOf(trial, trial.model.criteria[Number(criterion[1])]?.id ?? '')
  const tender = /^tenders(?:\[(\d+)\]|\.([^.]+))(?:\.figures\.([^.]+))?/.exec(path)
  if (tender === null) return ''
  const id = tender[2] ?? trial.tenders[Number(tender[1])]?.id ?? ''
  return [id, tender[3] ?? '']
    .filter((each) => each !== '')
    .map((each) => nameOf(trial, each))
    .join(', ')
}

/** A sentence of the evaluation with written names for identifiers. */
function named(trial: Trial, text: Text, who: Who): string {
  return say(who, text).replace(/([«“])([A-Za-z0-9]+)([»”])/g, (whole, open: string, id: string, close: string) =>
    trial.names.has(id) ? `${open}${nameOf(trial, id)}${close}` : whole,
  )
}

/** Every figure on a line of its own, recomputed by the independent evaluator. */
function working(who: Who, trial: Trial, evaluation: Ranked): Html {
  const { trace } = evaluation
  const values = new Map(trace.lines.map((line) => [line.id, line.value]))
  const exact = (value: string): string =>
    value.includes('/') ? `${value.length < 24 ? `${value} ` : ''}≈ ${figure(who, value)}` : figure(who, value, 12)
  const valueOf = (id: string): string => {
    const value = values.get(id) ?? '?'
    return value.includes('/') ? `≈ ${figure(who, value)}` : figure(who, value, 12)
  }
  return details(
    who,
    words(
      `Utregningen linje for linje (${trace.lines.length})`,
      `Utrekninga linje for linje (${trace.lines.length})`,
      `The working line by line (${trace.lines.length})`,
    ),
    html`<p>${say(
      who,
      replay(trace).agrees
        ? words(
            'En egen, uavhengig utregner har regnet alt på nytt og fått det samme.',
            'Ein eigen, uavhengig utreknar har rekna alt på nytt og fått det same.',
            'A separate, independent evaluator has recomputed everything and got the same.',
          )
        : words('Etterregningen gir noe annet.', 'Etterrekninga gir noko anna.', 'The recomputation differs.'),
    )}</p>${table<TraceLine>(who, {
      caption: words('Utregningen', 'Utrekninga', 'The working'),
      captionHidden: true,
      rows: trace.lines,
      columns: [
        {
          key: 'line',
          label: words('Linje', 'Linje', 'Line'),
          cell: (line) => lineName(line.id, trial.names, who.language),
        },
        {
          key: 'how',
          label: words('Hvordan', 'Korleis', 'How'),
          cell: (line) => lineWorking(line, trace, valueOf, who.language),
        },
        { key: 'value', label: words('Verdi', 'Verdi', 'Value'), kind: 'number', cell: (line) => exact(line.value) },
      ],
    })}`,
  )
}

/** The model as it would stand in the procurement documents, with the hash that fixes it. */
function inWords(who: Who, trial: Trial): Html {
  return details(
    who,
    words('Modellen i ord og formler', 'Modellen i ord og formlar', 'The model in words and formulas'),
    html`<div class="prose">${describeModel(trial.model, who.language).map(
      (part) =>
        html`<h3 class="ds-heading" data-size="2xs">${part.heading}</h3>${part.text
          .filter((text) => text !== '')
          .map(
            (text) => html`<p>${text}</p>`,
          )}${part.formulas.map((formula) => html`<pre tabindex="0"><code>${formula}</code></pre>`)}`,
    )}<p class="note law-address">SHA-256: <code>${hashOfModel(trial.model)}</code></p></div>`,
  )
}
