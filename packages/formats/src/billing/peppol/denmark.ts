// DK-R-002 to DK-R-017: invoices from Danish sellers, most of them to Danish buyers.
import { signOf } from '../../decimal.ts'
import { anywhere } from '../../definition/anywhere.ts'
import { fatal, on, present } from '../../definition/rule.ts'
import type { RuleBlock, RuleOptions } from '../../definition/rule.ts'
import type { Text } from '../../language.ts'
import { sentence } from '../wording.ts'
import { buyerOf, filled, isCreditNote, linesOf, sellerOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { bothAreIn, sellerIsIn } from './countries.ts'

const find = anywhere('AllowanceCharge')
const domestic = (document: BillingView): boolean => bothAreIn(document, 'DK')

type Means = BillingView['PaymentMeans'][number]
const codeOf = (means: Means): string => means.PaymentMeansCode?.text ?? ''
const paymentId = (means: Means): string => means.PaymentID?.text ?? ''
const kind = (means: Means): string => paymentId(means).slice(0, 3)
const account = (means: Means): string => means.PayeeFinancialAccount?.ID?.text ?? ''

const codeFound: RuleOptions<Means, BillingView> = { term: 'BT-81', found: codeOf }
const idFound: RuleOptions<Means, BillingView> = { term: 'BT-83', found: paymentId }

const allowedMeans = ' 1 10 31 42 48 49 50 58 59 93 97 '

const cvrText = (term: string): Text =>
  sentence(
    `{${term}} må ha skjemaet 0184 (CVR) i handel mellom danske parter.`,
    `{${term}} må ha skjemaet 0184 (CVR) i handel mellom danske partar.`,
    `{${term}} must have the scheme 0184 (CVR) in Danish trade.`,
  )

/** A duty that is not VAT: four digits, or a name with a `#` inside it. */
function isDutyName(reason: string): boolean {
  const trimmed = reason.trim()
  if (trimmed.length === 4 && /^[+]?[0-9]*\.?[0-9]*$/.test(trimmed)) return true
  return reason.includes('#') && !reason.startsWith('#') && !reason.endsWith('#')
}

const identifications = (document: BillingView) => [
  ...(sellerOf(document)?.PartyIdentification ?? []),
  ...present(buyerOf(document)?.PartyIdentification),
]

export const denmarkRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) => (sellerIsIn(document, 'DK') ? [document] : []),
    [
      fatal(
        'DK-R-002',
        sentence(
          'Danske selgere må oppgi {BT-30} (CVR-nummeret).',
          'Danske seljarar må oppgje {BT-30} (CVR-nummeret).',
          'Danish sellers must give {BT-30} (the CVR number).',
        ),
        (document) => filled(sellerOf(document)?.PartyLegalEntity?.CompanyID),
        { term: 'BT-30' },
      ),
      fatal(
        'DK-R-014',
        cvrText('BT-30'),
        (document) => {
          const id = sellerOf(document)?.PartyLegalEntity?.CompanyID
          return id === undefined || id.attribute('schemeID')?.trim() === '0184'
        },
        {
          term: 'BT-30',
          found: (document) => sellerOf(document)?.PartyLegalEntity?.CompanyID?.attribute('schemeID'),
          expected: () => '0184',
        },
      ),
      fatal(
        'DK-R-016',
        sentence(
          '{BT-115} i en kreditnota kan ikke være negativ mellom danske parter.',
          '{BT-115} i ein kreditnota kan ikkje vere negativ mellom danske partar.',
          '{BT-115} of a credit note may not be negative between Danish parties.',
        ),
        (document) => {
          const amount = document.LegalMonetaryTotal?.PayableAmount?.decimal
          return !isCreditNote(document) || !domestic(document) || amount === undefined || signOf(amount) >= 0
        },
        { term: 'BT-115', found: (document) => document.LegalMonetaryTotal?.PayableAmount?.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => (domestic(document) ? identifications(document) : []),
    [
      fatal(
        'DK-R-013',
        sentence(
          'En identifikator for en part må ha et skjema.',
          'Ein identifikator for ein part må ha eit skjema.',
          'An identifier of a party must have a scheme.',
        ),
        ({ ID }) => ID === undefined || (ID.attribute('schemeID') ?? '').trim() !== '',
        { found: ({ ID }) => ID?.value },
      ),
    ],
  ),
  on(
    (document: BillingView) => (!isCreditNote(document) && domestic(document) ? document.PaymentMeans : []),
    [
      fatal(
        'DK-R-005',
        sentence(
          '{BT-81} må være 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 eller 97 mellom danske parter.',
          '{BT-81} må vere 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 eller 97 mellom danske partar.',
          '{BT-81} must be 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 or 97 between Danish parties.',
        ),
        (means) => allowedMeans.includes(` ${codeOf(means)} `),
        codeFound,
      ),
      fatal(
        'DK-R-006',
        sentence(
          '{BT-84} og {BT-86} (registreringsnummer) må oppgis når {BT-81} er 31 eller 42.',
          '{BT-84} og {BT-86} (registreringsnummer) må oppgjevast når {BT-81} er 31 eller 42.',
          '{BT-84} and {BT-86} (registration number) must be given when {BT-81} is 31 or 42.',
        ),
        (means) =>
          !['31', '42'].includes(codeOf(means)) ||
          (filled(means.PayeeFinancialAccount?.ID) &&
            filled(means.PayeeFinancialAccount?.FinancialInstitutionBranch?.ID)),
        { term: 'BT-84' },
      ),
      fatal(
        'DK-R-007',
        sentence(
          '{BT-89} og {BT-91} må oppgis når {BT-81} er 49.',
          '{BT-89} og {BT-91} må oppgjevast når {BT-81} er 49.',
          '{BT-89} and {BT-91} must be given when {BT-81} is 49.',
        ),
        (means) =>
          codeOf(means) !== '49' ||
          (filled(means.PaymentMandate?.ID) && filled(means.PaymentMandate?.PayerFinancialAccount?.ID)),
        { term: 'BT-89' },
      ),
      fatal(
        'DK-R-008',
        sentence(
          'Ved giro (50) må {BT-83} begynne med 01#, 04# eller 15#, og {BT-84} være 7 eller 8 sifre.',
          'Ved giro (50) må {BT-83} byrje med 01#, 04# eller 15#, og {BT-84} vere 7 eller 8 siffer.',
          'For giro (50) {BT-83} must begin with 01#, 04# or 15#, and {BT-84} be 7 or 8 digits.',
        ),
        (means) =>
          codeOf(means) !== '50' ||
          (['01#', '04#', '15#'].includes(kind(means)) && /^[0-9]{7,8}$/.test(account(means))),
        idFound,
      ),
      fatal(
        'DK-R-009',
        sentence(
          'Ved giro (50) må {BT-83} ha 16 sifre etter 04# eller 15#.',
          'Ved giro (50) må {BT-83} ha 16 siffer etter 04# eller 15#.',
          'For giro (50) {BT-83} must have 16 digits after 04# or 15#.',
        ),
        (means) => codeOf(means) !== '50' || !['04#', '15#'].includes(kind(means)) || paymentId(means).length === 19,
        idFound,
      ),
      fatal(
        'DK-R-010',
        sentence(
          'Ved FIK (93) må {BT-83} begynne med 71#, 73# eller 75#, og {BT-84} ha 8 tegn.',
          'Ved FIK (93) må {BT-83} byrje med 71#, 73# eller 75#, og {BT-84} ha 8 teikn.',
          'For FIK (93) {BT-83} must begin with 71#, 73# or 75#, and {BT-84} have 8 characters.',
        ),
        (means) =>
          codeOf(means) !== '93' || (['71#', '73#', '75#'].includes(kind(means)) && account(means).length === 8),
        idFound,
      ),
      fatal(
        'DK-R-011',
        sentence(
          'Ved FIK (93) må {BT-83} ha 15 eller 16 sifre etter 71# eller 75#.',
          'Ved FIK (93) må {BT-83} ha 15 eller 16 siffer etter 71# eller 75#.',
          'For FIK (93) {BT-83} must have 15 or 16 digits after 71# or 75#.',
        ),
        (means) =>
          codeOf(means) !== '93' || !['71#', '75#'].includes(kind(means)) || [18, 19].includes(paymentId(means).length),
        idFound,
      ),
    ],
  ),
  on(
    (document: BillingView) => (domestic(document) ? present(buyerOf(document)) : []),
    [
      fatal(
        'DK-R-017',
        cvrText('BT-47'),
        ({ PartyLegalEntity }) =>
          PartyLegalEntity?.CompanyID === undefined ||
          PartyLegalEntity.CompanyID.attribute('schemeID')?.trim() === '0184',
        {
          changed: { before: '2026-08-17', was: 'warning' },
          term: 'BT-47',
          found: ({ PartyLegalEntity }) => PartyLegalEntity?.CompanyID?.attribute('schemeID'),
          expected: () => '0184',
        },
      ),
    ],
  ),
  on(
    (document: BillingView) => (domestic(document) ? linesOf(document) : []),
    [
      fatal(
        'DK-R-003',
        sentence(
          'Når {BT-158} er UNSPSC (TST), må versjonen være 19.05.01 eller 26.08.01.',
          'Når {BT-158} er UNSPSC (TST), må versjonen vere 19.05.01 eller 26.08.01.',
          'When {BT-158} is UNSPSC (TST), the version must be 19.05.01 or 26.08.01.',
        ),
        (line) => {
          const classes = line.Item?.CommodityClassification ?? []
          return (
            !classes.some(({ ItemClassificationCode }) => ItemClassificationCode?.attribute('listID') === 'TST') ||
            classes.some(({ ItemClassificationCode }) =>
              ['19.05.01', '19.0501', '26.08.01', '26.0801'].includes(
                ItemClassificationCode?.attribute('listVersionID') ?? '',
              ),
            )
          )
        },
        { changed: { before: '2026-08-17', was: 'warning' }, term: 'BT-158' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (domestic(document) ? find(document, 'AllowanceCharge') : []),
    [
      fatal(
        'DK-R-004',
        sentence(
          'En avgift som ikke er mva. (kode ZZZ) må ha en firesifret avgiftskode, eller en tekst med # inni, som årsak.',
          'Ei avgift som ikkje er mva. (kode ZZZ) må ha ein firesifra avgiftskode, eller ein tekst med # inni, som årsak.',
          'A duty that is not VAT (code ZZZ) must have a four-digit duty code, or a text with # inside, as its reason.',
        ),
        ({ element }) =>
          element.child('AllowanceChargeReasonCode')?.text !== 'ZZZ' ||
          isDutyName(element.child('AllowanceChargeReason')?.text ?? ''),
        { term: 'BT-97', found: ({ element }) => element.child('AllowanceChargeReason')?.text },
      ),
    ],
  ),
]
