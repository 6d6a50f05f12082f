// How a system gets a token from Maskinporten: for the command line, and for what the product asks other registers.
import { randomUUID } from 'node:crypto'
import { SignJWT, importJWK } from 'jose'
import type { SigningKey } from './signing-key.ts'

export interface MachineClient {
  /** The issuer exactly as it names itself, `https://maskinporten.no/`. */
  readonly issuer: string
  readonly clientId: string
  readonly key: SigningKey
  /** Stands in for the network in tests and inside the process. */
  readonly fetch?: typeof globalThis.fetch
}

export interface MachineToken {
  readonly accessToken: string
  readonly expiresInSeconds: number
}

/**
 * Asks for a token of these scopes, for `resource` (the audience that the receiver demands). Throws when the issuer is
 * unreachable or says no: the caller's configuration is wrong, or the issuer is down.
 */
export async function fetchMachineToken(
  client: MachineClient,
  { scopes, resource }: { scopes: readonly string[]; resource?: string },
): Promise<MachineToken> {
  const { issuer, clientId, key, fetch = globalThis.fetch } = client
  const metadata = (await json(
    await fetch(authorizationServerMetadata(issuer), { signal: AbortSignal.timeout(10_000) }),
  )) as { token_endpoint?: unknown }
  const assertion = await new SignJWT({ scope: scopes.join(' '), ...(resource === undefined ? {} : { resource }) })
    .setProtectedHeader({ alg: 'RS256', kid: key.kid })
    .setIssuer(clientId)
    .setAudience(issuer)
    .setIssuedAt()
    .setExpirationTime('100s')
    .setJti(randomUUID())
    .sign(await importJWK(key, 'RS256'))
  const response = await fetch(String(metadata.token_endpoint), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString(),
    signal: AbortSignal.timeout(10_000),
  })
  const answer = (await json(response)) as { access_token?: unknown; expires_in?: unknown }
  if (typeof answer.access_token !== 'string') throw new Error(`${issuer} gave no access token`)
  return { accessToken: answer.access_token, expiresInSeconds: Number(answer.expires_in ?? 0) }
}

/** Where an issuer describes itself, as Maskinporten documents it: below the issuer's own address. */
export function authorizationServerMetadata(issuer: string): string {
  return `${issuer.endsWith('/') ? issuer : `${issuer}/`}.well-known/oauth-authorization-server`
}

async function json(response: Response): Promise<unknown> {
  const text = await response.text()
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${text.slice(0, 500)}`)
  return JSON.parse(text) as unknown
}
