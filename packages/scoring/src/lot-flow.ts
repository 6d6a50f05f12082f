/**
 * Lots to tenderers under a limit on lots each, without discounts: the cheapest flow that awards the most lots, by shortest augmenting paths.
 * Exact also where there are too many lots to try every combination.
 */

export interface FlowProblem {
  readonly lots: number
  /** `costs[tenderer][lot]`, undefined where there is no offer. The least sum wins. */
  readonly costs: readonly (readonly (bigint | undefined)[])[]
  readonly mostEach: number
}

/** The tenderer of each lot, or -1. */
export type Owners = readonly number[]

/** The best owners, and one other set of owners that is as good, where there is any. */
export function cheapestFlow(problem: FlowProblem): { readonly best: Owners; readonly other: Owners | undefined } {
  let best: Owners = Array.from({ length: problem.lots }, () => -1)
  for (;;) {
    const { arcs, start, end, nodes } = residualOf(problem, best)
    const { reached, by } = shortest(arcs, [start], nodes)
    if (reached[end] === undefined) return { best, other: another(problem, best) }
    best = changed(problem, best, pathTo(end, start, by))
  }
}

interface Arc {
  readonly from: number
  readonly to: number
  readonly cost: bigint
}

/** What can still be changed: nodes are a start, the tenderers, the lots and an end. */
function residualOf({ lots, costs, mostEach }: FlowProblem, owners: Owners) {
  const start = 0
  const lotNode = (lot: number): number => 1 + costs.length + lot
  const end = lotNode(lots)
  const arcs: Arc[] = []
  costs.forEach((row, tenderer) => {
    const node = 1 + tenderer
    const load = owners.filter((owner) => owner === tenderer).length
    if (load < mostEach) arcs.push({ from: start, to: node, cost: 0n })
    if (load > 0) arcs.push({ from: node, to: start, cost: 0n })
    row.forEach((cost, lot) => {
      if (cost === undefined) return
      if (owners[lot] === tenderer) arcs.push({ from: lotNode(lot), to: node, cost: -cost })
      else arcs.push({ from: node, to: lotNode(lot), cost })
    })
  })
  owners.forEach((owner, lot) => {
    arcs.push(owner < 0 ? { from: lotNode(lot), to: end, cost: 0n } : { from: end, to: lotNode(lot), cost: 0n })
  })
  return { arcs, start, end, nodes: end + 1 }
}

/** Bellman and Ford: the least cost to each node from any of the starts, and the arc by which it is reached. */
function shortest(arcs: readonly Arc[], starts: readonly number[], nodes: number) {
  const reached: (bigint | undefined)[] = Array.from({ length: nodes }, () => undefined)
  const by: (Arc | undefined)[] = Array.from({ length: nodes }, () => undefined)
  for (const start of starts) reached[start] = 0n
  for (let moving = true; moving;) {
    moving = false
    for (const arc of arcs) {
      const before = reached[arc.from]
      if (before === undefined) continue
      const held = reached[arc.to]
      if (held !== undefined && held <= before + arc.cost) continue
      reached[arc.to] = before + arc.cost
      by[arc.to] = arc
      moving = true
    }
  }
  return { reached, by }
}

function pathTo(end: number, start: number, by: readonly (Arc | undefined)[]): Arc[] {
  const path: Arc[] = []
  for (let node = end; node !== start;) {
    const arc = by[node] as Arc
    path.push(arc)
    node = arc.from
  }
  return path
}

/** The owners after the arcs of a path or a round trip: a lot that is left and not taken is free. */
function changed({ lots, costs }: FlowProblem, owners: Owners, path: readonly Arc[]): Owners {
  const after = [...owners]
  const firstLot = 1 + costs.length
  const isLot = (node: number): boolean => node >= firstLot && node < firstLot + lots
  for (const { from } of path) if (isLot(from)) after[from - firstLot] = -1
  for (const { from, to } of path) if (isLot(to) && from > 0 && from < firstLot) after[to - firstLot] = from - 1
  return after
}

/**
 * Another set of owners for the same number of lots at the same cost. It exists where a round trip through a lot costs nothing: by the
 * potentials of the best solution, a round trip of arcs without slack.
 */
function another(problem: FlowProblem, best: Owners): Owners | undefined {
  const { arcs, nodes } = residualOf(problem, best)
  const { reached } = shortest(
    arcs,
    Array.from({ length: nodes }, (_, node) => node),
    nodes,
  )
  const onward = new Map<number, Arc[]>()
  for (const arc of arcs)
    if ((reached[arc.from] as bigint) + arc.cost === reached[arc.to])
      onward.set(arc.from, [...(onward.get(arc.from) ?? []), arc])
  for (let lot = 0; lot < problem.lots; lot++) {
    const trip = roundTrip(1 + problem.costs.length + lot, onward)
    if (trip !== undefined) return changed(problem, best, trip)
  }
  return undefined
}

function roundTrip(home: number, onward: ReadonlyMap<number, readonly Arc[]>): Arc[] | undefined {
  const by = new Map<number, Arc>()
  const queue = [home]
  for (const node of queue)
    for (const arc of onward.get(node) ?? []) {
      if (by.has(arc.to)) continue
      by.set(arc.to, arc)
      if (arc.to !== home) {
        queue.push(arc.to)
        continue
      }
      const trip = [arc]
      while (trip.at(-1)?.from !== home) trip.push(by.get(trip.at(-1)?.from as number) as Arc)
      return trip
    }
  return undefined
}
