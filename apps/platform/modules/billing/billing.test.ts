import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { foldAll } from '../../kernel/events/fold.ts'
import { sha256 } from '../../kernel/canonical.ts'
import type { Decision } from '../../kernel/events/command.ts'
import type { RecordedEvent } from '../../kernel/events/event.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { amina, buyer, given, happened, ingrid, nina, omar, refusalCode, winner } from '../contracts/test/case.ts'
import { names } from '../contracts/test/concluded.ts'
import type { OrderLine } from '../ordering/index.ts'
import { accepted, ordered, orderIn, received } from '../ordering/test/ordered.ts'
import {
  approveInvoice,
  assignInvoice,
  billing,
  disputeInvoice,
  invoiceDocument,
  readInvoice,
  receiveInvoice,
  receiveUnmatched,
  returnInvoice,
  uninvoiced,
  writeInvoice,
  type BillingState,
} from './invoice/index.ts'
import {
  answeredByBank,
  bookedByBank,
  isAccountNumber,
  makePaymentFile,
  readBankStatus,
  takeBankStatus,
} from './payment/index.ts'

const at = '2027-04-06T09:00:00.000Z'
const today = '2027-04-06'
const account = '86011117947'
const file = (bytes: Uint8Array) => ({
  sha256: sha256(bytes),
  size: bytes.length,
  name: 'faktura.xml',
  mediaType: 'application/xml',
})
const stateOf = (history: readonly RecordedEvent[]): BillingState => foldAll(billing, history)

interface Changes {
  readonly number?: string
  readonly lines?: (lines: readonly OrderLine[]) => readonly OrderLine[]
  readonly account?: string
  readonly kid?: string
  readonly seller?: string
  readonly buyer?: string
}
const invoiceOn = (history: readonly RecordedEvent[], changes: Changes = {}): Uint8Array => {
  const order = orderIn(history)
  return invoiceDocument({
    number: changes.number ?? 'F-1001',
    issued: today,
    due: '2027-05-06',
    account: changes.account ?? account,
    ...(changes.kid === undefined ? {} : { kid: changes.kid }),
    order,
    lines: changes.lines?.(order.lines) ?? order.lines,
    buyer: { id: changes.buyer ?? buyer, name: 'Bjørkvik kommune' },
    seller: { id: changes.seller ?? winner, name: 'Nordlys Renhold AS' },
  })
}
const send = (history: readonly RecordedEvent[], bytes: Uint8Array, who = nina, known: object = {}): Decision =>
  given(receiveInvoice, history, { file: file(bytes) }, who, {
    at,
    facts: {
      document: sha256(bytes),
      read: readInvoice(bytes, today),
      duplicate: false,
      lastAccount: undefined,
      ...known,
    },
  })
const sent = (history: readonly RecordedEvent[], changes: Changes = {}) =>
  happened(history, send(history, invoiceOn(history, changes)), nina, at)
const codes = (history: readonly RecordedEvent[]) =>
  stateOf(history)
    .invoices.at(-1)
    ?.differences.map(({ code }) => code)
const idOf = (history: readonly RecordedEvent[]) => stateOf(history).invoices.at(-1)?.invoice ?? ''
const approve = (history: readonly RecordedEvent[], who = amina, input: object = {}) =>
  given(approveInvoice, history, { invoice: idOf(history), ...input }, who, { at })
const approved = (history = sent(received())) => happened(history, approve(history), amina, at)
const pay = (history: readonly RecordedEvent[], input: object = {}) =>
  given(makePaymentFile, history, { account, ...input }, ingrid, { at, facts: names })
const inPayment = (input?: object) => {
  const history = approved()
  return happened(history, pay(history, input), ingrid, at)
}
const bankSays = (history: readonly RecordedEvent[], bytes: Uint8Array) =>
  given(takeBankStatus, history, { file: file(bytes) }, ingrid, {
    at,
    facts: { document: sha256(bytes), status: readBankStatus(bytes) },
  })
const documentOf = (decision: Decision): Uint8Array => {
  if (isRefusal(decision)) throw new Error(decision.code)
  return decision.documents?.[0] ?? new Uint8Array()
}

describe('an invoice', () => {
  it('written from the order is valid EHF Billing 3.0', () => {
    const read = readInvoice(invoiceOn(received()), today)
    assert.equal(read.ok, true, JSON.stringify(read))
    assert.equal(read.ok && read.warnings, 0)
    assert.equal(read.ok && read.facts.payable, '230912.81')
  })
  it('that agrees with order, receipt and contract has no differences', () => {
    assert.deepEqual(codes(sent(received())), [])
  })
  it('is refused with its reasons when it is no invoice at all', () => {
    for (const text of ['', 'hei', '<a>', '<!DOCTYPE a><a/>', '<Order/>', '<Invoice/>']) {
      const decision = send(received(), new TextEncoder().encode(text))
      const state = stateOf(happened(received(), decision, nina, at))
      assert.equal(state.invoices.length, 0)
      assert.ok((state.refused[0]?.reasons.length ?? 0) > 0, text)
      assert.equal(state.refused[0]?.supplier, winner)
    }
  })
  it('is refused when its sums are wrong, and told which (BR-CO-15)', () => {
    const bytes = new TextEncoder().encode(
      new TextDecoder()
        .decode(invoiceOn(received()))
        .replace('>230912.81</cbc:TaxInclusiveAmount>', '>230912.80</cbc:TaxInclusiveAmount>'),
    )
    const [refused] = stateOf(happened(received(), send(received(), bytes), nina, at)).refused
    assert.ok(
      refused?.reasons.some(
        ({ rule, text }) => rule === 'BR-CO-15' && text.nb !== '' && text.nn !== '' && text.en !== '',
      ),
    )
  })
  it('comes once: the same supplier and number is refused', () => {
    assert.equal(refusalCode(send(received(), invoiceOn(received()), nina, { duplicate: true })), 'billing.duplicate')
  })
  it('comes from its own seller and to its own buyer', () => {
    const history = received()
    assert.equal(
      refusalCode(send(history, invoiceOn(history, { seller: '0192:313500039' }))),
      'billing.not-your-invoice',
    )
    assert.equal(refusalCode(send(history, invoiceOn(history, { buyer: '0192:313500055' }))), 'billing.other-buyer')
    assert.equal(refusalCode(send(history, invoiceOn(history), omar)), 'kernel.not-found')
  })
  it('that names no order of the case goes elsewhere', () => {
    const history = received()
    const bytes = new TextEncoder().encode(
      new TextDecoder().decode(invoiceOn(history)).replaceAll('2026-100001-K1-B1', 'BESTILLING-7'),
    )
    assert.equal(refusalCode(send(history, bytes)), 'billing.no-order')
  })
})

describe('the three-way match', () => {
  const lines =
    (change: (line: OrderLine, index: number) => Partial<OrderLine>) =>
    (all: readonly OrderLine[]): readonly OrderLine[] =>
      all.map((line, index) => ({ ...line, ...change(line, index) }))
  const first = (change: Partial<OrderLine>) => lines((_line, index) => (index === 0 ? change : {}))
  it('tells of an order that was not confirmed, and of goods that did not come', () => {
    assert.deepEqual(codes(sent(ordered())), ['order-not-accepted', 'quantity-received', 'quantity-received'])
    assert.deepEqual(codes(sent(accepted())), ['quantity-received', 'quantity-received'])
  })
  it('tells of a price above the order and the contract', () => {
    const dear = first({ price: '60000.01', amount: '180000.03' })
    assert.deepEqual(codes(sent(received(), { lines: dear })), ['price', 'price-above-contract', 'line-amount'])
  })
  it('tells of more than was ordered, also when it is spread over several invoices', () => {
    const part = first({ quantity: '2', amount: '120000.00' })
    const one = sent(received(), { lines: (all) => part(all).slice(0, 1) })
    assert.deepEqual(codes(one), [])
    const two = sent(one, { number: 'F-1002', lines: (all) => part(all).slice(0, 1) })
    assert.deepEqual(codes(two), ['quantity-ordered', 'quantity-received'])
  })
  it('lets a disputed invoice give its room back', () => {
    const one = sent(received())
    const input = { invoice: idOf(one), reason: 'Det var ikke reint.' }
    const free = happened(one, given(disputeInvoice, one, input, ingrid, { at }), ingrid, at)
    assert.deepEqual(codes(sent(free, { number: 'F-1002' })), [])
  })
  it('tells of another unit and of another rate of VAT', () => {
    assert.deepEqual(codes(sent(received(), { lines: first({ unit: 'HUR' }) })), ['unit'])
    assert.deepEqual(codes(sent(received(), { lines: first({ vat: '15' }) })), ['vat'])
  })
  it('tells of a line that nobody ordered', () => {
    assert.deepEqual(
      codes(sent(received(), { lines: (all) => [...all, { ...all[0]!, id: '9', item: 'X', name: 'Gebyr' }] })),
      ['line-not-ordered'],
    )
  })
  it('tells of an account that is new or cannot be right', () => {
    const history = received()
    const known = happened(history, send(history, invoiceOn(history), nina, { lastAccount: '15030000000' }), nina, at)
    assert.deepEqual(codes(known), ['account-changed'])
    assert.deepEqual(codes(sent(history, { account: '60032345671' })), ['account'])
  })
  it('knows what is left to invoice', () => {
    const order = orderIn(received())
    const left = (history: readonly RecordedEvent[]) =>
      uninvoiced(stateOf(history), order).map(({ quantity }) => quantity.toString())
    assert.deepEqual(left(received()), ['3', '10.5'])
    assert.deepEqual(left(sent(received())), ['0', '0'])
  })
})

describe('an invoice without an order', () => {
  const arrive = (bytes: Uint8Array, who: typeof nina = nina, known: object = {}) =>
    given(receiveUnmatched, [], { file: file(bytes) }, who, {
      at,
      facts: {
        document: sha256(bytes),
        read: readInvoice(bytes, today),
        duplicate: false,
        lastAccount: undefined,
        ...known,
      },
    })
  const inbox = () => happened([], arrive(invoiceOn(received())), nina, at)
  it('waits in the inbox of its buyer', () => {
    const [waiting] = stateOf(inbox()).invoices
    assert.deepEqual([waiting?.stage, waiting?.buyer, waiting?.supplier], ['unmatched', buyer, winner])
  })
  it('is sent by its seller or recorded by its buyer, and by nobody else', () => {
    assert.equal(refusalCode(arrive(invoiceOn(received()), omar)), 'billing.not-your-invoice')
    assert.equal('events' in arrive(invoiceOn(received()), ingrid), true)
    assert.equal(refusalCode(arrive(invoiceOn(received()), nina, { duplicate: true })), 'billing.duplicate')
  })
  it('is assigned to an order of the same two parties, and matched there', () => {
    const history = received()
    const bytes = invoiceOn(history, { number: 'F-9' })
    const facts = { document: sha256(bytes), read: readInvoice(bytes, today), duplicate: false, lastAccount: undefined }
    const input = { invoice: 'i-9', order: orderIn(history).order }
    const assigned = happened(history, given(assignInvoice, history, input, ingrid, { at, facts }), ingrid, at)
    assert.deepEqual([idOf(assigned), stateOf(assigned).invoices[0]?.stage, codes(assigned)], ['i-9', 'received', []])
    const strange = invoiceOn(history, { seller: '0192:313500039' })
    assert.equal(
      refusalCode(
        given(assignInvoice, history, input, ingrid, { at, facts: { ...facts, read: readInvoice(strange, today) } }),
      ),
      'ordering.unknown',
    )
  })
  it('is returned by its buyer, while it waits', () => {
    const give = (who: typeof nina, waits = true) =>
      given(returnInvoice, inbox(), { reason: 'Feil mottaker' }, who, { at, facts: { waits } })
    assert.equal('events' in give(ingrid), true)
    assert.equal(refusalCode(give(nina)), 'billing.unknown')
    assert.equal(refusalCode(give(ingrid, false)), 'billing.not-waiting')
  })
})

describe('an invoice written here', () => {
  const write = (history: readonly RecordedEvent[], input: object = {}, duplicate = false) => {
    const xml = invoiceOn(history)
    const arrival = { document: sha256(xml), read: readInvoice(xml, today), duplicate, lastAccount: undefined }
    const said = { order: orderIn(history).order, number: 'F-1', account, ...input }
    return given(writeInvoice, history, said, nina, { at, facts: { order: orderIn(history), xml, arrival } })
  }
  it('is received and matched like any other', () => {
    const history = received()
    const written = happened(history, write(history), nina, at)
    assert.deepEqual(codes(written), [])
    assert.equal(stateOf(written).invoices[0]?.document, sha256(documentOf(write(history))))
  })
  it('needs an accepted order, an account that can exist, a KID with a check digit, and a number of its own', () => {
    assert.equal(refusalCode(write(ordered())), 'billing.order-not-accepted')
    assert.equal(refusalCode(write(received(), { account: '60032345671' })), 'billing.bad-account')
    assert.equal(refusalCode(write(received(), { kid: '602244' })), 'billing.bad-kid')
    assert.equal(refusalCode(write(received(), {}, true)), 'billing.duplicate')
  })
})

describe('the approval of an invoice', () => {
  it('is given by another person than the one who ordered and received', () => {
    const history = sent(received())
    assert.equal(refusalCode(approve(history, { ...ingrid, roles: ['approver'] })), 'billing.own-approval')
    assert.equal(stateOf(approved(history)).invoices[0]?.stage, 'approved')
  })
  it('is given once', () => {
    assert.equal(refusalCode(approve(approved())), 'billing.not-waiting')
  })
  it('of an invoice with differences says why', () => {
    const history = sent(accepted())
    assert.equal(refusalCode(approve(history)), 'billing.differences-unexplained')
    assert.equal('events' in approve(history, amina, { reason: 'Mottatt i dag.' }), true)
  })
})

describe('the payment', () => {
  it('is of approved invoices only, and of each of them once', () => {
    assert.equal(refusalCode(pay(sent(received()))), 'billing.not-approved')
    assert.equal(refusalCode(pay(inPayment())), 'billing.not-approved')
    assert.equal(refusalCode(pay(inPayment(), { invoices: [idOf(inPayment())] })), 'billing.not-approved')
  })
  it('is on a banking day, not in the past, from an account that can exist', () => {
    assert.equal(refusalCode(pay(approved(), { executionDate: '2027-04-05' })), 'billing.bad-execution-date')
    assert.equal(refusalCode(pay(approved(), { executionDate: '2027-04-10' })), 'billing.bad-execution-date')
    assert.equal(refusalCode(pay(approved(), { executionDate: '2027-05-17' })), 'billing.bad-execution-date')
    assert.equal(
      refusalCode(given(makePaymentFile, approved(), { account: '60032345671' }, ingrid, { at, facts: names })),
      'billing.bad-account',
    )
  })
  it('is done when the bank has booked it (camt.054)', () => {
    const history = inPayment()
    const payment = stateOf(history).payments[0]!
    const booked = bookedByBank(payment, '2027-04-07', at)
    const paid = happened(history, bankSays(history, booked), ingrid, at)
    assert.equal(stateOf(paid).invoices[0]?.stage, 'paid')
    assert.equal(stateOf(paid).invoices[0]?.paidOn, '2027-04-07')
    assert.equal(refusalCode(bankSays(paid, booked)), 'billing.nothing-new')
  })
  it('is not done when the bank has only accepted it, and is to be made again when the bank rejects it (pain.002)', () => {
    const history = inPayment()
    const payment = stateOf(history).payments[0]!
    const taken = happened(history, bankSays(history, answeredByBank(payment, at)), ingrid, at)
    assert.equal(stateOf(taken).invoices[0]?.stage, 'ordered')
    const refused = happened(taken, bankSays(taken, answeredByBank(payment, at, 'Kontoen er avsluttet')), ingrid, at)
    assert.deepEqual(
      [stateOf(refused).invoices[0]?.stage, stateOf(refused).invoices[0]?.bankReason],
      ['approved', 'NARR Kontoen er avsluttet'],
    )
    const again = happened(refused, pay(refused), ingrid, at)
    assert.notEqual(stateOf(again).payments[1]?.transactions[0]?.endToEnd, payment.transactions[0]?.endToEnd)
  })
  it('is not done when the bank booked another amount', () => {
    const history = inPayment()
    const payment = stateOf(history).payments[0]!
    const other = { ...payment, transactions: payment.transactions.map((each) => ({ ...each, amount: '1.00' })) }
    assert.equal(refusalCode(bankSays(history, bookedByBank(other, '2027-04-07', at))), 'billing.other-amount')
  })
  it('heeds no file of another payment, and no file that is none', () => {
    const history = inPayment()
    const other = { ...stateOf(history).payments[0]!, messageId: 'x', paymentInformation: 'y' }
    assert.equal(refusalCode(bankSays(history, answeredByBank(other, at))), 'billing.unknown-payment')
    assert.equal(refusalCode(bankSays(history, invoiceOn(received()))), 'billing.not-a-status-file')
  })
  it('names the invoice, or the KID where there is one', () => {
    const named = new TextDecoder().decode(documentOf(pay(approved())))
    assert.match(named, /<Nb>F-1001<\/Nb>/)
    const withKid = approved(sent(received(), { kid: '602243' }))
    const text = new TextDecoder().decode(documentOf(pay(withKid)))
    assert.match(text, /<Ref>602243<\/Ref>/)
    assert.doesNotMatch(text, /<Nb>/)
    assert.match(text, /<InstdAmt Ccy="NOK">230912\.81<\/InstdAmt>/)
  })
})

describe('Norwegian numbers', () => {
  it('of accounts have a check digit (mod 11), IBAN theirs (mod 97)', () => {
    for (const good of ['86011117947', '8601 11 17947', 'NO9386011117947'])
      assert.equal(isAccountNumber(good), true, good)
    for (const bad of ['60032345671', '8601111794', 'NO9386011117948', 'x'])
      assert.equal(isAccountNumber(bad), false, bad)
  })
})

const conformance = join(import.meta.dirname, '../../../../../shared/conformance')
const skip = existsSync(conformance) ? false : 'the official material is not at hand'

describe('the official examples', { skip }, () => {
  it('that are valid are read with their amounts', () => {
    const folder = join(conformance, 'postaward/peppol-bis-billing-3/invoice/examples')
    const read = readInvoice(readFileSync(join(folder, 'Norwegian-example-1.xml')), today)
    assert.equal(read.ok, true, JSON.stringify(read))
  })
  it("that today's rules reject are refused with reasons in three languages", () => {
    const folder = join(conformance, 'postaward/peppol-bis-billing-3/invoice/examples')
    const legacy = readdirSync(folder).filter((name) => name.startsWith('legacy-'))
    assert.ok(legacy.length > 0)
    for (const name of legacy) {
      const history = received()
      const refused = stateOf(happened(history, send(history, readFileSync(join(folder, name))), nina, at)).refused[0]
      assert.ok((refused?.found ?? 0) > 0, name)
      for (const { text, cure, rule } of refused?.reasons ?? [])
        assert.ok(rule !== '' && [text, cure].every(({ nb, nn, en }) => nb !== '' && nn !== '' && en !== ''), rule)
    }
  })
  it('of a bank status in every kind we have are understood', () => {
    const folder = join(conformance, 'peppol/iso20022')
    for (const name of readdirSync(folder).filter((each) => /^(pain002|camt054)/.test(each))) {
      const status = readBankStatus(readFileSync(join(folder, name)))
      assert.equal(status.ok, true, name)
      assert.ok(status.ok && (status.words.length > 0 || name.startsWith('camt')), name)
    }
  })
})

describe('the payment file and the bank of the demonstration stand in the official schemas', { skip }, () => {
  const validate = async (bytes: Uint8Array, schema: string): Promise<string> => {
    const { XmlDocument, XsdValidator } = await import('libxml2-wasm')
    using xsd = XmlDocument.fromBuffer(readFileSync(join(conformance, `peppol/xsd/iso20022/${schema}.xsd`)))
    using validator = XsdValidator.fromDoc(xsd)
    using document = XmlDocument.fromBuffer(bytes)
    try {
      validator.validate(document)
      return ''
    } catch (error) {
      return String(error)
    }
  }
  it('pain.001 in both versions', async () => {
    for (const version of ['03', '09'] as const) {
      assert.equal(await validate(documentOf(pay(approved(), { version })), `pain.001.001.${version}`), '')
      assert.equal(
        await validate(
          documentOf(pay(approved(), { version, bic: 'DNBANOKK', account: 'NO9386011117947' })),
          `pain.001.001.${version}`,
        ),
        '',
      )
    }
  })
  it('pain.002 and camt.054', async () => {
    const payment = stateOf(inPayment()).payments[0]!
    assert.equal(await validate(answeredByBank(payment, at), 'pain.002.001.10'), '')
    assert.equal(await validate(answeredByBank(payment, at, 'Nei'), 'pain.002.001.10'), '')
    assert.equal(await validate(bookedByBank(payment, '2027-04-07', at), 'camt.054.001.08'), '')
  })
})

it('the payment file has no findings: sums, counts, accounts and references are as the banks ask', async () => {
  const { validate } = await import('@heldigital/formats')
  for (const version of ['03', '09'] as const) {
    const result = await validate(documentOf(pay(approved(), { version, bic: 'DNBANOKK' })))
    assert.ok(result.ok)
    assert.deepEqual(
      result.findings.map(({ rule, xpath }) => `${rule} ${xpath}`),
      [],
    )
  }
})

it('no file of any bytes makes the reader of bank files throw', () => {
  for (const text of ['', '<a/>', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"/>'])
    assert.equal(readBankStatus(new TextEncoder().encode(text)).ok, false)
})
