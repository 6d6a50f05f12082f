import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { codeOf, logSigner, trust, valueOf, witnessSigner } from '../test/example-log.ts'
import { verifierKeyText } from './key.ts'
import { reachesQuorum, readTrustPolicy } from './trust-policy.ts'

const log = verifierKeyText((await logSigner()).key)
const keys = await Promise.all(
  Array.from({ length: 6 }, async (_, i) => verifierKeyText((await witnessSigner(`vitne-${i}.no`)).key)),
)
const [w1, w2, w3] = keys as [string, string, string]
const six = keys.map((key, i) => `witness ${'XXXYYY'[i]}${(i % 3) + 1} ${key}\n`).join('')

test('tlog-policy: two of three here and one of three there', () => {
  const policy = trust(
    `log ${log}\n\n${six}group X 2 X1 X2 X3\ngroup Y any Y1 Y2 Y3\ngroup X-and-Y all X Y\nquorum X-and-Y\n`,
  )
  const reached = (...names: string[]): boolean => reachesQuorum(policy, new Set(names))
  assert.ok(reached('X1', 'X3', 'Y2'))
  assert.ok(reached('X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3'))
  for (const few of [[], ['X1', 'Y1'], ['X1', 'X2'], ['Y1', 'Y2', 'Y3'], ['X', 'X1'], ['ukjent']])
    assert.ok(!reached(...few), few.join())
})

test('a group is reached by exactly the sets that hold k of its members', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.subarray(['X1', 'X2', 'X3', 'Y1', 'Y2', 'Y3']), (k, cosigned) => {
      const policy = trust(`${six}group g ${k} X1 X2 X3 Y1 Y2 Y3\nquorum g\n`)
      assert.equal(reachesQuorum(policy, new Set(cosigned)), cosigned.length >= k)
    }),
  )
})

test('comments, white space, addresses and the last newline are free', () => {
  const policy = trust(
    `# logger\n  log\t${log}   https://logg.no/  \n\n\t# vitner\nwitness en ${w1} https://en.no\nquorum en`,
  )
  assert.equal(policy.logs[0]?.url, 'https://logg.no/')
  assert.equal(policy.witnesses[0]?.url, 'https://en.no')
  assert.ok(reachesQuorum(policy, new Set(['en'])))
})

test('quorum none asks for no witness', () => {
  assert.ok(reachesQuorum(trust('quorum none\n'), new Set()))
})

test('names are opaque bytes', () => {
  const policy = trust(`witness \u212a ${w1}\nwitness K ${w2}\nquorum \u212a\n`)
  assert.ok(!reachesQuorum(policy, new Set(['K'])))
  assert.equal(policy.witnesses[0]?.name.length, 3)
  assert.equal(
    codeOf(readTrustPolicy(Uint8Array.from([0x23, 0xff, 0x0a, ...Buffer.from('quorum none\n')]))),
    'accepted',
  )
})

test('the quorum stands exactly once', () => {
  assert.equal(codeOf(readTrustPolicy('')), 'policy-quorum')
  assert.equal(codeOf(readTrustPolicy(`log ${log}\n`)), 'policy-quorum')
  assert.equal(codeOf(readTrustPolicy('quorum none\nquorum none\n')), 'policy-quorum')
})

test('a wrong line is refused with its number', () => {
  const ok = `witness a ${w1}\nwitness b ${w2}\n`
  for (const line of [
    'vitne c',
    'log',
    `log ${log} https://a https://b`,
    `log ${log} # trailing`,
    'log ikke+en+nøkkel',
    `witness c ${log}`,
    `witness a ${w3}`,
    `witness none ${w3}`,
    `witness c ${w1}`,
    'witness c',
    'group g 3 a b',
    'group g 0 a b',
    'group g -1 a b',
    'group g 02 a b',
    'group g 1.5 a b',
    'group g all',
    'group g any',
    'group g any ukjent',
    'group g any g',
    'group g any none',
    'group a any b',
    'group g any a a',
    'quorum',
    'quorum ukjent',
    'quorum a b',
    'quorum a\r',
    'quorum a\u0000',
  ])
    assert.deepEqual(
      readTrustPolicy(`${ok}${line}\n`),
      { ok: false, refusal: { code: 'policy-malformed', at: '3' } },
      line,
    )
  assert.equal(codeOf(readTrustPolicy(`log ${log}\nlog ${log}\nquorum none\n`)), 'policy-malformed')
})

test('no name is listed in two groups, so that no witness counts twice', () => {
  const policy = readTrustPolicy(`witness a ${w1}\nwitness b ${w2}\ngroup g any a\ngroup h any a b\nquorum h\n`)
  assert.deepEqual(policy, { ok: false, refusal: { code: 'policy-malformed', at: '4' } })
})

test('the same key under another name is a duplicate', () => {
  const material = w1.split('+').slice(2).join('+')
  const key = valueOf(readTrustPolicy(`witness a ${w1}\nquorum a\n`)).witnesses[0]?.key
  assert.ok(key !== undefined)
  const renamed = verifierKeyText({ ...key, name: 'x.no' })
  assert.ok(renamed.endsWith(material))
  assert.equal(codeOf(readTrustPolicy(`witness a ${w1}\nwitness b ${renamed}\nquorum a\n`)), 'policy-malformed')
})

test('32 logs, 32 witnesses and 32 groups are few enough, and a long file is too long', async () => {
  const lines: string[] = []
  for (let i = 0; i < 32; i++) lines.push(`log ${verifierKeyText((await logSigner(`logg-${i}`)).key)}`)
  for (let i = 0; i < 32; i++) lines.push(`witness w${i} ${verifierKeyText((await witnessSigner(`vitne-${i}`)).key)}`)
  for (let i = 0; i < 32; i++) lines.push(`group g${i} any w${i}`)
  assert.equal(codeOf(readTrustPolicy([...lines, 'quorum g31'].join('\n'))), 'accepted')
  assert.equal(codeOf(readTrustPolicy('#'.repeat(1_000_001))), 'policy-malformed')
})
