// What every calculator page shares: the way between them, the reading of a form, and how an answer gives its reasons.
import { valueText, type Question, type UsedRow } from '@heldigital/law'
import { inputFromForm, type FormFields } from '../../../kernel/http/form.ts'
import { html, nothing, type Html, type Renderable } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { words, type Text } from '../../../kernel/language.ts'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import {
  alert,
  date,
  details,
  link,
  problemBox,
  prose,
  queryForm,
  section,
  table,
  tag,
  type Form,
} from '../../../ui/index.ts'
import { askLaw, lawArguments, type LawQuery } from '../law/ask-law.ts'
import { lawQuestions, type LawAnswers, type LawQuestion } from '../law/questions.ts'
import { statusTags, statusTones } from '../words.ts'

export const law = words('Regler', 'Reglar', 'Rules')

const places: readonly { readonly href: string; readonly label: Text }[] = [
  { href: '/law', label: words('Terskel og del', 'Terskel og del', 'Threshold and part') },
  { href: '/law/limits', label: words('Frister', 'Fristar', 'Time limits') },
  { href: '/law/plan', label: words('Tidsplan', 'Tidsplan', 'Time plan') },
  { href: '/law/standstill', label: words('Karens', 'Karens', 'Standstill') },
  { href: '/law/workdays', label: words('Virkedager', 'Verkedagar', 'Working days') },
  { href: '/law/rows', label: words('Alle regler', 'Alle reglar', 'All rules') },
]

/** The calculators beside each other, the one that is open marked. */
export function lawNavigation(request: PageRequest): Html {
  return html`<nav class="subnav" aria-label="${request.t(words('Regler', 'Reglar', 'Rules'))}"><ul>${places.map(
    ({ href, label }) =>
      html`<li>${
        request.url.pathname === href
          ? html`<a href="${href}" aria-current="page">${request.t(label)}</a>`
          : html`<a href="${href}">${request.t(label)}</a>`
      }</li>`,
  )}</ul></nav>`
}

export function breadcrumb(request: PageRequest): { readonly href: string; readonly label: string }[] {
  return [{ href: '/law', label: request.t(law) }]
}

/** What the address asks, by the question's own parameters; others are left alone. */
export function askedOf(request: PageRequest, question: LawQuestion): LawQuery {
  const schema = lawQuestions[question]
  const fields: Record<string, string[]> = {}
  for (const name of Object.keys(schema.properties)) {
    const values = request.url.searchParams.getAll(name).filter((value) => value.trim() !== '')
    if (values.length > 0) fields[name] = values
  }
  const plain: FormFields = Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  )
  return inputFromForm(schema, plain, (local) => local) as LawQuery
}

/** The form of the question, filled with what was asked, else with what is usual. */
export function questionForm(
  request: PageRequest,
  question: LawQuestion,
  usual: Readonly<Record<string, string>>,
  isAsked: boolean,
): Form {
  const form = queryForm(request, `law-${question}`)
  const given = Object.fromEntries(Object.entries(form.initial).filter(([, value]) => value !== ''))
  return { ...form, initial: isAsked ? { ...form.initial } : { ...usual, ...given } }
}

/** Whether the address asks something: every parameter that the question needs is there. */
export function isAsked(query: LawQuery, question: LawQuestion): boolean {
  return (lawQuestions[question].required ?? []).every((name) => query[name] !== undefined)
}

export const answerPlace = 'answer'

/** The answer with its reasons below it, or the law's refusal. */
export function answered<Q extends Exclude<LawQuestion, 'rows' | 'holidays'>>(
  request: PageRequest,
  question: Q,
  query: LawQuery,
  show: (answer: LawAnswers[Q]) => Renderable,
): Html {
  const answer = askLaw(question, query, request.now as never)
  return html`<div class="answer stack" id="${answerPlace}">${
    isRefusal(answer)
      ? refused(request, answer)
      : html`${caution(request, answer)}${show(answer)}${reasons(request, answer)}`
  }${forSystems(request, question, query)}</div>`
}

function refused(request: PageRequest, refusal: Refusal): Html {
  return problemBox(request, refusal)
}

interface Reasoned {
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Readonly<Record<'nb' | 'nn' | 'en', readonly string[]>>
}

function reasons(request: PageRequest, answer: Reasoned): Html {
  return html`${pending(request, answer)}${section(
    request,
    { title: words('Hvorfor', 'Kvifor', 'Why') },
    prose(html`<ul>${answer.explanation[request.language].map((each) => html`<li>${each}</li>`)}</ul>`),
  )}${rowsUsed(request, answer.rows)}`
}

/** Said before the answer itself, in one line: the questions follow below it. */
function caution(request: PageRequest, { needsConfirmation }: Reasoned): Html {
  if (needsConfirmation.length === 0) return nothing
  const count = String(needsConfirmation.length)
  return html`<p class="law-caution">${tag(request, statusTags.pending, 'warning')} <a class="ds-link" href="#confirm">${request.t(
    needsConfirmation.length === 1 ? oneToConfirm : manyToConfirm,
    { count },
  )}</a></p>`
}

const oneToConfirm = words(
  'Én regel bak svaret må bekreftes av et menneske først',
  'Éin regel bak svaret må stadfestast av eit menneske først',
  'One rule behind the answer must first be confirmed by a person',
)
const manyToConfirm = words(
  '{count} regler bak svaret må bekreftes av et menneske først',
  '{count} reglar bak svaret må stadfestast av eit menneske først',
  '{count} rules behind the answer must first be confirmed by a person',
)

/** A row that is not confirmed carries no decision in silence. */
function pending(request: PageRequest, { needsConfirmation, rows }: Reasoned): Html {
  if (needsConfirmation.length === 0) return nothing
  const questions = alert(request, {
    tone: 'warning',
    title: words(
      'Må bekreftes før svaret brukes',
      'Må stadfestast før svaret blir brukt',
      'Must be confirmed before the answer is used',
    ),
    body: html`<ul class="ds-list">${needsConfirmation.map(({ row, question }) => {
      const used = rows.find((each) => each.id === row)
      return html`<li>${used === undefined ? nothing : html`<strong>${used.title[request.language]}:</strong> `}${question[request.language]} <span class="rule">${used?.paragraph ?? row}</span></li>`
    })}</ul><p>${request.t(pendingText)}</p>`,
  })
  return html`<div id="confirm">${questions}</div>`
}

const pendingText = words(
  'Slå opp verdien i den paragrafen som er nevnt. Den som fører saken bekrefter raden, og bekreftelsen følger saken med navn og tid.',
  'Slå opp verdien i den paragrafen som er nemnd. Den som fører saka stadfestar rada, og stadfestinga følgjer saka med namn og tid.',
  'Look the value up in the paragraph named. Whoever runs the case confirms the row, and the confirmation stays in the case with name and time.',
)

/** The rows of law that the answer rests on. */
export function rowsUsed(request: PageRequest, rows: readonly UsedRow[]): Html {
  const { t, language } = request
  return section(
    request,
    { title: words('Reglene svaret bygger på', 'Reglane svaret byggjer på', 'The rules behind the answer') },
    table<UsedRow>(request, {
      caption: words('Rader brukt', 'Rader brukte', 'Rows used'),
      captionHidden: true,
      rows,
      columns: [
        {
          key: 'rule',
          label: words('Regel', 'Regel', 'Rule'),
          cell: (row) =>
            html`${link(request, rowAddress(row), row.title)}<span class="note law-value">${valueText(row.value)[language]}</span>`,
        },
        {
          key: 'paragraph',
          label: words('Paragraf og kilde', 'Paragraf og kjelde', 'Paragraph and source'),
          cell: (row) => html`${row.paragraph}<span class="note law-value" lang="en">${row.source}</span>`,
        },
        {
          key: 'valid',
          label: words('Gjelder', 'Gjeld', 'Valid'),
          cell: (row) => validity(request, row),
        },
        {
          key: 'status',
          label: words('Hvor sikker', 'Kor sikker', 'How sure'),
          cell: (row) =>
            html`${tag(request, statusTags[row.status], statusTones[row.status])}${
              row.confirmation === undefined
                ? nothing
                : html`<span class="note law-value">${t(words('Bekreftet av', 'Stadfesta av', 'Confirmed by'))} ${row.confirmation.by}</span>`
            }`,
        },
      ],
    }),
  )
}

/** From when a row is valid, and until when. */
export function validity(
  request: PageRequest,
  row: { readonly validFrom: string; readonly validTo: string | null },
): Html {
  return row.validTo === null
    ? html`${request.t(words('fra', 'frå', 'from'))} ${date(request, row.validFrom, 'short')}`
    : html`${date(request, row.validFrom, 'short')} – ${date(request, row.validTo, 'short')}`
}

export function rowAddress(row: { readonly rule: string }): string {
  return `/law/rows?rule=${encodeURIComponent(row.rule)}`
}

/** The same question as an address for systems and as a command. */
function forSystems(request: PageRequest, question: LawQuestion, query: LawQuery): Html {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query))
    for (const each of Array.isArray(value) ? (value as readonly string[]) : [value])
      if (each !== undefined && each !== false) parameters.append(name, String(each))
  const address = `/api/v1/law/${question}?${parameters}`
  const command = ['heldigital', 'law', question, ...lawArguments(query), '--json'].map(quoted).join(' ')
  return details(
    request,
    words('Samme svar for systemer', 'Same svar for system', 'The same answer for systems'),
    html`<p><a class="ds-link law-address" href="${address}">${address}</a></p><pre tabindex="0"><code>${command}</code></pre>`,
  )
}

function quoted(word: string): string {
  return /^[A-Za-z0-9_.:=+/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
