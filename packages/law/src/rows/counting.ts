// How days are counted (FOA § 7-6) and which days are no working days.
import { series, type Series } from '../row.ts'
import { statement, type Statement } from '../row-value.ts'
import { text } from '../text.ts'

export const countingOfDays = series<Statement>(
  {
    rule: 'COUNTING',
    subject: 'calendar',
    paragraph: 'FOA § 7-6; Regulation (EEC, Euratom) 1182/71',
    title: text('Beregning av frister', 'Utrekning av fristar', 'Counting of time limits'),
  },
  [
    {
      from: '2017-01-01',
      value: statement(
        'Dagen for hendelsen regnes ikke med. Fristen løper i kalenderdager og ut siste time av siste dag. Faller den på lørdag, søndag eller helligdag, utløper den ved slutten av neste virkedag. To dager eller mer rommer minst to virkedager.',
        'Dagen for hendinga blir ikkje rekna med. Fristen går i kalenderdagar og ut siste timen av siste dag. Fell han på laurdag, sundag eller heilagdag, går han ut ved slutten av neste verkedag. To dagar eller meir rommar minst to verkedagar.',
        'The day of the event is not counted. The period runs in calendar days and ends with the last hour of its last day. If that is a Saturday, Sunday or public holiday, it ends with the next working day. Two days or more hold at least two working days.',
      ),
      source: 'Ministry, time limits (regjeringen.no id2570287); Regulation 1182/71 art. 3',
      status: 'verified',
    },
  ],
)

export const publicHolidayRule = series<Statement>(
  {
    rule: 'HOLIDAYS',
    subject: 'calendar',
    paragraph: 'Helligdagsloven § 2; lov om 1. og 17. mai som høytidsdager § 1',
    title: text('Helligdager', 'Heilagdagar', 'Public holidays'),
  },
  [
    {
      from: '1947-05-01',
      value: statement(
        '1. januar, skjærtorsdag, langfredag, første og andre påskedag, 1. mai, 17. mai, Kristi himmelfartsdag, første og andre pinsedag, 25. og 26. desember. 24. og 31. desember er virkedager når de ikke faller på lørdag eller søndag.',
        '1. januar, skjærtorsdag, langfredag, første og andre påskedag, 1. mai, 17. mai, Kristi himmelfartsdag, første og andre pinsedag, 25. og 26. desember. 24. og 31. desember er verkedagar når dei ikkje fell på laurdag eller sundag.',
        '1 January, Maundy Thursday, Good Friday, Easter Sunday and Monday, 1 May, 17 May, Ascension Day, Whit Sunday and Monday, 25 and 26 December. 24 and 31 December are working days unless they fall on a Saturday or Sunday.',
      ),
      source: 'Ministry, time limits (regjeringen.no id2570287)',
      status: 'verified',
    },
  ],
)

export const countingRules: readonly Series[] = [countingOfDays, publicHolidayRule]
