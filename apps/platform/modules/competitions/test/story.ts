// A competition told without a store: what has happened, and what a command answers to it. Everything that seals and opens is real.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import {
  createCommitteeKey,
  createReceiptKey,
  receiptFor,
  receiptSigner,
  releaseShare,
  sealTender,
  type KeyPair,
  type SealPolicy,
} from '@heldigital/seal'
import { instant, plus, type Instant } from '../../../kernel/clock.ts'
import type { AnyCommand, Decision } from '../../../kernel/events/command.ts'
import { noHash, streamId, type Event, type RecordedEvent } from '../../../kernel/events/event.ts'
import { foldAll } from '../../../kernel/events/fold.ts'
import { checkInput } from '../../../kernel/events/input.ts'
import { link } from '../../../kernel/events/rows.ts'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import type { FileStore } from '../../../kernel/files/file-store.ts'
import {
  theProduct,
  type Actor,
  type OrganisationId,
  type PersonId,
  type Role,
} from '../../../kernel/identity/actor.ts'
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts'
import {
  competition,
  countingTenders,
  releaseShares,
  submitTender,
  type CompetitionState,
} from '../competition/index.ts'

export const buyer = '0192:313500012' as OrganisationId
export const nordlys = '0192:313500020' as OrganisationId
export const fjordglans = '0192:313500039' as OrganisationId
export const sein = '0192:313500047' as OrganisationId

const person = (name: string, organisation: OrganisationId, ...roles: Role[]) => ({
  kind: 'person' as const,
  person: name as PersonId,
  organisation,
  roles,
})
export const ingrid = person('ingrid', buyer, 'caseOfficer')
export const amina = person('amina', buyer, 'approver')
export const jonas = person('jonas', buyer, 'evaluator')
export const kari = person('kari', buyer, 'evaluator')
export const lars = person('lars', buyer, 'opener')
export const mette = person('mette', buyer, 'opener')
export const siri = person('siri', buyer, 'opener')
export const nina = person('nina', nordlys, 'submitter')
export const omar = person('omar', fjordglans, 'submitter')
export const kim = person('kim', sein, 'submitter')

export const publishedAt = instant('2026-02-16T09:00:00Z')
export const deadline = instant('2026-03-20T11:00:00Z')

/** One lot with a price and a quality criterion. */
export const facts = {
  title: 'Renhold av skoler',
  description: 'Daglig renhold.',
  buyer: { id: buyer, name: 'Bjørkvik kommune' },
  procedure: 'open',
  cpv: ['90910000'],
  lots: [
    {
      id: 'LOT-0001',
      title: 'Nordre skole',
      description: '',
      criteria: [
        { id: 'price', kind: 'price', name: 'Pris', description: '', weight: '60' },
        { id: 'quality', kind: 'quality', name: 'Miljø', description: '', weight: '40' },
      ],
    },
  ],
  deadline,
}

export function model(method: 'points' | 'deduction' = 'points', score: 'linear' | 'proportional' = 'linear') {
  const name = (text: string) => ({ nb: text, nn: text, en: text })
  return {
    schema: 'heldigital-evaluation-model-1',
    method,
    scale: { max: '10' },
    money: { currency: 'NOK', decimals: 2 },
    weighting: 'exact',
    criteria: [
      {
        id: 'price',
        kind: 'price',
        name: name('Pris'),
        ...(method === 'points' ? { weight: '60', score: { kind: score } } : {}),
      },
      {
        id: 'quality',
        kind: 'quality',
        name: name('Miljø'),
        against: 'standard',
        evaluators: 'average',
        ...(method === 'points' ? { weight: '40' } : { value: { kind: 'linear', max: '200000' } }),
      },
    ],
    rounding: { total: { decimals: 4, mode: 'half-up' } },
    ties: [{ by: 'criterion', criterion: 'price' }, { by: 'draw' }],
  }
}

export class Story {
  now: Instant = publishedAt
  readonly stream = streamId('procurement', '5b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c12')
  readonly events: RecordedEvent[] = []
  readonly keys = new Map<string, KeyPair>()
  readonly kept = new Map<string, Uint8Array>()
  receiptKey: Awaited<ReturnType<typeof createReceiptKey>> | undefined
  #count = 0

  readonly files: FileStore = {
    put: async (source: Readable) => {
      const bytes = await buffer(source)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      this.kept.set(sha256, bytes)
      return { sha256, size: bytes.length }
    },
    get: async (sha256: string) => {
      const bytes = this.kept.get(sha256)
      return bytes === undefined ? undefined : Readable.from([bytes])
    },
    has: async (sha256: string) => this.kept.has(sha256),
  }

  get state(): CompetitionState {
    return foldAll(competition, this.events)
  }

  get loaded(): LoadedStream {
    return {
      id: this.stream,
      kind: 'procurement',
      owner: buyer,
      version: this.events.length,
      head: this.events.at(-1)?.hash ?? noHash,
      events: [...this.events],
    }
  }

  /** Writes down what has happened. */
  happen(actor: Actor, ...events: readonly Event[]): this {
    this.#count += 1
    const happened = events.map((event) => ({
      type: event.type,
      data: JSON.parse(JSON.stringify(event.data)) as unknown,
      actor,
      at: this.now,
      legalRows: event.legalRows ?? [],
      command: `command-${this.#count}`,
    }))
    this.events.push(
      ...link({ stream: this.stream, version: this.events.length, hash: this.events.at(-1)?.hash ?? noHash }, happened),
    )
    return this
  }

  /** What a command answers; nothing is written down. */
  answer(command: AnyCommand, input: unknown, actor: Actor, given?: unknown, state: unknown = this.state): Decision {
    const wrong = checkInput(command.input, input)
    if (wrong !== undefined) return wrong
    let ids = 0
    return command.decide(state, input, {
      now: this.now,
      actor,
      stream: this.stream,
      owner: buyer,
      facts: given,
      newId: () => `${String(this.events.length).padStart(8, '0')}-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
    })
  }

  /** Carries a command out; a refusal where none was expected fails the test. */
  give(command: AnyCommand, input: unknown, actor: Actor, given?: unknown): this {
    const decision = this.answer(command, input, actor, given)
    if (isRefusal(decision)) throw new Error(`${command.name}: ${decision.code}`)
    return this.happen(actor, ...decision.events)
  }

  /** Published, with a committee of three of whom two open. */
  async published(
    options: { method?: 'points' | 'deduction'; part?: string; score?: 'linear' | 'proportional' } = {},
  ): Promise<this> {
    for (const opener of [lars, mette, siri]) this.keys.set(opener.person, await createCommitteeKey())
    this.receiptKey ??= await createReceiptKey()
    this.happen(ingrid, {
      type: 'procurements.opened',
      data: {
        title: facts.title,
        description: facts.description,
        kind: 'services',
        buyerType: 'municipality',
        value: '1900000',
        part: options.part ?? 'II',
        buyer,
      },
    })
    this.happen(ingrid, {
      type: 'competitions.committee-named',
      data: { members: ['lars', 'mette', 'siri'], needed: 2 },
    })
    for (const opener of [lars, mette, siri])
      this.happen(opener, {
        type: 'competitions.committee-key-made',
        data: { person: opener.person, recipient: this.keys.get(opener.person)?.recipient, wrapped: 'wrapped' },
      })
    this.happen(ingrid, {
      type: 'competitions.model-set',
      data: { lot: 'LOT-0001', model: model(options.method, options.score) },
    })
    this.happen(
      amina,
      { type: 'competitions.approved', data: {} },
      {
        type: 'notices.published',
        data: {
          notice: 'n',
          version: 1,
          subtype: 'E3',
          kind: 'competition',
          number: '2026-100001',
          xml: 'a'.repeat(64),
          facts,
        },
      },
    )
    const policy: SealPolicy = {
      procurement: this.stream.split('/')[1] ?? '',
      noticeHash: 'a'.repeat(64),
      deadline,
      version: 1,
      k: 2,
      n: 3,
      recipients: [...this.keys].map(([member, { recipient }]) => ({ member, recipient })),
    }
    return this.happen(theProduct, { type: 'competitions.opened-for-tenders', data: { policy } })
  }

  /** Seals a tender, and gives what the command needs: its envelope, and the facts that are gathered about it. */
  async sealed(who: typeof nina, price: string) {
    const { policy } = this.state
    const made = await sealTender({
      policy: policy as SealPolicy,
      tender: {
        supplier: who.organisation,
        lots: [{ lot: 'LOT-0001', price, answers: { quality: `Plan fra ${who.person}.` } }],
      },
      files: [{ name: 'plan.txt', bytes: new TextEncoder().encode(`plan fra ${who.person}`) }],
    })
    if (!made.ok) throw new Error(made.refusal.code)
    const { envelope, envelopeHash, parts } = made.value
    for (const part of parts) this.kept.set(part.sha256, part.bytes)
    const receipt = await receiptFor(
      {
        envelope,
        version: this.state.tenders.filter((tender) => tender.supplier === who.organisation).length + 1,
        receivedAt: this.now,
        deadline: (policy as SealPolicy).deadline,
      },
      await receiptSigner(this.receiptKey?.seed ?? ''),
    )
    return {
      envelope,
      envelopeHash,
      parts,
      facts: receipt.ok
        ? { receipt: receipt.value, envelopeHash, parts: parts.map(({ sha256, size }) => ({ sha256, size })) }
        : { receipt: { receipt: { version: 1 } }, envelopeHash, parts: [] },
    }
  }

  async tender(who: typeof nina, price: string) {
    const sealed = await this.sealed(who, price)
    this.kept.set(sealed.envelopeHash, new TextEncoder().encode(sealed.envelope))
    this.give(submitTender, { envelope: sealed.envelope }, who, sealed.facts)
    return sealed
  }

  /** What the command answers when an opener uses a key: gathered and decided as the product does. */
  async release(who: typeof lars, key: KeyPair | undefined = this.keys.get(who.person)): Promise<Decision | Refusal> {
    const { policy } = this.state
    const shares = []
    for (const tender of countingTenders(this.state)) {
      const envelope = new TextDecoder().decode(this.kept.get(tender.envelopeHash))
      const share = await releaseShare(envelope, policy as SealPolicy, key?.identity ?? '')
      if (!share.ok) throw new Error(share.refusal.code)
      shares.push(share.value)
    }
    const gathered = await releaseShares.gather?.(undefined as never, {
      input: { shares },
      stream: this.stream,
      owner: buyer,
      actor: who,
      state: this.state,
      now: this.now,
      files: this.files,
      keystore: undefined as never,
    })
    if (isRefusal(gathered)) return gathered
    return this.answer(releaseShares, { shares }, who, gathered)
  }

  /** Two of the committee open after the deadline. */
  async opened(): Promise<this> {
    this.now = plus(deadline, { minutes: 5 })
    for (const opener of [lars, siri]) {
      const decision = await this.release(opener)
      if (isRefusal(decision)) throw new Error(decision.code)
      this.happen(opener, ...decision.events)
    }
    return this
  }
}

export function code(decision: Decision): string | undefined {
  return isRefusal(decision) ? decision.code : undefined
}

export function types(decision: Decision): readonly string[] {
  return isRefusal(decision) ? [decision.code] : decision.events.map((event) => event.type)
}
