// Judges an official example of a notice against what its manifest expects.
import { bind } from './bind.ts'
import type { CheckInput } from './checks/input.ts'
import { modelForReading } from './choose-model.ts'
import { readDocument } from './document.ts'
import { newElement, normalizeSpace, type Element } from './element.ts'
import type { NoticeModel } from './model.ts'
import { checkNational } from './national/rules.ts'
import { declaredLanguages, type Profile } from './profile.ts'
import { validateNotice, type Validation } from './validate.ts'

/** One row of `notices` in a conformance manifest. */
export interface NoticeExample {
  readonly file: string
  readonly expects: 'valid' | 'invalid' | 'mixed' | 'unclear'
  readonly profile?: 'eu' | 'national' | 'national-e'
  readonly kind?: string
  readonly placeholders?: readonly string[]
  readonly failedRules?: readonly { readonly id: string; readonly stage?: string; readonly count?: number }[]
  readonly warningRules?: readonly string[]
  readonly officialReport?: unknown
  /** Examples that this one refers to. */
  readonly needs?: readonly string[]
}

export interface ExampleContext {
  /** The time to check with, in milliseconds since 1970. */
  readonly now: number
  readonly sdks: readonly NoticeModel[]
  /** Values of `${NAME}` in the example. */
  readonly placeholders: Readonly<Record<string, string>>
  /** The earlier notice that a change notice refers to. */
  readonly earlier?: Uint8Array | undefined
}

export interface ExampleJudgement {
  /** What differs from what was expected; undefined when all agrees. */
  readonly difference: string | undefined
  readonly validation: Validation | undefined
  /** Official rules that were expected to fail and did not, and that failed without being expected. */
  readonly missing: readonly string[]
  readonly extra: readonly string[]
}

/** Judges one example. Examples that the manifest calls unclear are checked, but never differ. */
export function judgeExample(example: NoticeExample, bytes: Uint8Array, context: ExampleContext): ExampleJudgement {
  const filled = fillIn(bytes, example.placeholders ?? [], context.placeholders)
  if (example.kind === 'unit') return judgeTestSet(example, filled, context)
  const { earlier } = context
  const validation = validateNotice(filled, {
    now: context.now,
    sdks: context.sdks,
    // The official reports of the EU examples are static: they do not ask what day it is.
    clock: example.officialReport === undefined && example.profile !== undefined,
    ...(earlier === undefined ? {} : { earlier: () => earlier }),
  })
  const fired = new Set(validation.findings.filter((each) => each.severity === 'ERROR').map((each) => each.rule))
  const expected = new Set((example.failedRules ?? []).map((each) => each.id))
  const comparable = example.expects !== 'unclear' && (example.failedRules !== undefined || example.expects === 'valid')
  const missing = comparable ? [...expected].filter((rule) => !fired.has(rule)) : []
  const extra = comparable ? [...fired].filter((rule) => !expected.has(rule)) : []
  const reasons: string[] = []
  if (example.expects !== 'unclear' && validation.verdict !== example.expects)
    reasons.push(`verdict ${validation.verdict}, expected ${example.expects}`)
  if (missing.length > 0) reasons.push(`silent: ${missing.join(' ')}`)
  if (extra.length > 0) reasons.push(`fired: ${extra.join(' ')}`)
  return { difference: reasons.length === 0 ? undefined : reasons.join('; '), validation, missing, extra }
}

function fillIn(bytes: Uint8Array, names: readonly string[], values: Readonly<Record<string, string>>): Uint8Array {
  if (names.length === 0) return bytes
  const text = new TextDecoder().decode(bytes).replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
  return new TextEncoder().encode(text)
}

const profiles: Readonly<Record<string, Profile>> = { eu: 'nor-eu', national: 'national', 'national-e': 'national-e' }

/** A test set holds fragments, each with one rule that must fire or stay silent. */
function judgeTestSet(example: NoticeExample, bytes: Uint8Array, context: ExampleContext): ExampleJudgement {
  const document = readDocument(bytes)
  if (!document.ok)
    return { difference: `not XML: ${document.refusal.code}`, validation: undefined, missing: [], extra: [] }
  const missing: string[] = []
  const extra: string[] = []
  for (const test of document.root.children.filter((child) => local(child) === 'test')) {
    const expected = test.children.find((child) => local(child) === 'assert')
    const fragment = test.children.find((child) => local(child) !== 'assert')
    if (expected === undefined || fragment === undefined) continue
    const fired = new Set(fragmentFindings(alone(fragment), profiles[example.profile ?? ''] ?? 'eu', context))
    for (const assertion of expected.children) {
      const rule = normalizeSpace(assertion.text)
      // A rule of an earlier SDK that is gone from this one is not asked for.
      if (!rule.startsWith('EFORMS-NOR-')) continue
      if ((local(assertion) === 'error' || local(assertion) === 'warning') && !fired.has(rule)) missing.push(rule)
      if (local(assertion) === 'success' && fired.has(rule)) extra.push(rule)
    }
  }
  const reasons = [
    missing.length > 0 ? `silent: ${missing.join(' ')}` : '',
    extra.length > 0 ? `fired: ${extra.join(' ')}` : '',
  ].filter((each) => each !== '')
  return { difference: reasons.length === 0 ? undefined : reasons.join('; '), validation: undefined, missing, extra }
}

function local(element: Element): string {
  return element.name.replace(/^.*[}:]/, '')
}

function alone(element: Element, parent?: Element): Element {
  const copy = newElement(element.name, parent, element.line)
  copy.text = element.text
  copy.attributes.push(...element.attributes)
  for (const child of element.children) alone(child, copy)
  return copy
}

function fragmentFindings(root: Element, profile: Profile, context: ExampleContext): string[] {
  const model = modelForReading({ customization: '', profile, sdk: undefined, subtype: undefined }, context.sdks)
  const input: CheckInput = {
    notice: bind(model, root),
    profile,
    subtype: '',
    writtenSubtype: '',
    languages: declaredLanguages(root),
    now: context.now,
    removed: new Set(),
    earlier: () => undefined,
  }
  return checkNational(input).map((each) => each.rule)
}
