import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OrganisationId } from '../../../kernel/identity/actor.ts'
import { makeSigningKey } from '../../../kernel/identity/signing-key.ts'
import { fictitiousRegister } from './counterpart.ts'
import { altinnRoles, decisiveRole } from './roles.ts'
import { findUnit } from './unit.ts'

const strand = '0192:313500063' as OrganisationId
const address = 'https://register.example/api'
const answering =
  (answers: Readonly<Record<string, () => Response>>, asked: [string, RequestInit | undefined][] = []): typeof fetch =>
  async (input, init) => {
    const url = String(input)
    asked.push([url, init])
    const answer = Object.entries(answers).find(([part]) => url.includes(part))?.[1]
    if (answer === undefined) throw new TypeError('no connection')
    return answer()
  }

describe('Enhetsregisteret', () => {
  it('tells the name, the form and whether the unit lives', async () => {
    const unit = await findUnit(strand, { address, fetch: fictitiousRegister })
    assert.ok(typeof unit !== 'string')
    assert.deepEqual([unit.name, unit.form, unit.place, unit.state], ['STRAND SNEKKERI AS', 'AS', 'BJØRKVIK', 'active'])
    const stateOf = async (number: string): Promise<string> => {
      const found = await findUnit(`0192:${number}` as OrganisationId, { address, fetch: fictitiousRegister })
      return typeof found === 'string' ? found : found.state
    }
    assert.equal(await stateOf('313500098'), 'winding-up')
    assert.equal(await stateOf('313500101'), 'deleted')
    assert.equal(await stateOf('974760673'), 'unknown')
  })

  it('is unreachable, never a crash, when it is down, slow or answers nonsense', async () => {
    const broken = [() => new Response('', { status: 503 }), () => new Response('<html>'), () => Response.json({})]
    for (const answer of broken)
      assert.equal(await findUnit(strand, { address, fetch: answering({ enheter: answer }) }), 'unreachable')
    assert.equal(await findUnit(strand, { address, fetch: answering({}) }), 'unreachable')
  })
})

describe('Altinn', () => {
  it('is asked with an exchanged token for the person, and answers for that organisation alone', async () => {
    const asked: [string, RequestInit | undefined][] = []
    const fetch = answering(
      {
        '.well-known': () => Response.json({ token_endpoint: 'https://maskinporten.example/token' }),
        '/token': () => Response.json({ access_token: 'machine', expires_in: 100 }),
        '/exchange/maskinporten': () => new Response('"exchanged"'),
        authorizedparties: () =>
          Response.json([
            { organizationNumber: '313500071', authorizedRoles: ['LEDE'] },
            { organizationNumber: '313500063', isDeleted: false, authorizedRoles: ['REGNA', 'DAGL'], subunits: [] },
          ]),
      },
      asked,
    )
    const key = await makeSigningKey()
    const client = { issuer: 'https://maskinporten.example/', clientId: 'heldigital', key, fetch }
    const roles = altinnRoles({ address: 'https://altinn.example', subscriptionKey: 'k', client, fetch })
    const held = await roles.rolesOf('16848500031', strand)
    assert.deepEqual(held, ['REGNA', 'DAGL'])
    assert.equal(decisiveRole(held), 'DAGL')
    assert.equal(decisiveRole(['REGNA', 'MEDL']), undefined)
    const [url = '', init] = asked.at(-1) ?? []
    assert.ok(!url.includes('16848500031'))
    assert.deepEqual(JSON.parse(String(init?.body)), { type: 'urn:altinn:person:identifier-no', value: '16848500031' })
    assert.equal(new Headers(init?.headers).get('authorization'), 'Bearer exchanged')
    assert.deepEqual(await roles.rolesOf('16848500031', '0192:313500012' as OrganisationId), [])
  })

  it('is unreachable when a step gets no answer', async () => {
    const key = await makeSigningKey()
    const client = { issuer: 'https://maskinporten.example/', clientId: 'heldigital', key, fetch: answering({}) }
    const roles = altinnRoles({ address: 'https://altinn.example', client, fetch: answering({}) })
    assert.equal(await roles.rolesOf('16848500031', strand), 'unreachable')
  })
})
