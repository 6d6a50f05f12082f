// PEPPOL-T76-R001 to R010 (order response) and PEPPOL-T116-R001 to R010 (advanced): the same rules under two prefixes.
import { everyOne } from '../definition/anywhere.ts'
import type { Leaf } from '../definition/leaf.ts'
import { fatal, on, present } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { Text } from '../language.ts'
import { uniqueLineRule } from './order-rules.ts'
import { sentence } from '../peppol/checks.ts'

interface PartyView extends Place {
  readonly PartyIdentification: readonly (Place & { readonly ID: Leaf | undefined })[]
  readonly PartyLegalEntity: (Place & { readonly RegistrationName: Leaf | undefined }) | undefined
}

/** An order response of any kind. */
export interface ResponseView extends Place {
  readonly DocumentCurrencyCode: Leaf | undefined
  readonly OrderResponseCode: Leaf | undefined
  readonly BuyerCustomerParty: (Place & { readonly Party: PartyView | undefined }) | undefined
  readonly SellerSupplierParty: (Place & { readonly Party: PartyView | undefined }) | undefined
  readonly OrderLine: readonly (Place & {
    readonly LineItem: (Place & { readonly ID: Leaf | undefined }) | undefined
  })[]
}

const isNamed = ({ PartyIdentification, PartyLegalEntity }: PartyView): boolean =>
  PartyLegalEntity?.RegistrationName !== undefined || PartyIdentification.some(({ ID }) => ID !== undefined)

const linesOf = (response: ResponseView) => present(...response.OrderLine.map(({ LineItem }) => LineItem))

const periodsOf = everyOne('PromisedDeliveryPeriod')
const prices = everyOne('PriceAmount')

/** A response with this code has lines, or has none. */
function linesWhen(id: string, code: string, lines: boolean, text: Text) {
  return fatal<Leaf, ResponseView>(
    id,
    text,
    ({ value }, { OrderLine }) => value !== code || OrderLine.length > 0 === lines,
    { found: ({ value }) => value },
  )
}

/** `prefix`: `PEPPOL-T76`. */
export function responseRules(prefix: string): readonly RuleBlock<ResponseView>[] {
  const id = (rule: string): string => `${prefix}-${rule}`
  return [
    on(prices, [
      fatal<Leaf, ResponseView>(
        id('R005'),
        sentence(
          'Alle priser må være i dokumentets valuta.',
          'Alle prisar må vere i valutaen til dokumentet.',
          'All prices must be in the currency of the document.',
        ),
        ({ element }, { DocumentCurrencyCode }) => {
          const currency = element.attribute('currencyID')
          return currency !== undefined && currency === DocumentCurrencyCode?.text
        },
        {
          found: ({ element }) => element.attribute('currencyID'),
          expected: (_, { DocumentCurrencyCode }) => DocumentCurrencyCode?.value,
        },
      ),
    ]),
    on(
      (response: ResponseView) => present(response.BuyerCustomerParty?.Party),
      [
        fatal(
          id('R001'),
          sentence(
            'Kjøperen må ha et navn eller en identifikator.',
            'Kjøparen må ha eit namn eller ein identifikator.',
            'The buyer must have a name or an identifier.',
          ),
          isNamed,
        ),
      ],
    ),
    on(
      (response: ResponseView) => present(response.SellerSupplierParty?.Party),
      [
        fatal(
          id('R002'),
          sentence(
            'Selgeren må ha et navn eller en identifikator.',
            'Seljaren må ha eit namn eller ein identifikator.',
            'The seller must have a name or an identifier.',
          ),
          isNamed,
        ),
      ],
    ),
    on(periodsOf, [
      fatal<Leaf, ResponseView>(
        id('R004'),
        sentence(
          'En leveringsperiode kan ikke slutte før den begynner.',
          'Ein leveringsperiode kan ikkje slutte før han byrjar.',
          'A delivery period may not end before it begins.',
        ),
        // Dates are compared as text, as the official rule does; with the form that is demanded it comes to the same.
        ({ element }) => {
          const start = element.child('StartDate')?.text
          const end = element.child('EndDate')?.text
          return start === undefined || end === undefined || end >= start
        },
        { found: ({ element }) => element.child('EndDate')?.text },
      ),
    ]),
    on(linesOf, [uniqueLineRule<ResponseView>(id('R003'))]),
    on(
      (response: ResponseView) => present(response.OrderResponseCode),
      [
        linesWhen(
          id('R007'),
          'CA',
          true,
          sentence(
            'Et svar med koden CA (godtatt med endringer) må ha ordrelinjer.',
            'Eit svar med koden CA (godteke med endringar) må ha ordrelinjer.',
            'A response with the code CA (accepted with change) must have order lines.',
          ),
        ),
        linesWhen(
          id('R008'),
          'AP',
          false,
          sentence(
            'Et svar med koden AP (godtatt) kan ikke ha ordrelinjer.',
            'Eit svar med koden AP (godteke) kan ikkje ha ordrelinjer.',
            'A response with the code AP (accepted) may not have order lines.',
          ),
        ),
        linesWhen(
          id('R009'),
          'RE',
          false,
          sentence(
            'Et svar med koden RE (avvist) kan ikke ha ordrelinjer.',
            'Eit svar med koden RE (avvist) kan ikkje ha ordrelinjer.',
            'A response with the code RE (rejected) may not have order lines.',
          ),
        ),
        linesWhen(
          id('R010'),
          'AB',
          false,
          sentence(
            'Et svar med koden AB (mottatt) kan ikke ha ordrelinjer.',
            'Eit svar med koden AB (motteke) kan ikkje ha ordrelinjer.',
            'A response with the code AB (acknowledged) may not have order lines.',
          ),
        ),
      ],
    ),
  ]
}
