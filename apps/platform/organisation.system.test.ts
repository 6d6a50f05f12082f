// The organisation's own page as people use it, without JavaScript.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import {
  demonstrationPeople,
  ingrid,
  jonas,
  kim,
  nina,
  tone,
  type DemonstrationPerson,
} from './demonstration/people.ts'
import { findOrganisation, membershipsOf } from './kernel/identity/directory.ts'
import { syntheticNationalNumber } from './kernel/identity/national-number.ts'
import { testServer, type TestServer, type Visitor } from './server-for-tests.ts'

const administrators = demonstrationPeople.filter((person) =>
  person.roles.some((role) => role === 'administrator' || role === 'supplierAdministrator' || role === 'operator'),
)

describe('the page of an organisation', () => {
  let house: TestServer
  let administrator: Visitor
  before(async () => {
    house = await testServer()
    administrator = await house.visit(tone)
  })
  after(() => house.stop())

  const idOf = (person: DemonstrationPerson): string => house.server.identity.personOf(person.pid)
  const rolesOf = async (person: DemonstrationPerson): Promise<readonly string[]> =>
    (await membershipsOf(house.server.product.store.db, house.server.identity.personOf(person.pid))).flatMap((each) =>
      each.organisation === tone.organisation.id ? each.roles : [],
    )
  /** The hidden fields of the form on a page that gives a command. */
  const hidden = (page: string, command: string): Record<string, string> => {
    const form = page.split('<form').find((each) => each.includes(`name="_command" value="${command}"`)) ?? ''
    return Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    )
  }
  const addTo = async (visitor: Visitor, fields: Record<string, string>, rest: Record<string, string>) => {
    const first = await visitor.browser.get('/organisation/people')
    const second = await visitor.browser.post('/organisation/people', { ...hidden(first.text, ''), ...fields })
    return visitor.browser.post('/organisation/people', { ...hidden(second.text, 'identity.add-member'), ...rest })
  }
  const give = async (visitor: Visitor, person: DemonstrationPerson, command: string, rest: Record<string, string>) => {
    const path = `/organisation/people/${idOf(person)}`
    const page = await visitor.browser.get(path)
    return visitor.browser.post(path, { ...hidden(page.text, command), ...rest })
  }

  it('opens for administrators, who alone find it in the menu', async () => {
    for (const person of [undefined, ...demonstrationPeople]) {
      const { browser } = await house.visit(person)
      const menu = (await browser.get('/about')).text.includes('href="/organisation"')
      const page = await browser.once(new URL('/organisation', house.publicUrl))
      const may = person !== undefined && administrators.includes(person)
      assert.equal(menu, may, `menu of ${person?.name ?? 'nobody'}`)
      assert.equal(page.status, may ? 200 : person === undefined ? 303 : 403, person?.name ?? 'nobody')
      const text = await page.text()
      if (person !== undefined && may) assert.ok(text.includes(person.name) && text.includes(person.organisation.name))
    }
  })

  it('shows people of its own organisation and no other', async () => {
    const page = await administrator.browser.get('/organisation')
    assert.ok(page.text.includes(ingrid.name))
    assert.ok(!page.text.includes(`/organisation/people/${idOf(nina)}`))
    assert.equal((await administrator.browser.get(`/organisation/people/${idOf(nina)}`)).status, 404)
  })

  it('adds a person by national number, without keeping the number', async () => {
    const pid = syntheticNationalNumber('1991-04-03')
    const page = await addTo(
      administrator,
      { number: `${pid.slice(0, 6)} ${pid.slice(6)}` },
      { name: 'Eva Ny', roles: 'evaluator' },
    )
    assert.equal(page.status, 200)
    assert.match(page.text, /Personen er lagt til/)
    assert.match(page.text, /Eva Ny ble lagt til som evaluerer/)
    const roles = (await membershipsOf(house.server.product.store.db, house.server.identity.personOf(pid))).flatMap(
      (each) => each.roles,
    )
    assert.deepEqual(roles, ['evaluator'])
    const { rows } = await house.server.product.store.pool.query(
      `select 1 from event where data::text like '%${pid}%' union all select 1 from command where outcome::text like '%${pid}%'`,
    )
    assert.equal(rows.length, 0)
  })

  it('adds one of the known people in the demonstration', async () => {
    const page = await addTo(administrator, { known: idOf(kim) }, { name: kim.name, roles: 'auditor' })
    assert.match(page.text, /Personen er lagt til/)
    assert.deepEqual(await rolesOf(kim), ['auditor'])
  })

  it('says which number is no national number, and who is a member already', async () => {
    const first = await administrator.browser.get('/nn/organisation/people')
    const wrong = await administrator.browser.post('/nn/organisation/people', {
      ...hidden(first.text, ''),
      number: '12345678901',
    })
    assert.match(wrong.text, /Ikkje eit gyldig fødselsnummer/)
    await administrator.browser.get('/nb/about')
    const again = await addTo(administrator, { number: ingrid.pid }, { name: ingrid.name, roles: 'opener' })
    assert.equal(again.status, 409)
    assert.match(again.text, /Personen er med fra før/)
    const empty = await addTo(administrator, { number: syntheticNationalNumber('1992-04-03') }, { name: 'Uten Rolle' })
    assert.equal(empty.status, 422)
    const supplier = await addTo(
      administrator,
      { number: syntheticNationalNumber('1992-04-03') },
      { name: 'Feil', roles: 'submitter' },
    )
    assert.equal(supplier.status, 422)
    assert.match(supplier.text, /identity.role-of-other-kind|Rollen finnes ikke/)
  })

  it('changes roles, and the person has them at the next request', async () => {
    const evaluator = await house.visit(jonas)
    assert.equal((await evaluator.browser.get('/organisation')).status, 403)
    const page = await give(administrator, jonas, 'identity.change-roles', { roles: 'administrator' })
    assert.match(page.text, /Jonas Berg ble administrator/)
    assert.equal((await evaluator.browser.get('/organisation')).status, 200)
    await give(administrator, jonas, 'identity.change-roles', { roles: 'evaluator' })
    assert.deepEqual(await rolesOf(jonas), ['evaluator'])
  })

  it('asks before it removes, and then removes at once', async () => {
    const asked = await give(administrator, kim, 'identity.remove-member', { _confirm: '1' })
    assert.match(asked.text, /Vil du fjerne Kim Sand\?/)
    assert.deepEqual(await rolesOf(kim), ['auditor'])
    const done = await administrator.browser.post(`/organisation/people/${idOf(kim)}`, {
      ...hidden(asked.text, 'identity.remove-member'),
      _confirmed: '1',
    })
    assert.match(done.text, /Kim Sand ble fjernet/)
    assert.deepEqual(await rolesOf(kim), [])
  })

  it('does not let the last administrator go, by removal or by other roles', async () => {
    for (const [command, rest] of [
      ['identity.remove-member', { _confirm: '1', _confirmed: '1' }],
      ['identity.change-roles', { roles: 'auditor' }],
    ] as const) {
      const page = await give(administrator, tone, command, rest)
      assert.equal(page.status, 409, command)
      assert.match(page.text, /Den siste administratoren kan ikke fjernes/)
    }
    assert.deepEqual(await rolesOf(tone), ['administrator'])
  })

  it('lets nobody change another organisation, whatever form is sent', async () => {
    const other = await house.visit(nina)
    const stream = (await findOrganisation(house.server.product.store.db, tone.organisation.id))?.stream ?? ''
    const own = await other.browser.get(`/organisation/people/${idOf(nina)}`)
    const page = await other.browser.post(`/organisation/people/${idOf(nina)}`, {
      ...hidden(own.text, 'identity.remove-member'),
      _stream: stream,
      _version: String((await house.server.product.services.load(stream as never))?.version ?? 0),
      person: idOf(ingrid),
    })
    assert.equal(page.status, 403)
    assert.deepEqual(await rolesOf(ingrid), ['caseOfficer'])
    for (const person of [undefined, ingrid]) {
      const visitor = await house.visit(person)
      const answer = await visitor.request(
        'POST',
        `/api/v1/organisations/${stream.split('/')[1]}/identity.remove-member`,
        {
          person: idOf(jonas),
        },
      )
      assert.equal(answer.status, person === undefined ? 401 : 403)
    }
    assert.deepEqual(await rolesOf(jonas), ['evaluator'])
  })
})
