// Judges files for `heldigital validate`, one after the other, as the main thread sends them.
import { parentPort, workerData } from 'node:worker_threads'
import type { ValidateOptions } from '@heldigital/formats'
import { judgeFile } from './validate.ts'

// A thread has no origin: the rule is about windows.
/* oxlint-disable unicorn/require-post-message-target-origin */
parentPort?.on('message', (file: string) => {
  void judgeFile(file, workerData as ValidateOptions).then((outcome) => parentPort?.postMessage(outcome))
})
