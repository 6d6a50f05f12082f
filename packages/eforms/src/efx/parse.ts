import {
  functionNames,
  type Comparison,
  type ContextualExpression,
  type Expression,
  type FunctionName,
  type Iterator,
  type Reference,
  type SyntaxFault,
  type ValueType,
} from './syntax.ts'

interface Token {
  readonly kind:
    | 'word'
    | 'id'
    | 'string'
    | 'number'
    | 'date'
    | 'time'
    | 'duration'
    | 'variable'
    | 'cast'
    | 'symbol'
    | 'end'
  readonly text: string
  readonly at: number
}

/** Longest expression that is read, in characters. The longest of SDK 1.14 has 3,700. */
const longest = 100_000
const deepest = 200

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['id', /(?:BT|OPP|OPT|OPA)-\d+(?:\([^()\s]*\))?(?:-[A-Za-z]\w*)*|ND-\w+/y],
  ['string', /'[^']*'|"[^"]*"/y],
  ['date', /\d{4}-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})?/y],
  ['time', /\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})?/y],
  ['duration', /-?P\d+[DWMY]\b/y],
  ['number', /-?\d+(?:\.\d+)?/y],
  ['variable', /\$[A-Za-z_][\w-]*/y],
  ['cast', /(?:text|number|indicator|date|time|measure|code|context)(?=:\$|:[A-Z(/])/y],
  ['word', /[A-Za-z][\w]*(?:-[\w]+)*/y],
  ['symbol', /::|==|!=|<=|>=|\/@|[<>()[\],+\-*/%:]/y],
]

const castTypes: Readonly<Record<string, ValueType>> = {
  text: 'text',
  code: 'text',
  number: 'number',
  indicator: 'boolean',
  date: 'date',
  time: 'time',
  measure: 'duration',
}

const comparisons = new Set<string>(['==', '!=', '<', '<=', '>', '>='])
const functions = new Set<string>(functionNames)

class Fault extends Error {
  readonly fault: SyntaxFault
  constructor(fault: SyntaxFault) {
    super(fault.expected)
    this.fault = fault
  }
}

/**
 * Parses `{context} ${expression}`. The fault says where and what was expected.
 * Source: EFX-1 grammar of eForms SDK 1.x.
 */
export function parseEfx(text: string): ContextualExpression | SyntaxFault {
  const match = /^\s*\{\s*([^}\s,]+)[^}]*\}\s*\$\{([\s\S]*)\}\s*$/.exec(text)
  if (match === null) return { code: 'efx-syntax', at: 0, expected: '{context} ${expression}', text }
  const expression = parseExpression(match[2]!)
  return 'code' in expression ? expression : { context: match[1]!, expression }
}

/** Parses an expression without its context. */
export function parseExpression(text: string): Expression | SyntaxFault {
  try {
    return new Parser(text).whole()
  } catch (error) {
    if (error instanceof Fault) return error.fault
    throw error
  }
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  if (text.length > longest)
    throw new Fault({ code: 'efx-syntax', at: longest, expected: 'a shorter expression', text: '' })
  let at = 0
  while (at < text.length) {
    if (/\s/.test(text[at]!)) {
      at++
      continue
    }
    let token: Token | undefined
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match === null) continue
      // `-5` is a number only where a value may begin; after a value the minus is an operator.
      if (kind === 'number' && match[0].startsWith('-') && endsValue(found.at(-1))) continue
      token = { kind, text: match[0], at }
      break
    }
    if (token === undefined) throw new Fault({ code: 'efx-syntax', at, expected: 'a token', text })
    found.push(token)
    at += token.text.length
  }
  found.push({ kind: 'end', text: '', at })
  return found
}

function endsValue(token: Token | undefined): boolean {
  if (token === undefined) return false
  return (
    ['id', 'string', 'number', 'date', 'time', 'duration', 'variable'].includes(token.kind) ||
    token.text === ')' ||
    token.text === ']'
  )
}

class Parser {
  private readonly text: string
  private readonly list: readonly Token[]
  private at = 0
  private depth = 0

  constructor(text: string) {
    this.text = text
    this.list = tokens(text)
  }

  whole(): Expression {
    const expression = this.expression()
    if (this.peek().kind !== 'end') this.fail('the end')
    return expression
  }

  private expression(): Expression {
    if (++this.depth > deepest) this.fail('less nesting')
    const parts = [this.conjunction()]
    while (this.word('or')) parts.push(this.conjunction())
    this.depth--
    return parts.length === 1 ? parts[0]! : { kind: 'or', parts }
  }

  private conjunction(): Expression {
    const parts = [this.relation()]
    while (this.word('and')) parts.push(this.relation())
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
  }

  private relation(): Expression {
    if (this.isWord('every') || this.isWord('some')) return this.quantified()
    if (this.word('if')) {
      const test = this.expression()
      this.needWord('then')
      const met = this.expression()
      this.needWord('else')
      return { kind: 'if', test, met, otherwise: this.expression() }
    }
    if (this.word('for')) {
      const iterators = this.iterators()
      this.needWord('return')
      return { kind: 'for', iterators, result: this.expression() }
    }
    let left = this.sum()
    for (;;) {
      const token = this.peek()
      if (token.kind === 'symbol' && comparisons.has(token.text)) {
        this.at++
        left = { kind: 'compare', operator: token.text as Comparison, left, right: this.sum() }
      } else if (this.isWord('is')) {
        this.at++
        left = this.state(left)
      } else if (this.isWord('not') && (this.isWord('in', 1) || this.isWord('like', 1))) {
        this.at++
        left = this.membership(left, true)
      } else if (this.isWord('in') || this.isWord('like')) {
        left = this.membership(left, false)
      } else return left
    }
  }

  private state(value: Expression): Expression {
    const negated = this.word('not')
    if (this.word('present')) return { kind: 'present', negated, value }
    if (this.word('empty')) return { kind: 'empty', negated, value }
    this.needWord('unique')
    this.needWord('in')
    return { kind: 'unique', negated, value, list: this.sum() }
  }

  private membership(value: Expression, negated: boolean): Expression {
    if (this.word('like')) {
      const token = this.next()
      if (token.kind !== 'string') this.fail('a pattern')
      return { kind: 'like', negated, value, pattern: token.text.slice(1, -1) }
    }
    this.needWord('in')
    return { kind: 'in', negated, value, list: this.sequence() }
  }

  /** What stands after `in`: a list, a code list in parentheses, or a reference. */
  private sequence(): Expression {
    const token = this.peek()
    const inner = this.list[this.at + 1]
    if (token.text === '(' && inner?.kind === 'word' && this.list[this.at + 2]?.text === ')') {
      this.at += 3
      return { kind: 'code-list', id: inner.text }
    }
    return this.sum()
  }

  private quantified(): Expression {
    const every = this.next().text === 'every'
    const iterators = this.iterators()
    this.needWord('satisfies')
    return { kind: 'quantified', every, iterators, test: this.expression() }
  }

  private iterators(): Iterator[] {
    const iterators: Iterator[] = []
    do {
      const cast = this.next()
      if (cast.kind !== 'cast') this.fail('a type, as in text:$x')
      this.needSymbol(':')
      const variable = this.next()
      if (variable.kind !== 'variable') this.fail('a variable')
      this.needWord('in')
      const type = cast.text === 'context' ? 'context' : castTypes[cast.text]!
      iterators.push({ type, variable: variable.text.slice(1), sequence: this.sequence() })
    } while (this.symbol(','))
    return iterators
  }

  private sum(): Expression {
    let left = this.product()
    for (;;) {
      const token = this.peek()
      if (token.kind === 'symbol' && (token.text === '+' || token.text === '-')) {
        this.at++
        left = { kind: 'arithmetic', operator: token.text, left, right: this.product() }
      } else return left
    }
  }

  private product(): Expression {
    let left = this.primary()
    for (;;) {
      const token = this.peek()
      if (token.kind === 'symbol' && (token.text === '*' || token.text === '/' || token.text === '%')) {
        this.at++
        left = { kind: 'arithmetic', operator: token.text, left, right: this.primary() }
      } else return left
    }
  }

  private primary(): Expression {
    const token = this.next()
    switch (token.kind) {
      case 'string':
        return { kind: 'literal', type: 'text', text: token.text.slice(1, -1) }
      case 'number':
      case 'date':
      case 'time':
      case 'duration':
        return { kind: 'literal', type: token.kind, text: token.text }
      case 'variable':
        if (this.symbol('::')) return this.referenceIn({ kind: 'variable', name: token.text.slice(1) })
        return { kind: 'variable', name: token.text.slice(1) }
      case 'cast': {
        this.needSymbol(':')
        const inner = this.primary()
        return { kind: 'cast', type: castTypes[token.text] ?? 'text', inner }
      }
      case 'id':
        this.at--
        return this.reference(false, undefined)
      case 'word':
        return this.named(token)
      case 'symbol':
        if (token.text === '/') return this.reference(true, undefined)
        if (token.text === '(') return this.parenthesised()
        break
      default:
    }
    this.at = this.list.indexOf(token)
    return this.fail('a value')
  }

  private parenthesised(): Expression {
    const items = [this.expression()]
    while (this.symbol(',')) items.push(this.expression())
    this.needSymbol(')')
    if (items.length > 1) return { kind: 'list', items }
    // (('x')) and ('x') mean the same: one value is a list of one.
    return items[0]!
  }

  private named(token: Token): Expression {
    switch (token.text) {
      case 'TRUE':
      case 'ALWAYS':
        return { kind: 'literal', type: 'boolean', text: 'true' }
      case 'FALSE':
      case 'NEVER':
        return { kind: 'literal', type: 'boolean', text: 'false' }
      case 'not': {
        this.needSymbol('(')
        const inner = this.expression()
        this.needSymbol(')')
        return { kind: 'not', inner }
      }
      case 'notice': {
        this.needSymbol('(')
        const notice = this.expression()
        this.needSymbol(')')
        this.needSymbol('/')
        return this.reference(false, notice)
      }
      default:
    }
    if (this.peek().text === '::') {
      this.at++
      return this.reference(false, undefined, token.text)
    }
    if (!functions.has(token.text)) {
      this.at--
      this.fail('a function')
    }
    this.needSymbol('(')
    const parameters = [this.expression()]
    while (this.symbol(',')) parameters.push(this.expression())
    this.needSymbol(')')
    return { kind: 'call', name: token.text as FunctionName, parameters }
  }

  private reference(absolute: boolean, notice: Expression | undefined, axis?: string): Expression {
    const token = this.next()
    if (token.kind !== 'id') {
      this.at--
      this.fail('a field or node')
    }
    let predicate: Expression | undefined
    if (this.symbol('[')) {
      predicate = this.expression()
      this.needSymbol(']')
    }
    if (this.peek().text === '::') {
      this.at++
      return this.referenceIn({
        kind: 'reference',
        id: token.text,
        absolute,
        predicate,
        attribute: undefined,
        notice,
        context: undefined,
        axis,
      })
    }
    let attribute: string | undefined
    if (this.symbol('/@')) attribute = this.next().text
    return { kind: 'reference', id: token.text, absolute, predicate, attribute, notice, context: undefined, axis }
  }

  private referenceIn(context: Reference['context']): Expression {
    const inner = this.reference(this.symbol('/'), undefined)
    return inner.kind === 'reference' ? { ...inner, context } : this.fail('a reference')
  }

  private peek(): Token {
    return this.list[this.at]!
  }

  private next(): Token {
    const token = this.list[this.at]!
    if (token.kind !== 'end') this.at++
    return token
  }

  private isWord(word: string, ahead = 0): boolean {
    const token = this.list[this.at + ahead]
    return token?.kind === 'word' && token.text === word
  }

  private word(word: string): boolean {
    if (!this.isWord(word)) return false
    this.at++
    return true
  }

  private needWord(word: string): void {
    if (!this.word(word)) this.fail(word)
  }

  private symbol(symbol: string): boolean {
    const token = this.peek()
    if (token.kind !== 'symbol' || token.text !== symbol) return false
    this.at++
    return true
  }

  private needSymbol(symbol: string): void {
    if (!this.symbol(symbol)) this.fail(symbol)
  }

  private fail(expected: string): never {
    throw new Fault({ code: 'efx-syntax', at: this.peek().at, expected, text: this.text })
  }
}
