// A stand-in for Maskinporten: systems bring a signed assertion and get a short-lived token of their scopes (RFC 7523).
import type { FastifyInstance, FastifyReply } from 'fastify'
import { SignJWT, createLocalJWKSet, decodeJwt, importJWK, jwtVerify, type JWK, type JWTPayload } from 'jose'
import { randomUUID } from 'node:crypto'
import type { Database } from '../../events/command.ts'
import type { OrganisationId } from '../actor.ts'
import type { Keystore } from '../keystore.ts'
import { publicKeyOf, signingKey } from '../signing-key.ts'
import { providerPath } from './provider.ts'

/** A system that is registered with the stand-in. */
export interface TestMachine {
  readonly clientId: string
  /** On whose behalf it acts: the `consumer` of its tokens. */
  readonly organisation: OrganisationId
  readonly scopes: readonly string[]
  /** Its public keys. */
  readonly keys: readonly JWK[]
}

/** Below the test provider's path. Its issuer ends with a slash, as Maskinporten's does. */
export const machinesPath = `${providerPath}/maskinporten`
export const grantType = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
const lifetimeSeconds = 120

export interface TestMachinesOptions {
  readonly publicUrl: string
  readonly db: Database
  readonly keystore: Keystore
  readonly machines: () => Promise<readonly TestMachine[]>
}

export function registerTestMachines(app: FastifyInstance, options: TestMachinesOptions): void {
  const { publicUrl, db, keystore, machines } = options
  const issuer = `${new URL(machinesPath, publicUrl).href}/`
  const key = () => signingKey(keystore, 'test-machines-signing')
  const open = { config: { access: { kind: 'public' } } }

  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 16_384 },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    )
    scope.get(`${machinesPath}/.well-known/oauth-authorization-server`, open, async () => ({
      issuer,
      token_endpoint: `${issuer}token`,
      jwks_uri: `${issuer}jwk`,
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      grant_types_supported: [grantType],
      token_endpoint_auth_signing_alg_values_supported: ['RS256'],
    }))
    scope.get(`${machinesPath}/jwk`, open, async () => ({ keys: [publicKeyOf(await key())] }))
    scope.post(`${machinesPath}/token`, open, async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const body = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      if (body.get('grant_type') !== grantType) return refuseGrant(reply, 'unsupported_grant_type', 'use a JWT grant')
      const asked = await readAssertion(body.get('assertion') ?? '', issuer, await machines())
      if ('error' in asked) return refuseGrant(reply, asked.error, asked.why)
      const { machine, claims, scopes } = asked
      const { useOnce } = await import('./state.ts')
      if (!(await useOnce(db, 'Assertion', `${machine.clientId} ${claims.jti}`, lifetimeSeconds)))
        return refuseGrant(reply, 'invalid_grant', 'the assertion was used before (jti)')
      const signing = await key()
      const audience = claims['resource']
      const token = await new SignJWT({
        scope: scopes.join(' '),
        client_id: machine.clientId,
        client_amr: 'private_key_jwt',
        token_type: 'Bearer',
        consumer: { authority: 'iso6523-actorid-upis', ID: machine.organisation },
      })
        .setProtectedHeader({ alg: 'RS256', kid: signing.kid })
        .setIssuer(issuer)
        .setAudience(typeof audience === 'string' ? audience : 'unspecified')
        .setIssuedAt()
        .setExpirationTime(`${lifetimeSeconds}s`)
        .setJti(randomUUID())
        .sign(await importJWK(signing, 'RS256'))
      return { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds - 1, scope: scopes.join(' ') }
    })
  })
}

type Asked =
  | { readonly machine: TestMachine; readonly claims: JWTPayload & { jti: string }; readonly scopes: readonly string[] }
  | { readonly error: 'invalid_grant' | 'invalid_scope'; readonly why: string }

async function readAssertion(assertion: string, issuer: string, machines: readonly TestMachine[]): Promise<Asked> {
  const clientId = issuerOf(assertion)
  const machine = machines.find((each) => each.clientId === clientId)
  if (machine === undefined) return { error: 'invalid_grant', why: 'unknown client (iss)' }
  let claims: JWTPayload
  try {
    const verified = await jwtVerify(assertion, createLocalJWKSet({ keys: [...machine.keys] }), {
      issuer: machine.clientId,
      audience: issuer,
      algorithms: ['RS256'],
      maxTokenAge: `${lifetimeSeconds}s`,
      clockTolerance: 10,
      requiredClaims: ['exp', 'iat', 'jti', 'scope'],
    })
    claims = verified.payload
  } catch (error) {
    return { error: 'invalid_grant', why: error instanceof Error ? error.message : 'unreadable assertion' }
  }
  const { exp = 0, iat = 0, jti, scope } = claims
  if (exp - iat > lifetimeSeconds) return { error: 'invalid_grant', why: `lives longer than ${lifetimeSeconds} s` }
  if (typeof jti !== 'string' || jti === '' || jti.length > 200) return { error: 'invalid_grant', why: 'jti is a text' }
  const scopes = typeof scope === 'string' ? scope.split(' ').filter((each) => each !== '') : []
  const missing = scopes.find((each) => !machine.scopes.includes(each))
  if (scopes.length === 0 || missing !== undefined)
    return { error: 'invalid_scope', why: `the client has no scope ${missing ?? 'at all'}` }
  return { machine, claims: { ...claims, jti }, scopes }
}

function issuerOf(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).iss
  } catch {
    return undefined
  }
}

function refuseGrant(reply: FastifyReply, error: string, why: string): { error: string; error_description: string } {
  void reply.code(400)
  return { error, error_description: why }
}
