// The rules of EHF Get Evidence 1.0: EHF-GE-R001 to R042.
import { isDate } from '../definition/datatype.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at, below, pattern } from '../definition/pattern.ts'
import { once } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { StructurePolicy } from '../definition/document.ts'
import { isNorwegianOrganisationNumber } from '../identifiers/checks.ts'
import { advised, has, must, noEmptyElements, sentence } from '../preaward/checks.ts'
import type { PlaceRule } from '../preaward/checks.ts'
import type { XmlElement } from '../xml/index.ts'

/** What is empty is judged by EHF-GE-R001 and R002. */
export const evidenceStructure: StructurePolicy = {
  severity: { 'unexpected-attribute': 'warning', 'schema-location': 'warning' },
  ids: { empty: false },
}

const found = { found: (place: Leaf): string => place.value }

const organisationNumber = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'Identifikatoren må være et norsk organisasjonsnummer.',
      'Identifikatoren må vere eit norsk organisasjonsnummer.',
      'The identifier must be a Norwegian organisation number.',
    ),
    ({ text }) => isNorwegianOrganisationNumber(text),
    found,
  )

const texts = (place: Leaf, name: string): readonly string[] => below(place.element, name).map(({ text }) => text)

/** What request and response have in common. */
export const evidenceRules: readonly RuleBlock<Place>[] = [
  ...noEmptyElements('EHF-GE-R001', 'EHF-GE-R002'),
  ...pattern(
    at(
      '*',
      advised(
        must(
          'EHF-GE-R005',
          sentence('Attributtene må ha en verdi.', 'Attributta må ha ein verdi.', 'The attributes must have a value.'),
          ({ element }) =>
            element.parent === undefined || element.attributes.every(({ value }) => collapsed(value) !== ''),
        ),
      ),
    ),
  ),
  {
    at: (document: Place) => [document],
    rules: [
      advised(
        must(
          'EHF-GE-R003',
          sentence(
            'Dokumentet skal ikke ha schemaLocation.',
            'Dokumentet skal ikkje ha schemaLocation.',
            'The document is not to have a schemaLocation.',
          ),
          ({ element }) => element.attributes.every(({ name }) => name.local !== 'schemaLocation'),
        ),
      ),
    ],
  },
  ...pattern(
    at("EndpointID[@schemeID='0192']", organisationNumber('EHF-GE-R010')),
    at("PartyIdentification/ID[@schemeID='0192']", organisationNumber('EHF-GE-R011')),
    at(
      'IssueDate | StartDate | EndDate | ResponseDate',
      must(
        'EHF-GE-R030',
        sentence(
          'En dato må ha formen ÅÅÅÅ-MM-DD, uten tidssone.',
          'Ein dato må ha forma ÅÅÅÅ-MM-DD, utan tidssone.',
          'A date must have the form YYYY-MM-DD, without a time zone.',
        ),
        ({ text }) => text.length === 10 && isDate(text),
        found,
      ),
    ),
    at(
      'ApplicablePeriod | PlannedPerid',
      must(
        'EHF-GE-R031',
        sentence(
          'Perioden kan ikke slutte før den begynner.',
          'Perioden kan ikkje slutte før ho byrjar.',
          'The period may not end before it begins.',
        ),
        (place) =>
          !has(place, 'StartDate') ||
          !has(place, 'EndDate') ||
          texts(place, 'EndDate').some((end) => texts(place, 'StartDate').some((start) => end >= start)),
      ),
      must(
        'EHF-GE-R042',
        sentence(
          'En periode må ha både start og slutt, eller ingen av dem.',
          'Ein periode må ha både start og slutt, eller ingen av dei.',
          'A period must have both a start and an end, or neither.',
        ),
        (place) => has(place, 'StartDate') === has(place, 'EndDate'),
      ),
    ),
  ),
]

/** How many evidence lines have each identifier. */
const lineIds = once((document: Place): ReadonlyMap<string, number> => {
  const count = new Map<string, number>()
  const visit = (element: XmlElement): void => {
    if (element.local === 'TenderingCriterionProperty')
      for (const id of new Set(element.childrenNamed('ID').map(({ text }) => text)))
        count.set(id, (count.get(id) ?? 0) + 1)
    for (const child of element.children) visit(child)
  }
  visit(document.element)
  return count
})

/** What the request has beside. */
export const evidenceRequestRules: readonly RuleBlock<Place>[] = pattern(
  at(
    'TenderingCriterionProperty',
    must(
      'EHF-GE-R041',
      sentence(
        'Hver linje må ha sin egen identifikator.',
        'Kvar linje må ha sin eigen identifikator.',
        'Each line must have an identifier of its own.',
      ),
      ({ element }, document) => lineIds(document).get(element.child('ID')?.text ?? '') === 1,
      { found: ({ element }) => element.child('ID')?.text },
    ),
  ),
)
