// Standstill: when it ends, and the first moment at which the contract may be signed.
import type { StandstillResult } from '@heldigital/law'
import { html, nothing, type Renderable } from '../../../kernel/http/html.ts'
import type { PageContent, PageDefinition, PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import {
  checkboxField,
  dateField,
  dateToType,
  fieldRow,
  formatDate,
  formBox,
  keyFigures,
  numberField,
  pageHeading,
  panel,
  selectField,
} from '../../../ui/index.ts'
import { exceptionChoices, partChoices, regimeChoices } from '../words.ts'
import { answered, answerPlace, askedOf, breadcrumb, isAsked, lawNavigation, questionForm } from './calculator.ts'

const title = words('Karensperiode', 'Karensperiode', 'Standstill')

export const standstillPage: PageDefinition<Services> = {
  path: '/law/standstill',
  access: { kind: 'public' },
  render: async (request) => page(request),
}

function page(request: PageRequest): PageContent {
  const query = askedOf(request, 'standstill')
  const asked = isAsked(query, 'standstill')
  const usual = { sent: dateToType(request.now), part: 'III', regime: 'procurement', electronic: 'true' }
  const f = questionForm(request, 'standstill', usual, asked)
  return {
    title: request.t(title),
    section: '/law',
    breadcrumb: breadcrumb(request),
    body: html`
      ${pageHeading(request, {
        title,
        lead: request.t(
          words(
            'Fra tildelingsbrevet er sendt til kontrakten kan signeres.',
            'Frå tildelingsbrevet er sendt til kontrakten kan signerast.',
            'From the award letter until the contract may be signed.',
          ),
        ),
      })}
      ${lawNavigation(request)}
      ${panel(
        formBox(
          f,
          [
            fieldRow(
              selectField(f, {
                name: 'part',
                label: words('Del av regelverket', 'Del av regelverket', 'Part of the rules'),
                choices: partChoices,
              }),
              dateField(f, {
                name: 'sent',
                label: words('Siste tildelingsbrev sendt', 'Siste tildelingsbrev sendt', 'Last award letter sent'),
              }),
            ),
            checkboxField(f, {
              name: 'electronic',
              label: words(
                'Alle brev er sendt elektronisk',
                'Alle brev er sende elektronisk',
                'Every letter was sent electronically',
              ),
            }),
            fieldRow(
              selectField(f, {
                name: 'exception',
                optional: true,
                label: words('Unntak', 'Unntak', 'Exception'),
                choices: exceptionChoices,
              }),
              selectField(f, {
                name: 'regime',
                label: words('Regelverk', 'Regelverk', 'Regulation'),
                choices: regimeChoices,
              }),
              numberField(f, {
                name: 'days',
                optional: true,
                whole: true,
                label: words('Egne dager', 'Eigne dagar', 'Own choice of days'),
              }),
            ),
          ],
          {
            submit: words('Regn ut karens', 'Rekn ut karens', 'Calculate'),
            action: `/law/standstill#${answerPlace}`,
            name: title,
          },
        ),
      )}
      ${asked ? answered(request, 'standstill', query, (answer) => answerOf(request, answer)) : nothing}`,
  }
}

const requiredNames = {
  required: words('Påkrevd', 'Påkravd', 'Required'),
  reasonable: words('Rimelig tid', 'Rimeleg tid', 'Reasonable time'),
  recommended: words('Anbefalt', 'Tilrådd', 'Recommended'),
  none: words('Ikke påkrevd', 'Ikkje påkravd', 'Not required'),
}

function answerOf(request: PageRequest, answer: StandstillResult): Renderable {
  const { language, t } = request
  return keyFigures(request, [
    {
      label: words('Karens', 'Karens', 'Standstill'),
      value:
        answer.days === null
          ? t(words('Ingen', 'Ingen', 'None'))
          : `${answer.days} ${t(words('dager', 'dagar', 'days'))}`,
      note: t(answer.voluntary ? words('Frivillig', 'Frivillig', 'Voluntary') : requiredNames[answer.required]),
    },
    {
      label: words('Siste dag', 'Siste dag', 'Last day'),
      value: answer.lastDay === null ? '–' : formatDate(answer.lastDay, language),
      note: answer.lastDay === null ? undefined : t(words('til kl. 24:00', 'til kl. 24:00', 'until 24:00')),
    },
    {
      label: words('Kan signeres fra', 'Kan signerast frå', 'May be signed from'),
      value:
        answer.earliestSigningDate === null
          ? t(words('Straks', 'Straks', 'At once'))
          : formatDate(answer.earliestSigningDate, language),
    },
  ])
}
