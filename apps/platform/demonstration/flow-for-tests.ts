// A process that walks the whole flow and can be killed at any moment: what it gave is written down before it is given, what was
// acknowledged is written down before the next step.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { readConfiguration } from '../configuration.ts'
import { silent } from '../kernel/store/log.ts'
import { openFor } from '../server.ts'
import { cleaning, runFlow } from './flow.ts'
import { castOf } from './stage.ts'
import { trade } from './trade.ts'

const [folder = '', flow = '1'] = process.argv.slice(2)
const journal = join(folder, `given-${flow}.jsonl`)
const acknowledged = join(folder, `acknowledged-${flow}.jsonl`)

const known = new Map<string, unknown>(readLines(journal).map((line) => JSON.parse(line) as [string, unknown]))

const product = await openFor(
  readConfiguration({ ...process.env, HELDIGITAL_DATA: join(folder, 'data'), HELDIGITAL_LOG: 'false' }),
  { log: silent },
)
const cast = await castOf(product)
process.stdout.write('ready\n')
await runFlow(
  product,
  cast,
  {
    subject: cleaning,
    planned: 14,
    until: 'paid',
    key: `crash-test-${flow}`,
    invoiceNumber: `F-2027-${flow}`,
    days: 21,
    told: (step) => append(acknowledged, JSON.stringify(step)),
    remember: async <Made>(name: string, make: () => Promise<Made>): Promise<Made> => {
      if (!known.has(name)) {
        const made = JSON.parse(JSON.stringify((await make()) ?? null)) as unknown
        known.set(name, made)
        append(journal, JSON.stringify([name, made]))
      }
      return known.get(name) as Made
    },
  },
  trade,
)
await product.close()
process.stdout.write('done\n')

/** On disk before it returns. */
function append(file: string, line: string): void {
  const handle = openSync(file, 'a')
  writeSync(handle, `${line}\n`)
  fsyncSync(handle)
  closeSync(handle)
}

/** Whole lines only: the last one may have been cut off. */
function readLines(file: string): string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.slice(0, -1)
}
