// Peppol BIS Billing 3.0: its narrower code lists, and exemption reasons that fix the category.
import { describe } from 'node:test'
import { judging } from '../cases.ts'
import { creditNote, invoice, ublInvoice } from '../index.ts'

const anInvoice = judging(invoice)
const attached = 'AdditionalDocumentReference/Attachment/EmbeddedDocumentBinaryObject'

describe('a code', () => {
  const file = { 'AdditionalDocumentReference/ID': '7', [attached]: 'AAAA', [`${attached}@filename`]: 'a.pdf' }
  anInvoice('of a media type that is allowed', { ...file, [`${attached}@mimeCode`]: 'application/pdf' })
  anInvoice(
    'of a media type that is not',
    { ...file, [`${attached}@mimeCode`]: 'application/zip' },
    'BR-CL-24 BT-125: application/zip, not MimeCode',
    'PEPPOL-EN16931-CL001 BT-125: application/zip',
  )
  anInvoice('of a media type is missing', file, 'UBL-DT-06 BT-125')
  const part = (indicator: string, code: string) => ({
    'Line/AllowanceCharge/ChargeIndicator': indicator,
    'Line/AllowanceCharge/AllowanceChargeReasonCode': code,
    'Line/AllowanceCharge/Amount': '0',
  })
  anInvoice('for the reason of an allowance', part('false', '95'))
  anInvoice(
    'for the reason of an allowance that is none',
    part('false', 'FC'),
    'BR-CL-19: FC',
    'PEPPOL-EN16931-CL002: FC',
  )
  anInvoice('for the reason of a charge', part('true', 'FC'))
  anInvoice('for the reason of a charge that is none', part('true', '95'), 'BR-CL-20: 95', 'PEPPOL-EN16931-CL003: 95')
  anInvoice('for the reason of what is neither', part('nei', 'XX'), 'PEPPOL-EN16931-R043: nei')
  anInvoice('for the VAT point', { 'InvoicePeriod/DescriptionCode': '432' })
  anInvoice(
    'for the VAT point that is none',
    { 'InvoicePeriod/DescriptionCode': '5' },
    'BR-CL-06 BT-8: 5, not UNCL2005',
    'PEPPOL-EN16931-CL006 BT-8: 5',
  )
  anInvoice(
    'for the VAT point on a line that is none',
    { 'Line/InvoicePeriod/StartDate': '2026-02-01', 'Line/InvoicePeriod/DescriptionCode': '5' },
    'UBL-CR-523 !',
    'PEPPOL-EN16931-CL006 BT-8: 5',
  )
  anInvoice(
    'for a scheme of an electronic address that is none',
    { 'Buyer/EndpointID@schemeID': '9999' },
    'BR-CL-25 BT-49: 9999, not BR-CL-25',
    'PEPPOL-EN16931-CL008: 9999',
  )
  anInvoice(
    'for a scheme of an electronic address is missing',
    { 'Buyer/EndpointID@schemeID': undefined },
    'BR-63 BT-49',
  )
  anInvoice(
    'for a scheme that Peppol took away on 17 August 2026',
    { 'Buyer/EndpointID@schemeID': '0202' },
    'PEPPOL-EN16931-CL008: 0202',
  )
  judging(
    invoice,
    {},
    { date: '2026-08-16' },
  )('for a scheme that Peppol was to take away', { 'Buyer/EndpointID@schemeID': '0202' })
  judging(invoice, {}, { date: '2026-08-16' })(
    'for a scheme that Peppol was to bring',
    { 'Buyer/EndpointID@schemeID': '0245' },
    'PEPPOL-EN16931-CL008: 0245',
  )
  judging(ublInvoice)('for a scheme that CEN knows still', { 'Buyer/EndpointID@schemeID': '0202' })
})

describe('an exemption reason fixes the category', () => {
  const exempt = (code: string, category: string, rate: string | undefined) => ({
    'Breakdown/TaxCategory/TaxExemptionReasonCode': code,
    'Breakdown/TaxCategory/ID': category,
    'Breakdown/TaxCategory/Percent': rate,
    'Line/Category/ID': category,
    'Line/Category/Percent': rate,
    'Breakdown/TaxAmount': '0',
    'TaxTotal/TaxAmount': '0',
    'Total/TaxInclusiveAmount': '100',
    'Total/PayableAmount': '100',
  })
  const buyerVat = { 'Buyer/Vat/CompanyID': 'SE123456789001', 'Buyer/Vat/TaxScheme/ID': 'VAT' } as const
  const delivered = {
    'Delivery/ActualDeliveryDate': '2026-11-01',
    'Delivery/DeliveryLocation/Address/Country/IdentificationCode': 'SE',
  } as const
  anInvoice('VATEX-EU-G is G', exempt('VATEX-EU-G', 'G', '0'))
  anInvoice('vatex-eu-g is not E', exempt('vatex-eu-g', ' E ', '0'), 'PEPPOL-EN16931-P0104 BT-118: E, not G')
  anInvoice('VATEX-EU-O is not E', exempt('VATEX-EU-O', 'E', '0'), 'PEPPOL-EN16931-P0105 BT-118: E, not O')
  anInvoice('VATEX-EU-IC is K', { ...exempt('VATEX-EU-IC', 'K', '0'), ...buyerVat, ...delivered })
  anInvoice('VATEX-EU-IC is not E', exempt('VATEX-EU-IC', 'E', '0'), 'PEPPOL-EN16931-P0106 BT-118: E, not K')
  anInvoice('VATEX-EU-AE is AE', { ...exempt('VATEX-EU-AE', 'AE', '0'), ...buyerVat })
  anInvoice('VATEX-EU-AE is not E', exempt('VATEX-EU-AE', 'E', '0'), 'PEPPOL-EN16931-P0107 BT-118: E, not AE')
  for (const letter of ['D', 'F', 'I', 'J'])
    anInvoice(`VATEX-EU-${letter} is E`, exempt(`VATEX-EU-${letter}`, 'E', '0'))
  anInvoice('VATEX-EU-D is not G', exempt('VATEX-EU-D', 'G', '0'), 'PEPPOL-EN16931-P0108 BT-118: G, not E')
  anInvoice('VATEX-EU-F is not G', exempt('VATEX-EU-F', 'G', '0'), 'PEPPOL-EN16931-P0109 BT-118: G, not E')
  anInvoice('VATEX-EU-I is not G', exempt('VATEX-EU-I', 'G', '0'), 'PEPPOL-EN16931-P0110 BT-118: G, not E')
  anInvoice('VATEX-EU-J is not G', exempt('VATEX-EU-J', 'G', '0'), 'PEPPOL-EN16931-P0111 BT-118: G, not E')
  judging(creditNote)(
    'VATEX-EU-J is not G in a credit note',
    exempt('VATEX-EU-J', 'G', '0'),
    'PEPPOL-EN16931-P0111 BT-118: G, not E',
  )
  anInvoice('another reason may go with any', exempt('VATEX-EU-132', 'E', '0'))
})
