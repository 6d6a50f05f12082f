// An invoice as it came: read and judged in one pass, and its facts in the words of this house.
import { detect, findingText, refusalText } from '@heldigital/formats'
import { creditNote, invoice, type CreditNote, type Invoice } from '@heldigital/formats/billing'
import { add, isZero, parseDecimal, subtract, sum, zero, type Decimal } from '@heldigital/formats/decimal'
import { words, type Text } from '../../../kernel/language.ts'
import { kronerOf } from '../../ordering/index.ts'

export interface InvoiceLine {
  readonly id: string
  /** The line of the order that it says it is for. */
  readonly orderLine?: string
  readonly item?: string
  readonly name: string
  readonly quantity: string
  readonly unit: string
  /** For one unit, without VAT. */
  readonly price: string
  /** What the price is for: `100` where it is for a hundred. */
  readonly priceFor?: string
  readonly vat: string
  readonly amount: string
}

export interface InvoiceFacts {
  readonly kind: 'invoice' | 'credit-note'
  readonly number: string
  readonly issued: string
  readonly due?: string
  readonly currency: string
  /** `0192:313500020`; empty where the document has no Norwegian organisation number. */
  readonly seller: string
  readonly sellerName: string
  readonly buyer: string
  readonly orderNumber?: string
  readonly contractReference?: string
  /** Invoices that a credit note is for. */
  readonly preceding: readonly string[]
  readonly lines: readonly InvoiceLine[]
  /** Without VAT. */
  readonly net: string
  readonly vat: string
  readonly payable: string
  /** Account number or IBAN to pay to, as it stands. */
  readonly account?: string
  readonly kid?: string
}

/** One reason for refusing, in plain language. */
export interface Reason {
  readonly rule: string
  readonly line: number
  readonly place: string
  readonly text: Text
  readonly cure: Text
}

export type ReadInvoice =
  | { readonly ok: true; readonly facts: InvoiceFacts; readonly release: string; readonly warnings: number }
  | {
      readonly ok: false
      readonly number: string
      readonly seller: string
      readonly buyer: string
      readonly reasons: readonly Reason[]
      /** All fatal findings; more than there are reasons where the list was cut. */
      readonly found: number
    }

/** Reasons kept of one document. */
const mostReasons = 50

/** Reads and judges an EHF invoice or credit note by the rules of a day, `2027-04-01`. Never throws for what stands in it. */
export function readInvoice(bytes: Uint8Array, date: string): ReadInvoice {
  const detected = detect(bytes)
  if (!detected.ok && detected.refusal.code !== 'unknown-document') return unreadable(detected.refusal)
  const root = detected.ok ? detected.root : undefined
  if (root?.local === 'CreditNote') return judged('credit-note', creditNote.readElement(root, { date }))
  if (root?.local === 'Invoice') return judged('invoice', invoice.readElement(root, { date }))
  return detected.ok ? otherDocument(detected.root.local) : unreadable(detected.refusal)
}

type Verdict = Omit<ReturnType<typeof invoice.readElement>, 'document'>

function judged(kind: InvoiceFacts['kind'], read: Verdict & { readonly document: Invoice | CreditNote }): ReadInvoice {
  const { document } = read
  if (read.valid)
    return {
      ok: true,
      facts: factsOf(kind, document),
      release: read.release.name,
      warnings: read.findings.filter(({ severity }) => severity === 'warning').length,
    }
  const fatal = read.findings.filter(({ severity }) => severity === 'fatal')
  // An invalid document may lack anything at all, whatever its type says.
  const partial = document as Partial<Invoice>
  return {
    ok: false,
    number: partial.ID ?? '',
    seller: organisationIn(partial.AccountingSupplierParty?.Party),
    buyer: organisationIn(partial.AccountingCustomerParty?.Party),
    found: fatal.length,
    reasons: fatal.slice(0, mostReasons).map((finding) => ({
      rule: finding.rule,
      line: finding.line,
      place: finding.xpath,
      text: {
        nb: findingText(finding, 'nb'),
        nn: findingText(finding, 'nn'),
        en: findingText(finding, 'en'),
      },
      cure: finding.cure,
    })),
  }
}

function unreadable(refusal: Parameters<typeof refusalText>[0]): ReadInvoice {
  const text = { nb: refusalText(refusal, 'nb'), nn: refusalText(refusal, 'nn'), en: refusalText(refusal, 'en') }
  const line = 'line' in refusal && typeof refusal.line === 'number' ? refusal.line : 1
  return refusedFor(refusal.code, text, line)
}

function otherDocument(root: string): ReadInvoice {
  return refusedFor(
    'not-an-invoice',
    words(
      `Dokumentet er ikke en faktura eller kreditnota, men ${root}.`,
      `Dokumentet er ikkje ein faktura eller ei kreditnota, men ${root}.`,
      `The document is not an invoice or a credit note, but ${root}.`,
    ),
    1,
  )
}

function refusedFor(rule: string, text: Text, line: number): ReadInvoice {
  const cure = words(
    'Send en faktura i formatet EHF Fakturering 3.0, eller skriv den i skjemaet her.',
    'Send ein faktura i formatet EHF Fakturering 3.0, eller skriv han i skjemaet her.',
    'Send an invoice in the format EHF Billing 3.0, or write it in the form here.',
  )
  return { ok: false, number: '', seller: '', buyer: '', found: 1, reasons: [{ rule, line, place: '/', text, cure }] }
}

interface PartyParts {
  readonly EndpointID?: { readonly value: string; readonly schemeID?: string }
  readonly PartyLegalEntity?: { readonly CompanyID?: { readonly value: string; readonly schemeID?: string } }
  readonly PartyTaxScheme?: readonly { readonly CompanyID?: string }[]
}

/** The Norwegian organisation number of a party: endpoint first, then registration, then VAT number. */
function organisationIn(party: PartyParts | undefined): string {
  const endpoint = party?.EndpointID
  if (endpoint?.schemeID === '0192') return identified(endpoint.value)
  const registration = party?.PartyLegalEntity?.CompanyID
  if (registration?.schemeID === '0192') return identified(registration.value)
  for (const { CompanyID } of party?.PartyTaxScheme ?? []) {
    const number = /^NO(\d{9})MVA$/.exec(CompanyID?.trim() ?? '')?.[1]
    if (number !== undefined) return identified(number)
  }
  return ''
}

function identified(number: string): string {
  const digits = number.trim()
  return /^\d{9}$/.test(digits) ? `0192:${digits}` : ''
}

function factsOf(kind: InvoiceFacts['kind'], document: Invoice | CreditNote): InvoiceFacts {
  const seller = document.AccountingSupplierParty.Party
  const means = document.PaymentMeans?.[0]
  const lines = 'InvoiceLine' in document ? document.InvoiceLine : document.CreditNoteLine
  const due =
    'InvoiceTypeCode' in document
      ? document.DueDate
      : (means as { PaymentDueDate?: string } | undefined)?.PaymentDueDate
  const totals = document.LegalMonetaryTotal
  const vat = document.TaxTotal?.find((total) => total.TaxSubtotal !== undefined) ?? document.TaxTotal?.[0]
  return {
    kind,
    number: document.ID.trim(),
    issued: document.IssueDate,
    ...optional('due', due),
    currency: document.DocumentCurrencyCode,
    seller: organisationIn(seller),
    sellerName: seller.PartyLegalEntity.RegistrationName,
    buyer: organisationIn(document.AccountingCustomerParty.Party),
    ...optional('orderNumber', document.OrderReference?.ID),
    ...optional('contractReference', document.ContractDocumentReference?.ID),
    preceding: (document.BillingReference ?? []).map((reference) => reference.InvoiceDocumentReference.ID.trim()),
    lines: lines.map((line) => {
      const quantity = 'InvoicedQuantity' in line ? line.InvoicedQuantity : line.CreditedQuantity
      return {
        id: line.ID,
        ...optional('orderLine', line.OrderLineReference?.LineID),
        ...optional('item', line.Item.SellersItemIdentification?.ID),
        name: line.Item.Name,
        quantity: plain(quantity.value),
        unit: quantity.unitCode ?? '',
        price: plain(line.Price.PriceAmount.value),
        ...optional('priceFor', line.Price.BaseQuantity?.value),
        vat: plain(line.Item.ClassifiedTaxCategory.Percent ?? '0'),
        amount: plain(line.LineExtensionAmount.value),
      }
    }),
    net: plain(totals.TaxExclusiveAmount.value),
    vat: plain(vat?.TaxAmount.value ?? '0'),
    payable: plain(totals.PayableAmount.value),
    ...optional('account', means?.PayeeFinancialAccount?.ID),
    ...optional('kid', means?.PaymentID),
  }
}

function optional<Name extends string>(name: Name, value: string | undefined): { [N in Name]?: string } {
  const text = value?.trim()
  return (text === undefined || text === '' ? {} : { [name]: text }) as { [N in Name]?: string }
}

/** A decimal as this house writes it. */
function plain(text: string): string {
  return parseDecimal(text)?.toString() ?? '0'
}

/** What the lines come to, without VAT. */
export function lineTotal(facts: InvoiceFacts): Decimal {
  return sum(facts.lines.map(({ amount }) => parseDecimal(amount) ?? zero))
}

/** What is charged on the document beside its lines; negative for a deduction. NOK, a decimal. */
export function besideLines(facts: InvoiceFacts): string | undefined {
  const extra = subtract(parseDecimal(facts.net) ?? zero, lineTotal(facts))
  return isZero(extra) ? undefined : kronerOf(add(extra, zero))
}
