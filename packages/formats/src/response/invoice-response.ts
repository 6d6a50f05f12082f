// The invoice response of Peppol BIS (T111): its tree, and PEPPOL-T111-R001 to R008.
import type { CodeList } from '../codelists/codelist.ts'
import { icd } from '../codelists/iso.ts'
import { clarificationListID, eas, opStatusAction, opStatusReason } from '../codelists/openpeppol.ts'
import { uncl1001, uncl4343T111 } from '../codelists/uncefact.ts'
import { everyOne } from '../definition/anywhere.ts'
import { at, pattern } from '../definition/pattern.ts'
import { on } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { coded, date, group, identifier, leaf, many, maybe, one, text, time } from '../definition/tree.ts'
import { customization, has, must, profile, sentence, should, valueAt } from '../peppol/checks.ts'
import type { PlaceRule } from '../peppol/checks.ts'

const partyIdentification = group({ ID: one(leaf(identifier, { schemeID: maybe(icd) })) })
const party = {
  EndpointID: one(leaf(identifier, { schemeID: one(eas) })),
  PartyIdentification: maybe(partyIdentification),
  PartyLegalEntity: one(group({ RegistrationName: one(text) })),
}
const namedParty = group({
  PartyIdentification: maybe(partyIdentification),
  PartyName: one(group({ Name: one(text) })),
})

export const invoiceResponseTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  IssueDate: one(date),
  IssueTime: maybe(time),
  Note: maybe(text),
  SenderParty: one(
    group({
      ...party,
      Contact: maybe(group({ Name: maybe(text), Telephone: maybe(text), ElectronicMail: maybe(text) })),
    }),
  ),
  ReceiverParty: one(group(party)),
  DocumentResponse: one(
    group({
      Response: one(
        group({
          ResponseCode: one(uncl4343T111),
          EffectiveDate: maybe(date),
          Status: many(
            group({
              StatusReasonCode: maybe(
                leaf(coded(opStatusReason, opStatusAction), { listID: one(clarificationListID) }),
              ),
              StatusReason: maybe(text),
              Condition: many(group({ AttributeID: one(identifier), Description: maybe(text) })),
            }),
          ),
        }),
      ),
      DocumentReference: one(group({ ID: one(identifier), IssueDate: maybe(date), DocumentTypeCode: one(uncl1001) })),
      IssuerParty: maybe(namedParty),
      RecipientParty: maybe(namedParty),
    }),
  ),
})

const reasonGiven = sentence(
  'Når årsakskoden er denne, må årsaken også stå som tekst (StatusReason).',
  'Når årsakskoden er denne, må årsaka òg stå som tekst (StatusReason).',
  'With this reason code, the reason must be given as text too (StatusReason).',
)

function codeOf(id: string, list: CodeList): PlaceRule {
  return must(
    id,
    sentence(
      `Koden må stå i listen som listID viser til (${list.id}).`,
      `Koden må stå i lista som listID viser til (${list.id}).`,
      `The code must be in the list that listID names (${list.id}).`,
    ),
    (status) => list.codesOn().has(valueAt(status, 'StatusReasonCode')),
    { found: (status) => valueAt(status, 'StatusReasonCode'), expected: () => list.id },
  )
}

const needsReason = must(
  'PEPPOL-T111-R001',
  sentence(
    'Når svaret er CA, UQ eller RE, må det ha en årsakskode.',
    'Når svaret er CA, UQ eller RE, må det ha ein årsakskode.',
    'When the answer is CA, UQ or RE, it must have a reason code.',
  ),
  (response) => has(response, 'Status/StatusReasonCode'),
)

const statuses = everyOne('Status')
const ofList = (list: string) => (document: Place) =>
  statuses(document).filter(({ element }) =>
    element.childrenNamed('StatusReasonCode').some((code) => code.attribute('listID') === list),
  )

// PEPPOL-T111-R005 (the reason PPD belongs to the answer PD) is written so that the official rules never report it.
export const invoiceResponseRules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at("Response[ResponseCode='CA'] | Response[ResponseCode='UQ'] | Response[ResponseCode='RE']", needsReason),
    at(
      "Status[StatusReasonCode='OTH']",
      should('PEPPOL-T111-R002', reasonGiven, (status) => has(status, 'StatusReason')),
    ),
    at('CustomizationID', customization('PEPPOL-T111-R003', 'urn:fdc:peppol.eu:poacc:trns:invoice_response:3')),
    at(
      "Status[StatusReasonCode='PPD']",
      must('PEPPOL-T111-R004', reasonGiven, (status) => has(status, 'StatusReason')),
    ),
    at(
      'ProfileID',
      {
        ...profile('PEPPOL-T111-R008', ['urn:fdc:peppol.eu:poacc:bis:invoice_response:3']),
        until: '2026-08-17',
      },
      profile(
        'PEPPOL-T111-R008',
        ['urn:fdc:peppol.eu:poacc:bis:invoice_response:3', 'urn:peppol:bis:billing_with_response'],
        { from: '2026-08-17' },
      ),
    ),
  ),
  on(ofList('OPStatusAction'), [codeOf('PEPPOL-T111-R006', opStatusAction)]),
  on(ofList('OPStatusReason'), [codeOf('PEPPOL-T111-R007', opStatusReason)]),
]
