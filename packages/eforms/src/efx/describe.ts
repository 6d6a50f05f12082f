// Says an EFX expression in words, so that a finding can tell why. Long tables are cut short: the reader needs the reason,
// not the table.
import type { NoticeModel } from '../model.ts'
import type { Language } from '../text.ts'
import type { Comparison, Expression } from './syntax.ts'

type Words = Readonly<Record<Comparison, string>> & {
  readonly or: string
  readonly and: string
  readonly notHolds: (inner: string) => string
  readonly in: string
  readonly notIn: string
  readonly present: string
  readonly absent: string
  readonly unique: string
  readonly number: string
  readonly sum: string
  readonly startsWith: string
  readonly every: string
  readonly yes: string
  readonly no: string
  readonly where: string
  readonly list: string
  readonly units: Readonly<Record<'D' | 'W' | 'M' | 'Y', string>>
}

const words: Readonly<Record<Language, Words>> = {
  nb: {
    '==': 'er',
    '!=': 'ikke er',
    '<': 'er mindre enn',
    '<=': 'er høyst',
    '>': 'er større enn',
    '>=': 'er minst',
    or: ' eller ',
    and: ' og ',
    notHolds: (inner) => `det ikke er slik at ${inner}`,
    in: 'er blant',
    notIn: 'ikke er blant',
    present: 'er fylt ut',
    absent: 'ikke er fylt ut',
    unique: 'bare finnes én gang i',
    number: 'antallet av',
    sum: 'summen av',
    startsWith: 'begynner med',
    every: 'det for alle gjelder at',
    yes: 'ja',
    no: 'nei',
    where: 'der',
    list: 'kodelisten',
    units: { D: 'dager', W: 'uker', M: 'måneder', Y: 'år' },
  },
  nn: {
    '==': 'er',
    '!=': 'ikkje er',
    '<': 'er mindre enn',
    '<=': 'er høgst',
    '>': 'er større enn',
    '>=': 'er minst',
    or: ' eller ',
    and: ' og ',
    notHolds: (inner) => `det ikkje er slik at ${inner}`,
    in: 'er blant',
    notIn: 'ikkje er blant',
    present: 'er fylt ut',
    absent: 'ikkje er fylt ut',
    unique: 'berre finst éin gong i',
    number: 'talet på',
    sum: 'summen av',
    startsWith: 'byrjar med',
    every: 'det for alle gjeld at',
    yes: 'ja',
    no: 'nei',
    where: 'der',
    list: 'kodelista',
    units: { D: 'dagar', W: 'veker', M: 'månader', Y: 'år' },
  },
  en: {
    '==': 'is',
    '!=': 'is not',
    '<': 'is less than',
    '<=': 'is at most',
    '>': 'is greater than',
    '>=': 'is at least',
    or: ' or ',
    and: ' and ',
    notHolds: (inner) => `it is not so that ${inner}`,
    in: 'is among',
    notIn: 'is not among',
    present: 'is filled in',
    absent: 'is not filled in',
    unique: 'occurs only once in',
    number: 'the number of',
    sum: 'the sum of',
    startsWith: 'begins with',
    every: 'for all of them',
    yes: 'yes',
    no: 'no',
    where: 'where',
    list: 'the code list',
    units: { D: 'days', W: 'weeks', M: 'months', Y: 'years' },
  },
}

const longest = 600

/** An expression in plain words of one language, with the names of fields and codes as the model labels them. */
export function describeEfx(model: NoticeModel, expression: Expression, language: Language): string {
  const text = new Describer(model, language).say(expression)
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`
}

class Describer {
  private readonly model: NoticeModel
  private readonly language: Language
  private readonly words: Words

  constructor(model: NoticeModel, language: Language) {
    this.model = model
    this.language = language
    this.words = words[language]
  }

  say(expression: Expression): string {
    const { words } = this
    switch (expression.kind) {
      case 'or':
        return expression.parts.map((part) => this.within(part)).join(words.or)
      case 'and':
        return expression.parts.map((part) => this.within(part)).join(words.and)
      case 'not':
        return this.negated(expression.inner)
      case 'compare':
        return `${this.value(expression.left)} ${words[expression.operator]} ${this.value(expression.right, expression.left)}`
      case 'in':
        return `${this.value(expression.value)} ${expression.negated ? words.notIn : words.in} ${this.list(expression.list, expression.value)}`
      case 'present':
        return `${this.value(expression.value)} ${expression.negated ? words.absent : words.present}`
      case 'unique':
        return `${this.value(expression.value)} ${words.unique} ${this.value(expression.list)}`
      case 'quantified':
        return `${words.every} ${this.say(expression.test)} (${expression.iterators
          .map((iterator) => `${iterator.variable}: ${this.value(iterator.sequence)}`)
          .join(', ')})`
      case 'call':
        if (expression.name === 'starts-with')
          return `${this.value(expression.parameters[0]!)} ${words.startsWith} ${this.value(expression.parameters[1]!)}`
        return this.value(expression)
      default:
        return this.value(expression)
    }
  }

  private negated(inner: Expression): string {
    switch (inner.kind) {
      case 'not':
        return this.say(inner.inner)
      case 'present':
      case 'in':
        return this.say({ ...inner, negated: !inner.negated })
      case 'compare':
        if (inner.operator === '==') return this.say({ ...inner, operator: '!=' })
        return this.words.notHolds(this.say(inner))
      default:
        return this.words.notHolds(this.within(inner))
    }
  }

  private within(expression: Expression): string {
    const text = this.say(expression)
    return expression.kind === 'or' || expression.kind === 'and' ? `(${text})` : text
  }

  private list(list: Expression, of: Expression): string {
    if (list.kind === 'code-list')
      return `${this.words.list} ${this.model.label('code-list', list.id)?.[this.language] ?? list.id}`
    if (list.kind === 'list') {
      const shown = list.items.slice(0, 8).map((item) => this.value(item, of))
      return `${shown.join(', ')}${list.items.length > shown.length ? ' …' : ''}`
    }
    return this.value(list, of)
  }

  private value(expression: Expression, beside?: Expression): string {
    const { words } = this
    switch (expression.kind) {
      case 'literal': {
        if (expression.type === 'boolean') return expression.text === 'true' ? words.yes : words.no
        if (expression.type === 'duration') {
          const match = /P(\d+)([DWMY])/.exec(expression.text)
          return match === null ? expression.text : `${match[1]} ${words.units[match[2] as 'D']}`
        }
        return expression.type === 'text' ? this.code(expression.text, beside) : expression.text
      }
      case 'variable':
        return expression.name
      case 'reference': {
        const field = this.model.fields.get(expression.id)
        const name =
          this.model.label(field === undefined ? 'node' : 'field', expression.id)?.[this.language] ??
          field?.name ??
          expression.id
        const where = expression.predicate === undefined ? '' : ` (${words.where} ${this.say(expression.predicate)})`
        return `«${name}»${where}`
      }
      case 'cast':
        return this.value(expression.inner)
      case 'arithmetic':
        return `${this.value(expression.left)} ${expression.operator} ${this.value(expression.right)}`
      case 'list':
        return this.list(expression, expression)
      case 'call': {
        const inner = expression.parameters.map((parameter) => this.value(parameter)).join(', ')
        if (expression.name === 'count') return `${words.number} ${inner}`
        if (expression.name === 'sum') return `${words.sum} ${inner}`
        return `${expression.name}(${inner})`
      }
      default:
        return this.say(expression)
    }
  }

  /** A code by its label, when the field beside it says which list it is from. */
  private code(text: string, beside: Expression | undefined): string {
    const field = beside?.kind === 'reference' ? this.model.fields.get(beside.id) : undefined
    const list = field?.codeList === undefined ? undefined : this.model.codeList(field.codeList.id)
    const label = list?.codes.get(text)?.[this.language]
    return label === undefined ? `«${text}»` : `«${label}»`
  }
}
