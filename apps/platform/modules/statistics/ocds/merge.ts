// The merge routine of OCDS 1.1: releases of one contracting process, oldest first, become one compiled release.
// https://standard.open-contracting.org/1.1/en/schema/merging/

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

/** Lists of objects that are replaced whole (`wholeListMerge` in the schema). Lists of anything but objects always are. */
const wholeLists: ReadonlySet<string> = new Set(['additionalIdentifiers', 'additionalClassifications'])
/** Fields of the release itself that are not merged (`omitWhenMerged`). */
const ofTheRelease: ReadonlySet<string> = new Set(['id', 'date', 'tag'])

/** The compiled release; undefined when there is none to compile. Releases are merged in the order of their dates. */
export function compiledRelease(releases: readonly JsonObject[]): JsonObject | undefined {
  // Releases of one instant stay in their order.
  const sorted = [...releases].sort(
    (a, b) => Number(String(a['date']) > String(b['date'])) - Number(String(a['date']) < String(b['date'])),
  )
  const last = sorted.at(-1)
  if (last === undefined) return undefined
  let merged: JsonObject = {}
  for (const release of sorted)
    merged = mergeObject(
      merged,
      Object.fromEntries(Object.entries(release).filter(([name]) => !ofTheRelease.has(name))),
    )
  return { ...merged, id: `${String(last['ocid'])}-${String(last['date'])}`, date: last['date'], tag: ['compiled'] }
}

function mergeObject(before: JsonObject, after: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...before }
  for (const [name, value] of Object.entries(after)) {
    if (value === null || value === undefined) delete merged[name]
    else if (isList(value)) {
      // Nothing added to no list is no list.
      if (value.length > 0 || merged[name] !== undefined || wholeLists.has(name))
        merged[name] = mergeList(name, merged[name], value)
    } else if (isObject(value)) {
      const known = merged[name]
      const inner = mergeObject(isObject(known) ? known : {}, value)
      if (known !== undefined || Object.keys(inner).length > 0) merged[name] = inner
    } else merged[name] = value
  }
  return merged
}

function mergeList(name: string, before: Json, after: readonly Json[]): readonly Json[] {
  const byId =
    !wholeLists.has(name) && after.every(isObject) && (after.length > 0 || (isList(before) && before.every(isObject)))
  if (!byId) return after
  const merged: Json[] = isList(before) ? [...before] : []
  for (const item of after) {
    if (!isObject(item)) continue
    const id = item['id']
    const at = id === undefined ? -1 : merged.findIndex((each) => isObject(each) && each['id'] === id)
    const known = merged[at]
    if (isObject(known)) merged[at] = mergeObject(known, item)
    else merged.push(mergeObject({}, item))
  }
  return merged
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
