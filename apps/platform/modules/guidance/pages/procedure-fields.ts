// The fields that the questions about time limits and about the time plan share.
import { html, type Html } from '../../../kernel/http/html.ts'
import { words } from '../../../kernel/language.ts'
import {
  checkboxField,
  dateField,
  details,
  fieldRow,
  selectField,
  textField,
  valueOf,
  type Form,
} from '../../../ui/index.ts'
import { buyerChoices, partChoices, procedureChoices, regimeChoices } from '../words.ts'

/** Which procedure, in which part, sent when. */
export function procedureFields(f: Form): Html {
  return html`${fieldRow(
    selectField(f, {
      name: 'procedure',
      label: words('Prosedyre', 'Prosedyre', 'Procedure'),
      choices: procedureChoices,
    }),
    selectField(f, {
      name: 'part',
      label: words('Del av regelverket', 'Del av regelverket', 'Part of the rules'),
      choices: partChoices,
    }),
    dateField(f, {
      name: 'sent',
      label: words('Dagen kunngjøringen sendes', 'Dagen kunngjeringa blir send', 'Day the notice is sent'),
    }),
  )}
  ${checkboxField(f, {
    name: 'electronic',
    label: words(
      'Tilbud kan leveres elektronisk',
      'Tilbod kan leverast elektronisk',
      'Tenders may be sent electronically',
    ),
  })}`
}

/** What shortens or lengthens the ordinary limits. */
export function circumstanceFields(f: Form, rest: readonly Html[]): Html {
  const names = ['urgent', 'reason', 'closed-documents', 'agreed', 'planning-notice', 'law-date', 'paper-letter']
  const used = [...names, 'invitation-sent', 'deadline', 'phase', ...plannedNames].some(
    (name) => valueOf(f, name) !== '',
  )
  return details(
    f,
    words(
      'Hast, veiledende kunngjøring og andre forhold',
      'Hast, rettleiande kunngjering og andre forhold',
      'Urgency, planning notice and other circumstances',
    ),
    html`<div class="stack">
      ${rest}
      ${fieldRow(
        dateField(f, {
          name: 'planning-notice',
          optional: true,
          label: words('Veiledende kunngjøring sendt', 'Rettleiande kunngjering send', 'Planning notice sent'),
        }),
        selectField(f, {
          name: 'regime',
          label: words('Regelverk', 'Regelverk', 'Regulation'),
          choices: regimeChoices,
        }),
        selectField(f, {
          name: 'buyer',
          optional: true,
          label: words('Hvem kjøper', 'Kven kjøper', 'Who buys'),
          choices: buyerChoices,
        }),
      )}
      ${checkboxField(f, {
        name: 'urgent',
        label: words(
          'Hast gjør den vanlige fristen umulig',
          'Hast gjer den vanlege fristen umogleg',
          'Urgency makes the ordinary limit impracticable',
        ),
      })}
      ${textField(f, {
        name: 'reason',
        optional: true,
        maxLength: 2000,
        label: words('Begrunnelsen som kunngjøres', 'Grunngjevinga som blir kunngjord', 'The reason that is published'),
      })}
      ${checkboxField(f, {
        name: 'closed-documents',
        label: words(
          'Ikke alle dokumenter er åpent tilgjengelige fra første dag',
          'Ikkje alle dokument er ope tilgjengelege frå første dag',
          'Not all documents are openly accessible from the first day',
        ),
      })}
      ${checkboxField(f, {
        name: 'agreed',
        label: words(
          'Alle utvalgte er enige om fristen',
          'Alle utvalde er samde om fristen',
          'All selected candidates have agreed to the time limit',
        ),
      })}
    </div>`,
    used || !['', 'procurement'].includes(valueOf(f, 'regime')),
  )
}

export const plannedNames = ['request-days', 'tender-days', 'selection-days', 'negotiation-days', 'evaluation-days']
