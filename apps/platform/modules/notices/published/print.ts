// A notice on paper: what its page says, as the source of a PDF with headings, lists and tables that a screen reader knows.
import { isCommon, isPlain, font } from '../../../kernel/pdf/drawable.ts'
import { print } from '../../../kernel/pdf/print.ts'
import { milliseconds } from '../../../kernel/clock.ts'
import { translate, words, type Language, type Text } from '../../../kernel/language.ts'
import { formatDate, formatDateTime, formatMoney, formatPercent } from '../../../ui/index.ts'
import { codeName, cpvName, placeName } from '../pages/words.ts'
import { firstText, type NoticeRow } from '../views.ts'

const kept = new Map<string, Uint8Array>()
const mostKept = 100

/** The PDF of a published version, with its XML attached. The same version gives the same bytes. */
export async function noticePdf(
  row: NoticeRow,
  xml: Uint8Array,
  language: Language,
  publicUrl: string,
): Promise<Uint8Array | undefined> {
  const key = `${row.number} ${row.xml} ${language}`
  const known = kept.get(key)
  if (known !== undefined) return known
  const name = `${row.number}.xml`
  const pdf = await print({
    sources: [isCommon, isPlain].map((drawable) => sourceOf(row, language, publicUrl, drawable)),
    attachment: { name, bytes: xml },
    madeAt: Math.floor(milliseconds(row.published_at) / 1000),
  })
  if (pdf === undefined) return undefined
  kept.set(key, pdf)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return pdf
}

/** Typst source. Every text of the notice stands in a string literal, so that none is read as markup or code. */
export function sourceOf(
  row: NoticeRow,
  language: Language,
  publicUrl: string,
  drawable: (character: string) => boolean,
): string {
  const { summary } = row
  const t = (text: Text): string => translate(text, language)
  const lit = (text: string): string => literal(text, drawable)
  const heading = (level: number, text: string): string => `#heading(level: ${level}, ${lit(text)})`
  const facts = (list: readonly (readonly [Text, string | undefined])[]): string => {
    const items = list.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [`terms.item(${lit(t(name))}, [#${lit(value)}])`],
    )
    return items.length === 0 ? '' : `#terms(${items.join(', ')})`
  }
  const prose = (text: string): string[] =>
    text
      .split(/\n\s*\n/)
      .filter((each) => each.trim() !== '')
      .map(
        (each) =>
          `#par[${each
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => `#${lit(line.trim())}`)
            .join('#linebreak()')}]`,
      )
  const table = (heads: readonly Text[], rows: readonly (readonly string[])[]): string =>
    rows.length === 0
      ? ''
      : `#table(columns: (${heads.map(() => '1fr').join(', ')},), table.header(${heads.map((each) => `[#${lit(t(each))}]`).join(', ')}), ${rows
          .flat()
          .map((cell) => `[#${lit(cell)}]`)
          .join(', ')})`
  const kroner = (money: { amount: string; currency: string } | undefined): string | undefined =>
    money === undefined
      ? undefined
      : money.currency === 'NOK'
        ? formatMoney(money.amount, language)
        : `${money.amount} ${money.currency}`
  const [year, month, day, hour, minute, second] = row.published_at.split(/[^0-9]/).map(Number)
  const lots = summary.lots.filter((lot) => lot.kind !== 'group').slice(0, 200)
  return [
    `#set document(title: ${lit(row.title)}, date: datetime(year: ${year}, month: ${month}, day: ${day}, hour: ${hour}, minute: ${minute}, second: ${second}))`,
    `#set text(lang: "${language}", font: "${font}", size: 10pt, hyphenate: true)`,
    '#set page(paper: "a4", margin: 2cm, numbering: "1 / 1")',
    '#set table(stroke: (x: none, y: 0.5pt + luma(60%)), inset: (x: 4pt, y: 3pt), align: left)',
    '#set terms(separator: [: ], hanging-indent: 1.5em)',
    '#show table.cell.where(y: 0): set text(weight: "bold")',
    `#pdf.attach("/${row.number}.xml", description: ${lit(t(texts.original))}, relationship: "source", mime-type: "application/xml")`,
    heading(1, row.title),
    facts([
      [
        texts.deadline,
        row.deadline === null ? undefined : `${formatDateTime(row.deadline, language)} (${t(texts.norwegianTime)})`,
      ],
      [texts.planned, summary.plannedDate === undefined ? undefined : formatDate(summary.plannedDate, language)],
      [
        texts.buyer,
        summary.buyers
          .map((each) => [firstText(each.name), each.number, each.email].filter(Boolean).join(', '))
          .join('; '),
      ],
      [texts.value, row.value === null ? undefined : formatMoney(row.value, language)],
      [texts.nature, summary.nature === undefined ? undefined : t(codeName('contract-nature', summary.nature))],
      [
        texts.procedure,
        summary.procedureType === undefined
          ? undefined
          : t(codeName('procurement-procedure-type', summary.procedureType)),
      ],
      [texts.where, summary.regions.map((region) => t(placeName(region))).join(', ')],
      [
        texts.cpv,
        summary.cpv
          .slice(0, 30)
          .map((code) => `${code} ${t(cpvName(code))}`)
          .join('; '),
      ],
      [texts.published, `${formatDateTime(row.published_at, language)}, ${row.number}`],
      [texts.documents, summary.documentsUrl],
    ]),
    heading(2, t(texts.about)),
    ...prose(firstText(summary.description)),
    ...(summary.results.length === 0
      ? []
      : [
          heading(2, t(texts.result)),
          table(
            [texts.lot, texts.winner, texts.value, texts.received],
            summary.results.map((result) => [
              firstText(lots.find((lot) => lot.id === result.lot)?.title ?? {}) || (result.lot ?? ''),
              result.winners.length > 0
                ? result.winners
                    .map((winner) => [firstText(winner.name), winner.number].filter(Boolean).join(' '))
                    .join(', ')
                : t(codeName('winner-selection-status', result.status ?? '')),
              kroner(result.value) ??
                (result.valueWithheldUntil === undefined
                  ? ''
                  : `${t(texts.shownFrom)} ${formatDate(result.valueWithheldUntil, language, 'short')}`),
              result.tendersReceived ?? '',
            ]),
          ),
        ]),
    ...lots.flatMap((lot) => [
      heading(2, `${lot.id}: ${firstText(lot.title)}`),
      ...prose(firstText(lot.description)),
      facts([[texts.value, kroner(lot.value)]]),
      table(
        [texts.criterion, texts.criterionAbout, texts.weight],
        lot.criteria.map((each) => [
          firstText(each.name) || t(codeName('award-criterion-type', each.type ?? '')),
          firstText(each.description),
          each.weight === undefined
            ? ''
            : each.weighting === 'per-exa'
              ? formatPercent(each.weight, language)
              : each.weight,
        ]),
      ),
    ]),
    `#par(emph(${lit(`${t(texts.attached)} ${publicUrl}/notices/${row.number}`)}))`,
  ].join('\n')
}

function literal(text: string, drawable: (character: string) => boolean): string {
  let found = ''
  for (const character of text.toWellFormed()) {
    const code = character.codePointAt(0) ?? 0
    if (character === '"' || character === '\\') found += `\\${character}`
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0)) found += ' '
    else found += drawable(character) ? character : `U+${code.toString(16).toUpperCase().padStart(4, '0')} `
  }
  return `"${found}"`
}

const texts = {
  original: words('Kunngjøringen som XML', 'Kunngjeringa som XML', 'The notice as XML'),
  deadline: words('Frist', 'Frist', 'Deadline'),
  norwegianTime: words('norsk tid', 'norsk tid', 'Norwegian time'),
  planned: words('Ventet kunngjort', 'Venta kunngjort', 'Expected to be published'),
  buyer: words('Oppdragsgiver', 'Oppdragsgivar', 'Buyer'),
  value: words('Verdi uten mva.', 'Verdi utan mva.', 'Value without VAT'),
  nature: words('Hva som kjøpes', 'Kva som blir kjøpt', 'What is bought'),
  procedure: words('Prosedyre', 'Prosedyre', 'Procedure'),
  where: words('Hvor', 'Kvar', 'Where'),
  cpv: words('Bransje (CPV)', 'Bransje (CPV)', 'Sector (CPV)'),
  published: words('Publisert', 'Publisert', 'Published'),
  documents: words('Konkurransegrunnlag', 'Konkurransegrunnlag', 'Procurement documents'),
  about: words('Om anskaffelsen', 'Om innkjøpet', 'About the procurement'),
  result: words('Resultat', 'Resultat', 'Result'),
  lot: words('Delkontrakt', 'Delkontrakt', 'Lot'),
  shownFrom: words('Vises fra', 'Blir vist frå', 'Shown from'),
  winner: words('Vinner', 'Vinnar', 'Winner'),
  received: words('Mottatte tilbud', 'Mottekne tilbod', 'Tenders received'),
  criterion: words('Kriterium', 'Kriterium', 'Criterion'),
  criterionAbout: words('Hva som vurderes', 'Kva som blir vurdert', 'What is judged'),
  weight: words('Vekt', 'Vekt', 'Weight'),
  attached: words(
    'Kunngjøringen er vedlagt som XML; det er den som gjelder. Siste utgave:',
    'Kunngjeringa er vedlagd som XML; det er ho som gjeld. Siste utgåve:',
    'The notice is attached as XML; that is what counts. Latest version:',
  ),
} satisfies Record<string, Text>
