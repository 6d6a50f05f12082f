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
  it('refuse a file of a module that is none of the pattern', () => {
    assert.deepEqual(breachesIn({ 'apps/platform/modules/contracts/helpers.ts': '' }), [
      'a module has no file of this name: name it contract.ts, or give it a folder',
    ])
  })
  it('allow the files of the pattern, and folders named after what they hold', () => {
    const files = [
      'index',
      'contract',
      'contracts.test',
      'views',
      'policies',
      'api',
      'module',
      'pages/list',
      'price/index',
    ]
    assert.deepEqual(
      breachesIn(Object.fromEntries(files.map((file) => [`apps/platform/modules/contracts/${file}.ts`, '']))),
      [],
    )
  })
  it('allow a later step to ask an earlier one', () => {
    assert.deepEqual(
      breachesIn({ 'apps/platform/modules/billing/views.ts': "import { x } from '../contracts/index.ts'" }),
      [],
    )
  })
})
