// The contract: from the award, over two signatures, to its last change.
export { draft, names } from './draft.ts'
export {
  confirmTaxCertificate,
  fromLaw,
  mayNotSign,
  needsCertificate,
  rowsToConfirm,
  sideOf,
  sign,
  unknownContract,
} from './sign.ts'
export { change, exerciseOption, regulatePrices, rowsToConfirmForChange } from './follow-up.ts'
export {
  ceilingOf,
  contractOf,
  contracts,
  wonLots,
  type Contract,
  type ContractItem,
  type ContractOption,
  type ContractsState,
  type ContractTerms,
  type Side,
  type WonLot,
} from './state.ts'
