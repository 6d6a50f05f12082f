// The opening: after the deadline, by as many committee members together as the seal asks for, all tenders in one sitting.
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { checkShare, openManifest, openPart, type OpenedManifest, type ReleasedShare } from '@heldigital/seal'
import { command } from '../../../kernel/events/command.ts'
import type { FileStore } from '../../../kernel/files/file-store.ts'
import type { PersonId } from '../../../kernel/identity/actor.ts'
import { isRefusal, refuse, type Refusal } from '../../../kernel/refusal.ts'
import { object, sha256Text, Type } from '../../../kernel/schema.ts'
import { checkInput } from '../../../kernel/events/input.ts'
import { answersSchema } from './answers.ts'
import {
  competition,
  countingTenders,
  policyOf,
  type CompetitionState,
  type OpenedTender,
  type ReceivedTender,
  type TenderAnswers,
} from './state.ts'
import { sealText } from './tenders.ts'
import { texts } from './texts.ts'

const share = object({
  circle: Type.Enum(['committee', 'recovery']),
  member: Type.String({ maxLength: 200 }),
  envelope: sha256Text,
  share: Type.String({ maxLength: 2000 }),
})

interface OpeningFacts {
  readonly opened: readonly OpenedTender[] | undefined
  readonly unopened: readonly { readonly tender: string; readonly reason: string }[]
}

export const releaseShares = command({
  name: 'competitions.release-shares',
  title: { nb: 'Åpne tilbudene', nn: 'Opne tilboda', en: 'Open the tenders' },
  done: { nb: 'Nøkkelen din er brukt.', nn: 'Nøkkelen din er brukt.', en: 'Your key was used.' },
  kind: 'procurement',
  party: 'owner',
  roles: ['opener'],
  input: object({ shares: Type.Array(share, { maxItems: 2000 }) }),
  fold: competition,
  gather: async (_tx, { input, state, actor, now, files }): Promise<OpeningFacts | Refusal> => {
    const early = notYet(state, now)
    if (early !== undefined) return early
    const member = actor.kind === 'person' ? actor.person : ''
    const foreign = input.shares.find((each) => each.member !== member)
    if (foreign !== undefined)
      return refuse('competitions.share-of-another', texts.shareOfAnother, texts.shareCure, { status: 403 })
    const tenders = countingTenders(state)
    for (const tender of tenders) {
      const released = input.shares.find((each) => each.envelope === tender.envelopeHash)
      if (released === undefined)
        return refuse('competitions.share-missing', texts.shareMissing, texts.shareCure, { field: 'shares' })
      const checked = await checkShare(await envelopeText(files, tender), released as ReleasedShare)
      if (!checked.ok)
        return refuse(`competitions.${checked.refusal.code}`, sealText(checked.refusal), texts.shareCure, {
          field: 'shares',
        })
    }
    const shares = [...state.shares, ...(input.shares as ReleasedShare[])]
    const members = new Set([...state.shares.map((each) => each.member), member])
    if (members.size < (state.policy?.k ?? Infinity)) return { opened: undefined, unopened: [] }
    return openAll(state, tenders, shares, files)
  },
  decide: (state, { shares }, { now, actor, facts }) => {
    const early = notYet(state, now)
    if (early !== undefined) return early
    if (actor.kind !== 'person' || !state.committee.members.some((member) => member.person === actor.person))
      return refuse('competitions.not-in-committee', texts.notInCommittee, texts.notInCommitteeCure, { status: 403 })
    // Two locks and two people: the same person twice is one person (S8).
    if (releasedMembers(state).has(actor.person))
      return refuse('competitions.released-already', texts.releasedAlready, texts.releasedAlreadyCure, { status: 409 })
    const closed =
      state.stage === 'published' ? [{ type: 'competitions.closed', data: { deadline: state.policy?.deadline } }] : []
    const released = { type: 'competitions.shares-released', data: { member: actor.person, shares } }
    if (facts.opened === undefined) return { events: [...closed, released] }
    return {
      events: [
        ...closed,
        released,
        {
          type: 'competitions.opened',
          data: { openers: [...releasedMembers(state), actor.person], opened: facts.opened, unopened: facts.unopened },
          legalRows: ['FOA § 22-1'],
        },
      ],
    }
  },
})

export function releasedMembers(state: CompetitionState): ReadonlySet<PersonId> {
  return new Set(state.openings)
}

async function openAll(
  state: CompetitionState,
  tenders: readonly ReceivedTender[],
  shares: readonly ReleasedShare[],
  files: FileStore,
): Promise<OpeningFacts> {
  const opened: OpenedTender[] = []
  const unopened: { tender: string; reason: string }[] = []
  for (const tender of tenders) {
    const result = await openOne(state, tender, shares, files)
    if (typeof result === 'string') unopened.push({ tender: tender.id, reason: result })
    else opened.push(result)
  }
  return { opened, unopened }
}

/** The opened tender, or why it cannot be opened: then a person decides what becomes of it. */
async function openOne(
  state: CompetitionState,
  tender: ReceivedTender,
  shares: readonly ReleasedShare[],
  files: FileStore,
): Promise<OpenedTender | string> {
  const policy = policyOf(state, tender)
  if (policy === undefined) return 'policy'
  const envelope = await envelopeText(files, tender)
  const manifest = await openManifest({
    envelope,
    envelopeHash: tender.envelopeHash,
    policy,
    supplier: tender.supplier,
    shares: shares.filter((each) => each.envelope === tender.envelopeHash),
  })
  if (!manifest.ok) return manifest.refusal.code
  const { supplier: _supplier, ...answers } = manifest.value.manifest.tender
  if (checkInput(answersSchema, answers) !== undefined) return 'answers-malformed'
  const stored: { name: string; size: number; sha256: string }[] = []
  let part = 0
  for (const file of manifest.value.manifest.files) {
    const kept = await files.put(Readable.from(plainParts(manifest.value, file.parts.length, part, files)), {
      limit: file.size,
    })
    if (isRefusal(kept)) return kept.code
    part += file.parts.length
    stored.push({ name: file.name, ...kept })
  }
  return { tender: tender.id, supplier: tender.supplier, answers: answers as unknown as TenderAnswers, files: stored }
}

async function* plainParts(
  opened: OpenedManifest,
  count: number,
  first: number,
  files: FileStore,
): AsyncGenerator<Uint8Array> {
  for (let index = first; index < first + count; index++) {
    const stream = await files.get(opened.manifest.parts[index]?.sha256 ?? '')
    const plain = await openPart(opened, index, stream === undefined ? undefined : await buffer(stream))
    if (!plain.ok) throw new Error(`a part of a tender does not open: ${plain.refusal.code}`)
    yield plain.value
  }
}

/** The envelope as it was received. */
export async function envelopeText(files: FileStore, tender: ReceivedTender): Promise<string> {
  const stream = await files.get(tender.envelopeHash)
  return stream === undefined ? '' : (await buffer(stream)).toString('utf8')
}

function notYet(state: CompetitionState, now: string): Refusal | undefined {
  if (state.policy === undefined || (state.stage !== 'published' && state.stage !== 'closed'))
    return refuse('competitions.not-to-open', texts.notToOpen, texts.notToOpenCure, { status: 409 })
  if (Date.parse(now) < Date.parse(state.policy.deadline))
    return refuse('competitions.before-deadline', texts.beforeDeadline, texts.beforeDeadlineCure, {
      status: 409,
      legalBasis: 'FOA § 22-1',
    })
  return undefined
}
