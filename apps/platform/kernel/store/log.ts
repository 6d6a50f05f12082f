/** Where the infrastructure tells the operator what it does; pino and Fastify's logger have this shape. Details carry no personal data. */
export interface Log {
  info(details: object, message: string): void
  warn(details: object, message: string): void
  error(details: object, message: string): void
}

export const silent: Log = { info() {}, warn() {}, error() {} }
