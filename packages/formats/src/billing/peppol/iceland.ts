// IS-R-001 to IS-R-010: invoices from Icelandic sellers.
import { isDate } from '../../definition/datatype.ts'
import { fatal, on, present, warning } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import { sentence } from '../wording.ts'
import { buyerOf, sellerOf, typeCodeOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { bothAreIn, sellerIsIn } from './countries.ts'

type Party = ReturnType<typeof sellerOf> | ReturnType<typeof buyerOf>

const hasKennitala = (party: Party): boolean => party?.PartyLegalEntity?.CompanyID?.attribute('schemeID') === '0196'
const hasStreetAndPostCode = (party: Party): boolean =>
  party?.PostalAddress?.StreetName !== undefined && party.PostalAddress.PostalZone !== undefined

/** The final due date (eindagi), in a supporting document of that description. */
const finalDates = (document: BillingView) =>
  document.AdditionalDocumentReference.filter((reference) => reference.DocumentDescription?.text === 'EINDAGI')
const dueDate = (document: BillingView): string | undefined =>
  'DueDate' in document ? document.DueDate?.text : undefined

function accountsAreComplete(document: BillingView, code: string): boolean {
  const means = document.PaymentMeans.filter((each) => each.PaymentMeansCode?.text === code)
  if (means.length === 0) return true
  const accounts = means.flatMap((each) => each.PayeeFinancialAccount?.ID ?? [])
  return accounts.length > 0 && accounts.every((account) => account.value.length === 12)
}

const accountText = (code: string) =>
  sentence(
    `{BT-84} må ha tolv sifre når {BT-81} er ${code} fra islandske selgere.`,
    `{BT-84} må ha tolv siffer når {BT-81} er ${code} frå islandske seljarar.`,
    `{BT-84} must have twelve digits when {BT-81} is ${code} from Icelandic sellers.`,
  )

export const icelandRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) => (sellerIsIn(document, 'IS') ? [document] : []),
    [
      warning(
        'IS-R-001',
        sentence(
          '{BT-3} bør være 380 eller 381 fra islandske selgere.',
          '{BT-3} bør vere 380 eller 381 frå islandske seljarar.',
          '{BT-3} should be 380 or 381 from Icelandic sellers.',
        ),
        (document) => ['380', '381'].includes(typeCodeOf(document)?.value ?? ''),
        { term: 'BT-3', found: (document) => typeCodeOf(document)?.value },
      ),
      fatal(
        'IS-R-002',
        sentence(
          'Islandske selgere må oppgi {BT-30} (kennitala, skjema 0196).',
          'Islandske seljarar må oppgje {BT-30} (kennitala, skjema 0196).',
          'Icelandic sellers must give {BT-30} (kennitala, scheme 0196).',
        ),
        (document) => hasKennitala(sellerOf(document)),
        { term: 'BT-30' },
      ),
      fatal(
        'IS-R-003',
        sentence(
          'Islandske selgere må oppgi {BT-35} og {BT-38}.',
          'Islandske seljarar må oppgje {BT-35} og {BT-38}.',
          'Icelandic sellers must give {BT-35} and {BT-38}.',
        ),
        (document) => hasStreetAndPostCode(sellerOf(document)),
        { term: 'BT-35' },
      ),
      fatal('IS-R-006', accountText('9'), (document) => accountsAreComplete(document, '9'), { term: 'BT-84' }),
      fatal('IS-R-007', accountText('42'), (document) => accountsAreComplete(document, '42'), { term: 'BT-84' }),
      fatal(
        'IS-R-008',
        sentence(
          'Siste forfall (EINDAGI) skrives ÅÅÅÅ-MM-DD.',
          'Siste forfall (EINDAGI) blir skrive ÅÅÅÅ-MM-DD.',
          'The final due date (EINDAGI) is written YYYY-MM-DD.',
        ),
        (document) =>
          finalDates(document).every(({ ID }) => ID !== undefined && ID.text.length === 10 && isDate(ID.text)),
        { term: 'BT-122', found: (document) => finalDates(document)[0]?.ID?.value },
      ),
      fatal(
        'IS-R-009',
        sentence(
          '{BT-9} må oppgis når siste forfall (EINDAGI) er oppgitt.',
          '{BT-9} må oppgjevast når siste forfall (EINDAGI) er oppgitt.',
          '{BT-9} must be given when the final due date (EINDAGI) is given.',
        ),
        (document) => finalDates(document).length === 0 || dueDate(document) !== undefined,
        { term: 'BT-9' },
      ),
      fatal(
        'IS-R-010',
        sentence(
          'Siste forfall (EINDAGI) kan ikke være før {BT-9}.',
          'Siste forfall (EINDAGI) kan ikkje vere før {BT-9}.',
          'The final due date (EINDAGI) may not be before {BT-9}.',
        ),
        (document) => {
          const due = dueDate(document)
          const final = finalDates(document)
          return final.length === 0 || (due !== undefined && final.some(({ ID }) => ID !== undefined && due <= ID.text))
        },
        { term: 'BT-122' },
      ),
    ],
  ),
  on(
    (document: BillingView) => (bothAreIn(document, 'IS') ? present(document.AccountingCustomerParty) : []),
    [
      fatal(
        'IS-R-004',
        sentence(
          'Mellom islandske parter må {BT-47} oppgis (kennitala, skjema 0196).',
          'Mellom islandske partar må {BT-47} oppgjevast (kennitala, skjema 0196).',
          'Between Icelandic parties {BT-47} must be given (kennitala, scheme 0196).',
        ),
        (_, document) => hasKennitala(buyerOf(document)),
        { term: 'BT-47' },
      ),
      fatal(
        'IS-R-005',
        sentence(
          'Mellom islandske parter må {BT-50} og {BT-53} oppgis.',
          'Mellom islandske partar må {BT-50} og {BT-53} oppgjevast.',
          'Between Icelandic parties {BT-50} and {BT-53} must be given.',
        ),
        (_, document) => hasStreetAndPostCode(buyerOf(document)),
        { term: 'BT-50' },
      ),
    ],
  ),
]
