// Thresholds in whole kroner excluding VAT (LOA § 2, FOA §§ 5-1 and 5-3, and the sister regulations).
import { series, type Series, type Stretch } from '../row.ts'
import { amount, type Amount } from '../row-value.ts'
import { text, type Text } from '../text.ts'

const ministry = 'Ministry guide to FOA, chapter 5 (regjeringen.no id2581234)'
const ministry2024 = 'Ministry, new thresholds 2024–2026 (regjeringen.no id3030686)'
const dfo2020 = 'DFØ, EEA thresholds changed, 2020-02-26 (FOR-2020-02-12-128)'
const ks2022 = 'KS, new EEA thresholds 2022–2024; in force 2022-03-23 per gmco.no'
const account2018 = 'Accounts of FOR-2018-04-04-533 (prosjektanskaffelser.no, va-jus.no, labnorge.no)'
const vaar2020 = 'Advokatfirmaet vaar, new thresholds 2020'
const dfoRules = 'DFØ eForms rule file, January–February 2026'

/** EEA values follow the European two-year period, so what is pending ends with 2027. */
const endOfPeriod = '2027-12-31'

function question(what: Text, kroner: string): Text {
  return text(
    `Er EØS-terskelverdien for ${what.nb} ${kroner} kr på denne datoen? EU-verdiene ble justert fra 1. januar 2026, og den norske forskriftsendringen er ikke bekreftet. Kontroller mot Lovdata.`,
    `Er EØS-terskelverdien for ${what.nn} ${kroner} kr på denne datoen? EU-verdiane vart justerte frå 1. januar 2026, og den norske forskriftsendringa er ikkje stadfesta. Kontroller mot Lovdata.`,
    `Is the EEA threshold for ${what.en} NOK ${kroner} on this date? The EU values were adjusted from 1 January 2026, and the Norwegian amendment is not confirmed. Check against Lovdata.`,
  )
}

function pendingFrom2026(what: Text, kroner: number, shown: string): Stretch<Amount>[] {
  const source =
    'Value of 2024 carried on; adjustment under Delegated Regulation (EU) 2025/2152 not confirmed for Norway'
  return [
    { from: '2026-01-01', value: amount(kroner), source, status: 'pending', question: question(what, shown) },
    {
      from: '2026-04-21',
      to: endOfPeriod,
      value: amount(kroner),
      source: `${source}; one code base dates a Norwegian change to 2026-04-21`,
      status: 'pending',
      question: question(what, shown),
    },
  ]
}

export const entryThreshold = series<Amount>(
  {
    rule: 'LOA_ENTRY',
    subject: 'threshold',
    paragraph: 'LOA § 2',
    title: text(
      'Innslagspunkt for anskaffelsesloven',
      'Innslagspunkt for anskaffingslova',
      'Entry value of the Procurement Act',
    ),
  },
  [
    { from: '2017-01-01', value: amount(100_000), source: ministry, status: 'verified' },
    {
      from: '2026-07-01',
      value: amount(500_000),
      source: 'Accounts of the vote of the Storting, 2026-02-05 (Cobrief, Anskaffelsessjekk)',
      status: 'secondary',
    },
  ],
)

export const nationalThreshold = series<Amount>(
  {
    rule: 'NAT',
    subject: 'threshold',
    paragraph: 'FOA § 5-1',
    title: text('Nasjonal terskelverdi', 'Nasjonal terskelverdi', 'National threshold'),
  },
  [
    { from: '2017-01-01', value: amount(1_100_000), source: ministry, status: 'verified' },
    { from: '2018-04-06', value: amount(1_300_000), source: `${ministry}; ${dfoRules}`, status: 'verified' },
  ],
)

const goodsServicesState = text(
  'varer og tjenester, statlige myndigheter',
  'varer og tenester, statlege styresmakter',
  'goods and services, central government',
)
const goodsServicesOther = text(
  'varer og tjenester, andre oppdragsgivere',
  'varer og tenester, andre oppdragsgivarar',
  'goods and services, other buyers',
)
const worksContracts = text('bygge- og anleggskontrakter', 'bygge- og anleggskontraktar', 'works contracts')
const specialServices = text('særlige tjenester', 'særlege tenester', 'special services')
const healthServices = text('helse- og sosialtjenester', 'helse- og sosialtenester', 'health and social services')

function eeaTitle(what: Text): Text {
  return text(`EØS-terskelverdi: ${what.nb}`, `EØS-terskelverdi: ${what.nn}`, `EEA threshold: ${what.en}`)
}

export const eeaGoodsServicesState = series<Amount>(
  { rule: 'EEA_GS_STATE', subject: 'threshold', paragraph: 'FOA § 5-3', title: eeaTitle(goodsServicesState) },
  [
    { from: '2017-01-01', value: amount(1_100_000), source: account2018, status: 'secondary' },
    { from: '2018-04-06', value: amount(1_300_000), source: `Ministry; ${account2018}`, status: 'verified' },
    {
      from: '2022-03-23',
      value: amount(1_400_000),
      source: 'Accounts of the change of 2022 (gmco.no, dinanbudshjelp.no)',
      status: 'secondary',
    },
    { from: '2024-03-14', value: amount(1_490_000), source: ministry2024, status: 'verified' },
    ...pendingFrom2026(goodsServicesState, 1_490_000, '1 490 000'),
  ],
)

export const eeaGoodsServicesOther = series<Amount>(
  { rule: 'EEA_GS_OTHER', subject: 'threshold', paragraph: 'FOA § 5-3', title: eeaTitle(goodsServicesOther) },
  [
    { from: '2017-01-01', value: amount(1_750_000), source: account2018, status: 'secondary' },
    { from: '2018-04-06', value: amount(2_000_000), source: `${dfo2020}; ${account2018}`, status: 'verified' },
    { from: '2020-02-12', value: amount(2_050_000), source: dfo2020, status: 'verified' },
    { from: '2022-03-23', value: amount(2_200_000), source: ks2022, status: 'secondary' },
    { from: '2024-03-14', value: amount(2_300_000), source: ministry2024, status: 'verified' },
    ...pendingFrom2026(goodsServicesOther, 2_300_000, '2 300 000'),
  ],
)

export const eeaWorks = series<Amount>(
  { rule: 'EEA_WORKS', subject: 'threshold', paragraph: 'FOA § 5-3', title: eeaTitle(worksContracts) },
  [
    { from: '2017-01-01', value: amount(44_000_000), source: account2018, status: 'secondary' },
    { from: '2018-04-06', value: amount(51_000_000), source: `${dfo2020}; ${account2018}`, status: 'verified' },
    { from: '2020-02-12', value: amount(51_500_000), source: dfo2020, status: 'verified' },
    { from: '2022-03-23', value: amount(56_000_000), source: ks2022, status: 'secondary' },
    { from: '2024-03-14', value: amount(57_800_000), source: ministry2024, status: 'verified' },
    ...pendingFrom2026(worksContracts, 57_800_000, '57 800 000'),
  ],
)

function serviceStretches(what: Text): Stretch<Amount>[] {
  return [
    { from: '2018-04-06', value: amount(6_950_000), source: dfo2020, status: 'verified' },
    { from: '2020-02-12', value: amount(7_200_000), source: dfo2020, status: 'verified' },
    {
      from: '2022-03-23',
      value: amount(7_800_000),
      source: 'dinanbudshjelp.no: unchanged at 7.8 m in 2024',
      status: 'secondary',
    },
    { from: '2024-03-14', value: amount(7_800_000), source: dfoRules, status: 'verified' },
    ...pendingFrom2026(what, 7_800_000, '7 800 000'),
  ]
}

export const eeaSpecial = series<Amount>(
  { rule: 'EEA_SPECIAL', subject: 'threshold', paragraph: 'FOA § 5-3', title: eeaTitle(specialServices) },
  serviceStretches(specialServices),
)

export const eeaHealth = series<Amount>(
  { rule: 'EEA_HEALTH', subject: 'threshold', paragraph: 'FOA § 5-3', title: eeaTitle(healthServices) },
  serviceStretches(healthServices),
)

const utilities: Text = text('forsyningssektorene', 'forsyningssektorane', 'utilities')

function utilityTitle(what: Text): Text {
  return text(
    `EØS-terskelverdi i ${utilities.nb}: ${what.nb}`,
    `EØS-terskelverdi i ${utilities.nn}: ${what.nn}`,
    `EEA threshold for ${utilities.en}: ${what.en}`,
  )
}

const goodsServices = text('varer og tjenester', 'varer og tenester', 'goods and services')
const utilityParagraph = 'Forsyningsforskriften (thresholds)'

export const utilityGoodsServices = series<Amount>(
  { rule: 'UTIL_GS', subject: 'threshold', paragraph: utilityParagraph, title: utilityTitle(goodsServices) },
  [
    { from: '2020-02-12', value: amount(4_100_000), source: `${ks2022} (former value)`, status: 'secondary' },
    { from: '2022-03-23', value: amount(4_500_000), source: ks2022, status: 'secondary' },
    { from: '2024-03-14', value: amount(4_600_000), source: ministry2024, status: 'verified' },
    ...pendingFrom2026(goodsServices, 4_600_000, '4 600 000'),
  ],
)

export const utilityWorks = series<Amount>(
  { rule: 'UTIL_WORKS', subject: 'threshold', paragraph: utilityParagraph, title: utilityTitle(worksContracts) },
  [
    { from: '2020-02-12', value: amount(51_500_000), source: `${ks2022} (former value)`, status: 'secondary' },
    { from: '2022-03-23', value: amount(56_000_000), source: ks2022, status: 'secondary' },
    { from: '2024-03-14', value: amount(57_800_000), source: ministry2024, status: 'verified' },
    ...pendingFrom2026(worksContracts, 57_800_000, '57 800 000'),
  ],
)

export const utilitySpecial = series<Amount>(
  { rule: 'UTIL_SPECIAL', subject: 'threshold', paragraph: utilityParagraph, title: utilityTitle(specialServices) },
  [
    { from: '2024-03-14', value: amount(10_400_000), source: dfoRules, status: 'verified' },
    ...pendingFrom2026(specialServices, 10_400_000, '10 400 000'),
  ],
)

const concessions = text('konsesjonskontrakter', 'konsesjonskontraktar', 'concession contracts')

export const concessionThreshold = series<Amount>(
  {
    rule: 'CONC',
    subject: 'threshold',
    paragraph: 'Konsesjonskontraktforskriften (threshold)',
    title: eeaTitle(concessions),
  },
  [
    { from: '2020-02-12', value: amount(51_500_000), source: `${ks2022} (former value)`, status: 'secondary' },
    { from: '2022-03-23', value: amount(56_000_000), source: ks2022, status: 'secondary' },
    { from: '2024-03-14', value: amount(57_800_000), source: ministry2024, status: 'verified' },
    ...pendingFrom2026(concessions, 57_800_000, '57 800 000'),
  ],
)

const defenceGoodsServices = text(
  'forsvars- og sikkerhetsanskaffelser, varer og tjenester',
  'forsvars- og tryggingsanskaffingar, varer og tenester',
  'defence and security, goods and services',
)
const defenceWorks = text(
  'forsvars- og sikkerhetsanskaffelser, bygg og anlegg',
  'forsvars- og tryggingsanskaffingar, bygg og anlegg',
  'defence and security, works',
)

export const defenceEntry = series<Amount>(
  {
    rule: 'FOSA_ENTRY',
    subject: 'threshold',
    paragraph: 'FOSA, LOA § 2',
    title: text(
      'Innslagspunkt for forsvars- og sikkerhetsanskaffelser',
      'Innslagspunkt for forsvars- og tryggingsanskaffingar',
      'Entry value for defence and security procurement',
    ),
  },
  [
    {
      from: '2017-01-01',
      value: amount(100_000),
      source: 'Accounts of the Act of 2026: the entry value does not rise here; duty to keep a protocol from 100 000',
      status: 'secondary',
    },
  ],
)

export const defenceThresholdGoodsServices = series<Amount>(
  { rule: 'FOSA_GS', subject: 'threshold', paragraph: 'FOSA', title: eeaTitle(defenceGoodsServices) },
  [
    {
      from: '2022-03-23',
      value: amount(4_500_000),
      source: 'gmco.no, thresholds from 2022-03-23',
      status: 'secondary',
    },
    { from: '2024-03-14', value: amount(4_600_000), source: ministry2024, status: 'verified' },
    {
      from: '2026-04-21',
      to: endOfPeriod,
      value: amount(5_000_000),
      source: 'One code base dated July 2026; not confirmed',
      status: 'pending',
      question: question(defenceGoodsServices, '5 000 000'),
    },
  ],
)

export const defenceThresholdWorks = series<Amount>(
  { rule: 'FOSA_WORKS', subject: 'threshold', paragraph: 'FOSA', title: eeaTitle(defenceWorks) },
  [
    {
      from: '2022-03-23',
      value: amount(56_000_000),
      source: 'gmco.no, thresholds from 2022-03-23',
      status: 'secondary',
    },
    { from: '2024-03-14', value: amount(57_800_000), source: ministry2024, status: 'verified' },
    {
      from: '2026-04-21',
      to: endOfPeriod,
      value: amount(57_800_000),
      source: 'Value of 2024 carried on; change of 2026 not confirmed',
      status: 'pending',
      question: question(defenceWorks, '57 800 000'),
    },
  ],
)

function smallLotQuestion(kroner: string): Text {
  return text(
    `Er beløpsgrensen for små delkontrakter ${kroner} kr på denne datoen? Verdien er fra 2020; senere justeringer er ikke bekreftet. Kontroller § 5-4 (8) mot Lovdata.`,
    `Er beløpsgrensa for små delkontraktar ${kroner} kr på denne datoen? Verdien er frå 2020; seinare justeringar er ikkje stadfesta. Kontroller § 5-4 (8) mot Lovdata.`,
    `Is the limit for small lots NOK ${kroner} on this date? The value is that of 2020; later adjustments are not confirmed. Check § 5-4 (8) against Lovdata.`,
  )
}

function smallLotStretches(kroner: number, shown: string): Stretch<Amount>[] {
  const source = 'Value of 2020 carried on (the directive says EUR 80 000 and EUR 1 000 000); not confirmed'
  return [
    { from: '2020-02-12', value: amount(kroner), source: vaar2020, status: 'secondary' },
    { from: '2022-03-23', value: amount(kroner), source, status: 'pending', question: smallLotQuestion(shown) },
    { from: '2024-03-14', value: amount(kroner), source, status: 'pending', question: smallLotQuestion(shown) },
    {
      from: '2026-01-01',
      to: endOfPeriod,
      value: amount(kroner),
      source,
      status: 'pending',
      question: smallLotQuestion(shown),
    },
  ]
}

export const smallLotGoodsServices = series<Amount>(
  {
    rule: 'SMALL_LOT_GS',
    subject: 'value',
    paragraph: 'FOA § 5-4 (8)',
    title: text(
      'Små delkontrakter: varer og tjenester',
      'Små delkontraktar: varer og tenester',
      'Small lots: goods and services',
    ),
  },
  smallLotStretches(750_000, '750 000'),
)

export const smallLotWorks = series<Amount>(
  {
    rule: 'SMALL_LOT_WORKS',
    subject: 'value',
    paragraph: 'FOA § 5-4 (8)',
    title: text('Små delkontrakter: bygg og anlegg', 'Små delkontraktar: bygg og anlegg', 'Small lots: works'),
  },
  smallLotStretches(9_600_000, '9 600 000'),
)

export const thresholdRules: readonly Series[] = [
  entryThreshold,
  nationalThreshold,
  eeaGoodsServicesState,
  eeaGoodsServicesOther,
  eeaWorks,
  eeaSpecial,
  eeaHealth,
  utilityGoodsServices,
  utilityWorks,
  utilitySpecial,
  concessionThreshold,
  defenceEntry,
  defenceThresholdGoodsServices,
  defenceThresholdWorks,
  smallLotGoodsServices,
  smallLotWorks,
]
