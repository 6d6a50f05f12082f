// Which procedures a part opens, why the others are closed, and whether a chosen one may be used.
import { badDate } from './moment-refusal.ts'
import { parseMoment } from './oslo.ts'
import { procedureCodes, procedureName, type Part, type Procedure, type Regime } from './procurement.ts'
import { refuse, type Outcome, type Refusal } from './refusal.ts'
import { noRow, openLedger, type Confirmation, type Ledger, type Question, type Series, type UsedRow } from './row.ts'
import type { Item, Items } from './row-value.ts'
import {
  concessionDirectGrounds,
  defenceDialogueGround,
  defenceDirectGrounds,
  directAwardGrounds,
  innovationGround,
  negotiationGrounds,
  noNoticeGrounds,
  partIIExemptions,
  proceduresConcessions,
  proceduresDefence,
  proceduresPartI,
  proceduresPartII,
  proceduresPartIII,
  proceduresPartIV,
  proceduresPartV,
  proceduresUtilities,
  utilityDirectGrounds,
} from './rows/procedures.ts'
import { explain, perLanguage, text, type Explanation, type Text } from './text.ts'
import type { LocalDate } from './date.ts'

export interface ProcedureChoice {
  readonly procedure: Procedure
  readonly name: Text
  /** `always`; only on one of the `grounds`; or not in this part. */
  readonly allowed: 'always' | 'on-grounds' | 'no'
  readonly why: Text
  /** Grounds of which one must be stated; empty unless `allowed` is `on-grounds`. */
  readonly grounds: readonly Item[]
  readonly paragraph: string
}

interface Openings {
  readonly always: Series<Items>
  readonly onGrounds: Readonly<Partial<Record<Procedure, Series<Items>>>>
}

const partIII: Openings = {
  always: proceduresPartIII,
  onGrounds: {
    negotiated: negotiationGrounds,
    dialogue: negotiationGrounds,
    innovation: innovationGround,
    'negotiated-without-notice': noNoticeGrounds,
    direct: directAwardGrounds,
  },
}

const openings: Record<Regime, Readonly<Partial<Record<Part, Openings>>>> = {
  procurement: {
    I: { always: proceduresPartI, onGrounds: {} },
    II: { always: proceduresPartII, onGrounds: { direct: partIIExemptions } },
    III: partIII,
    IV: {
      always: proceduresPartIV,
      onGrounds: { 'negotiated-without-notice': noNoticeGrounds, direct: directAwardGrounds },
    },
    V: { always: proceduresPartV, onGrounds: {} },
  },
  utilities: {
    I: { always: proceduresPartI, onGrounds: {} },
    II: {
      always: proceduresUtilities,
      onGrounds: { 'negotiated-without-notice': utilityDirectGrounds, direct: utilityDirectGrounds },
    },
  },
  concessions: {
    I: { always: proceduresPartI, onGrounds: {} },
    II: { always: proceduresConcessions, onGrounds: { direct: concessionDirectGrounds } },
  },
  defence: {
    I: { always: proceduresPartI, onGrounds: {} },
    II: {
      always: proceduresDefence,
      onGrounds: {
        dialogue: defenceDialogueGround,
        'negotiated-without-notice': defenceDirectGrounds,
        direct: defenceDirectGrounds,
      },
    },
  },
}

/** Every procedure with its verdict for a part; a refusal when the part or the date has no rows. */
export function proceduresIn(of: {
  readonly part: Part
  readonly regime: Regime
  readonly date: LocalDate
  readonly ledger: Ledger
}): readonly ProcedureChoice[] | Refusal {
  const opening = openings[of.regime][of.part]
  if (opening === undefined) return partNotInRegime(of.part)
  const always = of.ledger.use(opening.always, of.date)
  if (always === undefined) return noRow(opening.always, of.date)
  return procedureCodes.map((procedure) => choiceOf(procedure, opening, always.value, always.paragraph, of.part))
}

function choiceOf(
  procedure: Procedure,
  opening: Openings,
  always: Items,
  paragraph: string,
  part: Part,
): ProcedureChoice {
  const name = procedureName(procedure)
  const item = always.items.find((listed) => listed.id === procedure)
  if (item !== undefined) {
    return { procedure, name, allowed: 'always', why: item.text, grounds: [], paragraph }
  }
  const grounds = opening.onGrounds[procedure]
  const row = grounds?.rows[0]
  if (row !== undefined) {
    return {
      procedure,
      name,
      allowed: 'on-grounds',
      why: text(
        `Bare når ett av vilkårene i ${row.paragraph} er oppfylt og begrunnet.`,
        `Berre når eitt av vilkåra i ${row.paragraph} er oppfylt og grunngjeve.`,
        `Only when one of the grounds of ${row.paragraph} is met and justified.`,
      ),
      grounds: row.value.items,
      paragraph: row.paragraph,
    }
  }
  return { procedure, name, allowed: 'no', why: closedBecause(procedure, part), grounds: [], paragraph }
}

function closedBecause(procedure: Procedure, part: Part): Text {
  const name = procedureName(procedure)
  if (part === 'V') {
    return text(
      'Del V gjelder bare plan- og designkonkurranser.',
      'Del V gjeld berre plan- og designkonkurransar.',
      'Part V is for design contests only.',
    )
  }
  if (part === 'II' && (procedure === 'negotiated' || procedure === 'dialogue')) {
    return text(
      'Del II har ingen egen prosedyre for dette. Dialog og forhandling skjer i åpen eller begrenset tilbudskonkurranse (§§ 9-2 og 9-3).',
      'Del II har ingen eigen prosedyre for dette. Dialog og forhandling skjer i open eller avgrensa tilbodskonkurranse (§§ 9-2 og 9-3).',
      'Part II has no procedure of its own for this. Dialogue and negotiation take place within the open or restricted procedure (§§ 9-2 and 9-3).',
    )
  }
  return text(
    `Del ${part} åpner ikke for ${name.nb}.`,
    `Del ${part} opnar ikkje for ${name.nn}.`,
    `Part ${part} does not open for: ${name.en}.`,
  )
}

export interface ProcedureInput {
  readonly procedure: Procedure
  readonly part: Part
  readonly regime?: Regime
  readonly date: string
  /** Ids of the grounds relied on, for example `13-2-c`. */
  readonly grounds?: readonly string[]
  /** Why the ground is met; it must be written down for everything that is not always allowed. */
  readonly reason?: string
  readonly confirmations?: readonly Confirmation[]
}

export interface ProcedureResult {
  readonly procedure: Procedure
  readonly allowed: 'always' | 'on-grounds'
  readonly grounds: readonly Item[]
  readonly rows: readonly UsedRow[]
  readonly needsConfirmation: readonly Question[]
  readonly explanation: Explanation
}

/**
 * Whether a procedure may be used. Refuses a procedure that the part does not open, one whose ground is missing or not
 * among those of the law, and one whose ground is not explained (FOA § 13-2: the buyer bears the burden of proof).
 */
export function checkProcedure(input: ProcedureInput): Outcome<ProcedureResult> {
  const moment = parseMoment(input.date)
  if (moment === undefined) return badDate('date', input.date)
  const regime = input.regime ?? 'procurement'
  const ledger = openLedger(input.confirmations)
  const choices = proceduresIn({ part: input.part, regime, date: moment.date, ledger })
  if ('ok' in choices) return choices
  const choice = choices.find((candidate) => candidate.procedure === input.procedure)
  if (choice === undefined || choice.allowed === 'no') {
    return refuse(
      'procedure-not-in-part',
      choice?.why ?? closedBecause(input.procedure, input.part),
      openProcedures(choices),
      choice?.paragraph ?? 'FOA § 5-1',
    )
  }
  const stated: Item[] = []
  if (choice.allowed === 'on-grounds') {
    const grounds = openings[regime][input.part]?.onGrounds[input.procedure]
    if (grounds !== undefined && ledger.use(grounds, moment.date) === undefined) return noRow(grounds, moment.date)
    for (const id of input.grounds ?? []) {
      const ground = choice.grounds.find((item) => item.id === id)
      if (ground === undefined) return groundUnknown(id, choice)
      stated.push(ground)
    }
    if (stated.length === 0) return groundMissing(choice)
    if ((input.reason ?? '').trim() === '') return reasonMissing(choice)
  }
  return {
    ok: true,
    procedure: input.procedure,
    allowed: choice.allowed,
    grounds: stated,
    rows: ledger.rows,
    needsConfirmation: ledger.needsConfirmation,
    explanation: explain([
      perLanguage((language) => `${choice.name[language]} (${choice.paragraph}): ${choice.why[language]}`),
      ...stated.map((item) => item.text),
    ]),
  }
}

/** A refusal when a part does not open a procedure, else `undefined`; grounds are not looked at. */
export function closedProcedure(
  procedure: Procedure,
  part: Part,
  regime: Regime,
  date: LocalDate,
  ledger: Ledger,
): Refusal | undefined {
  const choices = proceduresIn({ part, regime, date, ledger })
  if ('ok' in choices) return choices
  const choice = choices.find((candidate) => candidate.procedure === procedure)
  if (choice !== undefined && choice.allowed !== 'no') return undefined
  return refuse(
    'procedure-not-in-part',
    choice?.why ?? closedBecause(procedure, part),
    openProcedures(choices),
    choice?.paragraph ?? 'FOA § 5-1',
  )
}

function openProcedures(choices: readonly ProcedureChoice[]): Text {
  const open = choices.filter((choice) => choice.allowed !== 'no')
  return perLanguage((language) => {
    const names = open.map((choice) => choice.name[language]).join(', ')
    return { nb: `Velg en av disse: ${names}.`, nn: `Vel ein av desse: ${names}.`, en: `Choose one of: ${names}.` }[
      language
    ]
  })
}

function partNotInRegime(part: Part): Refusal {
  return refuse(
    'part-has-no-procedures',
    part === 'none'
      ? text(
          'Utenfor regelverket gjelder ingen prosedyrer eller frister.',
          'Utanfor regelverket gjeld ingen prosedyrar eller fristar.',
          'Outside the rules there are no procedures or time limits.',
        )
      : text(
          `Regelverket har ingen del ${part} i radene.`,
          `Regelverket har ingen del ${part} i radene.`,
          `The regulation has no part ${part} in the rows.`,
        ),
    text(
      'Finn delen med «law route», og bruk den.',
      'Finn delen med «law route», og bruk han.',
      'Find the part with “law route”, and use that.',
    ),
    'FOA § 5-1',
  )
}

function groundMissing(choice: ProcedureChoice): Refusal {
  const ids = choice.grounds.map((item) => item.id).join(', ')
  return refuse(
    'ground-missing',
    text(
      `Prosedyren «${choice.name.nb}» krever et av vilkårene i ${choice.paragraph}, og ingen er oppgitt.`,
      `Prosedyren «${choice.name.nn}» krev eitt av vilkåra i ${choice.paragraph}, og ingen er oppgjevne.`,
      `The procedure “${choice.name.en}” needs one of the grounds of ${choice.paragraph}, and none is stated.`,
    ),
    text(`Oppgi minst ett av: ${ids}.`, `Oppgje minst eitt av: ${ids}.`, `State at least one of: ${ids}.`),
    choice.paragraph,
  )
}

function groundUnknown(id: string, choice: ProcedureChoice): Refusal {
  const ids = choice.grounds.map((item) => item.id).join(', ')
  const shown = id.slice(0, 40)
  return refuse(
    'ground-unknown',
    text(
      `«${shown}» er ikke et av vilkårene i ${choice.paragraph}.`,
      `«${shown}» er ikkje eitt av vilkåra i ${choice.paragraph}.`,
      `“${shown}” is not among the grounds of ${choice.paragraph}.`,
    ),
    text(`Bruk en av: ${ids}.`, `Bruk ein av: ${ids}.`, `Use one of: ${ids}.`),
    choice.paragraph,
  )
}

function reasonMissing(choice: ProcedureChoice): Refusal {
  return refuse(
    'reason-missing',
    text(
      'Vilkåret er ikke begrunnet. Oppdragsgiver har bevisbyrden.',
      'Vilkåret er ikkje grunngjeve. Oppdragsgivar har bevisbyrda.',
      'The ground is not explained. The buyer bears the burden of proof.',
    ),
    text(
      'Skriv hvorfor vilkåret er oppfylt. Begrunnelsen skal stå i protokollen.',
      'Skriv kvifor vilkåret er oppfylt. Grunngjevinga skal stå i protokollen.',
      'Write why the ground is met. The reason belongs in the protocol.',
    ),
    choice.paragraph,
  )
}
