// Envelopes as Peppol has them: the published samples, good and bad, and what is made and read again.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { detect, findingText, validate } from '../index.ts'
import { parseXml } from '../xml/index.ts'
import {
  asicEnvelope,
  businessEnvelope,
  documentTypeParts,
  envelopeHeader,
  envelopeOf,
  envelopeTypes,
  isParticipantId,
  routeOf,
  sameParticipant,
} from './index.ts'

const conformance = join(import.meta.dirname, '../../../../../shared/conformance')
const folder = join(conformance, 'peppol/sbdh')
const skip = existsSync(folder) ? false : 'the official material is not at ../shared'

const fatalIn = async (path: string): Promise<readonly string[]> => {
  const bytes = readFileSync(path)
  const detection = detect(bytes)
  assert.ok(detection.ok)
  // The envelope alone: some samples hold no more than the root of a document.
  const result = await validate(bytes, { as: detection.kind.id })
  if (!result.ok) return [result.refusal.code]
  assert.equal(
    result.valid,
    result.findings.every(({ severity }) => severity !== 'fatal'),
  )
  return result.findings.filter(({ severity }) => severity === 'fatal').map(({ rule }) => rule)
}

describe('envelopes that other software made', { skip }, () => {
  const good = skip === false ? readdirSync(join(folder, 'good')) : []
  for (const file of good)
    it(`${file} is right`, async () => {
      assert.deepEqual(await fatalIn(join(folder, 'good', file)), [])
    })

  it('the headers of EHF Payment and of eSubmission 2016 are right', async () => {
    for (const file of ['peppol/payment/sbdh.xml', 'preaward/esubmission/sbdh/examples/sbdh-peppol-sample-v1.3.xml'])
      assert.deepEqual(await fatalIn(join(conformance, file)), [], file)
    const asic = join(conformance, 'preaward/esubmission/sbd-with-asic/examples/sample-sbd.xml')
    assert.deepEqual(await fatalIn(asic), [])
  })

  // What each wrong envelope was made to show.
  const bad: Readonly<Record<string, string>> = {
    'invalid-business-message.xml': 'SBDH-20',
    'invalid-creation-date-and-time.xml': 'SBDH-09',
    'invalid-document-type-identifier.xml': 'SBDH-04',
    'invalid-instance-identifier.xml': 'SBDH-08',
    'invalid-receiver-authority.xml': 'structure:fixed',
    'invalid-sender-value.xml': 'SBDH-01',
    'invalid-standard.xml': 'SBDH-21',
    'invalid-type.xml': 'SBDH-22',
    'mls-to-invalid-value.xml': 'SBDH-17',
    'mls-to-no-value.xml': 'structure:missing',
    'mls-type-empty.xml': 'SBDH-19',
    'no-business-message.xml': 'SBDH-20',
    'no-document-type-identifier.xml': 'SBDH-04',
    'no-sbdh.xml': 'structure:missing',
    'no-process-identifier.xml': 'SBDH-05',
    'too-few-receivers.xml': 'structure:missing',
    'too-few-scopes.xml': 'SBDH-06',
    'too-many-senders.xml': 'structure:repeated',
  }
  for (const file of skip === false ? readdirSync(join(folder, 'bad')) : [])
    it(`${file} is refused`, async () => {
      const rules = await fatalIn(join(folder, 'bad', file))
      assert.ok(rules.includes(bad[file] ?? ''), `${file}: ${rules.join(', ')}`)
    })

  it('is read, written and read again as the same envelope with the same document in it', () => {
    const files = [
      ...good.map((file) => join(folder, 'good', file)),
      join(conformance, 'preaward/esubmission/sbd-with-asic/examples/sample-sbd.xml'),
    ]
    for (const file of files) {
      const detection = detect(readFileSync(file))
      assert.ok(detection.ok)
      const type = envelopeTypes.find(({ id }) => id === detection.kind.id)!
      const first = type.readElement(detection.root)
      const second = type.read(type.write(first.document))
      assert.ok(second.ok && second.valid, file)
      assert.deepEqual(routeOf(headerIn(second.document)), routeOf(headerIn(first.document)), file)
      assert.deepEqual(second.document, first.document, file)
    }
  })
})

const headerIn = (document: unknown) => {
  const holder = document as { StandardBusinessDocumentHeader?: never }
  return holder.StandardBusinessDocumentHeader ?? (document as never)
}

const route = {
  sender: '0192:974760673',
  receiver: '0192:991825827',
  documentType: {
    scheme: 'busdox-docid-qns',
    value: 'urn:example:order::Order##urn:example:customization::2.1',
  },
  process: { scheme: 'cenbii-procid-ubl', value: 'urn:example:process' },
  country: 'NO',
  instance: '4f6f2f4e-7bb0-4b0c-9a53-0f1b5f2d3c11',
  createdAt: '2027-04-20T08:00:00Z',
  version: '2.1',
  statusTo: '0242:000723',
  statusType: 'ALWAYS_SEND',
} as const

function made(changes: Partial<typeof route> | { sender: string } = {}) {
  const read = parseXml(new TextEncoder().encode('<o:Order xmlns:o="urn:example:order"><o:ID a="1">7</o:ID></o:Order>'))
  assert.ok(read.ok)
  return businessEnvelope.write(envelopeOf({ ...route, ...changes }, read.document.root))
}

describe('an envelope of Peppol', () => {
  it('that is made here is right, and says what it was made of', () => {
    const read = businessEnvelope.read(made())
    assert.ok(read.ok)
    assert.deepEqual(
      read.findings.map((finding) => findingText(finding, 'en')),
      [],
    )
    assert.deepEqual(routeOf(read.document.StandardBusinessDocumentHeader), {
      ...route,
      standard: 'urn:example:order',
      type: 'Order',
    })
    const payload = parseXml(made())
    assert.ok(payload.ok)
    const order = payload.document.root.child('Order', 'urn:example:order')
    assert.equal(order?.child('ID')?.text, '7')
    assert.equal(order?.child('ID')?.attribute('a'), '1')
  })

  it('names Norwegian participants by an organisation number with a right check digit', () => {
    const result = businessEnvelope.validate(made({ sender: '0192:974760674' }))
    assert.ok(result.ok && !result.valid)
    assert.deepEqual(
      result.findings.map(({ rule, official }) => [rule, official]),
      [['SBDH-02', false]],
    )
  })

  it('has a time zone, and needs one only inside Peppol', () => {
    const result = businessEnvelope.validate(made({ createdAt: '2027-04-20T08:00:00' } as never))
    assert.ok(result.ok && !result.valid)
    assert.deepEqual(
      result.findings.map(({ rule }) => rule),
      ['SBDH-10'],
    )
  })

  it('holds one document, no envelope', () => {
    const text = new TextDecoder().decode(made())
    const doubled = text.replace(/(<o:Order[\s\S]*<\/o:Order>)/, '$1$1')
    const result = businessEnvelope.validate(new TextEncoder().encode(doubled))
    assert.ok(result.ok && !result.valid)
    assert.deepEqual(
      result.findings.map(({ rule }) => rule),
      ['structure:repeated'],
    )
    const nested = text.replace(/<o:Order[\s\S]*<\/o:Order>/, '<StandardBusinessDocument/>')
    const inner = businessEnvelope.validate(new TextEncoder().encode(nested))
    assert.ok(inner.ok && !inner.valid)
    assert.deepEqual(inner.findings.map(({ rule }) => rule).toSorted(), ['SBDH-20', 'structure:unexpected'])
  })

  it('carries what is no XML as base64 with its media type', () => {
    const text = new TextDecoder().decode(made())
    const binary = text.replace(
      /<o:Order[\s\S]*<\/o:Order>/,
      '<BinaryContent xmlns="http://peppol.eu/xsd/ticc/envelope/1.0" mimeType="application/vnd.etsi.asic-e+zip">UEsDBA==</BinaryContent>',
    )
    const result = businessEnvelope.read(new TextEncoder().encode(binary))
    assert.ok(result.ok && result.valid)
    assert.equal(result.document['p:BinaryContent']?.value, 'UEsDBA==')
    const bare = businessEnvelope.validate(new TextEncoder().encode(binary.replace(/ mimeType="[^"]*"/, '')))
    assert.ok(bare.ok && !bare.valid)
  })
})

describe('identifiers of Peppol', () => {
  it('of participants are compared without regard to case', () => {
    assert.ok(sameParticipant('9915:LeckMA', '9915:leckma'))
    assert.ok(!sameParticipant('9915:a', '9914:a'))
    assert.ok(isParticipantId('0242:000001-TEST.x~1'))
    for (const bad of ['192:1', '0192:', '0192:a b', `0192:${'x'.repeat(131)}`]) assert.ok(!isParticipantId(bad), bad)
  })

  it('of document types have four parts', () => {
    fc.assert(
      fc.property(
        fc.tuple(...Array.from({ length: 4 }, () => fc.stringMatching(/^[a-z0-9.-]{1,20}$/))),
        ([namespace, root, customization, version]) => {
          assert.deepEqual(documentTypeParts(`urn:${namespace}::${root}##urn:${customization}#x::${version}`), {
            namespace: `urn:${namespace}`,
            root,
            customization: `urn:${customization}#x`,
            version,
          })
        },
      ),
    )
    for (const bad of ['', 'a', 'a::b', 'a::b##c', '::b##c::1', 'a::b##::1', 'a::b##c::'])
      assert.equal(documentTypeParts(bad), undefined, bad)
  })
})

it('no header makes the reading of its route throw', () => {
  for (const type of [businessEnvelope, envelopeHeader, asicEnvelope])
    for (const text of ['<a/>', `<${type.definition.root} xmlns="${type.definition.namespace}"/>`]) {
      const read = type.read(new TextEncoder().encode(text))
      assert.ok(read.ok && !read.valid)
      assert.equal(routeOf(headerIn(read.document)), undefined)
    }
})

it('a document in an envelope is judged with it, at its place in the whole', async () => {
  const text = new TextDecoder().decode(made())
  const invoice = 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'
  const customization = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'
  const filled = text
    .replaceAll('urn:example:order::Order', `${invoice}::Invoice`)
    .replace('<Standard>urn:example:order<', `<Standard>${invoice}<`)
    .replace('<Type>Order<', '<Type>Invoice<')
    .replace(
      /<o:Order[\s\S]*<\/o:Order>/,
      `<Invoice xmlns="${invoice}" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><cbc:CustomizationID>${customization}</cbc:CustomizationID></Invoice>`,
    )
  const bytes = new TextEncoder().encode(filled)
  const alone = await validate(bytes, { as: 'business-envelope' })
  assert.ok(alone.ok && alone.valid, JSON.stringify(alone))
  const whole = await validate(bytes, { date: '2026-11-24' })
  assert.ok(whole.ok && !whole.valid)
  assert.equal(whole.content, 'invoice')
  const missing = whole.findings.find(({ rule }) => rule === 'BR-02')
  assert.equal(missing?.xpath, '/StandardBusinessDocument/Invoice')
})
