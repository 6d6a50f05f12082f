// An evaluation model as people read it.
import { describeModel, shown, whatIf, type EvaluationModel } from '@heldigital/scoring'
import { html, nothing, type Html } from '../../../kernel/http/html.ts'
import type { PageRequest } from '../../../kernel/http/page.ts'
import { words } from '../../../kernel/language.ts'
import { details, formatPercent, stack, table } from '../../../ui/index.ts'

/** The model in words, and what it would really weigh in four typical sets of tenders. */
export function modelText(request: PageRequest, model: EvaluationModel): Html {
  const { t, language } = request
  const nameOf = (id: string): string => model.criteria.find((criterion) => criterion.id === id)?.name[language] ?? id
  return stack(
    ...describeModel(model, language).map(
      (part) =>
        html`<div class="prose"><h4 class="ds-heading" data-size="2xs">${part.heading}</h4>${part.text
          .filter((each) => each !== '')
          .map((each) => html`<p>${each}</p>`)}${part.formulas.map((each) => html`<p><code>${each}</code></p>`)}</div>`,
    ),
    details(
      request,
      words('Hva modellen gjør i praksis', 'Kva modellen gjer i praksis', 'What the model does in practice'),
      stack(
        ...whatIf(model).map((scenario) =>
          stack(
            table(request, {
              caption: scenario.name,
              rows: scenario.weights,
              columns: [
                {
                  key: 'criterion',
                  label: words('Kriterium', 'Kriterium', 'Criterion'),
                  cell: (row) => nameOf(row.criterion),
                },
                {
                  key: 'published',
                  label: words('Kunngjort vekt', 'Kunngjord vekt', 'Published weight'),
                  kind: 'number',
                  cell: (row) => (row.published === undefined ? '–' : formatPercent(shown(row.published, 2), language)),
                },
                {
                  key: 'real',
                  label: words('Virkelig vekt', 'Verkeleg vekt', 'Real weight'),
                  kind: 'number',
                  cell: (row) => (row.real === undefined ? '–' : formatPercent(shown(row.real, 2), language)),
                },
              ],
            }),
            scenario.findings.length === 0
              ? nothing
              : html`<ul class="ds-list">${scenario.findings.map((finding) => html`<li>${finding.text[language]}</li>`)}</ul>`,
            scenario.faults.length === 0 ? nothing : html`<p>${t(scenario.faults[0]?.text ?? words('', '', ''))}</p>`,
          ),
        ),
      ),
    ),
  )
}
