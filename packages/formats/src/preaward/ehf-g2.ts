// The documents of EHF pre-award generation 2 (2018–2020), of which only the light supplier list got identifiers of its own.
import { evidenceIcd, g2Eas, noticeReference, responseCodePosNeg } from '../codelists/preaward.ts'
import { stringValue } from '../xml/index.ts'
import { collapsed } from '../definition/leaf.ts'
import type { Leaf } from '../definition/leaf.ts'
import { at, below, pattern } from '../definition/pattern.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { date, fixed, group, identifier, leaf, many, maybe, one, some, text, time } from '../definition/tree.ts'
import type { Content } from '../definition/tree.ts'
import type { CodeList } from '../codelists/codelist.ts'
import { isNorwegianOrganisationNumber } from '../identifiers/checks.ts'
import { given, must, sentence } from './checks.ts'
import type { PlaceRule } from './checks.ts'

const found = { found: (place: Leaf): string => place.value }
const lots = many(group({ ID: one(leaf(identifier, { scheme: one(fixed('LOT')) })) }))
const noticeId = one(leaf(identifier, { scheme: one(noticeReference) }))

/** EHF Supplier List Light 1.0: who is admitted, and to which lots. */
export const supplierListLightTree = group({
  CustomizationID: one(fixed('urn:fdc:anskaffelser.no:2020:ehf:preaward:g2:supplier-list:1.0')),
  ProfileID: one(fixed('urn:fdc:anskaffelser.no:2020:ehf:preaward:g2:process:light:1.0')),
  ID: one(identifier),
  UUID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  FolderReference: some(group({ ID: noticeId }), undefined, {}, 2),
  ParticipatingParty: many(
    group({
      Party: one(
        group({
          CompanyID: one(leaf(identifier, { scheme: one(g2Eas) })),
          Name: one(text),
          ElectronicMail: maybe(text),
          Contact: maybe(group({ Name: one(text), Telephone: maybe(text), ElectronicMail: one(text) })),
        }),
      ),
      FolderReference: lots,
    }),
  ),
})

const listParty = group({
  EndpointID: maybe(leaf(identifier, { scheme: one(fixed('0192')) })),
  Name: maybe(text),
  Contact: maybe(group({ Name: maybe(text), Telephone: maybe(text), ElectronicMail: maybe(text) })),
})

/** The supplier list that came before the light one. Its identifiers were never settled. */
export const supplierListTree = group({
  CustomizationID: one(identifier),
  ProfileID: one(identifier),
  ID: one(identifier),
  UUID: maybe(identifier),
  IssueDate: one(date),
  IssueTime: one(time),
  SenderParty: maybe(listParty),
  ReceiverParty: maybe(listParty),
  FolderReference: many(group({ ID: many(leaf(identifier, { scheme: one(noticeReference) })) })),
  ParticipatingParty: many(group({ Party: one(listParty), FolderReference: lots })),
})

const responseParty = group({
  EndpointID: one(leaf(identifier, { schemeID: one(g2Eas) })),
  PartyIdentification: one(group({ ID: one(leaf(identifier, { schemeID: maybe(evidenceIcd) })) })),
  PartyName: one(group({ Name: one(text) })),
})

/** The answers of this generation have one tree; their profiles were never settled. */
function answerTree(customization: Content, answers: CodeList | ReturnType<typeof fixed>) {
  return group({
    CustomizationID: one(customization as ReturnType<typeof fixed>),
    ProfileID: one(identifier),
    ID: one(identifier),
    UUID: maybe(identifier),
    IssueDate: one(date),
    IssueTime: maybe(time),
    SenderParty: one(responseParty),
    ReceiverParty: one(responseParty),
    DocumentResponse: some(
      group({
        Response: one(group({ ResponseCode: one(leaf(answers, {})), Description: maybe(text) })),
        DocumentReference: one(group({ ID: one(identifier) })),
      }),
    ),
  })
}

export const qualificationResponseId = 'urn:fdc:difi.no:2017:ehf:dps:qualification-response:1.0'
export const receptionConfirmationId = 'urn:fdc:difi.no:2017:ehf:dps:qualification-reception-confirmation:1.0'

/** Whether a supplier is admitted to a dynamic purchasing system. */
export const qualificationResponseTree = answerTree(fixed(qualificationResponseId), responseCodePosNeg)
/** That an application for admission has arrived. */
export const receptionConfirmationTree = answerTree(fixed(receptionConfirmationId), fixed('RECEIVED'))
/** That a supplier list or a document folder has arrived. */
export const confirmationTree = answerTree(identifier, fixed('RECEIVED'))

/** EHF-QU-R001: a rejection says why. */
export const qualificationRules: readonly RuleBlock<Place>[] = pattern(
  at("DocumentResponse/Response[ResponseCode='REJECTED']", given('EHF-QU-R001', 'Description')),
)

const organisationNumber = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'Identifikatoren må være et norsk organisasjonsnummer.',
      'Identifikatoren må vere eit norsk organisasjonsnummer.',
      'The identifier must be a Norwegian organisation number.',
    ),
    ({ value }) => isNorwegianOrganisationNumber(value),
    found,
  )

/** EHF-SL-R001 and R002. */
export const supplierListRules: readonly RuleBlock<Place>[] = pattern(
  at("EndpointID[@scheme='0192']", organisationNumber('EHF-SL-R001')),
  at(
    'ParticipantList/FolderReference',
    must(
      'EHF-SL-R002',
      sentence(
        'Referansene må være både til Doffin og til TED.',
        'Referansane må vere både til Doffin og til TED.',
        'The references must be both to Doffin and to TED.',
      ),
      ({ element }) =>
        ['DOFFIN', 'TED'].every((scheme) =>
          element.childrenNamed('ID').some((id) => id.attribute('scheme') === scheme),
        ),
    ),
  ),
)

const notEmpty = sentence(
  'Elementet kan ikke være tomt.',
  'Elementet kan ikkje vere tomt.',
  'The element may not be empty.',
)

const mostOneOf = (id: string, scheme: string, name: string): PlaceRule =>
  must(
    id,
    sentence(
      `Det kan være høyst én referanse til ${name}.`,
      `Det kan vere høgst éin referanse til ${name}.`,
      `There can be at most one reference to ${name}.`,
    ),
    ({ element }) =>
      below(element, 'FolderReference/ID').filter((each) => each.attribute('scheme') === scheme).length <= 1,
  )

/** EHF-T14L-R001 to R022. */
export const supplierListLightRules: readonly RuleBlock<Place>[] = [
  ...pattern(
    at('ParticipantList | FolderReference | ParticipatingParty | Party | ElectronicMail | Telephone'),
    at(
      'Contact',
      must('EHF-T14L-R021', notEmpty, ({ element }) => element.children.length > 0),
    ),
    at(
      '*',
      must('EHF-T14L-R022', notEmpty, ({ element }) => collapsed(stringValue(element)) !== ''),
    ),
  ),
  ...pattern(
    at('ParticipantList', mostOneOf('EHF-T14L-R001', 'DOFFIN', 'Doffin'), mostOneOf('EHF-T14L-R002', 'TED', 'TED')),
    at("CompanyID[@scheme='0192']", organisationNumber('EHF-T14L-R011')),
    at(
      'ElectronicMail',
      must(
        'EHF-T14L-R012',
        sentence(
          'E-postadressen har ikke riktig form.',
          'E-postadressa har ikkje rett form.',
          'The e-mail address does not have the right form.',
        ),
        ({ value }) => /[\p{L}\p{N}_]@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/u.test(value),
        found,
      ),
    ),
    at(
      'Telephone',
      must(
        'EHF-T14L-R013',
        sentence(
          'Telefonnummeret må ha landskode med pluss foran.',
          'Telefonnummeret må ha landskode med pluss framfor.',
          'The telephone number must have its country code with a plus in front.',
        ),
        ({ value }) => /\+[0-9]+/.test(value),
        found,
      ),
    ),
  ),
]
