// The second half of the story: contract, order, receipt, invoice, payment.
import { milliseconds, plus } from '../kernel/clock.ts'
import type { Fold } from '../kernel/events/fold.ts'
import type { NoticeDraft } from '@heldigital/eforms'
import { osloDate } from '@heldigital/law'
import { billing, bookedByBank } from '../modules/billing/index.ts'
import { contracts, rowsToConfirm } from '../modules/contracts/index.ts'
import { resultOf } from '../modules/notices/index.ts'
import { dataOf, stages, type Flow, type Stage } from './flow.ts'
import { amina, ingrid, nina, nordlys } from './people.ts'

/** Synthetic account numbers with valid check digits. */
const supplierAccount = '86011117947'
const buyerAccount = '15032080119'

export async function trade(flow: Flow): Promise<void> {
  const reaches = (stage: Stage): boolean => stages.indexOf(flow.options.until) >= stages.indexOf(stage)
  const contract = await contractSigned(flow)
  if (!reaches('announced')) return
  await resultPublished(flow)
  if (!reaches('ordered')) return
  const order = await orderAccepted(flow, contract)
  if (!reaches('paid')) return
  await invoicePaid(flow, order)
}

async function contractSigned(flow: Flow): Promise<string> {
  const { notification } = await flow.state()
  const drafted = await flow.give('draft the contract', 'contracts.draft', ingrid, {
    supplier: nordlys.id,
    start: monthAfter(flow, 1),
    end: dayBefore(monthAfter(flow, 25)),
    items: [
      { id: 'R1', name: 'Renhold, Nordre skole', unit: 'MON', price: '38333.33' },
      { id: 'R2', name: 'Renhold, Søndre skole', unit: 'MON', price: '38750.00' },
      { id: 'V1', name: 'Utvendig vindusvask', unit: 'HUR', price: '450.00' },
    ],
    options: [
      {
        id: 'O1',
        title: 'Ett år til',
        value: '925000',
        noticeBy: dayBefore(monthAfter(flow, 19)),
        end: dayBefore(monthAfter(flow, 37)),
      },
    ],
  })
  const { contract } = dataOf<{ contract: string }>(drafted)
  if (notification?.earliestSigning !== undefined) await flow.until(plus(notification.earliestSigning, { minutes: 1 }))
  const found = (await stateOf(flow, contracts)).contracts.find((each) => each.contract === contract)
  await flow.give('confirm the tax certificate', 'contracts.confirm-tax-certificate', ingrid, {
    contract,
    issued: osloDate(milliseconds(flow.now())),
    inOrder: true,
    confirmed: found === undefined ? [] : rowsToConfirm(found, flow.now()).map(({ row }) => row),
  })
  await flow.give('sign for the buyer', 'contracts.sign', amina, { contract })
  await flow.give('sign for the supplier', 'contracts.sign', nina, { contract })
  return contract
}

/** The first day of the month that comes so many months after this one. */
function monthAfter(flow: Flow, months: number): string {
  const today = osloDate(milliseconds(flow.now()))
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}

/** Everything but the size of the tenderers is known from the case. */
async function resultPublished(flow: Flow): Promise<void> {
  const drafted = await flow.give('take the result from the case', 'notices.draft-result', ingrid, {})
  const { notice, draft } = dataOf<{ notice: string; draft: NoticeDraft }>(drafted)
  const { shown: _shown, ...content } = resultOf(draft)
  const { opened } = await flow.state()
  await flow.give('complete the result', 'notices.describe-result', ingrid, {
    notice,
    edits: 0,
    content: {
      ...content,
      lots: content.lots.map((each) => {
        const received = opened.filter(({ answers }) => answers.lots.some(({ lot }) => lot === each.lot)).length
        return { ...each, received: String(received), sme: String(received) }
      }),
    },
  })
  await flow.give('approve and publish the result', 'notices.approve', amina, { notice, edits: 1 })
}

async function orderAccepted(flow: Flow, contract: string): Promise<string> {
  const sent = await flow.give('send an order', 'ordering.send-order', ingrid, {
    contract,
    lines: [
      { item: 'R1', quantity: '1' },
      { item: 'R2', quantity: '1' },
      { item: 'V1', quantity: '7.5' },
    ],
    yourReference: 'Ingrid Dal',
    note: 'Vindusvask avtales med vaktmester.',
  })
  const { order } = dataOf<{ order: string }>(sent)
  await flow.give('confirm the order', 'ordering.answer-order', nina, { order, answer: 'accepted' })
  return order
}

async function invoicePaid(flow: Flow, order: string): Promise<void> {
  await flow.give('record the receipt', 'ordering.receive', ingrid, { order })
  const invalid = new TextEncoder().encode('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>')
  await flow.give('refuse an invalid invoice with its reasons', 'billing.receive-invoice', nina, {
    file: await flow.upload(nina, 'faktura.xml', invalid, 'application/xml'),
  })
  const written = await flow.give('send an invoice', 'billing.write-invoice', nina, {
    order,
    number: flow.options.invoiceNumber ?? 'F-2027-1',
    account: supplierAccount,
    kid: '602243',
  })
  const { invoice } = dataOf<{ invoice: string }>(written)
  await flow.give('approve the invoice', 'billing.approve-invoice', amina, { invoice })
  await flow.give('make the payment file', 'billing.make-payment-file', ingrid, { account: buyerAccount })
  const payment = (await stateOf(flow, billing)).payments.at(-1)
  if (payment === undefined) throw new Error('there is no payment')
  const booked = bookedByBank(payment, payment.executionDate, flow.now())
  await flow.give('take in what the bank booked', 'billing.take-bank-status', ingrid, {
    file: await flow.upload(ingrid, 'camt.054.xml', booked, 'application/xml'),
  })
}

async function stateOf<State>(flow: Flow, fold: Fold<State>): Promise<State> {
  const loaded = await flow.product.services.load(flow.stream)
  if (loaded === undefined) throw new Error('the procurement is gone')
  return flow.product.services.stateOf(loaded, fold)
}
