// Registers the interface for systems below /api/v1: every command, and every route of the modules.
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import type { AnyCommand } from '../events/command.ts'
import { streamId } from '../events/event.ts'
import { checkInput } from '../events/input.ts'
import { personOf } from '../identity/actor.ts'
import { isFileAnswer, type RouteDefinition, type Services } from '../module.ts'
import { badField, isRefusal, problemOf, type Refusal } from '../refusal.ts'
import { instantText, object, Type, type TSchema } from '../schema.ts'
import { languageOf } from './pages.ts'
import { sendFile } from './respond.ts'
import { closedTo, type IdentityFace, type Visitor } from './visitor.ts'

export interface RouteSetting {
  readonly services: Services
  readonly identity: IdentityFace
}

const base = '/api/v1'

/** The address at which a command is given. */
export function commandPath(definition: AnyCommand): string {
  const collection = `${base}/${definition.kind}s`
  return definition.opens === true ? `${collection}/${definition.name}` : `${collection}/:stream/${definition.name}`
}

export const problemSchema = object({
  type: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  title: Type.String(),
  legalBasis: Type.Optional(Type.String()),
  field: Type.Optional(Type.String()),
  cure: Type.String(),
  errors: Type.Optional(Type.Array(Type.Unknown())),
})

const doneSchema = object({
  stream: Type.String(),
  version: Type.Integer(),
  events: Type.Array(object({ type: Type.String(), data: Type.Unknown(), at: instantText, hash: Type.String() })),
})

/** Every command of a module as `POST`; the body is its input. `Idempotency-Key` and `If-Match` are heeded. */
export function registerCommands(app: FastifyInstance, commands: Iterable<AnyCommand>, setting: RouteSetting): void {
  for (const definition of commands) {
    if (definition.party === 'product') continue
    const schema = {
      tags: [definition.name.split('.')[0] ?? ''],
      summary: definition.title.en,
      operationId: definition.name,
      body: definition.input,
      ...(definition.opens === true ? {} : { params: object({ stream: Type.String({ maxLength: 100 }) }) }),
      response: { 200: doneSchema, default: problemSchema },
    }
    app.post(
      commandPath(definition),
      { schema, validatorCompiler: passAll, serializerCompiler: plainJson },
      async (request, reply) => {
        const visitor = await visitorFor(request, reply, setting)
        if (isRefusal(visitor)) return sendProblem(request, reply, visitor)
        const { stream } = request.params as { stream?: string }
        const key = request.headers['idempotency-key']
        const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(request.headers['if-match'] ?? '')?.[1]
        const outcome = await setting.services.execute({
          name: definition.name,
          input: request.body,
          actor: visitor.actor,
          ...(typeof key === 'string' ? { id: key } : {}),
          ...(stream === undefined ? {} : { stream: streamId(definition.kind, stream) }),
          ...(version === undefined ? {} : { expectedVersion: Number(version) }),
        })
        if (isRefusal(outcome)) return sendProblem(request, reply, outcome)
        await reply.header('etag', `"${outcome.version}"`).send(outcome)
      },
    )
  }
}

export function registerRoutes(app: FastifyInstance, routes: readonly RouteDefinition[], setting: RouteSetting): void {
  for (const route of routes) {
    const schema = {
      tags: [route.path.split('/')[1] ?? ''],
      summary: route.title.en,
      ...(route.params === undefined ? {} : { params: route.params }),
      ...(route.query === undefined ? {} : { querystring: route.query }),
      ...(route.body === undefined ? {} : { body: route.body }),
      response: { 200: route.answer ?? Type.Unknown(), default: problemSchema },
    }
    const definition: RouteOptions = {
      method: route.method,
      url: base + route.path,
      schema,
      validatorCompiler: passAll,
      serializerCompiler: plainJson,
      ...(route.rawBody === undefined ? {} : { bodyLimit: route.rawBody }),
      handler: async (request, reply) => {
        const visitor = await visitorFor(
          request,
          reply,
          setting,
          route.method === 'GET' || route.access.kind === 'public',
        )
        if (isRefusal(visitor)) return sendProblem(request, reply, visitor)
        const closed = closedTo(visitor.actor, route.access)
        if (closed !== undefined) {
          setting.identity.logAccess(visitor.actor, route.path, closed.code)
          return sendProblem(request, reply, closed)
        }
        if (route.access.kind !== 'public')
          setting.identity.logAccess(visitor.actor, request.url.split('?')[0] ?? '', 'asked')
        const query = plainQuery(request.query, route.query)
        const wrong = unfit(route, request, query)
        if (wrong !== undefined) return sendProblem(request, reply, wrong)
        const answer = await route.handle(
          {
            actor: visitor.actor,
            language: languageOf(request),
            now: setting.services.clock.now(),
            params: request.params as Record<string, string>,
            query,
            body: request.body,
            headers: request.headers,
            raw: request.raw,
          },
          setting.services.as(visitor.actor),
        )
        if (isRefusal(answer)) return sendProblem(request, reply, answer)
        if (isFileAnswer(answer)) return sendFile(reply, answer)
        await reply.send(answer)
      },
    }
    if (route.rawBody === undefined) app.route(definition)
    else
      void app.register(async (inner) => {
        // Bytes of any kind are left unread, for the route to take as a stream.
        inner.removeAllContentTypeParsers()
        inner.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined))
        inner.route(definition)
      })
  }
}

/** Sends a refusal as problem+json in the reader's language. */
export async function sendProblem(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): Promise<void> {
  await reply
    .code(refusal.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problemOf(refusal, languageOf(request)))
}

async function visitorFor(
  request: FastifyRequest,
  reply: FastifyReply,
  setting: RouteSetting,
  harmless = false,
): Promise<Visitor | Refusal> {
  const visitor = await setting.identity.visitorOf(request, reply)
  if (harmless || personOf(visitor.actor) === undefined) return visitor
  const token = request.headers['x-csrf-token']
  return setting.identity.forged(request, visitor, typeof token === 'string' ? token : undefined) ?? visitor
}

function unfit(route: RouteDefinition, request: FastifyRequest, query: unknown): Refusal | undefined {
  if (route.params !== undefined) {
    const wrong = checkInput(route.params, request.params)
    if (wrong !== undefined) return { ...wrong, status: 400 }
  }
  const unknown = Object.keys((query ?? {}) as object)[0]
  if (route.query === undefined && unknown !== undefined)
    return { ...badField(unknown, texts.unknown, texts.unknownCure), status: 400 }
  if (route.query !== undefined) {
    const wrong = checkInput(route.query, query)
    if (wrong !== undefined) return { ...wrong, status: 400 }
  }
  if (route.body !== undefined) return checkInput(route.body, request.body)
  return undefined
}

/** A query as its schema types it: `limit=10` is a number where the schema says so, a single value is a list where it says so. */
function plainQuery(query: unknown, schema: TSchema | undefined): unknown {
  const shapes = (schema as { properties?: Record<string, { type?: string }> } | undefined)?.properties ?? {}
  return Object.fromEntries(
    Object.entries((query ?? {}) as Record<string, string | string[]>).map(([name, value]) => {
      const type = shapes[name]?.type
      if (type === 'array') return [name, Array.isArray(value) ? value : [value]]
      if (typeof value !== 'string') return [name, value]
      if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(value)) return [name, Number(value)]
      if (type === 'boolean' && (value === 'true' || value === 'false' || value === ''))
        return [name, value !== 'false']
      return [name, value]
    }),
  )
}

// The product's own check says what is wrong in three languages; Fastify's would say it in one.
const passAll = () => () => true
const plainJson = () => (value: unknown) => JSON.stringify(value)

const texts = {
  unknown: { nb: 'Ukjent parameter', nn: 'Ukjend parameter', en: 'Unknown parameter' },
  unknownCure: {
    nb: 'Fjern parameteren; en ukjent en blir aldri oversett i stillhet.',
    nn: 'Fjern parameteren; ein ukjend ein blir aldri oversedd i det stille.',
    en: 'Remove the parameter; an unknown one is never ignored in silence.',
  },
}
