// Every answer of the law says which rows it used and explains itself in three languages.
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { done } from '../test/spoken.ts'
import type { Outcome } from './refusal.ts'
import type { UsedRow } from './row.ts'
import type { Explanation } from './text.ts'
import * as law from './index.ts'

const date = '2026-03-02'
const moment = '2026-06-01T10:00:00Z' as law.Instant

interface Account {
  readonly rows: readonly UsedRow[]
  readonly explanation: Explanation
}

/** One accepted question for each function of the law; with the words its explanation must hold. */
const answers: Readonly<Record<string, readonly [answer: Outcome<Account>, says: RegExp]>> = {
  route: [law.route({ kind: 'goods', buyer: 'state', base: '600000', date }), /part I/],
  checkPart: [law.checkPart({ kind: 'goods', buyer: 'state', base: '600000', date, part: 'II' }), /part I/],
  checkProcedure: [law.checkProcedure({ procedure: 'open', part: 'III', date }), /FOA § 13-1/],
  limits: [law.limits({ procedure: 'open', part: 'III', sent: date }), /at least 35 days/],
  checkDeadline: [
    law.checkDeadline({ procedure: 'open', part: 'III', sent: date, deadline: '2026-04-30' }),
    /is lawful\. Questions/,
  ],
  standstill: [law.standstill({ part: 'III', sent: date }), /15 days/],
  maySign: [law.maySign({ endsAt: moment, at: '2026-06-01T10:00:01Z' }), /has ended.*both parties have signed/],
  'maySign without a standstill': [law.maySign({ endsAt: null, at: moment }), /No standstill is held/],
  plan: [law.plan({ procedure: 'open', part: 'III', sent: date }), /earliest lawful/],
  complaint: [law.complaint({ signed: date, received: date }), /is in time/],
  buyerClocks: [law.buyerClocks({ received: date }), /replies to the complaint/],
  contractChange: [
    law.contractChange({
      part: 'III',
      kind: 'goods',
      buyer: 'state',
      date: '2025-03-02',
      contractValue: '3000000',
      ground: 'b',
      amount: '1',
    }),
    /below the EEA threshold/,
  ],
  climate: [
    law.climate({
      date,
      part: 'II',
      criteria: [{ code: 'quality-nor-env-criteria', weight: '30' }, { code: 'price' }],
    }),
    /at least 30%/,
  ],
  checkDpsSettings: [law.checkDpsSettings({ validUntil: date }), /All who meet.*never be charged/],
  mayApply: [law.mayApply({ at: moment, validUntil: '2026-06-01' }), /open to the last day/],
  checkFirstInvitation: [
    law.checkFirstInvitation({ noticeSent: date, unassessed: 0, at: moment }),
    /before the window of at least 30 days/,
  ],
  assessmentDue: [law.assessmentDue({ received: '2026-03-24' }), /within 10\sworking days, .* Friday 10 April 2026/],
  suppliersToInvite: [law.suppliersToInvite([], 'all', moment), /every supplier admitted/],
  checkFramework: [law.checkFramework({ date, part: 'III', months: 48, maximumValue: '1' }), /4 years/],
  checkCallOff: [
    law.checkCallOff({ date, body: '1', namedBodies: ['1'], ceiling: '100', used: '0', amount: '1' }),
    /left below the ceiling/,
  ],
  checkLots: [law.checkLots({ date, part: 'III', lots: 2 }), /divided into 2/],
  checkLotDeadlines: [law.checkLotDeadlines(['2026-04-01'], date), /same deadline/],
  checkTaxCertificate: [
    law.checkTaxCertificate({ value: '500000', date, issued: '2026-02-02' }),
    /required from NOK.500.000.* \(FOA § 7-2\)\. The certificate may be used up to and including Sunday 2 August 2026.*confirmed by a person/,
  ],
  'checkTaxCertificate below': [law.checkTaxCertificate({ value: '499999', date }), /is below that/],
  checkApprentices: [
    law.checkApprentices({ date, apprenticeHours: '10', relevantHours: '100', apprentices: 1 }),
    /10\.00% of the hours; at least 10% is required/,
  ],
  checkChain: [law.checkChain({ date, levels: 2 }), /has 2 levels; at most 2 are allowed \(FOA\)\.$/],
  'checkChain dispensed': [
    law.checkChain({ date, levels: 3, dispensation: 'rare trade' }),
    /has 3 levels.*has given a dispensation/,
  ],
  wageClause: [
    law.wageClause({ kind: 'services', buyer: 'state', value: '9000000', date }),
    /must have a clause.*must have the clause.*confirmed by a person/,
  ],
  'wageClause of goods': [law.wageClause({ kind: 'goods', buyer: 'state', value: '9', date }), /does not need/],
  checkAuction: [law.checkAuction({ invited: date, inNotice: true }), /no sooner than/],
  checkLowTender: [law.checkLowTender({ at: moment, asked: date, answered: '2026-03-09' }), /A person judges/],
  missingFrom: [
    law.missingFrom('award-letter', ['winner'], date),
    /missing \(FOA §§ 10-1, 25-1\): an account .* and the length/,
  ],
  'missingFrom nothing': [
    law.missingFrom('award-letter', ['winner', 'reasons', 'standstill'], date),
    /everything that is required/,
  ],
}

describe('every answer', () => {
  for (const [name, [answer, says]] of Object.entries(answers)) {
    it(`${name} says which rows it used and why, in three languages`, () => {
      const { rows, explanation } = done(answer)
      assert.ok(rows.length > 0)
      for (const row of rows) assert.match(`${row.paragraph}${row.source}`, /\S/)
      assert.match(explanation.en.join(' '), says)
      assert.ok(explanation.nb.length > 0)
    })
  }

  it('is tried here: no function of the law is left out', () => {
    const asking =
      /^(?:route|check[A-Z]\w+|limits|standstill|maySign|mayApply|plan|complaint|buyerClocks|contractChange|climate|assessmentDue|suppliersToInvite|wageClause|missingFrom)$/
    const asked = Object.keys(law).filter((name) => asking.test(name))
    assert.deepEqual(
      asked.filter((name) => !(name in answers)),
      [],
    )
  })
})
