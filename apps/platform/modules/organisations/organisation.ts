// The reader's own organisation as its administrator sees it, and what its roles are called.
import type { StreamId } from '../../kernel/events/event.ts'
import type { LoadedStream } from '../../kernel/events/streams.ts'
import type { Access, PageRequest } from '../../kernel/http/page.ts'
import { organisationOf, type OrganisationId, type Role } from '../../kernel/identity/actor.ts'
import { findOrganisation, peopleOf, type Colleague, type OrganisationEntry } from '../../kernel/identity/directory.ts'
import { organisationNumberOf } from '../../kernel/identity/organisation-number.ts'
import { rolesOfKind, type OrganisationKind, type OrganisationType } from '../../kernel/identity/organisation.ts'
import { words, type Text } from '../../kernel/language.ts'
import type { Services } from '../../kernel/module.ts'
import { refusals, type Refusal } from '../../kernel/refusal.ts'

export const administratorAccess: Access = {
  kind: 'roles',
  roles: ['administrator', 'supplierAdministrator', 'operator'],
}

export interface OwnOrganisation extends OrganisationEntry {
  readonly people: readonly Colleague[]
  readonly loaded: LoadedStream
  /** What forms need to know of the stream. */
  readonly at: { readonly id: StreamId; readonly version: number }
}

/** The organisation that the reader acts for; nobody sees another one. */
export async function ownOrganisation(
  { actor }: Pick<PageRequest, 'actor'>,
  services: Services,
): Promise<OwnOrganisation | Refusal> {
  const entry = await findOrganisation(services.db, organisationOf(actor) ?? '')
  const loaded = entry === undefined ? undefined : await services.load(entry.stream)
  if (entry === undefined || loaded === undefined) return refusals.notFound
  return {
    ...entry,
    people: await peopleOf(services.db, entry.id),
    loaded,
    at: { id: loaded.id, version: loaded.version },
  }
}

/** The number of an organisation as people write it, `313 500 012`. */
export function numberWords(id: OrganisationId): string {
  return organisationNumberOf(id).replace(/(\d{3})(?=\d)/g, '$1 ')
}

/** The roles that people of the organisation can have, as choices of a form. */
export function roleChoices({
  kind,
}: Pick<OrganisationEntry, 'kind'>): { value: string; label: Text; description: Text }[] {
  return rolesOfKind[kind].map((role) => ({ value: role, label: roleNames[role], description: roleMeanings[role] }))
}

export const roleNames: Readonly<Record<Role, Text>> = {
  caseOfficer: words('Saksbehandler', 'Saksbehandlar', 'Case officer'),
  evaluator: words('Evaluerer', 'Evaluerar', 'Evaluator'),
  approver: words('Godkjenner', 'Godkjennar', 'Approver'),
  opener: words('Åpner', 'Opnar', 'Opener'),
  auditor: words('Revisor', 'Revisor', 'Auditor'),
  administrator: words('Administrator', 'Administrator', 'Administrator'),
  supplierAdministrator: words('Administrator', 'Administrator', 'Administrator'),
  submitter: words('Innsender', 'Innsendar', 'Submitter'),
  reader: words('Leser', 'Lesar', 'Reader'),
  operator: words('Drift', 'Drift', 'Operator'),
}

const roleMeanings: Readonly<Record<Role, Text>> = {
  caseOfficer: words(
    'Forbereder og fører anskaffelser.',
    'Førebur og fører innkjøp.',
    'Prepares and conducts procurements.',
  ),
  evaluator: words('Gir poeng til tilbud.', 'Gir poeng til tilbod.', 'Scores tenders.'),
  approver: words(
    'Godkjenner kunngjøring, tildeling og faktura.',
    'Godkjenner kunngjering, tildeling og faktura.',
    'Approves notices, awards and invoices.',
  ),
  opener: words(
    'Åpner tilbud sammen med andre.',
    'Opnar tilbod saman med andre.',
    'Opens tenders together with others.',
  ),
  auditor: words('Leser alt, endrer ingenting.', 'Les alt, endrar ingenting.', 'Reads everything, changes nothing.'),
  administrator: words('Legger til og fjerner personer.', 'Legg til og fjernar personar.', 'Adds and removes people.'),
  supplierAdministrator: words(
    'Legger til og fjerner personer.',
    'Legg til og fjernar personar.',
    'Adds and removes people.',
  ),
  submitter: words(
    'Stiller spørsmål og leverer tilbud, ordresvar og faktura.',
    'Stiller spørsmål og leverer tilbod, ordresvar og faktura.',
    'Asks questions and sends tenders, order responses and invoices.',
  ),
  reader: words('Leser, leverer ingenting.', 'Les, leverer ingenting.', 'Reads, sends nothing.'),
  operator: words('Holder systemet i gang.', 'Held systemet i gang.', 'Keeps the system running.'),
}

export const kindNames: Readonly<Record<OrganisationKind, Text>> = {
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  supplier: words('Leverandør', 'Leverandør', 'Supplier'),
  operator: words('Drift', 'Drift', 'Operator'),
}

export const typeNames: Readonly<Record<OrganisationType, Text>> = {
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  county: words('Fylkeskommune', 'Fylkeskommune', 'County'),
  state: words('Stat', 'Stat', 'State'),
  bodyGovernedByPublicLaw: words('Offentligrettslig organ', 'Offentlegrettsleg organ', 'Body governed by public law'),
  utility: words('Oppdragsgiver i forsyningssektorene', 'Oppdragsgivar i forsyningssektorane', 'Utility'),
  company: words('Selskap', 'Selskap', 'Company'),
  soleProprietor: words('Enkeltpersonforetak', 'Enkeltpersonføretak', 'Sole proprietor'),
  association: words('Forening eller stiftelse', 'Foreining eller stifting', 'Association or foundation'),
  foreign: words('Utenlandsk virksomhet', 'Utanlandsk verksemd', 'Foreign organisation'),
}
