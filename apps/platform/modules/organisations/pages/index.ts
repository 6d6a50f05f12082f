import type { PageDefinition } from '../../../kernel/http/page.ts'
import type { Services } from '../../../kernel/module.ts'
import { invitationPage } from './invitation.ts'
import { invitePage } from './invite.ts'
import { newOrganisationPage } from './new-organisation.ts'
import { newPersonPage } from './new-person.ts'
import { organisationPage } from './organisation.ts'
import { organisationsPage } from './organisations.ts'
import { personPage } from './person.ts'
import { registerPage } from './register.ts'
import { registeredPage } from './registered.ts'
import { requestPage } from './request.ts'

export const pages: readonly PageDefinition<Services>[] = [
  registerPage,
  invitationPage,
  organisationPage,
  newPersonPage,
  personPage,
  invitePage,
  organisationsPage,
  newOrganisationPage,
  requestPage,
  registeredPage,
]
