// Where the notice stands in its case, and who must do what for it to go on.
import { bareId } from '../../kernel/events/event.ts'
import { words } from '../../kernel/language.ts'
import type { CaseStep } from '../../kernel/module.ts'
import { competitionDraft, noticeDrafts } from './draft.ts'
import { publishedNotices } from './published.ts'

export const step: CaseStep = {
  key: 'notice',
  order: 20,
  label: words('Kunngjøring', 'Kunngjering', 'Notice'),
  href: (id) => `/procurements/${id}/notice`,
  status: (stream, services) => {
    const { competition } = services.stateOf(stream, publishedNotices)
    const drafts = services.stateOf(stream, noticeDrafts)
    if (competition !== undefined) return { label: words('Publisert', 'Publisert', 'Published'), state: 'done' }
    const href = `/procurements/${bareId(stream.id)}/notice`
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
