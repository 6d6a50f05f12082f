/**
 * The evaluators' scores for quality, given without knowing the prices. Scores are frozen before any price is shown; a change after that
 * needs a reason and stays visible beside the first score.
 */
import { canonicalJson, sha256 } from './hash.ts'
import type { Text } from './text.ts'

export interface ScoreSheet {
  readonly entries: readonly ScoreEntry[]
  readonly frozen?: Frozen
  readonly pricesShown?: { readonly at: string; readonly by: string }
}

export interface ScoreEntry {
  readonly tender: string
  readonly criterion: string
  readonly evaluator: string
  /** A decimal on the model's scale. */
  readonly score: string
  /** Why this score: every score has a reason. */
  readonly note: string
  readonly at: string
  /** Given when the entry replaces another after freezing. */
  readonly reasonForChange?: string
}

export interface Frozen {
  readonly at: string
  readonly by: string
  /** SHA-256 of the entries as they were then. */
  readonly hash: string
}

export type ScoreCommand =
  | ({ readonly do: 'score'; readonly reasonForChange?: string } & Pick<
      ScoreEntry,
      'tender' | 'criterion' | 'evaluator' | 'score' | 'note'
    >)
  | { readonly do: 'freeze'; readonly by: string }
  | { readonly do: 'show-prices'; readonly by: string }

export type ScoreDecision =
  | { readonly ok: true; readonly sheet: ScoreSheet }
  | { readonly ok: false; readonly code: ScoreRefusal; readonly text: Text }

export type ScoreRefusal = 'nothing-to-freeze' | 'already-frozen' | 'not-frozen' | 'note-missing' | 'reason-missing'

export const emptyScoreSheet: ScoreSheet = { entries: [] }

/** The sheet after a command at the instant `now` (ISO 8601, UTC), or why it is refused. Nothing is ever removed from it. */
export function decideScore(sheet: ScoreSheet, command: ScoreCommand, now: string): ScoreDecision {
  if (command.do === 'freeze') {
    if (sheet.frozen !== undefined) return refuse('already-frozen')
    if (sheet.entries.length === 0) return refuse('nothing-to-freeze')
    return { ok: true, sheet: { ...sheet, frozen: { at: now, by: command.by, hash: hashOfEntries(sheet.entries) } } }
  }
  if (command.do === 'show-prices') {
    if (sheet.frozen === undefined) return refuse('not-frozen')
    return { ok: true, sheet: { ...sheet, pricesShown: sheet.pricesShown ?? { at: now, by: command.by } } }
  }
  const { tender, criterion, evaluator, score, note, reasonForChange } = command
  if (note.trim() === '') return refuse('note-missing')
  const entry: ScoreEntry = { tender, criterion, evaluator, score, note, at: now }
  if (sheet.frozen === undefined) return { ok: true, sheet: { ...sheet, entries: [...sheet.entries, entry] } }
  if (reasonForChange === undefined || reasonForChange.trim() === '') return refuse('reason-missing')
  return { ok: true, sheet: { ...sheet, entries: [...sheet.entries, { ...entry, reasonForChange }] } }
}

/** The scores that count: the last of each evaluator for each tender and criterion. */
export function scoresInForce(sheet: ScoreSheet): ScoreEntry[] {
  const last = new Map<string, ScoreEntry>()
  for (const entry of sheet.entries) last.set(JSON.stringify([entry.tender, entry.criterion, entry.evaluator]), entry)
  return [...last.values()]
}

/** The entries made after freezing, in order: what a decision and its reasons must disclose. */
export function changesAfterFreezing(sheet: ScoreSheet): ScoreEntry[] {
  return sheet.entries.filter((entry) => entry.reasonForChange !== undefined)
}

/** Whether the entries made before freezing are still the ones that were frozen. */
export function frozenIntact(sheet: ScoreSheet): boolean {
  const before = sheet.entries.filter((entry) => entry.reasonForChange === undefined)
  return sheet.frozen === undefined || sheet.frozen.hash === hashOfEntries(before)
}

function hashOfEntries(entries: readonly ScoreEntry[]): string {
  return sha256(canonicalJson(entries))
}

function refuse(code: ScoreRefusal): ScoreDecision {
  return { ok: false, code, text: refusals[code] }
}

const refusals: Record<ScoreRefusal, Text> = {
  'nothing-to-freeze': {
    nb: 'Ingen poeng er gitt ennå.',
    nn: 'Ingen poeng er gitt enno.',
    en: 'No scores have been given yet.',
  },
  'already-frozen': {
    nb: 'Poengene er alt låst.',
    nn: 'Poenga er alt låste.',
    en: 'The scores are already frozen.',
  },
  'not-frozen': {
    nb: 'Prisene vises først når poengene for kvalitet er låst.',
    nn: 'Prisane blir viste først når poenga for kvalitet er låste.',
    en: 'Prices are shown only after the scores for quality are frozen.',
  },
  'note-missing': {
    nb: 'Skriv hvorfor tilbudet får disse poengene.',
    nn: 'Skriv kvifor tilbodet får desse poenga.',
    en: 'Write why the tender gets this score.',
  },
  'reason-missing': {
    nb: 'Poengene er låst. En endring trenger en begrunnelse og blir synlig i protokollen.',
    nn: 'Poenga er låste. Ei endring treng ei grunngjeving og blir synleg i protokollen.',
    en: 'The scores are frozen. A change needs a reason and will be visible in the protocol.',
  },
}
