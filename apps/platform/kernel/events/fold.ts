import type { RecordedEvent } from './event.ts'

/** How a module reads a stream: every event of the stream is offered, those it does not know leave the state as it is. */
export interface Fold<State> {
  readonly name: string
  readonly initial: State
  /** Pure: gives a new state and leaves the old one untouched. */
  evolve(state: State, event: RecordedEvent): State
}

export function foldAll<State>(fold: Fold<State>, events: readonly RecordedEvent[], from: State = fold.initial): State {
  let state = from
  for (const event of events) state = fold.evolve(state, event)
  return state
}
