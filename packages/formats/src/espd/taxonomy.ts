/** Where a criterion of ESPD 1 has its legal basis. */
export interface Legislation {
  /** Fingerprint of the official title. */
  readonly title: string
  readonly description: string
  readonly level: string
  readonly uri: string
}

/** What holds another group or requirement: its identifier, and how it is used there. */
export interface Use {
  readonly id: string
  readonly repeatable: boolean
  /** Whether answers below it are optional. */
  readonly optional: boolean
}

export interface Criterion {
  readonly id: string
  readonly type: string
  readonly name: string
  /** Fingerprint of the official description. */
  readonly description: string
  readonly legislation: Legislation | undefined
  readonly article: string
  readonly groups: readonly Use[]
}

export interface RequirementGroup {
  readonly id: string
  /** The answer to the first requirement of the group around it that this group is for; undefined: for any. */
  readonly when: 'true' | 'false' | undefined
  readonly requirements: readonly Use[]
  readonly groups: readonly Use[]
}

export interface Requirement {
  readonly id: string
  readonly response: string
  /** Fingerprint of the official description. */
  readonly description: string
}

/** The criteria that an edition of ESPD 1 knows, in their official order. */
export interface Taxonomy {
  readonly criteria: readonly Criterion[]
  readonly groups: readonly RequirementGroup[]
  readonly requirements: readonly Requirement[]
}

/** Reads the compact form: a line for each legislation, criterion, group and requirement, fields between bars. */
export function taxonomy(text: string): Taxonomy {
  const legislation = new Map<string, Legislation>()
  const criteria: Criterion[] = []
  const groups: RequirementGroup[] = []
  const requirements: Requirement[] = []
  for (const line of text.split('\n')) {
    const [head = '', ...fields] = line.split('|').map((field) => field.trim())
    const [kind = '', id = ''] = head.split(' ')
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = fields
    if (kind === 'legislation') legislation.set(id, { title: a, description: b, level: c, uri: d })
    else if (kind === 'criterion')
      criteria.push({
        id,
        type: a,
        name: b,
        description: c,
        legislation: legislation.get(d),
        article: e,
        groups: usesIn(f),
      })
    else if (kind === 'group')
      groups.push({
        id,
        when: a === 'true' || a === 'false' ? a : undefined,
        requirements: usesIn(b),
        groups: usesIn(c),
      })
    else if (kind === 'requirement') requirements.push({ id, response: a, description: b })
  }
  return { criteria, groups, requirements }
}

function usesIn(text: string): Use[] {
  return text
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => ({ id: part.slice(0, 36), repeatable: part.includes('*'), optional: part.includes('?') }))
}

/**
 * Fourteen hexadecimal digits that tell whether a text is the official one, white space aside, without keeping the text
 * (cyrb53: 53 bits, no protection against malice, which a criterion does not need).
 */
export function fingerprint(text: string): string {
  // The official examples have no-break spaces where the list has spaces.
  const value = text.trim().replace(/\s+/g, ' ')
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}
