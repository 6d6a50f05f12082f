// Minimum time limits: how many days each phase must have, and whether a chosen deadline holds.
import { circumstanceName } from '@heldigital/law'
import { html, nothing, type Renderable } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  alert,
  dateField,
  dateTimeField,
  dateToType,
  fieldRow,
  formatDate,
  formBox,
  keyFigures,
  pageHeading,
  panel,
  table,
} from '../../../ui/index.ts'
import type { LawAnswers } from '../law/questions.ts'
import { answered, answerPlace, askedOf, breadcrumb, isAsked, lawNavigation, questionForm } from './calculator.ts'
import { circumstanceFields, procedureFields } from './procedure-fields.ts'

const title = words('Frister', 'Fristar', 'Time limits')

export const limitsPage: PageDefinition<Services> = {
  path: '/law/limits',
  access: { kind: 'public' },
  render: async (request) => page(request),
}

function page(request: PageRequest): PageContent {
  const query = askedOf(request, 'limits')
  const asked = isAsked(query, 'limits')
  const usual = {
    sent: dateToType(request.now),
    part: 'III',
    procedure: 'open',
    regime: 'procurement',
    electronic: 'true',
  }
  const f = questionForm(request, 'limits', usual, asked)
  return {
    title: request.t(title),
    section: '/law',
    breadcrumb: breadcrumb(request),
    body: html`
      ${pageHeading(request, {
        title,
        lead: request.t(
          words(
            'Den korteste fristen loven tillater, regnet med helger og helligdager.',
            'Den kortaste fristen lova tillèt, rekna med helger og heilagdagar.',
            'The shortest time limit that the law allows, counted with weekends and public holidays.',
          ),
        ),
      })}
      ${lawNavigation(request)}
      ${panel(
        formBox(
          f,
          [
            procedureFields(f),
            circumstanceFields(f, [
              fieldRow(
                dateTimeField(f, {
                  name: 'deadline',
                  optional: true,
                  label: words('Holder denne fristen?', 'Held denne fristen?', 'Does this deadline hold?'),
                }),
                dateField(f, {
                  name: 'invitation-sent',
                  optional: true,
                  label: words(
                    'Invitasjon til å gi tilbud sendt',
                    'Invitasjon til å gje tilbod send',
                    'Invitation to tender sent',
                  ),
                }),
              ),
            ]),
          ],
          {
            submit: words('Regn ut fristen', 'Rekn ut fristen', 'Calculate the limit'),
            action: `/law/limits#${answerPlace}`,
            name: title,
          },
        ),
      )}
      ${asked ? answered(request, 'limits', query, (answer) => answerOf(request, answer)) : nothing}`,
  }
}

function answerOf(request: PageRequest, answer: LawAnswers['limits']): Renderable {
  const { language, t } = request
  const days = (count: number | null): string =>
    count === null
      ? t(words('Rimelig tid', 'Rimeleg tid', 'Reasonable time'))
      : `${count} ${t(words('dager', 'dagar', 'days'))}`
  return html`${
    answer.deadline === undefined
      ? nothing
      : alert(request, {
          tone: 'success',
          title: words('Fristen holder', 'Fristen held', 'The deadline holds'),
          body:
            answer.deadline.answersBy === null
              ? undefined
              : html`<p>${t(words('Spørsmål stilt i tide må være besvart senest', 'Spørsmål stilte i tide må vere svara på seinast', 'Questions asked in time must be answered by'))} ${formatDate(answer.deadline.answersBy, language, 'weekday')}.</p>`,
        })
  }${keyFigures(request, [
    { label: words('Minst', 'Minst', 'At least'), value: days(answer.minimumDays) },
    {
      label: words('Tidligste lovlige frist', 'Tidlegaste lovlege frist', 'Earliest lawful deadline'),
      value:
        answer.earliestDeadlineDate === null
          ? t(words('Ingen fast', 'Ingen fast', 'None fixed'))
          : formatDate(answer.earliestDeadlineDate, language),
      note:
        answer.earliestDeadlineDate === null
          ? undefined
          : t(words('når dagen er ute, kl. 24:00', 'når dagen er ute, kl. 24:00', 'when the day has run out, 24:00')),
    },
  ])}
  ${table(request, {
    caption: words('Fasene', 'Fasane', 'The phases'),
    rows: answer.phases,
    columns: [
      { key: 'name', label: words('Fase', 'Fase', 'Phase'), cell: (phase) => phase.name[language] },
      {
        key: 'from',
        label: words('Løper fra', 'Går frå', 'Runs from'),
        cell: (phase) => (phase.from === null ? '–' : formatDate(phase.from, language, 'short')),
      },
      { key: 'days', label: words('Minst', 'Minst', 'At least'), cell: (phase) => days(phase.minimumDays) },
      {
        key: 'last',
        label: words('Tidligst ute', 'Tidlegast ute', 'Ends earliest'),
        cell: (phase) =>
          phase.earliestDeadlineDate === null ? '–' : formatDate(phase.earliestDeadlineDate, language, 'short'),
      },
      {
        key: 'because',
        label: words('Endret av', 'Endra av', 'Changed by'),
        cell: (phase) =>
          phase.because.length === 0 ? '–' : phase.because.map((each) => circumstanceName(each)[language]).join(', '),
      },
      { key: 'paragraph', label: words('Paragraf', 'Paragraf', 'Paragraph'), cell: (phase) => phase.paragraph },
    ],
  })}`
}
