import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openFor, readConfiguration } from '@heldigital/platform'
import { demonstrationCast, runWholeFlow, type Step } from '@heldigital/platform/demonstration'
import { complain, exit, print, printJson, type Command } from '../command.ts'
import { log } from '../log.ts'

const help = `Usage: heldigital demo [--json] [--keep FOLDER]

Walks one whole procurement, from the need to the paid invoice, against a fresh store:
fictitious people, real commands, real documents.

  --json          one JSON object for each step: {step, actor, event, document, at}
  --keep FOLDER   keep the store there; it must not hold one already

Exit codes: 0 the invoice is paid, 1 a step was refused, 75 the store cannot be opened.`

export const demo: Command = {
  name: 'demo',
  summary: 'walk one procurement from notice to paid invoice',
  help,
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean' }, keep: { type: 'string' } } })
    const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'heldigital-demo-')))
    const steps: Step[] = []
    try {
      const product = await openFor(
        readConfiguration({ ...process.env, HELDIGITAL_DATA: folder, HELDIGITAL_DEMONSTRATION: 'true' }),
        { log: { ...log, info() {} } },
      )
      try {
        const cast = await demonstrationCast(product)
        await runWholeFlow(product, cast, (step) => {
          steps.push(step)
          if (values.json === true) printJson({ ...step, document: step.document ?? null })
          else print(`${step.at.slice(0, 16).replace('T', ' ')}  ${step.actor.padEnd(12)} ${step.step}`)
        })
      } finally {
        await product.close()
      }
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
      return steps.length === 0 ? exit.unavailable : exit.refused
    } finally {
      if (values.keep === undefined) await rm(folder, { recursive: true, force: true })
    }
    const paid = steps.some((step) => step.event === 'billing.paid')
    if (values.json !== true) print(summary(steps, paid))
    return paid ? exit.ok : exit.refused
  },
}

function summary(steps: readonly Step[], paid: boolean): string {
  const documents = new Set(steps.flatMap((step) => step.document ?? []))
  const lines = steps.map(
    (step) => `  ${step.event.padEnd(38)} ${step.actor.padEnd(12)} ${step.document?.slice(0, 16) ?? ''}`,
  )
  return [
    '',
    'Events, who caused them, and the documents they name (SHA-256):',
    ...lines,
    '',
    `${steps.length} events, ${documents.size} documents. The invoice is ${paid ? 'paid' : 'not paid'}.`,
  ].join('\n')
}
