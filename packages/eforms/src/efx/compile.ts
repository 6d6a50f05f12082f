// Turns a parsed EFX expression into a plain function over a bound notice. Compiled once per model; evaluated often.
//
// Meaning follows the XPath that the official translator makes of EFX-1: comparisons hold when some pair of values holds,
// `is present` asks for the element, text is compared with white space normalised, dates with their zones.
import type { BoundNode, BoundNotice, BoundValue } from '../bind.ts'
import { lineOf, nodesBelow, valuesBelow, valuesNear } from '../bind.ts'
import { attributeOf, normalizeSpace } from '../element.ts'
import type { NoticeField, NoticeModel, NoticeNode } from '../model.ts'
import type { Comparison, Expression, FunctionName, Reference, ValueType } from './syntax.ts'
import { addDuration, compareDurations, parseDate, parseDuration, parseTime, type Duration } from './temporal.ts'

/** What an expression is evaluated over. */
export interface Scope {
  readonly notice: BoundNotice
  /** The instant at which durations of months and years are laid out, in milliseconds since 1970. */
  readonly now: number
  /** The earlier notice of an identifier; undefined when it is not at hand. */
  readonly earlier: (noticeId: string) => BoundNotice | undefined
  readonly cache: Map<NoticeField, BoundValue[]>
  readonly texts: Map<NoticeField, Set<string>>
}

/** Where in the notice: a node, or one value of a field. */
export interface Place {
  readonly node: BoundNode
  readonly value: BoundValue | undefined
}

export type Outcome =
  | { readonly known: true; readonly holds: boolean }
  | { readonly known: false; readonly why: string }

export interface Condition {
  /** The node or field whose every occurrence the condition is asked for. */
  readonly context: NoticeNode | NoticeField
  evaluate(scope: Scope, place: Place): Outcome
}

export interface CompileFault {
  readonly code: 'efx-unknown-field' | 'efx-unknown-code-list' | 'efx-not-supported'
  readonly detail: string
}

export function newScope(notice: BoundNotice, now: number, earlier: Scope['earlier'] = () => undefined): Scope {
  return { notice, now, earlier, cache: new Map(), texts: new Map() }
}

type Atom = string | number | boolean | Duration
interface Run {
  readonly scope: Scope
  readonly place: Place
  readonly variables: ReadonlyMap<string, Variable>
}
type Variable = { readonly atom: Atom; readonly type: ValueType } | { readonly place: Place }

interface Compiled {
  readonly type: ValueType
  /** Set for references: the elements, before they are values. */
  readonly found?: (run: Run) => readonly BoundValue[]
  /** Set for references to nodes. */
  readonly nodes?: (run: Run) => readonly BoundNode[]
  /** A reference whose values are the same from every place. */
  readonly everywhere?: NoticeField
  readonly atoms: (run: Run, as: ValueType) => readonly Atom[]
}

class Unsupported extends Error {
  readonly fault: CompileFault
  constructor(fault: CompileFault) {
    super(fault.detail)
    this.fault = fault
  }
}

class Unknowable extends Error {}

/** Compiles an expression for every occurrence of its context. The fault says what the model or this evaluator lacks. */
export function compileEfx(model: NoticeModel, contextId: string, expression: Expression): Condition | CompileFault {
  const context = model.nodes.get(contextId) ?? model.fields.get(contextId)
  if (context === undefined) return { code: 'efx-unknown-field', detail: contextId }
  try {
    const test = new Compiler(model, context).test(expression)
    return {
      context,
      evaluate(scope, place) {
        try {
          return { known: true, holds: test({ scope, place, variables: new Map() }) }
        } catch (error) {
          if (error instanceof Unknowable) return { known: false, why: error.message }
          throw error
        }
      },
    }
  } catch (error) {
    if (error instanceof Unsupported) return error.fault
    throw error
  }
}

type Test = (run: Run) => boolean

class Compiler {
  private readonly model: NoticeModel
  private context: NoticeNode | NoticeField

  constructor(model: NoticeModel, context: NoticeNode | NoticeField) {
    this.model = model
    this.context = context
  }

  test(expression: Expression): Test {
    switch (expression.kind) {
      case 'or': {
        const parts = expression.parts.map((part) => this.test(part))
        return (run) => parts.some((part) => part(run))
      }
      case 'and': {
        const parts = expression.parts.map((part) => this.test(part))
        return (run) => parts.every((part) => part(run))
      }
      case 'not': {
        const inner = this.test(expression.inner)
        return (run) => !inner(run)
      }
      case 'compare':
        return this.comparison(expression.operator, this.value(expression.left), this.value(expression.right))
      case 'in':
        return negate(expression.negated, this.membership(this.value(expression.value), expression.list))
      case 'like': {
        const value = this.value(expression.value)
        const pattern = new RegExp(expression.pattern, 'u')
        return negate(expression.negated, (run) => value.atoms(run, 'text').some((atom) => pattern.test(String(atom))))
      }
      case 'empty': {
        const value = this.value(expression.value)
        return negate(expression.negated, (run) => value.atoms(run, 'text').every((atom) => atom === ''))
      }
      case 'present': {
        const value = this.value(expression.value)
        return negate(expression.negated, (run) => exists(value, run))
      }
      case 'unique': {
        const value = this.value(expression.value)
        const list = this.value(expression.list)
        return negate(expression.negated, (run) => {
          const all = list.atoms(run, 'text')
          return value.atoms(run, 'text').every((atom) => all.filter((other) => other === atom).length <= 1)
        })
      }
      case 'quantified': {
        const saved = this.context
        const iterators = expression.iterators.map((iterator) => ({
          ...iterator,
          values: this.iterated(iterator.sequence),
        }))
        const test = this.test(expression.test)
        this.context = saved
        const { every } = expression
        const walk = (run: Run, depth: number): boolean => {
          const iterator = iterators[depth]
          if (iterator === undefined) return test(run)
          for (const variable of variablesOf(iterator.values, run, iterator.type)) {
            const inner = walk(
              { ...run, variables: new Map(run.variables).set(iterator.variable, variable) },
              depth + 1,
            )
            if (inner !== every) return inner
          }
          return every
        }
        return (run) => walk(run, 0)
      }
      case 'if': {
        const test = this.test(expression.test)
        const met = this.test(expression.met)
        const otherwise = this.test(expression.otherwise)
        return (run) => (test(run) ? met(run) : otherwise(run))
      }
      case 'call':
        if (['contains', 'starts-with', 'ends-with', 'sequence-equal'].includes(expression.name))
          return this.predicateFunction(expression.name, expression.parameters)
        break
      default:
    }
    const value = this.value(expression)
    if (value.type === 'boolean') return (run) => value.atoms(run, 'boolean').some((atom) => atom === true)
    return (run) => exists(value, run)
  }

  private iterated(expression: Expression): Compiled {
    if (expression.kind === 'code-list') return this.codeList(expression.id)
    return this.value(expression)
  }

  private predicateFunction(name: FunctionName, parameters: readonly Expression[]): Test {
    const [left, right] = parameters.map((parameter) => this.value(parameter))
    if (left === undefined || right === undefined) throw unsupported(`${name} needs two parameters`)
    if (name === 'sequence-equal')
      return (run) => {
        const a = left.atoms(run, 'text')
        const b = right.atoms(run, 'text')
        return a.length === b.length && a.every((atom, index) => atom === b[index])
      }
    const holds: (text: string, part: string) => boolean =
      name === 'contains'
        ? (text, part) => text.includes(part)
        : name === 'starts-with'
          ? (text, part) => text.startsWith(part)
          : (text, part) => text.endsWith(part)
    return (run) => {
      const part = String(right.atoms(run, 'text')[0] ?? '')
      const texts = left.atoms(run, 'text')
      return texts.length === 0 ? holds('', part) : texts.some((text) => holds(String(text), part))
    }
  }

  private comparison(operator: Comparison, left: Compiled, right: Compiled): Test {
    const type = commonType(left, right)
    const holds = comparer(operator, type)
    return (run) => {
      const b = right.atoms(run, type)
      if (b.length === 0) return false
      return left.atoms(run, type).some((x) => b.some((y) => holds(x, y, run.scope.now)))
    }
  }

  private membership(value: Compiled, list: Expression): Test {
    if (list.kind === 'code-list') {
      const codes = this.model.codeList(list.id)?.codes
      if (codes === undefined) throw new Unsupported({ code: 'efx-unknown-code-list', detail: list.id })
      return (run) => value.atoms(run, 'text').some((atom) => codes.has(String(atom)))
    }
    const items = list.kind === 'list' ? list.items : [list]
    if (items.every((item) => item.kind === 'literal' && item.type === 'text')) {
      const texts = new Set(items.map((item) => (item.kind === 'literal' ? item.text : '')))
      return (run) => value.atoms(run, 'text').some((atom) => texts.has(String(atom)))
    }
    const parts = items.map((item) => this.value(item))
    const only = parts.length === 1 ? parts[0] : undefined
    const { everywhere } = only ?? {}
    if (everywhere !== undefined && only !== undefined && value.type === 'text')
      return (run) => {
        let texts = run.scope.texts.get(everywhere)
        if (texts === undefined) {
          texts = new Set(only.atoms(run, 'text').map(String))
          run.scope.texts.set(everywhere, texts)
        }
        return value.atoms(run, 'text').some((atom) => texts.has(String(atom)))
      }
    return (run) => parts.some((part) => this.someEqual(value, part, run))
  }

  private someEqual(left: Compiled, right: Compiled, run: Run): boolean {
    const type = commonType(left, right)
    const holds = comparer('==', type)
    const b = right.atoms(run, type)
    return left.atoms(run, type).some((x) => b.some((y) => holds(x, y, run.scope.now)))
  }

  value(expression: Expression): Compiled {
    switch (expression.kind) {
      case 'literal':
        return this.literal(expression.type, expression.text)
      case 'variable': {
        const { name } = expression
        return {
          type: 'text',
          atoms: (run, as) => {
            const variable = run.variables.get(name)
            if (variable === undefined) throw new Unknowable(`$${name}`)
            if ('place' in variable)
              return variable.place.value === undefined ? [] : [...atomsOf([variable.place.value], as)]
            return convert(variable.atom, variable.type, as)
          },
        }
      }
      case 'cast': {
        const inner = this.value(expression.inner)
        return { ...inner, type: expression.type }
      }
      case 'arithmetic':
        return this.arithmetic(expression.operator, this.value(expression.left), this.value(expression.right))
      case 'list': {
        const items = expression.items.map((item) => this.value(item))
        return { type: items[0]?.type ?? 'text', atoms: (run, as) => items.flatMap((item) => [...item.atoms(run, as)]) }
      }
      case 'code-list':
        return this.codeList(expression.id)
      case 'call':
        return this.call(expression.name, expression.parameters)
      case 'reference':
        return this.reference(expression)
      case 'if': {
        const test = this.test(expression.test)
        const met = this.value(expression.met)
        const otherwise = this.value(expression.otherwise)
        return { type: met.type, atoms: (run, as) => (test(run) ? met.atoms(run, as) : otherwise.atoms(run, as)) }
      }
      case 'for': {
        const iterators = expression.iterators.map((iterator) => ({
          ...iterator,
          values: this.iterated(iterator.sequence),
        }))
        const result = this.value(expression.result)
        const walk = (run: Run, depth: number, as: ValueType): readonly Atom[] => {
          const iterator = iterators[depth]
          if (iterator === undefined) return result.atoms(run, as)
          return variablesOf(iterator.values, run, iterator.type).flatMap((variable) => [
            ...walk({ ...run, variables: new Map(run.variables).set(iterator.variable, variable) }, depth + 1, as),
          ])
        }
        return { type: result.type, atoms: (run, as) => walk(run, 0, as) }
      }
      default: {
        const test = this.test(expression)
        return { type: 'boolean', atoms: (run) => [test(run)] }
      }
    }
  }

  private codeList(id: string): Compiled {
    const codes = this.model.codeList(id)?.codes
    if (codes === undefined) throw new Unsupported({ code: 'efx-unknown-code-list', detail: id })
    const all = [...codes.keys()]
    return { type: 'text', atoms: () => all }
  }

  private literal(type: ValueType, text: string): Compiled {
    const atoms = new Map<ValueType, readonly Atom[]>()
    return {
      type,
      atoms: (_run, as) => {
        let known = atoms.get(as)
        if (known === undefined) {
          known = convertText(text, as, undefined)
          atoms.set(as, known)
        }
        return known
      },
    }
  }

  private arithmetic(operator: '+' | '-' | '*' | '/' | '%', left: Compiled, right: Compiled): Compiled {
    if (left.type === 'date' && right.type === 'date' && operator === '-')
      return {
        type: 'duration',
        atoms: (run) => {
          const [a] = left.atoms(run, 'date')
          const [b] = right.atoms(run, 'date')
          return typeof a === 'number' && typeof b === 'number' ? [{ months: 0, milliseconds: a - b }] : []
        },
      }
    if (left.type === 'duration' || right.type === 'duration') {
      const sign = operator === '-' ? -1 : 1
      if (operator === '+' || operator === '-')
        return {
          type: 'duration',
          atoms: (run) => {
            const [a] = left.atoms(run, 'duration') as readonly Duration[]
            const [b] = right.atoms(run, 'duration') as readonly Duration[]
            if (a === undefined || b === undefined) return []
            return [{ months: a.months + sign * b.months, milliseconds: a.milliseconds + sign * b.milliseconds }]
          },
        }
      if (operator === '*')
        return {
          type: 'duration',
          atoms: (run) => {
            const [duration] = (left.type === 'duration' ? left : right).atoms(run, 'duration') as readonly Duration[]
            const [factor] = (left.type === 'duration' ? right : left).atoms(run, 'number')
            if (duration === undefined || typeof factor !== 'number') return []
            return [{ months: duration.months * factor, milliseconds: duration.milliseconds * factor }]
          },
        }
    }
    const calculate = arithmetics[operator]
    return {
      type: 'number',
      atoms: (run) => {
        const [a] = left.atoms(run, 'number')
        const [b] = right.atoms(run, 'number')
        return typeof a === 'number' && typeof b === 'number' ? [calculate(a, b)] : []
      },
    }
  }

  private call(name: FunctionName, parameters: readonly Expression[]): Compiled {
    const values = parameters.map((parameter) => this.value(parameter))
    const [first, second, third] = values
    if (first === undefined) throw unsupported(name)
    const text = (compiled: Compiled | undefined, run: Run): string => String(compiled?.atoms(run, 'text')[0] ?? '')
    const number = (compiled: Compiled | undefined, run: Run): number =>
      Number(compiled?.atoms(run, 'number')[0] ?? Number.NaN)
    switch (name) {
      case 'count':
        return {
          type: 'number',
          atoms: (run) => [
            first.nodes?.(run).length ?? first.found?.(run).length ?? first.atoms(run, first.type).length,
          ],
        }
      case 'sum':
        return {
          type: 'number',
          atoms: (run) => [exactSum(first.atoms(run, 'number').map(Number))],
        }
      case 'number':
        return { type: 'number', atoms: (run) => [number(first, run)] }
      case 'string':
        return { type: 'text', atoms: (run) => [text(first, run)] }
      case 'string-length':
        return { type: 'number', atoms: (run) => [[...text(first, run)].length] }
      case 'substring':
        return {
          type: 'text',
          atoms: (run) => {
            const start = number(second, run) - 1
            const characters = [...text(first, run)]
            return [
              characters
                .slice(Math.max(0, start), third === undefined ? undefined : start + number(third, run))
                .join(''),
            ]
          },
        }
      case 'concat':
        return { type: 'text', atoms: (run) => [values.map((value) => text(value, run)).join('')] }
      case 'date':
      case 'time':
        return { type: name, atoms: (run) => convertText(text(first, run), name, undefined) }
      case 'day-time-duration':
      case 'year-month-duration':
        return { type: 'duration', atoms: (run) => convertText(text(first, run), 'duration', undefined) }
      case 'add-measure':
      case 'subtract-measure': {
        const sign = name === 'add-measure' ? 1 : -1
        return {
          type: 'date',
          atoms: (run) => {
            const [date] = first.atoms(run, 'date')
            const [duration] = (second?.atoms(run, 'duration') ?? []) as readonly Duration[]
            return typeof date === 'number' && duration !== undefined ? [addDuration(date, duration, sign)] : []
          },
        }
      }
      case 'distinct-values':
        return { type: first.type, atoms: (run, as) => [...new Set(first.atoms(run, as))] }
      case 'value-union':
        return {
          type: first.type,
          atoms: (run, as) => [...new Set([...first.atoms(run, as), ...(second?.atoms(run, as) ?? [])])],
        }
      case 'value-intersect':
        return {
          type: first.type,
          atoms: (run, as) => {
            const other = new Set(second?.atoms(run, as) ?? [])
            return first.atoms(run, as).filter((atom) => other.has(atom))
          },
        }
      case 'value-except':
        return {
          type: first.type,
          atoms: (run, as) => {
            const other = new Set(second?.atoms(run, as) ?? [])
            return first.atoms(run, as).filter((atom) => !other.has(atom))
          },
        }
      case 'contains':
      case 'starts-with':
      case 'ends-with':
      case 'sequence-equal': {
        const test = this.predicateFunction(name, parameters)
        return { type: 'boolean', atoms: (run) => [test(run)] }
      }
      default:
        throw unsupported(name)
    }
  }

  private reference(reference: Reference): Compiled {
    if (reference.axis !== undefined) throw unsupported(`${reference.axis}::`)
    const node = this.model.nodes.get(reference.id)
    if (node !== undefined) return this.nodeReference(reference, node)
    const field = this.model.fields.get(reference.id)
    if (field === undefined) throw new Unsupported({ code: 'efx-unknown-field', detail: reference.id })
    const saved = this.context
    this.context = field
    const predicate = reference.predicate === undefined ? undefined : this.test(reference.predicate)
    this.context = saved
    const start = this.start(reference, field)
    const found = (run: Run): readonly BoundValue[] => {
      const values = start(run)
      if (predicate === undefined) return values
      return values.filter((value) => predicate({ ...run, place: { node: value.owner, value } }))
    }
    const { attribute } = reference
    if (attribute !== undefined)
      return {
        type: 'text',
        found: (run) => found(run).filter((value) => attributeOf(value.element, attribute) !== undefined),
        atoms: (run, as) =>
          found(run).flatMap((value) => {
            const text = attributeOf(value.element, attribute)
            return text === undefined ? [] : [...convertText(text, as, undefined)]
          }),
      }
    const everywhere =
      predicate === undefined && reference.notice === undefined && reference.context === undefined && reference.absolute
        ? { everywhere: field }
        : {}
    return { type: typeOf(field), found, ...everywhere, atoms: (run, as) => atomsOf(found(run), as) }
  }

  private start(reference: Reference, field: NoticeField): (run: Run) => readonly BoundValue[] {
    const { notice, context } = reference
    if (notice !== undefined) {
      const id = this.value(notice)
      return (run) => {
        const [text] = id.atoms(run, 'text')
        if (text === undefined) return []
        const earlier = run.scope.earlier(String(text))
        if (earlier === undefined) throw new Unknowable(`notice ${String(text)}`)
        const inEarlier = earlier.model.fields.get(field.id)
        return inEarlier === undefined ? [] : valuesBelow(earlier.root, inEarlier)
      }
    }
    const everywhere = (run: Run): readonly BoundValue[] => {
      let values = run.scope.cache.get(field)
      if (values === undefined) {
        values = valuesBelow(run.scope.notice.root, field)
        run.scope.cache.set(field, values)
      }
      return values
    }
    if (reference.absolute) return everywhere
    const line = lineOf(field.node)
    const near = (run: Run, place: Place): readonly BoundValue[] => {
      if (place.value?.field === field) return [place.value]
      let at = place.node
      while (line[at.node.depth] !== at.node) {
        if (at.parent === undefined) return []
        at = at.parent
      }
      return at.parent === undefined ? everywhere(run) : valuesNear(at, field)
    }
    if (context === undefined) return (run) => near(run, run.place)
    if (context.kind === 'variable')
      return (run) => {
        const variable = run.variables.get(context.name)
        if (variable === undefined || !('place' in variable)) throw new Unknowable(`$${context.name}`)
        return near(run, variable.place)
      }
    const places = this.value(context)
    return (run) => {
      const found: BoundValue[] = []
      for (const node of places.nodes?.(run) ?? []) found.push(...near(run, { node, value: undefined }))
      for (const value of places.found?.(run) ?? []) found.push(...near(run, { node: value.owner, value }))
      return [...new Set(found)]
    }
  }

  private nodeReference(reference: Reference, node: NoticeNode): Compiled {
    const saved = this.context
    this.context = node
    const predicate = reference.predicate === undefined ? undefined : this.test(reference.predicate)
    this.context = saved
    const line = lineOf(node)
    const nodes = (run: Run): readonly BoundNode[] => {
      let at = reference.absolute ? run.scope.notice.root : run.place.node
      while (line[at.node.depth] !== at.node) {
        if (at.parent === undefined) return []
        at = at.parent
      }
      const found = nodesBelow(at, node)
      if (predicate === undefined) return found
      return found.filter((bound) => predicate({ ...run, place: { node: bound, value: undefined } }))
    }
    return { type: 'text', nodes, atoms: (run) => nodes(run).map(() => '') }
  }
}

const arithmetics: Readonly<Record<'+' | '-' | '*' | '/' | '%', (a: number, b: number) => number>> = {
  '+': (a, b) => exactSum([a, b]),
  '-': (a, b) => exactSum([a, -b]),
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
}

function exists(value: Compiled, run: Run): boolean {
  if (value.nodes !== undefined) return value.nodes(run).length > 0
  if (value.found !== undefined) return value.found(run).length > 0
  return value.atoms(run, value.type).length > 0
}

function negate(negated: boolean, test: Test): Test {
  return negated ? (run) => !test(run) : test
}

function unsupported(detail: string): Unsupported {
  return new Unsupported({ code: 'efx-not-supported', detail })
}

function variablesOf(values: Compiled, run: Run, type: ValueType | 'context'): Variable[] {
  if (type !== 'context') return values.atoms(run, type).map((atom) => ({ atom, type }))
  const places: Place[] = [
    ...(values.nodes?.(run) ?? []).map((node) => ({ node, value: undefined })),
    ...(values.found?.(run) ?? []).map((value) => ({ node: value.owner, value })),
  ]
  return places.map((place) => ({ place }))
}

const fieldTypes: Readonly<Partial<Record<NoticeField['type'], ValueType>>> = {
  date: 'date',
  time: 'time',
  number: 'number',
  integer: 'number',
  amount: 'number',
  measure: 'duration',
  indicator: 'boolean',
}

function typeOf(field: NoticeField): ValueType {
  return fieldTypes[field.type] ?? 'text'
}

/** The type two operands are compared as: the more specific of the two. */
function commonType(left: Compiled, right: Compiled): ValueType {
  if (left.type === right.type) return left.type
  if (left.type === 'duration' && right.type === 'number') return 'number'
  if (left.type === 'number' && right.type === 'duration') return 'number'
  return left.type === 'text' ? right.type : left.type
}

function atomsOf(values: readonly BoundValue[], as: ValueType): readonly Atom[] {
  if (values.length === 0) return noAtoms
  if (values.length === 1) return convertText(values[0]!.text, as, values[0])
  return values.flatMap((value) => [...convertText(value.text, as, value)])
}

const noAtoms: readonly Atom[] = []

function convertText(text: string, as: ValueType, from: BoundValue | undefined): readonly Atom[] {
  switch (as) {
    case 'text':
      return [normalizeSpace(text)]
    case 'number': {
      const number = parseNumber(text)
      return number === undefined ? noAtoms : [number]
    }
    case 'boolean': {
      const word = text.trim()
      if (word === 'true' || word === '1') return [true]
      return word === 'false' || word === '0' ? [false] : noAtoms
    }
    case 'date': {
      const date = parseDate(text)
      return date === undefined ? noAtoms : [date]
    }
    case 'time': {
      const time = parseTime(text)
      return time === undefined ? noAtoms : [time]
    }
    default: {
      const unit = from === undefined ? undefined : attributeOf(from.element, 'unitCode')
      const duration = unit === undefined ? parseDuration(text) : measured(text, unit)
      return duration === undefined ? noAtoms : [duration]
    }
  }
}

function measured(text: string, unit: string): Duration | undefined {
  const amount = parseNumber(text)
  if (amount === undefined) return undefined
  const day = 86_400_000
  switch (unit) {
    case 'DAY':
      return { months: 0, milliseconds: amount * day }
    case 'WEEK':
      return { months: 0, milliseconds: amount * 7 * day }
    case 'MONTH':
      return { months: amount, milliseconds: 0 }
    case 'YEAR':
      return { months: amount * 12, milliseconds: 0 }
    default:
      return undefined
  }
}

function convert(atom: Atom, type: ValueType, as: ValueType): readonly Atom[] {
  if (type === as || typeof atom === 'object') return [atom]
  return convertText(String(atom), as, undefined)
}

function parseNumber(text: string): number | undefined {
  const word = text.trim()
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(word) ? Number(word) : undefined
}

/**
 * Sum without binary fractions creeping in: amounts and weights have few decimals, so they are added as whole numbers of
 * the smallest unit among them.
 */
function exactSum(numbers: readonly number[]): number {
  let decimals = 0
  for (const number of numbers) {
    const text = String(number)
    const point = text.indexOf('.')
    if (point >= 0 && !text.includes('e')) decimals = Math.max(decimals, text.length - point - 1)
  }
  if (decimals === 0 || decimals > 9) return numbers.reduce((total, number) => total + number, 0)
  const scale = 10 ** decimals
  return numbers.reduce((total, number) => total + Math.round(number * scale), 0) / scale
}

function comparer(operator: Comparison, type: ValueType): (a: Atom, b: Atom, now: number) => boolean {
  const order =
    type === 'duration'
      ? (a: Atom, b: Atom, now: number) => compareDurations(a as Duration, b as Duration, now)
      : (a: Atom, b: Atom) => (a === b ? 0 : (a as number) < (b as number) ? -1 : 1)
  switch (operator) {
    case '==':
      return (a, b, now) => order(a, b, now) === 0
    case '!=':
      return (a, b, now) => order(a, b, now) !== 0
    case '<':
      return (a, b, now) => order(a, b, now) < 0
    case '<=':
      return (a, b, now) => order(a, b, now) <= 0
    case '>':
      return (a, b, now) => order(a, b, now) > 0
    default:
      return (a, b, now) => order(a, b, now) >= 0
  }
}
