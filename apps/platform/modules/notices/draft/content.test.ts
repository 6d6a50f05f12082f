import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromXml, newNationalDraft, summary, toXml, validateDraft, type NoticeDraft } from '@heldigital/eforms'
import { instant } from '../../../kernel/clock.ts'
import { contentOf, put, withCase, withContent, type CompetitionContent } from './content.ts'

const now = instant('2026-11-01T12:00:00Z')
const addresses = { documents: 'https://heldigital.example/1', submission: 'https://heldigital.example/1/tender' }
const content: CompetitionContent = {
  title: 'Renhold av skoler',
  description: 'Daglig renhold av to skoler.',
  cpv: '90910000',
  deadline: '2026-12-15T11:00:00.000Z',
  lots: [
    {
      title: 'Skoler',
      description: 'Skoler',
      value: '950000',
      criteria: [{ kind: 'price', name: 'Pris', weight: '100' }],
    },
  ],
}

function drafted(said: CompetitionContent, from?: NoticeDraft): NoticeDraft {
  const fresh = withCase(
    newNationalDraft('E3', {
      noticeId: '0b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c11',
      procedureId: '5b9ae4bd-8b1c-4b8e-9a2d-1d0f1f0b7c12',
      now: Date.parse(now),
    }),
    {
      buyer: { number: '313500012', name: 'Bjørkvik kommune', legalType: 'la', email: 'post@bjorkvik.example' },
      title: 'Renhold',
      description: 'Renhold av skoler',
      nature: 'services',
      part: 'II',
      value: '950000',
    },
  )
  return withContent(from ?? fresh, said, addresses)
}

test('a municipality stands in the notice as the town (BT-5131) with its county (BT-5071), also in each lot, and is read back', () => {
  const draft = drafted({ ...content, municipality: '4601' })
  const read = fromXml(toXml(draft))
  assert.ok(read.ok)
  const written = read.draft
  const said = summary(written)
  for (const place of [...said.places, ...said.lots.flatMap((lot) => lot.places)])
    assert.deepEqual([place.city, place.region], ['Bergen', 'NO0A2'])
  assert.equal(contentOf(written).municipality, '4601')
  assert.deepEqual(
    validateDraft(draft, { now: Date.parse(now) }).findings.filter((finding) =>
      /BT-5(131|071|141)/.test(finding.field ?? ''),
    ),
    [],
  )
})

test('the county follows from the municipality when both are chosen and differ', () => {
  assert.equal(contentOf(drafted({ ...content, region: 'NO081', municipality: '4601' })).region, 'NO0A2')
})

test('a municipality that is taken away again leaves no town behind', () => {
  const again = drafted({ ...content, region: 'NO0A2' }, drafted({ ...content, municipality: '4601' }))
  assert.equal(contentOf(again).municipality, undefined)
  assert.ok(summary(again).places.every((place) => place.city === undefined))
})

test('a town that is no municipality, as an imported notice may name one, is kept by the plain form', () => {
  const draft = drafted(content)
  put(draft.root, [], 'BT-5131-Procedure', [{ value: 'Nesoddtangen' }])
  const again = drafted(content, draft)
  assert.equal(contentOf(again).municipality, undefined)
  assert.ok(summary(again).places.some((place) => place.city === 'Nesoddtangen'))
})
