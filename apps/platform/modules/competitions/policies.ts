// What the competition does by itself: it opens for tenders when its notice is published, and closes at the deadline.
import { theProduct } from '../../kernel/identity/actor.ts'
import type { StreamId } from '../../kernel/events/event.ts'
import type { JobHandler, Policy } from '../../kernel/module.ts'
import { isRefusal } from '../../kernel/refusal.ts'

export const policies: readonly Policy[] = [
  {
    name: 'competitions.open-when-published',
    on: ['notices.published'],
    handle: async (event, { give }) => {
      const { kind, facts } = event.data as { kind: string; facts: { deadline?: string } }
      if (kind === 'result' || facts.deadline === undefined) return
      await give({ name: 'competitions.open-for-tenders', stream: event.stream, input: {} })
    },
  },
]

export const jobs: Readonly<Record<string, JobHandler>> = {
  'competitions.close': async (payload, { services, job }) => {
    const { stream } = payload as { stream: StreamId }
    const outcome = await services.execute({
      name: 'competitions.close',
      stream,
      input: {},
      actor: theProduct,
      id: `competitions.close/${job}`,
    })
    // An extended deadline has an appointment of its own.
    if (isRefusal(outcome) && outcome.code !== 'competitions.before-deadline') throw new Error(outcome.code)
  },
}
