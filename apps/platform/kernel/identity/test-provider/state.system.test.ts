import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { testHouse, type TestHouse } from '../server-for-tests.ts'
import { providerState, useOnce } from './state.ts'

describe('the state of the test provider', () => {
  let house: TestHouse
  before(async () => {
    house = await testHouse()
  })
  after(() => house.stop())

  it('lets one of many consume a code', async () => {
    const codes = providerState(house.db)('AuthorizationCode')
    await codes.upsert('one', { grantId: 'g' }, 60)
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => codes.consume('one')))
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    assert.ok((await codes.find('one'))?.consumed)
  })

  it('forgets what has expired, and everything of a grant that is revoked', async () => {
    const tokens = providerState(house.db)('AccessToken')
    await tokens.upsert('old', { grantId: 'h' }, 60)
    await sql`update test_provider_state set expires_at = clock_timestamp() - interval '1 second' where id = 'old'`.execute(
      house.db,
    )
    assert.equal(await tokens.find('old'), undefined)
    await tokens.upsert('new', { grantId: 'h' }, 60)
    await tokens.revokeByGrantId('h')
    assert.equal(await tokens.find('new'), undefined)
  })

  it('keeps kinds apart, and finds a session by its other name', async () => {
    const sessions = providerState(house.db)('Session')
    await sessions.upsert('s', { uid: 'u', accountId: 'p' }, 60)
    assert.equal((await sessions.findByUid('u'))?.accountId, 'p')
    assert.equal(await providerState(house.db)('Grant').find('s'), undefined)
    await sessions.destroy('s')
    assert.equal(await sessions.findByUid('u'), undefined)
  })

  it('counts something as used once, however many try', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => useOnce(house.db, 'Assertion', 'a', 60)))
    assert.equal(tries.filter(Boolean).length, 1)
  })
})
