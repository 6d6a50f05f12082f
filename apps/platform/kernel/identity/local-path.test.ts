import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { localPath } from './local-path.ts'

describe('the place to go to after login', () => {
  it('is a path of this product, with query and fragment', () => {
    assert.equal(localPath('/procurements/7?tab=lots#2'), '/procurements/7?tab=lots#2')
  })
  it('is the front page for an address that leads out', () => {
    for (const outward of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      '/..//evil.example',
      '/.//evil.example',
      '/a/..//evil.example',
      'javascript:alert(1)',
      ' /ok',
      '',
      undefined,
      ['/a'],
      `/${'a'.repeat(5000)}`,
    ])
      assert.equal(localPath(outward), '/', String(outward))
  })
  it('stays on the same host, whatever is asked', () => {
    const parts = fc.constantFrom('/', '\\', '.', '..', '%2f', '@', ':', 'evil.example', '?', '#', '\t', '\n', 'http:')
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const place = localPath(pieces.join(''))
        const url = new URL(place, 'https://heldigital.example')
        assert.equal(url.host, 'heldigital.example')
        assert.ok(place.startsWith('/') && !place.startsWith('//') && !place.startsWith('/\\'))
      }),
      { numRuns: 1000 },
    )
  })
})
