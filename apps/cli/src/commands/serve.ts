import { parseArgs } from 'node:util'
import type { Server } from '@heldigital/platform'
import { beginDatabase, ConfigurationFault, readConfiguration } from '@heldigital/platform/begin'
import { joinLibraries, takeJoinedLibraries } from '@heldigital/platform/libraries'
import { complain, exit, print, type Command } from '../command.ts'
import { log } from '../log.ts'

const help = `Usage: heldigital serve [--port N] [--host ADDRESS] [--quiet]

Runs the product: web pages, the interface for systems, and everything that is due.

Without DATABASE_URL an embedded PostgreSQL keeps its data in ./data (HELDIGITAL_DATA).
Without HELDIGITAL_IDPORTEN_ISSUER it is a demonstration: fictitious people, ready-made
procurements, and a clock that can be moved.

  --port N         where to listen (PORT, 3000)
  --host ADDRESS   on which address (HOST, 127.0.0.1)
  --quiet          no line for each request

Exit codes: 0 stopped as asked, 75 the store cannot be opened, 78 wrong configuration.`

export const serve: Command = {
  name: 'serve',
  summary: 'run the product',
  help,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, host: { type: 'string' }, quiet: { type: 'boolean' } },
    })
    const environment = {
      ...process.env,
      ...(values.port === undefined ? {} : { PORT: values.port }),
      ...(values.host === undefined ? {} : { HOST: values.host }),
    }
    let server: Server
    try {
      const configuration = readConfiguration(environment)
      const database = await beginDatabase(configuration, log)
      takeJoinedLibraries()
      const { startServer } = await import('@heldigital/platform')
      server = await startServer(
        { ...configuration, log: configuration.log && values.quiet !== true && !process.stdout.isTTY },
        { log, database: database.started },
      )
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
      return error instanceof ConfigurationFault ? exit.configuration : exit.unavailable
    }
    const { durability } = server.product.store
    print(`Heldigital is ready at ${server.product.configuration.publicUrl}`)
    print(
      `Store: ${durability.server}${durability.embedded ? ', embedded' : ''}; durability: ${durability.mode} (fsync ${durability.fsync}, synchronous_commit ${durability.synchronousCommit})`,
    )
    let stopping = false
    void server.staged.then(async () => (stopping ? undefined : sooner()))
    await stopSignal()
    stopping = true
    await server.close()
    return exit.ok
  },
}

/** Behind the demonstration's story: the next start is the quicker for it. */
async function sooner(): Promise<void> {
  try {
    await joinLibraries()
  } catch (error) {
    log.info({ error: String(error) }, 'the next start loads every library file by file')
  }
}

function stopSignal(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGTERM', done)
    process.once('SIGINT', done)
  })
}
