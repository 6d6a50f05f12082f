// The payment: one file for the bank, and what the bank says of it.
export { makePaymentFile, takeBankStatus } from './pay.ts'
export { answeredByBank, bookedByBank } from './demonstration-bank.ts'
export { readBankStatus, type BankStatus, type BankWord } from './bank-status.ts'
export { isAccountNumber } from './norwegian.ts'
