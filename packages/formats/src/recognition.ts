import { collapsed } from './definition/leaf.ts'
import type { XmlElement } from './xml/index.ts'

/** A document whose CustomizationID is exactly this (UBL). */
export function customizationIs(...ids: readonly string[]): (root: XmlElement) => boolean {
  return (root) => ids.includes(customizationOf(root))
}

/** A document whose CustomizationID begins with this (UBL). */
export function customizationBegins(id: string): (root: XmlElement) => boolean {
  return (root) => customizationOf(root).startsWith(id)
}

/** The CustomizationID of a UBL document, '' when there is none. */
export function customizationOf(root: XmlElement): string {
  return collapsed(root.child('CustomizationID')?.text ?? '')
}

/** The ProfileID of a UBL document, '' when there is none. */
export function profileOf(root: XmlElement): string {
  return collapsed(root.child('ProfileID')?.text ?? '')
}
