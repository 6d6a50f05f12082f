import { officialTests } from '../official-tests.ts'
import { logisticsTypes } from './index.ts'

officialTests('logistics', logisticsTypes)
