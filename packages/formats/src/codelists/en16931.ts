// Where EN 16931 tests another selection of a list than Peppol does. Codes and official names are facts; see `version` for where each list was taken from.
import { codeList, variant } from './codelist.ts'
import { iso4217 } from './iso.ts'
import { eas, vatex } from './openpeppol.ts'

export const cenIso4217 = variant(iso4217, 'BR-CL-03', {
  source: 'CEN EN 16931 validation artefacts, ISO 4217',
  version: 'CEN 1.3.16',
  added: `
  STD
`,
  removed: `
  STN
`,
})

export const cenEas = variant(eas, 'BR-CL-25', {
  source: 'CEN EN 16931 validation artefacts, CEF Electronic Address Scheme, as OpenPEPPOL uses it',
  version: 'CEN 1.3.16',
  added: `
  0037 0147 0154 0158 0170 0177 0193 0194 0202 0203 0205 0212 0213 0215 0217 0219 0220 AN AQ AS AU EM
`,
})

export const cenVatex = variant(vatex, 'BR-CL-22', {
  source: 'CEN EN 16931 validation artefacts, CEF VAT exemption reason codes',
  version: 'CEN 1.3.16',
  added: `
  VATEX-EU-135-1
`,
})

export const cenInvoiceTypes = codeList(
  'BR-CL-01-invoice',
  {
    source: 'CEN EN 16931 validation artefacts',
    version: 'CEN 1.3.16',
  },
  `
  | 71 Request for payment
  | 80 Debit note related to goods or services
  | 81 Credit note related to goods or services
  | 82 Metered services invoice
  | 84 Debit note related to financial adjustments
  | 102 Tax notification
  | 130 Invoicing data sheet
  | 202 Direct payment valuation
  | 203 Provisional payment valuation
  | 204 Payment valuation
  | 211 Interim application for payment
  | 218 Final payment request based on completion of work
  | 219 Payment request for completed units
  | 295 Price variation invoice
  | 325 Proforma invoice
  | 326 Partial invoice
  | 331 Commercial invoice which includes a packing list
  | 380 Commercial invoice
  | 382 Commission note
  | 383 Debit note
  | 384 Corrected invoice
  | 385 Consolidated invoice
  | 386 Prepayment invoice
  | 387 Hire invoice
  | 388 Tax invoice
  | 389 Self-billed invoice
  | 390 Delcredere invoice
  | 393 Factored invoice
  | 394 Lease invoice
  | 395 Consignment invoice
  | 456 Debit advice
  | 457 Reversal of debit
  | 527 Self billed debit note
  | 553 Forwarder�s invoice discrepancy report
  | 575 Insurer's invoice
  | 623 Forwarder's invoice
  | 633 Port charges documents
  | 751 Invoice information for accounting purposes
  | 780 Freight invoice
  | 870 Consular invoice
  | 935 Customs invoice
  471 472 473 500 501 817 875 876 877
`,
)

export const cenCreditNoteTypes = codeList(
  'BR-CL-01-creditnote',
  {
    source: 'CEN EN 16931 validation artefacts',
    version: 'CEN 1.3.16',
  },
  `
  | 81 Credit note related to goods or services
  | 83 Credit note related to financial adjustments
  | 261 Self billed credit note
  | 262 Consolidated credit note - goods and services
  | 296 Credit note for price variation
  | 308 Delcredere credit note
  | 381 Credit note
  | 396 Factored credit note
  | 420 Optical Character Reading (OCR) payment credit note
  | 458 Reversal of credit
  | 532 Forwarder�s credit note
  502 503
`,
)

export const uncl4451 = codeList(
  'UNCL4451',
  {
    source: 'CEN EN 16931 validation artefacts',
    version: 'CEN 1.3.16',
  },
  `
  AAA AAB AAC AAD AAE AAF AAG AAI AAJ AAK AAL AAM AAN AAO AAP AAQ AAR AAS AAT AAU AAV AAW AAX AAY AAZ ABA ABB
  ABC ABD ABE ABF ABG ABH ABI ABJ ABK ABL ABM ABN ABO ABP ABQ ABR ABS ABT ABU ABV ABW ABX ABZ ACA ACB ACC ACD
  ACE ACF ACG ACH ACI ACJ ACK ACL ACM ACN ACO ACP ACQ ACR ACS ACT ACU ACV ACW ACX ACY ACZ ADA ADB ADC ADD ADE
  ADF ADG ADH ADI ADJ ADK ADL ADM ADN ADO ADP ADQ ADR ADS ADT ADU ADV ADW ADX ADY ADZ AEA AEB AEC AED AEE AEF
  AEG AEH AEI AEJ AEK AEL AEM AEN AEO AEP AEQ AER AES AET AEU AEV AEW AEX AEY AEZ AFA AFB AFC AFD AFE AFF AFG
  AFH AFI AFJ AFK AFL AFM AFN AFO AFP AFQ AFR AFS AFT AFU AFV AFW AFX AFY AFZ AGA AGB AGC AGD AGE AGF AGG AGH
  AGI AGJ AGK AGL AGM AGN AGO AGP AGQ AGR AGS AGT AGU AGV AGW AGX AGY AGZ AHA AHB AHC AHD AHE AHF AHG AHH AHI
  AHJ AHK AHL AHM AHN AHO AHP AHQ AHR AHS AHT AHU AHV AHW AHX AHY AHZ AIA AIB AIC AID AIE AIF AIG AIH AII AIJ
  AIK AIL AIM AIN AIO AIP AIQ AIR AIS AIT AIU AIV AIW AIX AIY AIZ AJA AJB ALC ALD ALE ALF ALG ALH ALI ALJ ALK
  ALL ALM ALN ALO ALP ALQ ARR ARS AUT AUU AUV AUW AUX AUY AUZ AVA AVB AVC AVD AVE AVF BAG BAH BAI BAJ BAK BAL
  BAM BAN BAO BAP BAQ BAR BAS BLC BLD BLE BLF BLG BLH BLI BLJ BLK BLL BLM BLN BLO BLP BLQ BLR BLS BLT BLU BLV
  BLW BLX BLY BLZ BMA BMB BMC BMD BME CCI CEX CHG CIP CLP CLR COI CUR CUS DAR DCL DEL DIN DOC DUT EUR FBC GBL
  GEN GS7 HAN HAZ ICN IIN IMI IND INS INV IRP ITR ITS LAN LIN LOI MCO MDH MKS ORI OSI PAC PAI PAY PKG PKT PMD
  PMT PRD PRF PRI PUR QIN QQD QUT RAH REG RET REV RQR SAF SIC SIN SLR SPA SPG SPH SPP SPT SRN SSR SUR TCA TDT
  TRA TRR TXD WHI ZZZ
`,
)
