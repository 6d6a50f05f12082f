// The whole check of a notice: structure, facts, conditions, national rules, and what lies outside it.
import { xmlRefusalText } from '@heldigital/formats/xml'
import { bind, type BoundNotice } from './bind.ts'
import { checkConditions } from './checks/conditions.ts'
import { checkContext, type ContextQuestions } from './checks/context.ts'
import { checkFacts } from './checks/facts.ts'
import { each, finding, type Finding, type Layer } from './checks/finding.ts'
import type { CheckInput } from './checks/input.ts'
import { checkStructure } from './checks/structure.ts'
import { chooseModel, modelForReading, type NoModel } from './choose-model.ts'
import { readDocument } from './document.ts'
import type { NoticeDraft } from './draft.ts'
import { documentNamespaces, type Element } from './element.ts'
import type { NoticeModel } from './model.ts'
import { checkNational } from './national/rules.ts'
import { removedFromOlder } from './national/removed.ts'
import { documentOf } from './notice.ts'
import { declaredLanguages, readHeader, type Profile } from './profile.ts'
import type { Text } from './text.ts'

export interface ValidateOptions extends ContextQuestions {
  /** The time now, in milliseconds since 1970. */
  readonly now: number
  /** SDKs at hand, several versions side by side. National notices E2-E4 need none. */
  readonly sdks?: readonly NoticeModel[]
  /** Layers to run; all of them when absent. */
  readonly layers?: readonly Layer[]
  /** The bytes of an earlier notice by its `id-version`, for change notices. */
  readonly earlier?: (noticeId: string) => Uint8Array | undefined
  /** Rules about the clock: `false` leaves them out, for notices from the past. */
  readonly clock?: boolean
}

export interface Validation {
  /** `not-checked`: no model for the notice's version is at hand, so nothing is said about it. */
  readonly verdict: 'valid' | 'invalid' | 'not-checked'
  readonly findings: readonly Finding[]
  readonly subtype: string | undefined
  readonly profile: Profile | undefined
  /** Version of the model that the notice was checked with. */
  readonly version: string | undefined
}

/** Checks a notice's bytes. Any error makes it invalid; warnings do not. */
export function validateNotice(bytes: Uint8Array, options: ValidateOptions): Validation {
  const document = readDocument(bytes)
  if (!document.ok) {
    const { refusal } = document
    return unreadable(
      `xml-${refusal.code}`,
      each((language) => xmlRefusalText(refusal, language)),
      refusal.line,
    )
  }
  return validateDocument(document.root, options)
}

/** Checks a draft as it would be written. */
export function validateDraft(draft: NoticeDraft, options: ValidateOptions): Validation {
  return validateDocument(documentOf(draft, options.sdks), options)
}

/** Checks an element tree. */
export function validateDocument(root: Element, options: ValidateOptions): Validation {
  if (!(root.name in documentNamespaces))
    return unreadable(
      'not-a-notice',
      {
        nb: `Rotelementet ${root.name} er ikke en kunngjøring.`,
        nn: `Rotelementet ${root.name} er ikkje ei kunngjering.`,
        en: `The root element ${root.name} is not a notice.`,
      },
      root.line ?? 1,
    )
  const header = readHeader(root)
  const choice = chooseModel(header, options.sdks)
  if ('code' in choice) return withoutModel(root, choice, options)
  const { model, subtype } = choice
  const profile = header.profile ?? 'eu'
  const notice = bind(model, root)
  const input: CheckInput = {
    notice,
    profile,
    subtype,
    writtenSubtype: header.subtype ?? '',
    languages: declaredLanguages(root),
    now: options.now,
    removed: removedFor(profile),
    earlier: earlierNotices(options),
  }
  const layers = new Set<Layer>(options.layers ?? ['L0', 'L1', 'L2', 'L3', 'L4'])
  let findings: Finding[] = []
  if (header.subtype === undefined)
    findings.push(finding(model, { rule: 'P-0001', layer: 'L0', element: root, kind: 'subtypeMissing' }))
  if (layers.has('L0')) findings.push(...checkStructure(input))
  if (layers.has('L1')) findings.push(...checkFacts(input))
  if (layers.has('L2')) findings.push(...checkConditions(input))
  if (layers.has('L3')) findings.push(...checkNational(input))
  if (layers.has('L4')) findings.push(...checkContext(input, options))
  if (options.clock === false) findings = findings.filter((each) => !clockRules.has(each.rule))
  return {
    verdict: findings.some((each) => each.severity === 'ERROR') ? 'invalid' : 'valid',
    findings,
    subtype: header.subtype,
    profile: header.profile,
    version: model.version,
  }
}

const clockRules = new Set(['D-0001', 'DEADLINE-PAST', 'EFORMS-NOR-NATIONAL-DV-R001B', 'EFORMS-NOR-R801'])

/** What DFØ's profiles take away from the rules of the SDK. */
function removedFor(profile: Profile): ReadonlySet<string> {
  if (profile === 'eu') return new Set()
  if (profile === 'national') return removedFromOlder
  return new Set(['OPT-002-notice:value'])
}

function earlierNotices(options: ValidateOptions): CheckInput['earlier'] {
  const known = new Map<string, BoundNotice | undefined>()
  return (id) => {
    if (!known.has(id)) {
      const bytes = options.earlier?.(id)
      const document = bytes === undefined ? undefined : readDocument(bytes)
      known.set(
        id,
        document?.ok === true
          ? bind(modelForReading(readHeader(document.root), options.sdks), document.root)
          : undefined,
      )
    }
    return known.get(id)
  }
}

function withoutModel(root: Element, why: NoModel, options: ValidateOptions): Validation {
  const header = readHeader(root)
  const model = modelForReading(header, options.sdks)
  const shared = { subtype: header.subtype, profile: header.profile, version: undefined }
  if (why.code === 'no-subtype')
    return {
      ...shared,
      verdict: 'invalid',
      findings: [finding(model, { rule: 'P-0001', layer: 'L0', element: root, kind: 'subtypeMissing' })],
    }
  if (why.code === 'unknown-subtype')
    return {
      ...shared,
      verdict: 'invalid',
      findings: [
        finding(model, {
          rule: 'subtype-unknown',
          layer: 'L0',
          element: root,
          kind: 'subtypeUnknown',
          values: { value: why.detail, list: [...model.subtypes.keys()].join(', ') },
        }),
      ],
    }
  return {
    ...shared,
    verdict: 'not-checked',
    findings: [
      finding(model, {
        rule: 'no-model-for-version',
        layer: 'L0',
        severity: 'WARN',
        element: root,
        kind: 'noModel',
        values: { value: why.detail },
      }),
    ],
  }
}

function unreadable(rule: string, text: Text, line: number): Validation {
  return {
    verdict: 'invalid',
    subtype: undefined,
    profile: undefined,
    version: undefined,
    findings: [
      {
        rule,
        layer: 'L0',
        severity: 'ERROR',
        field: undefined,
        xpath: '/',
        line,
        text,
        cure: {
          nb: 'Lever en kunngjøring i eForms-format (UBL 2.3).',
          nn: 'Lever ei kunngjering i eForms-format (UBL 2.3).',
          en: 'Submit a notice in eForms format (UBL 2.3).',
        },
      },
    ],
  }
}
