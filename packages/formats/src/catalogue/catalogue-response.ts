// The tree of the catalogue response (Katalogbekreftelse, Peppol BIS 3 T58).
import { date, fixed, group, identifier, many, maybe, one, text, time } from '../definition/tree.ts'
import { documentResponse, endpoint, registeredId } from './parts.ts'

export const catalogueResponseTree = group({
  CustomizationID: one(identifier, 'tir58-006'),
  ProfileID: one(fixed('urn:fdc:peppol.eu:poacc:bis:catalogue_only:3'), 'tir58-005'),
  ID: one(identifier, 'tir58-001'),
  IssueDate: one(date, 'tir58-002'),
  IssueTime: maybe(time, 'tir58-003'),
  Note: many(text, 'tir58-004'),
  SenderParty: one(
    group({
      EndpointID: one(endpoint, 'tir58-009'),
      PartyIdentification: maybe(group({ ID: one(registeredId, 'tir58-008') })),
      PartyLegalEntity: maybe(group({ RegistrationName: one(text, 'tir58-007') })),
    }),
  ),
  ReceiverParty: one(
    group({
      EndpointID: one(endpoint, 'tir58-012'),
      PartyIdentification: many(group({ ID: one(registeredId, 'tir58-011') })),
      PartyLegalEntity: maybe(group({ RegistrationName: one(text, 'tir58-010') })),
    }),
  ),
  DocumentResponse: many(documentResponse),
})
