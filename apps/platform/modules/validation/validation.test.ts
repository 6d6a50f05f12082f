import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'node:test'
import { markupOf } from '../../kernel/http/html.ts'
import { checkDocument } from './validation.ts'
import { verdictOf } from './pages/verdict.ts'

const example = join(
  import.meta.dirname,
  '../../../../../shared/conformance/postaward/peppol-bis-billing-3/invoice/examples/Norwegian-example-1.xml',
)
const skip = existsSync(example) ? false : 'the official material is not at ../shared'

it('a document that is right today is told from what day, and why, it will not be', { skip }, async () => {
  // A Danish production unit number with a letter in it: an error from 17 August 2026, before that a warning.
  const text = readFileSync(example, 'utf8').replace(
    /<cac:PartyName>/,
    '<cac:PartyIdentification><cbc:ID schemeID="0096">12345678AB</cbc:ID></cac:PartyIdentification><cac:PartyName>',
  )
  const bytes = new TextEncoder().encode(text)
  const before = await checkDocument('a', bytes, 'nb', '2026-03-01')
  assert.ok(before.outcome === 'valid', JSON.stringify(before))
  assert.deepEqual(
    before.outlook.map(({ from, errors, findings }) => [from, errors, findings.map(({ rule }) => rule)]),
    [['2026-08-17', 1, ['PEPPOL-COMMON-R052']]],
  )
  assert.match(markupOf(verdictOf('nb', before)), /Fra 2026-08-17 gjelder/)
  const after = await checkDocument('a', bytes, 'nb', '2026-09-01')
  assert.ok(after.outcome === 'invalid')
  assert.deepEqual(after.outlook, [])
})
