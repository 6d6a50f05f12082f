import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { layerBreaches } from './layers.ts'

function breachesIn(files: Record<string, string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'layers-'))
  try {
    for (const folder of ['packages', 'apps', 'bench', 'tools']) mkdirSync(join(root, folder))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return layerBreaches(root).map((breach) => breach.why)
  } finally {
    rmSync(root, { recursive: true })
  }
}

describe('the layers of the house', () => {
  it('refuse a package that imports an app', () => {
    assert.deepEqual(breachesIn({ 'packages/law/src/index.ts': "import { x } from '@heldigital/platform'" }), [
      'a package knows nothing of the apps',
    ])
  })
  it('refuse a kernel that imports a module', () => {
    assert.deepEqual(
      breachesIn({ 'apps/platform/kernel/events.ts': "import { x } from '../modules/notices/index.ts'" }),
      ['the kernel knows no module'],
    )
  })
  it('refuse a module that is reached past its index.ts', () => {
    assert.deepEqual(
      breachesIn({ 'apps/platform/modules/competitions/views.ts': "import { x } from '../notices/views.ts'" }),
      ['notices is reached only through its index.ts'],
    )
  })
  it('refuse an earlier step that asks a later one', () => {
    assert.deepEqual(
      breachesIn({ 'apps/platform/modules/notices/views.ts': "import { x } from '../billing/index.ts'" }),
      ['notices may not ask billing'],
    )
  })
  it('refuse a circle', () => {
    assert.deepEqual(
      breachesIn({
        'packages/law/src/a.ts': "import { b } from './b.ts'",
        'packages/law/src/b.ts': "export { a } from './a.ts'",
      }),
      ['a circle of imports'],
    )
  })
  it('allow a later step to ask an earlier one', () => {
    assert.deepEqual(
      breachesIn({ 'apps/platform/modules/billing/views.ts': "import { x } from '../contracts/index.ts'" }),
      [],
    )
  })
})
