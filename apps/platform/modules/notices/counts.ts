// The counts beside a search. They cost more than the hits themselves, and many readers ask for the same ones: an answer is kept
// until something is published or the minute is over, the same question is asked once, and only a few are asked at a time.
import { sql } from 'kysely'
import type { Instant } from '../../kernel/clock.ts'
import type { Database } from '../../kernel/events/command.ts'
import { searchAddress } from './query.ts'
import { countAfresh, type Counts, type NoticeSearch } from './search.ts'

const mostKept = 500
/** Of a pool of twenty connections: the rest is for those who read and write. */
const atOnce = 4

interface Desk {
  readonly kept: Map<string, Promise<Counts>>
  readonly waiting: (() => void)[]
  busy: number
}

const desks = new WeakMap<Database, Desk>()

/** As `countAfresh`, at most a minute old and never older than the newest publication. */
export async function countNotices(db: Database, search: NoticeSearch, now: Instant): Promise<Counts> {
  let desk = desks.get(db)
  if (desk === undefined) desks.set(db, (desk = { kept: new Map(), waiting: [], busy: 0 }))
  const { rows } = await sql<{ number: string }>`
    select number from notice where latest order by published_at desc, number desc limit 1`.execute(db)
  const key = `${rows[0]?.number ?? ''} ${now.slice(0, 16)} ${searchAddress(search)}`
  const known = desk.kept.get(key)
  if (known !== undefined) return known
  const counting = inTurn(desk, () => countAfresh(db, search, now))
  desk.kept.set(key, counting)
  // What failed is asked again by the next.
  counting.catch(() => desk.kept.delete(key))
  for (const oldest of desk.kept.keys()) {
    if (desk.kept.size <= mostKept) break
    desk.kept.delete(oldest)
  }
  return counting
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
