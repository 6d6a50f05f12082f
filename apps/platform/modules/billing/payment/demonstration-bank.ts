// The bank of the demonstration: it answers a payment file as a Norwegian bank would.
import { bookingNotification08, paymentStatus10 } from '@heldigital/formats/payment'
import type { Payment } from '../invoice/state.ts'

const kroner = (value: string) => ({ value, Ccy: 'NOK' })

/** camt.054.001.08: every transfer of the payment was booked on a day, `2027-04-20`. `at`: an instant in UTC. */
export function bookedByBank(payment: Payment, bookedOn: string, at: string): Uint8Array {
  return bookingNotification08.write({
    BkToCstmrDbtCdtNtfctn: {
      GrpHdr: { MsgId: `B${payment.messageId}`.slice(0, 35), CreDtTm: at },
      Ntfctn: [
        {
          Id: `N${payment.messageId}`.slice(0, 35),
          CreDtTm: at,
          Acct: { Id: { Othr: { Id: payment.account } }, Ccy: 'NOK' },
          Ntry: payment.transactions.map(({ amount, endToEnd }) => ({
            Amt: kroner(amount),
            CdtDbtInd: 'DBIT',
            Sts: { Cd: 'BOOK' },
            BookgDt: { Dt: bookedOn },
            ValDt: { Dt: bookedOn },
            BkTxCd: { Domn: { Cd: 'PMNT', Fmly: { Cd: 'ICDT', SubFmlyCd: 'DMCT' } } },
            NtryDtls: [
              {
                TxDtls: [
                  {
                    Refs: { PmtInfId: payment.paymentInformation, InstrId: endToEnd, EndToEndId: endToEnd },
                    Amt: kroner(amount),
                    CdtDbtInd: 'DBIT',
                  },
                ],
              },
            ],
          })),
        },
      ],
    },
  })
}

/** pain.002.001.10: the bank takes the payment on, or rejects it with a reason. `at`: an instant in UTC. */
export function answeredByBank(payment: Payment, at: string, rejectedBecause?: string): Uint8Array {
  return paymentStatus10.write({
    CstmrPmtStsRpt: {
      GrpHdr: { MsgId: `S${payment.messageId}`.slice(0, 35), CreDtTm: at },
      OrgnlGrpInfAndSts: {
        OrgnlMsgId: payment.messageId,
        OrgnlMsgNmId: `pain.001.001.${payment.version}`,
        GrpSts: rejectedBecause === undefined ? 'ACCP' : 'RJCT',
        ...(rejectedBecause === undefined
          ? {}
          : { StsRsnInf: [{ Rsn: { Cd: 'NARR' }, AddtlInf: [rejectedBecause.slice(0, 105)] }] }),
      },
    },
  })
}
