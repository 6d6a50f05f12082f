// Where a case stands, read from the steps of all modules.
import type { Instant } from '../../../kernel/clock.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import type { Text } from '../../../kernel/language.ts'
import type { CaseTask, Services } from '../../../kernel/module.ts'

export interface CaseStatus {
  /** The step that is under way, else the last one that is done. */
  readonly step:
    | {
        readonly key: string
        readonly label: Text
        readonly status: Text
        readonly state: 'waiting' | 'current' | 'done' | 'stopped'
      }
    | undefined
  readonly next: readonly CaseTask[]
  /** The nearest instant that a step waits for. */
  readonly deadline: Instant | undefined
}

export function statusOf(stream: LoadedStream, services: Services): CaseStatus {
  const all = services.steps.map((step) => ({ step, status: step.status(stream, services) }))
  const now =
    all.find(({ status }) => status.state === 'stopped') ??
    all.find(({ status }) => status.state === 'current') ??
    all.findLast(({ status }) => status.state === 'done')
  const deadlines = all.flatMap(({ status }) => status.deadline ?? []).sort()
  return {
    step:
      now === undefined
        ? undefined
        : { key: now.step.key, label: now.step.label, status: now.status.label, state: now.status.state },
    next: all.flatMap(({ status }) => status.next ?? []),
    deadline: deadlines[0],
  }
}
