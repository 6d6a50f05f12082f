// Systems prove themselves with a token of Maskinporten: who issued it, for whom, until when, and with which scopes.
import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import type { Database } from '../events/command.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { System } from './actor.ts'
import { findOrganisation } from './directory.ts'
import { authorizationServerMetadata } from './machine-token.ts'
import { parseOrganisationId } from './organisation-number.ts'
import { rolesOf } from './scopes.ts'

export interface SystemsOptions {
  readonly db: Database
  /** The issuer exactly as it names itself, `https://maskinporten.no/`. */
  readonly issuer: string
  /** What tokens must be made for: systems ask for it as `resource`. */
  readonly audience: string
  readonly fetch?: typeof globalThis.fetch
}

export interface KnownSystem {
  readonly actor: System
  readonly organisationName: string
}

/** A token may live so long at most: what is stolen is soon worthless. Maskinporten's own limit for our scopes is 120 s. */
const longestLifeSeconds = 130
const clockSkewSeconds = 10

export interface Systems {
  /** The system behind a bearer token. */
  know(token: string): Promise<KnownSystem | Refusal>
}

export function systemsOf(options: SystemsOptions): Systems {
  const { db, issuer, audience, fetch = globalThis.fetch } = options
  let keys: Promise<JWTVerifyGetKey> | undefined
  const currentKeys = async (): Promise<JWTVerifyGetKey> => {
    keys ??= discoverKeys(issuer, fetch)
    try {
      return await keys
    } catch (error) {
      keys = undefined
      throw error
    }
  }

  return {
    async know(token) {
      let claims: JWTPayload
      try {
        const verified = await jwtVerify(token, await currentKeys(), {
          issuer,
          audience,
          algorithms: ['RS256', 'RS384', 'RS512'],
          clockTolerance: clockSkewSeconds,
          requiredClaims: ['exp', 'iat', 'jti', 'client_id', 'scope', 'consumer'],
        })
        claims = verified.payload
      } catch (error) {
        return refusalOf(error)
      }
      const { exp = 0, iat = 0, client_id: client, scope } = claims
      if (exp - iat > longestLifeSeconds || typeof client !== 'string' || client === '') return refusals.badToken
      const organisation = consumerOf(claims)
      if (organisation === undefined) return refusals.badToken
      const entry = await findOrganisation(db, organisation)
      if (entry === undefined || entry.deactivatedAt !== null) return refusals.unknownConsumer
      const roles = rolesOf(typeof scope === 'string' ? scope.split(' ') : [], entry.kind)
      if (roles.length === 0) return refusals.missingScope
      return { actor: { kind: 'system', client, organisation, roles }, organisationName: entry.name }
    },
  }
}

function consumerOf(claims: JWTPayload): ReturnType<typeof parseOrganisationId> {
  const { consumer } = claims
  if (typeof consumer !== 'object' || consumer === null) return undefined
  const { authority, ID } = consumer as { authority?: unknown; ID?: unknown }
  return authority === 'iso6523-actorid-upis' && typeof ID === 'string' ? parseOrganisationId(ID) : undefined
}

async function discoverKeys(issuer: string, fetch: typeof globalThis.fetch): Promise<JWTVerifyGetKey> {
  const response = await fetch(authorizationServerMetadata(issuer), { signal: AbortSignal.timeout(5000) })
  if (!response.ok) throw new TypeError(`the issuer answered ${response.status}`)
  const metadata = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown }
  if (metadata.issuer !== issuer || typeof metadata.jwks_uri !== 'string')
    throw new TypeError('the issuer describes another issuer')
  return createRemoteJWKSet(new URL(metadata.jwks_uri), {
    timeoutDuration: 5000,
    cacheMaxAge: 600_000,
    [customFetch]: fetch,
  })
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return refusals.expired
  if (error instanceof errors.JWKSTimeout) return refusals.unreachable
  // What jose names is wrong with the token; a key set that answers with nonsense, or not at all, has no better name.
  if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC') return refusals.badToken
  return refusals.unreachable
}

const again = {
  nb: 'Hent et nytt token fra Maskinporten og prøv igjen.',
  nn: 'Hent eit nytt token frå Maskinporten og prøv igjen.',
  en: 'Fetch a new token from Maskinporten and try again.',
}

const refusals = {
  badToken: refuse(
    'identity.bad-token',
    { nb: 'Tokenet er ikke gyldig her', nn: 'Tokenet er ikkje gyldig her', en: 'The token is not valid here' },
    {
      nb: 'Hent et token fra riktig utsteder, med denne tjenesten som mottaker (resource).',
      nn: 'Hent eit token frå rett utstedar, med denne tenesta som mottakar (resource).',
      en: 'Fetch a token from the right issuer, with this service as its audience (resource).',
    },
    { status: 401 },
  ),
  expired: refuse(
    'identity.token-expired',
    { nb: 'Tokenet er utløpt', nn: 'Tokenet er gått ut', en: 'The token has expired' },
    again,
    { status: 401 },
  ),
  missingScope: refuse(
    'identity.missing-scope',
    {
      nb: 'Tokenet gir ingen tilgang for denne typen virksomhet',
      nn: 'Tokenet gjev ingen tilgang for denne typen verksemd',
      en: 'The token gives no access for this kind of organisation',
    },
    {
      nb: 'Be om scope heldigital:buyer.* for en oppdragsgiver eller heldigital:supplier.* for en leverandør.',
      nn: 'Be om scope heldigital:buyer.* for ein oppdragsgivar eller heldigital:supplier.* for ein leverandør.',
      en: 'Ask for a scope heldigital:buyer.* for a buyer or heldigital:supplier.* for a supplier.',
    },
    { status: 403 },
  ),
  unknownConsumer: refuse(
    'identity.unknown-consumer',
    {
      nb: 'Virksomheten som tokenet gjelder, er ikke registrert her',
      nn: 'Verksemda som tokenet gjeld, er ikkje registrert her',
      en: 'The organisation of the token is not registered here',
    },
    {
      nb: 'Be den som driver tjenesten om å registrere virksomheten.',
      nn: 'Be den som driv tenesta om å registrere verksemda.',
      en: 'Ask whoever runs the service to register the organisation.',
    },
    { status: 403 },
  ),
  unreachable: refuse(
    'identity.issuer-unreachable',
    {
      nb: 'Tokenet kan ikke prøves: utstederen svarer ikke',
      nn: 'Tokenet kan ikkje prøvast: utstedaren svarar ikkje',
      en: 'The token cannot be checked: its issuer does not answer',
    },
    { nb: 'Prøv igjen om litt.', nn: 'Prøv igjen om litt.', en: 'Try again in a little while.' },
    { status: 503 },
  ),
} as const
