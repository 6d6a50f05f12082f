import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { print } from './print.ts'

const job = (text: string) => ({
  sources: [`#set document(title: "Prøve")\n= ${text}\n`],
  attachment: { name: 'notice.xml', bytes: new TextEncoder().encode('<notice/>') },
  madeAt: 1_700_000_000,
})

describe('printing', () => {
  it('makes one PDF after another in the same thread', async () => {
    for (const text of ['Først', 'Så', 'Til sist']) {
      const pdf = await print(job(text))
      assert.equal(Buffer.from(pdf ?? []).toString('latin1', 0, 5), '%PDF-', text)
    }
  })

  it('says that there is none when the source cannot be printed, and goes on', async () => {
    assert.equal(await print({ ...job(''), sources: ['#nothing-of-the-kind()'] }), undefined)
    assert.ok((await print(job('Etterpå'))) !== undefined)
  })
})
