// The rules of ESPD 1 that are written by hand: EHF-ESPD-R001 to R233 and PEPPOLBIS-ESPD-R001 to R222.
import { isDate, isTime } from '../definition/datatype.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at, below, pattern } from '../definition/pattern.ts'
import type { Template } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import type { StructurePolicy } from '../definition/document.ts'
import { isNorwegianOrganisationNumber } from '../identifiers/checks.ts'
import { given, has, must, noEmptyElements, sentence, valueAt } from '../preaward/checks.ts'
import type { PlaceRule } from '../preaward/checks.ts'

/** What is empty is judged by R001 and R002. */
export const espdStructure: StructurePolicy = {
  severity: { 'unexpected-attribute': 'warning', 'schema-location': 'warning' },
  ids: { empty: false },
}

const found = { found: (place: Leaf): string => place.value }
const unit = ({ element }: Leaf): readonly (string | undefined)[] =>
  below(element, 'Quantity').map((quantity) => quantity.attribute('unitCode'))

/** R120 to R131: an answer is of the type that was asked for. */
function answerTypes(prefix: string): readonly Template[] {
  const answer = (type: string, number: number, element: string): Template =>
    at(`Requirement[@responseDataType='${type}']/Response`, given(`${prefix}-R${number}`, element))
  const quantity = (
    type: string,
    number: number,
    [nb, nn, en]: readonly [string, string, string],
    holds: (unitCode: string | undefined) => boolean,
  ): Template =>
    at(
      `Requirement[@responseDataType='${type}']/Response`,
      must(
        `${prefix}-R${number}`,
        sentence(`Quantity må være oppgitt ${nb}.`, `Quantity må vere oppgitt ${nn}.`, `Quantity must be given ${en}.`),
        (place) => unit(place).some(holds),
      ),
    )
  return [
    answer('AMOUNT', 120, 'Amount'),
    answer('CODE', 121, 'Code'),
    answer('CODE_COUNTRY', 122, 'Code'),
    answer('DATE', 123, 'Date'),
    answer('DESCRIPTION', 124, 'Description'),
    answer('EVIDENCE_URL', 125, 'Evidence'),
    answer('INDICATOR', 126, 'Indicator'),
    answer('PERCENTAGE', 127, 'Percent'),
    answer('PERIOD', 128, 'Period'),
    quantity('QUANTITY_INTEGER', 129, ['uten enhet', 'utan eining', 'without a unit'], (code) => code === undefined),
    quantity(
      'QUANTITY_YEAR',
      130,
      ['med enheten YEAR', 'med eininga YEAR', 'with the unit YEAR'],
      (code) => code === 'YEAR',
    ),
    quantity(
      'QUANTITY',
      131,
      ['med en annen enhet enn YEAR', 'med ei anna eining enn YEAR', 'with a unit other than YEAR'],
      (code) => code !== undefined && code !== '' && code !== 'YEAR',
    ),
  ]
}

const reference = (type: string): string => `AdditionalDocumentReference[DocumentTypeCode='${type}']`

const tedForm = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'TED-referansen må ha formen ÅÅÅÅ/S NNN-NNNNNN.',
      'TED-referansen må ha forma ÅÅÅÅ/S NNN-NNNNNN.',
      'The TED reference must have the form YYYY/S NNN-NNNNNN.',
    ),
    (place) => /^[0-9]{4}\/S [0-9]{3}-[0-9]{6}$/.test(valueAt(place, 'ID')),
    { found: (place) => valueAt(place, 'ID') },
  )

const tedIsReal = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'TED-referansen kan ikke være en foreløpig verdi.',
      'TED-referansen kan ikkje vere ein førebels verdi.',
      'The TED reference may not be a temporary value.',
    ),
    (place) => has(place, 'ID') && valueAt(place, 'ID') !== '0000/S 000-000000',
  )

const withoutDateAndTime = sentence(
  'Referansen skal ikke ha dato og klokkeslett.',
  'Referansen skal ikkje ha dato og klokkeslett.',
  'The reference is not to have a date and a time.',
)

const requestReference = (prefix: string): readonly PlaceRule[] => [
  must(
    `${prefix}-R221`,
    sentence('Vedlegget skal ikke ha URI.', 'Vedlegget skal ikkje ha URI.', 'The attachment is not to have a URI.'),
    (place) => !has(place, 'Attachment/URI'),
  ),
  given(`${prefix}-R222`, 'IssueDate'),
]

const otherType = (id: string, ...types: readonly string[]): PlaceRule =>
  must(
    id,
    sentence(
      `Referansen må være av typen ${types.join(', ')}.`,
      `Referansen må vere av typen ${types.join(', ')}.`,
      `The reference must be of the type ${types.join(', ')}.`,
    ),
    () => false,
    { found: (place) => valueAt(place, 'DocumentTypeCode'), expected: () => types.join(', ') },
  )

/** R020 and R021: dates and times without time zones. */
const dates = (prefix: string): readonly Template[] => [
  at(
    'IssueDate | BirthDate | Date',
    must(
      `${prefix}-R020`,
      sentence(
        'En dato må ha formen ÅÅÅÅ-MM-DD.',
        'Ein dato må ha forma ÅÅÅÅ-MM-DD.',
        'A date must have the form YYYY-MM-DD.',
      ),
      ({ value }) => value.length === 10 && isDate(value),
      found,
    ),
  ),
  at(
    'IssueTime',
    must(
      `${prefix}-R021`,
      sentence(
        'Et klokkeslett må ha formen tt:mm:ss.',
        'Eit klokkeslett må ha forma tt:mm:ss.',
        'A time must have the form hh:mm:ss.',
      ),
      ({ value }) => value.length === 8 && isTime(value),
      found,
    ),
  ),
]

type Message = 'request' | 'response'

/** EHF ESPD 1.2. */
export function ehfEspdRules(message: Message): readonly RuleBlock<Place>[] {
  const ehf = 'EHF-ESPD'
  const isResponse = message === 'response'
  return [
    ...noEmptyElements(`${ehf}-R001`, `${ehf}-R002`, 'Response'),
    ...pattern(
      ...(isResponse ? answerTypes(ehf) : []),
      at(
        reference('TED_CN'),
        must(
          `${ehf}-R211`,
          sentence(
            'TED-referansen skal ha filnavn og beskrivelse, men ikke dato og klokkeslett.',
            'TED-referansen skal ha filnamn og skildring, men ikkje dato og klokkeslett.',
            'The TED reference is to have a file name and a description, but no date and time.',
          ),
          (place) =>
            !has(place, 'IssueDate') &&
            !has(place, 'IssueTime') &&
            has(place, 'Attachment/ExternalReference/FileName') &&
            has(place, 'Attachment/ExternalReference/Description'),
        ),
        tedForm(`${ehf}-R213`),
        ...(isResponse ? [tedIsReal(`${ehf}-R214`)] : []),
      ),
      ...(isResponse ? [at(reference('ESPD_REQUEST'), ...requestReference(ehf))] : []),
      at(
        reference('NGOJ'),
        must(
          `${ehf}-R231`,
          sentence(
            'Doffin-referansen skal ikke ha dato, klokkeslett eller vedlegg.',
            'Doffin-referansen skal ikkje ha dato, klokkeslett eller vedlegg.',
            'The Doffin reference is not to have a date, a time or an attachment.',
          ),
          (place) => !has(place, 'Attachment') && !has(place, 'IssueDate') && !has(place, 'IssueTime'),
        ),
        must(
          `${ehf}-R233`,
          sentence(
            'Doffin-referansen må ha formen ÅÅÅÅ-NNNNNN.',
            'Doffin-referansen må ha forma ÅÅÅÅ-NNNNNN.',
            'The Doffin reference must have the form YYYY-NNNNNN.',
          ),
          (place) => /^[0-9]{4}-[0-9]{6}$/.test(valueAt(place, 'ID')),
          { found: (place) => valueAt(place, 'ID') },
        ),
      ),
      ...(isResponse ? [at(reference('LOTS'))] : []),
      at(
        'AdditionalDocumentReference',
        isResponse
          ? otherType(`${ehf}-R201`, 'TED_CN', 'ESPD_REQUEST', 'NGOJ', 'LOTS')
          : otherType(`${ehf}-R200`, 'TED_CN', 'NGOJ'),
      ),
      ...dates(ehf),
    ),
  ]
}

/** The groups in which all questions must be answered, or none. */
const allOrNone = [
  'c0cd9c1c-e90a-4ff9-bce3-ac0fe31abf16',
  '096686e1-82ca-4de0-8710-d74d90da0f0c',
  '96defecc-7d32-4957-82e9-aad5f3c5b736',
  '96f00020-0a25-402e-b850-2378e83b5695',
]

const noAnswer = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'Spørsmålet skal ikke besvares når svaret over det er et annet.',
      'Spørsmålet skal ikkje svarast på når svaret over det er eit anna.',
      'The question is not to be answered when the answer above it is another.',
    ),
    (place) => !has(place, 'Response'),
  )

/** Whether a group around a requirement is for another answer than the one given. */
function outOfUse(place: Leaf, when: 'TRUE' | 'FALSE'): 'no' | 'yes' | 'inner' {
  let insideMarked = false
  let found: 'no' | 'yes' = 'no'
  for (let group = place.element.parent; group !== undefined; group = group.parent) {
    if (group.local !== 'RequirementGroup') continue
    const given =
      group.parent === undefined
        ? ''
        : collapsed(below(group.parent, 'Requirement')[0]?.child('Response')?.child('Indicator')?.text ?? '')
    if (group.attribute('pi') === `GROUP_FULFILLED.ON_${when}` && given === (when === 'TRUE' ? 'false' : 'true')) {
      if (insideMarked) return 'inner'
      found = 'yes'
    }
    if (group.attribute('pi') !== undefined) insideMarked = true
  }
  return found
}

/** Peppol ESPD 1.0. */
export function peppolEspdRules(message: Message): readonly RuleBlock<Place>[] {
  const peppol = 'PEPPOLBIS-ESPD'
  const filled = noEmptyElements(`${peppol}-R001`, `${peppol}-R002`, 'Response')
  if (message === 'request')
    return [
      ...filled,
      ...pattern(
        at(
          'Requirement',
          must(
            `${peppol}-R102`,
            sentence(
              'Spørsmål besvares ikke i forespørselen.',
              'Spørsmål blir ikkje svara på i førespurnaden.',
              'Questions are not answered in the request.',
            ),
            (place) => !has(place, 'Response'),
          ),
        ),
        at(reference('NGOJ')),
        at('AdditionalDocumentReference', otherType(`${peppol}-R200`, 'NGOJ')),
        ...peppolForms(),
      ),
    ]
  return [
    ...filled,
    ...requirementRules(peppol),
    ...pattern(
      ...answerTypes(peppol),
      at(
        reference('TED_CN'),
        must(`${peppol}-R211`, withoutDateAndTime, (place) => !has(place, 'IssueDate') && !has(place, 'IssueTime')),
        given(`${peppol}-R212`, 'ID'),
        tedForm(`${peppol}-R213`),
        tedIsReal(`${peppol}-R214`),
      ),
      at(reference('ESPD_REQUEST'), ...requestReference(peppol)),
      at(reference('NGOJ')),
      at('AdditionalDocumentReference', otherType(`${peppol}-R201`, 'TED_CN', 'ESPD_REQUEST', 'NGOJ')),
      ...peppolForms(),
    ),
  ]
}

const peppolForms = (): readonly Template[] => [
  ...dates('PEPPOLBIS-ESPD'),
  at(
    "EconomicOperatorParty/Party/PartyIdentification/ID[@schemeID='NO:ORGNR'] | EndpointID[@schemeID='NO:ORGNR']",
    must(
      'PEPPOLBIS-ESPD-R022',
      sentence(
        'Identifikatoren må være et norsk organisasjonsnummer.',
        'Identifikatoren må vere eit norsk organisasjonsnummer.',
        'The identifier must be a Norwegian organisation number.',
      ),
      ({ value }) => isNorwegianOrganisationNumber(value),
      found,
    ),
  ),
]

/** R100 to R113: each requirement is judged by the first of these rules that concerns it. */
function requirementRules(prefix: string): readonly RuleBlock<Place>[] {
  const [all] = pattern(at('Requirement'))
  const kindOf = (place: Leaf): 'R110' | 'R111' | 'R112' | 'R113' | 'other' => {
    const onTrue = outOfUse(place, 'TRUE')
    if (onTrue === 'inner') return 'R112'
    if (onTrue === 'yes') return 'R110'
    if (outOfUse(place, 'FALSE') !== 'no') return 'R111'
    const parent = place.element.parent
    const group = parent?.local === 'RequirementGroup' ? collapsed(parent.child('ID')?.text ?? '') : ''
    return allOrNone.includes(group) ? 'R113' : 'other'
  }
  const block = (kind: ReturnType<typeof kindOf>, ...rules: readonly PlaceRule[]): RuleBlock<Place> => ({
    at: (document: Place) => [...(all!.at(document) as Iterable<Leaf>)].filter((place) => kindOf(place) === kind),
    rules,
  })
  return [
    block('R112', noAnswer(`${prefix}-R112`)),
    block('R110', noAnswer(`${prefix}-R110`)),
    block('R111', noAnswer(`${prefix}-R111`)),
    block(
      'R113',
      must(
        `${prefix}-R113`,
        sentence(
          'Alle spørsmål i gruppen må besvares når ett er besvart.',
          'Alle spørsmål i gruppa må svarast på når eitt er svara på.',
          'All questions of the group must be answered when one is.',
        ),
        (place) =>
          has(place, 'Response') ||
          place.element.parent === undefined ||
          below(place.element.parent, 'Requirement/Response').length === 0,
      ),
    ),
    block(
      'other',
      must(
        `${prefix}-R100`,
        sentence('Spørsmålet må besvares.', 'Spørsmålet må svarast på.', 'The question must be answered.'),
        (place) => has(place, 'Response'),
      ),
      must(
        `${prefix}-R101`,
        sentence(
          'Svaret må ha én verdi, av den typen som det er spurt om.',
          'Svaret må ha éin verdi, av den typen som det er spurt om.',
          'The answer must have one value, of the type that was asked for.',
        ),
        ({ element }) =>
          element.child('Response') === undefined ||
          below(element, 'Response/*').filter(({ local }) => local !== 'ID').length === 1,
      ),
    ),
  ]
}
