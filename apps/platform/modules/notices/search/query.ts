// A search as an address, and an address as a search.
import { checkInput } from '../../../kernel/events/input.ts'
import { searchQuery, searchShape, type NoticeSearch } from './search.ts'

const lists = new Set(['cpv', 'place', 'buyer', 'phase', 'status', 'nature', 'label'])

/**
 * What a person's address asks for. Blank and foreign parameters are left out; `wrong` names those that were given but not
 * understood, so that nothing is dropped in silence.
 */
export function readSearch(query: URLSearchParams): { search: NoticeSearch; wrong: string[] } {
  const given: Record<string, unknown> = {}
  for (const name of Object.keys(searchShape)) {
    const values = query.getAll(name).map((value) => value.trim())
    if (name === 'place') values.push(...query.getAll('town').map((value) => value.trim()))
    const plain = values.filter((value) => value !== '').map((value) => plainValue(name, value))
    if (plain.length === 0) continue
    given[name] = lists.has(name) ? [...new Set(plain)] : plain.at(-1)
  }
  const wrong: string[] = []
  for (let tries = 0; tries < Object.keys(searchShape).length; tries++) {
    const refusal = checkInput(searchQuery, given)
    if (refusal === undefined) break
    for (const each of [refusal, ...(refusal.more ?? [])]) {
      const name = each.field?.split('.')[0]
      if (name === undefined || !(name in given)) continue
      delete given[name]
      wrong.push(name)
    }
  }
  return { search: given as NoticeSearch, wrong }
}

function plainValue(name: string, value: string): string {
  if (name === 'valueFrom' || name === 'valueTo') return value.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  // A chosen suggestion may carry the name behind the code.
  if (name === 'cpv') return /^\d{2,8}/.exec(value)?.[0] ?? value
  return value
}

/** The search as query parameters, in a fixed order. */
export function searchAddress(search: NoticeSearch): string {
  const query = new URLSearchParams()
  for (const name of Object.keys(searchShape) as (keyof NoticeSearch)[]) {
    const value = search[name]
    for (const each of Array.isArray(value) ? value : value === undefined ? [] : [value]) query.append(name, each)
  }
  return query.toString()
}
