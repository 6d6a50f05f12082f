import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { createReceiptKey, receiptText } from '@heldigital/seal'
import { markupOf } from '../../kernel/http/html.ts'
import { nina, Story } from '../competitions/test/story.ts'
import { receiptKey } from './receipt/key.ts'
import { verdictBox } from './pages/verdict.ts'
import { verifyFiles } from './verification.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

async function tendered() {
  const story = await new Story().published()
  const sealed = await story.tender(nina, '1450000')
  const signed = story.state.tenders[0]?.receipt
  assert.ok(signed)
  return {
    receipt: { name: 'receipt.json', bytes: bytes(receiptText(signed)) },
    envelope: { name: 'envelope.json', bytes: bytes(sealed.envelope) },
    parts: sealed.parts.map((part, index) => ({ name: `part-${index}`, bytes: part.bytes })),
    key: signed.key,
  }
}

describe('A receipt in the hands of a tenderer', () => {
  it('holds with the envelope and every part that was received', async () => {
    const { receipt, envelope, parts, key } = await tendered()
    const verdict = await verifyFiles([receipt, envelope, ...parts], [key], 'nb')
    assert.equal(verdict.outcome, 'holds')
    assert.match(verdict.lines[0] ?? '', /Det kom i tide\. Konvolutten er den som ble mottatt/)
    assert.deepEqual(verdict.unknown, [])
  })
  it('does not hold when the envelope is another, the key is not trusted, or a byte was changed', async () => {
    const { receipt, envelope, key } = await tendered()
    const other = await tendered()
    assert.equal((await verifyFiles([receipt, other.envelope], [key], 'nb')).outcome, 'fails')
    assert.equal((await verifyFiles([receipt, envelope], [other.key], 'nb')).outcome, 'fails')
    const changed = new TextDecoder().decode(receipt.bytes).replace('"version":1', '"version":2')
    assert.equal((await verifyFiles([{ name: 'r', bytes: bytes(changed) }], [key], 'nb')).outcome, 'fails')
  })
  it('says what it was not about, and that nothing was checked when nothing was', async () => {
    const { receipt, key } = await tendered()
    const stray = { name: 'notes.txt', bytes: bytes('hei') }
    assert.deepEqual((await verifyFiles([receipt, stray], [key], 'en')).unknown, ['notes.txt'])
    const nothing = await verifyFiles([stray], [key], 'en')
    assert.equal(nothing.outcome, 'nothing')
    assert.match(markupOf(verdictBox('en', nothing)), /Nothing could be checked/)
  })
})

describe('The public receipt key', () => {
  it('belongs to the secret that receipts are signed with', async () => {
    const { seed, publicKey } = await createReceiptKey()
    assert.equal(await receiptKey({ secret: async () => seed }), publicKey)
  })
})
