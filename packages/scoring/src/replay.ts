/**
 * Recomputes a trace from its given figures alone. It shares no arithmetic with the evaluation: whole-number fractions, nothing else.
 * Who doubts a result needs only this file and the trace.
 */
import type { Formula } from './formula.ts'
import type { Trace, TraceLine } from './trace.ts'

export interface Replay {
  /** Whether every line and the whole ranking came out as stated. */
  readonly agrees: boolean
  readonly differences: readonly Difference[]
  /** The recomputed value of each line, as `n` or `n/d` in lowest terms. */
  readonly values: ReadonlyMap<string, string>
  readonly ranking: readonly { readonly tender: string; readonly rank: number }[]
}

export interface Difference {
  /** The line, or `ranking` or `ties`. */
  readonly line: string
  readonly stated: string
  readonly computed: string
}

interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

export function replay(trace: Trace): Replay {
  const figures = new Map<string, Fraction>()
  const differences: Difference[] = []
  for (const line of trace.lines) {
    const stated = read(line.value)
    const computed = figures.has(line.id) ? undefined : figureOf(line, trace.formulas, figures)
    if (computed === undefined || stated === undefined || !same(computed, stated))
      differences.push({ line: line.id, stated: line.value, computed: computed === undefined ? '?' : print(computed) })
    if (computed !== undefined) figures.set(line.id, computed)
  }
  const ranking = rank(trace, figures)
  const stated = trace.ranking.map(({ tender, rank }) => `${rank} ${tender}`).sort()
  const computed = ranking.map(({ tender, rank }) => `${rank} ${tender}`).sort()
  if (stated.join() !== computed.join())
    differences.push({ line: 'ranking', stated: stated.join('; '), computed: computed.join('; ') })
  for (const tie of trace.ties)
    for (const [tender, figure] of Object.entries(tie.figures)) {
      const line = tie.rule.by === 'criterion' ? figures.get(`tender/${tender}/${tie.rule.criterion}`) : read(figure)
      const compared = read(figure)
      if (line === undefined || compared === undefined || !same(line, compared))
        differences.push({ line: 'ties', stated: figure, computed: line === undefined ? '?' : print(line) })
    }
  const values = new Map([...figures].map(([id, figure]) => [id, print(figure)]))
  return { agrees: differences.length === 0, differences, values, ranking }
}

function figureOf(
  line: TraceLine,
  formulas: Readonly<Record<string, Formula>>,
  figures: ReadonlyMap<string, Fraction>,
): Fraction | undefined {
  if ('given' in line) return read(line.value)
  if ('take' in line) {
    const of = line.of.map((id) => figures.get(id))
    return of.length === 0 || of.includes(undefined) ? undefined : take(line.take, of as Fraction[])
  }
  const formula = formulas[line.formula]
  if (formula === undefined) return undefined
  const names = new Map(Object.entries(line.with).map(([name, id]) => [name, figures.get(id)]))
  return work(formula, names)
}

function take(how: 'sum' | 'average' | 'least' | 'greatest', of: readonly Fraction[]): Fraction {
  const [first, ...rest] = of as [Fraction, ...Fraction[]]
  if (how === 'least') return rest.reduce((a, b) => (less(b, a) ? b : a), first)
  if (how === 'greatest') return rest.reduce((a, b) => (less(a, b) ? b : a), first)
  const sum = rest.reduce(plus, first)
  return how === 'sum' ? sum : fraction(sum.n, sum.d * BigInt(of.length))
}

function work(formula: Formula, names: ReadonlyMap<string, Fraction | undefined>): Fraction | undefined {
  if (typeof formula === 'string') return names.has(formula) ? names.get(formula) : read(formula)
  const [operation, ...parts] = formula as readonly [string, ...Formula[]]
  const values = parts.map((part) => work(part, names))
  if (values.includes(undefined)) return undefined
  const [a, b, c, d] = values as [Fraction, Fraction, Fraction, Fraction]
  if (operation === '+') return plus(a, b)
  if (operation === '-') return plus(a, { n: -b.n, d: b.d })
  if (operation === '*') return fraction(a.n * b.n, a.d * b.d)
  if (operation === '/') return b.n === 0n ? undefined : fraction(a.n * b.d, a.d * b.n)
  if (operation === '^') return fraction(a.n ** b.n, a.d ** b.n)
  if (operation === 'min') return less(b, a) ? b : a
  if (operation === 'max') return less(a, b) ? b : a
  if (operation === 'if<=') return less(b, a) ? d : c
  return rounded(a, b.n, operation)
}

/** Rounds by adding before the floor is taken: half a unit, nearly a unit, or nothing. */
function rounded(a: Fraction, decimals: bigint, operation: string): Fraction | undefined {
  const unit = 10n ** decimals
  const n = a.n * unit
  const down = floor(n, a.d)
  const up = -floor(-n, a.d)
  const towards = n < 0n ? up : down
  const away = n < 0n ? down : up
  const twice = 2n * (n - down * a.d) - a.d
  const half = down === up ? down : twice < 0n ? down : twice > 0n ? up : undefined
  const units: Record<string, bigint> = {
    'round-floor': down,
    'round-ceiling': up,
    'round-down': towards,
    'round-up': away,
    'round-half-up': half ?? away,
    'round-half-even': half ?? (down % 2n === 0n ? down : up),
  }
  const chosen = units[operation]
  return chosen === undefined ? undefined : fraction(chosen, unit)
}

function floor(n: bigint, d: bigint): bigint {
  const quotient = n / d
  return n % d < 0n ? quotient - 1n : quotient
}

/** Totals in order; equal totals by what the tie decisions compared; what is then still equal shares a rank. */
function rank(trace: Trace, figures: ReadonlyMap<string, Fraction>): { tender: string; rank: number }[] {
  const totals = trace.ranking.flatMap(({ tender, total }) => {
    const figure = figures.get(total)
    return figure === undefined ? [] : [{ tender, figure }]
  })
  const before = (a: (typeof totals)[number], b: (typeof totals)[number]): boolean => {
    if (!same(a.figure, b.figure)) return trace.wins === 'highest' ? less(b.figure, a.figure) : less(a.figure, b.figure)
    return trace.ties.some(
      (tie) => tie.tenders.includes(a.tender) && tie.tenders.includes(b.tender) && tieBefore(tie, a.tender, b.tender),
    )
  }
  const order = (a: (typeof totals)[number], b: (typeof totals)[number]): number =>
    before(a, b) ? -1 : before(b, a) ? 1 : 0
  const sorted = [...totals].sort(order)
  let rank = 1
  return sorted.map((one, index) => {
    const previous = sorted[index - 1]
    if (previous !== undefined && order(previous, one) !== 0) rank = index + 1
    return { tender: one.tender, rank }
  })
}

function tieBefore(tie: Trace['ties'][number], a: string, b: string): boolean {
  if (tie.rule.by === 'draw') {
    const place = (tender: string): number => tie.groups.findIndex((group) => group.includes(tender))
    return place(a) < place(b)
  }
  const x = read(tie.figures[a] ?? '')
  const y = read(tie.figures[b] ?? '')
  if (x === undefined || y === undefined) return false
  return tie.prefers === 'highest' ? less(y, x) : less(x, y)
}

function read(text: string): Fraction | undefined {
  const match = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text)
  if (match === null) return undefined
  const [, whole = '', decimals = '', bottom = '1'] = match
  return bottom === '0'
    ? undefined
    : fraction(BigInt(whole + decimals), BigInt(bottom) * 10n ** BigInt(decimals.length))
}

function print({ n, d }: Fraction): string {
  return d === 1n ? String(n) : `${n}/${d}`
}

function fraction(n: bigint, d: bigint): Fraction {
  const g = divisor(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n)
  return { n: n / g, d: d / g }
}

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b)
}

function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d)
}

function less(a: Fraction, b: Fraction): boolean {
  return a.n * b.d < b.n * a.d
}

function same(a: Fraction, b: Fraction): boolean {
  return a.n === b.n && a.d === b.d
}
