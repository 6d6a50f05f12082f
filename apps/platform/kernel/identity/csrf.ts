// Forms that change something come from our own pages: the browser says where a request comes from, and a token that only
// our page could know is bound to the visitor's session.
import { createHmac, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { refuse, type Refusal } from '../refusal.ts'
import { sameBytes, type Secrets } from './secrets.ts'

const saltLength = 16
const tokenLength = 64

/** A token for the forms of one visitor. Each is different, so that compressed pages do not give it away letter by letter. */
export function formToken(visitor: string, secrets: Secrets): string {
  const salt = freshSalt()
  return Buffer.concat([salt, mark(salt, visitor, secrets)]).toString('base64url')
}

// Drawn in handfuls: a draw from the system's randomness costs more than the token itself.
let drawn = Buffer.alloc(0)

function freshSalt(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(saltLength * 256)
  const salt = drawn.subarray(0, saltLength)
  drawn = drawn.subarray(saltLength)
  return salt
}

export function isTokenOf(token: unknown, visitor: string, secrets: Secrets): boolean {
  if (typeof token !== 'string' || token.length !== tokenLength) return false
  const bytes = Buffer.from(token, 'base64url')
  const salt = bytes.subarray(0, saltLength)
  return sameBytes(bytes.subarray(saltLength), mark(salt, visitor, secrets))
}

/** A refusal when the browser says that another site sent the request. Requests of programs say nothing and pass. */
export function fromElsewhere(request: FastifyRequest, publicUrl: string): Refusal | undefined {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? undefined : foreignOrigin
  const { origin, host } = request.headers
  if (origin === undefined || origin === new URL(publicUrl).origin) return undefined
  return URL.parse(origin)?.host === host ? undefined : foreignOrigin
}

function mark(salt: Uint8Array, visitor: string, secrets: Secrets): Buffer {
  return createHmac('sha256', secrets.forms).update(salt).update(visitor).digest()
}

const foreignOrigin = refuse(
  'identity.foreign-origin',
  {
    nb: 'Skjemaet ble sendt fra et annet nettsted',
    nn: 'Skjemaet vart sendt frå ein annan nettstad',
    en: 'The form was sent from another site',
  },
  {
    nb: 'Åpne siden her hos oss og send inn derfra.',
    nn: 'Opne sida her hos oss og send inn derifrå.',
    en: 'Open the page on this site and submit from there.',
  },
  { status: 403 },
)

export const foreignToken = refuse(
  'identity.foreign-token',
  {
    nb: 'Skjemaet hører ikke til denne innloggingen',
    nn: 'Skjemaet høyrer ikkje til denne innlogginga',
    en: 'The form does not belong to this login',
  },
  {
    nb: 'Last siden på nytt og send inn en gang til.',
    nn: 'Last sida på nytt og send inn ein gong til.',
    en: 'Reload the page and submit once more.',
  },
  { status: 403 },
)
