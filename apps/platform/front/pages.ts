// The pages of the house itself: the front door, the interface for systems, accessibility, about.
import type { PageDefinition } from '../kernel/http/page.ts'
import type { Services } from '../kernel/module.ts'
import type { Product } from '../product.ts'

export function productPages(_product: Product): PageDefinition<Services>[] {
  return []
}
