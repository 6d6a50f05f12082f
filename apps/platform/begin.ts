// What the product needs first, and nothing more: loaded at once, so that the database starts while the rest is being loaded.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Configuration } from './configuration.ts'
import { startEmbedded, type EmbeddedServer } from './kernel/store/embedded.ts'
import type { Log } from './kernel/store/log.ts'

export { ConfigurationFault, readConfiguration, type Configuration } from './configuration.ts'

/**
 * Begins to start the embedded database of the configuration; `started` is undefined where `DATABASE_URL` names another one.
 * Resolves when the database's own process is at work. What goes wrong is said by `started`.
 */
export async function beginDatabase(
  configuration: Configuration,
  log: Log,
): Promise<{ readonly started: Promise<EmbeddedServer> | undefined }> {
  if (configuration.databaseUrl !== undefined && configuration.databaseUrl !== '') return { started: undefined }
  mkdirSync(configuration.dataFolder, { recursive: true, mode: 0o711 })
  const atWork = Promise.withResolvers<void>()
  const started = startEmbedded({
    folder: join(configuration.dataFolder, 'postgres'),
    log,
    underWay: () => atWork.resolve(),
  })
  started.catch(() => atWork.resolve())
  await atWork.promise
  return { started }
}
