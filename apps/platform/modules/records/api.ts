// The journal for systems: the public part for anyone, the whole of a case for its buyer.
import { streamId } from '../../kernel/events/event.ts'
import { buyerRoles, organisationOf } from '../../kernel/identity/actor.ts'
import { words, type Language } from '../../kernel/language.ts'
import type { RouteDefinition } from '../../kernel/module.ts'
import { refusals } from '../../kernel/refusal.ts'
import { line, localDate, object, organisation, Type, type Static } from '../../kernel/schema.ts'
import { readQuestion } from './journal/question.ts'
import { caseNumber, journalOfCase, publicJournal, type JournalRow } from './views.ts'
import { titleOf } from './words.ts'

const query = object({
  buyer: Type.Optional(organisation),
  type: Type.Optional(Type.Enum(['I', 'U', 'N', 'X'])),
  from: Type.Optional(localDate),
  to: Type.Optional(localDate),
  words: Type.Optional(line(100)),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
})

export const routes: readonly RouteDefinition[] = [
  {
    method: 'GET',
    path: '/journal',
    title: words('Den offentlige journalen', 'Den offentlege journalen', 'The public journal'),
    access: { kind: 'public' },
    query,
    handle: async ({ query: given, language }, { db }) => {
      const { page = 1, size = 100, ...rest } = given as Static<typeof query>
      const { total, rows } = await publicJournal(db, readQuestion(rest), { limit: size, offset: (page - 1) * size })
      return { total, page, size, entries: rows.map((row) => listed(row, language)) }
    },
  },
  {
    method: 'GET',
    path: '/procurements/:procurement/records',
    title: words('Sakens journal', 'Journalen i saka', 'The journal of a case'),
    access: { kind: 'roles', roles: buyerRoles },
    params: object({ procurement: Type.String({ pattern: '^[0-9a-f-]{36}$' }) }),
    handle: async ({ actor, params, language }, services) => {
      const id = params['procurement'] ?? ''
      const stream = await services.load(streamId('procurement', id))
      if (stream === undefined || stream.owner !== organisationOf(actor)) return refusals.notFound
      const [number, rows] = await Promise.all([caseNumber(services.db, id), journalOfCase(services.db, id)])
      return { procurement: id, caseNumber: number ?? null, entries: rows.map((row) => listed(row, language)) }
    },
  },
]

function listed(row: JournalRow, language: Language) {
  return {
    procurement: row.procurement,
    buyer: row.buyer,
    caseNumber: row.case_number,
    caseTitle: row.case_title,
    number: row.number,
    year: row.year,
    sequence: row.sequence,
    type: row.type,
    kind: row.kind,
    title: titleOf(row.kind, row.said)[language],
    dated: row.dated,
    journalledAt: row.journalled_at,
    party: row.party === null ? null : { id: row.party, name: row.party_name },
    partyWithheld: row.withheld,
    access: row.basis,
    document: row.document,
    accounting: row.accounting,
  }
}
