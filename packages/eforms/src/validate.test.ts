import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { competition, now } from '../test/competition.ts'
import { exampleBytes, officialSdk, withOfficial } from '../test/official.ts'
import { isOrganisationNumber } from './checks/context.ts'
import { matcher } from './checks/pattern.ts'
import { chooseModel } from './choose-model.ts'
import type { NoticeModel } from './model.ts'
import { nationalModel } from './national/profile.ts'
import { loadSdk } from './sdk/load.ts'
import { validateNotice } from './validate.ts'

const company = (number: string): string =>
  `<cac:PartyLegalEntity><cbc:CompanyID>${number}</cbc:CompanyID></cac:PartyLegalEntity>`

describe('the model a notice is checked with', () => {
  const version = (text: string): NoticeModel => ({ ...nationalModel(), source: 'sdk', version: text })
  const header = { customization: 'eforms-sdk-1.13', profile: 'eu' as const, sdk: '1.13', subtype: 'E3' }

  it('is that of its own version, latest patch', () => {
    const choice = chooseModel(header, ['1.12.0', '1.13.1', '1.13.2', '1.14.2'].map(version))
    assert.ok(!('code' in choice))
    assert.equal(choice.model.version, '1.13.2')
  })
  it('is not that of another version that begins alike', () =>
    assert.deepEqual(chooseModel({ ...header, sdk: '1.1' }, [version('1.13.2')]), {
      code: 'no-model-for-version',
      detail: '1.1',
    }))
  it('is the national one for national notices, without any SDK', () => {
    const choice = chooseModel({ ...header, profile: 'national-e' })
    assert.ok(!('code' in choice) && choice.model.source === 'national')
  })
  it('gives no verdict when it is not at hand', () => {
    const { verdict, findings } = validateNotice(competition({ customization: 'eforms-sdk-9.9' }), { now })
    assert.equal(verdict, 'not-checked')
    assert.equal(findings[0]?.rule, 'no-model-for-version')
  })
  it('gives the same verdict on a national notice as the official SDK does', withOfficial, () => {
    for (const file of ['eu/E2_minimal.xml', 'eu/E3_minimal.xml', 'eu/E4_minimal.xml']) {
      const plain = exampleBytes(file)
      assert.equal(validateNotice(plain, { now, sdks: [officialSdk()], clock: false }).verdict, 'valid', file)
    }
  })
})

describe('a faulty SDK folder', () => {
  it('is refused with the file that is missing', () =>
    assert.deepEqual(loadSdk({ read: () => undefined }), {
      code: 'sdk-file-missing',
      path: 'fields/fields.json',
      detail: '',
    }))
  it('is refused with the file that is not JSON', () => {
    const loaded = loadSdk({ read: () => '{' })
    assert.ok('code' in loaded && loaded.code === 'sdk-file-unreadable')
  })
  it('is refused when it is of another generation', () => {
    const loaded = loadSdk({ read: () => '{"sdkVersion":"eforms-sdk-2.0.0"}' })
    assert.ok('code' in loaded && loaded.code === 'sdk-version-not-supported')
  })
})

describe('an organisation number', () => {
  it('has nine digits, the last of them a check digit', () => {
    for (const number of ['991825827', '974760673', '986252932']) assert.ok(isOrganisationNumber(number), number)
    for (const number of ['991825828', '99182582', '9918258277', 'NO991825827', '991 825 827', ''])
      assert.ok(!isOrganisationNumber(number), number)
  })
  it('that is wrong is a warning, never an error', () => {
    const { verdict, findings } = validateNotice(competition({ company: company('123456789') }), { now })
    assert.equal(verdict, 'valid')
    assert.deepEqual(
      findings.map((each) => each.rule),
      ['ORG-NUMBER'],
    )
  })
  it('is looked up when a register is at hand', () => {
    const { findings } = validateNotice(competition({ company: company('991825827') }), {
      now,
      organisationExists: () => false,
    })
    assert.deepEqual(
      findings.map((each) => each.rule),
      ['ORG-UNKNOWN'],
    )
  })
})

describe('a field that is mandatory unless a condition forbids it', () => {
  it('is missing when the condition does not hold (BT-131 in an open procedure)', () => {
    const text = new TextDecoder()
      .decode(competition({ procedure: 'open' }))
      .replace(/<cac:TenderSubmissionDeadlinePeriod>.*<\/cac:TenderSubmissionDeadlinePeriod>/, '')
    const rules = validateNotice(
      new TextEncoder().encode(
        text.replace(
          '<cac:TenderingProcess></cac:TenderingProcess>',
          '<cac:TenderingProcess><cbc:SubmissionMethodCode listName="esubmission">required</cbc:SubmissionMethodCode></cac:TenderingProcess>',
        ),
      ),
      { now },
    ).findings
    assert.ok(
      rules.some((each) => each.field === 'BT-131(d)-Lot' && each.layer === 'L2'),
      JSON.stringify(rules.map((each) => each.rule)),
    )
  })
  it('is forbidden when it does (BT-131 in a restricted procedure)', () => {
    const { findings } = validateNotice(competition({ procedure: 'restricted' }), { now })
    assert.ok(findings.some((each) => each.field === 'BT-131(d)-Lot' && each.text.en.includes('not allowed when')))
  })
})

describe('a pattern', () => {
  it('reads \\w as XML Schema does', () => {
    const word = matcher('^[\\w\\-]+$')
    assert.ok(word('æøå-1'))
    assert.ok(!word('a_b'))
    assert.ok(!word('a b'))
  })
  it('of every field of the national profile can be run', () => {
    for (const field of nationalModel().fields.values()) if (field.pattern !== undefined) matcher(field.pattern)('')
  })
  it('of every field of the official SDK can be run', withOfficial, () => {
    for (const field of officialSdk().fields.values()) if (field.pattern !== undefined) matcher(field.pattern)('')
  })
})
