// Sealed tenders: nobody reads a tender before its deadline, the operator included; afterwards k of n committee members open it together.
export { verifySealFiles } from './command.ts'
export type { GivenFile, SealReport } from './command.ts'
export { createCommitteeKey, readRecoverySheet, recoverySheet, unwrapIdentity, wrapIdentity } from './committee.ts'
export { isRecipient } from './age.ts'
export type { KeyPair } from './age.ts'
export { canonicalJson, parseCanonical } from './canonical.ts'
export type { Json } from './canonical.ts'
export { logCommitment } from './commitment.ts'
export { checkEnvelope, readEnvelope } from './envelope.ts'
export type { CheckedEnvelope, Envelope, PartReference, SealedShare } from './envelope.ts'
export { limits } from './limits.ts'
export type { FilePart, Manifest, ManifestFile, TenderContent } from './manifest.ts'
export { checkShare, openManifest, openPart, openTender, releaseShare } from './opening.ts'
export type { FetchPart, OpenedFile, OpenedManifest, OpenedTender, OpeningInput, ReleasedShare } from './opening.ts'
export { checkPolicy, policyHash, policyText } from './policy.ts'
export type { Circle, CircleName, Recipient, SealPolicy } from './policy.ts'
export {
  createReceiptKey,
  logSalt,
  readReceipt,
  receiptFor,
  receiptLogEntry,
  receiptSigner,
  receiptText,
  verifyReceipt,
} from './receipt.ts'
export type {
  Receipt,
  ReceiptEvidence,
  ReceiptFacts,
  ReceiptSigner,
  SignedReceipt,
  VerifiedReceipt,
} from './receipt.ts'
export { refusalText } from './refusal.ts'
export type { Language, Outcome, Refusal, RefusalCode } from './refusal.ts'
export { sealTender, sealTenderInto } from './seal.ts'
export type { Reserve, SealedPart, SealedTender, SealInput, Sealing, TenderFile } from './seal.ts'
