// A search that somebody wants to be told about: by e-mail, or by a signed call to a system.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../../kernel/clock.ts'
import { command, type Database, type Tx } from '../../../kernel/events/command.ts'
import { bareId, type RecordedEvent } from '../../../kernel/events/event.ts'
import type { Fold } from '../../../kernel/events/fold.ts'
import type { View } from '../../../kernel/events/view.ts'
import { organisationOf, roles } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import { badField, refusals, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { line, object, Type } from '../../../kernel/schema.ts'
import { searchAddress } from '../search/query.ts'
import { searchQuery, type NoticeSearch } from '../search/search.ts'

interface SavedState {
  readonly dropped: boolean
  readonly code: string | undefined
  readonly confirmed: boolean
}

const saved: Fold<SavedState> = {
  name: 'notice-search',
  initial: { dropped: false, code: undefined, confirmed: false },
  evolve: (state, event) => {
    if (event.type === 'notices.search-saved') return { ...state, code: (event.data as SearchSaved).code }
    if (event.type === 'notices.search-confirmed') return { ...state, confirmed: true }
    return event.type === 'notices.search-dropped' ? { ...state, dropped: true } : state
  },
}

/** Event `notices.search-saved`. */
interface SearchSaved {
  readonly name: string
  readonly search: NoticeSearch
  readonly email?: string
  readonly url?: string
  /** Signs the calls to `url`. */
  readonly secret: string
  /** What the reader of `email` shows to say yes. */
  readonly code?: string
}

const mostSearches = 200

export const saveSearch = command({
  name: 'notices.save-search',
  title: words('Lagre et søk', 'Lagre eit søk', 'Save a search'),
  done: words(
    'Søket er lagret. En e-postadresse må bekreftes med lenken vi har sendt dit.',
    'Søket er lagra. Ei e-postadresse må stadfestast med lenkja vi har sendt dit.',
    'The search was saved. An e-mail address must be confirmed by the link that we sent to it.',
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
  gather: async (tx, { owner }): Promise<{ secret: string; code: string; count: number } | Refusal> => {
    const { rows } = await sql<{
      count: string | number
    }>`select count(*) from notice_search where owner = ${owner}`.execute(tx)
    return {
      secret: randomBytes(24).toString('base64url'),
      code: randomBytes(24).toString('base64url'),
      count: Number(rows[0]?.count ?? 0),
    }
  },
  decide: (_state, { name, search, email, url }, { facts, stream }) => {
    if (facts.count >= mostSearches)
      return refuse('notices.too-many-searches', texts.tooMany, texts.tooManyCure, { status: 409 })
    if (email === undefined && url === undefined) return badField('email', texts.nowhere, texts.nowhereCure)
    if (searchAddress(search) === '') return badField('search', texts.everything, texts.everythingCure)
    const data: SearchSaved = {
      name,
      search,
      secret: facts.secret,
      ...(email === undefined ? {} : { email, code: facts.code }),
      ...(url === undefined ? {} : { url }),
    }
    return {
      events: [{ type: 'notices.search-saved', data }],
      ...(email === undefined
        ? {}
        : {
            appointments: [
              { kind: 'notices.ask-confirmation', payload: { search: bareId(stream) }, key: bareId(stream) },
            ],
          }),
    }
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

/** Given by the product for whoever holds the code from the mail: no login is needed to say yes. */
export const confirmSearch = command({
  name: 'notices.confirm-search',
  title: words('Bekreft e-postadressen', 'Stadfest e-postadressa', 'Confirm the e-mail address'),
  done: words('E-postadressen er bekreftet.', 'E-postadressa er stadfesta.', 'The e-mail address is confirmed.'),
  kind: 'notice-search',
  party: 'product',
  roles: [],
  input: object({ code: Type.String({ minLength: 10, maxLength: 100 }) }),
  fold: saved,
  decide: (state, { code }) => {
    if (state.dropped || state.code === undefined || !sameCode(state.code, code)) return refusals.notFound
    return { events: state.confirmed ? [] : [{ type: 'notices.search-confirmed', data: {} }] }
  },
})

function sameCode(known: string, given: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}

export interface SavedSearch {
  readonly id: string
  readonly owner: string
  readonly name: string
  readonly search: NoticeSearch
  readonly email: string | null
  readonly url: string | null
  readonly secret: string
  readonly created_at: Instant
  /** Shown by the reader of the mail address to say yes. */
  readonly code?: string | null
  /** False until somebody has; absent for those that need not. */
  readonly confirmed?: boolean
}

export const savedSearchesView: View = {
  name: 'notice-searches',
  tables: ['notice_search'],
  on: {
    'notices.search-saved': async (tx, event) => {
      const { name, search, email, url, secret, code } = event.data as SearchSaved
      await sql`insert into notice_search (id, owner, name, search, email, url, secret, created_at, code, confirmed)
        values (${bareId(event.stream)}, ${ownerOf(event)}, ${name}, ${JSON.stringify(search)}::jsonb, ${email ?? null}, ${url ?? null}, ${secret}, ${event.at}, ${code ?? null}, ${code === undefined})
        on conflict (id) do nothing`.execute(tx)
    },
    'notices.search-confirmed': async (tx, event) => {
      await sql`update notice_search set confirmed = true where id = ${bareId(event.stream)}`.execute(tx)
    },
    'notices.search-dropped': async (tx, event) => {
      await sql`delete from notice_search where id = ${bareId(event.stream)}`.execute(tx)
    },
  },
}

function ownerOf(event: RecordedEvent): string {
  return organisationOf(event.actor) ?? ''
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
