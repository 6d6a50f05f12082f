import type { Language, Text } from '../../language.ts'
import type { Level } from '../level.ts'

/** A fictitious person who can log in with the test provider. */
export interface TestPerson {
  /** A synthetic national number. */
  readonly pid: string
  readonly name: string
  /** What the person is in the story, shown below the name. */
  readonly title: Text
  /** The highest level that the person can log in at; `idporten-loa-high` unless told. */
  readonly level?: Level
  readonly locale?: Language
}
