// Where the journal stands in its case. It waits for the case to be closed; until then it only grows.
import { words } from '../../kernel/language.ts'
import type { CaseStep } from '../../kernel/module.ts'
import { journalOf } from './records.ts'

export const step: CaseStep = {
  key: 'records',
  order: 90,
  label: words('Journal', 'Journal', 'Journal'),
  href: (id) => `/procurements/${id}/records`,
  status: (stream) => {
    const count = journalOf(stream.events).length
    return {
      label:
        count === 1
          ? words('1 dokument ført', '1 dokument ført', '1 document entered')
          : words(`${count} dokumenter ført`, `${count} dokument førte`, `${count} documents entered`),
      state: 'waiting',
    }
  },
}
