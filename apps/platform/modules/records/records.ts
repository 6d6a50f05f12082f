// What of a case is journalled: one entry for each document that comes, goes or is made, told from the events alone.
import type { RecordedEvent } from '../../kernel/events/event.ts'

/** Noark 5 M082: inngående, utgående, organinternt for oppfølging, organinternt uten oppfølging. */
export type EntryType = 'I' | 'U' | 'N' | 'X'

export type EntryKind =
  | 'notice'
  | 'procurement-document'
  | 'question'
  | 'answer'
  | 'opening-record'
  | 'tender'
  | 'explanation-request'
  | 'explanation'
  | 'rejection'
  | 'award-proposal'
  | 'award-letter'
  | 'award-reversal'
  | 'cancellation'
  | 'contract-draft'
  | 'tax-certificate'
  | 'contract'
  | 'contract-change'
  | 'order'
  | 'order-answer'
  | 'invoice'
  | 'refused-invoice'
  | 'payment-file'
  | 'bank-status'

export interface Entry {
  readonly kind: EntryKind
  readonly type: EntryType
  /** What the title's words are filled with, `{ number: '2026-100001' }`. Never a name of anybody. */
  readonly said: Readonly<Record<string, string>>
  /** When the document came or went; the journal date is the event's. */
  readonly dated: string
  /** Sender of what comes in, receiver of what goes out: an organisation, everyone, the bank. */
  readonly party?: string
  /** SHA-256 of the document's bytes. */
  readonly document?: string
  readonly access?: Access
  /** Accounting material: kept with the case, not journalled (bokføringsloven keeps it, not the journal). */
  readonly accounting?: true
}

export interface Access {
  /** `offl. § 23` */
  readonly basis: string
  /** What is left of it when the award letters are sent (offl. § 23 third paragraph: until the choice is made). */
  readonly until: 'award' | 'always'
}

export const everyone = 'everyone'
export const bank = 'bank'

/** Tenders and the protocol, until the supplier is chosen. */
export const untilAward: Access = { basis: 'offl. § 23', until: 'award' }
/** Business secrets and what is confidential about taxes. */
const secret: Access = { basis: 'offl. § 13', until: 'always' }
const internal: Access = { basis: 'offl. § 14', until: 'always' }

/** Earlier events of the case that an event's entries are told from; most need none. */
export const tellsFrom: Readonly<Record<string, readonly string[]>> = {
  'notices.published': ['notices.published', 'competitions.document-added', 'competitions.document-removed'],
  'competitions.document-added': ['notices.published'],
  'competitions.opened': ['competitions.tender-received'],
  'competitions.tender-rejected': ['competitions.tender-received'],
  'competitions.explanation-asked': ['competitions.tender-received'],
  'competitions.explained': ['competitions.tender-received'],
  'billing.payment-accepted': bankWords(),
  'billing.payment-rejected': bankWords(),
  'billing.paid': bankWords(),
}

function bankWords(): readonly string[] {
  return ['billing.payment-accepted', 'billing.payment-rejected', 'billing.paid']
}

// The shapes of these events stand in the modules that decide them; `records.test.ts` holds the two together.
// oxlint-disable-next-line typescript/no-explicit-any
const data = (event: RecordedEvent): any => event.data

type Teller = (event: RecordedEvent, earlier: readonly RecordedEvent[]) => readonly Entry[]

const one =
  (tell: (event: RecordedEvent, earlier: readonly RecordedEvent[]) => Omit<Entry, 'dated'>): Teller =>
  (event, earlier) => [{ ...tell(event, earlier), dated: event.at }]

const supplierOf = (earlier: readonly RecordedEvent[], tender: string): { party?: string } => {
  const found = earlier.find((each) => each.type === 'competitions.tender-received' && data(each).id === tender)
  return found === undefined ? {} : { party: String(data(found).supplier) }
}

const documentOf = (event: RecordedEvent): Omit<Entry, 'dated'> => ({
  kind: 'procurement-document',
  type: 'U',
  said: { title: String(data(event).title) },
  party: everyone,
  document: String(data(event).file.sha256),
})

const invitesTenders = (event: RecordedEvent): boolean =>
  event.type === 'notices.published' && data(event).facts?.deadline !== undefined

const fromBank: Teller = (event, earlier) => {
  const document = String(data(event).document)
  // One file speaks of many payments.
  if (earlier.some((each) => data(each).document === document)) return []
  return [{ kind: 'bank-status', type: 'I', said: {}, dated: event.at, party: bank, document, accounting: true }]
}

const tellers: Readonly<Record<string, Teller>> = {
  // Procurement documents go out together with the notice that invites tenders; those that come later go out when they come.
  'notices.published': (event, earlier) => {
    const { number, facts, xml } = data(event)
    const notice: Entry = {
      kind: 'notice',
      type: 'U',
      said: { number: String(number), title: String(facts.title) },
      dated: event.at,
      party: everyone,
      document: String(xml),
    }
    if (!invitesTenders(event) || earlier.some(invitesTenders)) return [notice]
    const removed = new Set(
      earlier
        .filter((each) => each.type === 'competitions.document-removed')
        .map((each) => String(data(each).document)),
    )
    const documents = earlier
      .filter((each) => each.type === 'competitions.document-added' && !removed.has(String(data(each).id)))
      .map((each) => ({ ...documentOf(each), dated: event.at }))
    return [notice, ...documents]
  },
  'competitions.document-added': (event, earlier) =>
    earlier.some(invitesTenders) ? [{ ...documentOf(event), dated: event.at }] : [],
  'competitions.question-asked': one((event) => ({
    kind: 'question',
    type: 'I',
    said: {},
    party: String(data(event).askedBy),
    access: untilAward,
  })),
  'competitions.question-answered': one(() => ({ kind: 'answer', type: 'U', said: {}, party: everyone })),
  // Nobody may learn of a tender before the opening; then each is journalled with the instant at which it came.
  'competitions.opened': (event, earlier) => [
    { kind: 'opening-record', type: 'X', said: {}, dated: event.at, access: untilAward },
    ...earlier
      .filter((each) => each.type === 'competitions.tender-received')
      .map((each) => ({
        kind: 'tender' as const,
        type: 'I' as const,
        said: { version: String(data(each).version) },
        dated: each.at,
        party: String(data(each).supplier),
        document: String(data(each).envelopeHash),
        access: untilAward,
      })),
  ],
  'competitions.explanation-asked': one((event, earlier) => ({
    kind: 'explanation-request',
    type: 'U',
    said: {},
    ...supplierOf(earlier, data(event).tender),
    access: untilAward,
  })),
  'competitions.explained': one((event, earlier) => ({
    kind: 'explanation',
    type: 'I',
    said: {},
    ...supplierOf(earlier, data(event).tender),
    access: untilAward,
  })),
  'competitions.tender-rejected': one((event, earlier) => ({
    kind: 'rejection',
    type: 'U',
    said: { legalBasis: String(data(event).legalBasis) },
    ...supplierOf(earlier, data(event).tender),
    access: untilAward,
  })),
  'competitions.award-proposed': one(() => ({ kind: 'award-proposal', type: 'X', said: {}, access: untilAward })),
  'competitions.award-letters-sent': (event) =>
    (data(event).letters as { supplier: string; document: string }[]).map((letter) => ({
      kind: 'award-letter' as const,
      type: 'U' as const,
      said: {},
      dated: event.at,
      party: letter.supplier,
      document: letter.document,
      access: untilAward,
    })),
  'competitions.award-reversed': one(() => ({ kind: 'award-reversal', type: 'U', said: {}, party: everyone })),
  'competitions.cancelled': one(() => ({ kind: 'cancellation', type: 'U', said: {}, party: everyone })),
  'contracts.drafted': one((event) => ({
    kind: 'contract-draft',
    type: 'X',
    said: { reference: String(data(event).reference) },
    document: String(data(event).document),
    access: internal,
  })),
  'contracts.tax-certificate-confirmed': one((event) => ({
    kind: 'tax-certificate',
    type: 'I',
    said: { issued: String(data(event).issued) },
    party: String(data(event).supplier),
    access: secret,
  })),
  'contracts.concluded': one((event) => ({
    kind: 'contract',
    type: 'U',
    said: { reference: String(data(event).reference) },
    party: String(data(event).supplier),
    document: String(data(event).document),
    access: secret,
  })),
  'contracts.changed': one((event) => ({
    kind: 'contract-change',
    type: 'U',
    said: { ground: String(data(event).ground) },
    party: String(data(event).supplier),
    access: secret,
  })),
  'ordering.order-sent': one((event) => ({
    kind: 'order',
    type: 'U',
    said: { number: String(data(event).number) },
    party: String(data(event).supplier),
    document: String(data(event).document),
    accounting: true,
  })),
  'ordering.order-answered': one((event) => ({
    kind: 'order-answer',
    type: 'I',
    said: { number: String(data(event).number) },
    party: String(data(event).supplier),
    document: String(data(event).document),
    accounting: true,
  })),
  'billing.invoice-received': one((event) => ({
    kind: 'invoice',
    type: 'I',
    said: { number: String(data(event).number) },
    party: String(data(event).supplier),
    document: String(data(event).document),
    accounting: true,
  })),
  'billing.invoice-refused': one((event) => ({
    kind: 'refused-invoice',
    type: 'I',
    said: { number: String(data(event).number) },
    party: String(data(event).supplier),
    document: String(data(event).document),
    accounting: true,
  })),
  'billing.payment-file-made': one((event) => ({
    kind: 'payment-file',
    type: 'U',
    said: { total: String(data(event).total) },
    party: bank,
    document: String(data(event).document),
    accounting: true,
  })),
  'billing.payment-accepted': fromBank,
  'billing.payment-rejected': fromBank,
  'billing.paid': fromBank,
}

/** How far a case has come, for what may be told of its entries. */
export interface Openness {
  readonly opened: boolean
  readonly awarded: boolean
}

/**
 * Whether a reader may know who sent or received. The buyer knows who asked a question after the opening; others never.
 * Everybody knows the tenderers when the award letters are sent (offl. § 23 third paragraph), the buyer from the opening.
 */
export function showsParty(
  entry: { readonly kind: string; readonly untilAward: boolean },
  { opened, awarded }: Openness,
  reader: 'buyer' | 'public',
): boolean {
  if (reader === 'buyer') return opened || entry.kind !== 'question'
  return entry.kind !== 'question' && (awarded || !entry.untilAward)
}

/** The types of events that make entries. */
export const journalled: readonly string[] = Object.keys(tellers)

/** The entries that an event makes. `earlier`: the events before it in its case; at least those of the types in `tellsFrom`. */
export function entriesFrom(event: RecordedEvent, earlier: readonly RecordedEvent[]): readonly Entry[] {
  const wanted = tellsFrom[event.type] ?? []
  return (
    tellers[event.type]?.(
      event,
      earlier.filter((each) => wanted.includes(each.type)),
    ) ?? []
  )
}

/** The journal of a case from its events, in order. */
export function journalOf(events: readonly RecordedEvent[]): readonly (Entry & { readonly journalledAt: string })[] {
  return events.flatMap((event, index) =>
    entriesFrom(event, events.slice(0, index)).map((entry) => ({ ...entry, journalledAt: event.at })),
  )
}
