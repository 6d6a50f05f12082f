// A competition notice as its writer thinks of it, and how it stands in the fields of the E3 form.
import {
  municipalities,
  municipalitiesNamed,
  type Municipality,
  emptyNode,
  nationalModel,
  summary,
  type DraftNode,
  type DraftValue,
  type NoticeDraft,
  type NoticeNode,
  type NoticeSummary,
} from '@heldigital/eforms'
import { osloTime } from '@heldigital/law'
import { canonicalJson } from '../../../kernel/canonical.ts'
import { milliseconds, parseInstant, type Instant } from '../../../kernel/clock.ts'
import { instantText, line, money, object, prose, Type, type Static } from '../../../kernel/schema.ts'
import type { AwardCriterion, NoticeFacts, NoticeLot } from '../published/published.ts'

/** How an award criterion counts; the three climate kinds are the Norwegian codes of FOA § 7-9. */
export const criterionKinds = ['price', 'cost', 'quality', 'climate', 'climate-in-specification'] as const
export type CriterionKind = (typeof criterionKinds)[number]

const codes: Readonly<Record<CriterionKind, string>> = {
  price: 'price',
  cost: 'cost',
  quality: 'quality',
  climate: 'quality-nor-env-criteria',
  'climate-in-specification': 'quality-nor-env-spec',
}

/** What is not written yet is left out: a draft is saved as one goes, and judged whole when it is to be published. */
export const contentInput = object({
  title: line(300),
  description: Type.Optional(prose(6000)),
  cpv: Type.Optional(Type.String({ pattern: '^\\d{8}$' })),
  /** NUTS 3 region of performance, `NO0A2`. */
  region: Type.Optional(Type.String({ pattern: '^NO[0-9A-Z]{3}$' })),
  /** Municipality of performance, by its number, `4601`; stands in the notice as the town. */
  municipality: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
  deadline: Type.Optional(instantText),
  lots: Type.Array(
    object({
      title: line(300),
      description: Type.Optional(prose(6000)),
      value: Type.Optional(money),
      criteria: Type.Array(
        object({
          kind: Type.Enum([...criterionKinds]),
          name: line(200),
          description: Type.Optional(prose(2000)),
          weight: Type.Optional(Type.String({ pattern: '^\\d{1,3}(\\.\\d{1,2})?$', 'x-form': 'number' })),
        }),
        { maxItems: 30 },
      ),
    }),
    { minItems: 1, maxItems: 200 },
  ),
})
export type CompetitionContent = Static<typeof contentInput>

/** What the notice takes from the case and the directory, so that nobody types it again. */
export interface BuyerFacts {
  readonly number: string
  readonly name: string
  /** eForms buyer-legal-type. */
  readonly legalType: string
  readonly email: string
}

const language = 'NOR'

/** The draft with the content put into its fields; what the content does not speak of stays as it is. */
export function withContent(
  draft: NoticeDraft,
  content: CompetitionContent,
  addresses: { documents: string; submission: string },
): NoticeDraft {
  const root = structuredClone(draft.root)
  const nature = draftNature(root)
  put(root, [], 'BT-21-Procedure', text(content.title))
  put(root, [], 'BT-24-Procedure', text(content.description))
  put(root, [], 'BT-262-Procedure', cpvCode(content.cpv))
  const municipality = municipalities().find(({ number }) => number === content.municipality)
  const region = municipality?.region ?? content.region
  const town = municipality?.name ?? townKept(draft)
  put(root, [], 'BT-5071-Procedure', code(region))
  put(root, [], 'BT-5131-Procedure', code(town))
  put(root, [], 'BT-5141-Procedure', code('NOR'))
  const at = content.deadline === undefined ? undefined : parseInstant(content.deadline)
  const deadline = at === undefined ? undefined : osloTime(milliseconds(at))
  const zone = deadline?.slice(-6) ?? ''
  root.nodes['ND-Lot'] = content.lots.map((lot, index) => {
    const earlier = root.nodes['ND-Lot']?.[index] ?? emptyNode()
    const node: DraftNode = {
      ...earlier,
      values: { ...earlier.values, 'BT-137-Lot': [{ value: lotId(index, content.lots.length) }] },
    }
    const at = (field: string, values: DraftValue[]): void => put(node, ['ND-Lot'], field, values)
    at('BT-21-Lot', text(lot.title))
    at('BT-24-Lot', text(lot.description))
    at('BT-23-Lot', code(nature))
    at('BT-262-Lot', cpvCode(content.cpv))
    at('BT-5071-Lot', code(region))
    at('BT-5131-Lot', code(town))
    at('BT-5141-Lot', code('NOR'))
    at('BT-27-Lot', lot.value === undefined ? [] : [{ value: lot.value, currencyID: 'NOK' }])
    at('BT-131(d)-Lot', code(deadline === undefined ? undefined : deadline.slice(0, 10) + zone))
    at('BT-131(t)-Lot', code(deadline === undefined ? undefined : deadline.slice(11, 19) + zone))
    at('BT-17-Lot', code('required'))
    at('BT-97-Lot', code('NOR'))
    at('OPT-140-Lot', [{ value: 'DOC-0001' }])
    at('BT-15-Lot', [{ value: addresses.documents }])
    const climate = lot.criteria.some(
      (criterion) => criterion.kind === 'climate' || criterion.kind === 'climate-in-specification',
    )
    at('BT-06-Lot', climate ? code('env-imp') : [])
    at('BT-774-Lot', climate ? code('other') : [])
    at('BT-777-Lot', climate ? text(climateText(lot.criteria)) : [])
    at('BT-18-Lot', [{ value: addresses.submission }])
    at('BT-821-Lot', code('epo-procurement-document'))
    const terms = descend(node, ['ND-Lot'], 'ND-LotAwardCriteria')
    terms.nodes['ND-LotAwardCriterion'] = lot.criteria.map((criterion) => {
      const one = emptyNode()
      const path = ['ND-LotAwardCriterion']
      put(one, path, 'BT-539-Lot', code(codes[criterion.kind]))
      put(one, path, 'BT-734-Lot', text(criterion.name))
      put(one, path, 'BT-540-Lot', text(criterion.description))
      if (criterion.weight !== undefined) {
        put(one, path, 'BT-541-Lot-WeightNumber', [{ value: criterion.weight }])
        put(one, path, 'BT-5421-Lot', code('per-exa'))
      }
      return one
    })
    return node
  })
  return { ...draft, root: pruned(root) }
}

/** The draft with the facts of the buyer and of the case. */
export function withCase(
  draft: NoticeDraft,
  facts: { buyer: BuyerFacts; title: string; description: string; nature: string; value: string; part: string },
): NoticeDraft {
  const root = structuredClone(draft.root)
  const { buyer } = facts
  put(root, [], 'BT-500-Organization-Company', text(buyer.name))
  put(root, [], 'BT-501-Organization-Company', [{ value: buyer.number }])
  put(root, [], 'BT-514-Organization-Company', code('NOR'))
  put(root, [], 'BT-506-Organization-Company', [{ value: buyer.email }])
  put(root, [], 'BT-11-Procedure-Buyer', code(buyer.legalType))
  put(root, [], 'BT-01(c)-Procedure', [{ value: 'https://lovdata.no/eli/forskrift/2016/8/12/974', schemeName: 'ELI' }])
  put(
    root,
    [],
    'BT-01(d)-Procedure',
    text(facts.part === 'I' ? 'NOR — Anskaffelsesforskriften Del 1' : 'NOR — Anskaffelsesforskriften Del 1 og 2'),
  )
  put(root, [], 'BT-806-Procedure', code('epo-procurement-document'))
  put(root, [], 'BT-105-Procedure', code('open'))
  put(root, [], 'BT-23-Procedure', code(facts.nature))
  put(root, [], 'BT-27-Procedure', [{ value: facts.value, currencyID: 'NOK' }])
  put(root, [], 'BT-21-Procedure', text(facts.title))
  put(root, [], 'BT-24-Procedure', text(facts.description))
  return { ...draft, root }
}

/** What the plain form shows of a draft: the other way of `withContent`. */
export function contentOf(draft: NoticeDraft): CompetitionContent {
  const said = summary(draft)
  const first = (texts: Readonly<Record<string, string>>): string => texts[language] ?? Object.values(texts)[0] ?? ''
  const filled = <Name extends string>(name: Name, value: string | undefined) =>
    value === undefined || value === '' ? {} : ({ [name]: value } as Record<Name, string>)
  return {
    title: first(said.title),
    ...filled('description', first(said.description)),
    ...filled('cpv', said.mainCpv),
    ...filled(
      'region',
      said.regions.find((region) => /^NO[0-9A-Z]{3}$/.test(region)),
    ),
    ...filled('municipality', municipalityIn(said)?.number),
    ...filled('deadline', said.deadline),
    lots: said.lots
      .filter((lot) => lot.kind === 'lot')
      .map((lot) => ({
        title: first(lot.title),
        ...filled('description', first(lot.description)),
        ...filled('value', lot.value?.amount),
        criteria: lot.criteria.map((criterion) => ({
          kind: criterionKinds.find((kind) => codes[kind] === criterion.type) ?? ('quality' as const),
          name: first(criterion.name) || first(criterion.description).slice(0, 200),
          ...filled('description', first(criterion.description)),
          ...filled('weight', criterion.weighting === 'per-exa' ? criterion.weight : undefined),
        })),
      })),
  }
}

function townOf(said: NoticeSummary): { readonly town: string; readonly region: string | undefined } | undefined {
  const places = [...said.places, ...said.lots.flatMap((lot) => lot.places)]
  const place = places.find(({ city }) => city !== undefined && city !== '')
  return place?.city === undefined ? undefined : { town: place.city, region: place.region }
}

function municipalityIn(said: NoticeSummary): Municipality | undefined {
  const place = townOf(said)
  return place === undefined ? undefined : municipalitiesNamed(place.town, place.region)[0]
}

/** A town that is no municipality's cannot be chosen in the plain form, and is not removed by it either. */
function townKept(draft: NoticeDraft): string | undefined {
  const said = summary(draft)
  return municipalityIn(said) === undefined ? townOf(said)?.town : undefined
}

/** The summary as it stands in an event: what is not said is not there. */
export function plainSummary(draft: NoticeDraft): NoticeSummary {
  return JSON.parse(JSON.stringify(summary(draft))) as NoticeSummary
}

const parts = ['title', 'description', 'cpv', 'region', 'municipality', 'deadline', 'lots'] as const

/**
 * Two people's writing put together: what only one of them changed since `base` is taken from that one. `conflicts` names
 * the parts that both changed, each in their own way.
 */
export function mergedContent(
  base: CompetitionContent,
  theirs: CompetitionContent,
  mine: CompetitionContent,
): { readonly content: CompetitionContent; readonly conflicts: readonly string[] } {
  const same = (a: unknown, b: unknown): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)
  const merged: Record<string, unknown> = { ...mine }
  const conflicts: string[] = []
  for (const part of parts) {
    if (same(base[part], theirs[part]) || same(mine[part], theirs[part])) continue
    if (!same(base[part], mine[part])) conflicts.push(part)
    else if (theirs[part] === undefined) delete merged[part]
    else merged[part] = theirs[part]
  }
  return { content: merged as CompetitionContent, conflicts }
}

/** The facts that the rest of the procurement stands on, taken out of a draft. */
export function factsOf(draft: NoticeDraft): NoticeFacts {
  const said = summary(draft)
  const first = (texts: Readonly<Record<string, string>>): string => texts[language] ?? Object.values(texts)[0] ?? ''
  const buyer = said.buyers[0]
  const lots = said.lots.map((lot): NoticeLot => ({
    id: lot.id,
    title: first(lot.title),
    description: first(lot.description),
    ...(lot.value === undefined ? {} : { value: lot.value.amount }),
    criteria: lot.criteria.map((criterion, index): AwardCriterion => ({
      id: `${lot.id}.${index + 1}`,
      kind: criterion.type === 'price' || criterion.type === 'cost' ? criterion.type : 'quality',
      name: first(criterion.name) || (criterion.type ?? ''),
      description: first(criterion.description),
      ...(criterion.weight === undefined || criterion.weighting !== 'per-exa' ? {} : { weight: criterion.weight }),
    })),
  }))
  return {
    title: first(said.title),
    description: first(said.description),
    buyer: {
      id: buyer?.number === undefined ? '' : `0192:${buyer.number}`,
      name: buyer === undefined ? '' : first(buyer.name),
    },
    procedure: said.procedureType ?? '',
    cpv: said.cpv,
    lots,
    ...(said.deadline === undefined ? {} : { deadline: said.deadline as Instant }),
    ...(said.value === undefined ? {} : { value: said.value.amount }),
  }
}

/** What the climate criterion says, which the notice also states as the strategic aim. */
function climateText(criteria: CompetitionContent['lots'][number]['criteria']): string {
  return criteria
    .filter((criterion) => criterion.kind.startsWith('climate'))
    .map((criterion) => criterion.description ?? '')
    .join(' ')
}

function lotId(index: number, count: number): string {
  return count === 1 ? 'LOT-0000' : `LOT-${String(index + 1).padStart(4, '0')}`
}

function draftNature(root: DraftNode): string {
  return root.nodes['ND-ProcedureProcurementScope']?.[0]?.values['BT-23-Procedure']?.[0]?.value ?? 'services'
}

function text(value: string | undefined): DraftValue[] {
  return value === undefined || value === '' ? [] : [{ value, languageID: language }]
}

function code(value: string | undefined): DraftValue[] {
  return value === undefined ? [] : [{ value }]
}

function cpvCode(value: string | undefined): DraftValue[] {
  return value === undefined ? [] : [{ value, listName: 'cpv' }]
}

/** Puts a field's values at the first place for it below a node of the model; `from` ends with that node's id, empty for the root. */
export function put(node: DraftNode, from: readonly string[], field: string, values: DraftValue[]): void {
  const known = nationalModel().fields.get(field)
  if (known === undefined) throw new Error(`the national notices have no field ${field}`)
  const place = descend(node, from, known.node.id)
  if (values.length === 0) delete place.values[field]
  else place.values[field] = values
}

/** Without places that hold nothing: an empty element is an error in a notice (element-not-empty). */
export function pruned(node: DraftNode): DraftNode {
  const nodes: Record<string, DraftNode[]> = {}
  for (const [id, children] of Object.entries(node.nodes)) {
    const kept = children.map(pruned).filter((child) => {
      const holds = Object.keys(child.values).length + Object.keys(child.nodes).length + (child.kept?.length ?? 0)
      return holds > 0
    })
    if (kept.length > 0) nodes[id] = kept
  }
  return { ...node, nodes }
}

function descend(node: DraftNode, from: readonly string[], target: string): DraftNode {
  const chain: NoticeNode[] = []
  for (
    let at = nationalModel().nodes.get(target);
    at !== undefined && at.id !== from.at(-1) && at.parent !== undefined;
    at = at.parent
  )
    chain.unshift(at)
  let place = node
  for (const step of chain) {
    const [first = emptyNode()] = place.nodes[step.id] ?? []
    place.nodes[step.id] ??= [first]
    place = first
  }
  return place
}
