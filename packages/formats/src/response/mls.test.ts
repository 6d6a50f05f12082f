// The message level status is tested by official examples that are not in the shape of the other material.
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, it } from 'node:test'
import { validate } from '../index.ts'
import { messageLevelStatus } from './index.ts'

const folder = join(import.meta.dirname, '../../../../../shared/conformance/peppol/mls')
const skip = existsSync(folder) ? false : 'the official material is not at ../shared'
const files = (kind: string): string[] => globSync(join(folder, kind, '*.xml'))

describe('the official message level statuses', { skip }, () => {
  for (const file of files('good'))
    it(`${basename(file)} is valid, and the same after being written`, async () => {
      const bytes = readFileSync(file)
      const result = await validate(bytes)
      assert.ok(result.ok)
      assert.deepEqual([result.documentType, result.findings], ['mls', []])
      const read = messageLevelStatus.read(bytes)
      assert.ok(read.ok)
      const again = messageLevelStatus.read(messageLevelStatus.write(read.document))
      assert.ok(again.ok)
      assert.deepEqual([again.document, again.valid], [read.document, true])
    })
  for (const file of files('bad')) {
    const rule = `SCH-MLS-${basename(file).slice(0, 2)}`
    it(`${basename(file)} breaks ${rule}`, () => {
      const result = messageLevelStatus.validate(readFileSync(file))
      assert.ok(result.ok)
      assert.equal(result.valid, false)
      assert.ok(
        result.findings.some((finding) => finding.rule === rule),
        result.findings.map((finding) => finding.rule).join(', '),
      )
    })
  }
})

const status = {
  CustomizationID: 'urn:peppol:edec:mls:1.0',
  ProfileID: 'urn:peppol:edec:mls',
  ID: 'MLS-1',
  IssueDate: '2026-11-24',
  IssueTime: '12:00:00+01:00',
  SenderParty: { EndpointID: { value: '123456', schemeID: '0242' } },
  ReceiverParty: { EndpointID: { value: '234567-MLS', schemeID: '0242' } },
  DocumentResponse: {
    Response: { ResponseCode: 'RE', Description: ['No such receiver'] },
    DocumentReference: { ID: '90f14eff' },
    LineResponse: [
      {
        LineReference: { LineID: 'NA' },
        Response: [{ Description: ['Not delivered'], Status: [{ StatusReasonCode: 'FD' }] }],
      },
    ],
  },
}

function rulesBroken(document: typeof status): string[] {
  const result = messageLevelStatus.validate(messageLevelStatus.write(document))
  assert.ok(result.ok)
  return result.findings.filter(({ official }) => official).map(({ rule }) => rule)
}

describe('a message level status', () => {
  it('that rejects names a failure, not only warnings (SCH-MLS-24)', () => {
    assert.deepEqual(rulesBroken(status), [])
    const warned = structuredClone(status)
    warned.DocumentResponse.LineResponse[0]!.Response[0]!.Status[0]!.StatusReasonCode = 'BW'
    assert.deepEqual(rulesBroken(warned), ['SCH-MLS-24'])
  })
  it('that accepts names no failure (SCH-MLS-25)', () => {
    const accepted = structuredClone(status)
    accepted.DocumentResponse.Response.ResponseCode = 'AP'
    assert.deepEqual(rulesBroken(accepted), ['SCH-MLS-25'])
  })
  it('names service providers by their identifiers (SCH-MLS-14)', () => {
    const named = structuredClone(status)
    named.ReceiverParty.EndpointID.value = '234567-ML'
    assert.deepEqual(rulesBroken(named), ['SCH-MLS-14'])
  })
})
