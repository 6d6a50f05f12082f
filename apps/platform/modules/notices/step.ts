// Where the notice stands in its case, and who must do what for it to go on.
import { bareId } from '../../kernel/events/event.ts'
import { words } from '../../kernel/language.ts'
import type { CaseStep } from '../../kernel/module.ts'
import { competitionDraft, noticeDrafts } from './draft/draft.ts'
import { resultDuty } from './draft/duty.ts'
import { publishedNotices } from './published/published.ts'
import { draftOfKind } from './draft/standing-alone.ts'

export const step: CaseStep = {
  key: 'notice',
  order: 20,
  label: words('Kunngjøring', 'Kunngjering', 'Notice'),
  href: (id) => `/procurements/${id}/notice`,
  status: (stream, services) => {
    const { competition } = services.stateOf(stream, publishedNotices)
    const drafts = services.stateOf(stream, noticeDrafts)
    const href = `/procurements/${bareId(stream.id)}/notice`
    if (competition !== undefined) {
      const { awaited } = services.stateOf(stream, resultDuty)
      if (awaited === undefined) return { label: words('Publisert', 'Publisert', 'Published'), state: 'done' }
      const written = draftOfKind(drafts, 'E4')
      return {
        label: awaited.reminded
          ? words('Resultatet må kunngjøres nå', 'Resultatet må kunngjerast no', 'The result must be published now')
          : words('Resultatet skal kunngjøres', 'Resultatet skal kunngjerast', 'The result is to be published'),
        state: 'done',
        deadline: awaited.dueAt,
        next: [
          written === undefined || written.edits === 0
            ? {
                role: 'caseOfficer',
                label: words(
                  'Skriv kunngjøring av resultat',
                  'Skriv kunngjering av resultat',
                  'Write the result notice',
                ),
                href: `${href}/result`,
              }
            : {
                role: 'approver',
                label: words(
                  'Godkjenn kunngjøring av resultat',
                  'Godkjenn kunngjering av resultat',
                  'Approve the result notice',
                ),
                href: `${href}/result`,
              },
        ],
      }
    }
    const drafted = competitionDraft(drafts)
    if (drafted === undefined)
      return {
        label: words('Ikke skrevet', 'Ikkje skriven', 'Not written'),
        state: 'current',
        next: [
          { role: 'caseOfficer', label: words('Skriv kunngjøringen', 'Skriv kunngjeringa', 'Write the notice'), href },
        ],
      }
    return {
      label: words('Utkast', 'Utkast', 'Draft'),
      state: 'current',
      next:
        drafted.edits === 0
          ? [
              {
                role: 'caseOfficer',
                label: words('Gjør kunngjøringen ferdig', 'Gjer kunngjeringa ferdig', 'Finish the notice'),
                href,
              },
            ]
          : [],
    }
  },
}
