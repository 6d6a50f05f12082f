// IT-R-001 to IT-R-004: invoices from Italian sellers.
import { fatal, on, present } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import { sentence } from '../wording.ts'
import { sellerOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { sellerCountry } from './countries.ts'

const italian = (document: BillingView) => (sellerCountry(document) === 'IT' ? present(sellerOf(document)) : [])

const mustGive = (term: string) =>
  sentence(
    `Italienske selgere må oppgi {${term}}.`,
    `Italienske seljarar må oppgje {${term}}.`,
    `Italian sellers must give {${term}}.`,
  )

export const italyRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) =>
      italian(document).flatMap((party) =>
        party.PartyTaxScheme.filter(({ TaxScheme }) => TaxScheme?.ID !== undefined && TaxScheme.ID.value !== 'VAT'),
      ),
    [
      fatal(
        'IT-R-001',
        sentence(
          '{BT-32} for italienske selgere må ha 11 til 16 store bokstaver og sifre.',
          '{BT-32} for italienske seljarar må ha 11 til 16 store bokstavar og siffer.',
          '{BT-32} of Italian sellers must have 11 to 16 capital letters and digits.',
        ),
        ({ CompanyID }) => /^[A-Z0-9]{11,16}$/.test(CompanyID?.value ?? ''),
        { term: 'BT-32', found: ({ CompanyID }) => CompanyID?.value },
      ),
    ],
  ),
  on(italian, [
    fatal('IT-R-002', mustGive('BT-35'), (party) => party.PostalAddress?.StreetName !== undefined, { term: 'BT-35' }),
    fatal('IT-R-003', mustGive('BT-37'), (party) => party.PostalAddress?.CityName !== undefined, { term: 'BT-37' }),
    fatal('IT-R-004', mustGive('BT-38'), (party) => party.PostalAddress?.PostalZone !== undefined, { term: 'BT-38' }),
  ]),
]
