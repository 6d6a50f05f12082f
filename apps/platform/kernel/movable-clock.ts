// The demonstration's clock: the computer's time and an offset that all processes share and that only grows.
import { sql } from 'kysely'
import { instant, milliseconds, systemClock, type Clock, type Instant } from './clock.ts'
import type { Database } from './events/command.ts'

export interface MovableClock extends Clock {
  /** Moves the clock forward to an instant; what is earlier than now changes nothing. */
  moveTo(at: Instant): Promise<void>
  /** Sets where the story begins, once: of a clock that was set or moved before, nothing changes. */
  begin(at: Instant): Promise<void>
  /** Takes in what another process moved. */
  refresh(): Promise<void>
  stop(): void
}

const refreshInterval = 1000

export async function openMovableClock(db: Database): Promise<MovableClock> {
  let offset = 0
  const refresh = async (): Promise<void> => {
    const { rows } = await sql<{ milliseconds: number | string }>`select milliseconds from clock_offset`.execute(db)
    offset = Number(rows[0]?.milliseconds ?? 0)
  }
  await refresh()
  const timer = setInterval(() => void refresh().catch(() => {}), refreshInterval)
  timer.unref()
  const now = (): Instant => instant(milliseconds(systemClock.now()) + offset)
  return {
    now,
    refresh,
    stop: () => clearInterval(timer),
    begin: async (at) => {
      const wanted = milliseconds(at) - milliseconds(systemClock.now())
      await sql`insert into clock_offset (milliseconds) values (${wanted}) on conflict do nothing`.execute(db)
      await refresh()
    },
    moveTo: async (at) => {
      const wanted = milliseconds(at) - milliseconds(systemClock.now())
      await sql`insert into clock_offset (milliseconds) values (greatest(0, ${wanted}::bigint))
        on conflict (one_row) do update set milliseconds = greatest(clock_offset.milliseconds, ${wanted}::bigint)`.execute(
        db,
      )
      await refresh()
    },
  }
}
