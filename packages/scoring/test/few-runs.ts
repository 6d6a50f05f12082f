/** Fewer random cases for each property: for mutation runs, which repeat the whole suite thousands of times. */
import fc from 'fast-check'

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 40, seed: 1 })
