// The time plan as an iCalendar file (RFC 5545): every step is a day or a run of days, so that no clock moves it.
import { createHash } from 'node:crypto'
import { dayNumber, localDate, type PlanResult } from '@heldigital/law'
import type { Instant } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'

/** The calendar in one language. `now` is when it was made; the same plan gives the same event identifiers. */
export function planCalendarFile(plan: PlanResult, language: Language, now: Instant): string {
  const stamp = now.replace(/\.\d+/, '').replace(/[-:]/g, '')
  const events = plan.entries.flatMap((entry) => {
    const description = [
      entry.basis === 'law' ? basisNames.law[language] : basisNames.plan[language],
      ...(entry.paragraph === undefined ? [] : [entry.paragraph]),
    ].join('. ')
    return [
      'BEGIN:VEVENT',
      `UID:${uid(plan, entry.step, entry.from)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(entry.from)}`,
      // The end of an event is the day after its last day.
      `DTEND;VALUE=DATE:${compact(localDate(dayNumber(entry.to) + 1))}`,
      `SUMMARY:${escaped(entry.title[language])}`,
      `DESCRIPTION:${escaped(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Heldigital//Time plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events,
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const basisNames = {
  law: { nb: 'Fastsatt av loven', nn: 'Fastsett av lova', en: 'Fixed by law' },
  plan: { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
}

function uid(plan: PlanResult, step: string, from: string): string {
  const words = [plan.regime, plan.part, plan.procedure, plan.from, step, from].join(' ')
  return `${createHash('sha256').update(words).digest('hex').slice(0, 32)}@heldigital`
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** Lines hold at most 75 octets; what is longer goes on after a space, and no character is cut. */
function folded(line: string): string {
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (length + size > 75) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}
