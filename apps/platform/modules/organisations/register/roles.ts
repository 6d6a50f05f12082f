// Which roles a person has in an organisation, as Altinn knows them from Enhetsregisteret: `POST
// /accessmanagement/api/v1/resourceowner/authorizedparties` with a Maskinporten token that Altinn has exchanged for its own.
// The open register names people by name and date of birth only, which proves nobody: see docs/decisions.
import type { OrganisationId } from '../../../kernel/identity/actor.ts'
import { fetchMachineToken, type MachineClient } from '../../../kernel/identity/machine-token.ts'
import { organisationNumberOf } from '../../../kernel/identity/organisation-number.ts'
import { words, type Text } from '../../../kernel/language.ts'

export interface RoleRegister {
  /** Codes of the roles that a person has in an organisation, `DAGL`; `unreachable` when it cannot be told now. Never throws. */
  rolesOf(nationalNumber: string, organisation: OrganisationId): Promise<readonly string[] | 'unreachable'>
}

export interface AltinnOptions {
  /** `https://platform.altinn.no`. */
  readonly address: string
  /** `Ocp-Apim-Subscription-Key`, where Altinn asks for one. */
  readonly subscriptionKey?: string
  readonly client: MachineClient
  readonly fetch?: typeof globalThis.fetch
}

const scope = 'altinn:accessmanagement/authorizedparties.resourceowner'
const patienceMilliseconds = 10_000

export function altinnRoles({
  address,
  subscriptionKey,
  client,
  fetch = globalThis.fetch,
}: AltinnOptions): RoleRegister {
  return {
    async rolesOf(nationalNumber, organisation) {
      try {
        const { accessToken } = await fetchMachineToken(client, { scopes: [scope] })
        const signal = AbortSignal.timeout(patienceMilliseconds)
        const exchanged = await fetch(`${address}/authentication/api/v1/exchange/maskinporten`, {
          headers: { authorization: `Bearer ${accessToken}` },
          signal,
        })
        if (!exchanged.ok) return 'unreachable'
        const token = (await exchanged.text()).replaceAll('"', '').trim()
        const answer = await fetch(
          `${address}/accessmanagement/api/v1/resourceowner/authorizedparties?includeAltinn2=true&includeRoles=true`,
          {
            method: 'POST',
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': 'application/json',
              ...(subscriptionKey === undefined ? {} : { 'ocp-apim-subscription-key': subscriptionKey }),
            },
            body: JSON.stringify({ type: 'urn:altinn:person:identifier-no', value: nationalNumber }),
            signal,
          },
        )
        if (!answer.ok) return 'unreachable'
        return rolesIn(await answer.json(), organisationNumberOf(organisation))
      } catch {
        return 'unreachable'
      }
    },
  }
}

/** The roles at one organisation in a list of parties; sub-units count for themselves only. */
function rolesIn(parties: unknown, number: string): readonly string[] {
  if (!Array.isArray(parties)) return []
  for (const party of parties as unknown[]) {
    if (typeof party !== 'object' || party === null) continue
    const { organizationNumber, authorizedRoles, isDeleted } = party as Record<string, unknown>
    if (organizationNumber !== number || isDeleted === true || !Array.isArray(authorizedRoles)) continue
    return authorizedRoles.filter((role): role is string => typeof role === 'string').slice(0, 100)
  }
  return []
}

/**
 * Roles whose holder may register the organisation alone. They run it day by day or stand behind it with everything they own;
 * whoever has one can give every Altinn right of it to himself or others. A board member cannot, alone.
 */
export const decisiveRoles: Readonly<Record<string, Text>> = {
  DAGL: words('daglig leder', 'dagleg leiar', 'managing director'),
  INNH: words('innehaver', 'innehavar', 'proprietor'),
  LEDE: words('styrets leder', 'styreleiar', 'chair of the board'),
  BEST: words('bestyrende reder', 'bestyrande reiar', 'managing shipowner'),
  DTPR: words('deltaker med delt ansvar', 'deltakar med delt ansvar', 'partner with shared liability'),
  DTSO: words('deltaker med fullt ansvar', 'deltakar med fullt ansvar', 'partner with full liability'),
  KOMP: words('komplementar', 'komplementar', 'general partner'),
}

/** The first decisive role among those held. */
export function decisiveRole(held: readonly string[]): string | undefined {
  return Object.keys(decisiveRoles).find((code) => held.includes(code))
}
