// The journal: what other rooms may use of it.
export { entriesFrom, journalOf, type Access, type Entry, type EntryKind, type EntryType } from './records.ts'
export { caseNumber, journalOfCase, publicJournal, type JournalQuestion, type JournalRow } from './views.ts'
