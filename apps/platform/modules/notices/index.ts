// Ny Doffin: what other rooms may use of it.
export {
  publishedNotices,
  type AwardCriterion,
  type NoticeFacts,
  type NoticeLot,
  type NoticePublished,
  type PublishedNotice,
  type PublishedNotices,
} from './published/published.ts'
export { decidePublication, draftFacts, nextNoticeNumber, noticeDrafts, type NoticeDrafts } from './draft/draft.ts'
export { resultOf } from './draft/result-draft.ts'
export { toldByResult } from './draft/duty.ts'
export { ocidPrefix, packageOf } from './published/release.ts'
