// Every module of the product, in the order in which a procurement walks through them.
import { identityModule } from '../kernel/identity/module.ts'
import type { Module } from '../kernel/module.ts'
import { billingModule } from './billing/module.ts'
import { competitionsModule } from './competitions/module.ts'
import { contractsModule } from './contracts/module.ts'
import { guidanceModule } from './guidance/module.ts'
import { noticesModule } from './notices/module.ts'
import { orderingModule } from './ordering/module.ts'
import { organisationsModule } from './organisations/module.ts'
import { procurementsModule } from './procurements/module.ts'
import { recordsModule } from './records/module.ts'
import { statisticsModule } from './statistics/module.ts'
import { verificationModule } from './verification/module.ts'
import { validationModule } from './validation/module.ts'

export const modules: readonly Module[] = [
  identityModule,
  procurementsModule,
  noticesModule,
  competitionsModule,
  contractsModule,
  orderingModule,
  billingModule,
  recordsModule,
  statisticsModule,
  guidanceModule,
  validationModule,
  verificationModule,
  organisationsModule,
]
