/** Structured lines on standard error, one JSON object each; details carry no personal data. */
export const log = {
  info: (details: object, message: string) => write('info', details, message),
  warn: (details: object, message: string) => write('warn', details, message),
  error: (details: object, message: string) => write('error', details, message),
}

function write(level: string, details: object, message: string): void {
  process.stderr.write(`${JSON.stringify({ level, at: new Date().toISOString(), message, ...details })}\n`)
}
