// The kinds of procedure that a notice may announce (eForms BT-105), as people name them.
import { same, words, type Text } from '../../../kernel/language.ts'
import { say } from '../../../ui/index.ts'

const names: Readonly<Record<string, Text>> = {
  open: words('Åpen konkurranse', 'Open konkurranse', 'Open procedure'),
  restricted: words('Begrenset konkurranse', 'Avgrensa konkurranse', 'Restricted procedure'),
  'neg-w-call': words('Konkurranse med forhandling', 'Konkurranse med forhandling', 'Negotiated with prior call'),
  'comp-dial': words('Konkurransepreget dialog', 'Konkurranseprega dialog', 'Competitive dialogue'),
  innovation: words('Innovasjonspartnerskap', 'Innovasjonspartnarskap', 'Innovation partnership'),
  'neg-wo-call': words('Forhandling uten kunngjøring', 'Forhandling utan kunngjering', 'Negotiated without prior call'),
  'oth-single': words('Annen prosedyre i ett trinn', 'Annan prosedyre i eitt trinn', 'Other single stage procedure'),
  'oth-mult': words(
    'Annen prosedyre i flere trinn',
    'Annan prosedyre i fleire trinn',
    'Other multiple stage procedure',
  ),
}

export function procedureName(code: string): Text {
  return names[code] ?? same(code)
}

export function procedureText(reader: Parameters<typeof say>[0], code: string): string {
  return say(reader, procedureName(code))
}
