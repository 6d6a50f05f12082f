import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { competition, criterion, now } from '../../test/competition.ts'
import { bind } from '../bind.ts'
import { readDocument } from '../document.ts'
import { nationalModel } from '../national/profile.ts'
import { compileEfx, newScope } from './compile.ts'
import { parseExpression } from './parse.ts'
import { addDuration, compareDurations, parseDate, parseDuration, parseTime } from './temporal.ts'

const model = nationalModel()
const document = readDocument(
  competition({ criteria: criterion('price', '70.1', 'Pris') + criterion('quality', '29.9', 'Kvalitet') }),
)
const notice = bind(model, document.ok ? document.root : assert.fail())

function holds(text: string): boolean {
  const expression = parseExpression(text)
  assert.ok(!('code' in expression), text)
  const condition = compileEfx(model, 'ND-Root', expression)
  assert.ok(!('code' in condition), text)
  const outcome = condition.evaluate(newScope(notice, now), { node: notice.root, value: undefined })
  assert.ok(outcome.known)
  return outcome.holds
}

describe('an EFX expression over a notice', () => {
  it('asks whether a field is there', () => {
    assert.ok(holds('BT-105-Procedure is present'))
    assert.ok(holds('BT-106-Procedure is not present'))
    assert.ok(holds('BT-02-notice is present and BT-03-notice is present'))
  })
  it('compares when some pair of values agrees, as XPath does', () => {
    assert.ok(holds("BT-540-Lot == 'Pris'"))
    assert.ok(holds("BT-540-Lot != 'Pris'"))
    assert.ok(!holds("BT-106-Procedure == 'true'"))
    assert.ok(!holds("BT-106-Procedure != 'true'"))
  })
  it('looks in lists, code lists and other fields', () => {
    assert.ok(holds("BT-105-Procedure in ('open', 'oth-single')"))
    assert.ok(holds("BT-105-Procedure not in ('open', 'restricted')"))
    assert.ok(holds('BT-5141-Lot in (nuts-country)'))
    assert.ok(holds('OPT-300-Procedure-Buyer in /OPT-200-Organization-Company'))
  })
  it('narrows a reference by a predicate seen from each of its values', () => {
    assert.ok(holds("BT-541-Lot-WeightNumber[BT-539-Lot == 'price'] > 70"))
    assert.ok(!holds("BT-541-Lot-WeightNumber[BT-539-Lot == 'quality'] > 70"))
  })
  it('counts and adds without binary fractions', () => {
    assert.ok(holds('count(BT-539-Lot) == 2'))
    assert.ok(holds('sum(number:BT-541-Lot-WeightNumber) == 100'))
  })
  it('quantifies over variables', () => {
    assert.ok(holds("every text:$type in BT-539-Lot satisfies $type in ('price', 'quality')"))
    assert.ok(holds("some text:$type in BT-539-Lot satisfies $type == 'price'"))
    assert.ok(!holds("every text:$type in BT-539-Lot satisfies $type == 'price'"))
  })
  it('subtracts dates and compares the difference with a duration', () => {
    assert.ok(holds('(BT-131(d)-Lot - BT-05(a)-notice) == P30D'))
    assert.ok(holds('(BT-131(d)-Lot - BT-05(a)-notice) < P2M'))
    assert.ok(holds('BT-131(d)-Lot > BT-05(a)-notice'))
  })
  it('says that an earlier notice is not at hand instead of guessing', () => {
    const expression = parseExpression('notice(BT-701-notice)/BT-262-Procedure is present')
    assert.ok(!('code' in expression))
    const condition = compileEfx(model, 'ND-Root', expression)
    assert.ok(!('code' in condition))
    const outcome = condition.evaluate(newScope(notice, now), { node: notice.root, value: undefined })
    assert.ok(!outcome.known)
  })
  it('is refused when it speaks of a field that the model does not have', () => {
    const expression = parseExpression('BT-99999-Lot is present')
    assert.ok(!('code' in expression))
    const condition = compileEfx(model, 'ND-Root', expression)
    assert.ok('code' in condition && condition.code === 'efx-unknown-field')
  })
})

describe('dates and durations', () => {
  it('begin where their zone says', () => {
    assert.equal(parseDate('2026-06-15+02:00'), Date.parse('2026-06-14T22:00:00Z'))
    assert.equal(parseDate('2026-06-15'), Date.parse('2026-06-15T00:00:00Z'))
    assert.equal(parseTime('12:00:00+02:00'), 10 * 3_600_000)
  })
  it('are not made of days that do not exist', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', 'i dag', '']) assert.equal(parseDate(text), undefined)
  })
  it('end a month at its last day', () => {
    assert.equal(
      addDuration(Date.parse('2026-01-31T00:00:00Z'), parseDuration('P1M')!),
      Date.parse('2026-02-28T00:00:00Z'),
    )
  })
  it('are ordered the same both ways round', () => {
    const duration = fc.record({
      months: fc.integer({ min: 0, max: 200 }),
      milliseconds: fc.integer({ min: 0, max: 4000 }).map((days) => days * 86_400_000),
    })
    fc.assert(
      fc.property(
        duration,
        duration,
        (a, b) =>
          Math.sign(compareDurations(a, b, now)) === -Math.sign(compareDurations(b, a, now)) ||
          compareDurations(a, b, now) === 0,
      ),
    )
  })
})
