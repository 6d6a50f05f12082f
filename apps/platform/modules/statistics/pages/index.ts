import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { statisticsCsv, statisticsPage } from './statistics.ts'

export const pages: readonly PageDefinition<Services>[] = [statisticsPage, statisticsCsv]
