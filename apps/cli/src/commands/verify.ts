import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { verifySealFiles } from '@heldigital/seal'
import { findTrustPolicy, proofFaultUnder, verifyLogFiles } from '@heldigital/tlog'
import { complain, exit, print, printJson, type Command } from '../command.ts'

const help = `Usage: heldigital verify FILE... [--key BASE64]... [--language nb|nn|en] [--json]

Checks tender receipts, sealed envelopes and their parts, log proofs, checkpoints and
witness signatures, without a network. Give everything you have of one tender together.

  --key BASE64      a public receipt key that you trust; the installation shows its own
                    at /api/v1/keys. A trust policy file among the files is used for proofs.

Exit codes: 0 everything that could be checked holds, 1 something does not, 2 a file
cannot be read, 64 wrong usage.`

const mostBytes = 512 * 1024 * 1024

export const verify: Command = {
  name: 'verify',
  summary: 'check receipts and log proofs offline',
  help,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true }, language: { type: 'string' }, json: { type: 'boolean' } },
    })
    if (positionals.length === 0) {
      complain('heldigital verify: name the files to check. Try: heldigital verify --help')
      return exit.usage
    }
    const language = values.language === 'nb' || values.language === 'nn' ? values.language : 'en'
    const files: { name: string; bytes: Uint8Array }[] = []
    for (const path of positionals) {
      const bytes = await readFile(path).catch(() => undefined)
      if (bytes === undefined || bytes.length > mostBytes) {
        complain(`${path} cannot be read`)
        return exit.unreadable
      }
      files.push({ name: basename(path), bytes })
    }
    const trust = findTrustPolicy(files)
    const seal = await verifySealFiles(
      files,
      {
        trustedKeys: values.key ?? [],
        ...(trust === undefined ? {} : { proofFault: proofFaultUnder(trust.policy, language) }),
      },
      language,
    )
    const log = await verifyLogFiles(
      files.filter((file) => !seal.used.includes(file.name)),
      language,
    )
    const used = new Set([...seal.used, ...log.used])
    const unknown = files.filter((file) => !used.has(file.name)).map((file) => file.name)
    const ok = (seal.ok || seal.lines.length === 0) && (log.ok || log.lines.length === 0) && used.size > 0
    if (values.json === true) printJson({ ok, lines: [...seal.lines, ...log.lines], unknown })
    else for (const line of [...seal.lines, ...log.lines, ...unknown.map((name) => `${name}: ?`)]) print(line)
    return ok ? exit.ok : exit.refused
  },
}
