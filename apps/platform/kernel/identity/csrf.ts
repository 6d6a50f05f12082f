// Forms that change something come from our own pages: the browser says where a request comes from, and a token that only
// our page could know is bound to the visitor's session.
import { createHmac, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { refuse, type Refusal } from '../refusal.ts'
import { sameBytes, type Secrets } from './secrets.ts'

const markLength = 32
/** Characters of a token. */
const tokenLength = Math.ceil((2 * markLength * 4) / 3)

/** A token for the forms of one visitor. Each is different, so that compressed pages do not give it away letter by letter. */
export function formToken(visitor: string, secrets: Secrets): string {
  const token = Buffer.allocUnsafe(2 * markLength)
  freshMask().copy(token)
  const mark = markOf(visitor, secrets)
  for (let i = 0; i < markLength; i++) token[markLength + i] = (token[i] ?? 0) ^ (mark[i] ?? 0)
  return token.toString('base64url')
}

export function isTokenOf(token: unknown, visitor: string, secrets: Secrets): boolean {
  if (typeof token !== 'string' || token.length !== tokenLength) return false
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 2 * markLength) return false
  for (let i = 0; i < markLength; i++) bytes[markLength + i] = (bytes[i] ?? 0) ^ (bytes[markLength + i] ?? 0)
  return sameBytes(bytes.subarray(markLength), markOf(visitor, secrets))
}

// Drawn in handfuls: a draw from the system's randomness costs more than the token itself.
let drawn = Buffer.alloc(0)

function freshMask(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(markLength * 256)
  const mask = drawn.subarray(0, markLength)
  drawn = drawn.subarray(markLength)
  return mask
}

const rememberedMarks = 10_000
const marks = new WeakMap<Secrets, Map<string, Buffer>>()

/** What all tokens of a visitor hide; remembered, for every page with a form asks for it. */
function markOf(visitor: string, secrets: Secrets): Buffer {
  let known = marks.get(secrets)
  if (known === undefined || known.size >= rememberedMarks) marks.set(secrets, (known = new Map<string, Buffer>()))
  let mark = known.get(visitor)
  if (mark === undefined) known.set(visitor, (mark = createHmac('sha256', secrets.forms).update(visitor).digest()))
  return mark
}

/** A refusal when the browser says that another site sent the request. Requests of programs say nothing and pass. */
export function fromElsewhere(request: FastifyRequest, publicUrl: string): Refusal | undefined {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? undefined : foreignOrigin
  const { origin, host } = request.headers
  if (origin === undefined || origin === new URL(publicUrl).origin) return undefined
  return URL.parse(origin)?.host === host ? undefined : foreignOrigin
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
