// Where the product keeps the keys that it made for itself.
import { join } from 'node:path'
import type { Configuration } from './configuration.ts'
import { databaseKeystore, folderKeystore, withGiven, type Keystore } from './kernel/identity/keystore.ts'
import type { Store } from './kernel/store/database.ts'

/** Keys are kept in the data folder, apart from the database; several machines share them by configuration. */
export function keystoreFor(configuration: Configuration, store: Pick<Store, 'db'>): Keystore {
  const given = {
    master: configuration.environment['HELDIGITAL_MASTER_SECRET'],
    receipt: configuration.environment['HELDIGITAL_RECEIPT_KEY'],
  }
  const behind =
    configuration.databaseUrl === undefined
      ? folderKeystore(join(configuration.dataFolder, 'keys'))
      : databaseKeystore(store.db)
  return withGiven(given, behind)
}
