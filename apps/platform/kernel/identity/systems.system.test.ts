import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { SignJWT, decodeJwt, importJWK, type JWTPayload } from 'jose'
import { sql } from 'kysely'
import { fetchMachineToken } from './machine-token.ts'
import { fjord, testHouse } from './server-for-tests.ts'
import type { TestHouse, TestServer } from './server-for-tests.ts'
import { makeSigningKey, signingKey, type SigningKey } from './signing-key.ts'
import { databaseKeystore } from './keystore.ts'

let house: TestHouse
let server: TestServer
let second: TestServer
let issuer: string
let issuerKey: SigningKey

before(async () => {
  house = await testHouse()
  server = await house.start()
  second = await house.start()
  issuer = `${house.publicUrl}/test-idp/maskinporten/`
  issuerKey = await signingKey(databaseKeystore(house.db), 'test-machines-signing')
})
after(() => house.stop())

const write = 'heldigital:buyer.write'

const tokenFor = (scopes: string[], clientId = 'fjord-system', resource = house.publicUrl) =>
  fetchMachineToken({ issuer, clientId, key: house.machineKey }, { scopes, resource })

async function ask(
  token: string,
  address = server.address,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(new URL('/who', address), { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

async function signed(
  claims: JWTPayload,
  { key = house.machineKey, seconds = 60, ago = 0 }: { key?: SigningKey; seconds?: number; ago?: number } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000) - ago
  return new SignJWT({ jti: randomUUID(), iat: now, exp: now + seconds, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .sign(await importJWK(key, 'RS256'))
}

async function grant(
  assertion: string,
  address = server.address,
): Promise<{ status: number; error: string | undefined }> {
  const response = await fetch(new URL('/test-idp/maskinporten/token', address), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
  })
  return { status: response.status, error: ((await response.json()) as { error?: string }).error }
}

describe('a system', () => {
  it('gets a token for its scopes and acts for its organisation', async () => {
    const { accessToken, expiresInSeconds } = await tokenFor([write])
    assert.ok(expiresInSeconds <= 120)
    const claims = decodeJwt(accessToken)
    assert.deepEqual(claims['consumer'], { authority: 'iso6523-actorid-upis', ID: fjord })
    assert.equal(claims['client_amr'], 'private_key_jwt')
    assert.ok((claims.exp ?? 0) - (claims.iat ?? 0) <= 120)
    const { status, body } = await ask(accessToken)
    assert.equal(status, 200)
    assert.deepEqual(body['actor'], {
      kind: 'system',
      client: 'fjord-system',
      organisation: fjord,
      roles: ['caseOfficer'],
    })
    assert.equal(body['organisationName'], 'Fjord kommune')
  })

  it('is known in every process by the same token', async () => {
    const { accessToken } = await tokenFor([write])
    assert.equal((await ask(accessToken, second.address)).status, 200)
  })

  it('needs no form token', async () => {
    const { accessToken } = await tokenFor([write])
    const response = await fetch(new URL('/change', server.address), {
      method: 'POST',
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
      body: '{}',
    })
    assert.equal(response.status, 200)
  })
})

describe('an assertion', () => {
  const good = () => ({ iss: 'fjord-system', aud: issuer, scope: write })

  it('is good once, in whichever process', async () => {
    const assertion = await signed(good())
    assert.equal((await grant(assertion)).status, 200)
    assert.deepEqual(await grant(assertion, second.address), { status: 400, error: 'invalid_grant' })
  })

  it('is refused for another audience, another key, an unknown client, when expired, too long-lived or without jti', async () => {
    const stranger = await makeSigningKey()
    for (const assertion of [
      await signed({ ...good(), aud: 'https://maskinporten.no/' }),
      await signed(good(), { key: stranger }),
      await signed({ ...good(), iss: 'nobody' }),
      await signed(good(), { ago: 300 }),
      await signed(good(), { seconds: 3600 }),
      await signed({ ...good(), jti: '' }),
      'nonsense',
      '',
    ])
      assert.deepEqual(await grant(assertion), { status: 400, error: 'invalid_grant' })
  })

  it('is refused for a scope that the client does not have', async () => {
    for (const scope of ['heldigital:supplier.write', `${write} altinn:everything`, ' '])
      assert.deepEqual(await grant(await signed({ ...good(), scope })), { status: 400, error: 'invalid_scope' })
  })
})

describe('a token', () => {
  const claims = () => ({
    iss: issuer,
    aud: house.publicUrl,
    scope: write,
    client_id: 'fjord-system',
    consumer: { authority: 'iso6523-actorid-upis', ID: fjord as string },
  })
  const refusedWith = async (token: string, status: number, code: string) => {
    const answer = await ask(token)
    assert.equal(answer.body['code'], code)
    assert.equal(answer.status, status)
  }

  it('of the issuer is taken (so that what follows is refused for its own reason)', async () => {
    assert.equal((await ask(await signed(claims(), { key: issuerKey }))).status, 200)
  })

  it('is refused when it is made for another audience', async () => {
    await refusedWith(
      (await tokenFor([write], 'fjord-system', 'https://other.example')).accessToken,
      401,
      'identity.bad-token',
    )
    await refusedWith(await signed({ ...claims(), aud: 'unspecified' }, { key: issuerKey }), 401, 'identity.bad-token')
  })

  it('is refused from another issuer, and signed with another key', async () => {
    await refusedWith(
      await signed({ ...claims(), iss: `${house.publicUrl}/test-idp` }, { key: issuerKey }),
      401,
      'identity.bad-token',
    )
    await refusedWith(await signed(claims(), { key: await makeSigningKey() }), 401, 'identity.bad-token')
    const impostor = { ...(await makeSigningKey()), kid: issuerKey.kid }
    await refusedWith(await signed(claims(), { key: impostor }), 401, 'identity.bad-token')
  })

  it('is refused unsigned', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const now = Math.floor(Date.now() / 1000)
    const body = { ...claims(), jti: randomUUID(), iat: now, exp: now + 60 }
    await refusedWith(`${part({ alg: 'none' })}.${part(body)}.`, 401, 'identity.bad-token')
  })

  it('is refused when it has expired, and when it would live too long', async () => {
    await refusedWith(await signed(claims(), { key: issuerKey, ago: 200 }), 401, 'identity.token-expired')
    await refusedWith(await signed(claims(), { key: issuerKey, seconds: 3600 }), 401, 'identity.bad-token')
  })

  it('is refused without a scope of its own kind of organisation', async () => {
    await refusedWith((await tokenFor(['heldigital:supplier.read'])).accessToken, 403, 'identity.missing-scope')
  })

  it('is refused for an organisation that is not registered, or that is none', async () => {
    await refusedWith(
      (await tokenFor(['heldigital:buyer.read'], 'unknown-system')).accessToken,
      403,
      'identity.unknown-consumer',
    )
    for (const consumer of [{ authority: 'iso6523-actorid-upis', ID: '9908:991825827' }, 'x', null, {}])
      await refusedWith(await signed({ ...claims(), consumer }, { key: issuerKey }), 401, 'identity.bad-token')
  })

  it('that is no token is refused, and never taken for a visitor without one', async () => {
    for (const token of ['', 'x', 'a.b.c', 'a'.repeat(8000)]) await refusedWith(token, 401, 'identity.bad-token')
  })

  it('leaves a line in the access log when it is refused', async () => {
    await server.identity.settled()
    const { rows } = await sql<{ outcome: string; n: number }>`
      select outcome, count(*)::int n from access_log where route = '/who' group by outcome`.execute(house.db)
    for (const code of ['identity.bad-token', 'identity.token-expired', 'identity.missing-scope'])
      assert.ok(rows.some(({ outcome, n }) => outcome === code && n > 0))
  })

  it('cannot be checked while its issuer is silent, and is then not taken', async () => {
    const cut = await house.start({ maskinporten: { issuer: 'http://127.0.0.1:9/' } })
    const answer = await ask((await tokenFor([write])).accessToken, cut.address)
    assert.equal(answer.status, 503)
    assert.equal(answer.body['code'], 'identity.issuer-unreachable')
  })
})
