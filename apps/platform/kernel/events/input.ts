// What is wrong with an input, said so that a person can mend it.
import { fill, type Text } from '../language.ts'
import { badField, refuse, type Refusal } from '../refusal.ts'
import type { TSchema } from '../schema.ts'
import { checkerOf } from './command.ts'

const mostErrors = 50

/** Refuses an input that does not fit the schema; every field that is wrong is named. */
export function checkInput(schema: TSchema, input: unknown): Refusal | undefined {
  const unstorable = unstorableText(input, '')
  if (unstorable !== undefined) return badField(unstorable, texts.unstorable, texts.unstorableCure)
  const checker = checkerOf(schema)
  if (checker.Check(input)) return undefined
  const found = new Map<string, Refusal>()
  for (const error of checker.Errors(input)[1]) {
    if (found.size >= mostErrors) break
    for (const refusal of refusalsOf(error))
      if (refusal.field !== undefined && !found.has(refusal.field)) found.set(refusal.field, refusal)
  }
  const all = [...found.values()]
  const [first] = all
  if (first === undefined) return refuse('kernel.bad-input', texts.unfit, texts.unfitCure)
  if (all.length === 1) return first
  return { ...refuse('kernel.bad-input', texts.several, texts.severalCure), more: all }
}

interface SchemaError {
  keyword: string
  instancePath: string
  params: object
}

function refusalsOf(error: SchemaError): Refusal[] {
  const at = fieldOf(error.instancePath)
  const params = error.params as Record<string, unknown>
  const values = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]))
  const below = (names: unknown): string[] =>
    Array.isArray(names) ? names.map((name) => (at === '' ? String(name) : `${at}.${String(name)}`)) : []
  switch (error.keyword) {
    case 'required':
      return below(params['requiredProperties']).map((field) => badField(field, texts.missing, texts.missingCure))
    case 'additionalProperties':
      return below(params['additionalProperties']).map((field) => badField(field, texts.unknown, texts.unknownCure))
    case 'boolean':
      return []
    case 'minLength':
      return [badField(at, texts.missing, texts.missingCure)]
    case 'maxLength':
      return [badField(at, fill(texts.tooLong, values), texts.tooLongCure)]
    case 'minimum':
    case 'exclusiveMinimum':
      return [badField(at, fill(texts.tooSmall, values), texts.numberCure)]
    case 'maximum':
    case 'exclusiveMaximum':
      return [badField(at, fill(texts.tooLarge, values), texts.numberCure)]
    case 'minItems':
      return [badField(at, texts.tooFew, texts.tooFewCure)]
    case 'maxItems':
      return [badField(at, fill(texts.tooMany, values), texts.tooManyCure)]
    case 'pattern':
    case 'format':
      return [badField(at, texts.pattern, texts.patternCure)]
    case 'enum':
    case 'const':
    case 'anyOf':
      return [badField(at, texts.choice, texts.choiceCure)]
    default:
      return [badField(at, texts.type, texts.typeCure)]
  }
}

function fieldOf(pointer: string): string {
  return pointer.slice(1).replaceAll('/', '.')
}

/** The place of a text that no database stores (NUL, half a surrogate pair), or undefined. */
function unstorableText(value: unknown, at: string): string | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? at : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    if (key.includes('\0') || !key.isWellFormed()) return at
    const found = unstorableText(inner, at === '' ? key : `${at}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

const texts = {
  several: { nb: 'Flere felt må rettes', nn: 'Fleire felt må rettast', en: 'Several fields need correction' },
  severalCure: {
    nb: 'Rett feltene som er nevnt, og send inn på nytt.',
    nn: 'Rett felta som er nemnde, og send inn på nytt.',
    en: 'Correct the fields named below and submit again.',
  },
  unfit: { nb: 'Innholdet har feil form', nn: 'Innhaldet har feil form', en: 'The content has the wrong form' },
  unfitCure: {
    nb: 'Se beskrivelsen av grensesnittet.',
    nn: 'Sjå skildringa av grensesnittet.',
    en: 'See the description of the interface.',
  },
  missing: { nb: 'Må fylles ut', nn: 'Må fyllast ut', en: 'Must be filled in' },
  missingCure: { nb: 'Fyll ut feltet.', nn: 'Fyll ut feltet.', en: 'Fill in the field.' },
  unknown: { nb: 'Ukjent felt', nn: 'Ukjent felt', en: 'Unknown field' },
  unknownCure: {
    nb: 'Fjern feltet, eller rett navnet.',
    nn: 'Fjern feltet, eller rett namnet.',
    en: 'Remove the field, or correct its name.',
  },
  tooLong: {
    nb: 'For lang tekst: høyst {limit} tegn',
    nn: 'For lang tekst: høgst {limit} teikn',
    en: 'Too long: at most {limit} characters',
  },
  tooLongCure: { nb: 'Kort ned teksten.', nn: 'Kort ned teksten.', en: 'Shorten the text.' },
  tooSmall: {
    nb: 'Tallet er for lite: minst {limit}',
    nn: 'Talet er for lite: minst {limit}',
    en: 'Too small: at least {limit}',
  },
  tooLarge: {
    nb: 'Tallet er for stort: høyst {limit}',
    nn: 'Talet er for stort: høgst {limit}',
    en: 'Too large: at most {limit}',
  },
  numberCure: {
    nb: 'Skriv et tall innenfor grensen.',
    nn: 'Skriv eit tal innanfor grensa.',
    en: 'Enter a number within the limit.',
  },
  tooFew: { nb: 'Minst én må oppgis', nn: 'Minst éin må oppgjevast', en: 'At least one is needed' },
  tooFewCure: { nb: 'Legg til en.', nn: 'Legg til ein.', en: 'Add one.' },
  tooMany: { nb: 'For mange: høyst {limit}', nn: 'For mange: høgst {limit}', en: 'Too many: at most {limit}' },
  tooManyCure: { nb: 'Fjern noen.', nn: 'Fjern nokre.', en: 'Remove some.' },
  pattern: { nb: 'Feil skrivemåte', nn: 'Feil skrivemåte', en: 'Wrong format' },
  patternCure: {
    nb: 'Skriv slik eksempelet ved feltet viser.',
    nn: 'Skriv slik dømet ved feltet viser.',
    en: 'Write it as the example beside the field shows.',
  },
  choice: { nb: 'Ikke et gyldig valg', nn: 'Ikkje eit gyldig val', en: 'Not a valid choice' },
  choiceCure: {
    nb: 'Velg en av mulighetene i listen.',
    nn: 'Vel ein av moglegheitene i lista.',
    en: 'Choose one of the options in the list.',
  },
  type: { nb: 'Feil type innhold', nn: 'Feil type innhald', en: 'Wrong type of content' },
  typeCure: { nb: 'Se eksempelet ved feltet.', nn: 'Sjå dømet ved feltet.', en: 'See the example beside the field.' },
  unstorable: {
    nb: 'Teksten har tegn som ikke kan lagres',
    nn: 'Teksten har teikn som ikkje kan lagrast',
    en: 'The text has characters that cannot be stored',
  },
  unstorableCure: {
    nb: 'Fjern usynlige kontrolltegn og lim inn på nytt.',
    nn: 'Fjern usynlege kontrollteikn og lim inn på nytt.',
    en: 'Remove invisible control characters and paste again.',
  },
} satisfies Record<string, Text>
