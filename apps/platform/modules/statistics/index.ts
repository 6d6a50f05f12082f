// Statistics and open data: what other rooms may use of them.
export { compiledRelease } from './ocds/merge.ts'
export { recordPackage, releasePackage } from './ocds/open-data.ts'
export { keyFiguresOf, spendBy, type Grouping, type KeyFigures, type Selection, type SpendGroup } from './views.ts'
