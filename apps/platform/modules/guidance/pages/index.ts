import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { limitsPage } from './limits.ts'
import { planFile, planPage } from './plan.ts'
import { routePage } from './route.ts'
import { rowsPage } from './rows.ts'
import { scoringPage } from './scoring.ts'
import { standstillPage } from './standstill.ts'
import { workdaysPage } from './workdays.ts'

export const pages: readonly PageDefinition<Services>[] = [
  routePage,
  limitsPage,
  planPage,
  planFile,
  standstillPage,
  workdaysPage,
  rowsPage,
  scoringPage,
]
