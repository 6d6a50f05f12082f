// The tree of the EHF Get Evidence request 1.0: what a contracting authority asks a register about a supplier.
import { docRefContentType, durationUnit, evidenceCode, evidenceIcd, pacEas } from '../codelists/preaward.ts'
import {
  code,
  date,
  decimal,
  fixed,
  group,
  identifier,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
} from '../definition/tree.ts'

const partyIdentification = group({
  ID: one(leaf(identifier, { schemeID: maybe(evidenceIcd) })),
})

const partyName = group({
  Name: one(text),
})

const contact = group({
  Name: maybe(text),
  Telephone: maybe(text),
  ElectronicMail: maybe(text),
})

export const getEvidenceRequestTree = group({
  'ext:UBLExtensions': one(
    group({
      'ext:UBLExtension': one(
        group({
          ID: one(fixed('urn:fdc:difi.no:2017:vefa:getevidence:Responder-1')),
          Name: one(fixed('Responder information')),
          'ext:ExtensionContent': one(
            group({
              'resp:ResponderParty': one(
                group({
                  'resp:EndpointID': one(leaf(identifier, { schemeID: one(fixed('0192')) })),
                  'resp:PartyIdentification': one(
                    group({
                      'resp:ID': one(leaf(identifier, { schemeID: maybe(fixed('0192')) })),
                    }),
                  ),
                  'resp:PartyName': maybe(
                    group({
                      'resp:Name': one(fixed('Altinn')),
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
  CustomizationID: one(fixed('urn:fdc:difi.no:2017:ehf:getevidence:1.0')),
  ProfileID: one(fixed('urn:fdc:difi.no:2017:ehf:profile:01:1.0')),
  ID: one(identifier),
  ContractFolderID: one(leaf(identifier, { schemeID: one(docRefContentType) })),
  IssueDate: one(date),
  ContractingParty: one(
    group({
      Party: one(
        group({
          EndpointID: one(leaf(identifier, { schemeID: one(pacEas) })),
          PartyIdentification: one(partyIdentification),
          PartyName: maybe(partyName),
          Contact: maybe(contact),
        }),
      ),
    }),
  ),
  EconomicOperatorParty: one(
    group({
      Party: one(
        group({
          PartyIdentification: one(partyIdentification),
          PartyName: maybe(partyName),
          Contact: maybe(contact),
        }),
      ),
    }),
  ),
  ProcurementProject: maybe(
    group({
      PlannedPeriod: one(
        group({
          StartDate: one(date),
          EndDate: one(date),
        }),
      ),
    }),
  ),
  TenderingCriterion: one(
    group({
      TenderingCriterionPropertyGroup: one(
        group({
          TenderingCriterionProperty: some(
            group({
              ID: maybe(identifier),
              TypeCode: one(evidenceCode),
              ExpectedID: maybe(identifier),
              ExpectedCode: maybe(code),
              ExpectedValueNumeric: maybe(decimal),
              ApplicablePeriod: many(
                group({
                  StartDate: maybe(date),
                  EndDate: maybe(date),
                  DurationMeasure: maybe(leaf(decimal, { unitCode: one(durationUnit) })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
})
