import type { DocumentKind } from '../detection.ts'
import { collapsed } from '../definition/leaf.ts'
import { customizationBegins, customizationIs } from '../recognition.ts'
import type { XmlElement } from '../xml/index.ts'

const ubl = (root: string) => ({ root, namespace: `urn:oasis:names:specification:ubl:schema:xsd:${root}-2` })
export const registryNamespaces = {
  rim: 'urn:oasis:names:tc:ebxml-regrep:xsd:rim:4.0',
  query: 'urn:oasis:names:tc:ebxml-regrep:xsd:query:4.0',
  lcm: 'urn:oasis:names:tc:ebxml-regrep:xsd:lcm:4.0',
}
export const participantListNamespace = 'urn:fdc:anskaffelser.no:2019:ehf:schema:ParticipantList-1'

/** A transaction of Peppol PrAC in UBL: told by its CustomizationID, whatever the version. */
function transaction(number: string, root: string, nb: string, nn: string, en: string): DocumentKind {
  return {
    id: `peppol-t${number}`,
    family: 'preaward',
    name: { nb: `${nb} (Peppol T${number})`, nn: `${nn} (Peppol T${number})`, en: `${en} (Peppol T${number})` },
    ...ubl(root),
    recognises: customizationBegins(`urn:fdc:peppol.eu:prac:trns:t${number}:`),
  }
}

/** A draft of a Peppol PrAC transaction, recognised only where drafts are asked for. */
function draft(kind: DocumentKind): DocumentKind {
  return { ...kind, draft: true, material: { docType: `${kind.id}-draft` } }
}

/** A transaction of Peppol PrAC in ebXML RegRep: told by the value of its first slot. */
function registryMessage(
  number: string,
  prefix: 'query' | 'lcm',
  root: string,
  nb: string,
  nn: string,
  en: string,
): DocumentKind {
  const id = `urn:fdc:peppol.eu:prac:trns:t${number}:`
  const specification = (element: XmlElement): string =>
    collapsed(
      element
        .childrenNamed('Slot')
        .find((slot) => slot.attribute('name') === 'SpecificationIdentification')
        ?.child('SlotValue')
        ?.child('Value')?.text ?? '',
    )
  return {
    ...transaction(number, root, nb, nn, en),
    namespace: registryNamespaces[prefix],
    recognises: (element) => specification(element).startsWith(id),
  }
}

const g1 = 'urn:www.difi.no:ehf:tendering:ver1.0'
const bii = (number: string): string => `urn:www.cenbii.eu:transaction:biitrdm${number}:ver3.0`
const peppolCatalogue = `${bii('068')}:extended:urn:www.peppol.eu:bis:peppol35a:ver1.0`

/** The document types of this family, the more special first. */
export const preAwardKinds: readonly DocumentKind[] = [
  transaction('001', 'ExpressionOfInterestRequest', 'Interessemelding', 'Interessemelding', 'Expression of interest'),
  transaction(
    '002',
    'ExpressionOfInterestResponse',
    'Bekreftelse på interesse',
    'Stadfesting av interesse',
    'Expression of interest confirmation',
  ),
  transaction(
    '003',
    'TenderStatusRequest',
    'Forespørsel om konkurransegrunnlag',
    'Førespurnad om konkurransegrunnlag',
    'Tender status request',
  ),
  transaction('004', 'CallForTenders', 'Konkurransegrunnlag', 'Konkurransegrunnlag', 'Call for tenders'),
  transaction('005', 'Tender', 'Tilbud', 'Tilbod', 'Tender'),
  transaction('006', 'TenderReceipt', 'Tilbudskvittering', 'Tilbodskvittering', 'Tender receipt'),
  transaction(
    '007',
    'Enquiry',
    'Spørsmål til konkurransen',
    'Spørsmål til konkurransen',
    'Question about the call for tenders',
  ),
  transaction(
    '008',
    'EnquiryResponse',
    'Svar på spørsmål til konkurransen',
    'Svar på spørsmål til konkurransen',
    'Answer to a question about the call for tenders',
  ),
  transaction(
    '009',
    'Enquiry',
    'Forespørsel om avklaring av tilbud',
    'Førespurnad om avklaring av tilbod',
    'Tender clarification request',
  ),
  transaction('010', 'EnquiryResponse', 'Avklaring av tilbud', 'Avklaring av tilbod', 'Tender clarification'),
  registryMessage(
    '011',
    'query',
    'QueryRequest',
    'Søk etter kunngjøringer',
    'Søk etter kunngjeringar',
    'Notice search',
  ),
  registryMessage(
    '012',
    'query',
    'QueryResponse',
    'Svar på søk etter kunngjøringer',
    'Svar på søk etter kunngjeringar',
    'Notice search result',
  ),
  transaction('013', 'TenderWithdrawal', 'Tilbaketrekking av tilbud', 'Tilbaketrekking av tilbod', 'Tender withdrawal'),
  transaction(
    '014',
    'TenderReceipt',
    'Kvittering for tilbaketrekking av tilbud',
    'Kvittering for tilbaketrekking av tilbod',
    'Tender withdrawal receipt',
  ),
  registryMessage(
    '015',
    'lcm',
    'SubmitObjectsRequest',
    'Innsending av kunngjøring',
    'Innsending av kunngjering',
    'Notice publication request',
  ),
  transaction(
    '016',
    'ApplicationResponse',
    'Svar på innsendt kunngjøring',
    'Svar på innsend kunngjering',
    'Notice publication response',
  ),
  transaction(
    '017',
    'AwardedNotification',
    'Meddelelse om tildeling',
    'Melding om tildeling',
    'Notification of awarding',
  ),
  transaction(
    '018',
    'ApplicationResponse',
    'Svar på melding i konkurransen',
    'Svar på melding i konkurransen',
    'Tendering message response',
  ),
  transaction('019', 'TendererQualification', 'Søknad om kvalifisering', 'Søknad om kvalifisering', 'Qualification'),
  transaction(
    '020',
    'TenderReceipt',
    'Kvittering for søknad om kvalifisering',
    'Kvittering for søknad om kvalifisering',
    'Qualification receipt',
  ),
  transaction(
    '021',
    'UnsubscribeFromProcedureRequest',
    'Avmelding fra konkurranse',
    'Avmelding frå konkurranse',
    'Unsubscription from a procedure',
  ),
  transaction(
    '022',
    'UnsubscribeFromProcedureResponse',
    'Bekreftelse på avmelding fra konkurranse',
    'Stadfesting av avmelding frå konkurranse',
    'Unsubscription confirmation',
  ),
  draft(
    transaction(
      '023',
      'TendererQualificationResponse',
      'Svar på søknad om kvalifisering, utkast',
      'Svar på søknad om kvalifisering, utkast',
      'Qualification result, draft',
    ),
  ),
  draft(
    transaction(
      '024',
      'CallForTenders',
      'Innbydelse til å gi tilbud, utkast',
      'Innbyding til å gi tilbod, utkast',
      'Invitation to tender, draft',
    ),
  ),
  draft(
    transaction(
      '035',
      'CatalogueRequest',
      'Forespørselskatalog, utkast',
      'Førespurnadskatalog, utkast',
      'Catalogue request, draft',
    ),
  ),
  draft(
    transaction('036', 'Catalogue', 'Tilbudskatalog, utkast', 'Tilbodskatalog, utkast', 'Pre-award catalogue, draft'),
  ),
  {
    id: 'request-catalogue',
    family: 'preaward',
    name: {
      nb: 'Forespørselskatalog (EHF)',
      nn: 'Førespurnadskatalog (EHF)',
      en: 'Request catalogue (EHF)',
    },
    ...ubl('CatalogueRequest'),
    recognises: customizationIs('urn:fdc:difi.no:2017:ehf:pacr:1.0'),
    material: { docType: 'ehf-pacr' },
  },
  {
    id: 'tender-catalogue',
    family: 'preaward',
    name: { nb: 'Tilbudskatalog (EHF)', nn: 'Tilbodskatalog (EHF)', en: 'Tender catalogue (EHF)' },
    ...ubl('Catalogue'),
    recognises: customizationIs('urn:fdc:difi.no:2017:ehf:pac:1.0'),
    material: { docType: 'ehf-pac' },
  },
  {
    id: 'peppol-pre-award-catalogue',
    family: 'preaward',
    name: {
      nb: 'Tilbudskatalog (Peppol T68)',
      nn: 'Tilbodskatalog (Peppol T68)',
      en: 'Pre-award catalogue (Peppol T68)',
    },
    ...ubl('Catalogue'),
    recognises: customizationIs(peppolCatalogue),
    material: { docType: 'peppol-t068' },
  },
  {
    id: 'supplier-list-light',
    family: 'preaward',
    name: { nb: 'Leverandørliste (EHF)', nn: 'Leverandørliste (EHF)', en: 'Supplier list (EHF)' },
    root: 'ParticipantList',
    namespace: participantListNamespace,
    recognises: customizationIs('urn:fdc:anskaffelser.no:2020:ehf:preaward:g2:supplier-list:1.0'),
    material: { docType: 'ehf-supplier-list-light' },
  },
  {
    id: 'supplier-list',
    family: 'preaward',
    name: {
      nb: 'Leverandørliste, utkast (EHF)',
      nn: 'Leverandørliste, utkast (EHF)',
      en: 'Supplier list, draft (EHF)',
    },
    root: 'ParticipantList',
    namespace: participantListNamespace,
    recognises: () => true,
    draft: true,
    material: { docType: 'ehf-supplier-list' },
  },
  {
    id: 'qualification-response',
    family: 'preaward',
    name: {
      nb: 'Svar på søknad om opptak i innkjøpsordning (EHF)',
      nn: 'Svar på søknad om opptak i innkjøpsordning (EHF)',
      en: 'Qualification response (EHF)',
    },
    ...ubl('ApplicationResponse'),
    recognises: customizationIs('urn:fdc:difi.no:2017:ehf:dps:qualification-response:1.0'),
    material: { docType: 'ehf-qualification-response' },
  },
  {
    id: 'qualification-reception-confirmation',
    family: 'preaward',
    name: {
      nb: 'Mottaksbekreftelse for søknad om opptak (EHF)',
      nn: 'Stadfesting av mottak for søknad om opptak (EHF)',
      en: 'Qualification reception confirmation (EHF)',
    },
    ...ubl('ApplicationResponse'),
    recognises: customizationIs('urn:fdc:difi.no:2017:ehf:dps:qualification-reception-confirmation:1.0'),
    material: { docType: 'ehf-qualification-reception-confirmation' },
  },
  {
    id: 'document-folder-confirmation',
    family: 'preaward',
    name: {
      nb: 'Mottaksbekreftelse for dokumentmappe, utkast (EHF)',
      nn: 'Stadfesting av mottak for dokumentmappe, utkast (EHF)',
      en: 'Document folder confirmation, draft (EHF)',
    },
    ...ubl('ApplicationResponse'),
    recognises: customizationIs('...'),
    draft: true,
    material: { docType: 'ehf-document-folder-confirmation', also: 'ehf-supplier-list-confirmation' },
  },
  {
    id: 'ehf-g1-pre-award-catalogue',
    family: 'preaward',
    name: {
      nb: 'Tilbudskatalog (EHF generasjon 1)',
      nn: 'Tilbodskatalog (EHF generasjon 1)',
      en: 'Pre-award catalogue (EHF generation 1)',
    },
    ...ubl('Catalogue'),
    recognises: customizationIs(`${bii('068')}:extended:${g1}`),
    material: { docType: 'ehf-g1-pre-award-catalogue' },
  },
  {
    id: 'ehf-g1-call-for-tenders',
    family: 'preaward',
    name: {
      nb: 'Konkurransegrunnlag (EHF generasjon 1)',
      nn: 'Konkurransegrunnlag (EHF generasjon 1)',
      en: 'Call for tenders (EHF generation 1)',
    },
    ...ubl('CallForTenders'),
    recognises: customizationIs(
      bii('083'),
      `${bii('083')}:urn:www.difi.no:ehf:callfortenders:ver1.0`,
      `${bii('083')}:extended:urn:www.difi.no:ehf:callfortenders:ver1.0`,
    ),
    material: { docType: 'ehf-g1-call-for-tenders' },
  },
  {
    id: 'ehf-g1-tender',
    family: 'preaward',
    name: { nb: 'Tilbud (EHF generasjon 1)', nn: 'Tilbod (EHF generasjon 1)', en: 'Tender (EHF generation 1)' },
    ...ubl('Tender'),
    recognises: customizationIs(bii('090'), `${bii('090')}:extended:${g1}`),
    material: { docType: 'ehf-g1-tender' },
  },
  {
    id: 'ehf-g1-tender-receipt',
    family: 'preaward',
    name: {
      nb: 'Tilbudskvittering (EHF generasjon 1)',
      nn: 'Tilbodskvittering (EHF generasjon 1)',
      en: 'Tender receipt (EHF generation 1)',
    },
    ...ubl('TenderReceipt'),
    recognises: customizationIs(bii('045'), `${bii('045')}:extended:${g1}`),
    material: { docType: 'ehf-g1-tender-receipt' },
  },
  {
    id: 'cenbii-advanced-tender',
    family: 'preaward',
    name: { nb: 'Tilbud med priser (CEN BII)', nn: 'Tilbod med prisar (CEN BII)', en: 'Advanced tender (CEN BII)' },
    ...ubl('Tender'),
    recognises: customizationIs(bii('044'), `${bii('044')}:extended:${g1}`),
    material: { docType: 'cenbii-advanced-tender' },
  },
  ...(['ContractNotice', 'ContractAwardNotice', 'PriorInformationNotice'] as const).map((root): DocumentKind => ({
    id: `eforms-${root}`,
    family: 'preaward',
    name: {
      nb: `Kunngjøring (eForms ${root})`,
      nn: `Kunngjering (eForms ${root})`,
      en: `Notice (eForms ${root})`,
    },
    ...ubl(root),
    recognises: customizationBegins('eforms-'),
    material: { docType: 'eforms-notice-payload' },
  })),
]

export { bii, g1, peppolCatalogue, ubl }
