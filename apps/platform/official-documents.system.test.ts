// One procurement that begins from the official example of a notice and is invoiced with the official example of an EHF invoice,
// adapted to its parties; official examples that the rules refuse are refused here with the same rules.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { invoice, type Invoice } from '@heldigital/formats/billing'
import { readConfiguration } from './configuration.ts'
import type { Cast } from './demonstration/directory.ts'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { amina, ingrid, municipality, nina, nordlys, type DemonstrationPerson } from './demonstration/people.ts'
import { castOf } from './demonstration/stage.ts'
import { trade } from './demonstration/trade.ts'
import type { StreamId } from './kernel/events/event.ts'
import type { Done } from './kernel/events/execute.ts'
import { isRefusal, type Refusal } from './kernel/refusal.ts'
import { silent } from './kernel/store/log.ts'
import { temporaryStore, type TemporaryStore } from './kernel/store/temporary.ts'
import { billing } from './modules/billing/index.ts'
import { noticeDrafts } from './modules/notices/index.ts'
import { orders } from './modules/ordering/index.ts'
import type { Product } from './product.ts'
import { openFor } from './server.ts'
import { Readable } from 'node:stream'

const conformance = resolve(import.meta.dirname, '../../../shared/conformance')
const examples = join(conformance, 'postaward/peppol-bis-billing-3/invoice/examples')
const noExamples = existsSync(examples)
  ? false
  : 'the official examples are not beside the project: ../shared/conformance'

let temporary: TemporaryStore
let product: Product
let cast: Cast
let folder: string
let stream: StreamId

describe('a procurement on official examples', { skip: noExamples }, () => {
  before(async () => {
    temporary = await temporaryStore()
    folder = mkdtempSync(join(tmpdir(), 'heldigital-official-'))
    product = await openFor(readConfiguration({ HELDIGITAL_DATA: folder, HELDIGITAL_LOG: 'false' }), {
      log: silent,
      store: temporary.store,
    })
    cast = await castOf(product)
    stream = await runFlow(
      product,
      cast,
      {
        subject: cleaning,
        until: 'ordered',
        days: 21,
        key: 'official-examples',
        notice: readFileSync(join(conformance, 'notices/nor/VALID-national-e3-minimum.xml'), 'utf8'),
      },
      trade,
    )
  })
  after(async () => {
    await product?.close()
    await temporary?.stop()
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
  })

  it('publishes the notice that was imported as a draft, with what the case officer said since', async () => {
    const { drafts } = product.services.stateOf(await load(), noticeDrafts)
    assert.deepEqual(
      drafts.map(({ subtype, published }) => [subtype, published]),
      [
        ['E3', 1],
        ['E4', 1],
      ],
    )
    const { rows } = await product.store.pool.query<{ title: string; kind: string }>(
      'select title, kind from notice where stream = $1 order by number',
      [stream],
    )
    assert.deepEqual(
      rows.map(({ title, kind }) => [title, kind]),
      [
        [cleaning.title, 'competition'],
        [cleaning.title, 'result'],
      ],
    )
  })

  it('refuses the official examples that the official rules refuse, with those rules and in plain words', async () => {
    const file = 'legacy-3.13.0-base-example-IT.xml'
    const outcome = await give('billing.receive-invoice', nina, {
      file: await uploaded(nina, file, readFileSync(join(examples, file))),
    })
    const refused = outcome.events.find(({ type }) => type === 'billing.invoice-refused')
    assert.ok(refused !== undefined)
    const { reasons } = refused.data as { reasons: { rule: string; text: { nb: string } }[] }
    assert.deepEqual([...new Set(reasons.map(({ rule }) => rule))].sort(), ['BR-CL-25', 'PEPPOL-EN16931-CL008'])
    for (const { text } of reasons) assert.ok(text.nb.length > 10)
  })

  it('matches the official EHF invoice adapted to order and parties, and a second person approves it', async () => {
    const [order] = product.services.stateOf(await load(), orders).orders
    assert.ok(order !== undefined)
    await give('ordering.receive', ingrid, { order: order.order })
    const read = invoice.read(readFileSync(join(examples, 'ehf-3-faktura-1.xml')))
    assert.ok(read.ok)
    const adapted = invoice.write(adaptedTo(read.document as Invoice, order))
    const received = await give('billing.receive-invoice', nina, { file: await uploaded(nina, 'ehf.xml', adapted) })
    assert.deepEqual(
      received.events.map(({ type }) => type),
      ['billing.invoice-received', 'billing.invoice-matched'],
      JSON.stringify(received.events.map(({ data }) => data)),
    )
    const [found] = product.services.stateOf(await load(), billing).invoices.slice(-1)
    assert.ok(found !== undefined)
    const again = await attempt('billing.receive-invoice', nina, { file: await uploaded(nina, 'ehf.xml', adapted) })
    assert.ok(isRefusal(again) && again.code === 'billing.duplicate')
    const approved = await give('billing.approve-invoice', amina, { invoice: found.invoice })
    assert.equal(approved.events.at(-1)?.type, 'billing.invoice-approved')
  })

  async function load() {
    const loaded = await product.services.load(stream)
    assert.ok(loaded !== undefined)
    return loaded
  }

  function attempt(name: string, who: DemonstrationPerson, input: object): Promise<Done | Refusal> {
    return product.services.execute({ name, input, actor: cast.actor(who), stream })
  }

  async function give(name: string, who: DemonstrationPerson, input: object): Promise<Done> {
    const outcome = await attempt(name, who, input)
    assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
    return outcome
  }

  async function uploaded(who: DemonstrationPerson, name: string, bytes: Uint8Array) {
    const kept = await product.services.files.put(Readable.from([bytes]), { limit: bytes.length })
    assert.ok(!isRefusal(kept))
    await product.services.uploaded(who.organisation.id, { ...kept, mediaType: 'application/xml' })
    return { ...kept, name, mediaType: 'application/xml' }
  }
})

interface Ordered {
  readonly order: string
  readonly number: string
  readonly reference: string
  readonly lines: readonly {
    readonly id: string
    readonly item: string
    readonly name: string
    readonly quantity: string
    readonly unit: string
    readonly price: string
  }[]
}

/** The example with this case's parties, order and lines; what else it says (notes, references, delivery, payment) is kept. */
function adaptedTo(example: Invoice, order: Ordered): Invoice {
  const nok = (value: string) => ({ value, currencyID: 'NOK' })
  const amounts: Readonly<Record<string, string>> = { R1: '38333.33', R2: '38750.00', V1: '3375.00' }
  const vat = { ID: 'S', Percent: '25', TaxScheme: { ID: 'VAT' } }
  const {
    AllowanceCharge: _allowances,
    PaymentTerms: _terms,
    TaxRepresentativeParty: _representative,
    PayeeParty: _payee,
    ...kept
  } = example
  const number = (id: string): string => id.replace('0192:', '')
  const { Party: seller } = example.AccountingSupplierParty
  const { Party: buyer } = example.AccountingCustomerParty
  return {
    ...kept,
    ID: 'TOSL108',
    OrderReference: { ID: order.number },
    ContractDocumentReference: { ID: order.reference },
    AccountingSupplierParty: {
      Party: {
        ...seller,
        EndpointID: { value: number(nordlys.id), schemeID: '0192' },
        PartyIdentification: [],
        PartyTaxScheme: [
          { CompanyID: `NO${number(nordlys.id)}MVA`, TaxScheme: { ID: 'VAT' } },
          { CompanyID: 'Foretaksregisteret', TaxScheme: { ID: 'TAX' } },
        ],
        PartyLegalEntity: {
          RegistrationName: nordlys.name,
          CompanyID: { value: number(nordlys.id), schemeID: '0192' },
        },
      },
    },
    AccountingCustomerParty: {
      Party: {
        ...buyer,
        EndpointID: { value: number(municipality.id), schemeID: '0192' },
        PartyLegalEntity: {
          RegistrationName: municipality.name,
          CompanyID: { value: number(municipality.id), schemeID: '0192' },
        },
      },
    },
    // The example's payment reference has no valid check digit, which the matching would show.
    PaymentMeans: (example.PaymentMeans ?? []).map((means) => ({ ...means, PaymentID: '602243' })),
    TaxTotal: [
      {
        TaxAmount: nok('20114.58'),
        TaxSubtotal: [{ TaxableAmount: nok('80458.33'), TaxAmount: nok('20114.58'), TaxCategory: vat }],
      },
    ],
    LegalMonetaryTotal: {
      LineExtensionAmount: nok('80458.33'),
      TaxExclusiveAmount: nok('80458.33'),
      TaxInclusiveAmount: nok('100572.91'),
      PayableAmount: nok('100572.91'),
    },
    InvoiceLine: order.lines.map((line, index) => ({
      ID: String(index + 1),
      InvoicedQuantity: { value: line.quantity, unitCode: line.unit },
      LineExtensionAmount: nok(amounts[line.item] ?? ''),
      OrderLineReference: { LineID: line.id },
      Item: { Name: line.name, SellersItemIdentification: { ID: line.item }, ClassifiedTaxCategory: vat },
      Price: { PriceAmount: nok(line.price) },
    })),
  }
}
