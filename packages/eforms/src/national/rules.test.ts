import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { competition, criterion, now, partOne, strategic, type Bends } from '../../test/competition.ts'
import { validateNotice } from '../validate.ts'

function failed(bends: Bends): string[] {
  const { findings } = validateNotice(competition(bends), { now })
  return [
    ...new Set(
      findings.filter((each) => each.severity === 'ERROR').map((each) => each.rule.replace('EFORMS-NOR-NATIONAL-', '')),
    ),
  ].sort()
}

const partTwo = partOne.replace('Del 1<', 'Del 1 og 2<')
const price = criterion('price', '70', 'Pris')
const exempt =
  '<cbc:ID>LocalLegalBasis</cbc:ID><cbc:DocumentDescription languageID="NOR">NOR — Unntatt fra lov om offentlige anskaffelser</cbc:DocumentDescription>'

describe('a national notice', () => {
  it('breaks no rule when it is complete', () => assert.deepEqual(failed({}), []))

  it('needs Norwegian among its languages (LG-R001B)', () =>
    assert.ok(failed({ language: 'ENG' }).includes('LG-R001B')))
  it('is written in Norwegian or an EU language (LG-R002A)', () =>
    assert.ok(failed({ language: 'RUS' }).includes('LG-R002A')))
  it('may be in bokmål or nynorsk', () => {
    for (const language of ['NOB', 'NNO']) assert.ok(!failed({ language }).some((rule) => rule.startsWith('LG-')))
  })
  it('names its profile (CI-R001A)', () =>
    assert.deepEqual(
      failed({ customization: 'eforms-sdk-1.14.2#extended#urn:fdc:anskaffelser.no:2026:eforms:national-e' }),
      ['CI-R001A'],
    ))

  it('is dispatched from two days back to one day ahead (DV-R001B)', () => {
    for (const issued of ['2026-06-13+02:00', '2026-06-14+02:00', '2026-06-15+02:00', '2026-06-16+02:00'])
      assert.deepEqual(failed({ issued }), [], issued)
    for (const issued of ['2026-06-12+02:00', '2026-06-17+02:00'])
      assert.deepEqual(failed({ issued }), ['DV-R001B'], issued)
  })

  it('refers to one of the three regulations (LB-R010A, LB-R011B)', () =>
    assert.deepEqual(failed({ basis: partOne.replace('/974', '/973') }), ['LB-R010A', 'LB-R011B']))
  it('has the text that belongs to the regulation (LB-R012B)', () =>
    assert.deepEqual(failed({ basis: partOne.replace('NOR — Anskaffelsesforskriften Del 1', 'Forskriften') }), [
      'LB-R012B',
    ]))
  it('does not mix the texts of two regulations (LB-R011C, LB-R012B)', () =>
    assert.deepEqual(failed({ basis: partOne.replace('Anskaffelsesforskriften', 'Forsyningsforskriften') }), [
      'LB-R011C',
      'LB-R012B',
    ]))
  it('states the exemption in the fixed words (LB-R005B)', () =>
    assert.ok(failed({ basis: exempt.replace('Unntatt', 'Fritatt') }).includes('LB-R005B')))
  it('has a legal basis (LB-R001A)', () => assert.ok(failed({ basis: '<cbc:ID>Annet</cbc:ID>' }).includes('LB-R001A')))

  it('says what kind of buyer it is (LT-R001B)', () => assert.ok(failed({ party: '' }).includes('LT-R001B')))
  it('says so in enough detail to choose a threshold (LT-R002B)', () => {
    const party = (code: string): string =>
      `<cac:ContractingPartyType><cbc:PartyTypeCode listName="buyer-legal-type">${code}</cbc:PartyTypeCode></cac:ContractingPartyType>`
    assert.deepEqual(failed({ party: party('body-pl') }), ['LT-R002B'])
    assert.deepEqual(failed({ party: party('body-pl-la') }), [])
    assert.deepEqual(failed({ party: party('body-pl'), basis: exempt }), [])
  })

  it('counts in kroner with at most two decimals (CR-R003B, DT-R001D)', () => {
    assert.deepEqual(failed({ value: '100.00', lotValue: '100.00' }), [])
    assert.deepEqual(failed({ value: '100', lotValue: '100.000' }), ['DT-R001D'])
    assert.deepEqual(failed({ value: '1e2', lotValue: '100' }).includes('DT-R001B'), true)
  })
  it('is worth the sum of its lots (VA-R001C)', () => {
    assert.deepEqual(failed({ value: '100', lotValue: '99.99' }), ['VA-R001C'])
    assert.deepEqual(failed({ lotValue: '100' }), ['VA-R001C'])
    assert.deepEqual(failed({ value: '9007199254740993.01', lotValue: '9007199254740993.01' }), [])
    assert.deepEqual(failed({ value: '9007199254740993', lotValue: '9007199254740992' }), ['VA-R001C'])
  })

  it('does not say "none" beside a strategic consideration (SP-R001)', () =>
    assert.deepEqual(
      failed({
        strategic: strategic('strategic-procurement', 'none') + strategic('strategic-procurement', 'soc-obj'),
      }).includes('SP-R001'),
      true,
    ))
  it('says each strategic consideration once (SP-R002)', () =>
    assert.ok(
      failed({
        strategic: strategic('strategic-procurement', 'soc-obj') + strategic('strategic-procurement', 'soc-obj'),
      }).includes('SP-R002'),
    ))
  it('does not say a detailed consideration without the general one (SP-R003A-C)', () => {
    for (const [list, code, rule] of [
      ['environmental-impact', 'circ-econ', 'SP-R003A'],
      ['social-objective', 'opp', 'SP-R003B'],
      ['innovative-acquisition', 'proc-innov', 'SP-R003C'],
    ] as const)
      assert.ok(failed({ strategic: strategic(list, code) }).includes(rule), rule)
  })

  it('weights the environment at least 30 per cent when it has several criteria (EC-R001C, EC-R001D; FOA § 7-9)', () => {
    const impact = strategic('strategic-procurement', 'env-imp')
    const criteria = (type: string, weight: string, description = 'Miljø', weighting?: string): string =>
      price + criterion(type, weight, description, weighting)
    const rules = (text: string): string[] =>
      failed({ criteria: text, strategic: impact, basis: partTwo }).filter((rule) => rule.startsWith('EC-'))
    assert.deepEqual(rules(criteria('quality', '30')), ['EC-R001C', 'EC-R001D'])
    assert.deepEqual(rules(criteria('quality-nor-env-criteria', '30')), [])
    assert.deepEqual(rules(criteria('quality-nor-env-criteria', '29')), ['EC-R001D'])
    assert.deepEqual(rules(criteria('quality-nor-env-spec', '0')), [])
    assert.deepEqual(rules(criteria('quality-nor-env-exempt-insignificant', '0')), [])
    assert.deepEqual(rules(criteria('quality-nor-env-spec', '10')), ['EC-R001D'])
  })
  it('counts environment criteria as a strategic consideration (SP-R004)', () =>
    assert.ok(failed({ criteria: price + criterion('quality-nor-env-criteria', '30', 'Miljø') }).includes('SP-R004')))
  it('asks nothing about the environment of one criterion, or of an exempt procurement', () => {
    assert.deepEqual(failed({ criteria: criterion('price', '100', 'Pris') }), [])
    assert.deepEqual(failed({ criteria: price + criterion('quality', '30', 'Kvalitet'), basis: exempt }), [])
  })

  it('does not buy health services under parts 1 and 2 (TH-R008I)', () => {
    assert.deepEqual(failed({ basis: partTwo, cpv: '85121200' }), [])
    assert.deepEqual(failed({ basis: partTwo, cpv: '85320000' }), ['TH-R008I'])
    assert.deepEqual(failed({ cpv: '85320000' }), [])
  })

  it('gets every finding with a place, a text and a cure in three languages', () => {
    const { findings } = validateNotice(
      competition({ language: 'RUS', party: '', value: '1', basis: '<cbc:ID>x</cbc:ID>', cpv: '1' }),
      { now },
    )
    assert.ok(findings.length > 5)
    for (const each of findings)
      for (const language of ['nb', 'nn', 'en'] as const) {
        assert.notEqual(each.text[language].trim(), '', each.rule)
        assert.notEqual(each.cure[language].trim(), '', each.rule)
        assert.doesNotMatch(each.text[language] + each.cure[language], /\{\w+\}|undefined/)
        assert.match(each.xpath, /^\/\*/)
      }
  })
})
