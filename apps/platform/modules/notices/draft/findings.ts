// What stands between a draft and its publication, for people: every finding of every layer, and the law of the day.
import { validateDraft, type Finding } from '@heldigital/eforms'
import { checkDeadline, type Part } from '@heldigital/law'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import type { Text } from '../../../kernel/language.ts'
import { factsOf } from './content.ts'
import { redated, type DraftedNotice } from './draft.ts'

export interface DraftFinding {
  readonly rule: string
  readonly severity: 'ERROR' | 'WARN'
  readonly text: Text
  readonly cure: Text
  readonly field?: string
}

/** Errors first; at most 200. */
export function findingsOf(drafted: DraftedNotice, part: string, now: Instant): DraftFinding[] {
  const { draft } = redated(drafted, milliseconds(now))
  const found = validateDraft(draft, { now: milliseconds(now) }).findings.map(fromFinding)
  const { deadline } = factsOf(draft)
  if (drafted.subtype === 'E3' && deadline !== undefined) {
    const lawful = checkDeadline({ procedure: 'open', part: part as Part, sent: now, electronic: true, deadline })
    if (!lawful.ok)
      found.push({
        rule: lawful.basis ?? lawful.code,
        severity: 'ERROR',
        text: lawful.message,
        cure: lawful.cure,
        field: 'BT-131(d)-Lot',
      })
  }
  return [
    ...found.filter((each) => each.severity === 'ERROR'),
    ...found.filter((each) => each.severity !== 'ERROR'),
  ].slice(0, 200)
}

function fromFinding({ rule, severity, text, cure, field }: Finding): DraftFinding {
  return { rule, severity, text, cure, ...(field === undefined ? {} : { field }) }
}
