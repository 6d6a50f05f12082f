// The rules of ESPD-EDM 4.1.0: BR-REQ, BR-RESP, BR-TC, BR-TCR, BR-LOT, BR-LEAD, BR-COM and BR-OTH.
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at, below, pattern, rootOf } from '../definition/pattern.ts'
import { once } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import {
  advised,
  atMost,
  attributeFilled,
  attributeGiven,
  exactlyOne,
  given,
  has,
  must,
  sentence,
} from '../preaward/checks.ts'
import type { PlaceRule } from '../preaward/checks.ts'
import type { XmlElement } from '../xml/index.ts'
import { edm410, exclusionCodes, selectionCodes } from './edm-criteria.ts'
import { edmListRules } from './edm-lists.ts'

const texts = (element: XmlElement, path: string): readonly string[] => below(element, path).map(({ text }) => text)
const first = (element: XmlElement, path: string): string => texts(element, path)[0] ?? ''

function codeOf(criterion: XmlElement): string {
  return first(criterion, 'CriterionTypeCode').toLowerCase()
}

/** What the rules look up by identifier. */
interface Index {
  /** Questions and requirements. */
  readonly properties: ReadonlyMap<string, readonly XmlElement[]>
  readonly evidence: ReadonlyMap<string, number>
  /** Answers by the identifier of what they answer. */
  readonly answers: ReadonlyMap<string, readonly XmlElement[]>
  readonly roles: readonly string[]
}

const indexOf = once((document: Place): Index => {
  const properties = new Map<string, XmlElement[]>()
  const evidence = new Map<string, number>()
  const answers = new Map<string, XmlElement[]>()
  const roles: string[] = []
  const keep = (map: Map<string, XmlElement[]>, key: string, element: XmlElement): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [element])
    else known.push(element)
  }
  const visit = (element: XmlElement): void => {
    const name = element.local
    if (name === 'TenderingCriterionProperty') for (const id of texts(element, 'ID')) keep(properties, id, element)
    else if (name === 'Evidence') for (const id of texts(element, 'ID')) evidence.set(id, (evidence.get(id) ?? 0) + 1)
    else if (name === 'TenderingCriterionResponse')
      for (const id of texts(element, 'ValidatedCriterionPropertyID')) keep(answers, id, element)
    else if (name === 'RoleCode') roles.push(element.text)
    for (const child of element.children) visit(child)
  }
  visit(document.element)
  return { properties, evidence, answers, roles }
})

const official = sentence(
  'Kriteriet må være som i den offisielle kriterielisten for ESPD 4.1.',
  'Kriteriet må vere som i den offisielle kriterielista for ESPD 4.1.',
  'The criterion must be as in the official list of criteria of ESPD 4.1.',
)
const foundId = { found: (place: Leaf): string => first(place.element, 'ID') }

/** BR-TC: criteria, groups and questions are those of the official list. */
const criterionRules: readonly RuleBlock<Place>[] = pattern(
  at(
    'TenderingCriterion',
    must(
      'BR-TC-02-01',
      sentence('Kriteriet må ha en ID.', 'Kriteriet må ha ein ID.', 'The criterion must have an ID.'),
      (place) => collapsed(first(place.element, 'ID')) !== '',
    ),
    given('BR-TC-03', 'CriterionTypeCode'),
    given('BR-TC-05', 'Name'),
    given('BR-TC-06', 'Description'),
    must('BR-TC-07', official, ({ element }) => {
      const known = edm410.criteria.get(first(element, 'ID'))
      return known === undefined || known.groups <= element.childrenNamed('TenderingCriterionPropertyGroup').length
    }),
    must(
      'BR-TC-02-02',
      official,
      ({ element }) => collapsed(first(element, 'ID')) === '' || edm410.criteria.has(first(element, 'ID')),
      foundId,
    ),
    must('BR-TC-04', official, ({ element }) => {
      const known = edm410.criteria.get(first(element, 'ID'))
      return known === undefined || texts(element, 'CriterionTypeCode').includes(known.code)
    }),
  ),
  at(
    'Legislation',
    given('BR-TC-09', 'Title'),
    advised(given('BR-TC-10', 'Description')),
    advised(given('BR-TC-11', 'Article')),
  ),
  at(
    'TenderingCriterionPropertyGroup | SubsidiaryTenderingCriterionPropertyGroup',
    given('BR-TC-12', 'ID'),
    given('BR-TC-14', 'PropertyGroupTypeCode'),
    ...(['01', '02'] as const).flatMap((kind) => [
      officialGroup(`BR-TC-16-${kind}`, kind, (element, known) => {
        return known.parts.length <= element.childrenNamed('TenderingCriterionProperty').length
      }),
      officialGroup(`BR-TC-17-${kind}`, kind, (element, known) => {
        return known.inner <= element.childrenNamed('SubsidiaryTenderingCriterionPropertyGroup').length
      }),
      officialGroup(`BR-TC-15-${kind}`, kind, (element, known) => {
        return texts(element, 'PropertyGroupTypeCode').includes(known.when)
      }),
    ]),
    must(
      'BR-TC-13',
      official,
      (place) =>
        collapsed(first(place.element, 'ID')) === '' ||
        knownGroup(place.element) !== undefined ||
        standsIn(place.element, 'SubTenderingCriterion'),
      foundId,
    ),
  ),
  at(
    'TenderingCriterionProperty',
    given('BR-TC-18', 'ID'),
    given('BR-TC-19', 'Description'),
    given('BR-TC-20', 'TypeCode'),
    given('BR-TC-21-01', 'ValueDataTypeCode'),
    officialPart('BR-TC-20-02', 'TypeCode', (part) => part.slice(0, part.indexOf(':'))),
    officialPart('BR-TC-21-03', 'ValueDataTypeCode', (part) => part.slice(part.indexOf(':') + 1)),
  ),
)

function standsIn(element: XmlElement, name: string): boolean {
  for (let outer = element.parent; outer !== undefined; outer = outer.parent) if (outer.local === name) return true
  return false
}

/** The official group with this identifier in the same holder. */
function knownGroup(element: XmlElement) {
  const known = edm410.groups.get(first(element, 'ID'))
  if (known === undefined || element.parent === undefined) return undefined
  return texts(element.parent, 'ID').includes(known.holder) ? known : undefined
}

function officialGroup(
  id: string,
  kind: '01' | '02',
  holds: (element: XmlElement, known: NonNullable<ReturnType<typeof knownGroup>>) => boolean,
): PlaceRule {
  return must(
    id,
    official,
    ({ element }) => {
      const known = knownGroup(element)
      return known === undefined || known.outer !== (kind === '01') || holds(element, known)
    },
    foundId,
  )
}

function officialPart(id: string, name: string, ofPart: (part: string) => string): PlaceRule {
  return must(
    id,
    official,
    ({ element }) => {
      const parts = edm410.groups.get(element.parent === undefined ? '' : first(element.parent, 'ID'))?.parts
      const values = texts(element, name)
      if (parts === undefined || parts.length === 0 || collapsed(values[0] ?? '') === '') return true
      return parts.some((part) => values.includes(ofPart(part)))
    },
    { found: ({ element }) => first(element, name) },
  )
}

const attributes = (ids: readonly [string, string, string]): readonly PlaceRule[] =>
  (['listID', 'listAgencyID', 'listVersionID'] as const).map((name, index) => attributeGiven(ids[index]!, name))

const identifiers =
  'ID CustomizationID ProfileID ProfileExecutionID UUID ContractFolderID VersionID PreviousVersionID CompanyID ExpectedID ' +
  'ResponseID ValidatedCriterionPropertyID DocumentID ReferenceID IssuerID LanguageID LineID LocationID RegistrationID ' +
  'NationalityID AwardingCriterionID BusinessClassificationEvidenceID BusinessIdentityEvidenceID TenderEnvelopeID ' +
  'OriginalContractingSystemID SpecificationID VariantID AttributeID AgencyID AccountID ParentDocumentID'

/** BR-COM and BR-OTH. */
const commonRules: readonly RuleBlock<Place>[] = pattern(
  at(
    'AdditionalDocumentReference',
    must(
      'BR-COM-10-01',
      sentence(
        'TED-referansen må ha formen ÅÅÅÅ/S NNN-NNNNNN.',
        'TED-referansen må ha forma ÅÅÅÅ/S NNN-NNNNNN.',
        'The TED reference must have the form YYYY/S NNN-NNNNNN.',
      ),
      ({ element }) => {
        const ids = texts(element, 'ID')
        if (ids.length === 0 || !texts(element, 'DocumentTypeCode').includes('TED_CN')) return true
        return ids.length === 1 && /^[0-9]{4}\/S [0-9]{3}-[0-9]{6}$/.test(collapsed(ids[0]!))
      },
      foundId,
    ),
    advised(
      must(
        'BR-COM-10-02',
        sentence(
          'TED-referansen skal ha to beskrivelser.',
          'TED-referansen skal ha to skildringar.',
          'The TED reference is to have two descriptions.',
        ),
        ({ element }) =>
          !texts(element, 'DocumentTypeCode').includes('TED_CN') ||
          texts(element, 'Attachment/ExternalReference/Description').length === 2,
      ),
    ),
    given('BR-COM-10-03', 'DocumentTypeCode'),
  ),
  at(
    'UBLVersionID',
    must(
      'BR-OTH-05-01',
      sentence('Verdien må være 2.3.', 'Verdien må vere 2.3.', 'The value must be 2.3.'),
      ({ text }) => text === '2.3',
      { found: ({ value }) => value },
    ),
    must(
      'BR-OTH-05-02',
      sentence(
        'Attributtet schemeAgencyID må være OASIS-UBL-TC.',
        'Attributtet schemeAgencyID må vere OASIS-UBL-TC.',
        'The attribute schemeAgencyID must be OASIS-UBL-TC.',
      ),
      ({ element }) => element.attribute('schemeAgencyID') === 'OASIS-UBL-TC',
    ),
  ),
  at(
    'ExpectedCode | IdentificationCode | DocumentTypeCode | ValueCurrencyCode | ProcedureCode | ProcurementTypeCode | ProcurementSubTypeCode',
    ...attributes(['BR-OTH-01-10', 'BR-OTH-01-20', 'BR-OTH-01-30']),
  ),
  at(
    'TypeCode | PropertyGroupTypeCode | ValueDataTypeCode',
    ...attributes(['BR-OTH-01-11', 'BR-OTH-01-21', 'BR-OTH-01-31']),
    must(
      'BR-OTH-01-40',
      sentence(
        'Attributtet listVersionID må begynne med 4.',
        'Attributtet listVersionID må byrje med 4.',
        'The attribute listVersionID must begin with 4.',
      ),
      ({ element }) => (element.attribute('listVersionID') ?? '').startsWith('4.'),
    ),
  ),
  at(identifiers.split(' ').join(' | '), attributeFilled('BR-OTH-02', 'schemeAgencyID')),
  at('EndpointID', attributeGiven('BR-OTH-08', 'schemeID'), attributeFilled('BR-OTH-02.', 'schemeAgencyID')),
)

const party = (ids: { readonly id: string; readonly name: string; readonly country: string }): readonly PlaceRule[] => [
  given(ids.id, 'PartyIdentification/ID'),
  given(ids.name, 'PartyName/Name'),
  given(ids.country, 'PostalAddress/Country/IdentificationCode'),
]

const demandedGrounds = [
  'crime-org',
  'corruption',
  'fraud',
  'terr-offence',
  'finan-laund',
  'human-traffic',
  'tax-pay',
  'socsec-pay',
]

/** The criteria with these codes. The official lists are so written that a criterion without a code is in all of them. */
const criteriaIn = (element: XmlElement, codes: ReadonlySet<string>): readonly XmlElement[] =>
  element.childrenNamed('TenderingCriterion').filter((criterion) => {
    const code = codeOf(criterion)
    return code === '' || codes.has(code)
  })

/** The places of criteria whose code is so. */
function onCriteria(isMeant: (code: string) => boolean, ...rules: readonly PlaceRule[]): RuleBlock<Place> {
  const [all] = pattern(at('TenderingCriterion'))
  return {
    at: (document: Place) =>
      [...(all!.at(document) as Iterable<Leaf>)].filter(({ element }) => isMeant(first(element, 'CriterionTypeCode'))),
    rules,
  }
}

/** The buyer's request. */
export const edmRequestRules: readonly RuleBlock<Place>[] = [
  ...criterionRules,
  ...commonRules,
  ...edmListRules,
  ...pattern(
    at(
      'QualificationApplicationRequest',
      given('BR-OTH-04-01', 'UBLVersionID'),
      given('BR-OTH-04-03', 'ID'),
      given('BR-OTH-04-04', 'UUID'),
      given('BR-OTH-04-06', 'TenderingCriterion'),
      must(
        'BR-REQ-30',
        sentence(
          'Avvisningsgrunnene om straffbare forhold og om betaling av skatter og trygdeavgifter må være med.',
          'Avvisingsgrunnane om straffbare forhold og om betaling av skattar og trygdeavgifter må vere med.',
          'The exclusion grounds on criminal convictions and on payment of taxes and social security must be there.',
        ),
        ({ element }) => {
          const codes = new Set(texts(element, 'TenderingCriterion/CriterionTypeCode'))
          return demandedGrounds.every((code) => codes.has(code))
        },
      ),
      advised(
        must(
          'BR-REQ-40',
          sentence(
            'Forespørselen har ingen kvalifikasjonskrav.',
            'Førespurnaden har ingen kvalifikasjonskrav.',
            'The request has no selection criteria.',
          ),
          ({ element }) => criteriaIn(element, selectionCodes).length > 0,
        ),
      ),
      advised(exactlyOne('BR-REQ-20-01', 'ContractingParty')),
      given('BR-SC-10', 'ProcedureCode'),
    ),
    at(
      'ContractingParty/Party',
      given('BR-REQ-20-02', 'PartyName/Name'),
      given('BR-REQ-20-03', 'PostalAddress/Country/IdentificationCode'),
      advised(given('BR-REQ-20-04', 'PartyIdentification/ID')),
    ),
    at('ServiceProviderParty/Party', ...party({ id: 'BR-REQ-20-05', name: 'BR-REQ-20-06', country: 'BR-REQ-20-07' })),
  ),
  onCriteria(
    (code) => code === '' || exclusionCodes.has(code.toLowerCase()),
    must(
      'BR-LOT-40',
      sentence(
        'En avvisningsgrunn gjelder alle delkontrakter og skal ikke vise til noen.',
        'Ein avvisingsgrunn gjeld alle delkontraktar og skal ikkje vise til nokon.',
        'An exclusion ground holds for all lots and is not to refer to any.',
      ),
      (place) => !has(place, 'ProcurementProjectLotReference/ID'),
    ),
  ),
  onCriteria(
    (code) => selectionCodes.has(code.toLowerCase()),
    must(
      'BR-LOT-41',
      sentence(
        'Et kvalifikasjonskrav må vise til delkontrakten som det gjelder.',
        'Eit kvalifikasjonskrav må vise til delkontrakten som det gjeld.',
        'A selection criterion must refer to the lot that it holds for.',
      ),
      (place) => has(place, 'ProcurementProjectLotReference/ID'),
    ),
  ),
]

/** How each type of question is answered: BR-TCR-08. */
const answerTypes: readonly (readonly [string, string, string])[] = [
  ['01', 'AMOUNT', 'ResponseValue/ResponseAmount'],
  ['02', 'CODE', 'ResponseValue/ResponseCode'],
  ['03', 'CODE_COUNTRY', 'ResponseValue/ResponseCode'],
  ['26', 'CODE_BOOLEAN', 'ResponseValue/ResponseCode'],
  ['04', 'DATE', 'ResponseValue/ResponseDate'],
  ['05', 'DESCRIPTION', 'ResponseValue/Description'],
  ['06', 'EVIDENCE_IDENTIFIER', 'EvidenceSupplied/ID'],
  ['07', 'INDICATOR', 'ResponseValue/ResponseIndicator'],
  ['08', 'PERCENTAGE', "ResponseValue/ResponseNumeric[@format='PERCENTAGE']"],
  ['09', 'PERIOD', 'ApplicablePeriod'],
  ['10', 'QUANTITY_INTEGER', 'ResponseValue/ResponseQuantity'],
  ['11', 'QUANTITY_YEAR', "ResponseValue/ResponseQuantity[@unitCode='YEAR']"],
  ['12', 'QUANTITY', 'ResponseValue/ResponseQuantity'],
  ['13', 'IDENTIFIER', 'ResponseValue/ResponseID'],
  ['25', 'QUAL_IDENTIFIER', 'ResponseValue/ResponseID'],
  ['14', 'URL', 'ResponseValue/ResponseURI'],
  ['15', 'MAXIMUM_AMOUNT', 'ResponseValue/ResponseAmount'],
  ['16', 'MINIMUM_AMOUNT', 'ResponseValue/ResponseAmount'],
  ['17', 'MAXIMUM_VALUE_NUMERIC', 'ResponseValue/ResponseNumeric'],
  ['18', 'TRANSLATION_TYPE_CODE', 'ResponseValue/ResponseCode'],
  ['19', 'CERTIFICATION_LEVEL_DESCRIPTION', 'ResponseValue/Description'],
  ['20', 'COPY_QUALITY_TYPE_CODE', 'ResponseValue/ResponseCode'],
  ['21', 'TIME', 'ResponseValue/ResponseTime'],
  ['22', 'ECONOMIC_OPERATOR_IDENTIFIER', 'ResponseValue/ResponseID'],
]

const answerOfType = ([number, type, path]: readonly [string, string, string]): PlaceRule =>
  must(
    `BR-TCR-08-${number}`,
    sentence(
      `Et spørsmål av typen ${type} må besvares med ${path}.`,
      `Eit spørsmål av typen ${type} må svarast på med ${path}.`,
      `A question of the type ${type} must be answered with ${path}.`,
    ),
    (place, document) => {
      const { properties } = indexOf(document)
      const types = texts(place.element, 'ValidatedCriterionPropertyID')
        .flatMap((id) => properties.get(id) ?? [])
        .flatMap((property) => texts(property, 'ValueDataTypeCode'))
      return !types.includes(type) || has(place, path)
    },
  )

/** What the questions of the group around a group are answered with. */
function answersAround({ element }: Leaf, document: Place): { readonly yes: boolean; readonly no: boolean } {
  const holder = element.parent?.parent
  const { answers } = indexOf(document)
  const values =
    holder === undefined
      ? []
      : texts(holder, 'TenderingCriterionProperty/ID')
          .flatMap((id) => answers.get(id) ?? [])
          .flatMap((answer) => texts(answer, 'ResponseValue/ResponseIndicator'))
          .map(collapsed)
  return {
    yes: values.some((value) => value === 'true' || value === '1'),
    no: values.some((value) => value === 'false' || value === '0'),
  }
}

const answersTo = (place: Leaf, document: Place): number =>
  new Set(texts(place.element, 'ID').flatMap((id) => indexOf(document).answers.get(id) ?? [])).size

const mustBeAnswered = sentence(
  'Spørsmålet må besvares, etter svaret over det.',
  'Spørsmålet må svarast på, etter svaret over det.',
  'The question must be answered, by the answer above it.',
)
const mustNotBeAnswered = sentence(
  'Spørsmålet skal ikke besvares, etter svaret over det.',
  'Spørsmålet skal ikkje svarast på, etter svaret over det.',
  'The question is not to be answered, by the answer above it.',
)

const isLead = (document: Place): boolean =>
  indexOf(document).roles.filter((role) => role === 'group-lead').length === 1
const isSubcontractor = (document: Place): boolean =>
  indexOf(document).roles.filter((role) => role === 'subcont').length === 1

/** Selection criteria, and how many of them have an answer. */
const selection = once((document: Place): Readonly<Record<'all' | 'answered' | 'direct', number>> => {
  const root = rootOf(document.element)
  const { answers } = indexOf(document)
  const isQuestion = (property: XmlElement): boolean => texts(property, 'TypeCode').includes('QUESTION')
  const isAnswered = (property: XmlElement): boolean =>
    isQuestion(property) && texts(property, 'ID').some((id) => answers.has(id))
  const within = (group: XmlElement): readonly XmlElement[] =>
    group
      .childrenNamed('SubsidiaryTenderingCriterionPropertyGroup')
      .flatMap((inner) => [...inner.childrenNamed('TenderingCriterionProperty'), ...within(inner)])
  const all = criteriaIn(root, selectionCodes)
  const coded = all.filter((criterion) => criterion.child('CriterionTypeCode') !== undefined)
  const direct = coded.filter((criterion) =>
    below(criterion, 'TenderingCriterionPropertyGroup/TenderingCriterionProperty').some(isAnswered),
  )
  const required = coded.filter((criterion) =>
    criterion
      .childrenNamed('TenderingCriterionPropertyGroup')
      .some(
        (group) =>
          group
            .childrenNamed('TenderingCriterionProperty')
            .some((property) => texts(property, 'TypeCode').some((type) => type !== 'QUESTION')) &&
          within(group).some(isAnswered),
      ),
  )
  return { all: all.length, answered: direct.length + required.length, direct: direct.length }
})

const leadAnswers = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'Den som leder gruppen, må svare på dette.',
      'Den som leier gruppa, må svare på dette.',
      'The lead of the group must answer this.',
    ),
    ({ element }, document) =>
      !isLead(document) ||
      texts(element, 'TenderingCriterionPropertyGroup/TenderingCriterionProperty/ID').some((id_) =>
        indexOf(document).answers.has(id_),
      ),
  )

const qualifyingPartyIsNamed = ({ element }: Leaf): boolean =>
  below(element, 'EconomicOperatorParty/QualifyingParty/Party/PartyIdentification/ID').length > 0

const allSelectionAnswered = sentence(
  'Alle kvalifikasjonskrav skal besvares.',
  'Alle kvalifikasjonskrav skal svarast på.',
  'All selection criteria are to be answered.',
)

/** The supplier's self-declaration. */
export const edmResponseRules: readonly RuleBlock<Place>[] = [
  ...criterionRules,
  ...commonRules,
  ...edmListRules,
  ...pattern(
    at(
      'QualificationApplicationResponse',
      given('BR-OTH-04-01', 'UBLVersionID'),
      given('BR-OTH-04-03', 'ID'),
      given('BR-OTH-04-04', 'UUID'),
      given('BR-OTH-04-06', 'TenderingCriterion'),
      given('BR-OTH-04-07', 'TenderingCriterionResponse'),
      exactlyOne('BR-LOT-10', 'ProcurementProjectLot/ID'),
      advised(
        must('BR-RESP-40', allSelectionAnswered, (place, document) => {
          const { all, answered } = selection(document)
          return (qualifyingPartyIsNamed(place) && !isSubcontractor(document)) || all === answered
        }),
      ),
      advised(
        must('BR-RESP-80-S10', allSelectionAnswered, (place, document) => {
          const { all, answered } = selection(document)
          const concerned =
            qualifyingPartyIsNamed(place) &&
            !isSubcontractor(document) &&
            has(place, 'ContractingParty/Party/ServiceProviderParty')
          return !concerned || all === answered
        }),
      ),
      advised(
        must(
          'BR-RESP-80-S20',
          sentence(
            'Når prekvalifiseringsordningen dekker alle kvalifikasjonskravene, kreves det ikke svar på dem.',
            'Når prekvalifiseringsordninga dekkjer alle kvalifikasjonskrava, er det ikkje kravd svar på dei.',
            'When the pre-qualification system covers all selection criteria, answers to them are not required.',
          ),
          (place, document) => {
            const concerned =
              qualifyingPartyIsNamed(place) &&
              !isSubcontractor(document) &&
              !has(place, 'ContractingParty/Party/ServiceProviderParty')
            return !concerned || selection(document).direct === 0
          },
        ),
      ),
      advised(
        must(
          'BR-LEAD-10-S10',
          sentence(
            'Den som leder en gruppe, skal oppgi navnet på gruppen.',
            'Den som leier ei gruppe, skal oppgje namnet på gruppa.',
            'The lead of a group is to give the name of the group.',
          ),
          (place, document) => !isLead(document) || has(place, 'EconomicOperatorGroupName'),
        ),
      ),
    ),
    at(
      'TenderingCriterionResponse',
      given('BR-TCR-01-01', 'ValidatedCriterionPropertyID'),
      must(
        'BR-TCR-03',
        sentence(
          'Svaret må ha enten en verdi, en periode eller et bevis.',
          'Svaret må ha anten ein verdi, ein periode eller eit bevis.',
          'The answer must have either a value, a period or evidence.',
        ),
        ({ element }) => {
          const values = element.childrenNamed('ResponseValue').length
          const others =
            element.childrenNamed('ApplicablePeriod').length + element.childrenNamed('EvidenceSupplied').length
          return (values === 0 && others === 1) || (others === 0 && values > 0)
        },
      ),
      atMost('BR-TCR-04', 1, 'ResponseValue'),
      must(
        'BR-TCR-01-02',
        sentence(
          'Svaret må være på et spørsmål i dokumentet.',
          'Svaret må vere på eit spørsmål i dokumentet.',
          'The answer must be to a question of the document.',
        ),
        ({ element }, document) => {
          const ids = texts(element, 'ValidatedCriterionPropertyID')
          const { properties } = indexOf(document)
          return ids.length === 0 || new Set(ids.flatMap((id) => properties.get(id) ?? [])).size === 1
        },
        { found: ({ element }) => first(element, 'ValidatedCriterionPropertyID') },
      ),
      must(
        'BR-TCR-09',
        sentence(
          'Beviset som det vises til, må stå i dokumentet.',
          'Beviset som det blir vist til, må stå i dokumentet.',
          'The evidence that is referred to must stand in the document.',
        ),
        ({ element }, document) => {
          if (element.child('EvidenceSupplied') === undefined) return true
          const { evidence } = indexOf(document)
          const ids = new Set(texts(element, 'EvidenceSupplied/ID'))
          return [...ids].reduce((count, id) => count + (evidence.get(id) ?? 0), 0) === 1
        },
      ),
      ...answerTypes.map(answerOfType),
    ),
    at(
      "SubsidiaryTenderingCriterionPropertyGroup[PropertyGroupTypeCode='ONTRUE']/TenderingCriterionProperty",
      must(
        'BR-TCR-06-01',
        mustBeAnswered,
        (place, document) => !answersAround(place, document).yes || answersTo(place, document) >= 1,
        foundId,
      ),
      must(
        'BR-TCR-06-02',
        mustNotBeAnswered,
        (place, document) => !answersAround(place, document).no || answersTo(place, document) === 0,
        foundId,
      ),
    ),
    at(
      "SubsidiaryTenderingCriterionPropertyGroup[PropertyGroupTypeCode='ONFALSE']/TenderingCriterionProperty",
      must(
        'BR-TCR-07-01',
        mustBeAnswered,
        (place, document) => !answersAround(place, document).no || answersTo(place, document) === 1,
        foundId,
      ),
      must(
        'BR-TCR-07-02',
        mustNotBeAnswered,
        (place, document) => !answersAround(place, document).yes || answersTo(place, document) === 0,
        foundId,
      ),
    ),
    at(
      'EconomicOperatorParty',
      given('BR-RESP-10-02', 'EconomicOperatorRole'),
      given('BR-RESP-10-03', 'EconomicOperatorRole/RoleCode'),
    ),
    at(
      'EconomicOperatorParty/Party',
      ...party({ id: 'BR-RESP-10-04', name: 'BR-RESP-10-05', country: 'BR-RESP-10-07' }),
      given('BR-RESP-10-06', 'IndustryClassificationCode'),
    ),
    at(
      'ServiceProviderParty/Party',
      ...party({ id: 'BR-RESP-10-11', name: 'BR-RESP-10-09', country: 'BR-RESP-10-10' }),
    ),
    at(
      'PowerOfAttorney',
      given('BR-RESP-20-01', 'AgentParty/Person/FirstName'),
      given('BR-RESP-20-02', 'AgentParty/Person/FamilyName'),
      given('BR-RESP-20-03', 'AgentParty/Person/ResidenceAddress/Country/IdentificationCode'),
    ),
  ),
  onCriteria((code) => code.startsWith('eo-group'), leadAnswers('BR-LAED-10')),
  onCriteria((code) => code.startsWith('relied'), leadAnswers('BR-LEAD-10-S20')),
  onCriteria((code) => code.startsWith('subco-ent'), leadAnswers('BR-LEAD-10-S30')),
]
