const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/

/** Identifiers of tenders, criteria, lots and requirements: letters a-z, digits, `.`, `_`, `:` and `-`; at most 100 characters. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && idPattern.test(id)
}
