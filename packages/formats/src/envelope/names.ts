import type { Text } from '../language.ts'

const name = (nb: string, nn: string, en: string): Text => ({ nb, nn, en })

/** Names of the parts of an envelope, by local name. */
export const envelopeNames: Readonly<Record<string, Text>> = {
  StandardBusinessDocumentHeader: name('Konvoluttens hode', 'Hovudet til konvolutten', 'Header of the envelope'),
  HeaderVersion: name('Versjon', 'Versjon', 'Version'),
  Sender: name('Avsender', 'Avsendar', 'Sender'),
  Receiver: name('Mottaker', 'Mottakar', 'Receiver'),
  Identifier: name('Identifikator', 'Identifikator', 'Identifier'),
  ContactInformation: name('Kontakt', 'Kontakt', 'Contact'),
  DocumentIdentification: name('Dokument', 'Dokument', 'Document'),
  Standard: name('Standard', 'Standard', 'Standard'),
  TypeVersion: name('Versjon', 'Versjon', 'Version'),
  InstanceIdentifier: name('Verdi', 'Verdi', 'Value'),
  Type: name('Type', 'Type', 'Type'),
  CreationDateAndTime: name('Laget', 'Laga', 'Created'),
  Manifest: name('Innhold', 'Innhald', 'Manifest'),
  NumberOfItems: name('Antall', 'Tal', 'Number'),
  ManifestItem: name('Fil', 'Fil', 'File'),
  MimeTypeQualifierCode: name('Filtype', 'Filtype', 'File type'),
  UniformResourceIdentifier: name('Adresse', 'Adresse', 'Address'),
  Description: name('Beskrivelse', 'Omtale', 'Description'),
  BusinessScope: name('Omfang', 'Omfang', 'Scope'),
  Scope: name('Omfang', 'Omfang', 'Scope'),
  BinaryContent: name('Vedlagt fil', 'Vedlagd fil', 'Attached file'),
  TextContent: name('Tekst', 'Tekst', 'Text'),
  asic: name('Arkiv (ASiC)', 'Arkiv (ASiC)', 'Archive (ASiC)'),
}
