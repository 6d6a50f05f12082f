// What the registers say of an organisation and of whoever asks for it, signed, so that a form can carry it to the decision.
import { createHmac } from 'node:crypto'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import type { OrganisationId, PersonId } from '../../../kernel/identity/actor.ts'
import type { Keystore } from '../../../kernel/identity/keystore.ts'
import { openSecrets, sameBytes } from '../../../kernel/identity/secrets.ts'
import { readSigningKey } from '../../../kernel/identity/signing-key.ts'
import type { Services } from '../../../kernel/module.ts'
import { fictitiousRegister, fictitiousRoles } from './counterpart.ts'
import { altinnRoles, decisiveRole, type RoleRegister } from './roles.ts'
import { findUnit, type Unit, type UnitAnswer } from './unit.ts'

/** What was found, about whom, and when. */
export interface Statement {
  readonly organisation: OrganisationId
  readonly person: PersonId
  readonly unit: Unit
  /** The code of a role that is enough to register alone; absent when the register names none, or could not be asked. */
  readonly role?: string
  readonly at: Instant
}

const openData = 'https://data.brreg.no/enhetsregisteret/api'
/** A statement is good for so long: who leaves a form open over night asks again. */
const goodForMilliseconds = 3_600_000

interface Registers {
  unit(organisation: OrganisationId): Promise<UnitAnswer>
  /** Absent where the product is not set up to ask. */
  readonly roles: RoleRegister | undefined
}

/** The registers that the operator has set up; in the demonstration made-up ones. */
async function registers(services: Services): Promise<Registers> {
  const value = (name: string): string | undefined => (process.env[name] === '' ? undefined : process.env[name])
  const address = value('HELDIGITAL_ENTITY_REGISTER')?.replace(/\/+$/, '')
  const unit =
    address === undefined && services.demonstration
      ? (organisation: OrganisationId) => findUnit(organisation, { address: openData, fetch: fictitiousRegister })
      : (organisation: OrganisationId) => findUnit(organisation, { address: address ?? openData })
  const altinn = value('HELDIGITAL_ALTINN')?.replace(/\/+$/, '')
  if (altinn === undefined) return { unit, roles: services.demonstration ? fictitiousRoles : undefined }
  const [issuer, clientId, key] = [
    value('HELDIGITAL_MASKINPORTEN_ISSUER'),
    value('HELDIGITAL_CLIENT_ID'),
    value('HELDIGITAL_CLIENT_KEY'),
  ]
  const subscriptionKey = value('HELDIGITAL_ALTINN_KEY')
  if (issuer === undefined || clientId === undefined || key === undefined) return { unit, roles: undefined }
  return {
    unit,
    roles: altinnRoles({
      address: altinn,
      client: { issuer, clientId, key: await readSigningKey(key) },
      ...(subscriptionKey === undefined ? {} : { subscriptionKey }),
    }),
  }
}

/** What Enhetsregisteret says of an organisation alone. */
export async function lookUpUnit(services: Services, organisation: OrganisationId): Promise<UnitAnswer> {
  return (await registers(services)).unit(organisation)
}

/** Asks for the unit and for the person's role in it. The national number goes to the register and nowhere else. */
export async function lookUp(
  services: Services,
  asked: {
    readonly organisation: OrganisationId
    readonly person: PersonId
    readonly nationalNumber: string | undefined
    readonly now: Instant
  },
): Promise<Statement | 'unknown' | 'unreachable'> {
  const { organisation, person, nationalNumber, now } = asked
  const { unit: find, roles } = await registers(services)
  const unit = await find(organisation)
  if (unit === 'unknown' || unit === 'unreachable') return unit
  const held =
    roles === undefined || nationalNumber === undefined || unit.state !== 'active'
      ? []
      : await roles.rolesOf(nationalNumber, organisation)
  const role = held === 'unreachable' ? undefined : decisiveRole(held)
  return { organisation, person, unit, at: now, ...(role === undefined ? {} : { role }) }
}

/** The statement as text that nobody else can make. */
export async function signed(statement: Statement, keystore: Keystore): Promise<string> {
  const body = Buffer.from(JSON.stringify(statement)).toString('base64url')
  return `${body}.${(await macOf(body, keystore)).toString('base64url')}`
}

/** Reads a signed statement; undefined when it is not ours or too old. */
export async function readSigned(text: string, keystore: Keystore, now: Instant): Promise<Statement | undefined> {
  const [body = '', mac = ''] = text.split('.')
  if (!sameBytes(Buffer.from(mac, 'base64url'), await macOf(body, keystore))) return undefined
  const statement = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Statement
  const age = milliseconds(now) - milliseconds(statement.at)
  return age >= 0 && age <= goodForMilliseconds ? statement : undefined
}

async function macOf(body: string, keystore: Keystore): Promise<Buffer> {
  const { vouching } = await openSecrets(keystore)
  return createHmac('sha256', vouching).update(`register statement ${body}`).digest()
}
