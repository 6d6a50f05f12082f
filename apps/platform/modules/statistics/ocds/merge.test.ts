import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compiledRelease, type JsonObject } from './merge.ts'

const vectors = join(import.meta.dirname, '../../../../../../shared/conformance/ocds/merge/1.1')
const skip = existsSync(vectors) ? false : 'the official merge vectors are not here'

describe('The compiled release', () => {
  it('is what every official merge vector says', { skip }, () => {
    const names = readdirSync(vectors).filter((name) => name.endsWith('-compiled.json'))
    assert.ok(names.length >= 17)
    const read = (name: string): unknown => JSON.parse(readFileSync(join(vectors, name), 'utf8'))
    for (const name of names)
      assert.deepEqual(compiledRelease(read(name.replace('-compiled', '')) as JsonObject[]), read(name), name)
  })
  it('of no release is none', () => assert.equal(compiledRelease([]), undefined))
})
