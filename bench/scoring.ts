// A hundred thousand tenders with ten criteria: exact ranking against a plain loop over doubles that reads the same strings.
// `npm run -s bench -- scoring [--tenders N] [--runs N]`. Processor time is told beside the clock: a busy machine only stretches the clock.
import {
  evaluate,
  schemaName,
  type Criterion,
  type EvaluationModel,
  type PriceScore,
  type Tender,
} from '@heldigital/scoring'

export const name = 'scoring'
export const description = '100 000 tenders with ten criteria, ranked exactly, against a loop over doubles'

const qualities = 9
const weights = [40, 12, 6, 6, 6, 6, 6, 6, 6, 6]

function model(score: PriceScore, against: 'standard' | 'best'): EvaluationModel {
  const quality = Array.from({ length: qualities }, (_, index): Criterion => ({
    id: `q${index}`,
    kind: 'quality',
    name: { nb: `Kvalitet ${index}` },
    weight: String(weights[index + 1]),
    against,
    evaluators: 'average',
  }))
  return {
    schema: schemaName,
    method: 'points',
    scale: { max: '10' },
    money: { currency: 'NOK', decimals: 2 },
    weighting: 'exact',
    criteria: [{ id: 'price', kind: 'price', name: { nb: 'Pris' }, weight: String(weights[0]), score }, ...quality],
    rounding: {},
    ties: [{ by: 'criterion', criterion: 'price' }, { by: 'draw' }],
  }
}

/** The same tenders every time (the generator is mulberry32). */
function tenders(count: number): Tender[] {
  let state = 12_345
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  return Array.from({ length: count }, (_, index) => {
    const figures: Record<string, string> = { price: (1_000_000 + next() * 5_000_000).toFixed(2) }
    for (let q = 0; q < qualities; q++) figures[`q${q}`] = (next() * 10).toFixed(1)
    return { id: `T${index}`, figures }
  })
}

/** What a careless program does: the bound that exact arithmetic is held against. */
function floats(
  given: readonly Tender[],
  proportional: boolean,
  relative: boolean,
): { tender: string; total: number }[] {
  const prices = given.map((tender) => Number(tender.figures['price']))
  const scores = Array.from({ length: qualities }, (_, q) => given.map((tender) => Number(tender.figures[`q${q}`])))
  const lowest = prices.reduce((a, b) => Math.min(a, b))
  const best = scores.map((column) => column.reduce((a, b) => Math.max(a, b)))
  const ranking = given.map((tender, t) => {
    const price = prices[t] as number
    let total = (proportional ? (10 * lowest) / price : 10 - (10 * (price - lowest)) / lowest) * 0.4
    for (let q = 0; q < qualities; q++) {
      const score = scores[q]?.[t] as number
      total += ((relative ? (10 * score) / (best[q] as number) : score) * (weights[q + 1] as number)) / 100
    }
    return { tender: tender.id, total }
  })
  return ranking.sort((a, b) => b.total - a.total)
}

interface Timed {
  readonly clockMs: number
  readonly processorMs: number
}

/** The best of several runs, by processor time. */
function timed(runs: number, work: () => void): Timed {
  const results = Array.from({ length: runs }, () => {
    const usage = process.cpuUsage()
    const started = performance.now()
    work()
    const { user, system } = process.cpuUsage(usage)
    return { clockMs: Math.round(performance.now() - started), processorMs: Math.round((user + system) / 1000) }
  })
  return results.reduce((best, next) => (next.processorMs < best.processorMs ? next : best))
}

function option(args: readonly string[], flag: string, otherwise: number): number {
  const at = args.indexOf(flag)
  const value = at < 0 ? otherwise : Number(args[at + 1])
  return Number.isInteger(value) && value > 0 && value <= 200_000 ? value : otherwise
}

export async function run(args: string[]): Promise<{ table: Record<string, unknown>[]; json: unknown }> {
  const count = option(args, '--tenders', 100_000)
  const runs = option(args, '--runs', 5)
  const given = tenders(count)
  const cases = [
    { price: 'linear', quality: 'standard' },
    { price: 'proportional', quality: 'standard' },
    { price: 'linear', quality: 'best' },
    { price: 'proportional', quality: 'best' },
  ] as const
  const rows = cases.map(({ price, quality }) => {
    const own = model({ kind: price }, quality)
    let first = ''
    const exact = timed(runs, () => {
      const result = evaluate(own, given)
      if (!result.ok) throw new Error(JSON.stringify(result.findings))
      first = result.ranking[0]?.tender ?? ''
    })
    let floatFirst = ''
    const bound = timed(runs, () => {
      floatFirst = floats(given, price === 'proportional', quality === 'best')[0]?.tender ?? ''
    })
    return {
      price,
      quality,
      tenders: count,
      criteria: qualities + 1,
      exactMs: exact.clockMs,
      exactProcessorMs: exact.processorMs,
      floatMs: bound.clockMs,
      floatProcessorMs: bound.processorMs,
      ratio: Math.round((10 * exact.processorMs) / Math.max(1, bound.processorMs)) / 10,
      sameWinner: first === floatFirst,
    }
  })
  return { table: rows, json: { bench: name, runs, rows } }
}
