// Words of the case: kinds of contract, kinds of buyer, parts of the regulation, roles.
import { partsName, type Buyer, type ContractKind, type Part } from '@heldigital/law'
import type { Role } from '../../kernel/identity/actor.ts'
import { words, type Text } from '../../kernel/language.ts'
import { say } from '../../ui/index.ts'

export const kindNames: Readonly<Record<ContractKind, Text>> = {
  goods: words('Varer', 'Varer', 'Goods'),
  services: words('Tjenester', 'Tenester', 'Services'),
  works: words('Bygg og anlegg', 'Bygg og anlegg', 'Works'),
  special: words('Særlige tjenester', 'Særlege tenester', 'Special services'),
  health: words('Helse- og sosialtjenester', 'Helse- og sosialtenester', 'Health and social services'),
}

export const buyerNames: Readonly<Record<Buyer, Text>> = {
  state: words('Statlig myndighet', 'Statleg styresmakt', 'State authority'),
  municipality: words('Kommune', 'Kommune', 'Municipality'),
  county: words('Fylkeskommune', 'Fylkeskommune', 'County authority'),
  body: words('Offentligrettslig organ', 'Offentlegrettsleg organ', 'Body governed by public law'),
}

/** The part that governs the procedure: `Del II`, `Utenfor regelverket`. */
export function partText(reader: Parameters<typeof say>[0], part: string): string {
  const name = say(reader, partsName([part as Part]))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export const roleNames: Readonly<Record<Role, Text>> = {
  caseOfficer: words('Saksbehandler', 'Saksbehandlar', 'Case officer'),
  evaluator: words('Evaluerer', 'Evaluerar', 'Evaluator'),
  approver: words('Godkjenner', 'Godkjennar', 'Approver'),
  opener: words('Åpner', 'Opnar', 'Opener'),
  auditor: words('Revisor', 'Revisor', 'Auditor'),
  administrator: words('Administrator', 'Administrator', 'Administrator'),
  supplierAdministrator: words('Leverandør', 'Leverandør', 'Supplier'),
  submitter: words('Leverandør', 'Leverandør', 'Supplier'),
  reader: words('Leverandør', 'Leverandør', 'Supplier'),
  operator: words('Drift', 'Drift', 'Operator'),
}
