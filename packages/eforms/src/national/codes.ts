// The code lists of the national profile, from the project's own compact facts.
import codes from '../../data/codes.json' with { type: 'json' }
import cpv from '../../data/cpv.json' with { type: 'json' }
import nuts from '../../data/nuts.json' with { type: 'json' }
import type { CodeList } from '../model.ts'
import type { Text } from '../text.ts'

interface ListFacts {
  readonly version: string
  readonly parent?: string
  readonly only?: string
  readonly rows?: readonly string[]
}

const facts: Readonly<Record<string, ListFacts | undefined>> = codes.lists
const levelThree: Readonly<Record<string, string | undefined>> = nuts.levelThree

/** A code list of the national profile by id. */
export function nationalCodeList(id: string): CodeList | undefined {
  if (id === 'cpv') return { id, parent: undefined, version: cpv.version, codes: cpvCodes() }
  if (id === 'nuts' || id === 'nuts-lvl3')
    return { id, parent: id === 'nuts' ? undefined : 'nuts', version: nuts.version, codes: regions() }
  const country = /^nuts-([a-z]{3})-lvl3$/.exec(id)?.[1]
  if (country !== undefined) return regionsOf(id, country)
  const list = facts[id]
  if (list === undefined) return undefined
  if (list.parent === undefined) return { id, parent: undefined, version: list.version, codes: rowsOf(list.rows ?? []) }
  const parent = nationalCodeList(list.parent)
  if (parent === undefined) return undefined
  const own = new Map<string, Text>()
  for (const code of (list.only ?? '').split(' ')) {
    const label = parent.codes.get(code)
    if (label !== undefined) own.set(code, label)
  }
  return { id, parent: list.parent, version: list.version, codes: own }
}

/** Every list the national profile holds. */
export function nationalCodeLists(): string[] {
  return [...Object.keys(facts), 'cpv', 'nuts-lvl3']
}

function rowsOf(rows: readonly string[]): Map<string, Text> {
  const codes = new Map<string, Text>()
  for (const row of rows) {
    const [code = '', nb = '', nn = '', en = ''] = row.split('|')
    codes.set(code, { nb, nn: nn === '' ? nb : nn, en })
  }
  return codes
}

let cpvRows: Map<string, Text> | undefined

function cpvCodes(): Map<string, Text> {
  if (cpvRows === undefined) {
    cpvRows = new Map()
    for (const row of cpv.rows) {
      const [code = '', nb = '', en = ''] = row.split('|')
      cpvRows.set(code, { nb, nn: nb, en })
    }
  }
  return cpvRows
}

let regionRows: Map<string, Text> | undefined

function regions(): Map<string, Text> {
  if (regionRows === undefined) {
    regionRows = new Map()
    for (const [prefix, rest] of Object.entries(levelThree))
      for (const each of (rest ?? '').split(' ')) {
        const code = prefix + each
        regionRows.set(code, { nb: code, nn: code, en: code })
      }
    const named = rowsOf(nuts.norway)
    for (const [code, label] of named) if (regionRows.has(code)) regionRows.set(code, label)
  }
  return regionRows
}

/** NUTS writes its own prefix for each country; the notices write ISO 3166-1 alpha-3. */
export const nutsPrefixes: Readonly<Record<string, string>> = {
  ALB: 'AL',
  AUT: 'AT',
  BEL: 'BE',
  BGR: 'BG',
  CHE: 'CH',
  CYP: 'CY',
  CZE: 'CZ',
  DEU: 'DE',
  DNK: 'DK',
  ESP: 'ES',
  EST: 'EE',
  FIN: 'FI',
  FRA: 'FR',
  GRC: 'EL',
  HRV: 'HR',
  HUN: 'HU',
  IRL: 'IE',
  ISL: 'IS',
  ITA: 'IT',
  LIE: 'LI',
  LTU: 'LT',
  LUX: 'LU',
  LVA: 'LV',
  MKD: 'MK',
  MLT: 'MT',
  MNE: 'ME',
  NLD: 'NL',
  NOR: 'NO',
  POL: 'PL',
  PRT: 'PT',
  ROU: 'RO',
  SRB: 'RS',
  SVK: 'SK',
  SVN: 'SI',
  SWE: 'SE',
  TUR: 'TR',
  XKX: 'XK',
}

function regionsOf(id: string, country: string): CodeList | undefined {
  const prefix = nutsPrefixes[country.toUpperCase()]
  if (prefix === undefined) return undefined
  const codes = new Map([...regions()].filter(([code]) => code.startsWith(prefix)))
  return { id, parent: 'nuts', version: nuts.version, codes }
}
