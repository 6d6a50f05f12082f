/**
 * The tables of the store, by name. Each room adds its own where it keeps them:
 * `declare module '../store/tables.ts' { interface Tables { job: JobTable } }`.
 */
export interface Tables {
  migration: MigrationTable
}

export interface MigrationTable {
  source: string
  number: number
  file: string
  /** SHA-256 of the file, lower-case hexadecimal. */
  checksum: string
}
