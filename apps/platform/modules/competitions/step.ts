// Where the competition stands in its case, and who must do what for it to go on.
import { milliseconds, type Instant } from '../../kernel/clock.ts'
import { bareId } from '../../kernel/events/event.ts'
import { words } from '../../kernel/language.ts'
import type { CaseStep, CaseTask } from '../../kernel/module.ts'
import { competition, toBeScored, whatIsMissing, type CompetitionState } from './competition/index.ts'
import { stageNames } from './pages/case.ts'

const pageOf = (id: string, page: string): string => `/procurements/${id}/${page}`

export const step: CaseStep = {
  key: 'competition',
  order: 30,
  label: words('Konkurranse', 'Konkurranse', 'Competition'),
  href: (id) => pageOf(id, 'competition'),
  status: (stream, services) => {
    const state = services.stateOf(stream, competition)
    const passed = deadlinePassed(state, services.clock.now())
    const stage = state.stage === 'published' && passed ? 'closed' : state.stage
    const { deadline } = state.policy ?? {}
    return {
      label: stageNames[stage],
      state:
        stage === 'cancelled'
          ? 'stopped'
          : stage === 'notified'
            ? 'done'
            : stage === 'preparing' && state.documents.length === 0 && state.committee.members.length === 0
              ? 'waiting'
              : 'current',
      ...(stage === 'published' && deadline !== undefined ? { deadline: deadline as Instant } : {}),
      ...(stage === 'notified' && state.notification?.standstillEndsAt !== undefined
        ? { deadline: state.notification.standstillEndsAt }
        : {}),
      next: tasksIn(state, stage, bareId(stream.id)),
    }
  },
}

export function deadlinePassed(state: CompetitionState, now: Instant): boolean {
  return state.policy !== undefined && milliseconds(now) >= Date.parse(state.policy.deadline)
}

function tasksIn(state: CompetitionState, stage: CompetitionState['stage'], id: string): readonly CaseTask[] {
  switch (stage) {
    case 'preparing': {
      const keys = state.committee.members.some((member) => member.recipient === undefined)
      const ready = whatIsMissing(state).length === 0
      return [
        {
          role: 'caseOfficer',
          label: ready
            ? words(
                'Send konkurransen til godkjenning',
                'Send konkurransen til godkjenning',
                'Submit the competition for approval',
              )
            : words('Gjør konkurransen klar', 'Gjer konkurransen klar', 'Get the competition ready'),
          href: pageOf(id, 'competition'),
        },
        ...(keys
          ? [
              {
                role: 'opener' as const,
                label: words('Lag åpningsnøkkelen din', 'Lag opningsnøkkelen din', 'Make your opening key'),
                href: pageOf(id, 'competition'),
              },
            ]
          : []),
      ]
    }
    case 'approval':
      return [
        {
          role: 'approver',
          label: words('Godkjenn konkurransen', 'Godkjenn konkurransen', 'Approve the competition'),
          href: pageOf(id, 'competition'),
        },
      ]
    case 'published':
      return state.questions.some((question) => question.answer === undefined)
        ? [
            {
              role: 'caseOfficer',
              label: words('Svar på spørsmål', 'Svar på spørsmål', 'Answer questions'),
              href: pageOf(id, 'questions'),
            },
          ]
        : []
    case 'closed':
      return [
        {
          role: 'opener',
          label: words('Åpne tilbudene', 'Opne tilboda', 'Open the tenders'),
          href: pageOf(id, 'opening'),
        },
      ]
    case 'opened': {
      const complete = toBeScored(state).every((wanted) =>
        state.scores.some(
          (score) => score.lot === wanted.lot && score.criterion === wanted.criterion && score.tender === wanted.tender,
        ),
      )
      return [
        complete
          ? {
              role: 'caseOfficer',
              label: words('Lås kvaliteten og vis pris', 'Lås kvaliteten og vis pris', 'Lock quality and show prices'),
              href: pageOf(id, 'evaluation'),
            }
          : {
              role: 'evaluator',
              label: words('Evaluer kvalitet', 'Evaluer kvalitet', 'Evaluate quality'),
              href: pageOf(id, 'evaluation'),
            },
      ]
    }
    case 'priced':
      return [
        {
          role: 'caseOfficer',
          label: words('Innstill på tildeling', 'Still inn på tildeling', 'Propose the award'),
          href: pageOf(id, 'award'),
        },
      ]
    case 'proposed':
      return [
        {
          role: 'approver',
          label: words('Godkjenn tildelingen', 'Godkjenn tildelinga', 'Approve the award'),
          href: pageOf(id, 'award'),
        },
      ]
    default:
      return []
  }
}
