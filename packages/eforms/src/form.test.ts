import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { competitionDraft, now } from '../test/competition.ts'
import { officialSdk, withOfficial } from '../test/official.ts'
import { conditionallyForbidden } from './checks/facts.ts'
import { fieldStates, formFields, formOf } from './form.ts'
import { nationalModel, nationalSubtypes } from './national/profile.ts'
import { languages } from './text.ts'

describe('the form of a notice', () => {
  it('asks what, who, how and when', () => {
    const form = formOf('E3')
    assert.ok(form !== undefined)
    for (const id of ['what', 'who', 'how'])
      assert.ok(
        form.sections.some((section) => section.id === id),
        id,
      )
  })
  it('has every field that is always mandatory', () => {
    for (const subtype of nationalSubtypes) {
      const asked = new Set([...formFields(formOf(subtype)!)].map((field) => field.id))
      for (const field of nationalModel().fields.values()) {
        if (field.attributeOf !== undefined) continue
        const always = field.mandatory.some(
          (constraint) => constraint.condition === undefined && constraint.subtypes.has(subtype),
        )
        const companion = /^BT-19[5-8]/.test(field.id) || conditionallyForbidden(field, subtype)
        if (always && !companion) assert.ok(asked.has(field.id), `${subtype} ${field.id}`)
      }
    }
  })
  it('has a label in three languages on everything it shows', () => {
    for (const subtype of nationalSubtypes)
      for (const field of formFields(formOf(subtype)!))
        for (const language of languages)
          assert.ok(field.label[language] !== '' && field.label[language] !== field.id, `${field.id} ${language}`)
  })
  it('says where each value goes in a draft', () => {
    const deadline = [...formFields(formOf('E3')!)].find((field) => field.id === 'BT-131(d)-Lot')
    assert.deepEqual(deadline?.nodes, ['ND-Lot', 'ND-LotTenderingProcess', 'ND-SubmissionDeadline'])
    assert.equal(deadline?.presence, 'unless')
  })
  it('offers a code list that exists for every coded field', () => {
    for (const subtype of nationalSubtypes)
      for (const field of formFields(formOf(subtype)!))
        if (field.codeList !== undefined)
          assert.ok((nationalModel().codeList(field.codeList)?.codes.size ?? 0) > 0, field.codeList)
  })
  it('knows which fields a draft makes relevant', () => {
    const states = fieldStates(competitionDraft({ procedure: 'restricted' }), now)
    assert.ok(
      states.some(
        (each) => each.field === 'BT-131(d)-Lot' && each.state === 'forbidden' && each.at.startsWith('ND-Lot[0]'),
      ),
    )
    assert.ok(!fieldStates(competitionDraft({ procedure: 'open' }), now).some((each) => each.field === 'BT-131(d)-Lot'))
  })
  it('is made for all subtypes of an SDK', withOfficial, () => {
    assert.equal(officialSdk().subtypes.size, 51)
    for (const subtype of officialSdk().subtypes.keys())
      assert.ok([...formFields(formOf(subtype, officialSdk())!)].length > 20, subtype)
  })
  it('is not made for a subtype that does not exist', () => assert.equal(formOf('E9'), undefined))
})
