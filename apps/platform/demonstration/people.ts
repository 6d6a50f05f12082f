// The people and organisations of the demonstration. All are made up; the numbers are synthetic with valid check digits.
import { syntheticNationalNumber } from '../kernel/identity/national-number.ts'
import type { OrganisationId, Role } from '../kernel/identity/actor.ts'
import type { OrganisationKind, OrganisationType } from '../kernel/identity/organisation.ts'
import type { TestPerson } from '../kernel/identity/test-provider/people.ts'

export interface DemonstrationOrganisation {
  readonly id: OrganisationId
  readonly name: string
  readonly kind: OrganisationKind
  readonly type: OrganisationType
}

const organisation = (
  id: string,
  name: string,
  kind: OrganisationKind,
  type: OrganisationType,
): DemonstrationOrganisation => ({
  id: `0192:${id}` as OrganisationId,
  name,
  kind,
  type,
})

export const municipality = organisation('313500012', 'Bjørkvik kommune', 'buyer', 'municipality')
export const nordlys = organisation('313500020', 'Nordlys Renhold AS', 'supplier', 'company')
export const fjordglans = organisation('313500039', 'Fjordglans Service AS', 'supplier', 'company')
export const seinBedrift = organisation('313500047', 'Sein Bedrift AS', 'supplier', 'company')
export const operations = organisation('313500055', 'Heldigital drift', 'operator', 'state')

export const demonstrationOrganisations = [municipality, nordlys, fjordglans, seinBedrift, operations]

export interface DemonstrationPerson extends TestPerson {
  readonly organisation: DemonstrationOrganisation
  readonly roles: readonly Role[]
}

const person = (
  name: string,
  born: string,
  organisation: DemonstrationOrganisation,
  roles: readonly Role[],
  title: { nb: string; nn: string; en: string },
): DemonstrationPerson => ({
  pid: syntheticNationalNumber(born),
  name,
  organisation,
  roles,
  title: within(title, organisation.name),
})

function within(title: { nb: string; nn: string; en: string }, name: string): { nb: string; nn: string; en: string } {
  return { nb: `${title.nb}, ${name}`, nn: `${title.nn}, ${name}`, en: `${title.en}, ${name}` }
}

export const ingrid = person('Ingrid Dal', '1984-03-24', municipality, ['caseOfficer'], {
  nb: 'saksbehandler',
  nn: 'saksbehandlar',
  en: 'case officer',
})
export const jonas = person('Jonas Berg', '1979-06-02', municipality, ['evaluator'], {
  nb: 'evaluerer',
  nn: 'evaluerar',
  en: 'evaluator',
})
export const amina = person('Amina Noor', '1971-09-13', municipality, ['approver'], {
  nb: 'godkjenner',
  nn: 'godkjennar',
  en: 'approver',
})
export const lars = person('Lars Vik', '1968-01-30', municipality, ['opener'], {
  nb: 'åpner',
  nn: 'opnar',
  en: 'opener',
})
export const mette = person('Mette Lund', '1990-11-05', municipality, ['opener'], {
  nb: 'åpner',
  nn: 'opnar',
  en: 'opener',
})
export const siri = person('Siri Haug', '1986-07-17', municipality, ['opener'], {
  nb: 'åpner',
  nn: 'opnar',
  en: 'opener',
})
export const per = person('Per Aune', '1962-04-08', municipality, ['auditor'], {
  nb: 'revisor',
  nn: 'revisor',
  en: 'auditor',
})
export const tone = person('Tone Li', '1975-12-19', municipality, ['administrator'], {
  nb: 'administrator',
  nn: 'administrator',
  en: 'administrator',
})
export const nina = person('Nina Holm', '1981-02-11', nordlys, ['supplierAdministrator', 'submitter'], {
  nb: 'daglig leder',
  nn: 'dagleg leiar',
  en: 'managing director',
})
export const omar = person('Omar Said', '1988-08-21', fjordglans, ['supplierAdministrator', 'submitter'], {
  nb: 'tilbudsansvarlig',
  nn: 'tilbodsansvarleg',
  en: 'bid manager',
})
export const kim = person('Kim Sand', '1993-05-27', seinBedrift, ['supplierAdministrator', 'submitter'], {
  nb: 'selger',
  nn: 'seljar',
  en: 'salesperson',
})
export const dag = person('Dag Moen', '1970-10-10', operations, ['operator'], {
  nb: 'driftsansvarlig',
  nn: 'driftsansvarleg',
  en: 'operator',
})

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  ingrid,
  jonas,
  amina,
  lars,
  mette,
  siri,
  per,
  tone,
  nina,
  omar,
  kim,
  dag,
]
