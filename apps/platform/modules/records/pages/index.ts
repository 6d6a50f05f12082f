import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { caseCsv, casePage } from './case.ts'
import { publicCsv, publicPage } from './public.ts'

export const pages: readonly PageDefinition<Services>[] = [casePage, caseCsv, publicPage, publicCsv]
