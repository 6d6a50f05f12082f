// The rules that follow from the criteria of ESPD 1: EHF-ESPD-CT…, EHF-ESPD-CTR… and PEPPOLBIS-ESPD-CT…. The numbers are those
// of the official rules, which are generated from the same lists in the same order.
import { collapsed } from '../definition/leaf.ts'
import { Leaf } from '../definition/leaf.ts'
import { below } from '../definition/pattern.ts'
import { once } from '../definition/rule.ts'
import type { Place, RuleBlock } from '../definition/rule.ts'
import { advised, must, sentence } from '../preaward/checks.ts'
import type { PlaceRule } from '../preaward/checks.ts'
import type { XmlElement } from '../xml/index.ts'
import { fingerprint } from './taxonomy.ts'
import type { Criterion, RequirementGroup, Taxonomy, Use } from './taxonomy.ts'

/** How an edition numbers the rules, and which of them it has. */
export interface TaxonomyEdition {
  /** `EHF-ESPD-CT`. */
  readonly prefix: string
  /** What stands between `-C` and the number of a criterion: Peppol has nothing, EHF a dash. */
  readonly dash: '-' | ''
  /** Whether criteria outside the list are faults. */
  readonly closed: boolean
}

const two = (number: number): string => String(number).padStart(2, '0')

function idOf(element: XmlElement): string {
  return collapsed(element.child('ID')?.text ?? '')
}

/** The elements of a document that the taxonomy speaks of, by name and identifier. */
const elementsOf = once((document: Place): ReadonlyMap<string, readonly Leaf[]> => {
  const found = new Map<string, Leaf[]>()
  const keep = (key: string, element: XmlElement): void => {
    const known = found.get(key)
    if (known === undefined) found.set(key, [element])
    else known.push(element)
  }
  const visit = (element: XmlElement): void => {
    const name = element.local
    if (name === 'Criterion' || name === 'RequirementGroup' || name === 'Requirement') {
      keep(name, element)
      keep(`${name} ${idOf(element)}`, element)
    }
    for (const child of element.children) visit(child)
  }
  visit(document.element)
  return found
})

const none: readonly Leaf[] = []

function block(key: string, rules: readonly PlaceRule[]): RuleBlock<Place> {
  return { at: (document: Place) => elementsOf(document).get(key) ?? none, rules }
}

const official = (name: string) =>
  sentence(
    `${name} må være som i den offisielle kriterielisten.`,
    `${name} må vere som i den offisielle kriterielista.`,
    `${name} must be as in the official list of criteria.`,
  )

function childIs(id: string, name: string, expected: string): PlaceRule {
  return must(id, official(name), ({ element }) => collapsed(element.child(name)?.text ?? '') === expected, {
    found: ({ element }) => collapsed(element.child(name)?.text ?? ''),
    expected: () => expected,
  })
}

function childIsOfficialText(id: string, name: string, expected: string): PlaceRule {
  return must(id, official(name), ({ element }) => fingerprint(element.child(name)?.text ?? '') === expected, {
    found: ({ element }) => collapsed(element.child(name)?.text ?? ''),
  })
}

/** The groups (or requirements) that must follow each other, one of which may be repeated. */
function children(id: (number: number) => string, name: string, uses: readonly Use[]): PlaceRule[] {
  const repeated = uses.findIndex((use) => use.repeatable)
  return uses.map((use, index) => {
    const text = sentence(
      `${name} ${index + 1} må være ${use.id}.`,
      `${name} ${index + 1} må vere ${use.id}.`,
      `${name} ${index + 1} must be ${use.id}.`,
    )
    return must(id(index + 1), text, ({ element }) => {
      const all = element.childrenNamed(name)
      const times = repeated < 0 ? 1 : all.filter((each) => each.child('ID')?.text === uses[repeated]!.id).length
      if (index === repeated) return times > 0
      const child = all[index > repeated && repeated >= 0 ? index + times - 1 : index]
      return child !== undefined && idOf(child) === use.id
    })
  })
}

function criterionRules({ prefix, dash }: TaxonomyEdition, criterion: Criterion, number: string): RuleBlock<Place>[] {
  const own = `${prefix}-C${dash}${number}`
  const { legislation } = criterion
  const blocks = [
    block(`Criterion ${criterion.id}`, [
      childIs(`${own}01`, 'TypeCode', criterion.type),
      childIs(`${own}02`, 'Name', criterion.name),
      childIsOfficialText(`${own}03`, 'Description', criterion.description),
      must(
        `${own}04`,
        official('LegislationReference'),
        ({ element }) => (element.child('LegislationReference') !== undefined) === (legislation !== undefined),
      ),
      ...children((position) => `${own}2${position}`, 'RequirementGroup', criterion.groups),
    ]),
  ]
  if (legislation === undefined) return blocks
  const at = `${prefix}-C${number}`
  blocks.push({
    at: (document: Place) =>
      (elementsOf(document).get(`Criterion ${criterion.id}`) ?? none).flatMap(({ element }) =>
        element.childrenNamed('LegislationReference'),
      ),
    rules: [
      childIsOfficialText(`${at}11`, 'Title', legislation.title),
      childIs(`${at}12`, 'Description', legislation.description),
      childIs(`${at}13`, 'JurisdictionLevelCode', legislation.level),
      childIs(`${at}14`, 'Article', criterion.article),
      childIs(`${at}15`, 'URI', legislation.uri),
    ],
  })
  return blocks
}

function groupRules(prefix: string, group: RequirementGroup, number: string): RuleBlock<Place> {
  const own = `${prefix}-RG${number}`
  const pi = group.when === undefined ? undefined : `GROUP_FULFILLED.ON_${group.when.toUpperCase()}`
  const counted = (id: string, name: string, wanted: number, more: boolean): PlaceRule =>
    must(
      id,
      sentence(
        `Gruppen må ha ${more ? 'minst ' : ''}${wanted} ${name}.`,
        `Gruppa må ha ${more ? 'minst ' : ''}${wanted} ${name}.`,
        `The group must have ${more ? 'at least ' : ''}${wanted} ${name}.`,
      ),
      ({ element }) => {
        const count = element.childrenNamed(name).length
        return more ? count >= wanted : count === wanted
      },
      { found: ({ element }) => String(element.childrenNamed(name).length) },
    )
  return block(`RequirementGroup ${group.id}`, [
    must(`${own}01`, official('pi'), ({ element }) => element.attribute('pi') === pi, {
      found: ({ element }) => element.attribute('pi'),
      expected: () => pi,
    }),
    counted(`${own}02`, 'Requirement', group.requirements.length, false),
    counted(
      `${own}03`,
      'RequirementGroup',
      group.groups.length,
      group.groups.some((use) => use.repeatable),
    ),
    ...children((position) => `${own}1${position}`, 'Requirement', group.requirements),
    ...children((position) => `${own}2${position}`, 'RequirementGroup', group.groups),
  ])
}

/** What lies outside the list. */
function strangers(id: string, name: string, known: ReadonlySet<string>): RuleBlock<Place> {
  return {
    at: (document: Place) =>
      (elementsOf(document).get(name) ?? none).filter(({ element }) => !known.has(idOf(element))),
    rules: [
      must(
        id,
        sentence(
          `${name} står ikke i den offisielle kriterielisten.`,
          `${name} står ikkje i den offisielle kriterielista.`,
          `${name} is not in the official list of criteria.`,
        ),
        () => false,
        { found: ({ element }) => idOf(element) },
      ),
    ],
  }
}

/** Criteria, groups and requirements are those of the list, in its order and with its texts. */
export function taxonomyRules(list: Taxonomy, edition: TaxonomyEdition): readonly RuleBlock<Place>[] {
  const { prefix } = edition
  const known = (all: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(all.map(({ id }) => id))
  return [
    ...list.criteria.flatMap((criterion, index) => criterionRules(edition, criterion, two(index + 1))),
    ...list.groups.map((group, index) => groupRules(prefix, group, two(index + 1))),
    ...list.requirements.map((requirement, index) =>
      block(`Requirement ${requirement.id}`, [
        must(
          `${prefix}-R${two(index + 1)}01`,
          official('responseDataType'),
          ({ element }) => element.attribute('responseDataType') === requirement.response,
          {
            found: ({ element }) => element.attribute('responseDataType'),
            expected: () => requirement.response,
          },
        ),
        childIsOfficialText(`${prefix}-R${two(index + 1)}02`, 'Description', requirement.description),
      ]),
    ),
    ...(edition.closed ? [strangers(`${prefix}-C0001`, 'Criterion', known(list.criteria))] : []),
    strangers(`${prefix}-RG0001`, 'RequirementGroup', known(list.groups)),
    strangers(`${prefix}-R0001`, 'Requirement', known(list.requirements)),
  ]
}

/** One official rule on whether a requirement must, may or must not be answered. */
interface AnswerRule {
  readonly rule: PlaceRule
  /** Identifiers from the criterion inwards and the position of the requirement: where it stands. */
  readonly place: string
  /** For each group on the way, the answer that it is for, where the rule asks. */
  readonly conditions: readonly ('true' | 'false' | undefined)[]
}

const answered = (id: string, optional: boolean): PlaceRule => {
  const rule = must(
    id,
    optional
      ? sentence(
          'Spørsmålet er ikke besvart. Svaret er frivillig.',
          'Spørsmålet er ikkje svara på. Svaret er frivillig.',
          'The question is not answered. The answer is optional.',
        )
      : sentence('Spørsmålet må besvares.', 'Spørsmålet må svarast på.', 'The question must be answered.'),
    ({ element }) => element.child('Response') !== undefined,
  )
  return optional ? advised(rule) : rule
}

const notAnswered = (id: string): PlaceRule =>
  must(
    id,
    sentence(
      'Spørsmålet skal ikke besvares når svaret over det er et annet.',
      'Spørsmålet skal ikkje svarast på når svaret over det er eit anna.',
      'The question is not to be answered when the answer above it is another.',
    ),
    ({ element }) => element.child('Response') === undefined,
  )

function answerRulesOf(list: Taxonomy, criterion: Criterion, prefix: string): AnswerRule[] {
  const groups = new Map(list.groups.map((group) => [group.id, group]))
  const requirements = new Set(list.requirements.map(({ id }) => id))
  const rules: AnswerRule[] = []
  // Two official rules of each criterion, of which neither can ever be broken, come first.
  const nextId = (): string => `${prefix}${two(rules.length + 3)}01`

  const visit = (
    use: Use,
    path: readonly string[],
    conditions: readonly ('true' | 'false' | undefined)[],
    optional: boolean,
    expected: boolean,
  ): void => {
    const group = groups.get(use.id)
    if (group === undefined) return
    const inside = (when: 'true' | 'false' | undefined, wanted: boolean): void => {
      const here = [...path, group.id]
      const state = [...conditions, when]
      for (const [index, requirement] of group.requirements.entries()) {
        if (!requirements.has(requirement.id)) continue
        const id = nextId()
        rules.push({
          rule: wanted ? answered(id, optional || requirement.optional) : notAnswered(id),
          place: `${here.join(' ')} ${index + 1}`,
          conditions: state,
        })
      }
      for (const inner of group.groups) visit(inner, here, state, optional || inner.optional, wanted)
    }
    inside(group.when, expected)
    if (group.when !== undefined && expected) inside(group.when === 'true' ? 'false' : 'true', false)
  }
  for (const use of criterion.groups) visit(use, [criterion.id], [], use.optional, true)
  return rules
}

/** What the first requirement of the group (or criterion) around an element is answered with. */
function answerAround(element: XmlElement): string {
  return collapsed(below(element, 'Requirement')[0]?.child('Response')?.child('Indicator')?.text ?? '')
}

/** Which questions must be answered, may be answered and must not be: for responses. */
export function answerRules(list: Taxonomy, prefix: string): readonly RuleBlock<Place>[] {
  const all = list.criteria.flatMap((criterion, index) => answerRulesOf(list, criterion, `${prefix}-${two(index + 1)}`))
  const byPlace = Map.groupBy(all, ({ place }) => place)

  const found = once((document: Place): ReadonlyMap<AnswerRule, readonly Leaf[]> => {
    const places = new Map<AnswerRule, Leaf[]>()
    for (const requirement of elementsOf(document).get('Requirement') ?? none) {
      const ways: string[] = []
      const answers: string[] = []
      let outer = requirement.element.parent
      for (; outer !== undefined && outer.local === 'RequirementGroup'; outer = outer.parent) {
        ways.unshift(idOf(outer))
        answers.unshift(outer.parent === undefined ? '' : answerAround(outer.parent))
      }
      if (outer?.local !== 'Criterion') continue
      const siblings = requirement.element.parent?.childrenNamed('Requirement') ?? []
      const place = `${[idOf(outer), ...ways].join(' ')} ${siblings.indexOf(requirement.element) + 1}`
      // The first rule that fits takes the requirement.
      const first = byPlace
        .get(place)
        ?.find(({ conditions }) =>
          conditions.every((wanted, index) => wanted === undefined || wanted === answers[index]),
        )
      if (first === undefined) continue
      const known = places.get(first)
      if (known === undefined) places.set(first, [requirement])
      else known.push(requirement)
    }
    return places
  })
  return all.map((each) => ({ at: (document: Place) => found(document).get(each) ?? none, rules: [each.rule] }))
}
