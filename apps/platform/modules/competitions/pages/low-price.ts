// A price that seems abnormally low: the question to the tenderer, the answer, and the rejection that may follow (FOA § 24-9).
import { priceDeviations } from '@heldigital/scoring'
import { plus } from '../../../kernel/clock.ts'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import { words } from '../../../kernel/language.ts'
import {
  alert,
  dateTime,
  dateTimeField,
  deadline,
  details,
  form,
  formBox,
  panel,
  section,
  selectField,
  stack,
  tag,
  textArea,
} from '../../../ui/index.ts'
import type { CompetitionState } from '../competition/index.ts'
import { rejectionForms, rejections } from './rejection.ts'
import type { Case } from './case.ts'

/** Per cent under the median of the others from which a price is pointed out; whether it is abnormal is for people to say. */
const suspicious = '30'

/** Tenders whose price on some lot lies far under the median of the other prices. */
export function lowPriced(state: CompetitionState): readonly string[] {
  const found = state.results.flatMap(({ ranking }) =>
    priceDeviations(ranking, suspicious).flatMap(({ tender, ask }) => (ask ? [tender] : [])),
  )
  return [...new Set(found)]
}

export function lowPriceSection(own: Case, supplier: (organisation: string) => string): Html {
  const { request, state } = own
  const { t } = request
  const nameOf = (tender: string): string =>
    supplier(state.opened.find((each) => each.tender === tender)?.supplier ?? '')
  const low = lowPriced(state).filter((tender) => !state.explanations.some((each) => each.tender === tender))
  const open = state.opened.filter(
    (tender) =>
      !state.rejections.some((each) => each.tender === tender.tender) &&
      !state.explanations.some((each) => each.tender === tender.tender),
  )
  const may = own.may('caseOfficer') && state.stage === 'priced'
  if (!may && state.explanations.length === 0 && state.rejections.length === 0) return nothing
  const f = form(request, {
    command: 'competitions.ask-explanation',
    stream: own.ref,
    initial: { dueAt: plus(request.now, { days: 7 }), tender: low[0] ?? '' },
  })
  return section(
    request,
    {
      title: words(
        'Unormalt lave tilbud og avvisning',
        'Unormalt låge tilbod og avvising',
        'Abnormally low tenders and rejection',
      ),
    },
    stack(
      low.length === 0
        ? nothing
        : alert(request, {
            tone: 'warning',
            level: 3,
            title: words(
              'En pris ligger langt under de andre',
              'Ein pris ligg langt under dei andre',
              'A price lies far under the others',
            ),
            body: html`<p>${low.map(nameOf).join(', ')}. ${t(words('Leverandøren skal få forklare prisen før tilbudet eventuelt avvises.', 'Leverandøren skal få forklare prisen før tilbodet eventuelt blir avvist.', 'The supplier must be allowed to explain the price before the tender may be rejected.'))} <span class="rule">FOA § 24-9</span></p>`,
          }),
      ...state.explanations.map((each) =>
        panel(
          stack(
            html`<h3 class="ds-heading" data-size="2xs">${nameOf(each.tender)}</h3>`,
            html`<blockquote class="prose"><p>${each.question}</p></blockquote>`,
            each.answer === undefined
              ? html`<p>${tag(request, words('Ikke besvart', 'Ikkje svart', 'Not answered'), 'warning')} ${deadline(request, each.dueAt)}</p>`
              : html`<div class="prose"><p>${each.answer}</p></div>`,
            each.answeredAt === undefined ? nothing : html`<p class="note">${dateTime(request, each.answeredAt)}</p>`,
          ),
        ),
      ),
      rejections(own, supplier),
      may && open.length > 0
        ? details(
            request,
            words(
              'Be om forklaring på en lav pris',
              'Be om forklaring på ein låg pris',
              'Ask for an explanation of a low price',
            ),
            formBox(
              f,
              [
                selectField(f, {
                  name: 'tender',
                  label: words('Leverandør', 'Leverandør', 'Supplier'),
                  choices: open.map((tender) => ({ value: tender.tender, label: supplier(tender.supplier) })),
                }),
                textArea(f, {
                  name: 'question',
                  label: words('Hva skal forklares?', 'Kva skal forklarast?', 'What shall be explained?'),
                  rows: 3,
                  maxLength: 5000,
                }),
                dateTimeField(f, { name: 'dueAt', label: words('Svarfrist', 'Svarfrist', 'To be answered by') }),
              ],
              { submit: words('Send spørsmålet', 'Send spørsmålet', 'Send the question'), variant: 'secondary' },
            ),
            low.length > 0 || request.refusedCommand === 'competitions.ask-explanation',
          )
        : nothing,
      may ? rejectionForms(own, supplier, ['abnormally-low', 'supplier', 'deviation', 'formal']) : nothing,
    ),
  )
}
