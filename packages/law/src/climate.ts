// Whether the award criteria of a competition meet FOA § 7-9, in the form that a notice states them.
import { badDate } from './moment-refusal.ts'
import { parseHundredths } from './money.ts'
import { parseMoment } from './oslo.ts'
import type { Part } from './procurement.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { noRow, openLedger, type Question, type UsedRow } from './row.ts'
import { climateCodes, climateDuty } from './rows/climate.ts'
import { explain, text, type Explanation, type Text } from './text.ts'

export interface AwardCriterion {
  /** Award-criterion code of the notice (`price`, `cost`, `quality`, `quality-nor-env-criteria`, …). */
  readonly code: string
  /** Weight in percent, decimal text with at most two decimals. */
  readonly weight?: string
  /** Place in the order of importance, 1 first, when criteria are only ranked. */
  readonly rank?: number
  readonly justification?: string
}

export interface ClimateInput {
  readonly date: string
  readonly part: Part
  readonly criteria: readonly AwardCriterion[]
}

export interface ClimateResult {
  /** What meets the duty; `not-required` where the notice states no criteria, or one outside part II. */
  readonly met: 'weight' | 'rank' | 'specification' | 'exempt' | 'not-required'
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

const criteriaCode = 'quality-nor-env-criteria'
const specificationCode = 'quality-nor-env-spec'
const leastHundredths = 3000n
const lastRank = 3
const mostCriteria = 1000

function isClimateCode(code: string): boolean {
  return code.startsWith('quality-nor-env-')
}

function isExemption(code: string): boolean {
  return isClimateCode(code) && code !== criteriaCode && code !== specificationCode
}

/**
 * Checks award criteria against § 7-9 as DFØ's rules read it (EC-R001B, C, D). Refuses a code that is not valid on the
 * date, missing or too little weight, exemptions together, and a replacement or exemption with weight or without reason.
 */
export function climate(input: ClimateInput): Outcome<ClimateResult> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const { date } = moment
  const ledger = openLedger()
  const duty = ledger.use(climateDuty, date)
  if (duty === undefined) return noRow(climateDuty, date)
  const valid = ledger.use(climateCodes, date)
  if (valid === undefined) return noRow(climateCodes, date)
  const { criteria } = input
  if (criteria.length > mostCriteria) return tooMany()
  const result = (met: ClimateResult['met'], sentence: Text): Outcome<ClimateResult> => ({
    ok: true,
    met,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([sentence]),
  })

  const named = criteria.filter((criterion) => isClimateCode(criterion.code))
  for (const criterion of named) {
    if (!valid.value.items.some((item) => item.id === criterion.code)) return codeNotValid(criterion.code, date)
  }
  const exemptions = named.filter((criterion) => isExemption(criterion.code))
  if (new Set(exemptions.map((criterion) => criterion.code)).size > 1) return exemptionsTogether()
  for (const criterion of named) {
    if (criterion.code === criteriaCode) continue
    const weight = criterion.weight === undefined ? 0n : parseHundredths(criterion.weight)
    if (weight === undefined) return weightUnreadable(criterion.weight ?? '')
    if (weight !== 0n) return weightNotAllowed(criterion.code)
    if ((criterion.justification ?? '').trim() === '') return justificationMissing(criterion.code)
  }
  const isNeeded = input.part === 'II' ? criteria.length > 0 : criteria.length > 1
  if (!isNeeded) {
    return result(
      'not-required',
      text(
        'Kunngjøringen trenger ikke å oppgi klimakode med disse kriteriene.',
        'Kunngjeringa treng ikkje å oppgje klimakode med desse kriteria.',
        'With these criteria the notice need not state a climate code.',
      ),
    )
  }
  if (named.length === 0) return climateMissing(duty.paragraph)
  if (exemptions.length > 0) {
    return result(
      'exempt',
      text(
        'Anskaffelsen er unntatt med begrunnelse.',
        'Anskaffinga er unnateken med grunngjeving.',
        'The procurement is exempt, with a reason.',
      ),
    )
  }
  if (named.some((criterion) => criterion.code === specificationCode)) {
    return result(
      'specification',
      text(
        'Klima- og miljøkrav står i kravspesifikasjonen, med begrunnelse.',
        'Klima- og miljøkrav står i kravspesifikasjonen, med grunngjeving.',
        'Climate and environment requirements are in the specification, with a reason.',
      ),
    )
  }
  let weight = 0n
  for (const criterion of named) {
    if (criterion.weight === undefined) continue
    const share = parseHundredths(criterion.weight)
    if (share === undefined) return weightUnreadable(criterion.weight)
    weight += share
  }
  const ranked = named.some((criterion) => {
    const { rank } = criterion
    return rank !== undefined && Number.isInteger(rank) && rank >= 1 && rank <= lastRank
  })
  // One criterion alone is the whole of the evaluation; EC-R001D asks for the share only from two.
  if (weight >= leastHundredths || criteria.length === 1) {
    return result(
      'weight',
      text(
        'Klima- og miljøhensyn vektes minst 30 %.',
        'Klima- og miljøomsyn er vekta minst 30 %.',
        'Climate and environment weigh at least 30%.',
      ),
    )
  }
  if (ranked) {
    return result(
      'rank',
      text(
        'Klima- og miljøhensyn er blant de tre høyest rangerte kriteriene.',
        'Klima- og miljøomsyn er blant dei tre høgast rangerte kriteria.',
        'Climate and environment are among the three highest-ranked criteria.',
      ),
    )
  }
  return tooLittle(duty.paragraph)
}

function codeNotValid(code: string, date: string): Refusal {
  const shown = code.slice(0, 60)
  return refuse(
    'climate-code-not-valid',
    text(
      `Koden ${shown} gjelder ikke ${date}.`,
      `Koden ${shown} gjeld ikkje ${date}.`,
      `The code ${shown} is not valid on ${date}.`,
    ),
    text(
      'Bruk en kode som gjelder på datoen kunngjøringen sendes.',
      'Bruk ein kode som gjeld på datoen kunngjeringa blir send.',
      'Use a code that is valid on the day the notice is sent.',
    ),
    'FOA § 7-9; DFØ award-criterion-type',
  )
}

function exemptionsTogether(): Refusal {
  return refuse(
    'climate-exemptions-together',
    text('Unntakene utelukker hverandre.', 'Unntaka utelukkar kvarandre.', 'The exemptions exclude each other.'),
    text('Oppgi ett unntak.', 'Oppgje eitt unntak.', 'State one exemption.'),
    'FOA § 7-9 (3)–(4)',
  )
}

function weightUnreadable(value: string): Refusal {
  const shown = value.slice(0, 40)
  return refuse(
    'bad-weight',
    text(`«${shown}» er ingen vekt.`, `«${shown}» er inga vekt.`, `“${shown}” is no weight.`),
    text(
      'Skriv vekten i prosent med høyst to desimaler.',
      'Skriv vekta i prosent med høgst to desimalar.',
      'Write the weight in percent with at most two decimals.',
    ),
  )
}

function weightNotAllowed(code: string): Refusal {
  return refuse(
    'climate-code-with-weight',
    text(`${code} skal ha vekt 0 %.`, `${code} skal ha vekt 0 %.`, `${code} must have weight 0%.`),
    text('Sett vekten til 0.', 'Set vekta til 0.', 'Set the weight to 0.'),
    'EC-R001D',
  )
}

function justificationMissing(code: string): Refusal {
  return refuse(
    'climate-justification-missing',
    text(`${code} er ikke begrunnet.`, `${code} er ikkje grunngjeve.`, `${code} has no justification.`),
    text('Skriv begrunnelsen.', 'Skriv grunngjevinga.', 'Write the justification.'),
    'FOA § 7-9; EC-R001D',
  )
}

function climateMissing(paragraph: string): Refusal {
  return refuse(
    'climate-missing',
    text(
      'Tildelingskriteriene sier ingenting om klima og miljø.',
      'Tildelingskriteria seier ingenting om klima og miljø.',
      'The award criteria say nothing about climate and environment.',
    ),
    text(
      'Legg til et klimakriterium med minst 30 %, krav i spesifikasjonen, eller et begrunnet unntak.',
      'Legg til eit klimakriterium med minst 30 %, krav i spesifikasjonen, eller eit grunngjeve unntak.',
      'Add a climate criterion of at least 30%, requirements in the specification, or a justified exemption.',
    ),
    `${paragraph}; EC-R001B/C`,
  )
}

function tooLittle(paragraph: string): Refusal {
  return refuse(
    'climate-weight-too-low',
    text(
      'Klima- og miljøkriteriene vektes under 30 % og er ikke blant de tre høyest rangerte.',
      'Klima- og miljøkriteria er vekta under 30 % og er ikkje blant dei tre høgast rangerte.',
      'The climate criteria weigh below 30% and are not among the three highest-ranked.',
    ),
    text(
      'Øk vekten til minst 30 %, eller ranger kriteriet blant de tre høyeste.',
      'Auk vekta til minst 30 %, eller ranger kriteriet blant dei tre høgaste.',
      'Raise the weight to at least 30%, or rank the criterion among the top three.',
    ),
    `${paragraph}; EC-R001D`,
  )
}

function tooMany(): Refusal {
  return refuse(
    'too-many-criteria',
    text(`Høyst ${mostCriteria} kriterier.`, `Høgst ${mostCriteria} kriterium.`, `At most ${mostCriteria} criteria.`),
    text('Slå sammen kriterier.', 'Slå saman kriterium.', 'Merge criteria.'),
  )
}
