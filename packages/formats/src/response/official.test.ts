import { officialTests } from '../official-tests.ts'
import { responseTypes } from './index.ts'

officialTests('response', responseTypes)
