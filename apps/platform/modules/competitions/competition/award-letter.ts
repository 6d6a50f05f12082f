// The award letter (meddelelse om valg, FOA § 25-1): who won, why, the reader's own scores, how long the buyer waits, how to complain.
import { shown } from '@heldigital/scoring'
import type { CompetitionState, OpenedTender } from './state.ts'

/** The letter to one tenderer as Markdown: readable as it is, and printed from it. Prices of others stay out (FOA § 7-4). */
export function awardLetter(
  state: CompetitionState,
  to: OpenedTender,
  names: (organisation: string) => string,
  standstillEnds: string | null,
): string {
  const facts = state.notices.competition?.facts
  const sections = (state.award?.results ?? []).map((result) => {
    const lot = facts?.lots.find((each) => each.id === result.lot)
    const own = result.ranking.find((entry) => entry.tender === to.tender)
    const winner = result.ranking.find((entry) => entry.tender === result.winner)
    const winnerName =
      winner === undefined
        ? 'Ingen'
        : names(state.opened.find((tender) => tender.tender === winner.tender)?.supplier ?? '')
    const reasons = state.award?.reasons.find((reason) => reason.lot === result.lot)?.text ?? ''
    const criteria = (lot?.criteria ?? []).map((criterion) => {
      const mine = own?.criteria[criterion.id]
      const best = winner?.criteria[criterion.id]
      const weight = criterion.weight === undefined ? '' : `${criterion.weight} %`
      return `| ${criterion.name} | ${weight} | ${points(best)} | ${points(mine)} |`
    })
    return [
      `## ${lot?.title ?? result.lot}`,
      `Valgt leverandør: **${winnerName}**`,
      reasons,
      '| Tildelingskriterium | Vekt | Valgt tilbud, poeng | Ditt tilbud, poeng |',
      '| --- | ---: | ---: | ---: |',
      ...criteria,
      own === undefined
        ? 'Du leverte ikke tilbud på denne delkontrakten.'
        : `Ditt tilbud ble nummer ${own.rank} av ${result.ranking.length}.`,
    ]
      .join('\n\n')
      .replaceAll(/\|\n\n\|/g, '|\n|')
  })
  const rejection = state.rejections.find((each) => each.tender === to.tender)
  return [
    `# Meddelelse om valg av leverandør`,
    `Anskaffelse: ${facts?.title ?? ''} (kunngjøring ${state.notices.competition?.number ?? ''})`,
    `Oppdragsgiver: ${facts?.buyer.name ?? ''}`,
    `Til: ${names(to.supplier)}`,
    ...(rejection === undefined ? [] : [`Tilbudet ditt er avvist etter ${rejection.legalBasis}: ${rejection.reason}`]),
    ...sections,
    standstillEnds === null
      ? 'Det løper ingen karensperiode.'
      : `Kontrakt inngås tidligst etter at karensperioden er ute ${osloText(standstillEnds)} (FOA § 10-2 og § 25-2).`,
    'Du kan be om en nærmere begrunnelse innen 15 dager. Klage sendes oppdragsgiver før karensperioden er ute. Klagenemnda for offentlige anskaffelser (KOFA) tar imot klager til seks måneder etter at kontrakten er inngått.',
    '',
  ].join('\n\n')
}

function points(figures: { score?: string; figure: string } | undefined): string {
  return figures?.score === undefined ? '' : shown(figures.score, 2)
}

function osloText(instant: string): string {
  return new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(
    new Date(instant),
  )
}
