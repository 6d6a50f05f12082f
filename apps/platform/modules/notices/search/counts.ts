// The counts beside a search. They cost more than the hits themselves, and many readers ask for the same ones: an answer is kept
// until something is published or the minute is over, the same question is asked once, and only a few are asked at a time.
import { sql } from 'kysely'
import type { Instant } from '../../../kernel/clock.ts'
import type { Database } from '../../../kernel/events/command.ts'
import { searchAddress } from './query.ts'
import { countAfresh, type Counts, type NoticeSearch } from './search.ts'

const mostKept = 500
/** Of a pool of twenty connections: the rest is for those who read and write. */
const atOnce = 4

interface Desk {
  readonly kept: Map<string, Promise<unknown>>
  readonly waiting: (() => void)[]
  busy: number
}

const desks = new WeakMap<Database, Desk>()

/** As `countAfresh`, at most a minute old and never older than the newest publication. */
export function countNotices(db: Database, search: NoticeSearch, now: Instant): Promise<Counts> {
  return keptAnswer(db, `search ${searchAddress(search)}`, now, () => countAfresh(db, search, now))
}

/** What `work` answers, at most a minute old and never older than the newest publication; asked once, whoever waits for it. */
export async function keptAnswer<Answer>(
  db: Database,
  name: string,
  now: Instant,
  work: () => Promise<Answer>,
): Promise<Answer> {
  let desk = desks.get(db)
  if (desk === undefined) desks.set(db, (desk = { kept: new Map(), waiting: [], busy: 0 }))
  const { kept } = desk
  const { rows } = await sql<{ number: string }>`
    select number from notice where latest order by published_at desc, number desc limit 1`.execute(db)
  const key = `${rows[0]?.number ?? ''} ${now.slice(0, 16)} ${name}`
  const known = kept.get(key)
  if (known !== undefined) return known as Promise<Answer>
  const asking = inTurn(desk, work)
  kept.set(key, asking)
  // What failed is asked again by the next.
  asking.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return asking
}

async function inTurn<Result>(desk: Desk, work: () => Promise<Result>): Promise<Result> {
  if (desk.busy >= atOnce) await new Promise<void>((turn) => desk.waiting.push(turn))
  else desk.busy += 1
  try {
    return await work()
  } finally {
    const next = desk.waiting.shift()
    if (next === undefined) desk.busy -= 1
    else next()
  }
}
