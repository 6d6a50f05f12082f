// The contract while it runs: options, changes and prices that follow an index.
import {
  changeGroundCodes,
  contractChange,
  eeaThreshold,
  kroner,
  openLedger,
  osloDate,
  parseKroner,
  parseSignedKroner,
  regulatePrice,
  type ContractChangeInput,
  type Question,
} from '@heldigital/law'
import { milliseconds, type Instant } from '../../../kernel/clock.ts'
import { command } from '../../../kernel/events/command.ts'
import { words } from '../../../kernel/language.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { decimal, identifier, object, prose, Type } from '../../../kernel/schema.ts'
import { partOf } from '../../procurements/index.ts'
import { fromLaw, unknownContract } from './sign.ts'
import { ceilingOf, contractOf, contracts, type ContractItem, type ContractsState } from './state.ts'
import { texts } from './texts.ts'

const notConcluded = () =>
  refuse('contracts.not-concluded', texts.notConcluded, texts.notConcludedCure, {
    status: 409,
    legalBasis: 'FOA § 4-5 g',
  })

export const exerciseOption = command({
  name: 'contracts.exercise-option',
  title: words('Bruk opsjon', 'Bruk opsjon', 'Exercise an option'),
  done: words('Opsjonen er brukt.', 'Opsjonen er brukt.', 'The option was exercised.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({ contract: identifier, option: identifier }),
  fold: contracts,
  decide: (state, input, { now }) => {
    const contract = contractOf(state, input.contract)
    if (contract === undefined) return unknownContract()
    if (contract.stage !== 'concluded') return notConcluded()
    const option = contract.options.find(({ id }) => id === input.option)
    if (option === undefined || contract.exercised.includes(option.id))
      return refuse('contracts.no-option', texts.noOption, texts.noOptionCure, { field: 'option' })
    if (osloDate(milliseconds(now)) > option.noticeBy)
      return refuse('contracts.option-too-late', texts.optionLate, texts.optionLateCure, { field: 'option' })
    return {
      events: [
        {
          type: 'contracts.option-exercised',
          data: {
            contract: contract.contract,
            supplier: contract.supplier,
            option: option.id,
            title: option.title,
            value: option.value,
            end: option.end ?? contract.end,
            ceiling: kroner((parseKroner(ceilingOf(contract)) ?? 0n) + (parseKroner(option.value) ?? 0n)),
          },
          legalRows: ['FOA § 28-1 (1) a'],
        },
      ],
    }
  },
})

/** A signed amount of kroner. */
const signedMoney = Type.String({ pattern: '^-?\\d{1,13}(\\.\\d{1,2})?$', 'x-form': 'number' })

export const change = command({
  name: 'contracts.change',
  title: words('Endre kontrakten', 'Endre kontrakten', 'Change the contract'),
  done: words('Endringen er registrert.', 'Endringa er registrert.', 'The change was recorded.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['approver'],
  input: object({
    contract: identifier,
    /** The letter of FOA § 28-1 (1). */
    ground: Type.Enum([...changeGroundCodes]),
    /** What it adds; negative when it takes away. NOK without VAT. */
    amount: signedMoney,
    description: prose(4000, 20),
    changesNature: Type.Optional(Type.Boolean()),
    substantial: Type.Optional(
      Type.Array(Type.Enum(['other-outcome', 'balance', 'scope', 'supplier']), { maxItems: 4 }),
    ),
    /** Rows of law not confirmed by their source, looked up by whoever changes the contract. */
    confirmed: Type.Optional(Type.Array(Type.String({ maxLength: 100 }), { maxItems: 20 })),
  }),
  fold: contracts,
  decide: (state, input, { now, actor }) => {
    const contract = contractOf(state, input.contract)
    if (contract === undefined) return unknownContract()
    if (contract.stage !== 'concluded') return notConcluded()
    const { case: opened } = state.competition
    const confirmed = input.confirmed ?? []
    const allowed = contractChange({
      part: partOf(opened) as ContractChangeInput['part'],
      kind: opened.kind,
      buyer: opened.buyerType,
      date: osloDate(milliseconds(now)),
      contractValue: contract.value,
      ground: input.ground,
      amount: input.amount,
      earlierMinor: contract.changes.filter(({ ground }) => ground === 'b').map(({ amount }) => amount),
      ...(input.changesNature === undefined ? {} : { changesNature: input.changesNature }),
      ...(input.substantial === undefined ? {} : { substantial: input.substantial }),
      confirmations: confirmed.map((row) => ({ row, by: actor?.kind === 'person' ? actor.person : 'system', at: now })),
    })
    if (!allowed.ok) return fromLaw(allowed, 'amount')
    const [open] = allowed.needsConfirmation
    if (open !== undefined)
      return refuse('contracts.row-unconfirmed', open.question, texts.rowCure, {
        field: 'confirmed',
        legalBasis: allowed.rows.find((row) => row.id === open.row)?.paragraph ?? 'FOA § 5-3',
      })
    const ceiling = (parseKroner(ceilingOf(contract)) ?? 0n) + (parseSignedKroner(input.amount) ?? 0n)
    if (ceiling < 0n) return refuse('contracts.below-zero', texts.belowZero, texts.belowZeroCure, { field: 'amount' })
    return {
      events: [
        {
          type: 'contracts.changed',
          data: {
            contract: contract.contract,
            supplier: contract.supplier,
            ground: input.ground,
            amount: input.amount,
            description: input.description,
            code: allowed.code,
            notice: allowed.notice,
            percent: allowed.percent,
            ceiling: kroner(ceiling),
            ...(confirmed.length === 0 ? {} : { confirmed }),
          },
          legalRows: allowed.rows.map((row) => row.id),
        },
      ],
    }
  },
})

/** Rows of law that whoever makes a small change (FOA § 28-1 (1) b) must look up and confirm: the threshold it is held against. */
export function rowsToConfirmForChange(state: ContractsState, now: Instant): readonly Question[] {
  const { kind, buyerType } = state.competition.case
  const ledger = openLedger()
  ledger.use(eeaThreshold(kind, buyerType, 'procurement'), osloDate(milliseconds(now)))
  return ledger.needsConfirmation
}

export const regulatePrices = command({
  name: 'contracts.regulate-prices',
  title: words('Reguler prisene', 'Reguler prisane', 'Regulate the prices'),
  done: words('Prisene er regulert.', 'Prisane er regulerte.', 'The prices were regulated.'),
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    contract: identifier,
    month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
    /** The published figure of that month. */
    figure: decimal,
  }),
  fold: contracts,
  decide: (state, input) => {
    const contract = contractOf(state, input.contract)
    if (contract === undefined) return unknownContract()
    if (contract.stage !== 'concluded') return notConcluded()
    const { regulation } = contract
    if (regulation === undefined) return refuse('contracts.no-clause', texts.noClause, texts.noClauseCure)
    const items: ContractItem[] = []
    // From the prices as first agreed: rounding never adds up over the years.
    for (const item of contract.agreedItems) {
      const regulated = regulatePrice({
        price: item.price,
        indices: { [regulation.baseMonth]: regulation.baseFigure, [input.month]: input.figure },
        baseMonth: regulation.baseMonth,
        month: input.month,
        ...(regulation.cap === undefined ? {} : { cap: regulation.cap }),
      })
      if (!regulated.ok) return fromLaw(regulated, 'figure')
      items.push({ ...item, price: regulated.price })
    }
    return {
      events: [
        {
          type: 'contracts.prices-regulated',
          data: {
            contract: contract.contract,
            supplier: contract.supplier,
            index: regulation.index,
            month: input.month,
            figure: input.figure,
            items,
          },
          legalRows: ['FOA § 28-1 (1) a'],
        },
      ],
    }
  },
})
