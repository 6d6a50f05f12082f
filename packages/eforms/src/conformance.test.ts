import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clock, exampleBytes, manifest, officialSdk, withOfficial } from '../test/official.ts'
import { judgeExample } from './conformance.ts'
import { validateNotice } from './validate.ts'

const context = { now: clock, placeholders: {} }

describe('the official examples', () => {
  it('get the verdict their manifest expects, and exactly the official rules fail', withOfficial, () => {
    for (const example of manifest().notices) {
      const [needed] = example.needs ?? []
      const judged = judgeExample(example, exampleBytes(example.file), {
        ...context,
        sdks: [officialSdk()],
        earlier: needed === undefined ? undefined : exampleBytes(needed),
      })
      assert.equal(judged.difference, undefined, example.file)
    }
  })
  it('fail each official rule as often as the official report says, layer by layer', withOfficial, () => {
    const layers: Record<string, string> = {
      '1a': 'L0',
      '1b': 'L0',
      '2a': 'L1',
      '2b': 'L1',
      '3a': 'L1',
      '3b': 'L1',
      '4': 'L2',
      '4m': 'L2',
      '5': 'L2',
      '5m': 'L2',
    }
    const agreed: Record<string, [agree: number, all: number]> = {}
    for (const example of manifest().notices) {
      if (!example.file.startsWith('eu/') || example.failedRules === undefined) continue
      const { findings } = validateNotice(exampleBytes(example.file), {
        now: clock,
        sdks: [officialSdk()],
        clock: false,
      })
      for (const rule of example.failedRules) {
        const layer = layers[rule.stage ?? ''] ?? 'L4'
        const [agree, all] = agreed[layer] ?? [0, 0]
        const count = findings.filter((each) => each.rule === rule.id && each.layer === layer).length
        agreed[layer] = [agree + (count === rule.count ? 1 : 0), all + 1]
      }
    }
    assert.deepEqual(Object.keys(agreed).sort(), ['L0', 'L1', 'L2'])
    for (const [layer, [agree, all]] of Object.entries(agreed)) assert.equal(agree / all, 1, layer)
  })
  it('give the official warnings', withOfficial, () => {
    for (const example of manifest().notices) {
      if (!example.file.startsWith('eu/') || example.officialReport === undefined) continue
      const { findings } = validateNotice(exampleBytes(example.file), {
        now: clock,
        sdks: [officialSdk()],
        clock: false,
      })
      const warned = new Set(
        findings.filter((each) => each.severity === 'WARN' && each.rule.startsWith('BR-')).map((each) => each.rule),
      )
      assert.deepEqual([...warned].sort(), [...(example.warningRules ?? [])].sort(), example.file)
    }
  })
  it('are judged the same whatever was judged before', withOfficial, () => {
    const examples = manifest()
      .notices.filter((each) => each.expects === 'invalid')
      .slice(0, 6)
    const judge = (order: typeof examples): string[] =>
      order
        .map(
          (example) =>
            `${example.file} ${validateNotice(exampleBytes(example.file), { now: clock, sdks: [officialSdk()] }).findings.length}`,
        )
        .sort()
    assert.deepEqual(judge(examples), judge([...examples].reverse()))
  })
})
