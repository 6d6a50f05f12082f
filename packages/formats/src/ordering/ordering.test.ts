import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { multiply, parseDecimal, round } from '../decimal.ts'
import { detect, validate } from '../index.ts'
import type { AnyDocumentType, Finding } from '../index.ts'
import {
  ehfOrder,
  ehfOrderAgreement,
  ehfOrderResponse,
  order,
  orderAgreement,
  orderCancellation,
  orderChange,
  orderResponse,
  orderResponseAdvanced,
} from './index.ts'
import type { Order, OrderAgreement, OrderResponse } from './index.ts'

const nok = (value: string) => ({ value, currencyID: 'NOK' })
const number = (value: string) => ({ value, schemeID: '0192' })
const tax = { ID: 'S', Percent: '25', TaxScheme: { ID: 'VAT' } }

const sample: Order = {
  CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:order:3',
  ProfileID: 'urn:fdc:peppol.eu:poacc:bis:ordering:3',
  ID: 'B-1',
  IssueDate: '2026-11-24',
  DocumentCurrencyCode: 'NOK',
  ValidityPeriod: { EndDate: '2026-12-31' },
  BuyerCustomerParty: {
    Party: { EndpointID: number('991825827'), PartyLegalEntity: { RegistrationName: 'Kommunen' } },
  },
  SellerSupplierParty: {
    Party: {
      EndpointID: number('974760673'),
      PostalAddress: { Country: { IdentificationCode: 'NO' } },
      PartyLegalEntity: { RegistrationName: 'Leverandøren' },
    },
  },
  TaxTotal: { TaxAmount: nok('50.00') },
  AnticipatedMonetaryTotal: {
    LineExtensionAmount: nok('200.00'),
    TaxExclusiveAmount: nok('200.00'),
    TaxInclusiveAmount: nok('250.00'),
    PayableAmount: nok('250.00'),
  },
  OrderLine: [
    {
      LineItem: {
        ID: '1',
        Quantity: { value: '2', unitCode: 'C62' },
        LineExtensionAmount: nok('200.00'),
        Price: { PriceAmount: nok('100') },
        Item: { Name: 'Blyant', ClassifiedTaxCategory: tax },
      },
    },
  ],
}

/** The official rules that a document breaks, in order. */
function broken(type: AnyDocumentType, document: unknown, date?: string): string[] {
  const result = type.validate(type.write(document as never), date === undefined ? {} : { date })
  assert.ok(result.ok)
  return result.findings.map(({ rule }: Finding) => rule)
}

function changed<T>(document: T, change: (copy: T) => void): T {
  const copy = structuredClone(document)
  change(copy)
  return copy
}

const orderWith = (change: (copy: Order) => void, date?: string): string[] =>
  broken(order, changed(sample, change), date)
const firstLine = (document: Order) => document.OrderLine[0]!.LineItem

describe('an order (T01)', () => {
  it('is right, and the same after being written and read', async () => {
    assert.deepEqual(broken(order, sample), [])
    const read = order.read(order.write(sample))
    assert.ok(read.ok)
    assert.deepEqual(read.document, sample)
    const result = await validate(order.write(sample))
    assert.ok(result.ok)
    assert.equal(result.documentType, 'order')
  })
  it('R001: every line has an identifier of its own', () => {
    const double = (copy: Order): void => void copy.OrderLine.push(structuredClone(copy.OrderLine[0]!))
    assert.deepEqual(orderWith(double), ['PEPPOL-T01-R008', 'PEPPOL-T01-R001', 'PEPPOL-T01-R001'])
  })
  it('R003: is in one currency', () => {
    assert.deepEqual(
      orderWith((copy) => {
        firstLine(copy).Price!.PriceAmount.currencyID = 'EUR'
      }),
      ['PEPPOL-T01-R003'],
    )
  })
  it('R028: amounts have two decimals at most, prices as many as they need', () => {
    assert.deepEqual(
      orderWith((copy) => {
        firstLine(copy).Price!.PriceAmount.value = '100.0001'
      }),
      [],
    )
    assert.deepEqual(
      orderWith((copy) => {
        firstLine(copy).LineExtensionAmount!.value = '200.001'
      }),
      ['PEPPOL-T01-R028'],
    )
  })
  it('R011, R016, R017: the totals follow from each other, without any slack', () => {
    const total = (change: (amounts: NonNullable<Order['AnticipatedMonetaryTotal']>) => void): string[] =>
      orderWith((copy) => change(copy.AnticipatedMonetaryTotal!))
    assert.deepEqual(
      total((amounts) => {
        amounts.TaxExclusiveAmount = nok('199.99')
      }),
      ['PEPPOL-T01-R011', 'PEPPOL-T01-R017'],
    )
    assert.deepEqual(
      total((amounts) => {
        amounts.PrepaidAmount = nok('0.01')
      }),
      ['PEPPOL-T01-R016'],
    )
    assert.deepEqual(
      total((amounts) => {
        amounts.PrepaidAmount = nok('100.50')
        amounts.PayableRoundingAmount = nok('0.50')
        amounts.PayableAmount = nok('150')
      }),
      [],
    )
    assert.deepEqual(
      total((amounts) => {
        delete amounts.TaxExclusiveAmount
      }),
      [],
      'the amount without tax need not be given',
    )
  })
  it('R020 to R023, R032: an allowance has base and percentage or neither, its amount, and a reason', () => {
    const allowance = (part: Partial<NonNullable<Order['AllowanceCharge']>[number]>): string[] =>
      orderWith((copy) => {
        copy.AllowanceCharge = [
          { ChargeIndicator: 'false', AllowanceChargeReason: 'Rabatt', Amount: nok('0'), TaxCategory: tax, ...part },
        ]
      })
    assert.deepEqual(allowance({}), [])
    assert.deepEqual(allowance({ MultiplierFactorNumeric: '10' }), ['PEPPOL-T01-R020'])
    assert.deepEqual(allowance({ BaseAmount: nok('10') }), ['PEPPOL-T01-R021'])
    assert.deepEqual(allowance({ MultiplierFactorNumeric: '10', BaseAmount: nok('0.20') }), [])
    assert.deepEqual(allowance({ MultiplierFactorNumeric: '10', BaseAmount: nok('0.30') }), ['PEPPOL-T01-R022'])
    assert.deepEqual(allowance({ Amount: nok('-1') }), ['PEPPOL-T01-R009', 'PEPPOL-T01-R032'])
  })
  it('CL001, CL002: reasons of allowances are of UNCL 5189, of charges of UNCL 7161', () => {
    const reason = (indicator: string, code: string): string[] =>
      orderWith((copy) => {
        copy.AllowanceCharge = [
          {
            ChargeIndicator: indicator,
            AllowanceChargeReasonCode: code,
            AllowanceChargeReason: 'x',
            Amount: nok('0'),
          },
        ]
      })
    assert.deepEqual([reason('false', '95'), reason('true', 'FC')], [[], []])
    assert.deepEqual([reason('false', 'FC'), reason('true', '95')], [['PEPPOL-T01-CL001'], ['PEPPOL-T01-CL002']])
  })
  it('R026: a VAT number begins with its country; Greece may use EL', () => {
    const vat = (CompanyID: string, scheme = 'VAT'): string[] =>
      orderWith((copy) => {
        copy.BuyerCustomerParty.Party.PartyTaxScheme = { CompanyID, TaxScheme: { ID: scheme } }
      })
    assert.deepEqual([vat('NO991825827MVA'), vat('EL123456789'), vat('991825827', 'TAX')], [[], [], []])
    assert.deepEqual(vat('991825827MVA'), ['PEPPOL-T01-R026'])
  })
  it('R019, R027, R033: the net price is the gross price less the discount', () => {
    const discount = (amount: string, base: string): string[] =>
      orderWith((copy) => {
        firstLine(copy).Price!.AllowanceCharge = {
          ChargeIndicator: 'false',
          Amount: nok(amount),
          BaseAmount: nok(base),
        }
      })
    assert.deepEqual(discount('25', '125'), [])
    assert.deepEqual(discount('25', '120'), ['PEPPOL-T01-R019'])
    assert.deepEqual(discount('-10', '90'), ['PEPPOL-T01-R033'])
  })
  it('R029, R030: a tax category has a rate, and the standard one above zero', () => {
    const category = (ID: string, Percent?: string): string[] =>
      orderWith((copy) => {
        const TaxScheme = { ID: 'VAT' }
        firstLine(copy).Item.ClassifiedTaxCategory =
          Percent === undefined ? { ID, TaxScheme } : { ID, Percent, TaxScheme }
      })
    assert.deepEqual([category('O'), category('Z', '0')], [[], []])
    assert.deepEqual(category('E'), ['PEPPOL-T01-R029'])
    assert.deepEqual(category('S', '0'), ['PEPPOL-T01-R030'])
  })
  it('R034, R031: follows the specification, in a process that has orders', () => {
    assert.deepEqual(
      orderWith((copy) => {
        copy.ProfileID = 'urn:fdc:peppol.eu:poacc:bis:billing:3'
      }),
      ['PEPPOL-T01-R031'],
    )
    assert.deepEqual(
      orderWith((copy) => {
        copy.CustomizationID = 'urn:fdc:peppol.eu:poacc:trns:catalogue:3'
      }),
      ['PEPPOL-T01-R034'],
    )
  })
  it('R035: a line of a quotation needs the quotation, from August 2026', () => {
    const quoted = (copy: Order): void => {
      copy.OrderLine[0]!.QuotationLineReference = [{ LineID: '1' }]
    }
    assert.deepEqual(orderWith(quoted), ['PEPPOL-T01-R035'])
    const [stranger, ...rest] = orderWith(quoted, '2026-08-16')
    assert.match(stranger ?? '', /^PEPPOL-T01-B/, 'before that day it is no part of an order')
    assert.deepEqual(rest, [])
    assert.deepEqual(
      orderWith((copy) => {
        quoted(copy)
        copy.QuotationDocumentReference = { ID: 'T-1' }
      }),
      [],
    )
  })
  it('R024: the line amount is quantity times price, to within 0.02 whatever the decimals', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(1_000_000), fc.integer({ min: -4, max: 4 }), (count, price, off) => {
        const quantity = (count / 1000).toFixed(3)
        const each = (price / 10_000).toFixed(4)
        const exact = round(multiply(parseDecimal(quantity)!, parseDecimal(each)!), 2)
        const stated = (Number(exact.toString()) + off / 100).toFixed(2)
        const fires = orderWith((copy) => {
          const line = firstLine(copy)
          line.Quantity.value = quantity
          line.Price!.PriceAmount.value = each
          line.LineExtensionAmount!.value = stated
        }).includes('PEPPOL-T01-R024')
        // The exact product lies within half an øre of the rounded one.
        if (Math.abs(off) <= 1) assert.equal(fires, false)
        if (Math.abs(off) >= 3) assert.equal(fires, true)
      }),
      { numRuns: 200 },
    )
  })
  it('gives numbers to what is missing in the official way', () => {
    const { OrderLine: _, ...without } = sample
    assert.deepEqual(broken(order, without), ['PEPPOL-T01-B00108', 'PEPPOL-T01-R008'])
  })
})

describe('an order response (T76)', () => {
  const response: OrderResponse = {
    CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:order_response:3',
    ProfileID: 'urn:fdc:peppol.eu:poacc:bis:ordering:3',
    ID: 'S-1',
    IssueDate: '2026-11-24',
    OrderResponseCode: 'AP',
    DocumentCurrencyCode: 'NOK',
    OrderReference: { ID: 'B-1' },
    SellerSupplierParty: {
      Party: { EndpointID: number('974760673'), PartyLegalEntity: { RegistrationName: 'Leverandøren' } },
    },
    BuyerCustomerParty: {
      Party: { EndpointID: number('991825827'), PartyLegalEntity: { RegistrationName: 'Kommunen' } },
    },
  }
  const line = {
    LineItem: { ID: '1', LineStatusCode: '3', Item: { Name: 'Blyant' } },
    OrderLineReference: { LineID: '1' },
  }
  const answered = (code: string, lines: (typeof line)[]): OrderResponse => ({
    ...response,
    OrderResponseCode: code,
    ...(lines.length === 0 ? {} : { OrderLine: lines }),
  })
  it('R007 to R010: has lines when, and only when, the order is accepted with changes', () => {
    assert.deepEqual(
      ['AP', 'RE', 'AB'].map((code) => broken(orderResponse, answered(code, []))),
      [[], [], []],
    )
    assert.deepEqual(broken(orderResponse, answered('CA', [line])), [])
    assert.deepEqual(
      [broken(orderResponse, answered('CA', [])), broken(orderResponse, answered('AP', [line]))],
      [['PEPPOL-T76-R007'], ['PEPPOL-T76-R008']],
    )
    assert.deepEqual(
      [broken(orderResponse, answered('RE', [line])), broken(orderResponse, answered('AB', [line]))],
      [['PEPPOL-T76-R009'], ['PEPPOL-T76-R010']],
    )
  })
  it('R001, R002: names both parties or gives their numbers', () => {
    const nameless = changed(response, ({ BuyerCustomerParty: { Party } }) => delete Party.PartyLegalEntity)
    assert.deepEqual(broken(orderResponse, nameless), ['PEPPOL-T76-R001'])
    const numbered = changed(nameless, ({ BuyerCustomerParty: { Party } }) => {
      Party.PartyIdentification = [{ ID: number('991825827') }]
    })
    assert.deepEqual(broken(orderResponse, numbered), [])
  })
  it('has the same rules under other names in advanced ordering (T116)', () => {
    const other = {
      ...answered('AP', [line]),
      CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:order_response_advanced:3',
      ProfileID: 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3',
    }
    assert.deepEqual(broken(orderResponseAdvanced, other), ['PEPPOL-T116-R008'])
  })
  it('of EHF had lines with any code before August 2026', () => {
    const ehf = {
      ...answered('AP', [line]),
      CustomizationID:
        'urn:fdc:peppol.eu:poacc:trns:order_response:3:extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0',
      ProfileID: 'urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:02:1.0',
    }
    assert.deepEqual(broken(ehfOrderResponse, ehf), ['PEPPOL-T76-R008'])
    assert.deepEqual(broken(ehfOrderResponse, ehf, '2024-01-01'), [])
  })
})

describe('an order change (T114) and a cancellation (T115)', () => {
  it('R008: a change may tell of some lines only, so the sum of the lines is advice', () => {
    const change = changed({ ...sample, OrderReference: { ID: 'B-1' } }, (copy) => {
      copy.CustomizationID = 'urn:fdc:peppol.eu:poacc:trns:order_change:3'
      copy.ProfileID = 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3'
      copy.AnticipatedMonetaryTotal!.LineExtensionAmount = nok('300')
      copy.AnticipatedMonetaryTotal!.TaxExclusiveAmount = nok('300')
      copy.AnticipatedMonetaryTotal!.TaxInclusiveAmount = nok('350')
      copy.AnticipatedMonetaryTotal!.PayableAmount = nok('350')
      Object.assign(firstLine(copy), { LineStatusCode: '3' })
    })
    assert.deepEqual(broken(orderChange, change), ['PEPPOL-T114-R008'])
    const result = orderChange.validate(orderChange.write(change as never))
    assert.ok(result.ok && result.valid)
  })
  it('R031, R034: a cancellation is of advanced ordering', () => {
    const cancellation = {
      CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:order_cancellation:3',
      ProfileID: 'urn:fdc:peppol.eu:poacc:bis:advanced_ordering:3',
      ID: 'K-1',
      IssueDate: '2026-11-24',
      CancellationNote: 'Skolen er stengt.',
      OrderReference: { ID: 'B-1' },
      BuyerCustomerParty: sample.BuyerCustomerParty,
      SellerSupplierParty: sample.SellerSupplierParty,
    }
    assert.deepEqual(broken(orderCancellation, cancellation), [])
    assert.deepEqual(
      broken(orderCancellation, { ...cancellation, ProfileID: 'urn:fdc:peppol.eu:poacc:bis:ordering:3' }),
      ['PEPPOL-T115-B00301', 'PEPPOL-T115-R031'],
    )
  })
})

describe('an order agreement (T110)', () => {
  const agreement: OrderAgreement = {
    CustomizationID: 'urn:fdc:peppol.eu:poacc:trns:order_agreement:3',
    ProfileID: 'urn:fdc:peppol.eu:poacc:bis:order_agreement:3',
    ID: 'F-1',
    IssueDate: '2026-11-24',
    DocumentCurrencyCode: 'NOK',
    OrderReference: { ID: 'B-1' },
    SellerSupplierParty: {
      Party: { EndpointID: number('974760673'), PartyLegalEntity: { RegistrationName: 'Leverandøren' } },
    },
    BuyerCustomerParty: {
      Party: { EndpointID: number('991825827'), PartyLegalEntity: { RegistrationName: 'Kommunen' } },
    },
    TaxTotal: {
      TaxAmount: nok('50'),
      TaxSubtotal: [{ TaxableAmount: nok('200'), TaxAmount: nok('50'), TaxCategory: tax }],
    },
    LegalMonetaryTotal: {
      LineExtensionAmount: nok('200'),
      TaxExclusiveAmount: nok('200'),
      TaxInclusiveAmount: nok('250'),
      PayableAmount: nok('250'),
    },
    OrderLine: [
      {
        LineItem: {
          ID: '1',
          Quantity: { value: '2', unitCode: 'C62' },
          LineExtensionAmount: nok('200'),
          Price: { PriceAmount: nok('100') },
          Item: { Name: 'Blyant', SellersItemIdentification: { ID: 'P-1' }, ClassifiedTaxCategory: tax },
        },
      },
    ],
  }
  const agreed = (change: (copy: OrderAgreement) => void): string[] =>
    broken(orderAgreement, changed(agreement, change))
  it('is right, and the same after being written and read', () => {
    assert.deepEqual(broken(orderAgreement, agreement), [])
    const read = orderAgreement.read(orderAgreement.write(agreement))
    assert.ok(read.ok)
    assert.deepEqual(read.document, agreement)
  })
  it('R024, R025: the tax of each category follows from its rate, and the whole from the categories', () => {
    assert.deepEqual(
      agreed((copy) => {
        copy.TaxTotal!.TaxSubtotal![0]!.TaxAmount = nok('50.01')
      }),
      ['PEPPOL-T110-R024', 'PEPPOL-T110-R025'],
    )
  })
  it('R026, R027: category and rate of every line stand among the totals', () => {
    const category = (ID: string, Percent: string): string[] =>
      agreed((copy) => {
        copy.OrderLine[0]!.LineItem.Item.ClassifiedTaxCategory = { ID, Percent, TaxScheme: { ID: 'VAT' } }
      })
    assert.deepEqual(category('S', '25.00'), [])
    assert.deepEqual(category('S', '15'), ['PEPPOL-T110-R026'])
    assert.deepEqual(category('Z', '0'), ['PEPPOL-T110-R026', 'PEPPOL-T110-R027'])
  })
  it('R028, R029: a reason for exemption stands where there is no tax, and only there', () => {
    assert.deepEqual(
      agreed((copy) => {
        copy.TaxTotal!.TaxSubtotal![0]!.TaxCategory.TaxExemptionReason = 'Fritatt'
      }),
      ['PEPPOL-T110-R029'],
    )
    assert.ok(
      agreed((copy) => {
        copy.TaxTotal!.TaxSubtotal![0]!.TaxCategory.ID = 'E'
      }).includes('PEPPOL-T110-R028'),
    )
  })
  it('R014: with totals, every line has an amount', () => {
    assert.deepEqual(
      agreed((copy) => delete copy.OrderLine[0]!.LineItem.LineExtensionAmount),
      ['PEPPOL-T110-R014', 'PEPPOL-T110-R007'],
    )
  })
  it('R002, R030: has an item number, and follows the specification', () => {
    assert.deepEqual(
      agreed((copy) => delete copy.OrderLine[0]!.LineItem.Item.SellersItemIdentification),
      ['PEPPOL-T110-R002'],
    )
    assert.deepEqual(
      agreed((copy) => {
        copy.CustomizationID = 'urn:fdc:peppol.eu:poacc:trns:order:3'
      }),
      ['PEPPOL-T110-R030'],
    )
  })
})

describe('ordering of EHF', () => {
  const extended = 'urn:fdc:peppol.eu:poacc:trns:order:3:extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0'
  const ehf = (profile: string): Order => ({
    ...sample,
    CustomizationID: extended,
    ProfileID: `urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:${profile}:1.0`,
  })
  it('is told from Peppol by its specification, and its processes by their profile', () => {
    const kindOf = (document: Order): string | undefined => {
      const found = detect(order.write(document))
      return found.ok ? found.kind.id : undefined
    }
    assert.deepEqual(
      [kindOf(sample), kindOf(ehf('02')), kindOf(ehf('09'))],
      ['order', 'ehf-order', 'ehf-advanced-order'],
    )
  })
  it('EHF-COMMON-R003: demands Norwegian organisation numbers that are right', () => {
    assert.deepEqual(broken(ehfOrder, ehf('02')), [])
    const wrong = changed(ehf('02'), (copy) => {
      copy.BuyerCustomerParty.Party.EndpointID = number('991825828')
    })
    assert.deepEqual(broken(ehfOrder, wrong), ['EHF-COMMON-R003'])
  })
  it('addresses the seller in the Norwegian register of legal entities', () => {
    const abroad = changed(ehf('02'), (copy) => {
      copy.SellerSupplierParty.Party.EndpointID = { value: '7300010000001', schemeID: '0088' }
    })
    const [rule] = broken(ehfOrder, abroad)
    assert.match(rule ?? '', /^EHF-T01-B/)
  })
  it('knows qualified item information in order agreements and answers', () => {
    for (const type of [ehfOrderAgreement, ehfOrderResponse])
      assert.ok(
        type.definition.rules.some(({ rules }) => rules.some(({ id }) => id.startsWith('EHF-QII-G1'))),
        type.id,
      )
  })
})
