// Contracts: what later rooms may use of them.
export {
  ceilingOf,
  contractOf,
  contracts,
  names,
  rowsToConfirm,
  unknownContract,
  type Contract,
  type ContractItem,
  type ContractsState,
} from './contract/index.ts'
export { buyerAccess, partyAccess, readCase, readOwnCase, type Reading } from './pages/parties.ts'
export { percentUsed, useBar } from './pages/use-bar.ts'
export { unitName, unitSign } from './contract/units.ts'
export { keptFromOthers } from './contract/kept-from-others.ts'
export { contractsOf, type ContractRow } from './views.ts'
