// Everything that the environment decides, read once.
import { resolve } from 'node:path'

export interface Configuration {
  /** Where the embedded database, files and keys are kept. */
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly host: string
  readonly port: number
  /** The address that people use, without a slash at the end. */
  readonly publicUrl: string
  /** Fictitious people, ready-made procurements and a clock that can be moved. */
  readonly demonstration: boolean
  /** Proxies in front whose `X-Forwarded-For` is trusted. */
  readonly proxies: number
  readonly requestsPerMinute: number
  /** Largest uploaded file, bytes. */
  readonly maxUpload: number
  readonly log: boolean
  /** An S3-compatible store instead of the data folder. */
  readonly s3:
    | {
        readonly endpoint: string
        readonly bucket: string
        readonly region: string
        readonly accessKeyId: string
        readonly secretAccessKey: string
      }
    | undefined
  /** clamd, `tcp://host:port` or `unix:/path`. */
  readonly clamd: string | undefined
  /** ID-porten and Maskinporten; the embedded test provider when absent. */
  readonly login: LoginConfiguration | undefined
  /** Whoever brings it may read `/metrics`; without it only the machine itself may. */
  readonly metricsToken: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

export interface LoginConfiguration {
  readonly idportenIssuer: string
  readonly maskinportenIssuer: string
  readonly clientId: string
  /** Private key of the client as JWK, JSON. */
  readonly clientKey: string
}

export class ConfigurationFault extends Error {}

const gibibyte = 1024 ** 3

/** Throws a `ConfigurationFault` that names the variable and what it should be. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
  given: Partial<Configuration> = {},
): Configuration {
  const value = (name: string): string | undefined => (environment[name] === '' ? undefined : environment[name])
  const whole = (name: string, fallback: number, most: number): number => {
    const text = value(name)
    if (text === undefined) return fallback
    if (!/^\d{1,15}$/.test(text) || Number(text) > most)
      throw new ConfigurationFault(`${name} must be a whole number from 0 to ${most}; it is "${text}".`)
    return Number(text)
  }
  const yes = (name: string, fallback: boolean): boolean => {
    const text = value(name)
    if (text === undefined) return fallback
    if (text !== 'true' && text !== 'false')
      throw new ConfigurationFault(`${name} must be true or false; it is "${text}".`)
    return text === 'true'
  }
  const together = <Name extends string>(names: readonly Name[]): Record<Name, string> | undefined => {
    const present = names.filter((name) => value(name) !== undefined)
    if (present.length === 0) return undefined
    const missing = names.filter((name) => value(name) === undefined)
    if (missing.length > 0) throw new ConfigurationFault(`${present.join(', ')} also needs ${missing.join(', ')}.`)
    return Object.fromEntries(names.map((name) => [name, value(name) ?? ''])) as Record<Name, string>
  }
  const metricsToken = value('HELDIGITAL_METRICS_TOKEN')
  if (metricsToken !== undefined && !/^[A-Za-z0-9._~+/=-]{24,200}$/.test(metricsToken))
    throw new ConfigurationFault(
      'HELDIGITAL_METRICS_TOKEN must be 24 to 200 characters of letters, digits and . _ ~ + / = -',
    )
  const port = given.port ?? whole('PORT', 3000, 65_535)
  const s3 = together([
    'HELDIGITAL_S3_ENDPOINT',
    'HELDIGITAL_S3_BUCKET',
    'HELDIGITAL_S3_ACCESS_KEY',
    'HELDIGITAL_S3_SECRET_KEY',
  ])
  const login = together([
    'HELDIGITAL_IDPORTEN_ISSUER',
    'HELDIGITAL_MASKINPORTEN_ISSUER',
    'HELDIGITAL_CLIENT_ID',
    'HELDIGITAL_CLIENT_KEY',
  ])
  if (login !== undefined && value('HELDIGITAL_MASTER_SECRET') === undefined) {
    throw new ConfigurationFault(
      'With real logins HELDIGITAL_MASTER_SECRET must be set (32 characters or more), kept apart from the database: the identifiers of people are derived from it.',
    )
  }
  return {
    dataFolder: resolve(value('HELDIGITAL_DATA') ?? './data'),
    databaseUrl: value('DATABASE_URL'),
    host: value('HOST') ?? '127.0.0.1',
    port,
    publicUrl: (value('HELDIGITAL_PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    demonstration: yes('HELDIGITAL_DEMONSTRATION', login === undefined),
    proxies: whole('HELDIGITAL_PROXIES', 0, 10),
    requestsPerMinute: whole('HELDIGITAL_REQUESTS_PER_MINUTE', 1200, 1_000_000),
    maxUpload: whole('HELDIGITAL_MAX_UPLOAD', gibibyte, 50 * gibibyte),
    log: yes('HELDIGITAL_LOG', true),
    s3:
      s3 === undefined
        ? undefined
        : {
            endpoint: s3.HELDIGITAL_S3_ENDPOINT,
            bucket: s3.HELDIGITAL_S3_BUCKET,
            region: value('HELDIGITAL_S3_REGION') ?? 'us-east-1',
            accessKeyId: s3.HELDIGITAL_S3_ACCESS_KEY,
            secretAccessKey: s3.HELDIGITAL_S3_SECRET_KEY,
          },
    clamd: value('HELDIGITAL_CLAMD'),
    login:
      login === undefined
        ? undefined
        : {
            idportenIssuer: login.HELDIGITAL_IDPORTEN_ISSUER,
            maskinportenIssuer: login.HELDIGITAL_MASKINPORTEN_ISSUER,
            clientId: login.HELDIGITAL_CLIENT_ID,
            clientKey: login.HELDIGITAL_CLIENT_KEY,
          },
    metricsToken,
    environment,
    ...given,
  }
}
