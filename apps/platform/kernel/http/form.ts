// Turns what a form sends into the input that a command's schema describes.
import type { TSchema } from '../schema.ts'

export type FormFields = Readonly<Record<string, string | readonly string[]>>

interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly 'x-form'?: 'instant' | 'number'
}

const mostItems = 1000

/**
 * Reads fields named `title`, `lots.0.title`, `roles` (repeated) by the schema: numbers and booleans become so, Norwegian
 * numbers (`1 490 000,50`) and local times get the form that systems use, empty optional fields are left out. Fields
 * that begin with `_` belong to the form itself. Other unknown fields are kept, so that the schema refuses them.
 */
export function inputFromForm(
  schema: TSchema,
  fields: FormFields,
  toInstant: (local: string) => string | undefined,
): unknown {
  const tree: Branch = new Map()
  for (const [name, value] of Object.entries(fields)) if (!name.startsWith('_')) place(tree, name.split('.'), value)
  return shaped(schema as Shape, tree, toInstant)
}

type Branch = Map<string, Branch | string | readonly string[]>

function place(tree: Branch, path: readonly string[], value: string | readonly string[]): void {
  let branch = tree
  for (const step of path.slice(0, -1)) {
    const next = branch.get(step)
    if (next instanceof Map) branch = next
    else {
      const fresh: Branch = new Map()
      branch.set(step, fresh)
      branch = fresh
    }
  }
  const last = path.at(-1)
  if (last !== undefined) branch.set(last, value)
}

function shaped(
  shape: Shape,
  node: Branch[string & keyof Branch] | Branch | string | readonly string[] | undefined,
  toInstant: (local: string) => string | undefined,
): unknown {
  if (shape.type === 'object') {
    const branch: Branch = node instanceof Map ? node : new Map()
    const result: Record<string, unknown> = {}
    for (const [name, inner] of Object.entries(shape.properties ?? {})) {
      const required = shape.required?.includes(name) === true
      const given = branch.get(name)
      if (isBlank(given) && !required) continue
      if (given === undefined && inner.type !== 'boolean' && inner.type !== 'array') continue
      result[name] = shaped(inner, given, toInstant)
    }
    for (const [name, value] of branch)
      if (!(name in (shape.properties ?? {}))) result[name] = value instanceof Map ? Object.fromEntries(value) : value
    return result
  }
  if (shape.type === 'array') return items(node).map((item) => shaped(shape.items ?? {}, item, toInstant))
  const text = Array.isArray(node) ? node.at(-1) : node
  if (typeof text !== 'string') return shape.type === 'boolean' ? false : text
  if (shape.type === 'boolean') return text === 'true' || text === 'on' || text === '1'
  if (shape.type === 'integer' || shape.type === 'number') {
    const plain = plainNumber(text)
    return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
  }
  if (shape['x-form'] === 'number') return plainNumber(text)
  if (shape['x-form'] === 'instant' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/.test(text))
    return toInstant(text) ?? text
  return text.replaceAll('\r\n', '\n').trim()
}

function items(node: unknown): (Branch | string)[] {
  if (node instanceof Map) {
    const numbered = ([...node] as [string, Branch | string][]).filter(
      ([key, value]) => /^\d{1,4}$/.test(key) && !isBlank(value),
    )
    return numbered
      .sort(([a], [b]) => Number(a) - Number(b))
      .slice(0, mostItems)
      .map(([, value]) => value)
  }
  if (Array.isArray(node)) return (node as string[]).filter((value) => value !== '')
  return typeof node === 'string' && node !== '' ? [node] : []
}

/** Nothing was filled in, here or below. */
function isBlank(node: unknown): boolean {
  if (node instanceof Map) return [...node.values()].every(isBlank)
  if (Array.isArray(node)) return node.every(isBlank)
  return node === undefined || node === ''
}

/** `1 490 000,50` as `1490000.50`; what is no number is left as it is. */
function plainNumber(text: string): string {
  const plain = text
    .replace(/[\s\u00a0\u202f]|kr\.?$/gi, '')
    .replace('−', '-')
    .replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : text.trim()
}
