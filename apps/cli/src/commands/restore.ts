import { parseArgs } from 'node:util'
import { readConfiguration, restoreProduct } from '@heldigital/platform'
import { complain, exit, print, printJson, type Command } from '../command.ts'
import { log } from '../log.ts'

const help = `Usage: heldigital restore FILE [--json]

Reads an archive of \`heldigital backup\` into an empty store; one that holds anything is
refused. Every byte is checked. Put the keys back into DATA/keys yourself.

Exit codes: 0 done, 1 refused, 64 wrong usage, 75 the store cannot be opened.`

export const restore: Command = {
  name: 'restore',
  summary: 'read an archive into an empty store',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) {
      complain('heldigital restore: name one archive. Try: heldigital restore --help')
      return exit.usage
    }
    try {
      const manifest = await restoreProduct(readConfiguration(process.env), file, { ...log, info() {} }, (step) => {
        if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${step.part} ${step.name}`)
      })
      if (values.json === true) printJson(manifest)
      else print(`${process.stderr.isTTY ? '\n' : ''}Restored ${file}.`)
      return exit.ok
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
      return exit.refused
    }
  },
}
