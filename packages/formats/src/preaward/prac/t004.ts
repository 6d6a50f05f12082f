// Call for tenders (Peppol PrAC T004): tree and rules.
import { iso3166 } from '../../codelists/iso.ts'
import {
  additionalCondition,
  contractType,
  pracDocumentStatus,
  pracDocumentType,
  pracEas,
  pracIcd,
  procedureType,
  procurementType,
  submissionMethod,
} from '../../codelists/preaward.ts'
import { partySchemes, pracCountries, pracLanguages } from './lists.ts'
import { at, pattern } from '../../definition/pattern.ts'
import type { Place, RuleBlock } from '../../definition/rule.ts'
import {
  code,
  date,
  decimal,
  fixed,
  group,
  identifier,
  indicator,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  time,
  uri,
} from '../../definition/tree.ts'
import {
  advised,
  anyGiven,
  atMost,
  attributeGiven,
  attributeIn,
  attributeIs,
  exactlyOne,
  given,
  isUuid,
  onlyAttributes,
  onlyElements,
  toSeconds,
  unique,
  unused,
  valueIn,
  valueIs,
  withZone,
  written,
} from '../checks.ts'
import {
  isALot,
  judged,
  noVariants,
  onlyByPost,
  participationFits,
  requestedIsAnswered,
  someVariants,
} from './checks.ts'

const partyIdentification = group({
  ID: one(leaf(identifier, { schemeID: one(pracIcd, undefined, judged) })),
})

const partyName = group({
  Name: one(text),
})

const country = group({
  IdentificationCode: one(leaf(iso3166, { listID: one(text) }), undefined, judged),
})

const tenderSubmissionDeadlinePeriod = group({
  EndDate: one(date, undefined, judged),
  EndTime: maybe(time),
})

const participationRequestReceptionPeriod = group({
  EndDate: one(date),
  EndTime: maybe(time),
})

const mainCommodityClassification = group({
  ItemClassificationCode: one(leaf(code, { listID: one(fixed('CPV')) })),
})

const procurementProject = group({
  Name: one(text, undefined, judged),
})

export const t004Tree = group({
  UBLVersionID: one(fixed('2.2'), undefined, judged),
  CustomizationID: one(fixed('urn:fdc:peppol.eu:prac:trns:t004:1.2'), undefined, judged),
  ProfileID: one(fixed('urn:fdc:peppol.eu:prac:bis:p002:1.2'), undefined, judged),
  ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
  ContractFolderID: one(identifier),
  IssueDate: one(date),
  IssueTime: one(time, undefined, judged),
  VersionID: one(identifier, undefined, judged),
  AdditionalDocumentReference: many(
    group({
      ID: one(identifier),
      IssueDate: maybe(date),
      DocumentTypeCode: maybe(
        leaf(pracDocumentType, { listID: one(fixed('urn:eu:esens:cenbii:documentType'), undefined, judged) }),
        undefined,
        judged,
      ),
      LocaleCode: maybe(leaf(code, { listID: one(fixed('ISO639-1'), undefined, judged) }), undefined, judged),
      VersionID: maybe(identifier),
      DocumentStatusCode: maybe(
        leaf(pracDocumentStatus, { listID: one(fixed('urn:eu:esens:cenbii:documentStatusType'), undefined, judged) }),
        undefined,
        judged,
      ),
      DocumentDescription: maybe(text),
      Attachment: maybe(
        group({
          ExternalReference: one(
            group({
              URI: maybe(uri),
              MimeCode: maybe(code),
              FileName: maybe(text),
            }),
          ),
        }),
        undefined,
        judged,
      ),
    }),
  ),
  ContractingParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) }), undefined, judged),
          PartyIdentification: one(partyIdentification, undefined, judged),
          PartyName: maybe(partyName),
          PartyLegalEntity: maybe(
            group({
              RegistrationAddress: one(
                group({
                  Country: one(
                    group({
                      IdentificationCode: one(
                        leaf(iso3166, { listID: one(fixed('ISO3166-1:Alpha2')) }),
                        undefined,
                        judged,
                      ),
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
  ReceiverParty: maybe(
    group({
      EndpointID: one(leaf(identifier, { schemeID: one(text, undefined, judged) }), undefined, judged),
      PartyIdentification: one(partyIdentification, undefined, judged),
      PartyName: maybe(partyName),
      PostalAddress: maybe(
        group({
          StreetName: maybe(text),
          AdditionalStreetName: maybe(text),
          CityName: maybe(text),
          PostalZone: maybe(text),
          CountrySubentity: maybe(text),
          Country: maybe(country),
        }),
      ),
      PartyLegalEntity: maybe(
        group({
          CompanyLegalForm: maybe(text),
          RegistrationAddress: maybe(
            group({
              Country: maybe(country),
            }),
          ),
        }),
      ),
      Contact: maybe(
        group({
          Name: maybe(text),
          Telephone: maybe(text),
          Telefax: maybe(text),
          ElectronicMail: maybe(text),
        }),
      ),
    }),
  ),
  TenderingTerms: one(
    group({
      MaximumVariantQuantity: maybe(decimal, undefined, judged),
      VariantConstraintIndicator: one(indicator, undefined, judged),
      Note: maybe(text, undefined, judged),
      AdditionalConditions: maybe(additionalCondition, undefined, judged),
      ProcurementLegislationDocumentReference: maybe(
        group({
          ID: one(identifier),
          DocumentDescription: one(text),
        }),
      ),
      CallForTendersDocumentReference: maybe(
        group({
          ID: one(leaf(identifier, { schemeURI: one(fixed('urn:uuid'), undefined, judged) }), undefined, judged),
        }),
      ),
      TenderRecipientParty: maybe(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pracEas, undefined, judged) })),
        }),
      ),
    }),
    undefined,
    judged,
  ),
  TenderingProcess: one(
    group({
      ProcedureCode: one(leaf(procedureType, { listID: one(fixed('PR_PROC')) }), undefined, judged),
      ContractingSystemCode: maybe(leaf(contractType, { listID: one(fixed('CONTRACT_TYPE')) })),
      SubmissionMethodCode: maybe(leaf(submissionMethod, { listID: one(fixed('BII_SUBMISSION')) })),
      TenderSubmissionDeadlinePeriod: one(tenderSubmissionDeadlinePeriod, undefined, judged),
      ParticipationRequestReceptionPeriod: maybe(participationRequestReceptionPeriod),
    }),
    undefined,
    judged,
  ),
  ProcurementProject: one(
    group({
      Name: one(text, undefined, judged),
      Description: one(text, undefined, judged),
      ProcurementTypeCode: one(leaf(procurementType, { listID: one(fixed('PROJECT_TYPE')) }), undefined, judged),
      MainCommodityClassification: one(mainCommodityClassification, undefined, judged),
      AdditionalCommodityClassification: many(mainCommodityClassification),
      RealizedLocation: some(
        group({
          ID: one(leaf(identifier, { schemeID: one(fixed('NUTS')) })),
        }),
        undefined,
        judged,
      ),
    }),
  ),
  ProcurementProjectLot: many(
    group({
      ID: one(identifier),
      ProcurementProject: maybe(procurementProject),
    }),
  ),
})

export const t004Rules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at(
      'CallForTenders',
      unused('PEPPOL-T004-S301', 'UBLExtensions'),
      unused('PEPPOL-T004-S305', 'ProfileExecutionID'),
      unused('PEPPOL-T004-S307', 'CopyIndicator'),
      unused('PEPPOL-T004-S308', 'UUID'),
      given('PEPPOL-T004-R001', 'UBLVersionID'),
      unused('PEPPOL-T004-S310', 'ApprovalDate'),
      given('PEPPOL-T004-R007', 'IssueTime'),
      unique('PEPPOL-T004-R024', 'AdditionalDocumentReference/ID'),
      unique('PEPPOL-T004-R029', 'ProcurementProjectLot/ID'),
      unused('PEPPOL-T004-S311', 'Note'),
      given('PEPPOL-T004-R038', 'VersionID'),
      unused('PEPPOL-T004-S313', 'PreviousVersionID'),
      unused('PEPPOL-T004-S314', 'LegalDocumentReference'),
      unused('PEPPOL-T004-S315', 'TechnicalDocumentReference'),
      unused('PEPPOL-T004-S331', 'Signature'),
      atMost('PEPPOL-T004-S332', 1, 'ContractingParty'),
      unused('PEPPOL-T004-S345', 'OriginatorCustomerParty'),
      given('PEPPOL-T004-S347', 'TenderingTerms'),
      given('PEPPOL-T004-S368', 'TenderingProcess'),
    ),
    at('CallForTenders/UBLVersionID', valueIs('PEPPOL-T004-R039', '2.2'), onlyAttributes('PEPPOL-T004-S302')),
    at(
      'CallForTenders/CustomizationID',
      valueIs('PEPPOL-T004-R002', 'urn:fdc:peppol.eu:prac:trns:t004:1.2'),
      onlyAttributes('PEPPOL-T004-S303'),
    ),
    at(
      'CallForTenders/ProfileID',
      valueIs('PEPPOL-T004-R003', 'urn:fdc:peppol.eu:prac:bis:p002:1.2'),
      onlyAttributes('PEPPOL-T004-S304'),
    ),
    at(
      'CallForTenders/ID',
      advised(attributeGiven('PEPPOL-T004-R004', 'schemeURI')),
      advised(attributeIs('PEPPOL-T004-R005', 'schemeURI', 'urn:uuid')),
      isUuid('PEPPOL-T004-R006'),
      onlyAttributes('PEPPOL-T004-S306', 'schemeURI'),
    ),
    at('CallForTenders/ContractFolderID', onlyAttributes('PEPPOL-T004-S309')),
    at('CallForTenders/IssueTime', withZone('PEPPOL-T004-R008'), toSeconds('PEPPOL-T004-R009')),
    at('CallForTenders/VersionID', onlyAttributes('PEPPOL-T004-S312')),
    at(
      "CallForTenders/AdditionalDocumentReference[DocumentTypeCode='REQ']",
      onlyElements('PEPPOL-T004-S317', 'ID', 'DocumentTypeCode', 'DocumentStatusCode'),
      requestedIsAnswered('PEPPOL-T004-R023'),
      atMost('PEPPOL-T004-S326', 1, 'DocumentDescription'),
    ),
    at("CallForTenders/AdditionalDocumentReference[DocumentTypeCode='PRO']", given('PEPPOL-T004-R036', 'Attachment')),
    at(
      "CallForTenders/AdditionalDocumentReference[DocumentTypeCode='PRO']/DocumentDescription",
      isALot('PEPPOL-T004-R030'),
    ),
    at(
      'CallForTenders/AdditionalDocumentReference',
      onlyElements(
        'PEPPOL-T004-S316',
        'ID',
        'IssueDate',
        'DocumentTypeCode',
        'LocaleCode',
        'VersionID',
        'DocumentStatusCode',
        'DocumentDescription',
        'Attachment',
      ),
      given('PEPPOL-T004-S318', 'DocumentTypeCode'),
      given('PEPPOL-T004-S323', 'DocumentStatusCode'),
    ),
    at('CallForTenders/AdditionalDocumentReference/ID', onlyAttributes('PEPPOL-T004-S319')),
    at(
      'CallForTenders/AdditionalDocumentReference/DocumentTypeCode',
      attributeGiven('PEPPOL-T004-R017', 'listID'),
      attributeIs('PEPPOL-T004-R018', 'listID', 'urn:eu:esens:cenbii:documentType'),
      valueIs('PEPPOL-T004-R019', 'PRO', 'REQ', '916'),
      onlyAttributes('PEPPOL-T004-S320', 'listID'),
    ),
    at(
      'CallForTenders/AdditionalDocumentReference/LocaleCode',
      attributeGiven('PEPPOL-T004-R014', 'listID'),
      attributeIs('PEPPOL-T004-R015', 'listID', 'ISO639-1'),
      valueIn('PEPPOL-T004-R016', pracLanguages),
      onlyAttributes('PEPPOL-T004-S321', 'listID'),
    ),
    at('CallForTenders/AdditionalDocumentReference/VersionID', onlyAttributes('PEPPOL-T004-S322')),
    at(
      'CallForTenders/AdditionalDocumentReference/DocumentStatusCode',
      attributeGiven('PEPPOL-T004-R020', 'listID'),
      attributeIs('PEPPOL-T004-R021', 'listID', 'urn:eu:esens:cenbii:documentStatusType'),
      valueIs('PEPPOL-T004-R022', 'NR', 'RWOS', 'RWAS', 'RWQS'),
      onlyAttributes('PEPPOL-T004-S324', 'listID'),
    ),
    at('CallForTenders/AdditionalDocumentReference/DocumentDescription', onlyAttributes('PEPPOL-T004-S325')),
    at('CallForTenders/AdditionalDocumentReference/Attachment', onlyElements('PEPPOL-T004-S328', 'ExternalReference')),
    at(
      'CallForTenders/AdditionalDocumentReference/Attachment/ExternalReference',
      onlyElements('PEPPOL-T004-S329', 'URI', 'MimeCode', 'FileName'),
      anyGiven('PEPPOL-T004-R035', 'URI', 'FileName'),
    ),
    at(
      'CallForTenders/AdditionalDocumentReference/Attachment/ExternalReference/URI',
      onlyAttributes('PEPPOL-T004-S330'),
    ),
    at(
      'CallForTenders/AdditionalDocumentReference/Attachment/ExternalReference/MimeCode',
      onlyAttributes('PEPPOL-T004-S395'),
    ),
    at(
      'CallForTenders/AdditionalDocumentReference/Attachment/ExternalReference/FileName',
      onlyAttributes('PEPPOL-T004-S396'),
    ),
    at('CallForTenders/ContractingParty', onlyElements('PEPPOL-T004-S333', 'Party')),
    at(
      'CallForTenders/ContractingParty/Party',
      onlyElements('PEPPOL-T004-S334', 'PartyIdentification', 'EndpointID', 'PartyName', 'PartyLegalEntity'),
      exactlyOne('PEPPOL-T004-S336', 'PartyIdentification'),
      atMost('PEPPOL-T004-S338', 1, 'PartyName'),
      atMost('PEPPOL-T004-S340', 1, 'PartyLegalEntity'),
      given('PEPPOL-T004-R034', 'PartyIdentification', 'EndpointID'),
    ),
    at(
      'CallForTenders/ReceiverParty',
      onlyElements('PEPPOL-T004-S500', 'PartyIdentification', 'EndpointID', 'PartyName', 'PartyLegalEntity'),
      exactlyOne('PEPPOL-T004-S501', 'PartyIdentification'),
      atMost('PEPPOL-T004-S502', 1, 'PartyName'),
      atMost('PEPPOL-T004-S503', 1, 'PartyLegalEntity'),
      given('PEPPOL-T004-R534', 'PartyIdentification', 'EndpointID'),
    ),
    at(
      'EndpointID',
      attributeGiven('PEPPOL-T004-R012', 'schemeID'),
      attributeIn('PEPPOL-T004-R013', 'schemeID', pracEas),
      onlyAttributes('PEPPOL-T004-S335', 'schemeID'),
    ),
    at(
      'PartyIdentification/ID',
      attributeGiven('PEPPOL-T004-R010', 'schemeID'),
      attributeIn('PEPPOL-T004-R011', 'schemeID', partySchemes),
      onlyAttributes('PEPPOL-T004-S337', 'schemeID'),
    ),
    at('Name', onlyAttributes('PEPPOL-T004-S339')),
    at(
      'CallForTenders/ContractingParty/Party/PartyLegalEntity',
      onlyElements('PEPPOL-T004-S341', 'RegistrationAddress'),
    ),
    at(
      'CallForTenders/ContractingParty/Party/PartyLegalEntity/RegistrationAddress',
      onlyElements('PEPPOL-T004-S342', 'Country'),
    ),
    at(
      'CallForTenders/ContractingParty/Party/PartyLegalEntity/RegistrationAddress/Country',
      onlyElements('PEPPOL-T004-S343', 'IdentificationCode'),
    ),
    at(
      'CallForTenders/ContractingParty/Party/PartyLegalEntity/RegistrationAddress/Country/IdentificationCode',
      onlyAttributes('PEPPOL-T004-S344', 'listID'),
    ),
    at(
      'CallForTenders/TenderingTerms',
      onlyElements(
        'PEPPOL-T004-S348',
        'MaximumVariantQuantity',
        'VariantConstraintIndicator',
        'Note',
        'AdditionalConditions',
        'ProcurementLegislationDocumentReference',
        'CallForTendersDocumentReference',
        'TenderRecipientParty',
      ),
      given('PEPPOL-T004-S353', 'VariantConstraintIndicator'),
      atMost('PEPPOL-T004-S354', 1, 'Note'),
      atMost('PEPPOL-T004-S358', 1, 'AdditionalConditions'),
    ),
    at(
      'CallForTenders/TenderingTerms/MaximumVariantQuantity',
      written('PEPPOL-T004-S349', '0, 1, 2 …', /^\d+$/),
      onlyAttributes('PEPPOL-T004-S350'),
    ),
    at("CallForTenders/TenderingTerms/VariantConstraintIndicator[.='false']", noVariants('PEPPOL-T004-S351')),
    at("CallForTenders/TenderingTerms/VariantConstraintIndicator[.='true']", someVariants('PEPPOL-T004-R032')),
    at(
      'CallForTenders/TenderingTerms/Note',
      written('PEPPOL-T004-S355', '0, 1, 2 …', /^\d+$/),
      onlyAttributes('PEPPOL-T004-S357'),
      onlyByPost('PEPPOL-T004-R031'),
    ),
    at(
      'CallForTenders/TenderingTerms/AdditionalConditions',
      valueIs('PEPPOL-T004-R033', 'WOS', 'WAS', 'WQS'),
      onlyAttributes('PEPPOL-T004-S360'),
    ),
    at(
      'CallForTenders/TenderingTerms/ProcurementLegislationDocumentReference',
      onlyElements('PEPPOL-T004-S361', 'ID', 'DocumentDescription'),
    ),
    at('CallForTenders/TenderingTerms/ProcurementLegislationDocumentReference/ID', onlyAttributes('PEPPOL-T004-S362')),
    at(
      'CallForTenders/TenderingTerms/ProcurementLegislationDocumentReference/DocumentDescription',
      onlyAttributes('PEPPOL-T004-S363'),
    ),
    at('CallForTenders/TenderingTerms/CallForTendersDocumentReference', onlyElements('PEPPOL-T004-S364', 'ID')),
    at(
      'CallForTenders/TenderingTerms/CallForTendersDocumentReference/ID',
      attributeGiven('PEPPOL-T004-R025', 'schemeURI'),
      attributeIs('PEPPOL-T004-R026', 'schemeURI', 'urn:uuid'),
      isUuid('PEPPOL-T004-R027'),
      onlyAttributes('PEPPOL-T004-S365', 'schemeURI'),
    ),
    at('CallForTenders/TenderingTerms/TenderRecipientParty', onlyElements('PEPPOL-T004-S367', 'EndpointID')),
    at(
      'CallForTenders/TenderingProcess',
      onlyElements(
        'PEPPOL-T004-S369',
        'ProcedureCode',
        'ContractingSystemCode',
        'SubmissionMethodCode',
        'TenderSubmissionDeadlinePeriod',
        'ParticipationRequestReceptionPeriod',
      ),
      given('PEPPOL-T004-S370', 'ProcedureCode'),
      given('PEPPOL-T004-S373', 'TenderSubmissionDeadlinePeriod'),
      participationFits('PEPPOL-T004-R037'),
    ),
    at('CallForTenders/TenderingProcess/ProcedureCode', onlyAttributes('PEPPOL-T004-S371', 'listID')),
    at('CallForTenders/TenderingProcess/ContractingSystemCode', onlyAttributes('PEPPOL-T004-S397', 'listID')),
    at('CallForTenders/TenderingProcess/SubmissionMethodCode', onlyAttributes('PEPPOL-T004-S372', 'listID')),
    at(
      'CallForTenders/TenderingProcess/TenderSubmissionDeadlinePeriod',
      onlyElements('PEPPOL-T004-S374', 'EndDate', 'EndTime'),
      given('PEPPOL-T004-S375', 'EndDate'),
    ),
    at(
      'CallForTenders/TenderingProcess/ParticipationRequestReceptionPeriod',
      onlyElements('PEPPOL-T004-S376', 'EndDate', 'EndTime'),
    ),
    at('EndTime', withZone('PEPPOL-T004-R028')),
    at(
      'CallForTenders/ProcurementProject',
      onlyElements(
        'PEPPOL-T004-S378',
        'Name',
        'Description',
        'ProcurementTypeCode',
        'MainCommodityClassification',
        'AdditionalCommodityClassification',
        'RealizedLocation',
      ),
      exactlyOne('PEPPOL-T004-S379', 'Name'),
      exactlyOne('PEPPOL-T004-S380', 'Description'),
      given('PEPPOL-T004-S382', 'ProcurementTypeCode'),
      exactlyOne('PEPPOL-T004-S384', 'MainCommodityClassification'),
      given('PEPPOL-T004-S388', 'RealizedLocation'),
    ),
    at('CallForTenders/ProcurementProject/Description', onlyAttributes('PEPPOL-T004-S381')),
    at('CallForTenders/ProcurementProject/ProcurementTypeCode', onlyAttributes('PEPPOL-T004-S383', 'listID')),
    at(
      'CallForTenders/ProcurementProject/MainCommodityClassification',
      onlyElements('PEPPOL-T004-S385', 'ItemClassificationCode'),
    ),
    at(
      'CallForTenders/ProcurementProject/AdditionalCommodityClassification',
      onlyElements('PEPPOL-T004-S386', 'ItemClassificationCode'),
    ),
    at('ItemClassificationCode', onlyAttributes('PEPPOL-T004-S387', 'listID')),
    at('CallForTenders/ProcurementProject/RealizedLocation', onlyElements('PEPPOL-T004-S389', 'ID')),
    at('CallForTenders/ProcurementProject/RealizedLocation/ID', onlyAttributes('PEPPOL-T004-S390', 'schemeID')),
    at('CallForTenders/ProcurementProjectLot', onlyElements('PEPPOL-T004-S391', 'ID', 'ProcurementProject')),
    at('CallForTenders/ProcurementProjectLot/ID', onlyAttributes('PEPPOL-T004-S392')),
    at(
      'CallForTenders/ProcurementProjectLot/ProcurementProject',
      onlyElements('PEPPOL-T004-S393', 'Name'),
      exactlyOne('PEPPOL-T004-S394', 'Name'),
    ),
  ),
  ...pattern(
    at(
      'ProcedureCode',
      valueIs(
        'CL-T83-R001',
        'comp-dial',
        'comp-tend',
        'innovation',
        'neg-w-call',
        'neg-wo-call',
        'open',
        'oth-mult',
        'oth-single',
        'restricted',
      ),
    ),
    at('ProcurementTypeCode', valueIs('CL-T83-R002', '1', '2', '4', '5', '6', '9', 'Z')),
    at('Country//IdentificationCode', valueIn('CL-T83-R005', pracCountries)),
  ),
]
