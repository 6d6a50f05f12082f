// The case that every other room works on: what other rooms may use of it.
export { partOf, procurement, routeWith, type ProcurementState } from './procurement.ts'
export { procurementsOf, type ProcurementRow } from './views.ts'
export { sentenceOf, told } from './case/sentence.ts'
export { partText } from './words.ts'
