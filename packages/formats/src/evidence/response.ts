// The tree of the EHF Get Evidence response 1.0: what a register answers about a supplier.
import { trueFalse } from '../codelists/openpeppol.ts'
import {
  docRefContentType,
  evidenceCode,
  evidenceIcd,
  pacEas,
  pacIso4217,
  pacMimeCode,
  pacRec20,
} from '../codelists/preaward.ts'
import {
  binary,
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
  time,
  uri,
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

export const getEvidenceResponseTree = group({
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
  TenderingCriterionResponse: some(
    group({
      ID: one(identifier),
      ValidatedCriterionPropertyID: maybe(evidenceCode),
      ResponseValue: many(
        group({
          ID: one(identifier),
          Description: maybe(text),
          Response: maybe(text),
          ResponseAmount: maybe(leaf(decimal, { currencyID: one(pacIso4217) })),
          ResponseBinaryObject: maybe(leaf(binary, { mimeCode: one(pacMimeCode), filename: one(text) })),
          ResponseCode: maybe(code),
          ResponseDate: maybe(date),
          ResponseID: maybe(identifier),
          ResponseIndicator: maybe(trueFalse),
          ResponseMeasure: maybe(leaf(decimal, { unitCode: one(pacRec20) })),
          ResponseNumeric: maybe(decimal),
          ResponseQuantity: maybe(leaf(decimal, { unitCode: maybe(pacRec20) })),
          ResponseTime: maybe(time),
          ResponseURI: maybe(uri),
        }),
      ),
      ApplicablePeriod: maybe(
        group({
          StartDate: one(date),
          EndDate: one(date),
        }),
      ),
    }),
  ),
  AdditionalDocumentReference: one(
    group({
      ID: one(identifier),
    }),
  ),
})
