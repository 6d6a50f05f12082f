// The second half of the story: contract, order, receipt, invoice, payment.
import { plus } from '../kernel/clock.ts'
import type { Flow } from './flow.ts'
import { amina, ingrid, nina, nordlys } from './people.ts'

export async function trade(flow: Flow): Promise<void> {
  const { notification } = await flow.state()
  const drafted = await flow.give('draft the contract', 'contracts.draft', ingrid, {
    supplier: nordlys.id,
    start: '2027-01-01',
    end: '2028-12-31',
  })
  const { contract } = drafted.events[0]?.data as { contract: string }
  if (notification?.earliestSigning !== undefined) await flow.until(plus(notification.earliestSigning, { minutes: 1 }))
  await flow.give('sign for the buyer', 'contracts.sign', amina, { contract })
  await flow.give('sign for the supplier', 'contracts.sign', nina, { contract })
}
