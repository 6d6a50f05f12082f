// The competition for systems and for our own browser modules.
import { limits } from '@heldigital/seal'
import { streamId } from '../../kernel/events/event.ts'
import { buyerRoles, organisationOf, supplierRoles } from '../../kernel/identity/actor.ts'
import type { RouteDefinition } from '../../kernel/module.ts'
import { isRefusal, refusals } from '../../kernel/refusal.ts'
import { object, sha256Text, Type } from '../../kernel/schema.ts'
import { words } from '../../kernel/language.ts'
import { competition, countingTenders, envelopeText, policyOf } from './competition/index.ts'
import { afterDeadline, publishedCompetition } from './pages/downloads.ts'
import { competitionsOf } from './views.ts'

const uuid = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' })
const mostUpload = limits.part + limits.partOverhead

/** What anyone may know of a published competition. */
const publicCompetition: RouteDefinition = {
  method: 'GET',
  path: '/competitions/:competition',
  title: words('En kunngjort konkurranse', 'Ein kunngjord konkurranse', 'A published competition'),
  access: { kind: 'public' },
  params: object({ competition: uuid }),
  handle: async ({ params }, services) => {
    const found = await publishedCompetition(params['competition'] ?? '', services)
    if (found === undefined) return refusals.notFound
    const { id, state, notice } = found
    return {
      id,
      notice: { number: notice.number, version: notice.version, publishedAt: notice.publishedAt },
      ...notice.facts,
      stage: state.stage,
      models: state.models,
      seal: state.policy ?? null,
      documents: state.documents.map(({ id: document, title, file }) => ({
        id: document,
        title,
        ...file,
        href: `/competitions/${id}/documents/${document}`,
      })),
      questions: state.questions
        .filter((question) => question.answer !== undefined)
        .map(({ text, answer, answeredAt }) => ({ question: text, answer, answeredAt })),
    }
  },
}

/** Bytes first, then what names them: parts of sealed tenders, documents. */
const upload: RouteDefinition = {
  method: 'POST',
  path: '/files',
  title: words('Last opp en fil', 'Last opp ei fil', 'Upload a file'),
  access: { kind: 'roles', roles: [...buyerRoles, ...supplierRoles] },
  rawBody: mostUpload,
  answer: object({ sha256: sha256Text, size: Type.Integer() }),
  handle: async ({ actor, raw, headers }, services) => {
    const organisation = organisationOf(actor)
    if (organisation === undefined) return refusals.notLoggedIn
    const stored = await services.files.put(raw, { limit: mostUpload })
    if (isRefusal(stored)) return stored
    const stated = String(headers['content-type'] ?? '').split(';')[0] ?? ''
    const mediaType = /^[a-z0-9.+-]+\/[a-zA-Z0-9.+-]{1,60}$/.test(stated) ? stated : 'application/octet-stream'
    await services.uploaded(organisation, { ...stored, mediaType })
    return { sha256: stored.sha256, size: stored.size }
  },
}

const ownTenders: RouteDefinition = {
  method: 'GET',
  path: '/tenders',
  title: words('Egne tilbud med kvitteringer', 'Eigne tilbod med kvitteringar', 'Own tenders with receipts'),
  access: { kind: 'roles', roles: supplierRoles },
  handle: async ({ actor }, services) => {
    const mine = organisationOf(actor) ?? ''
    const tenders = []
    for (const row of await competitionsOf(services.db, mine)) {
      const stream = await services.load(streamId('procurement', row.id))
      if (stream === undefined) continue
      for (const tender of services.stateOf(stream, competition).tenders)
        if (tender.supplier === mine)
          tenders.push({
            id: tender.id,
            competition: row.id,
            title: row.title,
            version: tender.version,
            standing: tender.standing,
            receivedAt: tender.receivedAt,
            receipt: tender.receipt,
          })
    }
    return { tenders }
  },
}

const member = { kind: 'roles', roles: ['opener'] } as const

/**
 * What a committee member needs to release shares: only after the deadline, and only for members. Nobody else gets an envelope, and
 * nobody at all before (directive 2014/24/EU annex IV).
 */
async function toOpen(
  id: string | undefined,
  actor: Parameters<typeof organisationOf>[0],
  services: Parameters<RouteDefinition['handle']>[1],
) {
  const stream = await services.load(streamId('procurement', id ?? ''))
  if (stream === undefined || stream.owner !== organisationOf(actor) || actor?.kind !== 'person') return undefined
  const state = await afterDeadline(id ?? '', services)
  if (state === undefined || !state.committee.members.some((each) => each.person === actor.person)) return undefined
  return state.stage === 'published' || state.stage === 'closed' ? state : undefined
}

const sealedTenders: RouteDefinition = {
  method: 'GET',
  path: '/procurements/:procurement/sealed-tenders',
  title: words('Forseglede tilbud som skal åpnes', 'Forsegla tilbod som skal opnast', 'Sealed tenders to open'),
  access: member,
  params: object({ procurement: uuid }),
  handle: async ({ actor, params }, services) => {
    const state = await toOpen(params['procurement'], actor, services)
    if (state === undefined) return refusals.notFound
    return {
      tenders: countingTenders(state).map((tender) => ({
        envelope: tender.envelopeHash,
        policy: policyOf(state, tender) ?? null,
      })),
    }
  },
}

const sealedTender: RouteDefinition = {
  method: 'GET',
  path: '/procurements/:procurement/sealed-tenders/:envelope',
  title: words('En forseglet konvolutt', 'Ein forsegla konvolutt', 'A sealed envelope'),
  access: member,
  params: object({ procurement: uuid, envelope: sha256Text }),
  handle: async ({ actor, params }, services) => {
    const state = await toOpen(params['procurement'], actor, services)
    const tender =
      state === undefined ? undefined : countingTenders(state).find((each) => each.envelopeHash === params['envelope'])
    if (tender === undefined) return refusals.notFound
    return { bytes: await envelopeText(services.files, tender), mediaType: 'application/json' }
  },
}

export const routes: readonly RouteDefinition[] = [publicCompetition, upload, ownTenders, sealedTenders, sealedTender]
