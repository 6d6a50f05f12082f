import type { CodeList } from '../codelists/codelist.ts'
import type { XmlElement, XmlNode } from '../xml/index.ts'
import {
  binaryType,
  codeType,
  dateTimeType,
  dateType,
  decimalType,
  identifierType,
  indicatorType,
  integerType,
  textType,
  timeType,
  uriType,
} from './datatype.ts'
import type { Datatype } from './datatype.ts'
import type { Leaf } from './leaf.ts'

/**
 * Official identifiers of the faults that a field can have; what has none is reported as `structure:KIND`.
 * `false` where a rule of the document judges that fault, so that it is not reported twice.
 */
export interface FieldIds {
  readonly missing?: string | false
  /** The value is there, but only white space. */
  readonly blank?: string
  readonly repeated?: string | false
  readonly code?: string | false
  readonly fixed?: string | false
  readonly datatype?: string | false
}

/** A place in a tree: what may stand there, how often, and what it means. */
export interface Field<S = Shape, Min extends 0 | 1 = 0 | 1, Many extends boolean = boolean> {
  readonly shape: S
  readonly min: Min
  readonly many: Many
  /** Upper bound; Infinity for 0..n and 1..n. */
  readonly max: number
  /** Business term ids, separated by commas: `BT-29, BT-90`. */
  readonly term: string | undefined
  readonly ids: FieldIds
  /** First day on which the place is part of the format. */
  readonly from?: string
}

export type Fields = Readonly<Record<string, Field<Shape>>>
type AttributeFields = Readonly<Record<string, Field<LeafShape>>>

/** An element with text, and its attributes. */
export interface LeafShape<A = AttributeFields> {
  readonly kind: 'leaf'
  readonly datatype: Datatype
  /** The value must be in one of these, when there are any. */
  readonly codes: readonly CodeList[]
  /** The only value allowed, when there is one. */
  readonly fixed: string | undefined
  readonly attributes: A
}

/** An element with elements, in this order. */
export interface GroupShape<F = Fields> {
  readonly kind: 'group'
  readonly fields: F
  /** Whether exactly one of the fields may stand there (xs:choice). */
  readonly choice?: boolean
}

/** A group that is named before it is made: for trees that hold themselves. */
export interface LaterShape<S = unknown> {
  readonly kind: 'later'
  readonly shape: () => S
}

/** Any content at all (extensions, signatures, foreign payloads): kept as it is, never judged. */
export interface AnyShape {
  readonly kind: 'any'
}

// The tree is a recursive type; what a field holds is known only to the inference of each definition.
// oxlint-disable-next-line typescript/no-explicit-any
export type Shape = LeafShape<any> | GroupShape<any> | LaterShape<any> | AnyShape

/** What a tree may name as content: a shape, or a code list, which stands for a coded leaf. */
export type Content = Shape | CodeList
type ShapeOf<C> = C extends CodeList ? LeafShape<Record<never, never>> : C

type NoAttributes = Record<never, never>

function plainLeaf(datatype: Datatype): LeafShape<NoAttributes> {
  return { kind: 'leaf', datatype, codes: [], fixed: undefined, attributes: {} }
}

export const text = plainLeaf(textType)
export const identifier = plainLeaf(identifierType)
export const code = plainLeaf(codeType)
export const decimal = plainLeaf(decimalType)
export const integer = plainLeaf(integerType)
export const date = plainLeaf(dateType)
export const time = plainLeaf(timeType)
export const dateTime = plainLeaf(dateTimeType)
export const indicator = plainLeaf(indicatorType)
export const binary = plainLeaf(binaryType)
export const uri = plainLeaf(uriType)
export const any: AnyShape = { kind: 'any' }

/** A leaf with attributes: `leaf(identifier, { schemeID: one(endpointSchemes) })`. */
export function leaf<A extends AttributeFields>(
  content: LeafShape<NoAttributes> | CodeList,
  attributes: A,
): LeafShape<A> {
  return { ...(shapeOf(content) as LeafShape<NoAttributes>), attributes }
}

/** A leaf whose value is in one of several lists. */
export function coded(...lists: readonly CodeList[]): LeafShape<NoAttributes> {
  return { ...code, codes: lists }
}

/** A leaf that has this value and no other. */
export function fixed(value: string, datatype: LeafShape<NoAttributes> = text): LeafShape<NoAttributes> {
  return { ...datatype, fixed: value }
}

/** An element with elements, in the order of the keys. A key is the local name, or `prefix:Name` outside the default, or `*` for any element of another namespace. */
export function group<F extends Fields>(fields: F): GroupShape<F> {
  return { kind: 'group', fields }
}

/** An element with exactly one of these elements (xs:choice, as ISO 20022 uses it). */
export function choice<F extends Fields>(fields: F): GroupShape<F> {
  return { kind: 'group', fields, choice: true }
}

/** A shape that is made when it is first needed, so that a tree can hold itself. */
export function later<S extends Shape>(shape: () => S): LaterShape<S> {
  return { kind: 'later', shape }
}

function shapeOf(content: Content): Shape {
  return 'codesOn' in content ? coded(content) : content
}

function field<C extends Content, Min extends 0 | 1, Many extends boolean>(
  content: C,
  min: Min,
  many: Many,
  max: number,
  term: string | undefined,
  ids: FieldIds,
): Field<ShapeOf<C>, Min, Many> {
  return { shape: shapeOf(content) as ShapeOf<C>, min, many, max, term, ids }
}

/** 1..1 */
export function one<C extends Content>(content: C, term?: string, ids: FieldIds = {}): Field<ShapeOf<C>, 1, false> {
  return field(content, 1, false, 1, term, ids)
}

/** 0..1 */
export function maybe<C extends Content>(content: C, term?: string, ids: FieldIds = {}): Field<ShapeOf<C>, 0, false> {
  return field(content, 0, false, 1, term, ids)
}

/** 1..n, or 1..max */
export function some<C extends Content>(
  content: C,
  term?: string,
  ids: FieldIds = {},
  max = Number.POSITIVE_INFINITY,
): Field<ShapeOf<C>, 1, true> {
  return field(content, 1, true, max, term, ids)
}

/** 0..n, or 0..max */
export function many<C extends Content>(
  content: C,
  term?: string,
  ids: FieldIds = {},
  max = Number.POSITIVE_INFINITY,
): Field<ShapeOf<C>, 0, true> {
  return field(content, 0, true, max, term, ids)
}

/** A place that came with a release: before the day it is a stranger. No rule may count on the empty list then. */
export function since<F extends Field>(from: string, place: F): F {
  return { ...place, from }
}

/** The places of a group that are part of the format on a day, or in its newest release. */
export function placesOn(fields: Fields, date: string | undefined): readonly (readonly [string, Field])[] {
  const places = Object.entries(fields)
  return date === undefined ? places : places.filter(([, { from }]) => from === undefined || from <= date)
}

/** A group as rules see it: every part may be missing, because the document may be wrong. */
export type View<S> =
  S extends LeafShape<infer A>
    ? Leaf<keyof A & string>
    : S extends GroupShape<infer F>
      ? { readonly element: XmlElement } & { readonly [K in keyof F]: ViewOfField<F[K]> }
      : S extends LaterShape<infer T>
        ? View<T>
        : { readonly element: XmlElement }

type ViewOfField<F> =
  F extends Field<infer S, 0 | 1, infer Many> ? (Many extends true ? readonly View<S>[] : View<S> | undefined) : never

/**
 * A document as plain, serialisable data: a leaf is its text, or, where its definition has attributes, an object with
 * `value` and them. This is what `read` gives, `write` takes and the JSON form is.
 */
export type Value<S> =
  S extends LeafShape<infer A>
    ? [keyof A] extends [never]
      ? string
      : Simplify<{ value: string } & ValuesOf<A>>
    : S extends GroupShape<infer F>
      ? Simplify<ValuesOf<F>>
      : S extends LaterShape<infer T>
        ? Value<T>
        : XmlNode

type Simplify<T> = { [K in keyof T]: T[K] }
type ValuesOf<F> = {
  [K in keyof F as F[K] extends Field<Shape, 1> ? K : never]: ValueOfField<F[K]>
} & {
  [K in keyof F as F[K] extends Field<Shape, 1> ? never : K]?: ValueOfField<F[K]>
}
type ValueOfField<F> = F extends Field<infer S, 0 | 1, infer Many> ? (Many extends true ? Value<S>[] : Value<S>) : never
