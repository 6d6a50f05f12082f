// Every command of a whole procurement, given twice at once under two identifiers and again under its own: one takes effect, once.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { cleaning, runFlow } from './demonstration/flow.ts'
import { amina, dag, ingrid } from './demonstration/people.ts'
import { trade } from './demonstration/trade.ts'
import type { StreamId } from './kernel/events/event.ts'
import type { Done, GivenCommand, Outcome } from './kernel/events/execute.ts'
import type { Actor, Newcomer, OrganisationId } from './kernel/identity/actor.ts'
import { isRefusal } from './kernel/refusal.ts'
import { newcomers } from './modules/organisations/index.ts'
import { codeOf } from './modules/organisations/invitation/invitation.ts'
import { lookUp, signed } from './modules/organisations/register/look-up.ts'
import { testServer, type TestServer } from './server-for-tests.ts'

type Execute = (given: GivenCommand) => Promise<Outcome>

describe('a command', () => {
  let house: TestServer
  const given = new Set<string>()
  const wrong: string[] = []

  before(async () => {
    house = await testServer({}, { idle: true })
    const services = house.server.product.services as { execute: Execute }
    const execute = services.execute
    services.execute = async (command) => {
      // What is refused, or given by the product's own jobs, is left as it is.
      if (command.id === undefined || command.actor === undefined) return execute(command)
      return repeated(execute, { ...command, id: command.id })
    }
    try {
      await runFlow(
        house.server.product,
        house.cast,
        { subject: cleaning, until: 'paid', days: 21, key: 'repeated-commands' },
        trade,
      )
      await besideTheFlow()
    } finally {
      services.execute = execute
    }
  })
  after(() => house.stop())

  async function repeated(execute: Execute, command: GivenCommand & { id: string }): Promise<Outcome> {
    const { product } = house.server
    const version =
      command.stream === undefined
        ? undefined
        : (await product.services.as(command.actor).load(command.stream))?.version
    const first: GivenCommand = { ...command, ...(version === undefined ? {} : { expectedVersion: version }) }
    const second = { ...first, id: `${command.id}/at-once` }
    // Two who have read the same, at once. What opens a stream of its own has nobody to collide with.
    const [one, other] =
      version === undefined ? [await execute(first), undefined] : await Promise.all([execute(first), execute(second)])
    const done = [
      { id: first.id, outcome: one },
      { id: second.id, outcome: other },
    ].filter((each): each is { id: string; outcome: Done } => each.outcome !== undefined && !isRefusal(each.outcome))
    const [winner] = done
    if (winner === undefined) return one
    given.add(command.name)
    if (winner.outcome.events.length > 0 && done.length > 1) wrong.push(`${command.name}: both took effect`)
    const loser = winner.id === first.id ? other : one
    if (loser !== undefined && isRefusal(loser) && loser.code !== 'kernel.changed-meanwhile')
      wrong.push(`${command.name}: the other was refused as ${loser.code}`)

    const before = await eventsOf(winner.id ?? '')
    const again = { ...first, id: winner.id ?? '' }
    const answers = await Promise.all([execute(again), execute(again), execute(again)])
    for (const answer of answers)
      if (JSON.stringify(answer) !== JSON.stringify(winner.outcome)) wrong.push(`${command.name}: answered otherwise`)
    const changed = await execute({ ...again, input: { ...(command.input as object), surprise: 1 } })
    if (!isRefusal(changed) || changed.code !== 'kernel.command-reused')
      wrong.push(`${command.name}: its identifier was taken for other content`)
    if ((await eventsOf(winner.id ?? '')) !== before) wrong.push(`${command.name}: took effect again`)
    return winner.outcome
  }

  /** Who comes in, goes out and is told of what; and a case that ends early. */
  async function besideTheFlow(): Promise<void> {
    const { product, identity } = house.server
    const { services } = product
    let count = 0
    const give = async (name: string, actor: Actor, input: object, stream?: StreamId): Promise<Done> => {
      const id = `beside-the-flow/${count++}/${name}`
      const outcome = await services.execute({ name, actor, input, id, ...(stream === undefined ? {} : { stream }) })
      assert.ok(!isRefusal(outcome), isRefusal(outcome) ? `${name}: ${outcome.code}` : '')
      return outcome
    }
    const [operator, officer, approver] = [dag, ingrid, amina].map((each) => house.cast.actor(each)) as [
      Actor,
      Actor,
      Actor,
    ]
    const [eli, bo] = newcomers.map((each): Newcomer => ({
      kind: 'newcomer',
      person: identity.personOf(each.pid),
    })) as [Newcomer, Newcomer]
    const ask = async (who: Newcomer, number: string, nationalNumber: string): Promise<Done> => {
      const organisation = `0192:${number}` as OrganisationId
      const now = services.clock.now()
      const found = await lookUp(services, { organisation, person: who.person, nationalNumber, now })
      assert.ok(typeof found !== 'string')
      const statement = await signed(found, services.keystore)
      return give('organisations.ask-registration', who, { organisation, personName: 'Ny', statement })
    }
    const { stream: strand } = await ask(eli, '313500063', newcomers[0]?.pid ?? '')
    const number = newcomers[1]?.pid ?? ''
    await give('organisations.withdraw-registration', bo, {}, (await ask(bo, '313500071', number)).stream)
    const reason = { reason: 'Fullmakten mangler.' }
    await give('organisations.refuse-registration', operator, reason, (await ask(bo, '313500071', number)).stream)
    await give('organisations.approve-registration', operator, {}, (await ask(bo, '313500071', number)).stream)
    const invite = async (): Promise<string> => {
      const wanted = { name: 'Bo Nes', roles: ['reader'], days: 7 }
      const { events } = await give('organisations.invite', operator, wanted, strand)
      return (events[0]?.data as { invitation: string } | undefined)?.invitation ?? ''
    }
    await give('organisations.withdraw-invitation', operator, { invitation: await invite() }, strand)
    const invitation = await invite()
    const code = await codeOf(strand, invitation, services.keystore)
    await give('organisations.accept-invitation', bo, { invitation, code, name: 'Bo Nes' }, strand)
    const person = 'c'.repeat(32)
    await give('identity.add-member', operator, { person, name: 'Ny', roles: ['reader'] }, strand)
    await give('identity.change-roles', operator, { person, roles: ['submitter'] }, strand)
    await give('identity.remove-member', operator, { person }, strand)
    await give('identity.deactivate-organisation', operator, { reason: 'Slått sammen.' }, strand)
    await give('identity.reactivate-organisation', operator, {}, strand)
    await give('identity.register-organisation', operator, {
      organisation: '0192:313500098',
      name: 'Kveldsro Handel AS',
      kind: 'supplier',
      type: 'company',
      administrator: { person, name: 'Ny' },
    })
    const search = await give('notices.save-search', officer, {
      name: 'Renhold',
      search: { words: 'renhold' },
      url: 'https://system.example/varsel',
    })
    await give('notices.drop-search', officer, {}, search.stream)
    const early = await runFlow(product, house.cast, {
      subject: cleaning,
      until: 'published',
      days: 21,
      key: 'repeated-commands-early',
    })
    await give('competitions.cancel', approver, { reason: 'Behovet er falt bort etter en ny vurdering.' }, early)
  }

  async function eventsOf(command: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from event where command = ${command}`.execute(house.server.product.store.db)
    return rows[0]?.count ?? -1
  }

  it('repeated under its identifier is answered alike, and given at once by two takes effect once', () => {
    assert.deepEqual(wrong, [])
  })

  it('is tried so, but for those of side paths, which their own rooms try', () => {
    const names = [...house.server.product.executor.commands.values()]
      .filter(({ party }) => party !== 'product')
      .map(({ name }) => name)
    assert.deepEqual(
      names.filter((name) => !given.has(name) && !sidePaths.includes(name)),
      [],
    )
  })
})

/**
 * Given only when something goes another way than in the flow. Every command, these too, is tried three times at once under one key
 * with what it refuses, in the test of bad input; what repeats a command knows none of them by name.
 */
const sidePaths = [
  'billing.assign-invoice',
  'billing.dispute-invoice',
  'billing.receive-unmatched',
  'billing.return-invoice',
  'competitions.ask-explanation',
  'competitions.draw-lots',
  'competitions.explain',
  'competitions.reject-tender',
  'competitions.remove-document',
  'competitions.return',
  'competitions.return-award',
  'competitions.reverse-award',
  'competitions.withdraw-tender',
  'contracts.change',
  'contracts.exercise-option',
  'contracts.regulate-prices',
  'notices.add-status-hook',
  'notices.approve-change',
  'notices.describe-planning',
  'notices.discard',
  'notices.draft-change',
  'notices.draft-planning',
  'notices.drop-status-hook',
  'notices.fill',
  'notices.resume-status-hook',
  'notices.stop',
  'notices.submit',
  'ordering.cancel-order',
  'ordering.settle-changes',
  'procurements.revalue',
]
