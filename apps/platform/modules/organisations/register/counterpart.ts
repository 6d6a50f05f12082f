// The registers of the demonstration: the same interfaces, with made-up units and people. Numbers are synthetic with valid check
// digits, so that none can be anybody's.
import type { TestPerson } from '../../../kernel/identity/test-provider/people.ts'
import { syntheticNationalNumber } from '../../../kernel/identity/national-number.ts'
import type { RoleRegister } from './roles.ts'

interface FictitiousUnit {
  readonly number: string
  readonly name: string
  readonly form: readonly [code: string, name: string]
  readonly place: string
  readonly bankrupt?: boolean
  readonly deletedAt?: string
  /** Codes of roles by national number. */
  readonly roles: Readonly<Record<string, readonly string[]>>
}

/** Somebody who logs in for the first time: managing director of Strand Snekkeri. */
export const eli: TestPerson = {
  pid: syntheticNationalNumber('1985-04-16'),
  name: 'Eli Strand',
  title: {
    nb: 'ny her: daglig leder i Strand Snekkeri AS',
    nn: 'ny her: dagleg leiar i Strand Snekkeri AS',
    en: 'new here: managing director of Strand Snekkeri AS',
  },
}

/** Somebody who logs in for the first time and has no role in the register. */
export const bo: TestPerson = {
  pid: syntheticNationalNumber('1994-10-03'),
  name: 'Bo Nes',
  title: {
    nb: 'ny her: selger, uten rolle i registeret',
    nn: 'ny her: seljar, utan rolle i registeret',
    en: 'new here: salesperson, without a role in the register',
  },
}

export const newcomers: readonly TestPerson[] = [eli, bo]

export const fictitiousUnits: readonly FictitiousUnit[] = [
  {
    number: '313500063',
    name: 'STRAND SNEKKERI AS',
    form: ['AS', 'Aksjeselskap'],
    place: 'BJØRKVIK',
    roles: { [eli.pid]: ['DAGL', 'LEDE'] },
  },
  {
    number: '313500071',
    name: 'NES BYGG OG ANLEGG AS',
    form: ['AS', 'Aksjeselskap'],
    place: 'FURUNES',
    roles: {},
  },
  {
    number: '313500098',
    name: 'KVELDSRO HANDEL AS',
    form: ['AS', 'Aksjeselskap'],
    place: 'FURUNES',
    bankrupt: true,
    roles: { [eli.pid]: ['DAGL'] },
  },
  {
    number: '313500101',
    name: 'FORTID TRANSPORT ANS',
    form: ['ANS', 'Ansvarlig selskap med solidarisk ansvar'],
    place: 'BJØRKVIK',
    deletedAt: '2021-06-30',
    roles: {},
  },
]

/** Enhetsregisteret's open interface, as far as it is asked. */
export const fictitiousRegister: typeof globalThis.fetch = async (input) => {
  const number = /\/enheter\/(\d{9})$/.exec(String(input))?.[1]
  const unit = fictitiousUnits.find((each) => each.number === number)
  if (unit === undefined) return Response.json({ status: 404, path: `/enheter/${number ?? ''}` }, { status: 404 })
  const [kode, beskrivelse] = unit.form
  return Response.json({
    organisasjonsnummer: unit.number,
    navn: unit.name,
    organisasjonsform: { kode, beskrivelse },
    ...(unit.deletedAt === undefined
      ? {
          forretningsadresse: { land: 'Norge', landkode: 'NO', poststed: unit.place },
          konkurs: unit.bankrupt === true,
          underAvvikling: false,
          underTvangsavviklingEllerTvangsopplosning: false,
          respons_klasse: 'Enhet',
        }
      : { slettedato: unit.deletedAt, respons_klasse: 'SlettetEnhet' }),
  })
}

export const fictitiousRoles: RoleRegister = {
  rolesOf: async (nationalNumber, organisation) =>
    fictitiousUnits.find((unit) => organisation.endsWith(`:${unit.number}`))?.roles[nationalNumber] ?? [],
}
