import { officialTests } from '../official-tests.ts'
import { catalogueTypes } from './index.ts'

officialTests('catalogue', catalogueTypes)
