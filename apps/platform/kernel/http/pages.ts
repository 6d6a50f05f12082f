// Registers pages: access, forms, the page again with what was wrong, and the way on when all was right.
import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { StreamId } from '../events/event.ts'
import type { GivenCommand, Outcome } from '../events/execute.ts'
import { isLanguage, translate, type Language, type Text } from '../language.ts'
import type { Services } from '../module.ts'
import type { AnyCommand } from '../events/command.ts'
import { organisationOf } from '../identity/actor.ts'
import { localPath } from '../identity/local-path.ts'
import { badField, isRefusal, problemOf, refusals, type Refusal } from '../refusal.ts'
import { inputFromForm, type FormFields } from './form.ts'
import { html, markupOf, type Html } from './html.ts'
import type { Download, PageContent, PageDefinition, PageRequest, Redirect } from './page.ts'
import { sendDownload } from './respond.ts'
import { closedTo, type IdentityFace, type Visitor } from './visitor.ts'

export interface Frame {
  readonly language: Language
  readonly visitor: Visitor
  readonly request: PageRequest
  readonly content: PageContent
}

export interface PageSetting {
  readonly services: Services
  readonly identity: IdentityFace
  readonly commands: ReadonlyMap<string, AnyCommand>
  /** Puts the furniture of every page around its content. */
  readonly layout: (frame: Frame) => Html
  /** The page that says why something was refused. */
  readonly refusalPage: (refusal: Refusal, request: PageRequest) => PageContent
  /** Norwegian local time as an instant. */
  readonly toInstant: (local: string) => string | undefined
  readonly maxUpload: number
}

export function registerPages(
  app: FastifyInstance,
  pages: readonly PageDefinition<Services>[],
  setting: PageSetting,
): void {
  for (const page of pages) {
    app.get(page.path, { schema: { hide: true } }, (request, reply) => answer(request, reply, page, setting))
    if ((page.commands ?? []).length > 0 || page.asks === true)
      app.post(page.path, { schema: { hide: true } }, (request, reply) => takeForm(request, reply, page, setting))
  }
}

/** The page for an address that leads nowhere, in the same furniture. */
export async function refusedPage(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
  setting: PageSetting,
): Promise<void> {
  const visitor = await setting.identity.visitorOf(request, reply)
  await sendRefusal(request, reply, visitor, refusal, setting)
}

async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageDefinition<Services>,
  setting: PageSetting,
): Promise<void> {
  const visitor = await setting.identity.visitorOf(request, reply)
  if (page.access.kind !== 'public') setting.identity.logAccess(visitor.actor, request.url.split('?')[0] ?? '', 'asked')
  const closed = closedTo(visitor.actor, page.access)
  if (closed !== undefined) return sendRefusal(request, reply, visitor, closed, setting)
  const asked = pageRequest(request, visitor, setting)
  await show(reply, visitor, asked, await page.render(asked, setting.services.as(visitor.actor)), setting)
}

async function takeForm(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageDefinition<Services>,
  setting: PageSetting,
): Promise<void> {
  const visitor = await setting.identity.visitorOf(request, reply)
  const closed = closedTo(visitor.actor, page.access)
  if (closed !== undefined) return sendRefusal(request, reply, visitor, closed, setting)
  const fields = await fieldsOf(request, visitor, setting)
  if (isRefusal(fields)) return sendRefusal(request, reply, visitor, fields, setting)
  const forged = setting.identity.forged(request, visitor, one(fields['_csrf']))
  if (forged !== undefined) return sendRefusal(request, reply, visitor, forged, setting)

  const name = one(fields['_command']) ?? ''
  if (name === '' && page.asks === true) {
    const asked = pageRequest(request, visitor, setting, { problem: undefined, command: '', values: fields })
    return show(reply, visitor, asked, await page.render(asked, setting.services.as(visitor.actor)), setting)
  }
  const definition = page.commands?.includes(name) === true ? setting.commands.get(name) : undefined
  if (definition === undefined) return sendRefusal(request, reply, visitor, refusals.notFound, setting)
  const version = one(fields['_version'])
  const stream = one(fields['_stream'])
  const given = {
    name,
    input: inputFromForm(definition.input, fields, setting.toInstant),
    actor: visitor.actor,
    ...(stream === undefined ? {} : { stream: stream as StreamId }),
    ...(version === undefined || !/^\d{1,9}$/.test(version) ? {} : { expectedVersion: Number(version) }),
  }
  if (one(fields['_validate']) !== undefined) {
    const refusal = await setting.services.rehearse(given)
    await reply
      .code(200)
      .send(refusal === undefined ? { ok: true } : { ok: false, problem: problemOf(refusal, languageOf(request)) })
    return
  }
  const outcome = await takeOrShow(fields, given, setting)
  if (outcome === undefined || isRefusal(outcome)) {
    const asked = pageRequest(request, visitor, setting, { problem: outcome, command: name, values: fields })
    const content = await page.render(asked, setting.services.as(visitor.actor))
    if (isRefusal(content) || 'redirect' in content || 'download' in content)
      return show(reply, visitor, asked, outcome ?? content, setting)
    return show(reply, visitor, asked, { ...content, status: outcome?.status ?? 200 }, setting)
  }
  const next =
    one(fields['_next']) ?? definition.next?.(outcome.stream, outcome.events) ?? request.url.split('?')[0] ?? '/'
  const [path, anchor] = localPath(next).split('#')
  await reply.redirect(
    `${path ?? '/'}${path?.includes('?') === true ? '&' : '?'}done=${encodeURIComponent(name)}${anchor === undefined ? '' : `#${anchor}`}`,
    303,
  )
}

/**
 * Carries the command out, unless the form only asks for another row, or for a confirmation first: then the page is shown
 * again (undefined), with the refusal if the command would be refused anyway.
 */
async function takeOrShow(fields: FormFields, given: GivenCommand, setting: PageSetting): Promise<Outcome | undefined> {
  const has = (name: string): boolean => one(fields[name]) !== undefined
  if (has('_add') || has('_remove')) return undefined
  if (has('_confirm') && !has('_confirmed')) return setting.services.rehearse(given)
  return setting.services.execute({ ...given, id: one(fields['_id']) ?? randomUUID() })
}

async function show(
  reply: FastifyReply,
  visitor: Visitor,
  asked: PageRequest,
  answered: PageContent | Redirect | Download | Refusal,
  setting: PageSetting,
): Promise<void> {
  if (isRefusal(answered)) return show(reply, visitor, asked, setting.refusalPage(answered, asked), setting)
  if ('redirect' in answered) return void (await reply.redirect(answered.redirect, 303))
  if ('download' in answered) return sendDownload(reply, answered)
  const page = setting.layout({ language: asked.language, visitor, request: asked, content: answered })
  // A page for somebody in particular is not kept by anything in between.
  if (visitor.actor !== undefined) void reply.header('cache-control', 'private, no-store')
  await reply
    .code(answered.status ?? 200)
    .type('text/html; charset=utf-8')
    .send(markupOf(page))
}

async function sendRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  visitor: Visitor,
  refusal: Refusal,
  setting: PageSetting,
): Promise<void> {
  if (refusal.status === 401 && request.method === 'GET')
    return void (await reply.redirect(`/login?to=${encodeURIComponent(request.url)}`, 303))
  setting.identity.logAccess(visitor.actor, request.url.split('?')[0] ?? '', refusal.code)
  const asked = pageRequest(request, visitor, setting)
  await show(reply, visitor, asked, { ...setting.refusalPage(refusal, asked), status: refusal.status }, setting)
}

function pageRequest(
  request: FastifyRequest,
  visitor: Visitor,
  setting: PageSetting,
  refused: { problem: Refusal | undefined; command: string; values: FormFields } | undefined = undefined,
): PageRequest {
  const language = languageOf(request)
  const url = new URL(request.url, setting.services.publicUrl)
  const query = Object.fromEntries(url.searchParams)
  return {
    language,
    t: (text: Text, values) => translate(text, language, values),
    actor: visitor.actor,
    nationalNumber: () => visitor.nationalNumber(),
    now: setting.services.clock.now(),
    theme: request.cookies['theme'],
    url,
    params: request.params as Record<string, string>,
    query,
    problem: refused?.problem,
    refusedCommand: refused?.command,
    values: refused?.values ?? {},
    done: query['done'],
    formFields: (command, stream) =>
      html`<input type="hidden" name="_csrf" value="${visitor.csrfToken}"><input type="hidden" name="_command" value="${command}"><input type="hidden" name="_id" value="${randomUUID()}">${
        stream === undefined
          ? ''
          : html`<input type="hidden" name="_stream" value="${stream.id}"><input type="hidden" name="_version" value="${stream.version}">`
      }`,
  }
}

export function languageOf(request: FastifyRequest): Language {
  const asked = request.headers['x-heldigital-language'] ?? request.cookies['language']
  return isLanguage(asked) ? asked : 'nb'
}

/** The fields of a form; files are stored first and stand in the fields as `name.sha256`, `name.size` and so on. */
async function fieldsOf(
  request: FastifyRequest,
  visitor: Visitor,
  setting: PageSetting,
): Promise<FormFields | Refusal> {
  if (!request.isMultipart()) {
    const body = (request.body ?? {}) as Record<string, unknown>
    return Object.fromEntries(
      Object.entries(body).map(([key, value]) => [key, Array.isArray(value) ? value.map(String) : String(value)]),
    )
  }
  const fields: Record<string, string | string[]> = {}
  const put = (name: string, value: string): void => {
    const present = fields[name]
    fields[name] = present === undefined ? value : Array.isArray(present) ? [...present, value] : [present, value]
  }
  let trusted = false
  for await (const part of request.parts({ limits: { files: 20, fields: 2000, fileSize: setting.maxUpload } })) {
    if (part.type === 'field') {
      put(part.fieldname, String(part.value))
      if (part.fieldname === '_csrf') {
        const forged = setting.identity.forged(request, visitor, String(part.value))
        if (forged !== undefined) return forged
        trusted = true
      }
      continue
    }
    // The token stands first in every form of ours, so that nothing is stored for a stranger.
    if (!trusted) return refusals.notAllowed
    if (part.filename === undefined || part.filename === '') {
      part.file.resume()
      continue
    }
    const organisation = organisationOf(visitor.actor)
    if (organisation === undefined) return refusals.notLoggedIn
    const stored = await setting.services.files.put(part.file as unknown as Readable, { limit: setting.maxUpload })
    if (isRefusal(stored)) return stored
    if (part.file.truncated) return { ...badField(part.fieldname, texts.tooLarge, texts.tooLargeCure), status: 413 }
    const mediaType = /^[a-z0-9.+-]+\/[a-zA-Z0-9.+-]+$/.test(part.mimetype) ? part.mimetype : 'application/octet-stream'
    await setting.services.uploaded(organisation, { ...stored, mediaType })
    put(`${part.fieldname}.sha256`, stored.sha256)
    put(`${part.fieldname}.size`, String(stored.size))
    put(`${part.fieldname}.name`, part.filename.slice(-200))
    put(`${part.fieldname}.mediaType`, mediaType)
  }
  return fields
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.at(-1)
}

const texts = {
  tooLarge: { nb: 'Filen er for stor', nn: 'Fila er for stor', en: 'The file is too large' },
  tooLargeCure: {
    nb: 'Del filen opp, eller gjør den mindre.',
    nn: 'Del opp fila, eller gjer henne mindre.',
    en: 'Split the file, or make it smaller.',
  },
} satisfies Record<string, Text>
