import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plan } from '@heldigital/law'
import { instant } from '../../../kernel/clock.ts'
import { markupOf } from '../../../kernel/http/html.ts'
import { planCalendar } from '../pages/plan-calendar.ts'
import { planCalendarFile } from './plan-ical.ts'

const now = instant('2026-02-01T12:00:00Z')
const answer = plan({ procedure: 'open', part: 'III', sent: '2026-03-02', electronic: true })
assert.ok(answer.ok)

describe('the time plan as iCalendar (RFC 5545)', () => {
  const file = planCalendarFile(answer, 'nb', now)

  it('has one event for each step, a whole day or a run of whole days', () => {
    assert.equal(file.match(/BEGIN:VEVENT/g)?.length, answer.entries.length)
    assert.match(file, /DTSTART;VALUE=DATE:20260401\r\nDTEND;VALUE=DATE:20260402\r\nSUMMARY:Tilbudsfrist/)
    assert.match(file, /DTSTART;VALUE=DATE:20260303\r\nDTEND;VALUE=DATE:20260402\r\nSUMMARY:Tid til å lage tilbud/)
  })

  it('ends every line with CRLF and keeps it within 75 octets', () => {
    assert.ok(file.endsWith('END:VCALENDAR\r\n'))
    assert.equal(file.replaceAll('\r\n', '').includes('\n'), false)
    for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line)
  })

  it('escapes what the format uses, and identifies an event alike each time', () => {
    const entries = answer.entries.map((entry) => ({
      ...entry,
      paragraph: 'FOA § 20-2; Directive 2014/24/EU, art. 27',
    }))
    const cited = planCalendarFile({ ...answer, entries }, 'nb', now).replaceAll('\r\n ', '')
    assert.match(cited, /DESCRIPTION:[^\r]*FOA § 20-2\\; Directive 2014\/24\/EU\\, art\. 27/)
    const uids = [...file.matchAll(/UID:(\S+)/g)].map((match) => match[1])
    assert.equal(new Set(uids).size, answer.entries.length)
    assert.equal(planCalendarFile(answer, 'nb', now), file)
  })
})

describe('the time plan as months', () => {
  const drawn = markupOf(planCalendar({ language: 'nb' }, answer))

  it('draws every month from the first day to the last, weeks by ISO 8601 from Monday', () => {
    assert.equal(drawn.match(/<caption>/g)?.length, 4)
    assert.match(drawn, /<caption>Mars 2026<\/caption>/)
    assert.match(drawn, /<th scope="row">9<\/th>.*<time datetime="2026-03-01">1/s)
    assert.match(drawn, /<th scope="row">10<\/th><td data-basis="plan"[^>]*><time datetime="2026-03-02">2/)
  })

  it('links each mark to its step, and names the step to those who do not see the table', () => {
    for (const number of answer.entries.keys()) assert.ok(drawn.includes(`href="#step-${number + 1}"`))
    assert.match(drawn, /<span class="ds-sr-only"> Tilbudsfrist<\/span>/)
  })

  it('says which days are free', () => {
    assert.match(drawn, /data-free[^>]*title="langfredag"><time datetime="2026-04-03">/)
  })
})
