// What a command of `heldigital` is.

/** Exit codes, by sysexits.h where it has one. */
export const exit = {
  ok: 0,
  refused: 1,
  unreadable: 2,
  usage: 64,
  failed: 70,
  unavailable: 75,
  configuration: 78,
} as const

export interface Command {
  readonly name: string
  /** One line for the overview. */
  readonly summary: string
  /** The whole help text. */
  readonly help: string
  /** Gives the exit code. */
  run(args: readonly string[]): Promise<number>
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function complain(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** One JSON value on one line: for programs that read along. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value))
}
