import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { alertsPage, confirmPage } from './alerts.ts'
import { downloads } from './downloads.ts'
import { draftPage } from './draft.ts'
import { planningPage } from './planning.ts'
import { resultPage } from './result.ts'
import { allFieldsPage } from './all-fields.ts'
import { noticePage } from './notice.ts'
import { searchPage } from './search.ts'
import { submittedPage } from './submitted.ts'
import { statisticsPage } from './statistics.ts'

export const pages: readonly PageDefinition<Services>[] = [
  searchPage,
  alertsPage,
  confirmPage,
  statisticsPage,
  submittedPage,
  noticePage,
  draftPage,
  planningPage,
  allFieldsPage,
  resultPage,
  ...downloads,
]
