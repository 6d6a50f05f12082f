import { parseArgs } from 'node:util'
import { backupProduct } from '@heldigital/platform'
import { complain, exit, print, printJson, type Command } from '../command.ts'
import { withProduct } from '../product.ts'

const help = `Usage: heldigital backup FILE [--json]

Writes one archive with everything: the database as it is at one instant, and every
file. The product may be running. The keys in DATA/keys are not in it: keep them apart.

Exit codes: 0 done, 64 wrong usage, 75 the store cannot be opened.`

export const backup: Command = {
  name: 'backup',
  summary: 'write everything into one archive',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    })
    const [file] = positionals
    if (file === undefined || positionals.length > 1) {
      complain('heldigital backup: name one file to write. Try: heldigital backup --help')
      return exit.usage
    }
    try {
      const manifest = await withProduct({ join: true }, (product) =>
        backupProduct(product, file, (step) => {
          if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${step.part} ${step.name}`)
        }),
      )
      if (values.json === true) printJson(manifest)
      else print(`${process.stderr.isTTY ? '\n' : ''}Wrote ${file}.`)
      return exit.ok
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
      return exit.unavailable
    }
  },
}
