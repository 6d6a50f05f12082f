// Ny Doffin: what other rooms may use of it.
export {
  publishedNotices,
  type AwardCriterion,
  type NoticeFacts,
  type NoticeLot,
  type NoticePublished,
  type PublishedNotice,
  type PublishedNotices,
} from './published.ts'
export { decidePublication, draftFacts, nextNoticeNumber, noticeDrafts, type NoticeDrafts } from './draft.ts'
export { ocidPrefix, packageOf } from './release.ts'
