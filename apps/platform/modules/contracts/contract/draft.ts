// The draft: taken from the award, so that nothing that was said there is typed again.
import { rec20 } from '@heldigital/formats/codelists/uncefact'
import { kroner, parseKroner } from '@heldigital/law'
import { sha256 } from '../../../kernel/canonical.ts'
import type { Tx } from '../../../kernel/events/command.ts'
import { command } from '../../../kernel/events/command.ts'
import { bareId } from '../../../kernel/events/event.ts'
import { words } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { decimal, identifier, line, localDate, money, object, organisation, Type } from '../../../kernel/schema.ts'
import { sql } from 'kysely'
import { contractText } from './document.ts'
import { contracts, wonLots, type ContractItem } from './state.ts'
import { texts } from './texts.ts'

/** UN/ECE Recommendation 20, and the packages of 21 with X before. */
const unitCode = Type.String({ pattern: '^[A-Z0-9]{1,3}$' })
const month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })

export const item = object({
  id: identifier,
  name: line(200),
  unit: unitCode,
  price: money,
  vat: Type.Optional(decimal),
})

export const draft = command({
  name: 'contracts.draft',
  title: words('Skriv kontraktsutkast', 'Skriv kontraktsutkast', 'Draft the contract'),
  done: words('Kontraktsutkastet er klart.', 'Kontraktsutkastet er klart.', 'The contract was drafted.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    supplier: organisation,
    start: localDate,
    end: localDate,
    /** The buyer's own number; made from the notice's number when absent. */
    reference: Type.Optional(line(60)),
    title: Type.Optional(line(200)),
    /** The most that may be ordered; the contract value when absent. */
    ceiling: Type.Optional(money),
    /** What can be ordered; one line for each lot at the winning price when absent. */
    items: Type.Optional(Type.Array(item, { maxItems: 1000 })),
    options: Type.Optional(
      Type.Array(
        object({
          id: identifier,
          title: line(200),
          value: money,
          noticeBy: localDate,
          end: Type.Optional(localDate),
        }),
        { maxItems: 50 },
      ),
    ),
    regulation: Type.Optional(
      object({
        index: line(200),
        baseMonth: month,
        baseFigure: decimal,
        cap: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
      }),
    ),
  }),
  fold: contracts,
  gather: async (tx, { owner, input }) => ({ names: await names(tx, [owner, input.supplier]) }),
  decide: (state, input, { owner, stream, newId, facts }) => {
    const { stage, notices } = state.competition
    if (stage !== 'notified') return refuse('contracts.no-award', texts.noAward, texts.noAwardCure, { status: 409 })
    const won = wonLots(state.competition).filter((lot) => lot.supplier === input.supplier)
    if (won.length === 0)
      return refuse('contracts.not-a-winner', texts.notWinner, texts.notWinnerCure, { field: 'supplier' })
    if (input.end <= input.start)
      return refuse('contracts.bad-period', texts.badPeriod, texts.badPeriodCure, { field: 'end' })
    const before = state.contracts.find((each) => each.supplier === input.supplier && each.stage !== 'void')
    if (before !== undefined && (before.stage === 'concluded' || before.signatures.length > 0))
      return refuse('contracts.already-signed', texts.alreadySigned, texts.alreadySignedCure, { status: 409 })

    const value = won.reduce((ore, lot) => ore + (parseKroner(lot.price) ?? 0n), 0n)
    const ceiling = input.ceiling === undefined ? value : (parseKroner(input.ceiling) ?? 0n)
    if (ceiling < value)
      return refuse('contracts.low-ceiling', texts.lowCeiling, texts.lowCeilingCure, { field: 'ceiling' })
    const items: ContractItem[] =
      input.items === undefined || input.items.length === 0
        ? won.map((lot) => ({
            id: lot.lot,
            name: lot.title,
            unit: 'C62',
            price: kroner(parseKroner(lot.price) ?? 0n),
            vat: '25',
          }))
        : input.items.map((each) => ({ ...each, vat: each.vat ?? '25' }))
    const options = input.options ?? []
    const again = repeated(items) ?? repeated(options)
    if (again !== undefined)
      return refuse('contracts.repeated', texts.repeated, texts.repeatedCure, { field: `items.${again}.id` })

    const strange = items.findIndex(({ unit }) => !rec20.codesOn().has(unit))
    if (strange >= 0)
      return refuse('contracts.unknown-unit', texts.unit, texts.unitCure, { field: `items.${strange}.unit` })

    const title = input.title ?? notices.competition?.facts.title ?? state.competition.case.title
    const terms = {
      contract: before?.contract ?? newId(),
      reference:
        input.reference ??
        before?.reference ??
        referenceFor(state.contracts.length, notices.competition?.number, bareId(stream)),
      supplier: input.supplier,
      title,
      lots: won.map((lot) => lot.lot),
      value: kroner(value),
      ceiling: kroner(ceiling),
      start: input.start,
      end: input.end,
      items,
      options,
      ...(input.regulation === undefined ? {} : { regulation: input.regulation }),
    }
    const text = new TextEncoder().encode(
      contractText(terms, {
        buyer: owner,
        buyerName: facts.names[owner] ?? owner,
        supplierName: facts.names[input.supplier] ?? input.supplier,
        notice: notices.competition?.number ?? '',
      }),
    )
    return {
      events: [{ type: 'contracts.drafted', data: { ...terms, document: sha256(text) }, legalRows: ['FOA § 4-5 g'] }],
      documents: [text],
    }
  },
})

/** `2026-100123-K1` where there is a notice, else from the case. */
function referenceFor(earlier: number, notice: string | undefined, procurement: string): string {
  return `${notice ?? procurement.slice(0, 8)}-K${earlier + 1}`
}

function repeated(list: readonly { readonly id: string }[]): number | undefined {
  const at = list.findIndex((each, index) => list.findIndex(({ id }) => id === each.id) < index)
  return at < 0 ? undefined : at
}

/** The names of organisations. */
export async function names(tx: Tx, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{
    id: string
    name: string
  }>`select id, name from organisation where id = any(${ids}::text[])`.execute(tx)
  return Object.fromEntries(rows.map((row) => [row.id, row.name]))
}
