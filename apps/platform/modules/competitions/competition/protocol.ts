// What the competition knows for the procurement protocol (FOA § 10-5, § 25-5).
import { shown } from '@heldigital/scoring'
import type { LoadedStream } from '../../../kernel/events/streams.ts'
import { words, type Text } from '../../../kernel/language.ts'
import type { ProtocolEntry, Services } from '../../../kernel/module.ts'
import { formatDateTime, formatMoney } from '../../../ui/index.ts'
import { competition, lotsOf, type CompetitionState } from './index.ts'
import { namesOf } from '../pages/case.ts'
import { procedureName } from '../pages/procedure-text.ts'

export async function protocol(stream: LoadedStream, services: Services): Promise<readonly ProtocolEntry[]> {
  const state = services.stateOf(stream, competition)
  const { competition: notice } = state.notices
  if (notice === undefined) return []
  const name = await namesOf(services, {
    people: state.impartial,
    organisations: state.tenders.map((tender) => tender.supplier),
  })
  const declared = stream.events.filter((event) => event.type === 'competitions.impartiality-declared')
  const lots = lotsOf(state)
  const { nb, nn, en } = procedureName(notice.facts.procedure)
  return [
    {
      item: 'no-lots',
      lines:
        lots.length > 1
          ? [
              words(
                `Anskaffelsen er delt i ${lots.length} delkontrakter.`,
                `Innkjøpet er delt i ${lots.length} delkontraktar.`,
                `The procurement is divided into ${lots.length} lots.`,
              ),
            ]
          : [],
    },
    {
      item: 'procedure',
      lines: [
        words(
          `${nb}, kunngjort med nummer ${notice.number}.`,
          `${nn}, kunngjord med nummer ${notice.number}.`,
          `${en}, announced with number ${notice.number}.`,
        ),
      ],
    },
    {
      item: 'non-electronic',
      lines: [
        words('Kommunikasjonen var elektronisk.', 'Kommunikasjonen var elektronisk.', 'Communication was electronic.'),
      ],
    },
    {
      item: 'conflicts',
      lines: declared.map((event) => {
        const person = name((event.data as { person: string }).person)
        return words(
          `${person} erklærte seg habil ${formatDateTime(event.at, 'nb')}.`,
          `${person} erklærte seg habil ${formatDateTime(event.at, 'nn')}.`,
          `${person} declared impartiality ${formatDateTime(event.at, 'en')}.`,
        )
      }),
    },
    { item: 'suppliers', lines: [...received(state, name), ...rejected(state, name)] },
    { item: 'winner', lines: winners(state, name) },
    {
      item: 'cancellation',
      lines:
        state.cancelledBecause === undefined
          ? []
          : [words(state.cancelledBecause, state.cancelledBecause, state.cancelledBecause)],
    },
  ]
}

type Named = (id: string) => string

/** Known once the tenders are opened; before that the state holds none. */
function received(state: CompetitionState, name: Named): Text[] {
  return state.opened.map((tender) => {
    const supplier = name(tender.supplier)
    return words(
      `${supplier} leverte tilbud i tide.`,
      `${supplier} leverte tilbod i tide.`,
      `${supplier} tendered in time.`,
    )
  })
}

function rejected(state: CompetitionState, name: Named): Text[] {
  return state.rejections.map((rejection) => {
    const supplier = name(state.opened.find((each) => each.tender === rejection.tender)?.supplier ?? rejection.tender)
    return words(
      `${supplier} ble avvist etter ${rejection.legalBasis}: ${rejection.reason}`,
      `${supplier} vart avvist etter ${rejection.legalBasis}: ${rejection.reason}`,
      `${supplier} was rejected under ${rejection.legalBasis}: ${rejection.reason}`,
    )
  })
}

function winners(state: CompetitionState, name: Named): Text[] {
  if (state.award === undefined || state.notification === undefined) return []
  const { results, reasons } = state.award
  return results.flatMap((result) => {
    const winner = result.ranking.find((entry) => entry.tender === result.winner)
    if (winner === undefined) return []
    const lot = lotsOf(state).find((each) => each.id === result.lot)?.title ?? result.lot
    const supplier = name(state.opened.find((each) => each.tender === winner.tender)?.supplier ?? '')
    const price = shown(winner.price, 2)
    const why = reasons.find((reason) => reason.lot === result.lot)?.text ?? ''
    return [
      words(
        `${lot}: ${supplier}, ${formatMoney(price, 'nb')}. ${why}`,
        `${lot}: ${supplier}, ${formatMoney(price, 'nn')}. ${why}`,
        `${lot}: ${supplier}, ${formatMoney(price, 'en')}. ${why}`,
      ),
    ]
  })
}
