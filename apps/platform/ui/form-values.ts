// What the fields of a form hold, by name. The kernel reads it into a command's input; here it is filled in and its rows change.

/** Form content by field name, as posted. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** A nested value as form content: `{ lots: [{ title: 'A' }] }` gives `{ 'lots.0.title': 'A' }`. Lists of plain values stay lists. */
export function formValues(value: unknown, prefix = ''): Record<string, string | readonly string[]> {
  const found: Record<string, string | readonly string[]> = {}
  if (value === null || value === undefined) return found
  if (typeof value !== 'object') {
    if (prefix !== '') found[prefix] = value === false ? '' : String(value as string)
    return found
  }
  if (Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null)) {
    found[prefix] = value.map(String)
    return found
  }
  for (const [key, inner] of Object.entries(value))
    Object.assign(found, formValues(inner, prefix === '' ? key : `${prefix}.${key}`))
  return found
}

/** How many rows a repeated group has in posted or initial content. */
export function rowCount(values: FormValues, group: string): number {
  const stated = values[`_rows.${group}`]
  if (typeof stated === 'string' && /^\d{1,4}$/.test(stated)) return Number(stated)
  let count = 0
  const start = `${group}.`
  for (const name of Object.keys(values)) {
    if (!name.startsWith(start)) continue
    const index = /^\d{1,4}(?=\.|$)/.exec(name.slice(start.length))
    if (index !== null) count = Math.max(count, Number(index[0]) + 1)
  }
  return count
}

/**
 * What a form shall show after one of its row buttons (`_add=lots`, `_remove=lots.1`) was pressed, or undefined when none was:
 * then the form was really submitted. `_added` names the row that shall have focus. An empty `_add` adds nothing: it only
 * shows the form again.
 */
export function applyRowButtons(values: FormValues): FormValues | undefined {
  const add = values['_add']
  const remove = values['_remove']
  if (typeof add === 'string') {
    const { _add, ...rest } = values
    if (add === '') return rest
    const count = rowCount(values, add)
    return { ...rest, [`_rows.${add}`]: String(Math.min(count + 1, 999)), _added: `${add}.${count}` }
  }
  if (typeof remove === 'string') {
    const match = /^(.+)\.(\d{1,4})$/.exec(remove)
    if (match === null) return undefined
    const group = match[1] ?? ''
    const gone = Number(match[2])
    const kept: Record<string, string | readonly string[]> = {}
    for (const [name, value] of Object.entries(values)) {
      if (name === '_remove') continue
      // The count of a group inside the row moves with it.
      const mark = name.startsWith(`_rows.${group}.`) ? '_rows.' : ''
      const start = `${mark}${group}.`
      const row = name.startsWith(start) ? /^(\d{1,4})(.*)$/.exec(name.slice(start.length)) : null
      const index = row === null ? -1 : Number(row[1])
      if (row === null || index < gone) kept[name] = value
      else if (index > gone) kept[`${start}${index - 1}${row[2] ?? ''}`] = value
    }
    const left = Math.max(0, rowCount(values, group) - 1)
    kept[`_rows.${group}`] = String(left)
    kept['_added'] = left === 0 ? group : `${group}.${Math.min(gone, left - 1)}`
    return kept
  }
  return undefined
}
