// Checking what was received: what other rooms may use of it.
export { receiptKey } from './receipt/key.ts'
export { verifyFiles, type GivenFile, type Verdict } from './verification.ts'
