import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { newPersonPage } from './new-person.ts'
import { organisationPage } from './organisation.ts'
import { personPage } from './person.ts'

export const pages: readonly PageDefinition<Services>[] = [organisationPage, newPersonPage, personPage]
