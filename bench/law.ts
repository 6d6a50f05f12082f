// Routing and planning against a bare bound loop: how far the law is from the cheapest thing that can be asked.
import { addWorkingDays, dayNumber, limits, periodEnd, plan, route, standstill } from '@heldigital/law'

export const name = 'law'
export const description =
  'Routing, time limits, standstill and time plans: microseconds each, beside a bare bound loop'

const thresholds = [100_000, 1_300_000, 2_300_000]

/** The least that a routing can cost: three comparisons. */
function bareLoop(value: number): number {
  let part = 0
  for (const threshold of thresholds) if (value >= threshold) part += 1
  return part
}

const march = dayNumber('2026-03-24')

const tasks: readonly { readonly task: string; readonly work: (round: number) => unknown }[] = [
  { task: 'bare loop: three thresholds', work: (round) => bareLoop(1_000_000 + round) },
  {
    task: 'route',
    work: (round) => route({ kind: 'services', buyer: 'state', base: String(1_000_000 + round), date: '2025-01-15' }),
  },
  {
    task: 'limits, open procedure',
    work: () => limits({ procedure: 'open', part: 'III', sent: '2026-03-02', electronic: true }),
  },
  { task: 'standstill', work: () => standstill({ part: 'III', sent: '2026-03-24', electronic: true }) },
  {
    task: 'plan, negotiated procedure',
    work: () => plan({ procedure: 'negotiated', part: 'III', sent: '2026-03-02', electronic: true }),
  },
  { task: 'ten working days', work: (round) => addWorkingDays(march + (round % 365), 10) },
  { task: 'period of 30 days', work: (round) => periodEnd(march + (round % 365), 30) },
]

interface Measurement {
  readonly task: string
  readonly rounds: number
  readonly microseconds: number
  readonly perSecond: number
}

/** Takes `--rounds N` (default 20 000). The best of five runs counts; what is computed is kept so that it is not skipped. */
export async function run(args: string[]): Promise<{ table: Record<string, unknown>[]; json: unknown }> {
  const at = args.indexOf('--rounds')
  const asked = at < 0 ? Number.NaN : Number(args[at + 1])
  const rounds = Number.isInteger(asked) && asked > 0 && asked <= 10_000_000 ? asked : 20_000
  const measured = tasks.map(({ task, work }): Measurement => {
    let best = Number.POSITIVE_INFINITY
    let kept: unknown
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const start = process.hrtime.bigint()
      for (let round = 0; round < rounds; round += 1) kept = work(round)
      best = Math.min(best, Number(process.hrtime.bigint() - start) / 1000 / rounds)
    }
    if (kept === undefined) throw new Error(`${task} gave nothing`)
    return { task, rounds, microseconds: Number(best.toFixed(3)), perSecond: Math.round(1_000_000 / best) }
  })
  return {
    table: measured.map((one) => ({
      task: one.task,
      'µs each': one.microseconds,
      'per second': one.perSecond,
    })),
    json: { rounds, measured },
  }
}
