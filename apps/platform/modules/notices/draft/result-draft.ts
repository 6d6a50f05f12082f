// The result notice (E4), made from what is known already: the competition notice, the tenders, the award and the contracts.
import {
  draftNodes,
  draftValues,
  emptyNode,
  formFields,
  formOf,
  newNationalDraft,
  norwegianTime,
  type DraftNode,
  type DraftValue,
  type NoticeDraft,
} from '@heldigital/eforms'
import { kroner, parseKroner } from '@heldigital/law'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import { localDate, money, object, prose, Type, type Static } from '../../../kernel/schema.ts'
import { outcomesOf, type AwardKnown, type LotOutcome } from './award.ts'
import { plainSummary, pruned, put } from './content.ts'

export const noAwardReasons = [
  'all-rej',
  'chan-need',
  'ins-fund',
  'no-rece',
  'no-signed',
  'one-admis',
  'rev-body',
  'rev-buyer',
  'tch-pr-error',
  'other',
] as const
export const withholdingReasons = ['eo-int', 'fair-comp', 'law-enf', 'oth-int', 'rd-ser'] as const

/** What the officer may say beside what is known. */
export const resultInput = object({
  description: Type.Optional(prose(6000)),
  lots: Type.Array(
    object({
      lot: Type.String({ pattern: '^LOT-\\d{4}$' }),
      /** Number of tenders received, and how many of them from micro, small and medium enterprises: told together or not at all. */
      received: Type.Optional(Type.String({ pattern: '^\\d{1,5}$', 'x-form': 'number' })),
      sme: Type.Optional(Type.String({ pattern: '^\\d{1,5}$', 'x-form': 'number' })),
      /** The winning tender, NOK without VAT. */
      value: Type.Optional(money),
      /** Why there is no winner (BT-144). */
      reason: Type.Optional(Type.Enum([...noAwardReasons])),
      /** The value is kept from readers until this day (BT-198). */
      withheldUntil: Type.Optional(localDate),
      withheldReason: Type.Optional(Type.Enum([...withholdingReasons])),
      withheldText: Type.Optional(prose(1000)),
    }),
    { minItems: 1, maxItems: 200 },
  ),
})
export type ResultContent = Static<typeof resultInput>

/** A winner as the directory has it. */
export interface WinnerFacts {
  readonly name: string
  /** Nine digits. */
  readonly number: string
}

const language = 'NOR'
const code = (value: string, more: Record<string, string> = {}): DraftValue[] => [{ value, ...more }]
const numbered = (prefix: string, index: number): string => `${prefix}-${String(index + 1).padStart(4, '0')}`

/**
 * The draft of a result. `base` is the competition notice as published last: title, lots and buyer are taken from it. Lots
 * whose contract is not concluded stand as still open.
 */
export function resultDraft(
  base: NoticeDraft,
  known: AwardKnown,
  facts: { noticeId: string; now: Instant; winner: (supplier: string) => WinnerFacts },
): NoticeDraft {
  const procedureId = draftValues(base, 'BT-04-notice')[0]?.value
  const fresh = newNationalDraft('E4', {
    noticeId: facts.noticeId,
    now: milliseconds(facts.now),
    languages: plainSummary(base).languages,
    ...(procedureId === undefined ? {} : { procedureId }),
  })
  const root = structuredClone(onlyAskedOf('E4', base.root))
  delete root.kept
  root.values = { ...root.values, ...fresh.root.values }
  // A result does not repeat what the competition said of itself as a change.
  const [extension] = root.nodes['ND-RootExtension'] ?? []
  if (extension !== undefined) {
    extension.values = { ...extension.values, 'OPP-070-notice': code('E4') }
    delete extension.nodes['ND-Changes']
  }
  // A date without meaning that the format demands (OPT-999).
  put(root, [], 'OPT-999', code('2000-01-01Z'))
  const lots = draftNodes(root, 'ND-Lot').map((node) => node.values['BT-137-Lot']?.[0]?.value ?? '')
  const outcomes = outcomesOf(known, lots)
  const winners = [...new Set(outcomes.flatMap((each) => each.won?.supplier ?? []))]
  addOrganisations(root, winners.map(facts.winner))
  if (extension !== undefined) extension.nodes['ND-NoticeResult'] = [noticeResult(outcomes, winners, known)]
  return { ...fresh, root: withTotal(pruned(root)) }
}

/** Without the fields that a subtype has no place for. */
function onlyAskedOf(subtype: string, from: DraftNode): DraftNode {
  const form = formOf(subtype)
  const asked = new Set(form === undefined ? [] : [...formFields(form)].map((field) => field.id))
  const walk = (node: DraftNode): DraftNode => ({
    values: Object.fromEntries(Object.entries(node.values).filter(([field]) => asked.has(field))),
    nodes: Object.fromEntries(Object.entries(node.nodes).map(([id, children]) => [id, children.map(walk)])),
  })
  return walk(from)
}

function addOrganisations(root: DraftNode, winners: readonly WinnerFacts[]): void {
  const [pool] = draftNodes(root, 'ND-Organizations')
  if (pool === undefined) return
  const own = pool.nodes['ND-Organization'] ?? []
  pool.nodes['ND-Organization'] = [
    ...own.slice(0, 1),
    ...winners.map((winner, index) => {
      const node = emptyNode()
      const from = ['ND-Organization']
      put(node, from, 'OPT-200-Organization-Company', code(numbered('ORG', index + 1)))
      put(node, from, 'BT-500-Organization-Company', code(winner.name, { languageID: language }))
      put(node, from, 'BT-501-Organization-Company', code(winner.number))
      put(node, from, 'BT-514-Organization-Company', code('NOR'))
      return node
    }),
  ]
}

function noticeResult(outcomes: readonly LotOutcome[], winners: readonly string[], known: AwardKnown): DraftNode {
  const won = outcomes.flatMap((each) => (each.won === undefined ? [] : [{ lot: each.lot, ...each.won }]))
  const contracts = [...new Set(won.map((each) => each.contract))]
  const tenderOf = (lot: string): string =>
    numbered(
      'TEN',
      won.findIndex((each) => each.lot === lot),
    )
  return {
    values: {},
    nodes: {
      'ND-LotResult': outcomes.map((outcome, index) => {
        const node = emptyNode()
        const from = ['ND-LotResult']
        put(node, from, 'OPT-322-LotResult', code(numbered('RES', index)))
        put(node, from, 'BT-13713-LotResult', code(outcome.lot))
        put(
          node,
          from,
          'BT-142-LotResult',
          code(outcome.won !== undefined ? 'selec-w' : outcome.pending ? 'open-nw' : 'clos-nw'),
        )
        if (outcome.won === undefined && !outcome.pending)
          put(node, from, 'BT-144-LotResult', code(outcome.tenders === 0 ? 'no-rece' : 'other'))
        if (outcome.won !== undefined) {
          put(node, from, 'OPT-320-LotResult', code(tenderOf(outcome.lot)))
          put(node, from, 'OPT-315-LotResult', code(numbered('CON', contracts.indexOf(outcome.won.contract))))
        }
        return node
      }),
      'ND-LotTender': won.map((each) => {
        const node = emptyNode()
        const from = ['ND-LotTender']
        put(node, from, 'OPT-321-Tender', code(tenderOf(each.lot)))
        put(node, from, 'BT-13714-Tender', code(each.lot))
        put(node, from, 'BT-3201-Tender', code(each.tender.slice(0, 60)))
        put(node, from, 'OPT-310-Tender', code(numbered('TPA', winners.indexOf(each.supplier))))
        put(node, from, 'BT-720-Tender', code(each.price, { currencyID: 'NOK' }))
        return node
      }),
      'ND-SettledContract': contracts.map((contract, index) => {
        const node = emptyNode()
        const from = ['ND-SettledContract']
        put(node, from, 'OPT-316-Contract', code(numbered('CON', index)))
        put(node, from, 'BT-150-Contract', code(contract.reference || contract.contract.slice(0, 60)))
        put(node, from, 'BT-721-Contract', code(contract.title, { languageID: language }))
        put(node, from, 'BT-145-Contract', code(norwegianTime(milliseconds(contract.concludedAt)).date))
        if (known.decidedAt !== undefined)
          put(node, from, 'BT-1451-Contract', code(norwegianTime(milliseconds(known.decidedAt)).date))
        node.nodes['ND-SettledContractTenderReference'] = won
          .filter((each) => each.contract === contract)
          .map((each) => ({ values: { 'BT-3202-Contract': code(tenderOf(each.lot)) }, nodes: {} }))
        return node
      }),
      'ND-TenderingParty': winners.map((_supplier, index) => {
        const node = emptyNode()
        const from = ['ND-TenderingParty']
        put(node, from, 'OPT-210-Tenderer', code(numbered('TPA', index)))
        put(node, from, 'OPT-300-Tenderer', code(numbered('ORG', index + 1)))
        return node
      }),
    },
  }
}

/**
 * The numbers of tenders received (BT-759, BT-760). The rules want all four or none (BR-BT-13713-0117, -0118, -0122). Who
 * tenders here has a Norwegian organisation number, so that none come from elsewhere.
 */
function received(
  lotResult: DraftNode,
  { received: all, sme }: Pick<ResultContent['lots'][number], 'received' | 'sme'>,
): void {
  const status = lotResult.values['BT-142-LotResult']?.[0]?.value
  const reason = lotResult.values['BT-144-LotResult']?.[0]?.value
  delete lotResult.nodes['ND-ReceivedSubmissions']
  if (all === undefined || sme === undefined || status === 'open-nw' || reason === 'no-rece') return
  lotResult.nodes['ND-ReceivedSubmissions'] = (
    [
      ['tenders', all],
      ['t-sme', sme],
      ['t-oth-eea', '0'],
      ['t-no-eea', '0'],
    ] as const
  ).map(([kind, count]) => ({
    values: { 'BT-760-LotResult': code(kind), 'BT-759-LotResult': code(count) },
    nodes: {},
  }))
}

/** The draft with what the officer wrote. */
export function withResult(draft: NoticeDraft, content: ResultContent): NoticeDraft {
  const root = structuredClone(draft.root)
  put(
    root,
    [],
    'BT-24-Procedure',
    content.description === undefined ? [] : code(content.description, { languageID: language }),
  )
  for (const said of content.lots) {
    const result = draftNodes(root, 'ND-LotResult').find(
      (node) => node.values['BT-13713-LotResult']?.[0]?.value === said.lot,
    )
    if (result === undefined) continue
    if (result.values['BT-142-LotResult']?.[0]?.value === 'clos-nw')
      put(result, ['ND-LotResult'], 'BT-144-LotResult', code(said.reason ?? 'other'))
    received(result, said)
    const tender = draftNodes(root, 'ND-LotTender').find(
      (node) => node.values['BT-13714-Tender']?.[0]?.value === said.lot,
    )
    if (tender === undefined) continue
    put(
      tender,
      ['ND-LotTender'],
      'BT-720-Tender',
      said.value === undefined ? [] : code(said.value, { currencyID: 'NOK' }),
    )
    withhold(tender, 'BT-720', 'win-ten-val', 'ND-LotTender', said)
  }
  return { ...draft, root: withTotal(pruned(root)) }
}

type Withholding = Pick<ResultContent['lots'][number], 'withheldUntil' | 'withheldReason' | 'withheldText'>

function withhold(node: DraftNode, term: 'BT-720' | 'BT-161', which: string, from: string, said: Withholding): void {
  const scope = term === 'BT-720' ? 'Tender' : 'NoticeResult'
  const { withheldUntil: until, withheldReason: reason, withheldText: text } = said
  delete node.nodes[term === 'BT-720' ? 'ND-WinningTenderValueUnpublish' : 'ND-NoticeValueUnpublish']
  if (until === undefined || (node.values[`${term}-${scope}`] ?? []).length === 0) return
  const zone = norwegianTime(Date.parse(`${until}T12:00:00Z`)).date.slice(10)
  put(node, [from], `BT-195(${term})-${scope}`, code(which))
  put(node, [from], `BT-197(${term})-${scope}`, code(reason ?? 'fair-comp'))
  put(node, [from], `BT-196(${term})-${scope}`, text === undefined ? [] : code(text, { languageID: language }))
  put(node, [from], `BT-198(${term})-${scope}`, code(until + zone))
}

/** The total of all contracts (BT-161): the sum of the winning tenders, kept back for as long as any part of it is. */
function withTotal(root: DraftNode): DraftNode {
  const [result] = draftNodes(root, 'ND-NoticeResult')
  if (result === undefined) return root
  const tenders = result.nodes['ND-LotTender'] ?? []
  const values = tenders.map((tender) => tender.values['BT-720-Tender']?.[0]?.value)
  const sum = values.every((value) => value !== undefined) && values.length > 0 ? sumOf(values) : undefined
  put(result, ['ND-NoticeResult'], 'BT-161-NoticeResult', sum === undefined ? [] : code(sum, { currencyID: 'NOK' }))
  const kept = tenders.map(withholdingOf).filter((each) => each.withheldUntil !== undefined)
  const [last] = [...kept].sort((a, b) => ((a.withheldUntil ?? '') < (b.withheldUntil ?? '') ? 1 : -1))
  withhold(result, 'BT-161', 'not-val', 'ND-NoticeResult', last ?? {})
  return pruned(root)
}

function sumOf(values: readonly (string | undefined)[]): string | undefined {
  let sum = 0n
  for (const value of values) {
    const parsed = parseKroner(value ?? '')
    if (parsed === undefined) return undefined
    sum += parsed
  }
  return kroner(sum)
}

function withholdingOf(tender: DraftNode): Withholding {
  const [marks] = tender.nodes['ND-WinningTenderValueUnpublish'] ?? []
  const said = (field: string): string | undefined => marks?.values[`${field}(BT-720)-Tender`]?.[0]?.value
  const until = said('BT-198')?.slice(0, 10)
  const reason = withholdingReasons.find((each) => each === said('BT-197'))
  const text = said('BT-196')
  return {
    ...(until === undefined ? {} : { withheldUntil: until }),
    ...(reason === undefined ? {} : { withheldReason: reason }),
    ...(text === undefined ? {} : { withheldText: text }),
  }
}

/** What the form shows of a result: the other way of `withResult`. */
export function resultOf(draft: NoticeDraft): ResultContent & {
  readonly shown: readonly {
    readonly lot: string
    readonly title: string
    readonly status: string
    readonly winner: string
  }[]
} {
  const said = plainSummary(draft)
  const first = (texts: Readonly<Record<string, string>>): string => texts[language] ?? Object.values(texts)[0] ?? ''
  const tenders = draftNodes(draft, 'ND-LotTender')
  const description = first(said.description)
  return {
    ...(description === '' ? {} : { description }),
    lots: said.results.map((result) => {
      const tender = tenders.find((node) => node.values['BT-13714-Tender']?.[0]?.value === result.lot)
      const value = tender?.values['BT-720-Tender']?.[0]?.value
      const reason = noAwardReasons.find((each) => each === result.reason)
      const counts = draftNodes(draft, 'ND-LotResult')
        .find((node) => node.values['BT-13713-LotResult']?.[0]?.value === result.lot)
        ?.nodes['ND-ReceivedSubmissions']?.map((node) => [
          node.values['BT-760-LotResult']?.[0]?.value,
          node.values['BT-759-LotResult']?.[0]?.value,
        ])
      const count = (kind: string): string | undefined => counts?.find(([each]) => each === kind)?.[1]
      const [all, sme] = [count('tenders'), count('t-sme')]
      return {
        lot: result.lot ?? '',
        ...(all === undefined ? {} : { received: all }),
        ...(sme === undefined ? {} : { sme }),
        ...(value === undefined ? {} : { value }),
        ...(reason === undefined ? {} : { reason }),
        ...(tender === undefined ? {} : withholdingOf(tender)),
      }
    }),
    shown: said.results.map((result) => ({
      lot: result.lot ?? '',
      title: first(said.lots.find((lot) => lot.id === result.lot)?.title ?? {}),
      status: result.status ?? '',
      winner: result.winners.map((winner) => first(winner.name)).join(', '),
    })),
  }
}
