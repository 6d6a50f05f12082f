import { billingKinds } from './billing/kinds.ts'
import { catalogueKinds } from './catalogue/kinds.ts'
import { espdKinds } from './espd/kinds.ts'
import { evidenceKinds } from './evidence/kinds.ts'
import type { Text } from './language.ts'
import { logisticsKinds } from './logistics/kinds.ts'
import { envelopeKinds } from './envelope/kinds.ts'
import { paymentKinds } from './payment/kinds.ts'
import { orderingKinds } from './ordering/kinds.ts'
import { preAwardKinds } from './preaward/kinds.ts'
import { responseKinds } from './response/kinds.ts'
import type { XmlElement } from './xml/index.ts'

/** The families of documents; each is one folder, loaded when first needed. */
export type Family =
  | 'billing'
  | 'catalogue'
  | 'envelope'
  | 'espd'
  | 'evidence'
  | 'logistics'
  | 'ordering'
  | 'payment'
  | 'preaward'
  | 'response'

/** What is known of a document type before its definition is loaded: enough to recognise a document. */
export interface DocumentKind {
  /** Stable name of the type: `invoice`, `order-response`. */
  readonly id: string
  readonly family: Family
  readonly name: Text
  /** Local name and namespace of the root element. */
  readonly root: string
  readonly namespace: string
  /** Whether a root element of that name is of this type; kinds are asked in order, the more special first. */
  readonly recognises: (root: XmlElement) => boolean
  /** The official specification is a draft: recognised only where drafts are asked for. */
  readonly draft?: boolean
  /** Name of the type in the official test material, and the folder of the material, where they differ from `id`. */
  readonly material?: {
    readonly docType: string
    readonly folder?: string
    /** A name that the tests of several types share. */
    readonly also?: string
  }
}

/** Every known document type. */
export const documentKinds: readonly DocumentKind[] = [
  ...billingKinds,
  ...catalogueKinds,
  ...logisticsKinds,
  ...orderingKinds,
  ...envelopeKinds,
  ...paymentKinds,
  ...preAwardKinds,
  ...responseKinds,
  ...espdKinds,
  ...evidenceKinds,
]

export interface DetectionOptions {
  /** Whether types whose official specification is a draft are recognised too. Default false. */
  readonly drafts?: boolean
}

/** The type of a document, or undefined when no known type has this root element and these identifiers. */
export function kindOf(root: XmlElement, options: DetectionOptions = {}): DocumentKind | undefined {
  return documentKinds.find(
    (kind) =>
      kind.root === root.local &&
      kind.namespace === root.namespace &&
      (kind.draft !== true || options.drafts === true) &&
      kind.recognises(root),
  )
}
