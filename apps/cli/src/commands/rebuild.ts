import { complain, exit, print, type Command } from '../command.ts'
import { withProduct } from '../product.ts'

const help = `Usage: heldigital rebuild

Empties every view and fills it again from the events. New events wait meanwhile.
Works beside a running server. Exit codes: 0 done, 75 the store cannot be opened.`

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'fill every view again from the events',
  help,
  run: async () => {
    try {
      const count = await withProduct({ join: true }, (product) =>
        product.rebuild((done) => {
          if (process.stderr.isTTY) process.stderr.write(`\r${done} events`)
        }),
      )
      print(`${process.stderr.isTTY ? '\n' : ''}Every view was filled again from ${count} events.`)
      return exit.ok
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
      return exit.unavailable
    }
  },
}
