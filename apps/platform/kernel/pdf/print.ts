// PDFs are made beside the server, in a thread of their own, so that nobody waits for somebody else's.
import { Worker } from 'node:worker_threads'

export interface PrintJob {
  /** Typst source, and the same with fewer characters drawn, for when the font has not all of them. */
  readonly sources: readonly string[]
  /** What is attached, under the path that the source names. */
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array }
  /** Seconds since 1970: the same job at the same instant gives the same bytes. */
  readonly madeAt: number
}

/** From the thread: the PDF, or why there is none. */
export type PrintAnswer = { readonly pdf: Uint8Array } | { readonly failed: string }

const mostWaiting = 30
const patience = 20_000

let thread: Worker | undefined
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** A tagged PDF/A-3a; undefined when too many wait already, when it takes too long, or when it cannot be made. */
export async function print(job: PrintJob): Promise<Uint8Array | undefined> {
  if (waiting >= mostWaiting) return undefined
  waiting += 1
  const turn = last.then(() => ask(job))
  last = turn.catch(() => {})
  try {
    return await turn
  } finally {
    waiting -= 1
  }
}

function ask(job: PrintJob): Promise<Uint8Array | undefined> {
  const worker = (thread ??= new Worker(new URL('print-thread.ts', import.meta.url)))
  worker.unref()
  return new Promise((resolve) => {
    const done = (pdf: Uint8Array | undefined, ended: boolean): void => {
      clearTimeout(timer)
      // Only ours: a worker listens to itself too, and is deaf without.
      worker.off('message', answered).off('error', broke).off('exit', broke)
      if (ended) {
        thread = undefined
        void worker.terminate()
      }
      resolve(pdf)
    }
    const answered = (answer: PrintAnswer): void => done('pdf' in answer ? answer.pdf : undefined, false)
    const broke = (): void => done(undefined, true)
    const timer = setTimeout(broke, patience)
    worker.on('message', answered).on('error', broke).on('exit', broke)
    // A thread is no window: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(job)
  })
}
