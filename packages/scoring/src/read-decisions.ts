/** Decisions as they come in, held against their shape before anything is computed with them. */
import type { Finding } from './finding.ts'
import { expected } from './model-findings.ts'
import { Check, type Fields } from './shape-check.ts'

const mostDraws = 10_000
const mostOut = 200_000
const mostDrawn = 200_000

/** What is not of the form of `Decisions`; empty when it can be used. */
export function faultsInDecisions(decisions: unknown): Finding[] {
  const check = new Check()
  const fields = check.fields(decisions, 'decisions', [], ['weights', 'draws', 'out'])
  if (fields?.['weights'] !== undefined) checkWeights(check, fields['weights'])
  if (fields?.['draws'] !== undefined)
    check.list(fields['draws'], 'decisions.draws', 0, mostDraws).forEach((draw, index) => {
      const path = `decisions.draws[${index}]`
      const order = check.list(check.fields(draw, path, ['order'])?.['order'], `${path}.order`, 2, mostDrawn)
      if (!order.every((id) => typeof id === 'string')) check.error('bad-shape', `${path}.order`, expected('[ "…" ]'))
    })
  if (fields?.['out'] !== undefined)
    check.list(fields['out'], 'decisions.out', 0, mostOut).forEach((out, index) => {
      const path = `decisions.out[${index}]`
      const own = check.fields(out, path, ['tender', 'by', 'reason'])
      if (own !== undefined && !Object.values(own).every((value) => typeof value === 'string'))
        check.error('bad-shape', path, expected('{ tender, by, reason }'))
    })
  return check.findings
}

function checkWeights(check: Check, weights: unknown): void {
  const given = typeof weights === 'object' && weights !== null ? Object.values(weights as Fields) : [undefined]
  if (Array.isArray(weights) || !given.every((weight) => typeof weight === 'string'))
    check.error('bad-shape', 'decisions.weights', expected('{ "…": "40" }'))
}
