/** Bounds of one XML document. Every document that exceeds one is refused before it can cost time or memory. */
export interface XmlLimits {
  /** Size of the encoded document, in bytes. */
  readonly maxBytes: number
  /** Elements inside one another. */
  readonly maxDepth: number
  /** Elements in the whole document. */
  readonly maxElements: number
  /** Attributes (namespace declarations included) on one element. */
  readonly maxAttributes: number
  /** Characters in one element or attribute name, prefix included. */
  readonly maxNameLength: number
}

/** Wide enough for an invoice of 100,000 lines with its attachments, narrow enough for a shared server. */
export const defaultXmlLimits: XmlLimits = {
  maxBytes: 256 * 1024 * 1024,
  maxDepth: 128,
  maxElements: 8_000_000,
  maxAttributes: 256,
  maxNameLength: 512,
}
