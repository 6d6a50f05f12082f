// Checking what was received: what other rooms may use of it.
export { receiptKey } from './key.ts'
export { verifyFiles, type GivenFile, type Verdict } from './verify.ts'
