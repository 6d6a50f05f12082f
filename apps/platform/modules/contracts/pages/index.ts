import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { casePage } from './case.ts'
import { contractDocument, contractPage } from './contract.ts'
import { registerPage } from './register.ts'

export const pages: readonly PageDefinition<Services>[] = [registerPage, contractPage, contractDocument, casePage]
