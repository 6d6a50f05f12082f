// The Standard Business Document Header 1.3 of UN/CEFACT, as Peppol uses it (Business Message Envelope 2.0.2).
import {
  any,
  binary,
  dateTime,
  fixed,
  group,
  identifier,
  indicator,
  integer,
  leaf,
  many,
  maybe,
  one,
  some,
  text,
  uri,
} from '../definition/tree.ts'

/** The scheme of participant identifiers in Peppol. */
export const participantScheme = 'iso6523-actorid-upis'

const partner = group({
  Identifier: one(leaf(identifier, { Authority: one(fixed(participantScheme)) })),
  ContactInformation: many(
    group({
      Contact: one(text),
      EmailAddress: maybe(text),
      FaxNumber: maybe(text),
      TelephoneNumber: maybe(text),
      ContactTypeIdentifier: maybe(text),
    }),
  ),
})

const yesOrNo = maybe(text)

export const header = group({
  HeaderVersion: one(fixed('1.0')),
  Sender: one(partner),
  Receiver: one(partner),
  DocumentIdentification: one(
    group({
      Standard: one(text),
      TypeVersion: one(text),
      InstanceIdentifier: one(identifier),
      Type: one(text),
      MultipleType: maybe(indicator),
      CreationDateAndTime: one(dateTime),
    }),
  ),
  Manifest: maybe(
    group({
      NumberOfItems: one(integer),
      ManifestItem: some(
        group({
          MimeTypeQualifierCode: one(text),
          UniformResourceIdentifier: one(uri),
          Description: maybe(text),
          LanguageCode: maybe(text),
        }),
      ),
    }),
  ),
  BusinessScope: one(
    group({
      Scope: some(
        group({
          Type: one(text),
          InstanceIdentifier: one(identifier),
          Identifier: maybe(identifier),
          CorrelationInformation: many(
            group({
              RequestingDocumentCreationDateTime: maybe(dateTime),
              RequestingDocumentInstanceIdentifier: maybe(identifier),
              ExpectedResponseDateTime: maybe(dateTime),
            }),
          ),
          BusinessService: many(
            group({
              BusinessServiceName: maybe(text),
              ServiceTransaction: maybe(
                group({
                  '@TypeOfServiceTransaction': maybe(text),
                  '@IsNonRepudiationRequired': yesOrNo,
                  '@IsAuthenticationRequired': yesOrNo,
                  '@IsNonRepudiationOfReceiptRequired': yesOrNo,
                  '@IsIntelligibleCheckRequired': yesOrNo,
                  '@IsApplicationErrorResponseRequested': yesOrNo,
                  '@TimeToAcknowledgeReceipt': maybe(text),
                  '@TimeToAcknowledgeAcceptance': maybe(text),
                  '@TimeToPerform': maybe(text),
                  Recurrence: maybe(text),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
})

/** The header and one document in it; content that is no XML stands in an element of Peppol’s own. */
export const envelopeTree = group({
  StandardBusinessDocumentHeader: one(header),
  'p:BinaryContent': maybe(leaf(binary, { mimeType: one(text), encoding: maybe(text) })),
  'p:TextContent': maybe(leaf(text, { mimeType: one(text) })),
  '*': maybe(any),
})

/** The envelope of eSubmission 2016: an ASiC archive in an element of its own, as base64. */
export const asicEnvelopeTree = group({
  StandardBusinessDocumentHeader: one(header),
  'asic:asic': one(leaf(binary, { id: maybe(identifier) })),
})
