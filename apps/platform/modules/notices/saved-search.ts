// A search that somebody wants to be told about: by e-mail, or by a signed call to a system.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../kernel/clock.ts'
import { command, type Database, type Tx } from '../../kernel/events/command.ts'
import { bareId, type RecordedEvent } from '../../kernel/events/event.ts'
import type { Fold } from '../../kernel/events/fold.ts'
import type { View } from '../../kernel/events/view.ts'
import { roles } from '../../kernel/identity/actor.ts'
import { words } from '../../kernel/language.ts'
import { badField, refuse, type Refusal } from '../../kernel/refusal.ts'
import { line, object, Type } from '../../kernel/schema.ts'
import { searchAddress } from './query.ts'
import { searchQuery, type NoticeSearch } from './search.ts'

interface SavedState {
  readonly dropped: boolean
}

const saved: Fold<SavedState> = {
  name: 'notice-search',
  initial: { dropped: false },
  evolve: (state, event) => (event.type === 'notices.search-dropped' ? { dropped: true } : state),
}

/** Event `notices.search-saved`. */
interface SearchSaved {
  readonly name: string
  readonly search: NoticeSearch
  readonly email?: string
  readonly url?: string
  /** Signs the calls to `url`. */
  readonly secret: string
}

const mostSearches = 200

export const saveSearch = command({
  name: 'notices.save-search',
  title: words('Lagre et søk', 'Lagre eit søk', 'Save a search'),
  done: words(
    'Søket er lagret. Du får beskjed når noe kommer.',
    'Søket er lagra. Du får melding når noko kjem.',
    'The search was saved. You will be told when something appears.',
  ),
  kind: 'notice-search',
  opens: true,
  party: 'owner',
  roles: [...roles],
  input: object({
    name: line(100),
    search: searchQuery,
    email: Type.Optional(Type.String({ maxLength: 200, pattern: '^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$' })),
    url: Type.Optional(Type.String({ maxLength: 500, pattern: '^https?://[^\\s"<>]+$' })),
  }),
  fold: saved,
  gather: async (tx, { owner }): Promise<{ secret: string; count: number } | Refusal> => {
    const { rows } = await sql<{
      count: string | number
    }>`select count(*) from notice_search where owner = ${owner}`.execute(tx)
    return { secret: randomBytes(24).toString('base64url'), count: Number(rows[0]?.count ?? 0) }
  },
  decide: (_state, { name, search, email, url }, { facts }) => {
    if (facts.count >= mostSearches)
      return refuse('notices.too-many-searches', texts.tooMany, texts.tooManyCure, { status: 409 })
    if (email === undefined && url === undefined) return badField('email', texts.nowhere, texts.nowhereCure)
    if (searchAddress(search) === '') return badField('search', texts.everything, texts.everythingCure)
    const data: SearchSaved = {
      name,
      search,
      secret: facts.secret,
      ...(email === undefined ? {} : { email }),
      ...(url === undefined ? {} : { url }),
    }
    return { events: [{ type: 'notices.search-saved', data }] }
  },
  next: () => '/notices/alerts',
})

export const dropSearch = command({
  name: 'notices.drop-search',
  title: words('Slett et lagret søk', 'Slett eit lagra søk', 'Delete a saved search'),
  done: words('Søket er slettet.', 'Søket er sletta.', 'The search was deleted.'),
  kind: 'notice-search',
  party: 'owner',
  roles: [...roles],
  input: object({}),
  fold: saved,
  decide: () => ({ events: [{ type: 'notices.search-dropped', data: {} }] }),
  next: () => '/notices/alerts',
})

export interface SavedSearch {
  readonly id: string
  readonly owner: string
  readonly name: string
  readonly search: NoticeSearch
  readonly email: string | null
  readonly url: string | null
  readonly secret: string
  readonly created_at: Instant
}

export const savedSearchesView: View = {
  name: 'notice-searches',
  tables: ['notice_search'],
  on: {
    'notices.search-saved': async (tx, event) => {
      const { name, search, email, url, secret } = event.data as SearchSaved
      await sql`insert into notice_search (id, owner, name, search, email, url, secret, created_at)
        values (${bareId(event.stream)}, ${ownerOf(event)}, ${name}, ${JSON.stringify(search)}::jsonb, ${email ?? null}, ${url ?? null}, ${secret}, ${event.at})
        on conflict (id) do nothing`.execute(tx)
    },
    'notices.search-dropped': async (tx, event) => {
      await sql`delete from notice_search where id = ${bareId(event.stream)}`.execute(tx)
    },
  },
}

function ownerOf(event: RecordedEvent): string {
  return event.actor.kind === 'product' ? '' : event.actor.organisation
}

export async function searchesOf(db: Database | Tx, owner: string): Promise<SavedSearch[]> {
  const { rows } =
    await sql<SavedSearch>`select * from notice_search where owner = ${owner} order by created_at desc`.execute(db)
  return rows
}

const texts = {
  tooMany: words(
    'Virksomheten har for mange lagrede søk',
    'Verksemda har for mange lagra søk',
    'The organisation has too many saved searches',
  ),
  tooManyCure: words(
    'Slett noen som ikke brukes.',
    'Slett nokre som ikkje blir brukte.',
    'Delete some that are not used.',
  ),
  nowhere: words(
    'Det er ikke sagt hvor varselet skal',
    'Det er ikkje sagt kvar varselet skal',
    'It is not said where the alert shall go',
  ),
  nowhereCure: words(
    'Oppgi en e-postadresse eller en nettadresse.',
    'Oppgi ei e-postadresse eller ei nettadresse.',
    'Give an e-mail address or a web address.',
  ),
  everything: words('Søket finner alt', 'Søket finn alt', 'The search finds everything'),
  everythingCure: words(
    'Søk etter noe først, og lagre det.',
    'Søk etter noko først, og lagre det.',
    'Search for something first, and save that.',
  ),
}
