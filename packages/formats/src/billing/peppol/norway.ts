// NO-R-001 and NO-R-002: invoices from Norwegian sellers.
import { fatal, on, present, warning } from '../../definition/rule.ts'
import type { RuleBlock } from '../../definition/rule.ts'
import { isNorwegianOrganisationNumber } from '../../identifiers/checks.ts'
import { sentence } from '../wording.ts'
import { sellerOf } from '../view.ts'
import type { BillingView } from '../view.ts'
import { sellerCountry } from './countries.ts'

type Party = NonNullable<ReturnType<typeof sellerOf>>

const registration = (party: Party, scheme: string): string | undefined =>
  party.PartyTaxScheme.find((each) => each.TaxScheme?.ID?.value === scheme)?.CompanyID?.text

export const norwayRules: readonly RuleBlock<BillingView>[] = [
  on(
    (document: BillingView) => (sellerCountry(document) === 'NO' ? present(sellerOf(document)) : []),
    [
      warning(
        'NO-R-002',
        sentence(
          'Aksjeselskap, allmennaksjeselskap og filialer av utenlandske foretak må oppgi «Foretaksregisteret» (foretaksregisterloven § 10-2).',
          'Aksjeselskap, allmennaksjeselskap og filialar av utanlandske føretak må oppgje «Foretaksregisteret» (føretaksregisterlova § 10-2).',
          'Limited companies and branches of foreign companies must state "Foretaksregisteret" (the Norwegian Business Enterprise Registration Act § 10-2).',
        ),
        (party) => registration(party, 'TAX')?.trim() === 'Foretaksregisteret',
        {
          term: 'BT-32',
          found: (party) => registration(party, 'TAX'),
          expected: () => 'Foretaksregisteret',
          cure: {
            nb: 'Legg til PartyTaxScheme med TaxScheme/ID «TAX» og CompanyID «Foretaksregisteret», hvis kravet gjelder dere.',
            nn: 'Legg til PartyTaxScheme med TaxScheme/ID «TAX» og CompanyID «Foretaksregisteret», om kravet gjeld dykk.',
            en: 'Add a PartyTaxScheme with TaxScheme/ID "TAX" and CompanyID "Foretaksregisteret", if the demand concerns you.',
          },
        },
      ),
      fatal(
        'NO-R-001',
        sentence(
          'Norske selgere må skrive {BT-31} som NO, et gyldig organisasjonsnummer og MVA.',
          'Norske seljarar må skrive {BT-31} som NO, eit gyldig organisasjonsnummer og MVA.',
          'Norwegian sellers must write {BT-31} as NO, a valid organisation number and MVA.',
        ),
        (party) => {
          const number = registration(party, 'VAT')
          if (number === undefined || !number.startsWith('NO')) return true
          return /^NO[0-9]{9}MVA$/.test(number) && isNorwegianOrganisationNumber(number.slice(2, 11))
        },
        { term: 'BT-31', found: (party) => registration(party, 'VAT'), expected: () => 'NO999999999MVA' },
      ),
    ],
  ),
]
