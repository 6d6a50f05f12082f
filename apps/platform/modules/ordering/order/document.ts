// The order and its answer as they travel: Peppol BIS Order (T01) and Order Response (T76), profile Ordering (28).
import { writeXmlBytes, type XmlNode } from '@heldigital/formats/xml'
import type { ChangedLine, Order, OrderLine, Sums } from './state.ts'

const profile = 'urn:fdc:peppol.eu:poacc:bis:ordering:3'
const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:'

export interface Party {
  /** `0192:313500020` */
  readonly id: string
  readonly name: string
}

type Sent = Pick<Order, 'number' | 'reference' | 'issued' | 'deliverBy' | 'note' | 'yourReference' | 'lines'> & Sums

/** The order as UTF-8 XML. */
export function orderDocument(order: Sent, buyer: Party, seller: Party): Uint8Array {
  const root = group('Order', [
    leaf('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order:3'),
    leaf('ProfileID', profile),
    leaf('ID', order.number),
    leaf('IssueDate', order.issued),
    leaf('OrderTypeCode', '220'),
    maybe('Note', order.note),
    leaf('DocumentCurrencyCode', 'NOK'),
    maybe('CustomerReference', order.yourReference),
    group('cac:Contract', [leaf('ID', order.reference)]),
    group('cac:BuyerCustomerParty', [party(buyer)]),
    group('cac:SellerSupplierParty', [party(seller)]),
    ...(order.deliverBy === undefined
      ? []
      : [group('cac:Delivery', [group('cac:RequestedDeliveryPeriod', [leaf('EndDate', order.deliverBy)])])]),
    group('cac:TaxTotal', [amount('TaxAmount', order.vat)]),
    group('cac:AnticipatedMonetaryTotal', [
      amount('LineExtensionAmount', order.net),
      amount('TaxExclusiveAmount', order.net),
      amount('TaxInclusiveAmount', order.total),
      amount('PayableAmount', order.total),
    ]),
    ...order.lines.map((line) =>
      group('cac:OrderLine', [
        group('cac:LineItem', [
          leaf('ID', line.id),
          leaf('Quantity', line.quantity, { unitCode: line.unit }),
          amount('LineExtensionAmount', line.amount),
          group('cac:Price', [amount('PriceAmount', line.price)]),
          group('cac:Item', [
            leaf('Name', line.name),
            group('cac:SellersItemIdentification', [leaf('ID', line.item)]),
            group('cac:ClassifiedTaxCategory', [
              leaf('ID', /^0*(\.0*)?$/.test(line.vat) ? 'Z' : 'S'),
              leaf('Percent', line.vat),
              group('cac:TaxScheme', [leaf('ID', 'VAT')]),
            ]),
          ]),
        ]),
      ]),
    ),
  ])
  return writeXmlBytes(root, { namespaces: namespaces('Order') })
}

export type Answer = 'accepted' | 'rejected' | 'changed'

const codes: Readonly<Record<Answer, string>> = { accepted: 'AP', rejected: 'RE', changed: 'CA' }

/** The supplier's answer as UTF-8 XML. Only an answer with changes has lines (PEPPOL-T76-R002 and on). */
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
): Uint8Array {
  const root = group('OrderResponse', [
    leaf('CustomizationID', 'urn:fdc:peppol.eu:poacc:trns:order_response:3'),
    leaf('ProfileID', profile),
    leaf('ID', answer.number),
    leaf('IssueDate', answer.issued),
    leaf('OrderResponseCode', codes[answer.answer]),
    maybe('Note', answer.note),
    leaf('DocumentCurrencyCode', 'NOK'),
    maybe('CustomerReference', order.yourReference),
    group('cac:OrderReference', [leaf('ID', order.number)]),
    group('cac:SellerSupplierParty', [endpoint(seller)]),
    group('cac:BuyerCustomerParty', [endpoint(buyer)]),
    ...(answer.answer === 'changed' ? order.lines.map((line) => answeredLine(line, answer.changes)) : []),
  ])
  return writeXmlBytes(root, { namespaces: namespaces('OrderResponse') })
}

function answeredLine(line: OrderLine, changes: readonly ChangedLine[]): XmlNode {
  const change = changes.find((each) => each.line === line.id)
  return group('cac:OrderLine', [
    group('cac:LineItem', [
      leaf('ID', line.id),
      leaf('LineStatusCode', change === undefined ? '5' : '3'),
      leaf('Quantity', change?.quantity ?? line.quantity, { unitCode: line.unit }),
      group('cac:Price', [amount('PriceAmount', change?.price ?? line.price)]),
      group('cac:Item', [leaf('Name', line.name), group('cac:SellersItemIdentification', [leaf('ID', line.item)])]),
    ]),
    group('cac:OrderLineReference', [leaf('LineID', line.id)]),
  ])
}

function party({ id, name }: Party): XmlNode {
  const [scheme = '', number = ''] = id.split(':')
  return group('cac:Party', [
    leaf('EndpointID', number, { schemeID: scheme }),
    group('cac:PartyIdentification', [leaf('ID', number, { schemeID: scheme })]),
    group('cac:PartyName', [leaf('Name', name)]),
    group('cac:PostalAddress', [group('cac:Country', [leaf('IdentificationCode', 'NO')])]),
    group('cac:PartyLegalEntity', [leaf('RegistrationName', name), leaf('CompanyID', number, { schemeID: scheme })]),
  ])
}

function endpoint({ id, name }: Party): XmlNode {
  const [scheme = '', number = ''] = id.split(':')
  return group('cac:Party', [
    leaf('EndpointID', number, { schemeID: scheme }),
    group('cac:PartyIdentification', [leaf('ID', number, { schemeID: scheme })]),
    group('cac:PartyLegalEntity', [leaf('RegistrationName', name)]),
  ])
}

function namespaces(root: string): Readonly<Record<string, string>> {
  return {
    '': `${ubl}${root}-2`,
    cac: `${ubl}CommonAggregateComponents-2`,
    cbc: `${ubl}CommonBasicComponents-2`,
  }
}

const leaf = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): XmlNode => ({
  name: `cbc:${name}`,
  text,
  ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
})
const maybe = (name: string, text: string | undefined): XmlNode | undefined =>
  text === undefined || text === '' ? undefined : leaf(name, text)
const amount = (name: string, value: string): XmlNode => leaf(name, value, { currencyID: 'NOK' })
const group = (name: string, children: readonly (XmlNode | undefined)[]): XmlNode => ({
  name,
  children: children.filter((child) => child !== undefined),
})
