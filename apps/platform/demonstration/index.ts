// What the command line and the benchmarks may use of the demonstration.
export type { Step } from './flow.ts'
export { demonstrationPeople } from './people.ts'
export { castOf as demonstrationCast, runWholeFlow } from './stage.ts'
