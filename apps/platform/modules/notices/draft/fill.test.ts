import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { draftNodes, draftValues, newNationalDraft, type NoticeDraft } from '@heldigital/eforms'
import { filled, type FieldEntry } from './fill.ts'

const fresh = (): NoticeDraft =>
  newNationalDraft('E3', {
    noticeId: '0b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c11',
    procedureId: '5b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c12',
    now: Date.parse('2026-11-24T12:00:00Z'),
  })
const title = (value: string, was = ''): FieldEntry => ({
  at: 'ND-ProcedureProcurementScope[0]',
  field: 'BT-21-Procedure',
  language: 'NOR',
  was,
  value,
})
const draft = (from: NoticeDraft, ...entries: FieldEntry[]): NoticeDraft => {
  const result = filled(from, entries)
  assert.ok(!('refused' in result), JSON.stringify(result))
  return result
}
const code = (from: NoticeDraft, ...entries: FieldEntry[]): string => {
  const result = filled(from, entries)
  return 'refused' in result ? result.code : 'filled'
}

describe('a field of the generated form', () => {
  it('is written at its place, with language, currency and zone, and emptied again', () => {
    const written = draft(
      fresh(),
      title('Renhold'),
      {
        at: 'ND-ProcedureProcurementScope[0]/ND-ProcedureValueEstimate[0]',
        field: 'BT-27-Procedure',
        value: '1 900 000,50',
      },
      {
        at: 'ND-Lot[0]/ND-LotTenderingProcess[0]/ND-SubmissionDeadline[0]',
        field: 'BT-131(d)-Lot',
        value: '2027-01-15',
      },
    )
    assert.deepEqual(draftValues(written, 'BT-21-Procedure'), [{ languageID: 'NOR', value: 'Renhold' }])
    assert.deepEqual(draftValues(written, 'BT-27-Procedure'), [{ currencyID: 'NOK', value: '1900000.50' }])
    assert.deepEqual(
      draftValues(written, 'BT-131(d)-Lot').map((each) => each.value),
      ['2027-01-15+01:00'],
    )
    assert.deepEqual(draftValues(draft(written, title('', 'Renhold')), 'BT-21-Procedure'), [])
  })
  it('that somebody else changed meanwhile is never overwritten, and what is untouched is left alone', () => {
    const theirs = draft(fresh(), title('Renhold av skoler'))
    assert.equal(code(theirs, title('Vask')), 'notices.edited-meanwhile')
    const both = draft(theirs, {
      at: 'ND-ProcedureProcurementScope[0]',
      field: 'BT-24-Procedure',
      language: 'NOR',
      value: 'Daglig renhold.',
    })
    assert.equal(draftValues(both, 'BT-21-Procedure')[0]?.value, 'Renhold av skoler')
    assert.equal(code(theirs, title('Renhold av skoler')), 'filled', 'both wrote the same')
  })
  it('in a new place of a repeated group gets the next technical identifier, and leaves none behind when emptied', () => {
    const at = 'ND-Lot[1]/ND-LotProcurementScope[0]'
    const lot = (value: string, was = ''): FieldEntry => ({ at, field: 'BT-21-Lot', language: 'NOR', value, was })
    const two = draft(fresh(), lot('Del to'))
    assert.deepEqual(
      draftNodes(two, 'ND-Lot').map((node) => node.values['BT-137-Lot']?.[0]?.value),
      ['LOT-0000', 'LOT-0001'],
    )
    assert.equal(draftNodes(draft(two, lot('', 'Del to')), 'ND-Lot').length, 1)
  })
  it('is refused where it does not belong, and with what its list or type does not have', () => {
    assert.equal(code(fresh(), { at: 'ND-Lot[0]', field: 'BT-21-Procedure', value: 'x' }), 'kernel.bad-input')
    assert.equal(code(fresh(), { field: 'BT-701-notice', was: '', value: 'x' }), 'kernel.bad-input')
    const nature = { at: 'ND-ProcedureProcurementScope[0]', field: 'BT-23-Procedure' }
    assert.equal(code(fresh(), { ...nature, value: 'magic' }), 'kernel.bad-input')
    assert.equal(code(fresh(), { ...nature, value: 'services' }), 'filled')
    assert.equal(
      code(fresh(), {
        at: 'ND-ProcedureProcurementScope[0]/ND-ProcedureValueEstimate[0]',
        field: 'BT-27-Procedure',
        value: 'mye',
      }),
      'kernel.bad-input',
    )
  })
})
