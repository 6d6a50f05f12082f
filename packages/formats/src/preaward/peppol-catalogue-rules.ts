// Rules of the Peppol pre-award catalogue 1.0 (T68): BII3-T68-R015 to R023 and EUGEN-T68-R001 to R015.
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at, below, pattern } from '../definition/pattern.ts'
import { once } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { StructurePolicy } from '../definition/document.ts'
import type { Text } from '../language.ts'
import type { XmlElement } from '../xml/index.ts'
import { anyGiven, given, must, sentence } from './checks.ts'
import type { PlaceRule } from './checks.ts'

/** EUGEN-T68-R001 and R002: nothing is empty. */
export const peppolCatalogueStructure: StructurePolicy = {
  severity: { 'unexpected-attribute': 'warning', 'schema-location': 'warning' },
  ids: { empty: 'EUGEN-T68-R001' },
  emptyGroup: 'EUGEN-T68-R002',
}

/** The official rules compare texts, not numbers and dates: `10` comes before `9`. Dates are the same in both. */
function anyNotAfter(before: readonly XmlElement[], after: readonly XmlElement[]): boolean {
  return before.some((low) => after.some((high) => low.text <= high.text))
}

function inOrder(place: Leaf, low: string, high: string): boolean {
  return anyNotAfter(below(place.element, low), below(place.element, high))
}

const notAbove = (id: string, low: string, high: string): PlaceRule =>
  must(
    id,
    sentence(
      `${low} kan ikke være større enn ${high}.`,
      `${low} kan ikkje vere større enn ${high}.`,
      `${low} may not be greater than ${high}.`,
    ),
    (place) =>
      below(place.element, low).length === 0 || below(place.element, high).length === 0 || inOrder(place, low, high),
  )

const endsAfterItStarts = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'Perioden må ha start og slutt, og kan ikke slutte før den begynner.',
      'Perioden må ha start og slutt, og kan ikkje slutte før ho byrjar.',
      'The period must have a start and an end, and may not end before it begins.',
    ),
    (place) => inOrder(place, 'StartDate', 'EndDate'),
  )

const liesIn = (id: string, text: Text, levels: number, outer: string): PlaceRule =>
  must(id, text, ({ element }) => {
    let holder: XmlElement | undefined = element
    for (let level = 0; level < levels; level++) holder = holder?.parent
    if (holder === undefined) return false
    return (
      anyNotAfter(below(holder, `${outer}/StartDate`), below(element, 'StartDate')) &&
      anyNotAfter(below(element, 'EndDate'), below(holder, `${outer}/EndDate`))
    )
  })

/** How often each seller's item identifier stands in the catalogue. */
const sellersIds = once((document: Place): ReadonlyMap<string, number> => {
  const count = new Map<string, number>()
  const visit = (element: XmlElement): void => {
    if (element.local === 'SellersItemIdentification')
      for (const id of element.childrenNamed('ID')) {
        const value = collapsed(id.text)
        count.set(value, (count.get(value) ?? 0) + 1)
      }
    for (const child of element.children) visit(child)
  }
  visit(document.element)
  return count
})

export const peppolCatalogueRules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at("Dimension[AttributeID='HUM']", notAbove('BII3-T68-R018', 'MinimumMeasure', 'MaximumMeasure')),
    at("Dimension[AttributeID='TEM']", notAbove('BII3-T68-R019', 'MinimumMeasure', 'MaximumMeasure')),
    at('AdditionalItemProperty', given('BII3-T68-R015', 'Name', 'Value')),
    at('LineValidityPeriod', endsAfterItStarts('BII3-T68-R020')),
    at('CatalogueLine', notAbove('BII3-T68-R022', 'MinimumOrderQuantity', 'MaximumOrderQuantity')),
    at('Price/ValidityPeriod', endsAfterItStarts('BII3-T68-R021')),
    at('ValidityPeriod', endsAfterItStarts('BII3-T68-R023')),
  ),
  ...pattern(
    at(
      'ComponentRelatedItem',
      must(
        'EUGEN-T68-R011',
        sentence(
          'Varen som det vises til, må stå én gang i katalogen.',
          'Vara som det blir vist til, må stå éin gong i katalogen.',
          'The item that is referred to must stand once in the catalogue.',
        ),
        ({ element }, document) => sellersIds(document).get(collapsed(element.child('ID')?.text ?? '')) === 1,
        { found: ({ element }) => collapsed(element.child('ID')?.text ?? '') },
      ),
    ),
    at(
      'CatalogueLine',
      must(
        'EUGEN-T68-R010',
        sentence(
          'OrderableUnit må være oppgitt når varen kan bestilles.',
          'OrderableUnit må vere oppgitt når vara kan bestillast.',
          'OrderableUnit must be given when the item can be ordered.',
        ),
        ({ element }) =>
          collapsed(element.child('OrderableIndicator')?.text ?? '') === 'false' ||
          element.child('OrderableUnit') !== undefined,
      ),
    ),
    at(
      'ProviderParty | ReceiverParty | SellerSupplierParty/Party | ContractorCustomerParty/Party',
      anyGiven('EUGEN-T68-R012', 'PartyIdentification', 'PartyName'),
    ),
    at(
      'LineValidityPeriod',
      liesIn(
        'EUGEN-T68-R013',
        sentence(
          'Perioden til linjen må ligge i perioden til katalogen.',
          'Perioden til linja må liggje i perioden til katalogen.',
          'The period of the line must lie in that of the catalogue.',
        ),
        2,
        'ValidityPeriod',
      ),
    ),
    at(
      'CatalogueLine[LineValidityPeriod]/RequiredItemLocationQuantity/Price/ValidityPeriod',
      liesIn(
        'EUGEN-T68-R014',
        sentence(
          'Perioden til prisen må ligge i perioden til linjen.',
          'Perioden til prisen må liggje i perioden til linja.',
          'The period of the price must lie in that of the line.',
        ),
        3,
        'LineValidityPeriod',
      ),
    ),
    at(
      'CatalogueLine/RequiredItemLocationQuantity/Price/ValidityPeriod',
      liesIn(
        'EUGEN-T68-R015',
        sentence(
          'Perioden til prisen må ligge i perioden til katalogen.',
          'Perioden til prisen må liggje i perioden til katalogen.',
          'The period of the price must lie in that of the catalogue.',
        ),
        4,
        'ValidityPeriod',
      ),
    ),
  ),
]
