// The `heldigital` command.
import { complain, exit, print, type Command } from './command.ts'

/** Each command is loaded when it is asked for: `validate` starts without the server. */
const commands: readonly { name: string; summary: string; load: () => Promise<Command> }[] = [
  { name: 'serve', summary: 'run the product', load: async () => (await import('./commands/serve.ts')).serve },
  {
    name: 'validate',
    summary: 'judge business documents: files, folders or standard input',
    load: async () => (await import('./commands/validate.ts')).validate,
  },
  {
    name: 'render',
    summary: 'show a business document as a page or as PDF/A',
    load: async () => (await import('./commands/render.ts')).render,
  },
  {
    name: 'formats',
    summary: 'document types, their releases, and what changed between them',
    load: async () => (await import('./commands/formats.ts')).formats,
  },
  {
    name: 'demo',
    summary: 'walk one procurement from notice to paid invoice',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
  {
    name: 'law',
    summary: 'thresholds, parts, time limits, standstill, working days',
    load: async () => (await import('./commands/law.ts')).law,
  },
  {
    name: 'verify',
    summary: 'check receipts and log proofs offline',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  {
    name: 'rebuild',
    summary: 'fill every view again from the events',
    load: async () => (await import('./commands/rebuild.ts')).rebuild,
  },
  {
    name: 'backup',
    summary: 'write everything into one archive',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'read an archive into an empty store',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
]

// Whoever reads only the first lines (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? exit.ok : exit.failed),
)

const [name, ...args] = process.argv.slice(2)
process.exitCode = await run(name, args)

async function run(name: string | undefined, args: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    print(overview())
    return name === undefined ? exit.usage : exit.ok
  }
  const found = commands.find((command) => command.name === name)
  if (found === undefined) {
    complain(`heldigital: there is no command "${name}". Try: heldigital --help`)
    return exit.usage
  }
  const command = await found.load()
  if (args.includes('--help') || args.includes('-h')) {
    print(command.help)
    return exit.ok
  }
  return command.run(args)
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  return [
    'Usage: heldigital COMMAND [OPTIONS]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'heldigital COMMAND --help tells more.',
  ].join('\n')
}
