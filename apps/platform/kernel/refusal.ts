// A refusal is an answer, not a failure: what was refused, on which basis, and what to do about it.
import type { Text } from './language.ts'

export interface Refusal {
  readonly refused: true
  /** A stable name, `competitions.deadline-passed`. */
  readonly code: string
  readonly title: Text
  /** The paragraph or rule that it rests on, `FOA § 25-2`; absent for plain input errors. */
  readonly legalBasis?: string
  /** The input field, in dotted form, `lots.0.title`. */
  readonly field?: string
  /** What the reader can do about it. */
  readonly cure: Text
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503
  /** Further refusals of the same input, one per field. */
  readonly more?: readonly Refusal[]
}

export function refuse(
  code: string,
  title: Text,
  cure: Text,
  rest: { legalBasis?: string; field?: string; status?: Refusal['status'] } = {},
): Refusal {
  return { refused: true, code, title, cure, status: rest.status ?? 422, ...optional(rest) }
}

function optional(rest: { legalBasis?: string; field?: string }): { legalBasis?: string; field?: string } {
  return {
    ...(rest.legalBasis === undefined ? {} : { legalBasis: rest.legalBasis }),
    ...(rest.field === undefined ? {} : { field: rest.field }),
  }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && (value as { refused?: unknown }).refused === true
}

export const refusals = {
  notFound: refuse(
    'kernel.not-found',
    { nb: 'Fant ikke det du ba om', nn: 'Fann ikkje det du bad om', en: 'Not found' },
    {
      nb: 'Sjekk adressen, eller gå til forsiden.',
      nn: 'Sjekk adressa, eller gå til framsida.',
      en: 'Check the address, or go to the front page.',
    },
    { status: 404 },
  ),
  notLoggedIn: refuse(
    'kernel.not-logged-in',
    { nb: 'Du må logge inn', nn: 'Du må logge inn', en: 'You must log in' },
    { nb: 'Logg inn og prøv igjen.', nn: 'Logg inn og prøv igjen.', en: 'Log in and try again.' },
    { status: 401 },
  ),
  notAllowed: refuse(
    'kernel.not-allowed',
    { nb: 'Du har ikke tilgang', nn: 'Du har ikkje tilgang', en: 'You do not have access' },
    {
      nb: 'Be administratoren i virksomheten om riktig rolle, eller bytt hvem du handler for.',
      nn: 'Be administratoren i verksemda om rett rolle, eller byt kven du handlar for.',
      en: 'Ask the administrator of your organisation for the right role, or change whom you act for.',
    },
    { status: 403 },
  ),
  noOrganisation: refuse(
    'identity.no-organisation',
    {
      nb: 'Du er logget inn, men handler ikke for noen virksomhet',
      nn: 'Du er logga inn, men handlar ikkje for noka verksemd',
      en: 'You are logged in, but act for no organisation',
    },
    {
      nb: 'Registrer virksomheten din, eller be en administrator i virksomheten om å legge deg til.',
      nn: 'Registrer verksemda di, eller be ein administrator i verksemda om å leggje deg til.',
      en: 'Register your organisation, or ask an administrator of your organisation to add you.',
    },
    { status: 403 },
  ),
  changedMeanwhile: refuse(
    'kernel.changed-meanwhile',
    {
      nb: 'Noen andre endret saken mens du arbeidet',
      nn: 'Nokon andre endra saka medan du arbeidde',
      en: 'Somebody else changed the case while you were working',
    },
    {
      nb: 'Les saken på nytt og gjør endringen om igjen.',
      nn: 'Les saka på nytt og gjer endringa om att.',
      en: 'Read the case again and repeat your change.',
    },
    { status: 409 },
  ),
  otherContent: refuse(
    'kernel.command-reused',
    {
      nb: 'Denne innsendingen er brukt før med annet innhold',
      nn: 'Denne innsendinga er brukt før med anna innhald',
      en: 'This submission identifier was used before with other content',
    },
    {
      nb: 'Åpne skjemaet på nytt og send inn en gang til.',
      nn: 'Opne skjemaet på nytt og send inn ein gong til.',
      en: 'Open the form again and submit once more.',
    },
    { status: 409 },
  ),
} as const

/** A plain input error of one field. */
export function badField(field: string, title: Text, cure: Text): Refusal {
  return refuse('kernel.bad-input', title, cure, { field, status: 422 })
}

/** problem+json (RFC 9457) in the reader's language. */
export function problemOf(refusal: Refusal, language: keyof Text): Record<string, unknown> {
  return {
    type: `urn:heldigital:problem:${refusal.code}`,
    status: refusal.status,
    code: refusal.code,
    title: refusal.title[language],
    ...(refusal.legalBasis === undefined ? {} : { legalBasis: refusal.legalBasis }),
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
    cure: refusal.cure[language],
    ...(refusal.more === undefined ? {} : { errors: refusal.more.map((each) => problemOf(each, language)) }),
  }
}
