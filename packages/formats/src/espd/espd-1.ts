// The trees of ESPD 1 (EDM 1.0.2): request and response, in the editions of Peppol ESPD 1.0 and EHF ESPD 1.2.
import type { CodeList } from '../codelists/codelist.ts'
import { codeList } from '../codelists/codelist.ts'
import {
  criteriaTypeCode,
  criterionJurisdictionLevel,
  economicOperatorIdentifierType,
  espdCountryCodeIdentifier,
  espdCurrencyCode,
  espdDocRefContentType,
  peppolEspdCriteriaTypeCode,
  peppolEspdDocRefContentType,
  periodMeasureTypeCodes,
  responseDataType,
} from '../codelists/espd.ts'
import { t068Icd, t068Rec20 } from '../codelists/preaward.ts'
import {
  code,
  coded,
  date,
  decimal,
  fixed,
  group,
  identifier,
  indicator,
  later,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  time,
  uri,
} from '../definition/tree.ts'
import type { Content, Fields, GroupShape } from '../definition/tree.ts'
import { ehfTaxonomy } from './criteria.ts'

const grow = one(fixed('EU-COM-GROW'))
const listed = (list: CodeList, listID: string, listVersionID: string) =>
  leaf(list, { listID: one(fixed(listID)), listAgencyID: grow, listVersionID: one(fixed(listVersionID)) })
const countryFrom = (content: CodeList | ReturnType<typeof fixed>) =>
  group({
    IdentificationCode: one(
      leaf(content, {
        listID: one(fixed('CountryCodeIdentifier')),
        listAgencyID: grow,
        listName: one(fixed('CountryCodeIdentifier')),
        listVersionID: one(fixed('1.0.2')),
      }),
    ),
  })
const anyCountry = countryFrom(espdCountryCodeIdentifier)
const partyName = one(group({ Name: one(text) }))
const endpoint = maybe(leaf(identifier, { schemeID: one(t068Icd) }))
const addressIn = (country: Content) =>
  group({
    Postbox: maybe(text),
    StreetName: maybe(text),
    CityName: maybe(text),
    PostalZone: maybe(text),
    Country: one(country),
  })

const head = (customization: string, version: string) => ({
  UBLVersionID: maybe(leaf(fixed('2.1'), { schemeAgencyID: one(fixed('OASIS-UBL-TC')) })),
  CustomizationID: one(
    leaf(fixed(customization), {
      schemeName: one(fixed('CustomizationID')),
      schemeAgencyID: one(fixed('BII')),
      schemeVersionID: one(fixed('3.0')),
    }),
  ),
  ProfileID: maybe(identifier),
  ID: one(
    leaf(identifier, {
      schemeID: one(fixed('ISO/IEC 9834-8:2008 - 4UUID')),
      schemeAgencyID: grow,
      schemeAgencyName: one(fixed('DG GROW (European Commission)')),
      schemeVersionID: one(fixed('1.1')),
    }),
  ),
  CopyIndicator: maybe(indicator),
  VersionID: maybe(leaf(fixed(version), { schemeAgencyID: grow })),
  IssueDate: one(date),
  IssueTime: maybe(time),
  ContractFolderID: one(leaf(identifier, { schemeAgencyID: one(fixed('TeD')) })),
})

const contractingParty = (scheme: Content, country: Content) => ({
  ContractingParty: one(
    group({
      Party: one(
        group({
          EndpointID: endpoint,
          PartyIdentification: one(group({ ID: one(leaf(identifier, { schemeID: one(scheme as CodeList) })) })),
          PartyName: partyName,
          PostalAddress: one(group({ Country: one(country) })),
        }),
      ),
    }),
  ),
})

const economicOperatorParty = (scheme: Content, country: Content) => ({
  'espd-cac:EconomicOperatorParty': one(
    group({
      'espd-cbc:SMEIndicator': maybe(indicator),
      'espd-cac:RepresentativeNaturalPerson': many(
        group({
          'espd-cbc:NaturalPersonRoleDescription': maybe(text),
          'espd-cbc:NaturalPersonRegistrationCountryCode': maybe(espdCountryCodeIdentifier),
          PowerOfAttorney: maybe(
            group({
              AgentParty: maybe(
                group({
                  Person: maybe(
                    group({
                      FirstName: one(text),
                      FamilyName: one(text),
                      BirthDate: maybe(date),
                      BirthplaceName: maybe(text),
                      Contact: maybe(group({ Telephone: maybe(text), ElectronicMail: maybe(text) })),
                      ResidenceAddress: maybe(addressIn(anyCountry)),
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
      Party: one(
        group({
          WebsiteURI: maybe(uri),
          EndpointID: endpoint,
          PartyIdentification: one(group({ ID: one(leaf(identifier, { schemeID: one(scheme as CodeList) })) })),
          PartyName: partyName,
          PostalAddress: one(addressIn(country)),
          Contact: maybe(group({ Name: maybe(text), Telephone: maybe(text), ElectronicMail: maybe(text) })),
        }),
      ),
    }),
  ),
})

const response = group({
  ID: maybe(identifier),
  'ccv-cbc:Indicator': maybe(indicator),
  Description: maybe(text),
  Amount: maybe(leaf(decimal, { currencyID: one(espdCurrencyCode) })),
  'ccv-cbc:Code': maybe(code),
  Date: maybe(date),
  Percent: maybe(decimal),
  Quantity: maybe(leaf(decimal, { unitCode: maybe(coded(periodMeasureTypeCodes, t068Rec20)) })),
  Period: maybe(group({ Description: one(text) })),
  'cev-cac:Evidence': many(
    group({
      'cev-cbc:EvidenceName': maybe(text),
      'cev-cbc:EmbeddedEvidenceIndicator': maybe(fixed('false')),
      'cev-cac:EvidenceIssuerParty': maybe(group({ PartyName: partyName })),
      'cev-cac:EvidenceDocumentReference': maybe(
        group({
          ID: maybe(identifier),
          Attachment: one(group({ ExternalReference: one(group({ URI: one(uri) })) })),
        }),
      ),
    }),
  ),
})

/** The criteria; `answers` are the fields with which a requirement is answered. */
function criteria(types: CodeList, answers: Fields) {
  const requirementGroup: GroupShape = group({
    '@pi': maybe(code),
    ID: one(leaf(identifier, { schemeAgencyID: grow, schemeVersionID: one(fixed('1.0')) })),
    'ccv:Requirement': many(
      group({
        '@responseDataType': one(responseDataType),
        ID: one(
          leaf(identifier, {
            schemeID: one(fixed('CriterionRelatedIDs')),
            schemeAgencyID: grow,
            schemeVersionID: one(fixed('1.0')),
          }),
        ),
        Description: one(text),
        ...answers,
      }),
    ),
    'ccv:RequirementGroup': many(later(() => requirementGroup)),
  })
  return {
    ProcurementProjectLot: one(group({ ID: one(leaf(identifier, { schemeAgencyID: grow })) })),
    'ccv:Criterion': some(
      group({
        ID: one(
          leaf(identifier, {
            schemeID: one(fixed('CriteriaID')),
            schemeAgencyID: grow,
            schemeVersionID: one(fixed('1.0')),
          }),
        ),
        TypeCode: one(listed(types, 'CriteriaTypeCode', '1.0.2')),
        Name: one(text),
        Description: one(text),
        'ccv:LegislationReference': many(
          group({
            'ccv-cbc:Title': one(text),
            Description: maybe(text),
            'ccv-cbc:JurisdictionLevelCode': one(
              listed(criterionJurisdictionLevel, 'CriterionJurisdictionLevel', '1.0.2'),
            ),
            'ccv-cbc:Article': one(text),
            URI: one(uri),
          }),
        ),
        'ccv:RequirementGroup': some(requirementGroup),
      }),
    ),
  }
}

const references = (types: CodeList) => ({
  AdditionalDocumentReference: many(
    group({
      ID: one(identifier),
      IssueDate: maybe(date),
      IssueTime: maybe(time),
      DocumentTypeCode: one(listed(types, 'ReferencesTypeCodes', '1.0')),
      Attachment: maybe(
        group({
          ExternalReference: one(group({ URI: maybe(uri), FileName: maybe(text), Description: one(text) })),
        }),
      ),
    }),
  ),
})

/** The criteria that a buyer may choose for a lot. */
const optionalCriteria = codeList(
  'CriteriaOptional',
  { source: 'EHF ESPD', version: '1.2' },
  ehfTaxonomy.criteria
    .filter(({ type }) => !type.startsWith('CRITERION.EXCLUSION.'))
    .map(({ id, name }) => `| ${id} ${name}`)
    .join('\n'),
)

const lots = {
  'ext:UBLExtensions': maybe(
    group({
      'ext:UBLExtension': one(
        group({
          ID: one(fixed('urn:fdc:difi.no:2017:vefa:espd:Lots-1')),
          Name: one(fixed('Lots description')),
          'ext:ExtensionContent': one(
            group({
              'lots:Lots': one(
                group({
                  'lots:VersionID': one(fixed('1.0')),
                  'lots:Lot': some(
                    group({
                      'lots:ID': one(identifier),
                      'lots:Title': one(text),
                      'lots:Description': maybe(text),
                      'lots:OptionalCritierias': maybe(group({ 'lots:ID': some(optionalCriteria) })),
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
}

const requestVersion = '2016.04.2'
const responseVersion = '1.0.2'
export const peppolEspdId = {
  request: 'urn:www.cenbii.eu:transaction:biitrns070:ver3.0:extended:urn:fdc:peppol.eu:2017:pracc:spec:1.0',
  response: 'urn:www.cenbii.eu:transaction:biitrns092:ver3.0:extended:urn:fdc:peppol.eu:2017:pracc:spec:1.0',
}
export const ehfEspdId = {
  request: 'urn:www.cenbii.eu:transaction:biitrns070:ver3.0:extended:urn:fdc:difi.no:2017:ehf:spec:1.2',
  response: 'urn:www.cenbii.eu:transaction:biitrns092:ver3.0:extended:urn:fdc:difi.no:2017:ehf:spec:1.2',
}
const answers = { 'ccv:Response': maybe(response) }
const groupName = { 'espd-cbc:EconomicOperatorGroupName': maybe(text) }
const norwegian = countryFrom(fixed('NO'))

export const ehfEspdRequestTree = group({
  ...lots,
  ...head(ehfEspdId.request, requestVersion),
  ...contractingParty(t068Icd, anyCountry),
  ...criteria(criteriaTypeCode, {}),
  ...references(espdDocRefContentType),
})

export const ehfEspdResponseTree = group({
  ...lots,
  ...head(ehfEspdId.response, responseVersion),
  ...groupName,
  ...contractingParty(t068Icd, anyCountry),
  ...economicOperatorParty(economicOperatorIdentifierType, anyCountry),
  ...criteria(criteriaTypeCode, answers),
  ...references(espdDocRefContentType),
})

export const peppolEspdRequestTree = group({
  ...head(peppolEspdId.request, requestVersion),
  ...contractingParty(fixed('NO:ORGNR'), norwegian),
  ...criteria(peppolEspdCriteriaTypeCode, {}),
  ...references(peppolEspdDocRefContentType),
})

export const peppolEspdResponseTree = group({
  ...head(peppolEspdId.response, responseVersion),
  ...groupName,
  ...contractingParty(fixed('NO:ORGNR'), norwegian),
  ...economicOperatorParty(fixed('National_Number'), norwegian),
  ...criteria(peppolEspdCriteriaTypeCode, answers),
  ...references(peppolEspdDocRefContentType),
})
