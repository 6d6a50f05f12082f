import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { casePage } from './case.ts'
import { listPage } from './list.ts'
import { orderDocumentPage, orderPage } from './order.ts'

export const pages: readonly PageDefinition<Services>[] = [listPage, orderPage, orderDocumentPage, casePage]
