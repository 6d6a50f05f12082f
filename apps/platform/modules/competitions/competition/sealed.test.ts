import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldAll } from '../../../kernel/events/fold.ts'
import type { Actor } from '../../../kernel/identity/actor.ts'
import { competition, declareImpartiality, askQuestion, score } from './index.ts'
import { narrow } from './sealed.ts'
import { amina, fjordglans, ingrid, jonas, lars, nina, nordlys, omar, siri, Story } from '../test/story.ts'

const seen = (story: Story, actor: Actor | undefined) => narrow(story.loaded, actor)
const told = (story: Story, actor: Actor | undefined): string => JSON.stringify(seen(story, actor))

describe('Before the opening', () => {
  it('nobody at the buyer can tell whether, from whom or how many tenders came (FOA § 22-1)', async () => {
    const story = await new Story().published()
    const views = [ingrid, amina, jonas, lars].map((actor) => JSON.stringify(seen(story, actor)))
    await story.tender(nina, '1000000')
    await story.tender(omar, '1100000')
    await story.tender(nina, '900000')
    for (const [index, actor] of [ingrid, amina, jonas, lars].entries())
      assert.equal(
        told(story, actor).replaceAll(/"(hash|head)":"[0-9a-f]*"/g, ''),
        (views[index] ?? '').replaceAll(/"(hash|head)":"[0-9a-f]*"/g, ''),
      )
  })
  it('the version stands still while tenders come, so that it tells nothing', async () => {
    const story = await new Story().published()
    const { version } = seen(story, ingrid)
    await story.tender(nina, '1000000')
    assert.equal(seen(story, ingrid).version, version)
  })
  it('no hash after a hidden event is told: it would let one try out what is hidden', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    assert.equal(seen(story, ingrid).head, '')
  })
  it('the buyer does not learn who asked a question', async () => {
    const story = (await new Story().published()).give(askQuestion, { text: 'Er vinduer med?' }, nina)
    assert.doesNotMatch(told(story, ingrid), new RegExp(nordlys))
    assert.match(told(story, ingrid), /Er vinduer med/)
  })
  it('a supplier sees its own tenders only, and the public none', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1000000')
    await story.tender(omar, '1100000')
    const mine = foldAll(competition, seen(story, nina).events)
    assert.deepEqual(
      mine.tenders.map((tender) => tender.supplier),
      [nordlys],
    )
    assert.doesNotMatch(told(story, undefined), new RegExp(`${nordlys}|${fjordglans}`))
  })
  it('the wrapped key of a committee member is for that member alone', async () => {
    const story = await new Story().published()
    const wrapped = (actor: Actor) =>
      foldAll(competition, seen(story, actor).events).committee.members.map((member) => member.wrapped)
    assert.deepEqual(wrapped(lars), ['wrapped', '', ''])
    assert.deepEqual(wrapped(siri), ['', '', 'wrapped'])
    assert.deepEqual(wrapped(ingrid), ['', '', ''])
  })
})

describe('From the opening until quality is locked', () => {
  it('the buyer sees the answers but no price, and only the scores one gave oneself', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1234567')
    await story.opened()
    story.give(declareImpartiality, { impartial: true }, jonas)
    const [tender] = story.state.opened
    story.give(
      score,
      {
        lot: 'LOT-0001',
        criterion: 'quality',
        tender: tender?.tender,
        score: '8.25',
        note: 'En hemmelig begrunnelse.',
      },
      jonas,
    )
    for (const actor of [ingrid, amina, lars, jonas]) assert.doesNotMatch(told(story, actor), /1234567/)
    assert.match(told(story, ingrid), /Plan fra nina/)
    assert.doesNotMatch(told(story, ingrid), /8\.25|hemmelig begrunnelse/)
    assert.match(told(story, jonas), /8\.25/)
  })
  it('a supplier sees its own tender opened, and nothing of the others', async () => {
    const story = await new Story().published()
    await story.tender(nina, '1234567')
    await story.tender(omar, '7654321')
    await story.opened()
    assert.match(told(story, nina), /1234567/)
    assert.doesNotMatch(told(story, nina), new RegExp(`7654321|Plan fra omar|${fjordglans}`))
  })
})
