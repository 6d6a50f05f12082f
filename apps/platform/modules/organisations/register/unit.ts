// What Enhetsregisteret says of a unit, read from its open interface (data.brreg.no/enhetsregisteret/api, `GET /enheter/{number}`).
import type { OrganisationId } from '../../../kernel/identity/actor.ts'
import { organisationNumberOf } from '../../../kernel/identity/organisation-number.ts'
import type { OrganisationType } from '../../../kernel/identity/organisation.ts'

export interface Unit {
  readonly name: string
  /** The code of its legal form, `AS`, `ENK`. */
  readonly form: string
  readonly formName: string
  /** Postal place, for whoever must tell two of the same name apart. */
  readonly place: string
  /** `winding-up`: bankrupt or being dissolved; somebody else than its managers may then speak for it. */
  readonly state: 'active' | 'winding-up' | 'deleted'
}

export type UnitAnswer = Unit | 'unknown' | 'unreachable'

const longestAnswer = 200_000
const patienceMilliseconds = 8000

/** Asks the register at `address` for one unit. Never throws. */
export async function findUnit(
  organisation: OrganisationId,
  { address, fetch = globalThis.fetch }: { address: string; fetch?: typeof globalThis.fetch },
): Promise<UnitAnswer> {
  try {
    const response = await fetch(`${address}/enheter/${organisationNumberOf(organisation)}`, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
    // 404: never registered, or a sub-unit, which has a list of its own. 410: taken out of the open data.
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel()
      return 'unknown'
    }
    const text = await response.text()
    return response.ok && text.length <= longestAnswer ? (unitOf(JSON.parse(text)) ?? 'unreachable') : 'unreachable'
  } catch {
    return 'unreachable'
  }
}

function unitOf(answer: unknown): Unit | undefined {
  const record = recordOf(answer)
  const form = recordOf(record?.['organisasjonsform'])
  const address = recordOf(record?.['forretningsadresse']) ?? recordOf(record?.['postadresse'])
  const name = textOf(record?.['navn'])
  if (record === undefined || name === '') return undefined
  const deleted = textOf(record['slettedato']) !== '' || record['respons_klasse'] === 'SlettetEnhet'
  const ending = ['konkurs', 'underAvvikling', 'underTvangsavviklingEllerTvangsopplosning'].some(
    (field) => record[field] === true,
  )
  return {
    name: name.slice(0, 200),
    form: textOf(form?.['kode']).slice(0, 10),
    formName: textOf(form?.['beskrivelse']).slice(0, 200),
    place: textOf(address?.['poststed']).slice(0, 100),
    state: deleted ? 'deleted' : ending ? 'winding-up' : 'active',
  }
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}

function textOf(value: unknown): string {
  // The register's texts end up in events and pages: one line, no control characters.
  // oxlint-disable-next-line no-control-regex
  return typeof value === 'string' ? value.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').trim() : ''
}

/** What kind of organisation a legal form is (the register's codes). */
export function typeOfForm(form: string): OrganisationType {
  return typeOfForms[form] ?? 'company'
}

const typeOfForms: Readonly<Record<string, OrganisationType>> = {
  ENK: 'soleProprietor',
  KOMM: 'municipality',
  FYLK: 'county',
  STAT: 'state',
  ORGL: 'state',
  SF: 'state',
  FLI: 'association',
  STI: 'association',
  SA: 'company',
  NUF: 'foreign',
}
