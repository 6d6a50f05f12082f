// What other rooms may use of the organisations: the made-up people who are new in the demonstration.
export { newcomers } from './register/counterpart.ts'
