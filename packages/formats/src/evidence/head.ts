// What the EHF Get Evidence request and response 1.0 begin with: the register that is asked, and whom the question is about.
import { docRefContentType, evidenceIcd, pacEas } from '../codelists/preaward.ts'
import { date, fixed, group, identifier, leaf, maybe, one, text } from '../definition/tree.ts'

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

export const evidenceHead = {
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
}
