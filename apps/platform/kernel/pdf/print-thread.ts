import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintAnswer, PrintJob } from './print.ts'

parentPort?.on('message', (job: PrintJob) => {
  // A thread is no window: there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(printed(job))
})

function printed({ sources, attachment, madeAt }: PrintJob): PrintAnswer {
  // A folder that is not there: what the source asks for can only be what is laid beside it here.
  const workspace = join(tmpdir(), 'heldigital-no-files')
  const compiler = NodeCompiler.create({ workspace })
  compiler.mapShadow(join(workspace, attachment.name), Buffer.from(attachment.bytes))
  let failed = 'no source'
  for (const mainFileContent of sources) {
    try {
      return { pdf: compiler.pdf({ mainFileContent }, { pdfStandard: PdfStandard.A_3a, creationTimestamp: madeAt }) }
    } catch (error) {
      failed = String(error).slice(0, 500)
    }
  }
  return { failed }
}
