import type { BoundNotice } from '../bind.ts'
import type { Profile } from '../profile.ts'

/** Everything a layer of checks may look at. */
export interface CheckInput {
  readonly notice: BoundNotice
  readonly profile: Profile
  /** The subtype whose rules apply: `16` for a notice that says N16. */
  readonly subtype: string
  /** The subtype as the notice writes it. */
  readonly writtenSubtype: string
  /** Declared languages (BT-702). */
  readonly languages: readonly string[]
  /** The time now, in milliseconds since 1970. */
  readonly now: number
  /** Fields, nodes and rules that the profile has taken away. */
  readonly removed: ReadonlySet<string>
  readonly earlier: (noticeId: string) => BoundNotice | undefined
}
