import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { instant } from '../clock.ts'
import { theProduct, type Actor, type OrganisationId, type PersonId } from '../identity/actor.ts'
import { streamId, type RecordedEvent } from './event.ts'
import { leavingOut, seenBy } from './seen.ts'
import type { LoadedStream } from './streams.ts'

const ingrid: Actor = {
  kind: 'person',
  person: 'ingrid' as PersonId,
  organisation: '0192:313500012' as OrganisationId,
  roles: ['caseOfficer'],
}
const event = (version: number, type: string): RecordedEvent => ({
  stream: streamId('procurement', 'a'),
  version,
  type,
  data: {},
  actor: theProduct,
  at: instant('2026-01-01T00:00:00Z'),
  legalRows: [],
  command: `command-${version}`,
  hash: `${version}`,
})
const stream: LoadedStream = {
  id: streamId('procurement', 'a'),
  kind: 'procurement',
  owner: '0192:313500012',
  version: 2,
  head: '2',
  events: [event(1, 'open'), event(2, 'secret')],
}
const hideSecrets = seenBy([
  (whole) => {
    const events = whole.events.filter(({ type }) => type !== 'secret')
    return { ...whole, events, version: events.length }
  },
])

describe('What somebody may know of a stream', () => {
  it('has a version that does not tell that something hidden happened', () => {
    assert.equal(hideSecrets(stream, ingrid).version, 1)
    assert.equal(hideSecrets(stream, undefined).version, 1)
  })
  it('is everything for the product itself', () => assert.equal(hideSecrets(stream, theProduct), stream))
  it('is the same object when it is asked for again', () =>
    assert.equal(hideSecrets(stream, ingrid), hideSecrets(stream, ingrid)))
  it('keeps no hash after what was left out, and its numbers have no gap', () => {
    const hide = leavingOut(({ type }, actor) => type === 'open' && actor === undefined)
    assert.equal(hide(stream, ingrid), stream)
    const seen = hide(stream, undefined)
    assert.deepEqual(
      seen.events.map(({ version, type, hash }) => ({ version, type, hash })),
      [{ version: 1, type: 'secret', hash: '' }],
    )
    assert.equal(seen.head, '')
  })
})
