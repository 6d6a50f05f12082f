// The tree of the catalogue response of EHF G3.
import { date, fixed, group, identifier, many, maybe, one, text, time } from '../definition/tree.ts'
import { documentResponse, norwegianEndpoint, partyIdentificationIdOfPartyIdentification } from './parts.ts'

export const ehfCatalogueResponseTree = group({
  CustomizationID: one(
    fixed('urn:fdc:peppol.eu:poacc:trns:catalogue_response:3:extended:urn:fdc:anskaffelser.no:2019:ehf:spec:3.0'),
    'tir58-006',
  ),
  ProfileID: one(fixed('urn:fdc:anskaffelser.no:2019:ehf:postaward:g3:01:1.0'), 'tir58-005'),
  ID: one(identifier, 'tir58-001'),
  IssueDate: one(date, 'tir58-002'),
  IssueTime: maybe(time, 'tir58-003'),
  Note: many(text, 'tir58-004'),
  SenderParty: one(
    group({
      EndpointID: one(norwegianEndpoint, 'tir58-009'),
      PartyIdentification: maybe(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir58-008') })),
      PartyLegalEntity: maybe(group({ RegistrationName: one(text, 'tir58-007') })),
    }),
  ),
  ReceiverParty: one(
    group({
      EndpointID: one(norwegianEndpoint, 'tir58-012'),
      PartyIdentification: many(group({ ID: one(partyIdentificationIdOfPartyIdentification, 'tir58-011') })),
      PartyLegalEntity: maybe(group({ RegistrationName: one(text, 'tir58-010') })),
    }),
  ),
  DocumentResponse: many(documentResponse),
})
