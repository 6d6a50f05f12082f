import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { invoice } from './billing/index.ts'
import { documentKinds, jsonSchema, loadType, read, refusalText, toJson, validate } from './index.ts'

const bytes = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const customization = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'

async function refusalOf(value: unknown) {
  const result = await validate(bytes(value))
  assert.ok(!result.ok)
  return result.refusal
}

const formOf = (document: unknown, documentType = 'invoice') => ({ documentType, document })

describe('the JSON form of a document', () => {
  it('is judged by the same rules as the XML it stands for', async () => {
    const document = {
      CustomizationID: customization,
      Note: ['Takk & ha det'],
      TaxTotal: [{ TaxAmount: { value: '1' } }],
    }
    const xml = invoice.validate(invoice.write(document as never))
    assert.ok(xml.ok)
    const json = await validate(bytes(toJson(invoice, document)))
    assert.ok(json.ok)
    assert.equal(json.documentType, 'invoice')
    assert.deepEqual(json.findings, xml.findings)
  })

  it('reads as the model it was written from, white space and byte order mark before it or not', async () => {
    const document = { CustomizationID: customization, ID: '1', InvoiceLine: [{ ID: '1' }] }
    for (const text of [JSON.stringify(formOf(document)), `\ufeff\n ${JSON.stringify(formOf(document))}`]) {
      const result = await read(bytes(text))
      assert.ok(result.ok)
      assert.deepEqual(result.document, document)
    }
  })

  it('is refused with a JSON Pointer to what does not fit the tree', async () => {
    const cases: readonly (readonly [unknown, string, string])[] = [
      ['{"documentType":', '', 'not-json'],
      [{ documentType: 7, document: {} }, '/documentType', 'not-text'],
      [formOf([]), '/document', 'not-object'],
      [formOf({}, 'no-such-type'), '/documentType', 'unknown-type'],
      [{ ...formOf({}), 'a/b': 1 }, '/a~1b', 'unknown-name'],
      [formOf({ Strange: '1' }), '/document/Strange', 'unknown-name'],
      ['{"documentType":"invoice","document":{"__proto__":{}}}', '/document/__proto__', 'unknown-name'],
      [formOf({ constructor: '1' }), '/document/constructor', 'unknown-name'],
      [formOf({ ID: 5 }), '/document/ID', 'not-text'],
      [formOf({ Note: 'one' }), '/document/Note', 'not-list'],
      [formOf({ InvoiceLine: [{ ID: '1' }, { Item: null }] }), '/document/InvoiceLine/1/Item', 'not-object'],
      [
        formOf({ TaxTotal: [{ TaxAmount: { currencyID: 'NOK' } }] }),
        '/document/TaxTotal/0/TaxAmount/value',
        'not-text',
      ],
      [
        formOf({ TaxTotal: [{ TaxAmount: { value: '1', unit: 'x' } }] }),
        '/document/TaxTotal/0/TaxAmount/unit',
        'unknown-name',
      ],
    ]
    for (const [value, pointer, fault] of cases) {
      const refusal = await refusalOf(value)
      assert.deepEqual(refusal, { code: 'json', pointer, fault })
      for (const language of ['nb', 'nn', 'en'] as const) assert.ok(refusalText(refusal, language).length > 10)
    }
  })

  it('never breaks out of the XML that it stands for', async () => {
    const result = await validate(bytes(formOf({ ID: '</cbc:ID><evil/>', CustomizationID: customization })))
    assert.ok(result.ok)
    assert.ok(result.findings.every(({ kind }) => kind !== 'unexpected'))
  })

  it('is refused when it nests without end', async () => {
    const deep = `{"documentType":"order","document":${'{"Sub":'.repeat(100_000)}1${'}'.repeat(100_000)}}`
    assert.equal((await refusalOf(deep)).code, 'json')
  })

  it('has a JSON Schema for every type, whose references all lead somewhere', async () => {
    for (const { family, id } of documentKinds) {
      const type = await loadType(family, id)
      if (type === undefined) continue
      const schema = JSON.stringify(jsonSchema(type, 'nb'))
      const defined = new Set(Object.keys((JSON.parse(schema) as { $defs: object }).$defs))
      for (const [, name] of schema.matchAll(/"#\/\$defs\/([^"]+)"/g)) assert.ok(defined.has(name!), `${id}: ${name}`)
    }
  })

  it('says in its schema what is required, what may repeat, and which codes there are on a day', () => {
    const schema = jsonSchema(invoice, 'en', '2026-11-24') as {
      properties: { documentType: { const: string } }
      $defs: {
        Invoice: { required: string[]; properties: Record<string, { type?: string; title?: string; enum?: string[] }> }
      }
    }
    assert.equal(schema.properties.documentType.const, 'invoice')
    const { required, properties } = schema.$defs.Invoice
    assert.ok(required.includes('InvoiceLine'))
    assert.equal(properties['InvoiceLine']?.type, 'array')
    assert.equal(properties['ID']?.title, 'Invoice number (BT-1)')
    assert.ok(properties['DocumentCurrencyCode']?.enum?.includes('NOK'))
  })
})
