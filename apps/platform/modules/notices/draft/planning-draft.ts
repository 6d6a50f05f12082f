// A planning notice (E2) as its writer thinks of it, and what the competition notice takes over from it.
import {
  draftNodes,
  emptyNode,
  norwegianTime,
  summary,
  type DraftNode,
  type DraftValue,
  type NoticeDraft,
} from '@heldigital/eforms'
import { kroner, parseKroner } from '@heldigital/law'
import { line, localDate, money, object, prose, Type, type Static } from '../../../kernel/schema.ts'
import { pruned, put, withContent, type BuyerFacts } from './content.ts'

export const planningInput = object({
  title: line(300),
  description: Type.Optional(prose(6000)),
  cpv: Type.Optional(Type.String({ pattern: '^\\d{8}$' })),
  region: Type.Optional(Type.String({ pattern: '^NO[0-9A-Z]{3}$' })),
  /** When the competition is expected to be announced (BT-127). */
  plannedDate: Type.Optional(localDate),
  parts: Type.Array(
    object({
      title: line(300),
      description: Type.Optional(prose(6000)),
      value: Type.Optional(money),
    }),
    { minItems: 1, maxItems: 200 },
  ),
})
export type PlanningContent = Static<typeof planningInput>

const language = 'NOR'
const text = (value: string | undefined): DraftValue[] =>
  value === undefined || value === '' ? [] : [{ value, languageID: language }]
const code = (value: string | undefined): DraftValue[] => (value === undefined ? [] : [{ value }])
const cpvCode = (value: string | undefined): DraftValue[] => (value === undefined ? [] : [{ value, listName: 'cpv' }])
const amount = (value: string | undefined): DraftValue[] => (value === undefined ? [] : [{ value, currencyID: 'NOK' }])
const partId = (index: number, count: number): string =>
  count === 1 ? 'PAR-0000' : `PAR-${String(index + 1).padStart(4, '0')}`

/** The draft with the content put into its fields. */
export function withPlanning(draft: NoticeDraft, content: PlanningContent): NoticeDraft {
  const root = structuredClone(draft.root)
  const nature =
    draftNodes(root, 'ND-ProcedureProcurementScope')[0]?.values['BT-23-Procedure']?.[0]?.value ?? 'services'
  put(root, [], 'BT-21-Procedure', text(content.title))
  put(root, [], 'BT-24-Procedure', text(content.description))
  put(root, [], 'BT-262-Procedure', cpvCode(content.cpv))
  put(root, [], 'BT-5071-Procedure', code(content.region))
  put(root, [], 'BT-5141-Procedure', code('NOR'))
  put(root, [], 'BT-27-Procedure', amount(sumOf(content.parts)))
  const zone =
    content.plannedDate === undefined
      ? ''
      : norwegianTime(Date.parse(`${content.plannedDate}T12:00:00Z`)).date.slice(10)
  put(root, [], 'BT-127-notice', content.plannedDate === undefined ? [] : code(content.plannedDate + zone))
  root.nodes['ND-Part'] = content.parts.map((part, index): DraftNode => {
    const node = root.nodes['ND-Part']?.[index] ?? emptyNode()
    const at = (field: string, values: DraftValue[]): void => put(node, ['ND-Part'], field, values)
    at('BT-137-Part', code(partId(index, content.parts.length)))
    at('BT-21-Part', text(part.title))
    at('BT-24-Part', text(part.description))
    at('BT-23-Part', code(nature))
    at('BT-262-Part', cpvCode(content.cpv))
    at('BT-5071-Part', code(content.region))
    at('BT-5141-Part', code('NOR'))
    at('BT-27-Part', amount(part.value))
    return node
  })
  return { ...draft, root: pruned(root) }
}

/** VA-R001: the value of the whole is the sum of the parts; undefined unless every part has one. */
function sumOf(parts: PlanningContent['parts']): string | undefined {
  let sum = 0n
  for (const { value } of parts) {
    const parsed = parseKroner(value ?? '')
    if (parsed === undefined) return undefined
    sum += parsed
  }
  return kroner(sum)
}

/** The draft with what the case knows of its buyer and its kind. */
export function withPlanningCase(
  draft: NoticeDraft,
  facts: {
    readonly buyer: BuyerFacts
    readonly title: string
    readonly description: string
    readonly nature: string
    readonly part: string
  },
): NoticeDraft {
  const root = structuredClone(draft.root)
  const { buyer } = facts
  put(root, [], 'BT-500-Organization-Company', text(buyer.name))
  put(root, [], 'BT-501-Organization-Company', code(buyer.number))
  put(root, [], 'BT-514-Organization-Company', code('NOR'))
  put(root, [], 'BT-506-Organization-Company', code(buyer.email))
  put(root, [], 'BT-11-Procedure-Buyer', code(buyer.legalType))
  put(root, [], 'BT-01(c)-Procedure', [{ value: 'https://lovdata.no/eli/forskrift/2016/8/12/974', schemeName: 'ELI' }])
  put(
    root,
    [],
    'BT-01(d)-Procedure',
    text(facts.part === 'I' ? 'NOR — Anskaffelsesforskriften Del 1' : 'NOR — Anskaffelsesforskriften Del 1 og 2'),
  )
  put(root, [], 'BT-23-Procedure', code(facts.nature))
  return withPlanning(
    { ...draft, root },
    {
      title: facts.title,
      description: facts.description,
      parts: [{ title: facts.title, description: facts.description }],
    },
  )
}

/** What the form shows of a draft: the other way of `withPlanning`. */
export function planningOf(draft: NoticeDraft): PlanningContent {
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
    ...filled('plannedDate', said.plannedDate),
    parts: said.lots
      .filter((lot) => lot.kind === 'part')
      .map((part) => ({
        title: first(part.title),
        ...filled('description', first(part.description)),
        ...filled('value', part.value?.amount),
      })),
  }
}

/** A competition draft begun from the plan that was published: same words, one lot for each part, each naming the part it comes from (BT-125, BT-1251). */
export function fromPlan(draft: NoticeDraft, plan: NoticeDraft): NoticeDraft {
  const said = planningOf(plan)
  const { noticeId, version } = summary(plan)
  const begun = withContent(
    draft,
    {
      title: said.title,
      ...(said.description === undefined ? {} : { description: said.description }),
      ...(said.cpv === undefined ? {} : { cpv: said.cpv }),
      ...(said.region === undefined ? {} : { region: said.region }),
      lots: said.parts.map((part) => ({ ...part, criteria: [] })),
    },
    { documents: 'https://heldigital.example', submission: 'https://heldigital.example' },
  )
  const root = structuredClone(begun.root)
  draftNodes(root, 'ND-Lot').forEach((lot, index) => {
    put(lot, ['ND-Lot'], 'BT-125(i)-Lot', code(`${noticeId}-${version}`))
    put(lot, ['ND-Lot'], 'BT-1251-Lot', code(partId(index, said.parts.length)))
  })
  return { ...begun, root: pruned(root) }
}
