/** A change of a code list on a date. */
export interface CodeChange {
  /** First day on which the change is in force (`2026-08-17`). */
  readonly on: string
  readonly added?: string
  readonly removed?: string
}

export interface CodeListOptions {
  /** Who keeps the list, and under what name. */
  readonly source: string
  /** Version or release that `codes` was taken from. */
  readonly version: string
  /** Changes that `codes` already contains, so that an earlier date can be judged by the earlier list. */
  readonly changes?: readonly CodeChange[]
}

/**
 * A code list as a fact: identifiers, official names, source, version and dates. It is a leaf shape at the same time,
 * so a tree says `DocumentCurrencyCode: one(currencies, 'BT-5')`.
 */
export interface CodeList {
  readonly id: string
  readonly source: string
  readonly version: string
  /** The codes in force on a date (`2026-08-17`), or in the newest version when none is given. */
  codesOn(date?: string): ReadonlySet<string>
  /** The official name of a code, where it is kept. */
  nameOf(code: string): string | undefined
}

/**
 * Makes a list from the project's compact form. Each line holds either codes separated by spaces, or, after a bar, one
 * code and its official name: `| 380 Commercial invoice`. The text is taken apart when the list is first used.
 */
export function codeList(id: string, options: CodeListOptions, codes: string): CodeList {
  let newest: Set<string> | undefined
  let names: Map<string, string> | undefined
  const byChanges = new Map<number, ReadonlySet<string>>()
  const changes = options.changes ?? []

  const read = (): Set<string> => {
    if (newest !== undefined) return newest
    newest = new Set()
    for (const line of linesIn(codes)) {
      if (line.startsWith('|')) newest.add(namedCode(line)[0])
      else for (const code of codesIn(line)) newest.add(code)
    }
    return newest
  }

  const namesOf = (): Map<string, string> =>
    (names ??= new Map(linesIn(codes).flatMap((line) => (line.startsWith('|') ? [namedCode(line)] : []))))

  const codesOn = (date?: string): ReadonlySet<string> => {
    if (date === undefined || changes.length === 0) return read()
    const later = changes.filter((change) => change.on > date)
    if (later.length === 0) return read()
    const known = byChanges.get(later.length)
    if (known !== undefined) return known
    const set = new Set(read())
    for (const change of later.toReversed()) {
      for (const code of codesIn(change.added ?? '')) set.delete(code)
      for (const code of codesIn(change.removed ?? '')) set.add(code)
    }
    byChanges.set(later.length, set)
    return set
  }

  return {
    id,
    source: options.source,
    version: options.version,
    codesOn,
    nameOf: (code) => namesOf().get(code),
  }
}

function linesIn(codes: string): string[] {
  return codes.split('\n').map((line) => line.trim())
}

/** `| 380 Commercial invoice` as code and name. */
function namedCode(line: string): [code: string, name: string] {
  const named = line.slice(1).trimStart()
  const space = named.indexOf(' ')
  return space < 0 ? [named, ''] : [named.slice(0, space), named.slice(space + 1).trimStart()]
}

function codesIn(text: string): string[] {
  return text.split(/\s+/).filter((code) => code !== '')
}

/** A list that differs from another in some codes: the edition that one format tests. */
export function variant(
  base: CodeList,
  id: string,
  options: { readonly source: string; readonly version: string; readonly added?: string; readonly removed?: string },
): CodeList {
  let codes: ReadonlySet<string> | undefined
  return {
    id,
    source: options.source,
    version: options.version,
    codesOn: () =>
      (codes ??= new Set([...base.codesOn(), ...codesIn(options.added ?? '')]).difference(
        new Set(codesIn(options.removed ?? '')),
      )),
    nameOf: (code) => base.nameOf(code),
  }
}
