import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { codeListPage, formatPage, formatsPage } from './formats.ts'
import { validatePage } from './validate.ts'

export const pages: readonly PageDefinition<Services>[] = [validatePage, formatsPage, formatPage, codeListPage]
