import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nina, omar, nordlys, Story, ingrid } from '../competitions/test/story.ts'
import { received } from '../ordering/test/ordered.ts'
import { narrow } from '../competitions/competition/sealed.ts'
import { entriesFrom, journalOf, showsParty } from './records.ts'
import { readQuestion } from './journal/question.ts'
import { titleOf } from './words.ts'

const kinds = (events: Parameters<typeof journalOf>[0]): readonly string[] => journalOf(events).map(({ kind }) => kind)

describe('The journal of a case', () => {
  it('enters the procurement documents when the notice goes out, not while they are prepared', () => {
    const story = new Story()
    const file = (name: string) => ({
      sha256: name.repeat(64),
      size: 1,
      name: `${name}.pdf`,
      mediaType: 'application/pdf',
    })
    story.happen(ingrid, {
      type: 'competitions.document-added',
      data: { id: 'd1', title: 'Kravspesifikasjon', file: file('a') },
    })
    story.happen(ingrid, {
      type: 'competitions.document-added',
      data: { id: 'd2', title: 'Feil fil', file: file('b') },
    })
    story.happen(ingrid, { type: 'competitions.document-removed', data: { document: 'd2' } })
    assert.deepEqual(kinds(story.events), [])
    return story.published().then(() => {
      const entries = journalOf(story.events)
      assert.deepEqual(
        entries.map(({ kind, document }) => [kind, document]),
        [
          ['notice', 'a'.repeat(64)],
          ['procurement-document', 'a'.repeat(64)],
        ],
      )
      assert.ok(
        entries.every((entry) => entry.type === 'U' && entry.party === 'everyone' && entry.access === undefined),
      )
    })
  })

  it('says nothing of tenders before they are opened, and then enters each with the instant at which it came', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1450000')
    await story.tender(nina, '1400000')
    await story.tender(omar, '1500000')
    const receivedAt = story.now
    assert.deepEqual(kinds(story.events), ['notice'])
    await story.opened()
    const tenders = journalOf(story.events).filter(({ kind }) => kind === 'tender')
    assert.deepEqual(
      tenders.map(({ type, said, party, dated, access }) => [type, said['version'], party, dated, access?.basis]),
      [
        ['I', '1', nordlys, receivedAt, 'offl. § 23'],
        ['I', '2', nordlys, receivedAt, 'offl. § 23'],
        ['I', '1', omar.organisation, receivedAt, 'offl. § 23'],
      ],
    )
    assert.ok(
      tenders.every(
        ({ document, journalledAt }) => /^[0-9a-f]{64}$/.test(document ?? '') && journalledAt === story.now,
      ),
    )
  })

  it('is the same whether told from the whole case or as its buyer may see it', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1450000')
    assert.deepEqual(kinds(narrow(story.loaded, ingrid).events), kinds(story.events))
  })

  it('makes no entry that depends on anything but the events before it', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1450000')
    await story.opened()
    const whole = journalOf(story.events)
    const grown = story.events.flatMap((event, index) => entriesFrom(event, story.events.slice(0, index)))
    assert.deepEqual(
      whole.map(({ journalledAt: _at, ...entry }) => entry),
      grown,
    )
  })

  it('keeps orders and invoices with the case as accounting material', () => {
    const entries = journalOf(received())
    const order = entries.filter(({ accounting }) => accounting === true)
    assert.deepEqual(
      order.map(({ kind, type }) => `${kind} ${type}`),
      ['order U', 'order-answer I'],
    )
    assert.ok(order.every(({ party, document }) => party === nordlys && /^[0-9a-f]{64}$/.test(document ?? '')))
    const contract = entries.find(({ kind }) => kind === 'contract')
    assert.equal(contract?.access?.basis, 'offl. § 13')
  })

  it('enters a file from the bank once, however many payments it speaks of', async () => {
    const story = new Story()
    const paid = (invoice: string) => ({ type: 'billing.paid', data: { invoice, document: 'c'.repeat(64) } })
    story.happen(ingrid, paid('1'), paid('2'))
    assert.deepEqual(kinds(story.events), ['bank-status'])
  })

  it('gives every entry a title in three languages without placeholders left', () => {
    for (const entry of journalOf(received()))
      for (const text of Object.values(titleOf(entry.kind, entry.said))) assert.doesNotMatch(text, /[{}]|undefined/)
  })
})

describe('Who sent and received', () => {
  const tender = { kind: 'tender', untilAward: true }
  it('is withheld from the public until the award letters are sent (offl. § 23)', () => {
    assert.equal(showsParty(tender, { opened: true, awarded: false }, 'public'), false)
    assert.equal(showsParty(tender, { opened: true, awarded: true }, 'public'), true)
  })
  it('is never told of those who asked, except to the buyer after the opening', () => {
    const question = { kind: 'question', untilAward: true }
    assert.equal(showsParty(question, { opened: false, awarded: false }, 'buyer'), false)
    assert.equal(showsParty(question, { opened: true, awarded: false }, 'buyer'), true)
    assert.equal(showsParty(question, { opened: true, awarded: true }, 'public'), false)
  })
})

describe('A question to the public journal', () => {
  it('is read from the address, and what is no question is left out', () => {
    assert.deepEqual(
      readQuestion({ buyer: '0192:313500012', type: 'I', from: '2026-02-30', to: '2026-03-01', words: ' renhold ' }),
      {
        buyer: '0192:313500012',
        type: 'I',
        to: '2026-03-01',
        words: 'renhold',
      },
    )
    assert.deepEqual(readQuestion({ buyer: 'x', type: 'Z', from: '', words: ' ' }), {})
  })
})
