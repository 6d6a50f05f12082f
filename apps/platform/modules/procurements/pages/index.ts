import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { casePage } from './case.ts'
import { listPage } from './list.ts'
import { newPage } from './new.ts'
import { protocolPage } from './protocol.ts'

export const pages: readonly PageDefinition<Services>[] = [listPage, newPage, casePage, protocolPage]
