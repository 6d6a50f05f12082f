// A procurement as OCDS releases: what its published notices say, then what became public after them.
// Tenders and their content are never among it; suppliers are named from the award letters on, persons never.
import { ocds, type NoticeSummary } from '@heldigital/eforms'
import type { RecordedEvent } from '../../../kernel/events/event.ts'
import { toldByResult } from '../../notices/index.ts'
import type { JsonObject } from './merge.ts'

export interface ReleaseContext {
  /** Registered prefix of the publisher. */
  readonly prefix: string
  readonly publicUrl: string
  /** The names of organisations that may be named. */
  readonly names: ReadonlyMap<string, string>
}

// The shapes of these events stand in the modules that decide them; `statistics.test.ts` holds the two together.
// oxlint-disable-next-line typescript/no-explicit-any
const data = (event: RecordedEvent): any => event.data

interface Course {
  readonly ocid: string
  /** The procedure that the notices from the competition on name: the process, for the plan before it too. */
  readonly procedure: string | undefined
  /** The buyer as the notices call it. */
  readonly buyer: JsonObject | undefined
  readonly tender: string
  /** A result notice says what was awarded and concluded: then we do not say it again. */
  readonly resultPublished: boolean
  /** What a contract is worth is for the result notice to tell, or to keep back for a time (BT-195 to BT-198). */
  readonly valueToldByResult: boolean
  /** The public number of the latest version of each notice. */
  readonly latest: ReadonlyMap<string, string>
  /** The award of each contract that result notices tell of, by the buyer's reference. */
  readonly awardsTold: ReadonlyMap<string, string>
  readonly awards: readonly JsonObject[]
  readonly results: readonly { readonly lot: string; readonly supplier: string }[]
  readonly tenders: ReadonlyMap<string, string>
  readonly invoices: ReadonlyMap<string, { readonly contract: string; readonly kind: string; readonly payable: string }>
  readonly contracts: ReadonlyMap<string, { readonly reference: string; readonly said: JsonObject }>
  readonly implemented: boolean
}

/** The releases of a case in order; none before its first published notice. The same events give the same releases. */
export function releasesOf(events: readonly RecordedEvent[], context: ReleaseContext): readonly JsonObject[] {
  const results = events.filter(
    (event) => event.type === 'notices.published' && data(event).summary.formType === 'result',
  )
  const procedures = events.flatMap((event) =>
    event.type === 'notices.published' ? ((data(event).summary.procedureId as string | undefined) ?? []) : [],
  )
  let course: Course = {
    ocid: '',
    procedure: procedures[0],
    buyer: undefined,
    tender: '',
    resultPublished: results.length > 0,
    valueToldByResult: toldByResult(events),
    latest: new Map(),
    awardsTold: new Map(
      results.flatMap((event) =>
        contractsIn(ocds(data(event).summary, { prefix: context.prefix, published: event.at }) as JsonObject).flatMap(
          (each): [string, string][] => [[referenceOf(each), String(each['awardID'])]],
        ),
      ),
    ),
    awards: [],
    results: [],
    tenders: new Map(),
    invoices: new Map(),
    contracts: new Map(),
    implemented: false,
  }
  const releases: JsonObject[] = []
  for (const event of events) {
    const [next, release] = tellers[event.type]?.(course, event, context) ?? [course]
    course = next
    if (release !== undefined && course.ocid !== '') releases.push(release)
  }
  return releases
}

type Teller = (course: Course, event: RecordedEvent, context: ReleaseContext) => readonly [Course, JsonObject?]

const tellers: Readonly<Record<string, Teller>> = {
  'notices.published': (course, event, context) => {
    const release = releaseOfNotice(course, event, context)
    const tender = release['tender'] as JsonObject | undefined
    return [
      {
        ...course,
        latest: new Map([...course.latest, [String(data(event).notice), String(data(event).number)]]),
        ocid: String(release['ocid']),
        buyer: (release['buyer'] as JsonObject | undefined) ?? course.buyer,
        tender: String(tender?.['id'] ?? course.tender),
      },
      release,
    ]
  },
  // What a notice kept back until its date is told as an update of the release that left it out.
  'notices.released': (course, event, context) => {
    // A version that was changed since says nothing that holds today.
    if (![...course.latest.values()].includes(data(event).number)) return [course]
    const update = { id: `${course.tender}-event-${event.version}`, tag: ['awardUpdate', 'contractUpdate'] }
    return [course, { ...releaseOfNotice(course, event, context), ...update }]
  },
  'competitions.cancelled': (course, event) => [
    course,
    releaseOf(course, event, 'tenderCancellation', { tender: { id: course.tender, status: 'cancelled' } }),
  ],
  'competitions.tender-received': (course, event) => [
    { ...course, tenders: new Map([...course.tenders, [String(data(event).id), String(data(event).supplier)]]) },
  ],
  'competitions.award-proposed': (course, event) => {
    const results = (data(event).results as { lot: string; winner?: string }[]).flatMap(({ lot, winner }) => {
      const supplier = winner === undefined ? undefined : course.tenders.get(winner)
      return supplier === undefined ? [] : [{ lot, supplier }]
    })
    return [{ ...course, results }]
  },
  'competitions.award-letters-sent': (course, event, { names }) => {
    const suppliers = [...new Set(course.results.map(({ supplier }) => supplier))]
    const awards = suppliers.map((supplier): JsonObject => ({
      id: awardId(supplier, course, names),
      status: 'active',
      date: event.at,
      ...(names.has(supplier) ? { suppliers: [referenceTo(supplier, names)] } : {}),
      relatedLots: course.results.filter((each) => each.supplier === supplier).map(({ lot }) => lot),
    }))
    const next = { ...course, awards }
    if (course.resultPublished || awards.length === 0) return [next]
    return [next, releaseOf(next, event, 'award', { parties: partiesOf(suppliers, names), awards })]
  },
  'competitions.award-reversed': (course, event) => {
    const next = { ...course, awards: [], results: [] }
    if (course.resultPublished || course.awards.length === 0) return [next]
    const awards = course.awards.map((award): JsonObject => ({ id: award['id'], status: 'cancelled', date: event.at }))
    return [next, releaseOf(course, event, 'awardCancellation', { awards })]
  },
  'contracts.concluded': (course, event, { names }) => {
    const { contract, reference = '', supplier, title, value, start, end } = data(event) as Record<string, string>
    const known = {
      id: contract ?? '',
      awardID: course.awardsTold.get(reference) ?? awardId(supplier ?? '', course, names),
    }
    const next = { ...course, contracts: new Map([...course.contracts, [known.id, { reference, said: known }]]) }
    if (course.resultPublished) return [next]
    const said: JsonObject = {
      ...known,
      title,
      status: 'active',
      dateSigned: event.at,
      ...(course.valueToldByResult ? {} : { value: moneyOf(value) }),
      period: { startDate: `${start}T00:00:00Z`, endDate: `${end}T23:59:59Z` },
    }
    return [next, releaseOf(next, event, 'contract', { contracts: [said] })]
  },
  'contracts.changed': (course, event) => {
    const known = course.contracts.get(String(data(event).contract))
    if (known === undefined || course.resultPublished) return [course]
    const change = { id: String(event.version), date: event.at, rationale: `FOA § 28-1 ${String(data(event).ground)}` }
    return [
      course,
      releaseOf(course, event, 'contractAmendment', { contracts: [{ ...known.said, amendments: [change] }] }),
    ]
  },
  'billing.invoice-received': (course, event) => {
    const { invoice, contract, kind, payable, currency } = data(event) as Record<string, string>
    if (currency !== 'NOK') return [course]
    const said = { contract: contract ?? '', kind: kind ?? '', payable: payable ?? '' }
    return [{ ...course, invoices: new Map([...course.invoices, [invoice ?? '', said]]) }]
  },
  'billing.paid': (course, event, { names }) => {
    const { invoice, supplier, bookedOn } = data(event) as Record<string, string>
    const said = course.invoices.get(invoice ?? '')
    const contract = course.contracts.get(said?.contract ?? '')
    if (said === undefined || contract === undefined) return [course]
    const transaction: JsonObject = {
      id: invoice,
      date: `${bookedOn}T00:00:00Z`,
      value: moneyOf(said.kind === 'credit-note' ? `-${said.payable}` : said.payable),
      payer: course.buyer,
      ...(names.has(supplier ?? '') ? { payee: referenceTo(supplier ?? '', names) } : {}),
    }
    const tag = course.implemented ? 'implementationUpdate' : 'implementation'
    return [
      { ...course, implemented: true },
      releaseOf(course, event, tag, {
        parties: partiesOf([supplier ?? ''], names),
        contracts: [{ ...contract.said, implementation: { transactions: [transaction] } }],
      }),
    ]
  },
}

/** The release of a notice of the case. A contract that the case knows has one identifier, however often a notice tells of it. */
function releaseOfNotice(course: Course, event: RecordedEvent, { prefix, publicUrl }: ReleaseContext): JsonObject {
  const { summary, number } = data(event) as { summary: NoticeSummary; number: string }
  const release = ocds(summary, {
    prefix,
    published: event.at,
    url: `${publicUrl}/notices/${number}`,
    ...(course.procedure !== undefined
      ? { ocid: `${prefix}-${course.procedure}` }
      : course.ocid === ''
        ? {}
        : { ocid: course.ocid }),
  }) as JsonObject
  const contracts = contractsIn(release)
  if (contracts.length === 0) return release
  const known = new Map([...course.contracts].map(([id, { reference }]) => [reference, id]))
  return {
    ...release,
    contracts: contracts.map((each) => ({ ...each, id: known.get(referenceOf(each)) ?? each['id'] })),
  }
}

function contractsIn(release: JsonObject): readonly JsonObject[] {
  return (release['contracts'] as readonly JsonObject[] | undefined) ?? []
}

/** The buyer's own reference of a contract, as its notice tells it. */
function referenceOf(contract: JsonObject): string {
  const [identifier] = (contract['identifiers'] as readonly JsonObject[] | undefined) ?? []
  return String(identifier?.['id'] ?? '')
}

function releaseOf(course: Course, event: RecordedEvent, tag: string, said: JsonObject): JsonObject {
  return {
    ocid: course.ocid,
    // The place of the event in its case: the same one every time.
    id: `${course.tender}-event-${event.version}`,
    date: event.at,
    tag: [tag],
    initiationType: 'tender',
    language: 'nb',
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => !Array.isArray(value) || value.length > 0)),
  }
}

/** One award for each supplier; a supplier that is a person is told apart by a number only. */
function awardId(supplier: string, course: Course, names: ReadonlyMap<string, string>): string {
  if (names.has(supplier)) return `award-${supplier.slice(5)}`
  const unnamed = [...new Set(course.results.map((each) => each.supplier))].filter((each) => !names.has(each))
  return `award-unnamed-${unnamed.indexOf(supplier) + 1}`
}

function referenceTo(supplier: string, names: ReadonlyMap<string, string>): JsonObject {
  return { id: partyId(supplier), name: names.get(supplier) }
}

function partyId(supplier: string): string {
  return `NO-BRC-${supplier.slice(5)}`
}

function partiesOf(suppliers: readonly string[], names: ReadonlyMap<string, string>): readonly JsonObject[] {
  return suppliers
    .filter((supplier) => names.has(supplier))
    .map((supplier) => ({
      id: partyId(supplier),
      name: names.get(supplier),
      identifier: { scheme: 'NO-BRC', id: supplier.slice(5), legalName: names.get(supplier) },
      roles: ['supplier'],
    }))
}

/** OCDS wants numbers; what a number cannot hold exactly to the øre is left out. */
function moneyOf(amount: string | undefined): JsonObject | undefined {
  const value = Number(amount)
  if (amount === undefined || !Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER / 100)
    return undefined
  return { amount: value, currency: 'NOK' }
}
