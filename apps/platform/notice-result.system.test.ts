// The notices around a competition: the plan that it begins from, and the result that is due when the contract is signed.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readConfiguration } from './configuration.ts'
import type { Cast } from './demonstration/directory.ts'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { amina, ingrid, type DemonstrationPerson } from './demonstration/people.ts'
import { moveClock } from './demonstration/routes.ts'
import { castOf } from './demonstration/stage.ts'
import { trade } from './demonstration/trade.ts'
import { instant, milliseconds, plus, type Instant } from './kernel/clock.ts'
import type { StreamId } from './kernel/events/event.ts'
import type { Done } from './kernel/events/execute.ts'
import { isRefusal, type Refusal } from './kernel/refusal.ts'
import { silent } from './kernel/store/log.ts'
import { temporaryStore, type TemporaryStore } from './kernel/store/temporary.ts'
import { resultDuty } from './modules/notices/draft/duty.ts'
import { draftFacts, noticeDrafts, publishedNotices } from './modules/notices/index.ts'
import { competitionDraft } from './modules/notices/draft/draft.ts'
import { plainSummary } from './modules/notices/draft/content.ts'
import { noticePdf } from './modules/notices/published/print.ts'
import { chainOf, noticeByNumber } from './modules/notices/views.ts'
import { xmlOf } from './modules/notices/published/xml.ts'
import { planningOf } from './modules/notices/draft/planning-draft.ts'
import { resultOf } from './modules/notices/draft/result-draft.ts'
import { draftOfKind } from './modules/notices/draft/standing-alone.ts'
import { step } from './modules/notices/step.ts'
import { routeWith } from './modules/procurements/index.ts'
import type { Product } from './product.ts'
import { openFor } from './server.ts'

let temporary: TemporaryStore
let product: Product
let cast: Cast
let folder: string

async function load(id: StreamId) {
  const stream = await product.services.load(id)
  assert.ok(stream !== undefined)
  return stream
}

async function give(
  name: string,
  who: DemonstrationPerson,
  stream: StreamId | undefined,
  input: object,
): Promise<Done> {
  const outcome = await attempt(name, who, stream, input)
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}

function attempt(
  name: string,
  who: DemonstrationPerson,
  stream: StreamId | undefined,
  input: object,
): Promise<Done | Refusal> {
  return product.services.execute({ name, input, actor: cast.actor(who), ...(stream === undefined ? {} : { stream }) })
}

describe('The notices around a competition', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'heldigital-result-'))
    temporary = await temporaryStore()
    product = await openFor(readConfiguration({ HELDIGITAL_DATA: folder, HELDIGITAL_LOG: 'false' }), {
      log: silent,
      store: temporary.store,
    })
    cast = await castOf(product)
  })
  after(async () => {
    await product?.close()
    await temporary?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('begin with a plan, approved by somebody else than its writer, that the competition notice takes over', async () => {
    const said = { kind: 'services', buyerType: 'municipality', value: '1900000' } as const
    const routed = routeWith(said, product.services.clock.now())
    assert.ok(!isRefusal(routed))
    const { stream } = await give('procurements.open', ingrid, undefined, {
      ...said,
      title: 'Drift av lekeplasser',
      description: 'Drift og tilsyn av 14 lekeplasser.',
      confirmed: routed.needsConfirmation.map((each) => each.row),
    })
    await give('notices.draft-planning', ingrid, stream, {})
    const drafted = draftOfKind(product.services.stateOf(await load(stream), noticeDrafts), 'E2')
    assert.ok(drafted !== undefined)
    const content = {
      ...planningOf(drafted.draft),
      cpv: '50870000',
      region: 'NO0A2',
      parts: ['Nord', 'Sør'].map((title) => ({ title, description: `Lekeplassene i ${title}.`, value: '950000' })),
    }
    await give('notices.describe-planning', ingrid, stream, { notice: drafted.notice, edits: 0, content })
    const tooLate = await attempt('notices.describe-planning', ingrid, stream, {
      notice: drafted.notice,
      edits: 0,
      content,
    })
    assert.ok(isRefusal(tooLate) && tooLate.code === 'notices.edited-meanwhile')
    await give('notices.approve', amina, stream, { notice: drafted.notice, edits: 1 })
    const { notices, competition } = product.services.stateOf(await load(stream), publishedNotices)
    assert.deepEqual(
      notices.map((each) => [each.kind, each.subtype]),
      [['planning', 'E2']],
    )
    assert.equal(competition, undefined)

    const change = { notice: drafted.notice, reason: 'update-add', explanation: 'Kunngjøringen kommer senere.' }
    await give('notices.draft-change', ingrid, stream, change)
    const changed = draftOfKind(product.services.stateOf(await load(stream), noticeDrafts), 'E2')
    assert.ok(changed?.changes === drafted.notice)
    const twice = await attempt('notices.draft-change', ingrid, stream, change)
    assert.ok(isRefusal(twice) && twice.code === 'notices.drafted-already')
    const asPlan = await attempt('notices.approve', amina, stream, { notice: changed.notice, edits: 0 })
    assert.ok(isRefusal(asPlan), 'a change is published as a change')
    const empty = await attempt('notices.approve-change', amina, stream, { notice: changed.notice, edits: 0 })
    assert.ok(isRefusal(empty) && empty.code === 'notices.unchanged')
    await give('notices.describe-planning', ingrid, stream, {
      notice: changed.notice,
      edits: 0,
      content: { ...content, plannedDate: plus(product.services.clock.now(), { days: 90 }).slice(0, 10) },
    })
    await give('notices.approve-change', amina, stream, { notice: changed.notice, edits: 1 })

    await give('notices.draft', ingrid, stream, { subtype: 'E3' })
    const late = await attempt('notices.draft-change', ingrid, stream, { ...change, reason: 'info-release' })
    assert.ok(!isRefusal(late), 'a plan is changed until its competition is published')
    const open = draftOfKind(product.services.stateOf(await load(stream), noticeDrafts), 'E2')
    await give('notices.discard', ingrid, stream, { notice: open?.notice ?? '' })
    const facts = draftFacts(product.services.stateOf(await load(stream), noticeDrafts))
    assert.deepEqual(
      facts?.lots.map((lot) => [lot.id, lot.title, lot.value]),
      [
        ['LOT-0001', 'Nord', '950000'],
        ['LOT-0002', 'Sør', '950000'],
      ],
    )
    await product.settle()
    const { rows } = await product.store.pool.query<{ notice_id: string; notice_version: string }>(
      'select phase, kind, version, latest, notice_id, notice_version from notice where stream = $1 order by version',
      [stream],
    )
    assert.deepEqual(
      rows.map(({ notice_id: _id, notice_version: _version, ...row }) => row),
      [
        { phase: 'planning', kind: 'planning', version: 1, latest: false },
        { phase: 'planning', kind: 'change', version: 2, latest: true },
      ],
    )
    const draft = competitionDraft(product.services.stateOf(await load(stream), noticeDrafts))?.draft
    assert.ok(draft !== undefined)
    const [, last] = rows
    assert.deepEqual(
      plainSummary(draft).lots[0]?.planning,
      [`${last?.notice_id ?? ''}-${last?.notice_version ?? ''}`],
      'the competition comes from the plan as it was changed last',
    )
  })

  it('end with the result: due within the time of the law, reminded of, filled in, its secrets kept until their date', async () => {
    const stream = await runFlow(
      product,
      cast,
      { subject: cleaning, until: 'contracted', key: 'result-test', days: 30 },
      trade,
    )
    await product.settle()
    const awaited = product.services.stateOf(await load(stream), resultDuty).awaited
    assert.ok(awaited !== undefined)
    assert.equal(awaited.days, 30)
    assert.ok(awaited.legalBasis.length > 0)
    const asked = step.status(await load(stream), product.services)
    assert.deepEqual(
      asked.next?.map((task) => task.role),
      ['caseOfficer'],
    )
    assert.equal(asked.deadline, awaited.dueAt)

    await moveClock(product, plus(awaited.dueAt, { days: -6 }))
    assert.equal(product.services.stateOf(await load(stream), resultDuty).awaited?.reminded, true)

    await give('notices.draft-result', ingrid, stream, {})
    const drafted = draftOfKind(product.services.stateOf(await load(stream), noticeDrafts), 'E4')
    assert.ok(drafted !== undefined)
    const { shown: _shown, ...content } = resultOf(drafted.draft)
    const until = plus(product.services.clock.now(), { days: 40 }).slice(0, 10)
    await give('notices.describe-result', ingrid, stream, {
      notice: drafted.notice,
      edits: 0,
      content: {
        ...content,
        lots: content.lots.map((lot, index) =>
          index === 0
            ? { ...lot, withheldUntil: until, withheldReason: 'fair-comp', withheldText: 'Ny konkurranse pågår.' }
            : lot,
        ),
      },
    })
    await give('notices.approve', amina, stream, { notice: drafted.notice, edits: 1 })
    await product.settle()
    assert.equal(product.services.stateOf(await load(stream), resultDuty).awaited, undefined)

    const published = async () => {
      const { rows } = await product.store.pool.query<{
        number: string
        xml: string
        value: string | null
        summary: { results: { winners: object[]; value?: { amount: string } }[] }
      }>("select number, xml, value, summary from notice where stream = $1 and kind = 'result'", [stream])
      assert.equal(rows.length, 1)
      return rows[0]!
    }
    const first = await published()
    assert.equal(first.value, '1900000', 'the estimate, while the total is secret')
    assert.equal(first.summary.results[0]?.value, undefined)
    assert.equal(first.summary.results[0]?.winners.length, 1)

    // A change copies what is secret along; it may also keep it longer, and then the first version keeps it as long.
    const longer = plus(product.services.clock.now(), { days: 55 }).slice(0, 10)
    await give('notices.draft-change', ingrid, stream, {
      notice: drafted.notice,
      reason: 'cor-buy',
      explanation: 'Beskrivelsen var feil.',
    })
    const change = draftOfKind(product.services.stateOf(await load(stream), noticeDrafts), 'E4')
    assert.ok(change !== undefined)
    const { shown: _seen, ...copied } = resultOf(change.draft)
    await give('notices.describe-result', ingrid, stream, {
      notice: change.notice,
      edits: 0,
      content: {
        description: 'Renhold av to skoler, rettet.',
        lots: copied.lots.map((lot) => (lot.withheldUntil === undefined ? lot : { ...lot, withheldUntil: longer })),
      },
    })
    const own = await attempt('notices.approve-change', ingrid, stream, { notice: change.notice, edits: 1 })
    assert.ok(isRefusal(own))
    const done = await give('notices.approve-change', amina, stream, { notice: change.notice, edits: 1 })
    const { number: changed } = (done.events[0] as { data: { number: string } }).data
    await product.settle()
    const second = await noticeByNumber(product.store.db, changed)
    assert.deepEqual(
      [second?.kind, second?.phase, second?.latest, second?.version, second?.summary.results[0]?.value],
      ['change', 'result', true, 2, undefined],
    )
    assert.deepEqual(
      (second === undefined ? [] : await chainOf(product.store.db, second)).map((each) => each.kind),
      ['competition', 'result', 'change'],
    )
    await moveClock(product, instant(milliseconds(`${until}T12:00:00.000Z` as Instant)))
    assert.equal(
      (await published()).summary.results[0]?.value,
      undefined,
      'the first version tells no secret of the second',
    )
    await moveClock(product, instant(milliseconds(`${longer}T12:00:00.000Z` as Instant)))
    assert.ok((await noticeByNumber(product.store.db, changed))?.summary.results[0]?.value !== undefined)
    const later = await published()
    assert.equal(later.number, first.number)
    assert.notEqual(later.xml, first.xml)
    assert.ok(later.summary.results[0]?.value !== undefined)
    assert.notEqual(later.value, first.value)
    const row = await noticeByNumber(product.store.db, later.number)
    const xml = row === undefined ? undefined : await xmlOf(product.services.files, row.xml)
    assert.ok(row !== undefined && xml !== undefined)
    const pdf = Buffer.from((await noticePdf(row, xml, 'nb', 'https://heldigital.example')) ?? [])
    assert.equal(pdf.subarray(0, 5).toString(), '%PDF-')
    assert.match(pdf.toString('latin1'), /pdfaid:part>3<|pdfaid:part="3"/)
    assert.match(pdf.toString('latin1'), /\/S \/TH/, 'tables have headers that a screen reader knows')
    assert.match(pdf.toString('latin1'), new RegExp(`${later.number}\\.xml`), 'the XML is attached')
    const { rows: outcome } = await product.store.pool.query(
      'select outcome from notice_outcome where procedure_id = (select procedure_id from notice where number = $1)',
      [first.number],
    )
    assert.deepEqual(outcome, [{ outcome: 'awarded' }])
  })
})
