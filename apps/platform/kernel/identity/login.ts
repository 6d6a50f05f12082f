// People log in with ID-porten: the OpenID Connect code flow with PKCE.
import { EncryptJWT, jwtDecrypt } from 'jose'
import type * as OpenId from 'openid-client'
import type { Language } from '../language.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Log } from '../store/log.ts'
import type { PersonId } from './actor.ts'
import { isLevel, levels, reaches, type Level } from './level.ts'
import { personIdOf, type Secrets } from './secrets.ts'
import type { SigningKey } from './signing-key.ts'
import type { Login } from './sessions.ts'

export interface LoginOptions {
  readonly issuer: string
  readonly clientId: string
  /** Proves that it is us who exchange the code (`private_key_jwt`). */
  readonly key: SigningKey
  readonly publicUrl: string
  readonly minimumLevel: Level
  readonly secrets: Secrets
  readonly log: Log
  readonly fetch?: typeof globalThis.fetch
}

export const callbackPath = '/login/callback'
/** How long somebody may take at the provider. */
export const loginMinutes = 30

export interface LoginStart {
  /** The provider's page to send the browser to. */
  readonly redirect: string
  /** Goes into a cookie until the person comes back. */
  readonly underWay: string
}

export interface PeopleLogin {
  start(wish: { to: string; language: Language; person?: string }): Promise<LoginStart | Refusal>
  /** `query`: what the provider sent along, `?code=…&state=…`; `underWay`: the cookie of the start. */
  finish(query: string, underWay: string | undefined): Promise<{ login: Login; to: string } | Refusal>
  /** The provider's page that ends its session too, or undefined when it has none or does not answer. */
  logoutAddress(idToken: string): Promise<string | undefined>
}

interface UnderWay {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly to: string
}

export function peopleLogin(options: LoginOptions): PeopleLogin {
  const { issuer, publicUrl, minimumLevel, secrets, log } = options
  let discovering: Promise<Client> | undefined
  const client = async (): Promise<Client> => {
    discovering ??= discover(options)
    try {
      return await discovering
    } catch (error) {
      discovering = undefined
      throw error
    }
  }
  const unreachable = (error: unknown): Refusal => {
    log.error({ reason: nameOfError(error) }, 'the login provider does not answer')
    return refusals.unreachable
  }

  return {
    async start({ to, language, person }) {
      try {
        const { openid, configuration } = await client()
        const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()]
        const address = openid.buildAuthorizationUrl(configuration, {
          redirect_uri: new URL(callbackPath, publicUrl).href,
          scope: 'openid profile',
          state,
          nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
          acr_values: levels.filter((level) => reaches(level, minimumLevel)).join(' '),
          ui_locales: language,
          ...(person === undefined ? {} : { login_hint: person }),
        })
        return { redirect: address.href, underWay: await sealUnderWay({ state, nonce, verifier, to }, secrets) }
      } catch (error) {
        return unreachable(error)
      }
    },

    async finish(query, cookie) {
      const underWay = cookie === undefined ? undefined : await openUnderWay(cookie, secrets)
      if (underWay === undefined) return refusals.expired
      const { openid, configuration } = await client()
      let claims: OpenId.IDToken | undefined
      let idToken: string | undefined
      try {
        const tokens = await openid.authorizationCodeGrant(configuration, new URL(callbackPath + query, publicUrl), {
          expectedState: underWay.state,
          expectedNonce: underWay.nonce,
          pkceCodeVerifier: underWay.verifier,
          idTokenExpected: true,
        })
        claims = tokens.claims()
        idToken = tokens.id_token
      } catch (error) {
        if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied')
          return refusals.cancelled
        if (error instanceof TypeError || (error as { code?: string }).code === 'OAUTH_TIMEOUT')
          return unreachable(error)
        log.warn({ reason: nameOfError(error) }, 'a login was refused')
        return refusals.failed
      }
      const pid = claims?.['pid']
      if (claims === undefined || idToken === undefined || typeof pid !== 'string' || !/^\d{11}$/.test(pid)) {
        log.warn({ reason: 'no pid in the identity token' }, 'a login was refused')
        return refusals.failed
      }
      const { acr, sid } = claims
      if (!isLevel(acr) || !reaches(acr, minimumLevel)) return refusals.levelTooLow
      const person: PersonId = personIdOf(pid, secrets)
      return {
        login: { person, level: acr, idToken, ...(typeof sid === 'string' ? { providerSession: sid } : {}) },
        to: underWay.to,
      }
    },

    async logoutAddress(idToken) {
      try {
        const { openid, configuration } = await client()
        if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined
        return openid.buildEndSessionUrl(configuration, {
          id_token_hint: idToken,
          post_logout_redirect_uri: postLogoutAddress(publicUrl),
        }).href
      } catch (error) {
        log.warn({ reason: nameOfError(error), issuer }, 'the session at the login provider was not ended')
        return undefined
      }
    },
  }
}

/** Where the provider sends people after logout; must be registered there. */
export function postLogoutAddress(publicUrl: string): string {
  return new URL('/', publicUrl).href
}

interface Client {
  readonly openid: typeof OpenId
  readonly configuration: OpenId.Configuration
}

async function discover({ issuer, clientId, key, fetch }: LoginOptions): Promise<Client> {
  const openid = await import('openid-client')
  const { importJWK } = await import('jose')
  const signing = (await importJWK(key, key.alg)) as CryptoKey
  const configuration = await openid.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: 'RS256' },
    openid.PrivateKeyJwt({ key: signing, kid: key.kid }),
    {
      timeout: 10,
      execute: [
        // The signature of the identity token is checked too, not only the channel that it came through.
        openid.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [openid.allowInsecureRequests] : []),
      ],
      ...(fetch === undefined ? {} : { [openid.customFetch]: (url, init) => fetch(url, init as RequestInit) }),
    },
  )
  return { openid, configuration }
}

async function sealUnderWay(underWay: UnderWay, secrets: Secrets): Promise<string> {
  return new EncryptJWT({ ...underWay })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setIssuedAt()
    .setExpirationTime(`${loginMinutes}m`)
    .encrypt(secrets.login)
}

async function openUnderWay(cookie: string, secrets: Secrets): Promise<UnderWay | undefined> {
  try {
    const { payload } = await jwtDecrypt<{ [Key in keyof UnderWay]: string }>(cookie, secrets.login, {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    })
    return payload
  } catch {
    return undefined
  }
}

/** What went wrong, in the library's own words; never what the provider said about the person. */
function nameOfError(error: unknown): string {
  const { code, error: answer, name } = error as { code?: unknown; error?: unknown; name?: unknown }
  return [name, code, answer].filter((each) => typeof each === 'string').join(' ')
}

const again = { nb: 'Logg inn på nytt.', nn: 'Logg inn på nytt.', en: 'Log in again.' }

const refusals = {
  expired: refuse(
    'identity.login-expired',
    {
      nb: 'Innloggingen tok for lang tid eller ble startet i en annen nettleser',
      nn: 'Innlogginga tok for lang tid eller vart starta i ein annan nettlesar',
      en: 'The login took too long or was started in another browser',
    },
    again,
    { status: 400 },
  ),
  cancelled: refuse(
    'identity.login-cancelled',
    { nb: 'Innloggingen ble avbrutt', nn: 'Innlogginga vart avbroten', en: 'The login was cancelled' },
    { nb: 'Logg inn når du vil.', nn: 'Logg inn når du vil.', en: 'Log in whenever you want.' },
    { status: 400 },
  ),
  failed: refuse(
    'identity.login-failed',
    { nb: 'Innloggingen lyktes ikke', nn: 'Innlogginga lukkast ikkje', en: 'The login did not succeed' },
    again,
    { status: 400 },
  ),
  levelTooLow: refuse(
    'identity.level-too-low',
    {
      nb: 'Innloggingen er ikke på et høyt nok sikkerhetsnivå',
      nn: 'Innlogginga er ikkje på eit høgt nok tryggingsnivå',
      en: 'The login is not at a high enough security level',
    },
    {
      nb: 'Logg inn på nytt med BankID, Buypass eller Commfides.',
      nn: 'Logg inn på nytt med BankID, Buypass eller Commfides.',
      en: 'Log in again with BankID, Buypass or Commfides.',
    },
    { status: 403 },
  ),
  unreachable: refuse(
    'identity.provider-unreachable',
    {
      nb: 'Innloggingstjenesten svarer ikke',
      nn: 'Innloggingstenesta svarar ikkje',
      en: 'The login service does not answer',
    },
    { nb: 'Prøv igjen om litt.', nn: 'Prøv igjen om litt.', en: 'Try again in a little while.' },
    { status: 503 },
  ),
} as const
