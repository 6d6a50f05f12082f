// What happens to notices by itself.
import type { StreamId } from '../../kernel/events/event.ts'
import { theProduct } from '../../kernel/identity/actor.ts'
import type { JobHandler, OutsideJob } from '../../kernel/module.ts'
import { askConfirmation, deliverAlert } from './alerts/alerts.ts'
import { remindOfResult } from './draft/duty.ts'
import { askTed, handOver } from './ted/hand-over.ts'
import { tellStatus } from './status-hooks/tell-status.ts'
import { releaseJob } from './published/release-withheld.ts'
import { isRefusal } from '../../kernel/refusal.ts'

export const jobs: Readonly<Record<string, JobHandler | OutsideJob>> = {
  'notices.deliver-alert': deliverAlert,
  'notices.ask-confirmation': askConfirmation,
  'notices.remind-result': remindOfResult,
  'notices.release': releaseJob,
  'notices.hand-over': handOver,
  'notices.ask-ted': askTed,
  'notices.tell-status': tellStatus,
  'notices.publish': async (payload, { services, job }) => {
    const { stream } = payload as { stream: StreamId }
    const outcome = await services.execute({
      name: 'notices.publish',
      stream,
      input: {},
      actor: theProduct,
      id: `notices.publish/${job}`,
    })
    // Stopped in the meantime, or published by an earlier attempt.
    if (isRefusal(outcome) && outcome.code !== 'notices.not-waiting') throw new Error(outcome.code)
  },
}
