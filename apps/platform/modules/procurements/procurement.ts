// The case itself: what is needed, what it is worth, and which part of the regulation follows from that.
import {
  contractKinds,
  buyers,
  osloDate,
  route,
  type Buyer,
  type Confirmation,
  type ContractKind,
  type RouteResult,
} from '@heldigital/law'
import { milliseconds, type Instant } from '../../kernel/clock.ts'
import { command } from '../../kernel/events/command.ts'
import type { Fold } from '../../kernel/events/fold.ts'
import { organisationOf } from '../../kernel/identity/actor.ts'
import { isRefusal, refuse, type Refusal } from '../../kernel/refusal.ts'
import { line, money, object, prose, Type, type Static } from '../../kernel/schema.ts'

export interface ProcurementState {
  readonly opened: boolean
  readonly title: string
  readonly description: string
  readonly kind: ContractKind
  readonly buyerType: Buyer
  /** Estimated value in NOK without VAT, lots, options and extensions together (FOA § 5-4). */
  readonly value: string
  readonly part: string
  /** Rows of the law that the routing used. */
  readonly rows: readonly string[]
  readonly buyer: string
  readonly openedAt: Instant | undefined
}

export const procurement: Fold<ProcurementState> = {
  name: 'procurement',
  initial: {
    opened: false,
    title: '',
    description: '',
    kind: 'services',
    buyerType: 'municipality',
    value: '0',
    part: 'none',
    rows: [],
    buyer: '',
    openedAt: undefined,
  },
  evolve: (state, event) => {
    if (event.type === 'procurements.opened')
      return { ...state, ...(event.data as Opened), opened: true, openedAt: event.at, rows: event.legalRows }
    if (event.type === 'procurements.revalued') return { ...state, ...(event.data as Revalued), rows: event.legalRows }
    return state
  },
}

/** Event `procurements.opened`. */
export interface Opened {
  readonly title: string
  readonly description: string
  readonly kind: ContractKind
  readonly buyerType: Buyer
  readonly value: string
  readonly part: string
  readonly buyer: string
}

/** Event `procurements.revalued`. */
export interface Revalued {
  readonly value: string
  readonly part: string
}

const confirmed = Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20 }))

export const openingInput = object({
  title: line(200, 3),
  description: prose(4000),
  kind: Type.Enum([...contractKinds]),
  buyerType: Type.Enum([...buyers]),
  value: money,
  /** Rows of law that are not confirmed by their source yet, and that the case officer has looked up and confirms. */
  confirmed,
})

export const openProcurement = command({
  name: 'procurements.open',
  title: { nb: 'Opprett anskaffelse', nn: 'Opprett innkjøp', en: 'Open a procurement' },
  done: { nb: 'Anskaffelsen er opprettet.', nn: 'Innkjøpet er oppretta.', en: 'The procurement was opened.' },
  kind: 'procurement',
  opens: true,
  party: 'owner',
  roles: ['caseOfficer'],
  input: openingInput,
  fold: procurement,
  decide: (_state, input, { now, actor }) => {
    const routed = routeOf(input, now, actor.kind === 'person' ? actor.person : 'system')
    if (isRefusal(routed)) return routed
    const { confirmed: _confirmed, ...said } = input
    const data: Opened = { ...said, part: routed.part, buyer: organisationOf(actor) ?? '' }
    return { events: [{ type: 'procurements.opened', data, legalRows: routed.rows.map((row) => row.id) }] }
  },
  next: (stream) => `/procurements/${stream.split('/')[1] ?? ''}`,
})

export const revalueProcurement = command({
  name: 'procurements.revalue',
  title: { nb: 'Endre anslått verdi', nn: 'Endre anslått verdi', en: 'Change the estimated value' },
  done: { nb: 'Verdien er endret.', nn: 'Verdien er endra.', en: 'The value was changed.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({ value: money, confirmed }),
  fold: procurement,
  decide: (state, input, { now, actor }) => {
    const routed = routeOf({ ...state, ...input }, now, actor.kind === 'person' ? actor.person : 'system')
    if (isRefusal(routed)) return routed
    return {
      events: [
        {
          type: 'procurements.revalued',
          data: { value: input.value, part: routed.part },
          legalRows: routed.rows.map((row) => row.id),
        },
      ],
    }
  },
})

type Routed = Pick<Static<typeof openingInput>, 'kind' | 'buyerType' | 'value' | 'confirmed'>

/**
 * Which part of the regulation applies today. A row that its source has not confirmed is never used in silence: it is
 * refused until a person says that it was looked up.
 */
export function routeOf(input: Routed, now: Instant, by: string): RouteResult | Refusal {
  const routed = routeWith(
    input,
    now,
    (input.confirmed ?? []).map((row) => ({ row, by, at: now })),
  )
  if (isRefusal(routed)) return routed
  const [open] = routed.needsConfirmation
  if (open !== undefined)
    return refuse('procurements.row-unconfirmed', open.question, confirmCure, {
      field: 'confirmed',
      legalBasis: routed.rows.find((row) => row.id === open.row)?.paragraph ?? 'FOA § 5-3',
    })
  return routed
}

/** The same, with the questions still open: for showing while the form is filled in. */
export function routeWith(
  input: Pick<Routed, 'kind' | 'buyerType' | 'value'>,
  now: Instant,
  confirmations: readonly Confirmation[] = [],
): RouteResult | Refusal {
  const routed = route({
    kind: input.kind,
    buyer: input.buyerType,
    base: input.value,
    date: osloDate(milliseconds(now)),
    confirmations,
  })
  if (!routed.ok)
    return refuse(`procurements.${routed.code}`, routed.message, routed.cure, {
      field: 'value',
      ...(routed.basis === undefined ? {} : { legalBasis: routed.basis }),
    })
  return routed
}

/** The part of the regulation that governs the procurement: `I`, `II`, `III`, `IV`, `V` or `none`. */
export function partOf(state: ProcurementState): string {
  return state.part
}

const confirmCure = {
  nb: 'Slå opp gjeldende verdi hos Nærings- og fiskeridepartementet, og kryss av for at du har kontrollert den.',
  nn: 'Slå opp gjeldande verdi hos Nærings- og fiskeridepartementet, og kryss av for at du har kontrollert han.',
  en: 'Look up the value in force with the Ministry of Trade, Industry and Fisheries, and tick that you have checked it.',
}
