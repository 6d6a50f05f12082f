// Envelopes: the Standard Business Document Header with the scopes of Peppol, and what went before it.
import { documentType } from '../definition/document.ts'
import type { AnyDocumentType, StructurePolicy } from '../definition/document.ts'
import type { Syntax } from '../definition/compiled.ts'
import type { View } from '../definition/tree.ts'
import { envelopeKinds, headerNamespace } from './kinds.ts'
import { envelopeNames } from './names.ts'
import { envelopeRules, headerRules } from './rules.ts'
import { asicEnvelopeTree, envelopeTree, header } from './tree.ts'

const kind = (id: string) => envelopeKinds.find((each) => each.id === id)!

// An empty value is a fault only where a rule asks for one: scopes of the parties' own may be empty.
const structure: StructurePolicy = { severity: { empty: 'warning', 'unexpected-attribute': 'warning' } }

const syntax: Syntax = {
  namespaces: { '': headerNamespace, p: 'http://peppol.eu/xsd/ticc/envelope/1.0' },
  leafPrefix: '',
  groupPrefix: '',
}

/** Peppol Business Message Envelope: a header and one document. */
export const businessEnvelope = documentType({
  ...kind('business-envelope'),
  syntax,
  tree: envelopeTree,
  names: envelopeNames,
  structure,
  rules: envelopeRules,
  releases: [{ name: 'Peppol Business Message Envelope 2.0.2', from: '2026-07-02' }],
})

/** A header by itself, as it stands in an ASiC archive (eSubmission 2016, EHF Payment). */
export const envelopeHeader = documentType({
  ...kind('sbdh-2016'),
  syntax: { ...syntax, namespaces: { '': headerNamespace } },
  tree: header,
  names: envelopeNames,
  structure,
  rules: headerRules<View<typeof header>>((document) => document, false),
  releases: [{ name: 'SBDH 1.3', from: '2004-01-01' }],
})

/** eSubmission 2016: an envelope around an ASiC archive. */
export const asicEnvelope = documentType({
  ...kind('sbd-with-asic-e'),
  syntax: {
    namespaces: { '': '', sbdh: headerNamespace, asic: 'urn:etsi.org:specification:02918:v1.2.1' },
    leafPrefix: 'sbdh',
    groupPrefix: 'sbdh',
  },
  tree: asicEnvelopeTree,
  names: envelopeNames,
  structure,
  rules: headerRules<View<typeof asicEnvelopeTree>>((document) => document.StandardBusinessDocumentHeader, false),
  releases: [{ name: 'eSubmission', from: '2016-01-01' }],
})

export const envelopeTypes: readonly AnyDocumentType[] = [businessEnvelope, envelopeHeader, asicEnvelope]

export {
  documentTypeParts,
  envelopeOf,
  headerOf,
  isDocumentTypeId,
  isParticipantId,
  routeOf,
  sameParticipant,
} from './route.ts'
export type { Envelope, EnvelopeHeader, Route } from './route.ts'
