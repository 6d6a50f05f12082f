import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { systemClock } from '../clock.ts'
import { Executor } from '../events/execute.ts'
import { rebuildViews } from '../events/view.ts'
import { isRefusal } from '../refusal.ts'
import { theProduct, type Actor, type PersonId, type Role } from './actor.ts'
import { directoryView, findOrganisation, listOrganisations, membershipsOf, nameOf, peopleOf } from './directory.ts'
import { databaseKeystore } from './keystore.ts'
import { organisationCommands } from './organisation.ts'
import { personIdOf } from './secrets.ts'
import { bygg, drift, fjord, kari, lise, ola, testHouse } from './server-for-tests.ts'
import type { TestHouse } from './server-for-tests.ts'

let house: TestHouse
let executor: Executor
before(async () => {
  house = await testHouse()
  executor = new Executor({
    db: house.db,
    clock: systemClock,
    commands: organisationCommands,
    views: [directoryView],
    keystore: databaseKeystore(house.db),
    files: { put: async () => ({ sha256: '', size: 0 }), get: async () => undefined, has: async () => false },
    enqueue: async () => {},
  })
})
after(() => house.stop())

const idOf = ({ pid }: { pid: string }): PersonId => personIdOf(pid, house.secrets)
const acting = (person: PersonId, organisation: typeof fjord, ...roles: Role[]): Actor => ({
  kind: 'person',
  person,
  organisation,
  roles,
})
const operator = (): Actor => acting(personIdOf('operator', house.secrets), drift, 'operator')

describe('the directory', () => {
  it('knows who acts for an organisation, in which roles and by which name', async () => {
    assert.deepEqual(await peopleOf(house.db, fjord), [
      { person: idOf(kari), name: 'Kari Fjord', roles: ['administrator'] },
      { person: idOf(lise), name: 'Lise Lav', roles: ['opener'] },
      { person: idOf(ola), name: 'Ola Bygg', roles: ['evaluator'] },
    ])
    assert.deepEqual(
      (await membershipsOf(house.db, idOf(ola))).map(({ name, kind }) => `${name} ${kind}`),
      ['Bygg AS supplier', 'Fjord kommune buyer'],
    )
    assert.deepEqual(
      (await listOrganisations(house.db, { kind: 'supplier' })).map(({ id }) => id),
      [bygg],
    )
  })

  it('names whoever acted', async () => {
    assert.equal(await nameOf(house.db, acting(idOf(kari), fjord, 'administrator')), 'Kari Fjord')
    assert.equal(
      await nameOf(house.db, { kind: 'system', client: 'erp', organisation: fjord, roles: [] }),
      'Fjord kommune (erp)',
    )
    assert.equal(await nameOf(house.db, theProduct), 'Heldigital')
  })

  it('registers a number once, however many ask at the same time', async () => {
    const ask = (index: number) =>
      executor.execute({
        name: 'identity.register-organisation',
        actor: operator(),
        input: {
          organisation: '0192:313155528',
          name: `Ask ${index}`,
          kind: 'buyer',
          type: 'county',
          administrator: { person: idOf(kari), name: 'Kari Fjord' },
        },
      })
    const outcomes = await Promise.all([0, 1, 2, 3].map(ask))
    const codes = outcomes.filter(isRefusal).map(({ code }) => code)
    assert.deepEqual(
      codes,
      Array.from({ length: 3 }, () => 'identity.already-registered'),
    )
    const { rows } = await sql<{ n: number }>`
      select count(*)::int n from event where data ->> 'organisation' = '0192:313155528'`.execute(house.db)
    assert.equal(rows[0]?.n, 2)
  })

  it('is changed by its own administrators only', async () => {
    const entry = await findOrganisation(house.db, fjord)
    assert.ok(entry !== undefined)
    const give = (actor: Actor | undefined) =>
      executor.execute({
        name: 'identity.remove-member',
        stream: entry.stream,
        actor,
        input: { person: idOf(lise) },
      })
    for (const [actor, code] of [
      [undefined, 'kernel.not-logged-in'],
      [acting(idOf(kari), fjord, 'caseOfficer'), 'kernel.not-allowed'],
      [acting(idOf(ola), bygg, 'supplierAdministrator'), 'identity.other-organisation'],
    ] as const) {
      const outcome = await give(actor)
      assert.equal(isRefusal(outcome) ? outcome.code : 'done', code)
    }
    assert.ok(!isRefusal(await give(acting(idOf(kari), fjord, 'administrator'))))
    assert.equal((await peopleOf(house.db, fjord)).length, 2)
  })

  it('is the same after a rebuild from the events', async () => {
    const everything = async () => {
      const { rows } = await sql<{ text: string }>`
        select o::text as text from organisation o union all select p::text from person p union all select m::text from membership m
        order by text`.execute(house.db)
      return rows.map(({ text }) => text)
    }
    const before = await everything()
    await rebuildViews(house.db, [directoryView])
    assert.deepEqual(await everything(), before)
    assert.ok(before.length > 5)
  })
})
