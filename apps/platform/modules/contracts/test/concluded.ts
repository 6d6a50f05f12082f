// A case whose contract is signed by both, for tests of what follows.
import { instant } from '../../../kernel/clock.ts'
import { foldAll } from '../../../kernel/events/fold.ts'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import { confirmTaxCertificate, contracts, draft, rowsToConfirm, sign } from '../contract/index.ts'
import { amina, awarded, buyer, given, happened, ingrid, nina, winner } from './case.ts'

export const afterStandstill = '2026-12-10T08:00:00.000Z'
export const names = { names: { [buyer]: 'Bjørkvik kommune', [winner]: 'Nordlys Renhold AS' } }

/** The contract of the case, drafted but not signed. */
export function drafted(price = '1450000', input: object = {}): RecordedEvent[] {
  const history = awarded(price)
  const said = { supplier: winner, start: '2027-01-01', end: '2028-12-31', ...input }
  return happened(history, given(draft, history, said, ingrid, { facts: names }), ingrid)
}

export function contractIn(history: readonly RecordedEvent[]): string {
  return foldAll(contracts, history).contracts[0]?.contract ?? ''
}

/** With the tax certificate recorded. */
export function certified(price?: string, input?: object): RecordedEvent[] {
  const history = drafted(price, input)
  const contract = foldAll(contracts, history).contracts[0]
  const at = afterStandstill
  const confirm = {
    contract: contractIn(history),
    issued: '2026-11-20',
    inOrder: true,
    confirmed: contract === undefined ? [] : rowsToConfirm(contract, instant(at)).map(({ row }) => row),
  }
  return happened(history, given(confirmTaxCertificate, history, confirm, ingrid, { at }), ingrid, at)
}

/** Signed by both. */
export function concluded(price?: string, input?: object): RecordedEvent[] {
  let history = certified(price, input)
  for (const who of [amina, nina])
    history = happened(
      history,
      given(sign, history, { contract: contractIn(history) }, who, { at: afterStandstill }),
      who,
      afterStandstill,
    )
  return history
}
