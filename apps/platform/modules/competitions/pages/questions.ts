// The buyer's questions and answers while the competition is open. Who asked is not shown: the answer goes to all.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  alert,
  dateTime,
  deadline,
  emptyState,
  facts,
  form,
  formBox,
  hiddenField,
  panel,
  section,
  stack,
  tag,
  textArea,
} from '../../../ui/index.ts'
import type { Question } from '../competition/index.ts'
import { buyerAccess, caseOf, competitionPage, type Case } from './case.ts'

export const questionsPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/questions',
  access: buyerAccess,
  commands: ['competitions.answer-question'],
  render: async (request, services) => {
    const own = await caseOf(request, services)
    if (isRefusal(own)) return own
    const { state } = own
    const { t } = request
    const open = state.questions.filter((question) => question.answer === undefined)
    const answered = state.questions.filter((question) => question.answer !== undefined)
    return competitionPage(
      own,
      { title: words('Tilbud og spørsmål', 'Tilbod og spørsmål', 'Tenders and questions') },
      state.policy === undefined
        ? nothing
        : facts(request, [
            {
              label: words('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders'),
              value: deadline(request, state.policy.deadline as typeof request.now),
            },
          ]),
      state.openings.length === 0 &&
        state.opened.length === 0 &&
        (state.stage === 'published' || state.stage === 'closed')
        ? alert(request, {
            tone: 'info',
            title: words('Tilbudene er forseglet', 'Tilboda er forsegla', 'The tenders are sealed'),
            body: html`<p>${t(words('Før åpningen kan ingen hos oppdragsgiveren se hvem som har levert, eller hvor mange.', 'Før opninga kan ingen hos oppdragsgivaren sjå kven som har levert, eller kor mange.', 'Before the opening nobody at the buyer can see who has tendered, or how many.'))}</p>`,
          })
        : nothing,
      section(
        request,
        { title: words('Venter på svar', 'Ventar på svar', 'Awaiting an answer') },
        open.length === 0
          ? emptyState(request, {
              title: words('Ingen spørsmål venter', 'Ingen spørsmål ventar', 'No questions are waiting'),
            })
          : stack(...open.map((question) => openQuestion(own, question))),
      ),
      section(
        request,
        { title: words('Besvart for alle', 'Svart for alle', 'Answered to everyone') },
        answered.length === 0
          ? emptyState(request, { title: words('Ingen svar ennå', 'Ingen svar enno', 'No answers yet') })
          : stack(...answered.map((question) => answeredQuestion(own, question))),
      ),
    )
  },
}

function openQuestion(own: Case, question: Question): Html {
  const { request } = own
  const f = form(request, { command: 'competitions.answer-question', key: question.id, stream: own.ref })
  return panel(
    stack(
      html`<p class="note">${request.t(words('Spurt', 'Spurt', 'Asked'))} ${dateTime(request, question.askedAt)}</p>`,
      html`<blockquote class="prose"><p>${question.text}</p></blockquote>`,
      own.may('caseOfficer') && own.state.stage === 'published'
        ? formBox(
            f,
            [
              hiddenField(f, 'question', question.id),
              textArea(f, { name: 'answer', label: words('Svar', 'Svar', 'Answer'), rows: 4 }),
              textArea(f, {
                name: 'rephrased',
                label: words(
                  'Spørsmålet slik det publiseres',
                  'Spørsmålet slik det blir publisert',
                  'The question as published',
                ),
                description: words(
                  'Fyll ut hvis spørsmålets egne ord røper hvem som spør.',
                  'Fyll ut om orda i spørsmålet røper kven som spør.',
                  'Fill in if the question’s own words tell who asks.',
                ),
                rows: 2,
                maxLength: 4000,
                optional: true,
              }),
            ],
            { submit: words('Publiser svaret for alle', 'Publiser svaret for alle', 'Publish the answer to everyone') },
          )
        : tag(request, words('Ubesvart', 'Ikkje svart', 'Unanswered'), 'warning'),
    ),
  )
}

function answeredQuestion({ request }: Case, question: Question): Html {
  return panel(
    stack(
      html`<blockquote class="prose"><p>${question.text}</p></blockquote>`,
      html`<div class="prose"><p>${question.answer}</p></div>`,
      question.answeredAt === undefined ? nothing : html`<p class="note">${dateTime(request, question.answeredAt)}</p>`,
    ),
  )
}
