import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { validatePage } from './validate.ts'

export const pages: readonly PageDefinition<Services>[] = [validatePage]
