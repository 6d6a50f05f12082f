// EFX, the expression language of the eForms SDK 1.x: what an expression is made of.
// Source: efx-grammar of eForms SDK 1.14, EFX-1. EFX-2 (SDK 2) is another language.

export type ValueType = 'text' | 'number' | 'boolean' | 'date' | 'time' | 'duration'

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='

export type Expression =
  | { readonly kind: 'or' | 'and'; readonly parts: readonly Expression[] }
  | { readonly kind: 'not'; readonly inner: Expression }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'in'; readonly negated: boolean; readonly value: Expression; readonly list: Expression }
  | { readonly kind: 'like'; readonly negated: boolean; readonly value: Expression; readonly pattern: string }
  | { readonly kind: 'empty'; readonly negated: boolean; readonly value: Expression }
  | { readonly kind: 'present'; readonly negated: boolean; readonly value: Expression }
  | { readonly kind: 'unique'; readonly negated: boolean; readonly value: Expression; readonly list: Expression }
  | {
      readonly kind: 'quantified'
      readonly every: boolean
      readonly iterators: readonly Iterator[]
      readonly test: Expression
    }
  | { readonly kind: 'for'; readonly iterators: readonly Iterator[]; readonly result: Expression }
  | { readonly kind: 'if'; readonly test: Expression; readonly met: Expression; readonly otherwise: Expression }
  | {
      readonly kind: 'arithmetic'
      readonly operator: '+' | '-' | '*' | '/' | '%'
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'literal'; readonly type: ValueType; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'code-list'; readonly id: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly parameters: readonly Expression[] }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'cast'; readonly type: ValueType; readonly inner: Expression }
  | Reference

/** A field or node, seen from the context, from the root, or from another notice. */
export interface Reference {
  readonly kind: 'reference'
  /** `BT-21-Lot` or `ND-Lot`. */
  readonly id: string
  readonly absolute: boolean
  readonly predicate: Expression | undefined
  readonly attribute: string | undefined
  /** Identifier of the notice that the value is looked up in. */
  readonly notice: Expression | undefined
  /** `ND-Lot::BT-21-Lot`: another context for this reference. */
  readonly context: Reference | { readonly kind: 'variable'; readonly name: string } | undefined
  readonly axis: string | undefined
}

export interface Iterator {
  readonly type: ValueType | 'context'
  readonly variable: string
  readonly sequence: Expression
}

export const functionNames = [
  'count',
  'sum',
  'number',
  'string',
  'string-length',
  'substring',
  'concat',
  'format-number',
  'contains',
  'starts-with',
  'ends-with',
  'sequence-equal',
  'date',
  'time',
  'add-measure',
  'subtract-measure',
  'day-time-duration',
  'year-month-duration',
  'distinct-values',
  'value-union',
  'value-intersect',
  'value-except',
] as const
export type FunctionName = (typeof functionNames)[number]

/** `{context} ${expression}` as it stands in fields.json. */
export interface ContextualExpression {
  readonly context: string
  readonly expression: Expression
}

export interface SyntaxFault {
  readonly code: 'efx-syntax'
  /** Offset in the text, from 0. */
  readonly at: number
  readonly expected: string
  readonly text: string
}
