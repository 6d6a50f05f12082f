// What ESPD-EDM 4.1.0 demands of code lists, BR-OTH-03 of its documentation: which list a code is from, and that the list has it. The
// official Schematron judges each attribute and each value and prints no identifier, so the identifiers are of this project.
import type { CodeList } from '../codelists/codelist.ts'
import {
  accessRight,
  answerDataType,
  criterionElementType,
  docRefContentType,
  euCountry,
  euCurrency,
  euLanguage,
  occupation,
  operatorIdentifierType,
  operatorRole,
  operatorSize,
  profileExecution,
  propertyGroupType,
} from '../codelists/espd-edm.ts'
import { at, pattern } from '../definition/pattern.ts'
import type { Template } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { must, sentence } from '../preaward/checks.ts'
import type { PlaceRule } from '../preaward/checks.ts'

type Origin = Readonly<Record<string, string>>

/** A list of the Publications Office: its key there, the name of its file, its version. */
function ofTheOffice(key: string, file: string, version: string, listName = file): Origin {
  const resource = 'http://publications.europa.eu/resource'
  return {
    listName,
    listID: `${resource}/authority/${key}`,
    listVersionID: version,
    listSchemeURI: `${resource}/distribution/${key}/${version}/xml/gc/${file}.gc`,
    listURI: `${resource}/dataset/${key}`,
  }
}

/** A list of ESPD-EDM itself. */
function ofEspd(listName: string, listID: string): Origin {
  return {
    listName,
    listID,
    listVersionID: '4.1.0',
    listSchemeURI: `https://raw.githubusercontent.com/OP-TED/ESPD-EDM/v4.1.0/codelists/gc/${listName}.gc`,
    listURI: 'https://github.com/OP-TED/ESPD-EDM',
  }
}

const office: Origin = { listAgencyName: 'Publications Office of the European Union', listAgencyID: 'OP' }
const employment: Origin = { listAgencyName: 'DG Employment, Social Affairs and Inclusion', listAgencyID: 'EMPL' }
const role = 'EconomicOperatorParty/EconomicOperatorRole/RoleCode'
const groupType = 'TenderingCriterionPropertyGroup/PropertyGroupTypeCode'
const answerType = 'TenderingCriterionProperty/ValueDataTypeCode'
const documentType = 'AdditionalDocumentReference/DocumentTypeCode'

const origins: Readonly<Record<string, Origin>> = {
  ConfidentialityLevelCode: { ...ofTheOffice('access-right', 'AccessRight', '20250924-0'), ...office },
  TypeCode: ofEspd('CriterionElementType', 'criterion-element-type'),
  'Country/IdentificationCode': ofTheOffice('country', 'Country', '20250924-0', 'country'),
  'Language/LocaleCode': ofTheOffice('language', 'Language', '20250618-0', 'language'),
  ValueCurrencyCode: ofTheOffice('currency', 'Currency', '20250924-0'),
  [documentType]: ofTheOffice('docrefcontent-type', 'DocrefcontentType', '20250924-0'),
  [role]: { ...ofTheOffice('eo-role-type', 'EoRoleType', '20211208-0'), ...office },
  [groupType]: ofEspd('PropertyGroupType', 'property-group-type'),
  [answerType]: ofEspd('ResponseDataType', 'response-data-type'),
  CriterionTypeCode: { ...ofTheOffice('criterion', 'Criterion', '20240612-0'), ...office },
  Occupation: { ...ofTheOffice('occupation', 'Occupation', '20221214-0'), ...employment },
}

function originIs(name: string, value: string): PlaceRule {
  return must(
    `BR-OTH-03-${name}`,
    sentence(
      `Attributtet ${name} må være det som ESPD-EDM 4.1 har for kodelisten.`,
      `Attributtet ${name} må vere det som ESPD-EDM 4.1 har for kodelista.`,
      `The attribute ${name} must be the one that ESPD-EDM 4.1 has for the code list.`,
    ),
    ({ element }) => (element.attribute(name) ?? value) === value,
    { found: ({ element }) => element.attribute(name), expected: () => value, own: true },
  )
}

const smallLetters = new Map<CodeList, ReadonlySet<string>>()

/** Whether a list has a code, whatever the size of its letters. */
function knows(list: CodeList, code: string): boolean {
  let codes = smallLetters.get(list)
  if (codes === undefined) {
    codes = new Set([...list.codesOn()].map((each) => each.toLowerCase()))
    smallLetters.set(list, codes)
  }
  return codes.has(code.toLowerCase())
}

const notInList = (list: CodeList) =>
  sentence(
    `Verdien må være en kode fra ${list.id}.`,
    `Verdien må vere ein kode frå ${list.id}.`,
    `The value must be a code from ${list.id}.`,
  )

const valueOf = (path: string, list: CodeList): Template =>
  at(
    path,
    must(`BR-OTH-03-${list.id}`, notInList(list), ({ text }) => knows(list, text), {
      found: ({ value }) => value,
      expected: () => list.id,
      own: true,
    }),
  )

/** The attribute wherever it stands; an element can have several that are judged. */
const attributeOf = (path: string, name: string, list: CodeList): readonly RuleBlock<Place>[] =>
  pattern(
    at(
      `${path}[@${name}]`,
      must(`BR-OTH-03-${list.id}`, notInList(list), ({ element }) => knows(list, element.attribute(name) ?? ''), {
        found: ({ element }) => element.attribute(name),
        expected: () => list.id,
        own: true,
      }),
    ),
  )

export const edmListRules: readonly RuleBlock<Place>[] = [
  ...pattern(
    ...Object.entries(origins).map(([path, origin]) =>
      at(path, ...Object.entries(origin).map(([name, value]) => originIs(name, value))),
    ),
  ),
  ...pattern(
    valueOf('ConfidentialityLevelCode', accessRight),
    valueOf('Country/IdentificationCode', euCountry),
    valueOf('TypeCode', criterionElementType),
    valueOf('ValueCurrencyCode', euCurrency),
    valueOf(documentType, docRefContentType),
    valueOf('EconomicOperatorParty/Party/IndustryClassificationCode', operatorSize),
    valueOf(role, operatorRole),
    valueOf('ProfileExecutionID', profileExecution),
    valueOf(groupType, propertyGroupType),
    valueOf(answerType, answerDataType),
    valueOf(
      "TenderingCriterionPropertyGroup[ID='C25_SC_prof-regist/RG1/RSG1']/TenderingCriterionProperty/ExpectedCode",
      occupation,
    ),
  ),
  ...attributeOf('*', 'currencyID', euCurrency),
  ...attributeOf('*', 'languageID', euLanguage),
  ...attributeOf('PartyIdentification/ID', 'schemeID', operatorIdentifierType),
]
