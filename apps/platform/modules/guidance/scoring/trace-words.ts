// The lines of a trace in words: what each figure is, and how it came about.
import { printFormula, type Trace, type TraceLine } from '@heldigital/scoring'
import { words, type Text } from '../../../kernel/language.ts'

const parts: Readonly<Record<string, Text>> = {
  score: words('poeng', 'poeng', 'points'),
  value: words('verdi', 'verdi', 'value'),
  contribution: words('bidrag til summen', 'bidrag til summen', 'contribution to the total'),
  weight: words('vekt', 'vekt', 'weight'),
  cap: words('høyeste fradrag', 'høgaste frådrag', 'highest deduction'),
  rate: words('rente', 'rente', 'rate'),
  factor: words('mengde', 'mengd', 'quantity'),
  discount: words('diskontering', 'diskontering', 'discounting'),
  year: words('år', 'år', 'year'),
  given: words('oppgitt', 'oppgjeve', 'stated'),
  purchase: words('innkjøp', 'innkjøp', 'purchase'),
  yearly: words('per år', 'per år', 'a year'),
}
const heads: Readonly<Record<string, Text>> = {
  model: words('Modellen', 'Modellen', 'The model'),
  best: words('Best', 'Best', 'Best'),
  sum: words('Sum', 'Sum', 'Sum'),
  total: words('Resultat', 'Resultat', 'Result'),
}
const scaleTop = words('toppen av skalaen, S', 'toppen av skalaen, S', 'top of the scale, S')
const takes: Readonly<Record<'sum' | 'average' | 'least' | 'greatest', Text>> = {
  sum: words('summen av {count} linjer', 'summen av {count} linjer', 'the sum of {count} lines'),
  average: words('snittet av {count} linjer', 'snittet av {count} linjer', 'the mean of {count} lines'),
  least: words('den minste av {count}', 'den minste av {count}', 'the least of {count}'),
  greatest: words('den største av {count}', 'den største av {count}', 'the greatest of {count}'),
}
const stated = words('oppgitt', 'oppgjeve', 'stated')

/** `Tilbyder A: Pris, poeng` from the line `tender/A/price/score`. */
export function lineName(line: string, names: ReadonlyMap<string, string>, language: keyof Text): string {
  const [head = '', ...rest] = line.split('/')
  const name = (part: string): string =>
    part === 'S' ? scaleTop[language] : (names.get(part) ?? parts[part]?.[language] ?? part)
  if (head === 'tender') {
    const [tender = '', ...below] = rest
    return `${name(tender)}: ${below.map(name).join(', ')}`
  }
  return `${heads[head]?.[language] ?? head}: ${rest.map(name).join(', ')}`
}

/** How a line came about: given, taken from others, or by a formula with its figures. */
export function lineWorking(
  line: TraceLine,
  trace: Trace,
  valueOf: (line: string) => string,
  language: keyof Text,
): string {
  if ('given' in line) return stated[language]
  if ('take' in line) return takes[line.take][language].replace('{count}', String(line.of.length))
  const formula = trace.formulas[line.formula]
  const bindings = Object.entries(line.with)
    .map(([name, id]) => `${name} = ${valueOf(id)}`)
    .join('; ')
  return `${formula === undefined ? line.formula : printFormula(formula)}${bindings === '' ? '' : ` (${bindings})`}`
}
