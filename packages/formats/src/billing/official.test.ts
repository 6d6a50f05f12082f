import { officialTests } from '../official-tests.ts'
import { billingTypes } from './index.ts'

officialTests('billing', billingTypes)
