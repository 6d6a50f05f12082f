// PostgreSQL's COPY as streams, by the messages of its protocol ("COPY Operations" in the manual's chapter on message flow).
// The pg package hands the connection to any object with `submit`, and then tells it what the server answers.
import { once } from 'node:events'
import { Readable, type Duplex } from 'node:stream'
import type pg from 'pg'

interface CopyConnection {
  readonly stream: Duplex
  query(text: string): void
  sendCopyFromChunk(chunk: Uint8Array): void
  endCopyFrom(): void
  sendCopyFail(message: string): void
}

/** The rows of `copy ... to stdout` as bytes. The server waits while nobody reads. */
export function copyOut(client: pg.ClientBase, statement: string): Readable {
  return client.query(new CopyOut(statement) as unknown as pg.Submittable) as unknown as Readable
}

class CopyOut extends Readable {
  readonly #statement: string
  #connection: CopyConnection | undefined

  constructor(statement: string) {
    super()
    this.#statement = statement
  }

  submit(connection: CopyConnection): void {
    this.#connection = connection
    connection.query(this.#statement)
  }

  override _read(): void {
    this.#connection?.stream.resume()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    // What still comes is read and thrown away, so that the connection can be used again.
    this.#connection?.stream.resume()
    done(error)
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // The driver's parser writes its next bytes over these, so they are copied before anybody waits.
    if (!this.destroyed && !this.push(Buffer.from(chunk))) this.#connection?.stream.pause()
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    if (!this.destroyed) this.push(null)
    this.#connection = undefined
  }

  handleError(error: Error): void {
    this.destroy(error)
  }
}

/** Sends the bytes to `copy ... from stdin`; the number of rows. Nothing is kept when the bytes or the server fail. */
export function copyIn(client: pg.ClientBase, statement: string, content: AsyncIterable<Uint8Array>): Promise<number> {
  return new Promise((resolve, reject) => {
    client.query(new CopyIn(statement, content, resolve, reject) as unknown as pg.Submittable)
  })
}

class CopyIn {
  readonly #statement: string
  readonly #content: AsyncIterable<Uint8Array>
  readonly #resolve: (rows: number) => void
  readonly #reject: (error: unknown) => void
  #rows = 0
  #failure: unknown

  constructor(
    statement: string,
    content: AsyncIterable<Uint8Array>,
    resolve: (rows: number) => void,
    reject: (error: unknown) => void,
  ) {
    this.#statement = statement
    this.#content = content
    this.#resolve = resolve
    this.#reject = reject
  }

  submit(connection: CopyConnection): void {
    connection.query(this.#statement)
  }

  handleCopyInResponse(connection: CopyConnection): void {
    void this.#send(connection)
  }

  async #send(connection: CopyConnection): Promise<void> {
    try {
      for await (const chunk of this.#content) {
        if (this.#failure !== undefined) return
        connection.sendCopyFromChunk(chunk)
        if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
      }
      connection.endCopyFrom()
    } catch (error) {
      this.#failure ??= error
      connection.sendCopyFail('the content could not be read')
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.#rows = Number(text.split(' ')[1])
  }

  /** Answered first with an error and then with ready, so only the first failure is kept. */
  handleError(error: unknown): void {
    this.#failure ??= error
    this.#reject(this.#failure)
  }

  handleReadyForQuery(): void {
    if (this.#failure === undefined) this.#resolve(this.#rows)
    else this.#reject(this.#failure)
  }
}
