// The bank of the demonstration: it answers a payment file as a Norwegian bank would.
import { writeXmlBytes, type XmlNode } from '@heldigital/formats/xml'
import type { Payment } from '../invoice/state.ts'

const leaf = (name: string, text: string, attributes?: Readonly<Record<string, string>>): XmlNode => ({
  name,
  text,
  ...(attributes === undefined ? {} : { attributes }),
})
const group = (name: string, children: readonly XmlNode[]): XmlNode => ({ name, children })
const document = (type: string, child: XmlNode): Uint8Array =>
  writeXmlBytes(group('Document', [child]), { namespaces: { '': `urn:iso:std:iso:20022:tech:xsd:${type}` } })

/** camt.054.001.08: every transfer of the payment was booked on a day, `2027-04-20`. `at`: an instant in UTC. */
export function bookedByBank(payment: Payment, bookedOn: string, at: string): Uint8Array {
  return document(
    'camt.054.001.08',
    group('BkToCstmrDbtCdtNtfctn', [
      group('GrpHdr', [leaf('MsgId', `B${payment.messageId}`.slice(0, 35)), leaf('CreDtTm', at)]),
      group('Ntfctn', [
        leaf('Id', `N${payment.messageId}`.slice(0, 35)),
        leaf('CreDtTm', at),
        group('Acct', [group('Id', [group('Othr', [leaf('Id', payment.account)])]), leaf('Ccy', 'NOK')]),
        ...payment.transactions.map((transaction) =>
          group('Ntry', [
            leaf('Amt', transaction.amount, { Ccy: 'NOK' }),
            leaf('CdtDbtInd', 'DBIT'),
            group('Sts', [leaf('Cd', 'BOOK')]),
            group('BookgDt', [leaf('Dt', bookedOn)]),
            group('ValDt', [leaf('Dt', bookedOn)]),
            group('BkTxCd', [
              group('Domn', [leaf('Cd', 'PMNT'), group('Fmly', [leaf('Cd', 'ICDT'), leaf('SubFmlyCd', 'DMCT')])]),
            ]),
            group('NtryDtls', [
              group('TxDtls', [
                group('Refs', [
                  leaf('PmtInfId', payment.paymentInformation),
                  leaf('InstrId', transaction.endToEnd),
                  leaf('EndToEndId', transaction.endToEnd),
                ]),
                leaf('Amt', transaction.amount, { Ccy: 'NOK' }),
                leaf('CdtDbtInd', 'DBIT'),
              ]),
            ]),
          ]),
        ),
      ]),
    ]),
  )
}

/** pain.002.001.10: the bank takes the payment on, or rejects it with a reason. `at`: an instant in UTC. */
export function answeredByBank(payment: Payment, at: string, rejectedBecause?: string): Uint8Array {
  const code = rejectedBecause === undefined ? 'ACCP' : 'RJCT'
  return document(
    'pain.002.001.10',
    group('CstmrPmtStsRpt', [
      group('GrpHdr', [leaf('MsgId', `S${payment.messageId}`.slice(0, 35)), leaf('CreDtTm', at)]),
      group('OrgnlGrpInfAndSts', [
        leaf('OrgnlMsgId', payment.messageId),
        leaf('OrgnlMsgNmId', `pain.001.001.${payment.version}`),
        leaf('GrpSts', code),
        ...(rejectedBecause === undefined
          ? []
          : [
              group('StsRsnInf', [group('Rsn', [leaf('Cd', 'NARR')]), leaf('AddtlInf', rejectedBecause.slice(0, 105))]),
            ]),
      ]),
    ]),
  )
}
