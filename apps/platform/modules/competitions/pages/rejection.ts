// Rejecting a tender with a coded ground and reasons, and the tenders that were rejected.
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import { words } from '../../../kernel/language.ts'
import { details, form, formBox, hiddenField, radioField, stack, table, textArea } from '../../../ui/index.ts'
import type { Case } from './case.ts'

const grounds = {
  formal: words('Formalfeil (FOA § 24-1)', 'Formalfeil (FOA § 24-1)', 'Formal error (FOA § 24-1)'),
  supplier: words(
    'Forhold ved leverandøren (FOA § 24-2)',
    'Forhold ved leverandøren (FOA § 24-2)',
    'The supplier (FOA § 24-2)',
  ),
  deviation: words('Forhold ved tilbudet (FOA § 24-8)', 'Forhold ved tilbodet (FOA § 24-8)', 'The tender (FOA § 24-8)'),
  'abnormally-low': words(
    'Unormalt lavt tilbud (FOA § 24-9)',
    'Unormalt lågt tilbod (FOA § 24-9)',
    'Abnormally low tender (FOA § 24-9)',
  ),
} as const

/** One form for each tender that is left, closed until it is needed. */
export function rejectionForms(
  own: Case,
  name: (supplier: string) => string,
  choices: readonly (keyof typeof grounds)[],
): Html {
  const { request, state } = own
  const { t } = request
  const left = state.opened.filter((tender) => !state.rejections.some((each) => each.tender === tender.tender))
  if (left.length === 0) return nothing
  return details(
    request,
    words('Avvis et tilbud', 'Avvis eit tilbod', 'Reject a tender'),
    stack(
      ...left.map((tender) => {
        const f = form(request, { command: 'competitions.reject-tender', key: tender.tender, stream: own.ref })
        return formBox(
          f,
          [
            hiddenField(f, 'tender', tender.tender),
            html`<h3 class="ds-heading" data-size="2xs">${name(tender.supplier)}</h3>`,
            radioField(f, {
              name: 'ground',
              label: words('Grunnlag', 'Grunnlag', 'Ground'),
              choices: choices.map((value) => ({ value, label: grounds[value] })),
            }),
            textArea(f, {
              name: 'reason',
              label: words('Begrunnelse', 'Grunngjeving', 'Reasons'),
              rows: 3,
              maxLength: 5000,
            }),
          ],
          {
            submit: words('Avvis tilbudet', 'Avvis tilbodet', 'Reject the tender'),
            tone: 'danger',
            variant: 'secondary',
            name: `${t(words('Avvis', 'Avvis', 'Reject'))} ${name(tender.supplier)}`,
            confirm: {
              title: words('Vil du avvise tilbudet?', 'Vil du avvise tilbodet?', 'Reject the tender?'),
              text: html`<p>${t(words('Leverandøren får begrunnelsen i tildelingsbrevet.', 'Leverandøren får grunngjevinga i tildelingsbrevet.', 'The supplier gets the reasons in the award letter.'))}</p>`,
            },
          },
        )
      }),
    ),
    request.refusedCommand === 'competitions.reject-tender',
  )
}

export function rejections(own: Case, name: (supplier: string) => string): Html {
  const { request, state } = own
  if (state.rejections.length === 0) return nothing
  const supplierOf = (tender: string): string =>
    name(state.opened.find((each) => each.tender === tender)?.supplier ?? '')
  return table(request, {
    caption: words('Avviste tilbud', 'Avviste tilbod', 'Rejected tenders'),
    rows: state.rejections,
    columns: [
      {
        key: 'supplier',
        label: words('Leverandør', 'Leverandør', 'Supplier'),
        cell: (each) => supplierOf(each.tender),
      },
      {
        key: 'basis',
        label: words('Hjemmel', 'Heimel', 'Legal basis'),
        cell: (each) => html`<span class="rule">${each.legalBasis}</span>`,
      },
      { key: 'reason', label: words('Begrunnelse', 'Grunngjeving', 'Reasons'), cell: (each) => each.reason },
    ],
  })
}
