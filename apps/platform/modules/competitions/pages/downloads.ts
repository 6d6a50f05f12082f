// Files of a competition: procurement documents for anyone once published, opened tenders for those who evaluate, letters and receipts for those they are for.
import { receiptText } from '@heldigital/seal'
import { milliseconds } from '../../../kernel/clock.ts'
import { streamId } from '../../../kernel/events/event.ts'
import { theProduct } from '../../../kernel/identity/actor.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { organisationOf, supplierRoles } from '../../../kernel/identity/actor.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal, refusals } from '../../../kernel/refusal.ts'
import { competition, type CompetitionState } from '../competition/index.ts'
import { buyerAccess, caseOf, idPattern } from './case.ts'

/** A published competition as its reader may see it, or undefined. */
export async function publishedCompetition(id: string, services: Services) {
  const stream = idPattern.test(id) ? await services.load(streamId('procurement', id)) : undefined
  const state = stream === undefined ? undefined : services.stateOf(stream, competition)
  return stream === undefined || state?.notices.competition === undefined
    ? undefined
    : { id, stream, state, notice: state.notices.competition }
}

async function documentOf(state: CompetitionState, id: string | undefined, services: Services) {
  const document = state.documents.find((each) => each.id === id)
  const bytes = document === undefined ? undefined : await services.files.get(document.file.sha256)
  return document === undefined || bytes === undefined
    ? refusals.notFound
    : { download: bytes, mediaType: document.file.mediaType, fileName: document.file.name }
}

const ownDocument: PageDefinition<Services> = {
  path: '/procurements/:procurement/documents/:document',
  access: buyerAccess,
  render: async (request, services) => {
    const own = await caseOf(request, services)
    return isRefusal(own) ? own : documentOf(own.state, request.params['document'], services)
  },
}

const publicDocument: PageDefinition<Services> = {
  path: '/competitions/:competition/documents/:document',
  access: { kind: 'public' },
  render: async (request, services) => {
    const found = await publishedCompetition(request.params['competition'] ?? '', services)
    return found === undefined ? refusals.notFound : documentOf(found.state, request.params['document'], services)
  },
}

const tenderFile: PageDefinition<Services> = {
  path: '/procurements/:procurement/tenders/:tender/files/:index',
  access: { kind: 'roles', roles: ['caseOfficer', 'evaluator', 'approver', 'auditor'] },
  render: async (request, services) => {
    const own = await caseOf(request, services)
    if (isRefusal(own)) return own
    const tender = own.state.opened.find((each) => each.tender === request.params['tender'])
    const file = tender?.files[Number(request.params['index'])]
    const bytes = file === undefined ? undefined : await services.files.get(file.sha256)
    return file === undefined || bytes === undefined
      ? refusals.notFound
      : { download: bytes, mediaType: 'application/octet-stream', fileName: file.name }
  },
}

const receipt: PageDefinition<Services> = {
  path: '/competitions/:competition/receipts/:tender',
  access: { kind: 'roles', roles: supplierRoles },
  render: async (request, services) => {
    const found = await publishedCompetition(request.params['competition'] ?? '', services)
    const tender = found?.state.tenders.find(
      (each) => each.id === request.params['tender'] && each.supplier === organisationOf(request.actor),
    )
    return tender === undefined
      ? refusals.notFound
      : {
          // Exactly the text that a verifier reads: canonical, to the byte.
          download: receiptText(tender.receipt),
          mediaType: 'application/json',
          fileName: `receipt-${tender.envelopeHash.slice(0, 12)}.json`,
        }
  },
}

export const downloads = [ownDocument, publicDocument, tenderFile, receipt]

/** The state with nothing held back: only for what the deadline has released. Undefined before it. */
export async function afterDeadline(id: string, services: Services): Promise<CompetitionState | undefined> {
  const whole = services.as(theProduct)
  const stream = idPattern.test(id) ? await whole.load(streamId('procurement', id)) : undefined
  const state = stream === undefined ? undefined : services.stateOf(stream, competition)
  if (state?.policy === undefined) return undefined
  return milliseconds(services.clock.now()) < Date.parse(state.policy.deadline) ? undefined : state
}
