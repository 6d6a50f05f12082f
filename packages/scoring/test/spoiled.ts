/** Every way to put something else in one place of a value: for checks that must name faults and never throw. */
const junk: readonly unknown[] = [null, undefined, 5, 'x', [], [null], {}]

export function* spoiled(value: unknown): Generator<unknown> {
  yield* junk
  if (typeof value !== 'object' || value === null) return
  for (const [key, own] of Object.entries(value))
    for (const other of spoiled(own))
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }
}
