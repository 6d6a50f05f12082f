// Threshold and part: what a procurement is worth, which part of the rules it follows, and which procedures are open.
import { kronerText, parseKroner, type ProcedureChoice, type RouteResult } from '@heldigital/law'
import { html, nothing, type Html, type Renderable } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  buttonLink,
  card,
  cards,
  checkboxField,
  dateField,
  dateToType,
  details,
  fieldRow,
  formBox,
  keyFigures,
  link,
  moneyField,
  pageHeading,
  panel,
  section,
  selectField,
  table,
  tag,
  valuesOf,
  type Form,
  type Tone,
} from '../../../ui/index.ts'
import type { LawQuery } from '../law/ask-law.ts'
import { buyerChoices, kindChoices, partName, regimeChoices, sentence } from '../words.ts'
import { answered, answerPlace, askedOf, isAsked, lawNavigation, questionForm } from './calculator.ts'

const title = words('Hvilke regler gjelder?', 'Kva reglar gjeld?', 'Which rules apply?')

export const routePage: PageDefinition<Services> = {
  path: '/law',
  access: { kind: 'public' },
  render: async (request) => page(request),
}

function page(request: PageRequest): PageContent {
  const query = askedOf(request, 'route')
  const asked = isAsked(query, 'route')
  return {
    title: request.t(title),
    section: '/law',
    body: html`
      ${pageHeading(request, {
        title,
        lead: request.t(
          words(
            'Skriv hva anskaffelsen er verdt og hvem som kjøper. Svaret sier hvilken del av regelverket som gjelder, hvilke prosedyrer som er åpne, og hvilke regler det bygger på.',
            'Skriv kva innkjøpet er verdt og kven som kjøper. Svaret seier kva del av regelverket som gjeld, kva prosedyrar som er opne, og kva reglar det byggjer på.',
            'State what the procurement is worth and who buys. The answer says which part of the rules applies, which procedures are open, and which rules it rests on.',
          ),
        ),
      })}
      ${lawNavigation(request)}
      ${panel(questionBox(request, asked))}
      ${asked ? answered(request, 'route', query, (answer) => answerOf(request, answer, query)) : tools(request)}`,
  }
}

function questionBox(request: PageRequest, asked: boolean): Html {
  const f = questionForm(request, 'route', { date: dateToType(request.now), regime: 'procurement' }, asked)
  return formBox(
    f,
    [
      fieldRow(
        selectField(f, {
          name: 'kind',
          label: words('Hva kjøpes', 'Kva blir kjøpt', 'What is bought'),
          choices: kindChoices,
        }),
        selectField(f, {
          name: 'buyer',
          label: words('Hvem kjøper', 'Kven kjøper', 'Who buys'),
          choices: buyerChoices,
        }),
      ),
      fieldRow(
        moneyField(f, {
          name: 'value',
          label: words('Anslått verdi uten mva.', 'Anslått verdi utan mva.', 'Estimated value without VAT'),
        }),
        dateField(f, {
          name: 'date',
          label: words('Dagen kunngjøringen sendes', 'Dagen kunngjeringa blir send', 'Day the notice is sent'),
        }),
      ),
      details(
        f,
        words(
          'Opsjoner, løpende avtaler, rammeavtaler og delkontrakter',
          'Opsjonar, løpande avtalar, rammeavtalar og delkontraktar',
          'Options, open-ended contracts, framework agreements and lots',
        ),
        more(f),
        ['options', 'extensions', 'monthly', 'framework-maximum', 'prizes', 'lot', 'small-lot', 'design-contest'].some(
          (name) => valuesOf(f, name).some((value) => value !== ''),
        ) || !['', 'procurement'].includes(String(f.initial['regime'] ?? '')),
      ),
    ],
    {
      submit: words('Finn reglene', 'Finn reglane', 'Find the rules'),
      action: `/law#${answerPlace}`,
      name: title,
    },
  )
}

function more(f: Form): Renderable {
  const money = (name: string, label: ReturnType<typeof words>) => moneyField(f, { name, label, optional: true })
  return html`<div class="stack">
    ${fieldRow(
      money('options', words('Opsjoner', 'Opsjonar', 'Options')),
      money('extensions', words('Forlengelser', 'Forlengingar', 'Extensions')),
      money('prizes', words('Premier til deltakere', 'Premiar til deltakarar', 'Prizes to participants')),
    )}
    ${fieldRow(
      money(
        'monthly',
        words('Verdi per måned, uten sluttdato', 'Verdi per månad, utan sluttdato', 'Value a month, no end date'),
      ),
      money('framework-maximum', words('Rammeavtalens maksimum', 'Maksimum for rammeavtala', 'Framework maximum')),
    )}
    ${lotFields(f, 'lot', words('Delkontrakt {number}', 'Delkontrakt {number}', 'Lot {number}'), 3)}
    ${lotFields(
      f,
      'small-lot',
      words(
        'Liten delkontrakt {number} (§ 5-4 (8))',
        'Liten delkontrakt {number} (§ 5-4 (8))',
        'Small lot {number} (§ 5-4 (8))',
      ),
      1,
    )}
    ${fieldRow(
      selectField(f, { name: 'regime', label: words('Regelverk', 'Regelverk', 'Regulation'), choices: regimeChoices }),
    )}
    ${checkboxField(f, {
      name: 'design-contest',
      label: words('Plan- og designkonkurranse', 'Plan- og designkonkurranse', 'Design contest'),
    })}
  </div>`
}

/** Always one empty line more than is filled in: asking again gives room for the next. */
function lotFields(f: Form, name: string, label: ReturnType<typeof words>, least: number): Html {
  const values = valuesOf(f, name).filter((value) => value !== '')
  const count = Math.min(200, Math.max(least, values.length + 1))
  return fieldRow(
    Array.from({ length: count }, (_, index) => {
      const one: Form = { ...f, id: `${f.id}-${index}`, initial: { [name]: values[index] ?? '' } }
      const numbered = words(
        label.nb.replace('{number}', String(index + 1)),
        label.nn.replace('{number}', String(index + 1)),
        label.en.replace('{number}', String(index + 1)),
      )
      return moneyField(one, { name, label: numbered, optional: true })
    }),
  )
}

function money(amount: string, language: 'nb' | 'nn' | 'en'): string {
  return kronerText(parseKroner(amount) ?? 0n)[language]
}

const noticeNames = {
  none: words('Ingen kunngjøring', 'Inga kunngjering', 'No notice'),
  national: words('Doffin', 'Doffin', 'Doffin'),
  ted: words('Doffin og TED', 'Doffin og TED', 'Doffin and TED'),
}

const thresholdNames = {
  entry: words('Innslagspunkt', 'Innslagspunkt', 'Entry value'),
  national: words('Nasjonal terskelverdi', 'Nasjonal terskelverdi', 'National threshold'),
  eea: words('EØS-terskelverdi', 'EØS-terskelverdi', 'EEA threshold'),
}

function answerOf(request: PageRequest, answer: RouteResult, query: LawQuery): Renderable {
  const { t, language } = request
  return html`${keyFigures(request, [
    {
      label: words('Gjelder', 'Gjeld', 'Applies'),
      value: partName(answer.parts, language),
      note: sentence(answer.regulation)[language],
    },
    { label: words('Kunngjøres i', 'Blir kunngjort i', 'Published in'), value: t(noticeNames[answer.notice]) },
    { label: words('Verdi uten mva.', 'Verdi utan mva.', 'Value without VAT'), value: money(answer.value, language) },
  ])}
  ${table(request, {
    caption: words('Terskelverdier på dagen', 'Terskelverdiar på dagen', 'Thresholds on the day'),
    rows: answer.thresholds,
    columns: [
      { key: 'name', label: words('Terskel', 'Terskel', 'Threshold'), cell: (each) => t(thresholdNames[each.id]) },
      {
        key: 'amount',
        label: words('Beløp', 'Beløp', 'Amount'),
        kind: 'number',
        cell: (each) => money(each.amount, language),
      },
      {
        key: 'reached',
        label: words('Nådd', 'Nådd', 'Reached'),
        cell: (each) =>
          each.reached
            ? tag(request, words('Nådd', 'Nådd', 'Reached'), 'accent')
            : tag(request, words('Under', 'Under', 'Below')),
      },
    ],
  })}
  ${
    answer.valueSteps.length < 2
      ? nothing
      : table(request, {
          caption: words('Slik er verdien regnet', 'Slik er verdien rekna', 'How the value was added up'),
          rows: answer.valueSteps,
          columns: [
            { key: 'name', label: words('Ledd', 'Ledd', 'Item'), cell: (step) => sentence(step.name)[language] },
            {
              key: 'amount',
              label: words('Beløp', 'Beløp', 'Amount'),
              kind: 'number',
              cell: (step) => money(step.amount, language),
            },
          ],
          foot: [t(words('Sum', 'Sum', 'Sum')), money(answer.value, language)],
        })
  }
  ${
    answer.lots.length === 0
      ? nothing
      : table(request, {
          caption: words('Delkontrakter', 'Delkontraktar', 'Lots'),
          rows: answer.lots,
          columns: [
            { key: 'id', label: words('Delkontrakt', 'Delkontrakt', 'Lot'), cell: (lot) => lot.id },
            {
              key: 'value',
              label: words('Verdi', 'Verdi', 'Value'),
              kind: 'number',
              cell: (lot) => money(lot.value, language),
            },
            { key: 'part', label: words('Gjelder', 'Gjeld', 'Applies'), cell: (lot) => partName(lot.parts, language) },
          ],
        })
  }
  ${answer.procedures.length === 0 ? nothing : procedures(request, answer, query)}`
}

const allowedNames: Readonly<Record<ProcedureChoice['allowed'], readonly [ReturnType<typeof words>, Tone]>> = {
  always: [words('Åpen', 'Open', 'Open'), 'success'],
  'on-grounds': [words('På vilkår', 'På vilkår', 'On grounds'), 'warning'],
  no: [words('Ikke åpen', 'Ikkje open', 'Not open'), 'neutral'],
}

function procedures(request: PageRequest, answer: RouteResult, query: LawQuery): Html {
  const { t, language } = request
  const next = (page: string, procedure: string): string =>
    `/law/${page}?${new URLSearchParams({
      procedure,
      part: answer.part,
      regime: answer.regime,
      buyer: String(query['buyer'] ?? ''),
      sent: answer.date,
      electronic: 'true',
    })}#${answerPlace}`
  return section(
    request,
    { title: words('Prosedyrer', 'Prosedyrar', 'Procedures') },
    table<ProcedureChoice>(request, {
      caption: words('Prosedyrer i denne delen', 'Prosedyrar i denne delen', 'Procedures in this part'),
      captionHidden: true,
      rows: answer.procedures,
      columns: [
        {
          key: 'name',
          label: words('Prosedyre', 'Prosedyre', 'Procedure'),
          cell: (each) => sentence(each.name)[language],
        },
        {
          key: 'allowed',
          label: words('Kan brukes', 'Kan brukast', 'May be used'),
          cell: (each) => tag(request, ...allowedNames[each.allowed]),
        },
        {
          key: 'why',
          label: words('Hvorfor', 'Kvifor', 'Why'),
          cell: (each) =>
            html`${each.why[language]} <span class="rule">${each.paragraph}</span>${
              each.grounds.length === 0
                ? nothing
                : details(
                    request,
                    words('Grunnlagene', 'Grunnlaga', 'The grounds'),
                    html`<ul class="ds-list">${each.grounds.map((ground) => html`<li>${sentence(ground.text)[language]}</li>`)}</ul>`,
                  )
            }`,
        },
        {
          key: 'next',
          label: words('Videre', 'Vidare', 'Next'),
          kind: 'actions',
          cell: (each) =>
            each.allowed === 'no'
              ? nothing
              : html`<span class="tags">${link(request, next('plan', each.procedure), words('Tidsplan', 'Tidsplan', 'Time plan'))}${link(request, next('limits', each.procedure), words('Frister', 'Fristar', 'Time limits'))}<span class="ds-sr-only">${t(each.name)}</span></span>`,
        },
      ],
    }),
  )
}

function tools(request: PageRequest): Html {
  const one = (href: string, name: ReturnType<typeof words>, about: ReturnType<typeof words>) =>
    card(request, { title: name, href, body: html`<p>${request.t(about)}</p>`, level: 3 })
  return section(
    request,
    {
      title: words('Regn ut', 'Rekn ut', 'Calculate'),
      actions: buttonLink(request, {
        href: '/scoring',
        label: words('Prøv en evalueringsmodell', 'Prøv ein evalueringsmodell', 'Try an evaluation model'),
      }),
    },
    cards([
      one(
        '/law/limits',
        words('Frister', 'Fristar', 'Time limits'),
        words(
          'Korteste lovlige frist, og om en frist du har valgt holder.',
          'Kortaste lovlege frist, og om ein frist du har valt held.',
          'The shortest lawful time limit, and whether one that you chose holds.',
        ),
      ),
      one(
        '/law/plan',
        words('Tidsplan', 'Tidsplan', 'Time plan'),
        words(
          'Hele konkurransen som kalender, fra kunngjøring til signert kontrakt.',
          'Heile konkurransen som kalender, frå kunngjering til signert kontrakt.',
          'The whole competition as a calendar, from notice to signed contract.',
        ),
      ),
      one(
        '/law/standstill',
        words('Karens', 'Karens', 'Standstill'),
        words(
          'Når karensperioden er ute, og når kontrakten tidligst kan signeres.',
          'Når karensperioden er ute, og når kontrakten tidlegast kan signerast.',
          'When the standstill ends, and when the contract may be signed.',
        ),
      ),
      one(
        '/law/workdays',
        words('Virkedager', 'Verkedagar', 'Working days'),
        words(
          'Tell virkedager frem eller tilbake, med norske helligdager.',
          'Tel verkedagar fram eller tilbake, med norske heilagdagar.',
          'Count working days forward or back, with Norwegian public holidays.',
        ),
      ),
      one(
        '/law/rows',
        words('Alle regler', 'Alle reglar', 'All rules'),
        words(
          'Hver regel med dato, paragraf og kilde, og hva som er endret når.',
          'Kvar regel med dato, paragraf og kjelde, og kva som er endra når.',
          'Every rule with date, paragraph and source, and what changed when.',
        ),
      ),
    ]),
  )
}
