// The buyer's own case, as every page of the competition opens it.
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import { streamId } from '../../../kernel/events/event.ts'
import { html, type Html, type Renderable } from '../../../kernel/http/html.ts'
import type { PageContent, PageRequest } from '../../../kernel/http/page.ts'
import { buyerRoles, hasRole, organisationOf, type PersonId, type Role } from '../../../kernel/identity/actor.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals, type Refusal } from '../../../kernel/refusal.ts'
import { doneAlert, pageHeading, stack, steps, tag, type Step, type Tone } from '../../../ui/index.ts'
import { competition, type CompetitionStage, type CompetitionState } from '../competition/index.ts'
import { competitionCommands } from '../commands.ts'
import { draftFacts, type NoticeFacts } from '../../notices/index.ts'

export const buyerAccess = { kind: 'roles', roles: buyerRoles } as const

export interface Case {
  readonly id: string
  readonly request: PageRequest
  readonly services: Services
  readonly stream: LoadedStream
  readonly state: CompetitionState
  /** The facts of the notice: published, or as drafted so far. */
  readonly facts: NoticeFacts | undefined
  /** For the forms: which case, and what of it was read. */
  readonly ref: { readonly id: string; readonly version: number }
  readonly person: PersonId | undefined
  may(...roles: Role[]): boolean
  /** `/procurements/<id>/<page>` */
  href(page: string): string
}

export const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The case of the address, if it belongs to the reader's organisation. */
export async function caseOf(request: PageRequest, services: Services): Promise<Case | Refusal> {
  const id = request.params['procurement'] ?? ''
  const stream = idPattern.test(id) ? await services.load(streamId('procurement', id)) : undefined
  if (stream === undefined || stream.owner !== organisationOf(request.actor)) return refusals.notFound
  const state = services.stateOf(stream, competition)
  return {
    id,
    request,
    services,
    stream,
    state,
    facts: state.notices.competition?.facts ?? draftFacts(state.drafts),
    ref: { id: stream.id, version: stream.version },
    person: request.actor?.kind === 'person' ? request.actor.person : undefined,
    may: (...roles) => hasRole(request.actor, roles),
    href: (page) => `/procurements/${id}${page === '' ? '' : `/${page}`}`,
  }
}

export const stageNames: Readonly<Record<CompetitionStage, Text>> = {
  preparing: words('Under forberedelse', 'Under førebuing', 'In preparation'),
  approval: words('Til godkjenning', 'Til godkjenning', 'For approval'),
  ready: words('Godkjent', 'Godkjend', 'Approved'),
  published: words('Åpen for tilbud', 'Open for tilbod', 'Open for tenders'),
  closed: words('Fristen er ute', 'Fristen er ute', 'Deadline passed'),
  opened: words('Kvalitet evalueres', 'Kvalitet blir evaluert', 'Quality being evaluated'),
  priced: words('Rangert', 'Rangert', 'Ranked'),
  proposed: words('Innstilling til godkjenning', 'Innstilling til godkjenning', 'Proposal for approval'),
  notified: words('Tildeling meddelt', 'Tildeling meddelt', 'Award notified'),
  cancelled: words('Avlyst', 'Avlyst', 'Cancelled'),
}

const stageTones: Readonly<Record<CompetitionStage, Tone>> = {
  preparing: 'neutral',
  approval: 'warning',
  ready: 'info',
  published: 'success',
  closed: 'warning',
  opened: 'info',
  priced: 'info',
  proposed: 'warning',
  notified: 'success',
  cancelled: 'danger',
}

export function stageTag(request: PageRequest, stage: CompetitionStage): Html {
  return tag(request, stageNames[stage], stageTones[stage])
}

const order: readonly CompetitionStage[] = [
  'preparing',
  'approval',
  'ready',
  'published',
  'closed',
  'opened',
  'priced',
  'proposed',
  'notified',
]

const places: readonly {
  readonly label: Text
  readonly page: string
  readonly from: CompetitionStage
  readonly until: CompetitionStage
}[] = [
  { label: words('Forberedelse', 'Førebuing', 'Preparation'), page: 'competition', from: 'preparing', until: 'ready' },
  { label: words('Tilbud', 'Tilbod', 'Tenders'), page: 'questions', from: 'published', until: 'published' },
  { label: words('Åpning', 'Opning', 'Opening'), page: 'opening', from: 'closed', until: 'closed' },
  { label: words('Evaluering', 'Evaluering', 'Evaluation'), page: 'evaluation', from: 'opened', until: 'opened' },
  { label: words('Tildeling', 'Tildeling', 'Award'), page: 'award', from: 'priced', until: 'notified' },
]

/** Where the competition stands, each part a link to its page once it is reached. */
function way({ state, request, href }: Case): Html {
  const stopped = state.stage === 'cancelled'
  const now = stopped ? order.length : order.indexOf(state.stage)
  const list = places.map((place): Step => {
    const from = order.indexOf(place.from)
    const reached = now >= from && (!stopped || place.page === 'competition' || state.policy !== undefined)
    return {
      label: place.label,
      state: stopped ? 'stopped' : now > order.indexOf(place.until) ? 'done' : now >= from ? 'current' : 'upcoming',
      ...(reached ? { href: href(place.page) } : {}),
    }
  })
  return steps(request, words('Gangen i konkurransen', 'Gangen i konkurransen', 'Course of the competition'), list)
}

/** A page of the competition: heading, where it stands, what was just done, and its own content. */
export function competitionPage(
  own: Case,
  page: { readonly title: Text; readonly lead?: string; readonly actions?: Renderable; readonly wide?: boolean },
  ...body: readonly Renderable[]
): PageContent {
  const { request, state, facts } = own
  const { t } = request
  const name = facts?.title ?? state.case.title
  return {
    title: t(page.title),
    section: '/procurements',
    ...(page.wide === undefined ? {} : { wide: page.wide }),
    breadcrumb: [
      { href: '/procurements', label: t(words('Anskaffelser', 'Innkjøp', 'Procurements')) },
      { href: own.href(''), label: state.case.title },
    ],
    body: html`${pageHeading(request, {
      title: page.title,
      kicker: name,
      tags: stageTag(request, state.stage),
      ...(page.lead === undefined ? {} : { lead: page.lead }),
      ...(page.actions === undefined ? {} : { actions: page.actions }),
    })}${stack(way(own), doneAlert(request, competitionCommands), ...body)}`,
  }
}

/** The names of people and organisations, asked for once each. */
export async function namesOf(
  services: Services,
  { people = [], organisations = [] }: { people?: readonly string[]; organisations?: readonly string[] },
): Promise<(id: string) => string> {
  const names = new Map<string, string>()
  for (const person of new Set(people)) names.set(person, await services.nameOfPerson(person as PersonId))
  for (const organisation of new Set(organisations))
    names.set(organisation, await services.nameOfOrganisation(organisation))
  return (id) => names.get(id) ?? id
}
