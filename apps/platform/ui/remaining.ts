// How long until a deadline, in words. The server and the browser say it with the same function.
import { translate } from '../kernel/language.ts'
import type { Language, Text } from '../kernel/language.ts'

/** `3 dager igjen`, `2 t 5 min igjen`, `12 s igjen`, `Fristen er ute`; seconds are rounded up so that 0 is never shown before the time. */
export function remaining(milliseconds: number, language: Language): string {
  if (milliseconds <= 0) return translate(texts.deadlinePassed, language)
  const total = Math.ceil(milliseconds / 1000)
  const days = Math.floor(total / 86_400)
  const hours = Math.floor((total % 86_400) / 3600)
  const minutes = Math.floor((total % 3600) / 60)
  const seconds = total % 60
  if (days >= 2) return translate(texts.daysLeft, language, { days })
  if (days === 1) return translate(texts.dayAndHoursLeft, language, { hours })
  if (hours >= 1) return translate(texts.hoursLeft, language, { hours, minutes })
  if (minutes >= 1) return translate(texts.minutesLeft, language, { minutes, seconds })
  return translate(texts.secondsLeft, language, { seconds })
}

const texts = {
  deadlinePassed: { nb: 'Fristen er ute', nn: 'Fristen er ute', en: 'The deadline has passed' },
  daysLeft: { nb: '{days} dager igjen', nn: '{days} dagar att', en: '{days} days left' },
  dayAndHoursLeft: {
    nb: '1 dag og {hours} t igjen',
    nn: '1 dag og {hours} t att',
    en: '1 day and {hours} h left',
  },
  hoursLeft: {
    nb: '{hours} t {minutes} min igjen',
    nn: '{hours} t {minutes} min att',
    en: '{hours} h {minutes} min left',
  },
  minutesLeft: {
    nb: '{minutes} min {seconds} s igjen',
    nn: '{minutes} min {seconds} s att',
    en: '{minutes} min {seconds} s left',
  },
  secondsLeft: { nb: '{seconds} s igjen', nn: '{seconds} s att', en: '{seconds} s left' },
} as const satisfies Record<string, Text>
