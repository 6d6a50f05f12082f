import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { receiptText, verifyReceipt, type SignedReceipt } from '@heldigital/seal'
import { instant, plus, type Instant } from '../../kernel/clock.ts'
import { brokenLink } from '../../kernel/events/rows.ts'
import type { RecordedEvent } from '../../kernel/events/event.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { describeCompetition, draftNotice } from '../notices/draft/draft.ts'
import {
  addDocument,
  answerQuestion,
  approve,
  approveAward,
  askExplanation,
  askQuestion,
  cancel,
  close,
  countingTenders,
  declareImpartiality,
  drawLots,
  explain,
  lockQuality,
  makeCommitteeKey,
  nameCommittee,
  openForTenders,
  proposeAward,
  reject,
  removeDocument,
  returnAward,
  rowsToConfirmForAward,
  returnToOfficer,
  reverseAward,
  score,
  setModel,
  submitForApproval,
  submitTender,
  whatIsMissing,
  withdrawTender,
} from './competition/index.ts'
import {
  amina,
  code,
  deadline,
  fjordglans,
  ingrid,
  jonas,
  kari,
  lars,
  mette,
  nina,
  nordlys,
  omar,
  siri,
  Story,
  types,
} from './test/story.ts'
import { theProduct } from '../../kernel/identity/actor.ts'

const file = { sha256: 'b'.repeat(64), size: 10, name: 'krav.md', mediaType: 'text/markdown' }
const openers = { openers: ['lars', 'mette', 'siri'] }
const numbered = { number: '2026-100001' }
const reasons = { reasons: [{ lot: 'LOT-0001', text: 'Best forhold mellom pris og kvalitet.' }] }
const note = 'Grundig plan med fast team.'
const before = (at: Instant, milliseconds = 1): Instant => plus(at, { milliseconds: -milliseconds })

/** A case with its notice drafted, as the notice service drafts it. */
function drafted(weights: readonly [string, string] = ['60', '40']): Story {
  const story = new Story().happen(ingrid, {
    type: 'procurements.opened',
    data: {
      title: 'Renhold',
      description: 'Daglig.',
      kind: 'services',
      buyerType: 'municipality',
      value: '1900000',
      part: 'II',
      buyer: '0192:313500012',
    },
  })
  const buyer = { number: '313500012', name: 'Bjørkvik kommune', legalType: 'la', email: 'post@bjorkvik.example' }
  const draft = story.answer(draftNotice, { subtype: 'E3' }, ingrid, { buyer }, story.state.drafts)
  if (isRefusal(draft)) throw new Error(draft.code)
  story.happen(ingrid, ...draft.events)
  const { notice } = first(draft) as { notice: string }
  const criteria = [
    { kind: 'price', name: 'Pris', description: 'Pris.', weight: weights[0] },
    { kind: 'climate', name: 'Miljø', description: 'Miljø.', weight: weights[1] },
  ]
  const described = story.answer(
    describeCompetition,
    {
      notice,
      content: {
        title: 'Renhold',
        description: 'Daglig.',
        cpv: '90910000',
        region: 'NO0A2',
        deadline,
        lots: [{ title: 'Nordre skole', description: 'Nord.', value: '1900000', criteria }],
      },
    },
    ingrid,
    undefined,
    story.state.drafts,
  )
  if (isRefusal(described)) throw new Error(`${described.code} ${JSON.stringify(described.more ?? described.field)}`)
  return story.happen(ingrid, ...described.events)
}

function prepared(): Story {
  const story = drafted()
  story.give(addDocument, { title: 'Krav', file }, ingrid)
  story.give(nameCommittee, { members: ['lars', 'mette', 'siri'] }, ingrid, openers)
  for (const [index, opener] of [lars, mette, siri].entries())
    story.give(makeCommitteeKey, { recipient: recipients[index] ?? '', wrapped: 'w' }, opener)
  return story.give(setModel, { lot: 'LOT-0000', method: 'linear' }, ingrid)
}

const recipients = [
  'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
  'age1lggyhqrw2nlhcxprm67z43rta597azn8gknawjehu9d9dl0jq3yqqvfafg',
  'age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa',
]

async function priced(
  prices: readonly [string, string] = ['1000000', '1200000'],
  scores: readonly [string, string] = ['8', '9'],
  options: Parameters<Story['published']>[0] = {},
): Promise<Story> {
  const story = await new Story().published(options)
  await story.tender(nina, prices[0])
  await story.tender(omar, prices[1])
  await story.opened()
  story.give(declareImpartiality, { impartial: true }, jonas)
  for (const tender of story.state.opened)
    story.give(
      score,
      {
        lot: 'LOT-0001',
        criterion: 'quality',
        tender: tender.tender,
        score: scores[tender.supplier === nordlys ? 0 : 1],
        note,
      },
      jonas,
    )
  return story.give(lockQuality, {}, ingrid)
}

async function notified(sent: Instant, part = 'II'): Promise<Story> {
  const story = await priced(undefined, undefined, { part })
  story.now = sent
  return story.give(proposeAward, reasons, ingrid).give(approveAward, {}, amina, { names: {} })
}

/** What the first event of a decision says. */
function first(decision: { readonly events: readonly { readonly data: unknown }[] }): unknown {
  return decision.events[0]?.data
}

const tenderOf = (story: Story, supplier: string): string =>
  story.state.opened.find((each) => each.supplier === supplier)?.tender ?? ''

describe('Preparing a competition', () => {
  it('lacks a notice, documents, a committee with keys and a model until each is there', () => {
    assert.deepEqual(
      whatIsMissing(new Story().state).map((each) => each.code),
      ['competitions.no-notice'],
    )
    assert.deepEqual(
      whatIsMissing(drafted().state).map((each) => each.code),
      ['competitions.no-documents', 'competitions.no-committee', 'competitions.no-model'],
    )
    assert.deepEqual(whatIsMissing(prepared().state), [])
    const keyless = drafted().give(nameCommittee, { members: ['lars', 'mette', 'siri'] }, ingrid, openers)
    assert.ok(whatIsMissing(keyless.state).some((each) => each.code === 'competitions.keys-missing'))
    assert.equal(code(keyless.answer(submitForApproval, {}, ingrid)), 'competitions.no-documents')
  })
  it('names no committee member without the opener role, and one more than must open', () => {
    const story = drafted()
    assert.equal(
      code(story.answer(nameCommittee, { members: ['lars', 'mette', 'jonas'] }, ingrid, openers)),
      'competitions.not-an-opener',
    )
    assert.equal(
      code(story.answer(nameCommittee, { members: ['lars', 'mette', 'siri'], needed: 3 }, ingrid, openers)),
      'competitions.committee-too-small',
    )
    assert.equal(
      code(story.answer(nameCommittee, { members: ['lars', 'mette', 'siri'], needed: 1 }, ingrid, openers)),
      'kernel.bad-input',
    )
  })
  it('takes a key from each member for itself only', () => {
    const story = drafted().give(nameCommittee, { members: ['lars', 'mette', 'siri'] }, ingrid, openers)
    const key = (recipient: string) => ({ recipient, wrapped: 'w' })
    assert.equal(code(story.answer(makeCommitteeKey, key('age1no'), lars)), 'competitions.not-a-key')
    assert.equal(code(story.answer(makeCommitteeKey, key(recipients[0] ?? ''), jonas)), 'competitions.not-in-committee')
    story.give(makeCommitteeKey, key(recipients[0] ?? ''), lars)
    assert.equal(code(story.answer(makeCommitteeKey, key(recipients[0] ?? ''), mette)), 'competitions.key-of-another')
  })
  it('refuses weights that do not sum to 100 (FOA § 18-1)', () => {
    const answer = drafted(['60', '30']).answer(setModel, { lot: 'LOT-0000', method: 'linear' }, ingrid)
    assert.equal(code(answer), 'competitions.model-not-valid')
    assert.equal(isRefusal(answer) && answer.legalBasis, 'FOA § 18-1')
    assert.equal(
      code(drafted().answer(setModel, { lot: 'LOT-9', method: 'linear' }, ingrid)),
      'competitions.no-such-lot',
    )
  })
  it('removes only a document that is there', () => {
    assert.equal(code(drafted().answer(removeDocument, { document: 'x' }, ingrid)), 'competitions.no-such-document')
  })
  it('is approved by another person than who submitted it, and published in the same decision', () => {
    const story = prepared().give(submitForApproval, {}, ingrid)
    const both = { ...ingrid, roles: ['caseOfficer', 'approver'] as const }
    assert.equal(code(story.answer(approve, {}, both, numbered)), 'competitions.own-approval')
    assert.deepEqual(types(story.answer(approve, {}, amina, numbered)), ['competitions.approved', 'notices.published'])
  })
  it('cannot change while it is being approved, and can again when it was returned', () => {
    const story = prepared().give(submitForApproval, {}, ingrid)
    assert.equal(code(story.answer(addDocument, { title: 'Nytt', file }, ingrid)), 'competitions.in-approval')
    story.give(returnToOfficer, { reason: 'Skriv tydeligere krav.' }, amina)
    assert.equal(code(story.answer(addDocument, { title: 'Nytt', file }, ingrid)), undefined)
    assert.equal(code(story.answer(approve, {}, amina, numbered)), 'competitions.not-in-approval')
    assert.equal(code(story.answer(returnToOfficer, { reason: 'Igjen.' }, amina)), 'competitions.not-in-approval')
  })
  it('keeps its documents, committee and models once it is published (FOA § 14-2)', async () => {
    const story = await new Story().published()
    assert.equal(code(story.answer(addDocument, { title: 'Sent', file }, ingrid)), 'competitions.published-already')
    assert.equal(
      code(story.answer(setModel, { lot: 'LOT-0001', method: 'proportional' }, ingrid)),
      'competitions.published-already',
    )
  })
  it('is cancelled once, with a reason (FOA § 25-4), and receives nothing afterwards', async () => {
    const story = await new Story().published()
    const { envelope, facts } = await story.sealed(nina, '1000000')
    assert.equal(code(story.answer(cancel, { reason: 'kort' }, amina)), 'kernel.bad-input')
    story.give(cancel, { reason: 'Behovet er falt bort etter et vedtak i kommunestyret.' }, amina)
    assert.equal(
      code(story.answer(cancel, { reason: 'Behovet er falt bort en gang til.' }, amina)),
      'competitions.cancelled',
    )
    assert.equal(code(story.answer(submitTender, { envelope }, nina, facts)), 'competitions.cancelled')
  })
})

describe('Questions and answers', () => {
  it('are asked while the competition is open, and answered for all without the name of who asked (fact 22)', async () => {
    assert.equal(code(drafted().answer(askQuestion, { text: 'Er vinduer med?' }, nina)), 'competitions.not-open')
    const story = (await new Story().published()).give(askQuestion, { text: 'Er vinduer med?' }, nina)
    const [question] = story.state.questions
    assert.equal(
      code(story.answer(answerQuestion, { question: 'x', answer: 'Nei.' }, ingrid)),
      'competitions.no-such-question',
    )
    const answered = story.answer(answerQuestion, { question: question?.id, answer: 'Nei.' }, ingrid)
    assert.ok(!isRefusal(answered))
    assert.doesNotMatch(JSON.stringify(answered), new RegExp(nordlys))
    story.give(answerQuestion, { question: question?.id, answer: 'Nei.', rephrased: 'Er vindusvask med?' }, ingrid)
    assert.equal(story.state.questions[0]?.text, 'Er vindusvask med?')
  })
})

describe('Receiving tenders', () => {
  it('opens when the product says so after publication, and at no other time', async () => {
    assert.equal(code(drafted().answer(openForTenders, {}, theProduct)), 'competitions.not-open')
    const story = await new Story().published()
    const opened = story.answer(openForTenders, {}, theProduct)
    assert.ok(!isRefusal(opened))
    assert.equal(opened.appointments?.[0]?.at, deadline)
  })
  it('takes a tender one millisecond before the deadline, and refuses one at the deadline (FOA § 9-4, § 24-1)', async () => {
    const story = await new Story().published()
    story.now = before(deadline)
    const { envelope, facts } = await story.sealed(nina, '1000000')
    assert.deepEqual(types(story.answer(submitTender, { envelope }, nina, facts)), ['competitions.tender-received'])
    story.now = deadline
    const late = story.answer(submitTender, { envelope }, nina, facts)
    assert.equal(code(late), 'competitions.too-late')
    assert.equal(isRefusal(late) && late.legalBasis, 'FOA § 9-4, § 24-1')
  })
  it('lets the time of the server decide, not of the client (fact 17)', async () => {
    const story = await new Story().published()
    story.now = instant('2026-03-01T08:00:00.123Z')
    await story.tender(nina, '1000000')
    assert.equal(story.state.tenders[0]?.receivedAt, '2026-03-01T08:00:00.123Z')
    assert.equal(story.state.tenders[0]?.receipt.receipt.receivedAt, '2026-03-01T08:00:00.123Z')
  })
  it('lets only the last of a supplier count; both receipts remain verifiable (fact 19)', async () => {
    const story = await new Story().published()
    const sealed = [await story.tender(nina, '1000000'), await story.tender(nina, '900000')]
    assert.deepEqual(
      story.state.tenders.map((tender) => tender.standing),
      ['replaced', 'counts'],
    )
    for (const [index, { envelope, parts }] of sealed.entries()) {
      const verified = await verifyReceipt(receiptText(story.state.tenders[index]?.receipt as SignedReceipt), {
        trustedKeys: [story.receiptKey?.publicKey ?? ''],
        envelope,
        parts: parts.map((part) => part.bytes),
      })
      assert.ok(verified.ok, verified.ok ? '' : verified.refusal.code)
    }
  })
  it('shows by the receipt when one byte of a stored tender was changed (fact 20)', async () => {
    const story = await new Story().published()
    const { envelope, parts } = await story.tender(nina, '1000000')
    const receipt = receiptText(story.state.tenders[0]?.receipt as SignedReceipt)
    const trustedKeys = [story.receiptKey?.publicKey ?? '']
    const changed = parts[0]?.bytes.slice() ?? new Uint8Array()
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
    const part = await verifyReceipt(receipt, { trustedKeys, parts: [changed] })
    assert.equal(part.ok ? '' : part.refusal.code, 'part-mismatch')
    const whole = await verifyReceipt(receipt, { trustedKeys, envelope: envelope.replace('"', "'") })
    assert.equal(whole.ok ? '' : whole.refusal.code, 'envelope-hash')
  })
  it('refuses the same tender a second time', async () => {
    const story = await new Story().published()
    const { envelope, facts } = await story.tender(nina, '1000000')
    assert.equal(code(story.answer(submitTender, { envelope }, nina, facts)), 'competitions.same-tender')
  })
  it('lets a supplier withdraw its own tender before the deadline; then it is never opened', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    const tender = story.state.tenders[0]?.id
    assert.equal(code(story.answer(withdrawTender, { tender }, omar)), 'competitions.no-such-tender')
    story.now = deadline
    assert.equal(code(story.answer(withdrawTender, { tender }, nina)), 'competitions.too-late')
    story.now = before(deadline)
    story.give(withdrawTender, { tender }, nina)
    assert.deepEqual(countingTenders(story.state), [])
  })
  it('closes at the deadline and not before', async () => {
    const story = await new Story().published()
    story.now = before(deadline)
    assert.equal(code(story.answer(close, {}, theProduct)), 'competitions.before-deadline')
    story.now = deadline
    assert.deepEqual(types(story.answer(close, {}, theProduct)), ['competitions.closed'])
  })
})

describe('The opening', () => {
  it('is refused before the deadline, whoever asks', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    story.now = before(deadline)
    const answer = await story.release(lars)
    assert.equal(code(answer), 'competitions.before-deadline')
  })
  it('is not done by one alone, nor by the same person twice; two different open (fact 18)', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    story.now = deadline
    const first = await story.release(lars)
    assert.deepEqual(types(first), ['competitions.closed', 'competitions.shares-released'])
    story.happen(lars, ...(isRefusal(first) ? [] : first.events))
    assert.deepEqual(story.state.opened, [])
    assert.equal(code(await story.release(lars)), 'competitions.released-already')
    const second = await story.release(mette)
    assert.deepEqual(types(second), ['competitions.shares-released', 'competitions.opened'])
  })
  it('takes no share in the name of another', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    story.now = deadline
    assert.equal(code(await story.release(lars, story.keys.get('siri'))), 'competitions.share-of-another')
  })
  it('reads the answers and files as they were sealed, and nothing that was replaced', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    await story.tender(nina, '990000')
    await story.opened()
    const [tender, ...others] = story.state.opened
    assert.deepEqual(others, [])
    assert.deepEqual(tender?.answers.lots, [
      { lot: 'LOT-0001', price: '990000', answers: { quality: 'Plan fra nina.' } },
    ])
    assert.equal(new TextDecoder().decode(story.kept.get(tender?.files[0]?.sha256 ?? '')), 'plan fra nina')
  })
  it('opens a tender that was sealed before the deadline was moved', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    const policy = { ...story.state.policy, version: 2, deadline: plus(deadline, { days: 7 }) }
    story.happen(theProduct, { type: 'competitions.opened-for-tenders', data: { policy } })
    await story.tender(omar, '1100000')
    story.now = plus(deadline, { days: 8 })
    for (const opener of [lars, siri]) {
      const decision = await story.release(opener)
      assert.ok(!isRefusal(decision))
      story.happen(opener, ...decision.events)
    }
    assert.deepEqual(story.state.unopened, [])
    assert.equal(story.state.opened.length, 2)
  })
})

describe('Evaluation', () => {
  it('begins with a declaration of impartiality (FOA § 7-5)', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    await story.opened()
    const input = { lot: 'LOT-0001', criterion: 'quality', tender: tenderOf(story, nordlys), score: '8', note }
    assert.equal(code(story.answer(score, input, jonas)), 'competitions.declare-first')
    assert.equal(code(story.answer(declareImpartiality, { impartial: false }, jonas)), 'competitions.not-impartial')
    story.give(declareImpartiality, { impartial: true }, jonas)
    assert.equal(code(story.answer(score, input, jonas)), undefined)
    assert.equal(code(story.answer(score, { ...input, note: 'ok' }, jonas)), 'kernel.bad-input')
    assert.equal(code(story.answer(score, { ...input, score: '10.1' }, jonas)), 'competitions.score-off-scale')
    assert.equal(code(story.answer(score, { ...input, criterion: 'price' }, jonas)), 'competitions.nothing-to-score')
  })
  it('is not locked until every criterion of every tender has a score', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    assert.equal(code(story.answer(lockQuality, {}, ingrid)), 'competitions.not-opened')
    await story.opened()
    assert.equal(code(story.answer(lockQuality, {}, ingrid)), 'competitions.scores-missing')
  })
  it('freezes quality before the prices are shown (fact 36)', async () => {
    const story = await priced()
    const input = { lot: 'LOT-0001', criterion: 'quality', tender: tenderOf(story, nordlys), score: '10', note }
    assert.equal(code(story.answer(score, input, jonas)), 'competitions.quality-locked')
  })
  it('takes the mean of the evaluators exactly', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    await story.opened()
    for (const [evaluator, points] of [
      [jonas, '8'],
      [kari, '7.5'],
    ] as const) {
      story.give(declareImpartiality, { impartial: true }, evaluator)
      story.give(
        score,
        { lot: 'LOT-0001', criterion: 'quality', tender: tenderOf(story, nordlys), score: points, note },
        evaluator,
      )
    }
    story.give(lockQuality, {}, ingrid)
    assert.equal(story.state.results[0]?.ranking[0]?.criteria['quality']?.score, '7.75')
  })
  it('gives a price of 250 against 100 minus 5 points with the linear model, not clipped (fact 33)', async () => {
    const story = await priced(['100', '250'])
    const dear = story.state.results[0]?.ranking.find((entry) => entry.price === '250')
    assert.equal(dear?.criteria['price']?.score, '-5')
  })
  it('ranks the deduction model by price less the value of quality; the contract price stays the price (fact 34)', async () => {
    const story = await priced(['1000000', '1100000'], ['2', '10'], { method: 'deduction' })
    const [first, second] = story.state.results[0]?.ranking ?? []
    // 1 100 000 − 200 000 = 900 000 against 1 000 000 − 40 000 = 960 000
    assert.deepEqual([first?.price, first?.total], ['1100000', '900000'])
    assert.deepEqual([second?.price, second?.total], ['1000000', '960000'])
  })
  it('rejects a tender with a coded ground, and leaves it out of the ranking', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    await story.tender(omar, '900000')
    await story.opened()
    const tender = tenderOf(story, fjordglans)
    const input = { tender, ground: 'deviation', reason: 'Tilbudet dekker ikke kravet om daglig renhold.' }
    assert.equal(code(story.answer(reject, { ...input, tender: 'x' }, ingrid)), 'competitions.no-such-tender')
    story.give(reject, input, ingrid)
    assert.equal(story.state.rejections[0]?.legalBasis, 'FOA § 24-8')
    assert.equal(code(story.answer(reject, input, ingrid)), 'competitions.no-such-tender')
  })
  it('rejects an abnormally low tender only after a written question and an answer or the limit (fact 37)', async () => {
    const story = await priced(['300000', '1000000'])
    const tender = tenderOf(story, nordlys)
    const input = { tender, ground: 'abnormally-low', reason: 'Prisen kan ikke dekke lønn etter tariff.' }
    const dueAt = plus(story.now, { days: 7 })
    assert.equal(code(story.answer(reject, input, ingrid)), 'competitions.ask-first')
    assert.equal(
      code(story.answer(askExplanation, { tender, question: 'Forklar prisen per time.', dueAt: story.now }, ingrid)),
      'competitions.limit-passed',
    )
    story.give(askExplanation, { tender, question: 'Forklar prisen per time.', dueAt }, ingrid)
    assert.equal(
      code(story.answer(askExplanation, { tender, question: 'Forklar prisen per time.', dueAt }, ingrid)),
      'competitions.asked-already',
    )
    assert.equal(code(story.answer(reject, input, ingrid)), 'competitions.ask-first')
    assert.equal(
      code(story.answer(explain, { tender, answer: 'Vi har eget lager.' }, omar)),
      'competitions.nothing-asked',
    )
    const waited = Object.assign(new Story(), { now: dueAt })
    waited.events.push(...story.events)
    assert.equal(code(waited.answer(reject, input, ingrid)), undefined)
    assert.equal(
      code(waited.answer(explain, { tender, answer: 'Vi har eget lager.' }, nina)),
      'competitions.answer-late',
    )
    story.give(explain, { tender, answer: 'Vi har eget lager.' }, nina)
    story.give(reject, input, ingrid)
    assert.deepEqual(
      story.state.results[0]?.ranking.map((entry) => entry.tender),
      [tenderOf(story, fjordglans)],
    )
    assert.equal(story.state.results[0]?.ranking[0]?.criteria['price']?.score, '10')
  })
  it('draws lots only between equal tenders, and records the order', async () => {
    assert.equal(
      code((await priced()).answer(drawLots, { lot: 'LOT-0001', order: ['x'], how: 'Trukket av to.' }, ingrid)),
      'competitions.no-tie',
    )
    const story = await priced(['1000000', '1000000'], ['8', '8'])
    assert.equal(story.state.results[0]?.winner, undefined)
    assert.equal(code(story.answer(proposeAward, reasons, ingrid)), 'competitions.tie')
    assert.equal(
      code(story.answer(drawLots, { lot: 'LOT-0001', order: ['x'], how: 'Trukket av to.' }, ingrid)),
      'competitions.other-tenders-drawn',
    )
    story.give(drawLots, { lot: 'LOT-0001', order: [tenderOf(story, fjordglans)], how: 'Trukket av to.' }, ingrid)
    assert.equal(story.state.results[0]?.winner, tenderOf(story, fjordglans))
  })
})

describe('Award', () => {
  it('is proposed with reasons for every lot (FOA § 25-1), and approved by another', async () => {
    const story = await priced()
    assert.equal(code(story.answer(approveAward, {}, amina, { names: {} })), 'competitions.nothing-proposed')
    const other = { reasons: [{ lot: 'LOT-0002', text: 'Begrunnelse for noe helt annet.' }] }
    assert.equal(code(story.answer(proposeAward, other, ingrid)), 'competitions.reasons-missing')
    story.give(proposeAward, reasons, ingrid)
    assert.equal(code(story.answer(proposeAward, reasons, ingrid)), 'competitions.not-evaluated-yet')
    const both = { ...ingrid, roles: ['caseOfficer', 'approver'] as const }
    assert.equal(code(story.answer(approveAward, {}, both, { names: {} })), 'competitions.own-approval')
    story.give(returnAward, { reason: 'Skriv mer om miljø.' }, amina)
    assert.equal(code(story.answer(returnAward, { reason: 'Igjen.' }, amina)), 'competitions.nothing-proposed')
    assert.equal(story.state.stage, 'priced')
  })
  it('goes to every tenderer in one event, or to none (fact 13)', async () => {
    const story = await priced()
    story.give(proposeAward, reasons, ingrid)
    const decision = story.answer(approveAward, {}, amina, { names: {} })
    assert.ok(!isRefusal(decision))
    assert.equal(decision.events.length, 1)
    const { letters } = first(decision) as { letters: { supplier: string }[] }
    assert.deepEqual(letters.map((letter) => letter.supplier).sort(), [nordlys, fjordglans].sort())
    assert.equal(decision.documents?.length, 2)
  })
  it('sent on 24 March 2026 lets the standstill end with 7 April, Norwegian time (facts 10 and 11)', async () => {
    for (const part of ['II', 'III']) {
      const story = await notified(instant('2026-03-24T12:00:00Z'), part)
      assert.equal(story.state.notification?.standstillEndsAt, '2026-04-07T22:00:00.000Z')
      assert.equal(story.state.notification?.earliestSigning, '2026-04-07T22:00:01.000Z')
    }
  })
  it('in part IV waits for a person to look up the standstill, which no source has confirmed', async () => {
    const story = await priced(undefined, undefined, { part: 'IV' })
    story.give(proposeAward, reasons, ingrid)
    assert.equal(code(story.answer(approveAward, {}, amina, { names: {} })), 'competitions.row-unconfirmed')
    const confirmed = rowsToConfirmForAward(story.state, story.now).map(({ row }) => row)
    assert.deepEqual(confirmed, ['STANDSTILL_IV:2017-01-01'])
    const decision = story.answer(approveAward, { confirmed }, amina, { names: {} })
    assert.ok(!isRefusal(decision))
    assert.deepEqual((first(decision) as { confirmed: readonly string[] }).confirmed, confirmed)
    assert.deepEqual(rowsToConfirmForAward((await priced()).state, story.now), [])
  })
  it('needs no standstill when one supplier tendered (FOA § 25-2 (2) b)', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    await story.opened()
    story.give(declareImpartiality, { impartial: true }, jonas)
    story.give(
      score,
      { lot: 'LOT-0001', criterion: 'quality', tender: tenderOf(story, nordlys), score: '8', note },
      jonas,
    )
    story.give(lockQuality, {}, ingrid).give(proposeAward, reasons, ingrid).give(approveAward, {}, amina, { names: {} })
    assert.equal(story.state.notification?.standstillEndsAt, undefined)
  })
  it('when reversed has no letters and no standstill; new letters begin a new full one (fact 14, FOA § 25-1 (4))', async () => {
    assert.equal(
      code((await priced()).answer(reverseAward, { reason: 'Poengene var regnet feil.' }, amina)),
      'competitions.not-notified',
    )
    const story = await notified(instant('2026-03-24T12:00:00Z'))
    story.give(reverseAward, { reason: 'Poengene var regnet feil.' }, amina)
    assert.ok(!('sentAt' in (story.state.notification ?? {})))
    story.now = instant('2026-05-04T08:00:00Z')
    story.give(proposeAward, reasons, ingrid).give(approveAward, {}, amina, { names: {} })
    // Day 10 is Ascension Day: the standstill ends with the next working day.
    assert.equal(story.state.notification?.standstillEndsAt, '2026-05-15T22:00:00.000Z')
  })
})

describe('The log of a competition', () => {
  it('does not hold when an event was changed, moved or removed (fact 21)', async () => {
    const { events } = await priced()
    const head = { version: events.length, hash: events.at(-1)?.hash ?? '' }
    assert.equal(brokenLink(events, head), undefined)
    const edited = events.map((event, index): RecordedEvent => (index === 4 ? { ...event, data: {} } : event))
    assert.equal(brokenLink(edited, head), 5)
    assert.notEqual(brokenLink([...events.slice(0, 3), ...events.slice(4)], head), undefined)
    assert.notEqual(brokenLink(events.slice(0, -1), head), undefined)
  })
})
