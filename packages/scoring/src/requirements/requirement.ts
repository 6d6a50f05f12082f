/** Structured requirements: what is asked, in what form, and what an answer means. Published with the procurement documents. */
import type { Name, Text } from '../text.ts'

export const requirementsSchema = 'heldigital-requirements-1'

export interface RequirementSheet {
  readonly schema: typeof requirementsSchema
  /** The top of the scale of the evaluation model that the points go into. */
  readonly scaleMax: string
  readonly requirements: readonly Requirement[]
}

export interface Requirement {
  readonly id: string
  readonly name: Name
  /**
   * - `must`: an answer that does not meet `condition` is proposed rejected (FOA § 24-8).
   * - `scored`: the answer gives points by `score`, into `criterion`.
   * - `information`: read by people, never judged by machine.
   */
  readonly kind: 'must' | 'scored' | 'information'
  readonly answer: AnswerForm
  readonly condition?: Condition
  readonly score?: ScoreRule
  /** The id of the quality criterion in the evaluation model. */
  readonly criterion?: string
  /**
   * When there is no answer: `ask` the tenderer (FOA § 23-5), propose rejection, or count zero points. `must` has no `zero`; for `information`,
   * `zero` means that nothing happens.
   */
  readonly missing: 'ask' | 'reject-proposed' | 'zero'
}

/** `unit` is a UN/ECE Rec 20 code: the answer may be in any unit of the same dimension. `codes` are those allowed. */
export type AnswerForm =
  | { readonly type: 'boolean' }
  | { readonly type: 'number'; readonly unit?: string }
  | { readonly type: 'code'; readonly codes: readonly string[] }
  | { readonly type: 'date' }
  | { readonly type: 'text' }

/** Numbers are decimals in the requirement's unit, dates `YYYY-MM-DD`; bounds are included. */
export type Condition =
  | { readonly op: '='; readonly value: string | boolean }
  | { readonly op: '>='; readonly value: string }
  | { readonly op: '<='; readonly value: string }
  | { readonly op: 'between'; readonly min: string; readonly max: string }
  | { readonly op: 'in'; readonly values: readonly string[] }
  | { readonly op: 'exists' }

/**
 * - `table`: the points of the first row whose condition the answer meets, else `otherwise`.
 * - `function`: straight lines between the stated points; before the first and after the last the points stay as they are there.
 */
export type ScoreRule =
  | {
      readonly kind: 'table'
      readonly rows: readonly { readonly when: Condition; readonly points: string }[]
      readonly otherwise: string
    }
  | { readonly kind: 'function'; readonly points: readonly { readonly at: string; readonly points: string }[] }

export interface Answer {
  readonly value: string | boolean
  /** The Rec 20 code of the unit: needed when the requirement has one. */
  readonly unit?: string
}

/** A tenderer's answers by requirement id. */
export type Answers = Readonly<Record<string, Answer>>

export interface AnswerLine {
  readonly requirement: string
  readonly answer?: Answer
  /** The number in the requirement's unit, an exact figure. */
  readonly converted?: string
  /**
   * - `met`, `not-met`: against the condition of a must.
   * - `scored`: gave points.
   * - `noted`: information, or free text for people.
   * - `missing`: no answer. `unreadable`: an answer that is not of the form asked for.
   */
  readonly outcome: 'met' | 'not-met' | 'scored' | 'noted' | 'missing' | 'unreadable'
  /** What decided: the condition, the row of the table (from 0), `otherwise`, or the stretch of the function. */
  readonly used?: Used
  /** Exact figures. */
  readonly points?: string
  readonly mostPoints?: string
  readonly proposal?: AnswerProposal
}

export type Used =
  | { readonly condition: Condition }
  | { readonly row: number }
  | { readonly row: 'otherwise' }
  | { readonly from: number; readonly to: number }

/** What a person is asked to decide. Nothing happens to the tender until a person has. */
export interface AnswerProposal {
  readonly action: 'ask' | 'reject'
  readonly source: string
  readonly text: Text
}

export interface AnswerEvaluation {
  readonly lines: readonly AnswerLine[]
  /** For each criterion, the sum of points and what it is on the scale: exact figures. `score` goes into `Tender.figures`. */
  readonly criteria: Readonly<
    Record<string, { readonly points: string; readonly most: string; readonly score: string }>
  >
  /** The lines with a proposal: while there are any, the scores are not final and the tender is neither accepted nor rejected. */
  readonly open: readonly AnswerLine[]
}
