/**
 * Strict, namespace-aware XML for business documents: bytes to a light tree with positions, and back.
 * No document type declaration is ever accepted, every input is bounded, every fault is a returned refusal.
 */
export { parseXml, parseXmlText } from './parse.ts'
export type { XmlResult } from './parse.ts'
export { defaultXmlLimits } from './limits.ts'
export type { XmlLimits } from './limits.ts'
export { xmlRefusalText } from './refusal.ts'
export type { Language } from '../language.ts'
export type { XmlRefusal, XmlRefusalCode } from './refusal.ts'
export { MappedElement, XmlElement, positionAt, stringValue, xpathOf } from './tree.ts'
export type { XmlAttribute, XmlDocument, XmlName, XmlPosition } from './tree.ts'
export { escapeAttribute, escapeText, writeXml, writeXmlBytes } from './write.ts'
export type { XmlNode, XmlWriteOptions } from './write.ts'
export { nodeOf } from './node.ts'
