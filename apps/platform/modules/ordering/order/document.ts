// The order and its answer as they travel: Peppol BIS Order (T01) and Order Response (T76), profile Ordering (28).
import { findingText, type DocumentType } from '@heldigital/formats'
import {
  order as orderType,
  orderResponse as orderResponseType,
  type Order as OrderDocument,
  type OrderResponse as OrderResponseDocument,
} from '@heldigital/formats/ordering'
import { refuse, type Refusal } from '../../../kernel/refusal.ts'
import type { ChangedLine, Order, OrderLine, Sums } from './state.ts'
import { texts } from './texts.ts'

const profile = 'urn:fdc:peppol.eu:poacc:bis:ordering:3'

export interface Party {
  /** `0192:313500020` */
  readonly id: string
  readonly name: string
}

type Sent = Pick<Order, 'number' | 'reference' | 'issued' | 'deliverBy' | 'note' | 'yourReference' | 'lines'> & Sums

/** The order as UTF-8 XML; a refusal where the document would break a rule of its format on the day it is issued. */
export function orderDocument(order: Sent, buyer: Party, seller: Party): Uint8Array | Refusal {
  const document: OrderDocument = {
    CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:order:3',
    ProfileID: profile,
    ID: order.number,
    IssueDate: order.issued,
    OrderTypeCode: '220',
    ...given('Note', order.note),
    DocumentCurrencyCode: 'NOK',
    ...given('CustomerReference', order.yourReference),
    Contract: { ID: order.reference },
    BuyerCustomerParty: { Party: party(buyer) },
    SellerSupplierParty: { Party: party(seller) },
    ...(order.deliverBy === undefined ? {} : { Delivery: { RequestedDeliveryPeriod: { EndDate: order.deliverBy } } }),
    TaxTotal: { TaxAmount: nok(order.vat) },
    AnticipatedMonetaryTotal: {
      LineExtensionAmount: nok(order.net),
      TaxExclusiveAmount: nok(order.net),
      TaxInclusiveAmount: nok(order.total),
      PayableAmount: nok(order.total),
    },
    OrderLine: order.lines.map((line) => ({
      LineItem: {
        ID: line.id,
        Quantity: { value: line.quantity, unitCode: line.unit },
        LineExtensionAmount: nok(line.amount),
        Price: { PriceAmount: nok(line.price) },
        Item: {
          Name: line.name,
          SellersItemIdentification: { ID: line.item },
          ClassifiedTaxCategory: {
            ID: /^0*(\.0*)?$/.test(line.vat) ? 'Z' : 'S',
            Percent: line.vat,
            TaxScheme: { ID: 'VAT' },
          },
        },
      },
    })),
  }
  return judged(orderType, document, order.issued)
}

export type Answer = 'accepted' | 'rejected' | 'changed'

const codes: Readonly<Record<Answer, string>> = { accepted: 'AP', rejected: 'RE', changed: 'CA' }

/**
 * The supplier's answer as UTF-8 XML, or a refusal where it would break a rule of its format. Only an answer with changes has
 * lines (PEPPOL-T76-R007 to R010).
 */
export function orderResponseDocument(
  order: Order,
  answer: {
    readonly number: string
    readonly issued: string
    readonly answer: Answer
    readonly note: string
    readonly changes: readonly ChangedLine[]
  },
  buyer: Party,
  seller: Party,
): Uint8Array | Refusal {
  const document: OrderResponseDocument = {
    CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:order_response:3',
    ProfileID: profile,
    ID: answer.number,
    IssueDate: answer.issued,
    OrderResponseCode: codes[answer.answer],
    ...given('Note', answer.note),
    DocumentCurrencyCode: 'NOK',
    ...given('CustomerReference', order.yourReference),
    OrderReference: { ID: order.number },
    SellerSupplierParty: { Party: endpoint(seller) },
    BuyerCustomerParty: { Party: endpoint(buyer) },
    ...(answer.answer === 'changed'
      ? { OrderLine: order.lines.map((line) => answeredLine(line, answer.changes)) }
      : {}),
  }
  return judged(orderResponseType, document, answer.issued)
}

type AnsweredLine = NonNullable<OrderResponseDocument['OrderLine']>[number]

function answeredLine(line: OrderLine, changes: readonly ChangedLine[]): AnsweredLine {
  const change = changes.find((each) => each.line === line.id)
  return {
    LineItem: {
      ID: line.id,
      LineStatusCode: change === undefined ? '5' : '3',
      Quantity: { value: change?.quantity ?? line.quantity, unitCode: line.unit },
      Price: { PriceAmount: nok(change?.price ?? line.price) },
      Item: { Name: line.name, SellersItemIdentification: { ID: line.item } },
    },
    OrderLineReference: { LineID: line.id },
  }
}

/** The document in bytes, as long as those who get it will find no fatal fault in it. */
function judged<Document>(
  type: Pick<DocumentType, 'validate'> & { readonly write: (document: Document) => Uint8Array },
  document: Document,
  date: string,
): Uint8Array | Refusal {
  const bytes = type.write(document)
  const verdict = type.validate(bytes, { date })
  if (verdict.ok && verdict.valid) return bytes
  const fault = verdict.ok ? verdict.findings.find(({ severity }) => severity === 'fatal') : undefined
  if (fault === undefined) return refuse('ordering.document-invalid', texts.document, texts.documentCure)
  const told = { nb: findingText(fault, 'nb'), nn: findingText(fault, 'nn'), en: findingText(fault, 'en') }
  return refuse('ordering.document-invalid', texts.document, told, { legalBasis: fault.rule })
}

function party({ id, name }: Party) {
  const number = numberOf(id)
  return {
    EndpointID: number,
    PartyIdentification: { ID: number },
    PartyName: { Name: name },
    PostalAddress: { Country: { IdentificationCode: 'NO' } },
    PartyLegalEntity: { RegistrationName: name, CompanyID: number },
  }
}

function endpoint({ id, name }: Party) {
  const number = numberOf(id)
  return { EndpointID: number, PartyIdentification: [{ ID: number }], PartyLegalEntity: { RegistrationName: name } }
}

function numberOf(id: string): { readonly value: string; readonly schemeID: string } {
  const [schemeID = '', value = ''] = id.split(':')
  return { value, schemeID }
}

function given<Name extends string>(name: Name, value: string | undefined): { readonly [N in Name]?: string } {
  return value === undefined || value === '' ? {} : ({ [name]: value } as { readonly [N in Name]?: string })
}

const nok = (value: string) => ({ value, currencyID: 'NOK' })
