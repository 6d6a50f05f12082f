// What a reader chooses, as an address says it. What is no possible choice is left out.
import type { Selection } from '../views.ts'

const organisation = /^0192:\d{9}$/
const month = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/

export function readSelection(query: Readonly<Record<string, string | undefined>>): Selection {
  const { buyer = '', supplier = '', contract = '', product = '', from = '', to = '' } = query
  return {
    ...(organisation.test(buyer) ? { buyer } : {}),
    ...(organisation.test(supplier) ? { supplier } : {}),
    ...(/^[A-Za-z0-9-]{1,80}$/.test(contract) ? { contract } : {}),
    ...(product === '' || product.length > 200 || product.includes('\u0000') ? {} : { product }),
    ...(month.test(from) ? { from } : {}),
    ...(month.test(to) ? { to } : {}),
  }
}

/** The same choice as an address. */
export function selectionAddress(selection: Selection, more: Readonly<Record<string, string>> = {}): string {
  return new URLSearchParams({ ...(selection as Record<string, string>), ...more }).toString()
}
