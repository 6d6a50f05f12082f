// Try an evaluation model with one's own figures. Every state has an address; nothing is stored.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import type { FormValues } from '../../../ui/form-values.ts'
import {
  buttonLink,
  fieldRow,
  formBox,
  hiddenField,
  moneyField,
  numberField,
  pageHeading,
  panel,
  queryForm,
  rows,
  selectField,
  textField,
  type Form,
} from '../../../ui/index.ts'
import { trialResult } from '../scoring/result.ts'
import {
  afterRowButtons,
  criterionCount,
  firstTrial,
  hasQuality,
  mostCriteria,
  mostTenders,
  readTrial,
  tenderId,
  trialModelOf,
  trialModels,
  weighs,
  type TrialModel,
} from '../scoring/trial.ts'
import { costWord, priceWord } from '../scoring/words.ts'

const title = words('Prøv en evalueringsmodell', 'Prøv ein evalueringsmodell', 'Try an evaluation model')

export const scoringPage: PageDefinition<Services> = {
  path: '/scoring',
  access: { kind: 'public' },
  render: async (request) => page(request),
}

function page(request: PageRequest): PageContent {
  const given = queryForm(request, 'scoring')
  const isFresh = given.initial['model'] === undefined
  const values = isFresh ? firstValues(request) : afterRowButtons(given.initial)
  const added = values['_added']
  const form: Form = { ...given, initial: values, added: typeof added === 'string' ? added : undefined }
  const result = trialResult(request, readTrial(values, { price: request.t(priceWord), cost: request.t(costWord) }))
  return {
    title: request.t(title),
    section: '/law',
    wide: true,
    scripts: ['scoring.js'],
    breadcrumb: [{ href: '/law', label: request.t(words('Regler', 'Reglar', 'Rules')) }],
    body: html`
      ${pageHeading(request, {
        title,
        lead: request.t(
          words(
            'Velg modell, skriv kriterier og tilbud, og se hvem som vinner og hvorfor. Tallene regnes eksakt, og adressen kan deles.',
            'Vel modell, skriv kriterium og tilbod, og sjå kven som vinn og kvifor. Tala blir rekna eksakt, og adressa kan delast.',
            'Choose a model, write criteria and tenders, and see who wins and why. The figures are exact, and the address can be shared.',
          ),
        ),
      })}
      <div class="trial" id="trial">
        <div class="trial__form">${panel(formOf(form))}</div>
        <div class="trial__result" id="answer" tabindex="0" role="region" aria-labelledby="verdict">
          <p class="trial__verdict" id="verdict" role="status">${result.verdict}</p>
          <div class="stack" id="result">${result.body}</div>
        </div>
      </div>`,
  }
}

function firstValues(request: PageRequest): FormValues {
  return {
    ...firstTrial,
    'criteria.0.name': request.t(words('Kvalitet', 'Kvalitet', 'Quality')),
    'criteria.1.name': request.t(words('Leveringstid', 'Leveringstid', 'Delivery')),
    ...Object.fromEntries(
      [0, 1, 2].map((index) => [
        `tenders.${index}.name`,
        `${request.t(words('Tilbyder', 'Tilbydar', 'Tenderer'))} ${tenderId(index)}`,
      ]),
    ),
  }
}

const modelNames: Readonly<Record<TrialModel, Text>> = {
  linear: words('Poeng, lineær pris', 'Poeng, lineær pris', 'Points, linear price'),
  'linear-floor': words(
    'Poeng, lineær pris, ikke under null',
    'Poeng, lineær pris, ikkje under null',
    'Points, linear price, never below zero',
  ),
  proportional: words('Poeng, forholdsmessig pris', 'Poeng, forholdsmessig pris', 'Points, proportional price'),
  hybrid: words(
    'Poeng, lineær og så forholdsmessig pris',
    'Poeng, lineær og så forholdsmessig pris',
    'Points, linear then proportional price',
  ),
  deduction: words('Prisfradrag for kvalitet', 'Prisfrådrag for kvalitet', 'Price deduction for quality'),
  'mark-up': words('Påslag for manglende kvalitet', 'Påslag for manglande kvalitet', 'Mark-up for missing quality'),
  'price-per-point': words('Kroner per kvalitetspoeng', 'Kroner per kvalitetspoeng', 'Kroner per quality point'),
  'lowest-price': words('Laveste pris', 'Lågaste pris', 'Lowest price'),
  'lowest-cost': words('Laveste livssykluskostnad', 'Lågaste livssykluskostnad', 'Lowest life-cycle cost'),
}

function formOf(f: Form): Html {
  const model = trialModelOf(f.initial)
  const weight = weighs(model)
  const quality = hasQuality(model)
  return formBox(
    f,
    html`<button class="ds-sr-only" type="submit" tabindex="-1" aria-hidden="true"></button>
    ${fieldRow(
      selectField(f, {
        name: 'model',
        label: words('Modell', 'Modell', 'Model'),
        choices: trialModels.map((each) => ({ value: each, label: modelNames[each] })),
      }),
    )}
    ${settings(f, model)}
    ${quality ? criteria(f, model, weight) : carried(f, /^(criteria\.|_rows\.criteria|priceWeight)/)}
    ${tenders(f, model)}`,
    {
      submit: words('Regn ut', 'Rekn ut', 'Calculate'),
      action: '/scoring#answer',
      name: title,
      module: 'scoring',
      more: buttonLink(f, {
        href: '/scoring',
        label: words('Begynn på nytt', 'Byrj på nytt', 'Start again'),
        variant: 'tertiary',
      }),
    },
  )
}

function settings(f: Form, model: TrialModel): Html {
  const quality = hasQuality(model)
  return html`${
    model === 'lowest-cost'
      ? fieldRow(
          numberField(f, {
            name: 'rate',
            label: words('Kalkulasjonsrente', 'Kalkulasjonsrente', 'Discount rate'),
            unit: '%',
          }),
          numberField(f, {
            name: 'years',
            whole: true,
            label: words('År i bruk', 'År i bruk', 'Years in use'),
            maxLength: 3,
          }),
        )
      : carried(f, /^(rate|years)$/)
  }${
    quality
      ? fieldRow(
          numberField(f, {
            name: 'scale',
            label: words('Høyeste poeng', 'Høgaste poeng', 'Highest score'),
            maxLength: 7,
          }),
          selectField(f, {
            name: 'against',
            label: words('Kvalitet måles mot', 'Kvalitet blir målt mot', 'Quality is measured against'),
            choices: [
              { value: 'best', label: words('beste tilbud', 'beste tilbod', 'the best tender') },
              { value: 'standard', label: words('en fast skala', 'ein fast skala', 'a fixed scale') },
            ],
          }),
        )
      : carried(f, /^(scale|against)$/)
  }${fieldRow(
    selectField(f, {
      name: 'rounding',
      label: words('Avrunding', 'Avrunding', 'Rounding'),
      choices: [
        { value: 'none', label: words('ingen, eksakte tall', 'inga, eksakte tal', 'none, exact figures') },
        ...[0, 1, 2, 3, 4].map((decimals) => ({
          value: String(decimals),
          label: words(`${decimals} desimaler`, `${decimals} desimalar`, `${decimals} decimals`),
        })),
      ],
    }),
    selectField(f, {
      name: 'tie',
      label: words('Ved likhet', 'Ved likskap', 'When equal'),
      choices: [
        { value: 'price', label: words('laveste pris', 'lågaste pris', 'the lowest price') },
        { value: 'none', label: words('ingen regel', 'ingen regel', 'no rule') },
      ],
    }),
    model === 'hybrid'
      ? numberField(f, {
          name: 'break',
          label: words('Knekk, ganger laveste pris', 'Knekk, gonger lågaste pris', 'Break, times the lowest price'),
          optional: true,
        })
      : carried(f, /^break$/),
  )}`
}

function criteria(f: Form, model: TrialModel, weight: { readonly quality: boolean; readonly price: boolean }): Html {
  return html`${
    weight.price
      ? fieldRow(
          numberField(f, {
            name: 'priceWeight',
            label: words('Vekt på pris', 'Vekt på pris', 'Weight of price'),
            unit: '%',
          }),
        )
      : carried(f, /^priceWeight$/)
  }${rows(f, {
    name: 'criteria',
    legend: words('Kvalitetskriterier', 'Kvalitetskriterium', 'Quality criteria'),
    rowLegend: words('Kriterium {number}', 'Kriterium {number}', 'Criterion {number}'),
    addLabel: words('Legg til kriterium', 'Legg til kriterium', 'Add criterion'),
    min: 1,
    max: mostCriteria,
    row: (row) =>
      fieldRow(
        textField(row, { name: 'name', label: words('Navn', 'Namn', 'Name'), maxLength: 60 }),
        weight.quality
          ? numberField(row, { name: 'weight', label: words('Vekt', 'Vekt', 'Weight'), unit: '%' })
          : hiddenField(row, 'weight', valueIn(row, 'weight')),
        model === 'deduction'
          ? moneyField(row, {
              name: 'value',
              label: words('Verdi av full kvalitet', 'Verdi av full kvalitet', 'Value of full quality'),
            })
          : hiddenField(row, 'value', valueIn(row, 'value')),
      ),
  })}`
}

function tenders(f: Form, model: TrialModel): Html {
  const count = hasQuality(model) ? Math.max(1, criterionCount(f.initial)) : 0
  return rows(f, {
    name: 'tenders',
    legend: words('Tilbud', 'Tilbod', 'Tenders'),
    rowLegend: words('Tilbud {number}', 'Tilbod {number}', 'Tender {number}'),
    addLabel: words('Legg til tilbud', 'Legg til tilbod', 'Add tender'),
    min: 1,
    max: mostTenders,
    row: (row) =>
      html`${fieldRow(
        textField(row, { name: 'name', label: words('Navn', 'Namn', 'Name'), maxLength: 60 }),
        moneyField(row, { name: 'price', label: priceWord }),
        model === 'lowest-cost'
          ? moneyField(row, { name: 'yearly', label: words('Kostnad per år', 'Kostnad per år', 'Cost a year') })
          : hiddenField(row, 'yearly', valueIn(row, 'yearly')),
      )}${
        count === 0
          ? carried(f, new RegExp(`^${row.prefix.replaceAll('.', '\\.')}scores\\.`))
          : fieldRow(
              Array.from({ length: count }, (_, index) =>
                numberField(row, {
                  name: `scores.${index}`,
                  label: words(
                    `Poeng, ${criterionName(f, index, 'kriterium')}`,
                    `Poeng, ${criterionName(f, index, 'kriterium')}`,
                    `Score, ${criterionName(f, index, 'criterion')}`,
                  ),
                }),
              ),
            )
      }`,
  })
}

function criterionName(f: Form, index: number, word: string): string {
  const name = f.initial[`criteria.${index}.name`]
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : `${word} ${index + 1}`
}

function valueIn(f: Form, name: string): string {
  const value = f.initial[f.prefix + name]
  return typeof value === 'string' ? value : ''
}

/** What the chosen model has no use for goes along unseen, so that nothing is lost by trying another. */
function carried(f: Form, pattern: RegExp): Html {
  return html`${Object.entries(f.initial).map(([name, value]) =>
    pattern.test(name) && typeof value === 'string'
      ? html`<input type="hidden" name="${name}" value="${value}">`
      : nothing,
  )}`
}
