/**
 * Notices: the national E2, E3 and E4 out of the box, and every eForms subtype given an official SDK folder
 * (`@heldigital/eforms/sdk-folder` reads one from disk).
 */
import type { NoticeExample } from './conformance.ts'

export { fromXml, newNationalDraft, norwegianTime, read, toXml, write } from './notice.ts'
export type { NewNotice, Notice, ReadOptions, ReadRefusal, ReadResult } from './notice.ts'
export { draftNodes, draftText, draftValues, emptyNode } from './draft.ts'
export type { DraftNode, DraftValue, KeptContent, KeptElement, NoticeDraft } from './draft.ts'
export { fieldStates, formFields, formOf } from './form.ts'
export type { Aspect, FieldState, FormElement, FormField, FormGroup, FormSection, NoticeForm } from './form.ts'
export { instant, summary } from './summary.ts'
export type {
  BuyerFact,
  ChangeFact,
  ContractFact,
  CriterionFact,
  LotFact,
  MoneyFact,
  Multilingual,
  NoticeSummary,
  OrganisationFact,
  PeriodFact,
  PlaceFact,
  ResultFact,
} from './summary.ts'
export { ocds } from './ocds.ts'
export type { OcdsContext, OcdsRelease } from './ocds.ts'
export { forReaders } from './withheld.ts'
export type { PublicNotice, Withheld } from './withheld.ts'
export { forTed } from './ted.ts'
export type { TedRefusal } from './ted.ts'
export { validateDraft, validateNotice } from './validate.ts'
export type { ValidateOptions, Validation } from './validate.ts'
export type { Finding, Layer } from './checks/finding.ts'
export { isOrganisationNumber } from './checks/context.ts'
export { conditionFaults } from './checks/conditions.ts'
export { nationalModel, nationalSubtypes } from './national/profile.ts'
export { municipalities, municipalitiesNamed } from './national/municipalities.ts'
export type { Municipality } from './national/municipalities.ts'
export { buyerLegalTypes, exemptions, legalBases } from './national/rules.ts'
export { customizationFor, nationalAliases, norwegianLanguages, officialLanguages } from './profile.ts'
export type { NoticeHeader, Profile } from './profile.ts'
export { loadSdk } from './sdk/load.ts'
export type { SdkFault, SdkFiles } from './sdk/load.ts'
export type { CodeList, NoticeField, NoticeModel, NoticeNode, Severity, Subtype } from './model.ts'
export type { Language, Text } from './text.ts'
export { judgeExample } from './conformance.ts'
export type { ExampleContext, ExampleJudgement, NoticeExample } from './conformance.ts'

/** One example of a conformance folder on disk (Node only): what differs from what its manifest expects, if anything. */
export async function judgeNoticeExample(
  folder: string,
  notice: unknown,
  manifest: unknown,
): Promise<{ readonly docType: string; readonly file: string; readonly difference?: string }> {
  const { judgeInFolder } = await import('./conformance-folder.ts')
  const example = notice as NoticeExample
  const { difference } = judgeInFolder(folder, example, manifest as Parameters<typeof judgeInFolder>[2])
  return { docType: 'notice', file: example.file, ...(difference === undefined ? {} : { difference }) }
}
