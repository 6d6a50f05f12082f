// Backup of a running product into one archive, and restore into an empty store.
import type { Configuration } from './configuration.ts'
import { renumberEvents } from './kernel/events/renumber.ts'
import { backup, type BackupStep } from './kernel/store/backup.ts'
import { restore } from './kernel/store/restore.ts'
import type { Log } from './kernel/store/log.ts'
import { modules } from './modules/all.ts'
import { migrationsOf, storeFor, type Product } from './product.ts'
import { filesFor, version } from './server.ts'

export async function backupProduct(product: Product, target: string, progress: (step: BackupStep) => void = () => {}) {
  return backup(product.store, await filesFor(product.configuration), target, { product: version, progress })
}

/** Rejects when the store holds anything, or when a byte of the archive is not as it was written. */
export async function restoreProduct(
  configuration: Configuration,
  archive: string,
  log: Log,
  progress: (step: BackupStep) => void = () => {},
) {
  const store = await storeFor(configuration, log)
  try {
    return await restore(store, await filesFor(configuration), archive, {
      sources: migrationsOf(modules),
      settle: renumberEvents,
      progress,
    })
  } finally {
    await store.close()
  }
}
