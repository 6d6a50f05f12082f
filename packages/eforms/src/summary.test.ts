import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { competitionDraft, criterion } from '../test/competition.ts'
import { exampleBytes, largest, manifest, officialSdk, withOfficial } from '../test/official.ts'
import { twoLetterCountry } from './national/country-codes.ts'
import { fromXml } from './notice.ts'
import { ocds } from './ocds.ts'
import { instant, summary } from './summary.ts'
import { forTed } from './ted.ts'

describe('the summary of a notice', () => {
  const facts = summary(
    competitionDraft({ value: '100', lotValue: '100', criteria: criterion('price', '100', 'Pris') }),
  )

  it('says who buys what, where and until when', () => {
    assert.equal(facts.title['NOR'], 'Drift av skrivere')
    assert.equal(facts.buyers[0]?.name['NOR'], 'Lillevik kommune')
    assert.equal(facts.buyers[0]?.legalType, 'la')
    assert.equal(facts.mainCpv, '72230000')
    assert.deepEqual(facts.regions, ['NO081'])
    assert.deepEqual(facts.value, { amount: '100', currency: 'NOK' })
    assert.equal(facts.deadline, '2026-07-15T10:00:00.000Z')
    assert.equal(facts.documentsUrl, 'https://example.no/dokumenter')
  })
  it('has the lots with their criteria', () => {
    assert.equal(facts.lots.length, 1)
    assert.deepEqual(facts.lots[0]?.criteria, [
      { type: 'price', name: {}, description: { NOR: 'Pris' }, weight: '100', weighting: 'per-exa' },
    ])
  })
  it('ends a day without a time in the zone of its date', () => {
    assert.equal(instant('2026-07-15+02:00', undefined), '2026-07-15T21:59:59.000Z')
    assert.equal(instant('2026-07-15+02:00', '12:00:00+02:00'), '2026-07-15T10:00:00.000Z')
    assert.equal(instant('snart', undefined), undefined)
  })
  it('is made of every official example, and names winners in results', withOfficial, () => {
    let won = 0
    for (const example of manifest().notices) {
      if (example.kind === 'unit' || example.expects !== 'valid' || example.file === largest) continue
      const result = fromXml(exampleBytes(example.file), { sdks: [officialSdk()] })
      assert.ok(result.ok)
      const each = summary(result.draft)
      assert.match(each.noticeId, /^[0-9a-f-]{36}$/)
      if (each.results.some((one) => one.winners.length > 0)) won++
      const release = ocds(each, { prefix: 'ocds-abc123', published: '2026-06-16T07:00:00Z' })
      assert.equal(release['id'], `${each.noticeId}-${each.version}`)
      assert.doesNotMatch(JSON.stringify(release), /null|"undefined"/)
    }
    assert.ok(won >= 5)
  })
})

describe('the OCDS release of a notice', () => {
  const release = ocds(summary(competitionDraft()), {
    prefix: 'ocds-abc123',
    published: '2026-06-16T07:00:00Z',
    url: 'https://example.no/k/1',
  })

  it('is the same for the same notice version', () => {
    assert.equal(release['ocid'], 'ocds-abc123-d8e0c26b-6206-4588-85f5-946afb84a37d')
    assert.equal(release['id'], 'a03fdc6d-9924-4e99-93cf-39b925bb4826-01')
    assert.deepEqual(release['tag'], ['tender'])
  })
  it('has the tender with its lots and items', () => {
    const tender = release['tender'] as {
      lots: { id: string }[]
      items: { relatedLot: string }[]
      tenderPeriod: { endDate: string }
    }
    assert.equal(tender.lots[0]?.id, 'LOT-0000')
    assert.equal(tender.items[0]?.relatedLot, 'LOT-0000')
    assert.equal(tender.tenderPeriod.endDate, '2026-07-15T10:00:00.000Z')
  })
})

describe('the hand-over to TED', () => {
  it('is refused for a national notice', () => assert.deepEqual(forTed(competitionDraft()), { code: 'not-for-ted' }))
  it('is refused without an official EU language', () =>
    assert.deepEqual(forTed({ ...competitionDraft(), profile: 'nor-eu', subtype: '16' }), {
      code: 'no-official-language',
    }))
  it('leaves out what is Norwegian only', () => {
    const draft = {
      ...competitionDraft({
        criteria: criterion('quality-nor-env-criteria', '30', 'Miljø') + criterion('quality-nor-env-none', '0', ''),
      }),
      profile: 'nor-eu' as const,
      subtype: '16',
    }
    draft.root.values['BT-702(b)-notice'] = [{ value: 'ENG' }]
    draft.root.nodes['ND-ProcedureProcurementScope']![0]!.values['BT-21-Procedure']!.push({
      value: 'Printers',
      languageID: 'ENG',
    })
    const sent = forTed(draft)
    assert.ok(!('code' in sent))
    assert.deepEqual(sent.root.values['BT-702(a)-notice'], [{ value: 'ENG' }])
    assert.equal(sent.root.values['BT-702(b)-notice'], undefined)
    assert.deepEqual(sent.root.values['OPT-002-notice'], [{ value: 'eforms-sdk-1.14' }])
    const text = JSON.stringify(sent)
    assert.doesNotMatch(text, /"NOR","|languageID":"NOR"|quality-nor/)
    assert.match(text, /Printers/)
  })
})

describe('a country in OCDS', () => {
  it('has the two letters of ISO 3166-1', () => {
    const pairs =
      'NOR NO,DEU DE,FRA FR,GBR GB,SWE SE,DNK DK,RUS RU,MMR MM,YEM YE,SRB RS,BEN BJ,BFA BF,VNM VN,CZE CZ,TLS TL'
    for (const pair of pairs.split(',')) {
      const [three = '', two] = pair.split(' ')
      assert.equal(twoLetterCountry(three), two)
    }
  })
})
