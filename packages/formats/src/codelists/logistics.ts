// Where Peppol Logistics tests another edition of a list. Codes and official names are facts; see `version` for where each list was taken from.
import { variant } from './codelist.ts'
import { icd, iso4217 } from './iso.ts'
import { eas, trueFalse } from './openpeppol.ts'
import { uncl1001Inv, uncl1153, uncl4461, uncl7161 } from './uncefact.ts'

export const logisticsIcd = variant(icd, 'ICD', {
  source: 'ISO/IEC 6523',
  version: 'Logistics 1.3',
  removed: `
  0245 0246 0247 0248
`,
})

export const logisticsIso4217 = variant(iso4217, 'ISO4217', {
  source: 'ISO 4217',
  version: 'Logistics 1.3',
  added: `
  ANG BGN STD
`,
  removed: `
  STN XCG
`,
})

export const logisticsTrueFalse = variant(trueFalse, 'TrueFalse', {
  source: 'OpenPEPPOL',
  version: 'Logistics 1.3',
  added: `
  1 2
`,
  removed: `
  true false
`,
})

export const logisticsUncl1001Inv = variant(uncl1001Inv, 'UNCL1001-inv', {
  source: 'UN/EDIFACT data element 1001',
  version: 'Logistics 1.3',
  removed: `
  71 102 218 219 326 331 382 384 388 553 817 870 875 876 877
`,
})

export const logisticsUncl1153 = variant(uncl1153, 'UNCL1153', {
  source: 'UN/EDIFACT data element 1153',
  version: 'Logistics 1.3',
  removed: `
  AXU
`,
})

export const logisticsUncl4461 = variant(uncl4461, 'UNCL4461', {
  source: 'UN/EDIFACT data element 4461',
  version: 'Logistics 1.3',
  removed: `
  98 69
`,
})

export const logisticsUncl7161 = variant(uncl7161, 'UNCL7161', {
  source: 'UN/EDIFACT data element 7161',
  version: 'Logistics 1.3',
  removed: `
  CAX CAY CAZ DAC DAF DAG DAH DAI DAJ DAK DAL DAM DAN DAO DAP DAQ PRV
`,
})

export const logisticsEas = variant(eas, 'eas', {
  source: 'CEF Electronic Address Scheme, as OpenPEPPOL uses it',
  version: 'Logistics 1.3',
  added: `
  0037 0177 0193 0202 0212 0213 0215 0147 0154 0158 0170 0194 0203 0205 0217
`,
  removed: `
  0242 0245 0246 0248
`,
})
