import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { downloads } from './downloads.ts'
import { draftPage } from './draft.ts'
import { noticePage } from './notice.ts'
import { searchPage } from './search.ts'

export const pages: readonly PageDefinition<Services>[] = [searchPage, noticePage, draftPage, ...downloads]
