import { officialTests } from '../official-tests.ts'
import { orderingTypes } from './index.ts'

officialTests('ordering', orderingTypes)
