import type { DocumentKind } from '../detection.ts'

export const headerNamespace = 'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader'
const anyRoot = (): boolean => true

/** The document types of this family: what other documents are sent in. */
export const envelopeKinds: readonly DocumentKind[] = [
  {
    id: 'business-envelope',
    family: 'envelope',
    name: { nb: 'Konvolutt (Peppol SBDH)', nn: 'Konvolutt (Peppol SBDH)', en: 'Envelope (Peppol SBDH)' },
    root: 'StandardBusinessDocument',
    namespace: headerNamespace,
    recognises: anyRoot,
  },
  {
    id: 'sbdh-2016',
    family: 'envelope',
    name: { nb: 'Konvoluttens hode (SBDH)', nn: 'Hovudet til konvolutten (SBDH)', en: 'Header of an envelope (SBDH)' },
    root: 'StandardBusinessDocumentHeader',
    namespace: headerNamespace,
    recognises: anyRoot,
  },
  {
    id: 'sbd-with-asic-e',
    family: 'envelope',
    name: {
      nb: 'Konvolutt med ASiC-arkiv (e-innlevering 2016)',
      nn: 'Konvolutt med ASiC-arkiv (e-innlevering 2016)',
      en: 'Envelope with an ASiC archive (eSubmission 2016)',
    },
    root: 'StandardBusinessDocument',
    namespace: '',
    recognises: (root) => root.child('StandardBusinessDocumentHeader', headerNamespace) !== undefined,
  },
]
