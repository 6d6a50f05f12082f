// The language that a message of a subscription names: its place in the tree, and the rules on it.
import { code, fixed, leaf, maybe, one } from '../../definition/tree.ts'
import { attributeGiven, attributeIs, onlyAttributes, valueIn } from '../checks.ts'
import type { PlaceRule } from '../checks.ts'
import { judged } from './checks.ts'
import { pracLanguages } from './lists.ts'

export const languageField = (term: string) =>
  maybe(leaf(code, { listID: one(fixed('ISO639-1'), undefined, judged) }), term, judged)

/** The identifiers are those of: a known language, its list given, the right list, and no other attribute. */
export const languageRules = ([known, given, right, other]: readonly [
  string,
  string,
  string,
  string,
]): readonly PlaceRule[] => [
  valueIn(known, pracLanguages),
  attributeGiven(given, 'listID'),
  attributeIs(right, 'listID', 'ISO639-1'),
  onlyAttributes(other, 'listID'),
]
