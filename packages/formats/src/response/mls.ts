// The message level status of Peppol (MLS 1.0): its tree, and SCH-MLS-01 to 31. It tells the sending service provider what
// became of a document, and is judged by these rules and UBL alone.
import type { StructurePolicy } from '../definition/document.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at, below, pattern } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { code, date, group, identifier, leaf, many, maybe, one, some, text, time } from '../definition/tree.ts'
import type { Text } from '../language.ts'
import { has, must, sentence, valueAt } from '../peppol/checks.ts'
import type { PlaceRule } from '../peppol/checks.ts'

/** A rule says what is missing. */
const judged = { missing: false, repeated: false } as const

const party = group({ EndpointID: one(leaf(identifier, { schemeID: maybe(identifier) }), undefined, judged) })

export const mlsTree = group({
  CustomizationID: one(identifier, undefined, judged),
  ProfileID: one(identifier, undefined, judged),
  ID: one(identifier, undefined, judged),
  IssueDate: one(date, undefined, judged),
  IssueTime: one(time, undefined, judged),
  Note: many(text),
  SenderParty: one(party, undefined, judged),
  ReceiverParty: one(party, undefined, judged),
  DocumentResponse: one(
    group({
      Response: one(group({ ResponseCode: one(code, undefined, judged), Description: many(text) }), undefined, judged),
      DocumentReference: one(group({ ID: one(identifier, undefined, judged) }), undefined, judged),
      LineResponse: many(
        group({
          LineReference: one(group({ LineID: one(identifier, undefined, judged) }), undefined, judged),
          Response: some(
            group({
              Description: some(text, undefined, judged),
              Status: some(group({ StatusReasonCode: one(code, undefined, judged) }), undefined, judged),
            }),
          ),
        }),
      ),
    }),
    undefined,
    judged,
  ),
})

/** UBL allows more than the specification describes; an empty value is judged by the rules that need one. */
export const mlsStructure: StructurePolicy = {
  severity: { empty: 'warning', unexpected: 'warning', 'unexpected-attribute': 'warning' },
}

const serviceProvider = /^[0-9]{6}(?:-[0-9A-Z_]{3,12}(?:\.[0-9A-Z\-._~]{3,24})?)?$/i

const isFilled = (place: Place, path: string): boolean => valueAt(place, path) !== ''

/** The element at the path is there (`exists`), or has text. */
function given(id: string, path: string, how: 'exists' | 'filled'): PlaceRule {
  return must(
    id,
    how === 'exists'
      ? sentence(`${path} må være oppgitt.`, `${path} må vere oppgitt.`, `${path} must be given.`)
      : sentence(`${path} kan ikke være tom.`, `${path} kan ikkje vere tom.`, `${path} may not be empty.`),
    (place) => (how === 'exists' ? has(place, path) : isFilled(place, path)),
  )
}

function exactly(id: string, path: string, value: string): PlaceRule {
  return must(
    id,
    sentence(`${path} må være «${value}».`, `${path} må vere «${value}».`, `${path} must be "${value}".`),
    (place) => valueAt(place, path) === value,
    { found: (place) => valueAt(place, path), expected: () => value },
  )
}

function onlyOne(id: string, path: string): PlaceRule {
  return must(
    id,
    sentence(
      `Dokumentet må ha nøyaktig én ${path}.`,
      `Dokumentet må ha nøyaktig éin ${path}.`,
      `The document must have exactly one ${path}.`,
    ),
    ({ element }) => below(element, path).length === 1,
  )
}

function codeOf(id: string, path: string, codes: readonly string[]): PlaceRule {
  return must(
    id,
    sentence(
      `${path} må være en av ${codes.join(', ')}.`,
      `${path} må vere ein av ${codes.join(', ')}.`,
      `${path} must be one of ${codes.join(', ')}.`,
    ),
    (place) => codes.includes(valueAt(place, path)),
    { found: (place) => valueAt(place, path), expected: () => codes.join(', ') },
  )
}

function partyRules(name: string, numbers: readonly [string, string, string, string, string]): readonly PlaceRule[] {
  const path = `${name}/EndpointID`
  const schemeOf = ({ element }: Place): string | undefined => below(element, path)[0]?.attribute('schemeID')
  return [
    given(numbers[0], path, 'exists'),
    given(numbers[1], path, 'filled'),
    must(
      numbers[2],
      sentence(
        `${path} må være identifikatoren til en tjenestetilbyder: seks sifre, eventuelt med bruksområde.`,
        `${path} må vere identifikatoren til ein tenestetilbydar: seks siffer, eventuelt med bruksområde.`,
        `${path} must be the identifier of a service provider: six digits, with a use case if need be.`,
      ),
      (document) => serviceProvider.test(valueAt(document, path)),
      { found: (document) => valueAt(document, path) },
    ),
    must(
      numbers[3],
      sentence(
        `${path} må ha et skjema (schemeID).`,
        `${path} må ha eit skjema (schemeID).`,
        `${path} must have a scheme (schemeID).`,
      ),
      (document) => schemeOf(document) !== undefined,
    ),
    must(
      numbers[4],
      sentence(
        `Skjemaet til ${path} må være 0242.`,
        `Skjemaet til ${path} må vere 0242.`,
        `The scheme of ${path} must be 0242.`,
      ),
      (document) => schemeOf(document) === '0242',
      { found: schemeOf, expected: () => '0242' },
    ),
  ]
}

const isNegative = (response: Leaf): boolean => valueAt(response, 'Response/ResponseCode') === 'RE'
const failures = new Set(['BV', 'FD', 'SV'])
const hasFailure = ({ element }: Place): boolean =>
  below(element, 'LineResponse/Response').some((response) =>
    failures.has(collapsed(below(response, 'Status/StatusReasonCode')[0]?.text ?? '')),
  )

function whenNegative(id: string, text: Text, holds: (response: Leaf) => boolean): PlaceRule {
  return must(id, text, (response) => !isNegative(response) || holds(response))
}

const negativeNeedsText = sentence(
  'En avvisning må ha en beskrivelse.',
  'Ei avvising må ha ei skildring.',
  'A rejection must have a description.',
)

export const mlsRules: readonly RuleBlock<Place>[] = pattern(
  at(
    '/ApplicationResponse',
    exactly('SCH-MLS-01', 'CustomizationID', 'urn:peppol:edec:mls:1.0'),
    exactly('SCH-MLS-02', 'ProfileID', 'urn:peppol:edec:mls'),
    given('SCH-MLS-03', 'ID', 'filled'),
    must(
      'SCH-MLS-04',
      sentence(
        'Utstedelsesdatoen må være oppgitt uten tidssone.',
        'Utferdingsdatoen må vere oppgitt utan tidssone.',
        'The issue date must be given without a time zone.',
      ),
      (document) => valueAt(document, 'IssueDate').length === 10,
      { found: (document) => valueAt(document, 'IssueDate') },
    ),
    given('SCH-MLS-05', 'IssueTime', 'exists'),
    must(
      'SCH-MLS-06',
      sentence(
        'Utstedelsestidspunktet må ha tidssone.',
        'Utferdingstidspunktet må ha tidssone.',
        'The issue time must have a time zone.',
      ),
      (document) => /(?:[+-][0-9]{2}:[0-9]{2}|Z)$/.test(valueAt(document, 'IssueTime')),
      { found: (document) => valueAt(document, 'IssueTime') },
    ),
    ...partyRules('SenderParty', ['SCH-MLS-07', 'SCH-MLS-08', 'SCH-MLS-09', 'SCH-MLS-10', 'SCH-MLS-11']),
    ...partyRules('ReceiverParty', ['SCH-MLS-12', 'SCH-MLS-13', 'SCH-MLS-14', 'SCH-MLS-15', 'SCH-MLS-16']),
    onlyOne('SCH-MLS-17', 'DocumentResponse'),
  ),
  at(
    '/ApplicationResponse/DocumentResponse',
    given('SCH-MLS-18', 'Response/ResponseCode', 'exists'),
    codeOf('SCH-MLS-19', 'Response/ResponseCode', ['AP', 'AB', 'RE']),
    whenNegative('SCH-MLS-20', negativeNeedsText, (response) => has(response, 'Response/Description')),
    whenNegative('SCH-MLS-21', negativeNeedsText, (response) => isFilled(response, 'Response/Description')),
    onlyOne('SCH-MLS-22', 'DocumentReference'),
    whenNegative(
      'SCH-MLS-23',
      sentence(
        'En avvisning må si hva som er galt (LineResponse).',
        'Ei avvising må seie kva som er gale (LineResponse).',
        'A rejection must say what is wrong (LineResponse).',
      ),
      (response) => has(response, 'LineResponse'),
    ),
    whenNegative(
      'SCH-MLS-24',
      sentence(
        'En avvisning må ha minst én feil som ikke bare er en advarsel (BV, FD eller SV).',
        'Ei avvising må ha minst éin feil som ikkje berre er ei åtvaring (BV, FD eller SV).',
        'A rejection must have at least one fault that is more than a warning (BV, FD or SV).',
      ),
      hasFailure,
    ),
    must(
      'SCH-MLS-25',
      sentence(
        'Bare en avvisning kan ha feil; ellers er bare advarsler (BW) tillatt.',
        'Berre ei avvising kan ha feil; elles er berre åtvaringar (BW) tillatne.',
        'Only a rejection may have faults; otherwise only warnings (BW) are allowed.',
      ),
      (response) => isNegative(response) || !hasFailure(response),
    ),
  ),
  at('/ApplicationResponse/DocumentResponse/DocumentReference', given('SCH-MLS-26', 'ID', 'filled')),
  at('/ApplicationResponse/DocumentResponse/LineResponse', given('SCH-MLS-27', 'LineReference/LineID', 'filled')),
  at(
    '/ApplicationResponse/DocumentResponse/LineResponse/Response',
    given('SCH-MLS-28', 'Description', 'exists'),
    given('SCH-MLS-29', 'Description', 'filled'),
    given('SCH-MLS-30', 'Status', 'exists'),
  ),
  at(
    '/ApplicationResponse/DocumentResponse/LineResponse/Response/Status',
    codeOf('SCH-MLS-31', 'StatusReasonCode', ['BV', 'BW', 'FD', 'SV']),
  ),
)
