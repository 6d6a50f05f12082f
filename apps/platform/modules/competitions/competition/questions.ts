// Questions and answers while the competition is open: everyone gets the answer, nobody is told who asked.
import { command } from '../../../kernel/events/command.ts'
import { organisationOf } from '../../../kernel/identity/actor.ts'
import { refuse } from '../../../kernel/refusal.ts'
import { identifier, object, prose, Type } from '../../../kernel/schema.ts'
import { competition } from './state.ts'
import { texts } from './texts.ts'

const mostQuestions = 2000

export const askQuestion = command({
  name: 'competitions.ask-question',
  title: { nb: 'Still spørsmål', nn: 'Still spørsmål', en: 'Ask a question' },
  done: {
    nb: 'Spørsmålet er sendt. Svaret blir publisert for alle uten navnet ditt.',
    nn: 'Spørsmålet er sendt. Svaret blir publisert for alle utan namnet ditt.',
    en: 'The question was sent. The answer will be published to everyone without your name.',
  },
  kind: 'procurement',
  party: 'other',
  roles: ['supplierAdministrator', 'submitter', 'reader'],
  input: object({ text: prose(4000) }),
  fold: competition,
  decide: (state, { text }, { newId, actor }) => {
    if (state.stage !== 'published')
      return refuse('competitions.not-open', texts.notOpen, texts.notOpenCure, { status: 409 })
    if (state.questions.length >= mostQuestions)
      return refuse('competitions.too-many-questions', texts.tooManyQuestions, texts.notOpenCure)
    return {
      events: [
        {
          type: 'competitions.question-asked',
          data: { question: newId(), text, askedBy: organisationOf(actor) ?? '' },
        },
      ],
    }
  },
})

export const answerQuestion = command({
  name: 'competitions.answer-question',
  title: { nb: 'Svar på spørsmål', nn: 'Svar på spørsmål', en: 'Answer a question' },
  done: {
    nb: 'Svaret er publisert for alle.',
    nn: 'Svaret er publisert for alle.',
    en: 'The answer was published to everyone.',
  },
  kind: 'procurement',
  party: 'owner',
  roles: ['caseOfficer'],
  input: object({
    question: identifier,
    answer: prose(10_000),
    /** The question as it is published, when the asker's own words would tell who asked. */
    rephrased: Type.Optional(prose(4000)),
  }),
  fold: competition,
  decide: (state, { question, answer, rephrased }) => {
    if (state.stage !== 'published')
      return refuse('competitions.not-open', texts.notOpen, texts.notOpenCure, { status: 409 })
    if (!state.questions.some((each) => each.id === question))
      return refuse('competitions.no-such-question', texts.noQuestion, texts.noQuestionCure, { status: 404 })
    return {
      events: [
        {
          type: 'competitions.question-answered',
          data: { question, answer, ...(rephrased === undefined ? {} : { text: rephrased }) },
          legalRows: ['LOA § 4', 'FOA § 14-1'],
        },
      ],
    }
  },
})
