import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { competitionDraft, now } from '../test/competition.ts'
import { exampleBytes, officialSdk, withOfficial } from '../test/official.ts'
import { draftValues } from './draft.ts'
import { fromXml } from './notice.ts'
import { forReaders } from './withheld.ts'

describe('a value that is withheld', () => {
  it('is not given to readers before its date, and is given from then on', withOfficial, () => {
    const sdks = [officialSdk()]
    const result = fromXml(exampleBytes('eu/can_25_withheld.xml'), { sdks })
    assert.ok(result.ok)
    const { draft } = result
    const before = forReaders(draft, Date.parse('2000-01-01T00:00:00Z'), sdks)
    assert.ok(before.withheld.length > 0)
    for (const each of before.withheld) {
      assert.match(each.until ?? '', /^\d{4}-\d{2}-\d{2}$/)
      assert.ok(draftValues(before.draft, each.field).length < draftValues(draft, each.field).length, each.field)
    }
    const after = forReaders(draft, Date.parse('2999-01-01T00:00:00Z'), sdks)
    assert.deepEqual(after.withheld, [])
    assert.deepEqual(after.draft, draft)
  })
  it('is nothing in a competition', () => {
    const draft = competitionDraft()
    assert.deepEqual(forReaders(draft, now), { draft, withheld: [] })
  })
})
