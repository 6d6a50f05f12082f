// The demonstration's bar: act as anyone of the story, and move the clock.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { instant, milliseconds, type Instant } from '../kernel/clock.ts'
import { sendProblem } from '../kernel/http/routes.ts'
import { cookieNames } from '../kernel/identity/cookies.ts'
import { endSession } from '../kernel/identity/sessions.ts'
import { localPath } from '../kernel/identity/local-path.ts'
import type { Identity } from '../kernel/identity/identity.ts'
import { badField, type Refusal } from '../kernel/refusal.ts'
import type { Product } from '../product.ts'
import { newcomers } from '../modules/organisations/index.ts'
import { demonstrationPeople } from './people.ts'

const moves: Readonly<Record<string, number>> = {
  PT1H: 3_600_000,
  P1D: 86_400_000,
  P7D: 7 * 86_400_000,
  P30D: 30 * 86_400_000,
}

export function registerDemonstration(app: FastifyInstance, product: Product, identity: Identity): void {
  const open = { schema: { hide: true } as object }
  const fields = async (request: FastifyRequest, reply: FastifyReply): Promise<Record<string, string> | Refusal> => {
    const visitor = await identity.visitorOf(request, reply)
    const body = Object.fromEntries(
      Object.entries((request.body ?? {}) as Record<string, unknown>).map(([key, value]) => [key, String(value)]),
    )
    return identity.forged(request, visitor, body['_csrf']) ?? body
  }

  app.post('/demonstration/act-as', open, async (request, reply) => {
    const body = await fields(request, reply)
    if ('refused' in body) return sendProblem(request, reply, body as Refusal)
    const person = [...demonstrationPeople, ...newcomers].find((each) => each.pid === body['person'])
    const next = localPath(body['_next'])
    if (person !== undefined) return reply.redirect(`/login?person=${person.pid}&to=${encodeURIComponent(next)}`, 303)
    const cookies = cookieNames(product.configuration.publicUrl)
    await endSession(product.services.db, request.cookies[cookies.session] ?? '')
    return reply.clearCookie(cookies.session, cookies.options).redirect('/', 303)
  })

  app.post('/demonstration/clock', open, async (request, reply) => {
    const body = await fields(request, reply)
    if ('refused' in body) return sendProblem(request, reply, body as Refusal)
    const at = target(body, product.services.clock.now())
    if (at === undefined) return sendProblem(request, reply, badField('move', texts.move, texts.moveCure))
    await moveClock(product, at)
    return reply.redirect(localPath(body['_next']), 303)
  })
}

/** Moves the clock forward and lets everything happen that is due by then. */
export async function moveClock(product: Product, at: Instant): Promise<void> {
  await product.movableClock?.moveTo(at)
  await product.settle()
}

function target(body: Record<string, string>, now: Instant): Instant | undefined {
  const move = moves[body['move'] ?? '']
  return move === undefined ? undefined : instant(milliseconds(now) + move)
}

const texts = {
  move: { nb: 'Ukjent flytting av klokken', nn: 'Ukjend flytting av klokka', en: 'Unknown move of the clock' },
  moveCure: {
    nb: 'Velg en av mulighetene i menyen.',
    nn: 'Vel ei av moglegheitene i menyen.',
    en: 'Choose one of the options in the menu.',
  },
}
