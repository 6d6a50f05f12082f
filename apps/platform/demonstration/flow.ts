// One whole procurement, from the need to the paid invoice, given as commands by the people of the demonstration.
import { Readable } from 'node:stream'
import {
  createCommitteeKey,
  receiptText,
  releaseShare,
  sealTender,
  wrapIdentity,
  type SealPolicy,
} from '@heldigital/seal'
import { instant, milliseconds, plus, type Instant } from '../kernel/clock.ts'
import { streamId, type StreamId } from '../kernel/events/event.ts'
import type { Done, Outcome } from '../kernel/events/execute.ts'
import { theProduct, type Actor } from '../kernel/identity/actor.ts'
import { isRefusal, type Refusal } from '../kernel/refusal.ts'
import {
  competition,
  countingTenders,
  envelopeText,
  type CompetitionState,
} from '../modules/competitions/competition/index.ts'
import { routeWith } from '../modules/procurements/index.ts'
import type { Product } from '../product.ts'
import { moveClock } from './routes.ts'
import type { Cast } from './directory.ts'
import {
  amina,
  fjordglans,
  ingrid,
  jonas,
  kim,
  lars,
  mette,
  nina,
  nordlys,
  omar,
  seinBedrift,
  siri,
  type DemonstrationPerson,
} from './people.ts'

/** How far to go: the steps of the demonstration in order. */
export const stages = [
  'drafted',
  'published',
  'tendered',
  'opened',
  'evaluated',
  'awarded',
  'contracted',
  'announced',
  'ordered',
  'paid',
] as const
export type Stage = (typeof stages)[number]

/** What was done, for whoever follows. */
export interface Step {
  readonly step: string
  readonly actor: string
  readonly event: string
  /** SHA-256 of the document that the step made or received. */
  readonly document: string | undefined
  readonly at: Instant
}

/** What is bought. */
export interface Subject {
  readonly title: string
  /** The need, in a sentence or two. */
  readonly need: string
  readonly cpv: string
  /** Title, description and estimated value in NOK of each lot. */
  readonly lots: readonly [readonly [string, string, string], readonly [string, string, string]]
}

export const cleaning: Subject = {
  title: 'Renhold av skoler',
  need: 'Daglig renhold av to skoler i Bjørkvik i to år. Tilbud kan gis på én eller begge delkontrakter.',
  cpv: '90910000',
  lots: [
    ['Nordre skole', 'Renhold av Nordre skole, 4 200 kvadratmeter.', '1000000'],
    ['Søndre skole', 'Renhold av Søndre skole, 3 600 kvadratmeter.', '900000'],
  ],
}

export interface FlowOptions {
  readonly subject: Subject
  readonly until: Stage
  /** Begins the identifiers of the commands, so that a flow that is given twice changes nothing twice. */
  readonly key: string
  /** Days from publication to the deadline. */
  readonly days: number
  /** Days before the competition on which it is announced as planned; no plan unless told. */
  readonly planned?: number
  /** The XML of a notice to begin the draft from; a new draft unless told. */
  readonly notice?: string
  /** The number that the supplier gives its invoice; a supplier uses a number once. */
  readonly invoiceNumber?: string
  readonly told?: (step: Step) => void
  /** Gives what was made under a name the first time: lets a flow that was cut off be given again word for word. */
  readonly remember?: <Made>(name: string, make: () => Promise<Made>) => Promise<Made>
}

/** A step that was answered with a refusal where none was expected. */
export class FlowBroken extends Error {
  readonly refusal: Refusal
  constructor(step: string, refusal: Refusal) {
    const more = refusal.more?.map((each) => `${each.field ?? ''}: ${each.title.en}`).join('; ') ?? ''
    super(`${step}: ${refusal.code}: ${refusal.title.en} ${refusal.field ?? ''} ${more}`.trim())
    this.refusal = refusal
  }
}

/** The passphrases of the fictitious committee: known to everyone who reads this, as in any demonstration. */
export const demonstrationPassphrase = 'korrekt hest batteri stift'

export class Flow {
  readonly product: Product
  readonly cast: Cast
  readonly options: FlowOptions
  stream: StreamId = streamId('procurement', 'none')
  #count = 0

  constructor(product: Product, cast: Cast, options: FlowOptions) {
    this.product = product
    this.cast = cast
    this.options = options
  }

  now(): Instant {
    return this.product.services.clock.now()
  }

  async state(): Promise<CompetitionState> {
    const loaded = await this.product.services.load(this.stream)
    if (loaded === undefined) throw new Error('the procurement is gone')
    return this.product.services.stateOf(loaded, competition)
  }

  /** Gives a command; throws when it is refused. */
  async give(
    step: string,
    name: string,
    who: DemonstrationPerson | undefined,
    input: unknown,
    opens = false,
  ): Promise<Done> {
    const outcome = await this.try(name, who, input, opens)
    if (isRefusal(outcome)) throw new FlowBroken(step, outcome)
    this.tell(step, who, outcome)
    return outcome
  }

  remember<Made>(name: string, make: () => Promise<Made>): Promise<Made> {
    return this.options.remember === undefined ? make() : this.options.remember(name, make)
  }

  async try(
    name: string,
    who: DemonstrationPerson | undefined,
    said: unknown,
    opens = false,
    stream = this.stream,
  ): Promise<Outcome> {
    const actor: Actor = who === undefined ? theProduct : this.cast.actor(who)
    this.#count += 1
    const id = `${this.options.key}/${this.#count}/${name}`
    const input = await this.remember(id, async () => said)
    return this.product.services.execute({ name, actor, input, id, ...(opens ? {} : { stream }) })
  }

  tell(step: string, who: DemonstrationPerson | undefined, done: Done): void {
    for (const event of done.events) {
      this.options.told?.({
        step,
        actor: who?.name ?? 'Heldigital',
        event: event.type,
        document: documentOf(event.data),
        at: event.at,
      })
    }
  }

  /** Stores a file as the organisation's, and gives the reference that commands name. */
  async upload(who: DemonstrationPerson, name: string, bytes: Uint8Array, mediaType: string) {
    const kept = await this.product.services.files.put(Readable.from([bytes]), { limit: bytes.length })
    if (isRefusal(kept)) throw new FlowBroken(`upload ${name}`, kept)
    await this.product.services.uploaded(who.organisation.id, { ...kept, mediaType })
    return { ...kept, name, mediaType }
  }

  /** Moves the clock and lets what is due happen. */
  async until(at: Instant): Promise<void> {
    if (milliseconds(at) > milliseconds(this.now())) await moveClock(this.product, at)
    else await this.product.settle()
  }
}

/** What the first event of an answer says. */
export function dataOf<Data>(done: Done): Data {
  const [first] = done.events
  if (first === undefined) throw new Error('nothing happened')
  return first.data as Data
}

function documentOf(data: unknown): string | undefined {
  const record = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>
  for (const key of ['xml', 'document', 'envelopeHash', 'statement'])
    if (typeof record[key] === 'string' && /^[0-9a-f]{64}$/.test(record[key])) return record[key]
  const letters = record['letters']
  return Array.isArray(letters) ? (letters[0] as { document?: string } | undefined)?.document : undefined
}

/** Walks the procurement as far as asked. Gives the stream of the case. */
export async function runFlow(
  product: Product,
  cast: Cast,
  options: FlowOptions,
  trade: (flow: Flow) => Promise<void> = async () => {},
): Promise<StreamId> {
  const flow = new Flow(product, cast, options)
  const reaches = (stage: Stage): boolean => stages.indexOf(options.until) >= stages.indexOf(stage)
  const opened = await flow.give(
    'open the procurement',
    'procurements.open',
    ingrid,
    openingOf(options.subject, flow.now()),
    true,
  )
  flow.stream = opened.stream
  if (options.planned !== undefined) await plan(flow, options.planned)
  const identities = await prepare(flow)
  if (!reaches('published')) return flow.stream
  await publish(flow)
  if (!reaches('tendered')) return flow.stream
  await tender(flow)
  if (!reaches('opened')) return flow.stream
  await open(flow, identities)
  if (!reaches('evaluated')) return flow.stream
  await score(flow)
  if (!reaches('awarded')) return flow.stream
  await award(flow)
  if (reaches('contracted')) await trade(flow)
  return flow.stream
}

/** The case officer has looked up every row of law that its source has not confirmed yet. */
function openingOf({ title, need }: Subject, now: Instant) {
  const said = { kind: 'services', buyerType: 'municipality', value: '1900000' } as const
  const routed = routeWith(said, now)
  if (isRefusal(routed)) throw new FlowBroken('route the procurement', routed)
  return {
    ...said,
    title,
    description: need,
    confirmed: routed.needsConfirmation.map((question) => question.row),
  }
}

async function plan(flow: Flow, days: number): Promise<void> {
  const { subject } = flow.options
  const drafted = await flow.give('draft the plan', 'notices.draft-planning', ingrid, {})
  const { notice } = dataOf<{ notice: string }>(drafted)
  await flow.give('describe the plan', 'notices.describe-planning', ingrid, {
    notice,
    edits: 0,
    content: {
      title: subject.title,
      description: subject.need,
      cpv: subject.cpv,
      region: 'NO0A2',
      plannedDate: plus(flow.now(), { days }).slice(0, 10),
      parts: subject.lots.map(([title, description, value]) => ({ title, description, value })),
    },
  })
  await flow.give('approve and publish the plan', 'notices.approve', amina, { notice, edits: 1 })
  // Given again after a crash, the wait is the same one.
  await flow.until(await flow.remember('the competition begins', async () => plus(flow.now(), { days })))
}

async function prepare(flow: Flow): Promise<Map<DemonstrationPerson, string>> {
  const { subject } = flow.options
  const drafted = await flow.give('draft the notice', 'notices.draft', ingrid, {
    subtype: 'E3',
    ...(flow.options.notice === undefined ? {} : { xml: flow.options.notice }),
  })
  const { notice } = dataOf<{ notice: string }>(drafted)
  const price = { kind: 'price', name: 'Pris', description: 'Samlet pris for to år. Lineær modell.', weight: '60' }
  const quality = {
    kind: 'climate',
    name: 'Miljø og gjennomføring',
    description: 'Miljømerkede produkter, utslippsfri transport og plan for gjennomføring.',
    weight: '40',
  }
  await flow.give('describe the competition', 'notices.describe', ingrid, {
    notice,
    publicUrl: flow.product.configuration.publicUrl,
    content: {
      title: subject.title,
      description: subject.need,
      cpv: subject.cpv,
      region: 'NO0A2',
      deadline: deadlineAfter(flow.now(), flow.options.days),
      lots: subject.lots.map(([title, description, value]) => ({
        title,
        description,
        value,
        criteria: [price, quality],
      })),
    },
  })
  const guide = new TextEncoder().encode(procurementDocument(subject))
  await flow.give('add the procurement documents', 'competitions.add-document', ingrid, {
    title: 'Konkurransegrunnlag',
    file: await flow.upload(ingrid, 'konkurransegrunnlag.md', guide, 'text/markdown'),
  })
  const openers = [lars, mette, siri]
  await flow.give('name the opening committee', 'competitions.name-committee', ingrid, {
    members: openers.map((person) => (flow.cast.actor(person) as { person: string }).person),
    needed: 2,
  })
  const identities = new Map<DemonstrationPerson, string>()
  for (const opener of openers) {
    const key = await flow.remember(`key of ${opener.name}`, createCommitteeKey)
    // A light lock: the passphrase of the demonstration is no secret.
    const wrapped = await wrapIdentity(key.identity, demonstrationPassphrase, 10)
    if (!wrapped.ok) throw new Error(wrapped.refusal.code)
    identities.set(opener, key.identity)
    await flow.give('make an opening key', 'competitions.make-committee-key', opener, {
      recipient: key.recipient,
      wrapped: wrapped.value,
    })
  }
  for (const lot of ['LOT-0001', 'LOT-0002'])
    await flow.give('choose the evaluation model', 'competitions.set-model', ingrid, { lot, method: 'linear' })
  return identities
}

async function publish(flow: Flow): Promise<void> {
  await flow.give('submit for approval', 'competitions.submit-for-approval', ingrid, {})
  await flow.give('approve and publish', 'competitions.approve', amina, {})
  await flow.product.settle()
  const asked = await flow.give('ask a question', 'competitions.ask-question', nina, {
    text: 'Kan vi gi tilbud på bare én av delkontraktene?',
  })
  const { question } = dataOf<{ question: string }>(asked)
  await flow.give('answer to everyone', 'competitions.answer-question', ingrid, {
    question,
    answer: 'Ja. Tilbud kan gis på én eller begge delkontrakter, og hver delkontrakt tildeles for seg.',
  })
}

async function tender(flow: Flow): Promise<void> {
  await submit(flow, nina, nordlys.id, [
    ['LOT-0001', '980000'],
    ['LOT-0002', '940000'],
  ])
  await submit(flow, omar, fjordglans.id, [
    ['LOT-0001', '1040000'],
    ['LOT-0002', '860000'],
  ])
  await submit(
    flow,
    nina,
    nordlys.id,
    [
      ['LOT-0001', '920000'],
      ['LOT-0002', '930000'],
    ],
    'replace the tender',
  )
  const { policy } = await flow.state()
  const deadline = policy?.deadline as Instant
  const late = await seal(flow, seinBedrift.id, [['LOT-0001', '700000']])
  await flow.until(plus(deadline, { milliseconds: 1 }))
  const refused = await flow.try('competitions.submit-tender', kim, { envelope: await late.uploaded(kim) })
  if (!isRefusal(refused) || refused.code !== 'competitions.too-late') throw new Error('a late tender was not refused')
  flow.options.told?.({
    step: 'refuse a late tender',
    actor: kim.name,
    event: refused.code,
    document: undefined,
    at: flow.now(),
  })
}

async function submit(
  flow: Flow,
  who: DemonstrationPerson,
  supplier: string,
  prices: [string, string][],
  step = 'submit a sealed tender',
): Promise<void> {
  const sealed = await seal(flow, supplier, prices)
  const done = await flow.give(step, 'competitions.submit-tender', who, { envelope: await sealed.uploaded(who) })
  const { receipt } = dataOf<{ receipt: Parameters<typeof receiptText>[0] }>(done)
  if (receipt.receipt.inTime !== true) throw new Error('a tender in time has no receipt that says so')
}

async function seal(flow: Flow, supplier: string, prices: [string, string][]) {
  const { policy } = await flow.state()
  if (policy === undefined) throw new Error('the competition is not open for tenders')
  const name = `tender of ${supplier} ${JSON.stringify(prices)}`
  const { envelope, parts } = await flow.remember(name, () => sealed(policy as SealPolicy, supplier, prices))
  return {
    uploaded: async (who: DemonstrationPerson): Promise<string> => {
      for (const [index, part] of parts.entries())
        await flow.upload(who, `part-${index}`, Buffer.from(part, 'base64'), 'application/octet-stream')
      return envelope
    },
  }
}

/** The sealed tender in a form that can be written down. */
async function sealed(
  policy: SealPolicy,
  supplier: string,
  prices: [string, string][],
): Promise<{ envelope: string; parts: string[] }> {
  const solution = new TextEncoder().encode(
    '# Løsningsbeskrivelse\n\nMiljømerkede midler, elektriske biler og fast team på hver skole.\n',
  )
  const made = await sealTender({
    policy,
    tender: {
      supplier,
      lots: prices.map(([lot, price]) => ({
        lot,
        price,
        answers: { [`${lot}.2`]: 'Miljømerkede midler og utslippsfri transport.' },
      })),
    },
    files: [{ name: 'losning.md', bytes: solution }],
  })
  if (!made.ok) throw new Error(`sealing: ${made.refusal.code}`)
  return {
    envelope: made.value.envelope,
    parts: made.value.parts.map((part) => Buffer.from(part.bytes).toString('base64')),
  }
}

async function open(flow: Flow, identities: ReadonlyMap<DemonstrationPerson, string>): Promise<void> {
  for (const opener of [lars, siri]) {
    const state = await flow.state()
    const shares = []
    for (const received of countingTenders(state)) {
      const share = await releaseShare(
        await envelopeText(flow.product.services.files, received),
        state.policy as SealPolicy,
        identities.get(opener) ?? '',
      )
      if (!share.ok) throw new Error(`opening: ${share.refusal.code}`)
      shares.push(share.value)
    }
    await flow.give('open the tenders', 'competitions.release-shares', opener, { shares })
  }
}

async function score(flow: Flow): Promise<void> {
  await flow.give('declare impartiality', 'competitions.declare-impartiality', jonas, { impartial: true })
  const { opened } = await flow.state()
  for (const { tender, supplier, answers } of opened) {
    for (const { lot } of answers.lots) {
      const strong = supplier === nordlys.id
      await flow.give('score quality', 'competitions.score', jonas, {
        lot,
        criterion: `${lot}.2`,
        tender,
        score: strong ? '9' : '7.5',
        note: strong
          ? 'Grundig plan med fast team og elektriske biler fra første dag.'
          : 'God plan, men utslippsfri transport først fra andre år.',
      })
    }
  }
  await flow.give('lock quality and show prices', 'competitions.lock-quality', ingrid, {})
}

async function award(flow: Flow): Promise<void> {
  const { results } = await flow.state()
  await flow.give('propose the award', 'competitions.propose-award', ingrid, {
    reasons: results.map((result) => ({
      lot: result.lot,
      text: 'Tilbudet har best forhold mellom pris og kvalitet etter den kunngjorte modellen, med en grundig plan for gjennomføring.',
    })),
  })
  await flow.give('approve the award and send the letters', 'competitions.approve-award', amina, {})
}

/** Noon in Norway so many days on. */
function deadlineAfter(now: Instant, days: number): Instant {
  return instant(`${plus(now, { days }).slice(0, 10)}T11:00:00.000Z`)
}

function procurementDocument({ title, need }: Subject): string {
  return `# Konkurransegrunnlag\n\n${title}\n\n## Behov\n\n${need}\n\n## Tildelingskriterier\n\nPris 60 prosent, lineær modell. Miljø og gjennomføring 40 prosent, poeng fra 0 til 10.\n\n## Kontrakt\n\nKommunens standardvilkår for løpende tjenestekjøp.\n`
}
