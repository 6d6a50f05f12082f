// The contract as text: what both parties sign, byte for byte.
import type { ContractTerms } from './state.ts'

/** The contract as Markdown: readable as it is, and printed from it. */
export function contractText(
  terms: Omit<ContractTerms, 'document'>,
  parties: {
    readonly buyer: string
    readonly buyerName: string
    readonly supplierName: string
    readonly notice: string
  },
): string {
  const { regulation } = terms
  return [
    `# Kontrakt ${terms.reference}`,
    terms.title,
    `Kunngjøring: ${parties.notice === '' ? 'ingen' : parties.notice}`,
    `## Parter`,
    `Oppdragsgiver: ${parties.buyerName} (${number(parties.buyer)})`,
    `Leverandør: ${parties.supplierName} (${number(terms.supplier)})`,
    `## Omfang`,
    `Delkontrakter: ${terms.lots.join(', ')}`,
    `Varighet: ${terms.start} til ${terms.end}`,
    `Verdi: ${terms.value} kroner uten merverdiavgift. Det kan bestilles for inntil ${terms.ceiling} kroner.`,
    `## Priser`,
    [
      '| Kode | Ytelse | Enhet | Pris, kroner uten mva. | Mva. |',
      '| --- | --- | --- | ---: | ---: |',
      ...terms.items.map(
        (item) => `| ${item.id} | ${cell(item.name)} | ${item.unit} | ${item.price} | ${item.vat} % |`,
      ),
    ].join('\n'),
    ...(terms.options.length === 0
      ? []
      : [
          `## Opsjoner`,
          terms.options
            .map(
              (option) =>
                `- ${option.title}: ${option.value} kroner, varsles innen ${option.noticeBy}${option.end === undefined ? '' : `, forlenger kontrakten til ${option.end}`}`,
            )
            .join('\n'),
        ]),
    ...(regulation === undefined
      ? []
      : [
          `## Prisregulering`,
          `Prisene følger ${regulation.index} fra ${regulation.baseMonth} (${regulation.baseFigure})${regulation.cap === undefined ? '' : `, høyst ${regulation.cap} prosent`}.`,
        ]),
    `## Grunnlag`,
    `Konkurransegrunnlaget og leverandørens tilbud er en del av kontrakten. Kontrakten er inngått når begge parter har signert.`,
    '',
  ].join('\n\n')
}

function number(organisation: string): string {
  return organisation.replace(/^0192:/, '')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
