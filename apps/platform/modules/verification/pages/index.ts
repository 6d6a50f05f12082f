import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { verifyPage } from './verify.ts'

export const pages: readonly PageDefinition<Services>[] = [verifyPage]
