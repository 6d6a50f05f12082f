// What the command line, the benchmarks and other programs may use of the platform.
export { ConfigurationFault, readConfiguration, type Configuration } from './configuration.ts'
export { openFor, startServer, version, type Server, type ServerOptions } from './server.ts'
export { backupProduct, restoreProduct } from './backup.ts'
export { openProduct, storeFor, type Product } from './product.ts'
export * as kernel from './kernel/for-benches.ts'
