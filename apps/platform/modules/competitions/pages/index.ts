import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { awardPage } from './award.ts'
import { buyerLetterPage, supplierLetterPage } from './letter.ts'
import { downloads } from './downloads.ts'
import { evaluationPage } from './evaluation.ts'
import { openingPage } from './opening.ts'
import { preparationPage } from './preparation.ts'
import { publicPage } from './public.ts'
import { questionsPage } from './questions.ts'
import { tenderPage } from './tender.ts'
import { tendersPage } from './tenders.ts'

export const pages: readonly PageDefinition<Services>[] = [
  preparationPage,
  questionsPage,
  openingPage,
  evaluationPage,
  awardPage,
  buyerLetterPage,
  publicPage,
  tenderPage,
  tendersPage,
  supplierLetterPage,
  ...downloads,
]
