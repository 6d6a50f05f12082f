import { instant, lawCommand } from '@heldigital/law'
import { complain, print, type Command } from '../command.ts'

export const law: Command = {
  name: 'law',
  summary: 'thresholds, parts, procedures, time limits, standstill, working days',
  help: lawCommand(['--help'], instant(0)).output,
  run: async (args) => {
    const { exitCode, output } = lawCommand(args, instant(Date.now()))
    if (exitCode === 64) complain(output)
    else print(output)
    return exitCode
  },
}
